// Every recipe of the README, run: with the attestation that it is about it verifies, and with one by a stranger it does not.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFailures } from '@portcullis/core';
import { parse } from 'yaml';
import { type MockServer, mockServer } from '../../../../test/harness/mock-server.js';
import { type MockInstance, mockInstance, newKey, type SignOptions, statementAbout } from '../../../../test/harness/mock-sigstore.js';
import { temporaryRepository } from '../../../../test/harness/repository.js';
import { repositoryRoot } from '../../../../test/harness/run-action.js';
import { attached, bundleType, digestOf, image, referrerOf, send, serving } from '../../../../test/harness/served-image.js';
import type { Inputs } from './inputs.js';
import { attestationRules } from './rules.js';
import { type GivenInputs, verdictIn } from './testing/verdict.js';

const readme = readFileSync(join(repositoryRoot, 'actions/attestation-verify/README.md'), 'utf8');
const recipes = new Map(
  [...readme.matchAll(/```yaml\n# recipe: (\w+)\n([\s\S]*?)```/g)].map(([, name, text]) => [
    name,
    parse(text as string) as Partial<Record<keyof Inputs, string>>,
  ]),
);
const reviewFile = /```yaml\n# review\.yml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

const source = 'https://github.com/octo/app';
const artifact = 'released\n';
const sha256 = createHash('sha256').update(artifact).digest('hex');
const fulcio = (number: number, value: string) => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, value });
const facts = [fulcio(11, 'github-hosted'), fulcio(12, source), fulcio(14, 'refs/heads/main')];
const keys = newKey();
const repository = temporaryRepository();
let instance: MockInstance;
let withoutLogs: MockInstance;
const servers: MockServer[] = [];

const about = (digest = sha256) =>
  statementAbout({ sha256: digest }, 'https://slsa.dev/provenance/v1', {
    buildDefinition: {
      externalParameters: { workflow: { repository: source, ref: 'refs/heads/main', path: '.github/workflows/release.yml' } },
    },
  });
const line = async (options: SignOptions, by = instance) =>
  JSON.stringify(await by.sign({ statement: about(), extensions: facts, ...options }));
const review = (result: string) => statementAbout({ sha256 }, 'https://example.com/review/v1', { result });

beforeAll(async () => {
  instance = await mockInstance();
  withoutLogs = await mockInstance({ withoutSct: true });
  repository.put('dist/app.tgz', artifact);
  repository.put('root.json', JSON.stringify(instance.root));
  repository.put('private-root.json', JSON.stringify({ ...withoutLogs.root, tlogs: [], ctlogs: [] }));
  repository.put('keys/review.pub', keys.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  repository.put('review.yml', reviewFile);
  // An attestation of something else stands first, as `gh attestation download` writes several.
  repository.put('dist/app.jsonl', `${await line({ statement: about('0'.repeat(64)) })}\n${await line({})}\n`);
  repository.put('dist/private.jsonl', `${await line({ log: 'none', timestamp: true }, withoutLogs)}\n`);
  repository.put('dist/review.json', JSON.stringify(await instance.sign({ statement: review('passed'), key: keys, log: 'none' })));
  repository.put(
    'sigstore-5.0.0.json',
    readFileSync(join(repositoryRoot, 'packages/signatures/data/public-bundles/npm-sigstore-5.0.0-provenance.json'), 'utf8'),
  );
});
afterAll(async () => {
  repository.remove();
  await Promise.all(servers.map((server) => server.close()));
});

const run = (given: GivenInputs, environment?: Record<string, string>) => verdictIn(repository.path, given, environment);
const recipe = (name: string) => recipes.get(name) ?? {};
const ours = { 'trusted-root': 'root.json' };

test('every recipe is run below', () => {
  expect([...recipes.keys()]).toEqual(['file', 'workflow', 'private', 'key', 'npm', 'image']);
});

test.each<[string, GivenInputs, string]>([
  ['file', {}, 'verified'],
  ['file', { 'source-uri': 'https://github.com/octo/ap' }, 'identity-mismatch'],
  [
    'file',
    { 'source-uri': 'https://github.com/octo/app2', 'signer-workflow': 'octo/app/.github/workflows/release.yml' },
    'extension-mismatch',
  ],
  ['file', { 'source-ref': 'refs/tags/v1' }, 'extension-mismatch'],
  ['file', { 'predicate-type': 'sbom' }, 'predicate-mismatch'],
  ['file', { subjects: 'root.json' }, 'subject-mismatch'],
  ['file', { subjects: 'dist/app.tgz\nroot.json' }, 'subject-mismatch'],
  ['file', { bundles: 'dist/private.jsonl' }, 'log-entry-missing'],
  ['file', { bundles: 'dist/app.tgz' }, 'bundle-malformed'],
  ['file', { bundles: 'dist/*.zip' }, 'error bundle-missing'],
  ['file', { bundles: [] }, 'error input-invalid'],
  ['file', { config: 'none.yml' }, 'error config-missing'],
  ['workflow', {}, 'verified'],
  ['workflow', { 'signer-workflow': 'octo/app/.github/workflows/other.yml' }, 'identity-mismatch'],
  ['workflow', { 'signer-workflow': 'octo/app/.github/workflows/release.yml@refs/tags/v1' }, 'identity-mismatch'],
])('%s with %j: %s', async (name, changed, expected) => {
  expect(await run({ ...recipe(name), ...ours, ...changed })).toContain(expected);
});

test('a runner of its own is refused where it is denied', async () => {
  repository.put('dist/self.jsonl', `${await line({ extensions: [fulcio(11, 'self-hosted'), ...facts.slice(1)] })}\n`);
  expect(await run({ ...recipe('workflow'), ...ours, bundles: 'dist/self.jsonl' })).toBe('extension-mismatch');
  expect(await run({ ...recipe('workflow'), ...ours, bundles: 'dist/self.jsonl', 'deny-self-hosted': false })).toBe('verified');
});

test("a private repository's attestation has a timestamp and no log, and only GitHub's own root says so", async () => {
  expect(await run({ ...recipe('private'), 'trusted-root': 'private-root.json' })).toBe('verified');
  expect(await run({ ...recipe('private'), 'trusted-root': 'private-root.json', bundles: 'dist/app.jsonl' })).not.toBe('verified');
  // A stranger's instance is none of GitHub's.
  expect(await run(recipe('private'))).not.toBe('verified');
});

test.each([
  ['passed', keys, 'verified'],
  ['failed', keys, 'condition-unmet'],
  ['passed', newKey(), 'signature-invalid'],
])('a review that says %s', async (result, key, expected) => {
  repository.put('dist/review.json', JSON.stringify(await instance.sign({ statement: review(result), key, log: 'none' })));
  expect(await run(recipe('key'))).toBe(expected);
});

test("npm's published provenance holds as it is", async () => {
  expect(await run(recipe('npm'))).toBe('verified');
  expect(await run({ ...recipe('npm'), 'source-ref': 'refs/heads/next' })).toBe('extension-mismatch');
  expect(await run({ ...recipe('npm'), subjects: `sha512:${'0'.repeat(128)}` })).toBe('subject-mismatch');
});

describe('an image', () => {
  const serve = async (bundle: string) => {
    const manifest = referrerOf({ mediaType: bundleType, digest: digestOf(bundle), size: Buffer.byteLength(bundle) });
    const server = await mockServer(serving(attached(manifest, (to) => send(to, bundle, bundleType))));
    servers.push(server);
    return `oci://${server.host}/octo/app:v1`;
  };

  test('is verified by what its registry has', async () => {
    const subjects = await serve(await line({ statement: about(digestOf(image).slice(7)) }));
    expect(await run({ ...recipe('image'), ...ours, subjects })).toBe('verified');
    expect(await run({ ...recipe('image'), ...ours, subjects, 'source-uri': 'github.com/octo/other' })).toBe('identity-mismatch');
  });

  test('that is only signed is not attested', async () => {
    const statement = statementAbout({ sha256: digestOf(image).slice(7) }, 'https://sigstore.dev/cosign/sign/v1');
    expect(await run({ ...recipe('image'), ...ours, subjects: await serve(await line({ statement })) })).toBe('unattested');
  });

  test('whose registry does not answer is refused', async () => {
    expect(await run({ ...recipe('image'), ...ours, subjects: 'oci://127.0.0.1:1/octo/app:v1' })).toMatch(/\w/);
  });
});

