// What the policy says of hosts, by the locks and manifests that name them, and of licences.

import { inventory, type ReadManifest } from '../inventory.js';
import { takenBy } from '../moved-hosts.js';
import { recognisedBy } from '../reader.js';
import { readersOf } from '../readers/index.js';
import { hostFindings } from '../rules/drift.js';
import { fileOf } from '../testing.js';
import { judgeInventory } from './judge.js';

type Files = Readonly<Record<string, string>>;

async function manifestsOf(files: Files): Promise<readonly ReadManifest[]> {
  const found: ReadManifest[] = [];
  for (const path of Object.keys(files)) {
    const file = fileOf(files, path);
    const reader = await recognisedBy(readersOf(path), file);
    if (reader !== undefined) found.push({ path, reader: reader.id, manifest: await reader.read(file) });
  }
  return found;
}

/** What the policy says of files, up to the reason. */
async function refused(files: Files, registries: readonly string[]): Promise<readonly string[]> {
  const manifests = await manifestsOf(files);
  const { findings } = judgeInventory(inventory(manifests), manifests, { registries: [...registries] }, [], '2026-01-01', 'policy');
  return findings.map(({ message }) => message.replace(/, which the policy does not name.*/s, ''));
}

const hash = `sha256:${'0'.repeat(64)}`;
const uv = (archive: string, index = 'https://pypi.org/simple'): Files => ({
  'uv.lock': `version = 1\n[[package]]\nname = "bird"\nversion = "1.0"\nsource = { registry = "${index}" }\nwheels = [\n  { url = "https://files.pythonhosted.org/p/bird-1.0-py3-none-any.whl", hash = "${hash}" },\n  { url = "${archive}", hash = "${hash}" },\n]\n`,
});
const pylock = (archive: string, index = 'https://pypi.org/simple'): Files => ({
  'pylock.toml': `lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = "bird"\nversion = "1.0"\nindex = "${index}"\nwheels = [{ url = "${archive}", hashes = { sha256 = "${'0'.repeat(64)}" } }]\n`,
});
const pdm = (archive: string): Files => ({
  'pdm.lock': `[metadata]\nlock_version = "4.5.0"\n[[package]]\nname = "bird"\nversion = "1.0"\nfiles = [{ url = "${archive}", hash = "${hash}" }]\n`,
});
const pipfile = (index: string | undefined, ...urls: readonly string[]): Files => ({
  'Pipfile.lock': JSON.stringify({
    _meta: { 'pipfile-spec': 6, sources: urls.map((url, at) => ({ name: `s${at}`, url, verify_ssl: true })) },
    default: { bird: { version: '==1.0', hashes: [hash], ...(index === undefined ? {} : { index }) } },
  }),
});
const npm = (resolved: string): Files => ({
  'package-lock.json': JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { bird: '1.0.0' } },
      'node_modules/bird': { version: '1.0.0', resolved, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
    },
  }),
});
const wheel = '/p/bird-1.0-py3-none-any.whl';

test.each<[string, Files]>([
  ['an archive of uv.lock', uv(`https://evil.example${wheel}`)],
  ['the index of uv.lock', uv(`https://files.pythonhosted.org${wheel}`, 'https://evil.example/simple')],
  ['an archive of uv.lock by capitals', uv(`HTTPS://evil.example${wheel}`)],
  ['an archive of pylock.toml', pylock(`https://evil.example${wheel}`)],
  ['the index of pylock.toml', pylock(`https://files.pythonhosted.org${wheel}`, 'https://evil.example/simple')],
  ['an archive of pdm.lock', pdm(`https://evil.example${wheel}`)],
  ['the only index of Pipfile.lock', pipfile(undefined, 'https://evil.example/simple')],
  ['the index that a package of Pipfile.lock names', pipfile('s1', 'https://pypi.org/simple', 'https://user:word@evil.example/simple')],
])('%s of another host is refused', async (_name, files) => {
  expect(await refused(files, ['pypi.org', 'files.pythonhosted.org'])).toEqual(['bird 1.0 comes from evil.example']);
});

test.each<[string, Files]>([
  ['uv.lock', uv(`https://files.pythonhosted.org${wheel}`)],
  ['pylock.toml', pylock(`https://files.pythonhosted.org${wheel}`)],
  ['pdm.lock', pdm(`https://files.pythonhosted.org${wheel}`)],
  ['Pipfile.lock', pipfile('s0', 'https://pypi.org/simple')],
])('archives that the index keeps are what the policy means by its name, and the other way round: %s', async (_name, files) => {
  expect(await refused(files, ['pypi.org'])).toEqual([]);
  expect(await refused(files, ['files.pythonhosted.org'])).toEqual([]);
  expect(await refused(files, ['registry.example'])).toHaveLength(1);
});

test.each([
  ['https://evil.example\\@registry.npmjs.org/bird/-/bird-1.0.0.tgz', 'evil.example\\@registry.npmjs.org'],
  ['https://registry.npmjs.org\\@evil.example/bird/-/bird-1.0.0.tgz', 'registry.npmjs.org\\@evil.example'],
  ['git+https://registry.npmjs.org\\@evil.example/bird.git#0000000000000000000000000000000000000000', 'registry.npmjs.org\\@evil.example'],
  ['https://registry.npmjs.org@evil.example/bird/-/bird-1.0.0.tgz', 'evil.example'],
  ['https:/evil.example/bird/-/bird-1.0.0.tgz', 'evil.example'],
  [' https://evil.example/bird/-/bird-1.0.0.tgz', 'evil.example'],
  ['https://registry.npmjs.org.evil.example/bird/-/bird-1.0.0.tgz', 'registry.npmjs.org.evil.example'],
  ['git@registry.npmjs.org@evil.example:bird/bird.git#0000000000000000000000000000000000000000', 'evil.example'],
])('%s is taken from %s', async (resolved, host) => {
  expect(await refused(npm(resolved), ['registry.npmjs.org'])).toEqual([`bird 1.0.0 comes from ${host}`]);
});

