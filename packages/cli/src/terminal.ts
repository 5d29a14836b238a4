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
  readonly severity: Severity;
  readonly ruleId: string;
  /** Tools that report it. */
  readonly sources: readonly string[];
  /** `path:line:column` where there is one. */
  readonly place: string;
  readonly message: string;
  readonly note?: string;
}

/** Findings, worst first, under their rule; what all of a rule say alike is said once, above its places. */
export function findingTable(rows: readonly TableRow[], paint: Paint): string {
  const groups = new Map<string, TableRow[]>();
  for (const row of [...rows].sort((a, b) => bySeverity(a.severity, b.severity))) {
    const key = JSON.stringify([row.severity, row.ruleId, row.sources]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const width = rows.reduce((most, row) => Math.min(60, Math.max(most, printable(row.place).length)), 0);
  const lines = [...groups.values()].flatMap((group) => {
    const { severity, ruleId, sources } = group[0] as TableRow;
    const messages = group.map((row) => sentences(row.message));
    const alike = group.length === 1 ? 0 : commonEnd(messages);
    const count = group.length === 1 ? '' : `, ${group.length} places`;
    const shared = alike === 0 ? '' : `: ${printable((messages[0] as string[]).slice(-alike).join(' '))}`;
    return [
      `  ${paint.severity(severity, severity.padEnd(8))}  ${paint.bold(printable(ruleId))} ${paint.dim(`(${sources.join(', ')})${count}`)}${shared}`,
      ...group.map((row, i) => {
        const own = (messages[i] as string[]).slice(0, alike === 0 ? undefined : -alike).join(' ');
        const text = [printable(own), row.note === undefined ? '' : paint.dim(row.note)].filter((part) => part !== '').join(' ');
        return `            ${printable(row.place).padEnd(width)}  ${text}`.trimEnd();
      }),
    ];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function sentences(message: string): string[] {
  return message.split(/(?<=[.!?])\s(?=\S)/);
}

/** How many sentences at their end all messages have in common. */
function commonEnd(messages: readonly (readonly string[])[]): number {
  const [first = []] = messages;
  let count = 0;
  while (count < first.length && messages.every((message) => message.at(-1 - count) === first.at(-1 - count))) count++;
  return count;
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
