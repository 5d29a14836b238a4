// dockerfile-lint: Dockerfiles, and those inside Compose, bake and documentation, under hadolint's rules, BuildKit's checks, CIS section
// 4 and the team's policy.

import type { InputSpecs } from '@portcullis/core';
import { scanner } from '@portcullis/lint';
import { settingsTree } from '@portcullis/workspace';
import { looseningFindings, looseningRule } from './config/loosening.js';
import { readSettings } from './config/read-settings.js';
import { dockerfileHosts } from './hosts/index.js';
import { dockerfileKind } from './kind.js';
import { linting } from './lint.js';
import { defaultOptions } from './options.js';
import { dockerfileRules, familyOf } from './rules/index.js';
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

export const engine = scanner({
  name: 'dockerfile-lint',
  title: 'Dockerfile lint',
  description:
    "Finds what makes an image unsafe, large or unrepeatable in its Dockerfile: hadolint's rules, BuildKit's checks, CIS section 4, with fixes.",
  inputs,
  kinds: [dockerfileKind],
  hosts: dockerfileHosts,
  rules: dockerfileRules(),
  otherRules: [looseningRule],
  familyOf: (id) => (id === looseningRule.id ? 'configuration' : familyOf(id)),
  ...linting,
  settings: {
    async judge({ config, policy, 'image-lock': lock }, { settings: judging, workspace }) {
      const { settings, loosenings, notices, digests } = await readSettings({ config, policy, lock }, judging, workspace);
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
  },
});

export { type HadolintFormat, hadolintFormats } from './peer/formats/index.js';
export * from './peer/hadolint-config.js';
export * from './peer/hadolint-run.js';
export { dockerfileRules } from './rules/index.js';
export { findShellcheck } from './shellcheck/program.js';
