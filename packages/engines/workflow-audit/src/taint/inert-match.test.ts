// Which matches hold nothing that a shell obeys.

import { isInertMatch } from './inert-match.js';

test.each([
  String.raw`\w+`,
  '[a-z]+',
  String.raw`^\d+$`,
  String.raw`v?\d{1,3}(?:\.\d+)*`,
  '(major|minor|patch)',
  String.raw`[\w.-]+`,
  String.raw`[-\w]+`,
  '[a-zA-Z0-9-_/]+',
  String.raw`(?<name>[A-Za-z\d_-]+)`,
])('%s is inert', (pattern) => {
  expect(isInertMatch(pattern, 'match')).toBe(true);
});

test.each([
  '',
  '.*',
  String.raw`\S+`,
  String.raw`\D+`,
  String.raw`\w+\s\w+`,
  '[^ ]+',
  '[A-z]+',
  '[+-z]+',
  '[.-z]+',
  '[--z]+',
  '[a-z;]+',
  '[a-z`]+',
  '[$a-z]+',
  String.raw`[\s\S]+`,
  String.raw`[\w\W]+`,
  String.raw`(['"])\w+\1`,
  String.raw`\$\w+`,
  'a=b',
  '${{ inputs.pattern }}',
  'a'.repeat(1001),
])('%s is not', (pattern) => {
  expect(isInertMatch(pattern, 'match')).toBe(false);
});

test.each([
  [String.raw`.*/deploy (\w+).*`, 'group1', true],
  [String.raw`.*/deploy (\w+).*`, 'match', false],
  [String.raw`(.*) to (\w+)`, 'group1', false],
  [String.raw`(.*) to (\w+)`, 'group2', true],
  [String.raw`(?:.*) to (\w+)`, 'group1', true],
  ['(?<=.)(?<env>[a-z]+)(.)', 'group1', true],
  ['(?<=.)(?<env>[a-z]+)(.)', 'group2', false],
  [String.raw`[(](\w+)`, 'group1', true],
  [String.raw`\((.+)\)`, 'group1', false],
  [String.raw`((\w+)(.*))`, 'group1', false],
  [String.raw`((\w+)(.*))`, 'group2', true],
  [String.raw`(\w+)`, 'group2', false],
  [String.raw`(\w+)`, '*', false],
])('%s: %s', (pattern, output, inert) => {
  expect(isInertMatch(pattern, output)).toBe(inert);
});
