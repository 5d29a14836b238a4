// How image-verify gets to a registry: helpers that keep credentials, mirrors, a certificate authority of one's own, a proxy;
// and keyless signatures on the way, those of an instance without logs among them, as GitHub's own is.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { type MockServer, mockServer, type Seen } from '../../packages/oci/src/testing/mock-server.js';
import {
  type BundleJson,
  type MockInstance,
  mockInstance,
  mockIssuer,
  mockSubject,
  type SignOptions,
  statementAbout,
} from '../../packages/signatures/src/testing/mock-sigstore.js';
import { type ActionRun, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';
import {
  type Answer,
  absent,
  attached,
  bundleType,
  digestOf,
  image,
  manifestType,
  referrerOf,
  send,
  serving,
} from '../harness/served-image.js';

let workspace: Workspace;
let instance: MockInstance;
let servers: { close(): unknown }[];

beforeAll(async () => {
  instance = await mockInstance({ withoutSct: true });
});
beforeEach(async () => {
  servers = [];
  workspace = temporaryWorkspace();
  trust({ ...instance.root, ctlogs: [] });
});
afterEach(async () => {
  workspace.remove();
  for (const server of servers.reverse()) await server.close();
});

function trust(root: BundleJson, more = ''): void {
  workspace.put('root.json', JSON.stringify(root));
  workspace.put(
    '.github/portcullis.yml',
    `images:\n  - image: "**"\n    any-of:\n      - keyless: {issuer: "${mockIssuer}", subject: "${mockSubject}"}\n        trusted-root: root.json\n${more}`,
  );
}

/** The image with one bundle, which a registry keeps without its size being known before. */
async function signed(options: SignOptions = {}): Promise<Answer> {
  const statement = options.statement ?? statementAbout({ sha256: digestOf(image).slice(7) }, 'https://sigstore.dev/cosign/sign/v1');
  const bundle = JSON.stringify(await instance.sign({ statement, ...options }));
  const manifest = referrerOf({ mediaType: bundleType, digest: digestOf(bundle), size: Buffer.byteLength(bundle) });
  return attached(manifest, (to) => send(to, bundle, bundleType));
}

async function serve(first: Answer, tls?: { key: string; cert: string }): Promise<MockServer> {
  const server = await mockServer(serving(first), tls);
  servers.push(server);
  return server;
}

const verify = (name: string, inputs: Record<string, string> = {}, environment: Record<string, string> = {}): Promise<ActionRun> => {
  // Runs of one job stand in one file; here each is alone.
  rmSync(join(workspace.path, 'portcullis-results'), { recursive: true, force: true });
  return runAction('image-verify', { workspace: workspace.path, inputs: { images: name, sources: 'none', ...inputs }, environment });
};
const verdict = (run: ActionRun) => [
  run.exitCode,
  run.sarif.runs
    .at(-1)
    .results.map(({ message }: { message: { text: string } }) => message.text)
    .join(),
];
const passed = [0, ''];
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

/** Asks for a login before anything else. */
const guarded =
  (expected: string, answer: Answer): Answer =>
  (request, response) => {
    if (request.headers.authorization === expected) return answer(request, response);
    response.writeHead(401, { 'www-authenticate': 'Basic realm="registry"' }).end('{}');
    return true;
  };

describe('keyless signatures', () => {
  test('of an instance with logs hold through the registry', async () => {
    const { host } = await serve(await signed());
    const run = await verify(`${host}/app:v1`);
    expect(verdict(run)).toEqual(passed);
    expect(JSON.parse(run.outputs['verified-images'] ?? '')).toMatchObject([{ digest: digestOf(image) }]);
    const lock = JSON.parse(readFileSync(join(workspace.path, run.outputs['lock-file'] ?? ''), 'utf8'));
    expect(lock.images[`${host}/app:v1`].signers).toEqual([expect.stringContaining(mockSubject)]);
  });

  test("of an instance without logs hold by its timestamps, as GitHub's do", async () => {
    const { host } = await serve(await signed({ log: 'none', timestamp: true }));
    const withLogs = await verify(`${host}/app:v1`);
    expect(verdict(withLogs)).toEqual([1, expect.stringContaining('one that does not hold')]);
    trust({ ...instance.root, ctlogs: [], tlogs: [] });
    expect(verdict(await verify(`${host}/app:v1`))).toEqual(passed);
    trust({ ...instance.root, ctlogs: [], tlogs: [] }, '        transparency-log: required\n');
    expect(verdict(await verify(`${host}/app:v1`))).toEqual([1, expect.stringContaining('one that does not hold')]);
  });

  test('of another image, by another workflow, without a timestamp are refused', async () => {
    const other = statementAbout({ sha256: '0'.repeat(64) }, 'https://sigstore.dev/cosign/sign/v1');
    for (const options of [{ statement: other }, { subject: `${mockSubject}x` }, { issuer: 'https://evil.test' }, { log: 'v2' }] as const) {
      const { host } = await serve(await signed(options));
      expect(verdict(await verify(`${host}/app:v1`))).toEqual([1, expect.stringContaining('one that does not hold')]);
    }
  });

  test("of another instance are refused where GitHub's own root is trusted", async () => {
    const { host } = await serve(await signed({ log: 'none', timestamp: true }));
    workspace.put(
      '.github/portcullis.yml',
      `images:\n  - image: "**"\n    any-of:\n      - trust: github\n        keyless: {issuer: "${mockIssuer}", subject: "${mockSubject}"}\n`,
    );
    const run = await verify(`${host}/app:v1`);
    expect(verdict(run)).toEqual([1, expect.stringContaining('one that does not hold')]);
    expect(run.summary).toMatch(/timestamp|authority/);
  });
});

describe('credentials', () => {
  test.each(['credHelpers', 'credsStore'])('come from the program that %s names', async (kind) => {
    const server = await serve(guarded(basic('helped:secret-of-the-helper'), await signed()));
    workspace.put(
      'bin/docker-credential-fake',
      `#!/bin/sh\nread server\n[ "$server" = "${server.host}" ] || exit 1\necho '{"Username":"helped","Secret":"secret-of-the-helper"}'\n`,
    );
    execFileSync('chmod', ['+x', join(workspace.path, 'bin/docker-credential-fake')]);
    const config = kind === 'credsStore' ? { credsStore: 'fake' } : { credHelpers: { [server.host]: 'fake' } };
    workspace.put('docker/config.json', JSON.stringify(config));
    const environment = { DOCKER_CONFIG: join(workspace.path, 'docker') };
    const run = await verify(`${server.host}/app:v1`, {}, { ...environment, PATH: `${workspace.path}/bin:${process.env.PATH}` });
    expect(verdict(run)).toEqual(passed);
    expect(run.stdout + run.stderr + run.summary + JSON.stringify(run.sarif)).not.toContain('secret-of-the-helper');
    const without = await verify(`${server.host}/app:v1`, {}, environment);
    expect(verdict(without)).toEqual([1, expect.stringMatching(/docker-credential-fake/)]);
  });

  test('come from a docker configuration, and a refusal says how to log in', async () => {
    const server = await serve(guarded(basic('me:secret-of-mine'), await signed()));
    const auths = { auths: { [server.host]: { auth: Buffer.from('me:secret-of-mine').toString('base64') } } };
    expect(verdict(await verify(`${server.host}/app:v1`, {}, { DOCKER_AUTH_CONFIG: JSON.stringify(auths) }))).toEqual(passed);
    const run = await verify(
      `${server.host}/app:v1`,
      {},
      { DOCKER_AUTH_CONFIG: JSON.stringify(auths).replace(/"auth":"[^"]+"/, '"auth":"bWU6eA=="') },
    );
    expect(verdict(run)).toEqual([1, expect.stringMatching(/status 401|refus|log/i)]);
  });

  test('are exchanged for a token', async () => {
    let host = '';
    const image = await signed();
    const server = await serve((request, response) => {
      if (request.url.startsWith('/token')) {
        const allowed = request.headers.authorization === basic('me:secret-of-mine');
        response.writeHead(allowed ? 200 : 401).end(JSON.stringify(allowed ? { token: 'for-this-repository', expires_in: 300 } : {}));
        return true;
      }
      if (request.headers.authorization === 'Bearer for-this-repository') return image(request, response);
      const challenge = `Bearer realm="http://${host}/token",service="registry",scope="repository:app:pull"`;
      response.writeHead(401, { 'www-authenticate': challenge }).end('{}');
      return true;
    });
    host = server.host;
    const auths = { auths: { [host]: { username: 'me', password: 'secret-of-mine' } } };
    expect(verdict(await verify(`${host}/app:v1`, {}, { DOCKER_AUTH_CONFIG: JSON.stringify(auths) }))).toEqual(passed);
    const asked = server.seen.filter(({ url }: Seen) => url.startsWith('/token'));
    expect(asked.map(({ url }) => url)).toEqual(['/token?service=registry&scope=repository%3Aapp%3Apull']);
    expect(server.seen.filter(({ url, headers }) => !url.startsWith('/token') && headers.authorization?.startsWith('Basic'))).toEqual([]);
  });
});

test('a mirror answers before its registry does, and may not change what it gives', async () => {
  const answer = await signed();
  const mirror = await serve(answer);
  // It alone can say that something does not exist.
  const origin = await serve((_, response) => {
    absent(response);
    return true;
  });
  expect(verdict(await verify(`${origin.host}/app:v1`, { mirrors: `${origin.host}=${mirror.host}` }))).toEqual(passed);
  const liar = await serve((request, response) => {
    if (!/manifests\/sha256:/.test(request.url)) return answer(request, response);
    send(response, `${image} `, manifestType);
    return true;
  });
  const run = await verify(`${origin.host}/app@${digestOf(image)}`, { mirrors: `${origin.host}=${liar.host}` });
  expect([run.exitCode, run.outputs.refused]).toEqual([1, '1']);
});

describe('TLS', () => {
  let tls: { key: string; cert: string };
  beforeEach(() => {
    const subject = ['-subj', '/CN=registry', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:registry.test'];
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'tls.key', '-out', 'ca.pem', '-days', '2'];
    execFileSync('openssl', ['req', '-x509', ...key, ...subject], { cwd: workspace.path, stdio: 'ignore' });
    tls = { key: readFileSync(join(workspace.path, 'tls.key'), 'utf8'), cert: readFileSync(join(workspace.path, 'ca.pem'), 'utf8') };
  });

  test('of an authority of one’s own is accepted where it is named, and otherwise refused', async () => {
    const { host } = await serve(await signed(), tls);
    expect(verdict(await verify(`${host}/app:v1`, { 'ca-file': 'ca.pem' }))).toEqual(passed);
    expect(verdict(await verify(`${host}/app:v1`))).toEqual([1, expect.stringMatching(/certificate/)]);
    expect(verdict(await verify(`${host}/app:v1`, {}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }))).toEqual([
      1,
      expect.stringMatching(/certificate/),
    ]);
  });

  test('goes through a proxy, which sees neither credentials nor content', async () => {
    const server = await serve(guarded(basic('me:secret-of-mine'), await signed()), tls);
    const asked: unknown[] = [];
    const proxy = await tunnel(server.port, asked);
    const environment = {
      HTTPS_PROXY: `http://127.0.0.1:${proxy}`,
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'registry.test': { auth: Buffer.from('me:secret-of-mine').toString('base64') } } }),
    };
    expect(verdict(await verify('registry.test/app:v1', { 'ca-file': 'ca.pem' }, environment))).toEqual(passed);
    expect(new Set(asked.map((request) => JSON.stringify(request)))).toEqual(new Set(['["registry.test:443",null]']));
  });
});

/** A proxy that lets every name through to one port of this machine. */
async function tunnel(port: number, asked: unknown[]): Promise<number> {
  const proxy: Server = createServer().on('connect', (request, socket) => {
    asked.push([request.url, request.headers.authorization ?? null]);
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on('error', () => undefined);
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  servers.push({
    close: () => {
      proxy.closeAllConnections();
      return new Promise((closed) => proxy.close(closed));
    },
  });
  return (proxy.address() as AddressInfo).port;
}
