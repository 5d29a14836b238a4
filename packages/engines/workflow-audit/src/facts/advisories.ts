// Advisories of GitHub Actions as ranges of versions, by their ids in the GitHub Advisory Database (https://github.com/advisories/ID). Not
// all of its ecosystem "GitHub Actions", and written down in November 2026 in part from the database, in part from other public texts that
// name the id: hold a row against the database before you build on its range or severity.

import type { Severity } from '@portcullis/core';
import { isExpression, isTrue } from '../parts.js';

export const advisoriesSource = { source: 'ids of the GitHub Advisory Database; ranges not all held against it', date: '2026-11-29' };

export interface Advisory {
  readonly id: string;
  readonly severity: Severity;
  /** First version that is affected. */
  readonly introduced: readonly number[];
  /** First version that is not; undefined where there is none. */
  readonly fixed: readonly number[] | undefined;
  /** What can happen, as a clause without subject. */
  readonly what: string;
  /** The first version without it over all of its ranges. */
  readonly mended: readonly number[];
  /** Where it is the input of a step that makes it harmful: which, and whether a value does. */
  readonly by?: InputCondition;
  /** The commits of the releases were sound, and tags were moved: a pinned commit is affected where it is one of these alone. */
  readonly moved?: readonly string[];
}

export interface InputCondition {
  readonly input: string;
  /** @param text of the input, undefined where it is not given. */
  harms(text: string | undefined): boolean;
}

type Row = readonly [
  slug: string,
  introduced: string,
  fixed: string,
  severity: Severity,
  id: string,
  what: string,
  moved?: readonly string[],
];

const injection = 'runs commands out of names that outsiders choose';

const rows: readonly Row[] = [
  ['afichet/openexr-viewer', '0', '0.6.1', 'high', 'GHSA-99jg-r3f4-rpxj', 'overruns its memory on images that are made for it'],
  [
    'actions/download-artifact',
    '4.0.0',
    '4.1.3',
    'high',
    'GHSA-cxww-7g56-2vh6',
    'writes outside of its folder when it unpacks an artifact',
  ],
  [
    'aquasecurity/setup-trivy',
    '0',
    '0.2.6',
    'critical',
    'GHSA-69fq-xp46-6x23',
    'had its tags moved to a commit that steals credentials',
    ['e6c2c5e321ed9123bda567646e2f96565e34abe1', '8afa9b9f9183b4e00c46e2b82d34047e3c177bd0'],
  ],
  [
    'aquasecurity/trivy-action',
    '0',
    '0.35.0',
    'critical',
    'GHSA-69fq-xp46-6x23',
    'had its tags moved to a commit that steals credentials',
    ['c5967f85626795f647d4bf6eb67227f9b79e02f5'],
  ],
  ['atlassian/gajira-create', '0', '2.0.1', 'high', 'GHSA-4xqx-pqpj-9fqw', 'runs code out of the text of issues'],
  ['azure/setup-kubectl', '0', '3', 'medium', 'GHSA-p756-rfxh-x63h', 'lets every user of the runner change the program that it installs'],
  ['bullfrogsec/bullfrog', '0', '0.8.4', 'medium', 'GHSA-m32f-fjw2-37v3', 'lets DNS over TCP through its filter'],
  ['canonical/get-workflow-version-action', '0', '1.0.1', 'high', 'GHSA-26wh-cc3r-w6pj', 'may print parts of the token in its errors'],
  ['check-spelling/check-spelling', '0', '0.0.19', 'critical', 'GHSA-g86g-chm8-7r2p', 'hands the token to pull requests'],
  ['embano1/wip', '0', '2', 'high', 'GHSA-rg3q-prf8-qxmp', 'runs commands out of the title of a pull request'],
  ['fish-shop/syntax-check', '0', '1.6.12', 'high', 'GHSA-xj87-mqvh-88w2', injection],
  // Of version 2 there is no mended release.
  ['github/codeql-action', '2.26.11', '3', 'high', 'GHSA-vqf5-2xx6-9wfm', 'may upload the token in debug artifacts'],
  ['github/codeql-action', '3.26.11', '3.28.3', 'high', 'GHSA-vqf5-2xx6-9wfm', 'may upload the token in debug artifacts'],
  ['gradle/gradle-build-action', '0', '2.4.2', 'high', 'GHSA-h3qr-39j9-4r5v', 'saves secrets in the cache of Gradle’s configuration'],
  ['hashicorp/vault-action', '0', '2.2.0', 'high', 'GHSA-4mgv-m5cm-f9h7', 'does not hide secrets of several lines in the log'],
  ['j178/prek-action', '0', '1.0.6', 'critical', 'GHSA-pwf7-47c3-mfhx', 'runs code out of its inputs'],
  ['kartverket/github-workflows', '0', '2.7.5', 'high', 'GHSA-f9qj-7gh3-mhj4', 'runs code out of a caller’s inputs'],
  ['ozi-project/publish', '1.13.2', '1.13.6', 'medium', 'GHSA-2487-9f55-2vg9', 'runs code out of the name of a branch'],
  ['pypa/gh-action-pypi-publish', '0', '1.13.0', 'low', 'GHSA-vxmw-7h4f-hqxh', 'puts expressions into scripts'],
  [
    'reviewdog/action-setup',
    '1',
    '1.0.1',
    'high',
    'GHSA-qmg3-hpqr-gqvc',
    'had its tag moved to a commit that prints secrets',
    ['f0d342d24037bb11d26b9bd8496e0808ba32e9ec'],
  ],
  ['rlespinasse/github-slug-action', '0', '1.1.1', 'medium', 'GHSA-7f32-hm4h-w77q', 'sets variables by commands that are printed'],
  ['rlespinasse/github-slug-action', '4.0.0', '4.4.1', 'high', 'GHSA-6q4m-7476-932w', injection],
  ['some-natalie/ghas-to-csv', '0', '1', 'high', 'GHSA-634p-93h9-92vh', 'writes cells that spreadsheets execute'],
  ['sonarsource/sonarqube-scan-action', '4.0.0', '5.3.1', 'high', 'GHSA-f79p-9c5r-xg88', 'runs commands out of its arguments'],
  ['sonarsource/sonarqube-scan-action', '4.0.0', '6.0.0', 'high', 'GHSA-5xq9-5g24-4g6f', 'runs commands out of its arguments on Windows'],
  ['step-security/harden-runner', '0', '2.10.2', 'low', 'GHSA-g85v-wf27-67xc', 'runs commands out of variables'],
  ['step-security/harden-runner', '0.12.0', '2.12.0', 'medium', 'GHSA-mxr3-8whj-j74r', 'lets a job get root back by Docker'],
  ['step-security/harden-runner', '0', '2.16.0', 'medium', 'GHSA-46g3-37rh-v698', 'lets DNS over HTTPS through its filter'],
  ['step-security/harden-runner', '0', '2.16.0', 'medium', 'GHSA-g699-3x6g-wm3g', 'lets DNS over TCP through its filter'],
  ['tj-actions/branch-names', '0', '7.0.7', 'critical', 'GHSA-8v8w-v8xg-79rf', 'runs commands out of the name of a branch'],
  ['tj-actions/branch-names', '0', '9.0.0', 'critical', 'GHSA-gq52-6phf-x2r6', 'runs commands out of the name of a branch'],
  ['tj-actions/changed-files', '0', '41', 'high', 'GHSA-mcph-m25j-8j63', 'gives out names of files that scripts execute'],
  [
    'tj-actions/changed-files',
    '0',
    '46.0.1',
    'high',
    'GHSA-mrrh-fwg8-r2c3',
    'had its tags moved to a commit that prints secrets',
    ['0e58ed8671d6b60d0890c21b07f8835ace038e67'],
  ],
  ['tj-actions/verify-changed-files', '0', '17', 'high', 'GHSA-ghm2-rq8q-wrhc', 'gives out names of files that scripts execute'],
  ['ultralytics/actions', '0', '0.0.3', 'critical', 'GHSA-7x29-qqmq-v6qc', 'runs commands out of the name of a branch'],
];

