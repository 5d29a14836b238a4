// Questions that many audits ask of a step, a job or an action by name.

import { rememberedOf } from '@portcullis/core';
import type { Job, Pair, Step } from '@portcullis/formats/workflow';
import type { YamlEntry, YamlMap, YamlScalar } from '@portcullis/formats/yaml';
import type { Span } from '@portcullis/lint';
import { type AuditContext, placeOfEntry } from './context.js';

/** `owner/name`, and `owner/name/folder` for what lies in one, in small letters; undefined for all else. */
export function actionName({ uses }: Step): string | undefined {
  if (uses?.target.kind !== 'repository') return undefined;
  const { slug, path } = uses.target;
  return path === '' ? slug : `${slug}/${path.toLowerCase()}`;
}

export function runsScript({ run }: Step): boolean {
  return run !== undefined;
}

/** An input as it is given; names of inputs have no case. */
export function inputOf({ with: inputs }: Step | Job, name: string): Pair | undefined {
  return inputs.find((pair) => pair.name.toLowerCase() === name);
}

/** Text of an input, white space around it left out; undefined where it is not given. */
export function inputText(step: Step | Job, name: string): string | undefined {
  return inputOf(step, name)?.scalar?.text.trim();
}

export function entryOf(map: YamlMap, name: string): YamlEntry | undefined {
  return map.entries.find((entry) => entry.name === name);
}

/** Place of a key with its value. */
export function placeOfKey(map: YamlMap, name: string): Span | undefined {
  const entry = entryOf(map, name);
  return entry === undefined ? undefined : placeOfEntry(entry.key, entry.value);
}

export function placeOfPair({ key, value }: Pair): Span {
  return placeOfEntry(key, value);
}

/** Of a block, whose mark may be what makes a text of it, from its key on. */
export function placeOfCondition(owner: Step | Job, scalar: YamlScalar, context: AuditContext): Span {
  const text = scalar.text.trim() === '' ? scalar.at : context.placeIn(scalar, 0, scalar.text.trimEnd().length);
  const key = scalar.style === 'literal' || scalar.style === 'folded' ? entryOf(owner.map, 'if')?.key : undefined;
  return key === undefined ? text : { start: key.at.start, end: text.end };
}

/** What gives a step variables by its file, the nearest first: its own `env:`, its job's, its workflow's. */
export function envsOf({ env, owner }: Step): readonly (readonly Pair[])[] {
  return owner.kind === 'job' ? [env, owner.env, owner.workflow.env] : [env];
}

/** The first of each name, by names in capitals; worked out once for each `env:`: that of a workflow stands around thousands of steps. */
const byName = rememberedOf(
  (env: readonly Pair[]): ReadonlyMap<string, Pair> => new Map(env.toReversed().map((pair) => [pair.name.toUpperCase(), pair])),
);

/** The nearest variable of a name that a step has by its file, in letters of either case, since Windows tells them not apart. */
export function variableOf(step: Step, name: string): Pair | undefined {
  const key = name.toUpperCase();
  for (const env of envsOf(step)) {
    const pair = env.length === 0 ? undefined : byName(env).get(key);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

export function jobOf({ owner }: Step): Job | undefined {
  return owner.kind === 'job' ? owner : undefined;
}

export function isExpression(text: string | undefined): boolean {
  return text?.includes('${{') === true;
}

/** What a text is as a truth value to YAML 1.2 and to inputs of actions. */
export function isTrue(text: string | undefined): boolean {
  return text?.trim().toLowerCase() === 'true';
}

export function isFalse(text: string | undefined): boolean {
  return text?.trim().toLowerCase() === 'false';
}
