// What parts of the policy are made of. Every message says what was expected; the reader adds file, line and key.

import { isDay } from '@portcullis/core';
import * as v from 'valibot';
import { didYouMean } from '../did-you-mean.js';

export const text = v.pipe(v.string('expected text'), v.regex(/\S/, 'expected text'));

const notADay = ({ input }: { readonly input: unknown }) => `expected a day as YYYY-MM-DD, got ${shown(input)}`;
export const day = v.pipe(v.string(notADay), v.regex(/^\d{4}-\d{2}-\d{2}$/, notADay), v.check(isDay, notADay));

export const yesOrNo = v.boolean(({ input }) => `expected true or false, got ${shown(input)}`);

export function choice<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, ({ input }) => `expected one of ${options.join(', ')}, got ${shown(input)}`);
}

/** A list of at most so many entries; an empty one says nothing, and is a mistake unless it is allowed. */
export function list<Item extends v.GenericSchema>(item: Item, atMost: number, atLeast = 1) {
  const wrongLength = ({ input }: { readonly input: readonly unknown[] }) =>
    `expected ${atLeast} to ${atMost} entries, got ${input.length}`;
  return v.pipe(v.array(item, 'expected a list'), v.minLength(atLeast, wrongLength), v.maxLength(atMost, wrongLength));
}

const notAMapping = 'expected a mapping of keys';

/** valibot takes a list for an object. */
function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A mapping with no other keys than these. */
export function mapping<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  const shape = v.strictObject(entries, ({ expected, path }) => {
    const key = String(path?.at(-1)?.key ?? '');
    if (expected === 'never') return `expected one of ${known.join(', ')}, got "${key.slice(0, 60)}"${didYouMean(key, known)}`;
    return `expected \`${key}\`, got nothing`;
  });
  return v.pipe(v.custom<v.InferInput<typeof shape>>(isMapping, notAMapping), shape);
}

/** A mapping of names that the user chooses. */
export function named<Value extends v.GenericSchema>(value: Value) {
  return v.pipe(v.custom<Record<string, v.InferInput<Value>>>(isMapping, notAMapping), v.record(v.string(), value));
}

/** What the JSON Schema says beside what the shape says: which keys go together. */
export function alsoInJsonSchema<Schema extends v.GenericSchema>(schema: Schema, jsonSchema: object) {
  return v.pipe(schema, v.metadata({ jsonSchema }));
}

export function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value).slice(0, 60);
}

export const versions = described(
  v.pipe(
    v.string('expected text'),
    v.maxLength(300, 'expected a range of at most 300 letters'),
    v.regex(
      // Epochs of Debian, RPM and Python have `:` and `!`, and what comes before a version or after it `~` and `^`.
      /^\s*(?:(?:[<>]=?|[!=]?=)[ ]?)?(?:\*|v?\d[\w.+~^:!-]*)(?:(?:[ ]*\|\|[ ]*|[\s,]+)(?:(?:[<>]=?|[!=]?=)[ ]?)?(?:\*|v?\d[\w.+~^:!-]*))*\s*$/,
      'expected a range of versions: `>=1.2 <2 || 3.1.4`',
    ),
  ),
  'Range of versions, `>=1.2 <2 || 3.1.4`; every one when left out.',
);

/** A number of whole days. */
export function days(atMost: number) {
  const wrong = `expected 1 to ${atMost} days`;
  return v.pipe(
    v.number('expected a number of days'),
    v.integer('expected a whole number of days'),
    v.minValue(1, wrong),
    v.maxValue(atMost, wrong),
  );
}
