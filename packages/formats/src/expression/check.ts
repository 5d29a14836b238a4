// What an expression's parts are worth, and where one is used as it cannot be.

import { contextTypes } from './contexts.js';
import { type FunctionSignature, functionSignatures, specialFunctions } from './signatures.js';
import type { Binary, Call, Expression, ExpressionSpan, IndexAccess, PropertyAccess, StarAccess } from './tree.js';
import { anyType, arrayOf, boolType, describeType, type ExpressionType, isAssignable, mergedType, nullType, typeOfJson } from './types.js';

export interface ExpressionScope {
  /** Types of contexts by name in lower case, where they differ from what every workflow has. */
  readonly contexts?: Pick<ReadonlyMap<string, ExpressionType>, 'get'>;
  /** Contexts that may be used here, in lower case; undefined where all may. */
  readonly allowedContexts?: ReadonlySet<string>;
  /** Those of the special functions that may be called here, in lower case; undefined where all may. */
  readonly allowedFunctions?: ReadonlySet<string>;
  /** Whether `success` and `failure` may name jobs here, as in the condition of a job. */
  readonly jobsInStatus?: boolean;
}

export type TypeMistakeKind =
  | 'unknown-context'
  | 'unavailable-context'
  | 'unknown-function'
  | 'unavailable-function'
  | 'arguments'
  | 'unknown-property'
  | 'access'
  | 'comparison'
  | 'format';

export interface TypeMistake {
  readonly kind: TypeMistakeKind;
  /** A clause without capital and full stop. */
  readonly message: string;
  readonly span: ExpressionSpan;
}

export interface CheckedExpression {
  readonly type: ExpressionType;
  /** In the order of the text. */
  readonly mistakes: readonly TypeMistake[];
}

/** Types an expression. A part that is wrong is `any` to what holds it, so each mistake is told once. */
export function checkExpression(expression: Expression, scope: ExpressionScope = {}): CheckedExpression {
  const checker = new Checker(scope);
  const type = checker.typeOf(expression);
  const { mistakes } = checker;
  return { type, mistakes: mistakes.length < 2 ? mistakes : mistakes.toSorted((a, b) => a.span.start - b.span.start) };
}

class Checker {
  readonly mistakes: TypeMistake[] = [];

  constructor(private readonly scope: ExpressionScope) {}

  typeOf(node: Expression): ExpressionType {
    switch (node.kind) {
      case 'literal':
        return node.value === null ? nullType : typeOfJson(node.value);
      case 'context':
        return this.context(node.name, node.span);
      case 'call':
        return this.call(node);
      case 'binary':
        return this.comparison(node);
      case 'logical':
        return node.operands.map((operand) => this.typeOf(operand)).reduce((sum, type) => mergedType(sum, type));
      case 'unary':
        this.typeOf(node.operand);
        return boolType;
      case 'property':
        return this.property(node, this.typeOf(node.object));
      case 'index':
        return this.index(node);
      case 'star':
        return this.star(node);
    }
  }

  private fail(kind: TypeMistakeKind, span: ExpressionSpan, message: string): ExpressionType {
    this.mistakes.push({ kind, span, message });
    return anyType;
  }

  private context(written: string, span: ExpressionSpan): ExpressionType {
    const name = written.toLowerCase();
    const type = this.scope.contexts?.get(name) ?? contextTypes.get(name);
    if (type === undefined) return this.fail('unknown-context', span, `there is no context \`${clip(written)}\``);
    const { allowedContexts } = this.scope;
    if (allowedContexts !== undefined && !allowedContexts.has(name)) {
      const others = allowedContexts.size === 0 ? 'no context is' : `only ${listed([...allowedContexts])} ${are(allowedContexts.size)}`;
      this.fail('unavailable-context', span, `the context \`${clip(written)}\` is not available here; ${others}`);
    }
    return type;
  }

  private call(node: Call): ExpressionType {
    const given = node.arguments.map((argument) => this.typeOf(argument));
    const name = node.name.toLowerCase();
    const signatures = functionSignatures.get(name);
    if (signatures === undefined) return this.fail('unknown-function', node.nameSpan, `there is no function \`${clip(node.name)}\``);
    const { allowedFunctions } = this.scope;
    if (specialFunctions.has(name) && allowedFunctions !== undefined && !allowedFunctions.has(name))
      this.fail('unavailable-function', node.nameSpan, `the function \`${signatures[0]?.name}\` cannot be called here`);
    const misfits = signatures.map((signature) => misfit(signature, given, node));
    const fit = misfits.indexOf(undefined);
    if (fit < 0) {
      // The alternative that got furthest is the one that was meant.
      const told = misfits.reduce((best, each) => ((each?.argument ?? -1) > (best?.argument ?? -1) ? each : best));
      return this.fail('arguments', told?.span ?? node.span, told?.message ?? '');
    }
    if (name === 'case') return this.caseOf(node, given);
    if (name === 'format') this.format(node);
    if ((name === 'success' || name === 'failure') && given.length > 0 && this.scope.jobsInStatus !== true)
      return this.fail('arguments', node.span, `the function \`${name}\` takes no arguments here, got ${given.length}`);
    return name === 'fromjson' ? this.json(node) : (signatures[fit] as FunctionSignature).gives;
  }

