// The licence that a product's own files name is in its document, whichever lock says what it is made of.

import { documentOf } from '../documents/document-of.js';
import { documentFormats } from '../documents/index.js';
import { inventory } from '../inventory.js';
import { readersOf } from '../readers/index.js';
import { type Files, fileOf } from '../testing.js';

async function licencesOf(files: Files): Promise<readonly string[]> {
  const path = Object.keys(files)[0] as string;
  const file = fileOf(files, path);
  const recognised = await Promise.all(readersOf(path).map(async (one) => ((await one.recognises?.(file)) === false ? [] : [one])));
  const [reader] = recognised.flat();
  if (reader === undefined) throw new Error(`nothing reads ${path}`);
  const read = inventory([{ path, reader: reader.id, manifest: await reader.read(file) }]);
  const own = read.components.filter(({ origin, licence }) => origin.kind === 'own' && licence !== undefined);
  return [String(read.subjects[0]?.licence), ...own.map(({ identity, licence }) => `${identity.name} ${licence}`)];
}

const packageJson = '{"name":"shop","version":"1.0.0","license":"MIT OR Apache-2.0"}';
const cargoEnd = 'version = "0.1.0"\n';

const products: Readonly<Record<string, readonly [files: Files, licences: readonly string[]]>> = {
  'package.json': [{ 'package.json': packageJson }, ['MIT OR Apache-2.0']],
  "package.json with npm's older list": [
    { 'package.json': '{"name":"shop","licenses":[{"type":"MIT"},{"type":"ISC"}],"dependencies":{"a":"1"}}' },
    ['(MIT OR ISC)'],
  ],
  'a file that is named instead': [{ 'package.json': '{"name":"shop","license":"SEE LICENSE IN TERMS.md"}' }, ['SEE LICENSE IN TERMS.md']],
  'a whole text, which is no name': [{ 'package.json': `{"name":"shop","license":"${'word '.repeat(100)}"}` }, ['undefined']],
  'package-lock.json': [
    {
      'package-lock.json':
        '{"lockfileVersion":3,"name":"shop","packages":{"":{"name":"shop","license":"ISC"},"node_modules/part":{"link":true,"resolved":"part"},"part":{"name":"part","license":"0BSD"}}}',
    },
    ['ISC', 'part 0BSD'],
  ],
  'package-lock.json of npm 6': [
    { 'package-lock.json': '{"lockfileVersion":1,"name":"shop","dependencies":{}}', 'package.json': packageJson },
    ['MIT OR Apache-2.0'],
  ],
  'yarn.lock': [
    {
      'yarn.lock': '# yarn lockfile v1\n\n\na@^1:\n  version "1.0.0"\n',
      'package.json': '{"name":"shop","license":"ISC","workspaces":["part"],"dependencies":{"a":"^1"}}',
      'part/package.json': '{"name":"part","version":"1.0.0","license":"0BSD"}',
    },
    ['ISC', 'part 0BSD'],
  ],
  'yarn.lock of Yarn 4': [
    {
      'yarn.lock':
        '__metadata:\n  version: 8\n  cacheKey: 10\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  languageName: unknown\n  linkType: soft\n\n"part@workspace:part":\n  version: 0.0.0-use.local\n  resolution: "part@workspace:part"\n  languageName: unknown\n  linkType: soft\n',
      'package.json': packageJson,
      'part/package.json': '{"name":"part","license":"0BSD"}',
    },
    ['MIT OR Apache-2.0', 'part 0BSD'],
  ],
  'pnpm-lock.yaml': [
    {
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  part: {}\n",
      'package.json': packageJson,
      'part/package.json': '{"name":"part","license":"0BSD"}',
    },
    ['MIT OR Apache-2.0', 'part 0BSD'],
  ],
  'bun.lock': [
    {
      'bun.lock':
        '{"lockfileVersion":1,"workspaces":{"":{"name":"shop"},"part":{"name":"part"}},"packages":{"part":["part@workspace:part"]}}',
      'package.json': packageJson,
      'part/package.json': '{"name":"part","license":"0BSD"}',
    },
    ['MIT OR Apache-2.0', 'part 0BSD'],
  ],
  'Cargo.toml, in the old way with a slash': [
    { 'Cargo.toml': `[package]\nname = "shop"\nlicense = "MIT/Apache-2.0"\n${cargoEnd}` },
    ['MIT OR Apache-2.0'],
  ],
  'Cargo.lock, of the workspace and of a member': [
    {
      'Cargo.lock': `version = 4\n\n[[package]]\nname = "shop"\n${cargoEnd}\n[[package]]\nname = "part"\n${cargoEnd}`,
      'Cargo.toml': `[package]\nname = "shop"\nlicense.workspace = true\n${cargoEnd}\n[workspace]\nmembers = ["part"]\n[workspace.package]\nlicense = "MIT"\n`,
      'part/Cargo.toml': `[package]\nname = "part"\nlicense = "0BSD"\n${cargoEnd}`,
    },
    ['MIT', 'part 0BSD'],
  ],
  'pyproject.toml': [{ 'pyproject.toml': '[project]\nname = "shop"\nlicense = "MIT"\n' }, ['MIT']],
  "pyproject.toml's table": [{ 'pyproject.toml': '[project]\nname = "shop"\nlicense = {text = "BSD-3-Clause"}\n' }, ['BSD-3-Clause']],
  "pyproject.toml's classifiers beside a file": [
    {
      'pyproject.toml':
        '[project]\nname = "shop"\nlicense = {file = "LICENSE"}\nclassifiers = ["Topic :: Games", "License :: OSI Approved :: MIT License"]\n',
    },
    ['MIT License'],
  ],
  'poetry.lock': [
    {
      'poetry.lock': '[metadata]\nlock-version = "2.0"\n',
      'pyproject.toml': '[tool.poetry]\nname = "shop"\nlicense = "LGPL-3.0-only"\n',
    },
    ['LGPL-3.0-only'],
  ],
  'pdm.lock': [
    { 'pdm.lock': '[metadata]\nlock_version = "4.5"\n', 'pyproject.toml': '[project]\nname = "shop"\nlicense = "MIT"\n' },
    ['MIT'],
  ],
  'uv.lock': [
    {
      'uv.lock':
        'version = 1\n\n[manifest]\nmembers = ["part", "shop"]\n\n[[package]]\nname = "shop"\nversion = "1"\nsource = { virtual = "." }\n\n[[package]]\nname = "part"\nversion = "1"\nsource = { editable = "part" }\n',
      'pyproject.toml': '[project]\nname = "shop"\nversion = "1"\nlicense = "MIT"\n',
      'part/pyproject.toml': '[project]\nname = "part"\nversion = "1"\nlicense = "0BSD"\n',
    },
    ['MIT', 'part 0BSD'],
  ],
  'composer.lock': [
    { 'composer.lock': '{"packages":[],"packages-dev":[]}', 'composer.json': '{"name":"wheel/shop","license":["MIT","GPL-2.0-or-later"]}' },
    ['(MIT OR GPL-2.0-or-later)'],
  ],
  'pom.xml, by its parent': [
    {
      'part/pom.xml': '<project><parent><groupId>g</groupId><artifactId>shop</artifactId></parent><artifactId>part</artifactId></project>',
      'pom.xml':
        '<project><groupId>g</groupId><artifactId>shop</artifactId><version>1</version><licenses><license><name>Apache-2.0</name></license></licenses></project>',
    },
    ['Apache-2.0'],
  ],
  DESCRIPTION: [{ DESCRIPTION: 'Package: shop\nVersion: 1.0\nLicense: MIT + file LICENSE\n' }, ['MIT']],
  'a file of opam': [{ 'shop.opam': 'opam-version: "2.0"\nlicense: ["MIT OR ISC" "0BSD"]\ndepends: []\n' }, ['(MIT OR ISC) AND 0BSD']],
  'vcpkg.json': [{ 'vcpkg.json': '{"name":"shop","license":"BSL-1.0"}' }, ['BSL-1.0']],
  'a rockspec': [
    { 'shop-1.0-1.rockspec': 'package = "shop"\nversion = "1.0-1"\ndescription = {\n  license = "MIT/X11",\n}\ndependencies = {}\n' },
    ['MIT/X11'],
  ],
};

