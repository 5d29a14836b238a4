// Rows of databases that Python's sqlite3 wrote, and what is left of them when they are damaged.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growth, linear } from '../../../../../test/harness/growth.js';
import { scanPassages } from '../content.js';
import { buildDetector } from '../detect.js';
import { base62, sample } from '../rule.js';
import { secretRules } from '../rules/index.js';
import { isSqlite, sqliteValues } from './sqlite.js';

const token = ['gh', `p_${sample(base62, 36, 5)}`].join('');

function database(script: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  try {
    const path = join(folder, 'a.db');
    const program = `import sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\n${script}\nc.commit()\n`;
    const { status, stderr } = spawnSync('python3', ['-c', program, path], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const texts = (bytes: Buffer): string[] => [...sqliteValues(bytes)].map(({ bytes: value }) => value.toString());

test('values of many rows, of long ones over pages, and of indexes', () => {
  const long = `${'long '.repeat(5000)}${token}`;
  const bytes = database(
    [
      'c.execute("create table t(n integer, k text, v text, b blob)")',
      'c.executemany("insert into t values (?, ?, ?, ?)", [(i, "k", "value number %08d" % i, b"x") for i in range(3000)])',
      `c.execute("insert into t values (7, ?, ?, ?)", ("token", "${long}", b"${token}"))`,
      'c.execute("create index i on t(v)")',
    ].join('\n'),
  );
  expect(isSqlite(bytes)).toBe(true);
  const found = texts(bytes);
  expect(found.filter((text) => text === long)).toHaveLength(2);
  expect(new Set(found.filter((text) => text.startsWith('value number'))).size).toBe(3000);
  expect(found).toContain(token);
});

test('a token that stands behind another value is found in its place', () => {
  const bytes = database(`c.execute("create table t(k text, v text)")\nc.execute("insert into t values ('token', '${token}')")`);
  const [secret, ...others] = scanPassages(buildDetector(secretRules()), bytes, 'a.db', 2);
  expect([secret?.ruleId, others]).toEqual(['github-pat', []]);
});

test('a file that is damaged anywhere ends, and costs no more than its length', () => {
  const sound = database(
    `c.execute("create table t(v text)")\nc.executemany("insert into t values (?)", [("${'v'.repeat(9000)}%d" % i,) for i in range(9)])`,
  );
  for (let at = 16; at < sound.length; at += 7) {
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
