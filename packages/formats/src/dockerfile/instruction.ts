// One logical line as an instruction of its kind.

import { joinAll, joinLines, joinWords, type MappedText, type Span } from '../mapped-text.js';
import {
  type Command,
  type Flag,
  type Heredoc,
  type ImageReference,
  type Instruction,
  type Keyword,
  keywords,
  type OnbuildInstruction,
  type SyntaxProblem,
  type Word,
} from './document.js';
import { readMarker } from './heredoc.js';
import type { LogicalLine } from './lines.js';
import { plainWords, readFlags, readJsonList, readPairs, wholeWord } from './words.js';

const known = new Set<string>(keywords);
/** Docker builds these without an argument; HEALTHCHECK has a complaint of its own. */
const mayBeAlone: ReadonlySet<Keyword> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);

export function readInstruction(
  line: LogicalLine,
  escapeLetter: string,
  onbuild: boolean,
  report: (problem: SyntaxProblem) => void,
): Instruction {
  const keywordText = line.keyword.text;
  const upper = keywordText.toUpperCase();
  const keywordSpan = line.keyword.spanOf(0, keywordText.length);
  const say = (message: string, kind?: SyntaxProblem['kind']): void =>
    report({ ...keywordSpan, line: line.line, message, ...(kind === undefined ? {} : { kind }) });
  // Of what ONBUILD holds, Docker reads only the words now; the build that runs it judges the rest.
  const complain: typeof say = onbuild ? () => {} : say;
  if (!known.has(upper)) {
    complain(`expected an instruction, got ${JSON.stringify(keywordText.slice(0, 40))}`, 'unknown-instruction');
    return { ...commonOf(line, keywordSpan, [], line.rest, onbuild), keyword: 'UNKNOWN' };
  }
  const keyword = upper as Keyword;
  // Docker takes flags off every instruction, those that know none included.
  const { flags, rest } = readFlags(line.rest, escapeLetter);
  const own = commonOf(line, keywordSpan, flags, line.rest, onbuild);
  if (rest.text === '' && line.heredocs.length === 0 && !mayBeAlone.has(keyword))
    complain(`expected an argument after ${keyword}, got none`);
  switch (keyword) {
    case 'FROM':
      return { ...own, keyword, ...readFrom(plainWords(rest), complain) };
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'SHELL':
      return { ...own, keyword, command: readCommand(rest, line.heredocs) };
    case 'HEALTHCHECK':
      return { ...own, keyword, ...readHealthcheck(rest, complain) };
    case 'COPY':
    case 'ADD':
      return { ...own, keyword, ...readCopy(rest, keyword, complain) };
    case 'ENV':
    case 'LABEL': {
      const pairs = readPairs(rest, escapeLetter, true);
      const lone = pairs.find(({ value, legacy }, index) => value === undefined || (legacy && index > 0));
      if (lone !== undefined) say(`expected name=value in ${keyword}, got ${JSON.stringify(lone.name.text.slice(0, 40))} alone`);
      return { ...own, keyword, pairs };
    }
    case 'ARG':
      return { ...own, keyword, pairs: readPairs(rest, escapeLetter, false) };
    case 'ONBUILD':
      return readOnbuild({ ...own, keyword }, line, escapeLetter, report);
    case 'VOLUME':
      return { ...own, keyword, words: listOrWords(rest), argument: wholeWord(rest) };
    default:
      return { ...own, keyword, words: plainWords(rest), argument: wholeWord(rest) };
  }
}

/** What every instruction has; each field is written once, as a file may have an instruction for every few letters. */
function commonOf(
  { span, keyword, line, endLine, heredocs }: LogicalLine,
  keywordSpan: Span,
  flags: readonly Flag[],
  rest: MappedText,
  onbuild: boolean,
): Omit<OnbuildInstruction, 'keyword' | 'trigger'> {
  return { start: span.start, end: span.end, keywordText: keyword.text, keywordSpan, line, endLine, rest, flags, heredocs, onbuild };
}

function listOrWords(rest: MappedText): readonly Word[] {
  const list = readJsonList(rest);
  return list !== undefined && 'words' in list ? list.words : plainWords(rest);
}

function readFrom(
  words: readonly Word[],
  complain: (message: string) => void,
): { image: ImageReference | undefined; alias?: Word; as?: Word } {
  const [image, as, alias] = words;
  if (words.length !== 1 && !(words.length === 3 && as?.value.toUpperCase() === 'AS'))
    complain('expected FROM image, or FROM image AS name');
  // Nothing where the name, or behind a colon the tag, should be.
  else if (image !== undefined && /^[:@]|:(?=:|@|$)/.test(maskVariables(image.value)))
    complain(`expected an image, got ${JSON.stringify(image.value.slice(0, 60))}`);
  return {
    image: image === undefined ? undefined : readImage(image),
    ...(as?.value.toUpperCase() === 'AS' && alias !== undefined ? { alias, as } : {}),
  };
}

