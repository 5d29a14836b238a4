import { workingTree } from '@portcullis/workspace';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { allowedGapsOf, withAllowedGaps } from './allowed-gaps.js';

let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

const gap = (path: string, gapped = true) => ({ path, reason: 'too-large', gap: gapped });

async function allowed(policy: string, path: string, scanner = 'secret-scan', today = '2026-05-05') {
  repository.put('.github/portcullis.yml', policy);
  const [entry] = await withAllowedGaps([gap(path)], await allowedGapsOf(workingTree(repository.path)), scanner, today);
  return entry?.allowed;
}

const entry = (more = '') => `allow-gaps:\n  - paths: [assets/**]\n    reason: Pictures.\n${more}`;

test.each([
  ['a path that it names', entry(), 'assets/a.bin', { reason: 'Pictures.' }],
  ['another path', entry(), 'src/a.bin', undefined],
  ['its scanner, whatever the letters', entry('    scanner: Secret-Scan\n'), 'assets/a', { reason: 'Pictures.' }],
  ['another scanner', entry('    scanner: dockerfile-lint\n'), 'assets/a', undefined],
  [
    'its last day',
    entry('    owner: me\n    expires: 2026-05-05\n'),
    'assets/a',
    { reason: 'Pictures.', owner: 'me', until: '2026-05-05' },
  ],
  ['the day after', entry('    expires: 2026-05-04\n'), 'assets/a', undefined],
])('allow-gaps and %s', async (_, policy, path, expected) => {
  expect(await allowed(policy, path)).toEqual(expected);
});

test.each([
  ['no reason', 'allow-gaps:\n  - paths: [a]\n', 'allow-gaps[0].reason'],
  ['no paths', 'allow-gaps:\n  - reason: x\n', 'allow-gaps[0].paths'],
  ['empty paths', 'allow-gaps:\n  - paths: []\n    reason: x\n', 'allow-gaps[0].paths'],
  ['a negation', 'allow-gaps:\n  - paths: [a/**, "!src/**"]\n    reason: x\n', 'allow-gaps[0].paths[1]'],
  ['a negation in parentheses', 'allow-gaps:\n  - paths: ["!(a)"]\n    reason: x\n', 'allow-gaps[0].paths[0]'],
  ['a negated class', 'allow-gaps:\n  - paths: ["[^b]*"]\n    reason: x\n', 'allow-gaps[0].paths[0]'],
  ['a negated alternative', 'allow-gaps:\n  - paths: ["{a,!b}"]\n    reason: x\n', 'allow-gaps[0].paths[0]'],
  ['a key that there is not', 'allow-gaps:\n  - paths: [a]\n    reason: x\n    until: 2026-01-01\n', 'allow-gaps[0].until'],
  ['a list of words', 'allow-gaps: [a]\n', 'allow-gaps[0]'],
])('allow-gaps with %s is refused with its place', async (_, policy, key) => {
  await expect(allowed(policy, 'a')).rejects.toMatchObject({ code: 'policy-invalid', where: { file: '.github/portcullis.yml', key } });
});

test('what is no gap needs nobody to allow it', async () => {
  repository.put('.github/portcullis.yml', entry());
  const entries = await allowedGapsOf(workingTree(repository.path));
  expect(await withAllowedGaps([gap('assets/a', false)], entries, 'x', '2026-01-01')).toEqual([gap('assets/a', false)]);
  repository.put('.github/portcullis.yml', '');
  expect(await allowedGapsOf(workingTree(repository.path))).toEqual([]);
});
