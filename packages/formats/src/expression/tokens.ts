// The tokens of GitHub's expression language, by the rules of the runner's own lexical analyser.

import type { ExpressionMistake, ExpressionSpan } from './tree.js';

export type TokenKind = 'literal' | 'name' | 'property' | 'operator' | 'punctuation' | 'star' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  readonly value?: null | boolean | number | string;
  readonly span: ExpressionSpan;
}

const boundary = /[\s()[\],.!<>=&|]/;
/** The same for the letters of ASCII, by their codes. */
const endsWord = Uint8Array.from({ length: 128 }, (_, code) => (boundary.test(String.fromCharCode(code)) ? 1 : 0));

function isBoundary(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? endsWord[code] === 1 : boundary.test(text[at] as string);
}
const operators = ['!=', '>=', '<=', '==', '&&', '||', '!', '>', '<'];
const keywords: ReadonlyMap<string, null | boolean | number> = new Map<string, null | boolean | number>([
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
]);
/** Digits past these say nothing that a double could hold. */
const maxNumber = 1000;

/** All tokens, a last one of kind `end` included, or the first mistake. */
export function tokensOf(text: string): readonly Token[] | ExpressionMistake {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isBlank(text, at)) at++;
    if (at >= text.length) break;
    const token = tokenAt(text, at, tokens.at(-1));
    if (token.kind === 'mistake') return token;
    tokens.push(token);
    at = token.span.end;
  }
  tokens.push({ kind: 'end', text: '', span: { start: text.length, end: text.length } });
  return tokens;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || ((code < 33 || code > 126) && /\s/.test(text[at] as string));
}

function tokenAt(text: string, start: number, last: Token | undefined): Token | ExpressionMistake {
  const letter = text[start] as string;
  if (letter === "'") return stringAt(text, start);
  if (letter === '*') return { kind: 'star', text: '*', span: { start, end: start + 1 } };
  if ('()[],'.includes(letter) || (letter === '.' && !beginsValue(last)))
    return { kind: 'punctuation', text: letter, span: { start, end: start + 1 } };
  if ('!<>=&|'.includes(letter)) return operatorAt(text, start);
  if (/[-+.0-9]/.test(letter)) return numberAt(text, start);
  return nameAt(text, start, last);
}

/** Whether a full stop after this token begins a number. */
function beginsValue(last: Token | undefined): boolean {
  return last === undefined || last.kind === 'operator' || (last.kind === 'punctuation' && '([,'.includes(last.text));
}

function stringAt(text: string, start: number): Token | ExpressionMistake {
  let value = '';
  for (let from = start + 1; ; ) {
    const end = text.indexOf("'", from);
    if (end < 0) return mistake('expected a single quote that ends the string', start, text.length);
    value += text.slice(from, end);
    if (text[end + 1] !== "'") return { kind: 'literal', text: text.slice(start, end + 1), value, span: { start, end: end + 1 } };
    value += "'";
    from = end + 2;
  }
}

function operatorAt(text: string, start: number): Token | ExpressionMistake {
  const operator = operators.find((each) => text.startsWith(each, start));
  if (operator !== undefined) return { kind: 'operator', text: operator, span: { start, end: start + operator.length } };
  const letter = text[start] as string;
  return mistake(`expected \`${letter}${letter}\`, got \`${letter}\``, start, start + 1);
}

function numberAt(text: string, start: number): Token | ExpressionMistake {
  let end = start + 1;
  while (end < text.length && (text[end] === '.' || !isBoundary(text, end))) end++;
  const written = text.slice(start, end);
  const value = numberOf(written);
  if (Number.isNaN(value)) return mistake(`expected a number, got \`${shown(written)}\``, start, end);
  return { kind: 'literal', text: written, value, span: { start, end } };
}

/** The number that a text stands for, as the language converts strings; NaN for others. An empty text is 0. */
export function numberOf(written: string): number {
  const text = written.trim();
  if (text === '') return 0;
  if (text.length > maxNumber) return Number.NaN;
  if (/^0x[0-9a-fA-F]+$/.test(text) || /^0o[0-7]+$/.test(text)) return Number(text);
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  return /^[-+]?Infinity$/.test(text) ? Number(text) : Number.NaN;
}

function nameAt(text: string, start: number, last: Token | undefined): Token | ExpressionMistake {
  let end = start + 1;
  while (end < text.length && !isBoundary(text, end)) end++;
  const written = text.slice(start, end);
  const span = { start, end };
  if (!/^[a-zA-Z_][\w-]*$/.test(written)) return mistake(unexpected(written), start, end);
  if (last?.text === '.' && last.kind === 'punctuation') return { kind: 'property', text: written, span };
  const value = keywords.get(written);
  return value === undefined ? { kind: 'name', text: written, span } : { kind: 'literal', text: written, value, span };
}

function unexpected(written: string): string {
  if (written.startsWith('"')) return 'expected a string in single quotes, got a double quote';
  return `expected a name, a value or an operator, got \`${shown(written)}\``;
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function mistake(message: string, start: number, end: number): ExpressionMistake {
  return { kind: 'mistake', message, span: { start, end } };
}
