// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the files that are read
import { growthOf } from '../../../../test/harness/growth.js';
import { composeFiles } from './compose.js';
import { dockerfiles, readDockerfile } from './dockerfile.js';
import { kubernetesManifests } from './kubernetes.js';
import { kustomizations } from './kustomize.js';
import { imageSources } from './sources.js';
import { type ImageSource, type ImageUse, noFiles } from './types.js';
import { workflows } from './workflow.js';

const references = (uses: readonly ImageUse[]) => uses.map(({ reference }) => reference);

describe('a Dockerfile', () => {
  test.each<[string, string, (string | undefined)[]]>([
    ['names the base of a stage', 'FROM alpine:3.20\n', ['alpine:3.20']],
    ['may begin from nothing', 'FROM scratch\nCOPY a /a\n', []],
    ['refers to earlier stages, whatever their case', 'FROM a AS Build\nFROM build\nCOPY --from=BUILD /x /x\nCOPY --from=0 /x /x\n', ['a']],
    ['copies from other images', 'FROM a\nCOPY --chown=1 --from=busybox:1 /x /y\n', ['a', 'busybox:1']],
    ['mounts other images', 'FROM a\nRUN --mount=type=bind,from=tools:2,target=/t echo from=no\n', ['a', 'tools:2']],
    ['takes defaults of arguments', 'ARG V=3\nARG BASE=alpine:${V}\nFROM --platform=$BUILDPLATFORM ${BASE}\n', ['alpine:3']],
    ['takes defaults in the variable', 'FROM a:${V:-1}\nFROM b:${V:+2}x\n', ['a:1', 'b:x']],
    ['quotes defaults', 'ARG V="3.1"\nFROM a:$V\n', ['a:3.1']],
    ['has arguments without a default', 'ARG V\nFROM a:$V\n', [undefined]],
    ['has variables of nowhere', 'FROM $BASE\n', [undefined]],
    ['uses no argument of a stage in FROM', 'FROM a\nARG B=b\nFROM $B\n', ['a', undefined]],
    ['continues lines, with comments between', 'FROM \\\n# why\n\n  a:1 \\\n AS x\n', ['a:1']],
    ['may choose another escape', '# escape=`\nFROM `\n a:1\n', ['a:1']],
    ['runs a frontend', '# syntax=docker/dockerfile:1\nFROM a\n', ['docker/dockerfile:1', 'a']],
    ['holds here-documents', 'FROM a\nRUN <<EOF\nFROM b\nEOF\nCOPY <<"X" /f\nFROM c\nX\nCOPY --from=d / /\n', ['a', 'd']],
    ['may wait for a later build', 'FROM a\nONBUILD COPY --from=b / /\n', ['a', 'b']],
    ['may have Windows line ends', 'FROM a:1\r\nCOPY --from=b:2 / /\r\n', ['a:1', 'b:2']],
    ['ends a line with two marks', 'FROM a\nRUN echo \\\\\nFROM b\n', ['a', 'b']],
    ['goes on after three', 'FROM a\nRUN echo \\\\\\\nFROM b\nFROM c\n', ['a', 'b', 'c']],
    ['cuts a value', 'ARG V=v1\nFROM a:${V#v}\nFROM b:${V/1/2}\nFROM c:${V:-2}\n', [undefined, undefined, 'c:v1']],
    ['quotes parts of names', 'ARG V=1\nFROM a:"$V"\nFROM \'b:$V\'\n', ['a:1', undefined]],
    [
      'quotes flags',
      'FROM a\nCOPY --"from=b:1" / /\nADD --from="c:1" / /\nRUN --mount=\'type=bind,"from=d:1"\' true\n',
      ['a', 'b:1', 'c:1', 'd:1'],
    ],
    ['copies from no variable', 'ARG B=b\nFROM a\nCOPY --from=$B / /\n', ['a', undefined]],
    ['builds on a stage by a variable', 'ARG S=x\nFROM a AS x\nFROM $S\n', ['a']],
    ['has no FROM in a trigger', 'FROM a AS x\nONBUILD FROM b\nFROM x\n', ['a']],
    ['may be empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(references(readDockerfile(text, 'Dockerfile'))).toEqual(expected);
  });

  test('shows where the reference stands', () => {
    expect(readDockerfile('FROM --platform=linux/amd64 a:1 AS b\n', 'D')[0]).toEqual({
      path: 'D',
      region: { startLine: 1, startColumn: 29, endLine: 1, endColumn: 32 },
      reference: 'a:1',
      text: 'a:1',
      role: 'base of stage b',
      pinnable: true,
    });
  });

  test.each<[string, string, string, boolean]>([
    ['FROM "a:1"\n', '"a:1"', '1:6-1:11', false],
    ['FROM a\\\n:1\n', 'a:1', '1:6-2:3', false],
    ['FROM a\nCOPY --from="b:1" /x /y\n', 'b:1', '2:14-2:17', true],
    ['FROM a\nRUN --mount=type=bind,target=/b,from=b true\n', 'b', '2:38-2:39', true],
    ['FROM a\nRUN --mount=FROM=b,target=/b true\n', 'b', '2:18-2:19', true],
    ['# syntax=e:1 x\nFROM a\n', 'e:1', '1:10-1:13', true],
    ['{"syntax": "e\\u003a1"}', 'e:1', '1:13-1:21', false],
  ])('knows the place of the last image of %j', (text, written, place, pinnable) => {
    const uses = readDockerfile(text, 'D').filter((use) => use.text === written);
    const { startLine, startColumn, endLine, endColumn } = uses[0]?.region ?? {};
    expect([`${startLine}:${startColumn}-${endLine}:${endColumn}`, uses[0]?.pinnable]).toEqual([place, pinnable]);
  });

  test.each([
    ['Dockerfile', true],
    ['a/b/Containerfile.dev', true],
    ['app.dockerfile', true],
    ['Dockerfile.dockerignore', false],
    ['Dockerfile.md', false],
    ['docker/file', false],
  ])('is known by its name: %s', (path, expected) => {
    expect(dockerfiles.matches(path)).toBe(expected);
  });
});

describe.each<[string, ImageSource, string, [string, string, (string | undefined)[]][]]>([
  [
    'a compose file',
    composeFiles,
    'compose.yaml',
    [
      ['runs services', 'services:\n  a:\n    image: x:1\n  b:\n    image: "y:2"\n', ['x:1', 'y:2']],
      ['pulls what it could build', 'services:\n  a:\n    image: mine\n    build: .\n', ['mine']],
      ['builds what it says it builds', 'services:\n  a:\n    image: mine\n    build: .\n    pull_policy: build\n', []],
      ['has defaults', 'services:\n  a:\n    image: x:${V:-1}\n  b:\n    image: ${R}/y\n', ['x:1', undefined]],
      ['builds on images', 'services:\n  a:\n    build:\n      additional_contexts:\n        base: docker-image://b:1\n', ['b:1']],
      ['repeats itself', 'x-a: &a\n  image: x:1\nservices:\n  a:\n    <<: *a\n', ['x:1']],
      ['may have no services', 'a: 1\n', []],
    ],
  ],
  [
    'a Kubernetes manifest',
    kubernetesManifests,
    'deploy.yaml',
    [
      [
        'runs containers of every kind',
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n  template:\n    spec:\n      containers: [{name: a, image: a:1}]\n      initContainers: [{name: b, image: b:1}]\n      ephemeralContainers: [{name: c, image: c:1}]\n',
        ['a:1', 'b:1', 'c:1'],
      ],
      ['may be custom', 'apiVersion: x/v1\nkind: Y\nspec:\n  deep:\n    podTemplate:\n      containers:\n        - image: a:1\n', ['a:1']],
      [
        'may be a list',
        'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    spec: {containers: [{image: a:1}]}\n',
        ['a:1'],
      ],
      [
        'may be many',
        'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: a}]}\n---\napiVersion: v1\nkind: Pod\nspec: {containers: [{image: b}]}\n',
        ['a', 'b'],
      ],
      ['may be JSON', '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"a"}]}}', ['a']],
      ['mounts images', 'apiVersion: v1\nkind: Pod\nspec:\n  volumes: [{name: v, image: {reference: a:1}}]\n', ['a:1']],
      ['is filled in later', 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "$IMAGE"}]}\n', [undefined]],
      ['may be some other tool’s template', 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: {{ .x }}}]}\n', [undefined]],
      ['may have braces in a comment', '# {{\napiVersion: v1\nkind: Pod\nspec: {containers: [{image: a}]}\n', ['a']],
      [
        'releases a chart with values',
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: r}\nspec:\n  chart: {spec: {chart: c}}\n  values:\n    image: {repository: a, tag: "1"}\n    sidecar: {image: b:2}\n    other: {image: {tag: "3"}}\n    open: {image: {repository: d}}\n',
        ['a:1', 'b:2'],
      ],
      [
        'deploys a chart with values',
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    repoURL: https://x.example/c\n    chart: c\n    helm:\n      valuesObject: {image: {repository: a, tag: "1"}}\n      values: |\n        image: b:2\n      parameters:\n        - {name: web.image.repository, value: c}\n        - {name: web.image.tag, value: "3"}\n    kustomize: {images: ["x=d:4", e:5]}\n',
        ['a:1', 'b:2', 'c:3', 'd:4', 'e:5'],
      ],
      [
        'may be a package of Crossplane',
        'apiVersion: pkg.crossplane.io/v1\nkind: Provider\nspec: {package: "xpkg.example/p/q:v1"}\n',
        ['xpkg.example/p/q:v1'],
      ],
      [
        'may be nodes of kind',
        'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nnodes:\n  - {role: worker, image: "kindest/node:v1"}\n  - {image: n}\n',
        ['kindest/node:v1', 'n'],
      ],
      [
        'may be a version of an operator',
        'apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata: {annotations: {containerImage: "a:1"}}\nspec:\n  relatedImages: [{name: b, image: "b:1"}]\n  install: {spec: {deployments: [{spec: {template: {spec: {containers: [{image: "c:1", env: [{name: RELATED_IMAGE_D, value: "d:1"}, {name: E, value: "e:1"}]}]}}}}]}}\n',
        ['c:1', 'a:1', 'b:1', 'd:1'],
      ],
      [
        'may be a custom one with an image',
        'apiVersion: monitoring.example/v1\nkind: P\nspec: {image: "q.example/p:v2", disk: {image: ubuntu}}\n',
        ['q.example/p:v2'],
      ],
      [
        'may list custom ones',
        'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: pkg.crossplane.io/v1\n    kind: Function\n    spec: {package: "x.example/f:v1"}\n',
        ['x.example/f:v1'],
      ],
      [
        'may define custom ones',
        'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {default: {image: "a:1"}}\n',
        [],
      ],
      ['is not any YAML', 'containers:\n  - image: a\n', []],
    ],
  ],
  [
    'a kustomization',
    kustomizations,
    'base/kustomization.yaml',
    [
      ['renames images', 'images:\n  - {name: a, newName: r.example/a, newTag: v2}\n', ['r.example/a:v2']],
      ['retags them', 'images:\n  - {name: a, newTag: "2"}\n  - {name: b, newTag: 1.10}\n', ['a:2', 'b:1.10']],
      ['pins them', 'images:\n  - {name: a, newTag: v1, digest: "sha256:00"}\n', ['a@sha256:00']],
      ['keeps a tag that stands elsewhere', 'images:\n  - {name: a, newName: b}\n', [undefined]],
      ['may change nothing', 'images:\n  - {name: a}\nresources: [x.yaml]\n', []],
    ],
  ],
  [
    'a workflow',
    workflows,
    '.github/workflows/ci.yml',
    [
      ['runs in a container', 'jobs:\n  a:\n    container: x:1\n  b:\n    container:\n      image: y:1\n', ['x:1', 'y:1']],
      ['has services', 'jobs:\n  a:\n    services:\n      db: {image: z:1}\n', ['z:1']],
      ['has steps', 'jobs:\n  a:\n    steps:\n      - uses: docker://s:1\n      - uses: actions/checkout@v4\n', ['s:1']],
      ['is filled in later', 'jobs:\n  a:\n    container: ${{ matrix.image }}\n', [undefined]],
      [
        'deploys',
        'jobs:\n  a:\n    steps:\n      - run: |\n          kubectl set image deployment/web web=a:1 "side=b:1" --record\n          kubectl -n x run t --image=c:1 -- sh\n          oc create deployment d --image d:1\n          skopeo copy docker://e:1 docker://x/e:1\n          crane copy --platform linux/amd64 f:1 x/f:1\n          helm upgrade -i r repo/c --set image.repository=g,image.tag=1 --set-string side.image=h:1\n          kubectl get pods\n          helm list --set x=y\n          kubectl set image deployment/web web=$UNKNOWN\n',
        ['a:1', 'b:1', 'c:1', 'd:1', 'e:1', 'f:1', 'g:1', 'h:1'],
      ],
      [
        'deploys what it built',
        'jobs:\n  a:\n    steps:\n      - run: |\n          docker build -t x/a:$GITHUB_SHA .\n          kubectl set image deployment/web web=x/a:$GITHUB_SHA\n',
        [],
      ],
      ['may be an action', 'runs:\n  using: docker\n  image: docker://r:1\n', ['r:1']],
      ['may be an action with a Dockerfile', 'runs:\n  using: docker\n  image: Dockerfile\n', []],
    ],
  ],
])('%s', (_, source, path, cases) => {
  test.each(cases)('%s', async (_name, text, expected) => {
    expect(imageSources.find(({ matches }) => matches(path))).toBe(source);
    expect(references((await source.read(text, path, noFiles)).uses)).toEqual(expected);
  });
});

