// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that `# syntax=` runs.
// Only what names an image is read here; rules about Dockerfiles are another engine's.

import { lineIndex } from '@portcullis/core';
import type { ImageSource, ImageUse } from './types.js';
import { expand } from './variables.js';

const names = /(?:^|\/)(?:(?:docker|container)file(?:\.[^/]{1,100})?|[^/]{1,100}\.(?:docker|container)file)$/i;

export const dockerfiles: ImageSource = {
  id: 'dockerfile',
  title: 'Dockerfile',
  matches: (path) => names.test(path) && !/\.(?:dockerignore|md|sh|ya?ml|json)$/i.test(path),
  read: async (text, path) => readDockerfile(text, path),
};

interface Word {
  readonly text: string;
  readonly start: number;
}

interface Instruction {
  readonly name: string;
  readonly words: readonly Word[];
}

export function readDockerfile(text: string, path: string): readonly ImageUse[] {
  const lines = lineIndex(text);
  const uses: ImageUse[] = [];
  const globals = new Map<string, string | undefined>(platformArguments);
  const stages = new Set<string>();
  let stageCount = 0;
  const add = (word: Word, role: string, lookUp: (name: string) => string | undefined): void => {
    const reference = expand(word.text, lookUp, '\\');
    uses.push({
      path,
      region: lines.region(word.start, word.start + word.text.length),
      reference,
      text: word.text,
      role,
      pinnable: !word.text.includes('$') && reference === word.text,
    });
  };
  const directives = readDirectives(text);
  if (directives.syntax !== undefined) add(directives.syntax, 'frontend that builds the file', () => undefined);
  for (const { name, words } of instructions(text, directives.mark)) {
    if (name === 'ARG' && stageCount === 0) for (const word of words) declare(globals, word);
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

function declare(globals: Map<string, string | undefined>, word: Word): void {
  const equals = word.text.indexOf('=');
  if (equals < 0) {
    if (!globals.has(word.text)) globals.set(word.text, undefined);
    return;
  }
  const value = unquoted(word.text.slice(equals + 1));
  globals.set(
    word.text.slice(0, equals),
    expand(value, (name) => globals.get(name), '\\'),
  );
}

function unquoted(text: string): string {
  const quote = text[0];
  return text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
}

/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`. */
function sourcesOf(name: string, words: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  for (const { text, start } of words) {
    // Flags come first; what follows is a shell command or a list of files.
    if (!text.startsWith('--')) break;
    if (name !== 'RUN' && text.startsWith('--from=')) found.push({ text: text.slice(7), start: start + 7 });
    if (name !== 'RUN' || !text.startsWith('--mount=')) continue;
    let offset = 8;
    for (const part of text.slice(8).split(',')) {
      if (part.startsWith('from=')) found.push({ text: part.slice(5), start: start + offset + 5 });
      offset += part.length + 1;
    }
  }
  return found;
}

/** `# syntax=` and `# escape=`, which count in the first comments only. */
function readDirectives(text: string): { readonly syntax?: Word; readonly mark: string } {
  let syntax: Word | undefined;
  let mark = '\\';
  let start = 0;
  for (const line of text.split('\n')) {
    const match = /^(\s{0,20}#\s{0,20}([A-Za-z]{1,20})\s{0,20}=\s{0,20})(\S{1,1000})\s{0,20}$/.exec(line.slice(0, 1200));
    if (match === null) break;
    const [, before = '', key = '', value = ''] = match;
    if (key.toLowerCase() === 'syntax') syntax ??= { text: value, start: start + before.length };
    if (key.toLowerCase() === 'escape' && value === '`') mark = '`';
    start += line.length + 1;
  }
  return syntax === undefined ? { mark } : { syntax, mark };
}

/** Instructions with continued lines joined; the bodies of here-documents are no instructions. */
function* instructions(text: string, mark: string): Generator<Instruction> {
  const documents: string[] = [];
  let words: Word[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\r$/, '');
    const begin = start;
    start += raw.length + 1;
    const document = documents[0];
    if (document !== undefined) {
      if (line.replace(/^\t+/, '') === document) documents.shift();
      continue;
    }
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const continues = trimmed.endsWith(mark);
    const body = continues ? line.slice(0, line.lastIndexOf(mark)) : line;
    words.push(...splitWords(body, begin));
    if (continues) continue;
    const instruction = finish(words);
    words = [];
    if (instruction === undefined) continue;
    if (/^(?:RUN|COPY|ADD)$/.test(instruction.name)) documents.push(...hereDocuments(instruction.words));
    yield instruction;
  }
  const last = finish(words);
  if (last !== undefined) yield last;
}

function finish(words: readonly Word[]): Instruction | undefined {
  // What an ONBUILD says happens in the build that starts from the image.
  const own = words[0]?.text.toUpperCase() === 'ONBUILD' ? words.slice(1) : words;
  const [first, ...rest] = own;
  return first === undefined ? undefined : { name: first.text.toUpperCase(), words: rest };
}

function splitWords(line: string, begin: number): Word[] {
  const found: Word[] = [];
  let start = -1;
  let quote = '';
  for (let i = 0; i <= line.length; i++) {
    const char = line[i];
    const isSpace = char === undefined || (quote === '' && (char === ' ' || char === '\t'));
    if (isSpace) {
      if (start >= 0) found.push({ text: line.slice(start, i), start: begin + start });
      start = -1;
      continue;
    }
    if (start < 0) start = i;
    if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = '';
  }
  return found;
}

function hereDocuments(words: readonly Word[]): string[] {
  return words.flatMap(({ text }) => {
    const name = /^\d{0,3}<<-?(["']?)([A-Za-z_][A-Za-z0-9_.]{0,100})\1$/.exec(text)?.[2];
    return name === undefined ? [] : [name];
  });
}
