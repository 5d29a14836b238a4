import { readPolicyDocument } from '@portcullis/policy';
import { schemaTakes } from '../../../test/harness/policy-schema.js';
import { effectivePolicy } from './effective-policy.js';
import { defaultPolicy, type Policy, policyOf, type Waiver } from './policy.js';
import { requirementOf } from './requirements.js';

async function parsePolicy(content: string, file: string): Promise<Policy> {
  const document = await readPolicyDocument(content, file);
  return document === undefined ? defaultPolicy : policyOf(document);
}

const waiver = `
    reason: because
    owner: team
    created: 2026-01-01
    expires: 2026-12-31`;

test('a whole policy is read', async () => {
  const policy = await parsePolicy(
    `version: 1\nrequire: [secret-scan]\nblock-at: medium\nconfidence: medium\nimages:\n  - image: a\nwaivers:\n  - fingerprint: ABCDEF${waiver}\n  - rule: r\n    paths: [a/**]${waiver}\n`,
    'p.yml',
  );
  expect(policy).toMatchObject({
    require: [requirementOf('secret-scan')],
    blockAt: 'medium',
    minimumConfidence: 'medium',
    waivers: [
      { fingerprint: 'abcdef', paths: [], line: 8 },
      { rule: 'r', paths: ['a/**'], owner: 'team', created: '2026-01-01', expires: '2026-12-31', line: 13 },
    ],
  });
});

test.each(['', '# only a comment\n'])('an empty file is the default policy: %j', async (text) => {
  expect(await parsePolicy(text, 'p')).toEqual(defaultPolicy);
});

test.each([
  [`waivers:\n  - rule: a\n    paths: ["!b"]${waiver}\n`, 3, 'waivers[0].paths[0]', 'negation'],
  [`waivers:\n  - rule: a\n    paths: ["x/!(b)"]${waiver}\n`, 3, 'waivers[0].paths[0]', 'negation'],
  [`waivers:\n  - rule: a\n    paths: ["./"]${waiver}\n`, 3, 'waivers[0].paths[0]', 'names files'],
  [`waivers:\n  - rule: CVE-2021-1\n    paths: [a]${waiver}\n`, 2, 'waivers[0]', 'expected `package`'],
  [`waivers:\n  - cve: X-1${waiver}\n`, 2, 'waivers[0]', 'expected `package`'],
  [`waivers:\n  - cve: X-1\n    package: lodash${waiver}\n`, 3, 'waivers[0].package', 'package URL'],
  [`waivers:\n  - fingerprint: a\n    package: pkg:npm/a${waiver}\n`, 3, 'waivers[0].package', 'only beside'],
  [`waivers:\n  - cve: a\n    package: pkg:npm/a@1\n    versions: ">=1"${waiver}\n`, 4, 'waivers[0].versions', 'without a version'],
  [`waivers:\n  - fingerprint: a\n    versions: ">=1"${waiver}\n`, 3, 'waivers[0].versions', 'only beside'],
  ['deadlines: { high: 2w }\n', 1, 'deadlines.high', 'a number of days, `14d`'],
  ['block-at: [{ confidence: high }]\n', 1, 'block-at[0]', '`known-exploited`'],
  ['break-glass: { who: w, why: y, util: 2026-01-01 }\n', 1, 'break-glass.util', 'did you mean "until"?'],
  ['severity: [{ tool: t }]\n', 1, 'severity[0].to', 'expected `to`'],
  ['severity: [{ tool: t, to: high, from: x }]\n', 1, 'severity[0].from', 'expected one of critical'],
  ['require: [{ paths: [a] }]\n', 1, 'require[0].scanner', 'expected `scanner`'],
  ['images:\n  - image: a\n    any-of:\n      - kye: k.pub\n', 4, 'images[0].any-of[0].kye', 'did you mean "key"?'],
  ['dockerfile:\n  images: { alow: [a] }\n', 2, 'dockerfile.images.alow', 'did you mean "allow"?'],
  ['require: [{ scanner: a, path: b }]\n', 1, 'require[0].path', 'did you mean'],
  ['require: [{ scanner: a, except: ["!b"] }]\n', 1, 'require[0].except[0]', 'negation'],
  ['allow-gaps: [{ paths: ["!b"], reason: r }]\n', 1, 'allow-gaps[0].paths[0]', 'negation'],
  ['reqiure: [x]\n', 1, 'reqiure', 'did you mean "require"?'],
  ['block-at: hgih\n', 1, 'block-at', 'expected one of none, critical, high, medium, low, got "hgih"'],
  ['require: secret-scan\n', 1, 'require', 'expected a list'],
  ['require:\n  - 1\n', 2, 'require[0]', 'expected text'],
  ['- a\n', 1, undefined, 'expected a mapping of keys'],
  ['dockerfile: []\n', 1, 'dockerfile', 'expected a mapping of keys'],
  ['version: 2\n', 1, 'version', 'expected 1'],
  ['waivers:\n  - {}\n', 2, 'waivers[0].reason', 'expected `reason`'],
  [`waivers:\n  -${waiver.slice(1).replace(/^ {4}/, ' ')}\n`, 2, 'waivers[0]', 'either `fingerprint`'],
  [`waivers:\n  - fingerprint: a\n    rule: b${waiver}\n`, 2, 'waivers[0]', 'either `fingerprint`'],
  [`waivers:\n  - rule: a${waiver}\n`, 2, 'waivers[0].paths', 'expected a list'],
  [`waivers:\n  - rule: a\n    paths: []${waiver}\n`, 3, 'waivers[0].paths', 'expected 1 to'],
  [`waivers:\n  - fingerprint: a${waiver.replace('owner: team', 'onwer: team')}\n`, 4, 'waivers[0].onwer', 'did you mean "owner"?'],
  [`waivers:\n  - fingerprint: a${waiver.replace('    owner: team\n', '')}\n`, 2, 'waivers[0].owner', 'expected `owner`'],
  [`waivers:\n  - fingerprint: a${waiver.replace('2026-12-31', '2026-02-30')}\n`, 6, 'waivers[0].expires', 'YYYY-MM-DD'],
  [`waivers:\n  - fingerprint: a${waiver.replace('2026-12-31', 'never')}\n`, 6, 'waivers[0].expires', 'YYYY-MM-DD'],
  [`waivers:\n  - fingerprint: a${waiver.replace('2026-12-31', '2025-12-31')}\n`, 6, 'waivers[0].expires', 'not before `created`'],
])('an error names file, line and key: %j', async (text, line, key, message) => {
  await expect(parsePolicy(text, 'p.yml')).rejects.toMatchObject({
    code: 'policy-invalid',
    where: { file: 'p.yml', line, ...(key === undefined ? {} : { key }) },
    message: expect.stringContaining(message),
  });
});

