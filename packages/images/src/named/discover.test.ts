// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the files that are read
// Whole repositories: what each format's consumer would run, through every way in which a file can say it.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { walkWorkspace } from '@portcullis/workspace';
import { type Discovery, discoverImages } from './discover.js';
import { imageSources } from './sources.js';

type Files = Readonly<Record<string, string | Buffer>>;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis discover ')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function discover(
  files: Files,
  links: Readonly<Record<string, string>> = {},
  wanted = imageSources.map(({ id }) => id),
): Promise<Discovery> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  const maxBytes = 10 * 1024 * 1024;
  const walk = await walkWorkspace({ workspace: folder, path: '.', include: [], exclude: [], maxFileBytes: maxBytes });
  return discoverImages(walk, { wanted: new Set(wanted), maxBytes, workspace: folder });
}

const found = ({ uses }: Discovery) => uses.map(({ reference, text }) => reference ?? `? ${text}`).sort();
const gaps = ({ skipped }: Discovery) => skipped.filter(({ gap }) => gap).map(({ path, reason }) => `${path} ${reason}`);

describe.each<[string, [string, Files, string[]][]]>([
  [
    'Compose',
    [
      ['merges an alias', { 'compose.yml': 'x-a: &a {image: "e:1"}\nservices:\n  s: {<<: *a}\n' }, ['e:1']],
      [
        'merges a list, the first wins',
        { 'compose.yml': 'x-a: &a {image: "e:1"}\nx-b: &b {image: "f:1"}\nservices:\n  s:\n    <<: [*a, *b]\n' },
        ['e:1'],
      ],
      ['merges merged maps', { 'compose.yml': 'x-a: &a {image: "e:1"}\nx-b: &b {<<: *a, tty: true}\nservices:\n  s: {<<: *b}\n' }, ['e:1']],
      ['has its own key win', { 'compose.yml': 'x-a: &a {image: "e:1"}\nservices:\n  s: {<<: *a, image: "f:1"}\n' }, ['f:1']],
      ['has aliases inside aliased maps', { 'compose.yml': 'x-i: &i e:1\nx-s: &s {image: *i}\nservices: {s: *s}\n' }, ['e:1']],
      ['merges all its services', { 'compose.yml': 'x-s: &s {a: {image: "e:1"}}\nservices: {<<: *s}\n' }, ['e:1']],
      ['has an alias for all services', { 'compose.yml': 'x-s: &s {a: {image: "e:1"}}\nservices: *s\n' }, ['e:1']],
      ['has profiles', { 'compose.yml': 'services:\n  s: {image: "e:1", profiles: [never]}\n' }, ['e:1']],
      [
        'builds in place',
        { 'compose.yml': 'services:\n  s:\n    build:\n      dockerfile_inline: |\n        FROM e:1\n        COPY --from=f:1 / /\n' },
        ['e:1', 'f:1'],
      ],
      [
        'gives arguments',
        { 'compose.yml': 'services:\n  s: {build: {context: app, args: {BASE: "e:1"}}}\n', 'app/Dockerfile': 'ARG BASE=d:1\nFROM $BASE\n' },
        ['d:1', 'e:1'],
      ],
      [
        'gives arguments as a list',
        { 'compose.yml': 'services:\n  s: {build: {context: app, args: ["BASE=e:1"]}}\n', 'app/Dockerfile': 'ARG BASE=d:1\nFROM $BASE\n' },
        ['d:1', 'e:1'],
      ],
      [
        'chooses the frontend by an argument',
        { 'compose.yml': 'services:\n  s: {build: {context: ., args: {BUILDKIT_SYNTAX: "e:1"}}}\n', Dockerfile: 'FROM d:1\n' },
        ['d:1', 'e:1'],
      ],
      [
        'names a Dockerfile of any name',
        { 'compose.yml': 'services:\n  s: {build: {context: ., dockerfile: build/prod.txt}}\n', 'build/prod.txt': 'FROM e:1\n' },
        ['e:1'],
      ],
      [
        'lists contexts',
        { 'compose.yml': 'services:\n  s: {build: {context: ., additional_contexts: ["b=docker-image://e:1"]}}\n' },
        ['e:1'],
      ],
      [
        'extends another file',
        {
          'compose.yml': 'services:\n  s: {extends: {file: parts/base.yaml, service: b}}\n',
          'parts/base.yaml': 'services:\n  b: {image: "e:1"}\n',
        },
        ['e:1'],
      ],
      ['includes files', { 'compose.yml': 'include: [infra/stack.yml]\n', 'infra/stack.yml': 'services:\n  b: {image: "e:1"}\n' }, ['e:1']],
      [
        'includes files by their path',
        { 'compose.yml': 'include:\n  - path: [infra/stack.yml]\n', 'infra/stack.yml': 'services:\n  b: {image: "e:1"}\n' },
        ['e:1'],
      ],
      ['takes values from .env', { 'compose.yml': 'services:\n  s: {image: "e:${V:-1}"}\n', '.env': '# x\nV=2\n' }, ['e:2']],
    ],
  ],
  [
    'A Dockerfile',
    [
      ['is built by # syntax with words after it', { Dockerfile: '# syntax=e:1 --x\nFROM d:1\n' }, ['d:1', 'e:1']],
      ['is built by // syntax', { Dockerfile: '// syntax=e:1\nFROM d:1\n' }, ['d:1', 'e:1']],
      ['is built by a JSON object', { Dockerfile: '{"syntax": "e:1"}\n' }, ['e:1']],
      ['is built by # syntax after a shebang', { Dockerfile: '#!/bin/x\n# syntax=e:1\nFROM d:1\n' }, ['d:1', 'e:1']],
      ['mounts FROM in capitals', { Dockerfile: 'FROM d:1\nRUN --mount=type=bind,FROM=e:1,target=/x true\n' }, ['d:1', 'e:1']],
      ['mounts quoted', { Dockerfile: 'FROM d:1\nRUN --mount=type=bind,"from=e:1" true\n' }, ['d:1', 'e:1']],
      ['ends a line with two marks', { Dockerfile: 'FROM d:1\nRUN echo \\\\\nFROM e:1\n' }, ['d:1', 'e:1']],
      ['goes on after blanks', { Dockerfile: 'FROM \\  \n  e:1\n' }, ['e:1']],
      ['breaks words', { Dockerfile: 'FRO\\\nM e\\\n:1\n' }, ['e:1']],
      ['quotes names', { Dockerfile: 'FROM "e:1"\n' }, ['e:1']],
      ['has a document that only its own name ends', { Dockerfile: 'FROM d:1\nRUN <<E\n\tE\nFROM no\nE\nFROM e:1\n' }, ['d:1', 'e:1']],
      [
        'has documents of other names',
        { Dockerfile: "FROM d:1\nRUN <<E-1.x\nFROM no\nE-1.x\nCOPY <<'A B' /x\nFROM no\nA B\nFROM e:1\n" },
        ['d:1', 'e:1'],
      ],
      ['has Windows line ends', { Dockerfile: 'FROM d:1 \\\r\n AS x\r\nFROM e:1\r\n' }, ['d:1', 'e:1']],
      ['has a NUL in a comment', { Dockerfile: Buffer.from('# a\0b\nFROM e:1\n') }, ['e:1']],
      ['has a byte order mark', { Dockerfile: '\uFEFFFROM e:1\n' }, ['e:1']],
      ['is in UTF-16', { Dockerfile: Buffer.from('\uFEFFFROM e:1\n', 'utf16le') }, ['e:1']],
      [
        'has many names',
        {
          'Dockerfile-a': 'FROM a\n',
          'b.Dockerfile': 'FROM b\n',
          Containerfile: 'FROM c\n',
          Dockerfile_d: 'FROM d\n',
          'Dockerfile.go': 'FROM e\n',
          'web-dockerfile': 'ARG F=f\nFROM $F\n',
        },
        ['a', 'b', 'c', 'd', 'e', 'f'],
      ],
      ['is no source of its name', { 'Dockerfile.go': 'package x\n// FROM a\n', 'Dockerfile.md': 'FROM a\n' }, []],
    ],
  ],
  [
    'Helm',
    [
      [
        'has groups of values',
        { 'c/Chart.yaml': 'name: c\n', 'c/values.yaml': 'image: {repository: r.example/e, tag: 1.10}\n' },
        ['r.example/e:1.10'],
      ],
      [
        'has names in two parts',
        {
          'c/Chart.yaml': 'name: c\nappVersion: "9"\n',
          'c/values.yaml':
            'a: {repository: r.example/e, image: f, tag: v1}\nb: {registry: r.example, repository: g, image: h, version: v2}\nc: {repository: i, image: "j:3"}\nd: {image: k:4}\n',
        },
        ['j:3', 'k:4', 'r.example/e/f:v1', 'r.example/g/h:v2'],
      ],
      [
        'has registries and digests',
        {
          'c/Chart.yaml': 'name: c\n',
          'c/values.yaml': `a:\n  image: {registry: r.example, repository: e, digest: "sha256:${'0'.repeat(64)}"}\n`,
        },
        [`r.example/e@sha256:${'0'.repeat(64)}`],
      ],
      [
        'takes the version for the tag',
        { 'c/Chart.yaml': 'name: c\nappVersion: "3"\n', 'c/values.yaml': 'image: {repository: e, tag: ""}\n' },
        ['e:3'],
      ],
      ['has whole names', { 'c/values-prod.yaml': 'sidecarImage: r.example/e:1\n' }, ['r.example/e:1']],
      [
        'writes images into templates',
        {
          'c/Chart.yaml': 'name: c\n',
          'c/templates/p.yaml': 'x: {{ .y }}\nspec:\n  containers:\n    - image: "e:1" # why\n    - {name: a, image: f:1}\n',
        },
        ['e:1', 'f:1'],
      ],
      [
        'computes them from values',
        {
          'c/Chart.yaml': 'name: c\nappVersion: v3\n',
          'c/values.yaml': 'img: e\nt: ""\n',
          'c/templates/p.yaml': 'containers:\n  - image: "{{ .Values.img }}:{{ .Values.t | default .Chart.AppVersion }}"\n',
        },
        ['e:v3'],
      ],
      [
        'prints them',
        {
          'c/Chart.yaml': 'name: c\n',
          'c/values.yaml': 'r: e\nt: 2\n',
          'c/templates/p.yaml': 'containers:\n  - image: {{ printf "%s:%s" .Values.r .Values.t | quote }}\n',
        },
        ['e:2'],
      ],
      [
        'may leave a name empty',
        {
          'c/Chart.yaml': 'name: c\n',
          'c/values.yaml': 'i: {repository: null, tag: null}\n',
          'c/templates/p.yaml':
            'containers:\n  {{- if .Values.i.repository }}\n  - image: "{{ .Values.i.repository }}:{{ .Values.i.tag }}"\n  {{- end }}\n',
        },
        [],
      ],
      [
        'has templates that compute nothing',
        { 'c/Chart.yaml': 'name: c\n', 'c/templates/p.yaml': 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: e}]}\n' },
        ['e'],
      ],
    ],
  ],
  [
    'Kustomize',
    [
      [
        'patches in place',
        {
          'kustomization.yaml':
            'patches:\n  - patch: |\n      apiVersion: v1\n      kind: Pod\n      spec: {containers: [{name: a, image: "e:1"}]}\n',
        },
        ['e:1'],
      ],
      [
        'merges patches in place',
        { 'kustomization.yaml': 'patchesStrategicMerge:\n  - |\n    spec: {containers: [{name: a, image: "e:1"}]}\n' },
        ['e:1'],
      ],
      [
        'patches by operations',
        { 'kustomization.yaml': 'patchesJson6902:\n  - patch: |-\n      - {op: replace, path: /spec/containers/0/image, value: "e:1"}\n' },
        ['e:1'],
      ],
      [
        'adds containers',
        {
          'kustomization.yaml': 'patches:\n  - patch: \'[{"op":"add","path":"/spec/containers/-","value":{"name":"a","image":"e:1"}}]\'\n',
        },
        ['e:1'],
      ],
      [
        'patches by a file of operations',
        {
          'kustomization.yaml': 'patches: [{path: p.yaml}]\n',
          'p.yaml': '- op: replace\n  path: /spec/containers/0/image\n  value: e:1\n',
        },
        ['e:1'],
      ],
    ],
  ],
  [
    'Pipelines',
    [
      [
        'keeps what a container prints',
        {
          '.github/workflows/w.yml':
            'jobs:\n  a:\n    steps:\n      - run: |\n          V="$(docker run --rm e:1 version)"\n          echo \'$(docker run no)\' "$((1+(2)))" $(echo $(podman pull f:1))\n          docker run $(docker build -q .)\n',
        },
        ['e:1', 'f:1'],
      ],
      [
        'run images in steps',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - run: |\n          docker run --rm -v "$PWD:/x" -e A=b \\\n            e:1 sh -c "docker run no"\n          sudo docker pull f:1 && podman run -it g:1\n',
        },
        ['e:1', 'f:1', 'g:1'],
      ],
      [
        'may end in a mark that continues nothing',
        { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: docker pull e:1 \\\n' },
        ['e:1'],
      ],
      [
        'run images in steps of a parallel group',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - parallel:\n          - run: docker run e:1\n          - uses: docker://f:1\n      - wait-all:\n',
        },
        ['e:1', 'f:1'],
      ],
      [
        'create containers',
        {
          '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: docker container create --name x e:1; nerdctl image pull f:1\n',
        },
        ['e:1', 'f:1'],
      ],
      [
        'know variables',
        {
          '.github/workflows/a.yml':
            'env: {IMAGE: "e:1"}\njobs:\n  a:\n    steps:\n      - run: docker run $IMAGE\n      - run: docker pull ${{ env.IMAGE }}2\n',
        },
        ['e:1', 'e:12'],
      ],
      [
        'assign variables',
        { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: |\n          I=e:1\n          docker run "$I"\n' },
        ['e:1'],
      ],
      [
        'run what only the run knows',
        { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: docker run ${{ inputs.x }}\n' },
        ['? ${{ inputs.x }}'],
      ],
      [
        'run what they built',
        {
          '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: docker build -t app .\n      - run: docker run app\n',
          Dockerfile: 'FROM d:1\n',
        },
        ['d:1'],
      ],
      [
        'run what an earlier step built by a name that nobody knows yet',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - run: |\n          T=$(git rev-parse HEAD)\n          docker build -t app:$T - < x\n          docker run "app:${T}"\n      - run: docker build -t app:${{ github.sha }} - < x\n      - run: docker run app:${{ github.sha }}\n',
        },
        [],
      ],
      [
        'run by one variable what two steps give to it',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - run: |\n          I=$(one)\n          docker build -t $I - < x\n          I=$(other)\n          docker run $I\n      - run: docker build -t $J - < x\n        env: {J: "${{ inputs.one }}"}\n      - run: docker run $J\n        env: {J: "${{ inputs.other }}"}\n      - run: K=a && docker build -t $K - < x\n      - run: K=e:1 && docker run $K\n',
        },
        ['? $I', '? $J', 'e:1'],
      ],
      [
        'run before the build, or in a job without one',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - run: docker run app:1\n      - run: docker build -t app:1 - < x\n  b:\n    steps:\n      - run: docker run app:1\n      - run: docker run app:2\n  c:\n    steps:\n      - run: docker build -t app:2 - < x\n',
        },
        ['app:1', 'app:1', 'app:2'],
      ],
      [
        'ask the registry in spite of a build',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - run: docker build -t app:1 -t app:2 -t app:3 - < x\n      - run: docker pull app:1\n      - run: docker run --pull=always app:2\n      - run: docker run --pull always app:3\n      - run: docker run --pull never app:3\n',
        },
        ['app:1', 'app:2', 'app:3'],
      ],
      [
        'load what another job built',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - run: docker run app:1\n      - run: docker load -i x.tar\n      - run: docker run app:1\n      - run: docker run app:2\n  b:\n    steps:\n      - run: docker build -t app:1 - < x && docker save -o x.tar app:1\n',
        },
        ['app:1', 'app:2'],
      ],
      [
        'hide a variable of the job by one of their own',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    env: {I: "e:1"}\n    steps:\n      - run: docker run $I\n        env: {I: "${{ inputs.x }}"}\n',
        },
        ['? $I'],
      ],
      [
        'build with arguments',
        {
          '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: docker build --build-arg BASE=e:1 -t app .\n',
          Dockerfile: 'ARG BASE=d:1\nFROM $BASE\n',
        },
        ['d:1', 'e:1'],
      ],
      [
        'build by an action',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          file: ci/build.txt\n          build-args: |\n            BASE=e:1\n',
          'ci/build.txt': 'ARG BASE=d:1\nFROM $BASE\n',
        },
        ['d:1', 'e:1'],
      ],
      [
        'have a matrix',
        { '.github/workflows/a.yml': 'jobs:\n  a:\n    strategy: {matrix: {v: [1, 2]}}\n    container: e:${{ matrix.v }}\n' },
        ['e:1', 'e:2'],
      ],
      [
        'only say docker run',
        {
          '.github/workflows/a.yml':
            'jobs:\n  a:\n    steps:\n      - run: |\n          # docker run no\n          echo "docker run no"\n          cat <<X\n          docker run no\n          X\n',
        },
        [],
      ],
      [
        'are GitLab’s',
        {
          '.gitlab-ci.yml':
            'image: a:1\ndefault: {image: {name: "b:1"}}\nvariables: {V: "2"}\njob:\n  image: c:$V\n  services: [d:1, {name: "e:1"}]\n  script:\n    - docker run f:1\n.hidden: {image: "g:1"}\n',
        },
        ['a:1', 'b:1', 'c:2', 'd:1', 'e:1', 'f:1', 'g:1'],
      ],
      [
        'include GitLab’s own files',
        { '.gitlab-ci.yml': 'include:\n  - local: /ci/*.yml\n', 'ci/x.yml': 'job: {image: "e:1"}\n' },
        ['e:1'],
      ],
    ],
  ],
  [
    'A bake file',
    [
      [
        'gives arguments',
        {
          'docker-bake.hcl':
            'variable "B" { default = "e:1" }\ntarget "_c" {\n  args = { BASE = B } # why\n}\ntarget "x" {\n  inherits = ["_c"]\n}\n',
          Dockerfile: 'ARG BASE=d:1\nFROM ${BASE}\n',
        },
        ['d:1', 'e:1', 'e:1'],
      ],
      [
        'names contexts',
        {
          'docker-bake.hcl':
            'target "x" {\n  contexts = {\n    a = "docker-image://e:1"\n    b = "docker-image://${V}"\n  }\n}\nvariable "V" { default = "f:1" }\n',
        },
        ['e:1', 'f:1'],
      ],
      ['builds in place', { 'docker-bake.hcl': 'target "x" {\n  dockerfile-inline = <<EOT\nFROM e:1\nEOT\n}\n' }, ['e:1']],
      ['is JSON', { 'docker-bake.json': '{"target": {"x": {"contexts": {"a": "docker-image://e:1"}}}}' }, ['e:1']],
      [
        'computes',
        { 'docker-bake.hcl': 'target "x" {\n  contexts = {\n    a = join("", ["docker-image://", "e"])\n  }\n}\n' },
        ['? a computed value'],
      ],
      [
        'leaves arguments without a value to the Dockerfile',
        {
          'docker-bake.hcl': 'variable "V" { default = null }\ntarget "x" {\n  args = { BASE = V }\n}\n',
          Dockerfile: 'ARG BASE=d:1\nFROM $BASE\n',
        },
        ['d:1'],
      ],
    ],
  ],
  [
    'A development container',
    [
      ['runs an image', { '.devcontainer/devcontainer.json': '// x\n{\n\t"image": "e:1", /* y */\n}\n' }, ['e:1']],
      [
        'is built',
        {
          '.devcontainer/devcontainer.json': '{"build": {"dockerfile": "dev.txt", "args": {"BASE": "e:1"}}}',
          '.devcontainer/dev.txt': 'ARG BASE=d:1\nFROM $BASE\n',
        },
        ['d:1', 'e:1'],
      ],
      [
        'is a Compose file’s',
        { '.devcontainer.json': '{"dockerComposeFile": ["dev.yml"]}', 'dev.yml': 'services:\n  a: {image: "e:1"}\n' },
        ['e:1'],
      ],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (_name, files, expected) => {
    const discovery = await discover(files);
    expect([found(discovery), gaps(discovery)]).toEqual([expected, []]);
  });
});

