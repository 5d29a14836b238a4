// Every example of a policy's rule is reported, or left alone, by the same functions as in a run.

import { readSbomPart } from '@portcullis/policy/document';
import { inRange } from '@portcullis/purl/versions';
import { readDocument } from '../documents/read/index.js';
import { inventory } from '../inventory.js';
import { takenIn } from '../moved-hosts.js';
import { covers, matchesParts } from '../policy/component-glob.js';
import { asFindings, isExcepted, judgeHarm, judgeInventory } from '../policy/judge.js';
import { licenceVerdict } from '../policy/licence-verdict.js';
import { nameOf, recognisedBy, source } from '../reader.js';
import { readersOf } from '../readers/index.js';
import { fileOf } from '../testing.js';
import { archiveMismatches, packageArchiveMismatch } from './archive-mismatch.js';
import { deviations, driftRules, hostFindings } from './drift.js';
import { policyRules } from './inventory-policy.js';
import { lockContentRules, ownNames, unasked } from './lock-contents.js';
import { contradictions, lockContradictionRules } from './lock-contradictions.js';
import { confusableNames, nameConfusable } from './name-confusable.js';
import { packageWithoutIntegrity, withoutIntegrity } from './without-integrity.js';

async function reported(text: string, today = '2026-01-01', isUnhashedAsked = false): Promise<readonly string[]> {
  const files = new Map<string, string>();
  for (const part of text.split(/^# (?=\S+\.\w+$)/m).filter((each) => each !== '')) {
    const end = part.indexOf('\n');
    files.set(part.slice(0, end), part.slice(end + 1));
  }
  const policy = files.get('.github/portcullis.yml');
  const part = policy === undefined ? undefined : await readSbomPart(policy, '.github/portcullis.yml');
  const manifests = [];
  for (const path of files.keys()) {
    const file = fileOf(Object.fromEntries(files), path);
    const reader = await recognisedBy(nameOf(path) === 'portcullis.yml' ? [] : readersOf(path), file);
    if (reader !== undefined) manifests.push({ path, reader: reader.id, manifest: await reader.read(file) });
  }
  const all = inventory(manifests);
  expect(all.components.length).toBeGreaterThan(0);
  const exceptions = part?.exceptions ?? [];
  const committed = files.get('committed.cdx.json');
  const known = committed === undefined ? undefined : readDocument(source('committed.cdx.json', Buffer.from(committed))).inventory;
  const baseline =
    known === undefined
      ? undefined
      : { name: 'committed.cdx.json', components: known.components, taken: takenIn(known.components), gaps: [] };
  return [
    ...(baseline === undefined ? [] : deviations(baseline, all.components, baseline.name).findings),
    ...(baseline === undefined ? [] : hostFindings(baseline, takenIn(all.components))),
    ...unasked(all),
    ...ownNames(manifests, () => false),
    ...contradictions(manifests, () => false),
    ...confusableNames(manifests, () => false),
    ...(isUnhashedAsked ? withoutIntegrity(manifests) : []),
    ...archiveMismatches(manifests),
    ...asFindings(judgeHarm(all).filter((refusal) => !isExcepted(refusal, exceptions))),
    ...(part === undefined ? [] : judgeInventory(all, manifests, part, exceptions, today, 'policy').findings),
  ].map(({ ruleId }) => ruleId);
}

describe.each([
  ...policyRules,
  ...driftRules,
  ...lockContentRules,
  ...lockContradictionRules,
  nameConfusable,
  packageArchiveMismatch,
  packageWithoutIntegrity,
])('$id', ({ id, examples }) => {
  // Examples of other rules are of their own matter, and leave out hashes.
  const isUnhashedAsked = id === packageWithoutIntegrity.id;
  const text = (given: string | (() => string)): string => (typeof given === 'string' ? given : given());
  test.each(examples.bad)('reports its bad example', async (example) =>
    expect(await reported(text(example.text), undefined, isUnhashedAsked)).toEqual([id]),
  );
  test.each(examples.good)('leaves its good example alone', async (example) =>
    expect(await reported(text(example.text), undefined, isUnhashedAsked)).toEqual([]),
  );
});

test('an exception counts until its last day, and for no malicious package unless it says so', async () => {
  const policy = (rules = '', component = 'pkg:pypi/ctx'): string =>
    `# .github/portcullis.yml\nsbom:\n  components:\n    deny: ["pkg:pypi/*"]\n  exceptions:\n    - { component: "${component}", reason: r, owner: o, expires: 2026-06-30${rules} }\n# requirements.txt\nctx==0.2.2\n`;
  expect(await reported(policy())).toEqual(['package-malicious']);
  expect(await reported(policy(', rules: [component-denied, package-malicious]'))).toEqual([]);
  expect(await reported(policy(), '2026-07-01')).toEqual(['package-malicious', 'component-denied']);
  expect(await reported(policy('', 'pkg:pypi/other'))).toEqual(['package-malicious', 'component-denied']);
});

test('what only tests install is held against refusals, and not against what is asked of the product', async () => {
  const files = (folder: string): string =>
    `# .github/portcullis.yml\nsbom:\n  components:\n    deny: ["pkg:pypi/pad"]\n    allow: ["pkg:pypi/shop"]\n# requirements.txt\nshop==1\n# ${folder}/requirements.txt\nctx==0.2.2\npad==1\n`;
  expect(await reported(files('web'))).toEqual(['package-malicious', 'component-denied', 'component-not-allowed', 'component-not-allowed']);
  expect(await reported(files('e2e'))).toEqual(['package-malicious', 'component-denied']);
});

test.each([
  ['1.2.3', '>=1.2 <2', true],
  ['2.0.0', '>=1.2 <2', false],
  ['2.0.0-rc.1', '<2', true],
  ['1.10.0', '>1.9', true],
  ['3.1.4', '>=1 <2 || 3.1.4', true],
  ['1.0.post1', '>1.0', true],
  ['1.0rc1', '>=1.0', false],
  ['v1.2', '=1.2.0', true],
  ['latest', '<2', undefined],
  ['latest', 'latest', true],
  ['1.0', '>=1.0, !=1.0', false],
])('%s in %s: %s', (version, range, expected) => expect(inRange(version, range)).toBe(expected));

test.each([
  ['MIT', { allow: ['MIT'] }, 'allowed'],
  ['GPL-2.0 WITH Classpath-exception-2.0', { deny: ['GPL-2.0-only'] }, 'denied'],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    { deny: ['GPL-2.0-only'], allow: ['GPL-2.0-only WITH Classpath-exception-2.0'] },
    'allowed',
  ],
  ['GPL-2.0+', { deny: ['GPL-2.0-or-later'] }, 'denied'],
  ['GPL-2.0+', { deny: ['GPL-2.0-only'] }, 'allowed'],
  ['MIT OR (GPL-3.0 AND Apache-2.0)', { deny: ['GPL-3.0-only'] }, 'allowed'],
  ['MIT AND (GPL-3.0 OR Apache-2.0)', { allow: ['MIT', 'Apache-2.0'] }, 'allowed'],
  ['MIT AND (GPL-3.0 OR Apache-2.0)', { allow: ['MIT'] }, 'not-allowed'],
  ['MIT AND GPL-3.0-only', { allow: ['MIT'], deny: ['GPL-3.0-only'] }, 'denied'],
  ['MIT OR GPL-3.0-only', { allow: ['ISC'], deny: ['GPL-3.0-only'] }, 'not-allowed'],
  ['Our own', { allow: ['MIT'], deny: ['Our own'] }, 'denied'],
  ['see the file', { deny: ['MIT'] }, 'unreadable'],
] as const)('the licence %s under %j is %s', (written, policy, verdict) => expect(licenceVerdict(written, policy)).toBe(verdict));

test.each([
  ['pkg:npm/@acme/*', 'pkg:npm/@acme/cart', true],
  ['pkg:npm/*', 'pkg:npm/@acme/cart', false],
  ['pkg:npm/**', 'pkg:npm/@acme/cart', true],
  ['pkg:npm/c*t', 'pkg:npm/cart', true],
  ['pkg:npm/c*t', 'pkg:npm/carton', false],
  ['pkg:**', 'pkg:npm/cart', false],
])('%s means %s: %s', (glob, name, expected) => expect(matchesParts(glob.split('/'), name.split('/'))).toBe(expected));

test('a version that cannot be compared is refused and never allowed', () => {
  const component = {
    ref: 'x',
    identity: { type: 'npm', namespace: '@acme', name: 'Cart' },
    version: 'next',
    origin: { kind: 'registry' },
    hashes: [],
    aliases: [],
    scope: 'required',
    places: [],
  } as const;
  const entry = { component: 'pkg:npm/%40acme/cart', versions: '<2' };
  expect([covers(entry, component, true), covers(entry, component, false)]).toEqual([true, false]);
});
