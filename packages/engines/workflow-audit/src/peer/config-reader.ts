// Reading the configuration of a peer: what is of another shape than the peer takes is an error with its place.

import { PortcullisError } from '@portcullis/core';
import { parseYaml } from '@portcullis/formats/yaml'; // at first use

export type KeyPath = readonly (string | number)[];

export interface ConfigReader {
  readonly file: string;
  readonly value: unknown;
  fail(path: KeyPath, message: string): never;
  /** A mapping; empty where nothing is there. */
  map(path: KeyPath, value: unknown): Readonly<Record<string, unknown>>;
  /** Texts of a list; none where nothing is there. */
  texts(path: KeyPath, value: unknown): readonly string[];
}

/** Entries that a list of a configuration may have. */
const maxEntries = 10_000;

/** @throws PortcullisError `config-invalid`, `yaml-invalid` with file and line. */
export async function configReader(text: string, file: string): Promise<ConfigReader> {
  const document = await parseYaml(text, file);
  const reader: ConfigReader = {
    file,
    value: document.value,
    fail(path, message) {
      const line = document.lineOf(path);
      throw new PortcullisError({
        code: 'config-invalid',
        message,
        where: { file, ...(line === undefined ? {} : { line }), ...(path.length === 0 ? {} : { key: path.join('.') }) },
        remedy: 'Correct the file.',
      });
    },
    map(path, value) {
      if (value === undefined || value === null) return {};
      if (typeof value !== 'object' || Array.isArray(value)) return reader.fail(path, 'expected a mapping of keys');
      return value as Readonly<Record<string, unknown>>;
    },
    texts(path, value) {
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value) || value.length > maxEntries) return reader.fail(path, `expected a list of at most ${maxEntries} texts`);
      return value.map((item, i) => (typeof item === 'string' ? item : reader.fail([...path, i], 'expected text')));
    },
  };
  return reader;
}
