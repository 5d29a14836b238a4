import { createHash } from 'node:crypto';
import { runGate } from './gate.js';
import { decisionStatement } from './statement.js';

const commit = '1'.repeat(40);
const policy = Buffer.from('report-only: { until: 2026-12-31, reason: r, owner: o }\n');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The predicate of the decision about one result, under a policy. */
async function predicateOf(level: string, content: Buffer | undefined): Promise<Record<string, unknown>> {
  const files = [
    {
      path: 'f',
      content: Buffer.from(
        JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, results: [{ level, message: { text: 'm' } }] }] }),
      ),
    },
    { path: 'g', content: { unreadable: 'closed' } },
  ];
  const now = new Date('2026-01-01');
  const result = await runGate({
    files: level === 'note' ? files.slice(0, 1) : files,
    policyFile: 'p',
    policies: { sources: [{ role: 'head', where: 'here', content }], causes: [] },
    expected: { commits: [], workspace: '/w' },
    now,
    patching: { readFile: () => undefined },
  });
  const { subject, predicate } = JSON.parse(
    decisionStatement(result, files, { repository: 'https://example.org/r', commit, now, policyFile: 'p' }),
  );
  expect(subject).toEqual([{ name: 'https://example.org/r', digest: { gitCommit: commit } }]);
  expect(predicate.inputAttestations).toEqual([{ uri: 'f', digest: { sha256: sha256(files[0]?.content as Buffer) } }, { uri: 'g' }]);
  return predicate;
}

test('what passes is verified, with its policy by hash', async () => {
  const content = Buffer.from('block-at: high\n');
  expect(await predicateOf('note', content)).toMatchObject({
    verificationResult: 'PASSED',
    policy: { uri: 'p', digest: { sha256: sha256(content) } },
    resourceUri: `git+https://example.org/r@${commit}`,
  });
});

test('what is only reported passes the step and is not verified', async () => {
  expect(await predicateOf('error', policy)).toMatchObject({
    verificationResult: 'FAILED',
    verifiedLevels: ['FAILED'],
    portcullis: { decision: 'pass', verdict: 'indeterminate', causes: ['report-unreadable'] },
  });
});
