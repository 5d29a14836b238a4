// Rows of databases that Python's sqlite3 wrote (test/fixtures/sqlite/make.py), and what is left of them when they are damaged.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { growth, linear } from '../../../../../test/harness/growth.js';
import { repositoryRoot } from '../../../../../test/harness/run-action.js';
import { scanPassages } from '../content.js';
import { buildDetector } from '../detect.js';
import { base62, sample } from '../rule.js';
import { secretRules } from '../rules/index.js';
import { isSqlite, sqliteValues } from './sqlite.js';

const token = ['gh', `p_${sample(base62, 36, 5)}`].join('');

/** A database with the token where its forty T stand. */
function database(name: string): Buffer {
  const written = gunzipSync(readFileSync(join(repositoryRoot, 'test/fixtures/sqlite', `${name}.db.gz`)));
  return Buffer.from(written.toString('latin1').replaceAll('T'.repeat(40), token), 'latin1');
}

const texts = (bytes: Buffer): string[] => [...sqliteValues(bytes)].map(({ bytes: value }) => value.toString());

test('values of many rows, of long ones over pages, and of indexes', () => {
  const bytes = database('many');
  expect(isSqlite(bytes)).toBe(true);
  const found = texts(bytes);
  // In the table and in the index.
  expect(found.filter((text) => text === `${'long '.repeat(1000)}end`)).toHaveLength(2);
  expect(new Set(found.filter((text) => text.startsWith('value number'))).size).toBe(300);
  expect(found).toContain(token);
});

test('a token that stands behind another value is found in its place', () => {
  const bytes = database('one');
  const [secret, ...others] = scanPassages(buildDetector(secretRules()), bytes, 'a.db', 2);
  expect([secret?.ruleId, others]).toEqual(['github-pat', []]);
});

test('a file that is damaged anywhere ends, and costs no more than its length', () => {
  const sound = database('long');
  for (let at = 16; at < sound.length; at += 37) {
    const damaged = Buffer.from(sound);
    damaged[at] = (damaged[at] as number) ^ 0xff;
    for (const { at: place } of sqliteValues(damaged)) expect(place).toBeLessThan(sound.length);
  }
  const hostile = (pages: number): Buffer => {
    const page = Buffer.alloc(512, 0xff);
    page[0] = 10;
    return Buffer.concat([sound.subarray(0, 16), Buffer.from([2, 0]), Buffer.alloc(494), ...new Array<Buffer>(pages).fill(page)]);
  };
  expect(growth((times) => texts(hostile(times)), 500)).toBeLessThan(linear);
});
