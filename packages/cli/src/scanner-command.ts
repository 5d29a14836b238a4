// One scanner from a terminal: the action's inputs as flags, its findings as a table, JSON or SARIF.

import { readFileSync } from 'node:fs';
import { decisionLine, type Execution, executeScanner, readInputs } from '@portcullis/action-kit';
import { type Finding, formatError, PortcullisError, printable, type Rule, sarifLevel, type Threshold } from '@portcullis/core';
import { scanners } from './catalogue.js';
import { type Flags, parseFlags } from './flags.js';
import { type Format, readFormat } from './format.js';
import { hostFor, withPath } from './host.js';
import { findingTable, paintFor, place, progressLine } from './terminal.js';

/** Inputs that could not be looked at, named at most. */
const maxGaps = 20;

/** Runs a scanner's subcommand and returns the exit code: 0 pass, 1 findings, 2 failure. */
export async function scannerCommand(name: string, args: readonly string[]): Promise<number> {
  return scanAndPrint(
    name,
    args,
    (execution, flags, failOn) => print(name, execution, readFormat(flags.extra.format), failOn),
    (flags) => {
      readFormat(flags.extra.format);
    },
  );
}

/** The same with another way to print. @param check says no to flags before anything is scanned. */
export async function scanAndPrint(
  name: string,
  args: readonly string[],
  show: (execution: Execution, flags: Flags, failOn: Threshold) => void,
  check: (flags: Flags) => void = () => {},
): Promise<number> {
  const scanner = await (scanners[name] as () => Promise<import('@portcullis/lint').Scanner>)();
  const flags = parseFlags(scanner.inputs, ['format', 'base'], args);
  check(flags);
  if (flags.positionals.length > 1)
    throw new PortcullisError({
      code: 'usage',
      message: `expected one path, got ${flags.positionals.length}`,
      remedy: 'Scan a directory that holds them all.',
    });
  const host = hostFor(flags.positionals[0], flags.extra.base);
  const inputs = readInputs(scanner.inputs, withPath(flags.source, host.path));
  const progress = progressLine(name, process.stderr);
  const execution = await executeScanner(scanner, inputs, { ...host, progress: progress.update });
  progress.end();
  if (execution.error !== undefined) {
    process.stderr.write(`portcullis: ${formatError(execution.error)}\n`);
    if (args.includes('--debug')) process.stderr.write(`${execution.error.stack ?? ''}\n`);
    return 2;
  }
  show(execution, flags, inputs['fail-on'] as Threshold);
  return execution.exitCode;
}

/** A finding as others may see it: the hash of a file that holds a secret would let the secret be guessed. */
function shown(finding: Finding, rules: ReadonlyMap<string, Rule>): object {
  const { path, region } = finding.location;
  const flat = {
    aliases: rules.get(finding.ruleId)?.aliases ?? [],
    level: sarifLevel[finding.severity],
    path,
    ...(region === undefined
      ? {}
      : { line: region.startLine, column: region.startColumn, endLine: region.endLine, endColumn: region.endColumn }),
  };
  if (finding.fix === undefined) return { ...finding, ...flat };
  const changes = finding.fix.changes.map(({ confidential, sha256, ...rest }) => (confidential === true ? rest : { ...rest, sha256 }));
  return { ...finding, ...flat, fix: { ...finding.fix, changes } };
}

function print(name: string, execution: Execution, format: Format, failOn: Threshold): void {
  if (format === 'sarif') process.stdout.write(readFileSync(execution.sarifFile as string));
  else if (format === 'json') {
    const rules = new Map((execution.result?.rules ?? []).map((rule) => [rule.id, rule]));
    process.stdout.write(
      `${JSON.stringify({ conclusion: execution.conclusion, findings: execution.findings.map((finding) => shown(finding, rules)), letThrough: (execution.result?.suppressed ?? []).map((entry) => ({ ...entry, finding: shown(entry.finding, rules) })), gaps: execution.unread, coverage: execution.coverage, notices: execution.notices }, null, 2)}\n`,
    );
  } else {
    const paint = paintFor(process.stdout.isTTY === true, process.env);
    const { coverage, findings } = execution;
    process.stdout.write(
      findingTable(
        findings.map((finding) => ({ ...finding, sources: [name], place: place(finding) })),
        paint,
      ),
    );
    const gaps = execution.unread;
    for (const gap of gaps.slice(0, maxGaps))
      process.stdout.write(`  ${paint.bad('not scanned')}: ${printable(`${gap.path}: ${gap.detail ?? gap.reason}`)}\n`);
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    for (const gap of allowed.slice(0, maxGaps))
      process.stdout.write(`  ${paint.dim('let through unread')}: ${printable(`${gap.path}: ${gap.allowed?.reason ?? ''}`)}\n`);
    const others = coverage.skipped.length - gaps.length - allowed.length;
    if (gaps.length > maxGaps) process.stdout.write(`  and ${gaps.length - maxGaps} more, in the SARIF file\n`);
    for (const notice of execution.notices) process.stdout.write(`  ${paint.dim(`${notice.level}: ${notice.message}`)}\n`);
    const decision = decisionLine(execution, failOn);
    const skipped = others === 0 ? '' : `; ${others} skipped, with reasons in the SARIF file`;
    process.stdout.write(
      `${(execution.conclusion === 'pass' ? paint.good : paint.bad)(printable(decision.charAt(0).toUpperCase() + decision.slice(1)))} (${coverage.scanned} of ${coverage.applicable} inputs looked at${skipped}).\n`,
    );
  }
}
