// The rights that popular actions use their token for, by the inputs they are given; written down in November 2026 from general knowledge
// of these actions, not row by row from their documentation. An action that is not here is unknown, which is another thing than needing nothing.

import type { Access, Step } from '@portcullis/formats/workflow';
import { inputOf, inputText, isExpression, isTrue } from '../../parts.js';

export type Rights = Readonly<Record<string, Exclude<Access, 'none'>>>;
type Need = Rights | ((step: Step) => Rights);

const none: Rights = {};
const read: Rights = { contents: 'read' };
const release: Rights = { contents: 'write' };
const codeScanning: Rights = { actions: 'read', contents: 'read', 'security-events': 'write' };
const oidc: Rights = { 'id-token': 'write' };

/** Identity instead of a key, where these inputs are there and those are not. */
function oidcWith(wanted: readonly string[], without: readonly string[] = []): (step: Step) => Rights {
  return (step) =>
    wanted.some((name) => inputOf(step, name) !== undefined) && !without.some((name) => inputOf(step, name) !== undefined) ? oidc : none;
}

const table: ReadonlyMap<string, Need> = new Map<string, Need>([
  ['actions/checkout', (step) => (isTokenOfJob(inputText(step, 'token')) ? read : none)],
  ['actions/labeler', { contents: 'read', 'pull-requests': 'write' }],
  // Where it left off lies in a cache, which it deletes when it is through.
  ['actions/stale', { actions: 'write', issues: 'write', 'pull-requests': 'write' }],
  ['actions/first-interaction', { issues: 'write', 'pull-requests': 'write' }],
  ['actions/deploy-pages', { pages: 'write', 'id-token': 'write' }],
  ['actions/configure-pages', (step) => (isTrue(inputText(step, 'enablement')) ? { pages: 'write' } : { pages: 'read' })],
  ['actions/attest', { 'id-token': 'write', attestations: 'write' }],
  ['actions/attest-build-provenance', { 'id-token': 'write', attestations: 'write' }],
  ['actions/attest-sbom', { 'id-token': 'write', attestations: 'write' }],
  ['actions/delete-package-versions', { packages: 'write' }],
  ['actions/download-artifact', (step) => (inputOf(step, 'run-id') === undefined ? none : { actions: 'read' })],
  [
    'actions/dependency-review-action',
    (step) =>
      ['always', 'on-failure', 'true'].includes(inputText(step, 'comment-summary-in-pr') ?? '')
        ? { contents: 'read', 'pull-requests': 'write' }
        : read,
  ],
  ['github/codeql-action/init', { contents: 'read' }],
  ['github/codeql-action/autobuild', none],
  // In a private repository they ask for their own run (starter-workflows#1747).
  ['github/codeql-action/analyze', codeScanning],
  ['github/codeql-action/upload-sarif', codeScanning],
  ['ossf/scorecard-action', { contents: 'read', 'security-events': 'write', 'id-token': 'write' }],
  ['softprops/action-gh-release', release],
  ['ncipollo/release-action', release],
  ['svenstaro/upload-release-action', release],
  ['taiki-e/create-gh-release-action', release],
  ['taiki-e/upload-rust-binary-action', release],
  ['stefanzweifel/git-auto-commit-action', release],
  ['endbug/add-and-commit', release],
  ['peaceiris/actions-gh-pages', release],
  ['jamesives/github-pages-deploy-action', release],
  ['goreleaser/goreleaser-action', release],
  ['release-drafter/release-drafter', { contents: 'write', 'pull-requests': 'read' }],
  ['googleapis/release-please-action', { contents: 'write', issues: 'write', 'pull-requests': 'write' }],
  ['changesets/action', { contents: 'write', 'pull-requests': 'write' }],
  ['peter-evans/create-pull-request', { contents: 'write', 'pull-requests': 'write' }],
  ['peter-evans/create-or-update-comment', { issues: 'write', 'pull-requests': 'write' }],
  ['dependabot/fetch-metadata', { 'pull-requests': 'read' }],
  ['dorny/paths-filter', { 'pull-requests': 'read' }],
  ['dorny/test-reporter', { actions: 'read', checks: 'write', contents: 'read' }],
  ['amannn/action-semantic-pull-request', { 'pull-requests': 'read' }],
  ['tj-actions/changed-files', none],
  ['docker/login-action', loginNeeds],
  ['aws-actions/configure-aws-credentials', oidcWith(['role-to-assume'], ['aws-access-key-id', 'web-identity-token-file'])],
  ['azure/login', oidcWith(['client-id'], ['creds'])],
  ['google-github-actions/auth', oidcWith(['workload_identity_provider'])],
  [
    'hashicorp/vault-action',
    (step) => (/^jwt$/i.test(inputText(step, 'method') ?? '') && inputOf(step, 'jwtprivatekey') === undefined ? oidc : none),
  ],
  ['pypa/gh-action-pypi-publish', (step) => (inputOf(step, 'password') === undefined ? oidc : none)],
  ['rubygems/configure-rubygems-credentials', (step) => (inputOf(step, 'api-token') === undefined ? oidc : none)],
  ['rust-lang/crates-io-auth-action', oidc],
  ['codecov/codecov-action', (step) => (isTrue(inputText(step, 'use_oidc')) ? oidc : none)],
  [
    'golangci/golangci-lint-action',
    (step) => (isTrue(inputText(step, 'only-new-issues')) ? { contents: 'read', 'pull-requests': 'read' } : none),
  ],
  ...[
    'actions-rs/toolchain',
    'actions-rust-lang/setup-rust-toolchain',
    'actions/cache',
    'actions/cache/restore',
    'actions/cache/save',
    'actions/create-github-app-token',
    'actions/setup-dotnet',
    'actions/setup-go',
    'actions/setup-java',
    'actions/setup-node',
    'actions/setup-python',
    'actions/upload-artifact',
    'actions/upload-artifact/merge',
    'actions/upload-pages-artifact',
    'astral-sh/setup-uv',
    'aws-actions/amazon-ecr-login',
    'bufbuild/buf-setup-action',
    'cachix/install-nix-action',
    'coursier/setup-action',
    'denoland/setup-deno',
    'docker/build-push-action',
    'docker/metadata-action',
    'docker/setup-buildx-action',
    'docker/setup-qemu-action',
    'dtolnay/rust-toolchain',
    'erlef/setup-beam',
    'google-github-actions/setup-gcloud',
    'gradle/actions/setup-gradle',
    'gradle/actions/wrapper-validation',
    'hashicorp/setup-terraform',
    'haskell-actions/setup',
    'julia-actions/setup-julia',
    'oven-sh/setup-bun',
    'pnpm/action-setup',
    'ruby/setup-ruby',
    'shivammathur/setup-php',
    'sigstore/cosign-installer',
    'slackapi/slack-github-action',
    'step-security/harden-runner',
    'swatinem/rust-cache',
    'taiki-e/install-action',
  ].map((name) => [name, none] as const),
]);

/** GitHub's own registry takes the job's token as password; which registry an expression means is not known. */
function loginNeeds(step: Step): Rights {
  const registry = inputText(step, 'registry') ?? '';
  const own = /(?:^|\.)(?:ghcr\.io|pkg\.github\.com)$/i.test(registry) || isExpression(registry);
  return own && isTokenOfJob(inputText(step, 'password')) ? { packages: 'write' } : none;
}

/** Whether a value is, or may be, the token of the job; absent means that the action takes it itself. */
export function isTokenOfJob(text: string | undefined): boolean {
  return text === undefined || /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b|\binputs\./i.test(text);
}

/** @returns undefined for an action of which nothing is known. */
export function needsOfAction(name: string, step: Step): Rights | undefined {
  const need = table.get(name);
  return typeof need === 'function' ? need(step) : need;
}
