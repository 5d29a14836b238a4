// How expressions speak of secrets.

import { allParts, type Expression } from '@portcullis/formats/expression';
import type { ExpressionSite } from '../../sites.js';

/** One access to the context `secrets` within an expression. */
export interface SecretAccess {
  /** The whole access: `secrets.NAME`, `secrets['NAME']`, `secrets[expression]`, or `secrets` alone. */
  readonly node: Expression;
  /** In capitals, as GitHub keeps it; undefined where it is not one secret by name. */
  readonly name: string | undefined;
  readonly kind: 'named' | 'computed' | 'all';
}

const known = new WeakMap<Expression, readonly SecretAccess[]>();

export function secretAccesses(tree: Expression): readonly SecretAccess[] {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const found = accessesIn(tree);
  known.set(tree, found);
  return found;
}

function accessesIn(tree: Expression): readonly SecretAccess[] {
  const found: SecretAccess[] = [];
  const inside = new Set<Expression>();
  for (const node of allParts(tree)) {
    if ((node.kind === 'property' || node.kind === 'index' || node.kind === 'star') && isSecrets(node.object)) {
      inside.add(node.object);
      found.push(accessOf(node));
    } else if (isSecrets(node) && !inside.has(node)) found.push({ node, name: undefined, kind: 'all' });
  }
  return found;
}

function isSecrets(node: Expression): boolean {
  return node.kind === 'context' && node.name.toLowerCase() === 'secrets';
}

function accessOf(node: Expression & { kind: 'property' | 'index' | 'star' }): SecretAccess {
  if (node.kind === 'property') return { node, name: node.name.toUpperCase(), kind: 'named' };
  if (node.kind === 'star') return { node, name: undefined, kind: 'all' };
  const { index } = node;
  return index.kind === 'literal' && typeof index.value === 'string'
    ? { node, name: index.value.toUpperCase(), kind: 'named' }
    : { node, name: undefined, kind: 'computed' };
}

/** For audits of expressions that read secrets. */
export function readsSecrets({ tree }: ExpressionSite): boolean {
  return tree.kind !== 'mistake' && secretAccesses(tree).length > 0;
}

/** The token of the job, which GitHub makes for it. */
export const jobToken = 'GITHUB_TOKEN';
