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
  const search = await findReports({ base, globs, own: ['out/gate'], writtenByGate: (path) => path.endsWith('mine.sarif') });
  return [search.reports.map(({ path }) => path), search.causes.map(({ code, file = '' }) => `${code} ${file}`.trim()), search.leftOut];
}

test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  ['a glob', ['out/a.sarif', 'out/b.sarif'], ['out/*.sarif'], ['out/a.sarif', 'out/b.sarif'], []],
  ['a glob with a dot before it', ['out/a.sarif'], ['./out/*.sarif'], ['out/a.sarif'], []],
  ['a name', ['out/a.sarif', 'out/b.sarif'], ['out/a.sarif'], ['out/a.sarif'], []],
  ['a name that is not there', [], ['out/a.sarif'], ['out/a.sarif'], []],
  ['nothing', [], ['out/*.sarif'], [], ['no-results']],
  ['nothing for one of two', ['out/a.sarif'], ['out/*.sarif', 'more/*.sarif'], ['out/a.sarif'], ['no-results']],
  ['one file for two globs', ['out/a.sarif'], ['out/*.sarif', 'out/a*'], ['out/a.sarif'], []],
  ['braces', ['out/a.sarif', 'out/b.sarif'], ['out/{a,b}.sarif'], ['out/a.sarif', 'out/b.sarif'], []],
  ['deep', ['out/x/y/a.sarif'], ['out/**/*.sarif'], ['out/x/y/a.sarif'], []],
  ['deeper than the glob', ['out/a.sarif', 'out/x/b.sarif'], ['out/*.sarif'], ['out/a.sarif'], ['report-unread out/x/b.sarif']],
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

test('what is left out is told', async () => {
  put('out/a.sarif');
  put('out/b.sarif');
  expect((await find('out/*.sarif', '!out/b.sarif'))[2]).toEqual(['out/b.sarif']);
});

test.each([
  ['a schema', sarif],
  ['a version and runs', '{"version":"2.1.0","runs":[]}'],
  ['runs first', '{"runs":[{"tool":{}}],"version":"2.1.0"}'],
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
