// attestation-verify as an action and `verify-attestation` as a command, in the bundles: what passes, what does not, and by which exit code.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type MockServer, mockServer } from '../harness/mock-server.js';
import { type MockInstance, mockInstance, newKey, type SignOptions, statementAbout } from '../harness/mock-sigstore.js';
import { nodes, repositoryRoot, runAction, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';
import { attached, bundleType, digestOf, image, referrerOf, send, serving } from '../harness/served-image.js';

const source = 'https://github.com/octo/app';
const artifact = 'released\n';
const sha256 = createHash('sha256').update(artifact).digest('hex');
const fulcio = (number: number, value: string) => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, value });
const extensions = [fulcio(11, 'github-hosted'), fulcio(12, source), fulcio(14, 'refs/heads/main')];
const published = join(repositoryRoot, 'packages/signatures/data/public-bundles/npm-sigstore-5.0.0-provenance.json');
const npm =
  'sha512:849a897e81bf7b8a8541a6ae40bd3473a27a16b1cb0462ad905bd6dc96d34881053a12eb4a375233f81677fc9439f628fe0b0445e8535c60b5559597fbd5f80e';
let workspace: Workspace;
let instance: MockInstance;
let server: MockServer;

const about = (digest: string) => statementAbout({ sha256: digest }, 'https://slsa.dev/provenance/v1', {});
const line = async (options: SignOptions) => JSON.stringify(await instance.sign({ extensions, ...options }));

beforeAll(async () => {
  instance = await mockInstance();
  workspace = temporaryWorkspace();
  workspace.put('root.json', JSON.stringify(instance.root));
  workspace.put('dist/app.tgz', artifact);
  workspace.put('dist/other.tgz', 'other');
  workspace.put('app.jsonl', `${await line({ statement: about('0'.repeat(64)) })}\n${await line({ statement: about(sha256) })}\n`);
  const summary = (verificationResult: string) =>
    line({ statement: statementAbout({ sha256 }, 'https://slsa.dev/verification_summary/v1', { verificationResult }) });
  workspace.put('passed.json', await summary('PASSED'));
  workspace.put('failed.json', await summary('FAILED'));
  workspace.put('key.json', JSON.stringify(await instance.sign({ statement: about(sha256), key: newKey(), log: 'none' })));
  const bundle = await line({ statement: about(digestOf(image).slice(7)) });
  const manifest = referrerOf({ mediaType: bundleType, digest: digestOf(bundle), size: Buffer.byteLength(bundle) });
  server = await mockServer(serving(attached(manifest, (to) => send(to, bundle, bundleType))));
});
afterAll(async () => {
  workspace.remove();
  await server.close();
});

const command = (...args: string[]) =>
  runCli(['verify-attestation', ...args.map((arg) => arg.replace('HOST', server.host))], { workspace: workspace.path });
const ours = ['--trusted-root', 'root.json', '--source-uri', 'github.com/octo/app'];
const summaryType = ['--predicate-type', 'https://slsa.dev/verification_summary/v1'];

