// Which of many problems is told, and how an outcome reads.

import type { RegistryClient } from '@portcullis/oci';
import type { CodeHost } from './code-host.js';
import type { Expectation } from './expectation.js';
import type { Subject } from './subjects.js';
import { describeOutcome, type Outcome, type Problem, verifySubject } from './verify.js';

const digest = `sha256:${'a'.repeat(64)}`;
const subject: Subject = { kind: 'digest', name: digest };
const registry = (): RegistryClient => {
  throw new Error('no image is looked at');
};
const problem = (kind: Problem['kind'], code: string): Problem => ({ kind, code, reason: `reason of ${code}` });

async function told(problems: readonly Problem[], doubt?: string): Promise<string> {
  const host = { bundlesOf: async () => ({ bundles: [], ...(doubt === undefined ? {} : { doubt }) }), close: () => undefined };
  const bundles = problems.map((bundle, i) => ({ place: `${i}.json`, bundle }));
  const outcome = await verifySubject(subject, { expectation: {} as Expectation, bundles, host: host as CodeHost, registry });
  return `${outcome.problem?.code}: ${outcome.problem?.reason}`;
}

test.each<readonly [string, readonly Problem[], string]>([
  ['of one alone', [problem('invalid', 'x')], 'x: reason of x, in 0.json'],
  [
    'what the right signer says before what a stranger says',
    [problem('missing', 'a'), problem('invalid', 'b'), problem('unmet', 'c')],
    'c: reason of c, in 2.json (the first of 3 that were tried)',
  ],
  [
    'of what the right signer says, another predicate least',
    [problem('unmet', 'predicate-mismatch'), problem('unmet', 'source-mismatch')],
    'source-mismatch: reason of source-mismatch, in 1.json (the first of 2 that were tried)',
  ],
  [
    'another predicate of the right signer before what a stranger signed',
    [problem('invalid', 'b'), problem('unmet', 'predicate-mismatch')],
    'predicate-mismatch: reason of predicate-mismatch, in 1.json (the first of 2 that were tried)',
  ],
])('%s', async (_what, problems, expected) => {
  expect(await told(problems)).toBe(expected);
});

test('a doubt whether there are more is told beside it, and only where there is one', async () => {
  expect(await told([], 'more may be there')).toBe(`unattested: expected an attestation of ${digest}, got none; more may be there`);
  expect(await told([])).toBe(`unattested: expected an attestation of ${digest}, got none`);
});

test('a mistake of our own is no verdict', async () => {
  const host = { bundlesOf: () => Promise.reject(new TypeError('x is not a function')), close: () => undefined };
  const wanted = { expectation: {} as Expectation, bundles: [], host: host as CodeHost, registry };
  await expect(verifySubject(subject, wanted)).rejects.toThrow(TypeError);
});

test('an outcome names who attested, who vouches for that, and what the certificate says of the source', () => {
  const describe = (signer: object): string =>
    describeOutcome({ subject, digest, verified: { signer, statement: { predicateType: 'https://slsa.dev/provenance/v1' } } } as Outcome);
  expect(describe({ identity: 'sha256:key' })).toBe(`${digest}: https://slsa.dev/provenance/v1 attested by sha256:key`);
  const source = ['source-repository', 'https://github.com/octo/app'] as const;
  const ref = ['source-ref', 'refs/tags/v1'] as const;
  expect(describe({ identity: 'me', issuer: 'https://issuer.test', extensions: new Map([source]) })).toMatch(
    / by me \(https:\/\/issuer\.test\), from https:\/\/github\.com\/octo\/app$/,
  );
  expect(
    describe({ identity: 'me', signedAt: new Date('2026-01-02T03:04:05Z'), extensions: new Map<string, string>([source, ref]) }),
  ).toMatch(/ by me at 2026-01-02T03:04:05\.000Z, from https:\/\/github\.com\/octo\/app at refs\/tags\/v1$/);
});
