// image-verify as the runner starts it, on real registries with what cosign, notation and oras really write.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits } from '../../packages/core/src/fix.js';
import { describeWithPeers } from '../harness/peers.js';
import { pushImage, type RunningRegistry, registryKinds, runPeer, startRegistry } from '../harness/registries.js';
import { type ActionRun, runAction, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const policyPath = '.github/portcullis.yml';
const provenance = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: 'refs/heads/main', repository: 'https://github.com/octo/app', path: '.github/workflows/ci.yml' },
    },
  },
  runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } },
};

describeWithPeers('image-verify', ['cosign', 'notation', 'crane', 'docker-registry', 'oras'], () => {
  let keys: string;
  let workspace: Workspace;
  const cosign = (args: readonly string[]) => runPeer('cosign', args, { cwd: keys, environment: { COSIGN_PASSWORD: '' } });
  const notation = (...args: readonly string[]) =>
    runPeer('notation', args, { cwd: keys, environment: { XDG_CONFIG_HOME: join(keys, 'config') } });
  const current = ['--signing-config', 'sc.json'];
  const legacy = ['--tlog-upload=false', '--use-signing-config=false', '--new-bundle-format=false'];
  const key = (name: string): string => readFileSync(join(keys, `${name}.pub`), 'utf8');

  beforeAll(async () => {
    keys = mkdtempSync(join(tmpdir(), 'portcullis-verify-'));
    mkdirSync(join(keys, 'config/notation'), { recursive: true });
    await cosign(['signing-config', 'create', '--out', 'sc.json']);
    for (const name of ['alice', 'bob']) await cosign(['generate-key-pair', '--output-key-prefix', name]);
    await notation('cert', 'generate-test', '--default', 'acme.example');
    await notation('cert', 'generate-test', 'stranger.example');
    writeFileSync(join(keys, 'provenance.json'), JSON.stringify(provenance));
  });
  afterAll(() => rmSync(keys, { recursive: true, force: true }));

  const certificate = (name: string): string =>
    readFileSync(join(keys, `config/notation/truststore/x509/ca/${name}.example/${name}.example.crt`), 'utf8');

  beforeEach(() => {
    workspace = temporaryWorkspace();
    for (const name of ['alice', 'bob']) workspace.put(`keys/${name}.pub`, key(name));
    for (const name of ['acme', 'stranger']) workspace.put(`keys/${name}.pem`, certificate(name));
  });
  afterEach(() => workspace.remove());

  const verify = (images: readonly string[], policy: string, inputs: Record<string, string> = {}): Promise<ActionRun> => {
    workspace.put(policyPath, policy);
    // Runs of one job stand in one file; here each is alone.
    rmSync(join(workspace.path, 'portcullis-results'), { recursive: true, force: true });
    return runAction('image-verify', { workspace: workspace.path, inputs: { images: images.join('\n'), ...inputs } });
  };
  const anyOf = (...authorities: readonly string[]) =>
    `images:\n  - image: "**"\n    any-of:\n${authorities.map((line) => `      - ${line}\n`).join('')}`;
  const threshold = (count: number) =>
    `images:\n  - image: "**"\n    threshold:\n      count: ${count}\n      of:\n        - key: keys/alice.pub\n        - key: keys/bob.pub\n`;
  const rules = (run: ActionRun): string[] => run.sarif.runs.at(-1).results.map(({ ruleId }: { ruleId: string }) => ruleId);
  const messages = (run: ActionRun): string =>
    run.sarif.runs
      .at(-1)
      .results.map(({ message }: { message: { text: string } }) => message.text)
      .join('\n');

  describe.each(registryKinds)('on %s', (kind) => {
    let registry: RunningRegistry;
    let signed: Record<'current' | 'legacy' | 'jws' | 'cose' | 'bare' | 'both', string>;

    beforeAll(async () => {
      registry = await startRegistry(kind);
      const push = async (name: string): Promise<string> =>
        `${registry.host}/${name}@${await pushImage(`${registry.host}/${name}:v1`, name)}`;
      signed = {
        current: await push('team/current'),
        legacy: await push('team/legacy'),
        jws: await push('acme/jws'),
        cose: await push('acme/cose'),
        bare: await push('team/bare'),
        both: await push('team/both'),
      };
      await cosign(['sign', '--key', 'alice.key', ...current, '-y', signed.current]);
      await cosign(['sign', '--key', 'alice.key', ...legacy, '-y', signed.legacy]);
      for (const image of [signed.current, signed.legacy]) {
        const format = image === signed.current ? current : legacy;
        await cosign([
          'attest',
          '--key',
          'alice.key',
          ...format,
          '--predicate',
          'provenance.json',
          '--type',
          'slsaprovenance1',
          '-y',
          image,
        ]);
      }
      for (const format of ['jws', 'cose'] as const)
        await notation('sign', '--insecure-registry', '--signature-format', format, signed[format]);
      for (const format of [current, legacy]) await cosign(['sign', '--key', 'alice.key', ...format, '-y', signed.both]);
    });
    afterAll(() => registry.stop());

    const tag = (name: string): string => `${registry.host}/${name}:v1`;
    const digestOf = (image: string): string => image.slice(image.indexOf('@') + 1);

    test('every signature of the real tools holds, and what is verified is locked', async () => {
      const images = [tag('team/current'), tag('team/legacy'), tag('acme/jws'), tag('acme/cose')];
      const policy = `images:
  - image: "${registry.host}/team/*"
    any-of:
      - key: keys/alice.pub
    attestations:
      - predicate: slsa-provenance
        provenance: {source-repository: https://github.com/octo/app}
    max-age: 20000 days
  - image: "${registry.host}/acme/**"
    any-of:
      - notation: {certificates: [keys/acme.pem]}
`;
      const run = await verify(images, policy.replace('    max-age: 20000 days\n', ''), { 'grafeas-note': 'projects/p/notes/n' });
      expect([run.exitCode, messages(run), run.stdout]).toEqual([0, '', expect.any(String)]);
      expect(run.outputs).toMatchObject({ refused: '0', conclusion: 'pass' });
      const expected = [signed.cose, signed.jws, signed.current, signed.legacy];
      expect(JSON.parse(run.outputs['verified-images'] ?? '').map(({ pinned }: { pinned: string }) => pinned)).toEqual(expected);
      const lock = JSON.parse(readFileSync(join(workspace.path, run.outputs['lock-file'] ?? ''), 'utf8'));
      expect(lock.images[tag('team/current')]).toMatchObject({
        digest: digestOf(signed.current),
        signers: [expect.stringMatching(/^sha256:/)],
      });
      const grafeas = JSON.parse(readFileSync(join(workspace.path, 'portcullis-results/image-verify.grafeas.json'), 'utf8'));
      expect(grafeas.occurrences[0]).toMatchObject({
        resourceUri: `https://${signed.cose}`,
        kind: 'ATTESTATION',
        noteName: 'projects/p/notes/n',
      });
      const summaries = readFileSync(join(workspace.path, 'portcullis-results/image-verify.vsa.jsonl'), 'utf8').trim().split('\n');
      expect(summaries.map((line) => JSON.parse(line).predicate.verificationResult)).toEqual(['PASSED', 'PASSED', 'PASSED', 'PASSED']);
      expect(run.summary).toContain('✓ cosign-bundle for keys/alice.pub');
    });

    test.each<[string, () => string, () => string, string, RegExp]>([
      [
        'an unsigned image',
        () => tag('team/bare'),
        () => anyOf('key: keys/alice.pub'),
        'image-unsigned',
        /expected a signature by keys\/alice\.pub, got none/,
      ],
      [
        'a signature by another key',
        () => tag('team/current'),
        () => anyOf('key: keys/bob.pub'),
        'image-signature-invalid',
        /one that does not hold/,
      ],
      [
        'a signature of another kind only',
        () => tag('team/current'),
        () => anyOf('notation: {certificates: [keys/acme.pem]}'),
        'image-unsigned',
        /got none/,
      ],
      [
        'a certificate that the policy does not name',
        () => tag('acme/jws'),
        () => anyOf('notation: {certificates: [keys/stranger.pem]}'),
        'image-signature-invalid',
        /one that does not hold/,
      ],
      [
        'one key that signed twice for a threshold of two',
        () => tag('team/both'),
        () => threshold(2),
        'image-signature-invalid',
        /expected 2 distinct signers, got 1/,
      ],
      [
        'all of two when one signed',
        () => tag('team/current'),
        () => anyOf('key: keys/alice.pub', 'key: keys/bob.pub').replace('any-of', 'all-of'),
        'image-signature-invalid',
        /keys\/bob\.pub/,
      ],
      [
        'provenance of another repository',
        () => tag('team/current'),
        () =>
          `${anyOf('key: keys/alice.pub')}    attestations:\n      - predicate: slsa-provenance\n        provenance: {source-repository: https://github.com/octo/apps}\n`,
        'image-attestation-missing',
        /octo\/apps/,
      ],
      [
        'an attestation that is not there',
        () => tag('team/current'),
        () => `${anyOf('key: keys/alice.pub')}    attestations: [{predicate: spdx}]\n`,
        'image-attestation-missing',
        /spdx/,
      ],
      [
        'an image without a rule',
        () => tag('team/current'),
        () => 'images: [{image: other/*, any-of: [{key: keys/alice.pub}]}]\n',
        'image-without-rule',
        /expected a rule for/,
      ],
      [
        'an image that is not there',
        () => `${registry.host}/team/nothing:v1`,
        () => anyOf('key: keys/alice.pub'),
        'image-unavailable',
        /got nothing of that name/,
      ],
      [
        'a digest that is not there',
        () => `${registry.host}/team/bare@sha256:${'0'.repeat(64)}`,
        () => anyOf('key: keys/alice.pub'),
        'image-unavailable',
        /got nothing/,
      ],
      [
        'an image older than allowed',
        () => tag('team/current'),
        () => `${anyOf('key: keys/alice.pub')}    max-age: 1 hour\n`,
        'image-too-old',
        /no older than|whose age/,
      ],
    ])('%s is refused', async (_, image, policy, rule, reason) => {
      const run = await verify([image()], policy());
      expect([rules(run), run.outputs.refused]).toEqual([[rule], '1']);
      expect(messages(run)).toMatch(reason);
      expect(run.outputs['verified-images']).toBe('[]');
      expect(run.exitCode).toBe(1);
    });

    test('a name that is none is an error of the input', async () => {
      const run = await verify([tag('team/current'), 'A//b'], anyOf('key: keys/alice.pub'));
      expect([run.exitCode, run.outputs.refused]).toEqual([2, undefined]);
      expect(run.stdout).toMatch(/^::error [^\n]*images.*expected .*A\/\/b/im);
    });

    test('signatures copied beside another image are refused', async () => {
      for (const [from, to] of [
        [signed.current, signed.bare],
        [signed.legacy, signed.bare],
      ] as const) {
        const [repository = ''] = from.split('@');
        for (const suffix of ['', '.sig']) {
          const source = `${repository}:${digestOf(from).replace(':', '-')}${suffix}`;
          const exists = await runPeer('crane', ['digest', source]).then(
            () => true,
            () => false,
          );
          if (exists) await runPeer('crane', ['copy', source, `${registry.host}/team/copied:${digestOf(to).replace(':', '-')}${suffix}`]);
        }
      }
      await runPeer('crane', ['copy', signed.bare, `${registry.host}/team/copied:v1`]);
      const run = await verify([tag('team/copied')], anyOf('key: keys/alice.pub'));
      expect(rules(run)).toEqual(['image-signature-invalid']);
      expect(messages(run)).toMatch(/expected an artifact about/);
    });

    test('two distinct keys meet a threshold of two', async () => {
      await runPeer('crane', ['copy', signed.bare, `${registry.host}/team/two:v1`]);
      const image = `${registry.host}/team/two@${digestOf(signed.bare)}`;
      await cosign(['sign', '--key', 'alice.key', ...current, '-y', image]);
      await cosign(['sign', '--key', 'bob.key', ...legacy, '-y', image]);
      expect((await verify([tag('team/two')], threshold(2))).exitCode).toBe(0);
    });

    // What follows is decided after all is read, or lies on disk: the same whatever the registry.
    if (kind !== registryKinds[0]) return;

    test('an image that a script runs is verified, unless its own job built it before', async () => {
      workspace.put(
        '.github/workflows/ci.yml',
        `jobs:\n  a:\n    steps:\n      - run: docker build -t ${tag('team/bare')} .\n      - run: docker run ${tag('team/bare')}\n` +
          `  b:\n    steps:\n      - run: docker run ${tag('team/bare')}\n      - run: docker pull ${tag('team/current')}\n`,
      );
      const run = await verify([], anyOf('key: keys/alice.pub'));
      const found = run.sarif.runs
        .at(-1)
        .results.map((result: { ruleId: string; locations: unknown }) => [
          result.ruleId,
          (result.locations as [{ physicalLocation: { region: { startLine: number } } }])[0].physicalLocation.region.startLine,
        ]);
      expect(found.filter(([rule]: [string]) => rule === 'image-unsigned')).toEqual([['image-unsigned', 8]]);
      expect(run.exitCode).toBe(1);
    });

    test('images are found in the files, and a verified one is pinned in place', async () => {
      workspace.put(
        'Dockerfile',
        `ARG REGISTRY=${registry.host}\nFROM ${tag('team/current')} AS build\nFROM scratch\nCOPY --from=build /a /a\nCOPY --from=${tag('team/bare')} /b /b\n`,
      );
      workspace.put(
        'deploy/app.yaml',
        `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n    - name: a\n      image: "${tag('team/legacy')}"\n`,
      );
      workspace.put(
        '.github/workflows/ci.yml',
        `jobs:\n  a:\n    container: ${signed.current}\n    services:\n      x: {image: "\${{ inputs.image }}"}\n`,
      );
      const run = await verify([], anyOf('key: keys/alice.pub'));
      const found = run.sarif.runs.at(-1).results.map((result: never) => {
        const { ruleId, locations } = result as {
          ruleId: string;
          locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }];
        };
        return [ruleId, locations[0].physicalLocation.artifactLocation.uri, locations[0].physicalLocation.region.startLine];
      });
      expect(found).toEqual([
        ['image-name-unknown', '.github/workflows/ci.yml', 5],
        ['image-not-pinned', 'Dockerfile', 2],
        ['image-unsigned', 'Dockerfile', 5],
        ['image-not-pinned', 'deploy/app.yaml', 7],
      ]);
      const fixes = run.sarif.runs.at(-1).results.flatMap((result: { fixes?: { artifactChanges: unknown[] }[] }) => result.fixes ?? []);
      expect(fixes).toHaveLength(2);
      const [change] = fixes[1].artifactChanges;
      const { deletedRegion, insertedContent } = change.replacements[0];
      const before = readFileSync(join(workspace.path, 'deploy/app.yaml'), 'utf8');
      const { createHash } = await import('node:crypto');
      const after = applyEdits(before, {
        path: 'deploy/app.yaml',
        sha256: createHash('sha256').update(before).digest('hex'),
        edits: [{ region: { endLine: deletedRegion.startLine, ...deletedRegion }, replacement: insertedContent.text }],
      });
      expect(after).toContain(`image: "${tag('team/legacy')}@${digestOf(signed.legacy)}"`);
    });

    test('an exception lets an image pass until its day, and not after', async () => {
      const policy = (expires: string): string =>
        `${anyOf('key: keys/alice.pub')}    exceptions: [{image: "${registry.host}/team/bare", reason: soon, owner: team, expires: ${expires}}]\n`;
      const held = await verify([tag('team/bare')], policy('2999-01-01'));
      expect([held.exitCode, held.outputs.refused, held.outputs['verified-images']]).toEqual([0, '0', '[]']);
      expect(held.sarif.runs.at(-1).results[0].suppressions[0]).toMatchObject({
        justification: 'soon',
        properties: { owner: 'team', until: '2999-01-01' },
      });
      const ended = await verify([tag('team/bare')], policy('2020-01-01'));
      expect([ended.exitCode, rules(ended).sort()]).toEqual([1, ['image-exception-expired', 'image-unsigned']]);
    });

    test('a pull request is judged by the policy and the keys of its base', async () => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-C', workspace.path, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
          .toString()
          .trim();
      workspace.put(policyPath, anyOf('key: keys/alice.pub'));
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'base');
      const base = git('rev-parse', 'HEAD');
      // The change brings its own key under the old name, and a rule that asks for less.
      workspace.put('keys/alice.pub', key('bob'));
      workspace.put(policyPath, anyOf('key: keys/bob.pub'));
      git('commit', '-qam', 'head');
      const event = join(workspace.path, 'event.json');
      writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: git('rev-parse', 'HEAD') } } }));
      const run = await runAction('image-verify', {
        workspace: workspace.path,
        inputs: { images: tag('team/current'), sources: 'none' },
        environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: git('rev-parse', 'HEAD') },
      });
      expect([run.exitCode, messages(run)]).toEqual([0, '']);
    });

    test('a layout on disk needs no network', async () => {
      const copy = ['copy', '--from-plain-http', '-r', '--to-oci-layout', tag('team/current'), `${workspace.path}/layout:v1`];
      await runPeer('oras', copy, { cwd: workspace.path });
      const offline = await verify([`offline.example/team/current:v1`, 'offline.example/team/other:v2'], anyOf('key: keys/alice.pub'), {
        layout: 'offline.example/team/current=layout',
      });
      expect(rules(offline)).toEqual(['image-unavailable']);
      expect(JSON.parse(offline.outputs['verified-images'] ?? '')).toMatchObject([
        { image: 'offline.example/team/current:v1', digest: digestOf(signed.current) },
      ]);
      // A bare tag says nothing of the repository that it is from.
      const backdoor = await verify(['evil.example/backdoor:v1'], anyOf('key: keys/alice.pub'), { layout: 'layout' });
      expect([backdoor.exitCode, rules(backdoor), messages(backdoor)]).toEqual([
        1,
        ['image-unavailable'],
        expect.stringMatching(/layout: evil\.example\/backdoor=DIRECTORY/),
      ]);
    });

    test.each<[string, () => string]>([
      ['a bundle', () => signed.current],
      ['tags', () => signed.legacy],
      ['both', () => signed.both],
    ])('what `cosign save` writes of an image signed by %s is read', async (_, image) => {
      await cosign(['save', '--dir', join(workspace.path, 'saved'), image()]);
      const policy = anyOf('key: keys/alice.pub');
      const digest = await verify([image()], policy, { layout: 'saved' });
      expect([digest.exitCode, messages(digest)]).toEqual([0, '']);
      const name = `${image().split('@')[0]}:v1`;
      const named = await verify([name, 'other.example/app:v1'], policy, { layout: `${name}=saved` });
      expect([rules(named), JSON.parse(named.outputs['verified-images'] ?? '')]).toMatchObject([
        ['image-unavailable'],
        [{ image: name, digest: digestOf(image()) }],
      ]);
      const stranger = await verify([image()], anyOf('key: keys/bob.pub'), { layout: 'saved' });
      expect([stranger.exitCode, rules(stranger)]).toEqual([1, ['image-signature-invalid']]);
    });

    test('a saved image whose attestations name another repository does not answer for a stranger', async () => {
      await cosign(['save', '--dir', join(workspace.path, 'saved'), signed.legacy]);
      const run = await verify(['evil.example/backdoor:v1'], anyOf('key: keys/alice.pub'), { layout: 'saved' });
      expect([run.exitCode, rules(run)]).toEqual([1, ['image-unavailable']]);
    });

    test('an exception covers what is missing, and no signature of somebody else', async () => {
      const exception = (covers: string): string =>
        `${anyOf('key: keys/bob.pub')}    exceptions: [{reason: soon, owner: team, expires: 2999-01-01${covers}}]\n`;
      const unsigned = await verify([tag('team/bare')], exception(''));
      expect([unsigned.exitCode, unsigned.outputs['let-through']]).toEqual([0, '1']);
      for (const covers of ['', ', covers: [unsigned, attestation, age]']) {
        const foreign = await verify([tag('team/current')], exception(covers));
        expect([foreign.exitCode, rules(foreign), foreign.outputs['let-through']]).toEqual([1, ['image-signature-invalid'], '0']);
      }
      const aged = `${anyOf('key: keys/alice.pub')}    max-age: 1 hour\n    exceptions: [{reason: soon, owner: team, expires: 2999-01-01, covers: [COVERS]}]\n`;
      expect((await verify([tag('team/current')], aged.replace('COVERS', 'unsigned'))).exitCode).toBe(1);
      expect((await verify([tag('team/current')], aged.replace('COVERS', 'age'))).exitCode).toBe(0);
    });

    test.each(['skip', 'audit', 'permissive'])('what a trust policy of level %s lets pass is never verified', async (level) => {
      workspace.put(
        'trust/policy.json',
        JSON.stringify({
          version: '1.0',
          trustPolicies: [
            {
              name: 'loose',
              registryScopes: [level === 'skip' ? `${registry.host}/team/bare` : '*'],
              signatureVerification: { level },
              ...(level === 'skip' ? {} : { trustStores: ['ca:stranger'], trustedIdentities: ['*'] }),
            },
          ],
        }),
      );
      workspace.put('trust/store/x509/ca/stranger/stranger.pem', certificate('stranger'));
      const image = level === 'skip' ? tag('team/bare') : tag('acme/jws');
      const run = await verify([image], anyOf('notation: {trust-policy: trust/policy.json, trust-store: trust/store}'));
      expect(run.outputs['verified-images']).toBe('[]');
      expect(readFileSync(join(workspace.path, 'portcullis-results/image-verify.vsa.jsonl'), 'utf8')).not.toContain('PASSED');
      const [through, exit] = level === 'permissive' ? ['0', 1] : ['1', 0];
      expect([run.exitCode, run.outputs['let-through']]).toEqual([exit, through]);
      if (level !== 'permissive') expect(run.summary).toMatch(/let through, not verified/);
    });
  });

  describe('whose policy judges', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', workspace.path, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .toString()
        .trim();
    const onPullRequest = (base: string, images: string): Promise<ActionRun> => {
      const event = join(keys, 'event.json');
      writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: git('rev-parse', 'HEAD') } } }));
      return runAction('image-verify', {
        workspace: workspace.path,
        inputs: { images, sources: 'none' },
        environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: git('rev-parse', 'HEAD') },
      });
    };
    const commit = (policy: string | undefined): string => {
      if (policy !== undefined) workspace.put(policyPath, policy);
      git('init', '-q');
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'x');
      return git('rev-parse', 'HEAD');
    };

    test('a policy that a change brings along lets nothing pass before the merge', async () => {
      const base = commit(undefined);
      commit(anyOf('key: keys/alice.pub'));
      const run = await onPullRequest(base, '127.0.0.1:1/a:v1');
      expect([run.exitCode, rules(run)]).toEqual([1, ['image-without-rule']]);
      expect(run.stdout).toMatch(/counts after the merge/);
    });

    test('a base commit that is not in the checkout is an error, and no reason to ask the change', async () => {
      commit(anyOf('key: keys/alice.pub'));
      const run = await onPullRequest('0123456789abcdef0123456789abcdef01234567', '127.0.0.1:1/a:v1');
      expect([run.exitCode, run.stdout]).toEqual([2, expect.stringMatching(/base-unavailable/)]);
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['no image with `sources: none`', { sources: 'none' }, /`images`/],
    ['images that hold nothing', { sources: 'none', images: ' , ' }, /`images`/],
    ['a configuration that is not there', { config: '.github/portculis.yml' }, /`config`.*portculis\.yml/],
    ['a layout that is not there', { layout: 'nowhere', images: 'a:v1' }, /nowhere/],
    ['a folder that is no layout', { layout: 'keys', images: 'a:v1' }, /OCI image layout/],
    ['a layout of no image', { layout: '=keys', images: 'a:v1' }, /IMAGE=DIRECTORY/],
    ['authorities that are not there', { 'ca-file': 'ca.pem', images: 'a:v1' }, /`ca-file`.*file that is there/],
    ['a mirror of nothing', { mirrors: 'docker.io', images: 'a:v1' }, /REGISTRY=MIRROR/],
    ['a kind that is none', { sources: 'dockerfiles' }, /`sources`/],
    ['none beside a kind', { sources: 'none,compose' }, /`sources`/],
  ])('what is named must be there: %s', async (_, inputs, message) => {
    workspace.put(policyPath, anyOf('key: keys/alice.pub'));
    const run = await runAction('image-verify', { workspace: workspace.path, inputs });
    expect([run.exitCode, run.stdout]).toEqual([2, expect.stringMatching(message)]);
    expect(run.outputs['verified-images'] ?? '[]').toBe('[]');
  });

  test('where no image is named, nothing is said to be verified', async () => {
    workspace.put(policyPath, anyOf('key: keys/alice.pub'));
    const run = await runAction('image-verify', { workspace: workspace.path });
    expect([run.exitCode, run.outputs['verified-images']]).toEqual([0, '[]']);
    expect(run.stdout).toMatch(/names an image, so nothing was verified/);
    expect(run.stdout + run.summary).not.toMatch(/\bpassed\b|\bclean\b/);
  });

  test('a file that names images and cannot be read fails the step', async () => {
    workspace.put(policyPath, anyOf('key: keys/alice.pub'));
    workspace.put('compose.yml', 'services: [\n');
    const run = await runAction('image-verify', { workspace: workspace.path });
    expect([run.exitCode, run.outputs.gaps]).toEqual([2, '1']);
  });

  test.each<[string, string, number, RegExp]>([
    ['a key of the policy', 'images:\n  - image: "**"\n    anyof: []\n', 3, /images\[0\]\.anyof.*did you mean "any-of"/],
    ['a key beside images', 'imagse: []\n', 1, /did you mean "images"/],
    [
      'a file that is not there',
      'images:\n  - image: "**"\n    any-of:\n      - key: keys/alcie.pub\n',
      4,
      /expected the file keys\/alcie\.pub/,
    ],
    ['an authority', 'images:\n  - image: "**"\n    any-of:\n      - kay: x\n', 4, /did you mean "key"/],
    ['an expression', 'images:\n  - image: "**"\n    any-of:\n      - keyless: {issuer: a, subject: {matches: "("}}\n', 4, /\(/],
    [
      'an attestation',
      'images:\n  - image: "**"\n    any-of: [{key: keys/alice.pub}]\n    attestations:\n      - predicate: slsa\n',
      5,
      /slsa-provenance/,
    ],
    [
      'a day',
      'images:\n  - image: "**"\n    any-of: [{key: keys/alice.pub}]\n    exceptions:\n      - {reason: r, owner: o, expires: never}\n',
      5,
      /YYYY-MM-DD/,
    ],
  ])('a typo in %s is an error with its place', async (_, policy, line, message) => {
    const run = await verify(['127.0.0.1:1/a'], policy);
    expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining(`portcullis.yml:${line}`)]);
    expect(run.stdout).toMatch(message);
    expect(run.sarif.runs.at(-1).invocations[0].executionSuccessful).toBe(false);
  });

  test('the command line verifies as the action does', async () => {
    workspace.put(policyPath, anyOf('key: keys/alice.pub'));
    const run = await runCli(['image-verify', '.', '--images', '127.0.0.1:1/a:v1', '--format', 'json'], { workspace: workspace.path });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout).findings[0]).toMatchObject({ ruleId: 'image-unavailable', severity: 'high' });
  });
});
