// What an expression may refer to where it stands: the types of contexts that depend on the workflow, job and step.

import {
  anyType,
  arrayOf,
  boolType,
  type ExpressionScope,
  type ExpressionType,
  githubContext,
  looseObject,
  mergedType,
  neededJobType,
  nullType,
  numberType,
  type ObjectType,
  stepType,
  strictObject,
  stringType,
} from '@portcullis/formats/expression';
import type { Action, CompositeRuns, Declared, Job, Step, Workflow } from '@portcullis/formats/workflow';
import { scalarValue, type YamlNode } from '@portcullis/formats/yaml';
import type { AuditContext } from '../../context.js';
import { actionFace, hasFreeOutputs } from '../../facts/actions.js';
import type { ExpressionSite } from '../../sites.js';
import { type Available, shapeOf } from './shape.js';
import { usesComment } from './uses-comment.js';

const objectOf = (entries: Iterable<readonly [string, ExpressionType]>, others?: ExpressionType): ObjectType => ({
  kind: 'object',
  properties: new Map([...entries].map(([name, type]) => [name.toLowerCase(), type])),
  others,
});

/** What is available at an expression; undefined where none may stand or nothing is known. */
export function scopeAt(site: ExpressionSite, context: AuditContext): (ExpressionScope & { readonly at: Available }) | undefined {
  const at = shapeOf(context.document)?.available.get(site.scalar);
  if (at === undefined) return undefined;
  const allowedContexts = new Set(at.names.filter((name) => !name.includes('(')).map((name) => name.toLowerCase()));
  const allowedFunctions = new Set(
    at.names.flatMap((name) => (name.includes('(') ? [name.slice(0, name.indexOf('(')).toLowerCase()] : [])),
  );
  const jobsInStatus = at.names.includes('success(0,MAX)');
  return { at, contexts: contextsOf(site, context), allowedContexts, allowedFunctions, jobsInStatus };
}

type Contexts = ReadonlyMap<string, ExpressionType>;

function contextsOf({ owner }: ExpressionSite, context: AuditContext): Contexts {
  if (owner.kind === 'workflow') return ofWorkflow(owner, context, true);
  if (owner.kind === 'job') return ofJob(owner, context, owner.steps.length);
  if (owner.kind === 'action') return ofAction(owner, context, Number.POSITIVE_INFINITY);
  return owner.owner.kind === 'job' ? ofJob(owner.owner, context, owner.index) : ofAction(owner.owner.action, context, owner.index);
}

/** What is the same wherever one asks is worked out once for each document. */
const remembered = new WeakMap<object, Map<string, unknown>>();

function once<T>(of: object, what: string, make: () => T): T {
  const known = remembered.get(of) ?? new Map<string, unknown>();
  remembered.set(of, known);
  if (!known.has(what)) known.set(what, make());
  return known.get(what) as T;
}

function ofWorkflow(workflow: Workflow, context: AuditContext, outputs: boolean): Contexts {
  return once(workflow, `contexts ${outputs}`, () => {
    const shared = new Map<string, ExpressionType>([
      ['inputs', inputsOf(workflow)],
      ['secrets', secretsOf(workflow)],
      ['github', githubOf(workflow)],
    ]);
    if (outputs) shared.set('jobs', objectOf(workflow.jobs.map((job) => [job.id, neededJobType(outputsOf(job, context))] as const)));
    return shared;
  });
}

function inputsOf({ call, dispatch, triggers }: Workflow): ExpressionType {
  const called = objectOf((call?.inputs ?? []).map((input) => [input.name, inputType(input)] as const));
  if (!triggers.some(({ name }) => name === 'workflow_dispatch')) return called;
  const started = objectOf(dispatch.map((input) => [input.name, inputType(input)] as const));
  return call === undefined ? started : mergedType(called, started);
}

function inputType({ type }: Declared): ExpressionType {
  if (type === undefined) return anyType;
  if (type.text === 'boolean') return boolType;
  return type.text === 'number' ? numberType : stringType;
}

/** A caller hands over what is declared; where nothing is, all that it has may be inherited. */
function secretsOf({ call, triggers }: Workflow): ExpressionType {
  if (call === undefined || call.secrets.length === 0 || triggers.length > 1) return looseObject(stringType);
  return objectOf([
    ...['github_token', 'actions_step_debug', 'actions_runner_debug'].map((name) => [name, stringType] as const),
    ...call.secrets.map(({ name }) => [name, stringType] as const),
  ]);
}

/** Inputs of a start by hand are texts in the event, whatever their type. */
function githubOf({ dispatch, triggers }: Workflow): ExpressionType {
  const only = triggers.length === 1 && triggers[0]?.name === 'workflow_dispatch';
  if (!only) return githubContext;
  const inputs = objectOf(dispatch.map(({ name }) => [name, stringType] as const));
  return { ...githubContext, properties: new Map([...githubContext.properties, ['event', looseObject(anyType, { inputs })]]) };
}

