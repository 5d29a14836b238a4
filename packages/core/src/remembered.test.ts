import { remembered } from './remembered.js';

test('each text is answered once, until there are too many', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, 2);
  expect(['', 'a', '', 'a'].map(length)).toEqual([undefined, 1, undefined, 1]);
  expect(asked).toEqual(['', 'a']);
  expect([length('bc'), length('a')]).toEqual([2, 1]);
  expect(asked).toEqual(['', 'a', 'bc', 'a']);
});
