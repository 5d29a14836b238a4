// What an `environment:` names. GitHub makes one that it does not know, without any rule, and runs the job at once.

import {
  allParts,
  conditionIn,
  constantOf,
  contextTypes,
  type Expression,
  functionSignatures,
  isTruthy,
  parseExpression,
} from '@portcullis/formats/expression';
import type { Environment } from '@portcullis/formats/workflow';

/** Why the rules of no environment stand before a job that names one: its name is nothing, or the text of an expression. */
export type NoEnvironment = 'empty' | 'text';

/** Undefined where the name may be that of an environment. */
export function noEnvironment({ name, value }: Environment): NoEnvironment | undefined {
  if (name === undefined) return value.kind === 'map' && value.entries.length > 0 ? undefined : 'empty';
  const text = name.text.trim();
  if (text === '') return 'empty';
  if (!text.includes('${{')) return isExpression(text) ? 'text' : undefined;
  const found = conditionIn(text);
  const tree = found.kind === 'expression' ? parseExpression(found.text) : undefined;
  const constant = tree === undefined || tree.kind === 'mistake' ? undefined : constantOf(tree);
  return constant === undefined || isTruthy(constant.value) ? undefined : 'empty';
}

/** Whether an environment may hold a job back. */
export function mayHold(environment: Environment | undefined): boolean {
  return environment !== undefined && noEnvironment(environment) === undefined;
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
