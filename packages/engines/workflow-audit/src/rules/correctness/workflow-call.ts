// What a job gives to a reusable workflow, held against what that takes.

import { checkExpression } from '@portcullis/formats/expression';
import type { Declared, Interface, Job, Pair, Uses } from '@portcullis/formats/workflow';
import { scalarValue, type YamlScalar } from '@portcullis/formats/yaml';
import type { AuditContext } from '../../context.js';
import { callCircles } from '../../graph/circles.js';
import { type AuditProblem, audit } from '../../rule.js';
import { sitesOf } from '../../sites.js';
import { controls, risks } from '../controls.js';
import { scopeAt } from './scopes.js';

export const workflowCall = audit({
  id: 'workflow-call',
  severity: 'medium',
  confidence: 'high',
  title: 'A call that a reusable workflow does not take',
  why: 'GitHub refuses the calling workflow as a whole, so none of its jobs runs.',
  remedy: 'Hand over the inputs and secrets that the called workflow declares, under their names and of their types.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows'],
  on: ['job'],
  *check(job, context) {
    if (job.uses === undefined) return;
    const mistake = formMistake(job.uses);
    if (mistake !== undefined) yield { at: job.uses.scalar.at, message: mistake };
    else yield* ofCall(job, job.uses, context);
  },
  examples: {
    bad: [
      { text: 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml@main\n' },
      { text: 'on: push\njobs:\n  a:\n    uses: owner/name/b.yml@main\n' },
      { text: 'on: push\njobs:\n  a:\n    uses: owner/name/.github/workflows/b.yml\n' },
    ],
    good: [
      {
        text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    uses: owner/name/.github/workflows/b.yml@8edcb1bdb4e267140fa742c62e395cd74f332709\n',
      },
    ],
  },
});

function formMistake({ target, text }: Uses): string | undefined {
  const named = `"${text.slice(0, 80)}"`;
  if (target.kind === 'local') {
    if (text.includes('@')) return `${named} is a workflow of this repository, which takes no ref`;
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(target.path)
      ? undefined
      : `${named} names no workflow; those of this repository lie in ./.github/workflows`;
  }
  const form = 'expected OWNER/NAME/.github/workflows/FILE@REF or ./.github/workflows/FILE';
  if (target.kind !== 'repository') return `${named} names no workflow; ${form}`;
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(target.path)) return `${named} names no workflow; ${form}`;
  return target.ref === undefined || target.ref === '' ? `${named} has no ref; ${form}` : undefined;
}

function* ofCall(job: Job, uses: Uses, context: AuditContext): Generator<AuditProblem> {
  if (uses.target.kind !== 'local') return;
  const { repository } = context;
  const called = repository.workflow(uses.target)?.document;
  if (called === undefined) {
    // Of a checkout in part nothing is known.
    if (repository.has(uses.target.path) === false && repository.workflows().length > 1)
      yield { at: uses.scalar.at, message: `There is no workflow ${uses.text.slice(0, 80)}` };
    return;
  }
  if (called.kind !== 'workflow') return;
  if (called.call === undefined) {
    yield { at: uses.scalar.at, message: `The workflow ${uses.text.slice(0, 80)} cannot be called: it has no trigger "workflow_call"` };
    return;
  }
  const circle = callCircles(repository).get(job);
  if (circle !== undefined) yield { at: uses.scalar.at, message: `Workflows call one another: ${shown(circle)}` };
  yield* ofInputs(job, uses, called.call, context);
  if (job.secrets?.inherit !== true) yield* ofNames('secret', job.secrets?.pairs ?? [], called.call.secrets, uses.scalar);
}

/** Of a long way round its beginning. */
function shown(circle: readonly string[]): string {
  const names = circle.map((path) => path.slice(path.lastIndexOf('/') + 1).slice(0, 60));
  return [...(names.length > 9 ? [...names.slice(0, 8), '…'] : names.slice(0, -1)), names.at(-1)].join(' calls ');
}

function* ofInputs(job: Job, uses: Uses, { inputs }: Interface, context: AuditContext): Generator<AuditProblem> {
  yield* ofNames('input', job.with, inputs, uses.scalar);
  const types = new Map(inputs.map((input) => [input.name.toLowerCase(), input.type?.text]));
  for (const { name, scalar } of job.with) {
    const type = types.get(name.toLowerCase());
    if (scalar === undefined || type === undefined) continue;
    const got = givenType(name, scalar, job, context);
    if (got === 'any' || got === type || (type === 'string' && got === 'number') || !/^(?:string|boolean|number)$/.test(type)) continue;
    const text = type === 'string' && got === 'boolean';
    const message = text
      ? `The input "${name}" is a string, so false becomes a text, which counts as true`
      : `The input "${name}" is a ${type}, got a ${got}`;
    yield { at: scalar.at, message, ...(text ? { severity: 'low' as const } : {}) };
  }
}

/** `any` where nobody can say. */
function givenType(name: string, scalar: YamlScalar, job: Job, context: AuditContext): string {
  if (!scalar.text.includes('${{')) return scalarValue(scalar) === null ? 'any' : typeof scalarValue(scalar);
  const [site, ...more] = sitesOf(scalar, job, ['with', name]);
  if (site === undefined || site.tree.kind === 'mistake') return 'any';
  if (more.length > 0 || site.span.end - site.span.start < scalar.text.trim().length) return 'string';
  const scope = scopeAt(site, context);
  const { kind } = scope === undefined ? { kind: 'any' } : checkExpression(site.tree, scope).type;
  return kind === 'bool' ? 'boolean' : kind === 'null' ? 'any' : kind === 'array' ? 'list' : kind === 'object' ? 'mapping' : kind;
}

function* ofNames(
  what: 'input' | 'secret',
  given: readonly Pair[],
  declared: readonly Declared[],
  at: YamlScalar,
): Generator<AuditProblem> {
  const names = new Set(given.map(({ name }) => name.toLowerCase()));
  for (const { default: preset, name, required } of declared) {
    if (required?.text === 'true' && preset === undefined && !names.has(name.toLowerCase()))
      yield { at: at.at, message: `The called workflow needs the ${what} "${name}"` };
  }
  const known = new Set(declared.map(({ name }) => name.toLowerCase()));
  const list =
    declared.length === 0
      ? 'it has none'
      : `it has ${declared
          .map(({ name }) => name)
          .slice(0, 24)
          .join(', ')}`;
  for (const { key, name } of given) {
    if (!known.has(name.toLowerCase()) && !name.includes('${{'))
      yield { at: key.at, message: `The called workflow has no ${what} "${name.slice(0, 60)}"; ${list}` };
  }
}
