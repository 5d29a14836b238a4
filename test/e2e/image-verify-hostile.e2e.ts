// image-verify against registries that lie: the run ends, in time, and no image passes.

import { createHash, generateKeyPairSync } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type MockServer, mockServer, type Seen } from '../../packages/oci/src/testing/mock-server.js';
import { type ActionRun, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf('{}'), size: 2 };
const image = JSON.stringify({ schemaVersion: 2, mediaType: manifestType, config, layers: [] });
const referrer = (size: number): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    config,
    layers: [{ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', digest: digestOf('bundle'), size }],
    subject: { mediaType: manifestType, digest: digestOf(image), size: image.length },
  });
const descriptor = (content: string, artifactType: string) => ({
  mediaType: manifestType,
  digest: digestOf(content),
  size: content.length,
  artifactType,
});
const list = (...manifests: readonly object[]): string => JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests });
const send = (response: ServerResponse, body: string, type: string): void =>
  void response.writeHead(200, { 'content-type': type }).end(body);
const absent = (response: ServerResponse): void => void response.writeHead(404).end('{}');

/** An honest registry with one unsigned image, but for what the test answers first. */
type Answer = (request: Seen, response: ServerResponse) => boolean;
const serving =
  (first: Answer) =>
  (request: Seen, response: ServerResponse): void => {
    if (first(request, response)) return;
    if (/\/manifests\/(?:v1|sha256:)/.test(request.url)) send(response, image, manifestType);
    else absent(response);
  };
const on =
  (pattern: RegExp, answer: (response: ServerResponse) => void): Answer =>
  ({ url }, response) => {
    if (!pattern.test(url)) return false;
    answer(response);
    return true;
  };
/** A signature that the registry lists; `size` is what its manifest says of the bundle. */
const listed =
  (size: number, blob: (response: ServerResponse) => void, artifactType = 'application/vnd.dev.sigstore.bundle.v0.3+json'): Answer =>
  (request, response) =>
    on(/\/referrers\//, (to) => send(to, list(descriptor(referrer(size), artifactType)), indexType))(request, response) ||
    on(new RegExp(`/manifests/${digestOf(referrer(size))}`), (to) => send(to, referrer(size), manifestType))(request, response) ||
    on(/\/blobs\//, blob)(request, response);

let workspace: Workspace;
let server: MockServer;
beforeEach(() => {
  workspace = temporaryWorkspace();
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  workspace.put('key.pub', publicKey.export({ type: 'spki', format: 'pem' }).toString());
  workspace.put('.github/portcullis.yml', 'images: [{image: "**", any-of: [{key: key.pub}]}]\n');
});
afterEach(async () => {
  workspace.remove();
  await server.close();
});

async function verify(answer: Answer, name = 'app:v1'): Promise<ActionRun> {
  server = await mockServer(serving(answer));
  return runAction('image-verify', {
    workspace: workspace.path,
    inputs: { images: `${server.host}/${name}` },
    environment: {
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [server.host]: { auth: Buffer.from('user:hidden').toString('base64') } } }),
    },
  });
}

test.each<[string, Answer, string, RegExp]>([
  [
    'another manifest than was asked for',
    on(/sha256:/, (to) => send(to, `${image} `, manifestType)),
    `app@${digestOf(image)}`,
    /expected a manifest with digest/,
  ],
  ['an index in an image’s type', on(/manifests\/v1/, (to) => send(to, list(), manifestType)), 'app:v1', /mediaType|manifest/],
  [
    'ten thousand referrers',
    on(/\/referrers\//, (to) => send(to, list(...Array.from({ length: 10_000 }, (_, i) => descriptor(`${i}`, 'a'))), indexType)),
    'app:v1',
    /at most 1000 artifacts/,
  ],
  ['a failure when asked for signatures', on(/\/referrers\//, (to) => void to.writeHead(403).end()), 'app:v1', /status 403/],
  [
    'a redirect with credentials in the clear',
    on(/manifests\/v1/, (to) => void to.writeHead(302, { location: 'http://registry.example/' }).end()),
    'app:v1',
    /keep to https/,
  ],
  [
    'a token service on the metadata address',
    on(/manifests\/v1/, (to) => void to.writeHead(401, { 'www-authenticate': 'Bearer realm="http://169.254.169.254/"' }).end()),
    'app:v1',
    /token service/,
  ],
])('%s: the image could not be verified', async (_, answer, name, message) => {
  const run = await verify(answer, name);
  const [result] = run.sarif.runs[0].results;
  expect([run.exitCode, result.ruleId, result.message.text]).toEqual([1, 'image-unavailable', expect.stringMatching(message)]);
  expect(run.stdout + JSON.stringify(run.sarif)).not.toContain('hidden');
});

test.each<[string, Answer, RegExp]>([
  ['a bundle without end', listed(100, endless), /to have 100 bytes, got more/],
  ['a bundle of a terabyte', listed(2 ** 40, (to) => send(to, 'bundle', 'a/b')), /at most|bytes/],
  ['a bundle of another digest', listed(6, (to) => send(to, 'BUNDLE', 'a/b')), /with digest/],
  ['a bundle that is none', listed(6, (to) => send(to, 'bundle', 'a/b')), /expected/],
  ['a bundle under a type that lies', listed(6, (to) => send(to, 'bundle', 'a/b'), 'application/vnd.oci.empty.v1+json'), /expected/],
])('%s is a signature that does not hold', async (_, answer, message) => {
  const run = await verify(answer);
  const [result] = run.sarif.runs[0].results;
  expect([run.exitCode, result.ruleId, result.message.text]).toEqual([1, 'image-signature-invalid', expect.stringMatching(message)]);
});

test('an image whose tag moves while it is looked at is judged by what it was first', async () => {
  let asked = 0;
  const run = await verify(on(/manifests\/v1/, (to) => send(to, asked++ === 0 ? image : image.replace('[]', '[ ]'), manifestType)));
  expect([asked, run.sarif.runs[0].results[0].properties.digest]).toEqual([1, digestOf(image)]);
});

function endless(response: ServerResponse): void {
  response.writeHead(200);
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 0x20)));
  };
  response.on('drain', more);
  more();
}
