// dockerfile-lint: Dockerfiles, and those inside Compose, bake and documentation, under hadolint's rules, BuildKit's checks, CIS section
// 4 and the team's policy.

import { type InputSpecs, PortcullisError, ruleIsNamed } from '@portcullis/core';
import { scanner } from '@portcullis/lint';
import { settingsTree } from '@portcullis/workspace';
import { looseningFindings, looseningRule } from './config/loosening.js';
import { readSettings } from './config/read-settings.js';
import { dockerfileHosts } from './hosts/index.js';
import { dockerfileKind } from './kind.js';
import { linting } from './lint.js';
import { defaultOptions, type LintOptions } from './options.js';
import { relativeWorkdir } from './rules/hadolint/relative-workdir.js';
import { sudo } from './rules/hadolint/sudo.js';
import { dockerfileRules, familyOf } from './rules/index.js'; // at first use
import { shellcheck } from './shellcheck/source.js';

const inputs = {
  docs: {
    type: 'boolean',
    default: false,
    description: 'Also lint fenced Dockerfile blocks in Markdown files.',
  },
  shellcheck: {
    type: 'choice',
    choices: ['auto', 'off', 'required'],
    default: 'auto',
    description: 'Run ShellCheck on every RUN: `auto` when it is on PATH, `required` fails where it is not.',
  },
  pedantic: {
    type: 'list',
    default: [],
    description: "Rules for the pedantic: `true` for all of them, or the ids of some. With hadolint's configuration file they are all on.",
  },
  policy: {
    type: 'string',
    default: '',
    description:
      "The team's policy of images, labels and packages; empty means `.portcullis/dockerfile.yml`, or the part `dockerfile` of `.github/portcullis.yml`.",
  },
  'image-lock': {
    type: 'string',
    default: '',
    description: 'Lock of verified images, from which fixes take digests; empty means `image-lock.json` when it is there.',
  },
} as const satisfies InputSpecs;

/** @throws PortcullisError for what is neither yes or no nor the id of a rule. */
function pedanticRules(named: readonly string[]): LintOptions['pedantic'] {
  const ids = named.map((id) => id.toLowerCase()).filter((id) => id !== 'false');
  if (ids.includes('true')) return 'all';
  const unknown = ids.find((id) => !dockerfileRules().some((rule) => ruleIsNamed(rule, id)));
  if (unknown === undefined) return new Set(ids);
  throw new PortcullisError({
    code: 'input-invalid',
    message: `expected \`true\` or ids of rules, got ${unknown.slice(0, 100)}`,
    where: { key: 'pedantic' },
    remedy: 'Correct the id; the rule pages list them all.',
  });
}

export const engine = scanner({
  name: 'dockerfile-lint',
  title: 'Dockerfile lint',
  description:
    "Finds what makes an image unsafe, large or unrepeatable in its Dockerfile: hadolint's rules, BuildKit's checks, CIS section 4, with fixes.",
  inputs,
  broad: true,
  kinds: [dockerfileKind],
  hosts: dockerfileHosts,
  get rules() {
    return dockerfileRules();
  },
  otherRules: [looseningRule],
  familyOf: (id) => (id === looseningRule.id ? 'configuration' : familyOf(id)),
  ...linting,
  settings: {
    async judge({ config, policy, pedantic, 'image-lock': lock }, { settings: judging, workspace }) {
      const { settings, loosenings, notices, digests } = await readSettings(
        { config, policy, lock, pedantic: pedanticRules(pedantic) },
        judging,
        workspace,
      );
      const findings = looseningFindings(loosenings, settingsTree(judging)?.where ?? '');
      return { settings, findings, notices, digest: digests.join('\n') };
    },
    canary: { options: defaultOptions, alone: true },
  },
  sources: [shellcheck],
  canary: {
    path: 'Dockerfile',
    text: 'FROM debian:12\nWORKDIR app\nRUN true \\\n  && sudo true\n',
    finds: ['relative-workdir', 'sudo'],
    alone: () => [relativeWorkdir, sudo],
  },
});

export { findShellcheck } from '@portcullis/lint';
export { type HadolintFormat, hadolintFormats } from './peer/formats/index.js';
export * from './peer/hadolint-config.js';
export { type HadolintRun, runLikeHadolint } from './peer/hadolint-run.js'; // at first use
export { dockerfileRules } from './rules/index.js'; // at first use
