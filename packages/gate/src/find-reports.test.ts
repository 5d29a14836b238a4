import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findReports } from './find-reports.js';

const sarif = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[]}';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'portcullis [find] '));
});
afterEach(() => rmSync(base, { recursive: true }));

function put(path: string, text = sarif): void {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), text);
}

async function find(...globs: string[]): Promise<readonly [reports: string[], causes: string[], leftOut: readonly string[]]> {
  const search = await findReports({ base, globs, own: ['out/gate', 'other/own'], writtenByGate: (path) => path.endsWith('mine.sarif') });
  return [search.reports.map(({ path }) => path), search.causes.map(({ code, file = '' }) => `${code} ${file}`.trim()), search.leftOut];
}

test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  ['a glob', ['out/a.sarif', 'out/b.sarif'], ['out/*.sarif'], ['out/a.sarif', 'out/b.sarif'], []],
  ['a glob with a dot before it', ['out/a.sarif'], ['./out/*.sarif'], ['out/a.sarif'], []],
  ['a name', ['out/a.sarif', 'out/b.sarif'], ['out/a.sarif'], ['out/a.sarif'], []],
  ['a name that is not there', [], ['out/a.sarif'], ['out/a.sarif'], []],
  ['a folder', ['out/a.sarif'], ['out'], ['out'], []],
  ['a folder with a slash behind it', ['out/a.sarif'], ['out//'], ['out'], []],
  ['nothing', [], ['out/*.sarif'], [], ['no-results']],
  ['nothing for one of two', ['out/a.sarif'], ['out/*.sarif', 'more/*.sarif'], ['out/a.sarif'], ['no-results']],
  ['one file for two globs', ['out/a.sarif'], ['out/*.sarif', 'out/a*'], ['out/a.sarif'], []],
  ['braces', ['out/a.sarif', 'out/b.sarif'], ['out/{a,b}.sarif'], ['out/a.sarif', 'out/b.sarif'], []],
  ['deep', ['out/x/y/a.sarif'], ['out/**/*.sarif'], ['out/x/y/a.sarif'], []],
  ['deeper than the glob', ['out/a.sarif', 'out/x/b.sarif'], ['out/*.sarif'], ['out/a.sarif'], ['report-unread out/x/b.sarif']],
  [
    'a folder of a report’s name within',
    ['out/a.sarif', 'out/x/b.sarif/c'],
    ['out/a*'],
    ['out/a.sarif'],
    ['report-unread out/x/b.sarif', 'report-unread out/x/b.sarif/c'],
  ],
  ['a folder of a report’s name that a glob matches', ['out/b.sarif/c'], ['out/*.sarif'], ['out/b.sarif'], ['report-unread out/b.sarif/c']],
  [
    'another ending',
    ['out/a.sarif', 'out/b.SARIF', 'out/c.sarif.json'],
    ['out/a*.sarif'],
    ['out/a.sarif'],
    ['report-unread out/b.SARIF', 'report-unread out/c.sarif.json'],
  ],
  ['the root', ['a.sarif', 'deep/b.sarif'], ['*.sarif'], ['a.sarif'], []],
  ['a folder in the root by pattern', ['one/a.sarif', 'two/b.sarif'], ['o*/*.sarif'], ['one/a.sarif'], ['report-unread two/b.sarif']],
  ['a name with brackets', ['out/a[1].sarif'], ['out/a[1].sarif'], ['out/a[1].sarif'], []],
  ['what the gate wrote', ['out/a.sarif', 'out/gate/mine.sarif'], ['out/**/*.sarif'], ['out/a.sarif'], []],
  [
    'what stands where the gate writes',
    ['out/a.sarif', 'out/gate/other.sarif'],
    ['out/**/*.sarif'],
    ['out/a.sarif', 'out/gate/other.sarif'],
    [],
  ],
  ['left out', ['out/a.sarif', 'out/b.sarif'], ['out/*.sarif', '!out/b.sarif'], ['out/a.sarif'], []],
  ['all left out', ['out/a.sarif'], ['out/*.sarif', '!out/**'], [], ['no-results']],
])('%s', async (_, files, globs, reports, causes) => {
  for (const file of files) put(file);
  const found = await find(...globs);
  expect([found[0], found[1]]).toEqual([reports, causes]);
});

test('what lies beside a report that is named outright is told, but in the root, and not what the gate wrote', async () => {
  for (const file of [
    'out/a.sarif',
    'out/b.sarif',
    'out/x/c.sarif',
    'out/d.txt',
    'out/gate/mine.sarif',
    'out/gate/other.sarif',
    'root.sarif',
    'other.sarif',
  ])
    put(file);
  expect(await find('out/a.sarif')).toEqual([['out/a.sarif'], [], ['out/b.sarif']]);
  expect(await find('out/a.sarif', 'out/b.sarif')).toEqual([['out/a.sarif', 'out/b.sarif'], [], []]);
  const both = await find('out/a.sarif', 'out/b*');
  expect([both[0], both[2]]).toEqual([['out/a.sarif', 'out/b.sarif'], []]);
  expect((await find('out/gate/a.sarif'))[2]).toEqual(['out/gate/other.sarif']);
  expect((await find('root.sarif'))[2]).toEqual([]);
});

