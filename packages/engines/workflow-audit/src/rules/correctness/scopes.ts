// What an expression may refer to where it stands: the types of contexts that depend on the workflow, job and step.

import { rememberedOf } from '@portcullis/core';
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
import { usesComment } from '../../uses-comment.js';
import { type Available, shapeOf } from './shape.js';

const objectOf = (entries: Iterable<readonly [string, ExpressionType]>, others?: ExpressionType): ObjectType => ({
  kind: 'object',
  properties: new Map([...entries].map(([name, type]) => [name.toLowerCase(), type])),
  others,
});

/** What is available at an expression; undefined where none may stand or nothing is known. */
export function scopeAt(site: ExpressionSite, context: AuditContext): (ExpressionScope & { readonly at: Available }) | undefined {
  const at = shapeOf(context.document)?.available.get(site.scalar);
  if (at === undefined) return undefined;
  return { at, contexts: contextsOf(site, context), ...allowedBy(isContainerVariable(at.path) ? withoutSteps(at.names) : at.names) };
}

/** Containers begin before all steps: GitHub's schema lets these be named, and its documentation does not. */
function isContainerVariable(path: readonly string[]): boolean {
  if (path[0] !== 'jobs') return false;
  return (path[2] === 'container' && path[3] === 'env') || (path[2] === 'services' && path[4] === 'env');
}

/** One list for one: `allowedBy` keeps its answer by the list. */
const withoutSteps = rememberedOf((names: readonly string[]): readonly string[] => names.filter((name) => name !== 'steps'));

type Allowed = Required<Pick<ExpressionScope, 'allowedContexts' | 'allowedFunctions' | 'jobsInStatus'>>;

/** By the schema's list, of which there are few. */
const allowedBy = rememberedOf((names: readonly string[]): Allowed => {
  const functions = names.filter((name) => name.includes('('));
  return {
    allowedContexts: new Set(names.filter((name) => !name.includes('(')).map((name) => name.toLowerCase())),
    allowedFunctions: new Set(functions.map((name) => name.slice(0, name.indexOf('(')).toLowerCase())),
    jobsInStatus: names.includes('success(0,MAX)'),
  };
});

type Contexts = NonNullable<ExpressionScope['contexts']>;

/** By what an expression belongs to: most steps hold several. */
const contexts = new WeakMap<ExpressionSite['owner'], Contexts>();

function contextsOf({ owner }: ExpressionSite, context: AuditContext): Contexts {
  const before = contexts.get(owner);
  if (before !== undefined) return before;
  const made = contextsMade(owner, context);
  contexts.set(owner, made);
  return made;
}

function contextsMade(owner: ExpressionSite['owner'], context: AuditContext): Contexts {
  if (owner.kind === 'workflow') return ofWorkflow(owner, context, true);
  if (owner.kind === 'job') return ofJob(owner, context, owner.steps.length);
  if (owner.kind === 'action') return ofAction(owner, context, Number.POSITIVE_INFINITY);
  return owner.owner.kind === 'job' ? ofJob(owner.owner, context, owner.index) : ofAction(owner.owner.action, context, owner.index);
}

/** What is the same wherever one asks is worked out once for each document. */
const remembered = new WeakMap<object, Map<string, unknown>>();

function once<T>(of: object, what: string, make: () => T): T {
  let known = remembered.get(of);
  if (known === undefined) {
    known = new Map();
    remembered.set(of, known);
  }
  if (!known.has(what)) known.set(what, make());
  return known.get(what) as T;
}

