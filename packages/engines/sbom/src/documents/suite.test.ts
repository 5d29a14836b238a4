// CycloneDX's own documents, where the official suite lies beside the repository: every valid one is read, every invalid one is told.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { source } from '../reader.js';
import { checkDocument } from './check/index.js';
import { readDocument } from './read/index.js';

interface Case {
  readonly id: string;
  readonly version: string;
  readonly valid: boolean;
  readonly format: string;
  readonly text: string;
}

const path = ['../../../../../../../shared/suites/', '../../../../../../shared/suites/']
  .map((way) => fileURLToPath(new URL(`${way}cyclonedx-resources.json`, import.meta.url)))
  .find((file) => existsSync(file));

if (path === undefined) {
  test('the official suite is not here: ../shared/suites/cyclonedx-resources.json', () => {
    process.stderr.write('CycloneDX’s own documents were not judged: ../shared/suites/cyclonedx-resources.json is not there\n');
    expect(path).toBeUndefined();
  });
} else {
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly Case[] };
  const ours = cases.filter(({ format }) => format === 'json' || format === 'xml');
  const verdict = ({ id, text }: Case): readonly string[] =>
    checkDocument(source(id, Buffer.from(text))).map(({ line, message }) => `${line}: ${message}`);

  test(`the ${ours.length} documents in JSON and XML are judged as the suite says`, () => {
    expect(ours.filter((one) => (verdict(one).length === 0) !== one.valid).map(({ id }) => id)).toEqual([]);
    expect(ours.length).toBeGreaterThan(700);
  });

  test('every valid document is read with each component that it names', () => {
    const lost = ours
      .filter(({ valid }) => valid)
      .flatMap(({ id, text }) =>
        readDocument(source(id, Buffer.from(text)))
          .remarks.filter(({ lost }) => lost)
          .map(({ message }) => `${id}: ${message}`),
      );
    expect(lost).toEqual([]);
  });

  test('an invalid document has a place that lies within it', () => {
    for (const one of ours.filter(({ valid }) => !valid)) {
      const lines = one.text.split('\n').length;
      for (const { line } of checkDocument(source(one.id, Buffer.from(one.text)))) expect(line >= 1 && line <= lines).toBe(true);
    }
  });

  test('documents of other forms are told', () => {
    for (const one of cases.filter(({ format }) => format === 'textproto')) expect(verdict(one)).not.toEqual([]);
  });
}
