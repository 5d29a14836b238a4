import { scanContent } from '../content.js';
import { buildDetector } from '../detect.js';
import { base62, sample } from '../rule.js';
import { secretRules } from '../rules/index.js';
import { changedParts } from './changed.js';

/** Chance that is the same on every machine. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Dice = ReturnType<typeof dice>;

const words = 'the value of this field is set when a job starts and read again by every later step of it'.split(' ');
const prose = (roll: Dice): string => Array.from({ length: 4 + roll(12) }, () => words[roll(words.length)]).join(' ');
const letters = (roll: Dice, length: number): string => sample(base62, length, 1 + roll(1e6));
const token = (roll: Dice): string => `${['gh', 'p_'].join('')}${letters(roll, 36)}`;
const lines = (text: string): string[] => text.match(/.{1,64}/g) ?? [];

/** Texts that span a line or many, and that a rule reads together with what stands around them. */
const blocks: readonly ((roll: Dice) => readonly string[])[] = [
  (roll) => [`TOKEN=${token(roll)}`],
  (roll) => [
    `aws_access_key_id = AKIA${sample('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 1 + roll(1e6))}`,
    `aws_secret_access_key = ${letters(roll, 40)}`,
  ],
  (roll) => [
    ['-----BEGIN ', 'RSA PRIVATE KEY-----'].join(''),
    ...lines(`MIIE${letters(roll, 700 + roll(900))}`),
    ['-----END ', 'RSA PRIVATE KEY-----'].join(''),
  ],
  (roll) => [`  password: "${letters(roll, 18)}"`],
  (roll) => [`curl -u deploy:${letters(roll, 20)} \\`, `  --data-binary @file \\`, `  https://api.internal.corp/${roll(99)}`],
  (roll) => [`machine git.internal.corp`, `  login deploy`, `  password ${letters(roll, 16)}`],
  (roll) =>
    lines(Buffer.from(`first = ${prose(roll)}\nt = ${token(roll)}\nlast = ${prose(roll)}\n`).toString('base64')).slice(0, 1 + roll(9)),
  (roll) => [Buffer.from(`${prose(roll)}\nt = ${token(roll)}\n${prose(roll)}\n`).toString('base64')],
  (roll) => [`url = postgres://app:${letters(roll, 14)}@db.internal.corp:5432/app`],
  (roll) => ['kind: Secret', 'data:', `  password: ${Buffer.from(letters(roll, 15)).toString('base64')}`],
];

const filler = (roll: Dice, count: number): string[] => Array.from({ length: count }, () => prose(roll));

function firstVersion(roll: Dice): string[] {
  return Array.from({ length: 2 + roll(5) }, () => [...filler(roll, roll(120)), ...(blocks[roll(blocks.length)]?.(roll) ?? [])]).flat();
}

/** Edits as people make them, and some that cut a secret or what explains it in two. */
const edits: readonly ((text: string[], roll: Dice) => string[])[] = [
  (text, roll) => text.toSpliced(roll(text.length + 1), 0, ...(blocks[roll(blocks.length)]?.(roll) ?? [])),
  (text, roll) => text.toSpliced(roll(text.length + 1), 0, ...filler(roll, 1 + roll(150))),
  (text, roll) => text.toSpliced(roll(text.length + 1), 1 + roll(60)),
  (text, roll) => {
    const from = roll(text.length + 1);
    const moved = text.slice(from, from + 1 + roll(40));
    const rest = text.toSpliced(from, moved.length);
    return rest.toSpliced(roll(rest.length + 1), 0, ...moved);
  },
  // A letter more or less, anywhere: completes a token, breaks a header, joins two lines.
  (text, roll) => {
    const all = text.join('\n');
    const at = roll(all.length + 1);
    return `${all.slice(0, at)}${['', 'a', '7', '"', '=', ' '][roll(6)]}${all.slice(at + roll(3))}`.split('\n');
  },
  (text, roll) => [...text.slice(-roll(20)), ...text],
];

const paths = ['.env', 'config/app.yml', 'src/client.js', 'deploy.sh', '.netrc', 'settings.xml'];

