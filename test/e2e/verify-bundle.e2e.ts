// The command line that sigstore-conformance speaks, on the bundled CLI: exit code 0 or 1 and nothing else.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BundleJson,
  type MockInstance,
  mockInstance,
  mockIssuer,
  mockSubject,
  newKey,
  statementAbout,
} from '../../packages/signatures/src/testing/mock-sigstore.js';
import { nodes, repositoryRoot } from '../harness/run-action.js';

const artifact = Buffer.from('released\n');
const digest = `sha256:${createHash('sha256').update(artifact).digest('hex')}`;
let folder: string;
let instance: MockInstance;
const key = newKey();
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-bundle-'));
  instance = await mockInstance();
  writeFileSync(file('artifact'), artifact);
  writeFileSync(file('other'), 'other');
  writeFileSync(file('root.json'), JSON.stringify(instance.root));
  writeFileSync(file('key.pub'), key.publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(file('other.pub'), newKey().publicKey.export({ type: 'spki', format: 'pem' }));
  const bundles = {
    'message.json': await instance.sign({ message: artifact }),
    'statement.json': await instance.sign({ statement: statementAbout({ sha256: digest.slice(7) }), log: 'v2', timestamp: true }),
    'key.json': await instance.sign({ message: artifact, key }),
    'key-without-log.json': await instance.sign({ message: artifact, key, log: 'none' }),
  };
  // As bnd writes it.
  const { _type: type, ...rest } = statementAbout({ sha256: digest.slice(7) }) as BundleJson;
  Object.assign(bundles, { 'schema-name.json': await instance.sign({ statement: { ...rest, type } }) });
  // As npm's and PyPI's registries answer.
  const logged = await instance.sign({ statement: statementAbout({ sha256: digest.slice(7) }) });
  const published = {
    'npm.json': { attestations: [{ bundle: bundles['key.json'] }, { bundle: logged }] },
    'npm-of-nobody.json': { attestations: [{ bundle: bundles['key.json'] }] },
    'pypi.json': { version: 1, attestation_bundles: [{ attestations: [pypiForm(logged)] }] },
    'envelope.json': logged.dsseEnvelope,
  };
  for (const [name, bundle] of Object.entries({ ...bundles, ...published })) writeFileSync(file(name), JSON.stringify(bundle));
  writeFileSync(file('broken.json'), '{');
});

/** PyPI keeps what a bundle holds under names of its own. */
function pypiForm({ verificationMaterial: material, dsseEnvelope: envelope }: BundleJson): object {
  return {
    version: 1,
    verification_material: { certificate: material.certificate.rawBytes, transparency_entries: material.tlogEntries },
    envelope: { statement: envelope.payload, signature: envelope.signatures[0].sig },
  };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], node = process.execPath, cwd = repositoryRoot) {
  const paths = args.map((arg) => arg.replace(/^(--[a-z-]+=)?@/, `$1${folder}/`));
  const { status, stdout, stderr } = spawnSync(node, [join(repositoryRoot, 'dist/cli/index.js'), 'verify-bundle', ...paths], {
    encoding: 'utf8',
    cwd,
  });
  return { status, stdout, stderr };
}

const identity = ['--certificate-identity', mockSubject, '--certificate-oidc-issuer', mockIssuer];
const root = ['--trusted-root', '@root.json'];

test.each(nodes)('a bundle that holds says by whom and exits 0 on $name', ({ path }) => {
  const { status, stdout, stderr } = run(['--bundle', '@message.json', ...identity, ...root, '@artifact'], path);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^Verified: signed by https:\/\/github\.com\/octo\/app\/.+ \(https:\/\/token\.actions\.githubusercontent\.com\) at \d{4}-/,
  );
});

