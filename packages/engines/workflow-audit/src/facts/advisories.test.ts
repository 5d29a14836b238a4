import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';
import { advisoriesFor } from './advisories.js';

const ids = (slug: string, version: readonly number[] | undefined, commit?: string): readonly string[] =>
  advisoriesFor(slug, { version, commit }).map(({ id }) => id);

test.each([
  ['a major version is its newest release', 'actions/download-artifact', [4], []],
  ['a minor version, too', 'actions/download-artifact', [4, 0], ['GHSA-cxww-7g56-2vh6']],
  ['the first release that is mended', 'actions/download-artifact', [4, 1, 3], []],
  ['the last one that is not', 'actions/download-artifact', [4, 1, 2], ['GHSA-cxww-7g56-2vh6']],
  ['one before it began', 'actions/download-artifact', [3, 9, 9], []],
  ['a major version that was never mended', 'tj-actions/changed-files', [40], ['GHSA-mcph-m25j-8j63', 'GHSA-mrrh-fwg8-r2c3']],
  ['the very tag that was moved', 'reviewdog/action-setup', [1], ['GHSA-qmg3-hpqr-gqvc']],
  ['another tag of it', 'reviewdog/action-setup', [1, 3, 0], []],
  ['an action of which nothing is published', 'actions/checkout', [1], []],
])('%s', (_, slug, version, expected) => {
  expect(ids(slug, version)).toEqual(expected);
});

test('where tags were moved, a pinned commit is affected that is the one they were moved to', () => {
  expect(ids('tj-actions/changed-files', [45, 0, 7], '0e58ed8671d6b60d0890c21b07f8835ace038e67')).toEqual(['GHSA-mrrh-fwg8-r2c3']);
  expect(ids('tj-actions/changed-files', [45, 0, 7], 'aa'.repeat(20))).toEqual([]);
  expect(ids('tj-actions/changed-files', undefined, '0e58ed8671d6b60d0890c21b07f8835ace038e67')).toEqual(['GHSA-mrrh-fwg8-r2c3']);
});

const codeql = (ref: string, given: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: github/codeql-action/init@v3\n        with:\n          languages: go\n${given}      - uses: github/codeql-action/analyze@${ref}\n`;

test.each([
  ['v2', '', 'medium'],
  ['v2', '          debug: false\n', 'medium'],
  ['v2', '          debug: true\n', 'high'],
  ['v3.28.0', '          debug: ${{ runner.debug }}\n', 'high'],
])('CodeQL %s with %j puts debug artifacts up only where it is asked to', async (ref, given, severity) => {
  const found = await auditText(codeql(ref, given), '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  const [finding] = found.filter(({ ruleId }) => ruleId === 'known-vulnerable-actions');
  expect([finding?.severity, finding?.message]).toEqual([severity, expect.stringContaining('mended in 3.28.3')]);
});

test.each([
  ['watches only', 'egress-policy: audit', 'low'],
  ['blocks', 'egress-policy: block', 'medium'],
  ['is told nothing', 'disable-sudo: true', 'medium'],
  ['is told by an expression', 'egress-policy: ${{ vars.POLICY }}', 'medium'],
])('a way past the filter of a hardened runner that %s', async (_, given, severity) => {
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: step-security/harden-runner@v2.14.0\n        with:\n          ${given}\n`;
  const found = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  expect(found.filter(({ ruleId }) => ruleId === 'known-vulnerable-actions').map((finding) => finding.severity)).toEqual([
    severity,
    severity,
  ]);
});
