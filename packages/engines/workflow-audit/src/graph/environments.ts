// What an `environment:` names. GitHub makes one that it does not know, without any rule, and runs the job at once.

import {
  allParts,
  conditionIn,
  constantOf,
  contextTypes,
  type Expression,
  expressionsIn,
  functionSignatures,
  isTruthy,
  parseExpression,
} from '@portcullis/formats/expression';
import type { Environment } from '@portcullis/formats/workflow';
import { namesForeignCode, sourceAt } from '../taint/sources.js';
import { asksForOther } from './conditions.js';
import { wayOf } from './paths.js';

/** Why the rules of no environment stand before a job that names one: its name is nothing, or the text of an expression. */
export type NoEnvironment = 'empty' | 'text';

/** Undefined where the name may be that of an environment, and where GitHub refuses what stands there. */
export function noEnvironment({ name, value }: Environment): NoEnvironment | undefined {
  if (name === undefined) return (value.kind === 'map' && value.entries.length > 0) || value.kind === 'list' ? undefined : 'empty';
  const text = name.text.trim();
  if (text === '') return 'empty';
  if (!text.includes('${{')) return isExpression(text) ? 'text' : undefined;
  const found = conditionIn(text);
  const tree = found.kind === 'expression' ? parseExpression(found.text) : undefined;
  const constant = tree === undefined || tree.kind === 'mistake' ? undefined : constantOf(tree);
  return constant === undefined || isTruthy(constant.value) ? undefined : 'empty';
}

/**
 * Whether an environment may hold a job back that an outsider sets off by an event. One that they name themselves does not: they name one
 * that is not there yet.
 *
 * @param inputOf what a caller hands over for an input, as it is written
 */
export function mayHold(environment: Environment | undefined, event: string, inputOf: Inputs): boolean {
  if (environment?.name === undefined || noEnvironment(environment) !== undefined) return false;
  return namesIn(environment.name.text, event, inputOf).every((name) => name === undefined);
}

/** Undefined for an expression that comes from elsewhere. */
export type Inputs = (name: string) => string | undefined;

/** Whether somebody else writes the name of an environment, whatever else is in it, under an event. */
export function isNamedByOutsider({ name }: Environment, event: string, inputOf: Inputs): boolean {
  return name !== undefined && namesIn(name.text, event, inputOf).includes('text');
}

/** Why a name is none that holds: somebody else's text, the number or commit of their change, or nothing. */
type Weakness = 'text' | 'code' | 'empty';

/** Of each value that an expression in a text may give. */
function namesIn(text: string, event: string, inputOf: Inputs): readonly (Weakness | undefined)[] {
  const whole = conditionIn(text.trim());
  return expressionsIn(text).flatMap(({ text: own }) => {
    const tree = parseExpression(own);
    if (tree.kind === 'mistake') return [];
    // Letters around an expression make a name of nothing, too.
    const values = valuesOf(tree, own, event);
    if (values.length === 0) return whole.kind === 'expression' ? ['empty' as const] : [];
    return values.map((value) => {
      const weakness = weaknessOf(value, event, inputOf);
      return weakness === 'empty' && whole.kind !== 'expression' ? undefined : weakness;
    });
  });
}

function weaknessOf(value: Expression, event: string, inputOf: Inputs): Weakness | undefined {
  if (value.kind === 'literal') return isTruthy(value.value) ? undefined : 'empty';
  if (value.kind === 'call') {
    const found = value.arguments.map((argument) => weaknessOf(argument, event, inputOf));
    return found.find((each) => each === 'text' || each === 'code');
  }
  const way = wayOf(value);
  if (way === undefined) return undefined;
  if (sourceAt(way, event)?.writer === 'outsider') return 'text';
  if (namesForeignCode(way, event)) return 'code';
  const handed = way[0] === 'inputs' && way.length === 2 ? inputOf(way[1] as string) : undefined;
  // What one caller hands on of another's is not gone after.
  return handed === undefined ? undefined : namesIn(handed, event, () => undefined).find((each) => each !== undefined);
}

/** What an expression may come to under an event: of `a && b` the last, of `a || b` any that a condition before it does not rule out. */
function valuesOf(tree: Expression, text: string, event: string): readonly Expression[] {
  if (tree.kind !== 'logical') return [tree];
  const { operands, operator } = tree;
  if (operator === '&&') return isRuledOut(operands.slice(0, -1), text, event) ? [] : valuesOf(operands.at(-1) as Expression, text, event);
  const last = operands.at(-1) as Expression;
  const before = operands.slice(0, -1);
  // Of a condition that decides between a name and nothing, nobody but the run knows the outcome.
  const decided = before.some((each) => each.kind === 'logical' && !isRuledOut(each.operands.slice(0, -1), text, event));
  const rest = valuesOf(last, text, event).filter((each) => !decided || each.kind !== 'literal' || isTruthy(each.value));
  return [
    ...before.flatMap((each) => valuesOf(each, text, event)).filter((each) => each.kind !== 'literal' || isTruthy(each.value)),
    ...rest,
  ];
}

function isRuledOut(conditions: readonly Expression[], text: string, event: string): boolean {
  return conditions.some(({ span }) => asksForOther(text.slice(span.start, span.end), event));
}

/** Whether a text reads as an expression and as no name: it compares, calls what there is, or looks into what GitHub knows. */
function isExpression(text: string): boolean {
  if (!/[.=&|!([]/.test(text)) return false;
  const tree = parseExpression(text);
  if (tree.kind === 'mistake') return false;
  if (tree.kind === 'call') return functionSignatures.has(tree.name.toLowerCase());
  return allParts(tree).some(({ kind }) => kind === 'binary' || kind === 'logical' || kind === 'unary') || looksInto(tree);
}

/** `inputs.target` looks into a context; `github.com` and `api.example.org` are names. */
function looksInto(tree: Expression): boolean {
  if (tree.kind === 'index') return looksInto(tree.object) || tree.object.kind === 'context';
  if (tree.kind !== 'property') return false;
  if (tree.object.kind !== 'context') return looksInto(tree.object);
  const type = contextTypes.get(tree.object.name.toLowerCase());
  return type?.kind === 'object' && (type.others !== undefined || type.properties.has(tree.name.toLowerCase()));
}