test('what is left out is told, whether a glob matched it or it only looks like a report', async () => {
  put('out/a.sarif');
  put('out/b.txt', 'no report');
  put('out/c.json');
  put('out/d.txt', 'nothing');
  expect(await find('out/*.sarif', 'out/b*', '!out/*.txt', '!out/*.json')).toEqual([
    ['out/a.sarif'],
    ['no-results'],
    ['out/b.txt', 'out/c.json'],
  ]);
});

test.each(['out//*.sarif', 'out/./*.sarif', './out/*.sarif', './/out/a.sarif'])('%s is a glob like any other', async (glob) => {
  put('out/a.sarif');
  expect(await find(glob)).toEqual([['out/a.sarif'], [], []]);
});

test('what is left out is told', async () => {
  put('out/a.sarif');
  put('out/b.sarif');
  expect((await find('out/*.sarif', '!out/b.sarif'))[2]).toEqual(['out/b.sarif']);
});

test.each([
  ['a schema', sarif],
  ['a version and runs', '{"version":"2.1.0","runs":[]}'],
  ['runs first', '{"runs":[{"tool":{}}],"version":"2.1.0"}'],
  ['many blanks', `${' '.repeat(5000)}${sarif}`],
  ['properties', `{"properties":{"note":"${'x'.repeat(5000)}"},"version":"2.1.0","runs":[]}`],
  ['another encoding', Buffer.from(`\ufeff${sarif}`, 'utf16le').toString('latin1')],
])('a file without a name of SARIF begins with %s', async (_, text) => {
  put('out/a.sarif');
  mkdirSync(join(base, 'out'), { recursive: true });
  writeFileSync(join(base, 'out/report.json'), text, 'latin1');
  expect((await find('out/*.sarif'))[1]).toEqual(['report-unread out/report.json']);
});

