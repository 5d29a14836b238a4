import { flagBoundary, flagExact, flagGeneric, flagSeparated } from './kernel/kernel.js';
import type { SecretRule } from './rule.js';
import { Sieve } from './sieve.js';
import type { Trials } from './trials.js';

interface Asked {
  readonly keyword: string;
  readonly flags: number;
}
const trial = (keyword: string, flags = 0): Asked => ({ keyword, flags: flags | (/[-_. ]/.test(keyword) ? flagSeparated : 0) });

/** Keywords, with their ends, that some trials are due for in a text; those of one keyword stand side by side. */
function due(asked: readonly Asked[], text: string, { left = 0, run = 0 } = {}): [string, number][] {
  const keywords = asked.map(({ keyword }) => keyword);
  const trials: Trials = {
    keywords,
    calls: asked.map(({ flags }) => flags),
    more: [...keywords.keys()].filter((number) => keywords[number] === keywords[number - 1]),
  };
  const sieve = new Sieve([{ check: {} } as unknown as SecretRule], trials, () => ({ run, letters: 0, reach: 40, long: false }));
  const bytes = Buffer.from(text, 'latin1');
  const found: [string, number][] = [];
  sieve.begin(bytes, 0, bytes.length);
  for (let count = sieve.next(left); count !== undefined; count = sieve.next(left)) {
    for (let i = 0; i < count; i += 2) found.push([sieve.trial(sieve.due.array[i] as number).keyword, sieve.due.array[i + 1] as number]);
  }
  return found;
}

test.each<[string, readonly Asked[], string, readonly [string, number][]]>([
  [
    'signs between words are told apart',
    [trial('api_key'), trial('api-key')],
    'api-key api.key API_KEY',
    [
      ['api-key', 7],
      ['api_key', 23],
    ],
  ],
  ['capitals where they are meant', [trial('AKIA', flagExact)], 'akia AKIA', [['AKIA', 9]]],
  [
    'no letter before a token',
    [trial('sk-', flagBoundary)],
    'task- 0sk- _sk- sk-',
    [
      ['sk-', 15],
      ['sk-', 19],
    ],
  ],
  [
    'a letter of an escape before a token',
    [trial('sk-', flagBoundary)],
    '\\nsk- %3Dsk- \\u003dsk- \x1b[0msk-',
    [
      ['sk-', 5],
      ['sk-', 12],
      ['sk-', 22],
      ['sk-', 30],
    ],
  ],
])('%s', (_, trials, text, expected) => {
  expect(due(trials, text)).toEqual(expected);
});

test('guesses are left out where that is asked for', () => {
  const trials = [trial('key', flagGeneric), trial('key')];
  expect(due(trials, 'key')).toHaveLength(2);
  expect(due(trials, 'key', { left: flagGeneric })).toHaveLength(1);
});

test('only a keyword with a run of letters near enough behind it is due', () => {
  const run = 'x'.repeat(20);
  const text = `key ${run} key = ${' '.repeat(60)} ${run} key ${'x'.repeat(19)}`;
  expect(due([trial('key')], text, { run: 20 })).toEqual([['key', 3]]);
  expect(due([trial('key')], text, { run: 24 })).toEqual([]);
});

test('more trials at one place than are usually written down at a time are all due', () => {
  const many = Array.from({ length: 9000 }, () => trial('key'));
  expect(due(many, 'key key')).toHaveLength(18_000);
});