  private caseOf(node: Call, given: readonly ExpressionType[]): ExpressionType {
    if (given.length % 2 === 0)
      return this.fail('arguments', node.span, 'the function `case` takes pairs of a condition and a value, and one value at the end');
    for (const [index, type] of given.entries()) {
      const isCondition = index % 2 === 0 && index < given.length - 1;
      if (isCondition && type.kind !== 'bool' && type.kind !== 'any')
        this.fail('arguments', (node.arguments[index] as Expression).span, `expected a boolean as condition, got ${describeType(type)}`);
    }
    const values = given.filter((_, index) => index % 2 === 1 || index === given.length - 1);
    return values.reduce((sum, type) => mergedType(sum, type));
  }

  private format(node: Call): void {
    const [template] = node.arguments;
    if (template?.kind !== 'literal' || typeof template.value !== 'string') return;
    const asked = placeholders(template.value);
    const given = node.arguments.length - 1;
    if (asked === undefined) {
      this.fail('format', template.span, 'a brace in the format stands alone; write it twice to mean itself');
      return;
    }
    const missing = [...asked].filter((index) => index >= given).sort((a, b) => a - b);
    if (missing.length > 0)
      this.fail('format', template.span, `the format asks for argument {${missing[0]}}, and ${given} ${were(given)} given`);
    for (let index = 0; index < given; index++) {
      if (!asked.has(index))
        this.fail('format', (node.arguments[index + 1] as Expression).span, `the format has no {${index}} for this argument`);
    }
  }

  /** The type of what a constant text stands for. */
  private json(node: Call): ExpressionType {
    const [text] = node.arguments;
    if (text?.kind !== 'literal' || typeof text.value !== 'string') return anyType;
    try {
      return typeOfJson(JSON.parse(text.value));
    } catch {
      return this.fail('arguments', text.span, 'the text is no JSON');
    }
  }

  private comparison(node: Binary): ExpressionType {
    const left = this.typeOf(node.left);
    const right = this.typeOf(node.right);
    const equality = node.operator === '==' || node.operator === '!=';
    if (equality ? !areEqualable(left, right) : !isOrdered(left) || !isOrdered(right))
      this.fail('comparison', node.span, `${describeType(left)} and ${describeType(right)} cannot be compared by \`${node.operator}\``);
    return boolType;
  }

  private property(node: PropertyAccess, object: ExpressionType): ExpressionType {
    const name = node.name.toLowerCase();
    if (object.kind === 'any') return anyType;
    if (node.object.kind === 'context' && node.object.name.toLowerCase() === 'vars' && !variableName.test(name))
      return this.fail('unknown-property', node.nameSpan, `no variable can be named \`${clip(node.name)}\``);
    if (object.kind === 'object') return this.named(object, name, node.nameSpan);
    if (object.kind === 'array' && object.filtered) {
      const { item } = object;
      if (item.kind === 'any') return object;
      // A property of another type than an object is left out of the result.
      if (item.kind !== 'object')
        return this.fail('access', node.span, `the property \`${clip(node.name)}\` is asked of items that are ${describeType(item)} each`);
      return arrayOf(this.named(item, name, node.nameSpan), true);
    }
    return this.fail('access', node.span, `the property \`${clip(node.name)}\` is asked of ${describeType(object)}`);
  }

  private named(object: Extract<ExpressionType, { kind: 'object' }>, name: string, span: ExpressionSpan): ExpressionType {
    const type = object.properties.get(name) ?? object.others;
    if (type !== undefined) return type;
    const { size } = object.properties;
    const others = size === 0 ? 'it has none' : `it has ${listed(firstOf(object.properties.keys()).toSorted(), size)}`;
    return this.fail('unknown-property', span, `there is no property \`${clip(name)}\`; ${others}`);
  }

  private index(node: IndexAccess): ExpressionType {
    const object = this.typeOf(node.object);
    const index = this.typeOf(node.index);
    if (object.kind === 'any') return anyType;
    if (object.kind === 'array') {
      if (index.kind === 'number' || index.kind === 'any') return object.item;
      if (object.filtered && index.kind === 'string') return this.literalName(node, (name) => this.property(name, object));
      return this.fail('access', node.index.span, `expected a number as index of an array, got ${describeType(index)}`);
    }
    if (object.kind === 'object') {
      // `ports[5432]` names a property; an object that is known whole has none that is a number, nor has a context with names of people's own.
      const numbered = object.others !== undefined && node.object.kind !== 'context';
      const named = index.kind === 'any' || index.kind === 'string' || (index.kind === 'number' && numbered);
      if (!named) return this.fail('access', node.index.span, `expected a string as name of a property, got ${describeType(index)}`);
      return this.literalName(node, (name) => this.property(name, object));
    }
    return this.fail('access', node.span, `expected an object or an array before an index, got ${describeType(object)}`);
  }

