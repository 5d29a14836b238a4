// The rules on one document: what they find, what the user's settings make of it, which of two rules speaks, what comments allow.

import type { Rule } from '@portcullis/core';
import { type Allowance, holds, ownAllowance } from './comments.js';
import type { Found, ScannerDefinition } from './definition.js';
import type { FileKind, SourceFile, Span } from './kind.js';
import type { CheckContext, PartCheck, Problem } from './rule.js';

/** What of an engine decides about a document. */
export type Rules<Document, Settings, R extends Rule> = Pick<
  ScannerDefinition<Document, Settings, R>,
  'rules' | 'checkOf' | 'tune' | 'asksFor' | 'peer' | 'ownComments'
>;

/** Of one rule in one document: behind as many nobody reads on, and a hostile file would have one for every few letters. */
export const maxProblems = 2000;

/**
 * Problems in the order of their places; `more` are those of other programs.
 * @param stopped told of each rule that found `maxProblems`, and was not asked on; without it none is stopped.
 */
export function problemsOf<Document, Settings, R extends Rule>(
  rules: Rules<Document, Settings, R>,
  kind: FileKind<Document, Settings>,
  document: Document,
  context: CheckContext<Settings>,
  more: readonly { readonly rule: Rule; readonly problem: Problem }[] = [],
  stopped?: (rule: Rule) => void,
): readonly Found<Rule>[] {
  const { file, settings } = context;
  const all = askedOf(rules);
  const own = rules.rules.map((rule) => tuningOf(rules, rule, settings, document));
  const others = new Map([...new Set(more.map(({ rule }) => rule))].map((rule) => [rule, tuningOf(rules, rule, settings, document)]));
  const tuned = (rule: Rule): Tuning => {
    const at = all.order.get(rule);
    return at === undefined ? others.get(rule) : own[at];
  };
  const most = stopped === undefined ? Number.POSITIVE_INFINITY : maxProblems;
  const raw = [
    ...checked(
      all,
      own.map((tuning) => (tuning === 'off' ? 0 : most)),
      kind,
      document,
      context,
      stopped,
    ),
    ...more.filter(({ rule }) => tuned(rule) !== 'off'),
  ];
  if (raw.length === 0) return [];
  const allowance = allowances(rules, kind, document, context);
  const found = raw.map(({ rule, problem }): Found => {
    const line = file.lines.positionAt((problem.statement ?? problem.at).start).line;
    const severity = tuned(rule);
    const allowed = allowance(rule, problem, line);
    return {
      rule,
      problem,
      line,
      ...(severity === undefined || severity === 'off' ? {} : { severity }),
      ...(allowed === undefined ? {} : { allowance: allowed }),
    };
  });
  const later = new Map([...others.keys()].map((rule, index) => [rule, all.order.size + index]));
  const order = (rule: Rule): number => later.get(rule) ?? (all.order.get(rule) as number);
  found.sort((a, b) => a.line - b.line || a.problem.at.start - b.problem.at.start || order(a.rule) - order(b.rule));
  return marked(found, context);
}

type Tuning = ReturnType<NonNullable<ScannerDefinition<never, never>['tune']>>;
type Raw = { readonly rule: Rule; readonly problem: Problem };

/** What the settings make of a rule in a document. */
function tuningOf<Document, Settings, R extends Rule>(
  rules: Rules<Document, Settings, R>,
  rule: Rule,
  settings: Settings,
  document: Document,
): Tuning {
  const wanted = rule.audience !== 'pedantic' || rules.asksFor?.(rule, settings) !== false;
  return wanted ? rules.tune?.(rule, settings, document) : 'off';
}

/**
 * Each part is gone to once, with the rules that ask for its type: a hundred rules do not each walk all of a long file.
 * @param left how many problems each rule may still find, by where it stands.
 */
function checked<Document, Settings>(
  { whole, byType }: AskedFor<Document, Settings>,
  left: number[],
  kind: FileKind<Document, Settings>,
  document: Document,
  context: CheckContext<Settings>,
  stopped: ((rule: Rule) => void) | undefined,
): Raw[] {
  const found: Raw[] = [];
  const look = ({ rule, check, at }: Asked<Document, Settings>, part: Document): void => {
    if ((left[at] as number) <= 0) return;
    const problems = check(part, context);
    // Called for every rule at every part, which most often finds nothing.
    if (Array.isArray(problems) && problems.length === 0) return;
    for (const problem of problems) {
      found.push({ rule, problem });
      left[at] = (left[at] as number) - 1;
      if ((left[at] as number) > 0) continue;
      stopped?.(rule);
      return;
    }
  };
  for (const asked of whole) look(asked, document);
  if (byType.size > 0)
    for (const { type, value } of kind.parts?.(document, context) ?? []) {
      const asking = byType.get(type) ?? none;
      // By index: no iterator for each of thousands of parts.
      for (let at = 0; at < asking.length; at++) look(asking[at] as Asked<Document, Settings>, value as Document);
    }
  return found;
}

