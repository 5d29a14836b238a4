import { nameBefore } from './measures.js';

test.each([
  ['my.db-name_2', 40, 'my.db-name_2'],
  ['set my_name', 40, 'my_name'],
  ['set my_name', 4, 'name'],
  ['name ', 40, ''],
  ['naïve', 40, 've'],
  ['', 40, ''],
])('the name that %j ends with, of %d letters at most', (text, most, name) => {
  expect(nameBefore(text, most)).toBe(name);
});