  /** `a['b']` is `a.b`; of a name that is computed nothing is known. */
  private literalName(node: IndexAccess, then: (name: PropertyAccess) => ExpressionType): ExpressionType {
    const { index, object, span } = node;
    if (index.kind !== 'literal' || typeof index.value !== 'string') return anyType;
    return then({ kind: 'property', object, name: index.value, nameSpan: index.span, span });
  }

  private star(node: StarAccess): ExpressionType {
    const object = this.typeOf(node.object);
    if (object.kind === 'any') return arrayOf(anyType, true);
    if (object.kind === 'array') return arrayOf(object.filtered ? itemsOf(object.item) : object.item, true);
    if (object.kind === 'object') {
      if (object.properties.size > 0 || object.others !== undefined) return arrayOf(itemsOf(object), true);
      return this.fail('access', node.span, 'there is nothing in this that `*` could give');
    }
    return this.fail('access', node.span, `expected an object or an array before \`*\`, got ${describeType(object)}`);
  }
}

/** Letters, digits and `_`, no digit first, and not the prefix that is GitHub's own. */
const variableName = /^(?!github_)[a-z_][a-z0-9_]*$/;

/** What `.*` of each of these gives. */
function itemsOf(type: ExpressionType): ExpressionType {
  if (type.kind === 'array') return type.item;
  if (type.kind !== 'object') return anyType;
  const types = [...type.properties.values(), ...(type.others === undefined ? [] : [type.others])];
  return types.length === 0 ? anyType : types.reduce((sum, each) => mergedType(sum, each));
}

interface Misfit {
  /** Index of the argument that does not fit; -1 where their number is wrong. */
  readonly argument: number;
  readonly span: ExpressionSpan;
  readonly message: string;
}

function misfit(signature: FunctionSignature, given: readonly ExpressionType[], node: Call): Misfit | undefined {
  const { further, name, needs, takes } = signature;
  const least = needs ?? takes.length;
  const most = further === undefined ? takes.length : Number.POSITIVE_INFINITY;
  if (given.length < least || given.length > most) {
    const wanted = most === least ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
    const noun = wanted === '1' || wanted === 'at least 1' ? 'argument' : 'arguments';
    return { argument: -1, span: node.span, message: `the function \`${name}\` takes ${wanted} ${noun}, got ${given.length}` };
  }
  for (const [index, type] of given.entries()) {
    const wanted = takes[index] ?? further ?? anyType;
    if (isAssignable(wanted, type)) continue;
    const message = `expected ${describeType(wanted)} as argument ${index + 1} of \`${name}\`, got ${describeType(type)}`;
    return { argument: index, span: (node.arguments[index] as Expression).span, message };
  }
  return undefined;
}

/** Objects and arrays are equal to themselves alone, so they are compared with their like or with nothing. */
function areEqualable(a: ExpressionType, b: ExpressionType): boolean {
  const either = [a.kind, b.kind];
  if (either.includes('any') || either.includes('null')) return true;
  return (!either.includes('object') && !either.includes('array')) || a.kind === b.kind;
}

function isOrdered({ kind }: ExpressionType): boolean {
  return kind === 'any' || kind === 'number' || kind === 'string';
}

/** Indexes of the arguments that a format asks for; undefined where a brace stands alone. */
export function placeholders(format: string): ReadonlySet<number> | undefined {
  const asked = new Set<number>();
  for (let at = 0; at < format.length; at++) {
    const letter = format[at];
    if (letter !== '{' && letter !== '}') continue;
    if (format[at + 1] === letter) {
      at++;
      continue;
    }
    const end = letter === '{' ? format.indexOf('}', at) : -1;
    const index = format.slice(at + 1, end);
    if (end < 0 || !/^\d{1,3}$/.test(index)) return undefined;
    asked.add(Number(index));
    at = end;
  }
  return asked;
}

function clip(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** Enough names to choose those that are shown from. */
function firstOf(names: Iterable<string>): string[] {
  const first: string[] = [];
  for (const name of names) {
    first.push(name);
    if (first.length === 100) break;
  }
  return first;
}

/** At most twelve names, so that a message stays a line. */
function listed(names: readonly string[], count = names.length): string {
  const shown = names.slice(0, 12).map(clip);
  const rest = count - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}
