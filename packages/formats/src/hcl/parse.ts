// Tokens of HCL to a tree: attributes, blocks, and values as far as they are known without working anything out.

import { lineIndex, PortcullisError } from '@portcullis/core';
import { type Fail, type TextToken, type Token, type TokenPart, tokensOf } from './tokens.js';
import type { HclAttribute, HclBlock, HclBody, HclEntry, HclPart, HclSpan, HclValue } from './tree.js';

/** How deep blocks and values may lie in one another. */
const maxDepth = 60;
/** Larger files are refused: nobody writes one by hand. */
const maxLength = 5 * 1024 * 1024;

/**
 * The body of a file (HCL native syntax specification).
 * @throws PortcullisError `hcl-invalid` with file and line: a syntax error, an attribute twice in one body, more than 60 levels,
 *   more than 5 MiB.
 */
export function parseHcl(text: string, file: string): HclBody {
  const fail = failing(text, file);
  if (text.length > maxLength) throw fail(`at most ${maxLength} letters`, 0);
  return new Parser(tokensOf(text, fail), text.length, fail).file();
}

/**
 * A string of HCL's JSON syntax, whose letters are a template as those in quotes are.
 * @param at where it stands; what is read of it has no nearer place.
 * @throws PortcullisError `hcl-invalid`.
 */
export function parseHclTemplate(letters: string, at: HclSpan, file: string): HclValue {
  const fail = failing(letters, file, at);
  // A here-document takes any letter as it is.
  const marker = `E${'_'.repeat(longestRun(letters) + 1)}`;
  const [token] = tokensOf(`<<${marker}\n${letters}\n${marker}\n`, fail);
  if (token?.kind !== 'text') throw fail('a text', 0);
  const parser = new Parser([token], letters.length, fail);
  const value = parser.value();
  if (value.kind !== 'text') return { kind: 'computed', at };
  const parts = value.parts.map((part) => ({ ...part, ...at }));
  const last = parts.at(-1);
  // The line break before the marker is none of the text's.
  if (last?.kind === 'letters') parts[parts.length - 1] = { ...last, text: last.text.slice(0, -1) };
  return { kind: 'text', parts: parts.filter((part) => part.kind !== 'letters' || part.text !== ''), at };
}

