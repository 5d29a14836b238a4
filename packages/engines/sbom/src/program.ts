// Manifests that are programs: their text without comments, so that what is commented out is not asked for. Nothing is run.

import { invalid, isOther, type Source } from './reader.js';

/** Nobody writes more of one by hand. */
const maxLength = 5 * 1024 * 1024;

/**
 * The text of a manifest that is a program. @param begins a statement that no whole one is without; a file of comments alone asks for nothing.
 * @param text without comments, where the language has them over several lines.
 * @throws PortcullisError where it is another's: a page, an answer of a server, a list of something else.
 */
export function programText(source: Source, begins: RegExp, language: string, text: string = source.text()): string {
  if (text.length > maxLength) throw invalid(source.path, 1, `expected ${language} of at most ${maxLength} letters`);
  if (isOther(source) || (!begins.test(text) && /^[^\S\n]*(?!#|\/\/)\S/m.test(text)))
    throw invalid(source.path, 1, `expected ${language}, got "${source.text().trim().slice(0, 60)}"`);
  return text;
}

/** How a language writes what is no statement. */
export interface Comments {
  readonly line: '#' | '//';
  /** `/* … *\/` */
  readonly block?: true;
}

const quotes: ReadonlySet<string> = new Set(['"""', "'''", '"', "'"]);

/**
 * The text with its comments blanked, each letter where it was: a mark within a text in quotes begins none. A text in quotes that does not
 * end on its line ends there, but for those in three.
 */
export function withoutComments(text: string, { line, block }: Comments): string {
  const start = line === '#' ? /"""|'''|"|'|#/g : block === true ? /"""|'''|"|'|\/\/|\/\*/g : /"""|'''|"|'|\/\//g;
  const kept: string[] = [];
  let from = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const end = quotes.has(mark) ? endOfText(text, at, mark) : mark === '/*' ? after(text, '*/', at + 2) : before(text, '\n', at);
    if (!quotes.has(mark)) {
      kept.push(text.slice(from, at), text.slice(at, end).replace(/[^\n]/g, ' '));
      from = end;
    }
    start.lastIndex = end;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

function endOfText(text: string, start: number, mark: string): number {
  if (mark.length === 3) return after(text, mark, start + 3);
  for (let at = start + 1; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === mark) return at + 1;
    else if (letter === '\n') return at;
  }
  return text.length;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function before(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/**
 * What stands between a bracket and the one that closes it; undefined where none does.
 * @param open offset of the bracket. @param most letters that are looked at.
 */
export function between(text: string, open: number, most = text.length): string | undefined {
  let depth = 0;
  const marks = /"""|'''|["'()[\]{}]/g;
  marks.lastIndex = open;
  for (let match = marks.exec(text); match !== null && match.index <= open + most; match = marks.exec(text)) {
    const mark = match[0];
    if (quotes.has(mark)) {
      marks.lastIndex = endOfText(text, match.index, mark);
      continue;
    }
    depth += '([{'.includes(mark) ? 1 : -1;
    if (depth === 0) return text.slice(open + 1, match.index);
  }
  return undefined;
}

/**
 * Where an opening matches, which ends with a bracket, and what stands in that; undefined where nothing closes it. What stands within
 * another is that one's: each letter is looked at once.
 */
export function* bracketsOf(
  text: string,
  opening: RegExp,
): Iterable<{ readonly match: RegExpExecArray; readonly start: number; readonly inner: string | undefined }> {
  let end = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < end) continue;
    const start = match.index + match[0].length;
    const inner = between(text, start - 1);
    end = start + (inner ?? text).length;
    yield { match, start, inner };
  }
}

/** Values between commas outside of brackets and quotes. */
export function partsOf(inner: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of inner.matchAll(/"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'|[()[\]{},]/g)) {
    const mark = match[0];
    if ('([{'.includes(mark)) depth++;
    else if (')]}'.includes(mark)) depth--;
    else if (mark === ',' && depth === 0) {
      parts.push(inner.slice(from, match.index));
      from = match.index + 1;
    }
  }
  return [...parts, inner.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}
