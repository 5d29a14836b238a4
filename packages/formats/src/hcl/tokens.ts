// HCL as tokens: names, numbers, signs, line breaks, and texts with the tokens of what they interpolate.

import type { HclSpan } from './tree.js';

export type Token =
  | ({ readonly kind: 'name' | 'number' | 'sign'; readonly value: string } & HclSpan)
  | ({ readonly kind: 'break' } & HclSpan)
  | TextToken;

export interface TextToken extends HclSpan {
  readonly kind: 'text';
  readonly parts: readonly TokenPart[];
}

export type TokenPart =
  | ({ readonly kind: 'letters'; readonly text: string } & HclSpan)
  /** Undefined tokens are a directive, `%{if …}`, or one that takes away blanks around it. */
  | ({ readonly kind: 'expression'; readonly tokens: readonly Token[] | undefined } & HclSpan);

/** @returns the error to throw. */
export type Fail = (expected: string, at: number) => Error;

const maxTokens = 500_000;
/** How deep texts may lie in the expressions of texts. */
const maxDepth = 40;

export function tokensOf(text: string, fail: Fail): readonly Token[] {
  return new Lexer(text, fail).tokens(text.length, false, 0);
}

const pattern =
  /[ \t\r\uFEFF]+|(\n)|#[^\n]*|\/\/[^\n]*|(\/\*)|(<<-?)([\p{ID_Start}_][\p{ID_Continue}-]{0,100})[ \t\r]{0,100}\n|([\p{ID_Start}_][\p{ID_Continue}-]*)|(")|(\d[\d.]*(?:[eE][+-]?\d+)?)|(==|!=|<=|>=|&&|\|\||=>|\.\.\.|[\s\S])/uy;

/** Each letter is looked at once: whoever reads goes on where the last one stopped. */
class Lexer {
  private at = 0;
  private count = 0;

  constructor(
    private readonly text: string,
    private readonly fail: Fail,
  ) {}

  /** @param inside whether a closing brace of its own ends it, which is passed. */
  tokens(end: number, inside: boolean, depth: number): readonly Token[] {
    if (depth > maxDepth) throw this.fail(`at most ${maxDepth} texts within one another`, this.at);
    const start = this.at;
    const tokens: Token[] = [];
    let open = 0;
    while (this.at < end) {
      const token = this.next(end, depth);
      if (token === undefined) continue;
      if (++this.count > maxTokens) throw this.fail(`at most ${maxTokens} words`, token.start);
      if (token.kind === 'sign' && token.value === '{') open++;
      if (token.kind === 'sign' && token.value === '}' && --open < 0 && inside) return tokens;
      tokens.push(token);
    }
    if (inside) throw this.fail('`}`', start);
    return tokens;
  }

  /** Undefined for blanks and comments. */
  private next(end: number, depth: number): Token | undefined {
    const start = this.at;
    pattern.lastIndex = start;
    // Its last branch takes any letter.
    const [whole, lineBreak, comment, here, marker = '', name, quote, number, sign] = pattern.exec(this.text) as RegExpExecArray;
    this.at += whole.length;
    if (lineBreak !== undefined) return { kind: 'break', start, end: this.at };
    if (comment !== undefined) return this.pastComment(start);
    if (here !== undefined) return this.hereDocument(start, marker, here === '<<-', depth);
    if (quote !== undefined) return { kind: 'text', start, parts: this.quoted(end, depth), end: this.at };
    if (name !== undefined) return { kind: 'name', value: name, start, end: this.at };
    if (number !== undefined) return { kind: 'number', value: number, start, end: this.at };
    return sign === undefined ? undefined : { kind: 'sign', value: sign, start, end: this.at };
  }

  private pastComment(start: number): undefined {
    const end = this.text.indexOf('*/', this.at);
    if (end < 0) throw this.fail('the comment to end', start);
    this.at = end + 2;
    return undefined;
  }