interface AskedFor<Document, Settings> {
  /** Where each rule stands among an engine's. */
  readonly order: ReadonlyMap<Rule, number>;
  /** Rules that look at the whole document. */
  readonly whole: readonly Asked<Document, Settings>[];
  readonly byType: ReadonlyMap<string, readonly Asked<Document, Settings>[]>;
}

interface Asked<Document, Settings> {
  readonly rule: Rule;
  /** Where it stands among all. */
  readonly at: number;
  readonly check: PartCheck<Document, Settings>['check'];
}

const none: readonly never[] = [];

const asked = new WeakMap<readonly Rule[], AskedFor<never, never>>();

/** An engine's rules by the types of parts that they ask for, worked out once and not for every file. */
function askedOf<Document, Settings, R extends Rule>({ rules, checkOf }: Rules<Document, Settings, R>): AskedFor<Document, Settings> {
  const before = asked.get(rules);
  if (before !== undefined) return before as unknown as AskedFor<Document, Settings>;
  const whole: Asked<Document, Settings>[] = [];
  const byType = new Map<string, Asked<Document, Settings>[]>();
  for (const [at, rule] of rules.entries()) {
    const { on, check } = checkOf === undefined ? (rule as unknown as PartCheck<Document, Settings>) : checkOf(rule);
    const one = { rule, at, check };
    if (on === undefined) whole.push(one);
    for (const type of on ?? []) {
      const list = byType.get(type);
      if (list === undefined) byType.set(type, [one]);
      else list.push(one);
    }
  }
  const made = { order: new Map(rules.map((rule, index) => [rule as Rule, index])), whole, byType };
  asked.set(rules, made as unknown as AskedFor<never, never>);
  return made;
}

/** Marks what another problem of the same statement says better, or says already. */
function marked(found: readonly Found[], { file, now }: CheckContext<unknown>): readonly Found[] {
  const better = new Map<number, Set<string>>();
  for (const { line, problem, allowance } of found) {
    if (problem.supersedes === undefined || (allowance !== undefined && holds(allowance, now))) continue;
    const ids = better.get(line) ?? new Set();
    better.set(line, ids);
    for (const id of problem.supersedes) ids.add(id);
  }
  const yields = found.some(({ problem }) => problem.yieldsTo !== undefined) ? yielding(found, file) : () => false;
  return found.map((entry) =>
    better.get(entry.line)?.has(entry.rule.id) === true || yields(entry) ? { ...entry, superseded: true } : entry,
  );
}

/** Whether a rule that a problem yields to speaks of its statement, or of one that it relates to. */
function yielding(found: readonly Found[], { lines }: SourceFile): (entry: Found) => boolean {
  const told = new Set(found.map(({ line, rule }) => `${line} ${rule.id}`));
  return ({ line, problem }) =>
    problem.yieldsTo?.some(
      (id) => told.has(`${line} ${id}`) || problem.related?.some(({ at }) => told.has(`${lines.positionAt(at.start).line} ${id}`)),
    ) === true;
}

/** What comments say of a problem: the peer's first, then our own. */
function allowances<Document, Settings, R extends Rule>(
  { peer, ownComments }: Rules<Document, Settings, R>,
  kind: FileKind<Document, Settings>,
  document: Document,
  { file, settings }: CheckContext<Settings>,
): (rule: Rule, problem: Problem, line: number) => Allowance | undefined {
  const ofPeer = peer?.(document, settings);
  const comments = ownComments?.(settings) === false ? undefined : commentLines(kind.comments(document, file), file);
  return (rule, problem, line) => {
    const { at } = problem;
    const said = ofPeer?.(rule, line, problem);
    if (said !== undefined || comments === undefined || comments.size === 0) return said;
    const names = [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
    const first = file.lines.positionAt(at.start).line;
    return allowanceFor(comments, [line, first], file.lines.positionAt(at.end).line, names);
  };
}

/** Comments of ours by the line on which they end: a finding there, or on the next, is what they speak of. */
function commentLines(comments: Iterable<Span>, file: SourceFile): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  for (const { start, end } of comments) {
    const text = file.text.slice(start, end);
    if (text.includes('portcullis:')) lines.set(file.lines.positionAt(Math.max(start, end - 1)).line, text);
  }
  return lines;
}

/** A comment that allows goes before one that would, but for a mistake in it. */
function allowanceFor(
  comments: ReadonlyMap<number, string>,
  firsts: readonly number[],
  last: number,
  names: readonly string[],
): Allowance | undefined {
  const first = Math.min(...firsts);
  const said = firsts.map((line) => ownAllowance(comments.get(line - 1) ?? '', true, names));
  for (let line = first; line <= Math.min(last, first + 200); line++) said.push(ownAllowance(comments.get(line) ?? '', false, names));
  const all = said.filter((one) => one !== undefined);
  return all.find(({ problem }) => problem === undefined) ?? all[0];
}
