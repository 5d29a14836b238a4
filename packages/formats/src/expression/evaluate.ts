// What an expression is worth without running the workflow, as far as that can be said: literals, operators and functions by the
// rules of the runner; a context, the files of a run and how it goes are unknown.

import { placeholders } from './check.js';
import { numberOf } from './tokens.js';
import type { Binary, Call, Comparison, Expression, Logical } from './tree.js';

export type ConstantValue = null | boolean | number | string | readonly ConstantValue[] | ConstantObject;
export interface ConstantObject {
  readonly [name: string]: ConstantValue;
}

/** A value that is known, in a box since null is one. */
export interface Constant {
  readonly value: ConstantValue;
}

/** Longer texts are not put together: formats within formats grow without end. */
const maxText = 100_000;

/** Every part is asked by what holds it, some twice: without this the work doubled with each level. */
const known = new WeakMap<Expression, { readonly constant: Constant | undefined }>();

/** The value of an expression that is the same in every run; undefined where that cannot be said. */
export function constantOf(expression: Expression): Constant | undefined {
  // What is worked out at once is not remembered.
  if (expression.kind === 'context' || expression.kind === 'star' || expression.kind === 'property') return evaluated(expression);
  const before = known.get(expression);
  if (before !== undefined) return before.constant;
  const constant = evaluated(expression);
  known.set(expression, { constant });
  return constant;
}

function evaluated(expression: Expression): Constant | undefined {
  switch (expression.kind) {
    case 'literal':
      return { value: expression.value };
    case 'context':
    case 'star':
      return undefined;
    case 'unary': {
      const truth = truthOf(expression.operand);
      return truth === undefined ? undefined : { value: !truth };
    }
    case 'binary':
      return compared(expression);
    case 'logical':
      return logical(expression);
    case 'call':
      return called(expression);
    case 'property':
      return member(constantOf(expression.object), { value: expression.name });
    case 'index':
      return member(constantOf(expression.object), constantOf(expression.index));
  }
}

/** Whether an expression counts as true in every run, or as false in every run; undefined where that cannot be said. */
export function truthOf(expression: Expression): boolean | undefined {
  if (expression.kind === 'logical') return logicalTruth(expression);
  const constant = constantOf(expression);
  return constant === undefined ? undefined : isTruthy(constant.value);
}

/** `false`, 0, NaN, the empty text and null count as false, all else as true. */
export function isTruthy(value: ConstantValue): boolean {
  return Boolean(value);
}

/** One operand that decides is enough, wherever it stands. */
function logicalTruth({ operator, operands }: Logical): boolean | undefined {
  const deciding = operator === '||';
  const truths = operands.map(truthOf);
  if (truths.includes(deciding)) return deciding;
  return truths.includes(undefined) ? undefined : !deciding;
}

/** The first operand that decides is the value; one of which nothing is known before it may be that as well. */
function logical({ operator, operands }: Logical): Constant | undefined {
  const deciding = operator === '||';
  for (const operand of operands.slice(0, -1)) {
    const truth = truthOf(operand);
    if (truth === undefined) return undefined;
    if (truth === deciding) return constantOf(operand);
  }
  return constantOf(operands.at(-1) as Expression);
}

function compared({ left, operator, right }: Binary): Constant | undefined {
  const a = constantOf(left);
  const b = constantOf(right);
  return a === undefined || b === undefined ? undefined : { value: compare(a.value, operator, b.value) };
}

