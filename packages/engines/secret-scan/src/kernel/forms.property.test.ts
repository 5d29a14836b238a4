// The kernel is one source that runs in two forms: over random texts, with keywords at and across every border that the search has,
// both give the same answers.

import { makeSearcher, runPlaces } from '../decode.js';
import { secretRules } from '../rules/index.js';
import type { Sieve } from '../sieve.js';
import { sieveOf, trialsOf } from '../trials.js';
import { blockBytes, flagGeneric } from './kernel.js';

/** A generator of its own: the same texts on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const [compiled, plain] = [false, true].map((asPlain) => sieveOf(secretRules(), undefined, asPlain)) as [Sieve, Sieve];
const [compiledSearcher, plainSearcher] = [makeSearcher(false), makeSearcher(true)];

function due(sieve: Sieve, bytes: Uint8Array, left: number, from = 0, to = bytes.length): number[] {
  const all: number[] = [];
  sieve.begin(bytes, from, to);
  for (let count = sieve.next(left); count !== undefined; count = sieve.next(left)) all.push(...sieve.due.array.subarray(0, count));
  return all;
}

function encoded(searcher: typeof compiledSearcher, bytes: Uint8Array): number[] {
  const all: number[] = [];
  for (const places of runPlaces(searcher, bytes)) all.push(...places);
  return all;
}

/** Asks both forms, and says how much they answered. */
function sameAnswers(bytes: Uint8Array, from?: number, to?: number): number {
  const answer = due(compiled, bytes, 0, from, to);
  expect(due(plain, bytes, 0, from, to)).toEqual(answer);
  const named = due(compiled, bytes, flagGeneric, from, to);
  expect(due(plain, bytes, flagGeneric, from, to)).toEqual(named);
  const runs = encoded(compiledSearcher, bytes);
  expect(encoded(plainSearcher, bytes)).toEqual(runs);
  return answer.length + runs.length;
}

const keywords = trialsOf(secretRules()).keywords;
const fillers = [
  (next: (below: number) => number) => next(256),
  (next: (below: number) => number) => next(2) * 0xff,
  (next: (below: number) => number) => 0x61 + next(26),
  (next: (below: number) => number) => '0123456789abcdefABCDEF+/=-_. \n\\%"'.charCodeAt(next(34)),
] as const;

function randomText(next: (below: number) => number, length: number): Uint8Array {
  const fill = fillers[next(fillers.length)] as (typeof fillers)[number];
  const bytes = Uint8Array.from({ length }, () => fill(next));
  for (let planted = next(12); planted > 0; planted--) {
    const keyword = Buffer.from(keywords[next(keywords.length)] as string, 'latin1');
    const value = Buffer.from('kR8w2Zp4Lq7tV3xYbN6mQ1sDf5Gh9JcK0aEeT'.slice(0, next(38)));
    const at = next(Math.max(1, length - 80));
    for (const [offset, byte] of [...keyword, ...([[], [0x3d], [0x3a, 0x20, 0x22]][next(3)] as number[]), ...value].entries())
      if (at + offset < length) bytes[at + offset] = next(40) === 0 ? byte ^ 0x20 : byte;
  }
  return bytes;
}

test('short and long random texts', () => {
  let answers = 0;
  for (let round = 0; round < 300; round++) {
    const next = seeded(round);
    const length = [0, 1, 15, 16, 17, 31, 32, 33, 100 + next(300), 2000 + next(4000)][round % 10] as number;
    answers += sameAnswers(randomText(next, length));
  }
  for (let round = 0; round < 8; round++) {
    const next = seeded(7000 + round);
    const bytes = randomText(next, blockBytes * (1 + next(3)) + next(20) - 10);
    const from = next(200);
    answers += sameAnswers(bytes) + sameAnswers(bytes, from, bytes.length - next(200));
  }
  expect(answers).toBeGreaterThan(1000);
});

test('a keyword and its value at every offset of sixteen bytes, and across the quarters of a block and its end', () => {
  const line = Buffer.from(`x_api_key="${'kR8w2Zp4Lq7t'}${'V3xYbN6mQ1sDf5Gh9JcK0aEe'}"`, 'latin1');
  const bytes = Buffer.alloc(2 * blockBytes + 100, '. ');
  const borders = [0, 1024, blockBytes / 4, blockBytes / 2, (3 * blockBytes) / 4, blockBytes, (5 * blockBytes) / 4];
  for (const border of borders) {
    // `key` ends ten letters into the line, so that its letters lie on both sides too.
    for (let before = 0; before <= (border === 1024 ? 60 : 16); before++) {
      const at = Math.max(0, border - before);
      bytes.fill('. ');
      line.copy(bytes, at);
      expect(sameAnswers(bytes)).toBeGreaterThan(0);
    }
  }
});

test('a value just near enough to its keyword, and just too far from it', () => {
  const answers = Array.from({ length: 181 }, (_, gap) =>
    sameAnswers(Buffer.from(`datadog_api${' '.repeat(gap)}${'0123456789abcdef'.repeat(3)} .`)),
  );
  expect(answers[1]).toBeGreaterThan(0);
  expect(answers.at(-1)).toBe(0);
});
