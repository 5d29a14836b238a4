// Events and activity types that GitHub does not know, filters that exclude one another, schedules that never run.

import type { Declared, Trigger, Workflow } from '@portcullis/formats/workflow';
import { scalarValue, type YamlMap, type YamlNode, type YamlScalar } from '@portcullis/formats/yaml';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { cronMistake, isTimeZone } from './cron.js';
import { misfitProblems } from './misfits.js';

const job = 'jobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';

export const workflowEvents = audit({
  id: 'workflow-events',
  aliases: ['events'],
  severity: 'medium',
  confidence: 'high',
  title: 'A trigger that never fires',
  why: 'The workflow does not run when it was meant to, or GitHub refuses it as a whole.',
  remedy: 'Name an event, a type or a time that GitHub knows.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows'],
  on: ['workflow'],
  *check(workflow, context) {
    yield* misfitProblems(context, 'events');
    for (const trigger of workflow.triggers) yield* ofTrigger(trigger);
    yield* ofInputs(workflow);
  },
  examples: {
    bad: [
      { text: `on: pull_requests\n${job}` },
      { text: `on:\n  issues:\n    types: [openned]\n${job}` },
      { text: `on:\n  issues:\n    branches: [main]\n${job}` },
      { text: `on:\n  push:\n    branches: [a]\n    branches-ignore: [b]\n${job}` },
      { text: `on:\n  schedule:\n    - cron: '0 25 * * *'\n${job}` },
      { text: `on:\n  schedule:\n    - cron: '* * * * *'\n${job}` },
      { text: `on:\n  workflow_run:\n    types: [completed]\n${job}` },
      { text: `on: pull_request_comment\n${job}` },
      { text: `on:\n  workflow_dispatch:\n    inputs:\n      a:\n        type: choice\n${job}` },
    ],
    good: [
      {
        text: `name: a\non:\n  schedule:\n    - cron: '*/15 3-5 * JAN,FEB mon'\n  push:\n    branches: [main, '!x']\npermissions: {}\n${job}`,
      },
    ],
  },
});

const board = 'came from classic project boards, which GitHub has taken down, so nothing starts it';
/** Events that never come, although GitHub's schema has them, and why. */
const silent: ReadonlyMap<string, string> = new Map([
  ['project', board],
  ['project_card', board],
  ['project_column', board],
  ['pull_request_comment', 'is no event: comments on a pull request come as "issue_comment"'],
]);

function* ofTrigger({ name, key, config, value }: Trigger): Generator<AuditProblem> {
  const why = silent.get(name);
  if (why !== undefined) yield { at: key.at, message: `"${name}" ${why}` };
  if (name === 'schedule') {
    if (value === undefined) yield { at: key.at, message: '"schedule" names no time, so nothing starts it' };
    yield* ofSchedule(value);
  }
  if (name === 'workflow_run' && !hasItems(config, 'workflows'))
    yield { at: key.at, message: '"workflow_run" names no workflow, so nothing starts it' };
  if (config === undefined) return;
  for (const filter of ['branches', 'tags', 'paths']) {
    const own = config.entries.find((entry) => entry.name === filter);
    const ignored = config.entries.find((entry) => entry.name === `${filter}-ignore`);
    if (own !== undefined && ignored !== undefined)
      yield {
        at: ignored.key.at,
        message: `"${filter}" and "${filter}-ignore" cannot stand together; begin a pattern with \`!\` to leave out`,
      };
  }
}

function hasItems(config: YamlMap | undefined, name: string): boolean {
  const value = config?.entries.find((entry) => entry.name === name)?.value;
  return value !== undefined && (value.kind !== 'list' || value.items.length > 0);
}

function* ofSchedule(value: YamlNode | undefined): Generator<AuditProblem> {
  if (value?.kind !== 'list') return;
  for (const item of value.items) {
    if (item.kind !== 'map') continue;
    for (const { name, value: text } of item.entries) {
      // Where nothing is written, that is the schema's to tell.
      if (text.kind !== 'scalar' || scalarValue(text) === null) continue;
      const mistake = name === 'cron' ? cronMistake(text.text) : undefined;
      if (mistake !== undefined) yield { at: text.at, message: `The schedule "${text.text.slice(0, 60)}" is none: ${mistake}` };
      if (name === 'timezone' && !isTimeZone(text.text))
        yield { at: text.at, message: `There is no time zone "${text.text.slice(0, 60)}"` };
    }
  }
}

/** Inputs of people that start the workflow by hand, and of callers. */
function* ofInputs({ call, dispatch }: Workflow): Generator<AuditProblem> {
  const most = 25;
  if (dispatch.length > most)
    yield { at: dispatch[most]?.key.at ?? { start: 0, end: 0 }, message: `A workflow has at most ${most} inputs, got ${dispatch.length}` };
  for (const input of dispatch) {
    yield* ofChoice(input);
    yield* ofDefault(input);
  }
  for (const input of call?.inputs ?? []) {
    yield* ofDefault(input);
    if (input.required !== undefined && scalarValue(input.required) === true && input.default !== undefined)
      yield { at: input.default.at, message: `The input "${input.name}" must be given, so its default is never used` };
  }
}

function* ofChoice({ default: preset, key, map, name, type }: Declared): Generator<AuditProblem> {
  const options = map?.entries.find((entry) => entry.name === 'options');
  if (type?.text !== 'choice') {
    if (options !== undefined) yield { at: key.at, message: `The input "${name}" has options, which are for the type "choice"` };
    return;
  }
  const list = options?.value.kind === 'list' ? options.value.items.filter((item): item is YamlScalar => item.kind === 'scalar') : [];
  if (list.length === 0) {
    yield {
      at: options?.value.kind === 'list' && options.key.kind === 'scalar' ? options.key.at : key.at,
      message: `The input "${name}" of type "choice" has no options`,
    };
    return;
  }
  const seen = new Set<string>();
  for (const option of list) {
    if (seen.has(option.text)) yield { at: option.at, message: `The option "${option.text.slice(0, 60)}" stands twice` };
    seen.add(option.text);
  }
  if (preset !== undefined && !seen.has(preset.text))
    yield { at: preset.at, message: `The default "${preset.text.slice(0, 60)}" is none of the options of "${name}"` };
}

function* ofDefault({ default: preset, name, type }: Declared): Generator<AuditProblem> {
  if (preset === undefined || preset.text.includes('${{')) return;
  const value = scalarValue(preset);
  const fits =
    type?.text === 'boolean'
      ? typeof value === 'boolean' || preset.text === 'true' || preset.text === 'false'
      : type?.text !== 'number' || typeof value === 'number' || (preset.text !== '' && Number.isFinite(Number(preset.text)));
  if (!fits)
    yield { at: preset.at, message: `The input "${name}" is a ${type?.text}, and its default "${preset.text.slice(0, 60)}" is none` };
}
