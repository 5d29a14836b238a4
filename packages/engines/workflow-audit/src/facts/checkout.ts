// Releases of actions/checkout that refuse a fork's code where it would run with the repository's rights.
//
// Source: https://github.blog/changelog/2026-06-18-safer-pull_request_target-defaults-for-github-actions-checkout, by which floating tags
// of supported major versions are moved and all other pins are not; src/unsafe-pr-checkout-helper.ts, action.yml and the tags of
// actions/checkout, where v2 to v6 are the commits below (2026-07-16), looked up 2026-11-30.

import { isCommitRef, type RepositoryUse } from '@portcullis/formats/workflow';
import { versionIn } from './version.js';

/** First release of each major version that refuses: those of 2 to 6 are backports, of version 1 there is none. */
const firstMinor: Readonly<Record<number, number>> = { 2: 8, 3: 7, 4: 4, 5: 1, 6: 1 };

const commits: ReadonlySet<string> = new Set([
  '0717577d45739eb3c851188b29f50ed6c0b2194e', // v2.8.0
  'a37ce9120846195fa4ece8f58b268e6043cb2f26', // v3.7.0
  '11d5960a326750d5838078e36cf38b85af677262', // v4.4.0
  'fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09', // v5.1.0
  'd23441a48e516b6c34aea4fa41551a30e30af803', // v6.1.0
  '9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0', // v7.0.0
  '3d3c42e5aac5ba805825da76410c181273ba90b1', // v7.0.1
]);

/**
 * Whether a release is known to refuse. A tag of one part of 2 to 6 is not: see `movesToRefusal`.
 * @param comment beside a commit, which says the release.
 */
export function refusesForks({ ref, slug }: RepositoryUse, comment?: string): boolean {
  if (slug !== 'actions/checkout' || ref === undefined) return false;
  if (commits.has(ref.toLowerCase())) return true;
  const [major, minor] = versionIn(isCommitRef(ref) ? (comment ?? '') : ref) ?? [];
  if (major === undefined) return false;
  const first = firstMinor[major];
  return major >= 7 || (first !== undefined && minor !== undefined && minor >= first);
}

/** Whether a tag refuses on github.com since July 2026, to which it was moved then; a server of one's own may still hold the release before. */
export function movesToRefusal({ ref, slug }: RepositoryUse): boolean {
  return slug === 'actions/checkout' && /^v[2-6]$/.test(ref ?? '');
}
