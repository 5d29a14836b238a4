// workflow-audit: who can make your pipeline run their code. Workflows, actions, dependabot.yml and the configuration of pre-commit.

import { type InputSpecs, PortcullisError } from '@portcullis/core';
import { scanner, shellcheckModes } from '@portcullis/lint';
import { access } from './access.js';
import { auditing } from './auditing.js';
import { isSlugPattern, matchesSlug } from './config/patterns.js';
import { readSettings, textsBefore } from './config/read-settings.js';
import { defaultSettings } from './config/settings.js';
import { pipelineKind } from './kind.js';
import { onlineRules } from './online/audits.js';
import { online } from './online/source.js';
import { personas } from './rule.js';
import { artipacked } from './rules/credentials/artipacked.js';
import { auditRules, familyOf } from './rules/index.js'; // at first use
import { shellcheck } from './shellcheck/source.js';

const inputs = {
  persona: {
    type: 'choice',
    choices: personas,
    default: 'regular',
    description:
      'Who is told: `regular` what everyone should act on, `pedantic` best practice in full, `auditor` also what needs a second look.',
  },
  online: {
    type: 'boolean',
    default: false,
    description:
      'Ask GitHub whether refs of actions are what they look like: impostor-commit, ref-confusion, ref-version-mismatch, stale-action-refs. Takes GITHUB_TOKEN from the environment.',
  },
  shellcheck: {
    type: 'choice',
    choices: shellcheckModes,
    default: 'auto',
    description: 'Run ShellCheck on every `run:` of bash or sh: `auto` when it is on PATH, `required` fails where it is not.',
  },
  'forbid-actions': {
    type: 'list',
    default: [],
    description: 'Actions that must not be used: `owner/name`, or `owner/*` for all of an owner.',
  },
} as const satisfies InputSpecs;

export const engine = scanner({
  name: 'workflow-audit',
  title: 'Workflow audit',
  description:
    'Finds who can make your pipeline run their code: injections, untrusted checkouts, wide tokens and moving references in workflows and actions.',
  inputs,
  kinds: [pipelineKind],
  get rules() {
    return auditRules();
  },
  familyOf: (id) => familyOf(id),
  broad: true,
  ...auditing,
  sources: [online, access, shellcheck],
  otherRules: onlineRules,
  network: [{ host: 'GITHUB_API_URL, api.github.com', purpose: 'Branches and tags of the repositories that actions are taken from.' }],
  networkInput: 'online',
  settings: {
    judge: ({ config, persona, 'forbid-actions': forbidden }, { settings, repository }) =>
      readSettings(
        config,
        {
          ...defaultSettings,
          persona,
          ...(repository === undefined ? {} : { repository: repository.toLowerCase() }),
          forbids: matchesSlug(actionPatterns(forbidden)),
          ...textsBefore(settings),
        },
        settings,
      ),
    canary: { ...defaultSettings, persona: 'auditor' },
  },
  canary: {
    path: '.github/workflows/canary.yml',
    text: 'on: issues\njobs:\n  canary:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo ${{ github.event.issue.title }}\n',
    finds: ['template-injection', 'unpinned-uses', 'artipacked'],
    alone: () => [artipacked],
  },
});

/** @throws PortcullisError `input-invalid` for a pattern that forbids nothing. */
function actionPatterns(patterns: readonly string[]): readonly string[] {
  const wrong = patterns.find((pattern) => !isSlugPattern(pattern));
  if (wrong === undefined) return patterns;
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected \`owner/name\`, \`owner/*\` or \`*\`, got "${wrong.slice(0, 80)}"`,
    where: { key: 'forbid-actions' },
    remedy: 'Write the owner before the name, as in `uses:`.',
  });
}

export { peerFormats } from './peer/formats.js';
