import { inert, named, settled } from './inert.js';
import { marker, markerOf } from './marker.js';

test('facts come back as they were', () => {
  const text = marker('kind', { run: 12, tools: '["a -->","b=c d"]' });
  expect(text.indexOf('-->')).toBe(text.length - 3);
  expect([...(markerOf('kind', `${text}\nbody`) ?? [])]).toEqual([
    ['run', '12'],
    ['tools', '["a -->","b=c d"]'],
  ]);
});

test.each(['', null, 'text <!-- portcullis kind run=1 -->', '<!-- portcullis other run=1 -->', '<!-- portcullis kind run=1'])(
  '%j has none',
  (body) => {
    expect(markerOf('kind', body)).toBeUndefined();
  },
);

test.each([
  ['@octocat', '@\u200boctocat'],
  ['fixes #12', 'fixes #\u200b12'],
  ['GH-12', 'GH\u200b-12'],
  ['www.example.org', 'www\u200b.example.org'],
  ['ftp://example.org', 'ftp:\u200b//example.org'],
  ['in 0123456789abcdef', 'in 0123\u200b4567\u200b89ab\u200bcdef'],
  ['a plain sentence, 2026-11-29', 'a plain sentence, 2026-11-29'],
  ['two\nlines', 'two\\nlines'],
])('%j is text', (text, shown) => {
  expect(settled(inert(text))).toBe(shown);
});

test('a long text is cut', () => {
  expect(inert('x'.repeat(5000))).toHaveLength(501);
});

test('the letter that breaks is none of the artifact’s, and no half of a letter stays', () => {
  expect(settled(inert('@\ue2ffocto'))).toBe('@\u200bocto');
  expect(settled(named('a\ue2ffb\u200bc'))).toBe('ab\\u200bc');
  expect(inert(`${'x'.repeat(499)}\u{1f600}`)).toBe(`${'x'.repeat(499)}…`);
});
