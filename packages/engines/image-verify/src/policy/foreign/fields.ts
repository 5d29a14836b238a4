// Reading a policy of another tool: what maps is taken exactly, and what does not map is an error with its line, never passed over.

import type { Fields, KeyPath, PolicyReader } from '@portcullis/policy';
import type { Demand } from '../types.js';

/** Why what speaks of resources does not map. */
export const noResource = 'which resource of a cluster uses the image is not known here';

/** What is known of the tool's own format and cannot be held against an image in a file. */
export function unmapped(reader: PolicyReader, path: KeyPath, why: string): never {
  const key = path.at(-1);
  return reader.fail(
    path,
    `expected a policy that can be held against an image in a file, got \`${String(key).slice(0, 60)}\`: ${why}`,
    'Take it out of the file that image-verify reads, or write the entry in .github/portcullis.yml; the README says what maps.',
  );
}

/** The mapping at a path, in which keys of `without` are known and mean nothing here that could be held, each with its reason. */
export function mappable(
  reader: PolicyReader,
  path: KeyPath,
  value: unknown,
  keys: readonly string[],
  without: Readonly<Record<string, string>> = {},
): Fields {
  const fields = reader.fields(path, value, [...keys, ...Object.keys(without)]);
  for (const [key, why] of Object.entries(without)) if (isGiven(fields[key])) unmapped(reader, [...path, key], why);
  return fields;
}

/** What Kubernetes itself takes for not given. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function optionalText(reader: PolicyReader, path: KeyPath, value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : reader.text(path, value);
}

export function optionalFlag(reader: PolicyReader, path: KeyPath, value: unknown, fallback: boolean): boolean {
  if (value === undefined || value === null) return fallback;
  return typeof value === 'boolean' ? value : reader.fail(path, 'expected true or false');
}

/** The one of these keys that is given. */
export function onlyOne<Key extends string>(reader: PolicyReader, path: KeyPath, keys: readonly Key[], given: (key: Key) => boolean): Key {
  const found = keys.filter(given);
  const [only] = found;
  if (only === undefined || found.length > 1)
    return reader.fail(path, `expected one of ${keys.join(', ')}, got ${found.join(' and ') || 'none'}`);
  return only;
}

/** The one of these fields that has a text. */
export function oneOf<Key extends string>(reader: PolicyReader, path: KeyPath, fields: Fields, keys: readonly Key[]): Key {
  return onlyOne(reader, path, keys, (key) => optionalText(reader, [...path, key], fields[key]) !== undefined);
}

/** `metadata.name`, which every resource has. */
export function resourceName(reader: PolicyReader, { metadata }: Fields): string {
  const given = typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata) ? (metadata as Fields).name : undefined;
  return reader.text(['metadata', 'name'], given);
}

/** A predicate type as it stands in a statement: a word of ours would mean more than one. */
export function exactType(reader: PolicyReader, path: KeyPath, text: string): string {
  return /^[a-z][a-z0-9+.-]{1,20}:\S{1,500}$/i.test(text)
    ? text
    : reader.fail(path, `expected a predicate type (a URI), got "${text.slice(0, 80)}"`);
}

/** Credentials come from the job, as for every image; an unencrypted registry is none that could be vouched for. */
export function checkCredentials(reader: PolicyReader, path: KeyPath, value: unknown): void {
  if (value === undefined || value === null) return;
  const fields = reader.fields(path, value, ['allowInsecureRegistry', 'providers', 'secrets']);
  if (optionalFlag(reader, [...path, 'allowInsecureRegistry'], fields.allowInsecureRegistry, false))
    unmapped(reader, [...path, 'allowInsecureRegistry'], 'registries are spoken to by TLS');
}

/** Of what puts no digest there itself and wants one, as is Kyverno's default: the file must name it. */
export function digestDemand(reader: PolicyReader, path: KeyPath, fields: Fields, name: string): readonly Demand[] {
  const mutate = optionalFlag(reader, [...path, 'mutateDigest'], fields.mutateDigest, true);
  const verify = optionalFlag(reader, [...path, 'verifyDigest'], fields.verifyDigest, true);
  return verify && !mutate ? [{ kind: 'pinned', name }] : [];
}

/** Those of these fields that let more pass there, which is no image here that does not hold. */
export function unheededOf(fields: Fields, loosening: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(loosening).flatMap(([key, value]) => (fields[key] === value ? [`${key}: ${value}`] : []));
}
