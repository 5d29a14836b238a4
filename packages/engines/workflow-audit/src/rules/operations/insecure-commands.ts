// Workflow commands in the log that set variables and paths: switched off since 2020, and on again.

import type { Job, Pair, Step, Workflow } from '@portcullis/formats/workflow';
import type { YamlMap } from '@portcullis/formats/yaml';
import type { AuditContext } from '../../context.js';
import { removeKey } from '../../edits.js';
import { entryOf, isExpression, placeOfKey } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { stepsExample, workflowExample } from '../example.js';

const variable = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

export const insecureCommands = audit({
  id: 'insecure-commands',
  aliases: ['unsecure-commands', 'unsecure-commands-allowed'],
  severity: 'high',
  confidence: 'high',
  title: 'Lines of the log may set variables and paths again',
  why: 'Whoever gets a line into the log, by a file name or a commit message, sets variables of later steps and runs code in them.',
  remedy: `Remove \`${variable}\` and write to the files that \`GITHUB_ENV\` and \`GITHUB_PATH\` name.`,
  controls: controls.configuration,
  risks: risks.poisoned,
  references: [
    'https://docs.zizmor.sh/audits/#insecure-commands',
    'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
  ],
  on: ['workflow', 'job', 'step'],
  only: (part) => (part.kind === 'workflow' ? part.root : part.map).entries.some(({ name }) => name === 'env'),
  *check(part, context): Generator<AuditProblem> {
    const map = part.kind === 'workflow' ? part.root : part.map;
    const at = placeOfKey(map, 'env');
    if (at === undefined) return;
    const found = part.env.find(({ name }) => name === variable);
    const statement = part.kind === 'workflow' ? at : map.at;
    if (found !== undefined && isOn(found))
      yield {
        at,
        statement,
        message: `\`${variable}\` is on: what is printed can set variables and paths`,
        fix: () => withoutVariable(part, map, context),
      };
    else if (isWhole(map) || isExpression(found?.scalar?.text))
      yield {
        at,
        statement,
        confidence: 'low',
        persona: 'auditor',
        message: `Whether \`${variable}\` is on is decided by an expression`,
      };
  },
  examples: {
    bad: [
      workflowExample({ top: `env:\n  ${variable}: true` }),
      workflowExample({ job: `env:\n  ${variable}: 'true'\n  CI: 1` }),
      stepsExample(`- run: make\n  env:\n    CI: 1\n    ${variable}: 1`),
      workflowExample({ job: 'env: ${{ fromJSON(vars.ENVIRONMENT) }}' }),
    ],
    good: [stepsExample(`- run: make\n  env:\n    ${variable}: false`), stepsExample('- run: make\n  env:\n    CI: 1')],
  },
});

/** The words that the runner takes for yes (actions/runner, StringUtil.ConvertToBoolean). */
function isOn({ scalar }: Pair): boolean {
  return /^(?:1|true|\$true)$/i.test(scalar?.text.trim() ?? '');
}

/** An `env:` that an expression makes. */
function isWhole(map: YamlMap): boolean {
  const value = entryOf(map, 'env')?.value;
  return value?.kind === 'scalar' && isExpression(value.text);
}

function withoutVariable(part: Workflow | Job | Step, map: YamlMap, { file }: AuditContext): ReturnType<NonNullable<AuditProblem['fix']>> {
  const env = entryOf(map, 'env')?.value;
  if (env?.kind !== 'map' || env.alias !== undefined) return undefined;
  const edits = part.env.length === 1 ? removeKey(file, map, 'env') : removeKey(file, env, variable);
  return edits === undefined ? undefined : { description: `Remove \`${variable}\``, kind: 'suggested', edits };
}