test.each([
  ['a message by its digest', ['--bundle', '@message.json', ...identity, ...root, digest], 0],
  ['a statement', ['--bundle', '@statement.json', ...identity, ...root, '@artifact'], 0],
  ['a statement that says its version by the name in the schema', ['--bundle', '@schema-name.json', ...identity, ...root, '@artifact'], 0],
  ['a statement by its digest', ['--bundle', '@statement.json', ...identity, ...root, digest], 0],
  [
    'an expression for the whole identity',
    [
      '--bundle',
      '@message.json',
      '--certificate-identity-regexp',
      'https://github\\.com/octo/app/.+',
      '--certificate-oidc-issuer',
      mockIssuer,
      ...root,
      '@artifact',
    ],
    0,
  ],
  ['a key', ['--bundle', '@key.json', '--key', '@key.pub', ...root, '@artifact'], 0],
  [
    'an expression for a part of the identity',
    ['--bundle', '@message.json', '--certificate-identity-regexp', 'octo', '--certificate-oidc-issuer', mockIssuer, ...root, '@artifact'],
    1,
  ],
  ['what npm answers', ['--bundle', '@npm.json', ...identity, ...root, '@artifact'], 0],
  ['what npm answers, with nothing by whom is asked for', ['--bundle', '@npm-of-nobody.json', ...identity, ...root, '@artifact'], 1],
  ['what PyPI answers', ['--bundle', '@pypi.json', ...identity, ...root, '@artifact'], 0],
  ['what PyPI answers, for another file', ['--bundle', '@pypi.json', ...identity, ...root, '@other'], 1],
  ['an envelope alone', ['--bundle', '@envelope.json', ...identity, ...root, '@artifact'], 1],
  ['another artifact', ['--bundle', '@message.json', ...identity, ...root, '@other'], 1],
  ['another digest', ['--bundle', '@statement.json', ...identity, ...root, `sha256:${'0'.repeat(64)}`], 1],
  [
    'another identity',
    ['--bundle', '@message.json', '--certificate-identity', 'me', '--certificate-oidc-issuer', mockIssuer, ...root, '@artifact'],
    1,
  ],
  ['the public root', ['--bundle', '@message.json', ...identity, '@artifact'], 1],
  ['another key', ['--bundle', '@key.json', '--key', '@other.pub', ...root, '@artifact'], 1],
  ['a key and an identity', ['--bundle', '@key.json', '--key', '@key.pub', ...identity, ...root, '@artifact'], 1],
  ['a key where the log has no entry', ['--bundle', '@key-without-log.json', '--key', '@key.pub', ...root, '@artifact'], 1],
  ["a key's bundle without the key", ['--bundle', '@key.json', ...identity, ...root, '@artifact'], 1],
  ["a certificate's bundle with a key", ['--bundle', '@message.json', '--key', '@key.pub', ...root, '@artifact'], 1],
  ['no identity', ['--bundle', '@message.json', ...root, '@artifact'], 1],
  [
    'an empty identity',
    ['--bundle', '@message.json', '--certificate-identity', '', '--certificate-oidc-issuer', mockIssuer, ...root, '@artifact'],
    1,
  ],
  ['no bundle', [...identity, ...root, '@artifact'], 1],
  ['a bundle that is no JSON', ['--bundle', '@broken.json', ...identity, ...root, '@artifact'], 1],
  ['a bundle that is not there', ['--bundle', '@missing', ...identity, ...root, '@artifact'], 1],
  ['an artifact that is not there', ['--bundle', '@message.json', ...identity, ...root, '@missing'], 1],
  ['a folder as artifact', ['--bundle', '@message.json', ...identity, ...root, '@.'], 1],
  ['a digest that is too short', ['--bundle', '@message.json', ...identity, ...root, digest.slice(0, -1)], 1],
  ['a root that is a bundle', ['--bundle', '@message.json', ...identity, '--trusted-root', '@message.json', '@artifact'], 1],
  ['an unknown flag', ['--bundle', '@message.json', ...identity, ...root, '--stageing', '@artifact'], 1],
  ['flags with an equals sign', ['--bundle=@message.json', ...identity, '--trusted-root=@root.json', '@artifact'], 0],
  ['a root of its own beside the staging instance', ['--staging', '--bundle', '@message.json', ...identity, ...root, '@artifact'], 0],
  ['the staging instance', ['--staging', '--bundle', '@message.json', ...identity, '@artifact'], 1],
  ['a digest of upper case', ['--bundle', '@message.json', ...identity, ...root, `sha256:${digest.slice(7).toUpperCase()}`], 0],
  ['a digest of another hash, which is a path', ['--bundle', '@message.json', ...identity, ...root, `sha512:${'0'.repeat(128)}`], 1],
  ['a digest without its hash, which is a path', ['--bundle', '@message.json', ...identity, ...root, digest.slice(7)], 1],
  ['no file', ['--bundle', '@message.json', ...identity, ...root], 1],
  ['two files', ['--bundle', '@message.json', ...identity, ...root, '@artifact', '@artifact'], 1],
  ['an identity without issuer', ['--bundle', '@message.json', ...identity.slice(0, 2), ...root, '@artifact'], 1],
  ['an issuer without identity', ['--bundle', '@message.json', ...identity.slice(2), ...root, '@artifact'], 1],
  ['a certificate in place of a key', ['--bundle', '@key.json', '--key', '@message.json', ...root, '@artifact'], 1],
])('%s', (_name, args, expected) => decides(args, expected));

