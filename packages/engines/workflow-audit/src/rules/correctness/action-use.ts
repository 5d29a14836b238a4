// What a step gives to an action, held against what the action takes; and actions that no runner can start any more.

import type { Action, Step, Uses } from '@portcullis/formats/workflow';
import { fix, replace, suggested } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { type ActionFace, type ActionInput, actionFace } from '../../facts/actions.js';
import { type AuditProblem, audit } from '../../rule.js';
import { usesComment } from '../../uses-comment.js';
import { controls, risks } from '../controls.js';
import { nearest } from './words.js';

const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

export const actionUse = audit({
  id: 'action-inputs',
  aliases: ['action'],
  severity: 'medium',
  confidence: 'high',
  title: 'A step gives an action what it does not take',
  why: 'Such a step fails, or does something else than it says: an unknown input is passed over, and a runtime that is gone is replaced by one that the action was never tried with.',
  remedy: 'Give the inputs that the action has at this version, or use a version that a runner can start.',
  controls: controls.configuration,
  risks: risks.thirdParty,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs'],
  on: ['action-step'],
  *check(step, context) {
    if (step.uses === undefined) return;
    const { scalar, target } = step.uses;
    if (target.kind === 'image') {
      if (/\s/.test(target.image.trim()) && !target.image.includes('${{'))
        yield { at: scalar.at, message: 'The name of an image has no blank' };
      else if (/:$/.test(target.image)) yield { at: scalar.at, message: 'The image has no tag behind its colon' };
    } else if (target.kind === 'local') yield* ofLocal(step, step.uses, context);
    else if (target.kind === 'unknown' || target.ref === undefined || target.ref === '') yield* ofForm(step.uses);
    else {
      const face = actionFace(target, usesComment(step.uses, context.file));
      if (face !== undefined) yield* ofFace(step, step.uses, face, context);
    }
  },
  examples: {
    bad: [
      { text: `${head}      - uses: actions/checkout@v4\n        with:\n          fetch-deth: 0\n` },
      { text: `${head}      - uses: actions/cache@v4\n        with:\n          path: a\n` },
      { text: `${head}      - uses: actions/checkout@v2\n` },
      { text: `${head}      - uses: actions/checkout\n` },
    ],
    good: [
      {
        text: `name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0\n        with:\n          path: a\n          Key: b\n`,
      },
    ],
  },
});

function* ofForm({ scalar, text }: Uses): Generator<AuditProblem> {
  if (text.includes('${{')) yield { at: scalar.at, message: 'The name of an action cannot be an expression' };
  else
    yield {
      at: scalar.at,
      message: `"${text.slice(0, 80)}" names no action; expected OWNER/NAME@REF, OWNER/NAME/PATH@REF, ./PATH or docker://IMAGE`,
    };
}

/** What runners start: the others have been taken out of them. */
const started = /^(?:node20|node24|docker|composite)$/i;

function* ofFace(step: Step, uses: Uses, face: ActionFace, context: AuditContext): Generator<AuditProblem> {
  if (!face.merged && !started.test(face.using)) yield tooOld(uses, face.using);
  yield* ofInputs(step, uses, face.inputs, context);
}

function tooOld({ scalar }: Uses, using: string): AuditProblem {
  const runtime = using === '' ? 'code that runners once had built in' : `${using.slice(0, 40)}, which runners have no more`;
  return { at: scalar.at, message: `The action is made for ${runtime}; use a newer version`, severity: 'low' };
}

function* ofInputs(step: Step, uses: Uses, inputs: ReadonlyMap<string, ActionInput>, context: AuditContext): Generator<AuditProblem> {
  const name = uses.text.slice(0, 80);
  const given = new Set(step.with.map((pair) => pair.name.toLowerCase()));
  const computed = step.with.some((pair) => pair.name.includes('${{')) || step.withEntry?.value.kind === 'scalar';
  for (const input of inputs.values()) {
    if (input.required && !computed && !given.has(input.name.toLowerCase()))
      yield { at: uses.scalar.at, message: `The action ${name} needs the input "${input.name}"` };
  }
  for (const pair of step.with) {
    const written = pair.name.toLowerCase();
    const input = inputs.get(written);
    if (written.includes('${{') || isDockerInput(written)) continue;
    if (input?.deprecated === true)
      yield { at: pair.key.at, message: `The input "${pair.name}" of ${name} is deprecated`, severity: 'low' };
    if (input !== undefined) continue;
    const names = [...inputs.values()].map((each) => each.name);
    const instead = nearest(written, names);
    const known = names.length === 0 ? 'it has none' : `it has ${names.slice(0, 24).join(', ')}${names.length > 24 ? ' and more' : ''}`;
    const certain =
      instead !== undefined &&
      !given.has(instead.toLowerCase()) &&
      context.file.text.slice(pair.key.at.start, pair.key.at.end) === pair.name;
    yield {
      at: pair.key.at,
      message: `The action ${name} has no input "${pair.name.slice(0, 60)}"; ${known}`,
      ...(certain ? { fix: () => suggested(fix(`Write "${instead}".`, replace(pair.key.at, instead))) } : {}),
    };
  }
}

