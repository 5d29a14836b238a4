// Every kind of file that names a Dockerfile: what it names is found, and what is not there, or not known, is told.

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sourceFile } from '@portcullis/lint';
import { walkWorkspace } from '@portcullis/workspace';
import { dockerfileHosts } from './index.js';

let workspace: string;
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-named-')));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** What the first of the files names: paths that are there, `!` for what is told as missing, `?` for what is not known. */
async function named(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  const [[path, text]] = Object.entries(files) as [[string, string]];
  const walk = await walkWorkspace({ workspace, path: '.', include: [], exclude: [], maxFileBytes: 1e6 });
  const host = dockerfileHosts({ docs: false, path: '.' }).find(({ matches }) => matches(path));
  const naming = await host?.names?.(sourceFile(path, text), { workspace, files: walk.files, maxBytes: 1e6 });
  const there = new Set(walk.files.map((file) => file.path));
  const told = (naming?.files ?? []).flatMap(({ as, paths, missing }) => {
    const found = paths.filter((one) => there.has(one)).map((one) => (as === 'dockerfile' ? one : `${as} ${one}`));
    return found.length === 0 && missing !== undefined ? ['!'] : found;
  });
  return [...new Set([...told, ...(naming?.unknown ?? []).map(() => '?')])].sort();
}

const df = { 'b.df': 'FROM x\n', 'sub/b.df': 'FROM x\n' };
const compose = (build: string): string => `services:\n  a:\n    build: ${build}\n`;
const target = (body: string): string => `target "a" {\n${body}\n}\n`;
const step = (body: string): string => `jobs:\n  j:\n    steps:\n      - ${body}\n`;
const push = (body: string): string => step(`uses: docker/build-push-action@v6\n        with: ${body}`);

