// image-verify against registries that lie: the run ends, in time, and no image passes.

import { generateKeyPairSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type MockServer, mockServer, type Seen } from '../../packages/oci/src/testing/mock-server.js';
import { type ActionRun, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';
import {
  type Answer,
  attached,
  bundleType,
  descriptorOf,
  digestOf,
  image,
  indexType,
  listOf,
  manifestType,
  on,
  referrerOf,
  send,
  serving,
} from '../harness/served-image.js';

/** A signature that the registry lists; `size` is what its manifest says of the bundle. */
const listed = (size: number, blob: (response: ServerResponse) => void, artifactType?: string): Answer =>
  attached(referrerOf({ mediaType: bundleType, digest: digestOf('bundle'), size }), blob, artifactType);

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
    environment: { DOCKER_AUTH_CONFIG: login() },
  });
}

function login(): string {
  return JSON.stringify({ auths: { [server.host]: { auth: Buffer.from('user:hidden').toString('base64') } } });
}

test.each<[string, Answer, string, RegExp]>([
  [
    'another manifest than was asked for',
    on(/sha256:/, (to) => send(to, `${image} `, manifestType)),
    `app@${digestOf(image)}`,
    /expected a manifest with digest/,
  ],
  [
    'the digest of another image in a header',
    on(/manifests\/v1/, (to) => {
      to.setHeader('docker-content-digest', digestOf('another'));
      send(to, image, manifestType);
    }),
    'app:v1',
    /expected a manifest with digest/,
  ],
  ['an image in an index’s type', on(/manifests\/v1/, (to) => send(to, image, indexType)), 'app:v1', /mediaType|index/],
  ['a manifest without end', on(/manifests\/v1/, endless), 'app:v1', /at most|bytes/],
  ['a page in place of a manifest', on(/manifests\/v1/, (to) => send(to, '<html>', 'text/html')), 'app:v1', /manifest/],
  [
    'pages of referrers without end',
    ({ url }, to) => {
      if (!url.includes('/referrers/')) return false;
      const next = Number(/page=(\d+)/.exec(url)?.[1] ?? 0) + 1;
      to.writeHead(200, { 'content-type': indexType, link: `<${url.split('?')[0]}?page=${next}>; rel="next"` });
      to.end(listOf(descriptorOf(`${next}`, 'a')));
      return true;
    },
    'app:v1',
    /at most/,
  ],
  ['an index in an image’s type', on(/manifests\/v1/, (to) => send(to, listOf(), manifestType)), 'app:v1', /mediaType|manifest/],
  [
    'ten thousand referrers',
    on(/\/referrers\//, (to) => send(to, listOf(...Array.from({ length: 10_000 }, (_, i) => descriptorOf(`${i}`, 'a'))), indexType)),
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
  const [result] = run.sarif.runs.at(-1).results;
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
  const [result] = run.sarif.runs.at(-1).results;
  expect([run.exitCode, result.ruleId, result.message.text]).toEqual([1, 'image-signature-invalid', expect.stringMatching(message)]);
});

test('a redirect to another host carries no credentials, and what comes is held against the digest', async () => {
  const other = await mockServer(({ url }, response) => {
    // What the job's runner may be made to fetch is no more than what anyone may fetch.
    if (/manifests\/sha256:/.test(url)) send(response, `${image} `, manifestType);
    else send(response, image, manifestType);
  });
  try {
    const run = await verify(({ url, headers }, response) => {
      if (headers.authorization === undefined) response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
      else if (url.includes('/manifests/')) response.writeHead(307, { location: `http://${other.host}${url}` }).end();
      else return false;
      return true;
    });
    expect([run.exitCode, run.sarif.runs.at(-1).results[0].properties.digest]).toEqual([1, digestOf(image)]);
    expect(server.seen.some(({ headers }) => headers.authorization !== undefined)).toBe(true);
    expect(other.seen.length).toBeGreaterThan(0);
    expect(other.seen.filter(({ headers }) => headers.authorization !== undefined || headers.cookie !== undefined)).toEqual([]);
    rmSync(join(workspace.path, 'portcullis-results'), { recursive: true, force: true });
    const pinned = await runAction('image-verify', {
      workspace: workspace.path,
      inputs: { images: `${server.host}/app@${digestOf(image)}` },
      environment: { DOCKER_AUTH_CONFIG: login() },
    });
    expect(pinned.sarif.runs.at(-1).results[0].message.text).toMatch(/expected a manifest with digest/);
    expect(run.stdout + pinned.stdout + JSON.stringify(run.sarif)).not.toContain('hidden');
  } finally {
    await other.close();
  }
});

/** Answers as the registry does, once it knows who asks. */
type Lure = (elsewhere: string, request: Seen, response: ServerResponse) => boolean;
const challenge = (response: ServerResponse, text: string): boolean => {
  response.writeHead(401, { 'www-authenticate': text }).end('{}');
  return true;
};
const leadTo = (response: ServerResponse, location: string): boolean => {
  response.writeHead(307, { location }).end();
  return true;
};

test.each<[string, Lure]>([
  [
    'a token service under its own name as a user',
    (elsewhere, _, to) => challenge(to, `Bearer realm="http://${server.host}@${elsewhere}/token",service="r"`),
  ],
  [
    'where its token service leads',
    (elsewhere, { url }, to) =>
      url.startsWith('/token') ? leadTo(to, `http://${elsewhere}${url}`) : challenge(to, `Bearer realm="http://${server.host}/token"`),
  ],
  [
    'where a manifest lies, with the token that the login was exchanged for',
    (elsewhere, { url, headers }, to) => {
      if (url.startsWith('/token')) send(to, '{"token":"hidden-token"}', 'application/json');
      else if (headers.authorization !== 'Bearer hidden-token') return challenge(to, `Bearer realm="http://${server.host}/token"`);
      else return leadTo(to, `http://${elsewhere}${url}`);
      return true;
    },
  ],
  [
    'the next page of what refers to the image',
    (elsewhere, { url, headers }, to) => {
      if (headers.authorization === undefined) return challenge(to, 'Basic realm="r"');
      if (!url.includes('/referrers/')) return false;
      to.writeHead(200, { 'content-type': indexType, link: `<http://${elsewhere}${url}>; rel="next"` }).end(listOf());
      return true;
    },
  ],
  [
    'where a signature lies',
    (elsewhere, request, to) => {
      if (request.headers.authorization === undefined) return challenge(to, 'Basic realm="r"');
      return listed(6, (response) => void leadTo(response, `http://${elsewhere}/blob`))(request, to);
    },
  ],
  [
    'the place of the token service',
    (elsewhere, { url, headers }, to) =>
      url.startsWith('/token')
        ? challenge(to, `Basic realm="http://${elsewhere}/"`)
        : headers.authorization?.startsWith('Bearer') === true || challenge(to, `Bearer realm="http://${server.host}/token"`),
  ],
])('credentials of a registry are not sent to %s on another host', async (_, lure) => {
  const elsewhere = await mockServer((__, response) => void challenge(response, 'Basic realm="r"'));
  try {
    const run = await verify((request, response) => lure(elsewhere.host.replace('127.0.0.1', 'localhost'), request, response));
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.outputs['verified-images'] ?? '[]')).toEqual([]);
    const told = elsewhere.seen.map(({ url, headers, body }) => `${url} ${JSON.stringify(headers)} ${body}`).join('\n');
    expect(told).not.toMatch(/hidden|authorization|cookie/i);
    expect(told).not.toContain(Buffer.from('user:hidden').toString('base64'));
  } finally {
    await elsewhere.close();
  }
});

