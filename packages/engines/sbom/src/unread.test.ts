import { isAskedAbout, whyUnread } from './unread.js';

test.each([
  ['a/setup.py', [], true],
  ['setup.cfg', ['requirements.txt'], false],
  ['cpanfile', ['cpanfile.snapshot'], false],
  ['.tool-versions', [], true],
  ['a/mise.toml', [], true],
  ['build.sbt', [], true],
  ['flake.nix', [], true],
  ['WORKSPACE', ['MODULE.bazel'], false],
  ['my-setup.py', [], false],
])('%s beside %j: said %s', (path, names, said) => {
  expect(whyUnread(path, (name) => (names as readonly string[]).includes(name)) !== undefined).toBe(said);
});

test.each([
  ['a/cpanfile', true],
  ['a/paket.lock', true],
  ['a/pixi.toml', true],
  ['a/setup.pyc', false],
  ['cpanfile/x', false],
])('%s is asked about: %s', (path, asked) => {
  expect(isAskedAbout(path)).toBe(asked);
});
