// What GitHub Actions may do by the settings: the default token, whose actions, whose pull requests.

import type { SettingsExport } from '@portcullis/formats/workflow';
import type { AuditProblem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { answer, itemsOf, placeAt, textAt } from './answers.js';
import { exportExample, platformAudit } from './platform-rule.js';

const good = [exportExample({})];

export const defaultTokenRights = platformAudit({
  id: 'default-token-rights',
  severity: 'high',
  confidence: 'high',
  title: 'Tokens may write by default',
  why: 'Every workflow that does not say what it needs gets a token that can push, release and approve.',
  remedy:
    'Set the default to read: `gh api -X PUT repos/OWNER/NAME/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=false`.',
  controls: controls.leastPrivilege,
  risks: risks.access,
  references: ['https://docs.github.com/en/rest/actions/permissions#get-default-workflow-permissions-for-a-repository'],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    const rights = answer(settings, 'workflow-permissions');
    if (rights === undefined) return;
    if (textAt(rights, 'default_workflow_permissions') === 'write')
      yield {
        at: placeAt(rights, 'default_workflow_permissions'),
        message: 'A workflow without `permissions` gets a token that may write',
      };
    if (textAt(rights, 'can_approve_pull_request_reviews') === 'true')
      yield {
        at: placeAt(rights, 'can_approve_pull_request_reviews'),
        severity: 'medium',
        message: 'A workflow may approve pull requests, and so be the second pair of eyes on its own change',
      };
  },
  examples: {
    bad: [
      exportExample({ 'workflow-permissions': { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false } }),
      exportExample({ 'workflow-permissions': { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true } }),
    ],
    good,
  },
});

export const allowedActions = platformAudit({
  id: 'allowed-actions',
  severity: 'medium',
  confidence: 'high',
  title: 'Actions of anybody may run, by any name',
  why: 'One line in a workflow brings the code of a stranger to the tokens and secrets, and nobody was asked whether it may.',
  remedy: 'Let selected actions run only, and require them to be pinned to a commit.',
  controls: controls.supplyChain,
  risks: risks.thirdParty,
  references: ['https://docs.github.com/en/rest/actions/permissions#get-github-actions-permissions-for-a-repository'],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    const actions = answer(settings, 'actions');
    if (actions === undefined || textAt(actions, 'enabled') === 'false') return;
    if (textAt(actions, 'allowed_actions') === 'all')
      yield { at: placeAt(actions, 'allowed_actions'), message: 'Every action of every owner may be used' };
    if (textAt(actions, 'sha_pinning_required') === 'false')
      yield { at: placeAt(actions, 'sha_pinning_required'), severity: 'low', message: 'Actions need not be pinned to a commit' };
  },
  examples: {
    bad: [
      exportExample({ actions: { enabled: true, allowed_actions: 'all' } }),
      exportExample({ actions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: false } }),
    ],
    good: [exportExample({ actions: { enabled: false } })],
  },
});

export const forkApproval = platformAudit({
  id: 'fork-approval',
  severity: 'medium',
  confidence: 'high',
  title: 'Pull requests of strangers start workflows without anybody’s word',
  why: 'Whoever had one typing mistake merged, or opened an account, runs code on your runners and caches.',
  remedy: 'Require approval for all outside collaborators, and send neither secrets nor tokens that write to forks.',
  controls: controls.change,
  risks: risks.poisoned,
  references: [
    'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/approve-runs-from-forks',
    'https://docs.github.com/en/rest/actions/permissions',
  ],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    const approval = answer(settings, 'fork-approval');
    const policy = textAt(approval, 'approval_policy');
    if (approval !== undefined && policy !== undefined && policy !== 'all_external_contributors')
      yield {
        at: placeAt(approval, 'approval_policy'),
        message:
          policy === 'first_time_contributors'
            ? 'Whoever has contributed once needs no approval any more'
            : 'Only accounts that are new to GitHub need an approval',
      };
    const forks = answer(settings, 'private-forks');
    if (forks === undefined || textAt(forks, 'run_workflows_from_fork_pull_requests') !== 'true') return;
    if (textAt(forks, 'send_write_tokens_to_workflows') === 'true')
      yield {
        at: placeAt(forks, 'send_write_tokens_to_workflows'),
        severity: 'high',
        message: 'Pull requests of forks get a token that may write',
      };
    if (textAt(forks, 'send_secrets_and_variables') === 'true')
      yield { at: placeAt(forks, 'send_secrets_and_variables'), severity: 'high', message: 'Pull requests of forks get the secrets' };
  },
  examples: {
    bad: [
      exportExample({ 'fork-approval': { approval_policy: 'first_time_contributors_new_to_github' } }),
      exportExample({
        'private-forks': {
          run_workflows_from_fork_pull_requests: true,
          send_write_tokens_to_workflows: true,
          send_secrets_and_variables: true,
        },
      }),
    ],
    good,
  },
});

export const openRunnerGroups = platformAudit({
  id: 'open-runner-groups',
  severity: 'high',
  confidence: 'high',
  title: 'Public repositories may use runners of one’s own',
  why: 'Anyone who opens a pull request in a public repository then runs code on machines within your network.',
  remedy: 'Take public repositories out of the runner group.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.github.com/en/rest/actions/self-hosted-runner-groups'],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    for (const group of itemsOf(answer(settings, 'runner-groups'), 'runner_groups'))
      if (textAt(group, 'allows_public_repositories') === 'true')
        yield {
          at: placeAt(group, 'allows_public_repositories'),
          message: `The runners of the group \`${(textAt(group, 'name') ?? '').slice(0, 60)}\` are there for public repositories`,
        };
  },
  examples: {
    bad: [exportExample({ 'runner-groups': { runner_groups: [{ name: 'builders', allows_public_repositories: true }] } })],
    good,
  },
});
