import { makers, organisation, personIn, personOf } from './makers.js';
import type { Reader } from './reader.js';
import { cargoLock } from './readers/cargo/cargo-lock.js';
import { composerLock } from './readers/composer/composer-lock.js';
import { rDescription } from './readers/cran/description.js';
import { gemspec } from './readers/gem/declared.js';
import { installedGemspec } from './readers/gem/gemspec.js';
import { mavenPom } from './readers/maven/pom-xml.js';
import { npmInstalled } from './readers/npm/installed.js';
import { npmPackageJson } from './readers/npm/package-json.js';
import { pypiPyproject } from './readers/pypi/declared.js';
import { pypiDistInfo } from './readers/pypi/dist-info.js';
import { uvLock } from './readers/pypi/uv-lock.js';
import { wordpressPlugin } from './readers/wordpress/plugin.js';
import { type Files, fileOf } from './testing.js';

test.each([
  ['Ada Böhm <ada@bird.example> (https://bird.example)', { kind: 'person', name: 'Ada Böhm', email: 'ada@bird.example' }],
  ['<ada@bird.example>', { kind: 'person', name: 'ada@bird.example', email: 'ada@bird.example' }],
  ['Ada  \n Böhm', { kind: 'person', name: 'Ada Böhm' }],
  ['Ada <no address>', { kind: 'person', name: 'Ada' }],
  ['UNKNOWN', undefined],
  ['---', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  expect(personOf(text)).toEqual(expected);
});

test('each once, and nothing where nothing says', () => {
  expect(makers(undefined, organisation(''), personIn(3))).toEqual({});
  expect(makers(organisation('Bird'), personOf('Bird'), organisation('Bird')).makers).toHaveLength(2);
  expect(makers(...Array.from({ length: 30 }, (_, at) => personOf(`p${at}`))).makers).toHaveLength(20);
});

/** `name <address>` of the first package's makers, else of the subject's. */
async function madeBy(reader: Reader, files: Files): Promise<string> {
  const { packages, subject } = await reader.read(fileOf(files, Object.keys(files)[0] as string));
  const found = packages.find((one) => one.makers !== undefined)?.makers ?? subject?.makers ?? [];
  return found
    .map(({ kind, name, email }) => `${kind === 'person' ? '' : 'o:'}${name}${email === undefined ? '' : ` <${email}>`}`)
    .join(', ');
}

const wheel = (...lines: readonly string[]): Files => ({
  'bird-1.dist-info/METADATA': ['Metadata-Version: 2.1', 'Name: bird', 'Version: 1', ...lines, ''].join('\n'),
});
const crate = `version = 3\n[[package]]\nname = "bird"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${'0'.repeat(64)}"\n`;
const cargo = (version: string): string => `[package]\nname = "bird"\nversion = "${version}"\nauthors = ["Ada <ada@bird.example>"]\n`;
const gem = '# stub: bird 1.0 ruby lib\nGem::Specification.new do |s|\n  s.authors = ["Ada".freeze, "Ng".freeze]\nend\n';
const pom = (more: string): string => `<project><groupId>g</groupId><artifactId>bird</artifactId><version>1</version>${more}</project>`;
const developers = '<developers><developer><name>Ada</name><email>ada@bird.example</email></developer></developers>';

test.each<[Reader, Files, string]>([
  [pypiDistInfo, wheel('Author: Ada', 'Author-email: ada@bird.example', 'Maintainer: Ng'), 'Ada <ada@bird.example>'],
  [
    pypiDistInfo,
    wheel('Author-email: "Böhm, Ada" <ada@bird.example>, Ng <ng@bird.example>'),
    'Böhm, Ada <ada@bird.example>, Ng <ng@bird.example>',
  ],
  [pypiDistInfo, wheel('Author: UNKNOWN', 'Maintainer: Ng'), 'Ng'],
  [pypiDistInfo, wheel(), ''],
  [
    npmInstalled,
    { 'node_modules/bird/package.json': '{"name":"bird","version":"1.0.0","author":{"name":"Ada","email":"ada@bird.example"}}' },
    'Ada <ada@bird.example>',
  ],
  [
    npmInstalled,
    { 'node_modules/bird/package.json': '{"name":"bird","version":"1.0.0","maintainers":["Ada","Ng <ng@bird.example>"]}' },
    'Ada, Ng <ng@bird.example>',
  ],
  [npmPackageJson, { 'package.json': '{"name":"house","version":"1.0.0","author":"Ada"}' }, 'Ada'],
  [
    composerLock,
    {
      'composer.lock': '{"packages":[{"name":"a/bird","version":"1","authors":[{"name":"Ada","email":"ada@bird.example"},{"role":"x"}]}]}',
    },
    'Ada <ada@bird.example>',
  ],
  [installedGemspec, { 'specifications/bird-1.0.gemspec': gem }, 'Ada, Ng'],
  [cargoLock, { 'Cargo.lock': crate, 'vendor/bird/Cargo.toml': cargo('1.0.0') }, 'Ada <ada@bird.example>'],
  [cargoLock, { 'Cargo.lock': crate, 'vendor/bird/Cargo.toml': cargo('2.0.0') }, ''],
  [cargoLock, { 'Cargo.lock': crate }, ''],
  [mavenPom, { 'pom.xml': pom(`<organization><name>Bird</name></organization>${developers}`) }, 'o:Bird, Ada <ada@bird.example>'],
  [mavenPom, { 'pom.xml': pom('<organization><url>x</url></organization>') }, ''],
  [
    rDescription,
    {
      DESCRIPTION:
        'Package: bird\nVersion: 1.0\nAuthor: Ada [aut], Ng [ctb]\nMaintainer: Ada <ada@bird.example>\nBuilt: R 4.3.1; ; 2024-01-01; unix\n',
    },
    'Ada <ada@bird.example>',
  ],
  [
    wordpressPlugin,
    { 'wp-content/plugins/bird/bird.php': '<?php\n/*\n * Plugin Name: Bird\n * Version: 1.0\n * Author: Ada\n */\n' },
    'Ada',
  ],
  [
    pypiPyproject,
    {
      'pyproject.toml':
        '[project]\nname = "house"\nauthors = [{ name = "Ada", email = "ada@bird.example" }, { email = "ng@bird.example" }]\n',
    },
    'Ada <ada@bird.example>, ng@bird.example <ng@bird.example>',
  ],
  [pypiPyproject, { 'pyproject.toml': '[tool.poetry]\nname = "house"\nauthors = ["Ada <ada@bird.example>"]\n' }, 'Ada <ada@bird.example>'],
  [
    uvLock,
    {
      'uv.lock': 'version = 1\n\n[[package]]\nname = "house"\nversion = "1.0.0"\nsource = { virtual = "." }\n',
      'pyproject.toml': '[project]\nname = "house"\nversion = "1.0.0"\nauthors = [{ name = "Ada" }]\n',
    },
    'Ada',
  ],
  [gemspec, { 'bird.gemspec': "Gem::Specification.new do |s|\n  s.name = 'bird'\n  s.authors = ['Ada', 'Ng']\nend\n" }, 'Ada, Ng'],
])('%# makers as the files say', async (reader, files, expected) => {
  expect(await madeBy(reader, files)).toBe(expected);
});