describe("GitHub's API", () => {
  const serve = async (status: number, body: unknown) => {
    const server = await mockServer((_, response) => void response.writeHead(status).end(JSON.stringify(body)));
    servers.push(server);
    return server;
  };
  const asking = { ...ours, subjects: 'dist/app.tgz', 'source-uri': source, 'attestations-api': true };

  test.each<[string, number, (bundle: unknown) => unknown, string]>([
    ['the attestation', 200, (bundle) => ({ attestations: [{ bundle }] }), 'verified'],
    ['none', 200, () => ({ attestations: [] }), 'unattested'],
    ['"not found"', 404, () => ({}), 'unattested'],
    ['"forbidden"', 403, () => ({}), 'attestations-unavailable'],
    ['a link', 200, () => ({ attestations: [{ bundle: null, bundle_url: 'https://x.test' }] }), 'attestations-unavailable'],
    ['something else', 200, () => [], 'attestations-unavailable'],
  ])('says %s', async (_, status, body, expected) => {
    const server = await serve(status, body(JSON.parse(await line({}))));
    const environment = { GITHUB_API_URL: `http://${server.host}`, GITHUB_TOKEN: 'a-token' };
    expect(await run(asking, environment)).toBe(expected);
    expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [`/repos/octo/app/attestations/sha256:${sha256}?per_page=100`, 'Bearer a-token'],
    ]);
  });

  test('is asked only where an input says so, and of a repository that is named', async () => {
    const server = await serve(200, {});
    const environment = { GITHUB_API_URL: `http://${server.host}` };
    expect(await run({ ...recipe('file'), ...ours }, environment)).toBe('verified');
    expect(server.seen).toEqual([]);
    expect(await run({ ...asking, 'source-uri': '', 'signer-workflow': 'octo/app/.github/workflows/release.yml' }, environment)).toBe(
      'error input-invalid',
    );
  });
});

