// Problems as findings: severity, place, identity, fix, and nothing in them by which a secret of the file could be guessed.

import { contentHash, type Finding, fingerprinter, type Location, lineHashes, type Region } from '@portcullis/core';
import type { Allowance } from './comments.js';
import { type Confidential, confidential } from './confidential.js';
import type { Found } from './definition.js';
import type { SourceFile, Span } from './kind.js';
import { type FixDraft, fixOf, type RelatedPlace } from './rule.js';

export interface Judged {
  readonly finding: Finding;
  /** Hash of the statement that a comment speaks of: what was allowed of another text is not allowed of this. Made when it is asked for. */
  readonly statement: string;
  readonly allowance: Allowance | undefined;
}

/** @param bytes of the file, to which the fixes are bound. */
export function findingsOf(
  all: readonly Found[],
  file: SourceFile,
  bytes: Uint8Array | string,
  secrets: Iterable<Span> = [],
): readonly Judged[] {
  const shown = all.filter(({ superseded }) => superseded !== true);
  if (shown.length === 0) return [];
  const hidden = confidential(file.text, [
    ...all.filter(({ problem }) => problem.evidence !== undefined).map(({ problem }) => problem.at),
    ...secrets,
  ]);
  const fingerprint = fingerprinter();
  const statementOf = statementHashes(file.text);
  const hashes = lineHashes(file.text, new Set(shown.map(({ problem }) => file.lines.positionAt(problem.at.start).line)));
  const sha256 = contentHash(bytes);
  return shown.map((found) => {
    const { rule, problem } = found;
    const { path, lines } = file;
    const region = lines.region(problem.at.start, problem.at.end);
    const snippet = hidden.without({ start: problem.at.start, end: Math.min(problem.at.end, problem.at.start + 300) });
    const lineHash = hidden.inLineHash(lines.offsetAt(region.startLine, 1) ?? 0) ? undefined : hashes.get(region.startLine);
    const draft = problem.fix?.();
    const properties = holdsSecret(file, hidden, region) ? { ...problem.properties, confidential: true } : problem.properties;
    const finding: Finding = {
      ruleId: rule.id,
      severity: found.severity ?? problem.severity ?? rule.severity,
      confidence: problem.confidence ?? rule.confidence,
      message: `${problem.message}. ${sentence(rule.why)}`,
      location: { path, region },
      fingerprint: fingerprint(rule.id, path, snippet),
      ...(lineHash === undefined ? {} : { lineHash }),
      ...(problem.evidence === undefined ? {} : { evidence: problem.evidence }),
      ...(problem.related === undefined ? {} : { related: problem.related.map((place) => locationOf(place, file)) }),
      ...(problem.flow === undefined ? {} : { flow: problem.flow.map((place) => locationOf(place, file)) }),
      ...(draft === undefined || repeatsSecret(draft, problem.at, hidden) ? {} : { fix: fixOf(draft, path, sha256, lines, hidden.any) }),
      ...(problem.refusal === undefined ? {} : { refusal: problem.refusal }),
      ...(properties === undefined ? {} : { properties }),
    };
    return {
      finding,
      get statement() {
        return statementOf(problem);
      },
      allowance: found.allowance,
    };
  });
}

/** Whether a secret stands on the lines of a finding: then nobody shows them. */
function holdsSecret({ text, lines }: SourceFile, hidden: Confidential, { startLine, endLine }: Region): boolean {
  const start = lines.offsetAt(startLine, 1) ?? 0;
  const next = lines.offsetAt(endLine + 1, 1) ?? text.length;
  return hidden.hides({ start, end: next });
}

function locationOf({ at, message, file: other }: RelatedPlace, own: SourceFile): Location {
  const { path, lines } = other ?? own;
  return { path, region: lines.region(at.start, at.end), message };
}

/**
 * What a comment speaks of: whole lines, since the place alone may be one word of what is at fault, without white space and the comment
 * itself. Each statement is gone through once, however many problems it has.
 */
function statementHashes(text: string): (problem: Found['problem']) => string {
  const known = new Map<string, string>();
  return ({ at, statement = at }) => {
    const start = text.lastIndexOf('\n', Math.min(at.start, statement.start) - 1) + 1;
    const newline = text.indexOf('\n', Math.max(at.end, statement.end));
    const end = newline < 0 ? text.length : newline;
    const place = `${start} ${end}`;
    const hash =
      known.get(place) ??
      contentHash(
        text
          .slice(start, end)
          .replace(/portcullis:.*/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    known.set(place, hash);
    return hash;
  };
}

/** A rule's reason is a sentence, with or without its full stop. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** A fix that writes a secret anew would put it into the report, and one of a statement with a secret in it is for a person to write. */
function repeatsSecret({ edits }: FixDraft, at: Span, secrets: Confidential): boolean {
  const start = Math.min(at.start, ...edits.map((edit) => edit.start));
  const end = Math.max(at.end, ...edits.map((edit) => edit.end));
  return secrets.hides(at) || edits.some(({ replacement }) => secrets.repeatedIn(replacement, { start, end }));
}
