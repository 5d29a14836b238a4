// A rule over files: the data every rule has, the parts it looks at, and one check that yields problems with their fixes.

import type { Confidence, Edit, Fix, LineIndex, Rule, Severity } from '@portcullis/core';
import type { SourceFile, Span } from './kind.js';

export interface DraftEdit extends Span {
  readonly replacement: string;
}

/** A fix as a rule writes it: edits in offsets of the file. */
export interface FixDraft {
  /** An imperative sentence. */
  readonly description: string;
  /** Set where the edit may change what is built. */
  readonly kind?: Fix['kind'];
  readonly edits: readonly DraftEdit[];
}

export function fix(description: string, ...edits: readonly DraftEdit[]): FixDraft {
  return { description, edits };
}

/** The same edits, for a person to decide about. */
export function suggested(draft: FixDraft | undefined): FixDraft | undefined {
  return draft === undefined ? undefined : { ...draft, kind: 'suggested' };
}

export function replace({ start, end }: Span, replacement: string): DraftEdit {
  return { start, end, replacement };
}

export function insertBefore({ start }: Span, text: string): DraftEdit {
  return { start, end: start, replacement: text };
}

export function insertAfter({ end }: Span, text: string): DraftEdit {
  return { start: end, end, replacement: text };
}

export function remove(span: Span): DraftEdit {
  return replace(span, '');
}

/** Removes whole lines, the line break behind them included. */
export function removeLines(text: string, { start, end }: Span): DraftEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  return { start: from, end: newline < 0 ? text.length : newline + 1, replacement: '' };
}

/** The draft as a fix of one file; `sha256` is that of its bytes. @param confidential whether the file holds a secret. */
export function fixOf(draft: FixDraft, path: string, sha256: string, index: LineIndex, confidential = false): Fix {
  const edits: Edit[] = draft.edits.map(({ start, end, replacement }) => ({ region: index.region(start, end), replacement }));
  const { description, kind } = draft;
  return {
    description,
    ...(kind === undefined ? {} : { kind }),
    changes: [{ path, sha256, ...(confidential ? { confidential } : {}), edits }],
  };
}

/** Another place that has to do with a problem. */
export interface RelatedPlace {
  readonly at: Span;
  readonly message: string;
  /** Where it lies in another file than the problem. */
  readonly file?: SourceFile;
}

/** One breach of a rule. */
export interface Problem {
  readonly at: Span;
  /** What is wrong here, as a sentence without full stop; the rule's `why` is added. */
  readonly message: string;
  /** When the evidence says other than the rule's default. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly evidence?: string;
  readonly related?: readonly RelatedPlace[];
  /** From where what is dangerous enters to this place, in order. */
  readonly flow?: readonly RelatedPlace[];
  /** Undefined where no edit is certain. */
  readonly fix?: () => FixDraft | undefined;
  /** A policy said no. */
  readonly refusal?: true;
  /** The statement at fault where that is more than the place: comments before it speak of the problem. */
  readonly statement?: Span;
  /** Ids of rules that say less about the same fault: where both speak of one statement, only this one is reported. */
  readonly supersedes?: readonly string[];
  /** Ids of rules that say the same in another peer's reading: where one of them speaks of the statement, this is not told again. */
  readonly yieldsTo?: readonly string[];
  /** For the finding's property bag. */
  readonly properties?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export interface CheckContext<Settings> {
  readonly file: SourceFile;
  readonly settings: Settings;
  readonly now: Date;
}

/** How a rule looks at a document. */
export interface PartCheck<Document, Settings> {
  /** Types of the parts it looks at; absent: the whole document. */
  readonly on?: readonly string[];
  readonly check: (part: Document, context: CheckContext<Settings>) => Iterable<Problem>;
}

export interface FileRule<Document = unknown, Settings = undefined>
  extends Rule<PartCheck<Document, Settings>['check']>,
    PartCheck<Document, Settings> {}