test('an absolute glob reaches outside, and into the base under its own names', async () => {
  put('out/a.sarif');
  expect((await find(`${base}/out/*.sarif`))[0]).toEqual(['out/a.sarif']);
  const elsewhere = mkdtempSync(join(tmpdir(), 'portcullis-else-'));
  try {
    writeFileSync(join(elsewhere, 'b.sarif'), sarif);
    expect((await find(`${elsewhere}/*.sarif`))[0]).toEqual([`${elsewhere}/b.sarif`]);
    expect((await find(`${elsewhere}/*.sarif`, `!${elsewhere}/b.sarif`))[1]).toEqual(['no-results']);
    symlinkSync(elsewhere, join(base, 'out/linked'));
    expect((await find('out/**/*.sarif'))[0]).toEqual(['out/a.sarif', 'out/linked/b.sarif']);
    symlinkSync('..', join(elsewhere, 'up'));
    // A link behind a link is named and not followed: it is judged as a report that cannot be read.
    expect((await find('out/**/*.sarif'))[0]).toEqual(['out/a.sarif', 'out/linked/b.sarif', 'out/linked/up']);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  [
    'a folder of a program’s parts',
    ['out/a.sarif', 'out/node_modules/b.sarif', 'out/.git/c.sarif'],
    ['out/**/*.sarif'],
    ['out/a.sarif'],
    [],
  ],
  ['a name in capitals for a glob in small letters', ['out/A.SARIF'], ['out/*.sarif'], [], ['no-results', 'report-unread out/A.SARIF']],
  [
    'a pattern left out by its name alone',
    ['out/a.sarif', 'out/x/a.sarif'],
    ['out/**/*.sarif', '!a.sarif'],
    ['out/a.sarif', 'out/x/a.sarif'],
    [],
  ],
  ['what is left out with a dot before it', ['out/a.sarif', 'out/b.sarif'], ['out/*.sarif', '!./out/b.sarif'], ['out/a.sarif'], []],
  ['one named outright and left out', ['out/a.sarif'], ['out/a.sarif', '!out/a.sarif'], ['out/a.sarif'], []],
  [
    'an order of its own',
    ['out/b.sarif', 'out/a.sarif', 'lib/c.sarif'],
    ['out/*.sarif', 'lib/*.sarif'],
    ['lib/c.sarif', 'out/a.sarif', 'out/b.sarif'],
    [],
  ],
  ['a second glob that matches what the first has', ['out/a.sarif'], ['out/a.sarif', 'out/*.sarif'], ['out/a.sarif'], []],
  ['the root and a pattern below it', ['a.sarif', 'x/b.sarif', 'x/y/c.sarif'], ['*/*.sarif'], ['x/b.sarif'], ['report-unread a.sarif']],
  [
    'several files that nobody reads',
    ['out/c.json', 'out/b.json', 'out/a.sarif'],
    ['out/a.sarif', 'out/z*'],
    ['out/a.sarif'],
    ['no-results', 'report-unread out/b.json', 'report-unread out/c.json'],
  ],
])('in search of reports: %s', async (_, files, globs, reports, causes) => {
  for (const file of files) put(file);
  const found = await find(...globs);
  expect([found[0], found[1]]).toEqual([reports, causes]);
});

test.each([
  ['a version behind much else', `{"properties":{},"runs":[{"tool":{"driver":{"name":"${'x'.repeat(300_000)}"}}}],"version":"2.1.0"}`],
  ['a version behind many results', `{"properties":{},"runs":[{"results":[${'{},'.repeat(100_000)}{}]}],"version":"2.1.0"}`],
])('a file that no glob matches is seen by how it begins: %s', async (_, text) => {
  put('out/a.sarif');
  put('out/other.json', text);
  expect((await find('out/*.sarif'))[1]).toEqual(['report-unread out/other.json']);
});

test.each([
  ['no JSON', 'runs: []'],
  ['runs of something else', '{"page":1,"runs":[{"id":7,"results":[]}]}'],
  ['JSON of another kind', '{"version":"2.1.0","results":[]}'],
  ['another version', '{"version":"1.0.0","runs":[]}'],
  ['a list', '[{"runs":[]}]'],
  ['a word of it in a text', JSON.stringify({ note: `"$schema": "sarif" ${'x'.repeat(5000)}` })],
  ['much that is no JSON', `${'x'.repeat(5000)} {"$schema":"sarif"}`],
  ['nothing', ''],
])('a file that is no report is none: %s', async (_, text) => {
  put('out/a.sarif');
  put('out/other.json', text);
  expect((await find('out/*.sarif'))[1]).toEqual([]);
});

test('files in the root of a checkout are told by their names alone', async () => {
  put('a.sarif');
  put('b.json');
  put('c.sarif.gz');
  expect(await find('a*')).toEqual([['a.sarif'], ['report-unread c.sarif.gz'], []]);
});

test('what lies behind links is looked at once, and what cannot be followed is named', async () => {
  put('out/a.sarif');
  put('far/b.sarif');
  symlinkSync('../far', join(base, 'out/one'));
  symlinkSync('../far', join(base, 'out/two'));
  symlinkSync('nowhere.sarif', join(base, 'out/dangling.sarif'));
  symlinkSync('../far/b.sarif', join(base, 'out/linked.sarif'));
  const [reports, causes] = await find('out/**/*.sarif');
  expect(reports).toEqual(['out/a.sarif', 'out/dangling.sarif', 'out/linked.sarif', 'out/one/b.sarif']);
  expect(causes).toEqual([]);
});

test('what a link leads to out of the base is told, but for the folder of temporary files', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'portcullis-elsewhere-'));
  try {
    writeFileSync(join(elsewhere, 'x.sarif'), sarif);
    put('out/a.sarif');
    put('kept/b.sarif');
    symlinkSync(join(elsewhere, 'x.sarif'), join(base, 'out/link.sarif'));
    symlinkSync('../kept', join(base, 'out/inside'));
    symlinkSync(elsewhere, join(base, 'out/outside'));
    const told = async (globs: string[], temporary?: string): Promise<Record<string, boolean>> => {
      const beside = temporary === undefined ? {} : { temporary };
      const { reports } = await findReports({ base, globs, own: [], writtenByGate: () => false, ...beside });
      return Object.fromEntries(reports.map(({ absolute, leadsOut }) => [absolute.replace(base, '').replace(elsewhere, '@'), leadsOut]));
    };
    const all = { '/out/a.sarif': false, '/out/inside/b.sarif': false, '/out/link.sarif': true, '/out/outside/x.sarif': true };
    expect(await told(['out/**/*.sarif'])).toEqual(all);
    expect(await told(['out/**/*.sarif'], elsewhere)).toEqual({ ...all, '/out/link.sarif': false, '/out/outside/x.sarif': false });
    expect(await told(['out/link.sarif'])).toEqual({ '/out/link.sarif': true });
    expect(await told(['out/outside/*.sarif', 'out/inside/b.sarif'])).toEqual({ '@/x.sarif': true, '/kept/b.sarif': false });
    expect(await told(['out/outside/x.sarif'])).toEqual({ '@/x.sarif': true });
    // Who names the place itself has said so.
    expect(await told([`${elsewhere}/*.sarif`])).toEqual({ '@/x.sarif': false });
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('a folder that is not there holds nothing, one that cannot be opened is told', async () => {
  symlinkSync('loop', join(base, 'loop'));
  expect(await find('none/*.sarif')).toEqual([[], ['no-results'], []]);
  expect(await find('loop/*.sarif')).toEqual([['loop/'], [], []]);
});

test('a folder in a report’s place is seen, one elsewhere is not', async () => {
  put('out/a.sarif');
  mkdirSync(join(base, 'dir.sarif/x'), { recursive: true });
  mkdirSync(join(base, 'plain'));
  expect((await find('*.sarif'))[0]).toEqual(['dir.sarif']);
});

describe('what a repository holds', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', base, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { stdio: 'pipe' });
  const committed = async (...globs: string[]): Promise<Record<string, boolean>> => {
    const { reports } = await findReports({ base, globs, own: [], writtenByGate: () => false });
    return Object.fromEntries(reports.map(({ path, committed: held }) => [path, held]));
  };
  beforeEach(() => {
    git('init', '-q');
  });

  test('is known by its index and its last commit, edited or not', async () => {
    for (const name of ['same', 'edited', 'unstaged', 'fresh', 'gone']) if (name !== 'fresh') put(`out/${name}.sarif`);
    git('add', '-A');
    git('commit', '-qm', 'm');
    put('out/edited.sarif', `${sarif}\n`);
    git('rm', '-q', '--cached', 'out/gone.sarif');
    put('out/fresh.sarif');
    put('out/staged.sarif');
    git('add', 'out/staged.sarif');
    expect(await committed('out/*.sarif')).toEqual({
      'out/edited.sarif': true,
      'out/fresh.sarif': false,
      'out/gone.sarif': true,
      'out/same.sarif': true,
      'out/staged.sarif': true,
      'out/unstaged.sarif': true,
    });
  });

  test('before the first commit is what the index says', async () => {
    put('out/staged.sarif');
    git('add', '-A');
    put('out/fresh.sarif');
    expect(await committed('out/*.sarif')).toEqual({ 'out/fresh.sarif': false, 'out/staged.sarif': true });
  });

  test('is found behind a link, by what the link leads to', async () => {
    put('held/a.sarif');
    git('add', '-A');
    git('commit', '-qm', 'm');
    mkdirSync(join(base, 'out'));
    symlinkSync('../held/a.sarif', join(base, 'out/link.sarif'));
    expect(await committed('out/*.sarif')).toEqual({ 'out/link.sarif': true });
  });

  test('is no report that nobody reads, as long as it is as it was', async () => {
    put('out/fixture.json');
    put('out/other.json');
    git('add', '-A');
    git('commit', '-qm', 'm');
    put('out/a.sarif');
    expect((await find('out/*.sarif'))[1]).toEqual([]);
    put('out/other.json', `${sarif}\n`);
    expect((await find('out/*.sarif'))[1]).toEqual(['report-unread out/other.json']);
  });

  test('is a report that nobody reads where no commit says as it was', async () => {
    put('out/staged.json');
    git('add', '-A');
    put('out/a.sarif');
    expect((await find('out/*.sarif'))[1]).toEqual(['report-unread out/staged.json']);
  });
});

