// Reading a policy of another tool: what maps is taken exactly, and what does not map is an error with its line, never passed over.

import type { Fields, KeyPath, PolicyReader } from '@portcullis/policy';

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
