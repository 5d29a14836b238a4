import { applyEdits, composeChanges, contentHash, type Edit, type FileChange } from './fix.js';

const text = 'one two\nthree\n';

function edit(startLine: number, startColumn: number, endLine: number, endColumn: number, replacement: string): Edit {
  return { region: { startLine, startColumn, endLine, endColumn }, replacement };
}

function change(...edits: Edit[]): FileChange {
  return { path: 'a.txt', sha256: contentHash(text), edits };
}

test('edits are applied whatever their order', () => {
  expect(applyEdits(text, change(edit(2, 1, 2, 6, 'drei'), edit(1, 1, 1, 4, 'eins'), edit(1, 8, 1, 8, '!')))).toBe('eins two!\ndrei\n');
});

test('columns count UTF-16 units', () => {
  const emoji = '😀 x\n';
  expect(applyEdits(emoji, { path: 'a', sha256: contentHash(emoji), edits: [edit(1, 4, 1, 5, 'y')] })).toBe('😀 y\n');
});

test.each<[string, FileChange, string]>([
  ['fix-stale', { ...change(edit(1, 1, 1, 2, 'x')), sha256: '0'.repeat(64) }, 'another content'],
  ['fix-outside', change(edit(9, 1, 9, 2, 'x')), 'a line that is not there'],
  ['fix-outside', change(edit(1, 99, 1, 100, 'x')), 'a column that is not there'],
  ['fix-outside', change(edit(2, 1, 1, 1, 'x')), 'an end before its start'],
  ['fix-conflict', change(edit(1, 1, 1, 4, 'x'), edit(1, 3, 1, 5, 'y')), 'edits that overlap'],
  ['fix-conflict', change(edit(1, 1, 1, 1, 'x'), edit(1, 1, 1, 1, 'y')), 'two insertions at one place'],
])('%s: %s', (code, wrong) => {
  expect(() => applyEdits(text, wrong)).toThrow(expect.objectContaining({ code, where: expect.objectContaining({ file: 'a.txt' }) }));
});

test('changes compose: equal edits count once, a change that conflicts is left out whole', () => {
  const first = change(edit(1, 1, 1, 4, 'eins'));
  const same = change(edit(1, 1, 1, 4, 'eins'), edit(2, 1, 2, 6, 'drei'));
  const clash = change(edit(1, 2, 1, 3, 'x'), edit(1, 5, 1, 8, 'zwei'));
  const stale = { ...first, sha256: 'other' };
  const { edits, leftOut } = composeChanges([first, same, clash, stale]);
  expect(applyEdits(text, change(...edits))).toBe('eins two\ndrei\n');
  expect(leftOut).toEqual([clash, stale]);
});
