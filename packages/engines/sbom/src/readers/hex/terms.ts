// Terms of Elixir and Erlang as mix.lock and rebar.lock hold them: maps, tuples, lists, atoms, strings, numbers. Data only, no code.

import { invalid } from '../../reader.js';

export type Term =
  | { readonly kind: 'text' | 'atom' | 'number'; readonly value: string; readonly line: number }
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly Term[]; readonly line: number }
  /** A key and its value: of a map, or of a keyword list. */
  | { readonly kind: 'pair'; readonly key: string; readonly value: Term; readonly line: number };

interface Token {
  readonly kind: 'text' | 'atom' | 'number' | 'key' | 'mark' | 'end';
  readonly value: string;
  readonly line: number;
}

const maxDepth = 64;

/** Strings are bounded: the engine of expressions runs out of stack on very long ones. White space, comments (`#` of Elixir, `%` of Erlang before anything but a map), then one token. */
const tokens =
  /\s+|#[^\n]*|%(?!\{)[^\n]*|%\{|=>|<<"([^"\\\n]{0,20000}(?:\\.[^"\\\n]{0,20000}){0,500})">>|"([^"\\\n]{0,20000}(?:\\.[^"\\\n]{0,20000}){0,500})"(:(?=\s))?|:"([^"\n]{0,255})"|:([A-Za-z_][\w@]*[?!]?)|([A-Za-z_][\w@]*[?!]?):(?=\s)|([A-Za-z_][\w@.]*)|(-?\d[\d_.]*)|[{}[\],.]/y;

export interface Terms {
  /** The next term, up to the full stop of Erlang where there is one; undefined at the end. */
  next(): Term | undefined;
}

/** @throws PortcullisError at what is no term. */
export function termsOf(text: string, file: string): Terms {
  const tokenOf = tokenizer(text, file);
  let ahead = tokenOf();
  const take = (): Token => {
    const token = ahead;
    ahead = tokenOf();
    return token;
  };
  const unexpected = ({ kind, value, line }: Token) =>
    invalid(
      file,
      line,
      kind === 'end' ? 'expected a closing bracket, got the end of the file' : `expected a term, got "${value.slice(0, 40)}"`,
    );
  const items = (close: string, depth: number): readonly Term[] => {
    if (depth > maxDepth) throw invalid(file, ahead.line, `expected at most ${maxDepth} terms within one another`);
    const found: Term[] = [];
    while (!(ahead.kind === 'mark' && ahead.value === close)) {
      found.push(item(depth));
      if (ahead.kind === 'mark' && ahead.value === ',') take();
      else if (!(ahead.kind === 'mark' && ahead.value === close)) throw unexpected(ahead);
    }
    take();
    return found;
  };
  const item = (depth: number): Term => {
    if (ahead.kind === 'key') {
      const key = take();
      return { kind: 'pair', key: key.value, value: term(depth), line: key.line };
    }
    const first = term(depth);
    if (!(ahead.kind === 'mark' && ahead.value === '=>') || (first.kind !== 'text' && first.kind !== 'atom')) return first;
    take();
    return { kind: 'pair', key: first.value, value: term(depth), line: first.line };
  };
  const term = (depth: number): Term => {
    const token = take();
    if (token.kind === 'text' || token.kind === 'atom' || token.kind === 'number')
      return { kind: token.kind, value: token.value, line: token.line };
    if (token.kind === 'mark' && (token.value === '%{' || token.value === '['))
      return { kind: 'list', items: items(token.value === '[' ? ']' : '}', depth + 1), line: token.line };
    if (token.kind === 'mark' && token.value === '{') return { kind: 'tuple', items: items('}', depth + 1), line: token.line };
    throw unexpected(token);
  };
  return {
    next() {
      if (ahead.kind === 'end') return undefined;
      const found = term(0);
      if (ahead.kind === 'mark' && ahead.value === '.') take();
      return found;
    },
  };
}

function tokenizer(text: string, file: string): () => Token {
  let line = 1;
  let at = 0;
  return () => {
    for (;;) {
      if (at >= text.length) return { kind: 'end', value: '', line };
      tokens.lastIndex = at;
      const match = tokens.exec(text);
      if (match === null) throw invalid(file, line, `expected a term, got "${text.slice(at, at + 30).split('\n')[0]}"`);
      at = tokens.lastIndex;
      const here = line;
      for (const letter of match[0]) if (letter === '\n') line++;
      const token = tokenOf(match, here);
      if (token !== undefined) return token;
    }
  };
}

/** Undefined for white space and comments. */
function tokenOf(match: RegExpExecArray, line: number): Token | undefined {
  const [whole, binary, string, colon, quotedAtom, atom, key, bare, number] = match;
  if (binary !== undefined) return { kind: 'text', value: unescaped(binary), line };
  if (string !== undefined) return { kind: colon === undefined ? 'text' : 'key', value: unescaped(string), line };
  if (quotedAtom !== undefined || atom !== undefined) return { kind: 'atom', value: (quotedAtom ?? atom) as string, line };
  if (key !== undefined) return { kind: 'key', value: key, line };
  if (bare !== undefined) return { kind: 'atom', value: bare, line };
  if (number !== undefined) return { kind: 'number', value: number, line };
  return /^[\s#]/.test(whole) || (whole.startsWith('%') && whole !== '%{') ? undefined : { kind: 'mark', value: whole, line };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter);
}

/** Text of an item, whether a string or an atom. */
export function textOf(term: Term | undefined): string | undefined {
  return term !== undefined && (term.kind === 'text' || term.kind === 'atom' || term.kind === 'number') ? term.value : undefined;
}

/** Items of a tuple, list or map; none for anything else. */
export function itemsOf(term: Term | undefined): readonly Term[] {
  return term !== undefined && (term.kind === 'tuple' || term.kind === 'list') ? term.items : [];
}

/** The value of a key in a map or a keyword list. */
export function valueAt(terms: readonly Term[], key: string): Term | undefined {
  for (const term of terms) if (term.kind === 'pair' && term.key === key) return term.value;
  return undefined;
}
