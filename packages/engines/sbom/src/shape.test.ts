import { shape } from './shape.js';

test.each([
  ['', 'expected `name` to be text of at least one letter, got empty text'],
  [undefined, 'expected `name` to be text, got nothing'],
  [7, 'expected `name` to be text, got number 7'],
])('a name that is %j is refused for what it is', (value, message) => {
  const document = shape('f', { value: {}, lineOf: () => 3 });
  expect(() => document.needed(value, ['name'])).toThrow(expect.objectContaining({ message, where: { file: 'f', line: 3 } }));
});
