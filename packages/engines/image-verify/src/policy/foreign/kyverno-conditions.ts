// Conditions of a Kyverno attestation, as far as they are plain: the value at a path of the predicate equals a value.

import type { KeyPath } from '@portcullis/policy';
import { type Condition, parseAttestationRule } from '@portcullis/signatures';
import type { PolicyContext } from '../context.js';
import { mappable, unmapped } from './fields.js';

const maxConditions = 50;
/** JMESPath of names alone. */
const pathShape = /^\{\{\s{0,10}([A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100}){0,20})\s{0,10}\}\}$/;
/** Names that mean something else there, whatever the predicate holds. */
const reserved: ReadonlySet<string> = new Set([
  'request',
  'images',
  'image',
  'element',
  'serviceAccountName',
  'serviceAccountNamespace',
  'target',
]);

/** All of them must hold. */
export function readConditions(context: PolicyContext, path: KeyPath, value: unknown): readonly Condition[] {
  if (value === undefined || value === null) return [];
  const { reader } = context;
  return reader.list(path, value, maxConditions).flatMap((entry, i) => {
    const fields = reader.fields([...path, i], entry, ['all', 'any']);
    const read = (key: 'all' | 'any') => (fields[key] === undefined ? [] : reader.list([...path, i, key], fields[key], maxConditions));
    const [all, any] = [read('all'), read('any')];
    if (any.length > 1) unmapped(reader, [...path, i, 'any'], 'alternatives of conditions are not held, so write one attestation for each');
    return [
      ...all.map((condition, j) => readCondition(context, [...path, i, 'all', j], condition)),
      ...any.map((condition, j) => readCondition(context, [...path, i, 'any', j], condition)),
    ];
  });
}

function readCondition(context: PolicyContext, path: KeyPath, value: unknown): Condition {
  const { reader } = context;
  const fields = mappable(reader, path, value, ['key', 'operator', 'value', 'message']);
  const [, name] = pathShape.exec(reader.text([...path, 'key'], fields.key)) ?? [];
  if (name === undefined || reserved.has(name.split('.')[0] ?? ''))
    return unmapped(reader, [...path, 'key'], 'only a path of names into the predicate, {{ a.b }}, is held');
  const operator = reader.text([...path, 'operator'], fields.operator);
  if (operator !== 'Equals' && operator !== 'Equal') return unmapped(reader, [...path, 'operator'], 'only `Equals` is held');
  return asCondition(context, path, `$.${name}`, fields.value);
}

/** Text that may be a number, an amount or a time is compared as such there, so only other text is the same thing here. */
function asCondition({ reader }: PolicyContext, path: KeyPath, name: string, value: unknown): Condition {
  const own = [...path, 'value'];
  const plain = typeof value === 'boolean' || (typeof value === 'number' && Number.isInteger(value));
  if (!plain && !(typeof value === 'string' && /^[A-Za-z/][^{}]{0,200}$/.test(value)))
    return unmapped(reader, own, 'only true, false, whole numbers and text that starts with a letter are held');
  const test = typeof value === 'string' && /[*?]/.test(value) ? { matches: asExpression(value) } : { equals: value };
  const { conditions } = parseAttestationRule({ predicate: 'urn:x', where: [{ path: name, ...test }] }, reader.place(own));
  return conditions[0] as Condition;
}

/** Our own expressions match the whole text, as wildcards do. */
function asExpression(wildcards: string): string {
  return wildcards
    .replace(/[^\w*?]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
}
