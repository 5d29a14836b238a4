// Who may change the default branch, and what is looked at before.

import type { SettingsExport } from '@portcullis/formats/workflow';
import type { YamlNode } from '@portcullis/formats/yaml';
import type { AuditProblem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { answer, answerNames, isNull, itemsOf, placeAt, textAt, valueAt } from './answers.js';
import { exportExample, platformAudit } from './platform-rule.js';

const good = [exportExample({})];

export const branchProtection = platformAudit({
  id: 'branch-protection',
  severity: 'high',
  confidence: 'high',
  title: 'The default branch takes changes that nobody looked at',
  why: 'Whoever can push, or has stolen the token of somebody who can, changes what everyone builds and deploys.',
  remedy:
    'Require a pull request with an approval that a new push takes back, checks that must pass, and no exceptions for administrators.',
  controls: controls.change,
  risks: risks.flow,
  references: ['https://docs.github.com/en/rest/branches/branch-protection', 'https://docs.github.com/en/rest/repos/rules'],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    const protection = answer(settings, 'branch-protection');
    const rules = itemsOf(answer(settings, 'branch-rules'));
    // With neither answer nothing is known.
    if (protection === undefined && answer(settings, 'branch-rules') === undefined) return;
    const at = (protection ?? answer(settings, 'branch-rules') ?? settings.root).at;
    const own = isNull(protection) ? undefined : protection;
    if (own === undefined && rules.length === 0) {
      yield { at, message: 'The default branch is not protected at all' };
      return;
    }
    yield* reviewProblems(own, rules, at);
    yield* pushProblems(own, rules, at);
  },
  examples: {
    bad: [
      exportExample({ 'branch-protection': null, 'branch-rules': [] }),
      exportExample({ 'branch-protection': { required_status_checks: { contexts: ['test'] }, enforce_admins: { enabled: true } } }),
      exportExample({
        'branch-protection': null,
        'branch-rules': [{ type: 'pull_request', parameters: { required_approving_review_count: 0 } }, { type: 'required_status_checks' }],
      }),
      exportExample({
        'branch-protection': {
          required_pull_request_reviews: { required_approving_review_count: 1, dismiss_stale_reviews: true },
          required_status_checks: { contexts: ['test'] },
          enforce_admins: { enabled: true },
          allow_force_pushes: { enabled: true },
        },
      }),
    ],
    good: [
      ...good,
      exportExample({
        'branch-protection': null,
        'branch-rules': [
          { type: 'pull_request', parameters: { required_approving_review_count: 1, dismiss_stale_reviews_on_push: true } },
          { type: 'required_status_checks', parameters: {} },
          { type: 'non_fast_forward' },
        ],
      }),
    ],
  },
});

function ruleOf(rules: readonly YamlNode[], type: string): YamlNode | undefined {
  return rules.find((rule) => textAt(rule, 'type') === type);
}

function* reviewProblems(protection: YamlNode | undefined, rules: readonly YamlNode[], at: AuditProblem['at']): Generator<AuditProblem> {
  const reviews = valueAt(protection, 'required_pull_request_reviews');
  const rule = valueAt(ruleOf(rules, 'pull_request'), 'parameters');
  if (reviews === undefined && rule === undefined) {
    yield { at, message: 'Changes of the default branch need no review' };
    return;
  }
  const counts = [reviews, rule].map((node) => Number(textAt(node, 'required_approving_review_count') ?? 0));
  if (Math.max(...counts) < 1) yield { at: (reviews ?? rule)?.at ?? at, message: 'A pull request needs the approval of nobody' };
  else if (textAt(reviews, 'dismiss_stale_reviews') !== 'true' && textAt(rule, 'dismiss_stale_reviews_on_push') !== 'true')
    yield { at: (reviews ?? rule)?.at ?? at, severity: 'medium', message: 'An approval still counts after another push' };
}

