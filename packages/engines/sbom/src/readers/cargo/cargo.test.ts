import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { cargoLock } from './cargo-lock.js';
import { cargoToml } from './cargo-toml.js';

const sum = 'a'.repeat(64);
const index = 'registry+https://github.com/rust-lang/crates.io-index';
const commit = 'abcdef0123456789abcdef0123456789abcdef01';
const four = `version = 4

[[package]]
name = "bird"
version = "1.0.0"
source = "${index}"
checksum = "${sum}"
dependencies = [
 "nest 2.0.0",
 "forked",
]

[[package]]
name = "egg"
version = "3.0.0"
source = "sparse+https://index.example/"
checksum = "${sum}"

[[package]]
name = "forked"
version = "0.1.0"
source = "git+https://git.example/forked.git?branch=main#${commit}"

[[package]]
name = "house"
version = "0.1.0"
dependencies = [
 "bird",
 "egg",
 "part",
]

[[package]]
name = "nest"
version = "1.0.0"
source = "${index}"

[[package]]
name = "nest"
version = "2.0.0"
source = "${index}"
checksum = "${sum}"

[[package]]
name = "part"
version = "0.2.0"
dependencies = [
 "nest 1.0.0",
]
`;
const beside = {
  'Cargo.toml':
    '[package]\nname = "house"\n[workspace]\nmembers = ["crates/*"]\n[dependencies]\nbird = "1"\npart = { path = "crates/part" }\n[dev-dependencies]\negg = "3"\n',
  'crates/part/Cargo.toml': '[package]\nname = "part"\n[dependencies]\ncommon = { package = "nest", version = "1", optional = true }\n',
};
const forked = `pkg:cargo/forked@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fforked.git%40${commit}`;

test('version 4: scopes by the Cargo.toml files, two versions of a crate, git and other registries', async () => {
  const files = { 'Cargo.lock': four, ...beside };
  expect(await componentsOf(cargoLock, files)).toEqual([
    'Cargo.lock#part 0.2.0 required 44 depth 1',
    'pkg:cargo/bird@1.0.0 required 3 depth 1',
    'pkg:cargo/egg@3.0.0 development 13 depth 1',
    `${forked} required 19 depth 2`,
    'pkg:cargo/nest@1.0.0 optional 33 depth 2',
    'pkg:cargo/nest@2.0.0 required 38 depth 2',
  ]);
  const { packages, subject } = await cargoLock.read(fileOf(files, 'Cargo.lock'));
  expect(subject).toMatchObject({ name: 'house', version: '0.1.0' });
  expect(packages.filter(({ unhashed }) => unhashed).map(({ key }) => key)).toEqual([`nest 1.0.0 (${index})`]);
  expect(packages.find(({ identity }) => identity.name === 'egg')?.origin).toEqual({
    kind: 'registry',
    registry: 'https://index.example/',
  });
});

test('without a Cargo.toml beside every crate without source is the product’s own', async () => {
  expect(await componentsOf(cargoLock, { 'Cargo.lock': four })).toContain('Cargo.lock#house 0.1.0 required 24 depth 1');
});

test('version 1: checksums stand in a table of their own, the product once stood in one, too', async () => {
  const one = `[root]
name = "house"
version = "0.1.0"
dependencies = [
 "bird 1.0.0 (${index})",
]

[[package]]
name = "bird"
version = "1.0.0"
source = "${index}"

[metadata]
"checksum bird 1.0.0 (${index})" = "${sum}"
`;
  expect(await componentsOf(cargoLock, { 'Cargo.lock': one })).toEqual(['pkg:cargo/bird@1.0.0 required 8 depth 1']);
  const { packages } = await cargoLock.read(fileOf({ 'Cargo.lock': one }, 'Cargo.lock'));
  expect(packages[0]?.hashes).toEqual([{ algorithm: 'SHA-256', value: sum }]);
});

test.each([
  [four.replace('version = 4', 'version = 9'), '1: expected version 1 to 4, got 9'],
  ['# empty\n', '1: expected `[[package]]` tables, got none'],
  [four.replace('version = "3.0.0"\n', ''), '13: expected `package.1.version` to be text, got nothing'],
  [four.slice(0, four.indexOf('name = "nest"\nversion = "2')), '38: expected `package.5.name` to be text, got nothing'],
  [four.replace(' "forked",', ' "gone",'), '10: expected a package of this file, got "gone"'],
  [four.replace(`checksum = "${sum}"`, 'checksum = "abc"'), '7: expected a checksum of 64 hexadecimal digits'],
  [four.replace('version = "2.0.0"', 'version = "1.0.0"'), '38: expected each package once, got nest 1.0.0 twice'],
  [four.slice(0, 100), expect.stringContaining('expected valid TOML')],
])('%#: a damaged lock is refused with its line', async (text, refusal) => {
  expect(await refusalOf(cargoLock, { 'Cargo.lock': text })).toEqual(refusal);
});

test('Cargo.toml: only what begins with = and is whole is one version', async () => {
  const text = '[package]\nname = "h"\n[dependencies]\na = "=1.2.3"\nb = "1.2.3"\nc = "=1.2"\nd = { version = "= 0.1.0-rc.1+x" }\n';
  expect(await componentsOf(cargoToml, { 'Cargo.toml': text })).toEqual([
    'pkg:cargo/a@1.2.3 required 4',
    'pkg:cargo/b required 5',
    'pkg:cargo/c required 6',
    'pkg:cargo/d@0.1.0-rc.1%2Bx required 7',
  ]);
});

test('Cargo.toml without a lock: ranges, targets, renamed crates', async () => {
  const text =
    '[package]\nname = "house"\n[dependencies]\na = "1"\nb = { git = "https://git.example/b", rev = "abc" }\n[target."cfg(unix)".dependencies]\nc = { version = "2", package = "real" }\n[dev-dependencies]\nd = { workspace = true }\n[workspace.dependencies]\nd = "=4.0.0"\n';
  expect(await componentsOf(cargoToml, { 'Cargo.toml': text })).toEqual([
    'pkg:cargo/a required 4',
    'pkg:cargo/b?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fb%40abc required 5',
    'pkg:cargo/d@4.0.0 required 11',
    'pkg:cargo/real required 7',
  ]);
  expect(cargoToml.recognises?.(fileOf({ 'a/Cargo.toml': text, 'Cargo.lock': four }, 'a/Cargo.toml'))).toBe(false);
});