/** What GitHub itself reads of steps that start a container. */
function isDockerInput(name: string): boolean {
  return name === 'entrypoint' || name === 'args';
}

function* ofLocal(step: Step, uses: Uses, context: AuditContext): Generator<AuditProblem> {
  const { target } = uses;
  if (target.kind !== 'local' || target.path.split('/').includes('..')) return;
  const { repository } = context;
  const action = repository.action(target)?.document;
  if (action?.kind === 'action') {
    const using = action.using?.text ?? '';
    if (using !== '' && !started.test(using)) yield tooOld(uses, using);
    yield* ofInputs(step, uses, inputsOf(action), context);
    if (step.index <= maxBefore(step)) yield* ofFiles(uses, action, target.path, context);
    return;
  }
  if (isFile(context, target.path)) {
    const path = `./${target.path.slice(0, 80)}`;
    const instead = /(?:^|\/)action\.ya?ml$/i.test(path)
      ? 'name the folder that it lies in'
      : 'a workflow is called by the `uses` of a job';
    yield { at: uses.scalar.at, message: `${path} is a file and no folder with an action; ${instead}` };
    return;
  }
  // What a step before this one checks out or builds may bring it, and of a checkout in part nothing is known.
  if (action !== undefined || step.index > maxBefore(step) || !isWhole(repository, target.path)) return;
  if (!isAction(context, target.path)) yield { at: uses.scalar.at, message: `There is no action at ./${target.path.slice(0, 80)}` };
}

/** What an action runs must lie beside it, where nothing before the step can have put it there. */
function* ofFiles({ scalar }: Uses, { runs }: Action, path: string, { repository }: AuditContext): Generator<AuditProblem> {
  const files =
    runs.kind === 'node'
      ? [runs.main, runs.pre, runs.post]
      : runs.kind === 'docker' && !/^docker:/.test(runs.image?.text ?? '')
        ? [runs.image]
        : [];
  for (const file of files) {
    if (file === undefined || file.text.includes('${{')) continue;
    const whole = joined(path, file.text);
    if (whole !== undefined && repository.has(whole) === false)
      yield { at: scalar.at, message: `The action runs ${file.text.slice(0, 80)}, and there is no such file` };
  }
}

function joined(path: string, file: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${path}/${file}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** Whether the folder in which a path should lie has something else in it than what is looked at. */
function isWhole({ has, list }: AuditContext['repository'], path: string): boolean {
  if (has(path) === undefined) return false;
  const at = path.lastIndexOf('/');
  return list(at < 0 ? '' : path.slice(0, at)).some((name) => !name.startsWith('.'));
}

/** Of YAML alone: whoever names another file means one that a step before is to bring. */
function isFile({ repository }: AuditContext, path: string): boolean {
  return /\.ya?ml$/i.test(path) && repository.has(path) === true && repository.text(path) !== undefined;
}

function isAction({ repository }: AuditContext, path: string): boolean {
  const folder = path === '' ? '' : `${path}/`;
  return ['action.yml', 'action.yaml', 'Dockerfile'].some((name) => repository.has(folder + name) === true);
}

/** Index of the last step before which nothing but this repository's own checkout can have written files. */
function maxBefore({ owner }: Step): number {
  const first = owner.steps.findIndex(({ uses, run, with: given }) => {
    if (run !== undefined) return true;
    const target = uses?.target;
    const checkout = target?.kind === 'repository' && target.slug === 'actions/checkout';
    return !checkout || given.some(({ name }) => name === 'repository' || name === 'ref' || name === 'path');
  });
  return first < 0 ? owner.steps.length : first;
}

function inputsOf({ interface: { inputs } }: Action): ReadonlyMap<string, ActionInput> {
  return new Map(
    inputs.map(({ default: preset, deprecation, name, required }) => [
      name.toLowerCase(),
      { name, required: required?.text === 'true' && preset === undefined, deprecated: deprecation !== undefined },
    ]),
  );
}
