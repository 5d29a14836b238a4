import { posix, win32 } from 'node:path';
import { workspaceGlobs } from './path-filter.js';
import {
  globBody,
  insideFolder,
  inWorkspace,
  isAbsoluteAnywhere,
  isWindowsAbsolute,
  namesDevice,
  pathOfFileUri,
  relativePath,
  slashes,
} from './paths.js';

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
    ['\\\\server\\share\\*.sarif', '//server/share/*.sarif'],
    ['\\src\\*.ts', 'src/*.ts'],
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

describe('on Windows, too', () => {
  const workspace = 'D:\\a\\repo\\repo';

  test('globs of `include` are taken from the workspace, however its drive is written, and those of elsewhere are refused', () => {
    const given = ['d:/A/repo/repo\\src\\**', 'D:\\a\\repo\\repo\\*.ts', '.\\x', 'src\\y', '/z'];
    const bodies = workspaceGlobs(given, 'include', [workspace], win32).map((glob) => globBody(glob, undefined, win32));
    expect(bodies).toEqual(['src/**', '*.ts', 'x', 'src/y', 'z']);
    for (const glob of ['C:\\src\\**', 'D:/a/repo/repository/**', '\\\\server\\src\\**', '//server/src/**'])
      expect(() => workspaceGlobs([glob], 'exclude', [workspace], win32)).toThrow(
        expect.objectContaining({ code: 'glob-outside', where: { key: 'exclude' } }),
      );
  });

  test.each([
    ['D:\\out\\NUL', true],
    ['D:\\out\\nul.sarif', true],
    ['D:\\out\\Con .txt', true],
    ['D:\\aux\\x.sarif', true],
    ['D:\\out\\COM1', true],
    ['D:\\out\\lpt9.json', true],
    ['D:\\out\\a.sarif:stream', true],
    ['\\\\.\\PhysicalDrive0', true],
    ['\\\\?\\D:\\out\\a.sarif', true],
    ['D:\\out\\null.sarif', false],
    ['D:\\out\\console', false],
    ['D:\\out\\com10', false],
    ['\\\\server\\share\\a.sarif', false],
  ])('%s names a device: %s', (path, device) => {
    expect(namesDevice(path, win32)).toBe(device);
  });

  test.each([
    ['file:///D:/a/repo/repo/src/x%20y.ts', 'D:\\a\\repo\\repo\\src\\x y.ts'],
    ['file://server/share/x.ts', '\\\\server\\share\\x.ts'],
    ['file:///home/runner/x.ts', undefined],
    ['file:///D:/a%2Fb', undefined],
  ])('the URI %s names %s', (uri, path) => {
    expect(pathOfFileUri(uri, win32)).toBe(path);
  });

  test('a path that only the present drive or folder completes lies in no folder', () => {
    // `C:foo` is foo in whatever folder drive C has as its present one.
    expect(inWorkspace(workspace, 'C:foo', win32)).toBeUndefined();
    expect(insideFolder(workspace, 'C:foo', win32)).toBe(false);
    expect(isAbsoluteAnywhere('C:foo')).toBe(false);
  });
});

describe('elsewhere', () => {
  test('what lies in /dev is a device, and memory that is written there like files is none', () => {
    const told = ['/dev/null', '/dev/stdout', '/dev/fd/1', '/dev/shm/x.sarif', '/device/x', '/work/NUL', '/work/a:b'];
    expect(told.filter((path) => namesDevice(path, posix))).toEqual(['/dev/null', '/dev/stdout', '/dev/fd/1']);
  });

  test('globs of `include` that begin with the workspace are taken from there, and one with a drive is refused', () => {
    const given = ['/real/work/src/**', '/link/*.ts', '/src/*.ts', 'a\\*b', '//x'];
    expect(workspaceGlobs(given, 'include', ['/link', '/real/work'], posix)).toEqual(['src/**', '*.ts', '/src/*.ts', 'a\\*b', '//x']);
    expect(() => workspaceGlobs(['C:\\src\\**'], 'include', ['/work'], posix)).toThrow(expect.objectContaining({ code: 'glob-outside' }));
    expect(workspaceGlobs(['/src/**'], 'include', ['/'], posix)).toEqual(['/src/**']);
  });

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
