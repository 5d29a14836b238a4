// The public face of remediation-gate.

import { type ActionDefinition, commonInputs, type InputSpecs } from '@portcullis/core';

const common = commonInputs('remediation-gate');

export const gateInputs = {
  results: {
    type: 'list',
    default: ['portcullis-results/*.sarif'],
    description: 'Globs of the SARIF files to judge, relative to the workspace.',
  },
  policy: {
    type: 'string',
    default: '.github/portcullis.yml',
    description: 'Policy file; on a pull request it is read from the base commit.',
  },
  'report-file': { type: 'string', default: 'portcullis-results/report.html', description: 'Where the HTML report is written.' },
  'patch-file': {
    type: 'string',
    default: 'portcullis-results/remediation.patch',
    description: 'Where the patch of all fixes is written.',
  },
  'sarif-file': {
    ...common['sarif-file'],
    default: 'portcullis-results/gate/full.sarif',
    description: 'Where all results are written, waived ones as suppressed.',
  },
  'upload-directory': {
    type: 'string',
    default: 'portcullis-results/upload',
    description: 'Where the SARIF for code scanning is written, without waived results.',
  },
  annotations: common.annotations,
  summary: common.summary,
} as const satisfies InputSpecs;

export const remediationGate: ActionDefinition<typeof gateInputs> = {
  name: 'remediation-gate',
  title: 'Remediation gate',
  description: 'Reads the SARIF of every scanner, decides whether the change may pass, and writes the patch that fixes what can be fixed.',
  inputs: gateInputs,
  outputs: {
    decision: { description: '`pass` or `block`.' },
    blocking: { description: 'Number of findings that block.' },
    findings: { description: 'Number of findings, each counted once, without waived ones.' },
    critical: { description: 'Number of findings of severity critical.' },
    high: { description: 'Number of findings of severity high.' },
    medium: { description: 'Number of findings of severity medium.' },
    low: { description: 'Number of findings of severity low.' },
    waived: { description: 'Number of findings that a waiver holds back.' },
    causes: { description: 'Codes of what made the gate unsure, comma-separated; empty when nothing did.' },
    report: { description: 'Path of the HTML report.' },
    patch: { description: 'Path of the patch; empty when nothing can be fixed by machine.' },
    'sarif-file': { description: 'Path of the SARIF file with all results.' },
    'upload-sarif': { description: 'Directory with the SARIF files for code scanning.' },
  },
  network: [],
  permissions: { contents: 'read' },
};
