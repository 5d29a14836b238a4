// A kind of file as an engine reads it: which files are of it, how their text becomes a document, and where comments stand.

import { type LineIndex, lineIndex, type SkippedInput } from '@portcullis/core';
import type { CheckContext } from './rule.js';

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
  /** A piece out of a document, as documentation shows them. */
  readonly fragment?: true;
  /** Parts of it that other files make something of, by name: stages of a Dockerfile. */
  readonly targets?: readonly string[];
  /** Names in it for which other files give something: contexts of a Dockerfile's build. */
  readonly given?: readonly string[];
  /** Programs that other files say read it, by their images: frontends of a Dockerfile's build. */
  readonly frontends?: readonly string[];
}

/** What other files tell of a file. */
export type ToldOfFile = Pick<SourceFile, 'targets' | 'given' | 'frontends'>;

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, lines: lineIndex(text) };
}

/** A part of a document that rules ask for by its type: a kind of manifest, an instruction, a job. */
export interface Part {
  readonly type: string;
  readonly value: unknown;
}

/** What a kind may read around a file: the lock beside a manifest, the ignore file of a build. */
export interface Beside {
  /** Absolute path of the workspace; undefined for a text that lies nowhere. */
  readonly workspace: string | undefined;
  /** Says that something which belongs to the file could not be read. */
  gap(entry: SkippedInput): void;
}

export interface FileKind<Document, Settings = unknown> {
  readonly id: string;
  /** As people call it, in the singular: "Dockerfile", "Kubernetes manifest". */
  readonly title: string;
  /** Whether a file is of this kind by its name and place. */
  matches(path: string): boolean;
  /** Whether a folder holds files of this kind by its name: one that is a link and leads nowhere is then a gap. */
  holds?(folder: string): boolean;
  /** Whether whoever reads such files reads them with any bytes in them; else binary content is a gap. */
  readonly anyBytes?: true;
  /** Undefined when the content shows that the file is of another kind. @throws PortcullisError, which makes the file a gap. */
  parse(file: SourceFile, beside: Beside): Document | undefined | Promise<Document | undefined>;
  /** Why no rule looks at a document that can be read: the file is then a gap. Undefined for nearly all. */
  unjudged?(document: Document, context: CheckContext<Settings>): Pick<SkippedInput, 'reason' | 'detail'> | undefined;
  /** Places of the comments; what they say is read by the driver. */
  comments(document: Document, file: SourceFile): Iterable<Span>;
  /** Parts that rules with `on` ask for; without it every rule gets the whole document. */
  parts?(document: Document, context: CheckContext<Settings>): Iterable<Part>;
  /** Secrets in the file: neither a fingerprint, nor a hash of their line, nor a fix may carry them out of the process. */
  secrets?(document: Document): Iterable<Span>;
}
