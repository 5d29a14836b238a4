import { percentDecoded } from './percent.js';

test.each([
  ['a%20b/%C3%A4', 'a b/ä'],
  ['100%', '100%'],
  ['%ff', '%ff'],
  ['a+b', 'a+b'],
])('%s is %s', (part, text) => {
  expect(percentDecoded(part)).toBe(text);
});
