// Every kind of file that says which stage a build is of: the stage is told with the Dockerfile that the build reads.

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type HoldingHost, sourceFile } from '@portcullis/lint';
import { walkWorkspace } from '@portcullis/workspace';
import { dockerfileHosts } from './index.js';

let workspace: string;
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-targets-')));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** `path: stage, stage` for each Dockerfile that is there and of which the first of the files names a stage. */
async function targeted(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  const [[path, text]] = Object.entries(files) as [[string, string]];
  const walk = await walkWorkspace({ workspace, path: '.', include: [], exclude: [], maxFileBytes: 1e6 });
  const host = dockerfileHosts({ docs: false, path: '.' }).find(({ matches }) => matches(path));
  const naming = await host?.names?.(sourceFile(path, text), { workspace, files: walk.files, maxBytes: 1e6 });
  const there = new Set(walk.files.map((file) => file.path));
  const found = new Map<string, string[]>();
  for (const { paths, targets = [], given = [], frontends = [] } of naming?.files ?? [])
    for (const one of paths.filter((candidate) => there.has(candidate))) {
      const told = [...targets, ...given.map((name) => `given ${name}`), ...frontends.map((image) => `read by ${image}`)];
      if (told.length > 0) found.set(one, [...(found.get(one) ?? []), ...told]);
    }
  return [...found].map(([one, targets]) => `${one}: ${[...new Set(targets)].sort().join(', ')}`).sort();
}

const dockerfiles = { Dockerfile: 'FROM x\n', 'sub/Dockerfile': 'FROM x\n', 'sub/b.df': 'FROM x\n' };
const compose = (build: string): string => `services:\n  a:\n    build: ${build}\n`;
const target = (body: string): string => `target "a" {\n${body}\n}\n`;
const push = (body: string): string => `jobs:\n  j:\n    steps:\n      - uses: docker/build-push-action@v6\n        with: ${body}`;

