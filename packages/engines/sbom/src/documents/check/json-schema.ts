// JSON Schema as far as the schemas of CycloneDX and SPDX use it (draft 7), over values that are known to be JSON.

import { type Fields, isFields } from '../../shape.js';
import { hasFormat } from './formats.js';
import { maxMistakes, quoted } from './mistakes.js';

export type ValuePath = readonly (string | number)[];

export interface ValueMistake {
  readonly path: ValuePath;
  readonly message: string;
}

interface Check {
  readonly value: unknown;
  readonly path: ValuePath;
  /** The document that `#` means. */
  readonly base: Fields;
  readonly found: ValueMistake[];
  readonly lookUp: (file: string) => Fields | undefined;
}

type Keyword = (argument: unknown, check: Check, schema: Fields) => void;

/** What of the value is against the schema; nothing when it is valid. */
export function againstSchema(schema: Fields, value: unknown, lookUp: (file: string) => Fields | undefined): readonly ValueMistake[] {
  const found: ValueMistake[] = [];
  judge(schema, { value, path: [], base: schema, found, lookUp });
  return found;
}

function judge(schema: unknown, check: Check): void {
  if (check.found.length >= maxMistakes) return;
  if (schema === false) fail(check, 'expected nothing here');
  if (!isFields(schema)) return;
  if (typeof schema.$ref === 'string') judgeReference(schema.$ref, check);
  else for (const [name, argument] of Object.entries(schema)) if (Object.hasOwn(keywords, name)) keywords[name]?.(argument, check, schema);
}

/** Beside `$ref` nothing counts (draft 7). */
function judgeReference(reference: string, check: Check): void {
  const [file = '', pointer = ''] = reference.split('#');
  const base = file === '' ? check.base : check.lookUp(file.slice(file.lastIndexOf('/') + 1));
  let target: unknown = base;
  for (const part of pointer.split('/').slice(1)) target = isFields(target) && Object.hasOwn(target, part) ? target[part] : undefined;
  if (base === undefined || target === undefined) throw new TypeError(`no schema ${reference}`);
  judge(target, { ...check, base });
}

function fail({ found, path }: Check, message: string): void {
  found.push({ path, message });
}

function inner(check: Check, key: string | number, value: unknown): Check {
  return { ...check, path: [...check.path, key], value };
}

/** Mistakes under each of several schemas. */
function alternatives(schemas: unknown, check: Check): readonly (readonly ValueMistake[])[] {
  return (schemas as readonly unknown[]).map((schema) => {
    const found: ValueMistake[] = [];
    judge(schema, { ...check, found });
    return found;
  });
}

/** Of alternatives that all fail, the one that was meant: whose mistake lies deepest. */
function closest(failures: readonly (readonly ValueMistake[])[]): readonly ValueMistake[] {
  const depth = (mistakes: readonly ValueMistake[]): number => Math.min(...mistakes.map(({ path }) => path.length));
  return [...failures].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isFields,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const patterns = new Map<string, RegExp>();
function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return text.length <= 100_000 && known.test(text);
}

