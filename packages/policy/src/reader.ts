// The policy file that several engines read, each its own part: its name, its keys, and errors that name file, line and key.

import { type ErrorPlace, isDay, PortcullisError } from '@portcullis/core';
import type { YamlDocument } from '@portcullis/formats/yaml';
import { didYouMean } from './did-you-mean.js';

export const policyFile = '.github/portcullis.yml';

export type KeyPath = readonly (string | number)[];
export type Fields = Readonly<Record<string, unknown>>;

/** Reads values of a policy; whatever is not as expected is an error with its place. */
export interface PolicyReader {
  readonly file: string;
  place(path: KeyPath): ErrorPlace;
  fail(path: KeyPath, message: string, remedy?: string): never;
  /** A mapping with no other keys than these. */
  fields(path: KeyPath, value: unknown, keys: readonly string[]): Fields;
  list(path: KeyPath, value: unknown, atMost: number): readonly unknown[];
  text(path: KeyPath, value: unknown): string;
  texts(path: KeyPath, value: unknown, atMost: number): readonly string[];
  choice<Choice extends string>(path: KeyPath, value: unknown, choices: readonly Choice[], fallback: Choice): Choice;
  /** `YYYY-MM-DD`. */
  day(path: KeyPath, value: unknown): string;
}

const defaultRemedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.';

/** @param usual what to do where nothing better is said. */
export function policyReader(document: YamlDocument, file: string, usual = defaultRemedy): PolicyReader {
  const reader: PolicyReader = {
    file,
    place(path) {
      const line = document.lineOf(path);
      const key = keyText(path);
      return { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) };
    },
    fail(path, message, remedy = usual) {
      throw new PortcullisError({ code: 'policy-invalid', message, where: reader.place(path), remedy });
    },
    fields(path, value, keys) {
      if (value === undefined || value === null) return reader.fail(path, `expected a mapping of ${keys.join(', ')}, got nothing`);
      if (typeof value !== 'object' || Array.isArray(value)) return reader.fail(path, 'expected a mapping of keys');
      for (const key of Object.keys(value)) {
        if (!keys.includes(key))
          reader.fail([...path, key], `expected one of ${keys.join(', ')}, got "${key.slice(0, 60)}"${didYouMean(key, keys)}`);
      }
      return value as Fields;
    },
    list(path, value, atMost) {
      if (!Array.isArray(value)) return reader.fail(path, 'expected a list');
      if (value.length === 0 || value.length > atMost) return reader.fail(path, `expected 1 to ${atMost} entries, got ${value.length}`);
      return value;
    },
    text: (path, value) => (typeof value === 'string' && value.trim() !== '' ? value : reader.fail(path, 'expected text')),
    texts: (path, value, atMost) => reader.list(path, value, atMost).map((item, i) => reader.text([...path, i], item)),
    choice(path, value, choices, fallback) {
      if (value === undefined) return fallback;
      const found = choices.find((candidate) => candidate === value);
      return (
        found ??
        reader.fail(path, `expected one of ${choices.filter((one) => one !== '').join(', ')}, got ${JSON.stringify(value)?.slice(0, 60)}`)
      );
    },
    day(path, value) {
      const given = reader.text(path, value);
      return isDay(given) ? given : reader.fail(path, `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
    },
  };
  return reader;
}

/** `images[0].any-of[1].key` */
export function keyText(path: KeyPath): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

/** A file that was meant for the policy and is read by nobody. @throws PortcullisError `policy-misnamed` */
export function refuseOtherSpelling(tree: { list(directory: string): readonly string[] }): void {
  const name = policyFile.slice(policyFile.lastIndexOf('/') + 1);
  const other = tree.list('.github').find((entry) => entry !== name && /^\.?portcullis\.ya?ml$/i.test(entry));
  if (other === undefined) return;
  throw new PortcullisError({
    code: 'policy-misnamed',
    message: `expected the policy as ${policyFile}, got a file that nobody reads`,
    where: { file: `.github/${other}` },
    remedy: `Name it ${policyFile}.`,
  });
}