test.each([
  'https://registry.npmjs.org/bird/-/bird-1.0.0.tgz',
  'https://registry.npmjs.org:443/bird/-/bird-1.0.0.tgz',
  'https://user:word@registry.npmjs.org/bird/-/bird-1.0.0.tgz',
  'https://REGISTRY.npmjs.org/bird/-/bird-1.0.0.tgz',
])('%s is taken from the registry', async (resolved) => {
  expect(await refused(npm(resolved), ['registry.npmjs.org'])).toEqual([]);
});

test.each<[string, Files, Files]>([
  ['uv.lock', uv(`https://files.pythonhosted.org${wheel}`), uv(`https://evil.example${wheel}`)],
  ['pylock.toml', pylock(`https://files.pythonhosted.org${wheel}`), pylock(`https://evil.example${wheel}`)],
  ['pdm.lock', pdm(`https://files.pythonhosted.org${wheel}`), pdm(`https://evil.example${wheel}`)],
  ['Pipfile.lock', pipfile(undefined, 'https://pypi.org/simple'), pipfile(undefined, 'https://evil.example/simple')],
])('an archive of another host under the same version is told: %s', async (_name, before, after) => {
  const [old, now] = [await manifestsOf(before), await manifestsOf(after)];
  const baseline = { name: 'the base', components: [], taken: takenBy(old), gaps: [] };
  expect(hostFindings(baseline, takenBy(now)).map(({ message }) => message)).toEqual([
    expect.stringContaining('bird 1.0: taken from evil.example, in the base from pypi.org'),
  ]);
  expect(hostFindings(baseline, takenBy(old))).toEqual([]);
});

test('a file of settings that lets packages be looked for elsewhere is refused, once for each host', () => {
  const registries = [
    'https://pypi.org/simple',
    'https://files.pythonhosted.org',
    'https://evil.example/a',
    'https://evil.example/b',
    '$INDEX',
  ];
  const named = [{ path: 'pip.conf', registries: registries.map((url, at) => ({ url, line: at + 1 })) }];
  const empty = inventory([]);
  const judged = (hosts: readonly string[]): readonly string[] =>
    judgeInventory(empty, [], { registries: [...hosts] }, [], '2026-01-01', 'policy', undefined, named).findings.map(
      ({ message, location: { region } }) => `${region?.startLine} ${message.split('. ')[0]}`,
    );
  expect(judged(['pypi.org'])).toEqual([
    '3 pip.conf has packages looked for at evil.example, which the policy does not name',
    '5 pip.conf has packages looked for at "$INDEX", which only a run knows, and the policy does not name',
  ]);
  expect(judged(['pypi.org', 'evil.example'])).toHaveLength(1);
});

test('what uv takes from a repository instead is no package of the index', async () => {
  const pyproject = (source: string): Files => ({
    'pyproject.toml': `[project]\nname = "shop"\ndependencies = ["Bird_Song>=1"]\n[tool.uv.sources]\nbird-song = ${source}\n`,
  });
  expect(await refused(pyproject('{ git = "https://evil.example/bird.git", rev = "abc" }'), ['pypi.org'])).toEqual([
    'bird-song comes from evil.example',
  ]);
  expect(await refused(pyproject('[{ url = "https://evil.example/x.whl", marker = "x" }]'), ['pypi.org'])).toHaveLength(1);
  expect(await refused(pyproject('{ workspace = true }'), ['pypi.org'])).toEqual([]);
  expect(await refused(pyproject('{ index = "own" }'), ['pypi.org'])).toEqual([]);
});

test.each([
  [undefined, { unknown: 'refuse' }, 'No file that was read says the licence of bird 1.0.0, and the policy refuses that'],
  ['GPL-3.0-only', { deny: ['GPL-3.0-only'] }, 'bird 1.0.0 is declared to be under GPL-3.0-only, which the policy refuses'],
  ['ISC', { allow: ['MIT'] }, 'bird 1.0.0 is declared to be under ISC, which is not among what the policy allows'],
  [
    'Our own',
    { allow: ['MIT'] },
    'bird 1.0.0 is declared to be under "Our own", which is no expression of SPDX and in no list of the policy',
  ],
  ['MIT', { allow: ['MIT'] }, undefined],
  [undefined, { allow: ['MIT'] }, undefined],
] as const)('what is said of the licence %s under %j', async (license, licences, said) => {
  const files = {
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { dependencies: { bird: '1.0.0' } }, 'node_modules/bird': { version: '1.0.0', license } },
    }),
  };
  const manifests = await manifestsOf(files);
  const { findings } = judgeInventory(
    inventory(manifests),
    manifests,
    { licences } as Parameters<typeof judgeInventory>[2],
    [],
    '2026-01-01',
    'policy',
  );
  expect(findings.map(({ message }) => message.split('. A licence')[0])).toEqual(said === undefined ? [] : [said]);
});
