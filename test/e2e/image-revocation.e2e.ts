// Revocation through the bundle: notation signs with certificates of an authority that the real openssl keeps, whose responder and lists
// answer on this machine.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithPeers } from '../harness/peers.js';
import { pushImage, type RunningRegistry, runPeer, startRegistry } from '../harness/registries.js';
import { type ActionRun, runAction, temporaryWorkspace } from '../harness/run-action.js';

const hasOpenssl = ((): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasOpenssl) process.stderr.write('skipped: revocation with openssl ca and openssl ocsp, since there is no openssl\n');

(hasOpenssl ? describeWithPeers : skipped)('revocation', ['notation', 'crane', 'docker-registry'], () => {
  let folder: string;
  let registry: RunningRegistry;
  let responder: ChildProcess | undefined;
  let lists: Server;
  let port: number;
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

  /** A certificate for code of its own key, which names the responder, the list, or neither; its image is signed and pushed. */
  async function signedBy(name: string, sources: string): Promise<string> {
    writeFileSync(
      join(folder, `${name}.ext`),
      `basicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\n${sources}`,
    );
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${name}.ec`);
    openssl('pkcs8', '-topk8', '-nocrypt', '-in', `${name}.ec`, '-out', `${name}.key`);
    openssl('req', '-new', '-key', `${name}.key`, '-subj', `/C=DE/ST=BY/O=Acme/CN=${name}`, '-out', `${name}.csr`);
    openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', '-in', `${name}.csr`, '-extfile', `${name}.ext`, '-out', `${name}.pem`);
    writeFileSync(
      join(folder, `${name}.chain.pem`),
      readFileSync(join(folder, `${name}.pem`), 'utf8') + readFileSync(join(folder, 'ca.pem'), 'utf8'),
    );
    const keys = [{ name, keyPath: join(folder, `${name}.key`), certPath: join(folder, `${name}.chain.pem`) }];
    writeFileSync(join(folder, 'config/notation/signingkeys.json'), JSON.stringify({ default: name, keys }));
    const image = `${registry.host}/${name}`;
    const digest = await pushImage(`${image}:v1`, name);
    await runPeer('notation', ['sign', '--insecure-registry', `${image}@${digest}`], {
      cwd: folder,
      environment: { XDG_CONFIG_HOME: join(folder, 'config') },
    });
    return `${image}:v1`;
  }

  async function startResponder(): Promise<void> {
    const own = ['-index', 'index.txt', '-port', `${port}`, '-rsigner', 'ca.pem', '-rkey', 'ca.key', '-CA', 'ca.pem', '-nmin', '60'];
    const started = spawn('openssl', ['ocsp', '-ignore_err', ...own], { cwd: folder });
    responder = started;
    // A connection made only to see whether it listens would keep it from the next one.
    await new Promise<void>((settle, fail) => {
      const seen = (text: Buffer): void => (/waiting for ocsp|accept/i.test(text.toString()) ? settle() : undefined);
      started.stdout.on('data', seen);
      started.stderr.on('data', seen);
      started.once('exit', (code) => fail(new Error(`expected a responder, got exit code ${code}`)));
    });
  }

  function stopResponder(): Promise<void> {
    const running = responder;
    responder = undefined;
    if (running === undefined) return Promise.resolve();
    return new Promise((settle) => {
      running.once('exit', () => settle());
      running.kill();
    });
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-revocation-'));
    mkdirSync(join(folder, 'config/notation'), { recursive: true });
    registry = await startRegistry('docker-registry');
    port = await freePort();
    writeFileSync(join(folder, 'index.txt'), '');
    writeFileSync(join(folder, 'index.txt.attr'), 'unique_subject = no\n');
    writeFileSync(join(folder, 'serial'), '1000\n');
    writeFileSync(join(folder, 'crlnumber'), '01\n');
    writeFileSync(
      join(folder, 'ca.cnf'),
      '[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\ncrlnumber=crlnumber\nnew_certs_dir=.\ncertificate=ca.pem\nprivate_key=ca.key\n' +
        'default_md=sha256\ndefault_days=30\ndefault_crl_days=30\npolicy=any\ncopy_extensions=none\n[any]\ncountryName=optional\nstateOrProvinceName=optional\norganizationName=optional\ncommonName=supplied\n',
    );
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-days',
      '60',
      '-subj',
      '/C=DE/O=Acme/CN=Root',
      '-addext',
      'keyUsage=critical,keyCertSign,cRLSign,digitalSignature',
    );
    lists = createServer((_, response) => response.end(readFileSync(join(folder, 'list.crl'))));
    await new Promise<void>((settle) => lists.listen(0, '127.0.0.1', settle));
  });
  afterAll(async () => {
    await stopResponder();
    lists.closeAllConnections();
    lists.close();
    registry.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function verify(image: string, inputs: Record<string, string> = { 'fetch-revocation': 'true' }): Promise<string> {
    const workspace = temporaryWorkspace();
    try {
      workspace.put('root.pem', readFileSync(join(folder, 'ca.pem'), 'utf8'));
      workspace.put('.github/portcullis.yml', 'images: [{image: "**", any-of: [{notation: {certificates: [root.pem]}}]}]\n');
      const run: ActionRun = await runAction('image-verify', {
        workspace: workspace.path,
        inputs: { images: image, sources: 'none', ...inputs },
      });
      const results: readonly { ruleId: string; message: { text: string } }[] = run.sarif.runs[0].results;
      const verified = JSON.parse(run.outputs['verified-images'] ?? '[]').length;
      return [run.exitCode, verified, ...results.map(({ message }) => message.text)].join(' ');
    } finally {
      workspace.remove();
    }
  }

  test('a responder that says good, one that says revoked, and nobody', async () => {
    const image = await signedBy('asked', `authorityInfoAccess=OCSP;URI:http://127.0.0.1:${port}\n`);
    expect(await verify(image)).toMatch(/^1 0 .*127\.0\.0\.1/);
    expect(await verify(image, {})).toMatch(/^1 0 .*revo/);
    await startResponder();
    expect(await verify(image)).toBe('0 1');
    await stopResponder();
    openssl('ca', '-config', 'ca.cnf', '-revoke', 'asked.pem', '-crl_reason', 'keyCompromise');
    await startResponder();
    expect(await verify(image)).toMatch(/^1 0 .*revoked/);
    await stopResponder();
  });

  test('a list without the certificate, and one with it', async () => {
    const { port: place } = lists.address() as AddressInfo;
    const image = await signedBy('listed', `crlDistributionPoints=URI:http://127.0.0.1:${place}/list.crl\n`);
    const publish = (): void => {
      openssl('ca', '-config', 'ca.cnf', '-gencrl', '-out', 'list.pem');
      openssl('crl', '-in', 'list.pem', '-outform', 'der', '-out', 'list.crl');
    };
    publish();
    expect(await verify(image)).toBe('0 1');
    openssl('ca', '-config', 'ca.cnf', '-revoke', 'listed.pem', '-crl_reason', 'superseded');
    expect(await verify(image)).toBe('0 1');
    publish();
    expect(await verify(image)).toMatch(/^1 0 .*revoked/);
  });
});

function skipped(name: string): void {
  test.skip(name, () => undefined);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  await new Promise((settle) => server.close(settle));
  return port;
}