describe('what is ours and cannot be read is a gap', () => {
  test.each<[string, Files, string[]]>([
    ['a Compose file that is no YAML', { 'compose.yml': 'services: [\n' }, ['compose.yml unreadable']],
    ['a key twice', { 'compose.yml': 'a: 1\na: 2\n' }, ['compose.yml unreadable']],
    [
      'a template that computes',
      { 'c/Chart.yaml': 'name: c\n', 'c/templates/p.yaml': 'containers:\n  - image: {{ include "c.image" . }}\n' },
      ['c/templates/p.yaml template'],
    ],
    [
      'a template of no chart',
      { 'templates/p.yaml': 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: {{ .x }}}]}\n' },
      ['templates/p.yaml template'],
    ],
    ['a packed chart', { 'c/Chart.yaml': 'name: c\n', 'c/charts/d.tgz': Buffer.from([0x1f, 0x8b, 0, 0]) }, ['c/charts/d.tgz packed']],
    ['a Dockerfile that is too large', { Dockerfile: `FROM a\n#${'x'.repeat(11 * 1024 * 1024)}` }, ['Dockerfile too-large']],
    ['a manifest that is too large', { 'a.yaml': `#${'x'.repeat(11 * 1024 * 1024)}\napiVersion: v1\nkind: Pod\n` }, ['a.yaml too-large']],
    [
      'a manifest that is too large for YAML',
      { 'a.yaml': `apiVersion: v1\nkind: Pod\n#image ${'x'.repeat(6 * 1024 * 1024)}` },
      ['a.yaml unreadable'],
    ],
    ['a document without end', { Dockerfile: 'FROM a\nRUN <<E\nFROM b\n' }, ['Dockerfile unreadable']],
    ['a bake file that is no HCL', { 'docker-bake.hcl': 'target "x" {\n' }, ['docker-bake.hcl unreadable']],
    [
      'a bake file that computes its Dockerfile',
      { 'docker-bake.hcl': 'target "x" {\n  dockerfile = join("", ["a"])\n}\n' },
      ['docker-bake.hcl unreadable'],
    ],
    ['collections within collections', { 'compose.yml': `services: ${'['.repeat(100_000)}` }, ['compose.yml unreadable']],
  ])('%s', async (_, files, expected) => {
    expect(gaps(await discover(files))).toEqual(expected);
  });

  test('large files of another kind are none', async () => {
    expect(gaps(await discover({ 'package-lock.json': `{"a": "${'x'.repeat(11 * 1024 * 1024)}"}`, 'a.png': Buffer.alloc(10) }))).toEqual(
      [],
    );
  });

  test('links are followed by their own name, and those that lead nowhere are told', async () => {
    const discovery = await discover(
      { 'build/prod.txt': 'FROM e:1\n', 'compose.yml': 'services:\n  a: {image: "f:1"}\n' },
      { Dockerfile: 'build/prod.txt', 'compose.dev.yml': 'compose.yml', Containerfile: 'gone', 'a.Dockerfile': '/etc/passwd' },
    );
    expect(found(discovery)).toEqual(['e:1', 'f:1']);
    expect(gaps(discovery)).toEqual(['Containerfile symlink-dangling', 'a.Dockerfile symlink-outside']);
  });
});

