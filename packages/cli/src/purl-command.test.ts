import { checkPurl, purlCommand } from './purl-command.js';

test('a purl is told in its parts and its normal form', () => {
  expect(checkPurl('  PKG:NPM/%40angular/core@1.0.0?b=2&a=1#./x ')).toEqual({
    isPurl: true,
    answer: {
      purl: 'pkg:npm/%40angular/core@1.0.0?a=1&b=2#x',
      type: 'npm',
      namespace: '@angular',
      name: 'core',
      version: '1.0.0',
      qualifiers: { a: '1', b: '2' },
      subpath: 'x',
    },
  });
});

test('what a purl does not have is null', () => {
  expect(checkPurl('pkg:gem/rails').answer).toMatchObject({ namespace: null, version: null, qualifiers: null, subpath: null });
});

test.each(['npm/left-pad', 'pkg:npm', '', 'pkg:npm/%zz@1'])('%j is none, and why is said', (line) => {
  expect(checkPurl(line)).toEqual({ isPurl: false, answer: { error: expect.stringContaining('expected') } });
});

test.each([[[]], [['chek']], [['check', 'pkg:npm/a']]])('%j is no way to ask', async (args) => {
  await expect(purlCommand(args)).rejects.toThrow(
    expect.objectContaining({ code: 'usage', message: expect.stringContaining('expected `purl check`') }),
  );
});