/** Parts of an image name. A first part with a dot or colon, or `localhost`, is a registry, as Docker reads it. */
export function readImage(word: Word): ImageReference {
  const plain = maskVariables(word.value);
  const at = plain.indexOf('@');
  const end = at < 0 ? plain.length : at;
  const slash = plain.slice(0, end).indexOf('/');
  const head = slash < 0 ? '' : plain.slice(0, slash);
  const registry = /[.:]/.test(head) || head === 'localhost' ? word.value.slice(0, slash) : undefined;
  const start = registry === undefined ? 0 : slash + 1;
  const colon = plain.slice(0, end).lastIndexOf(':');
  const tagged = colon >= start && colon > plain.slice(0, end).lastIndexOf('/');
  return {
    ...word,
    repository: word.value.slice(start, tagged ? colon : end),
    ...(registry === undefined ? {} : { registry }),
    ...(tagged ? { tag: word.value.slice(colon + 1, end) } : {}),
    ...(at < 0 ? {} : { digest: word.value.slice(at + 1) }),
  };
}

/** Signs inside `${…}` belong to the variable: they are blotted out, letter by letter, so that offsets stay. */
function maskVariables(text: string): string {
  if (!text.includes('${')) return text;
  let depth = 0;
  let masked = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '$' && text[at + 1] === '{') depth++;
    masked += depth > 0 ? '_' : text[at];
    if (text[at] === '}' && depth > 0) depth--;
  }
  return masked;
}

/** A heredoc alone is the script; with words beside it the shell gets the words and the heredocs, and reads them itself. */
export function readCommand(rest: MappedText, heredocs: readonly Heredoc[]): Command {
  const [first] = heredocs;
  if (first !== undefined) {
    const behindMarker = atMarker(rest, first) ? joinLines(rest.slice(first.marker.end - first.marker.start), first.body) : rest;
    if (heredocs.length === 1 && readMarker(rest.text) !== undefined)
      return { form: 'heredoc', exec: [], script: first.body, behindMarker };
    return { form: 'shell', exec: [], script: withBodies(rest, heredocs), behindMarker };
  }
  const list = readJsonList(rest);
  if (list === undefined) return { form: 'shell', exec: [], script: rest };
  if ('error' in list) return { form: 'shell', exec: [], script: rest, jsonError: list.error };
  // Behind the opening quote stands the first letter.
  return { form: 'exec', exec: list.words, script: joinWords(list.words.map(({ value, start }) => ({ value, start: start + 1 }))) };
}

function atMarker(rest: MappedText, { marker }: Heredoc): boolean {
  return rest.originOf(0) === marker.start;
}

/** The text with the body and the last line of each heredoc below it. */
function withBodies(rest: MappedText, heredocs: readonly Heredoc[]): MappedText {
  return joinAll(
    rest,
    heredocs.flatMap(({ body, last }) => [{ between: '\n', part: body }, ...(last === undefined ? [] : [{ between: '', part: last }])]),
  );
}

function readHealthcheck(rest: MappedText, complain: (message: string) => void): { command?: Command } {
  const type = /^\S*/.exec(rest.text.trimStart())?.[0] ?? '';
  const upper = type.toUpperCase();
  if (upper === 'NONE') return {};
  if (upper !== 'CMD') {
    complain('expected HEALTHCHECK NONE or HEALTHCHECK CMD command');
    return {};
  }
  const start = rest.text.indexOf(type) + type.length;
  const blanks = /^\s*/.exec(rest.text.slice(start))?.[0].length ?? 0;
  return { command: readCommand(rest.slice(start + blanks), []) };
}

function readCopy(
  rest: MappedText,
  keyword: string,
  complain: (message: string) => void,
): { sources: readonly Word[]; destination?: Word; form: 'words' | 'json' } {
  const list = readJsonList(rest);
  const json = list !== undefined && 'words' in list;
  const words = json ? list.words : plainWords(rest);
  if (words.length === 1) complain(`expected ${keyword} source destination, got one path`);
  const destination = words.length > 1 ? words.at(-1) : undefined;
  return {
    sources: destination === undefined ? words : words.slice(0, -1),
    form: json ? 'json' : 'words',
    ...(destination === undefined ? {} : { destination }),
  };
}

function readOnbuild(
  onbuild: Omit<OnbuildInstruction, 'trigger'>,
  line: LogicalLine,
  escapeLetter: string,
  report: (problem: SyntaxProblem) => void,
): OnbuildInstruction {
  const { rest } = onbuild;
  const split = /^\S+/.exec(rest.text)?.[0].length ?? 0;
  if (split === 0) return onbuild;
  const inner = rest.text.slice(0, split).toUpperCase();
  // One level only: Docker refuses deeper ones, and so hostile nesting ends here.
  if (inner === 'ONBUILD') return onbuild;
  const blanks = /^\s*/.exec(rest.text.slice(split))?.[0].length ?? 0;
  const keyword = rest.slice(0, split);
  const span = { start: keyword.originOf(0), end: line.span.end };
  const trigger = readInstruction({ ...line, keyword, rest: rest.slice(split + blanks), span }, escapeLetter, true, report);
  return { ...onbuild, trigger };
}