/** One line says why not. */
function decides(args: readonly string[], expected: number): void {
  const { status, stderr } = run(args);
  expect({ status, stderr: stderr.replace(/^portcullis: .+ \[[a-z-]+\]\n$/, '') }).toEqual({ status: expected, stderr: '' });
}

test.each([
  ['broken.json', 'expected JSON'],
  ['key.json', 'expected a signature with a certificate'],
])('of %s is told what it lacks', (name, message) => {
  const { stderr } = run(['--bundle', `@${name}`, ...identity, ...root, '@artifact']);
  expect(stderr).toContain(`${file(name)}: ${message}`);
});

test('a file that is named as a digest is a file', () => {
  const name = `sha256:${'0'.repeat(64)}`;
  writeFileSync(file(name), artifact);
  const { status } = run(['--bundle', '@message.json', ...identity, ...root, name], process.execPath, folder);
  expect(status).toBe(0);
  expect(run(['--bundle', '@message.json', ...identity, ...root, name]).status).toBe(1);
});

describe('published bundles, by the embedded roots', () => {
  const published = (name: string) => ['--bundle', join(repositoryRoot, 'packages/signatures/data/public-bundles', name)];
  const release = ['--certificate-identity', 'https://dotcom.releases.github.com', '--certificate-oidc-issuer', 'none'];
  const released = 'sha256:76f1fe8593bf227cca2c089e3c16dc95014a8d3e89c5dd220530469ca043c428';
  const login = ['--certificate-oidc-issuer', 'https://github.com/login/oauth'];
  const staged = [
    '--certificate-identity',
    'jku@goto.fi',
    ...login,
    'sha256:54303491a8418fbed24344b513546182c29b43bf282ceb433af65e2299f9271f',
  ];
  const blob = [
    '--certificate-identity',
    'w.vollprecht@gmail.com',
    ...login,
    'sha256:e194b99df6639501325c5f44da79fe3a8efae6f239bd79443a19787e06fb1764',
  ];
  test.each([
    ["GitHub's own", [...published('github-release-communique.json'), '--trust', 'github', ...release, released], 0],
    ["GitHub's own, for another release", [...published('github-release-puerco.json'), '--trust', 'github', ...release, released], 1],
    ["GitHub's own, by the public instance", [...published('github-release-communique.json'), ...release, released], 1],
    [
      "GitHub's own, by an issuer",
      [...published('github-release-communique.json'), '--trust', 'github', ...release.slice(0, 3), mockIssuer, released],
      1,
    ],
    ['of the staging instance', ['--staging', ...published('staging-conda-rekor2.json'), ...staged], 0],
    ['of the staging instance, by the public one', [...published('staging-conda-rekor2.json'), ...staged], 1],
    ['of the public instance', [...published('cosign-3-blob.json'), ...blob], 0],
    ['of the public instance, named', [...published('cosign-3-blob.json'), '--trust', 'sigstore', ...blob], 0],
    ['of the public instance, by the staging one', ['--staging', ...published('cosign-3-blob.json'), ...blob], 1],
    ["of the public instance, by GitHub's", [...published('cosign-3-blob.json'), '--trust', 'github', ...blob], 1],
    ['with an unknown instance', [...published('cosign-3-blob.json'), '--trust', 'gitlab', ...blob], 1],
    ['with two instances', [...published('cosign-3-blob.json'), '--trust', 'sigstore', '--staging', ...blob], 1],
  ])('%s', (_name, args, expected) => decides(args, expected));
});