describe('a manifest is read however its keys are spelt', () => {
  const rest = 'kind: Pod\nspec:\n  containers:\n  - image: e:1\n';
  test.each<[string, Files]>([
    ['by numbers of letters', { 'a.yaml': `"\\x61pi\\u0056ersio\\U0000006e": v1\n${rest}` }],
    ['by numbers in JSON', { 'a.json': '{"\\u0061piVersion":"v1","kind":"Pod","spec":{"containers":[{"im\\u0061ge":"e:1"}]}}' }],
    ['over two lines', { 'a.json': '{"api\\\n  Version":"v1","kind":"Pod","spec":{"containers":[{"image":"e:1"}]}}' }],
    ['far from its colon', { 'a.yaml': `apiVersion${' '.repeat(50)}: v1\n${rest}` }],
    ['with a comment before its colon', { 'a.yaml': `? apiVersion # x\n: v1\n${rest}` }],
    ['as an alias', { 'a.yaml': `metadata: {name: &a apiVersion}\n*a : v1\n${rest}` }],
    [
      'on the line above its value, in a template',
      {
        'c/Chart.yaml': 'name: c\n',
        'c/templates/p.yaml':
          'a: {{ .x }}\nimage:\n  e:1\nb:\n  image:\n    repository: {{ .y }}\n  image:\n    {{- toYaml .z }}\n  image:\n    repository:\n      f\n',
      },
    ],
    ['beside the workflows', { '.github/deploy/a.yaml': `apiVersion: v1\n${rest}` }],
    ['behind a comment that ends with U+0085', { 'a.yaml': `# c\u0085apiVersion: v1\n${rest}` }],
    ['behind a comment that ends with U+2028', { 'a.yaml': 'apiVersion: v1\nkind: Pod\nspec: # c\u2028  containers: [{image: "e:1"}]\n' }],
    ['behind a comment that ends with U+2029', { 'compose.yml': 'services: # c\u2029  s: {image: "e:1"}\n' }],
  ])('%s', async (_, files) => {
    const discovery = await discover(files);
    expect([found(discovery), gaps(discovery)]).toEqual([['e:1'], []]);
  });
});

