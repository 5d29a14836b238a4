// The plan: what to do, in steps, each the one change that removes most of what is left. Doubts come first, since nothing else can be
// believed before them; then the patch; then a base image, a package, or a rule whose remedy is the same everywhere.

import { printable } from '@portcullis/core';
import type { LineOf } from '@portcullis/sarif';
import { affectedPackages } from './affected-package.js';
import { counted } from './counted.js';
import type { GateResult } from './gate.js';
import type { Issue } from './issues.js';
import type { LeftOutFix } from './patch.js';
import { issuePlace, remedyOf, unverifiedWords } from './summary.js';
import type { Tried } from './trial.js';

export type StepKind = 'doubt' | 'patch' | 'suggestions' | 'image' | 'package' | 'rule';

export interface PlanStep {
  readonly kind: StepKind;
  /** Imperative. */
  readonly what: string;
  /** Where, and what it does. */
  readonly detail: string;
  /** Findings that are gone with it, and how many of these block. */
  readonly removes: number;
  readonly unblocks: number;
}

export interface RemedyPlan {
  readonly steps: readonly PlanStep[];
  /** Steps that are not listed. */
  readonly more: number;
  /** What came of trying the patch of safe fixes, and that of suggestions; absent where there is no such patch. */
  readonly patch?: Tried;
  readonly suggestions?: Tried;
  /** Fixes that do not go with another one. */
  readonly conflicts: readonly LeftOutFix[];
}

export interface PlanFacts {
  readonly patchFile: string;
  readonly suggestedPatchFile: string;
  readonly lineOf?: LineOf;
  readonly patch?: Tried;
  readonly suggestions?: Tried;
}

export const maxPlanSteps = 25;
/** Findings whose package and image are asked for: their reports are read for it once more. */
const maxLookedInto = 20_000;
const maxPlacesNamed = 5;

export function remedyPlan(result: GateResult, facts: PlanFacts): RemedyPlan {
  const doubts = result.causes.map(
    ({ code, message, remedy }): PlanStep => ({ kind: 'doubt', what: remedy, detail: `${code}: ${message}`, removes: 0, unblocks: 0 }),
  );
  const counted = (issues: ReadonlySet<Issue>): Pick<PlanStep, 'removes' | 'unblocks'> => ({
    removes: issues.size,
    unblocks: result.blocking.filter((issue) => issues.has(issue)).length,
  });
  const patches = [
    ...(result.patch.fixed === 0 ? [] : [patchStep(facts, counted(result.patched), result)]),
    ...(result.suggestedPatch.fixed === 0 ? [] : [suggestionStep(facts, counted(result.suggested), result)]),
  ];
  const before = [...doubts, ...patches.filter(({ unblocks }) => unblocks > 0)];
  const after = patches.filter(({ unblocks }) => unblocks === 0);
  const unmended = (issue: Issue): boolean => !result.patched.has(issue) && !result.suggested.has(issue);
  const blocking = result.blocking.filter(unmended);
  const left = [...blocking, ...result.other.filter(unmended)];
  const covering = cover(left, blocking.length, facts.lineOf, Math.max(0, maxPlanSteps - before.length));
  const steps = [...before, ...covering.steps, ...after].slice(0, maxPlanSteps);
  return {
    steps,
    more: before.length + covering.steps.length + covering.more + after.length - steps.length,
    ...(facts.patch === undefined || result.patch.fixed === 0 ? {} : { patch: facts.patch }),
    ...(facts.suggestions === undefined || result.suggestedPatch.fixed === 0 ? {} : { suggestions: facts.suggestions }),
    conflicts: result.patch.leftOut.filter(({ reason }) => /overlap/.test(reason)),
  };
}

function patchStep(facts: PlanFacts, counts: Pick<PlanStep, 'removes' | 'unblocks'>, { patch, unverified }: GateResult): PlanStep {
  const detail = `It carries ${counted(patch.fixed, 'fix', 'fixes')}, ${counts.unblocks} of them for findings that block${unverifiedWords(unverified.patch)}. ${triedWords(facts.patch)}`;
  return { kind: 'patch', what: `Run \`git apply ${facts.patchFile}\`.`, detail, ...counts };
}