function longestRun(text: string): number {
  return (text.match(/_+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

function failing(text: string, file: string, at?: HclSpan): Fail {
  return (expected, offset) =>
    new PortcullisError({
      code: 'hcl-invalid',
      message: `expected ${expected}`,
      where: { file, ...(at === undefined ? { line: lineIndex(text).positionAt(Math.min(offset, text.length)).line } : {}) },
      remedy: 'Correct the file; the program that reads it shows the place.',
    });
}

class Parser {
  private at = 0;
  /** Between brackets of lists and parentheses lines have no ends. */
  private joined = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
    private readonly fail: Fail,
  ) {}

  file(): HclBody {
    return this.body(0, false);
  }

  /** A value alone. */
  value(): HclValue {
    return this.expression(0);
  }

  /** The value of an interpolation, or nothing that is known where more than one stands there. */
  private inner(tokens: readonly Token[], at: HclSpan, depth: number): HclValue {
    const parser = new Parser(tokens, at.end, this.fail);
    parser.joined = true;
    const value = parser.expression(depth + 1);
    return parser.peek() === undefined ? value : { kind: 'computed', at };
  }

  private peek(): Token | undefined {
    if (this.joined) this.skipBreaks();
    return this.tokens[this.at];
  }

  private within<Value>(joined: boolean, read: () => Value): Value {
    const before = this.joined;
    this.joined = joined;
    const value = read();
    this.joined = before;
    return value;
  }

  private isSign(value: string): boolean {
    const token = this.peek();
    return token?.kind === 'sign' && token.value === value;
  }

  private skipBreaks(): void {
    while (this.tokens[this.at]?.kind === 'break') this.at++;
  }

  private here(): number {
    return this.peek()?.start ?? this.end;
  }

  private take(sign: string): void {
    if (!this.isSign(sign)) throw this.fail(`\`${sign}\``, this.here());
    this.at++;
  }

  private body(depth: number, braced: boolean): HclBody {
    if (depth > maxDepth) throw this.fail(`at most ${maxDepth} blocks within one another`, this.here());
    const attributes = new Map<string, HclAttribute>();
    const blocks: HclBlock[] = [];
    for (this.skipBreaks(); this.at < this.tokens.length && !(braced && this.isSign('}')); this.skipBreaks()) {
      const name = this.peek() as Token;
      if (name.kind !== 'name') throw this.fail('the name of an attribute or a block', name.start);
      this.at++;
      if (this.isSign('=')) this.addAttribute(name, attributes, depth);
      else blocks.push(this.block(name, depth));
      if (!(braced && this.isSign('}')) && this.at < this.tokens.length && this.peek()?.kind !== 'break')
        throw this.fail('the end of the line', this.here());
    }
    if (braced) this.take('}');
    return { attributes: [...attributes.values()], blocks };
  }

  private addAttribute(
    { value: name, start, end }: { readonly value: string } & HclSpan,
    attributes: Map<string, HclAttribute>,
    depth: number,
  ): void {
    if (attributes.has(name)) throw this.fail(`the attribute ${name.slice(0, 60)} once, got it again`, start);
    this.at++;
    attributes.set(name, { name, at: { start, end }, value: this.expression(depth) });
  }

  private block({ value: type, start, end }: { readonly value: string } & HclSpan, depth: number): HclBlock {
    const labels: string[] = [];
    for (let token = this.peek(); token?.kind === 'name' || token?.kind === 'text'; token = this.peek()) {
      labels.push(token.kind === 'text' ? this.lettersOf(token) : token.value);
      this.at++;
    }
    if (!this.isSign('{')) throw this.fail(`\`=\` or \`{\` after ${type.slice(0, 60)}`, start);
    this.at++;
    return { type, labels, at: { start, end }, body: this.body(depth + 1, true) };
  }

  /** Of a text that may hold no template. */
  private lettersOf({ parts, start }: TextToken): string {
    return parts
      .map((part) => {
        if (part.kind === 'letters') return part.text;
        throw this.fail('a text without `${`', start);
      })
      .join('');
  }

  private expression(depth: number): HclValue {
    if (depth > maxDepth) throw this.fail(`at most ${maxDepth} values within one another`, this.here());
    const start = this.here();
    const value = this.operand(depth);
    if (!this.goesOn(value !== undefined)) return value ?? this.missing(start);
    this.passRest(value !== undefined);
    return { kind: 'computed', at: { start, end: this.tokens[this.at - 1]?.end ?? start } };
  }

  private missing(at: number): never {
    throw this.fail('a value', at);
  }

  /** Undefined for what begins with something else than a value: a sign, a bracket. */
  private operand(depth: number): HclValue | undefined {
    const token = this.peek();
    if (this.isSign('[')) return this.list(depth);
    if (this.isSign('{')) return this.object(depth);
    if (token === undefined || token.kind === 'break' || token.kind === 'sign') return undefined;
    this.at++;
    if (token.kind === 'text') return this.text(token, depth);
    const at = { start: token.start, end: token.end };
    if (token.kind === 'number' || ['true', 'false', 'null'].includes(token.value)) return { kind: 'literal', text: token.value, at };
    return this.path(token.value, token.start);
  }

  private text({ parts, start, end }: TextToken, depth: number): HclValue {
    const read = (part: TokenPart): HclPart => {
      if (part.kind === 'letters') return part;
      const at = { start: part.start, end: part.end };
      return {
        kind: 'expression',
        value: part.tokens === undefined ? { kind: 'computed', at } : this.inner(part.tokens, at, depth),
        ...at,
      };
    };
    return { kind: 'text', parts: parts.map(read), at: { start, end } };
  }

  /** `item.file` */
  private path(first: string, start: number): HclValue {
    const path = this.names(first);
    return { kind: 'name', path, at: { start, end: (this.tokens[this.at - 1] as Token).end } };
  }

  private names(first: string): readonly string[] {
    const path = [first];
    for (;;) {
      const next = this.tokens[this.at + 1];
      if (!this.isSign('.') || next?.kind !== 'name') break;
      path.push(next.value);
      this.at += 2;
    }
    return path;
  }

  private list(depth: number): HclValue {
    const start = this.here();
    if (this.isLoop()) return this.passBrackets();
    this.at++;
    const items = this.within(true, () => {
      const found: HclValue[] = [];
      while (!this.isSign(']')) {
        found.push(this.expression(depth + 1));
        if (!this.isSign(']')) this.take(',');
      }
      return found;
    });
    this.at++;
    return { kind: 'list', items, at: { start, end: (this.tokens[this.at - 1] as Token).end } };
  }

  private object(depth: number): HclValue {
    const start = this.here();
    if (this.isLoop()) return this.passBrackets();
    this.at++;
    const entries = this.within(false, () => this.entries(depth));
    this.at++;
    return { kind: 'object', entries, at: { start, end: (this.tokens[this.at - 1] as Token).end } };
  }

  private entries(depth: number): readonly HclEntry[] {
    const entries: HclEntry[] = [];
    for (this.skipBreaks(); !this.isSign('}'); this.skipBreaks()) {
      const key = this.key(depth);
      if (!this.isSign('=') && !this.isSign(':')) throw this.fail('`=` or `:`', this.here());
      this.at++;
      entries.push({ key, value: this.expression(depth + 1) });
      if (this.isSign(',')) this.at++;
      else if (!this.isSign('}') && this.peek()?.kind !== 'break') throw this.fail('`,` or `}`', this.here());
    }
    return entries;
  }

  /** Undefined for one that is computed. */
  private key(depth: number): string | undefined {
    const token = this.peek();
    if (token === undefined) throw this.fail('`}`', this.end);
    if (this.isSign('(')) {
      this.passBrackets();
      return undefined;
    }
    this.at++;
    if (token.kind === 'number') return token.value;
    // `aws.west`: by it `providers` of a module names a configuration of a provider.
    if (token.kind === 'name') return this.names(token.value).join('.');
    if (token.kind !== 'text') throw this.fail('a key', token.start);
    const value = this.text(token, depth);
    const isPlain = value.kind === 'text' && value.parts.every(({ kind }) => kind === 'letters');
    return isPlain ? value.parts.map((part) => (part.kind === 'letters' ? part.text : '')).join('') : undefined;
  }

  /** `[for …]`, `{for …}` */
  private isLoop(): boolean {
    let at = this.at + 1;
    while (this.tokens[at]?.kind === 'break') at++;
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    return token?.kind === 'name' && token.value === 'for' && next?.kind === 'name';
  }

  /** Whether more of the expression stands here: an operator, a call, an index. @param behind whether it comes after a value. */
  private goesOn(behind: boolean): boolean {
    const token = this.peek();
    if (token === undefined || token.kind === 'break') return false;
    return token.kind === 'sign' ? !',)]}=:'.includes(token.value) && !(behind && token.value === '{') : !behind;
  }

  /** To where the expression ends: brackets within it are its own, and a condition has a colon. */
  private passRest(behind: boolean): void {
    let after = behind;
    while (this.goesOn(after) || this.isSign(':')) {
      const token = this.peek();
      if (token?.kind === 'sign' && '([{'.includes(token.value)) this.passBrackets();
      else this.at++;
      after = token?.kind !== 'sign' || '([{'.includes(token.value);
    }
    if (!after) throw this.fail('a value', this.here());
  }

  private passBrackets(): HclValue {
    const start = this.here();
    let open = 0;
    do {
      const token = this.peek();
      if (token === undefined) throw this.fail('the bracket to close', start);
      if (token.kind === 'sign' && '([{'.includes(token.value)) open++;
      if (token.kind === 'sign' && ')]}'.includes(token.value)) open--;
      this.at++;
    } while (open > 0);
    return { kind: 'computed', at: { start, end: (this.tokens[this.at - 1] as Token).end } };
  }
}
