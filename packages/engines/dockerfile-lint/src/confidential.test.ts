import { reportOf } from '../../../../test/harness/dockerfile-report.js';
import { lint } from './lint.js';
import { dockerfileRules } from './rules/index.js';

const report = (text: string) => reportOf(lint(text, 'Dockerfile', dockerfileRules()));
/** All that a report says, without the columns after a secret. */
const told = (text: string): string => JSON.stringify(report(text));

test.each([
  ['a variable', (secret: string) => `FROM alpine:3.20\nENV DB_PASSWORD=${secret}\nUSER 1\n`],
  ['the old form of a variable, whose fix would repeat it', (secret: string) => `FROM alpine:3.20\nENV DB_PASSWORD ${secret}\nUSER 1\n`],
  ['a build argument beside others', (secret: string) => `FROM alpine:3.20\nARG A=1 API_TOKEN=${secret} B=2\nUSER 1\n`],
  ['an address', (secret: string) => `FROM alpine:3.20\nARG URL=postgres://app:${secret}@db/app\nUSER 1\n`],
  ['the line behind that of a finding', (secret: string) => `FROM alpine:3.20\nMAINTAINER a\nENV DB_PASSWORD=${secret}\nUSER 1\n`],
])('%s: another password of its length is reported in the same letters', (_name, text) => {
  expect(report(text('Winter2026-q')).length).toBeGreaterThan(0);
  expect(told(text('Sommer2031-q'))).toBe(told(text('Winter2026-q')));
});

test('a line with no secret near it keeps its hash for GitHub', () => {
  const far = '# words that say nothing, and then some more of them\n'.repeat(5);
  const found = report(`FROM alpine:latest\n${far}ENV DB_PASSWORD=Winter2026-q\nUSER 1\n`);
  expect(found.find(({ ruleId }) => ruleId === 'image-latest')?.lineHash).toBeDefined();
  expect(found.find(({ ruleId }) => ruleId === 'sensitive-variable')?.lineHash).toBeUndefined();
});

test('the fix of a file with a secret is held to its commit, since the hash of the file takes the secret in', () => {
  const changes = (text: string) =>
    report(text)
      .flatMap(({ fix }) => fix?.changes ?? [])
      .map(({ confidential }) => confidential);
  expect(changes('FROM alpine:3.20\nMAINTAINER a\nENV DB_PASSWORD=Winter2026-q\n')).toEqual([true]);
  expect(changes('FROM alpine:3.20\nMAINTAINER a\n')).toEqual([undefined]);
});
