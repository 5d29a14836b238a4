// Policies of the policy controller and of Kyverno, each held against images that are signed as they ask, and against neighbours that
// must not pass; and what does not map is an error with its line.

import { parseReference } from '@portcullis/images';
import { policyReader } from '@portcullis/policy';
import { matchText } from '@portcullis/signatures';
import { type MockInstance, mockInstance, mockIssuer, mockSubject, newKey } from '../../../../../../test/harness/mock-sigstore.js';
import { signedImage } from '../../../../../../test/harness/signed-image.js';
import { demandProblem } from '../../verify/demand.js';
import { readImagePolicy } from '../read.js';
import type { Demand } from '../types.js';
import { kyvernoPattern } from './image-names.js';
import { goExpression } from './text-rules.js';
import { matchesWildcard } from './wildcard.js';

const pem = (key: ReturnType<typeof newKey>): string => key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const indent = (text: string, by: number): string => text.trim().replace(/^/gm, ' '.repeat(by));
const [alice, bob] = [newKey(), newKey()];
const provenance = 'https://slsa.dev/provenance/v1';
let instance: MockInstance;
beforeAll(async () => {
  instance = await mockInstance();
});

/** A ClusterImagePolicy of these lines below `spec`. */
const cip = (spec: string, version = 'v1beta1'): string => `apiVersion: policy.sigstore.dev/${version}
kind: ClusterImagePolicy
metadata:
  name: images
spec:
${indent(spec, 2)}
`;
const globs = 'images:\n- glob: "registry.example/**"\n';
const byKey = (key = alice): string => `- key:\n    data: |\n${indent(pem(key), 6)}\n`;
const keyless = (identity: string): string => `- keyless:\n    url: https://fulcio.sigstore.dev\n    identities:\n    - ${identity}\n`;

/** A Kyverno ClusterPolicy with these lines in its one entry of `verifyImages`. */
const kyverno = (entry: string, spec = 'validationFailureAction: Enforce'): string => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata:
  name: verify
spec:
  ${spec}
  rules:
  - name: signed
    match:
      any:
      - resources:
          kinds: [Pod]
    verifyImages:
    - imageReferences: ["registry.example/*"]
${indent(entry, 6)}
`;
const kyvernoKeys = (keys: string, more = ''): string =>
  `- keys:\n    publicKeys: |-\n${indent(keys, 6)}\n    rekor:\n      ignoreTlog: true\n${more}`;
const attestors = (...entries: readonly string[]): string => `attestors:\n- entries:\n${indent(entries.join(''), 2)}\n`;

/** An ImageValidatingPolicy with the attestors alice and bob, and this expression. */
const validating = (expression: string, more = ''): string => `apiVersion: policies.kyverno.io/v1
kind: ImageValidatingPolicy
metadata:
  name: check