describe('bytes that are no text', () => {
  const manifest = 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "e:1"}]}\n';
  const skippedOf = async (files: Files) => (await discover(files)).skipped.map(({ path, reason, gap }) => `${path} ${reason} ${gap}`);
  const wide = Buffer.from(manifest, 'latin1');
  test.each<[string, Files, string]>([
    ['in a manifest', { 'a.yaml': `#\0\n${manifest}` }, 'a.yaml binary true'],
    [
      'in one whose key is spelt by numbers',
      { 'a.yaml': `#\0\n${manifest.replace('apiV', '"\\u0061piV').replace(':', '":')}` },
      'a.yaml binary true',
    ],
    ['of four bytes a letter', { 'a.yaml': Buffer.concat([...wide].map((byte) => Buffer.from([0, 0, 0, byte]))) }, 'a.yaml binary true'],
    ['that name no manifest', { 'a.yaml': '#\0\nkind: Pod\n' }, 'a.yaml binary false'],
    [
      'in a comment of a template, which Helm drops',
      { 'c/Chart.yaml': 'name: c\n', 'c/templates/p.yaml': '{{/* \0 */}}{{ "api" }}Version: v1\nkind: Pod\n' },
      'c/templates/p.yaml binary true',
    ],
    ['in values', { 'c/values.yaml': '#\0\nimage: e:1\n' }, 'c/values.yaml binary true'],
    [
      'in two bytes a letter of a file too large',
      { 'a.yaml': Buffer.from(manifest + '#'.repeat(6 * 1024 * 1024), 'utf16le') },
      'a.yaml too-large true',
    ],
    [
      'across the border of two chunks of a file too large',
      { 'a.yaml': `#${'x'.repeat(1024 * 1024 - 14)}\n"\\U00000061piVersion": v1\n#${'x'.repeat(10 * 1024 * 1024)}` },
      'a.yaml too-large true',
    ],
  ])('%s: %s', async (_, files, expected) => {
    expect(await skippedOf(files)).toEqual([expected]);
  });

  test('of a file too large to look through are a gap, and those of another kind that can be are none', async () => {
    for (const [name, megabytes] of [
      ['large.json', 11],
      ['huge.json', 257],
    ] as const) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), megabytes * 1024 * 1024);
    }
    expect(await skippedOf({})).toEqual(['huge.json too-large true', 'large.json too-large false']);
  });
});

