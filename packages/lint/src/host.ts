// Files that hold documents of a kind within other text, or say which other files are of it: Compose, bake, documentation.

import { type Finding, type LineIndex, lineIndex, type Region } from '@portcullis/core';
import type { WorkspaceFile } from '@portcullis/workspace';
import type { SourceFile, Span } from './kind.js';

export interface EmbeddedText {
  readonly text: string;
  /** Whether it may be a piece of a document only. */
  readonly fragment: boolean;
  /** Parts of it that the file around it makes something of. */
  readonly targets?: readonly string[];
  /** Names in it for which the file around it gives something. */
  readonly given?: readonly string[];
  /** Programs that the file around it says read it. */
  readonly frontends?: readonly string[];
  /** Where a region of the embedded text stands in the file around it. */
  place(region: Region): Region;
}

export interface Held {
  readonly documents: readonly EmbeddedText[];
  /** How many are there and written in a way that is not read, or too many. */
  readonly unread: number;
}

/** A file that another one names. */
export interface NamedFile {
  /** Id of the kind or the host that it is of, because the other file says so. */
  readonly as: string;
  /** Workspace paths that may be meant; all that are there are. */
  readonly paths: readonly string[];
  /** What to say where none is there: "which it names as x is not there". Without it that is nothing to tell. */
  readonly missing?: string;
  /** Parts of the file that the other one makes something of: stages of a Dockerfile. */
  readonly targets?: readonly string[];
  /** Names in the file for which the other one gives something: contexts of a Dockerfile's build. */
  readonly given?: readonly string[];
  /** Programs that the other one says read the file: frontends of a Dockerfile's build. */
  readonly frontends?: readonly string[];
}

export interface Naming {
  readonly files: readonly NamedFile[];
  /** Names that nobody can work out before the run, a text each. */
  readonly unknown: readonly string[];
}

/** What a host may look at to say which files it names. */
export interface Nearby {
  /** Absolute. */
  readonly workspace: string;
  readonly files: readonly WorkspaceFile[];
  readonly maxBytes: number;
}

export interface HostKind {
  readonly id: string;
  matches(path: string): boolean;
  /** Id of the kind of what it holds. */
  readonly of: string;
  /** Documents within it; a host without them is only asked what it names. @throws PortcullisError, which makes the file a gap. */
  documents?(file: SourceFile): Held | Promise<Held>;
  /** Files that are of a kind because this one says so. @throws PortcullisError, which makes the file a gap. */
  names?(file: SourceFile, nearby: Nearby): Promise<Naming>;
  /** How a document must be written to be read, for the word on one that was not. */
  readonly readable: string;
  /** Whether a file that cannot be read is nothing to tell: nobody builds by its name. */
  readonly loose?: true;
}

/** A host that holds documents. */
export type HoldingHost = HostKind & Required<Pick<HostKind, 'documents'>>;

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

/** Letters and where they come from: where both are as long, each letter has its own place. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text put together from stretches of the host, some of which read otherwise there. @param lines of the host. */
export function embeddedStretches(stretches: readonly Stretch[], lines: LineIndex): EmbeddedText {
  const text = stretches.map((one) => one.text).join('');
  const own = lineIndex(text);
  const begins: number[] = [];
  let length = 0;
  for (const one of stretches) {
    begins.push(length);
    length += one.text.length;
  }
  /** The stretch that holds an offset, the last that begins before it. */
  const at = (offset: number): number => {
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const placed = (offset: number): Span => {
    const index = at(offset);
    const { text: letters, start, end } = stretches[index] ?? { text: '', start: 0, end: 0 };
    if (letters.length !== end - start) return { start, end };
    const place = start + offset - (begins[index] ?? 0);
    return { start: place, end: place + 1 };
  };
  return {
    text,
    fragment: false,
    place({ startLine, startColumn, endLine, endColumn }) {
      const from = own.offsetAt(startLine, startColumn) ?? text.length;
      const to = Math.max(from, own.offsetAt(endLine, endColumn) ?? text.length);
      const start = placed(Math.min(from, Math.max(0, text.length - 1))).start;
      return lines.region(start, to > from ? placed(to - 1).end : start);
    },
  };
}
