// A file that belongs to a lock and cannot be read is a gap of the lock: no other reader says so, for the lock has taken its place.

import { type Files, fileOf } from '../testing.js';
import { readersOf } from './index.js';

const integrity = 'sha512-AA==';
const npm1 = JSON.stringify({
  lockfileVersion: 1,
  dependencies: { tail: { version: 'file:parts/tail', requires: { l: '1' } }, l: { version: '1.0.0', integrity } },
});
const npm3 = JSON.stringify({
  lockfileVersion: 3,
  packages: { '': {}, 'node_modules/tail': { resolved: 'parts/tail', link: true }, 'parts/tail': { version: '1.0.0' } },
});
const pnpm = `lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  parts/tail:\n    dependencies:\n      l:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n\n  l@1.0.0:\n    resolution: {integrity: ${integrity}}\n\nsnapshots:\n\n  l@1.0.0: {}\n`;
const berry = `__metadata:\n  version: 8\n\n"house@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "house@workspace:."\n  languageName: unknown\n  linkType: soft\n`;
const cargo =
  'version = 4\n\n[[package]]\nname = "house"\nversion = "1.0.0"\ndependencies = [\n "tail",\n]\n\n[[package]]\nname = "tail"\nversion = "1.0.0"\n';
const uv = 'version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "house"\nversion = "1.0.0"\nsource = { virtual = "." }\n';
const pub =
  'packages:\n  a:\n    dependency: "direct main"\n    description:\n      name: a\n      url: "https://pub.dev"\n    source: hosted\n    version: "1.0.0"\nsdks:\n  dart: ">=3.0.0 <4.0.0"\n';
const chart = `dependencies:\n- name: a\n  repository: https://charts.example.org\n  version: 1.0.0\ndigest: sha256:${'0'.repeat(64)}\ngenerated: "2026-01-01T00:00:00Z"\n`;
const pipfile = JSON.stringify({ _meta: { 'pipfile-spec': 6 }, default: {}, develop: {} });

test.each<readonly [lock: string, text: string, broken: string, files: Files]>([
  ['package-lock.json', npm1, 'parts/tail/package.json', { 'package.json': '{"dependencies":{"tail":"file:parts/tail"}}' }],
  ['package-lock.json', npm3, 'parts/tail/package.json', { 'package.json': '{}' }],
  ['package-lock.json', npm3, 'package.json', {}],
  ['pnpm-lock.yaml', pnpm, 'parts/tail/package.json', { 'package.json': '{}' }],
  ['pnpm-lock.yaml', pnpm, 'package.json', {}],
  ['yarn.lock', berry, 'package.json', {}],
  ['Cargo.lock', cargo, 'tail/Cargo.toml', { 'Cargo.toml': '[package]\nname = "house"\n[dependencies]\ntail = { path = "tail" }\n' }],
  ['Cargo.lock', cargo, 'Cargo.toml', {}],
  ['uv.lock', uv, 'pyproject.toml', {}],
  ['Pipfile.lock', pipfile, 'Pipfile', {}],
  ['pubspec.lock', pub, 'pubspec.yaml', {}],
  ['Chart.lock', chart, 'Chart.yaml', {}],
])('%#: %s with a broken %3$s', async (lock, text, broken, files) => {
  const [reader] = readersOf(lock);
  const read = async (damage: string | undefined): Promise<readonly string[]> => {
    const all = { ...files, [lock]: text, ...(damage === undefined ? {} : { [broken]: damage }) };
    try {
      const { gaps = [] } = (await reader?.read(fileOf(all, lock))) ?? {};
      return gaps.filter(({ told }) => told !== true).map(({ detail }) => detail);
    } catch (error) {
      const { where, message } = error as { where: { file?: string }; message: string };
      return [`${where.file}, ${message}`];
    }
  };
  for (const damage of ['{"name": "tail", [', '<<<<<<< ours\n', '\0\0'])
    expect(await read(damage)).toContainEqual(expect.stringContaining(`${broken}, `));
});
