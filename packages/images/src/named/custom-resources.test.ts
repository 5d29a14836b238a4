// Images of resources that are no pods, in files as people write them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { walkWorkspace } from '@portcullis/workspace';
import { discoverImages } from './discover.js';
import { imageSources } from './sources.js';

type Files = Readonly<Record<string, string>>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis resources '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function found(files: Files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const walk = await walkWorkspace({ workspace: folder, path: '.', include: [], exclude: [], maxFileBytes: 1e6 });
  const { uses, remarks, skipped } = await discoverImages(walk, {
    wanted: new Set(imageSources.map(({ id }) => id)),
    maxBytes: 1e6,
    workspace: folder,
  });
  return { images: uses.map(({ reference, text }) => reference ?? `? ${text}`), said: remarks.join('\n'), skipped };
}

const resource = (apiVersion: string, kind: string, spec: string): Files => ({
  'r.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: n}\nspec:\n${spec
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}`,
});

test.each<[string, Files, readonly string[]]>([
  [
    'Flux replaces an image',
    resource('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'images:\n  - {name: a, newName: r.example/e, newTag: "1"}'),
    ['r.example/e:1'],
  ],
  [
    'Flux patches an image',
    resource(
      'kustomize.toolkit.fluxcd.io/v1',
      'Kustomization',
      'patches:\n  - patch: |\n      - op: replace\n        path: /spec/template/spec/containers/0/image\n        value: e:1',
    ),
    ['e:1'],
  ],
  [
    'Argo CD patches an image',
    resource(
      'argoproj.io/v1alpha1',
      'Application',
      'source:\n  repoURL: https://x.example/r\n  path: p\n  kustomize:\n    patches:\n      - patch: |-\n          - {op: replace, path: /spec/containers/0/image, value: "e:1"}',
    ),
    ['e:1'],
  ],
  [
    'an image in parts',
    resource('a.example/v1', 'Database', 'image: {registry: r.example, repository: a/e, tag: "1"}'),
    ['r.example/a/e:1'],
  ],
  ['parts that are no image', resource('a.example/v1', 'Source', 'git: {repository: a/e, tag: "1"}'), []],
  ['a disk', resource('a.example/v1', 'Machine', 'image: {name: ubuntu}'), []],
  ['a package without a tag', resource('pkg.crossplane.io/v1', 'Provider', 'package: xpkg.example/a/e'), ['xpkg.example/a/e']],
  ['a package that is no name', resource('pkg.crossplane.io/v1', 'Provider', 'package: "{{ x }}"'), []],
])('%s', async (_, files, expected) => {
  expect((await found(files)).images).toEqual(expected);
});

test.each<[string, Files, RegExp]>([
  [
    'a template that patches',
    resource('argoproj.io/v1alpha1', 'ApplicationSet', 'templatePatch: |\n  spec: {source: {helm: {values: "{{ .x }}"}}}'),
    /template's patch of ApplicationSet n in r\.yaml/,
  ],
  [
    'values out of a resource',
    resource('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'chart: {spec: {chart: c}}\nvaluesFrom:\n  - {kind: ConfigMap, name: v}'),
    /the values that ConfigMap v gives to HelmRelease n/,
  ],
  [
    'values out of a file',
    { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: helm upgrade r ./c -f prod.yaml\n', 'c/Chart.yaml': 'name: c\n' },
    /the values that `helm upgrade` in [^\n]* takes from prod\.yaml/,
  ],
])('%s is said', async (_, files, expected) => {
  expect((await found(files)).said).toMatch(expected);
});

test('values beside a chart are read, and nothing is said of them', async () => {
  const { images, said } = await found({
    '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: helm upgrade r ./c -f c/values-prod.yaml\n',
    'c/Chart.yaml': 'name: c\n',
    'c/values-prod.yaml': 'image: {repository: e, tag: "1"}\n',
  });
  expect(images).toEqual(['e:1']);
  expect(said).not.toContain('values-prod');
});
