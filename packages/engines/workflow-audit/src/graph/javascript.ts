// A part of JavaScript as a tree: what checks in workflows are written with. All else is not read at all, rather than misread.

export type Expr =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'template' | 'list' | 'unknown'; readonly items: readonly Expr[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [name: string, value: Expr])[] }
  | { readonly kind: 'member'; readonly of: Expr; readonly name: Expr }
  | { readonly kind: 'call'; readonly callee: Expr; readonly args: readonly Expr[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expr }
  | { readonly kind: 'binary' | 'assign'; readonly operator: string; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'choice'; readonly test: Expr; readonly then: Expr; readonly other: Expr }
  | FunctionExpr;

export interface FunctionExpr {
  readonly kind: 'function';
  readonly params: readonly Pattern[];
  readonly body: readonly Statement[];
  readonly assigns: readonly string[];
  /** All names in it. */
  readonly words: ReadonlySet<string>;
}

/** Names that a declaration gives values: one, or parts of what it is given by their names. */
export type Pattern = string | readonly (readonly [part: string, name: string])[];

export type Statement =
  | { readonly kind: 'expression' | 'throw'; readonly value: Expr }
  | { readonly kind: 'return'; readonly value: Expr | undefined }
  | { readonly kind: 'declare'; readonly name: Pattern; readonly value: Expr | undefined }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  | { readonly kind: 'if'; readonly test: Expr; readonly then: Statement; readonly other: Statement | undefined }
  | {
      readonly kind: 'loop';
      readonly over: Expr | undefined;
      readonly name: string;
      readonly body: Statement;
      readonly assigns: readonly string[];
    }
  | {
      readonly kind: 'try';
      readonly body: readonly Statement[];
      readonly name: string | undefined;
      readonly handler: readonly Statement[] | undefined;
      readonly last: readonly Statement[];
    };

interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'template' | 'sign' | 'regex' | 'end';
  readonly text: string;
  /** Whether it is the first of its line. */
  readonly first: boolean;
  /** Expressions within a template. */
  readonly parts?: readonly Expr[];
}

class Unread extends Error {}

