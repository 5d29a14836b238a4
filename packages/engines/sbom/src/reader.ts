// A reader: one kind of file that names packages, by its name, and how its text becomes a manifest.

import { isUtf8 } from 'node:buffer';
import { decodeText, PortcullisError } from '@portcullis/core';
import type { Tree } from '@portcullis/workspace';
import type { Manifest } from './model.js';
import { publicText } from './origin.js';

/** A file under the reader's eyes, and what lies beside it. */
export interface Source {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Buffer;
  /** @throws PortcullisError where the bytes are no text in an encoding that is known, or hold marks of a merge that nobody finished. */
  text(): string;
  /**
   * Another file of the workspace, by a path relative to this file's folder; undefined when it is not there or leads out.
   * What is read so belongs to this manifest.
   */
  beside(path: string): Source | undefined;
  /** Names in a folder, relative to this file's; empty when it is not there or leads out. */
  list(folder: string): readonly string[];
  /** Why files beside it could not be read, by their names: see `tellUnread`. */
  readonly unread: Map<string, PortcullisError>;
}

/** Notes why a file beside could not be read, which is a gap of the manifest: what that file asks for nobody knows then. */
export function tellUnread({ unread, path }: Source, error: unknown): void {
  if (!(error instanceof PortcullisError)) throw error;
  unread.set(error.where.file ?? path, error);
}

export interface Reader {
  /** Kebab-case: `npm-package-lock`. */
  readonly id: string;
  /** As people call the file: "package-lock.json of npm". */
  readonly title: string;
  /** Programs and archives, of which little is kept: only `max-file-size` bounds them. */
  readonly binary?: true;
  /** Whether a file is of this kind by its name and folder. */
  readonly matches: Matches;
  /**
   * Whether the bytes are of this kind, for names that are not enough (a binary, `requirements-dev.txt`). Asked after `matches`.
   * A file that says no here is none of the reader's, and nobody's gap.
   *
   * @throws PortcullisError where it is nothing that anybody gives the name to: damaged, or no text of the name's language.
   */
  recognises?(source: Source): boolean | Promise<boolean>;
  /** Why a file of the name is none of the reader's, where a user may have meant it to be; asked after `recognises` said no. */
  whyNot?(source: Source): string | undefined;
  /** @throws PortcullisError with file and line: a known file that cannot be read is an error. */
  read(source: Source): Manifest | Promise<Manifest>;
}

/** The first of the readers that know a file's name which takes it for its own. @throws PortcullisError see `recognises`. */
export async function recognisedBy(known: readonly Reader[], file: Source): Promise<Reader | undefined> {
  for (const reader of known) if (reader.recognises === undefined || (await reader.recognises(file))) return reader;
  return undefined;
}

/**
 * Largest file of text. What is made of one takes some 15 times its size in memory; the lock of 50,000 packages has 13 MiB, and the
 * largest that are about a tenth of that.
 */
const maxTextBytes = 16 * 1024 * 1024;

/** How large a file may be that these readers know by its name; a larger one is a gap. */
export function mostBytes(known: readonly Reader[], maxBytes: number): number {
  return known.some(({ binary }) => binary === true) ? maxBytes : Math.min(maxBytes, maxTextBytes);
}

/**
 * Whether a file is of no kind that anybody gives its name to: empty, or what `isOther` says. One of a reader's name is damaged then, and
 * no stranger's that may be passed over.
 */
export function isDamaged(source: Source): boolean {
  return /^(?:\xef\xbb\xbf)?\s*$/.test(beginning(source)) || isOther(source);
}

/**
 * Whether a file holds what was put in its place: a page of HTML, an error's document, the words that a server says instead, a pointer of
 * Git LFS, a program. Text in UTF-16 is among them: recognised so, it is read.
 */
export function isOther(source: Source): boolean {
  const text = beginning(source);
  return text.includes('\0') || /^(?:\xef\xbb\xbf)?\s*(?:<[!?a-z]|404: Not Found|version https:\/\/git-lfs\.)/i.test(text);
}

function beginning({ bytes }: Source): string {
  return bytes.subarray(0, 8192).toString('latin1');
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * How a reader's files are called: what a table holds, by which a path is looked up before any code of the reader is loaded, and, called
 * with a path, the whole answer.
 */
export interface Matches {
  (path: string): boolean;
  readonly names: readonly string[];
  /** In small letters; undefined where it may be any. */
  readonly endings: readonly string[] | undefined;
  /** What a path with one of the endings must have. */
  readonly pattern: RegExp | undefined;
}

/** Files of these names. */
export function named(...names: readonly string[]): Matches {
  const known = new Set(names);
  return matches({ names, endings: [], pattern: undefined }, (path) => known.has(nameOf(path)));
}

/**
 * Files with one of these endings, in small letters, and a path of a pattern. @param more what of that is the reader's own, where an
 * expression alone cannot say it.
 */
export function ending(endings: readonly string[], pattern?: RegExp, more?: (path: string) => boolean): Matches {
  const known = new Set(endings);
  return matches(
    { names: [], endings, pattern },
    (path) => known.has(endingOf(path)) && pattern?.test(path) !== false && more?.(path) !== false,
  );
}

/** Files of any ending and a path of a pattern: every path is held against it. @param more see `ending`. */
export function matching(pattern: RegExp, more?: (path: string) => boolean): Matches {
  return matches({ names: [], endings: undefined, pattern }, (path) => pattern.test(path) && more?.(path) !== false);
}

/** Files of these names, and others. */
export function namedOr(names: readonly string[], others: Matches): Matches {
  const known = named(...names);
  return matches({ ...others, names: [...names, ...others.names] }, (path) => known(path) || others(path));
}

/** Files that are known, but for those with a path of a pattern. */
export function except(known: Matches, pattern: RegExp): Matches {
  return matches(known, (path) => known(path) && !pattern.test(path));
}

function matches({ names, endings, pattern }: Pick<Matches, 'names' | 'endings' | 'pattern'>, all: (path: string) => boolean): Matches {
  return Object.assign((path: string) => all(path), { names, endings, pattern });
}

/** What stands behind the last dot of a file's name, in small letters; empty where there is no dot. */
export function endingOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot <= path.lastIndexOf('/') ? '' : path.slice(dot + 1).toLowerCase();
}