function suggestionStep(facts: PlanFacts, counts: Pick<PlanStep, 'removes' | 'unblocks'>, result: GateResult): PlanStep {
  const detail = `It carries ${counted(result.suggestedPatch.fixed, 'suggestion', 'suggestions')} that may change what is built, for the files as they are without the other patch${unverifiedWords(result.unverified.suggestedPatch)}. ${triedWords(facts.suggestions)}`;
  return { kind: 'suggestions', what: `Read \`${facts.suggestedPatchFile}\`, and apply what fits.`, detail, ...counts };
}

/** What came of both patches, where they were tried. */
export function triedPatches({ patch, suggestions }: RemedyPlan): { readonly patch?: string; readonly suggested?: string } {
  const words = (tried: Tried | undefined): string | undefined =>
    tried === undefined || 'notTried' in tried ? undefined : triedWords(tried);
  const [ofPatch, ofSuggestions] = [words(patch), words(suggestions)];
  return { ...(ofPatch === undefined ? {} : { patch: ofPatch }), ...(ofSuggestions === undefined ? {} : { suggested: ofSuggestions }) };
}

/** What was tried, and what came of it, in one sentence or two. */
export function triedWords(tried: Tried | undefined): string {
  if (tried === undefined) return 'Not tried.';
  if ('notTried' in tried) return `Not tried: ${tried.notTried}.`;
  const gone = `tried in a copy: ${counted(tried.gone, 'finding is', 'findings are')} gone`;
  const remaining = tried.remaining.length === 0 ? '' : `, ${tried.remaining.length} still there`;
  const arrived = tried.arrived.length === 0 ? ', nothing new came' : `, ${tried.arrived.length} new`;
  return `With this patch: ${tried.decision} (${gone}${remaining}${arrived}).${tried.unsure ? ' What makes the gate unsure stays.' : ''}`;
}

/** One change that removes a group of findings. */
interface Change {
  readonly kind: 'image' | 'package' | 'rule';
  readonly name: string;
  /** Places in the list of findings: there may be a million. */
  readonly issues: number[];
  /** This change and no other, held once for all findings of which that is true. */
  readonly alone: Change[];
  /** Of its findings those that are left, and of these those that block. */
  left: number;
  unblocks: number;
}

/**
 * Greedy: each step takes the change with most blocking findings of those that are left, then with most findings.
 * @param blocking how many of the findings block: the first.
 */
function cover(
  issues: readonly Issue[],
  blocking: number,
  lineOf: LineOf | undefined,
  most: number,
): { readonly steps: readonly PlanStep[]; readonly more: number } {
  const changes: Change[] = [];
  const changeOf = changesByName(changes);
  const changesOf: (readonly Change[] | undefined)[] = [];
  let left = issues.length;
  for (let i = 0; i < issues.length; i++) {
    const issue = issues[i] as Issue;
    const found = i < maxLookedInto ? widerChanges(issue, lineOf) : noChanges;
    // Before the rule: of two that remove as many the first is taken.
    const wider = found.length === 0 ? undefined : found.map(([kind, name]) => changeOf(kind, '', name));
    const rule = changeOf('rule', toolsKey(issue), issue.ruleId);
    const own = wider === undefined ? onlyOne(rule) : [...wider, rule];
    for (const change of own) change.issues.push(i);
    changesOf.push(own);
    count(own, 1, i < blocking);
  }
  const steps: PlanStep[] = [];
  while (steps.length < most && left > 0) {
    const best = greatest(changes);
    if (best === undefined || best.left === 0) break;
    const { unblocks } = best;
    const gone = best.issues.filter((i) => changesOf[i] !== undefined);
    const mended = gone.map((i) => issues[i] as Issue);
    steps.push(stepOf(best, mended, unblocks));
    for (const i of gone) {
      count(changesOf[i] ?? [], -1, i < blocking);
      changesOf[i] = undefined;
    }
    left -= gone.length;
  }
  const rules = new Set<Change>();
  for (const [i, issue] of issues.entries()) if (changesOf[i] !== undefined) rules.add(changeOf('rule', toolsKey(issue), issue.ruleId));
  return { steps, more: rules.size };
}

/** Each change once. Names of rules and tools are held once by all their findings, so that looking for them takes no text of its own. */
function changesByName(all: Change[]): (kind: Change['kind'], of: string, name: string) => Change {
  const byKind = { image: new Map(), package: new Map(), rule: new Map() } as Record<Change['kind'], Map<string, Map<string, Change>>>;
  return (kind, of, name) => {
    const named = byKind[kind].get(of) ?? new Map<string, Change>();
    const known = named.get(name);
    if (known !== undefined) return known;
    const made: Change = { kind, name, issues: [], alone: [], left: 0, unblocks: 0 };
    byKind[kind].set(of, named.set(name, made));
    all.push(made);
    return made;
  };
}

