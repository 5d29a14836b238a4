import { generateKeyPairSync } from 'node:crypto';
import { PortcullisError } from '@portcullis/core';
import { embeddedGithubRoots } from '@portcullis/signatures';
import { schemaTakes } from '../../../../../test/harness/policy-schema.js';
import type { KnownRoots, PolicyFiles } from './context.js';
import { readImagePolicy } from './read.js';
import type { ImagePolicy } from './types.js';

const pem = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();

function read(
  policy: string,
  files: Readonly<Record<string, string>> = {},
  roots: KnownRoots = {},
  foreignOnly = false,
): Promise<ImagePolicy | undefined> {
  const all: Readonly<Record<string, string>> = { 'k.pub': pem, 'p.yml': policy, ...files };
  const source: PolicyFiles = {
    where: 'in the test',
    read: (path) => (all[path] === undefined ? undefined : Buffer.from(all[path])),
    list: () => [],
    digest: () => 'd',
  };
  return readImagePolicy(source, 'p.yml', roots, { foreignOnly });
}

const signed = 'any-of: [{key: k.pub}]';

test('a whole rule is read', async () => {
  const policy = await read(`
images:
  - image: ghcr.io/o/**
    threshold:
      count: 2
      of:
        - {name: release, key: k.pub, annotations: {env: prod, team: {matches: "a|b"}}, repository: registry.example/signatures}
        - keyless: {issuer: https://i, subject: {matches: "a.*"}, extensions: {source-repository: https://r}}
    attestations:
      - predicate: slsa-provenance
        provenance: {builder-id: https://b}
        where: [{path: $.x, equals: 1}]
        ${signed}
    max-age: 2 weeks
    report-only: {until: 2026-03-01, owner: o, reason: roll-out}
    exceptions: [{image: ghcr.io/o/x, digest: "sha256:${'0'.repeat(64)}", reason: r, owner: o, expires: 2026-01-01}]
`);
  const [rule] = policy?.rules ?? [];
  expect(rule).toMatchObject({
    image: 'ghcr.io/o/**',
    line: 3,
    requirement: {
      kind: 'threshold',
      count: 2,
      authorities: [
        {
          name: 'release',
          annotations: new Map([
            ['env', { equals: 'prod' }],
            ['team', { matches: 'a|b' }],
          ]),
          repository: { registry: 'registry.example', repository: 'signatures' },
        },
        { name: 'a.*', kind: 'sigstore' },
      ],
    },
    reportOnly: { expires: '2026-03-01', owner: 'o', reason: 'roll-out' },
    maxAge: 14 * 86_400_000,
    exceptions: [{ owner: 'o', expires: '2026-01-01', line: 16 }],
  });
  expect(rule).toMatchObject({ attestations: [{ requirement: { kind: 'any-of', authorities: [{ name: 'k.pub' }] } }] });
});

describe('`trust: github`', () => {
  const policy = 'images:\n  - image: a\n    any-of: [{trust: github, keyless: {issuer: none, subject: x}}]\n';
  const rootsOf = (policy: ImagePolicy | undefined) => {
    const rule = policy?.rules[0];
    const [named] = rule === undefined || 'foreign' in rule ? [] : (rule.requirement?.authorities ?? []);
    return named?.kind === 'sigstore' ? named.authority : undefined;
  };

  test('trusts GitHub’s own authorities, which have no logs, without a network', async () => {
    expect(rootsOf(await read(policy))).toMatchObject({
      kind: 'keyless',
      identities: [{ issuer: undefined, subject: { equals: 'x' } }],
      roots: [{ tlogs: [], ctlogs: [] }],
      requireLog: 'where-listed',
      requireSct: 'where-listed',
    });
  });

  test('trusts what a refresh gave in their place, and nothing when that fails', async () => {
    const fresh = embeddedGithubRoots();
    expect(rootsOf(await read(policy, {}, { github: async () => fresh }))?.roots).toBe(fresh);
    const failing = async () => {
      throw new PortcullisError({ code: 'trusted-root-unavailable', message: 'expected a root, got none', remedy: 'Try again.' });
    };
    await expect(read(policy, {}, { github: failing })).rejects.toMatchObject({
      code: 'trusted-root-unavailable',
      where: { file: 'p.yml', line: 3, key: 'images[0].any-of[0].trust' },
    });
  });

  test('is fetched only where it is said', async () => {
    let asked = 0;
    const github = async () => {
      asked++;
      return embeddedGithubRoots();
    };
    await read('images: [{image: a, any-of: [{keyless: {issuer: i, subject: x}}, {key: k.pub}]}]\n', {}, { github });
    expect(asked).toBe(0);
  });
});

