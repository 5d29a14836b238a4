// dockerfile-lint through its bundle with the files around a Dockerfile: the team's policy, the lock of verified images,
// ignore files of the context, bake and Compose files, hadolint's configuration.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly suppressions?: readonly unknown[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly { readonly replacements: readonly { readonly insertedContent: { readonly text: string } }[] }[];
  }[];
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number };
    };
  }[];
}

async function results(inputs: Record<string, string> = {}): Promise<readonly Result[]> {
  const run = await runAction('dockerfile-lint', {
    workspace: workspace.path,
    inputs: { 'fail-on': 'none', shellcheck: 'off', ...inputs },
  });
  expect([run.exitCode, run.stderr]).toEqual([0, '']);
  return run.sarif.runs[0].results.filter(({ suppressions }: Result) => suppressions === undefined);
}

const place = ({ ruleId, locations }: Result): string => {
  const at = locations[0]?.physicalLocation;
  return `${at?.artifactLocation.uri}:${at?.region.startLine}:${at?.region.startColumn} ${ruleId}`;
};
const places = (all: readonly Result[], ...ids: readonly string[]): readonly string[] =>
  all.filter(({ ruleId }) => ids.includes(ruleId)).map(place);

const digest = `sha256:${'ab'.repeat(32)}`;

test("the README's policy is read whole and decides over images, labels and packages", async () => {
  const readme = readFileSync(join(repositoryRoot, 'actions/dockerfile-lint/README.md'), 'utf8');
  const policy = /```yaml\n(# \.portcullis\/dockerfile\.yml\n[\s\S]*?)```/.exec(readme)?.[1];
  expect(policy).toBeDefined();
  workspace.put('.portcullis/dockerfile.yml', policy as string);
  const approved = /sha256:[0-9a-f]{64}/.exec(policy as string)?.[0];
  workspace.put(
    'bad/Dockerfile',
    `FROM quay.io/other/app@${digest} AS a\nFROM ghcr.io/acme/legacy-app@${digest} AS b\nFROM debian:12 AS c\nFROM node:22@${digest}\nLABEL com.acme.team=""\nRUN apt-get install -y telnet netcat-openbsd\n`,
  );
  workspace.put(
    'good/Dockerfile',
    `FROM node:22@${approved}\nLABEL org.opencontainers.image.source="https://example.com/x" com.acme.team=pay\nRUN apt-get install -y curl\n`,
  );
  const rules = ['image-not-allowed', 'image-digest-missing', 'image-digest-not-approved', 'required-label-missing', 'package-forbidden'];
  expect(places(await results(), ...rules)).toEqual([
    'bad/Dockerfile:1:6 image-not-allowed',
    'bad/Dockerfile:2:6 image-not-allowed',
    'bad/Dockerfile:3:6 image-digest-missing',
    'bad/Dockerfile:4:6 image-digest-not-approved',
    'bad/Dockerfile:4:6 required-label-missing',
    'bad/Dockerfile:5:7 required-label-missing',
    'bad/Dockerfile:6:24 package-forbidden',
    'bad/Dockerfile:6:31 package-forbidden',
  ]);
});

test('a policy that cannot be read fails with its key and line', async () => {
  workspace.put('.portcullis/dockerfile.yml', 'images:\n  alow: [node]\n');
  workspace.put('Dockerfile', 'FROM node:22\n');
  const run = await runAction('dockerfile-lint', { workspace: workspace.path });
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toMatch(/policy-invalid.*images\.alow|images\.alow.*policy-invalid/s);
});

test('an image lock gives the digest that a fix pins', async () => {
  workspace.put('image-lock.json', JSON.stringify({ version: 1, images: { 'docker.io/library/node:22': { digest } } }));
  workspace.put('.portcullis/dockerfile.yml', 'images: { require-digest: true }\n');
  workspace.put('Dockerfile', 'FROM node:22\n');
  const inserted = (await results()).flatMap(({ fixes = [] }) =>
    fixes.flatMap(({ artifactChanges }) =>
      artifactChanges.flatMap(({ replacements }) => replacements.map((each) => each.insertedContent.text)),
    ),
  );
  expect(inserted.some((text) => text.includes(digest))).toBe(true);
});