test.each<[name: string, files: Record<string, string>, expected: readonly string[]]>([
  ['Compose', { 'compose.yaml': compose('{context: sub, dockerfile: b.df, target: prod}') }, ['sub/b.df: prod']],
  ['Compose: the Dockerfile of the context', { 'compose.yaml': compose('{context: sub, target: prod}') }, ['sub/Dockerfile: prod']],
  ['Compose: beside it', { 'sub/compose.yaml': compose('{target: prod}') }, ['sub/Dockerfile: prod']],
  ['Compose: by a default', { 'compose.yaml': compose('{context: ., target: "${STAGE:-prod}"}') }, ['Dockerfile: prod']],
  ['Compose: by what nobody knows', { 'compose.yaml': compose('{context: ., target: "${STAGE}"}') }, []],
  [
    'Compose: contexts',
    { 'compose.yaml': compose('{context: sub, additional_contexts: {base: ./b, c: "docker-image://c:1"}}') },
    ['sub/Dockerfile: given base, given c'],
  ],
  [
    'Compose: contexts in a list',
    { 'compose.yaml': compose('{context: ., dockerfile: sub/b.df, target: t, additional_contexts: [base=./b]}') },
    ['sub/b.df: given base, t'],
  ],
  ['bake: contexts', { 'docker-bake.hcl': target('contexts = {\n  base = "target:b"\n}') }, ['Dockerfile: given base']],
  ['a workflow: contexts', { '.github/workflows/a.yml': push('{file: sub/b.df, build-contexts: "base=./x"}') }, ['sub/b.df: given base']],
  ['a command: contexts', { Makefile: 'x:\n\tdocker buildx build --build-context base=../b sub\n' }, ['sub/Dockerfile: given base']],
  [
    'Compose: a frontend',
    { 'compose.yaml': compose('{context: sub, args: {BUILDKIT_SYNTAX: "e/x:1"}}') },
    ['sub/Dockerfile: read by e/x:1'],
  ],
  [
    'Compose: a frontend in a list',
    { 'compose.yaml': compose('{context: sub, args: [A=1, BUILDKIT_SYNTAX=e/x]}') },
    ['sub/Dockerfile: read by e/x'],
  ],
  ['Compose: a frontend that nobody knows', { 'compose.yaml': compose('{context: sub, args: {BUILDKIT_SYNTAX: "${X}"}}') }, []],
  ['bake: a frontend', { 'docker-bake.hcl': target('args = {\n BUILDKIT_SYNTAX = "e/x"\n}') }, ['Dockerfile: read by e/x']],
  [
    'a workflow: a frontend',
    { '.github/workflows/a.yml': push('{file: sub/b.df, build-args: "A=1\\nBUILDKIT_SYNTAX=e/x"}') },
    ['sub/b.df: read by e/x'],
  ],
  ['a command: a frontend', { 'x.sh': 'docker build --build-arg BUILDKIT_SYNTAX="e/x" -f sub/b.df .\n' }, ['sub/b.df: read by e/x']],
  ['a command: another argument', { 'x.sh': 'docker build --build-arg X_BUILDKIT_SYNTAX=e/x -f sub/b.df .\n' }, []],
  ['Compose: no target', { 'compose.yaml': compose('sub') }, []],
  [
    'Compose: several of one Dockerfile',
    { 'compose.yaml': 'services:\n  a: {build: {context: ., target: web}}\n  b: {build: {context: ., target: worker}}\n' },
    ['Dockerfile: web, worker'],
  ],
  [
    'Compose: the target in a file beside it',
    { 'compose.yaml': compose('sub'), 'compose.override.yaml': compose('{target: dev}') },
    ['sub/Dockerfile: dev'],
  ],
  ['Compose: of the file itself', { 'compose.yaml': compose('{context: ., target: prod, dockerfile_inline: "FROM x"}') }, []],
  ['Compose: of another repository', { 'compose.yaml': compose('{context: "https://x.example/r.git", target: prod}') }, []],
  ['bake', { 'docker-bake.hcl': target('context = "sub"\ndockerfile = "b.df"\ntarget = "prod"') }, ['sub/b.df: prod']],
  ['bake: the Dockerfile of the context', { 'docker-bake.hcl': target('target = "prod"') }, ['Dockerfile: prod']],
  ['bake: JSON', { 'docker-bake.json': '{"target": {"a": {"context": "sub", "target": "prod"}}}' }, ['sub/Dockerfile: prod']],
  ['bake: by a matrix', { 'docker-bake.hcl': target('matrix = {s = ["web", "worker"]}\ntarget = s') }, ['Dockerfile: web, worker']],
  ['bake: by a parent', { 'docker-bake.hcl': `${target('target = "prod"')}target "c" {\n inherits = ["a"]\n}\n` }, ['Dockerfile: prod']],
  ['bake: no image', { 'docker-bake.hcl': target('target = "check"\noutput = ["type=cacheonly"]') }, []],
  ['bake: files and no image', { 'docker-bake.hcl': target('target = "docs"\noutput = [{type = "local", dest = "docs"}]') }, []],
  ['bake: an image', { 'docker-bake.hcl': target('target = "prod"\noutput = ["type=registry"]') }, ['Dockerfile: prod']],
  ['a workflow', { '.github/workflows/a.yml': push('{context: ., target: prod}') }, ['Dockerfile: prod']],
  ['a workflow: a file', { '.github/workflows/a.yml': push('{file: sub/b.df, target: prod}') }, ['sub/b.df: prod']],
  ['a workflow: the context of Git', { '.github/workflows/a.yml': push('{target: prod}') }, ['Dockerfile: prod']],
  ['a workflow: no image', { '.github/workflows/a.yml': push('{target: check, outputs: "type=cacheonly"}') }, []],
  [
    'a workflow: by its matrix',
    {
      '.github/workflows/a.yml':
        'jobs:\n  j:\n    strategy: {matrix: {t: [web, worker]}}\n    steps:\n      - uses: docker/build-push-action@v6\n        with: {context: sub, target: "${{ matrix.t }}"}\n',
    },
    ['sub/Dockerfile: web, worker'],
  ],
  ['a command', { Makefile: 'x:\n\tdocker build --target prod -t x sub\n' }, ['sub/Dockerfile: prod']],
  ['a command: a file', { 'build.sh': 'docker buildx build --target=prod -f sub/b.df .\n' }, ['sub/b.df: prod']],
  ['GitLab', { '.gitlab-ci.yml': 'j:\n  script:\n    - docker build --target prod .\n' }, ['Dockerfile: prod']],
  [
    'Skaffold',
    { 'skaffold.yaml': 'build:\n  artifacts:\n    - image: x\n      context: sub\n      docker: {dockerfile: b.df, target: prod}\n' },
    ['sub/b.df: prod'],
  ],
  ['Fly', { 'fly.toml': '[build]\nbuild-target = "prod"\n' }, ['Dockerfile: prod']],
])('%s', async (_name, files, expected) => {
  expect(await targeted({ ...files, ...dockerfiles })).toEqual(expected);
});

test.each([
  ['compose.yaml', compose('{target: prod, dockerfile_inline: "FROM x"}')],
  ['docker-bake.hcl', target('target = "prod"\ndockerfile-inline = "FROM x"')],
])('a Dockerfile that %s holds has its target', async (path, text) => {
  const host = dockerfileHosts({ docs: false, path: '.' }).find(({ matches }) => matches(path)) as HoldingHost;
  const { documents } = await host.documents(sourceFile(path, text));
  expect(documents.map(({ targets }) => targets)).toEqual([['prod']]);
});

test.each([
  ['compose.yaml', compose('{dockerfile_inline: "FROM base", additional_contexts: {base: ./b}}')],
  ['docker-compose.yml', compose('{dockerfile_inline: "FROM base", additional_contexts: [base=./b]}')],
  ['docker-bake.hcl', target('contexts = { base = "target:b" }\ndockerfile-inline = "FROM base"')],
])('a Dockerfile that %s holds has its further contexts', async (path, text) => {
  const host = dockerfileHosts({ docs: false, path: '.' }).find(({ matches }) => matches(path)) as HoldingHost;
  const { documents } = await host.documents(sourceFile(path, text));
  expect(documents.map(({ given }) => given)).toEqual([['base']]);
});