test('the place of a reference in YAML is its own text, without quotes or prefix', async () => {
  const text = 'jobs:\n  a:\n    steps: [{uses: docker://s:1}]\n  b:\n    container: "x:1"\n';
  const [step, quoted] = (await workflows.read(text, 'w', noFiles)).uses;
  expect([step?.text, step?.region]).toEqual(['x:1', { startLine: 5, startColumn: 17, endLine: 5, endColumn: 20 }]);
  expect([quoted?.text, quoted?.region]).toEqual(['s:1', { startLine: 3, startColumn: 29, endLine: 3, endColumn: 32 }]);
});

test('a chart’s template is left to what it renders', async () => {
  const text = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: {{ .Values.image }}\n';
  await expect(kubernetesManifests.read(text, 'chart/templates/pod.yaml', noFiles)).rejects.toMatchObject({ code: 'chart-template' });
});

test.each([
  ['no YAML', 'apiVersion: [\nimage: x\n'],
  ['a key twice', 'apiVersion: v1\napiVersion: v1\nimage: x\n'],
])('%s is an error with its place', async (_, text) => {
  await expect(kubernetesManifests.read(text, 'k.yaml', noFiles)).rejects.toMatchObject({
    code: 'yaml-invalid',
    where: { file: 'k.yaml' },
  });
});

test('an alias bomb is no work', async () => {
  const read = async (size: number): Promise<void> => {
    const bomb = ['a0: &a0 [x]', ...Array.from({ length: size }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`)].join('\n');
    expect((await kubernetesManifests.read(`apiVersion: v1\nkind: image\n${bomb}\n`, 'k.yaml', noFiles)).uses).toEqual([]);
  };
  expect(await growthOf(read, 40)).toBe('bounded');
});
