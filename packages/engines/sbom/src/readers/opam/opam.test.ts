import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { opamFile } from './opam.js';

const locked = `opam-version: "2.0"
name: "house"
version: "1.2"
authors: ["A \\"B\\" <a@b.example>" "C"]
depends: [
  "ocaml" {= "4.14.1"}
  "alcotest" {= "1.7.0" & with-test}
  ("cppo" {= "1.6.9" & build} | "ppx" {>= "2.0" & < "3"})
  "conf-m4"
]
# A comment
build: [["dune" "build" "-p" name "-j" jobs] ["x"] {with-test}]
available: os != "win32" & (arch = "x86_64" | arch = "arm64")
pin-depends: [["ppx.2.1" "git+https://code.example/ppx.git#0123abc"]]
url {
  src: "https://code.example/house.tar.gz"
  checksum: ["md5=00" "sha512=11"]
}
`;

test('exact versions, ranges, groups, scopes and pins', async () => {
  expect(await componentsOf(opamFile, { 'house.opam.locked': locked })).toEqual([
    'pkg:opam/alcotest@1.7.0 development 7',
    'pkg:opam/conf-m4 required 9',
    'pkg:opam/cppo@1.6.9 development 8',
    'pkg:opam/ocaml@4.14.1 required 6',
    'pkg:opam/ppx?vcs_url=git%2Bhttps:%2F%2Fcode.example%2Fppx.git%400123abc required 8',
  ]);
  const { subject, packages } = await opamFile.read(fileOf({ 'house.opam.locked': locked }, 'house.opam.locked'));
  expect([subject?.name, subject?.version, packages[3]?.declared]).toEqual(['house', '1.2', '>= "2.0" & < "3"']);
});

test('a filter for platforms leaves an exact version exact, and is no range', async () => {
  const text = `opam-version: "2.0"\ndepends: [\n "a" {= "4" & os = "linux"}\n "b" {os != "win32"}\n "c" {arch = "x" & >= "2"}\n]\n`;
  const { packages } = await opamFile.read(fileOf({ opam: text }, 'opam'));
  expect(packages.map(({ version, declared }) => [version, declared])).toEqual([
    ['4', undefined],
    [undefined, undefined],
    [undefined, '>= "2"'],
  ]);
});

test.each([
  ['', '1: expected the field opam-version'],
  ['opam-version: "2.0"\ndepends: [\n  "ocaml"\n', '2: expected a closing bracket'],
  ['opam-version: "2.0"\ndepends: [ "ocaml" }\n', '2: expected another bracket than "}"'],
  ['opam-version: "2.0"\ndepends: [ 7 ]\n', '2: expected the name of a package, got "7"'],
  ['opam-version: "2.0"\nopam-version: "2.0"\n', '2: the field opam-version stands twice'],
  ['opam-version: "2.0\n', '1: expected a value'],
  ['opam-version:\ndepends: []\n', '1: expected a value of opam-version'],
  ['opam-version: "2.0"\n;\n', '2: expected a value, got ";"'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(opamFile, { 'house.opam': text })).toContain(message);
});