spec:
  matchImageReferences:
  - glob: registry.example/*
  attestors:
  - name: alice
    cosign:
      key:
        data: |
${indent(pem(alice), 10)}
      ctlog:
        insecureIgnoreTlog: true
  - name: bob
    cosign:
      key:
        data: |
${indent(pem(bob), 10)}
      ctlog:
        insecureIgnoreTlog: true
  attestations:
  - name: built
    intoto:
      type: ${provenance}
${more}  validations:
  - expression: >-
      ${expression}
`;
const signedBy = (names: string, compared = 'e > 0'): string =>
  `images.containers.map(image, verifyImageSignatures(image, [${names}])).all(e, ${compared})`;

type Image = ReturnType<typeof signedImage>;
const unlogged = (key: typeof alice) => ({ key, log: 'none' }) as const;
const byAlice = (image: Image) => image.sign(unlogged(alice));
const byBob = (image: Image) => image.sign(unlogged(bob));
const both = async (image: Image) => {
  await byAlice(image);
  await byBob(image);
};
const byWorkflow = (image: Image) => image.sign();
const attested = (image: Image) => image.attest(provenance, { builder: { id: 'trusted' } }, unlogged(alice));
const attestedTwice = async (image: Image) => {
  await attested(image);
  await image.attest(provenance, { builder: { id: 'stranger' } }, unlogged(alice));
};
const attestedByStranger = async (image: Image) => {
  await image.attest(provenance, { builder: { id: 'stranger' } }, unlogged(bob));
  await attested(image);
  await image.attest(provenance, { builder: { id: 'stranger' } }, unlogged(bob));
};
const nothing = async () => undefined;

const identity = (issuer: string, subject: string): string => `{${issuer}, ${subject}}`;
const exact = [`issuer: ${mockIssuer}`, `subject: ${mockSubject}`] as const;
const statements = `- name: built\n  predicateType: ${provenance}`;

test.each<[string, string, (image: Image) => Promise<void>, string]>([
  ['a key', cip(`${globs}authorities:\n${byKey()}`), byAlice, 'verified'],
  ['a key, older version', cip(`${globs}authorities:\n${byKey()}`, 'v1alpha1'), byAlice, 'verified'],
  ['another key', cip(`${globs}authorities:\n${byKey()}`), byBob, 'refused invalid'],
  ['no signature', cip(`${globs}authorities:\n${byKey()}`), nothing, 'refused unsigned'],
  ['one authority of two', cip(`${globs}authorities:\n${byKey()}${byKey(bob)}`), byBob, 'verified'],
  ['an identity', cip(`${globs}authorities:\n${keyless(identity(...exact))}`), byWorkflow, 'verified'],
  ['another subject', cip(`${globs}authorities:\n${keyless(identity(exact[0], 'subject: x'))}`), byWorkflow, 'refused invalid'],
  // Go looks for the expression anywhere in the text.
  [
    'expressions without anchors',
    cip(`${globs}authorities:\n${keyless(identity('issuerRegExp: "githubusercontent"', 'subjectRegExp: "(?i)OCTO/APP"'))}`),
    byWorkflow,
    'verified',
  ],
  [
    'an expression with anchors',
    cip(`${globs}authorities:\n${keyless(identity(exact[0], 'subjectRegExp: "^octo"'))}`),
    byWorkflow,
    'refused invalid',
  ],
  ['mode: warn, no signature', cip(`${globs}mode: warn\nauthorities:\n${byKey()}`), nothing, 'excepted unsigned'],
  ['mode: warn, signed', cip(`${globs}mode: warn\nauthorities:\n${byKey()}`), byAlice, 'verified'],
  ['static pass is let through', cip(`${globs}authorities:\n- static: {action: pass}`), byAlice, 'excepted invalid'],
  ['static pass beside a key that holds', cip(`${globs}authorities:\n- static: {action: pass}\n${byKey()}`), byAlice, 'verified'],
  ['static fail', cip(`${globs}authorities:\n- static: {action: fail, message: no}`), byAlice, 'refused invalid'],
  ['an attestation', cip(`${globs}authorities:\n${byKey()}  attestations:\n${indent(statements, 2)}`), attested, 'verified'],
  [
    'a signature where an attestation is asked for',
    cip(`${globs}authorities:\n${byKey()}  attestations:\n${indent(statements, 2)}`),
    byAlice,
    'refused attestation',
  ],
  [
    'an attestation of another kind',
    cip(`${globs}authorities:\n${byKey()}  attestations:\n  - {name: a, predicateType: spdxjson}`),
    attested,
    'refused attestation',
  ],
  // Every policy that matches must hold.
  [
    'two policies, one signature',
    `${cip(`${globs}authorities:\n${byKey()}`)}---\n${cip(`${globs}authorities:\n${byKey(bob)}`)}`,
    byAlice,
    'refused invalid',
  ],
  ['two policies, both', `${cip(`${globs}authorities:\n${byKey()}`)}---\n${cip(`${globs}authorities:\n${byKey(bob)}`)}`, both, 'verified'],
  [
    'two policies, one warns',
    `${cip(`${globs}authorities:\n${byKey()}`)}---\n${cip(`${globs}mode: warn\nauthorities:\n${byKey(bob)}`)}`,
    byAlice,
    'excepted invalid',
  ],
  ['a pattern of other images', cip(`images: [{glob: "ghcr.io/**"}]\nauthorities:\n${byKey()}`), byAlice, 'refused no-rule'],
  [
    'a log that is asked for',
    cip(`${globs}authorities:\n${byKey()}  ctlog: {url: "https://rekor.sigstore.dev"}`),
    byAlice,
    'refused invalid',
  ],

  ['Kyverno: a key', kyverno(attestors(kyvernoKeys(pem(alice)))), byAlice, 'verified'],
  ['Kyverno: another key', kyverno(attestors(kyvernoKeys(pem(alice)))), byBob, 'refused invalid'],
  [
    'Kyverno: by default the public log must know',
    kyverno(attestors(kyvernoKeys(pem(alice)).replace('ignoreTlog: true', 'url: https://rekor.sigstore.dev'))),
    byAlice,
    'refused invalid',
  ],
  ['Kyverno: all of two keys', kyverno(attestors(kyvernoKeys(pem(alice) + pem(bob)))), byAlice, 'refused invalid'],
  ['Kyverno: all of two keys, both', kyverno(attestors(kyvernoKeys(pem(alice) + pem(bob)))), both, 'verified'],
  [
    'Kyverno: one of two entries',
    kyverno(attestors(kyvernoKeys(pem(alice)), kyvernoKeys(pem(bob))).replace('- entries', '- count: 1\n  entries')),
    byBob,
    'verified',
  ],
  [
    'Kyverno: two sets, one signature',
    kyverno(`${attestors(kyvernoKeys(pem(alice)))}- entries:\n${indent(kyvernoKeys(pem(bob)), 2)}`),
    byAlice,
    'refused invalid',
  ],
  ['Kyverno: Audit', kyverno(attestors(kyvernoKeys(pem(alice))), 'validationFailureAction: Audit'), byBob, 'excepted invalid'],
  ['Kyverno: Audit by default', kyverno(attestors(kyvernoKeys(pem(alice))), 'background: false'), byBob, 'excepted invalid'],
  [
    'Kyverno: Enforce of the entry',
    kyverno(`failureAction: Enforce\n${attestors(kyvernoKeys(pem(alice)))}`, 'background: false'),
    byBob,
    'refused invalid',
  ],
  [
    'Kyverno: wildcards of an identity',
    kyverno(
      attestors(
        `- keyless:\n    issuer: "https://token.*"\n    subject: "https://github.com/octo/*"\n    rekor: {url: https://rekor.sigstore.dev}\n`,
      ),
    ),
    byWorkflow,
    'verified',
  ],
  [
    'Kyverno: wildcards of another',
    kyverno(
      attestors(
        `- keyless:\n    issuer: "https://token.*"\n    subject: "https://github.com/octo/?"\n    rekor: {url: https://rekor.sigstore.dev}\n`,
      ),
    ),
    byWorkflow,
    'refused invalid',
  ],
  [
    'Kyverno: a skipped image has no rule',
    kyverno(`skipImageReferences: ["*/app:*"]\n${attestors(kyvernoKeys(pem(alice)))}`),
    byAlice,
    'refused no-rule',
  ],
  ['Kyverno: annotations', kyverno(attestors(kyvernoKeys(pem(alice), '  annotations: {env: prod}\n'))), byAlice, 'refused invalid'],
  ['Kyverno: a digest is asked for', kyverno(`mutateDigest: false\n${attestors(kyvernoKeys(pem(alice)))}`), byAlice, 'refused unresolved'],
  [
    'Kyverno: no digest is asked for',
    kyverno(`mutateDigest: false\nverifyDigest: false\n${attestors(kyvernoKeys(pem(alice)))}`),
    byAlice,
    'verified',
  ],
  [
    'Kyverno: a pattern of digests means an image whose digest is put there',
    `${kyverno(attestors(kyvernoKeys(pem(alice))))}---\n${kyverno(attestors(kyvernoKeys(pem(bob)))).replace('registry.example/*', '*@sha256:*')}`,
    byAlice,
    'refused invalid',
  ],
  ['Kyverno: nested', kyverno(attestors(`- attestor:\n    entries:\n${indent(kyvernoKeys(pem(alice)), 4)}\n`)), byAlice, 'verified'],
  [
    'Kyverno: an attestation',
    kyverno(
      `attestations:\n- type: ${provenance}\n  ${indent(attestors(kyvernoKeys(pem(alice))), 2).trim()}\n  conditions:\n  - all:\n    - {key: "{{ builder.id }}", operator: Equals, value: trust*}`,
    ),
    attested,
    'verified',
  ],
  [
    'Kyverno: what a stranger states beside decides nothing',
    kyverno(
      `attestations:\n- type: ${provenance}\n  ${indent(attestors(kyvernoKeys(pem(alice))), 2).trim()}\n  conditions:\n  - all:\n    - {key: "{{ builder.id }}", operator: Equals, value: trusted}`,
    ),
    attestedByStranger,
    'verified',
  ],
  [
    'Kyverno: every statement must say so',
    kyverno(
      `attestations:\n- type: ${provenance}\n  ${indent(attestors(kyvernoKeys(pem(alice))), 2).trim()}\n  conditions:\n  - all:\n    - {key: "{{ builder.id }}", operator: Equals, value: trusted}`,
    ),
    attestedTwice,
    'refused attestation',
  ],

  ['validating: one of two', validating(signedBy('attestors.alice, attestors.bob')), byBob, 'verified'],
  ['validating: none of two', validating(signedBy('attestors.alice, attestors.bob')), nothing, 'refused unsigned'],
  ['validating: two of two', validating(signedBy('attestors.alice, attestors.bob', 'e >= 2')), byBob, 'refused invalid'],
  [
    'validating: a condition that always holds',
    validating(signedBy('attestors.alice'), '  matchConditions: [{name: a, expression: "true"}]\n'),
    byBob,
    'refused invalid',
  ],
  [
    'validating: variables that nothing names',
    validating(signedBy('attestors.alice'), '  variables: [{name: cm, expression: "resource.Get()"}]\n'),
    byBob,
    'refused invalid',
  ],
  ['validating: in a namespace', validating(signedBy('attestors.alice')).replace('kind: I', 'kind: NamespacedI'), byBob, 'refused invalid'],
  [
    'validating: in a namespace, signed',
    validating(signedBy('attestors.alice')).replace('kind: I', 'kind: NamespacedI'),
    byAlice,
    'verified',
  ],
  ['validating: only told', validating(signedBy('attestors.alice'), '  validationActions: [Audit]\n'), byBob, 'excepted invalid'],
  [
    'validating: an attestation',
    validating('images.containers.map(i, verifyAttestationSignatures(i, attestations.built, [attestors.alice])).all(e, e > 0)'),
    attested,
    'verified',
  ],
  [
    'validating: an attestation by another',
    validating('images.containers.map(i, verifyAttestationSignatures(i, attestations.built, [attestors.bob])).all(e, e > 0)'),
    attested,
    'refused attestation',
  ],
])('%s', async (_, policy, prepare, wanted) => {
  const image = signedImage(instance);
  await prepare(image);
  const { status, problems } = await image.judge(policy);
  expect([status, ...new Set(problems.map(({ kind }) => kind))].join(' ')).toBe(wanted);
});