test('every rule reports its bad examples and leaves its good ones alone', async () => {
  const failed = statementAbout({ sha256 }, 'https://slsa.dev/verification_summary/v1', { verificationResult: 'FAILED' });
  repository.put('states/failed.json', await line({ statement: failed }));
  repository.put('states/stranger.json', await line({ subject: 'https://github.com/evil/app/.github/workflows/x.yml@refs/heads/main' }));
  const states: Readonly<Record<string, GivenInputs>> = {
    attested: {},
    unattested: { subjects: 'root.json' },
    stranger: { bundles: 'states/stranger.json' },
    failed: { bundles: 'states/failed.json', 'predicate-type': 'https://slsa.dev/verification_summary/v1' },
    unavailable: { subjects: 'oci://127.0.0.1:1/octo/app:v1', bundles: [] },
  };
  const codes: Readonly<Record<string, string>> = {
    'subject-mismatch': 'missing',
    'identity-mismatch': 'invalid',
    'summary-not-passed': 'unmet',
  };
  const failures = await exampleFailures(attestationRules, async (_, example) => {
    const code = await run({ ...recipe('file'), ...ours, ...states[String(example.options?.state)] });
    if (code === 'verified') return [];
    return attestationRules.filter(({ check }) => check === (codes[code] ?? 'unavailable')).map(({ id }) => id);
  });
  expect(failures).toEqual([]);
});
