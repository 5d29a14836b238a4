import { isAskedAbout, whyUnread } from './unread.js';

test.each([
  ['a/setup.py', [], true],
  ['setup.cfg', ['requirements.txt'], false],
  ['Gemfile', ['Gemfile.lock'], false],
  ['build.gradle.kts', [], true],
  ['bird.cabal', [], true],
  ['.cabal', [], false],
  ['my-setup.py', [], false],
])('%s beside %j: said %s', (path, names, said) => {
  expect(whyUnread(path, (name) => (names as readonly string[]).includes(name)) !== undefined).toBe(said);
});

test.each([
  ['a/Gemfile', true],
  ['a/composer.lock', true],
  ['bird.cabal', true],
  ['a/setup.pyc', false],
  ['Gemfile/x', false],
])('%s is asked about: %s', (path, asked) => {
  expect(isAskedAbout(path)).toBe(asked);
});
