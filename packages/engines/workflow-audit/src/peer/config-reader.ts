// Reading the configuration of a peer: what is of another shape than the peer takes is an error with its place.

import { PortcullisError } from '@portcullis/core';
import { parseYaml } from '@portcullis/formats/yaml'; // at first use
import type { AuditSettings } from '../config/settings.js';
import { nearest } from '../rules/correctness/words.js';

export type KeyPath = readonly (string | number)[];

/** What a file of a peer says of the audit. */
export interface PeerSettings extends Partial<Omit<AuditSettings, 'persona'>> {
  /** Keys that nothing follows here, in words: who wrote them should hear of that. */
  readonly notFollowed?: readonly string[];
}

export interface ConfigReader {
  readonly file: string;
  readonly value: unknown;
  fail(path: KeyPath, message: string): never;
  /** A mapping; empty where nothing is there. */
  map(path: KeyPath, value: unknown): Readonly<Record<string, unknown>>;
  /** Texts of a list; none where nothing is there. */
  texts(path: KeyPath, value: unknown): readonly string[];
  /** Refuses what stands beside the keys that there are. */
  only(path: KeyPath, map: Readonly<Record<string, unknown>>, keys: readonly string[]): void;
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
    only(path, map, keys) {
      const other = Object.keys(map).find((key) => !keys.includes(key));
      if (other === undefined) return;
      const close = nearest(other, keys);
      const meant = close === undefined ? '' : `; did you mean ${close}?`;
      reader.fail([...path, other], `expected ${keys.join(', ')}, got ${other.slice(0, 60)}${meant}`);
    },
  };
  return reader;
}
