// Actions that nobody maintains, by what their own pages say. Source: README of each repository, read on 29 November 2026; of
// actions-rs the note on its organisation's page. Refresh: `git show HEAD:README.md` of each copy, for the words archived, deprecated
// and unmaintained.

import type { RepositoryUse } from '@portcullis/formats/workflow';

export const archivedSource = { source: "README of the actions' own repositories", date: '2026-11-29' };

/** What to use instead; empty where their page names nothing. */
const table: Readonly<Record<string, string>> = {
  '8398a7/action-slack': 'slackapi/slack-github-action',
  'actions-rs/audit-check': 'rustsec/audit-check',
  'actions-rs/cargo': '`cargo` in a `run:`',
  'actions-rs/clippy-check': '`cargo clippy` in a `run:`',
  'actions-rs/install': 'taiki-e/install-action',
  'actions-rs/toolchain': 'dtolnay/rust-toolchain',
  'actions/create-release': '`gh release create` in a `run:`',
  'actions/setup-ruby': 'ruby/setup-ruby',
  'actions/upload-release-asset': '`gh release upload` in a `run:`',
  'azure/docker-login': 'docker/login-action',
  'bufbuild/buf-setup-action': 'bufbuild/buf-action',
  'repo-sync/github-sync': '',
  'sonarsource/sonarcloud-github-action': 'SonarSource/sonarqube-scan-action',
  'tibdex/github-app-token': 'actions/create-github-app-token',
};

/** What to use instead of an action that is given up; undefined for those that are not known to be. */
export function archivedAction({ slug }: RepositoryUse): string | undefined {
  return Object.hasOwn(table, slug) ? table[slug] : undefined;
}
