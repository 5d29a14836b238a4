import { posix, win32 } from 'node:path';
import { globBody, insideFolder, inWorkspace, isAbsoluteAnywhere, isWindowsAbsolute, relativePath, slashes } from './paths.js';

describe('on Windows', () => {
  const workspace = 'D:\\a\\repo\\repo';

  test.each([
    ['D:\\a\\repo\\repo\\src\\x.ts', true],
    ['d:\\A\\Repo\\repo\\x.ts', true],
    ['D:/a/repo/repo/x.ts', true],
    ['D:\\a\\repo\\repo', true],
    ['D:\\a\\repo\\repository', false],
    ['D:\\a\\repo', false],
    ['C:\\a\\repo\\repo\\x.ts', false],
    ['\\\\server\\share\\x.ts', false],
    ['D:\\a\\repo\\repo\\..file', true],
  ])('%s lies in the folder: %s', (path, inside) => {
    expect(insideFolder(workspace, path, win32)).toBe(inside);
  });

  test('paths of results have forward slashes', () => {
    expect(relativePath(workspace, 'D:\\a\\repo\\repo\\portcullis-results\\secret-scan.sarif', win32)).toBe(
      'portcullis-results/secret-scan.sarif',
    );
    expect(relativePath(workspace, 'D:\\a\\repo\\other', win32)).toBe('../other');
  });

  test.each([
    ['src\\**\\*.ts', 'src/**/*.ts'],
    ['.\\src/*.ts', 'src/*.ts'],
    ['D:\\a\\repo\\repo\\out\\*.sarif', 'out/*.sarif'],
    ['D:/a/repo/repo/out/*.sarif', 'out/*.sarif'],
    ['D:\\a\\repo/repo/out\\*.sarif', 'out/*.sarif'],
    ['d:\\A\\repo\\repo\\Out\\*.sarif', 'Out/*.sarif'],
    ['C:\\elsewhere\\*.sarif', 'C:/elsewhere/*.sarif'],
  ])('the glob %s is %s', (glob, body) => {
    expect(globBody(glob, workspace, win32)).toBe(body);
  });

  test.each([
    ['D:/a/repo/repo/src/x.ts', 'src/x.ts'],
    ['D:\\a\\repo\\repo\\src\\x.ts', 'src/x.ts'],
    ['d:/a/repo/repo/src/x.ts', 'src/x.ts'],
    ['C:/a/repo/repo/src/x.ts', undefined],
    ['D:/a/repo/repo', undefined],
    ['src/x.ts', undefined],
  ])('%s of another tool’s report is %s', (path, inside) => {
    expect(inWorkspace(workspace, path, win32)).toBe(inside);
  });
});

describe('elsewhere', () => {
  test('a backslash is a letter of a name, and of a glob', () => {
    expect(slashes('a\\b', posix)).toBe('a\\b');
    expect(globBody('a\\*b', '/work', posix)).toBe('a\\*b');
    expect(relativePath('/work', '/work/a\\b', posix)).toBe('a\\b');
  });

  test('a path of Windows is no relative one, and lies in no folder here', () => {
    for (const path of ['C:\\ca.pem', 'C:/ca.pem', '\\\\server\\ca.pem'])
      expect([isWindowsAbsolute(path), isAbsoluteAnywhere(path)]).toEqual([true, true]);
    for (const path of ['ca.pem', 'C:ca.pem', 'c', 'a/C:/b']) expect(isAbsoluteAnywhere(path)).toBe(false);
    expect(inWorkspace('/work', 'D:/x', posix)).toBeUndefined();
    expect(inWorkspace('/work', '/work/x', posix)).toBe('x');
  });

  test('an absolute glob below the folder is taken from there, one beside it is not', () => {
    expect(globBody('/work/out/*.sarif', '/work', posix)).toBe('out/*.sarif');
    expect(globBody('/workshop/*.sarif', '/work', posix)).toBe('workshop/*.sarif');
    expect(globBody('./a', '/work', posix)).toBe('a');
  });
});
