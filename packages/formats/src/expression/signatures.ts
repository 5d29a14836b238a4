// The functions of the language: what they take and what they give. Source: GitHub's page "Evaluate expressions in workflows and
// actions" and the runner's table of functions (actions/runner, DTExpressions2), read on 29 November 2026.

import { anyType, arrayOf, boolType, type ExpressionType, stringType } from './types.js';

export interface FunctionSignature {
  /** As GitHub writes it. */
  readonly name: string;
  readonly takes: readonly ExpressionType[];
  /** How many of `takes` must be given; all where undefined. */
  readonly needs?: number;
  /** Type of any number of further arguments. */
  readonly further?: ExpressionType;
  readonly gives: ExpressionType;
}

/** By name in lower case; several signatures of one name are alternatives. */
export const functionSignatures: ReadonlyMap<string, readonly FunctionSignature[]> = new Map(
  Object.entries({
    contains: [
      { name: 'contains', takes: [stringType, stringType], gives: boolType },
      { name: 'contains', takes: [arrayOf(anyType), anyType], gives: boolType },
    ],
    startswith: [{ name: 'startsWith', takes: [stringType, stringType], gives: boolType }],
    endswith: [{ name: 'endsWith', takes: [stringType, stringType], gives: boolType }],
    format: [{ name: 'format', takes: [stringType], further: anyType, gives: stringType }],
    join: [
      { name: 'join', takes: [arrayOf(stringType), stringType], needs: 1, gives: stringType },
      { name: 'join', takes: [stringType, stringType], needs: 1, gives: stringType },
    ],
    tojson: [{ name: 'toJSON', takes: [anyType], gives: stringType }],
    fromjson: [{ name: 'fromJSON', takes: [stringType], gives: anyType }],
    case: [{ name: 'case', takes: [boolType, anyType, anyType], further: anyType, gives: anyType }],
    hashfiles: [{ name: 'hashFiles', takes: [stringType], further: stringType, gives: stringType }],
    success: [{ name: 'success', takes: [], further: stringType, gives: boolType }],
    failure: [{ name: 'failure', takes: [], further: stringType, gives: boolType }],
    always: [{ name: 'always', takes: [], gives: boolType }],
    cancelled: [{ name: 'cancelled', takes: [], gives: boolType }],
  } satisfies Readonly<Record<string, readonly FunctionSignature[]>>),
);

/** Functions that only some keys may call: those of the status of a run, and the one that reads files of the runner. */
export const specialFunctions: ReadonlySet<string> = new Set(['success', 'failure', 'always', 'cancelled', 'hashfiles']);

/** Functions that tell how what went before ended; a condition without one is joined to `success()`. */
export const statusFunctions: ReadonlySet<string> = new Set(['success', 'failure', 'always', 'cancelled']);
