// A policy under those that it extends: what it may tighten, what it may loosen, and what is an error.

import { createHash } from 'node:crypto';
import { PortcullisError } from '@portcullis/core';
import type { PolicyReference } from '@portcullis/policy';
import { extendedPolicy } from './extended-policy.js';

const commit = 'a'.repeat(40);
const extending = (name: string, more = ''): string => `extends: { repository: acme/${name}, commit: ${commit}${more} }\n`;
const entry = (rule: string): string =>
  `  - { rule: ${rule}, paths: ['**'], reason: r, owner: o, created: 2026-01-01, expires: 2999-01-01 }\n`;
const gap = (path: string): string => `allow-gaps: [{ paths: [${path}], reason: r }]\n`;

/** A policy that extends `acme/<name>`, whose texts these are. */
async function policy(own: string, texts: Readonly<Record<string, string>>) {
  return extendedPolicy(own, 'p.yml', async ({ repository, path }: PolicyReference) => {
    const text = path === '.github/portcullis.yml' ? texts[repository.slice('acme/'.length)] : undefined;
    if (text === undefined) throw new PortcullisError({ code: 'extends-unread', message: 'it is not there', remedy: 'Look.' });
    return Buffer.from(text);
  });
}

test.each<[string, own: string, above: string, expected: object]>([
  [
    'of which it says nothing is as the other has it',
    '',
    'block-at: critical\nconfidence: high\nnew-only: true\n',
    { blockAt: 'critical', minimumConfidence: 'high', newOnly: true },
  ],
  [
    'that it tightens counts',
    'block-at: low\nconfidence: low\nnew-only: false\n',
    'block-at: critical\nconfidence: high\nnew-only: true\n',
    { blockAt: 'low', minimumConfidence: 'low', newOnly: false },
  ],
  [
    'that it loosens does not',
    'block-at: none\nconfidence: high\nnew-only: true\n',
    'block-at: medium\nconfidence: medium\n',
    { blockAt: 'medium', minimumConfidence: 'medium', newOnly: false },
  ],
  [
    'is added up where both require',
    'require: [b]\n',
    'require: [a]\n',
    { require: [expect.objectContaining({ scanner: 'a' }), expect.objectContaining({ scanner: 'b' })] },
  ],
  ['of conditions blocks by both', 'block-at: [{ rule: b }]\n', 'block-at: [{ rule: a }]\n', { blockWhen: [{ rule: 'a' }, { rule: 'b' }] }],
  ['lets waivers last no longer', 'waiver-days: 300\n', 'waiver-days: 30\n', { waiverDays: 30 }],
  [
    'only reports no longer',
    'report-only: { until: 2999-01-01, reason: r, owner: o }\n',
    'report-only: { until: 2026-01-01, reason: r, owner: o }\n',
    { reportOnly: expect.objectContaining({ until: '2026-01-01' }) },
  ],
  [
    'only reports where the other does',
    '',
    'report-only: { until: 2026-01-01, reason: r, owner: o }\n',
    { reportOnly: expect.objectContaining({ until: '2026-01-01' }) },
  ],
])('what %s', async (_name, own, above, expected) => {
  expect((await policy(extending('org') + own, { org: above })).policy).toMatchObject(expected);
});

test('nobody only reports because the repository says so', async () => {
  const own = `${extending('org')}report-only: { until: 2999-01-01, reason: r, owner: o }\n`;
  expect((await policy(own, { org: 'version: 1\n' })).policy.reportOnly).toBeUndefined();
  expect((await policy(own, { org: 'may-loosen: [report-only]\n' })).policy.reportOnly?.until).toBe('2999-01-01');
});

describe('waivers, gaps and weights', () => {
  const own = `${extending('org')}waivers:\n${entry('own')}${gap('own/**')}severity: [{ tool: t, to: low }]\nnew-only: true\n`;
  const org = `waivers:\n${entry('central')}${gap('central/**')}severity: [{ tool: t, to: high }]\n`;
  const said = async (grants: string) => {
    const found = await policy(own, { org: `${org}${grants}` });
    return {
      waivers: found.policy.waivers.map(({ rule }) => rule),
      gaps: found.policy.allowedGaps.map(({ paths: [path] }) => path),
      severities: found.severities.map((rules) => rules.map(({ to }) => to)),
      ownWaivers: found.ownWaivers.map(({ rule }) => rule),
      newOnly: found.policy.newOnly,
      remarks: found.remarks.slice(1),
    };
  };

  test('of the repository count for nothing unless they may, and it is said', async () => {
    expect(await said('')).toEqual({
      waivers: ['central'],
      gaps: ['central/**'],
      severities: [['high'], ['low']],
      ownWaivers: [],
      newOnly: false,
      remarks: [
        `\`waivers\`, \`allow-gaps\`, \`new-only\` of the repository itself do not count: acme/org@${commit.slice(0, 12)} does not list them under \`may-loosen\`.`,
      ],
    });
  });

  test('count beside the other’s where they may', async () => {
    expect(await said('may-loosen: [waivers, allow-gaps, severity, new-only]\n')).toEqual({
      waivers: ['central', 'own'],
      gaps: ['central/**', 'own/**'],
      severities: [['high', 'low']],
      ownWaivers: ['own'],
      newOnly: true,
      remarks: [],
    });
  });

  test('are passed on by a policy in the middle no further than it may itself', async () => {
    const team = `${extending('org')}may-loosen: [waivers, severity]\n`;
    for (const [grants, waivers] of [
      ['may-loosen: [waivers]\n', ['central', 'own']],
      ['', ['central']],
    ] as const) {
      const found = await policy(own.replace('acme/org', 'acme/team'), { org: org + grants, team });
      expect([found.policy.waivers.map(({ rule }) => rule), found.severities.length]).toEqual([waivers, 3]);
    }
  });
});