function* pushProblems(protection: YamlNode | undefined, rules: readonly YamlNode[], at: AuditProblem['at']): Generator<AuditProblem> {
  if (valueAt(protection, 'required_status_checks') === undefined && ruleOf(rules, 'required_status_checks') === undefined)
    yield { at, severity: 'medium', message: 'No check has to pass before a merge' };
  if (protection === undefined) return;
  if (textAt(protection, 'allow_force_pushes', 'enabled') === 'true')
    yield { at: placeAt(protection, 'allow_force_pushes', 'enabled'), message: 'The history of the default branch can be rewritten' };
  if (textAt(protection, 'enforce_admins', 'enabled') === 'false')
    yield {
      at: placeAt(protection, 'enforce_admins', 'enabled'),
      severity: 'medium',
      message: 'Administrators need not follow the rules of the branch',
    };
}

export const pushProtection = platformAudit({
  id: 'push-protection',
  severity: 'medium',
  confidence: 'high',
  title: 'Secrets can be pushed',
  why: 'A credential that is once in the history is everybody’s; push protection stops most of them before.',
  remedy: 'Turn on secret scanning with push protection.',
  controls: controls.credentials,
  risks: risks.credentials,
  references: ['https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection'],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    const analysis = valueAt(answer(settings, 'repository'), 'security_and_analysis');
    if (analysis === undefined) return;
    if (textAt(analysis, 'secret_scanning_push_protection', 'status') === 'disabled')
      yield { at: placeAt(analysis, 'secret_scanning_push_protection', 'status'), message: 'Pushes are not looked through for secrets' };
  },
  examples: {
    bad: [exportExample({ repository: { security_and_analysis: { secret_scanning_push_protection: { status: 'disabled' } } } })],
    good,
  },
});

export const twoFactor = platformAudit({
  id: 'two-factor',
  severity: 'high',
  confidence: 'high',
  title: 'Members may sign in with a password alone',
  why: 'One password that was used elsewhere opens the repositories, and everything that they deploy.',
  remedy: 'Require two-factor authentication of the whole organisation.',
  controls: controls.credentials,
  risks: risks.identity,
  references: [
    'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization',
  ],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    const organization = answer(settings, 'organization');
    if (organization !== undefined && textAt(organization, 'two_factor_requirement_enabled') === 'false')
      yield { at: placeAt(organization, 'two_factor_requirement_enabled'), message: 'Two-factor authentication is not required' };
  },
  examples: { bad: [exportExample({ organization: { two_factor_requirement_enabled: false } })], good },
});

export const auditLogStreaming = platformAudit({
  id: 'audit-log-streaming',
  severity: 'low',
  confidence: 'high',
  title: 'The audit log goes nowhere',
  why: 'GitHub keeps git events for days and others for months, and who takes over an account can look at the same log.',
  remedy: 'Stream the audit log to a store of your own.',
  controls: controls.audit,
  risks: risks.visibility,
  references: [
    'https://docs.github.com/en/enterprise-cloud@latest/admin/monitoring-activity-in-your-enterprise/reviewing-audit-logs-for-your-enterprise/streaming-the-audit-log-for-your-enterprise',
  ],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    const streams = answer(settings, 'audit-log-streams');
    if (streams === undefined || itemsOf(streams).some((stream) => textAt(stream, 'enabled') === 'true')) return;
    yield { at: streams.at, message: 'No stream of the audit log is on' };
  },
  examples: {
    bad: [exportExample({ 'audit-log-streams': [] }), exportExample({ 'audit-log-streams': [{ id: 1, enabled: false }] })],
    good,
  },
});

export const settingsNotExported = platformAudit({
  id: 'settings-not-exported',
  severity: 'low',
  confidence: 'high',
  title: 'The export of settings lacks answers',
  why: 'What is not in it was not checked.',
  remedy: 'Add the answer of the API under that key, `null` where there is none; the token needs the right to read it.',
  controls: controls.configuration,
  risks: risks.visibility,
  references: ['https://docs.github.com/en/rest'],
  *check(settings: SettingsExport): Generator<AuditProblem> {
    const missing = answerNames.filter((name) => answer(settings, name) === undefined);
    if (missing.length > 0)
      yield {
        at: { start: settings.root.at.start, end: settings.root.at.start },
        message: `Not checked, since the export has no ${missing.map((name) => `\`${name}\``).join(', ')}`,
      };
  },
  examples: { bad: [exportExample({ organization: undefined })], good },
});