function ofWorkflow(workflow: Workflow, context: AuditContext, outputs: boolean): ReadonlyMap<string, ExpressionType> {
  return once(workflow, `contexts ${outputs}`, () => {
    const shared = new Map<string, ExpressionType>([
      ['inputs', inputsOf(workflow)],
      ['secrets', secretsOf(workflow)],
      ['github', githubOf(workflow)],
    ]);
    const { variables } = context.settings;
    if (variables !== undefined) shared.set('vars', objectOf(variables.map((name) => [name, stringType] as const)));
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
function githubOf({ call, dispatch, triggers }: Workflow): ExpressionType {
  // No other event has inputs; called, a workflow sees the event of its caller.
  if (call !== undefined || !triggers.some(({ name }) => name === 'workflow_dispatch')) return githubContext;
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
  // Most expressions ask for no step.
  return { get: (name) => (name === 'steps' ? stepsBefore(job, context, steps) : shared.get(name)) };
}

function needsOf(job: Job, context: AuditContext): ExpressionType {
  const jobs = once(job.workflow, 'jobs', () => new Map(job.workflow.jobs.map((each) => [each.id.toLowerCase(), each])));
  const computed = job.needs.some(({ text }) => text.includes('${{'));
  const found = job.needs.flatMap(({ text }) => {
    const other = jobs.get(text.toLowerCase());
    return [[text, other === undefined ? neededJobType() : once(other, 'needed', () => neededJobType(outputsOf(other, context)))] as const];
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
  const all = once(owner, 'steps', () => stepsOf(owner, context));
  return { kind: 'object', properties: new Earlier(all, count), others: all.computed ? stepType() : undefined };
}

interface Steps {
  /** By id in lower case. */
  readonly byId: ReadonlyMap<string, { readonly index: number; readonly type: ExpressionType }>;
  /** Ids in the order of the steps. */
  readonly ids: readonly string[];
  /** An id is an expression, so that it may be any. */
  readonly computed: boolean;
}

function stepsOf(owner: Job | CompositeRuns, context: AuditContext): Steps {
  const byId = new Map<string, { readonly index: number; readonly type: ExpressionType }>();
  let computed = false;
  for (const step of owner.steps) {
    const id = step.id?.text.toLowerCase();
    if (id === undefined) continue;
    if (id.includes('${{')) computed = true;
    else if (!byId.has(id)) byId.set(id, { index: step.index, type: stepType(stepOutputs(step, context)) });
  }
  return { byId, ids: [...byId.keys()], computed };
}

/** The steps before one of them: a view, since a copy for each of many steps would grow with their square. */
class Earlier extends Map<string, ExpressionType> {
  constructor(
    private readonly all: Steps,
    private readonly count: number,
  ) {
    super();
  }

  override get size(): number {
    let low = 0;
    let high = this.all.ids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.indexOf(this.all.ids[middle] as string) < this.count) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private indexOf(id: string): number {
    return this.all.byId.get(id)?.index ?? Number.POSITIVE_INFINITY;
  }

  override get(id: string): ExpressionType | undefined {
    return this.indexOf(id) < this.count ? this.all.byId.get(id)?.type : undefined;
  }

  override has(id: string): boolean {
    return this.indexOf(id) < this.count;
  }

  override *entries(): MapIterator<[string, ExpressionType]> {
    for (const id of this.all.ids) {
      const type = this.get(id);
      if (type === undefined) return;
      yield [id, type];
    }
  }

  override [Symbol.iterator](): MapIterator<[string, ExpressionType]> {
    return this.entries();
  }

  override *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
  }

  override *values(): MapIterator<ExpressionType> {
    for (const [, type] of this.entries()) yield type;
  }
}

function stepOutputs({ uses, with: given, withEntry }: Step, context: AuditContext): ExpressionType {
  const target = uses?.target;
  if (target?.kind === 'local') {
    const action = context.repository.action(target)?.document;
    if (action?.kind !== 'action') return looseObject(stringType);
    return objectOf(action.interface.outputs.map(({ name }) => [name, stringType] as const));
  }
  if (target?.kind !== 'repository' || uses === undefined || withEntry?.value.kind === 'scalar') return looseObject(stringType);
  if (
    hasFreeOutputs(
      target,
      given.map(({ name }) => name),
    )
  )
    return looseObject(stringType);
  const face = actionFace(target, usesComment(uses, context.file));
  return face === undefined ? looseObject(stringType) : objectOf([...face.outputs].map((name) => [name, stringType] as const));
}

function ofAction(action: Action, context: AuditContext, steps: number): Contexts {
  const { runs } = action;
  const shared = once(
    action,
    'contexts',
    () =>
      new Map<string, ExpressionType>([
        ['inputs', objectOf(action.interface.inputs.map(({ name }) => [name, stringType] as const))],
        ['matrix', looseObject()],
        ['needs', looseObject()],
      ]),
  );
  return { get: (name) => (name === 'steps' && runs.kind === 'composite' ? stepsBefore(runs, context, steps) : shared.get(name)) };
}

function matrixOf({ matrix }: Job): ExpressionType {
  if (matrix === undefined) return strictObject();
  if (matrix.value.kind !== 'map') return looseObject();
  const { dimensions, include } = matrix;
  const properties = new Map(dimensions.map(({ name, value }) => [name.toLowerCase(), itemType(value)] as const));
  let loose = include !== undefined && include.kind !== 'list';
  for (const item of include?.kind === 'list' ? include.items : []) {
    if (item.kind !== 'map') loose = true;
    else
      for (const { name, value } of item.entries) {
        const known = properties.get(name.toLowerCase());
        properties.set(name.toLowerCase(), known === undefined ? typeOf(value) : mergedType(known, typeOf(value)));
      }
  }
  return { kind: 'object', properties, others: loose ? anyType : undefined };
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
