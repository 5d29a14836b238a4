// Advisories about actions, as ranges of versions. Source: GitHub's advisory database and the advisories of the actions' own
// repositories, each looked up by its id on 29 November 2026. The ecosystem has about 47; those that could not be looked up are not here,
// so an action without an advisory here has not been cleared. Refresh: look up each id, and add what is new, by hand.

import type { Severity } from '@portcullis/core';
import type { RepositoryUse } from '@portcullis/formats/workflow';
import { versionIn } from './actions.js';

export interface Advisory {
  readonly id: string;
  readonly severity: Severity;
  /** What it comes to, as a clause. */
  readonly about: string;
  /** First version that has it; undefined for all before `fixed`. */
  readonly from?: readonly number[];
  /** First version without it. */
  readonly fixed: readonly number[];
}

export const advisoriesSource = { source: 'GitHub advisory database, 14 of about 47 advisories about actions', date: '2026-11-29' };

const tampered = 'its tags were pointed at code that steals secrets';

const table: Readonly<Record<string, readonly Advisory[]>> = {
  'actions/download-artifact': [
    {
      id: 'GHSA-cxww-7g56-2vh6',
      severity: 'high',
      about: 'an artifact can write files outside of its folder',
      from: [4, 0, 0],
      fixed: [4, 1, 3],
    },
  ],
  'aquasecurity/setup-trivy': [{ id: 'GHSA-69fq-xp46-6x23', severity: 'critical', about: tampered, fixed: [0, 2, 6] }],
  'aquasecurity/trivy-action': [{ id: 'GHSA-69fq-xp46-6x23', severity: 'critical', about: tampered, fixed: [0, 35, 0] }],
  'github/codeql-action': [
    {
      id: 'GHSA-vqf5-2xx6-9wfm',
      severity: 'high',
      about: 'debug artifacts hold environment variables',
      from: [2, 26, 11],
      fixed: [2, 28, 3],
    },
    {
      id: 'GHSA-vqf5-2xx6-9wfm',
      severity: 'high',
      about: 'debug artifacts hold environment variables',
      from: [3, 26, 11],
      fixed: [3, 28, 3],
    },
  ],
  'j178/prek-action': [{ id: 'GHSA-pwf7-47c3-mfhx', severity: 'critical', about: 'inputs are run as code', fixed: [1, 0, 6] }],
  'sonarsource/sonarqube-scan-action': [
    { id: 'GHSA-5xq9-5g24-4g6f', severity: 'high', about: 'the input `args` is run as code', from: [4, 0, 0], fixed: [6, 0, 0] },
  ],
  'step-security/harden-runner': [
    { id: 'GHSA-mxr3-8whj-j74r', severity: 'medium', about: 'Docker gives back the rights of `sudo`', from: [0, 12, 0], fixed: [2, 12, 0] },
    { id: 'GHSA-46g3-37rh-v698', severity: 'medium', about: 'DNS over HTTPS passes the egress policy', fixed: [2, 16, 0] },
    { id: 'GHSA-g699-3x6g-wm3g', severity: 'medium', about: 'DNS over TCP passes the egress policy', fixed: [2, 16, 0] },
  ],
  'tj-actions/branch-names': [
    { id: 'GHSA-8v8w-v8xg-79rf', severity: 'critical', about: 'the name of a branch is run as code', fixed: [7, 0, 7] },
    { id: 'GHSA-gq52-6phf-x2r6', severity: 'critical', about: 'the name of a branch is run as code', fixed: [9, 0, 0] },
  ],
  'tj-actions/changed-files': [
    { id: 'GHSA-mcph-m25j-8j63', severity: 'high', about: 'names of files come out as they can be run', fixed: [41, 0, 0] },
    { id: 'GHSA-mrrh-fwg8-r2c3', severity: 'high', about: tampered, fixed: [46, 0, 1] },
  ],
  'tj-actions/verify-changed-files': [
    { id: 'GHSA-ghm2-rq8q-wrhc', severity: 'high', about: 'names of files come out as they can be run', fixed: [17, 0, 0] },
  ],
};

/** Commits that were put in place of releases, with the advisory that names them. */
const malicious: ReadonlyMap<string, string> = new Map([
  ['0e58ed8671d6b60d0890c21b07f8835ace038e67', 'GHSA-mrrh-fwg8-r2c3'],
  ['e6c2c5e321ed9123bda567646e2f96565e34abe1', 'GHSA-69fq-xp46-6x23'],
  ['c5967f85626795f647d4bf6eb67227f9b79e02f5', 'GHSA-69fq-xp46-6x23'],
  ['8afa9b9f9183b4e00c46e2b82d34047e3c177bd0', 'GHSA-69fq-xp46-6x23'],
]);

/** The advisory that names a commit as an attacker's. */
export function maliciousCommit(ref: string): string | undefined {
  return malicious.get(ref.toLowerCase());
}

/** Advisories about an action as it is used; of `v4` it is the newest release that counts. A commit counts by the comment beside it. */
export function advisoriesOf({ ref, slug }: RepositoryUse, comment?: string): readonly Advisory[] {
  const version = (ref === undefined ? undefined : versionIn(ref)) ?? (comment === undefined ? undefined : versionIn(comment));
  const all = Object.hasOwn(table, slug) ? table[slug] : undefined;
  if (version === undefined || all === undefined) return [];
  return all.filter(({ fixed, from }) => isBefore(version, fixed) && (from === undefined || !isBefore(version, from)));
}

/** Whether the newest version of a line (`v4`, `v4.1`) comes before another version. */
function isBefore(version: readonly number[], other: readonly number[]): boolean {
  for (const [index, part] of version.entries()) {
    const difference = part - (other[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  // A line that has the fix in it has moved on to it.
  return false;
}