/** @param steps how many of the job's steps have been begun. */
function ofJob(job: Job, context: AuditContext, steps: number): Contexts {
  const shared = once(
    job,
    'contexts',
    () =>
      new Map<string, ExpressionType>([
        ...ofWorkflow(job.workflow, context, false),
        ['needs', needsOf(job, context)],
        ['matrix', matrixOf(job)],
      ]),
  );
  return once(job, `contexts ${steps}`, () => new Map([...shared, ['steps', stepsBefore(job, context, steps)]]));
}

function needsOf(job: Job, context: AuditContext): ExpressionType {
  const jobs = new Map(job.workflow.jobs.map((each) => [each.id.toLowerCase(), each]));
  const computed = job.needs.some(({ text }) => text.includes('${{'));
  const found = job.needs.flatMap(({ text }) => {
    const other = jobs.get(text.toLowerCase());
    return [[text, neededJobType(other === undefined ? undefined : outputsOf(other, context))] as const];
  });
  return objectOf(found, computed ? neededJobType() : undefined);
}

/** Outputs of a job, or of the reusable workflow that it calls. */
function outputsOf(job: Job, context: AuditContext): ExpressionType {
  if (job.uses === undefined) return objectOf(job.outputs.map(({ name }) => [name, stringType] as const));
  const { target } = job.uses;
  const called = target.kind === 'local' ? context.repository.workflow(target)?.document : undefined;
  if (called?.kind !== 'workflow' || called.call === undefined) return looseObject(stringType);
  return objectOf(called.call.outputs.map(({ name }) => [name, stringType] as const));
}

function stepsBefore(owner: Job | CompositeRuns, context: AuditContext, count: number): ExpressionType {
  const found: (readonly [string, ExpressionType])[] = [];
  let computed = false;
  for (const step of owner.steps) {
    if (step.index >= count || step.id === undefined) continue;
    if (step.id.text.includes('${{')) computed = true;
    else found.push([step.id.text, once(step, 'step', () => stepType(stepOutputs(step, context)))]);
  }
  return objectOf(found, computed ? stepType() : undefined);
}

function stepOutputs({ uses }: Step, context: AuditContext): ExpressionType {
  const target = uses?.target;
  if (target?.kind === 'local') {
    const action = context.repository.action(target)?.document;
    if (action?.kind !== 'action') return looseObject(stringType);
    return objectOf(action.interface.outputs.map(({ name }) => [name, stringType] as const));
  }
  if (target?.kind !== 'repository' || uses === undefined || hasFreeOutputs(target)) return looseObject(stringType);
  const face = actionFace(target, usesComment(uses, context.file));
  return face === undefined ? looseObject(stringType) : objectOf([...face.outputs].map((name) => [name, stringType] as const));
}

function ofAction(action: Action, context: AuditContext, steps: number): Contexts {
  const inputs = objectOf(action.interface.inputs.map(({ name }) => [name, stringType] as const));
  const own: (readonly [string, ExpressionType])[] = [
    ['inputs', inputs],
    ['matrix', looseObject()],
    ['needs', looseObject()],
  ];
  if (action.runs.kind === 'composite') own.push(['steps', stepsBefore(action.runs, context, steps)]);
  return new Map(own);
}

function matrixOf({ matrix }: Job): ExpressionType {
  if (matrix === undefined) return strictObject();
  if (matrix.value.kind !== 'map') return looseObject();
  const { dimensions, include } = matrix;
  let type: ExpressionType = objectOf(dimensions.map(({ name, value }) => [name, itemType(value)] as const));
  if (include?.kind === 'list')
    for (const item of include.items) type = mergedType(type, item.kind === 'map' ? typeOf(item) : looseObject());
  else if (include !== undefined) type = mergedType(type, looseObject());
  return type.kind === 'object' ? type : looseObject();
}

/** The type of a dimension's values. */
function itemType(node: YamlNode): ExpressionType {
  if (node.kind !== 'list' || node.items.length === 0) return anyType;
  return node.items.map((item) => typeOf(item)).reduce((sum, type) => mergedType(sum, type));
}

/** The type of a value as YAML has it; an expression may give anything. */
export function typeOf(node: YamlNode): ExpressionType {
  if (node.kind === 'list') return arrayOf(itemType(node));
  if (node.kind === 'map') return objectOf(node.entries.map(({ name, value }) => [name, typeOf(value)] as const));
  if (node.text.includes('${{')) return anyType;
  const value = scalarValue(node);
  if (value === null) return nullType;
  if (typeof value === 'number') return numberType;
  return typeof value === 'boolean' ? boolType : stringType;
}
