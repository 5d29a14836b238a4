// What is unpacked here is what zlib unpacks, and what zlib refuses is refused.

import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { inflateBeginning } from './inflate.js';
import { base62, sample } from './rule.js';

const byZlib = (bytes: Buffer): string | undefined => {
  try {
    return inflateRawSync(bytes).toString('latin1');
  } catch {
    return undefined;
  }
};
const here = (bytes: Buffer, most = 4096): string | undefined => {
  const beginning = inflateBeginning(bytes, 0, most);
  return beginning === 'longer' ? beginning : beginning?.content.toString('latin1');
};

const texts = [
  '',
  'a',
  'TOKEN=abc\n'.repeat(50),
  sample(base62, 900, 3),
  Array.from({ length: 90 }, (_, at) => `k${at}: ${sample(base62, 9, at)}`).join('\n'),
];

test.each(
  texts.flatMap((text) =>
    [constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE, constants.Z_DEFAULT_STRATEGY].flatMap((strategy) =>
      [0, 1, 9].map((level) => [text.length, strategy, level, deflateRawSync(text, { strategy, level }), text] as const),
    ),
  ),
)('a text of %d letters by strategy %d and level %d', (_length, _strategy, _level, packed, text) => {
  const behind = Buffer.concat([Buffer.from('before'), packed, Buffer.from('behind')]);
  expect(inflateBeginning(behind, 6, 4096)).toEqual({ content: Buffer.from(text), end: 6 + packed.length });
  if (text.length > 10) {
    expect(here(packed, text.length - 1)).toBe('longer');
    expect(here(packed.subarray(0, -2))).toBeUndefined();
  }
});

test('bytes by chance come to what zlib says, of each kind of block', () => {
  let state = 7;
  const byte = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
  const dynamic = deflateRawSync(texts[4] as string);
  for (let round = 0; round < 20_000; round++) {
    const bytes = round % 4 === 3 ? Buffer.from(dynamic) : Buffer.from(Array.from({ length: 4 + (round % 60) }, byte));
    if (round % 4 === 3) bytes[byte() % 60] = byte();
    else bytes[0] = ((bytes[0] as number) & 0xf8) | ((round % 4) * 2 + 1);
    const answer = here(bytes);
    if (answer !== 'longer') expect(answer).toBe(byZlib(bytes));
  }
});
