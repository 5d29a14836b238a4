// Text to tree, by the grammar and the limits of the runner's expression parser (actions/runner, DTExpressions2).

import { remembered } from '@portcullis/core';
import { type Token, tokensOf } from './tokens.js';
import { allParts, type Comparison, type Expression, type ExpressionMistake, type ExpressionSpan, partsOf } from './tree.js';

/** Longer texts are refused by GitHub. */
export const maxExpressionLength = 21_000;
/** Deeper trees are refused by GitHub. */
export const maxExpressionDepth = 50;
/** Brackets of any kind within one another while the text is read. Parentheses add no depth to the tree, so these may be more. */
const maxBrackets = 200;

/** Many ask for the same text, and the same few stand in many files. */
const parsed = remembered(parseAnew, 5000);
/** Longer texts are hardly written twice. */
const maxKept = 500;

/** The text between `${{` and `}}`, or of a bare condition. Never throws: a mistake is the first one in the text. */
export function parseExpression(text: string): Expression | ExpressionMistake {
  return text.length > maxKept ? parseAnew(text) : parsed(text);
}

function parseAnew(text: string): Expression | ExpressionMistake {
  if (text.length > maxExpressionLength)
    return mistake(`expected an expression of at most ${maxExpressionLength} characters, got ${text.length}`, 0, text.length);
  const tokens = tokensOf(text);
  if ('kind' in tokens) return tokens;
  if (tokens.length === 1) return mistake('expected an expression, got nothing', 0, text.length);
  try {
    const parsed = new Parser(tokens).whole();
    return tooDeep(parsed) ?? parsed;
  } catch (error) {
    if (error instanceof Stop) return error.mistake;
    throw error;
  }
}

function mistake(message: string, start: number, end: number): ExpressionMistake {
  return { kind: 'mistake', message, span: { start, end } };
}

function tooDeep(root: Expression): ExpressionMistake | undefined {
  if (allParts(root).length <= maxExpressionDepth) return undefined;
  const open: (readonly [Expression, number])[] = [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (depth > maxExpressionDepth)
      return mistake(`expected an expression of at most ${maxExpressionDepth} levels`, root.span.start, root.span.end);
    for (const part of partsOf(node)) open.push([part, depth + 1]);
  }
  return undefined;
}

/** Leaves the descent; never leaves this file. */
class Stop extends Error {
  constructor(readonly mistake: ExpressionMistake) {
    super(mistake.message);
  }
}

/** Binary operators from the weakest to the strongest. */
const levels: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];

class Parser {
  private at = 0;
  private brackets = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.operation(0);
    if (this.next.kind !== 'end') throw this.unexpected('an operator or the end');
    return expression;
  }

  private get next(): Token {
    return this.tokens[this.at] as Token;
  }

  private is(text: string): boolean {
    return this.next.text === text && (this.next.kind === 'punctuation' || this.next.kind === 'operator');
  }

  private take(): Token {
    const token = this.next;
    this.at++;
    return token;
  }

  private unexpected(wanted: string): Stop {
    const { kind, text, span } = this.next;
    return new Stop(mistake(`expected ${wanted}, got ${kind === 'end' ? 'the end' : `\`${text.slice(0, 40)}\``}`, span.start, span.end));
  }

  private closing(text: ')' | ']', wanted = `\`${text}\``): Token {
    if (!this.is(text)) throw this.unexpected(wanted);
    this.brackets--;
    return this.take();
  }

  private opening(): Token {
    const token = this.take();
    if (++this.brackets > maxBrackets)
      throw new Stop(mistake(`expected brackets at most ${maxBrackets} deep`, token.span.start, token.span.end));
    return token;
  }

  /** From the token that begins here to the last one taken: parentheses around what stands at either end are within. */
  private since(start: number): ExpressionSpan {
    return { start, end: (this.tokens[this.at - 1] as Token).span.end };
  }

  private operation(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.negation();
    const { start } = this.next.span;
    let left = this.operation(level + 1);
    const operands = [left];
    while (this.next.kind === 'operator' && operators.includes(this.next.text)) {
      const operator = this.take().text;
      const right = this.operation(level + 1);
      if (operator === '&&' || operator === '||') operands.push(right);
      else left = { kind: 'binary', operator: operator as Comparison, left, right, span: this.since(start) };
    }
    return operands.length === 1 ? left : { kind: 'logical', operator: level === 0 ? '||' : '&&', operands, span: this.since(start) };
  }

  private negation(): Expression {
    const marks: number[] = [];
    while (this.is('!')) marks.push(this.take().span.start);
    let operand = this.access();
    for (const start of marks.reverse()) operand = { kind: 'unary', operator: '!', operand, span: this.since(start) };
    return operand;
  }

  private access(): Expression {
    const { start } = this.next.span;
    const bare = this.next.kind === 'literal';
    let object = this.value();
    while (this.is('.') || this.is('[')) {
      if (bare) throw this.unexpected('an operator or the end');
      object = this.is('.') ? this.dereference(object, start) : this.index(object, start);
    }
    return object;
  }

  private dereference(object: Expression, start: number): Expression {
    this.take();
    if (this.next.kind !== 'star' && this.next.kind !== 'property') throw this.unexpected('the name of a property or `*`');
    const { kind, text, span } = this.take();
    if (kind === 'star') return { kind: 'star', object, span: this.since(start) };
    return { kind: 'property', object, name: text, nameSpan: span, span: this.since(start) };
  }

  private index(object: Expression, start: number): Expression {
    this.opening();
    if (this.next.kind === 'star') {
      this.take();
      this.closing(']');
      return { kind: 'star', object, span: this.since(start) };
    }
    const index = this.operation(0);
    this.closing(']', 'an operator or `]`');
    return { kind: 'index', object, index, span: this.since(start) };
  }

  private value(): Expression {
    const { kind, text, span, value } = this.next;
    if (this.is('(')) {
      this.opening();
      const inner = this.operation(0);
      this.closing(')', 'an operator or `)`');
      return inner;
    }
    if (kind === 'literal') {
      this.take();
      return { kind: 'literal', value: value ?? null, span };
    }
    if (kind !== 'name') throw this.unexpected('a value');
    this.take();
    return this.is('(') ? this.call(text, span) : { kind: 'context', name: text, span };
  }

  private call(name: string, nameSpan: ExpressionSpan): Expression {
    this.opening();
    const given: Expression[] = [];
    while (!this.is(')') || given.length > 0) {
      given.push(this.operation(0));
      if (!this.is(',')) break;
      this.take();
    }
    const { end } = this.closing(')', '`,` or `)`').span;
    return { kind: 'call', name, nameSpan, arguments: given, span: { start: nameSpan.start, end } };
  }
}