test('a hash that the policy does not name holds nothing', async () => {
  const image = signedImage(instance);
  await byAlice(image);
  const named = (hash: string): string => cip(`${globs}authorities:\n${byKey()}    hashAlgorithm: ${hash}\n`);
  expect([(await image.judge(named('sha256'))).status, (await image.judge(named('sha512'))).status]).toEqual(['verified', 'refused']);
});

test('an identity must be in both logs, unless the policy says otherwise', async () => {
  const bare = await mockInstance({ withoutSct: true });
  const [unlogged, unproven] = [signedImage(instance), signedImage(bare)];
  await unlogged.sign({ log: 'none', timestamp: true });
  await unproven.sign();
  const controller = (more = ''): string => cip(`${globs}authorities:\n${keyless(identity(...exact))}${more}`);
  const rule = (rekor: string, ctlog: string): string =>
    kyverno(
      attestors(
        `- keyless:\n    ${exact[0]}\n    subject: "*"\n    rekor: {url: https://rekor.sigstore.dev, ignoreTlog: ${rekor}}\n    ctlog: {ignoreSCT: ${ctlog}}\n`,
      ),
    );
  const statuses = async (image: Image, ...policies: readonly string[]) =>
    Promise.all(policies.map(async (policy) => (await image.judge(policy)).status));
  expect(await statuses(unlogged, controller(), rule('false', 'false'), rule('true', 'false'))).toEqual(['refused', 'refused', 'verified']);
  const ignoring = controller('    insecureIgnoreSCT: true\n');
  expect(await statuses(unproven, controller(), ignoring, rule('false', 'false'), rule('false', 'true'))).toEqual([
    'refused',
    'verified',
    'refused',
    'verified',
  ]);
});

