// What users complain of in other makers' documents, each as a small file of our own.

import { createHash } from 'node:crypto';
import { zipOf } from '@portcullis/formats/zip/testing';
import { tar } from '../../../../test/harness/tar.js';
import { cycloneDxText } from './documents/cyclonedx-json.js';
import { documentOf } from './documents/document-of.js';
import { readLayers } from './image/layered.js';
import { rootInventory } from './image/root-inventory.js';
import { inventory } from './inventory.js';
import { readers } from './readers/all.js';
import { type Files, fileOf } from './testing.js';

interface Bom {
  readonly metadata: { readonly timestamp: string; readonly component: { readonly 'bom-ref': string } };
  readonly serialNumber: string;
  readonly components: readonly Readonly<Record<string, unknown>>[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** The document of all files that a reader takes. */
async function textOf(files: Files, at = '2026-01-02T03:04:05.678Z'): Promise<string> {
  const manifests = [];
  for (const path of Object.keys(files)) {
    const file = fileOf(files, path);
    const reader = readers.find((one) => one.matches(path) && (one.recognises === undefined || one.recognises(file)));
    if (reader !== undefined) manifests.push({ path, reader: reader.id, manifest: await reader.read(file) });
  }
  return cycloneDxText(documentOf(inventory(manifests), 'house', new Date(at), true), '1.6');
}

async function bomOf(files: Files): Promise<Bom> {
  return JSON.parse(await textOf(files)) as Bom;
}

async function purlsOf(files: Files): Promise<readonly unknown[]> {
  return (await bomOf(files)).components.map(({ purl, name }) => purl ?? name);
}

const npmLock = (packages: object): Files => ({ 'package-lock.json': JSON.stringify({ name: 'house', lockfileVersion: 3, packages }) });

test('development packages of pnpm 9, which its lock no longer marks, are told from the rest', async () => {
  const one = (list: string, name: string): string => `    ${list}:\n      ${name}:\n        specifier: ^1.0.0\n        version: 1.0.0\n`;
  const lock = `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n${one('dependencies', 'a')}${one('devDependencies', 'b')}\npackages:\n\n  a@1.0.0:\n    resolution: {integrity: sha512-AA==}\n\n  b@1.0.0:\n    resolution: {integrity: sha512-AA==}\n\n  c@1.0.0:\n    resolution: {integrity: sha512-AA==}\n\nsnapshots:\n\n  a@1.0.0: {}\n\n  b@1.0.0:\n    dependencies:\n      c: 1.0.0\n\n  c@1.0.0: {}\n`;
  const { components } = await bomOf({ 'pnpm-lock.yaml': lock });
  expect(components.map(({ name, scope }) => [name, scope])).toEqual([
    ['a', 'required'],
    ['b', 'excluded'],
    ['c', 'excluded'],
  ]);
});

test('the graph has its root, leaves have entries, and nothing is named twice', async () => {
  const { metadata, dependencies } = await bomOf(
    npmLock({
      '': { dependencies: { a: '1' }, peerDependencies: { a: '1' }, devDependencies: { b: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '1' }, peerDependencies: { b: '1' }, optionalDependencies: { b: '1' } },
      'node_modules/b': { version: '1.0.0' },
    }),
  );
  expect(dependencies.find(({ ref }) => ref === metadata.component['bom-ref'])?.dependsOn).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']);
  expect(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn.length])).toEqual([
    ['root', 2],
    ['pkg:npm/a@1.0.0', 1],
    ['pkg:npm/b@1.0.0', 0],
  ]);
});

test('the group of a jar that nothing names is unknown, whatever its file and packages are called', async () => {
  const manifest = 'Manifest-Version: 1.0\r\nBundle-SymbolicName: org.acme.bird\r\nImplementation-Version: 1.0\r\n\r\n';
  const { components } = await bomOf({ 'org.acme.bird-1.0.jar': zipOf({ 'META-INF/MANIFEST.MF': manifest, 'org/acme/Bird.class': 'x' }) });
  expect(components.map(({ group, name, version }) => [group, name, version])).toEqual([[undefined, 'org.acme.bird', '1.0']]);
});

const pom = (inner: string, own = '<artifactId>house</artifactId>'): string => `<project>${own}${inner}</project>`;
const dependency = (version = ''): string =>
  `<dependencies><dependency><groupId>a.b</groupId><artifactId>bird</artifactId>${version}</dependency></dependencies>`;

test('versions from a parent, its dependencyManagement and the property revision are there', async () => {
  const revision = ['$', '{revision}'].join('');
  const parent = pom(
    `<properties><revision>1.2.3</revision></properties><dependencyManagement>${dependency(`<version>${revision}</version>`)}</dependencyManagement>`,
    `<groupId>a.b</groupId><artifactId>all</artifactId><version>${revision}</version>`,
  );
  const child = pom(
    dependency(),
    `<parent><groupId>a.b</groupId><artifactId>all</artifactId><version>${revision}</version></parent><artifactId>house</artifactId>`,
  );
  const { components } = await bomOf({ 'house/pom.xml': child, 'pom.xml': parent });
  expect(components.map(({ name, version }) => [name, version])).toEqual(
    expect.arrayContaining([
      ['bird', '1.2.3'],
      ['house', '1.2.3'],
    ]),
  );
});

