// A folder's name hides no credential that its form or its provider gives away: only guesses weigh less below tests and samples.

import { exampleText } from '@portcullis/core';
import { buildDetector } from '../detect.js';
import { familyOf, secretRules } from './index.js';

const detector = buildDetector(secretRules());
// What a place gives away may have been typed by anybody.
const named = secretRules().filter(
  ({ id, check }) => check.generic !== true && familyOf(id) !== 'places' && familyOf(id) !== 'connection-strings',
);

test('folders of tests, samples and manuals hide nothing that is named', () => {
  const lost: string[] = [];
  let found = 0;
  for (const rule of named)
    for (const example of rule.examples.bad) {
      const { path = 'file.txt' } = example;
      const bytes = Buffer.from(exampleText(example));
      const seenAt = (where: string) =>
        detector
          .detect(bytes, where)
          .filter(({ rule: { check } }) => check.generic !== true)
          .map(({ rule: { id }, confidence }) => `${id} ${confidence}`);
      const there = seenAt(path);
      found += there.length;
      for (const folder of ['docs', 'tests', 'examples', 'e2e', 'website', 'vendor']) {
        const here = seenAt(`${folder}/${path}`);
        lost.push(...there.filter((one) => !here.includes(one)).map((one) => `${one} in ${folder}/${path}`));
      }
    }
  expect(lost).toEqual([]);
  expect(found).toBeGreaterThan(named.length);
});