test('what was read is told by name and digest', async () => {
  const org = 'block-at: low\n';
  const sha256 = createHash('sha256').update(org).digest('hex');
  const { extended, remarks } = await policy(extending('org', `, sha256: ${sha256}`), { org });
  expect(extended).toEqual([{ where: `acme/org@${commit.slice(0, 12)}`, sha256 }]);
  expect(remarks).toEqual([`p.yml extends acme/org@${commit.slice(0, 12)} (sha256 ${sha256}).`]);
});

const chain = (length: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length }, (_, i) => [`p${i}`, i === length - 1 ? 'version: 1\n' : extending(`p${i + 1}`)]));

test('five policies may stand one behind another', async () => {
  expect((await policy(extending('p0'), chain(5))).extended).toHaveLength(5);
});

test.each<[string, own: string, texts: Readonly<Record<string, string>>, expected: object]>([
  ['is not there', extending('org'), {}, { code: 'extends-unread', where: { file: 'p.yml', line: 1 } }],
  ['is empty', extending('org'), { org: '\n' }, { code: 'extends-unread' }],
  ['has another digest', extending('org', `, sha256: '${'0'.repeat(64)}'`), { org: 'version: 1\n' }, { code: 'extends-differs' }],
  ['comes back to itself', extending('org'), { org: extending('team'), team: extending('org') }, { code: 'extends-cycle' }],
  ['has no end', extending('p0'), chain(6), { code: 'extends-deep' }],
  ['is named by a branch', extending('org').replace(commit, 'main'), { org: 'version: 1\n' }, { code: 'policy-invalid' }],
  ['is named by part of a commit', extending('org').replace(commit, 'abcdef1'), { org: 'version: 1\n' }, { code: 'policy-invalid' }],
  ['is named by a way out', extending('org', ', path: a/../../b.yml'), {}, { code: 'policy-invalid' }],
  ['is named by no repository', extending('org').replace('acme/org', 'org'), {}, { code: 'policy-invalid' }],
  [
    'says something to scanners',
    extending('org'),
    { org: 'sbom: {}\n' },
    { code: 'policy-invalid', where: { file: expect.stringContaining('acme/org@') } },
  ],
  [
    'has a mistake',
    extending('org'),
    { org: 'block-at: hihg\n' },
    { code: 'policy-invalid', where: { file: expect.stringContaining('acme/org@') } },
  ],
  ['is no text', extending('org'), { org: '\ud800' }, { code: expect.stringMatching(/policy-invalid|yaml-invalid/) }],
])('a policy that %s is an error', async (_name, own, texts, expected) => {
  await expect(policy(own, texts)).rejects.toMatchObject(expected);
});

test('what the one above says and does not hold here is said, and its limits are inherited', async () => {
  const above = 'report-only-days: 900\nbreak-glass-days: 20\nignore-files: [.trivyignore]\n';
  const found = await policy(extending('org'), { org: above });
  expect(found.policy).toMatchObject({ reportOnlyDays: 900, breakGlassDays: 20, ignoreFiles: [] });
  expect(found.remarks.slice(1)).toEqual([
    '`ignore-files` of acme/org@aaaaaaaaaaaa do not count: entries of such a file hold in its own repository alone.',
  ]);
  const tighter = await policy(`${extending('org')}report-only-days: 30\nbreak-glass-days: 30\n`, { org: above });
  expect(tighter.policy).toMatchObject({ reportOnlyDays: 30, breakGlassDays: 20 });
});

test('the glass is broken where both say so, and no list is named that could let one alone', async () => {
  const glass = 'break-glass: { who: jane, why: Outage., until: 2999-01-01 }\n';
  const one = await policy(extending('org') + glass, { org: 'version: 1\n' });
  expect([one.policy.breakGlass, one.remarks.slice(1)]).toEqual([
    undefined,
    ['`break-glass` of the repository itself does not count: not every policy that it extends breaks the glass, too.'],
  ]);
  const both = await policy(extending('org') + glass, { org: glass });
  expect([both.policy.breakGlass?.who, both.remarks.slice(1)]).toEqual(['jane', []]);
});
