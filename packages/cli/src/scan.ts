// `scan PATH...`: every scanner that needs no network, then the gate on exactly what they reported.

import { readInputs } from '@portcullis/action-kit';
import { formatError, PortcullisError } from '@portcullis/core';
import { afresh, failEarlierReports } from './afresh.js';
import { parseFlags } from './flags.js';
import { print, readFormat } from './format.js';
import { gatePrinted } from './gate-output.js';
import { hostForScan } from './host.js';
import { progressLine } from './progress.js';
import { sayBeside } from './say.js';
import { besideWords, exitCodeOf, type ScanAll, scanAll, scanInputs } from './scan-all.js';

export { scanInputs } from './scan-all.js';

export function scanCommand(args: readonly string[]): Promise<number> {
  return afresh(
    scanInputs,
    args,
    () => scan(args),
    (error) => failEarlierReports(process.cwd(), error),
  );
}

async function scan(args: readonly string[]): Promise<number> {
  const flags = parseFlags(scanInputs, ['format', 'base'], args);
  const format = readFormat(flags.extra.format);
  if (flags.positionals.length === 0)
    throw new PortcullisError({
      code: 'usage',
      message: 'expected a path after scan, got none',
      remedy: 'Write `scan .` for the current directory.',
    });
  const started = new Date();
  const host = await hostForScan(flags.positionals, flags.extra.base);
  const inputs = readInputs(scanInputs, flags.source);
  const scanned = await scanAll(inputs, host, {
    path: host.path,
    ...(host.only === undefined ? {} : { only: host.only }),
    progress: (name) => progressLine(name, process.stderr),
  });
  for (const line of failureLines(scanned)) sayBeside(`portcullis: ${line}`);
  const printed = gatePrinted(scanned, inputs, { command: 'scan', workspace: host.job.workspace, started, all: flags.all });
  const failOn = inputs['fail-on'];
  print(format, { ...printed, told: withScanWords(printed.told, scanned, failOn) });
  return exitCodeOf(scanned, failOn);
}

/** A mistake in what was given to all scanners is each one's, and said once. */
function failureLines({ executions }: ScanAll): readonly string[] {
  const byText = new Map<string, string[]>();
  for (const { name, execution } of executions) {
    if (execution.error === undefined) continue;
    const text = formatError(execution.error);
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  return [...byText].map(([text, names]) => (names.length === executions.length ? text : `${names.join(', ')}: ${text}`));
}

/** What was not run is said, and a decision that nobody asked for is not called one. */
function withScanWords(told: ReturnType<typeof gatePrinted>['told'], { left, result, beside }: ScanAll, failOn: string): typeof told {
  const reasons = new Map<string, string[]>();
  for (const [name, reason] of left) reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  const notRun = [...reasons].map(([reason, names]) => `${names.join(', ')} (${reason})`).join('; ');
  const unjudged = besideWords({ beside });
  const remarks = [
    ...told.remarks,
    ...(unjudged === undefined ? [] : [unjudged]),
    ...(notRun === '' ? [] : [`Not run by scan: ${notRun}. Start them by their own names.`]),
  ];
  if (failOn !== 'none' || told.passed || result.causes.length > 0) return { ...told, remarks };
  return {
    ...told,
    passed: true,
    headline: `Reported, not decided: ${told.headline.replace(/^Blocked: /, '')}`,
    because: [...told.because, 'Nothing fails, since --fail-on is none.'],
    findings: told.findings.map((finding) => ({ ...finding, blocks: false })),
    remarks,
  };
}