const uploadsDebug: InputCondition = { input: 'debug', harms: (text) => isTrue(text) || isExpression(text) };
/** What is only watched passes no filter. */
const blocks: InputCondition = { input: 'egress-policy', harms: (text) => text?.trim().toLowerCase() !== 'audit' };

const byInput: ReadonlyMap<string, InputCondition> = new Map([
  ['GHSA-vqf5-2xx6-9wfm', uploadsDebug],
  ['GHSA-46g3-37rh-v698', blocks],
  ['GHSA-g699-3x6g-wm3g', blocks],
]);

const bySlug = new Map<string, Advisory[]>();
for (const [slug, introduced, fixed, severity, id, what, moved] of rows) {
  const by = byInput.get(id);
  const last = rows.findLast((row) => row[0] === slug && row[4] === id)?.[2] ?? fixed;
  bySlug.set(slug, [
    ...(bySlug.get(slug) ?? []),
    {
      id,
      severity,
      introduced: numbers(introduced),
      fixed: numbers(fixed),
      mended: numbers(last),
      what,
      ...(by === undefined ? {} : { by }),
      ...(moved === undefined ? {} : { moved }),
    },
  ]);
}

function numbers(text: string): readonly number[] {
  return text.split('.').map(Number);
}

/** How an action is named. */
export interface NamedVersion {
  /** As far as it is written: `v4` is the newest of its fourth major. */
  readonly version: readonly number[] | undefined;
  /** The commit that is pinned. */
  readonly commit: string | undefined;
}

export function advisoriesFor(slug: string, { version, commit }: NamedVersion): readonly Advisory[] {
  return (bySlug.get(slug) ?? []).filter(({ moved, introduced, fixed }) => {
    if (moved !== undefined && commit !== undefined) return moved.includes(commit.toLowerCase());
    if (version === undefined) return false;
    // The very tag that was moved.
    if (moved !== undefined && compared(version, introduced) === 0) return true;
    const newest = [...version, ...Array<number>(Math.max(0, 3 - version.length)).fill(Number.POSITIVE_INFINITY)];
    return compared(newest, introduced) >= 0 && (fixed === undefined || compared(newest, fixed) < 0);
  });
}

function compared(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [left = 0, right = 0] = [a[i], b[i]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