test('what was seen and not read is said', async () => {
  const { remarks } = await discover({
    'main.tf': 'x\n',
    Jenkinsfile: 'x\n',
    'ecs/task-definition.json': '{}\n',
    'web.container': 'x\n',
    'd.yaml.j2': 'x\n',
    'kustomization.yaml': 'resources: ["https://example.com/x?ref=1"]\n',
    'compose.yml': 'services:\n  a: {build: "https://example.com/x.git"}\n',
  });
  expect(remarks.join(' ')).toMatch(
    /Jenkinsfiles \(1\), Terraform \(1\), ECS task definitions \(1\), Quadlet units \(1\), templates of manifests and Compose files \(1\).*https:\/\/example\.com\/x\?ref=1.*https:\/\/example\.com\/x\.git of service a/,
  );
});

test('what deploys from elsewhere is said', async () => {
  const { remarks } = await discover({
    'release.yaml': 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: r}\nspec: {chart: {spec: {chart: c}}}\n',
    'crossplane.yaml':
      'apiVersion: meta.pkg.crossplane.io/v1\nkind: Configuration\nmetadata: {name: c}\nspec: {dependsOn: [{provider: x.example/p, version: ">=v1"}]}\n',
    'app.yaml':
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: p}\nspec: {source: {repoURL: "https://x.example/r", path: k}}\n',
    '.github/workflows/a.yml':
      'jobs:\n  a:\n    steps:\n      - run: |\n          helm upgrade r repo/c\n          helm upgrade r ./charts/own\n          kubectl set image deployment/web web=$X\n',
    'charts/own/Chart.yaml': 'name: own\n',
    'run.sh': 'docker run a:1\n',
    'quiet.sh': 'echo a\n',
    'roles/x/tasks/main.yml': '- docker_container: {name: a, image: "a:1"}\n',
  });
  const said = remarks.join(' ');
  for (const part of [
    'scripts that run images (1)',
    'Ansible tasks that run images (1)',
    'the chart c of HelmRelease r in release.yaml',
    'x.example/p, on which Configuration c in crossplane.yaml depends',
    'https://x.example/r, which Application p in app.yaml deploys',
    'the chart of `helm upgrade` in a step of job a',
    'what `kubectl set image` in a step of job a of .github/workflows/a.yml takes from the run',
  ])
    expect(said).toContain(part);
  expect(said.match(/the chart of `helm upgrade`/g)).toHaveLength(1);
});

