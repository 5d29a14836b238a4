// The READMEs' keyless recipes as a stranger sets them up: the text word for word but for the root of trust, signed and attested by the
// real cosign at a private Sigstore of this machine, and beside each what must not pass, where cosign is asked as well.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MockInstance, mockInstance } from '../harness/mock-sigstore.js';
import { describeWithPeers } from '../harness/peers.js';
import { pushImage, type RunningRegistry, runPeer, startRegistry } from '../harness/registries.js';
import { repositoryRoot, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';
import { type JobClaims, jobToken, type SigstoreServices, sigstoreServices } from '../harness/sigstore-services.js';

const readmes = {
  'image-verify': readFileSync(join(repositoryRoot, 'actions/image-verify/README.md'), 'utf8'),
  'attestation-verify': readFileSync(join(repositoryRoot, 'actions/attestation-verify/README.md'), 'utf8'),
};
const recipeOf = (action: keyof typeof readmes, name: string): string => {
  const text = new RegExp(`\`\`\`yaml\n# recipe: ${name}\n([^\`]*)\`\`\``).exec(readmes[action])?.[1];
  if (text === undefined) throw new Error(`expected a recipe "${name}" in the README of ${action}`);
  return text;
};
/** A recipe names the public instance, or GitHub's own; its root alone is another here. */
const withRoot = (policy: string, file: string): string =>
  policy.includes('trust: github')
    ? policy.replace('trust: github', `trusted-root: ${file}`)
    : policy.replace(/^( *)- keyless:/gm, `$1- trusted-root: ${file}\n$1  keyless:`);

const signer = 'https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main';
const issuer = 'https://token.actions.githubusercontent.com';
/** As actions/attest writes it. */
const provenance = ({ repository = 'octo/app', ref = 'refs/heads/main', workflow }: JobClaims = {}) => ({
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow: { ref, repository: `https://github.com/${repository}`, path: '.github/workflows/release.yml' } },
    internalParameters: {
      github: { event_name: 'push', repository_id: '1', repository_owner_id: '2', runner_environment: 'github-hosted' },
    },
    resolvedDependencies: [{ uri: `git+https://github.com/${repository}@${ref}`, digest: { gitCommit: '1'.repeat(40) } }],
  },
  runDetails: {
    builder: { id: `https://github.com/${workflow ?? `${repository}/.github/workflows/release.yml@${ref}`}` },
    metadata: { invocationId: `https://github.com/${repository}/actions/runs/1/attempts/1` },
  },
});

interface Place {
  readonly instance: MockInstance;
  readonly services: SigstoreServices;
  /** Of the root and the signing configuration, in the folder. */
  readonly root: string;
  readonly config: string;
}