test.each(['', 'require: [secret-scan]\n'])('a policy may say nothing of images: %j', async (text) => {
  expect(await read(text)).toBeUndefined();
});

test.each<[string, number, string, string]>([
  ['images: {}\n', 1, 'images', 'expected a list'],
  ['images: []\n', 1, 'images', 'expected 1 to'],
  ['imges: []\n', 1, 'imges', 'did you mean "images"?'],
  [`images:\n  - ${signed}\n`, 2, 'images[0].image', 'expected `image`'],
  ['images:\n  - image: a\n', 2, 'images[0]', 'expected one of any-of, all-of, threshold, or attestations'],
  [`images:\n  - image: a\n    ${signed}\n    all-of: [{key: k.pub}]\n`, 2, 'images[0]', 'got any-of and all-of'],
  [`images:\n  - image: a:v1\n    ${signed}\n`, 2, 'images[0].image', 'without tag or digest'],
  [`images:\n  - image: a/**b\n    ${signed}\n`, 2, 'images[0].image', '`**` alone'],
  [`images:\n  - image: a\n    ${signed}\n    max-age: soon\n`, 4, 'images[0].max-age', '30 days'],
  ['images:\n  - image: a\n    any-of:\n      - {}\n', 4, 'images[0].any-of[0]', 'expected one of key, keyless, notation, got none'],
  [
    'images:\n  - image: a\n    any-of:\n      - {key: k.pub, keyless: {issuer: i, subject: s}}\n',
    4,
    'images[0].any-of[0]',
    'got key and keyless',
  ],
  [
    'images:\n  - image: a\n    any-of:\n      - {key: k.pub, trusted-rot: x}\n',
    4,
    'images[0].any-of[0].trusted-rot',
    'did you mean "trusted-root"?',
  ],
  ['images:\n  - image: a\n    any-of:\n      - key: bad\n', 4, 'images[0].any-of[0].key', 'expected one PEM public key'],
  ['images:\n  - image: a\n    any-of:\n      - keyless: {subject: a}\n', 4, 'images[0].any-of[0].keyless.issuer', 'expected `issuer`'],
  ['images:\n  - image: a\n    any-of:\n      - keyless: {issuer: a}\n', 4, 'images[0].any-of[0].keyless.subject', 'expected'],
  [
    'images:\n  - image: a\n    any-of:\n      - keyless: {issuer: a, subject: b, extensions: {sorce-ref: x}}\n',
    4,
    'images[0].any-of[0].keyless.extensions.sorce-ref',
    'did you mean "source-ref"?',
  ],
  ['images:\n  - image: a\n    threshold: {count: 0, of: [{key: k.pub}]}\n', 3, 'images[0].threshold.count', 'whole number'],
  [
    'images:\n  - image: a\n    any-of:\n      - notation: {}\n',
    4,
    'images[0].any-of[0].notation',
    'either `trust-policy` or `certificates`',
  ],
  [
    'images:\n  - image: a\n    any-of:\n      - notation: {certificates: [bad]}\n',
    4,
    'images[0].any-of[0].notation.certificates',
    'certificate',
  ],
  [
    'images:\n  - image: a\n    attestations: [{predicate: sbom, any-of: [{key: k.pub, annotations: {env: prod}}]}]\n',
    3,
    'images[0].attestations[0]',
    'no `annotations` of whoever attests',
  ],
  ['images:\n  - image: a\n    attestations: [{predicate: sbom}]\n', 3, 'images[0].attestations[0]', 'here or beside `image`'],
  [
    `images:\n  - image: a\n    ${signed}\n    attestations:\n      - {predicate: sbom, where: [{path: $.a}]}\n`,
    5,
    'images[0].attestations[0]',
    'expected one of equals',
  ],
  [`images:\n  - image: "**"\n    ${signed}\n  - image: a\n    ${signed}\n`, 4, 'images[1].image', '"**" in line 2 hides'],
  [`images:\n  - image: ghcr.io/**\n    ${signed}\n  - image: GHCR.io/a/*\n    ${signed}\n`, 4, 'images[1].image', 'hides'],
  [`images:\n  - image: index.docker.io/*\n    ${signed}\n  - image: nginx\n    ${signed}\n`, 4, 'images[1].image', 'hides'],
  [`images:\n  - image: ghcr.io/Org/a\n    ${signed}\n`, 2, 'images[0].image', 'lower case'],
  [
    `images:\n  - image: a\n    ${signed}\n    exceptions: [{reason: r, owner: o, expires: 2026-01-01, covers: [invalid]}]\n`,
    4,
    'images[0].exceptions[0].covers[0]',
    'expected one of unsigned, attestation, age',
  ],
  [
    `images:\n  - image: a\n    ${signed}\n    exceptions: [{reason: r, owner: o, expires: 2026-01-01, covers: []}]\n`,
    4,
    'images[0].exceptions[0].covers',
    'expected 1 to 3',
  ],
  [
    `images:\n  - image: a\n    ${signed}\n    exceptions: [{reason: r, owner: o}]\n`,
    4,
    'images[0].exceptions[0].expires',
    'expected `expires`',
  ],
])('an error names file, line and key: %j', async (text, line, key, message) => {
  await expect(read(text, { bad: 'bad' })).rejects.toMatchObject({
    where: { file: 'p.yml', line, key },
    message: expect.stringContaining(message),
  });
});