const maxDepth = 60;
const signs = [
  '...',
  '===',
  '!==',
  '??=',
  '||=',
  '&&=',
  '**=',
  '=>',
  '==',
  '!=',
  '<=',
  '>=',
  '&&',
  '||',
  '??',
  '?.',
  '++',
  '--',
  '+=',
  '-=',
  '*=',
  '/=',
];
const unreadWords: ReadonlySet<string> = new Set(
  'switch case while do with class yield import export super debugger label break continue delete enum get set var'.split(' '),
);
const levels: readonly (readonly string[])[] = [
  ['??', '||'],
  ['&&'],
  ['==', '!=', '===', '!=='],
  ['<', '>', '<=', '>=', 'in', 'instanceof'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** @returns undefined where some of it is not read. */
export function parseJavaScript(text: string): readonly Statement[] | undefined {
  try {
    const parser = new Parser(tokensOf(text, 0));
    return parser.statements('');
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

function tokensOf(text: string, depth: number): Token[] {
  if (depth > 5) throw new Unread();
  const tokens: Token[] = [];
  let at = 0;
  let first = true;
  const add = (kind: Token['kind'], shown: string, end: number, parts?: readonly Expr[]): void => {
    tokens.push({ kind, text: shown, first, ...(parts === undefined ? {} : { parts }) });
    first = false;
    at = end;
  };
  while (at < text.length) {
    const char = text[at] as string;
    const blank = blankEnd(text, at);
    if (blank > at) {
      first ||= text.slice(at, blank).includes('\n');
      at = blank;
    } else if (char === '"' || char === "'") {
      const end = endOf(text, at, char);
      add('text', unescaped(text.slice(at + 1, end)), end + 1);
    } else if (char === '`') {
      const { end, made, parts } = templateAt(text, at, depth);
      add('template', made, end, parts);
    } else if (/[\w$]/.test(char)) {
      const word = /[\w$]+/y;
      word.lastIndex = at;
      const [found = char] = word.exec(text) ?? [];
      add(/^\d/.test(found) ? 'number' : 'name', found, at + found.length);
    } else if (char === '/' && startsRegex(tokens.at(-1))) {
      add('regex', '/', regexEnd(text, at));
    } else {
      const sign = signAt(text, at);
      add('sign', sign, at + sign.length);
    }
  }
  add('end', '', at);
  return tokens;
}

/** Where a blank or a comment ends that starts at a place. */
function blankEnd(text: string, at: number): number {
  if (/\s/.test(text[at] ?? '')) return at + 1;
  if (text.startsWith('//', at)) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  if (!text.startsWith('/*', at)) return at;
  const end = text.indexOf('*/', at + 2);
  if (end < 0) throw new Unread();
  return end + 2;
}

function signAt(text: string, at: number): string {
  const sign = signs.find((one) => text.startsWith(one, at)) ?? text[at] ?? '';
  if (sign.length === 1 && !/[!%()*+,\-./:;<=>?[\]{}]/.test(sign)) throw new Unread();
  return sign;
}

function startsRegex(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.text === '}') throw new Unread();
  return before.kind === 'sign' ? before.text !== ')' && before.text !== ']' : before.kind === 'name' && before.text === 'return';
}

function regexEnd(text: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') inClass = true;
    else if (text[at] === ']') inClass = false;
    else if (text[at] === '/' && !inClass) {
      while (/[a-z]/.test(text[at + 1] ?? '')) at++;
      return at + 1;
    }
  }
  throw new Unread();
}

function endOf(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  throw new Unread();
}

/** A text with escapes of letters' codes is not read. */
function unescaped(text: string): string {
  if (/\\[ux0-9\n]/.test(text)) throw new Unread();
  return text.replace(/\\(.)/g, (_, char: string) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char);
}

function templateAt(text: string, start: number, depth: number): { end: number; made: string; parts: Expr[] } {
  const parts: Expr[] = [];
  let made = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '`') return { end: at + 1, made: unescaped(made), parts };
    if (char === '\\') made += char + (text[++at] ?? '');
    else if (char === '$' && text[at + 1] === '{') {
      const end = text.indexOf('}', at);
      const inner = text.slice(at + 2, end);
      if (end < 0 || /[{`'"]/.test(inner)) throw new Unread();
      const parser = new Parser(tokensOf(inner, depth + 1));
      parts.push(parser.expression());
      parser.expect('');
      at = end;
    } else made += char;
  }
  throw new Unread();
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  private get next(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '', first: true };
  }

  private sees(text: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.text === text && (token.kind === 'sign' || token.kind === 'name' || token.kind === 'end');
  }

  private takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at++;
    return true;
  }

  expect(text: string): void {
    if (!this.takes(text)) throw new Unread();
  }

  private name(): string {
    const { kind, text } = this.next;
    if (kind !== 'name') throw new Unread();
    this.at++;
    return text;
  }

  statements(end: string): Statement[] {
    const made: Statement[] = [];
    while (!this.takes(end)) {
      if (this.next.kind === 'end') throw new Unread();
      if (!this.takes(';')) made.push(...this.statement());
    }
    return made;
  }

  private block(): Statement[] {
    this.expect('{');
    if (++this.depth > maxDepth) throw new Unread();
    const made = this.statements('}');
    this.depth--;
    return made;
  }

  private one(): Statement {
    return this.sees('{') ? { kind: 'block', body: this.block() } : { kind: 'block', body: this.statement() };
  }

  private statement(): Statement[] {
    if (++this.depth > maxDepth) throw new Unread();
    const made = this.statementOf();
    this.depth--;
    return made;
  }

  private statementOf(): Statement[] {
    const { kind, text } = this.next;
    if (this.sees('{')) return [{ kind: 'block', body: this.block() }];
    if (kind === 'name' && unreadWords.has(text)) throw new Unread();
    if (this.sees('async') && this.sees('function', 1)) this.at++;
    if (this.takes('function')) {
      const name = this.name();
      return [{ kind: 'declare', name, value: this.functionRest() }];
    }
    if (this.takes('if')) {
      const test = this.bracketed();
      const then = this.one();
      return [{ kind: 'if', test, then, other: this.takes('else') ? this.one() : undefined }];
    }
    if (this.takes('for')) return [this.loop()];
    if (this.takes('try')) return [this.attempt()];
    if (this.sees('const') || this.sees('let')) return this.declarations();
    if (this.takes('return')) {
      const bare = this.next.first || this.sees(';') || this.sees('}') || this.next.kind === 'end';
      return [this.ended({ kind: 'return', value: bare ? undefined : this.expression() })];
    }
    if (this.takes('throw')) return [this.ended({ kind: 'throw', value: this.expression() })];
    return [this.ended({ kind: 'expression', value: this.expression() })];
  }

  private ended<T>(made: T): T {
    if (!this.takes(';') && !this.next.first && !this.sees('}') && this.next.kind !== 'end') throw new Unread();
    return made;
  }

  private declarations(): Statement[] {
    this.at++;
    const made: Statement[] = [];
    do {
      const name = this.pattern();
      made.push({ kind: 'declare', name, value: this.takes('=') ? this.expression() : undefined });
    } while (this.takes(','));
    return this.ended(made);
  }

  private pattern(): Pattern {
    if (!this.takes('{')) return this.name();
    const made: [string, string][] = [];
    while (!this.takes('}')) {
      const part = this.name();
      if (this.sees(':') && this.sees('{', 1)) {
        this.at++;
        const inner = this.pattern();
        if (typeof inner === 'string') throw new Unread();
        for (const [name, own] of inner) made.push([`${part}.${name}`, own]);
      } else made.push([part, this.takes(':') ? this.name() : part]);
      if (!this.takes(',') && !this.sees('}')) throw new Unread();
    }
    return made;
  }

  private loop(): Statement {
    const start = this.at;
    this.expect('(');
    if (!this.takes('const') && !this.takes('let')) throw new Unread();
    const name = this.name();
    this.expect('of');
    const over = this.expression();
    this.expect(')');
    const body = this.one();
    return { kind: 'loop', over, name, body, assigns: this.assigned(start) };
  }

  private attempt(): Statement {
    const body = this.block();
    const caught = this.takes('catch');
    let name: string | undefined;
    if (caught && this.takes('(')) {
      name = this.name();
      this.expect(')');
    }
    const handler = caught ? this.block() : undefined;
    const last = this.takes('finally') ? this.block() : [];
    return { kind: 'try', body, name, handler, last };
  }

  private bracketed(): Expr {
    this.expect('(');
    const made = this.expression();
    this.expect(')');
    return made;
  }

  expression(): Expr {
    if (++this.depth > maxDepth) throw new Unread();
    const made = this.arrow() ?? this.assigning();
    this.depth--;
    return made;
  }

  private assigning(): Expr {
    const left = this.choice();
    const { kind, text: operator } = this.next;
    if (kind !== 'sign' || !/^(?:=|[-+*/]=|\?\?=|\|\|=|&&=|\*\*=)$/.test(operator)) return left;
    if (left.kind !== 'name' && left.kind !== 'member') throw new Unread();
    this.at++;
    return { kind: 'assign', operator, left, right: this.expression() };
  }

  private arrow(): Expr | undefined {
    const start = this.at;
    this.takes('async');
    if (this.takes('function')) {
      if (this.next.kind === 'name') this.at++;
      return this.functionRest();
    }
    if (this.next.kind === 'name' && this.sees('=>', 1)) return this.arrowRest([this.name()], start);
    if (this.sees('(')) {
      let open = 0;
      let end = this.at;
      for (; end < this.tokens.length; end++) {
        const { kind, text } = this.tokens[end] as Token;
        if (kind !== 'sign') continue;
        if (text === '(') open++;
        else if (text === ')' && --open === 0) break;
      }
      if (this.tokens[end + 1]?.text === '=>') return this.arrowRest(this.params(), start);
    }
    this.at = start;
    return undefined;
  }

  private params(): Pattern[] {
    this.expect('(');
    const made: Pattern[] = [];
    while (!this.takes(')')) {
      made.push(this.pattern());
      if (!this.takes(',') && !this.sees(')')) throw new Unread();
    }
    return made;
  }

  private functionRest(): FunctionExpr {
    const start = this.at;
    const params = this.params();
    const body = this.block();
    return { kind: 'function', params, body, assigns: this.assigned(start), words: this.words(start) };
  }

  private arrowRest(params: readonly Pattern[], start: number): FunctionExpr {
    this.expect('=>');
    const body: readonly Statement[] = this.sees('{') ? this.block() : [{ kind: 'return', value: this.expression() }];
    return { kind: 'function', params, body, assigns: this.assigned(start), words: this.words(start) };
  }

  private words(start: number): Set<string> {
    return new Set(this.tokens.slice(start, this.at).map(({ text }) => text));
  }

  /** Names that are given values since a place. */
  private assigned(start: number): string[] {
    const made: string[] = [];
    for (let at = start; at < this.at; at++) {
      const { kind, text } = this.tokens[at] as Token;
      if (kind === 'sign' && /^(?:[-+*/?|&]{0,2}=|\*\*=)$/.test(text) && text !== '==') made.push(this.tokens[at - 1]?.text ?? '');
    }
    return made;
  }

  private choice(): Expr {
    const test = this.binary(0);
    if (!this.takes('?')) return test;
    const then = this.expression();
    this.expect(':');
    return { kind: 'choice', test, then, other: this.expression() };
  }

  private binary(level: number): Expr {
    const operators = levels[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    while (operators.some((operator) => this.sees(operator))) {
      const operator = this.next.text;
      this.at++;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Expr {
    const operator = ['!', '-', '+', 'await', 'typeof', 'void'].find((one) => this.sees(one));
    if (operator === undefined) return this.postfix();
    if (++this.depth > maxDepth) throw new Unread();
    this.at++;
    const operand = this.unary();
    this.depth--;
    return { kind: 'unary', operator, operand };
  }

  private postfix(): Expr {
    const fresh = this.takes('new');
    let made = this.primary();
    for (;;) {
      if (this.takes('?.') && !this.sees('(') && !this.sees('[')) made = member(made, this.name());
      else if (this.takes('.')) made = member(made, this.name());
      else if (this.takes('[')) {
        made = { kind: 'member', of: made, name: this.expression() };
        this.expect(']');
      } else if (this.takes('(')) made = { kind: 'call', callee: made, args: this.items(')') };
      else break;
    }
    if (this.sees('++') || this.sees('--') || this.next.kind === 'template') throw new Unread();
    return fresh && made.kind !== 'call' ? { kind: 'unknown', items: [made] } : made;
  }

  private items(end: string): Expr[] {
    const made: Expr[] = [];
    while (!this.takes(end)) {
      made.push(this.takes('...') ? { kind: 'unknown', items: [this.expression()] } : this.expression());
      if (!this.takes(',') && !this.sees(end)) throw new Unread();
    }
    return made;
  }

  private primary(): Expr {
    const { kind, text, parts = [] } = this.next;
    if (this.sees('(')) return this.bracketed();
    this.at++;
    if (kind === 'text') return { kind: 'value', value: text };
    if (kind === 'template') return parts.length === 0 ? { kind: 'value', value: text } : { kind: 'template', items: parts };
    if (kind === 'number') {
      if (!/^\d{1,9}$/.test(text) || this.sees('.')) throw new Unread();
      return { kind: 'value', value: Number(text) };
    }
    if (kind === 'regex') return { kind: 'unknown', items: [] };
    if (kind === 'sign' && text === '[') return { kind: 'list', items: this.items(']') };
    if (kind === 'sign' && text === '{') return this.record();
    if (kind !== 'name' || unreadWords.has(text)) throw new Unread();
    if (Object.hasOwn(constants, text)) return { kind: 'value', value: constants[text] };
    return { kind: 'name', name: text };
  }

  private record(): Expr {
    const entries: [string, Expr][] = [];
    while (!this.takes('}')) {
      if (this.takes('...')) entries.push(['...', this.expression()]);
      else {
        const { kind, text } = this.next;
        if (kind !== 'name' && kind !== 'text' && kind !== 'number') throw new Unread();
        this.at++;
        entries.push([text, this.takes(':') ? this.expression() : { kind: 'name', name: text }]);
      }
      if (!this.takes(',') && !this.sees('}')) throw new Unread();
    }
    return { kind: 'record', entries };
  }
}

const constants: Readonly<Record<string, boolean | null | undefined>> = { true: true, false: false, null: null, undefined };

function member(of: Expr, name: string): Expr {
  return { kind: 'member', of, name: { kind: 'value', value: name } };
}