test('what an ignore file leaves out of the context cannot be copied', async () => {
  workspace.put('.dockerignore', '*.log\nsecret/**\n');
  workspace.put('Dockerfile', 'FROM debian:12\nCOPY a.log a.txt /x/\nCOPY secret/key /k\n');
  workspace.put('api/Dockerfile', 'FROM debian:12\nCOPY b.log /x\n');
  workspace.put('api/Dockerfile.dockerignore', 'nothing\n');
  expect(places(await results(), 'copy-ignored-file')).toEqual(['Dockerfile:2:6 copy-ignored-file', 'Dockerfile:3:6 copy-ignored-file']);
});

test('Dockerfiles inside bake and Compose files are reported where they stand', async () => {
  workspace.put('docker-bake.hcl', 'target "app" {\n  dockerfile-inline = <<EOT\nFROM debian:12\nWORKDIR app\nEOT\n}\n');
  workspace.put(
    'docker-bake.json',
    `${JSON.stringify({ target: { app: { 'dockerfile-inline': 'FROM debian:12\nWORKDIR app\n' } } }, null, 2)}\n`,
  );
  workspace.put(
    'docker-compose.yml',
    'services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM debian:12\n        WORKDIR app\n',
  );
  expect(places(await results(), 'relative-workdir')).toEqual([
    'docker-bake.hcl:4:9 relative-workdir',
    expect.stringMatching(/^docker-bake\.json:4:\d+ relative-workdir$/),
    'docker-compose.yml:6:17 relative-workdir',
  ]);
});

test(".hadolint.yaml's keys count in the action too", async () => {
  workspace.put(
    '.hadolint.yaml',
    'ignored: [DL3004]\noverride: { error: [DL3000] }\ntrustedRegistries: [docker.io]\nlabel-schema: { team: text }\nstrict-labels: true\ndisable-ignore-pragma: true\n',
  );
  workspace.put(
    'Dockerfile',
    '# hadolint ignore=DL3007\nFROM quay.io/x/y:latest\nWORKDIR app\nRUN sudo true\nLABEL other=x\nCOPY --from=ghcr.io/a/b:1 /c /d\n',
  );
  const all = await results();
  expect(places(all, 'sudo', 'image-latest', 'relative-workdir', 'registry-not-trusted', 'label-missing', 'label-not-in-schema')).toEqual([
    'Dockerfile:2:1 label-missing',
    'Dockerfile:2:6 image-latest',
    'Dockerfile:2:6 registry-not-trusted',
    'Dockerfile:3:9 relative-workdir',
    'Dockerfile:5:7 label-not-in-schema',
    'Dockerfile:6:6 registry-not-trusted',
  ]);
  expect(all.find(({ ruleId }) => ruleId === 'relative-workdir')?.level).toBe('error');
});

test('what ONBUILD holds is linted at its place', async () => {
  workspace.put('Dockerfile', 'FROM debian:12\nONBUILD RUN sudo true\nONBUILD ENV MY_TOKEN=x\n');
  expect(places(await results(), 'sudo', 'sensitive-variable')).toEqual(
    expect.arrayContaining(['Dockerfile:2:13 sudo', 'Dockerfile:3:13 sensitive-variable']),
  );
});

test('a stage that another file names as the target of a build is judged as an image', async () => {
  const stages = 'FROM alpine:3.20 AS web\nCMD ["a"]\nFROM alpine:3.20 AS worker\nUSER root\nFROM alpine:3.20\nUSER 1000\nCMD ["b"]\n';
  workspace.put('app/Dockerfile', stages);
  workspace.put('other/Dockerfile', stages);
  workspace.put('compose.yaml', 'services:\n  a: {build: {context: app, target: web}}\n');
  workspace.put('docker-bake.hcl', 'target "b" {\n  context = "app"\n  target = "worker"\n}\n');
  expect(places(await results(), 'runs-as-root', 'last-user-root')).toEqual([
    'app/Dockerfile:1:6 runs-as-root',
    'app/Dockerfile:4:6 last-user-root',
  ]);
});
