// Files that decide about changes: a fix that a report brings edits them only where the workflow's author asked for it.

import { policyFile } from '@portcullis/policy';

export type Protection = 'git' | 'workflow' | 'settings';

/** Definitions of jobs and actions, whoever runs them. */
const workflows = [
  /^\.github\/(?:workflows|actions)\//,
  /(?:^|\/)action\.ya?ml$/,
  /^\.gitlab-ci\.yml$/,
  /^\.gitlab\/ci\//,
  /^\.circleci\//,
  /^\.buildkite\//,
  /^azure-pipelines[^/]*\.ya?ml$/,
  /^bitbucket-pipelines\.yml$/,
  /^jenkinsfile/,
];

/** What says who may approve, what is waived, and what scanners leave alone. */
const settings = [
  /(?:^|\/)codeowners$/,
  /^\.portcullis\//,
  /(?:^|\/)\.(?:gitattributes|gitmodules|gitconfig|gitignore)$/,
  /(?:^|\/)\.(?:gitleaks\.toml|gitleaksignore|secrets\.baseline|hadolint\.ya?ml|shellcheckrc|trivyignore(?:\.ya?ml)?|semgrepignore|checkov\.ya?ml|kube-linter\.ya?ml|snyk|grype\.ya?ml|bandit|tflint\.hcl|tfsec\/.*)$/,
  /(?:^|\/)(?:trivy|zizmor|renovate|osv-scanner)\.(?:ya?ml|json5?|toml)$/,
  /^\.github\/(?:dependabot|zizmor|codeql[^/]*|settings)\.ya?ml$/,
  /^\.github\/codeql\//,
  /(?:^|\/)image-lock\.json$/,
];

/** What kind of protected file a workspace path is; names compare without case, as they do on many disks. */
export function protectionOf(path: string, policy: string): Protection | undefined {
  const name = path.toLowerCase();
  if (name.split('/').includes('.git')) return 'git';
  if (workflows.some((pattern) => pattern.test(name))) return 'workflow';
  if (name === policy.toLowerCase().replace(/^(?:\.\/)+/, '') || name === policyFile || settings.some((pattern) => pattern.test(name)))
    return 'settings';
  return undefined;
}

/** Comments by which scanners let a finding through: a fix that adds one fixes nothing. */
const silencing =
  /portcullis:ignore|gitleaks:allow|betterleaks:allow|hadolint\s+(?:global\s+)?ignore=|shellcheck\s+disable=|\bnosec\b|\bnosemgrep\b|\bnoqa\b|\bNOLINT\b|\bNOSONAR\b|trivy:ignore|tfsec:ignore|checkov:skip|kics-scan\s+(?:ignore|disable)|zizmor:\s*ignore|eslint-disable|codeql\[|lgtm\[|pragma:\s*allowlist|pylint:\s*disable|rubocop:disable|ignore-check\.kube-linter/i;

/** Whether text that a fix inserts would let findings through. */
export function silences(replacement: string): boolean {
  return silencing.test(replacement);
}