it.each(Object.entries(products))('takes the licence of the product from %s', async (_, [files, licences]) => {
  expect(await licencesOf(files)).toEqual(licences);
});

describe('in a document', () => {
  const manifest = { subject: { name: 'shop', licence: 'MIT OR ISC' }, packages: [], graph: 'complete' } as const;
  const one = inventory([{ path: 'a/package.json', reader: 'x', manifest }]);
  const two = inventory([
    { path: 'a/package.json', reader: 'x', manifest },
    { path: 'b/package.json', reader: 'x', manifest: { ...manifest, subject: { name: 'till', licence: 'Our own terms' } } },
  ]);
  const textOf = (read: typeof one, format: keyof typeof documentFormats): string =>
    documentFormats[format].write(documentOf(read, 'folder', new Date(0), true)).toString();

  it('stands with the product', () => {
    expect(JSON.parse(textOf(one, 'cyclonedx-json')).metadata.component.licenses).toEqual([{ expression: 'MIT OR ISC' }]);
    expect(textOf(one, 'cyclonedx-xml')).toMatch(/<expression>MIT OR ISC<\/expression>/);
    expect(JSON.parse(textOf(one, 'spdx-json')).packages[0].licenseDeclared).toBe('MIT OR ISC');
    expect(textOf(one, 'spdx-tag-value')).toMatch(/^PackageLicenseDeclared: MIT OR ISC$/m);
  });

  it('stands with each part, and a name in its own words', () => {
    const { components, metadata } = JSON.parse(textOf(two, 'cyclonedx-json'));
    expect(metadata.component.licenses).toBeUndefined();
    expect(components.map(({ licenses }: { licenses: unknown }) => licenses)).toEqual([
      [{ expression: 'MIT OR ISC' }],
      [{ license: { name: 'Our own terms' } }],
    ]);
    const spdx = JSON.parse(textOf(two, 'spdx-json'));
    expect(spdx.hasExtractedLicensingInfos).toEqual([
      { licenseId: spdx.packages[2].licenseDeclared, extractedText: 'Our own terms', name: 'Our own terms' },
    ]);
  });

  it('gives another serial number', () => {
    const other = inventory([
      { path: 'a/package.json', reader: 'x', manifest: { ...manifest, subject: { name: 'shop', licence: 'MIT' } } },
    ]);
    const serial = (read: typeof one): string => documentOf(read, 'folder', new Date(0), true).serial;
    expect(serial(other)).not.toBe(serial(one));
  });
});