test('a kind that is left out is left out, also where another file names it', async () => {
  const files = { 'compose.yml': 'services:\n  s: {build: {dockerfile: x.txt}}\n', 'x.txt': 'FROM e:1\n', Dockerfile: 'FROM f:1\n' };
  expect(found(await discover(files, {}, ['compose']))).toEqual([]);
});

test('a template is no gap where charts are left out, and one without a chart is', async () => {
  const template = 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: {{ .Values.x }}}]}\n';
  const files = { 'c/Chart.yaml': 'name: c\n', 'c/templates/p.yaml': template, 'd/templates/p.yaml': template };
  expect(gaps(await discover(files, {}, ['kubernetes']))).toEqual(['d/templates/p.yaml template']);
  expect(gaps(await discover(files, {}, ['kubernetes', 'helm']))).toContain('d/templates/p.yaml template');
});

const inTemplate = (line: string) => ({
  'c/Chart.yaml': 'name: c\n',
  'c/templates/p.yaml': `kind: Pod\nmetadata: {name: {{ .Release.Name }}}\nspec:\n  containers:\n    - name: a\n${line}\n`,
});

test.each([
  ['with an escape', '      "im\\x61ge": example.com/x:1'],
  ['marked by `?`', '      ? image\n      : example.com/x:1'],
  ['that is computed', '      {{ "image" }}: example.com/x:1'],
  ['that is computed in part', '      im{{ "age" }}: "x/y@sha256:12"'],
  ['whose value is an alias', '      image: *there'],
  ['whose value has an escape', '      image: "ex\\x61mple.com/x:1"'],
])('in a chart’s template a key %s is a gap', async (_, line) => {
  expect(gaps(await discover(inTemplate(line), {}, ['helm']))).toEqual(['c/templates/p.yaml template']);
});

test.each([
  ['an anchor', '      image: &x example.com/x:1'],
  ['a tag', '      image: !!str example.com/x:1'],
])('in a chart’s template an image behind %s is read', async (_, line) => {
  const result = await discover(inTemplate(line), {}, ['helm']);
  expect(found(result)).toEqual(['example.com/x:1']);
  expect(gaps(result)).toEqual([]);
});

test.each([
  '      {{ $key }}: {{ $value }}',
  '      {{ $key }}: "true"',
  '      "quoted": example.com/x',
  '      {{ .Values.name }}-port: 80',
])('in a chart’s template `%s` is no gap', async (line) => {
  expect(gaps(await discover(inTemplate(line), {}, ['helm']))).toEqual([]);
});

test('one place is one use, however many aliases lead to it', async () => {
  const { uses } = await discover({ 'compose.yml': 'x-a: &a {image: "e:1"}\nservices:\n  s: *a\n  t: *a\n  u: {<<: *a}\n' });
  expect(uses).toHaveLength(1);
  expect(uses[0]?.region).toMatchObject({ startLine: 1 });
});