test('an alias stands under its real name', async () => {
  const files = npmLock({ '': { dependencies: { nick: 'npm:real@1' } }, 'node_modules/nick': { name: 'real', version: '1.0.0' } });
  expect(await purlsOf(files)).toEqual(['pkg:npm/real@1.0.0']);
});

test.each([
  ['requirements.txt', 'bird>=1.0\n', 'pkg:pypi/bird'],
  ['package.json', '{"name":"house","dependencies":{"bird":"^1.0.0"}}', 'pkg:npm/bird'],
  ['Cargo.toml', '[package]\nname = "house"\n[dependencies]\nbird = "1.0"\n', 'pkg:cargo/bird'],
  ['pom.xml', pom(dependency('<version>[1.0,2.0)</version>')), 'pkg:maven/a.b/bird'],
])('%s: a range is no version', async (path, text, purl) => {
  expect(await purlsOf({ [path]: text })).toContain(purl);
});

test('`go 1.22` is the language, and no compiler; a toolchain is one', async () => {
  const mod = (more: string): Files => ({ 'go.mod': `module example.org/house\n\ngo 1.22\n${more}` });
  expect(await purlsOf(mod(''))).toEqual([]);
  expect(await purlsOf(mod('toolchain go1.22.5\n'))).toEqual(['pkg:golang/stdlib@1.22.5']);
});

test('licences as objects and lists are licences, and no JSON in a name', async () => {
  const { components } = await bomOf(
    npmLock({
      '': {},
      'node_modules/a': { version: '1.0.0', license: { type: 'MIT', url: 'https://h.example' } },
      'node_modules/b': { version: '1.0.0', license: [{ type: 'MIT' }, { type: 'Apache-2.0' }] },
      'node_modules/c': { version: '1.0.0', license: 'SEE LICENSE IN LICENSE.md' },
    }),
  );
  expect(components.map(({ licenses }) => licenses)).toEqual([
    [{ license: { id: 'MIT' } }],
    [{ expression: '(MIT OR Apache-2.0)' }],
    [{ license: { name: 'SEE LICENSE IN LICENSE.md' } }],
  ]);
});

test('the same tree at the same time gives the same bytes; another time or a changed tree another serial number', async () => {
  const files = npmLock({ '': {}, 'node_modules/a': { version: '1.0.0' } });
  const text = await textOf(files);
  expect(await textOf(files, '2026-01-02T03:04:05.999Z')).toBe(text);
  const serial = async (other: Files, at?: string): Promise<string> => (JSON.parse(await textOf(other, at)) as Bom).serialNumber;
  const changed = [
    await serial(files),
    await serial(files, '2026-01-02T03:04:06Z'),
    await serial(npmLock({ '': {}, 'node_modules/a': { version: '1.0.1' } })),
    await serial(npmLock({ '': {}, 'node_modules/a': { version: '1.0.0', license: 'MIT' } })),
    await serial(npmLock({ '': {}, 'node_modules/a': { version: '1.0.0', resolved: 'https://h.example/a/-/a-1.0.0.tgz' } })),
    await serial(npmLock({ '': { dependencies: { a: '1' } }, 'node_modules/a': { version: '1.0.0' } })),
  ];
  expect(new Set(changed).size).toBe(changed.length);
});

test('what comes from git, a file or an address is no package of the registry', async () => {
  const files = npmLock({
    '': {},
    'node_modules/a': { version: '1.0.0', resolved: 'git+ssh://git@code.example/o/a.git#0123456789abcdef0123456789abcdef01234567' },
    'node_modules/b': { version: '1.0.0', resolved: 'file:b-1.0.0.tgz' },
    'node_modules/c': { version: '1.0.0', resolved: 'https://downloads.example/c.tgz' },
  });
  expect(await purlsOf(files)).toEqual([
    'b',
    expect.stringMatching(/^pkg:npm\/a@1\.0\.0\?vcs_url=git%2Bssh/),
    'pkg:npm/c@1.0.0?download_url=https:%2F%2Fdownloads.example%2Fc.tgz',
  ]);
});

test("a package of the operating system is not counted again as Python's", async () => {
  const info = 'usr/lib/python3/dist-packages/yaml-6.0.dist-info';
  const bytes = tar([
    {
      name: 'var/lib/dpkg/status',
      content: 'Package: python3-yaml\nStatus: install ok installed\nArchitecture: all\nVersion: 6.0-3\n\n',
    },
    { name: 'var/lib/dpkg/info/python3-yaml.list', content: `/.\n/${info}/METADATA\n` },
    { name: `${info}/METADATA`, content: 'Metadata-Version: 2.1\nName: PyYAML\nVersion: 6.0\n' },
    { name: 'opt/venv/flask-3.0.dist-info/METADATA', content: 'Metadata-Version: 2.1\nName: flask\nVersion: 3.0\n' },
  ]);
  const layer = {
    diffId: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    async *open() {
      yield bytes;
    },
  };
  const { root, facts } = await readLayers({ name: 'shop', platform: 'linux/amd64', labels: {}, layers: [layer] }, 1024 * 1024, undefined);
  const { manifests, owned } = await rootInventory(root, 1024 * 1024, () => true, facts);
  expect(inventory(manifests, () => false).components.map(({ ref }) => ref)).toEqual([
    'pkg:deb/debian/python3-yaml@6.0-3?arch=all',
    'pkg:pypi/flask@3.0',
  ]);
  expect(owned).toBe(1);
});
