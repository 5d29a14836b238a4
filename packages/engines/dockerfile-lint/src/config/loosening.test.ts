import { defaultOptions, type LintOptions } from '../options.js';
import { emptyPolicy, type ImagePolicy } from '../policy/policy.js';
import { loosenings, stricterOptions } from './loosening.js';

const options = (changes: Partial<LintOptions>): LintOptions => ({ ...defaultOptions, ...changes });
const side = (changes: Partial<LintOptions>) => ({ options: options(changes), configFile: '.hadolint.yaml', policyFile: 'p.yml' });
const texts = (base: Partial<LintOptions>, head: Partial<LintOptions>): readonly string[] =>
  loosenings(side(base), side(head)).map(({ text }) => text);
const policy = (changes: Partial<ImagePolicy>): Partial<LintOptions> => ({ policy: { ...emptyPolicy, ...changes } });
const digest = `sha256:${'0'.repeat(64)}`;

describe.each<[name: string, base: Partial<LintOptions>, head: Partial<LintOptions>, told: string]>([
  ['a rule switched off', {}, { ignored: new Set(['dl3002']) }, 'it switches off DL3002'],
  ['a level lowered', {}, { overrides: new Map([['dl3002', 'info']]) }, 'it lowers DL3002 from warning to info'],
  ['a raised level taken back', { overrides: new Map([['dl3002', 'error']]) }, {}, 'it lowers DL3002 from error to warning'],
  ['a registry trusted', { trustedRegistries: ['a'] }, { trustedRegistries: ['a', 'b'] }, 'it trusts the registry b'],
  ['all registries trusted', { trustedRegistries: ['a'] }, {}, 'it trusts every registry'],
  ['a label taken out', { labelSchema: new Map([['a', 'text']]) }, {}, 'it takes the label a out of the schema'],
  ['labels no longer strict', { strictLabels: true }, {}, 'it allows labels that the schema does not name'],
  ['comments that count again', { disableIgnorePragma: true }, {}, 'it lets comments allow findings'],
  ['experimental checks off', { experimental: true }, {}, 'it switches off the experimental checks of BuildKit'],
  ['an image allowed', policy({ allow: ['a/*'] }), policy({ allow: ['a/*', 'b/*'] }), 'it allows the images b/*'],
  ['the policy deleted', policy({ allow: ['a/*'] }), {}, 'it allows every image'],
  ['an image no longer denied', policy({ deny: ['a/*'] }), {}, 'it no longer denies the images a/*'],
  ['digests no longer asked for', policy({ requireDigest: true }), {}, 'it no longer asks for digests'],
  [
    'a label no longer required',
    policy({ requiredLabels: new Map([['a', 'text']]) }),
    {},
    'it no longer requires the label a of type text',
  ],
  ['a package no longer forbidden', policy({ forbiddenPackages: [{ name: 'telnet*' }] }), {}, 'it no longer forbids the packages telnet*'],
  ['an image of any digest', policy({ approved: [{ image: 'a', digests: [digest] }] }), {}, 'it takes any digest of a'],
  [
    'a digest approved',
    policy({ approved: [{ image: 'a', digests: [] }] }),
    policy({ approved: [{ image: 'a', digests: [digest] }] }),
    `it approves a@${digest}`,
  ],
])('%s', (_name, base, head, told) => {
  test('is told', () => expect(texts(base, head)).toEqual([told]));
  test('and the other way round is none', () => expect(texts(head, base)).not.toContain(told));
});

test('a level of ShellCheck moved either way is told, since only ShellCheck knows its own', () => {
  expect(texts({}, { overrides: new Map([['sc2086', 'style']]) })).toEqual(['it changes the level of SC2086']);
});

test('what stays the same, or gets stricter, is no loosening', () => {
  const same = { ignored: new Set(['dl3002']), overrides: new Map([['dl3006', 'info' as const]]), trustedRegistries: ['a'] };
  expect(texts(same, same)).toEqual([]);
  expect(texts({}, { overrides: new Map([['dl3002', 'error']]), trustedRegistries: ['a'], strictLabels: true })).toEqual([]);
});

test('until the merge the tree that judges holds, with what the change makes stricter', () => {
  const base = options({
    ignored: new Set(['dl3002', 'dl3006']),
    overrides: new Map([
      ['dl3007', 'ignore'],
      ['dl3008', 'error'],
      ['dl3009', 'info'],
    ]),
    trustedRegistries: ['a', 'b'],
  });
  const head = options({
    ignored: new Set(['dl3002', 'dl3020']),
    overrides: new Map([
      ['dl3008', 'ignore'],
      ['dl3009', 'error'],
      ['dl3025', 'ignore'],
    ]),
    trustedRegistries: ['b', 'c'],
    strictLabels: true,
  });
  const { ignored, overrides, trustedRegistries, strictLabels } = stricterOptions(base, head);
  expect([...ignored]).toEqual(['dl3002']);
  expect(Object.fromEntries(overrides)).toEqual({ dl3007: 'warning', dl3008: 'error', dl3009: 'error', dl3025: 'warning' });
  expect(trustedRegistries).toEqual(['b']);
  expect(strictLabels).toBe(true);
  expect(stricterOptions(options({}), options({ trustedRegistries: ['c'] })).trustedRegistries).toEqual(['c']);
});
