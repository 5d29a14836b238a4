// Comments that let findings stay: hadolint's `# hadolint ignore=` and `# hadolint global ignore=`, BuildKit's
// `# check=skip=`, and ShellCheck's `# shellcheck disable=`. Ids are ours, or those of hadolint, ShellCheck and BuildKit.

import type { Rule } from '@portcullis/core';
import type { Comment, Document } from '@portcullis/formats/dockerfile';
import type { PeerComments } from '@portcullis/lint';
import { commentChecks, readCheckOptions, skippedByComment, skippedNames } from '../checks.js';
import type { LintSettings } from '../config/read-settings.js';
import type { DockerfileDocument } from '../kind.js';
import type { DockerfileRule } from '../rule.js';
import { idsOf } from '../rule-ids.js';
import { disablingComments } from '../shellcheck/pragmas.js';

export interface Suppression {
  /** Lower-case ids. In `check=skip=` the word `all` stands for every check of BuildKit. */
  readonly ids: ReadonlySet<string>;
  readonly scope: 'line' | 'stage' | 'file';
  /** Lines of instructions it covers, both ends included; the whole file when absent. */
  readonly lines?: readonly [first: number, last: number];
  /** The comment's own line. */
  readonly at: number;
  readonly comment?: Comment;
  /** Set where hadolint cannot read the comment, which it then leaves alone: an id that is none of its codes. */
  readonly foreign?: true;
  readonly reason: string;
}

/** What these comments say of a rule's problem, to the driver. In hadolint's formats BuildKit's directive means nothing. */
export function hadolintComments({ tree }: DockerfileDocument, { options }: LintSettings): PeerComments<Rule> {
  if (options.disableIgnorePragma) return () => undefined;
  const allowed = suppressions(tree).filter(({ comment, foreign }) => !options.likeHadolint || (comment !== undefined && foreign !== true));
  return (rule, line) => {
    const found = suppressedBy(allowed, idsOf(rule as DockerfileRule), line);
    return found === undefined ? undefined : { reason: `${found.reason} on line ${found.at}` };
  };
}

const checkSkipReason = 'check=skip directive';
const ignorePragma =
  /^[ \t]{0,100}hadolint[ \t]{1,100}(?:(global|stage)[ \t]{1,100})?ignore[ \t]{0,100}=[ \t]{0,100}([A-Za-z0-9-]+(?:[ \t]{0,20},[ \t]{0,20}[A-Za-z0-9-]+){0,200})[ \t]{0,100}(?:#.*)?$/;
/** hadolint knows its codes in capitals only, and leaves a comment alone that it cannot read. */
const hadolintCode = /^(?:DL|SC)\d+$/;
const lowerCode = /^(?:dl|sc)\d+$/;

export function suppressions(document: Document): readonly Suppression[] {
  const found: Suppression[] = [];
  for (const comment of document.comments) {
    const read = fromComment(comment, document);
    if (read !== undefined) found.push(read);
  }
  for (const { name, value, line } of document.directives) {
    if (name !== 'check') continue;
    const skipped = checkSkips(value);
    if (skipped.size > 0) found.push({ ids: skipped, scope: 'file', at: line, reason: checkSkipReason });
  }
  for (const [instruction, { comment, options }] of commentChecks(document)) {
    const ids = skippedByComment(options);
    const lines = [instruction.line, instruction.line] as const;
    if (ids.size > 0) found.push({ ids, scope: 'line', lines, at: comment.line, reason: 'check=skip comment' });
  }
  for (const { instruction, comment, codes } of disablingComments(document)) {
    const ids = new Set(codes.map((code) => `sc${code}`));
    const lines = [instruction.line, instruction.line] as const;
    // hadolint does not know them.
    found.push({ ids, scope: 'line', lines, at: comment.line, comment, foreign: true, reason: 'shellcheck comment' });
  }
  return found;
}

/** What a comment of hadolint's kind switches off. */
function fromComment(comment: Comment, document: Document): Suppression | undefined {
  const { text, line, inside } = comment;
  const match = inside || text.length > 4000 ? null : ignorePragma.exec(text);
  if (match === null) return undefined;
  const written = (match[2] as string).split(',').map((id) => id.trim());
  if (written.some((id) => lowerCode.test(id))) return undefined;
  const ids = new Set(written.map((id) => id.toLowerCase()));
  const foreign = written.every((id) => hadolintCode.test(id)) ? {} : { foreign: true as const };
  const common = { ids, at: line, comment, ...foreign };
  const [, scope] = match;
  if (scope === 'global') return { ...common, scope: 'file', reason: 'hadolint global ignore comment' };
  if (scope !== 'stage') return { ...common, scope: 'line', lines: [line + 1, line + 1], reason: 'hadolint ignore comment' };
  const lines = stageAfter(document, line);
  return lines === undefined ? undefined : { ...common, scope: 'stage', lines, reason: 'hadolint stage ignore comment' };
}

/** Lines of the stage whose FROM follows the comment's line; inside a stage, those behind the line that follows the comment. */
function stageAfter(document: Document, line: number): readonly [number, number] | undefined {
  const index = document.stages.findLastIndex(({ from }) => from.line <= line + 1);
  const stage = document.stages[index];
  if (stage === undefined) return undefined;
  const next = document.stages[index + 1];
  // The FROM itself stands outside, as in hadolint.
  return [line + 2, next === undefined ? document.index.lineCount : next.from.line - 1];
}

/** `skip=A,B;error=true`, in lower case. */
export function checkSkips(value: string): ReadonlySet<string> {
  const options = readCheckOptions(value);
  return options === undefined ? new Set() : skippedNames(options);
}

/** Why a problem of a rule with these ids at an instruction's line may stay, or undefined. */
export function suppressedBy(all: readonly Suppression[], ids: ReadonlySet<string>, line: number): Suppression | undefined {
  const { byLine, wide } = indexed(all);
  const allows = (entry: Suppression): boolean => [...entry.ids].some((id) => ids.has(id));
  return byLine.get(line)?.find(allows) ?? wide.find((entry) => covers(entry, line) && allows(entry));
}

function covers({ lines }: Suppression, line: number): boolean {
  return lines === undefined || (line >= lines[0] && line <= lines[1]);
}

interface Indexed {
  readonly byLine: ReadonlyMap<number, readonly Suppression[]>;
  /** Of a stage or the file, those that say the same once. */
  readonly wide: readonly Suppression[];
}

const indexes = new WeakMap<readonly Suppression[], Indexed>();

/** A file may have as many comments as problems. */
function indexed(all: readonly Suppression[]): Indexed {
  const known = indexes.get(all);
  if (known !== undefined) return known;
  const byLine = new Map<number, Suppression[]>();
  const wide = new Map<string, Suppression>();
  for (const entry of all) {
    const { lines, ids } = entry;
    if (lines !== undefined && lines[0] === lines[1]) {
      const list = byLine.get(lines[0]);
      if (list === undefined) byLine.set(lines[0], [entry]);
      else list.push(entry);
      continue;
    }
    const key = `${lines?.join() ?? ''} ${[...ids].join()}`;
    if (!wide.has(key)) wide.set(key, entry);
  }
  const index = { byLine, wide: [...wide.values()] };
  indexes.set(all, index);
  return index;
}
