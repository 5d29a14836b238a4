// Recipes of the READMEs as a stranger sets them up: the policy word for word, signed by the real cosign and notation with the commands
// that stand beside it; keyless ones are in keyless-recipes.e2e.ts.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Authority, authority, certificate, day, pem, revocationList } from '../harness/certificates.js';
import { describeWithPeers } from '../harness/peers.js';
import { pushImage, type RunningRegistry, runPeer, startRegistry } from '../harness/registries.js';
import { repositoryRoot, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const recipeOf = (action: string, name: string): string =>
  new RegExp(`\`\`\`yaml\n# recipe: ${name}\n([^\`]*)\`\`\``).exec(
    readFileSync(join(repositoryRoot, `actions/${action}/README.md`), 'utf8'),
  )?.[1] ?? '';

describeWithPeers('recipes', ['cosign', 'notation', 'crane', 'docker-registry'], () => {
  let folder: string;
  let registry: RunningRegistry;
  let workspace: Workspace;
  const cosign = (...args: readonly string[]) => runPeer('cosign', args, { cwd: folder, environment: { COSIGN_PASSWORD: '' } });
  const own = (file: string): string => readFileSync(join(folder, file), 'utf8');
  async function pushed(name: string): Promise<{ readonly image: string; readonly byDigest: string }> {
    const image = `${registry.host}/${name}`;
    return { image, byDigest: `${image}@${await pushImage(`${image}:v1`, name)}` };
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-recipes-'));
    mkdirSync(join(folder, 'config/notation'), { recursive: true });
    registry = await startRegistry('docker-registry');
    await cosign('generate-key-pair');
    // Without it cosign asks the public instance, which no test does.
    await cosign('signing-config', 'create', '--out', 'sc.json');
  });
  afterAll(async () => {
    await registry.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    workspace = temporaryWorkspace();
  });
  afterEach(() => workspace.remove());

  /** Exit code and, of what is refused, the rules. */
  async function verify(recipe: string, image: string, files: Readonly<Record<string, string | Buffer>>): Promise<readonly unknown[]> {
    workspace.put('.github/portcullis.yml', recipeOf('image-verify', recipe).replaceAll('registry.example/app', image));
    for (const [file, content] of Object.entries(files)) workspace.put(file, content);
    const inputs = { images: `${image}:v1`, sources: 'none' };
    const { exitCode, sarif } = await runAction('image-verify', { workspace: workspace.path, inputs });
    return [exitCode, ...sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)];
  }

  test.each<[string, string[]]>([
    ['as it signs by default', ['--signing-config', 'sc.json']],
    ['in its older format', ['--new-bundle-format=false', '--use-signing-config=false', '--tlog-upload=false']],
  ])('a key of one’s own, with cosign %s', async (name, flags) => {
    const { image, byDigest } = await pushed(`key${name.length}`);
    const keys = { 'keys/cosign.pub': own('cosign.pub') };
    expect(await verify('key', image, keys)).toEqual([1, 'image-unsigned']);
    await cosign('sign', '--key', 'cosign.key', ...flags, '-y', byDigest);
    expect(await verify('key', image, keys)).toEqual([0]);
  });

  describe('Notary Project with an authority', () => {
    const within = { from: new Date(Date.now() - day), to: new Date(Date.now() + 30 * day) };
    const root = authority({ subject: { C: 'DE', O: 'Acme', CN: 'root' }, ...within });
    const signerOf = (organisation: string) =>
      certificate({ issuer: root, subject: { C: 'DE', ST: 'BY', O: organisation, CN: 'release' }, ...within });
    async function signedBy(name: string, signer: Authority, format: string): Promise<string> {
      const paths = { name: 'release', keyPath: join(folder, 'release.key'), certPath: join(folder, 'release.pem') };
      writeFileSync(paths.keyPath, signer.privateKey.export({ type: 'pkcs8', format: 'pem' }));
      writeFileSync(paths.certPath, `${pem(signer.raw)}${pem(root.raw)}`);
      writeFileSync(join(folder, 'config/notation/signingkeys.json'), JSON.stringify({ default: 'release', keys: [paths] }));
      const { image, byDigest } = await pushed(name);
      const args = ['sign', '--insecure-registry', '--key', 'release', '--signature-format', format, byDigest];
      await runPeer('notation', args, { cwd: folder, environment: { XDG_CONFIG_HOME: join(folder, 'config') } });
      return image;
    }
    const trust = (...revoked: readonly Authority[]) => ({
      'trust/acme-root.pem': pem(root.raw),
      'trust/acme.crl': revocationList(root, { ...within, revoked: revoked.map((of) => ({ of, at: within.from })) }),
    });

    test.each(['jws', 'cose'])('in the form %s', async (format) => {
      expect(await verify('notation', await signedBy(`notation-${format}`, signerOf('Acme'), format), trust())).toEqual([0]);
    });

    test('by a certificate that is revoked, and by one of another organisation', async () => {
      const [gone, stranger] = [signerOf('Acme'), signerOf('Other')];
      expect(await verify('notation', await signedBy('revoked', gone, 'jws'), trust(gone))).toEqual([1, 'image-signature-invalid']);
      expect(await verify('notation', await signedBy('stranger', stranger, 'jws'), trust())).toEqual([1, 'image-signature-invalid']);
    });
  });

  test.each([
    ['passed', 0],
    ['failed', 1],
  ])('a file whose review %s, attested by cosign with a key', async (result, exitCode) => {
    writeFileSync(join(folder, 'app.tgz'), 'released\n');
    writeFileSync(join(folder, 'predicate.json'), JSON.stringify({ result }));
    const made = ['--predicate', 'predicate.json', '--type', 'https://example.com/review/v1', '--bundle', 'review.json'];
    await cosign('attest-blob', '--key', 'cosign.key', '--signing-config', 'sc.json', '-y', ...made, 'app.tgz');
    for (const [file, from] of [
      ['dist/app.tgz', 'app.tgz'],
      ['dist/review.json', 'review.json'],
      ['keys/review.pub', 'cosign.pub'],
    ] as const)
      workspace.put(file, own(from));
    const text = readFileSync(join(repositoryRoot, 'actions/attestation-verify/README.md'), 'utf8');
    workspace.put('review.yml', /```yaml\n# review\.yml\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
    const inputs = Object.fromEntries(
      recipeOf('attestation-verify', 'key')
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    );
    expect((await runAction('attestation-verify', { workspace: workspace.path, inputs })).exitCode).toBe(exitCode);
  });
});
