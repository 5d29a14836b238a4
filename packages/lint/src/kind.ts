// A kind of file as an engine reads it: which files are of it, how their text becomes a document, and where comments stand.

import { type LineIndex, lineIndex } from '@portcullis/core';

/** Offsets in UTF-16 units of the file's text, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, lines: lineIndex(text) };
}

/** A part of a document that rules ask for by its type: a kind of manifest, an instruction, a job. */
export interface Part {
  readonly type: string;
  readonly value: unknown;
}

export interface FileKind<Document> {
  readonly id: string;
  /** As people call it, in the singular: "Dockerfile", "Kubernetes manifest". */
  readonly title: string;
  /** Whether a file is of this kind by its name and place. */
  matches(path: string): boolean;
  /** Undefined when the content shows that the file is of another kind. @throws PortcullisError, which makes the file a gap. */
  parse(file: SourceFile): Document | undefined | Promise<Document | undefined>;
  /** Places of the comments; what they say is read by the driver. */
  comments(document: Document, file: SourceFile): Iterable<Span>;
  /** Parts that rules with `on` ask for; without it every rule gets the whole document. */
  parts?(document: Document): Iterable<Part>;
}
