// A rule over files: the data every rule has, the parts it looks at, and one check that yields problems with their fixes.

import type { Confidence, Rule, Severity } from '@portcullis/core';
import type { SourceFile, Span } from './kind.js';

export interface DraftEdit extends Span {
  readonly replacement: string;
}

/** A fix as a rule writes it: edits in offsets of the file. */
export interface FixDraft {
  /** An imperative sentence. */
  readonly description: string;
  readonly edits: readonly DraftEdit[];
}

export function fix(description: string, ...edits: readonly DraftEdit[]): FixDraft {
  return { description, edits };
}

export function replace({ start, end }: Span, replacement: string): DraftEdit {
  return { start, end, replacement };
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
  readonly related?: readonly { readonly at: Span; readonly message: string }[];
  readonly fix?: () => FixDraft;
  /** A policy said no. */
  readonly refusal?: true;
}

export interface CheckContext<Settings> {
  readonly file: SourceFile;
  readonly settings: Settings;
  readonly now: Date;
}

export interface FileRule<Document = unknown, Settings = undefined>
  extends Rule<(part: Document, context: CheckContext<Settings>) => Iterable<Problem>> {
  /** Types of the parts it looks at; absent: the whole document. */
  readonly on?: readonly string[];
}