test.each([
  'a: [',
  'a: 1\na: 2\n',
  `a: &x [1]\nb: &y [*x,*x,*x,*x,*x,*x,*x,*x,*x,*x]\nc: &z [*y,*y,*y,*y,*y,*y,*y,*y,*y,*y]\nd: [*z,*z,*z,*z,*z,*z,*z,*z,*z,*z]\n`,
])('what is no sound YAML is refused: %j', async (text) => {
  await expect(parsePolicy(text, 'p.yml')).rejects.toMatchObject({ code: 'yaml-invalid', where: { file: 'p.yml' } });
});

test('a vulnerability is waived with its package, by either key', async () => {
  const selectors = [
    'cve: CVE-2021-1\n    package: pkg:npm/a',
    'rule: CVE-2021-1\n    package: pkg:npm/a@1',
    'rule: x\n    package: pkg:npm/a\n    paths: [b]',
  ];
  const { waivers } = await parsePolicy(`waivers:\n${selectors.map((selector) => `  - ${selector}${waiver}\n`).join('')}`, 'p');
  expect(waivers).toMatchObject([
    { rule: 'CVE-2021-1', package: 'pkg:npm/a', paths: [] },
    { rule: 'CVE-2021-1', package: 'pkg:npm/a@1', paths: [] },
    { rule: 'x', package: 'pkg:npm/a', paths: ['b'] },
  ]);
});

test.each([
  [`require: [a]\nblock-at: none\nwaivers:\n  - fingerprint: a${waiver}\n`, true],
  ['reqiure: [x]\n', false],
  ['block-at: hgih\n', false],
  ['waivers:\n  - {}\n', false],
  [`waivers:\n  - rule: a${waiver}\n`, false],
  [`waivers:\n  - rule: a\n    paths: [b]${waiver}\n`, true],
  [`waivers:\n  - cve: a${waiver}\n`, false],
  ['require: [{ scanner: a, rules: imported }, b]\n', true],
  ['require: [{ scanner: a, rules: some }]\n', false],
  ['severity: [{ tool: t, to: low }]\nallow-gaps: [{ paths: [a], reason: r, expires: 2026-01-01 }]\n', true],
  ['allow-gaps: [{ paths: [a] }]\n', false],
  ['deadlines: { critical: 2d, low: 9999d }\n', true],
  ['deadlines: { critical: 2 }\n', false],
  ['deadlines: { critical: 0d }\n', false],
  ['deadlines: { urgent: 2d }\n', false],
  ['deadlines: {}\n', false],
  ['report-only: { until: 2026-01-01, reason: r, owner: o }\nreport-only-days: 30\n', true],
  ['report-only: { reason: r, owner: o }\n', false],
  ['break-glass: { who: w, why: y, until: 2026-01-01 }\nbreak-glass-days: 3\n', true],
  ['break-glass: { who: w, until: 2026-01-01 }\n', false],
  ['break-glass: { who: w, why: y }\n', false],
  ['break-glass-days: 31\n', false],
  ['ignore-files: [.trivyignore]\n', true],
  ['ignore-files: .trivyignore\n', false],
  ['block-at: [{ tag: t, epss: 0.5, known-exploited: true }]\n', true],
  ['block-at: [{ epss: 5 }]\n', false],
  ['block-at: [{ epss: 0 }]\n', false],
  ['block-at: [{ known-exploited: false }]\n', false],
  [`waivers:\n  - cve: a\n    package: pkg:npm/a\n    versions: ">=1 <2"${waiver}\n`, true],
  [`waivers:\n  - cve: a\n    package: pkg:npm/a\n    versions: "^1"${waiver}\n`, false],
  [`waivers:\n  - rule: a\n    paths: [b]\n    versions: ">=1"${waiver}\n`, false],
  ['images: [{ image: a, any-of: [{ key: k.pub }] }]\ndockerfile: { images: { require-digest: true } }\n', true],
  ['images: [{ image: a, any-of: [{ kye: k.pub }] }]\n', false],
  ['dockerfile: { images: { alow: [a] } }\n', false],
])('the published schema agrees with the parser: %j', async (text, expected) => {
  const isRead = await parsePolicy(text, 'p').then(
    () => true,
    () => false,
  );
  expect([isRead, schemaTakes(text)]).toEqual([expected, expected]);
});