  /** Up to the quotation mark that closes. */
  private quoted(end: number, depth: number): readonly TokenPart[] {
    const start = this.at - 1;
    const parts: TokenPart[] = [];
    const plain = /[^"\\$%\n]+|[\s\S]/uy;
    while (this.at < end) {
      const at = this.at;
      const letter = this.text[at] as string;
      if (letter === '"') {
        this.at++;
        return parts;
      }
      if (letter === '\n') break;
      if (letter === '\\') parts.push(this.escape());
      else if (!this.template(parts, end, depth)) {
        plain.lastIndex = at;
        this.letters(parts, at, at + (plain.exec(this.text) as RegExpExecArray)[0].length);
      }
    }
    throw this.fail('the text to end in its line', start);
  }

  private escape(): TokenPart {
    const start = this.at;
    const match = /\\(?:([nrt"\\])|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;
    match.lastIndex = start;
    const [whole, single, short, long] = match.exec(this.text) ?? [];
    const code = Number.parseInt(short ?? long ?? '0', 16);
    if (whole === undefined || code > 0x10ffff)
      throw this.fail('one of the escapes \\n, \\r, \\t, \\", \\\\, \\uNNNN and \\UNNNNNNNN', start);
    this.at += whole.length;
    const text = single === undefined ? String.fromCodePoint(code) : (singles[single] ?? single);
    return { kind: 'letters', text, start, end: this.at };
  }

  /** What begins with `${` or `%{` here, or with a doubled sign, which stands for one. */
  private template(parts: TokenPart[], end: number, depth: number): boolean {
    const start = this.at;
    const sign = this.text[start];
    if (sign !== '$' && sign !== '%') return false;
    if (this.text[start + 1] === sign && this.text[start + 2] === '{') {
      this.at += 3;
      // The first sign only keeps the second from being read.
      parts.push({ kind: 'letters', text: `${sign}{`, start: start + 1, end: this.at });
      return true;
    }
    if (this.text[start + 1] !== '{') return false;
    this.at += 2;
    const tokens = this.tokens(end, true, depth + 1);
    const trims = this.text[start + 2] === '~' || this.text[this.at - 2] === '~';
    parts.push({ kind: 'expression', tokens: sign === '%' || trims ? undefined : tokens, start, end: this.at });
    return true;
  }

  private letters(parts: TokenPart[], start: number, end: number): void {
    this.at = end;
    if (end > start) parts.push({ kind: 'letters', text: this.text.slice(start, end), start, end });
  }

  /** Lines up to the one that holds the marker alone; `<<-` takes away the blanks that all of them begin with. */
  private hereDocument(start: number, marker: string, flush: boolean, depth: number): Token {
    const { bodyEnd, end, indent } = this.extent(start, marker);
    const parts: TokenPart[] = [];
    const removed = flush ? indent : 0;
    const plain = /[^$%\n]*\n|[^$%\n]+|[\s\S]/uy;
    let atLineStart = true;
    while (this.at < bodyEnd) {
      if (atLineStart) this.at = Math.min(this.at + Math.min(removed, this.blanksAt(this.at)), bodyEnd);
      atLineStart = false;
      if (this.at >= bodyEnd || this.template(parts, bodyEnd, depth)) continue;
      plain.lastIndex = this.at;
      const stretch = (plain.exec(this.text) as RegExpExecArray)[0];
      atLineStart = stretch.endsWith('\n');
      this.letters(parts, this.at, Math.min(this.at + stretch.length, bodyEnd));
    }
    this.at = end;
    return { kind: 'text', parts, start, end };
  }

  private blanksAt(start: number): number {
    let at = start;
    while (this.text[at] === ' ' || this.text[at] === '\t') at++;
    return at - start;
  }

  private extent(start: number, marker: string): { readonly bodyEnd: number; readonly end: number; readonly indent: number } {
    let indent = Number.POSITIVE_INFINITY;
    for (let from = this.at; from < this.text.length; ) {
      const lineBreak = this.text.indexOf('\n', from);
      const end = lineBreak < 0 ? this.text.length : lineBreak;
      const line = this.text.slice(from, end);
      const trimmed = line.trim();
      if (trimmed === marker) return { bodyEnd: from, end, indent: Number.isFinite(indent) ? indent : 0 };
      if (trimmed !== '') indent = Math.min(indent, this.blanksAt(from));
      from = end + 1;
    }
    throw this.fail(`${marker.slice(0, 60)} alone in a line`, start);
  }
}

const singles: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