/** Texts without case; values of two types as numbers; objects and arrays are equal to nothing but themselves. */
export function compare(left: ConstantValue, operator: Comparison, right: ConstantValue): boolean {
  const texts = typeof left === 'string' && typeof right === 'string';
  const a = texts ? left.toUpperCase() : number(left);
  const b = texts ? right.toUpperCase() : number(right);
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

function number(value: ConstantValue): number {
  if (typeof value === 'string') return numberOf(value);
  return value !== null && typeof value === 'object' ? Number.NaN : Number(value);
}

function member(object: Constant | undefined, name: Constant | undefined): Constant | undefined {
  if (object === undefined || name === undefined) return undefined;
  const { value } = object;
  if (value === null || typeof value !== 'object') return { value: null };
  if (isList(value)) return { value: typeof name.value === 'number' ? (value[Math.floor(name.value)] ?? null) : null };
  const wanted = textOf(name.value)?.toLowerCase();
  const found = Object.keys(value).find((key) => key.toLowerCase() === wanted);
  return { value: found === undefined ? null : (value[found] ?? null) };
}

function isList(value: ConstantValue): value is readonly ConstantValue[] {
  return Array.isArray(value);
}

/** A value as text stands in text; undefined for objects and arrays, which have no text that means anything. */
export function textOf(value: ConstantValue): string | undefined {
  if (value === null) return '';
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(Number(value.toPrecision(15)));
  return typeof value === 'object' ? undefined : String(value);
}

type Callee = (given: readonly ConstantValue[]) => ConstantValue | undefined;

/** Functions of texts; undefined is what they give for arguments that they cannot take. */
const functions: ReadonlyMap<string, Callee> = new Map<string, Callee>([
  ['startswith', onTexts((text, part) => text.startsWith(part))],
  ['endswith', onTexts((text, part) => text.endsWith(part))],
  ['contains', contains],
  ['join', join],
  ['format', format],
  ['tojson', ([value]) => (value === undefined ? undefined : JSON.stringify(value, null, 2))],
  ['fromjson', fromJson],
]);

function called(node: Call): Constant | undefined {
  const name = node.name.toLowerCase();
  if (name === 'always') return { value: true };
  if (name === 'case') return chosen(node.arguments);
  const call = functions.get(name);
  if (call === undefined) return undefined;
  const given: ConstantValue[] = [];
  for (const argument of node.arguments) {
    const constant = constantOf(argument);
    if (constant === undefined) return undefined;
    given.push(constant.value);
  }
  const value = call(given);
  return value === undefined || (typeof value === 'string' && value.length > maxText) ? undefined : { value };
}

function chosen(given: readonly Expression[]): Constant | undefined {
  for (let index = 0; index + 1 < given.length; index += 2) {
    const condition = constantOf(given[index] as Expression);
    if (typeof condition?.value !== 'boolean') return undefined;
    if (condition.value) return constantOf(given[index + 1] as Expression);
  }
  return given.length % 2 === 0 ? undefined : constantOf(given.at(-1) as Expression);
}

function onTexts(holds: (text: string, part: string) => boolean): Callee {
  return ([first, second]) => {
    const text = first === undefined ? undefined : textOf(first);
    const part = second === undefined ? undefined : textOf(second);
    return text === undefined || part === undefined ? undefined : holds(text.toUpperCase(), part.toUpperCase());
  };
}

function contains([whole, part]: readonly ConstantValue[]): ConstantValue | undefined {
  if (whole === undefined || part === undefined) return undefined;
  if (isList(whole)) return whole.some((item) => compare(item, '==', part));
  return onTexts((text, wanted) => text.includes(wanted))([whole, part]);
}

function join([list, separator = ',']: readonly ConstantValue[]): ConstantValue | undefined {
  if (list === undefined) return undefined;
  if (!isList(list)) return textOf(list);
  const texts = list.map(textOf);
  const between = textOf(separator);
  return between === undefined || texts.includes(undefined) ? undefined : texts.join(between);
}

function format([template, ...given]: readonly ConstantValue[]): ConstantValue | undefined {
  if (typeof template !== 'string') return undefined;
  const asked = placeholders(template);
  const texts = given.map(textOf);
  if (asked === undefined || [...asked].some((index) => texts[index] === undefined)) return undefined;
  let length = 0;
  const text = template.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (written, index: string | undefined) => {
    const piece = index === undefined ? (written[0] as string) : length > maxText ? '' : (texts[Number(index)] as string);
    length += piece.length;
    return piece;
  });
  return length > maxText ? undefined : text;
}

function fromJson([text]: readonly ConstantValue[]): ConstantValue | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as ConstantValue;
  } catch {
    return undefined;
  }
}