test('a link to more files than a folder of reports holds is named; so many of its own are looked at', async () => {
  put('out/a.sarif');
  mkdirSync(join(base, 'far'));
  for (let i = 0; i <= 10_000; i++) writeFileSync(join(base, 'far', `${i}`), '');
  symlinkSync('../far', join(base, 'out/linked'));
  expect((await find('out/**/*.sarif'))[0]).toEqual(['out/a.sarif', 'out/linked']);
  put('far/b.sarif');
  expect((await find('far/**/*.sarif'))[0]).toEqual(['far/b.sarif']);
});

test('absolute globs find what lies in the base, and elsewhere', async () => {
  put('out/a.sarif');
  put('elsewhere/b.sarif');
  const inner = join(base, 'out');
  expect(await find(`${base}/out/*.sarif`)).toEqual([['out/a.sarif'], [], []]);
  const search = await findReports({ base: inner, globs: [`${base}/elsewhere/*.sarif`], own: [], writtenByGate: () => false });
  expect(search.reports.map(({ path, absolute }) => [path.startsWith('/'), absolute.endsWith('/elsewhere/b.sarif')])).toEqual([
    [true, true],
  ]);
  expect(await find(`${base}/out/*.sarif`, `!${base}/out/a.sarif`)).toEqual([[], ['no-results'], ['out/a.sarif']]);
});

test.each([[['!out/*.sarif']], [['!a', '!b']]])('globs that only leave out name no report: %j', async (globs) => {
  put('out/a.sarif');
  await expect(find(...globs)).rejects.toMatchObject({ code: 'input-invalid', where: { key: 'results' } });
});