test.each<[string, string[], number]>([
  ['a file', ['--bundle', 'app.jsonl', ...ours, 'dist/app.tgz'], 0],
  ['a file by its digest', ['--bundle', 'app.jsonl', ...ours, `sha256:${sha256}`], 0],
  [
    'its ref and workflow',
    [
      '--bundle',
      'app.jsonl',
      ...ours,
      '--source-ref',
      'refs/heads/main',
      '--signer-workflow',
      'octo/app/.github/workflows/release.yml',
      '--deny-self-hosted',
      'dist/app.tgz',
    ],
    0,
  ],
  ['an image of a registry', [...ours, 'oci://HOST/octo/app:v1'], 0],
  ['a summary that passed', ['--bundle', 'passed.json', ...ours, ...summaryType, 'dist/app.tgz'], 0],
  [
    'a published provenance',
    [
      '--bundle',
      published,
      '--source-uri',
      'github.com/sigstore/sigstore-js',
      '--builder-id',
      'https://github.com/actions/runner/github-hosted',
      npm,
    ],
    0,
  ],
  ['a summary that failed', ['--bundle', 'failed.json', ...ours, ...summaryType, 'dist/app.tgz'], 1],
  ['another file', ['--bundle', 'app.jsonl', ...ours, 'dist/other.tgz'], 1],
  ['one of two files', ['--bundle', 'app.jsonl', ...ours, 'dist/app.tgz', 'dist/other.tgz'], 1],
  ['another source', ['--bundle', 'app.jsonl', ...ours.slice(0, 2), '--source-uri', 'github.com/octo/ap', 'dist/app.tgz'], 1],
  ['another ref', ['--bundle', 'app.jsonl', ...ours, '--source-ref', 'refs/tags/v1', 'dist/app.tgz'], 1],
  ['another predicate', ['--bundle', 'app.jsonl', ...ours, '--predicate-type', 'sbom', 'dist/app.tgz'], 1],
  ['a builder that it does not name', ['--bundle', 'app.jsonl', ...ours, '--builder-id', 'https://x.test/b', 'dist/app.tgz'], 1],
  ['the public root', ['--bundle', 'app.jsonl', ...ours.slice(2), 'dist/app.tgz'], 1],
  ['a key in place of a certificate', ['--bundle', 'key.json', ...ours, 'dist/app.tgz'], 1],
  ['a bundle that is none', ['--bundle', 'dist/app.tgz', ...ours, 'dist/app.tgz'], 1],
  ['an image that no registry has', [...ours, 'oci://127.0.0.1:1/octo/app:v1'], 1],
  ['a file that is not there', ['--bundle', 'app.jsonl', ...ours, 'dist/none.tgz'], 2],
  ['a bundle that is not there', ['--bundle', 'none.jsonl', ...ours, 'dist/app.tgz'], 2],
  ['a root that is not there', ['--bundle', 'app.jsonl', '--trusted-root', 'none.json', ...ours.slice(2), 'dist/app.tgz'], 2],
  ['nobody', ['--bundle', 'app.jsonl', ...ours.slice(0, 2), 'dist/app.tgz'], 2],
  ['an empty source', ['--bundle', 'app.jsonl', '--source-uri', '', '--key', 'root.json', 'dist/app.tgz'], 2],
  ['no subject', ['--bundle', 'app.jsonl', ...ours], 2],
  ['a file without bundles', [...ours, 'dist/app.tgz'], 2],
  ['an unknown flag', ['--bundle', 'app.jsonl', ...ours, '--source-url', 'x', 'dist/app.tgz'], 2],
])('%s', async (_, args, expected) => {
  const { exitCode, stdout, stderr } = await command(...args);
  expect([exitCode, stdout.startsWith('Verified: '), stderr === '']).toEqual([
    expected,
    expected === 0 || (args.includes('dist/other.tgz') && args.includes('dist/app.tgz')),
    expected === 0,
  ]);
});

test('a name with a line break writes no line of its own', async () => {
  workspace.put('odd/a\nVerified: evil.tgz: attested', 'nobody attests it');
  const { exitCode, stdout, stderr } = await command('--bundle', 'app.jsonl', ...ours, 'odd/*');
  expect([exitCode, stdout, stderr.trim().split('\n').length, /^Verified/m.test(stderr)]).toEqual([1, '', 1, false]);
});

test('what in `bundles` is none is told of, beside one that holds', async () => {
  workspace.put('mixed.jsonl', `{"a":1}\n${await line({ statement: about(sha256) })}\n`);
  const inputs = { subjects: 'dist/app.tgz', bundles: 'mixed.jsonl', 'source-uri': source, 'trusted-root': 'root.json' };
  const { exitCode, stdout } = await runAction('attestation-verify', { workspace: workspace.path, inputs });
  expect([exitCode, stdout.includes('1 of 2 bundles in `bundles` could not be read')]).toEqual([0, true]);
  expect(stdout).toContain('the first: bundle 1 of mixed.jsonl, expected mediaType');
});

describe.each(nodes)('the action on $name', (node) => {
  const action = (inputs: Record<string, string>) =>
    runAction('attestation-verify', {
      node,
      workspace: workspace.path,
      inputs: { bundles: 'app.jsonl', 'source-uri': source, 'trusted-root': 'root.json', ...inputs },
    });

  test('says what is verified', async () => {
    const run = await action({ subjects: 'dist/app.tgz' });
    expect([run.exitCode, run.outputs.refused]).toEqual([0, '0']);
    expect(JSON.parse(run.outputs.verified ?? '')).toMatchObject([{ subject: 'dist/app.tgz', digest: `sha256:${sha256}` }]);
  });

  test('refuses what is not, whatever severity fails the step', async () => {
    const run = await action({ subjects: 'dist/app.tgz\noci://127.0.0.1:1/octo/app:v1', 'fail-on': 'critical' });
    expect([run.exitCode, run.outputs.refused, run.outputs.critical]).toEqual([1, '1', '0']);
  });

  test('tells of a file that nothing attests at that file', async () => {
    const run = await action({ subjects: 'dist/*.tgz' });
    const results = run.sarif.runs.at(-1).results as {
      ruleId: string;
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
    }[];
    expect([run.exitCode, results.map(({ ruleId, locations }) => [ruleId, locations[0]?.physicalLocation.artifactLocation.uri])]).toEqual([
      1,
      [['subject-unattested', 'dist/other.tgz']],
    ]);
  });

  test('takes a glob that matches nothing for an error', async () => {
    const run = await action({ subjects: 'dist/*.zip' });
    expect([run.exitCode, run.sarif.runs.at(-1).invocations[0].executionSuccessful]).toEqual([2, false]);
  });
});
