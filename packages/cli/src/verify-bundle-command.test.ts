import { captured } from '../../../test/harness/captured.js';
import { type MockInstance, mockInstance, mockIssuer, mockSubject, newKey } from '../../../test/harness/mock-sigstore.js';
import { temporaryWorkspace, type Workspace } from '../../../test/harness/run-action.js';
import { verifyBundleCommand } from './verify-bundle-command.js';

const artifact = Buffer.from('released\n');
const key = newKey();
let workspace: Workspace;
let instance: MockInstance;
beforeAll(async () => {
  workspace = temporaryWorkspace();
  instance = await mockInstance();
  const put = (name: string, value: unknown): void => workspace.put(name, JSON.stringify(value));
  workspace.put('artifact', artifact);
  workspace.put('other', 'other');
  workspace.put('key.pub', key.publicKey.export({ type: 'spki', format: 'pem' }));
  put('root.json', instance.root);
  put('keyless.json', await instance.sign({ message: artifact }));
  put('key.json', await instance.sign({ message: artifact, key }));
});
afterAll(() => workspace.remove());

const verify = (...args: readonly string[]) => captured(workspace.path, () => verifyBundleCommand(args));
const root = ['--trusted-root', 'root.json'];
const issuer = ['--certificate-oidc-issuer', mockIssuer];
const identity = ['--certificate-identity', mockSubject, ...issuer];
const keyless = ['--bundle', 'keyless.json'];
const keyed = ['--bundle', 'key.json', '--key', 'key.pub', ...root];

test.each<[name: string, args: readonly string[], says: RegExp]>([
  ['an identity', [...keyless, ...identity, ...root, 'artifact'], /^Verified: signed by .* at \d{4}-/],
  [
    'a pattern of it',
    [...keyless, '--certificate-identity-regexp', 'https://github\\.com/.*', ...issuer, ...root, 'artifact'],
    /^Verified/,
  ],
  ['a key', [...keyed, 'artifact'], /^Verified: signed by /],
])('%s', async (_name, args, says) => {
  expect(await verify(...args)).toEqual({ code: 0, stdout: expect.stringMatching(says), stderr: '' });
});

const wrong: [name: string, args: readonly string[], says: string][] = [
  ['another artifact', [...keyed, 'other'], 'key.json: '],
  ['another identity', [...keyless, '--certificate-identity', 'x', ...issuer, ...root, 'artifact'], 'keyless.json: '],
  ['the root of somebody else', [...keyless, ...identity, 'artifact'], 'keyless.json: '],
  ['no bundle', ['--key', 'key.pub', 'artifact'], 'got no bundle'],
  ['an empty bundle', ['--bundle', '', '--key', 'key.pub', 'artifact'], 'expected a value for --bundle'],
  ['no artifact', keyed, 'got 0 files'],
  ['two artifacts', [...keyed, 'artifact', 'other'], 'got 2 files'],
  ['a bundle that is not there', ['--bundle', 'nope.json', '--key', 'key.pub', 'artifact'], 'nope.json'],
  ['nobody by whom', [...keyless, ...root, 'artifact'], 'got neither whole'],
  ['an identity without its issuer', [...keyless, '--certificate-identity', mockSubject, ...root, 'artifact'], 'got neither whole'],
  ['an issuer alone', [...keyless, ...issuer, ...root, 'artifact'], 'got neither whole'],
  [
    'an empty identity',
    [...keyless, '--certificate-identity', '', ...issuer, ...root, 'artifact'],
    'expected a value for --certificate-identity',
  ],
  [
    'an empty issuer',
    [...keyless, '--certificate-identity', mockSubject, '--certificate-oidc-issuer', '', 'artifact'],
    'expected a value for --certificate-oidc-issuer',
  ],
  ['an identity in two forms', [...keyless, ...identity, '--certificate-identity-regexp', '.*', ...root, 'artifact'], 'got neither whole'],
  ['a key and an identity', [...keyed, ...identity, 'artifact'], 'got both'],
  ['a key and an issuer', [...keyed, ...issuer, 'artifact'], 'got both'],
  ['two roots', [...keyed, '--trust', 'github', 'artifact'], 'expected --trust or another root, got both'],
  ['an unknown root', [...keyless, ...identity, '--trust', 'gitlab', 'artifact'], 'got "gitlab"'],
  ['an unknown flag', [...keyed, '--trustd', 'x', 'artifact'], 'did you mean "--trust'],
];

test.each(wrong)('%s is not verified, and why is said', async (_name, args, says) => {
  const { code, stdout, stderr } = await verify(...args);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
