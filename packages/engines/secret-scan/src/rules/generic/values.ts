// How well a value fits what its name promises.

import { refusalOf } from '../../refusal.js';
import { longestValue } from './assignment.js';
import type { NameKind } from './names.js';
import { type Unfit, unfitRows, Value, type Written } from './unfit.js';

export { isMadeUpPassword, isWords, looksRandom } from './measures.js';
export type { Written } from './unfit.js';

/** `strong` looks random, `fair` looks chosen, undefined is no secret. */
export type Fit = 'strong' | 'fair' | undefined;

/** The last answers: a text that repeats itself asks about the same value thousands of times. */
const known = new Map<string, Fit>();
const mostKnown = 256;
const shortest = 4;

export function fitOf(value: string, kind: NameKind, written: Written): Fit {
  if (value.length < shortest || value.length > longestValue) return undefined;
  // Joined to something, the value is a copy and does not keep the text alive that it was cut from.
  const key = `${kind} ${written.quoted ? 'q' : ''}${written.wrapped ? 'w' : ''}${written.credentialFile ? 'c' : ''}${written.constant ? 'k' : ''} ${value}`;
  let fit = known.get(key);
  if (fit !== undefined || known.has(key)) return fit;
  fit = judge(new Value(value, kind, written), unfitRows);
  if (known.size >= mostKnown) known.clear();
  known.set(key, fit);
  return fit;
}

function judge(value: Value, rows: readonly Unfit[]): Fit {
  if (refusalOf(rows, value) !== undefined) return undefined;
  return value.strong ? 'strong' : 'fair';
}

/** Why a value does not fit; undefined where it does. */
export function unfitness(text: string, kind: NameKind, written: Written, rows: readonly Unfit[] = unfitRows): Unfit | undefined {
  return refusalOf(rows, new Value(text, kind, written));
}
