import { buildDetector } from './detect.js';
import { Repeats, repeatsRoom } from './repeats.js';
import { base62, sample } from './rule.js';
import { secretRules } from './rules/index.js';

const reach = { before: 5, behind: 60 };

test('a repeat is told exactly where surroundings are equal', () => {
  // Few letters, so that short periods come and go by chance.
  let state = 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % below;
  };
  for (let round = 0; round < 60; round++) {
    const unit = Array.from({ length: 1 + random(9) }, () => 'ab'[random(2)]).join('');
    const bytes = Buffer.alloc(3000, unit);
    for (let i = random(4); i > 0; i--) bytes[random(bytes.length)] = 0x63;
    const repeats = new Repeats(bytes, 0, bytes.length, reach, repeatsRoom(1));
    const around = (at: number): string => bytes.toString('latin1', at - reach.before, at + reach.behind);
    const remembered = new Set<string>();
    const wrong: number[] = [];
    let told = 0;
    for (let at = 0; at < bytes.length; at += 1 + random(3)) {
      if (!repeats.has(0, at)) {
        repeats.add(0, at);
        if (at >= reach.before) remembered.add(around(at));
        continue;
      }
      told++;
      if (!remembered.has(around(at)) || at < reach.before || at + reach.behind > bytes.length) wrong.push(at);
    }
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(0);
  }
});

test('a place of an earlier text is no place of this one', () => {
  const room = repeatsRoom(1);
  const bytes = Buffer.alloc(500, 'a');
  new Repeats(bytes, 0, bytes.length, reach, room).add(0, 100);
  room.base = 501;
  expect(new Repeats(bytes, 0, bytes.length, reach, room).has(0, 300)).toBe(false);
});

const token = `${['gh', 'p_'].join('')}${sample(base62, 36, 11)}`;
const password = sample(base62, 20, 4);

test.each(['token: "abc ', 'secret="a1";', 'api_key_token_secret_ ', 'password = ', `${['-----BE', 'GIN '].join('')}PRIVATE KEY-----`])(
  'a secret amid %j again and again is found where it stands',
  (unit) => {
    const detector = buildDetector(secretRules());
    const filler = unit.repeat(Math.ceil(20_000 / unit.length));
    const head = `${filler}\nGITHUB_TOKEN=`;
    const middle = `\n${filler}\nDB_PASSWORD="`;
    const found = detector.detect(Buffer.from(`${head}${token}${middle}${password}"\n${filler}`), '.env');
    expect(found.filter(({ secret }) => secret === token || secret === password).map(({ start }) => start)).toEqual([
      head.length,
      head.length + token.length + middle.length,
    ]);
  },
);
