// Each list stands in its ecosystem's order, as the specification or the tool itself gives it.

import { inRange } from '../versions.js';
import { compareComposer } from './composer.js';
import { compareDeb } from './deb.js';
import { compareGem } from './gem.js';
import { compareMaven } from './maven.js';
import { comparePep440 } from './pep440.js';
import { compareRpm } from './rpm.js';
import { compareSemver } from './semver.js';

test.each([
  [
    'semver',
    compareSemver,
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 v1.0.1 1.2 1.10.0 1.10.0.1 99999999999999999999.0.0',
  ],
  [
    'pep440',
    comparePep440,
    '1.0.dev1 1.0a1.dev1 1.0a1 1.0a2 1.0b1 1.0rc1.dev2 1.0rc1 1.0 1.0+abc 1.0+abc.5 1.0+5 1.0.post1.dev1 1.0.post1 1.1.dev1 1.10 2013.1 1!0.1',
  ],
  [
    'maven',
    compareMaven,
    '1-alpha2snapshot 1-alpha-2 1-a3 1-beta 1-milestone-1 1-rc-1 1-snapshot 1 1-sp 1-foo2 1-foo10 1-1 1.1 1.2 1.10 2',
  ],
  ['gem', compareGem, '1.0.a 1.0.a.2 1.0.b1 1.0.0.pre 1.0 1.0.1 1.2 1.10'],
  [
    'composer',
    compareComposer,
    '1.0-dev 1.0-alpha 1.0a2 1.0.0-beta.2-dev 1.0-beta2 1.0-RC 1.0-rc0 v1.0 1.0-patch1 1.0-p2 1.0.0.1 1.2 1.10',
  ],
  ['rpm', compareRpm, '1.0~rc1-9 1.0-1 1.0-1.el9 1.0-2 1.0^git1 1.0.a 1.0.1 1.2 1.10 1:0.1'],
  ['deb', compareDeb, '1.0~~ 1.0~~a 1.0~ 1.0 1.0-1~bpo1 1.0-1 1.0-1+b1 1.0-2 1.0a 1.0+dfsg 1.2 1.10 1:0.1'],
] as const)('%s', (_, compare, list) => {
  const versions = list.split(' ');
  const wrong = versions.flatMap((a, left) =>
    versions.flatMap((b, right) =>
      Math.sign(compare(a, b) ?? Number.NaN) === Math.sign(left - right) ? [] : [`${a} and ${b}: ${compare(a, b)}`],
    ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  [comparePep440, '1.0', '1.0.0'],
  [comparePep440, '1.0-1', '1.0.post1'],
  [comparePep440, '1.0-ALPHA.1', '1.0a1'],
  [compareMaven, '1', '1.0.0-ga'],
  [compareMaven, '1.0.RC2', '1-rc2'],
  [compareMaven, '1-cr1', '1-rc1'],
  [compareMaven, '3.foo', '3foo'],
  [compareMaven, '5--1', '5-0-1'],
  [compareGem, '1', '1.0.0'],
  [compareGem, '1.0-1', '1-1'],
  [compareGem, '1.0.b.0', '1.b'],
  [compareGem, '1.0.0.b', '1.b'],
  [compareComposer, 'v1', '1.0.0.0-stable'],
  [compareComposer, '1.0-RC3', '1.0.0rc3'],
  [compareRpm, '1.0-5.el9', '1.0'],
  [compareRpm, '0:1.0', '1.0'],
  [compareSemver, '1.0.0+a', 'v1.0.0+b'],
  [compareDeb, '0:1.0-0', '1.0'],
] as const)('%p: %s is %s', (compare, a, b) => expect(compare(a, b)).toBe(0));

test.each([
  ['1.0.0-p1', '<1.0.0', 'npm', true],
  ['1.0.post1', '>1.0', 'pypi', true],
  ['1.0-p1', '>1.0', 'gem', false],
  ['1.0-jre', '>1.0', 'maven', true],
  // Maven 3.9.9 says each of these: a word between dots is a part of its own, and at the end or before a number one of a list.
  ['1_1', '<1.1', 'maven', true],
  ['1_1', '>1', 'maven', true],
  ['1.milestone', '>1.milestone-2', 'maven', true],
  ['2-sp1', '>2.x.y', 'maven', true],
  ['1.10.20040616', '>1.9.constructor-2', 'maven', true],
  ['1.0~rc1', '<1.0', 'deb', true],
  ['1.0.0-RC.1', '=1.0.0-rc.1', 'nuget', true],
  ['1.0.0-RC.1', '=1.0.0-rc.1', 'npm', false],
  ['main', '>1.0', 'npm', undefined],
  ['dev-main', '>1.0', 'composer', undefined],
  ['1.0-3.el9', '<1.0', 'rpm', false],
  ['1.0.rc1', '<1.0', 'cocoapods', true],
  ['1.0.0-rc.2', '<1.0.0-rc.10', 'helm', true],
  ['1.0-p1', '>1.0', 'composer', true],
  ['2.0', '>=1 <3', 'conan', true],
  // As people write ranges: an operator apart from its version, commas, bars without room.
  ['1.2.3', '>= 1.2.0, < 1.3.0', 'npm', true],
  ['1.3.0', '>= 1.2.0, < 1.3.0', 'npm', false],
  ['1.4.0', '>=2||< 1.5', 'npm', true],
  ['2.3.26', '> 2.3.9', 'gem', true],
  ['1.2.4', '= 1.2.3', 'gem', false],
  ['1.2.3', '!= 1.2.3', 'gem', false],
  // Python's local versions.
  ['1.0+cpu', '=1.0', 'pypi', true],
  ['1.0+cpu', '>1.0', 'pypi', false],
  ['1.0+cpu', '=1.0+cpu', 'pypi', true],
  ['1.0+cpu', '=1.0+cu121', 'pypi', false],
  // Epochs.
  ['1:0.5', '>2.0', 'deb', true],
  ['1.0~rc1-1', '>=1.0~beta <1.0', 'deb', true],
  ['1!0.1', '>=1!0', 'pypi', true],
  ['99', '<1!0', 'pypi', true],
  ['1.0.0.1', '>1.0.0 <1.0.1', 'nuget', true],
  ['v1.2.4-0.20200101000000-abcdefabcdef', '>v1.2.3 <v1.2.4', 'golang', true],
] as const)('%s in %s of %s: %s', (version, range, type, expected) => expect(inRange(version, range, type)).toBe(expected));

test('long versions end', () => {
  const long = `1${'.1'.repeat(5000)}-${'a'.repeat(5000)}`;
  for (const type of ['npm', 'pypi', 'maven', 'gem', 'deb', 'composer', 'rpm'])
    expect([true, false, undefined]).toContain(inRange(long, '>=1.0', type));
});

test('digits that could be parted in many ways are parted in one', () => {
  const wishful = `1.0-beta${'1'.repeat(400)}x`;
  expect(inRange(wishful, '>=1.0', 'composer')).toBeUndefined();
  expect(inRange('1.0-beta1.2-3', '>1.0-beta1.2-2', 'composer')).toBe(true);
});
