// Comments that let findings stay: hadolint's `# hadolint ignore=` and `# hadolint global ignore=`, BuildKit's
// `# check=skip=`. Ids are ours, or those of hadolint, ShellCheck and BuildKit.

import type { Document } from './syntax/document.js';

export interface Suppression {
  /** Lower-case ids; `all` stands for every rule. */
  readonly ids: ReadonlySet<string>;
  /** Line of the instruction that it is about; undefined means the whole file. */
  readonly line?: number;
  /** The comment's own line. */
  readonly at: number;
  readonly reason: string;
}

const ignorePragma =
  /^[ \t]{0,100}hadolint[ \t]{1,100}(?:(global)[ \t]{1,100})?ignore[ \t]{0,100}=[ \t]{0,100}([A-Za-z0-9-]+(?:[ \t]{0,20},[ \t]{0,20}[A-Za-z0-9-]+){0,200})[ \t]{0,100}(?:#.*)?$/;

export function suppressions(document: Document): readonly Suppression[] {
  const found: Suppression[] = [];
  for (const { text, line, inside } of document.comments) {
    if (inside || text.length > 4000) continue;
    const match = ignorePragma.exec(text);
    if (match === null) continue;
    const ids = new Set((match[2] as string).split(',').map((id) => id.trim().toLowerCase()));
    if (match[1] === undefined) found.push({ ids, line: line + 1, at: line, reason: 'hadolint ignore comment' });
    else found.push({ ids, at: line, reason: 'hadolint global ignore comment' });
  }
  for (const { name, value, line } of document.directives) {
    if (name !== 'check') continue;
    const skipped = checkSkips(value);
    if (skipped.size > 0) found.push({ ids: skipped, at: line, reason: 'check=skip directive' });
  }
  return found;
}

/** `skip=A,B;error=true`, in the order of BuildKit's linter configuration. */
export function checkSkips(value: string): ReadonlySet<string> {
  const ids = value
    .split(';')
    .map((part) => part.trim().split('='))
    .filter(([key]) => key === 'skip')
    .flatMap(([, list = '']) => list.split(','));
  return new Set(ids.map((id) => id.trim().toLowerCase()).filter((id) => id !== ''));
}

/** Why a problem of a rule with these ids at an instruction's line may stay, or undefined. */
export function suppressedBy(all: readonly Suppression[], ids: ReadonlySet<string>, line: number): Suppression | undefined {
  return all.find(
    (entry) => (entry.line === undefined || entry.line === line) && (entry.ids.has('all') || [...entry.ids].some((id) => ids.has(id))),
  );
}