test.each<[name: string, files: Record<string, string>, expected: readonly string[]]>([
  ['a workflow of a subtree', { 'sub/.github/workflows/w.yml': push('{file: o.df}'), 'sub/o.df': '' }, ['sub/o.df']],
  ['a workflow of a subtree, from the workspace', { 'x/.github/workflows/w.yml': push('{file: sub/b.df}'), 'sub/b.df': '' }, ['sub/b.df']],
  ['a workflow of a subtree that names nothing', { 'x/.github/workflows/w.yml': push('{file: c.df}') }, ['!']],
  ['Compose: beside it', { 'deploy/compose.yaml': compose('{dockerfile: b.df}'), 'deploy/b.df': '' }, ['deploy/b.df']],
  ['Compose: in its context', { 'deploy/compose.yaml': compose('{context: ../sub, dockerfile: b.df}') }, ['sub/b.df']],
  [
    'Compose: by an alias and a merge',
    { 'compose.yaml': 'x: &b {dockerfile: b.df}\nservices:\n  a: {build: *b}\n  c: {build: {<<: *b, context: sub}}\n' },
    ['b.df', 'sub/b.df'],
  ],
  ['Compose: by a default', { 'compose.yaml': compose('{context: "${C:-sub}", dockerfile: "${DF:-b.df}"}') }, ['sub/b.df']],
  ['Compose: by the file of variables', { 'compose.yaml': compose('{dockerfile: $DF}'), '.env': 'DF=b.df\n' }, ['b.df']],
  ['Compose: by a variable that nobody gave', { 'compose.yaml': compose('{dockerfile: "${DF}"}') }, ['?']],
  ['Compose: with a name that is a Dockerfile whatever it is', { 'compose.yaml': compose('{dockerfile: "${DIR}/Dockerfile"}') }, []],
  ['Compose: one that is not there', { 'compose.yaml': compose('{dockerfile: other.df}') }, ['!']],
  ['Compose: outside', { 'compose.yaml': compose('{context: ../x, dockerfile: b.df}') }, ['!']],
  ['Compose: in another repository', { 'compose.yaml': compose('{context: "https://x.example/r.git", dockerfile: f}') }, []],
  ['Compose: no name', { 'compose.yaml': compose('.') }, []],
  [
    'Compose: the context in a file beside it',
    { 'compose.override.yaml': compose('{dockerfile: b.df}'), 'compose.yaml': compose('sub') },
    ['b.df', 'sub/b.df'],
  ],
  [
    'Compose: the name in a file beside it',
    { 'compose.override.yaml': compose('sub'), 'compose.yaml': compose('{dockerfile: b.df}') },
    ['sub/b.df'],
  ],
  [
    'Compose: another file',
    { 'compose.yaml': 'include: [base.yml]\nservices: {a: {extends: {file: more.yml, service: b}}}\n', 'base.yml': '', 'more.yml': '' },
    ['compose base.yml', 'compose more.yml'],
  ],
  ['Compose: another file that is not there', { 'compose.yaml': 'include: [base.yml]\n' }, ['!']],
  ['bake: a name', { 'docker-bake.hcl': target('dockerfile = "b.df"') }, ['b.df']],
  ['bake: a name in JSON, behind escapes', { 'docker-bake.json': '{"target": {"a": {"docker\\u0066ile": "b.df"}}}' }, ['b.df']],
  ['bake: in its context', { 'docker-bake.hcl': target('context = "sub"\ndockerfile = "b.df"') }, ['b.df', 'sub/b.df']],
  ['bake: by a variable', { 'docker-bake.hcl': `variable "D" {\n default = "b.df"\n}\n${target('dockerfile = D')}` }, ['b.df']],
  [
    'bake: by a variable of a file beside it',
    { 'docker-bake.hcl': target('dockerfile = "${D}.df"'), 'docker-bake.override.hcl': 'variable "D" {\n default = "b"\n}\n' },
    ['b.df'],
  ],
  ['bake: by a matrix', { 'docker-bake.hcl': target('matrix = {d = [{f = "b"}, {f = "c"}]}\ndockerfile = "${d.f}.df"') }, ['!', 'b.df']],
  [
    'bake: by a parent',
    { 'docker-bake.hcl': `${target('dockerfile = "b.df"')}target "c" {\n inherits = ["a"]\n context = "sub"\n}\n` },
    ['b.df', 'sub/b.df'],
  ],
  [
    'bake: one that is there to be taken from alone',
    {
      'docker-bake.hcl': `group "default" {\n targets = ["c"]\n}\n${target('dockerfile = "o.df"')}target "c" {\n inherits = ["a"]\n context = "sub"\n}\n`,
      'sub/o.df': '',
    },
    ['sub/o.df'],
  ],
  [
    'bake: one that is taken from and built, too',
    {
      'docker-bake.hcl': `group "default" {\n targets = ["a", "c"]\n}\n${target('dockerfile = "o.df"')}target "c" {\n inherits = ["a"]\n context = "sub"\n}\n`,
      'sub/o.df': '',
    },
    ['!', 'sub/o.df'],
  ],
  [
    'bake: one that is taken from, in JSON',
    {
      'docker-bake.json': JSON.stringify({
        group: { default: { targets: ['c'] } },
        target: { a: { dockerfile: 'o.df' }, c: { inherits: ['a'], context: 'sub' } },
      }),
      'sub/o.df': '',
    },
    ['sub/o.df'],
  ],
  ['bake: computed', { 'docker-bake.hcl': target('dockerfile = f("b.df")') }, ['?']],
  ['bake: one that is not there', { 'docker-bake.override.hcl': target('dockerfile = "other.df"') }, ['!']],
  ['a development container', { '.devcontainer/devcontainer.json': '{ // x\n "build": {"dockerfile": "../b.df"}, }' }, ['b.df']],
  ['a development container: Compose', { '.devcontainer.json': '{"dockerComposeFile": ["c.yml"]}', 'c.yml': '' }, ['compose c.yml']],
  ['a development container: not there', { '.devcontainer.json': '{"dockerFile": "other.df"}' }, ['!']],
  ['a workflow', { '.github/workflows/a.yml': push('{file: ./b.df}') }, ['b.df']],
  ['a workflow: in its context', { '.github/workflows/a.yml': push('{context: "{{defaultContext}}:sub", file: sub/b.df}') }, ['sub/b.df']],
  [
    'a workflow: by its matrix',
    {
      '.github/workflows/a.yml':
        'jobs:\n  j:\n    strategy: {matrix: {d: [b, sub/b]}}\n    steps:\n      - uses: docker/build-push-action@v6\n        with: {file: "${{ matrix.d }}.df"}\n',
    },
    ['b.df', 'sub/b.df'],
  ],
  ['a workflow: by a variable', { '.github/workflows/a.yml': `env: {F: b.df}\n${push('{file: "${{ env.F }}"}')}` }, ['b.df']],
  [
    'a workflow: by the default of an input',
    {
      'x/action.yml':
        'inputs: {f: {default: b.df}}\nruns:\n  steps:\n    - uses: docker/build-push-action@v6\n      with: {file: "${{ inputs.f }}"}\n',
    },
    ['b.df'],
  ],
  [
    'a workflow: in a group of parallel steps',
    { '.github/workflows/a.yml': 'jobs:\n  j:\n    steps:\n      - parallel:\n          - run: docker build -f b.df .\n' },
    ['b.df', 'sub/b.df'],
  ],
  ['a workflow: by what nobody knows', { '.github/workflows/a.yml': push('{file: "${{ steps.x.outputs.file }}"}') }, ['?']],
  ['a workflow: one that is not there', { '.github/workflows/a.yml': push('{file: other.df}') }, ['!']],
  [
    'a workflow: a bake file',
    { '.github/workflows/a.yml': step('uses: docker/bake-action@v5\n        with: {files: "x.hcl"}'), 'x.hcl': '' },
    ['bake x.hcl'],
  ],
  [
    'a workflow: a command',
    { '.github/workflows/a.yml': step('run: |\n          cd sub\n          docker buildx build --push -f b.df .') },
    ['b.df', 'sub/b.df'],
  ],
  [
    'a workflow: a build whose output is kept',
    { '.github/workflows/a.yml': step('run: ID="$(docker build -q -f sub/b.df .)"') },
    ['sub/b.df'],
  ],
  [
    'a workflow: bake within a command',
    { '.github/workflows/a.yml': step('run: echo m=$(docker buildx bake -f x.hcl --print | jq .)'), 'x.hcl': '' },
    ['bake x.hcl'],
  ],
  ['a workflow: a build that is only written', { '.github/workflows/a.yml': step("run: echo '$(docker build -f sub/b.df .)'") }, []],
  ['a workflow: a build that is fed a file', { '.github/workflows/a.yml': step('run: docker build -f- . < b.df') }, ['b.df', 'sub/b.df']],
  [
    'a workflow: one that is fed by a pipe',
    { '.github/workflows/a.yml': step('run: cat b.df | docker buildx build - ') },
    ['b.df', 'sub/b.df'],
  ],
  ['a workflow: one that is fed a file that is not there', { '.github/workflows/a.yml': step('run: docker build - <x.df') }, ['!']],
  ['a workflow: one that is fed no file', { '.github/workflows/a.yml': step('run: echo "FROM x" | docker build -') }, []],
  ['a source that begins as a Dockerfile does', { 'Dockerfile.py': '# a\nFROM x\n' }, ['Dockerfile.py']],
  ['a name that has the word in it', { 'web-dockerfile': 'ARG A=1\nFROM x:$A\n' }, ['web-dockerfile']],
  ['a Dockerfile called a script', { 'Dockerfile.sh': 'FROM x\nRUN y\n' }, ['Dockerfile.sh']],
  ['a Dockerfile called data', { 'Dockerfile.yaml': 'FROM x\nRUN y\n' }, ['Dockerfile.yaml']],
  ['a copy of a Dockerfile', { 'Dockerfile.bak': '# syntax=a\nARG V\nFROM x:$V\n' }, ['Dockerfile.bak']],
  ['data called after a Dockerfile', { 'Dockerfile.yaml': '# a\nfrom: x\n' }, []],
  ['a template called after a Dockerfile', { 'Dockerfile.tpl': 'FROM x\n{{ range .a }}\nRUN y\n' }, []],
  ['prose called after a Dockerfile', { 'Dockerfile.orig': 'From scratch\n\nHow we build.\n' }, []],
  ['a script called after Dockerfiles', { 'build-dockerfile.sh': 'docker build -f b.df .\n' }, ['b.df', 'sub/b.df']],
  ['a workflow called after Dockerfiles', { '.github/workflows/dockerfile.yml': push('{file: b.df}') }, ['b.df']],
  ['a source about Dockerfiles', { 'parse_dockerfile.py': 'from x import y\n' }, []],
  ['a workflow: a command of an odd name that is not there', { '.github/workflows/a.yml': step('run: docker build -f $X.df .') }, ['?']],
  [
    'a workflow: Compose by a command',
    { '.github/workflows/a.yml': step('run: docker compose -f x/c.yml up'), 'x/c.yml': '' },
    ['compose x/c.yml'],
  ],
  ['an action', { 'act/action.yml': 'runs: {using: docker, image: my.df}', 'act/my.df': '' }, ['act/my.df']],
  ['an action: an image', { 'act/action.yml': 'runs: {using: docker, image: "docker://x"}' }, []],
  [
    'GitLab',
    { '.gitlab-ci.yml': 'variables: {F: b.df}\nj:\n  script:\n    - docker build --file "$CI_PROJECT_DIR/$F" .\n' },
    ['b.df', 'sub/b.df'],
  ],
  ['GitLab: kaniko', { '.gitlab-ci.yml': 'j:\n  script:\n    - /kaniko/executor --context . --dockerfile sub/b.df\n' }, ['sub/b.df']],
  [
    'Skaffold',
    { 'skaffold.yaml': 'build:\n  artifacts:\n    - image: x\n      context: sub\n      docker: {dockerfile: b.df}\n' },
    ['sub/b.df'],
  ],
  ['Skaffold: not there', { 'skaffold.yaml': 'build: {artifacts: [{image: x, docker: {dockerfile: other.df}}]}\n' }, ['!']],
  ['GoReleaser', { '.goreleaser.yaml': 'dockers:\n  - dockerfile: b.df\n' }, ['b.df']],
  ['Fly', { 'fly.toml': '[build]\ndockerfile = "b.df"\n' }, ['b.df']],
  ['Render', { 'render.yaml': 'services: [{dockerfilePath: ./b.df}]\n' }, ['b.df']],
  ['Heroku', { 'heroku.yml': 'build: {docker: {web: sub/b.df}}\n' }, ['sub/b.df']],
  ['Cloud Build', { 'cloudbuild.yaml': 'steps: [{name: docker, args: [build, -t, x, -f, b.df, .]}]\n' }, ['b.df', 'sub/b.df']],
  [
    'CircleCI',
    { '.circleci/config.yml': 'jobs: {j: {steps: [{run: docker build -f b.df .}, {docker/build: {dockerfile: sub/b.df}}]}}\n' },
    ['b.df', 'sub/b.df'],
  ],
  [
    'Azure',
    { 'azure-pipelines.yml': 'steps: [{task: Docker@2, inputs: {Dockerfile: "**/Dockerfile"}}, {script: docker build -f b.df .}]\n' },
    ['b.df', 'sub/b.df'],
  ],
  ['Tilt', { Tiltfile: 'docker_build("x", ".", dockerfile="b.df")\n' }, ['b.df']],
  ['Tilt: computed', { Tiltfile: 'docker_build("x", ".", dockerfile=name)\n' }, ['?']],
  ['Earthly', { Earthfile: 'x:\n  FROM DOCKERFILE -f b.df .\n' }, ['b.df']],
  ['Jenkins', { Jenkinsfile: "agent { dockerfile { filename 'b.df' } }\n" }, ['b.df']],
  ['a command: flags before the verb', { 'x.sh': 'docker --context c build -f sub/b.df .\n' }, ['sub/b.df']],
  ['a command: a host before the verb', { 'x.sh': 'docker -H tcp://b:1 buildx --builder b build -f sub/b.df .\n' }, ['sub/b.df']],
  ['a command: another verb behind a flag of that name', { 'x.sh': 'docker --context build ps -f sub/b.df\n' }, []],
  ['a command: short flags in one', { 'x.sh': 'docker build -qf sub/b.df .\n' }, ['sub/b.df']],
  ['a command: a tag that only looks like it', { 'x.sh': 'docker build -tf sub/b.df\n' }, []],
  ['a command: behind sudo with flags', { 'x.sh': 'sudo -E -u ci env A=1 docker build -f sub/b.df .\n' }, ['sub/b.df']],
  ['a command: in the word of a shell', { 'x.sh': 'bash -lc "cd sub && docker build -f \\"b.df\\" ."\n' }, ['b.df', 'sub/b.df']],
  ['a command: fed to a shell', { 'x.sh': "bash -e <<'END'\ndocker build -f sub/b.df .\nEND\ntrue\n" }, ['sub/b.df']],
  ['a command: fed to another program', { 'x.sh': 'cat > y <<END\ndocker build -f sub/b.df .\nEND\n' }, []],
  ['a command: fed to a shell elsewhere', { 'x.sh': 'ssh host <<END\ndocker build -f sub/b.df .\nEND\n' }, []],
  ['a command: in a word that is only written', { 'x.sh': 'echo "docker build -f sub/b.df ."\n' }, []],
  ['a command: a flag in quotes', { 'x.sh': 'podman --remote build "--file=sub/b.df" .\n' }, ['sub/b.df']],
  ['a command: another repository', { '.github/workflows/a.yml': step('run: docker build -f o.df https://x.example/r.git') }, []],
  ['a command: its output is kept in a file', { 'x.sh': 'docker build -f sub/b.df . > https.log\n' }, ['sub/b.df']],
  ['a command: by a variable for the program', { Makefile: 'x:\n\t$(CONTAINER_TOOL) build -f sub/b.df .\n' }, ['sub/b.df']],
  ['a command: by a variable for some program', { Makefile: '# docker\nx:\n\t$(GO) build -f sub/b.df .\n' }, []],
  ['a command: by a variable of make', { Makefile: 'D := sub\nF = $(D)/b.df\nx:\n\tdocker build -f $(F) .\n' }, ['sub/b.df']],
  [
    'kaniko in a container',
    { 'x.sh': 'docker run -v $PWD:/w gcr.io/kaniko-project/executor --dockerfile=/w/sub/b.df --context=/w\n' },
    ['sub/b.df'],
  ],
  ['kaniko: in its context', { 'x.sh': '/kaniko/executor --context=dir://sub --dockerfile=c.df\n', 'sub/c.df': '' }, ['sub/c.df']],
  ['kaniko: in another repository', { '.gitlab-ci.yml': 'j:\n  script: ["/kaniko/executor --context git://x --dockerfile o.df"]\n' }, []],
  ['buildctl', { 'x.sh': 'buildctl build --frontend dockerfile.v0 --local dockerfile=sub --opt filename=b.df\n' }, ['b.df', 'sub/b.df']],
  ['buildctl: another frontend', { 'x.sh': 'buildctl build --frontend nix --local dockerfile=sub --opt filename=b.df\n' }, []],
  [
    'Cloud Build: kaniko',
    { 'cloudbuild.yaml': 'steps: [{name: "gcr.io/kaniko-project/executor:v1", args: [--dockerfile=sub/b.df]}]\n' },
    ['sub/b.df'],
  ],
  [
    'Cloud Build: a folder',
    { 'cloudbuild.yaml': 'steps: [{name: gcr.io/cloud-builders/docker, dir: sub, args: [-D, build, -f, c.df, .]}]\n', 'sub/c.df': '' },
    ['sub/c.df'],
  ],
  [
    'Cloud Build: a shell',
    { 'cloudbuild.yaml': 'steps: [{name: x, entrypoint: bash, args: [-c, "docker build -f sub/b.df ."]}]\n' },
    ['sub/b.df'],
  ],
  ['Cloud Build: not there', { 'cloudbuild.yaml': 'steps: [{name: gcr.io/kaniko-project/executor, args: [--dockerfile=o.df]}]\n' }, ['!']],
  [
    'a workflow: kaniko',
    { '.github/workflows/a.yml': step('uses: int128/kaniko-action@v1\n        with: {file: sub/b.df}') },
    ['sub/b.df'],
  ],
  ['Jenkins: a folder of the agent', { Jenkinsfile: "agent { dockerfile {\n  dir 'sub' // b\n  filename 'b.df' } }\n" }, ['sub/b.df']],
  ['Jenkins: an agent that is not there', { Jenkinsfile: "agent { dockerfile { dir 'sub'\n filename 'o.df' } }\n" }, ['!']],
  ['Jenkins: a step in a folder', { Jenkinsfile: "dir('sub') { sh 'docker build -f c.df .' }\n", 'sub/c.df': '' }, ['sub/c.df']],
  ['Jenkins: a step behind a folder', { Jenkinsfile: "dir('x') { sh 'true' }\nsh(script: 'docker build -f o.df .')\n" }, ['!']],
  ['Jenkins: several lines', { Jenkinsfile: 'sh """\n  cd x\n  docker build \\\n    -f ${env.WORKSPACE}/sub/b.df .\n"""\n' }, ['sub/b.df']],
  ['Jenkins: by a variable', { Jenkinsfile: 'def f = \'sub/b.df\'\nsh "docker build -f ${f} ."\n' }, ['sub/b.df']],
  ['Jenkins: by a variable of two values', { Jenkinsfile: "f = 'a.df'\nf = 'sub/b.df'\nsh \"docker build -f ${f} .\"\n" }, ['?']],
  ['Jenkins: parts', { Jenkinsfile: "sh 'docker build -f ' + 'sub/b.df' + ' .'\n" }, ['sub/b.df']],
  ['Jenkins: by its plugin', { Jenkinsfile: 'docker.build("x:${env.TAG}", "-f sub/b.df .")\n' }, ['sub/b.df']],
  ['Jenkins: the image of its plugin', { Jenkinsfile: "docker.build('-f sub/b.df')\n" }, []],
  ['Jenkins: a message', { Jenkinsfile: "echo 'docker build -f o.df .'\n// sh 'docker build -f o.df .'\n" }, []],
  ['a copy of another project', { 'vendor/x/compose.yaml': compose('{dockerfile: other.df}') }, []],
  ['a copy of another project, of what is there', { 'vendor/x/compose.yaml': compose('{context: ../.., dockerfile: b.df}') }, ['b.df']],
  ['a Makefile', { Makefile: 'x:\n\t@docker build -f b.df $(ARGS) .\n\tdocker build -f $(X) -f none.df .\n' }, ['b.df', 'sub/b.df']],
  ['package scripts', { 'package.json': '{"scripts": {"x": "docker build -f b.df .", "y": "z"}}' }, ['b.df', 'sub/b.df']],
])('%s', async (_name, files, expected) => {
  expect(await named({ ...files, ...df })).toEqual(expected);
});