test('a host that sends one byte now and then does not hold the run past its deadline', async () => {
  server = await mockServer((_, response) => {
    response.writeHead(200, { 'content-type': manifestType });
    const drip = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(drip));
  });
  const run = await runAction('image-verify', {
    workspace: workspace.path,
    inputs: { images: [`${server.host}/a:v1`, `${server.host}/b:v1`].join('\n'), deadline: '3', parallel: '1' },
  });
  const results = run.sarif.runs
    .at(-1)
    .results.map(({ ruleId, message }: { ruleId: string; message: { text: string } }) => [ruleId, message.text]);
  const late = ['image-unavailable', expect.stringMatching(/deadline of the whole run, 3 seconds/)];
  expect([run.exitCode, run.outputs.refused, results]).toEqual([1, '2', [late, late]]);
});

test('an image whose tag moves while it is looked at is judged by what it was first', async () => {
  let asked = 0;
  const run = await verify(on(/manifests\/v1/, (to) => send(to, asked++ === 0 ? image : image.replace('[]', '[ ]'), manifestType)));
  expect([asked, run.sarif.runs.at(-1).results[0].properties.digest]).toEqual([1, digestOf(image)]);
});

function endless(response: ServerResponse): void {
  response.writeHead(200);
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 0x20)));
  };
  response.on('drain', more);
  more();
}
