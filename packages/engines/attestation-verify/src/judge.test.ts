import { parseAttestationRule, readInTotoStatement } from '@portcullis/signatures';
import type { Expectation } from './expectation.js';
import { shortfallOf } from './judge.js';

const source = 'https://github.com/octo/app';
const workflow = `${source}/.github/workflows/release.yml@refs/tags/v1`;
const hosted = 'https://github.com/actions/runner/github-hosted';

const statement = (predicateType: string, predicate: unknown) =>
  readInTotoStatement({ _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: '00' } }], predicateType, predicate });
const provenance = (builder: string, { repository = source, ref = 'refs/tags/v1', commit = 'c1' } = {}) =>
  statement('https://slsa.dev/provenance/v1', {
    buildDefinition: {
      externalParameters: { workflow: { repository, ref, path: '.github/workflows/release.yml' } },
      resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
    },
    runDetails: { builder: { id: builder } },
  });
const summary = (predicate: unknown) => statement('https://slsa.dev/verification_summary/v1', predicate);

const certificate = new Map([
  ['source-repository', source],
  ['source-ref', 'refs/tags/v1'],
  ['source-digest', 'c1'],
  ['runner-environment', 'github-hosted'],
] as const);
const signer = { identity: workflow, extensions: certificate };
const byKey = { identity: 'sha256:aa' };

function decide(
  said: ReturnType<typeof statement>,
  wanted: Partial<Expectation> & { predicate?: string } = {},
  by: Parameters<typeof shortfallOf>[2] = signer,
) {
  const { predicate = 'slsa-provenance', ...rest } = wanted;
  const rules = [parseAttestationRule({ predicate }, {})];
  const authority = { kind: 'keyless', identities: [], roots: [] } as const;
  return shortfallOf({ authority, rules, exactSigner: false, ...rest }, said, by)?.code ?? 'holds';
}

test.each([
  ['provenance that agrees with the certificate', provenance(workflow), {}, 'holds'],
  ['another predicate than is demanded', summary({ verificationResult: 'PASSED' }), {}, 'predicate-mismatch'],
  [
    'another repository than the certificate',
    provenance(workflow, { repository: 'https://github.com/octo/other' }),
    {},
    'provenance-contradicts',
  ],
  ['another ref than the certificate', provenance(workflow, { ref: 'refs/tags/v2' }), {}, 'provenance-contradicts'],
  ['another commit than the certificate', provenance(workflow, { commit: 'c2' }), {}, 'provenance-contradicts'],
  ['the builder that signed', provenance(workflow), { builderId: workflow }, 'holds'],
  ['the builder that signed, in any version', provenance(workflow), { builderId: workflow.split('@')[0] }, 'holds'],
  ['a builder whose name begins alike', provenance(`${workflow}0`), { builderId: workflow }, 'builder-mismatch'],
  ['another version of the builder', provenance(workflow), { builderId: workflow.replace('v1', 'v2') }, 'builder-mismatch'],
  [
    'a builder that the provenance names and the certificate does not',
    provenance(`${source}/b@v1`),
    { builderId: `${source}/b` },
    'builder-unproven',
  ],
  [
    'that builder where the signer is named exactly',
    provenance(`${source}/b@v1`),
    { builderId: `${source}/b`, exactSigner: true },
    'holds',
  ],
  [
    'a builder whose name goes on, of a signer named exactly',
    provenance(`${source}/build@v1`),
    { builderId: `${source}/b`, exactSigner: true },
    'builder-mismatch',
  ],
  [
    'a version whose name goes on, of a signer named exactly',
    provenance(`${source}/b@v1@v2`),
    { builderId: `${source}/b@v1`, exactSigner: true },
    'builder-mismatch',
  ],
  ["GitHub's runner that the certificate proves", provenance(hosted), { builderId: hosted }, 'holds'],
  [
    'a runner that the certificate contradicts',
    provenance(hosted.replace('github-', 'self-')),
    { builderId: hosted.replace('github-', 'self-') },
    'builder-unproven',
  ],
  [
    'such a runner where the signer is named exactly',
    provenance(hosted.replace('github-', 'self-')),
    { builderId: hosted.replace('github-', 'self-'), exactSigner: true },
    'builder-unproven',
  ],
] as const)('%s', (_, said, wanted, expected) => {
  expect(decide(said, wanted as Partial<Expectation>)).toBe(expected);
});

test.each([
  ['PASSED', { verificationResult: 'PASSED' }, 'holds'],
  ['FAILED', { verificationResult: 'FAILED' }, 'summary-not-passed'],
  ['WARNED, which is a word of test results', { verificationResult: 'WARNED' }, 'summary-not-passed'],
  ['passed in small letters', { verificationResult: 'passed' }, 'summary-not-passed'],
  ['nothing', {}, 'summary-not-passed'],
  ['no predicate', null, 'summary-not-passed'],
])('a summary that says %s', (_, predicate, expected) => {
  expect(decide(summary(predicate), { predicate: 'https://slsa.dev/verification_summary/v1' })).toBe(expected);
});

test.each([
  ['PASSED', 'holds'],
  ['WARNED', 'holds'],
  ['FAILED', 'test-not-passed'],
])('a test result that says %s', (result, expected) => {
  const predicate = 'https://in-toto.io/attestation/test-result/v0.1';
  expect(decide(statement(predicate, { result }), { predicate })).toBe(expected);
});

test.each([
  ['the source', { sourceUri: source, sourceRef: 'refs/tags/v1' }, 'holds'],
  ['another repository', { sourceUri: `${source}2` }, 'source-mismatch'],
  ['another ref', { sourceUri: source, sourceRef: 'refs/tags/v2' }, 'source-mismatch'],
])('of a key, the provenance itself must name %s', (_, wanted, expected) => {
  expect(decide(provenance(workflow), wanted, byKey)).toBe(expected);
});

test('of a key, a statement without provenance tells of no source', () => {
  const wanted = { predicate: 'https://slsa.dev/verification_summary/v1', sourceUri: source };
  expect(decide(summary({ verificationResult: 'PASSED' }), wanted, byKey)).toBe('source-mismatch');
});

test.each<[string, Partial<Expectation>, Parameters<typeof shortfallOf>[2], string]>([
  ['its own repository', {}, signer, 'holds'],
  ['another that is named', { sourceUri: 'https://github.com/octo/other' }, signer, 'holds'],
  [
    'its caller, which is named',
    { sourceUri: source },
    { identity: workflow.replace('octo/app', 'octo/shared'), extensions: certificate },
    'holds',
  ],
  ['another that nobody named', {}, { identity: workflow.replace('octo/app', 'octo/shared'), extensions: certificate }, 'source-unnamed'],
  [
    'another that nobody named, by a signer that is named exactly',
    { exactSigner: true },
    { identity: workflow.replace('octo/app', 'octo/app2'), extensions: certificate },
    'source-unnamed',
  ],
  ['one that the certificate does not tell', {}, { identity: workflow, extensions: new Map() }, 'holds'],
  ['somebody who is no workflow', {}, { identity: 'a@example.com', extensions: certificate }, 'holds'],
])('a workflow signs for %s', (_, wanted, by, expected) => {
  expect(decide(statement('https://slsa.dev/provenance/v1', {}), wanted, by)).toBe(expected);
});
