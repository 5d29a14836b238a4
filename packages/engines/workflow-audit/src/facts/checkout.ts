// Releases of actions/checkout that refuse a fork's code where it would run with the repository's rights.
//
// Source: https://github.blog/changelog/2026-06-18-safer-pull_request_target-defaults-for-github-actions-checkout, by which floating tags
// of supported major versions are moved and all other pins are not; src/unsafe-pr-checkout-helper.ts and action.yml of its tags, looked up
// 2026-11-30.

import type { RepositoryUse } from '@portcullis/formats/workflow';
import { releaseOf } from './releases.js';

/** First release of each major version that refuses: those of 2 to 6 are backports, of version 1 there is none. */
const firstMinor: Readonly<Record<number, number>> = { 2: 8, 3: 7, 4: 4, 5: 1, 6: 1 };

/**
 * Whether the release refuses: known, `said` by the comment behind a commit alone, or `moved` where its tag was moved to one on github.com
 * in July 2026, which a server of one's own may not have done.
 * @param comment version in the comment beside it.
 */
export function refusesForks(use: RepositoryUse, comment?: string): 'known' | 'said' | 'moved' | undefined {
  if (use.slug !== 'actions/checkout') return undefined;
  if (/^v[2-6]$/.test(use.ref ?? '')) return 'moved';
  const { version: [major, minor] = [], proved } = releaseOf(use, comment) ?? {};
  const first = major === undefined ? undefined : firstMinor[major];
  const refuses = (major !== undefined && major >= 7) || (first !== undefined && minor !== undefined && minor >= first);
  return refuses ? (proved === true ? 'known' : 'said') : undefined;
}