test.each([
  [`- image: a\n  ${signed}\n`, true],
  ['- image: a\n  any-of: [{key: k.pub, transparency-log: required}]\n', true],
  ['- image: a\n  any-of: [{keyless: {issuer: i, subject: {matches: x}}}]\n', true],
  ['- image: a\n  any-of: [{keyless: [{issuer: i, subject: x}]}]\n', true],
  ['- image: a\n  any-of: [{trust: github, keyless: {issuer: none, subject: x}}]\n', true],
  ['- image: a\n  any-of: [{trust: sigstore, key: k.pub}]\n', true],
  ['- image: a\n  any-of: [{trust: gitlab, key: k.pub}]\n', false],
  ['- image: a\n  any-of: [{trust: github, trusted-root: k.pub, key: k.pub}]\n', false],
  ['- image: a\n  any-of: [{trust: github, notation: {certificates: [k.pub]}}]\n', false],
  ['- image: a\n  any-of: [{certificate-log: required, key: k.pub}]\n', false],
  ['- image: a\n  any-of: [{}]\n', false],
  ['- image: a\n  any-of: [{key: k.pub, keyless: {issuer: i, subject: x}}]\n', false],
  ['- {}\n', false],
  [`- image: a\n  ${signed}\n  exceptions: [{reason: r, owner: o, expires: never}]\n`, false],
  [`- image: a\n  ${signed}\n  exceptions: [{reason: r, owner: o, expires: 2026-01-01, covers: [unsigned, age]}]\n`, true],
  [`- image: a\n  ${signed}\n  exceptions: [{reason: r, owner: o, expires: 2026-01-01, covers: [invalid]}]\n`, false],
])('the published schema agrees with the reader: %j', async (text, expected) => {
  const policy = `images:\n${text.replace(/^/gm, '  ')}`;
  const isRead = await read(policy).then(
    () => true,
    () => false,
  );
  expect([isRead, schemaTakes(policy)]).toEqual([expected, expected]);
});

test.each(['', '~\n', '# nothing\n', '---\n~\n'])('a file that says nothing (%j) is no policy, of ours or another tool’s', async (text) => {
  expect(await read(text)).toBeUndefined();
});

test.each([
  [
    'Connaisseur',
    'application:\n  validators: [{name: a, type: cosign}]\n  policy: [{pattern: "*:*"}]\n',
    /values of Connaisseur/,
    /`pattern`.*`image`/,
  ],
  [
    'an earlier Connaisseur',
    'validators: [{name: a, type: cosign}]\npolicy: [{pattern: "*:*"}]\n',
    /values of Connaisseur/,
    /`trustRoots`/,
  ],
  [
    'Ratify',
    'apiVersion: config.ratify.deislabs.io/v1beta1\nkind: Verifier\n',
    /got "config\.ratify\.deislabs\.io/,
    /`notation`.*`key` or `keyless`/,
  ],
  [
    'Gatekeeper',
    'apiVersion: templates.gatekeeper.sh/v1\nkind: ConstraintTemplate\n',
    /got "templates\.gatekeeper/,
    /^Correct the policy, or/,
  ],
])('a policy of %s is refused by its name, with what to write in its place', async (_, text, message, remedy) => {
  for (const foreignOnly of [true, false])
    await expect(read(text, {}, {}, foreignOnly)).rejects.toMatchObject({
      code: 'policy-invalid',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
});

test('what only looks like values of Connaisseur is not taken for them', async () => {
  for (const text of ['application: text\n', 'application: {validators: {}, policy: []}\n', 'validators: []\n', '- validators\n'])
    await expect(read(text, {}, {}, true)).rejects.toMatchObject({ code: 'policy-misnamed' });
});
