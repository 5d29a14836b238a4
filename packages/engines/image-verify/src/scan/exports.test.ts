import { parseReference } from '@portcullis/images';
import type { Verdict } from '../verify/verdict.js';
import { runCanary } from './canary.js';
import { detailsOf } from './details.js';
import { grafeasOccurrences, imageLock, verificationSummaries, verifiedImages } from './exports.js';

const now = new Date('2026-02-03T04:05:06Z');
const digest = `sha256:${'ab'.repeat(32)}`;
const verdict = (name: string, status: Verdict['status']): Verdict => ({
  name,
  reference: parseReference(name),
  digest,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  status,
  problems: status === 'verified' ? [] : [{ kind: 'unsigned', code: 'unsigned', reason: 'expected | one, got <none> @team' }],
  attempts: [
    {
      authority: 'release',
      kind: 'cosign-bundle',
      digest,
      verified: status === 'verified',
      identity: 'sha256:key',
      reason: 'a `b` |\nc',
      code: 'x',
    },
  ],
});
const verdicts = [
  verdict('r.example/b:v1', 'verified'),
  verdict('r.example/c:v1', 'refused'),
  verdict('r.example/a:v1', 'verified'),
  verdict('r.example/d:v1', 'excepted'),
];
const policy = { file: 'p.yml', rules: [], digest: 'cd'.repeat(32) };
const input = { verdicts, policy, now };

test('only verified images are listed and locked, in order', () => {
  expect(JSON.parse(verifiedImages(input))).toEqual(
    ['a', 'b'].map((name) => ({ image: `r.example/${name}:v1`, digest, pinned: `r.example/${name}@${digest}` })),
  );
  const lock = JSON.parse(imageLock(input));
  expect(Object.keys(lock.images)).toEqual(['r.example/a:v1', 'r.example/b:v1']);
  expect(lock).toMatchObject({ version: 1, verifiedAt: now.toISOString(), policy: { file: 'p.yml', sha256: policy.digest } });
});

test('a Grafeas occurrence carries the payload that an attestor signs', () => {
  const { occurrences } = JSON.parse(grafeasOccurrences(input, 'projects/p/notes/n'));
  expect(occurrences).toHaveLength(2);
  expect(JSON.parse(Buffer.from(occurrences[0].attestation.serializedPayload, 'base64').toString())).toEqual({
    critical: {
      identity: { 'docker-reference': 'r.example/a' },
      image: { 'docker-manifest-digest': digest },
      type: 'Google cloud binauthz container signature',
    },
  });
});

test('a verification summary is written for every image, refused ones as failed', () => {
  const lines = verificationSummaries(input, 'https://verifier')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ predicate }) => [predicate.resourceUri.slice(0, 11), predicate.verificationResult])).toEqual([
    ['r.example/b', 'PASSED'],
    ['r.example/c', 'FAILED'],
    ['r.example/a', 'PASSED'],
    ['r.example/d', 'FAILED'],
  ]);
  expect(lines[0]).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://slsa.dev/verification_summary/v1',
    subject: [{ digest: { sha256: 'ab'.repeat(32) } }],
    predicate: {
      verifier: { id: 'https://verifier' },
      policy: { digest: { sha256: policy.digest } },
      inputAttestations: [{ digest: { sha256: 'ab'.repeat(32) } }],
    },
  });
});

test('the summary shows every attempt, and nothing a stranger wrote as markup', () => {
  const text = detailsOf(verdicts);
  expect(text.split('\n').filter((line) => line.startsWith('| `r.example'))).toHaveLength(4);
  expect(text).toContain('✓ cosign-bundle for release by sha256:key');
  expect(text).toContain('✗ cosign-bundle for release: a \\`b\\` \\|\\\\nc (x)');
  expect(text).not.toMatch(/(?<!\\)<none>|@team/);
});

test('the canary is verified by its own key and by no other', async () => {
  expect(await runCanary(now)).toEqual({ detected: true, detail: expect.stringContaining('verified by that key and refused by another') });
});

test.each([
  ['slsa-provenance', 'SLSA_BUILD_LEVEL_1'],
  ['https://slsa.dev/provenance/v1', 'SLSA_BUILD_LEVEL_1'],
  ['https://slsa.dev/verification_summary/v1', 'SLSA_BUILD_LEVEL_UNEVALUATED'],
])('a demanded %s vouches for %s', (predicate, level) => {
  const rule = { attestations: [{ rule: { predicate } }] } as unknown as NonNullable<Verdict['rule']>;
  const [line = ''] = verificationSummaries(
    { ...input, verdicts: [{ ...verdict('r.example/b:v1', 'verified'), rule }] },
    'https://v',
  ).split('\n');
  expect(JSON.parse(line).predicate.verifiedLevels).toEqual([level]);
});