/** Versions of one file, each some edits after the one before; now and then all in one line. */
function versionsOf(seed: number): { readonly path: string; readonly versions: readonly Buffer[] } {
  const roll = dice(seed);
  const joint = roll(8) === 0 ? ' ' : roll(6) === 0 ? '\r\n' : '\n';
  let text = firstVersion(roll);
  const versions = [text];
  for (let i = 0; i < 4; i++) {
    for (let count = 1 + roll(3); count > 0; count--) text = edits[roll(edits.length)]?.(text, roll) ?? text;
    versions.push(text);
  }
  return { path: paths[roll(paths.length)] as string, versions: versions.map((version) => Buffer.from(version.join(joint))) };
}

const detector = buildDetector(secretRules());

/** Secrets with their rules, and the lines on which they stand. */
function secretsIn(content: Buffer, path: string, before?: Buffer): { readonly secrets: Set<string>; readonly places: Set<string> } {
  const changed = before === undefined ? {} : { changed: changedParts(before, content) };
  const found = scanContent(detector, content, path, { decodeDepth: 2, ...changed }) ?? [];
  return {
    secrets: new Set(found.map(({ ruleId, hash }) => `${ruleId} ${hash}`)),
    places: new Set(found.map(({ ruleId, hash, region }) => `${ruleId} ${hash} ${region.startLine}:${region.startColumn}`)),
  };
}

test('what is found around the changes of each version is what is found in each version as a whole', () => {
  let places = 0;
  let spared = 0;
  for (let seed = 1; seed <= 50; seed++) {
    const { path, versions } = versionsOf(seed);
    const known = new Set<string>();
    for (const [index, content] of versions.entries()) {
      const whole = secretsIn(content, path);
      const partly = secretsIn(content, path, versions[index - 1]);
      for (const secret of partly.secrets) known.add(secret);
      places += whole.places.size;
      spared += whole.places.size - partly.places.size;
      const where = `seed ${seed}, version ${index}, ${path}`;
      expect({ where, missed: [...whole.secrets].filter((secret) => !known.has(secret)) }).toEqual({ where, missed: [] });
      expect({ where, made: [...partly.places].filter((place) => !whole.places.has(place)) }).toEqual({ where, made: [] });
    }
  }
  // The test would prove nothing if there were nothing to find, or if all were looked at again.
  expect(places).toBeGreaterThan(500);
  expect(spared).toBeGreaterThan(50);
});

describe('the parts of a version', () => {
  const line = (n: number): string => `line ${n} of a file that is long enough to be spared\n`;
  const text = Buffer.from(Array.from({ length: 2000 }, (_, n) => line(n)).join(''));
  const sizeOf = (before: Buffer, after: Buffer): number =>
    changedParts(before, after).reduce((sum, { start, end }) => sum + end - start, 0);

  test('lie around what changed, in order and apart', () => {
    const first = text.indexOf(line(300));
    const second = text.indexOf(line(1500));
    const after = Buffer.concat([
      text.subarray(0, first),
      Buffer.from('new\n'),
      text.subarray(first, second),
      Buffer.from('too\n'),
      text.subarray(second),
    ]);
    const parts = changedParts(text, after);
    expect(parts).toHaveLength(2);
    for (const [index, { start, end }] of parts.entries()) {
      expect(after.subarray(start, end).includes(index === 0 ? 'new' : 'too')).toBe(true);
      expect([undefined, 10]).toContain(after[start - 1]);
      expect(start).toBeGreaterThan(parts[index - 1]?.end ?? 0);
    }
    expect(sizeOf(text, after)).toBeLessThan(16 * 1024);
  });

  test('are found also when lines before them were deleted or moved', () => {
    const cut = text.indexOf(line(100));
    expect(sizeOf(text, text.subarray(cut))).toBeLessThan(16 * 1024);
    expect(sizeOf(text.subarray(cut), Buffer.concat([text.subarray(cut), text.subarray(0, 200)]))).toBeLessThan(16 * 1024);
  });

  test.each([
    ['nothing to something', Buffer.alloc(0), text, text.length],
    ['something to nothing', text, Buffer.alloc(0), 0],
    ['one letter repeated, more often', Buffer.alloc(50_000, 'a'), Buffer.alloc(60_000, 'a'), 60_000],
  ])('from %s cover no more than there is', (_, before, after, most) => {
    expect(sizeOf(before, after)).toBeLessThanOrEqual(most);
    for (const { start, end } of changedParts(before, after)) expect(start >= 0 && end <= after.length).toBe(true);
  });
});
