// Manifests that are programs: their text without comments, so that what is commented out is not asked for. Nothing is run.

import { invalid, isOther, type Source } from './reader.js';

/**
 * The text of a manifest that is a program. @param begins a statement that no whole one is without; a file of comments alone asks for nothing.
 * @throws PortcullisError where it is another's: a page, an answer of a server, a list of something else.
 */
export function programText(source: Source, begins: RegExp, language: string): string {
  const text = source.text();
  if (isOther(source) || (!begins.test(text) && /^[^\S\n]*(?!#|\/\/)\S/m.test(text)))
    throw invalid(source.path, 1, `expected ${language}, got "${text.trim().slice(0, 60)}"`);
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

/** What stands between a bracket and the one that closes it; undefined where none does. @param open offset of the bracket. */
export function between(text: string, open: number): string | undefined {
  let depth = 0;
  const marks = /"""|'''|["'()[\]{}]/g;
  marks.lastIndex = open;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
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

/** A call or a list in brackets. */
export interface Bracketed {
  readonly match: RegExpExecArray;
  /** What stands between its brackets; undefined where nothing closes them. */
  readonly inner: string | undefined;
}

/**
 * What stands in brackets behind each match of an expression whose last letter is the bracket that opens. What is within one of them
 * is part of it, and none itself: so the work grows as the text does, however deep they are.
 * @param start global.
 */
export function* bracketed(text: string, start: RegExp): Iterable<Bracketed> {
  const search = new RegExp(start);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const open = match.index + match[0].length - 1;
    const inner = between(text, open);
    yield { match, inner };
    if (inner !== undefined) search.lastIndex = open + inner.length + 2;
  }
}
