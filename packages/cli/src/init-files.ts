// What `init` writes: a workflow, a policy and an entry for pre-commit, each line with its reason.

import { informationUri } from '@portcullis/sarif';

/** actions/checkout, and the upload of SARIF and artifacts, as our own workflows pin them. */
const pins = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  uploadSarif: 'github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2',
  uploadArtifact: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
} as const;

export interface InitFacts {
  /** Full id of the commit of Portcullis that is pinned. */
  readonly pin: string;
  readonly version: string;
  /** Branch that changes are merged into, as git has it. */
  readonly branch: string;
  /** Scanners that must have reported: those that there is something for. */
  readonly scanners: readonly string[];
}

/** `owner/name`. */
export const repositoryName = new URL(informationUri).pathname.slice(1);

export function workflowFile({ pin, version, branch }: InitFacts): string {
  return `# One job that scans every change and decides whether it may pass. Written by \`portcullis init\`; it is yours to change.
name: portcullis
on:
  push:
    branches: [${branchFilter(branch)}] # what was merged is judged again, by itself
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: pointed at another branch, a change is judged anew
  merge_group: # what a merge queue is about to merge
permissions: {} # none for all jobs; each asks for its own
concurrency: # a newer push to a pull request ends the run of the older one; what is merged is judged to the end
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  gate:
    name: gate # the name of the check that a ruleset can require
    runs-on: ubuntu-24.04 # a fixed image, so that the runner changes when you say so
    timeout-minutes: 15
    permissions:
      contents: read # the checkout
      security-events: write # the upload to code scanning; leave it out with the upload
      actions: read # in a private repository that upload asks for its run
    steps:
      - uses: ${pins.checkout}
        with:
          fetch-depth: 2 # the merge commit and its parents: the policy of the base commit judges
          persist-credentials: false # no later step finds the token
      - uses: ${repositoryName}@${pin} # v${version}
        id: gate
        with:
          artifact: portcullis-results # the name under which the last step uploads the patch
      - uses: ${pins.uploadSarif}
        # Also when the gate blocked; not from a fork, whose pull request may not write to code scanning.
        if: \${{ !cancelled() && steps.gate.outputs.upload-sarif != '' && github.event.pull_request.head.repo.fork != true }}
        with:
          sarif_file: \${{ steps.gate.outputs.upload-sarif }}
      - uses: ${pins.uploadArtifact}
        if: \${{ !cancelled() }}
        with:
          name: portcullis-results
          path: portcullis-results/ # the report and the patch
          retention-days: 30 # long enough to look a decision up
`;
}

/** Names that YAML would read as something else than text, or that mean more than themselves in a filter of branches. */
const plainName = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z][\w/.-]*$/i;

/** A branch as an entry of `branches`, where `+`, `!` and brackets have a meaning of their own. */
function branchFilter(branch: string): string {
  return plainName.test(branch) ? branch : JSON.stringify(branch.replace(/[+!?*[\]]/g, '\\$&'));
}

export function policyFile({ scanners }: InitFacts): string {
  return `# What blocks a change. On a pull request the base commit's version of this file judges. Written by \`portcullis init\`.
require: [${scanners.join(', ')}] # each must have reported, or the gate blocks
block-at: high # findings of this severity and worse block; none, low, medium, high or critical
# A waiver lets a finding pass until a day, with a reason and an owner:
# waivers:
#   - rule: generic-password
#     paths: [test/**]
#     reason: Passwords of the throw-away test database.
#     owner: platform-team
#     created: 2026-11-01
#     expires: 2027-02-01
`;
}

export function preCommitEntry({ pin, version }: InitFacts): string {
  return `  - repo: ${informationUri}
    rev: ${pin} # v${version}
    hooks:
      - id: portcullis # scans the files of the commit, with the same rules as the workflow
`;
}

export function preCommitFile(facts: InitFacts): string {
  return `# Runs before each commit: pip install pre-commit && pre-commit install. Written by \`portcullis init\`.
repos:
${preCommitEntry(facts)}`;
}
