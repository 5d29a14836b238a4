// Files that hold documents of a kind within other text, or say which other files are of it: Compose, bake, documentation.

import type { Finding, Region } from '@portcullis/core';
import type { SourceFile } from './kind.js';

export interface EmbeddedText {
  readonly text: string;
  /** Whether it may be a piece of a document only. */
  readonly fragment: boolean;
  /** Where a region of the embedded text stands in the file around it. */
  place(region: Region): Region;
}

export interface Held {
  readonly documents: readonly EmbeddedText[];
  /** How many are there and written in a way that is not read, or too many. */
  readonly unread: number;
}

export interface HostKind {
  readonly id: string;
  matches(path: string): boolean;
  /** Id of the kind of what it holds and names. */
  readonly of: string;
  /** @throws PortcullisError, which makes the file a gap. */
  documents(file: SourceFile): Held | Promise<Held>;
  /** Workspace paths of files that are of the kind because this one says so. @throws PortcullisError, which makes the file a gap. */
  names?(file: SourceFile): Promise<readonly string[]>;
  /** How a document must be written to be read, for the word on one that was not. */
  readonly readable: string;
}

/**
 * A finding in embedded text as one of the host. Its fix is left out: it was made for another text; and so is GitHub's hash of
 * the line, which would take in what stands behind the text in the host, a password of another service perhaps.
 */
export function inHost({ fix: _fix, lineHash: _hash, ...finding }: Finding, { place }: EmbeddedText): Finding {
  const { path, region } = finding.location;
  const placed = (locations: Finding['related']): Finding['related'] =>
    locations?.map((location) => (location.region === undefined ? location : { ...location, region: place(location.region) }));
  const related = placed(finding.related);
  const flow = placed(finding.flow);
  return {
    ...finding,
    location: region === undefined ? { path } : { path, region: place(region) },
    ...(related === undefined ? {} : { related }),
    ...(flow === undefined ? {} : { flow }),
  };
}

/** Lines of the host as a text of their own: `first` of the host's come before it, and each lost `removed` columns at its start. */
export function embeddedLines(text: string, first: number, removed: readonly number[], fragment = false): EmbeddedText {
  const column = (line: number, value: number): number => value + (removed[line - 1] ?? 0);
  return {
    text,
    fragment,
    place: ({ startLine, startColumn, endLine, endColumn }) => ({
      startLine: startLine + first,
      startColumn: column(startLine, startColumn),
      endLine: endLine + first,
      endColumn: column(endLine, endColumn),
    }),
  };
}

/** A text that stands otherwise in the host than it reads: all of it has one place. */
export function embeddedValue(text: string, region: Region): EmbeddedText {
  return { text, fragment: false, place: () => region };
}