describe('on a pull request', () => {
  const held: Waiver = { fingerprint: 'a', paths: [], reason: 'r', owner: 'o', created: '2026-01-01', expires: '2026-06-30' };
  const glass = { who: 'w', why: 'y', until: '2026-06-20' };
  const policy = (overrides: Partial<Policy>): Policy => ({ ...defaultPolicy, ...overrides });
  test.each<[string, Partial<Policy>, Partial<Policy>, Partial<Policy>, string]>([
    ['a new requirement counts now', {}, { require: [requirementOf('x')] }, { require: [requirementOf('x')] }, 'counts now'],
    [
      'a dropped requirement counts after merge',
      { require: [requirementOf('x')] },
      {},
      { require: [requirementOf('x')] },
      'counts after merge',
    ],
    ['a lower threshold counts now', { blockAt: 'high' }, { blockAt: 'low' }, { blockAt: 'low' }, 'counts now'],
    ['a higher threshold counts after merge', { blockAt: 'low' }, { blockAt: 'none' }, { blockAt: 'low' }, 'counts after merge'],
    [
      'wider confidence counts now',
      { minimumConfidence: 'high' },
      { minimumConfidence: 'low' },
      { minimumConfidence: 'low' },
      'counts now',
    ],
    [
      'narrower confidence counts after merge',
      { minimumConfidence: 'low' },
      { minimumConfidence: 'high' },
      { minimumConfidence: 'low' },
      'counts after merge',
    ],
    ['a shorter deadline counts now', { deadlines: { high: 9 } }, { deadlines: { high: 5 } }, { deadlines: { high: 5 } }, 'counts now'],
    ['a longer deadline counts after merge', { deadlines: { high: 5 } }, {}, { deadlines: { high: 5 } }, 'counts after merge'],
    ['a new deadline counts now', {}, { deadlines: { low: 5 } }, { deadlines: { low: 5 } }, 'counts now'],
    ['broken glass counts after merge', {}, { breakGlass: glass }, {}, 'counts after merge'],
    ['mended glass counts now', { breakGlass: glass }, {}, {}, 'counts now'],
    [
      'glass broken for longer counts after merge',
      { breakGlass: glass },
      { breakGlass: { ...glass, until: '2026-06-30' } },
      { breakGlass: glass },
      'counts after merge',
    ],
    ['a longer limit counts after merge', {}, { breakGlassDays: 20 }, { breakGlassDays: 7 }, 'counts after merge'],
    ['a shorter limit counts now', {}, { reportOnlyDays: 20 }, { reportOnlyDays: 20 }, 'counts now'],
    ['a new waiver counts after merge', {}, { waivers: [held] }, { waivers: [held] }, 'counts after merge'],
    ['a removed waiver counts now', { waivers: [held] }, {}, { waivers: [] }, 'counts now'],
    [
      'a longer waiver counts after merge',
      { waivers: [held] },
      { waivers: [{ ...held, expires: '2027-01-01' }] },
      { waivers: [{ ...held, expires: '2027-01-01' }] },
      'counts after merge',
    ],
    [
      'a shorter waiver counts now',
      { waivers: [held] },
      { waivers: [{ ...held, expires: '2026-02-01' }] },
      { waivers: [{ ...held, expires: '2026-02-01' }] },
      'counts now',
    ],
  ])('%s', (_, base, head, expected, effect) => {
    const result = effectivePolicy(policy(base), policy(head));
    expect(result.policy).toEqual(policy(expected));
    expect(result.changes).toEqual([{ effect, text: expect.any(String) }]);
  });

  test('no change, nothing to show', () => {
    expect(effectivePolicy(policy({ waivers: [held] }), policy({ waivers: [held] })).changes).toEqual([]);
  });
});
