import { scanContent } from './content.js';
import { buildDetector } from './detect.js';
import { contentFingerprintOf, redact, secretHash, takeHashKey } from './redact.js';
import { base62, sample } from './rule.js';
import { secretRules } from './rules/index.js';

const detector = buildDetector(secretRules());
const found = (text: string, path = 'deploy.env') => scanContent(detector, Buffer.from(text), path, { decodeDepth: 2 }) ?? [];
const identities = (text: string, path?: string): string[] => found(text, path).map(({ identity }) => identity);
const token = (seed: number): string => ['gh', `p_${sample(base62, 36, seed)}`].join('');

describe('a fingerprint holds nothing that a weak secret could be guessed from', () => {
  test.each([
    ['a variable', (secret: string) => `DB_PASSWORD=${secret}\n`],
    ['a quoted value', (secret: string) => `admin_password: "${secret}"\n`],
    ['an address', (secret: string) => `DATABASE_URL=postgres://app:${secret}@db.acme.io/app\n`],
    ['one behind another', (secret: string) => `FIRST_PASSWORD=${secret} SECOND_PASSWORD=${secret}\n`],
    ['one behind a secret that no rule knows', (secret: string) => `run --pin ${secret} && API_PASSWORD=Herbst2031!x\n`],
  ])('%s: another secret of its length has the same identity', (_name, text) => {
    const first = identities(text('Winter2026!q'));
    expect(first.length).toBeGreaterThan(0);
    expect(identities(text('Sommer2031!q'))).toEqual(first);
  });

  test('a secret of another length, or under another name, has another', () => {
    const [first] = identities('DB_PASSWORD=Winter2026!q\n');
    expect(identities('DB_PASSWORD=Winter2026!qq\n')).not.toContain(first);
    expect(identities('MAIL_PASSWORD=Winter2026!q\n')).not.toContain(first);
  });

  test('lines that move and indentation do not count, nor what stands behind the secret', () => {
    const [first] = identities('DB_PASSWORD=Winter2026!q\n');
    expect(identities('\n\n# moved\nDB_PASSWORD=Winter2026!q # a remark\n')).toEqual([first]);
  });

  test('a token that was issued answers for itself: another one on its line is another finding', () => {
    const [one] = identities(`TOKEN=${token(1)}\n`);
    expect(identities(`TOKEN=${token(2)}\n`)).not.toEqual([one]);
    expect(identities(`renamed: ${token(1)}\n`)).toEqual([one]);
  });
});

test('only a token that was issued has an identity without its path', () => {
  const content = (text: string, path?: string) => found(text, path).map(contentFingerprintOf);
  const [one] = content(`TOKEN=${token(1)}\n`);
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(content(`renamed: ${token(1)}\n`, 'moved/values.yaml')).toEqual([one]);
  expect(content(`TOKEN=${token(2)}\n`)).not.toEqual([one]);
  expect(content('DB_PASSWORD=Winter2026!q\n')).toEqual([undefined]);
});

test('the hash of a secret is that of this process alone', () => {
  takeHashKey(Buffer.alloc(32, 1));
  const first = secretHash('rule', 'Winter2026!');
  expect(secretHash('rule', 'Winter2026!')).toBe(first);
  expect(secretHash('other', 'Winter2026!')).not.toBe(first);
  takeHashKey(Buffer.alloc(32, 2));
  expect(secretHash('rule', 'Winter2026!')).not.toBe(first);
});

test.each([
  ['Winter2026!', false, '…'],
  ['Winter2026!Winter', false, 'Wi…'],
  ['abcdefghijklmnop', true, 'abcd…'],
  ['abcdefghijklmnopqrstuvwxyz', true, 'abcd…yz'],
])('%s is shown as little as a guess of it allows', (secret, issued, shown) => {
  expect(redact(secret, issued)).toBe(shown);
});