test('of two that must hold one that passes unseen is not enough', () => {
  const group = (...passes: readonly boolean[]): Demand => ({
    kind: 'group',
    name: 'a',
    count: 2,
    of: passes.map((each) => ({ kind: 'static', passes: each, name: 'a', message: 'm' })),
  });
  const reference = parseReference('registry.example/app');
  expect(demandProblem(group(true, false), [], reference)).toMatchObject({ code: 'static-fail' });
  expect(demandProblem(group(true, false), [], reference)).not.toHaveProperty('leave');
  expect(demandProblem(group(true, true), [], reference)).toHaveProperty('leave');
});

test.each<[string, string, RegExp, string]>([
  ['resources', cip(`${globs}match: [{resource: pods, version: v1}]\nauthorities:\n${byKey()}`), /resource of a cluster/, 'spec.match'],
  ['CUE of the policy', cip(`${globs}policy: {type: cue, data: x}\nauthorities:\n${byKey()}`), /not run/, 'spec.policy'],
  [
    'CUE of an attestation',
    cip(`${globs}authorities:\n${byKey()}  attestations:\n  - {name: a, predicateType: custom, policy: {type: cue, data: x}}`),
    /not run/,
    'spec.authorities[0].attestations[0].policy',
  ],
  ['a secret', cip(`${globs}authorities:\n- key: {secretRef: {name: k}}`), /secrets/, 'spec.authorities[0].key.secretRef'],
  [
    'a key service that is not asked',
    cip(`${globs}authorities:\n- key: {kms: "hashivault://k"}`),
    /no key service is asked/,
    'spec.authorities[0].key.kms',
  ],
  [
    'another Fulcio',
    cip(`${globs}authorities:\n- keyless: {url: "https://fulcio.example", identities: [${identity(...exact)}]}`),
    /public instance/,
    'spec.authorities[0].keyless.url',
  ],
  [
    'another log',
    cip(`${globs}authorities:\n${byKey()}  ctlog: {url: "https://rekor.example"}`),
    /public log/,
    'spec.authorities[0].ctlog.url',
  ],
  [
    'a subject without issuer',
    cip(`${globs}authorities:\n${keyless('{subject: x}')}`),
    /issuerRegExp/,
    'spec.authorities[0].keyless.identities[0]',
  ],
  ['no authority', cip(globs), /list/, 'spec.authorities'],
  ['an empty list', cip(`${globs}authorities: []`), /1 to/, 'spec.authorities'],
  ['a word too much', cip(`${globs}mood: warn\nauthorities:\n${byKey()}`), /"mood", did you mean "mode"/, 'spec.mood'],
  [
    'an expression that Go has not',
    cip(`${globs}authorities:\n${keyless(identity(exact[0], 'subjectRegExp: "(?=a)"'))}`),
    /as Go reads it/,
    'spec.authorities[0].keyless.identities[0].subjectRegExp',
  ],
  [
    'a word for several kinds',
    cip(`${globs}authorities:\n${byKey()}  attestations:\n  - {name: a, predicateType: sbom}`),
    /URI/,
    'spec.authorities[0].attestations[0].predicateType',
  ],
  [
    'a resource of another kind',
    `${cip(`${globs}authorities:\n${byKey()}`)}---\napiVersion: v1\nkind: ConfigMap\n`,
    /v1 ConfigMap/,
    'kind',
  ],
  ['a document of ours beside', `${cip(`${globs}authorities:\n${byKey()}`)}---\nimages: []\n`, /text/, 'apiVersion'],

  [
    'an issuer of nobody',
    kyverno(attestors(`- keyless:\n    subject: "*"\n    rekor: {url: https://rekor.sigstore.dev}\n`)),
    /issuerRegExp/,
    'spec.rules[0].verifyImages[0].attestors[0].entries[0].keyless',
  ],
  [
    'an attestation of nobody',
    kyverno(`attestations:\n- type: ${provenance}`),
    /nobody/,
    'spec.rules[0].verifyImages[0].attestations[0].attestors',
  ],
  ['nobody', kyverno('mutateDigest: true'), /neither/, 'spec.rules[0].verifyImages[0]'],
  [
    'a count above the entries',
    kyverno(attestors(kyvernoKeys(pem(alice))).replace('- entries', '- count: 2\n  entries')),
    /1 to the 1/,
    'spec.rules[0].verifyImages[0].attestors[0].count',
  ],
  [
    'a count of none',
    kyverno(attestors(kyvernoKeys(pem(alice))).replace('- entries', '- count: 0\n  entries')),
    /1 to the 1/,
    'spec.rules[0].verifyImages[0].attestors[0].count',
  ],
  [
    'a variable',
    kyverno(attestors('- keys: {publicKeys: "{{ keys.data.key }}"}\n')),
    /variable/,
    'spec.rules[0].verifyImages[0].attestors[0].entries[0].keys.publicKeys',
  ],
  [
    'a function in a condition',
    kyverno(
      `attestations:\n- type: ${provenance}\n  ${indent(attestors(kyvernoKeys(pem(alice))), 2).trim()}\n  conditions:\n  - all:\n    - {key: "{{ time_since('', a, b) }}", operator: Equals, value: trusted}`,
    ),
    /path of names/,
    'spec.rules[0].verifyImages[0].attestations[0].conditions[0].all[0].key',
  ],
  [
    'namespaces',
    kyverno(attestors(kyvernoKeys(pem(alice)))).replace('kinds: [Pod]', 'kinds: [Pod]\n          namespaces: [prod]'),
    /resource of a cluster/,
    'spec.rules[0].match.any[0].resources.namespaces',
  ],
  ['one rule alone', kyverno(attestors(kyvernoKeys(pem(alice))), 'applyRules: One'), /every rule/, 'spec.applyRules'],
  [
    'an unencrypted registry',
    kyverno(`imageRegistryCredentials: {allowInsecureRegistry: true}\n${attestors(kyvernoKeys(pem(alice)))}`),
    /TLS/,
    'spec.rules[0].verifyImages[0].imageRegistryCredentials.allowInsecureRegistry',
  ],

  ['a count of something else', validating(signedBy('attestors.alice', 'f > 0')), /expressions/, 'spec.validations[0].expression'],
  [
    'a check of another image',
    validating(signedBy('attestors.alice').replace('Signatures(image', 'Signatures(other')),
    /expressions/,
    'spec.validations[0].expression',
  ],
  [
    'nested attestors of an attestation',
    kyverno(
      `attestations:\n- type: ${provenance}\n  ${indent(attestors(`- attestor:\n    entries:\n${indent(kyvernoKeys(pem(alice)), 4)}\n`), 2).trim()}`,
    ),
    /nest/,
    'spec.rules[0].verifyImages[0].attestations[0].attestors[0].entries[0].attestor',
  ],
  [
    'annotations of an attestation',
    kyverno(
      `attestations:\n- type: ${provenance}\n  ${indent(attestors(kyvernoKeys(pem(alice), '  annotations: {env: prod}\n')), 2).trim()}`,
    ),
    /carry no annotations/,
    'spec.rules[0].verifyImages[0].attestations[0].attestors[0].entries[0].annotations',
  ],
  [
    'annotations of all, where an attestation is asked for',
    kyverno(`annotations: {env: prod}\nattestations:\n- type: ${provenance}\n  ${indent(attestors(kyvernoKeys(pem(alice))), 2).trim()}`),
    /carry no annotations/,
    'spec.rules[0].verifyImages[0].annotations',
  ],
  [
    'several keys of an attestation, of which one is tried',
    kyverno(`attestations:\n- type: ${provenance}\n  ${indent(attestors(kyvernoKeys(pem(bob) + pem(alice))), 2).trim()}`),
    /first alone counts/,
    'spec.rules[0].verifyImages[0].attestations[0].attestors[0].entries[0].keys.publicKeys',
  ],
  [
    'annotations beside a set',
    kyverno(attestors(`- annotations: {env: prod}\n  attestor:\n    entries:\n${indent(kyvernoKeys(pem(alice)), 4)}\n`)),
    /not looked at beside a set/,
    'spec.rules[0].verifyImages[0].attestors[0].entries[0].annotations',
  ],
  [
    'a pattern where an identity is exact',
    kyverno(
      `type: SigstoreBundle\n${attestors(`- keyless:\n    ${exact[0]}\n    subject: "https://github.com/octo/*"\n    rekor: {url: https://rekor.sigstore.dev}\n`)}`,
    ),
    /no pattern there, so write `subjectRegExp`/,
    'spec.rules[0].verifyImages[0].attestors[0].entries[0].keyless.subject',
  ],
  [
    'an old `image` with annotations',
    kyverno(`image: "*"\nannotations: {env: prod}\n${attestors(kyvernoKeys(pem(alice)))}`),
    /one more signature/,
    'spec.rules[0].verifyImages[0].image',
  ],
  [
    'annotations of an attestor that attests',
    validating('images.containers.map(i, verifyAttestationSignatures(i, attestations.built, [attestors.alice])).all(e, e > 0)').replace(
      '    cosign:\n',
      '    cosign:\n      annotations: {env: prod}\n',
    ),
    /carry no annotations/,
    'spec.validations[0].expression',
  ],
  ['another expression', validating('true'), /expressions/, 'spec.validations[0].expression'],
  ['an expression that asks for none', validating(signedBy('attestors.alice', 'e >= 0')), /expressions/, 'spec.validations[0].expression'],
  ['an attestor of nobody', validating(signedBy('attestors.carol')), /"carol"/, 'spec.validations[0].expression'],
  [
    'conditions of a match',
    validating(signedBy('attestors.alice'), '  matchConditions: [{name: a, expression: "true"}, {name: b, expression: "has(object.x)"}]\n'),
    /resource of a cluster/,
    'spec.matchConditions[1].expression',
  ],
  [
    'a condition that never holds',
    validating(signedBy('attestors.alice'), '  matchConditions: [{name: a, expression: "false"}]\n'),
    /resource of a cluster/,
    'spec.matchConditions[0].expression',
  ],
  [
    'an expression that names a variable',
    validating('variables.signed.all(e, e > 0)', '  variables: [{name: signed, expression: "[1]"}]\n'),
    /expressions are read only/,
    'spec.validations[0].expression',
  ],
  ['no spec', 'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: a}\n', /mapping of .*\brules\b.*, got nothing$/, 'spec'],
  [
    'keys for the Notary Project',
    kyverno(`type: Notary\n${attestors(kyvernoKeys(pem(alice)))}`),
    /`certificates` beside/,
    'spec.rules[0].verifyImages[0].attestors[0].entries[0].keys',
  ],
])('what does not map is an error: %s', async (_, policy, message, key) => {
  const image = signedImage(instance);
  await both(image);
  await expect(image.judge(policy)).rejects.toMatchObject({
    code: key.endsWith('.kms') ? 'key-unfetched' : 'policy-invalid',
    message: expect.stringMatching(message),
    where: { file: 'policy.yml', key, line: expect.any(Number) },
  });
});

test('certificates for the Notary Project are read as such', async () => {
  const policy = kyverno(`type: Notary\n${attestors('- certificates: {cert: none}\n')}`);
  await expect(signedImage(instance).judge(policy)).rejects.toMatchObject({ code: 'trust-store-invalid' });
});

test.each([
  ['registry.example/app:v1', 'registry.example/*', true],
  ['registry.example/a/b:v1', 'registry.example/*', false],
  ['registry.example/a/b:v1', 'registry.example/**', true],
  // An asterisk takes tag and digest along, but a name without either names neither.
  ['registry.example/app:v1', 'registry.example/app', false],
  ['registry.example/app:v1', 'registry.example/app:v1', true],
  ['registry.example/app:v1', 'registry.example/app@*', true],
  ['nginx', 'index.docker.io/library/nginx:*', true],
  ['nginx', '*', true],
  ['octo/app', '*/*', true],
  ['ghcr.io/octo/app', '*', false],
  ['registryXexample/app:v1', 'registry.example/**', false],
  ['registry.example:443/app:v1', 'registry.example/**', true],
  // There a name keeps the case of its host, a port that says nothing, and another name of Docker Hub.
  ['registry.example:443/app:v1', 'registry.example:443/app@*', true],
  ['Registry.Example/app:v1', 'Registry.Example/app@*', true],
  ['registry-1.docker.io/library/nginx', 'registry-1.docker.io/library/nginx:latest', true],
])('the controller’s glob: %s by %s is %s', async (name, glob, matches) => {
  const image = signedImage(instance);
  const verdict = await image.judge(cip(`images: [{glob: "${glob}"}]\nauthorities:\n${byKey()}`), name);
  const isThere = /^registry\.example(?::443)?\/app/i.test(name);
  // What the registry does not have is unavailable where a policy speaks of it before its digest is known.
  expect(verdict.problems[0]?.kind === 'no-rule' || (!isThere && verdict.rule === undefined)).toBe(!matches);
});

test.each([
  ['nginx', 'docker.io/nginx:*', true],
  ['nginx', 'docker.io/library/nginx:latest', true],
  ['ghcr.io:443/octo/app:v1', 'ghcr.io/octo/*', true],
  ['ghcr.io/octo/app:v1', 'ghcr.io/octo/app', false],
  ['ghcr.io/octo/a/b:v1', 'ghcr.io/octo/*', true],
  ['ghcr.io/octo/app:v1', 'ghcr.io/octo/ap?:v?', true],
  ['ghcr.io/octo/app:v10', 'ghcr.io/octo/app:v?', false],
  [`ghcr.io/octo/app:v1@sha256:${'0'.repeat(64)}`, 'ghcr.io/octo/app:v1*', false],
  [`ghcr.io/octo/app:v1@sha256:${'0'.repeat(64)}`, 'ghcr.io/octo/app@*', true],
])('Kyverno’s pattern: %s by %s is %s', (text, pattern, matches) => {
  expect(kyvernoPattern(pattern)({ text, reference: parseReference(text) })).toBe(matches);
});

test('bytes that are no text are no policy', async () => {
  const content = Buffer.from(cip(`${globs}authorities:\n${byKey()}`).replace('name: images', 'name: im\u00e4ges'), 'latin1');
  const files = { where: 'in the test', read: () => content, list: () => [], digest: () => 'digest' };
  await expect(readImagePolicy(files, 'policy.yml')).rejects.toMatchObject({ code: 'yaml-invalid', where: { file: 'policy.yml' } });
});

test('wildcards take time that grows with the text alone', () => {
  expect(matchesWildcard(`${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false);
});

test('expressions mean what they mean in Go', () => {
  const reader = policyReader({ value: {}, lineOf: () => 1 }, 'policy.yml');
  const holds = (expression: string, text: string): boolean => matchText(goExpression(reader, [], expression), text);
  expect([holds('^a$', 'a\n'), holds('^a$', 'b\na'), holds('(?m)^a$', 'b\na'), holds('a.c', 'a\nc')]).toEqual([false, false, true, false]);
  expect([holds('(?i)OCTO', 'xoctox'), holds('\\bapp\\b', 'my app'), holds('\\pL', 'é'), holds('a'.repeat(900), 'a'.repeat(9000))]).toEqual(
    [true, true, true, false],
  );
});

test.each([
  ['`required: false`', kyverno(`required: false\n${attestors(kyvernoKeys(pem(alice)))}`), ['verify/signed says `required: false`,']],
  [
    'what the webhook does on its errors, or whether it asks',
    kyverno(attestors(kyvernoKeys(pem(alice))), 'failurePolicy: Ignore\n  admission: false'),
    ['verify/signed says `failurePolicy: Ignore`, `admission: false`,'],
  ],
  [
    'the same of an ImageValidatingPolicy',
    validating(signedBy('attestors.alice'), '  failurePolicy: Ignore\n  validationConfigurations: {required: false}\n'),
    ['check says `failurePolicy: Ignore`, `required: false`,'],
  ],
  ['nothing where nothing loosens', kyverno(`required: true\n${attestors(kyvernoKeys(pem(alice)))}`, 'failurePolicy: Fail'), []],
])('is told that it lets nothing pass: %s', async (_, policy, expected) => {
  const files = { where: 'in the test', read: () => Buffer.from(policy), list: () => [], digest: () => 'digest' };
  const remarks = (await readImagePolicy(files, 'policy.yml'))?.remarks ?? [];
  expect(remarks.map((remark) => /^The policy (.*) which lets no image pass here/.exec(remark)?.[1])).toEqual(expected);
  const image = signedImage(instance);
  await byBob(image);
  expect((await image.judge(policy)).problems).not.toEqual([]);
});

test('of many policies that say so, ten are named and the others counted', async () => {
  const policy = Array.from({ length: 12 }, () => kyverno(`required: false\n${attestors(kyvernoKeys(pem(alice)))}`)).join('\n---\n');
  const files = { where: 'in the test', read: () => Buffer.from(policy), list: () => [], digest: () => 'digest' };
  const remarks = (await readImagePolicy(files, 'policy.yml'))?.remarks ?? [];
  expect([remarks.length, remarks[10]]).toEqual([11, '2 more policies say what lets no image pass here.']);
});
