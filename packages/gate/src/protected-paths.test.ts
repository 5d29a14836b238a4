import { protectionOf, silences } from './protected-paths.js';

test.each([
  ['src/a.ts', undefined],
  ['.github/ISSUE_TEMPLATE/bug.md', undefined],
  ['docs/action.yml.md', undefined],
  ['src/.gitkeep', undefined],
  ['.git/config', 'git'],
  ['sub/.Git/hooks/pre-commit', 'git'],
  ['.github/workflows/ci.yml', 'workflow'],
  ['.GITHUB/Workflows/ci.yml', 'workflow'],
  ['action.yml', 'workflow'],
  ['a/b/action.yaml', 'workflow'],
  ['.gitlab-ci.yml', 'workflow'],
  ['Jenkinsfile', 'workflow'],
  ['.circleci/config.yml', 'workflow'],
  ['team/policy.yml', 'settings'],
  ['.github/portcullis.yml', 'settings'],
  ['CODEOWNERS', 'settings'],
  ['docs/CODEOWNERS', 'settings'],
  ['.gitleaksignore', 'settings'],
  ['sub/.hadolint.yaml', 'settings'],
  ['.portcullis/dockerfile.yml', 'settings'],
  ['.gitattributes', 'settings'],
  ['.trivyignore', 'settings'],
])('%s is protected as %s', (path, protection) => {
  expect(protectionOf(path, './team/policy.yml')).toBe(protection);
});

test.each([
  ['x = 1  # nosec B101', true],
  ['# gitleaks:allow', true],
  ['# hadolint ignore=DL3008', true],
  ['// eslint-disable-next-line', true],
  ['# portcullis:ignore secret', true],
  ['USER nobody', false],
  ['const nosecond = 1', false],
])('%s lets findings through: %s', (text, expected) => {
  expect(silences(text)).toBe(expected);
});
