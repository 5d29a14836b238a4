// `scan PATH`: every scanner that needs no network, then the gate on exactly what they reported.

import { executeScanner, readInputs } from '@portcullis/action-kit';
import { formatError, type InputSpecs, PortcullisError } from '@portcullis/core';
import { remediationGate } from '@portcullis/gate';
import { scanners, scannersOfFiles } from './catalogue.js';
import { parseFlags } from './flags.js';
import { readFormat } from './format.js';
import { hostFor } from './host.js';
import { runGate } from './run-gate.js';
import { progressLine } from './terminal.js';

/** Flags of `scan` that go to every scanner. */
const scannerFlags = {
  include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
  exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
  'max-file-size': { type: 'integer', default: 10, min: 1, max: 1_048_576, description: 'Largest file that is read, in MiB.' },
} as const satisfies InputSpecs;

const { results: _results, annotations: _annotations, summary: _summary, ...gateFlags } = remediationGate.inputs;

/** Flags of `scan`: those of the gate, and of every scanner. */
export const scanInputs = { ...gateFlags, ...scannerFlags } satisfies InputSpecs;

export async function scanCommand(args: readonly string[]): Promise<number> {
  const flags = parseFlags(scanInputs, ['format', 'base'], args);
  const format = readFormat(flags.extra.format);
  if (flags.positionals.length !== 1)
    throw new PortcullisError({
      code: 'usage',
      message: `expected one path after scan, got ${flags.positionals.length}`,
      remedy: 'Write `scan .` for the current directory.',
    });
  const host = hostFor(flags.positionals[0], flags.extra.base);
  const reports: string[] = [];
  let failed = false;
  const { run: names, left } = await scannersOfFiles();
  for (const name of names) {
    const scanner = await (scanners[name] as () => Promise<import('@portcullis/lint').Scanner>)();
    const source = (input: string): string | undefined =>
      input === 'path' ? host.path : Object.hasOwn(scannerFlags, input) ? flags.source(input) : undefined;
    const inputs = readInputs(scanner.inputs, source);
    const progress = progressLine(name, process.stderr);
    const execution = await executeScanner(scanner, inputs, { ...host, progress: progress.update });
    progress.end();
    reports.push(inputs['sarif-file']);
    // A gap is the gate's to tell; here the run only must not end as if all had been looked at.
    if (execution.unread.length > 0) failed = true;
    if (execution.error !== undefined) {
      failed = true;
      process.stderr.write(`portcullis: ${name}: ${formatError(execution.error)}\n`);
    }
  }
  const inputs = readInputs(remediationGate.inputs, (name) => (name in gateFlags ? flags.source(name) : undefined));
  const result = await runGate(inputs, host, format, { reports, alsoRequired: names });
  if (format === 'table')
    for (const [name, reason] of left) process.stdout.write(`Not run by scan: ${name}, since ${reason}. Start it by its own name.\n`);
  if (failed) return 2;
  return result.decision === 'pass' ? 0 : 1;
}
