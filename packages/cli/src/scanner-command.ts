// One scanner from a terminal: the action's inputs as flags, its findings in any format.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Execution, executeScanner, readInputs, scannerTold, writeFailedRun } from '@portcullis/action-kit';
import type { Threshold } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { afresh } from './afresh.js';
import { scanners } from './catalogue.js';
import { type Flags, flagValue, parseFlags } from './flags.js';
import { type Printed, print, readFormat } from './format.js';
import { hostForAll, withPath } from './host.js';
import { progressLine } from './progress.js';
import { sayFailure } from './say.js';

/** Runs a scanner's subcommand. @param others formats of its own. @returns the exit code: 0 pass, 1 findings, 2 failure. */
export function scannerCommand(name: string, args: readonly string[], others: readonly string[] = []): Promise<number> {
  return scanAndShow(
    name,
    args,
    ({ flags, printed }) => print(readFormat(flags.extra.format), printed()),
    ({ extra }) => {
      readFormat(extra.format, others);
    },
  );
}

/** What there is to show of a scan that came to its end. */
export interface Scanned {
  readonly flags: Flags;
  readonly execution: Execution;
  readonly printed: () => Printed;
}

/** The same with another way to show what was found. @param check says no to flags before anything is scanned. */
export async function scanAndShow(
  name: string,
  args: readonly string[],
  show: (scanned: Scanned) => void,
  check: (flags: Flags) => void = () => {},
): Promise<number> {
  const scanner = await (scanners[name] as () => Promise<Scanner>)();
  const failed = (error: Error): void => {
    const asked = flagValue(args, 'sarif-file');
    if (asked !== undefined) writeFailedRun(scanner, process.cwd(), asked, error, new Date());
  };
  return afresh(scanner.inputs, args, () => scanOf(scanner, args, show, check), failed);
}

async function scanOf(
  scanner: Scanner,
  args: readonly string[],
  show: (scanned: Scanned) => void,
  check: (flags: Flags) => void,
): Promise<number> {
  const { name } = scanner;
  const flags = parseFlags(scanner.inputs, ['format', 'base'], args);
  check(flags);
  const started = new Date();
  const host = await hostForAll(flags.positionals, flags.extra.base);
  const asked = flags.source('sarif-file');
  // A SARIF file that nobody asked for lives as long as the run.
  const folder = asked === undefined ? mkdtempSync(join(tmpdir(), 'portcullis-')) : undefined;
  try {
    const source = (input: string): string | undefined =>
      input === 'sarif-file' && folder !== undefined ? join(folder, `${name}.sarif`) : flags.source(input);
    const given = readInputs(scanner.inputs, withPath(source, host.path));
    const inputs = host.only === undefined ? given : { ...given, include: host.only };
    const progress = progressLine(name, process.stderr);
    const named = host.files === undefined ? {} : { named: host.files };
    const execution = await executeScanner(scanner, inputs, { ...host, ...named, progress: progress.update });
    progress.end();
    if (execution.error !== undefined) {
      sayFailure(execution.error, args.includes('--debug'));
      return 2;
    }
    const written = execution.result?.files ?? [];
    show({
      flags,
      execution,
      printed: () => ({
        command: name,
        told: scannerTold(scanner, execution, {
          failOn: inputs['fail-on'] as Threshold,
          workspace: host.job.workspace,
          ...(asked === undefined ? {} : { file: asked }),
        }),
        sarif: () => [readFileSync(execution.sarifFile as string, 'utf8')],
        files: Object.fromEntries([
          ...(asked === undefined ? [] : [['sarif-file', asked]]),
          ...written.map(({ key, path }) => [key, path]),
        ]),
        details: { coverage: execution.coverage, gaps: execution.unread, notices: execution.notices },
        started,
        ended: new Date(),
        all: flags.all,
      }),
    });
    return execution.exitCode;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
