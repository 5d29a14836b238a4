// Which values of a step are secrets.

import { rememberedOf } from '@portcullis/core';
import { expressionsIn, parseExpression } from '@portcullis/formats/expression';
import type { Pair, Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import { envsOf, placeOfPair } from '../../parts.js';
import { secretAccesses } from './secrets.js';

/** Variables of a step that hold a secret. */
export interface SecretVariables {
  /** Names in the order of the file: the workflow's before the job's and the step's own. */
  names(): Iterable<string>;
  /** Where a variable is given its secret; undefined where it is given none. */
  placeOf(name: string): Span | undefined;
}

/** The nearest that sets a variable counts: a step before its job, and that before the workflow. */
export function secretVariables(step: Step): SecretVariables {
  const layers = envsOf(step)
    .toReversed()
    .filter(({ length }) => length > 0)
    .map(givenBy);
  if (layers.every(({ secrets }) => secrets.size === 0)) return noSecrets;
  return {
    *names(): Generator<string> {
      for (const [index, { secrets }] of layers.entries())
        if (secrets.size > 0)
          for (const name of secrets.keys()) if (!layers.some(({ named }, at) => at > index && named.has(name))) yield name;
    },
    placeOf: (name) => layers.findLast(({ named }) => named.has(name))?.secrets.get(name),
  };
}

const noSecrets: SecretVariables = { names: () => [], placeOf: () => undefined };

export function holdsSecret(variables: SecretVariables): boolean {
  if (variables === noSecrets) return false;
  for (const _ of variables.names()) return true;
  return false;
}

/** The variables that a text of a shell takes in, as they are written. */
export function variablesNamed(text: string): readonly string[] {
  return [...text.matchAll(/\$\{?([A-Za-z_]\w{0,200})/g)].map(([, name]) => name as string);
}

interface Given {
  readonly named: ReadonlySet<string>;
  readonly secrets: ReadonlyMap<string, Span>;
}

/** Worked out once for each `env:`: that of a workflow stands around thousands of steps. */
const givenBy = rememberedOf((pairs: readonly Pair[]): Given => {
  const secrets = new Map<string, Span>();
  for (const pair of pairs) {
    secrets.delete(pair.name);
    if (bringsSecret(pair.scalar?.text ?? '')) secrets.set(pair.name, placeOfPair(pair));
  }
  return { named: new Set(pairs.map(({ name }) => name)), secrets };
});

/** Whether an expression of a text gives a secret, or all of them. */
export function bringsSecret(text: string): boolean {
  return (
    text.includes('${{') &&
    /\bsecrets\b/i.test(text) &&
    expressionsIn(text).some((found) => {
      const tree = parseExpression(found.text);
      return tree.kind !== 'mistake' && secretAccesses(tree).length > 0;
    })
  );
}
