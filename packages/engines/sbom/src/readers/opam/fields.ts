// The syntax of opam's files: `name: value`, where a value is text, a name, a number or a list, each with an argument in braces, and
// sections with fields of their own. https://opam.ocaml.org/doc/Manual.html#General-syntax

import { invalid, type Source } from '../../reader.js';

export interface Token {
  readonly kind: 'text' | 'word' | 'mark';
  readonly value: string;
  readonly line: number;
}

/** Fields of the file itself, each with the tokens of its value. @throws PortcullisError at what is none. */
export function fieldsOf(source: Source): ReadonlyMap<string, readonly Token[]> {
  const tokens = tokensOf(source);
  const found = new Map<string, readonly Token[]>();
  let at = 0;
  while (at < tokens.length) {
    const name = tokens[at] as Token;
    const next = tokens[at + 1];
    if (name.kind !== 'word') throw invalid(source.path, name.line, `expected a field, got "${name.value.slice(0, 40)}"`);
    if (next?.kind === 'mark' && next.value === ':') {
      const end = valueEnd(tokens, at + 2, source.path);
      if (end === at + 2) throw invalid(source.path, name.line, `expected a value of ${name.value.slice(0, 40)}, got none`);
      if (found.has(name.value)) throw invalid(source.path, name.line, `the field ${name.value.slice(0, 40)} stands twice`);
      found.set(name.value, tokens.slice(at + 2, end));
      at = end;
    } else at = sectionEnd(tokens, at, source.path);
  }
  return found;
}

/** `url { … }`, `extra-source "name" { … }` */
function sectionEnd(tokens: readonly Token[], start: number, file: string): number {
  const open = tokens[start + 1]?.kind === 'text' ? start + 2 : start + 1;
  const { line, value } = tokens[start] as Token;
  if (!isMark(tokens[open], '{')) throw invalid(file, line, `expected \`${value.slice(0, 40)}:\` or a section, got neither`);
  return groupEnd(tokens, open, file);
}

function isMark(token: Token | undefined, value: string): boolean {
  return token?.kind === 'mark' && token.value === value;
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** A value goes on until the next field or section at the top. */
function valueEnd(tokens: readonly Token[], start: number, file: string): number {
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && closing[token.value] !== undefined) at = groupEnd(tokens, at, file);
    else if (token.kind === 'word' && beginsField(tokens, at)) return at;
    else at++;
  }
  return at;
}

function beginsField(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isMark(next, ':') || (isMark(next, '{') && tokens[at]?.value === 'url') || (next?.kind === 'text' && isMark(tokens[at + 2], '{'));
}

/** Behind the bracket that closes the one at `start`. */
function groupEnd(tokens: readonly Token[], start: number, file: string): number {
  const open: string[] = [];
  for (let at = start; at < tokens.length; at++) {
    const { kind, value, line } = tokens[at] as Token;
    if (kind !== 'mark') continue;
    const close = closing[value];
    if (close !== undefined) open.push(close);
    else if (Object.values(closing).includes(value) && open.pop() !== value)
      throw invalid(file, line, `expected another bracket than "${value}"`);
    if (open.length === 0) return at + 1;
  }
  throw invalid(file, tokens[start]?.line, 'expected a closing bracket, got the end of the file');
}

const token =
  /\s+|#[^\n]*|\(\*[^*]{0,20000}(?:\*(?!\))[^*]{0,20000}){0,500}\*\)|"""([\s\S]{0,100000}?)"""|"([^"\\]{0,20000}(?:\\[\s\S][^"\\]{0,20000}){0,500})"|([A-Za-z0-9_+-][\w+:?-]{0,200}(?<!:)|%\{[^}]{0,200}\}%)|([<>!=]=?|~|[[\]{}():&|?])/y;

function tokensOf(source: Source): readonly Token[] {
  const text = source.text();
  const found: Token[] = [];
  let line = 1;
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    const start = token.lastIndex;
    const match = token.exec(text);
    if (match === null)
      throw invalid(source.path, line, `expected a value, got "${(text.slice(start, start + 30).split('\n')[0] ?? '').trim()}"`);
    const written = match[1] ?? match[2];
    if (written !== undefined) found.push({ kind: 'text', value: written.replace(/\\(.)/g, '$1'), line });
    else if (match[3] !== undefined) found.push({ kind: 'word', value: match[3], line });
    else if (match[4] !== undefined) found.push({ kind: 'mark', value: match[4], line });
    for (const letter of match[0]) if (letter === '\n') line++;
  }
  return found;
}