describeWithPeers('keyless recipes', ['cosign', 'crane', 'docker-registry', 'oras'], () => {
  let folder: string;
  let registry: RunningRegistry;
  let workspace: Workspace;
  /** One with logs, as the public instance; one without, as GitHub's own; and one that nobody trusts. */
  let open: Place;
  let own: Place;
  let strange: Place;
  let count = 0;
  /** Of the instance with logs, as cosign's older format asks for it. */
  let trust: Record<string, string> = {};
  const run = (...args: readonly string[]) => runPeer('cosign', args, { cwd: folder, environment: trust });
  const file = (name: string): string => join(folder, name);

  async function place(name: string, options: { readonly logs: boolean }): Promise<Place> {
    const instance = await mockInstance({ withoutSct: !options.logs });
    const services = await sigstoreServices(instance);
    const at = (url: string) => `url=${url},api-version=1,start-time=2020-01-01T00:00:00Z,operator=here`;
    const log = options.logs ? ['--rekor', at(services.url), '--rekor-config', 'ANY'] : [];
    const stamps = ['--tsa', at(`${services.url}/api/v1/timestamp`), '--tsa-config', 'ANY'];
    await run('signing-config', 'create', '--fulcio', at(services.url), ...log, ...stamps, '--out', `${name}-config.json`);
    const root = options.logs ? instance.root : { ...instance.root, tlogs: [], ctlogs: [] };
    writeFileSync(file(`${name}-root.json`), JSON.stringify(root));
    return { instance, services, root: `${name}-root.json`, config: `${name}-config.json` };
  }

  function trustOf({ instance: { root } }: Place): Record<string, string> {
    const pem = (base64: string, what: string): string =>
      `-----BEGIN ${what}-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END ${what}-----\n`;
    writeFileSync(file('ca.pem'), pem(root.certificateAuthorities[0].certChain.certificates[0].rawBytes, 'CERTIFICATE'));
    writeFileSync(file('ct.pub'), pem(root.ctlogs[0].publicKey.rawBytes, 'PUBLIC KEY'));
    writeFileSync(file('rekor.pub'), pem(root.tlogs[0].publicKey.rawBytes, 'PUBLIC KEY'));
    return {
      SIGSTORE_ROOT_FILE: file('ca.pem'),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: file('ct.pub'),
      SIGSTORE_REKOR_PUBLIC_KEY: file('rekor.pub'),
    };
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-keyless-'));
    registry = await startRegistry('docker-registry');
    open = await place('open', { logs: true });
    own = await place('own', { logs: false });
    trust = trustOf(open);
    strange = await place('strange', { logs: true });
  });
  afterAll(async () => {
    await registry.stop();
    for (const { services } of [open, own, strange]) await services.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    workspace = temporaryWorkspace();
  });
  afterEach(() => workspace.remove());

  async function pushed(): Promise<{ readonly image: string; readonly byDigest: string }> {
    const image = `${registry.host}/app${count++}`;
    return { image, byDigest: `${image}@${await pushImage(`${image}:v1`, image)}` };
  }
  const by = ({ root, config }: Place, claims: JobClaims): readonly string[] => [
    ...['--signing-config', config, '--trusted-root', root, '--identity-token', jobToken(claims), '-y'],
  ];
  const predicate = (content: object): readonly string[] => {
    writeFileSync(file('predicate.json'), JSON.stringify(content));
    return ['--predicate', 'predicate.json'];
  };

  /** An attestation of the image, put beside it as the client does. */
  async function attest(at: Place, byDigest: string, claims: JobClaims, about: object = provenance(claims)): Promise<void> {
    await run('attest', '--type', 'slsaprovenance1', ...predicate(about), ...by(at, claims), byDigest);
  }
  const blobOf = async (image: string, digest: string): Promise<string> => {
    const [host, name] = image.split('/');
    return (await fetch(`http://${host}/v2/${name}/blobs/${digest}`)).text();
  };
  /** The bundle of the one attestation of an image. */
  async function bundleOf(byDigest: string): Promise<string> {
    const [image = '', digest = ''] = byDigest.split('@');
    const manifest = async (name: string) => JSON.parse(await runPeer('crane', ['manifest', name]));
    const [only] = (await manifest(`${image}:${digest.replace(':', '-')}`)).manifests;
    return blobOf(image, (await manifest(`${image}@${only.digest}`)).layers[0].digest);
  }
  async function attach(byDigest: string, bundle: string): Promise<void> {
    writeFileSync(file('bundle.json'), bundle);
    const type = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    await runPeer('oras', ['attach', '--plain-http', '--artifact-type', type, byDigest, `bundle.json:${type}`], { cwd: folder });
  }

  /** Exit code and what is said of the image. */
  async function verify(recipe: string, image: string, { root }: Place = open): Promise<readonly [number | null, string]> {
    const policy = withRoot(recipeOf('image-verify', recipe).replaceAll('registry.example/app', image), 'trust/root.json');
    workspace.put('.github/portcullis.yml', policy);
    workspace.put('trust/root.json', readFileSync(file(root), 'utf8'));
    const inputs = { images: `${image}:v1`, sources: 'none' };
    const { exitCode, sarif, stdout } = await runAction('image-verify', { workspace: workspace.path, inputs });
    const said = sarif.runs[0].results.map(
      ({ ruleId, message }: { ruleId: string; message: { text: string } }) => `${ruleId}: ${message.text}`,
    );
    return [exitCode, `${said.join('\n')}\n${stdout}`];
  }
  /** Whether cosign takes it from the same signer. */
  const cosignTakes = (byDigest: string, { root }: Place, ...type: readonly string[]): Promise<boolean> =>
    run(
      type.length > 0 ? 'verify-attestation' : 'verify',
      ...(root === own.root ? ['--insecure-ignore-tlog', '--insecure-ignore-sct', '--use-signed-timestamps'] : []),
      ...[...type, '--trusted-root', root, '--certificate-identity', signer, '--certificate-oidc-issuer', issuer, byDigest],
    ).then(
      () => true,
      () => false,
    );

  describe('keyless', () => {
    test('signed by the release workflow', async () => {
      const { image, byDigest } = await pushed();
      expect(await verify('keyless', image)).toEqual([1, expect.stringMatching(/^image-unsigned/)]);
      await run('sign', ...by(open, {}), byDigest);
      expect(await cosignTakes(byDigest, open)).toBe(true);
      expect((await verify('keyless', image))[0]).toBe(0);
    });

    test('in cosign’s older format, and not for another image or branch', async () => {
      const older = (claims: JobClaims, byDigest: string) => {
        const at = ['--fulcio-url', open.services.url, '--rekor-url', open.services.url, '--identity-token', jobToken(claims), '-y'];
        return run('sign', '--new-bundle-format=false', '--use-signing-config=false', ...at, byDigest);
      };
      const [signed, copied, elsewhere] = [await pushed(), await pushed(), await pushed()];
      await older({}, signed.byDigest);
      expect((await verify('keyless', signed.image))[0]).toBe(0);
      const tagOf = ({ byDigest }: typeof signed): string => byDigest.replace('@sha256:', ':sha256-').concat('.sig');
      await runPeer('crane', ['copy', tagOf(signed), tagOf(copied)]);
      expect(await verify('keyless', copied.image)).toEqual([
        1,
        expect.stringMatching(/^image-signature-invalid: .*expected a signature of/),
      ]);
      await older({ ref: 'refs/heads/topic' }, elsewhere.byDigest);
      expect(await verify('keyless', elsewhere.image)).toEqual([
        1,
        expect.stringMatching(/^image-signature-invalid: .*expected the identity/),
      ]);
    });

    test.each<[string, JobClaims, RegExp]>([
      ['on another branch', { ref: 'refs/heads/topic' }, /identity/],
      ['at a tag of the branch’s name', { ref: 'refs/tags/main' }, /identity/],
      ['of a fork', { repository: 'evil/app' }, /identity/],
      ['of a repository whose name only begins so', { repository: 'octo/app2' }, /identity/],
      ['in another case', { workflow: 'Octo/app/.github/workflows/release.yml@refs/heads/main' }, /identity/],
      ['by another file', { workflow: 'octo/app/.github/workflows/ci.yml@refs/heads/main' }, /identity/],
      ['vouched for by another', { issuer: 'https://token.actions.githubusercontent.com.evil.test' }, /issuer/],
    ])('signed %s', async (_, claims, said) => {
      const { image, byDigest } = await pushed();
      await run('sign', ...by(open, claims), byDigest);
      expect(await cosignTakes(byDigest, open)).toBe(false);
      const [exitCode, text] = await verify('keyless', image);
      expect([exitCode, text.startsWith('image-signature-invalid')]).toEqual([1, true]);
      expect(text).toMatch(said);
    });
  });

  const provenanceType = ['--type', 'slsaprovenance1'];
  /** A statement that says more than was signed. */
  const tampered = (bundle: string): string => {
    const read = JSON.parse(bundle);
    const statement = JSON.parse(Buffer.from(read.dsseEnvelope.payload, 'base64').toString());
    statement.predicate.runDetails.metadata.invocationId = 'https://github.com/octo/app/actions/runs/2/attempts/1';
    return JSON.stringify({
      ...read,
      dsseEnvelope: { ...read.dsseEnvelope, payload: Buffer.from(JSON.stringify(statement)).toString('base64') },
    });
  };

  describe.each<[string, string, () => Place, () => Place]>([
    ['in a public repository', 'attested', () => open, () => own],
    ['in a private one', 'private', () => own, () => open],
  ])('attested %s', (_, recipe, here, elsewhere) => {
    test('by the release workflow, and by no other means', async () => {
      const { image, byDigest } = await pushed();
      expect(await verify(recipe, image, here())).toEqual([1, expect.stringMatching(/^image-attestation/)]);
      await attest(here(), byDigest, {});
      expect(await cosignTakes(byDigest, here(), ...provenanceType)).toBe(true);
      expect((await verify(recipe, image, here()))[0]).toBe(0);
      // The image is attested and not signed.
      expect(await verify('keyless', image, here())).toEqual([1, expect.stringMatching(/^image-unsigned/)]);
    });

    test.each<[string, (byDigest: string) => Promise<void>, RegExp]>([
      ['on another branch', (to) => attest(here(), to, { ref: 'refs/heads/topic' }), /identity/],
      ['by a fork', (to) => attest(here(), to, { repository: 'evil/app' }), /identity/],
      ['by another file', (to) => attest(here(), to, { workflow: 'octo/app/.github/workflows/ci.yml@refs/heads/main' }), /identity/],
      ['by another instance of Sigstore', (to) => attest(elsewhere(), to, {}), /does not hold: expected/],
      ['by an instance that nobody trusts', (to) => attest(strange, to, {}), /does not hold: expected/],
      [
        'about another image',
        async (to) => {
          const other = await pushed();
          await attest(here(), other.byDigest, {});
          await attach(to, await bundleOf(other.byDigest));
        },
        /subject/,
      ],
      [
        'with a statement changed after it was signed',
        async (to) => {
          const other = await pushed();
          await attest(here(), other.byDigest, {});
          await attach(to, tampered(await bundleOf(other.byDigest)));
        },
        /does not hold: expected/,
      ],
    ])('%s', async (_case, make, said) => {
      const { image, byDigest } = await pushed();
      await make(byDigest);
      expect(await cosignTakes(byDigest, here(), ...provenanceType)).toBe(false);
      const [exitCode, text] = await verify(recipe, image, here());
      expect([exitCode, text.slice(0, 17)]).toEqual([1, 'image-attestation']);
      expect(text).toMatch(said);
    });
  });

  // What cosign has no flag for.
  test.each<[string, JobClaims, object, RegExp]>([
    ['on a runner of its own', { runner: 'self-hosted' }, provenance(), /runner-environment/],
    ['whose statement names another repository', {}, provenance({ repository: 'octo/other' }), /source-repository|builder-id/],
    [
      'whose statement names another builder',
      {},
      provenance({ workflow: 'octo/app/.github/workflows/x.yml@refs/heads/main' }),
      /builder-id/,
    ],
  ])('attested %s', async (_, claims, about, said) => {
    const { image, byDigest } = await pushed();
    await attest(open, byDigest, claims, about);
    const [exitCode, text] = await verify('attested', image);
    expect([exitCode, text.slice(0, 17)]).toEqual([1, 'image-attestation']);
    expect(text).toMatch(said);
  });

  describe('attestation-verify', () => {
    async function check(
      recipe: string,
      { root }: Place,
      changed: Readonly<Record<string, string>> = {},
    ): Promise<readonly [number | null, string]> {
      workspace.put('root.json', readFileSync(file(root), 'utf8'));
      const lines = recipeOf('attestation-verify', recipe).trim().split('\n');
      const given = Object.fromEntries(
        lines
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
          .filter(([name]) => name !== 'trust'),
      );
      const inputs = { ...given, ...(recipe === 'npm' ? {} : { 'trusted-root': 'root.json' }), ...changed };
      const { exitCode, stdout } = await runAction('attestation-verify', { workspace: workspace.path, inputs });
      return [exitCode, stdout];
    }
    async function attested(at: Place, claims: JobClaims, bundle: string): Promise<void> {
      writeFileSync(file('app.tgz'), 'released\n');
      const made = ['--type', 'slsaprovenance1', ...predicate(provenance(claims)), '--bundle', 'made.json'];
      await run('attest-blob', ...made, ...by(at, claims), 'app.tgz');
      workspace.put('dist/app.tgz', 'released\n');
      workspace.put(bundle, readFileSync(file('made.json'), 'utf8'));
    }

    test.each<[string, string, () => Place]>([
      ['file', 'dist/app.jsonl', () => open],
      ['workflow', 'dist/app.jsonl', () => open],
      ['private', 'dist/private.jsonl', () => own],
    ])('%s, and not of another repository', async (recipe, bundle, at) => {
      await attested(at(), {}, bundle);
      expect((await check(recipe, at()))[0]).toBe(0);
      expect(await check(recipe, at(), { subjects: 'root.json' })).toEqual([1, expect.stringMatching(/subject/)]);
      expect(await check(recipe, strange)).toEqual([1, expect.anything()]);
      workspace.put(bundle, tampered(readFileSync(join(workspace.path, bundle), 'utf8')));
      expect(await check(recipe, at())).toEqual([1, expect.anything()]);
      await attested(at(), { repository: 'octo/app2' }, bundle);
      expect(await check(recipe, at())).toEqual([1, expect.stringMatching(/octo\/app2/)]);
    });

    test.each<[string, JobClaims, RegExp]>([
      ['another ref', { ref: 'refs/tags/main' }, /refs\/tags\/main/],
      ['another workflow', { workflow: 'octo/app/.github/workflows/ci.yml@refs/heads/main' }, /ci\.yml/],
      ['a runner of its own', { runner: 'self-hosted' }, /self-hosted/],
    ])('workflow, and not by %s', async (_, claims, said) => {
      await attested(open, claims, 'dist/app.jsonl');
      expect(await check('workflow', open)).toEqual([1, expect.stringMatching(said)]);
    });

    test('an image by what its registry has', async () => {
      const { image, byDigest } = await pushed();
      await attest(open, byDigest, {});
      expect((await check('image', open, { subjects: `oci://${image}:v1` }))[0]).toBe(0);
      const other = await pushed();
      await attach(other.byDigest, await bundleOf(byDigest));
      expect(await check('image', open, { subjects: `oci://${other.image}:v1` })).toEqual([1, expect.stringMatching(/subject/)]);
    });

    test("npm's published provenance, as the recipe names it", async () => {
      const published = 'packages/signatures/data/public-bundles/npm-sigstore-5.0.0-provenance.json';
      workspace.put('sigstore-5.0.0.json', readFileSync(join(repositoryRoot, published), 'utf8'));
      expect((await check('npm', open))[0]).toBe(0);
      expect(await check('npm', open, { 'source-ref': 'refs/tags/main' })).toEqual([1, expect.stringMatching(/refs\/heads\/main/)]);
    });
  });
});