function onlyOne(change: Change): readonly Change[] {
  if (change.alone.length === 0) change.alone.push(change);
  return change.alone;
}

function count(changes: readonly Change[], by: 1 | -1, blocks: boolean): void {
  for (const change of changes) {
    change.left += by;
    if (blocks) change.unblocks += by;
  }
}

function greatest(changes: Iterable<Change>): Change | undefined {
  let best: Change | undefined;
  for (const change of changes)
    if (best === undefined || change.unblocks > best.unblocks || (change.unblocks === best.unblocks && change.left > best.left))
      best = change;
  return best;
}

/** A rule is one of certain tools: its remedy is the same everywhere. */
function toolsKey({ sources }: Issue): string {
  return sources.length === 1 ? (sources[0] as string) : JSON.stringify(sources);
}

/** Packages of an operating system come with the image, and go with it. */
const systemTypes: ReadonlySet<string> = new Set(['deb', 'apk', 'rpm', 'alpm']);

type NamedChange = readonly [kind: 'image' | 'package', name: string];

const noChanges: readonly NamedChange[] = [];

/** The changes that would remove more than a rule's findings, the wider first: of two that remove as many the first is taken. */
function widerChanges(issue: Issue, lineOf: LineOf | undefined): readonly NamedChange[] {
  const finding = issue.results[0];
  if (finding === undefined) return noChanges;
  const base = baseImage(issue, lineOf);
  const image = (finding.run.raw.properties as { readonly imageName?: unknown } | undefined)?.imageName;
  // Of most findings nothing of this is known.
  if (base === undefined && image === undefined && !finding.result.mayNamePackage) return noChanges;
  const found: NamedChange[] = base === undefined ? [] : [['image', base]];
  const [affected] = affectedPackages(finding.result);
  const ofSystem = affected?.type !== undefined && systemTypes.has(affected.type);
  if (typeof image === 'string' && image !== '' && (ofSystem || affected === undefined || affected.type === undefined))
    found.push(['image', image]);
  else if (ofSystem && issue.logical !== undefined) found.push(['image', issue.logical]);
  if (affected !== undefined)
    found.push(['package', affected.version === undefined ? affected.name : `${affected.name} ${affected.version}`]);
  return found;
}

/** The image that the line of a finding builds on; only files that may be read for it are opened. */
function baseImage(issue: Issue, lineOf: LineOf | undefined): string | undefined {
  const { path } = issue;
  if (path === undefined || !/(?:docker|container)file/i.test(path)) return undefined;
  const { region } = issue;
  if (region === undefined) return undefined;
  return /^\s*FROM\s+(?:--platform=\S+\s+)?(\S+)/i.exec((lineOf?.(path, region.startLine) ?? '').slice(0, 500))?.[1];
}

function stepOf({ kind, name }: Change, issues: readonly Issue[], unblocks: number): PlanStep {
  const [first] = issues as [Issue];
  const counts = { removes: issues.length, unblocks };
  const places = placesOf(issues);
  if (kind === 'rule') {
    const detail = issues.length === 1 ? `${issuePlace(first)} ${first.ruleId}: ${first.message}` : `${first.ruleId} at ${places}`;
    return { kind, what: remedyOf(first) || first.title, detail, ...counts };
  }
  const rules = [...new Set(issues.map(({ ruleId }) => ruleId))];
  const named = `${rules.slice(0, maxPlacesNamed).join(', ')}${rules.length > maxPlacesNamed ? ` and ${rules.length - maxPlacesNamed} more` : ''}`;
  const shown = printable(name).slice(0, 200);
  const what = kind === 'image' ? `Change the image ${shown}, or build on a newer one.` : `Update or replace the package ${shown}.`;
  // What is one rule has a remedy of its own, which says more.
  return { kind, what: rules.length === 1 ? remedyOf(first) || what : what, detail: `${named} at ${places}`, ...counts };
}

function placesOf(issues: readonly Issue[]): string {
  const places = [...new Set(issues.slice(0, 1000).map(issuePlace))];
  const named = places.slice(0, maxPlacesNamed).join(', ');
  return places.length > maxPlacesNamed
    ? `${named} and ${places.length - maxPlacesNamed}${issues.length > 1000 ? ' or more' : ''} more`
    : named;
}
