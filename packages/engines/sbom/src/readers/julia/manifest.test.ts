import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { juliaManifest } from './manifest.js';

const id = (letter: string): string =>
  `${letter.repeat(8)}-${letter.repeat(4)}-${letter.repeat(4)}-${letter.repeat(4)}-${letter.repeat(12)}`;
const entries = (prefix: string): string => `[[${prefix}JSON]]
deps = ["Dates", "Forked"]
git-tree-sha1 = "0123456789abcdef0123456789abcdef01234567"
uuid = "${id('a')}"
version = "0.21.4"

[[${prefix}Dates]]
uuid = "${id('b')}"

[[${prefix}Forked]]
git-tree-sha1 = "0123456789abcdef0123456789abcdef01234567"
repo-rev = "main"
repo-url = "https://github.com/acme/Forked.jl"
uuid = "${id('c')}"
version = "1.0.0"

    [${prefix}Forked.deps]
    Dates = "${id('b')}"

[[${prefix}Mine]]
path = "lib/Mine"
uuid = "${id('d')}"
version = "0.1.0"
`;
const second = `julia_version = "1.10.4"\nmanifest_format = "2.0"\n\n${entries('deps.')}`;

test.each([
  ['format 1', entries(''), 0],
  ['format 2', second, 3],
])('%s', async (_, text, lines) => {
  const project = `[deps]\nJSON = "${id('a')}"\n[extras]\nMine = "${id('d')}"\n`;
  expect(await componentsOf(juliaManifest, { 'Manifest.toml': text, 'Project.toml': project })).toEqual([
    `Manifest.toml#${id('d')} development ${20 + lines} depth 1`,
    `pkg:julia/Dates?uuid=${id('b')} required ${7 + lines} depth 2`,
    `pkg:julia/Forked@1.0.0?uuid=${id('c')}&vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2FForked.jl%40main required ${10 + lines} depth 2`,
    `pkg:julia/JSON@0.21.4?uuid=${id('a')} required ${1 + lines} depth 1`,
  ]);
  expect((await componentsOf(juliaManifest, { 'Manifest.toml': text }))[0]).toBe(`Manifest.toml#${id('d')} required ${20 + lines} depth 1`);
});

test.each([
  ['manifest_format = "3.0"\n', '1: expected manifest_format 1 or 2'],
  ['[[A]]\nversion = "1"\n', 'to be text, got nothing'],
  ['[[A]]\nuuid = "x"\n', 'expected a UUID'],
  [`[[A]]\nuuid = "${id('a')}"\ndeps = ["B"]\n`, '1: expected B, which A needs'],
  [`[[A]]\nuuid = "${id('a')}"\n[A.deps]\nB = "${id('b')}"\n`, `1: expected ${id('b')}, which A needs`],
  ['[[A]]\nuuid = "x', '2: expected valid TOML'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(juliaManifest, { 'Manifest.toml': text })).toContain(message);
});

test("a Manifest.toml of something else is nobody's", async () => {
  expect(await juliaManifest.recognises?.(fileOf({ 'Manifest.toml': 'title = "x"\n' }, 'Manifest.toml'))).toBe(false);
  expect(await juliaManifest.recognises?.(fileOf({ 'Manifest.toml': second }, 'Manifest.toml'))).toBe(true);
});
