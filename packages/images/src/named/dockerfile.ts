// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that builds the file, read as BuildKit reads them.
// Only what names an image is read here; rules about Dockerfiles are another engine's.

import { lineIndex, PortcullisError } from '@portcullis/core';
import { beginsAsDockerfile, isDockerfileName, mayBeDockerfileName } from '@portcullis/formats/dockerfile';
import { readDirectives, type Word } from './dockerfile-directives.js';
import type { ImageSource, ImageUse } from './types.js';
import { expand } from './variables.js';

export const dockerfiles: ImageSource = {
  id: 'dockerfile',
  title: 'Dockerfile',
  byName: true,
  matches: (path) => isDockerfileName(path) || mayBeDockerfileName(path),
  read: async (text, path) => ({
    uses: isDockerfileName(path) || !mayBeDockerfileName(path) || beginsAsDockerfile(text) ? readDockerfile(text, path) : [],
  }),
};

interface Instruction {
  readonly name: string;
  readonly words: readonly Word[];
}

/** @param args values that a build gives: they stand over the defaults of ARG. */
export function readDockerfile(text: string, path: string, args: ReadonlyMap<string, string | undefined> = new Map()): readonly ImageUse[] {
  const lines = lineIndex(text);
  const uses: ImageUse[] = [];
  const globals = new Map<string, string | undefined>(platformArguments);
  const stages = new Set<string>();
  let stageCount = 0;
  const add = (word: Word, role: string, lookUp: (name: string) => string | undefined): void => {
    const reference = expand(word.text, lookUp, '\\');
    uses.push({
      path,
      region: lines.region(word.start, word.end),
      reference,
      text: word.text,
      role,
      pinnable: !word.split && !/[$"'\\]/.test(word.text) && reference === word.text,
    });
  };
  const directives = readDirectives(text);
  const forced = args.get('BUILDKIT_SYNTAX');
  if (forced !== undefined)
    uses.push({ path, reference: forced, text: forced, role: 'frontend that builds the file, by BUILDKIT_SYNTAX', pinnable: false });
  else if (directives.syntax !== undefined) add(directives.syntax, 'frontend that builds the file', () => undefined);
  for (const { name, words } of instructions(text, directives.mark, path)) {
    if (name === 'ARG' && stageCount === 0) for (const word of words) declare(globals, word, args);
    if (name === 'FROM') {
      const [image, as, stage] = words.filter((word) => !word.text.startsWith('--'));
      if (image === undefined) continue;
      const isNamed = as?.text.toUpperCase() === 'AS' && stage !== undefined;
      const base = expand(image.text, (variable) => globals.get(variable), '\\');
      if (base?.toLowerCase() !== 'scratch' && !(base !== undefined && stages.has(base.toLowerCase())))
        add(image, isNamed ? `base of stage ${stage.text.slice(0, 60)}` : 'base', (variable) => globals.get(variable));
      if (isNamed) stages.add(stage.text.toLowerCase());
      stageCount++;
    }
    for (const from of name === 'COPY' || name === 'ADD' || name === 'RUN' ? sourcesOf(name, words) : []) {
      const isStage = /^\d{1,6}$/.test(from.text) || stages.has(from.text.toLowerCase());
      // Variables are not expanded here (docker build reference, COPY --from).
      if (!isStage && from.text !== '' && from.text.toLowerCase() !== 'scratch') add(from, `source of ${name}`, () => undefined);
    }
  }
  return uses;
}

/** BuildKit sets these; which platform a build is for changes the variant of an image, hardly ever its name. */
const platformArguments: readonly (readonly [string, string])[] = [
  ['TARGETPLATFORM', 'linux/amd64'],
  ['TARGETOS', 'linux'],
  ['TARGETARCH', 'amd64'],
  ['TARGETVARIANT', ''],
  ['BUILDPLATFORM', 'linux/amd64'],
  ['BUILDOS', 'linux'],
  ['BUILDARCH', 'amd64'],
  ['BUILDVARIANT', ''],
];

function declare(globals: Map<string, string | undefined>, word: Word, args: ReadonlyMap<string, string | undefined>): void {
  const equals = word.text.indexOf('=');
  const name = equals < 0 ? word.text : word.text.slice(0, equals);
  if (args.has(name)) {
    globals.set(name, args.get(name));
    return;
  }
  if (equals < 0) {
    if (!globals.has(name)) globals.set(name, undefined);
    return;
  }
  globals.set(
    name,
    expand(word.text.slice(equals + 1), (other) => globals.get(other), '\\'),
  );
}

/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`, whose keys have no case. */
function sourcesOf(name: string, words: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  for (const word of words) {
    // Flags come first; what follows is a shell command or a list of files.
    if (!word.text.startsWith('--')) break;
    if (name !== 'RUN' && /^--["']?from=/.test(word.text)) found.push(unquotedPart(word, word.text.indexOf('=') + 1, word.text.length));
    if (name !== 'RUN' || !/^--["']?mount=/.test(word.text)) continue;
    let offset = word.text.indexOf('=') + 1;
    for (const part of word.text.slice(offset).split(',')) {
      const from = /^\s{0,20}["']{0,2}from["']?=/i.exec(part);
      if (from !== null) found.push(unquotedPart(word, offset + from[0].length, offset + part.length));
      offset += part.length + 1;
    }
  }
  return found;
}

/** A part of a word, without the quotes that BuildKit takes away. */
function unquotedPart(word: Word, start: number, end: number): Word {
  let [from, to] = [start, end];
  while (from < to && /["'\s]/.test(word.text[from] as string)) from++;
  while (to > from && /["'\s]/.test(word.text[to - 1] as string)) to--;
  const place = word.split ? { start: word.start, end: word.end } : { start: word.start + from, end: word.start + to };
  return { text: word.text.slice(from, to), split: word.split, ...place };
}

/**
 * Instructions with continued lines joined, which may fall in the middle of a word; the bodies of here-documents are no
 * instructions. @throws PortcullisError `heredoc-unterminated`.
 */
function* instructions(text: string, mark: string, path: string): Generator<Instruction> {
  const documents: { readonly name: string; readonly tabs: boolean }[] = [];
  const continues = new RegExp(`(^|[^\\${mark}])\\${mark}[ \\t]*$`);
  let pieces: Piece[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const begin = start;
    start += raw.length + 1;
    const [document] = documents;
    if (document !== undefined) {
      if ((document.tabs ? line.replace(/^\t+/, '') : line) === document.name) documents.shift();
      continue;
    }
    const trimmed = line.trimStart();
    if (trimmed.trim() === '' || trimmed.startsWith('#')) continue;
    // A mark before the mark escapes it: the line ends there.
    const continuation = continues.exec(line);
    pieces.push({ text: continuation === null ? line : line.slice(0, continuation.index + (continuation[1]?.length ?? 0)), begin });
    if (continuation !== null) continue;
    const instruction = finish(pieces);
    pieces = [];
    if (instruction === undefined) continue;
    if (/^(?:RUN|COPY|ADD)$/.test(instruction.name)) documents.push(...hereDocuments(instruction.words));
    yield instruction;
  }
  const [open] = documents;
  if (open !== undefined)
    throw new PortcullisError({
      code: 'heredoc-unterminated',
      message: `expected the here-document ${open.name.slice(0, 60)} to end, got the end of the file`,
      where: { file: path },
      remedy: 'End it with a line of its name alone.',
    });
  const last = finish(pieces);
  if (last !== undefined) yield last;
}

interface Piece {
  readonly text: string;
  readonly begin: number;
}

function finish(pieces: readonly Piece[]): Instruction | undefined {
  const words = splitWords(pieces);
  // What an ONBUILD says happens in the build that starts from the image.
  const own = words[0]?.text.toUpperCase() === 'ONBUILD' ? words.slice(1) : words;
  const [first, ...rest] = own;
  return first === undefined ? undefined : { name: first.text.toUpperCase(), words: rest };
}

/** Words of a logical line; each knows where in the file it stands, and whether a line break falls into it. */
function splitWords(pieces: readonly Piece[]): Word[] {
  const found: Word[] = [];
  let word: { text: string; start: number; end: number; piece: number; split: boolean } | undefined;
  let quote = '';
  const end = (): void => {
    if (word !== undefined) found.push({ text: word.text, start: word.start, end: word.end, split: word.split });
    word = undefined;
  };
  for (const [number, { text, begin }] of pieces.entries()) {
    for (let i = 0; i < text.length; i++) {
      const char = text[i] as string;
      if (quote === '' && (char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r')) {
        end();
        continue;
      }
      word ??= { text: '', start: begin + i, end: begin + i, piece: number, split: false };
      if (word.piece !== number) word.split = true;
      word.text += char;
      word.end = begin + i + 1;
      if (quote === '' && (char === '"' || char === "'")) quote = char;
      else if (char === quote) quote = '';
    }
  }
  end();
  return found;
}

/** BuildKit's own expression: a number, `<<`, perhaps a dash, then the name, quoted or not. */
function hereDocuments(words: readonly Word[]): { readonly name: string; readonly tabs: boolean }[] {
  return words.flatMap(({ text }) => {
    const match = /^\d{0,10}<<(-?)([^<]{1,200})$/.exec(text);
    const name = match?.[2]?.replace(/["'\\]/g, '') ?? '';
    return name === '' ? [] : [{ name, tabs: match?.[1] === '-' }];
  });
}
