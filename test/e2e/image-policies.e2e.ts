// Policies of the policy controller and of Kyverno, as files of the repository, through the bundle, on images that the real cosign signed.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithPeers } from '../harness/peers.js';
import { pushImage, type RunningRegistry, runPeer, startRegistry } from '../harness/registries.js';
import { type ActionRun, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const indent = (text: string, by: number): string => text.trim().replace(/^/gm, ' '.repeat(by));
const controller = (glob: string, key: string, more = ''): string => `apiVersion: policy.sigstore.dev/v1beta1
kind: ClusterImagePolicy
metadata: {name: signed}
spec:
  images: [{glob: "${glob}"}]
${more}  authorities:
  - key:
      data: |
${indent(key, 8)}
`;
const kyverno = (pattern: string, key: string, action = 'Enforce'): string => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {name: signed}
spec:
  validationFailureAction: ${action}
  rules:
  - name: images
    match: {any: [{resources: {kinds: [Pod]}}]}
    verifyImages:
    - imageReferences: ["${pattern}"]
      attestors:
      - entries:
        - keys:
            publicKeys: |-
${indent(key, 14)}
            rekor: {ignoreTlog: true}
`;

describeWithPeers('policies of other tools', ['cosign', 'crane', 'docker-registry'], () => {
  let folder: string;
  let registry: RunningRegistry;
  let image: string;
  let digest: string;
  let workspace: Workspace;
  const key = (name: string): string => readFileSync(join(folder, `${name}.pub`), 'utf8');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-policies-'));
    registry = await startRegistry('docker-registry');
    const cosign = (args: readonly string[]) => runPeer('cosign', args, { cwd: folder, environment: { COSIGN_PASSWORD: '' } });
    await cosign(['signing-config', 'create', '--out', 'sc.json']);
    for (const name of ['own', 'other']) await cosign(['generate-key-pair', '--output-key-prefix', name]);
    image = `${registry.host}/app:v1`;
    digest = await pushImage(image, 'app');
    await cosign(['sign', '--key', 'own.key', '--signing-config', 'sc.json', '-y', `${registry.host}/app@${digest}`]);
  });
  afterAll(() => {
    registry.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    workspace = temporaryWorkspace();
    workspace.put('Dockerfile', `FROM ${image}\n`);
  });
  afterEach(() => workspace.remove());

  const run = (inputs: Record<string, string> = {}): Promise<ActionRun> =>
    runAction('image-verify', { workspace: workspace.path, inputs: { sources: 'dockerfile', ...inputs } });
  const outcome = ({ exitCode, outputs, sarif }: ActionRun): unknown => [
    exitCode,
    JSON.parse(outputs['verified-images'] ?? '[]').length,
    sarif.runs
      .at(-1)
      .results.map(({ ruleId, suppressions }: { ruleId: string; suppressions?: unknown }) =>
        suppressions === undefined ? ruleId : `${ruleId}, let through`,
      ),
  ];
  const verified = [0, 1, ['image-not-pinned']];

  test.each([
    ['the policy controller', (name: string, key: string) => controller(name, key), '**'],
    ['Kyverno', (name: string, key: string) => kyverno(name, key), '*'],
  ])('%s: the signer passes, another does not, and an image that no policy means is refused', async (_, policy, all) => {
    for (const file of ['.github/image-policy.yml', 'policies/images.yaml']) {
      const inputs = file.startsWith('.github') ? {} : { config: file };
      workspace.put(file, policy(all, key('own')));
      expect(outcome(await run(inputs))).toEqual(verified);
      workspace.put(file, policy(all, key('other')));
      expect(outcome(await run(inputs))).toEqual([1, 0, ['image-signature-invalid']]);
      workspace.put(file, policy('ghcr.io/**', key('own')));
      expect(outcome(await run(inputs))).toEqual([1, 0, ['image-without-rule']]);
      rmSync(join(workspace.path, file));
    }
  });

  test('what only warns is let through and never verified', async () => {
    workspace.put('.github/image-policy.yml', controller('**', key('other'), '  mode: warn\n'));
    expect(outcome(await run())).toEqual([0, 0, ['image-signature-invalid, let through']]);
    workspace.put('.github/image-policy.yml', kyverno('*', key('other'), 'Audit'));
    expect(outcome(await run())).toEqual([0, 0, ['image-signature-invalid, let through']]);
  });

  test('both at once: each that matches must hold', async () => {
    workspace.put('.github/image-policy.yml', `${controller('**', key('own'))}---\n${kyverno('*', key('other'))}`);
    expect(outcome(await run())).toEqual([1, 0, ['image-signature-invalid']]);
    workspace.put('.github/image-policy.yml', `${controller('**', key('own'))}---\n${kyverno('*', key('own'))}`);
    expect(outcome(await run())).toEqual(verified);
  });

  test('what does not map stops the run, with its line, and so do two policies', async () => {
    workspace.put('.github/image-policy.yml', controller('**', key('own'), '  match: [{resource: pods}]\n'));
    const unmapped = await run();
    expect([unmapped.exitCode, unmapped.sarif.runs[0].results]).toEqual([2, []]);
    expect(unmapped.stdout).toMatch(/image-policy\.yml:6, `spec\.match`/);
    expect(unmapped.stdout).toContain('which resource of a cluster uses the image is not known here');
    workspace.put('.github/image-policy.yml', controller('**', key('own')));
    workspace.put('own.pub', key('own'));
    workspace.put('.github/portcullis.yml', 'images: [{image: "**", any-of: [{key: own.pub}]}]\n');
    const twice = await run();
    expect([twice.exitCode, twice.stdout.includes('expected one policy of images')]).toEqual([2, true]);
  });

  test('a change is judged by the policy of its base, also where it brings one along', async () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', workspace.path, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
        .toString()
        .trim();
    const judged = async (before: string | undefined, after: string): Promise<unknown> => {
      rmSync(join(workspace.path, '.git'), { recursive: true, force: true });
      rmSync(join(workspace.path, '.github'), { recursive: true, force: true });
      if (before !== undefined) workspace.put('.github/image-policy.yml', before);
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'base');
      const base = git('rev-parse', 'HEAD');
      workspace.put('.github/image-policy.yml', after);
      git('add', '-A');
      git('commit', '-qm', 'head');
      const head = git('rev-parse', 'HEAD');
      const event = join(folder, 'event.json');
      writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
      return outcome(
        await runAction('image-verify', {
          workspace: workspace.path,
          inputs: { sources: 'dockerfile' },
          environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: head },
        }),
      );
    };
    const [strict, loose] = [controller('**', key('other')), controller('**', key('own'))];
    expect(await judged(strict, loose)).toEqual([1, 0, ['image-signature-invalid']]);
    expect(await judged(loose, strict)).toEqual(verified);
    expect(await judged(undefined, loose)).toEqual([1, 0, ['image-without-rule']]);
  });

  test('our own policy under that name is none, and of two spellings the stricter verdict is listed', async () => {
    workspace.put('own.pub', key('own'));
    workspace.put('.github/image-policy.yml', 'images: [{image: "**", any-of: [{key: own.pub}]}]\n');
    const own = await run();
    expect([own.exitCode, own.stdout.includes('policy-misnamed')]).toEqual([2, true]);
    // The controller holds its globs against the text as well, so that this one means one spelling alone.
    const upper = image.replace('127.0.0.1', 'LOCALHOST');
    const lower = image.replace('127.0.0.1', 'localhost');
    workspace.put('.github/image-policy.yml', `${controller('**', key('own'))}---\n${controller('LOCALHOST**', key('other'))}`);
    for (const images of [`${upper}\n${lower}`, `${lower}\n${upper}`]) {
      const both = await run({ sources: 'none', images });
      expect([both.exitCode, both.outputs['verified-images']]).toEqual([1, '[]']);
    }
  });
});