/** @param beside @param list @param unread see Source. */
export function source(
  path: string,
  bytes: Buffer,
  beside: Source['beside'] = () => undefined,
  list: Source['list'] = () => [],
  unread: Source['unread'] = new Map(),
): Source {
  let text: string | undefined;
  return {
    path,
    bytes,
    text() {
      if (text === undefined) {
        const decoded = decodeText(bytes);
        // Any bytes are text in Latin-1, so that it says nothing: a name would be another one than its tool wrote.
        if (decoded === undefined || decoded.encoding === 'latin1')
          throw new PortcullisError({
            code: 'text-invalid',
            message: 'expected text in UTF-8 or UTF-16, got other bytes',
            where: { file: path, line: lineOfOtherBytes(bytes) },
            remedy: 'Write the file anew with the tool that made it.',
          });
        const nul = decoded.text.indexOf('\0');
        if (nul >= 0) throw invalid(path, decoded.text.slice(0, nul).split('\n').length, 'expected text, got the character NUL');
        refuseConflict(path, decoded.text);
        refuseCut(path, decoded.text);
        text = decoded.text;
      }
      return text;
    },
    beside,
    list,
    unread,
  };
}

/** Line of the first bytes that are no text in UTF-8. */
function lineOfOtherBytes(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    const text = bytes.subarray(start, end);
    if (!isUtf8(text) || text.includes(0)) return line;
    start = end + 1;
  }
  return 1;
}

/** A file of a known name that does not say what it must. */
export function invalid(file: string, line: number | undefined, message: string): PortcullisError {
  return new PortcullisError({
    code: 'manifest-invalid',
    message: publicText(message),
    where: { file, ...(line === undefined ? {} : { line }) },
    remedy: 'Write the file anew with the tool that made it, or leave it out by `exclude` with the reason in the workflow.',
  });
}

/** A file of a tree, with what lies beside it there. */
export function sourceIn(
  tree: Pick<Tree, 'peek' | 'list'>,
  path: string,
  bytes: Buffer,
  maxBytes: number,
  unread: Source['unread'] = new Map(),
): Source {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return source(
    path,
    bytes,
    (relative) => {
      const target = normalised(folder + relative);
      const content = target === undefined ? undefined : tree.peek(target, maxBytes);
      return target === undefined || content === undefined ? undefined : sourceIn(tree, target, content, maxBytes, unread);
    },
    (relative) => {
      const target = normalised(folder + relative);
      return target === undefined ? [] : tree.list(target);
    },
    unread,
  );
}

/** A workspace path without dots; undefined when it leads out. */
function normalised(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else parts.push(part);
  }
  return parts.join('/');
}

/** Marks that a merge left: the file is two files, and which one counts nobody can say. @throws PortcullisError `manifest-invalid` */
export function refuseConflict(file: string, text: string): void {
  const mark = markOfConflict(file, text);
  if (mark === null) return;
  throw invalid(file, text.slice(0, mark.index).split('\n').length, 'expected no marks of a merge conflict');
}

/** What parts the two sides may stand alone; in prose it underlines a heading, and XML has prose in its comments. */
function markOfConflict(file: string, text: string): RegExpExecArray | null {
  if (/\.(?:xml|pom|props|config|\w{2,6}proj)$/.test(file) && text.includes('\n=======')) {
    const parting = partingOf(text);
    if (parting !== undefined) return parting;
  }
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return null;
  return /^(?:<{7}|>{7}|\|{7})(?: |$)/m.exec(text);
}

function partingOf(text: string): RegExpExecArray | undefined {
  let inComment = false;
  for (const mark of text.matchAll(/<!--|-->|^={7}\r?$/gm)) {
    if (mark[0].startsWith('=')) {
      if (!inComment) return mark;
    } else inComment = mark[0] === '<!--';
  }
  return undefined;
}

const digits: Readonly<Record<string, readonly [hex: number, base64: number]>> = {
  md5: [32, 24],
  sha1: [40, 28],
  sha256: [64, 44],
  sha384: [96, 64],
  sha512: [128, 88],
};

/** A digest that ends with the file, and short of its length: what followed is missing. @throws PortcullisError `manifest-invalid` */
export function refuseCut(file: string, text: string): void {
  const [, algorithm = '', written = ''] =
    /\b(md5|sha(?:1|256|384|512))["']?(?: ?[=:] ?|-)["']?([0-9A-Za-z+/]{0,128})$/.exec(text.slice(-160)) ?? [];
  const lengths = digits[algorithm];
  if (lengths === undefined || written.length >= lengths[/^[0-9a-f]*$/.test(written) ? 0 : 1]) return;
  throw invalid(file, text.split('\n').length, `expected the whole ${algorithm} digest, got the end of the file`);
}
