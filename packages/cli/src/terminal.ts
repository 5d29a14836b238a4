// What a person reads in a terminal: a table of findings, colour only where it is seen, progress on long work.

import { bySeverity, type Finding, printable, type Severity } from '@portcullis/core';

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const codes: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36' };

/** Colours for a stream: none when it is no terminal, or NO_COLOR is set (no-color.org), or TERM is dumb. */
export function paintFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  const on = isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const wrap = (code: string) => (text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: wrap('1'),
    dim: wrap('2'),
    good: wrap('32'),
    bad: wrap('1;31'),
    severity: (severity, text) => wrap(codes[severity])(text),
  };
}

export interface TableRow {
  readonly finding: Finding;
  readonly source: string;
}

/** Findings, worst first, two lines each: severity, place and rule; then what it is. */
export function findingTable(rows: readonly TableRow[], paint: Paint): string {
  const sorted = [...rows].sort((a, b) => bySeverity(a.finding.severity, b.finding.severity));
  const places = sorted.map(({ finding }) => place(finding));
  const width = Math.min(60, Math.max(0, ...places.map((text) => text.length)));
  const lines = sorted.flatMap(({ finding, source }, i) => [
    `  ${paint.severity(finding.severity, finding.severity.padEnd(8))}  ${paint.bold((places[i] as string).padEnd(width))}  ${finding.ruleId} ${paint.dim(`(${source})`)}`,
    `            ${printable(finding.message)}`,
  ]);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** `path:line:column`, clickable in most terminals. */
export function place(finding: Finding): string {
  const { path, region } = finding.location;
  return region === undefined ? printable(path) : `${printable(path)}:${region.startLine}:${region.startColumn}`;
}

export interface Progress {
  update(done: number, total: number | undefined): void;
  end(): void;
}

/** A line on stderr that is redrawn at most ten times a second, from one second on; silent where stderr is no terminal. */
export function progressLine(label: string, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { update: () => {}, end: () => {} };
  const started = performance.now();
  let drawn = 0;
  return {
    update(done, total) {
      const now = performance.now();
      if (now - started < 1000 || now - drawn < 100) return;
      drawn = now;
      stream.write(`\r\u001b[K${label}: ${done}${total === undefined ? '' : ` of ${total}`}`);
    },
    end() {
      if (drawn > 0) stream.write('\r\u001b[K');
    },
  };
}
