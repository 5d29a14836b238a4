// Places that many audits go to: every `uses:`, every condition, every expression, each with what it belongs to.

import {
  conditionIn,
  type Expression,
  type ExpressionMistake,
  type ExpressionSpan,
  expressionsIn,
  parseExpression,
} from '@portcullis/formats/expression';
import type { Action, Document, Job, Step, Uses, Workflow } from '@portcullis/formats/workflow';
import type { YamlEntry, YamlNode, YamlScalar } from '@portcullis/formats/yaml';

export interface UseSite {
  readonly uses: Uses;
  readonly owner: Step | Job;
}

export type Owner = Step | Job | Workflow | Action;

export interface ExpressionSite {
  /** The scalar that holds it. */
  readonly scalar: YamlScalar;
  /** Keys from the owner down to the scalar, `[]` for items of a list: `['with', 'script']`, `['run']`. */
  readonly path: readonly string[];
  readonly owner: Owner;
  /** With its braces, in offsets of the scalar's text. */
  readonly span: ExpressionSpan;
  /** The expression itself; spans within `tree` count from its start. */
  readonly inner: ExpressionSpan;
  readonly tree: Expression | ExpressionMistake;
  /** Where `}}` is missing. */
  readonly open: boolean;
}

export interface ConditionSite {
  readonly scalar: YamlScalar;
  readonly owner: Step | Job;
  /** Undefined for text around expressions, which is always true. */
  readonly tree: Expression | ExpressionMistake | undefined;
  /** Of the expression itself in the scalar's text; spans within `tree` count from its start. */
  readonly inner: ExpressionSpan;
}

export function* useSites(document: Document): Generator<UseSite> {
  if (document.kind === 'workflow')
    for (const job of document.jobs) {
      if (job.uses !== undefined) yield { uses: job.uses, owner: job };
      for (const step of job.steps) if (step.uses !== undefined) yield { uses: step.uses, owner: step };
    }
  else for (const step of compositeSteps(document)) if (step.uses !== undefined) yield { uses: step.uses, owner: step };
}

export function compositeSteps(document: Document): readonly Step[] {
  return document.kind === 'action' && document.runs.kind === 'composite' ? document.runs.steps : [];
}

/** Steps of all jobs, or of a composite action. */
export function stepsIn(document: Document): readonly Step[] {
  return document.kind === 'workflow' ? document.jobs.flatMap(({ steps }) => steps) : compositeSteps(document);
}

export function* conditionSites(document: Document): Generator<ConditionSite> {
  const owners: readonly (Step | Job)[] =
    document.kind === 'workflow' ? document.jobs.flatMap((job) => [job, ...job.steps]) : compositeSteps(document);
  for (const owner of owners) {
    const scalar = owner.if;
    if (scalar === undefined) continue;
    const found = conditionIn(scalar.text);
    if (found.kind === 'text') yield { scalar, owner, tree: undefined, inner: { start: 0, end: scalar.text.length } };
    else yield { scalar, owner, tree: parseExpression(found.text), inner: found.inner };
  }
}

const sites = new WeakMap<Document, readonly ExpressionSite[]>();

export function expressionSites(document: Document): readonly ExpressionSite[] {
  if (document.kind !== 'workflow' && document.kind !== 'action') return [];
  const before = sites.get(document);
  if (before !== undefined) return before;
  const owners = new Map<readonly unknown[], Step | Job>();
  if (document.kind === 'workflow')
    for (const job of document.jobs) {
      owners.set(job.map.entries, job);
      for (const step of job.steps) owners.set(step.map.entries, step);
    }
  else for (const step of compositeSteps(document)) owners.set(step.map.entries, step);
  const found: ExpressionSite[] = [];
  collect(document.root, document, [], { owners, found });
  sites.set(document, found);
  return found;
}

interface Collecting {
  readonly owners: ReadonlyMap<readonly unknown[], Step | Job>;
  readonly found: ExpressionSite[];
}

function collect(node: YamlNode, owner: Owner, path: readonly string[], into: Collecting): void {
  if (node.kind === 'scalar') {
    // Most scalars hold none.
    if (node.text.includes('${{') || path.at(-1) === 'if') into.found.push(...sitesOf(node, owner, path));
    return;
  }
  if (node.kind === 'list') {
    const below = [...path, '[]'];
    for (const item of node.items) collect(item, owner, below, into);
    return;
  }
  const own = into.owners.get(node.entries);
  // By index: no iterator for each map of a file.
  for (let at = 0; at < node.entries.length; at++) {
    const { name, value } = node.entries[at] as YamlEntry;
    if (value.kind === 'scalar' && name !== 'if' && !value.text.includes('${{')) continue;
    collect(value, own ?? owner, [...(own === undefined ? path : []), name], into);
  }
}

/** Expressions of one scalar; `path` says whether it is a condition, which needs no braces. */
export function sitesOf(scalar: YamlScalar, owner: Owner, path: readonly string[]): readonly ExpressionSite[] {
  const { text } = scalar;
  if (!text.includes('${{')) {
    if (!isCondition(owner, path)) return [];
    const span = { start: 0, end: text.length };
    return [{ scalar, path, owner, span, inner: span, tree: parseExpression(text), open: false }];
  }
  return expressionsIn(text).map(({ span, inner, text: own, closed }) => ({
    scalar,
    path,
    owner,
    span,
    inner,
    tree: parseExpression(own),
    open: !closed,
  }));
}

function isCondition({ kind }: Owner, path: readonly string[]): boolean {
  return path.length === 1 && path[0] === 'if' && (kind === 'step' || kind === 'job');
}
