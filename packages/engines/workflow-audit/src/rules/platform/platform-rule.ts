// An audit of settings: what all of them share.

import type { Example } from '@portcullis/core';
import { type AuditRule, audit } from '../../rule.js';

export type PlatformData = Omit<Parameters<typeof audit<'settings'>>[0], 'on'>;

export function platformAudit(data: PlatformData): AuditRule {
  return audit<'settings'>({ ...data, on: ['settings'] });
}

/** An export in which nothing is wrong but for what is given; undefined takes an answer out. */
export function exportExample(changes: Readonly<Record<string, unknown>>): Example {
  return { path: 'github-settings.json', text: JSON.stringify({ ...sound, ...changes }, null, 2) };
}

const sound = {
  repository: {
    private: false,
    default_branch: 'main',
    security_and_analysis: { secret_scanning: { status: 'enabled' }, secret_scanning_push_protection: { status: 'enabled' } },
  },
  'branch-protection': {
    required_pull_request_reviews: { required_approving_review_count: 1, dismiss_stale_reviews: true, require_last_push_approval: true },
    required_status_checks: { strict: true, contexts: ['test'] },
    enforce_admins: { enabled: true },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
  },
  'branch-rules': [],
  actions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
  'workflow-permissions': { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  'fork-approval': { approval_policy: 'all_external_contributors' },
  'private-forks': {
    run_workflows_from_fork_pull_requests: false,
    send_write_tokens_to_workflows: false,
    send_secrets_and_variables: false,
    require_approval_for_fork_pr_workflows: true,
  },
  organization: { two_factor_requirement_enabled: true },
  'runner-groups': { total_count: 1, runner_groups: [{ name: 'Default', allows_public_repositories: false }] },
  'audit-log-streams': [{ id: 1, stream_type: 'Splunk', enabled: true }],
};