const keywords: Readonly<Record<string, Keyword>> = {
  type(argument, check) {
    const types = (Array.isArray(argument) ? argument : [argument]) as readonly string[];
    if (!types.some((type) => isOfType[type]?.(check.value))) fail(check, `expected ${types.join(' or ')}, got ${quoted(check.value)}`);
  },
  const: (argument, check) => {
    if (check.value !== argument) fail(check, `expected ${quoted(argument)}, got ${quoted(check.value)}`);
  },
  enum(argument, check) {
    const values = argument as readonly unknown[];
    if (values.includes(check.value)) return;
    const some = values.slice(0, 6).map((value) => String(value));
    fail(check, `expected one of ${some.join(', ')}${values.length > 6 ? ', …' : ''}, got ${quoted(check.value)}`);
  },
  pattern(argument, check) {
    if (typeof check.value === 'string' && !matches(argument as string, check.value))
      fail(check, `expected text like ${argument}, got ${quoted(check.value)}`);
  },
  format(argument, check) {
    if (typeof check.value === 'string' && !hasFormat(argument as string, check.value))
      fail(check, `expected ${argument}, got ${quoted(check.value)}`);
  },
  minLength(argument, check) {
    if (typeof check.value === 'string' && [...check.value].length < (argument as number)) fail(check, 'expected text, got none');
  },
  maxLength(argument, check) {
    if (typeof check.value === 'string' && [...check.value].length > (argument as number))
      fail(check, `expected at most ${argument} letters, got ${check.value.length}`);
  },
  minimum(argument, check) {
    if (typeof check.value === 'number' && check.value < (argument as number))
      fail(check, `expected ${argument} or more, got ${check.value}`);
  },
  maximum(argument, check) {
    if (typeof check.value === 'number' && check.value > (argument as number))
      fail(check, `expected ${argument} or less, got ${check.value}`);
  },
  minItems(argument, check) {
    if (Array.isArray(check.value) && check.value.length < (argument as number))
      fail(check, `expected at least ${argument} entries, got ${check.value.length}`);
  },
  maxItems(argument, check) {
    if (Array.isArray(check.value) && check.value.length > (argument as number))
      fail(check, `expected at most ${argument} entries, got ${check.value.length}`);
  },
  uniqueItems(argument, check) {
    if (argument !== true || !Array.isArray(check.value)) return;
    const seen = new Set<string>();
    for (const [index, item] of check.value.entries()) {
      const text = canonical(item);
      if (seen.has(text)) fail(inner(check, index, item), 'expected each entry once, got it again');
      seen.add(text);
    }
  },
  required(argument, check) {
    if (!isFields(check.value)) return;
    for (const key of argument as readonly string[]) if (!Object.hasOwn(check.value, key)) fail(check, `expected \`${key}\`, got nothing`);
  },
  properties(argument, check) {
    if (!isFields(check.value)) return;
    for (const [key, schema] of Object.entries(argument as Fields))
      if (Object.hasOwn(check.value, key)) judge(schema, inner(check, key, check.value[key]));
  },
  additionalProperties(argument, check, { properties = {}, patternProperties = {} }) {
    if (!isFields(check.value)) return;
    for (const key of Object.keys(check.value)) {
      if (Object.hasOwn(properties as Fields, key)) continue;
      if (Object.keys(patternProperties as Fields).some((pattern) => matches(pattern, key))) continue;
      if (argument === false) fail(inner(check, key, undefined), `expected no key ${quoted(key)}`);
      else judge(argument, inner(check, key, check.value[key]));
    }
  },
  patternProperties(argument, check) {
    if (!isFields(check.value)) return;
    for (const [pattern, schema] of Object.entries(argument as Fields))
      for (const [key, value] of Object.entries(check.value)) if (matches(pattern, key)) judge(schema, inner(check, key, value));
  },
  items(argument, check, { additionalItems }) {
    if (!Array.isArray(check.value)) return;
    for (const [index, item] of check.value.entries()) {
      const schema = Array.isArray(argument) ? (index < argument.length ? argument[index] : additionalItems) : argument;
      judge(schema, inner(check, index, item));
    }
  },
  allOf(argument, check) {
    for (const schema of argument as readonly unknown[]) judge(schema, check);
  },
  anyOf(argument, check) {
    const failures = alternatives(argument, check);
    if (failures.every(({ length }) => length > 0)) check.found.push(...closest(failures));
  },
  oneOf(argument, check) {
    const failures = alternatives(argument, check);
    const fitting = failures.filter(({ length }) => length === 0).length;
    if (fitting === 0) check.found.push(...closest(failures));
    if (fitting > 1) fail(check, `expected one of several shapes, got what fits ${fitting}`);
  },
  not(argument, check) {
    if (alternatives([argument], check)[0]?.length === 0) fail(check, `expected something else, got ${quoted(check.value)}`);
  },
  if(argument, check, { then: positive, else: negative }) {
    const holds = alternatives([argument], check)[0]?.length === 0;
    judge(holds ? positive : negative, check);
  },
};

/** Equal for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? '';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}
