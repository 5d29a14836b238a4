// The public face of remediation-gate.

import { type ActionDefinition, commonInputs, type InputSpecs } from '@portcullis/core';

const common = commonInputs('remediation-gate');

export const gateInputs = {
  results: {
    type: 'list',
    default: ['portcullis-results/*.sarif'],
    description:
      'Globs of the SARIF files to judge, relative to the workspace or absolute; each must match something, and one with `!` before it leaves out what it matches.',
  },
  policy: {
    type: 'string',
    default: '.github/portcullis.yml',
    description: 'Policy file; what a change says in it counts only together with the base commit’s and the default branch’s.',
  },
  'require-independent-policy': {
    type: 'boolean',
    default: false,
    description: 'Block where the default branch’s policy cannot be asked, instead of only saying so.',
  },
  token: {
    type: 'string',
    default: '',
    secret: true,
    description:
      'Token that may read the repository (`contents: read`), to ask for the default branch’s policy where the checkout does not have it.',
  },
  'extends-folders': {
    type: 'list',
    default: [],
    description:
      'Where a step checked out what the policy `extends`, as `OWNER/NAME=FOLDER`, one a line; it is read at the commit that the policy names.',
  },
  'extends-token': {
    type: 'string',
    default: '',
    secret: true,
    description:
      'Token that may read the repositories of policies that the policy `extends` (`contents: read`), to ask the server for them.',
  },
  'expected-digests': {
    type: 'list',
    default: [],
    description:
      'Name or path of a report and the SHA-256 that its job gave as the output `sarif-sha256`, one a line; reports of ours without a line are then a cause to block.',
  },
  'report-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/report.html',
    description: 'Where the HTML report is written.',
  },
  'patch-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/remediation.patch',
    description: 'Where the patch of all fixes is written that keep the meaning of what they change.',
  },
  'suggested-patch-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/suggested.patch',
    description: 'Where the patch of the fixes is written that may change what is built: read it before you apply it.',
  },
  'patch-workflows': {
    type: 'boolean',
    default: false,
    description: 'Let fixes edit workflows and actions.',
  },
  'patch-settings': {
    type: 'boolean',
    default: false,
    description: 'Let fixes edit files that decide about changes: policy, code owners, settings and ignore files of scanners.',
  },
  'sarif-file': {
    ...common['sarif-file'],
    writes: 'file',
    default: 'portcullis-results/gate/full.sarif',
    description: 'Where all results are written, waived ones as suppressed.',
  },
  'statement-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/gate/decision.intoto.json',
    description: 'Where the decision is written as an in-toto statement, unsigned, when commit and repository are known.',
  },
  'audit-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/gate/audit.jsonl',
    description: 'Where the decision is written as one line of JSON, with policies and reports by hash, for a log that is only added to.',
  },
  'audit-log': {
    type: 'string',
    default: '',
    description:
      'A file with audit lines of earlier runs, from which the report shows how decisions went; it must be there, and may be empty. Nowhere looked at when empty.',
  },
  'junit-file': {
    type: 'string',
    writes: 'file',
    default: '',
    description:
      'Where the decision is written as JUnit XML: what blocks is a failed test, a doubt an error, and both are skipped while nothing blocks; nowhere when empty.',
  },
  'markdown-file': {
    type: 'string',
    writes: 'file',
    default: '',
    description: 'Where the decision is written as Markdown, as in the summary; nowhere when empty.',
  },
  'decision-file': {
    type: 'string',
    writes: 'file',
    default: 'portcullis-results/gate/decision.json',
    description: 'Where the decision is written as JSON with what it is about, for `gate-comment`.',
  },
  'upload-directory': {
    type: 'string',
    writes: 'uploads',
    default: 'portcullis-results/upload',
    description: 'Where the SARIF for code scanning is written, without waived results.',
  },
  artifact: {
    type: 'string',
    default: '',
    description:
      'Name under which a later step uploads the folder of results as an artifact, so that the summary can say where the patch is; empty where none does.',
  },
  annotations: { ...common.annotations, description: 'Show causes and the findings that block as annotations on the run and the diff.' },
  summary: common.summary,
} as const satisfies InputSpecs;

export const remediationGate: ActionDefinition<typeof gateInputs> = {
  name: 'remediation-gate',
  title: 'Remediation gate',
  icon: 'check-circle',
  description: 'Reads the SARIF of every scanner, decides whether the change may pass, and writes the patch that fixes what can be fixed.',
  inputs: gateInputs,
  outputs: {
    decision: { description: '`pass` or `block`.' },
    'would-block': { description: '`true` where it blocks, or would without `report-only`.' },
    blocking: { description: 'Number of findings that block.' },
    findings: { description: 'Number of findings, each counted once, without those let through.' },
    critical: { description: 'Number of findings of severity critical.' },
    high: { description: 'Number of findings of severity high.' },
    medium: { description: 'Number of findings of severity medium.' },
    low: { description: 'Number of findings of severity low.' },
    known: { description: 'Number of findings that would block had they not been there before the change (`new-only`).' },
    waived: { description: 'Number of findings that a waiver lets through.' },
    'let-through': { description: 'Number of findings and unread inputs that waivers, tools, comments or `allow-gaps` let through.' },
    causes: { description: 'Codes of what made the gate unsure, comma-separated; empty when nothing did.' },
    report: { description: 'Path of the HTML report.' },
    patch: { description: 'Path of the patch; empty when nothing can be fixed by machine.' },
    'suggested-patch': { description: 'Path of the patch of suggestions, for a person to decide about; empty when there are none.' },
    'sarif-file': { description: 'Path of the SARIF file with all results.' },
    statement: { description: 'Path of the in-toto statement of the decision; empty when commit or repository is not known.' },
    audit: { description: 'Path of the decision as one line of JSON.' },
    'decision-file': { description: 'Path of the decision as JSON.' },
    'upload-sarif': { description: 'Directory with the SARIF files for code scanning.' },
  },
  network: [
    {
      host: 'api.github.com',
      purpose:
        'the default branch’s policy, where `token` is given and the checkout does not have it; policies that it extends, where `extends-token` is given',
    },
  ],
  permissions: { contents: 'read' },
};
