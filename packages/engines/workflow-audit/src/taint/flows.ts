// Every way in which what somebody else controls comes to a place that does harm with it, over all runs of a repository. What is found
// for the same place by several callers is told once, as the worst of them.

import { bySeverity, remembered, type Severity } from '@portcullis/core';
import { expressionsIn, parseExpression } from '@portcullis/formats/expression';
import { type Step, scalarText } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { Span } from '@portcullis/lint';
import type { AuditContext } from '../context.js';
import { eventsOf, reachOfJob } from '../graph/reach.js';
import { type JobRun, looseSteps, type Runs, runsOf, type StepRun } from '../graph/runs.js';
import { lower } from '../graph/stake.js';
import { inputOf, inputText } from '../parts.js';
import type { Repository } from '../repository.js';
import { maskedText } from '../script.js';
import { shellOf } from '../shell.js';
import { codeInput, takesCode } from './code-inputs.js';
import { type Evaluator, evaluator, scopeOfStep } from './evaluate.js';
import { executedBy, executedByAction, isTemporary, namingFolders } from './executes.js';
import { type Foreign, type ForeignEntry, foreignFiles, ofRepository, weakened } from './foreign.js';
import { jsonValues } from './json-value.js';
import { type Judged, judge } from './judge.js';
import { bringing } from './may-bring.js';
import { mayRunOwn, ownSinks } from './own-scripts.js';
import { joined } from './parts.js';
import { type Publication, publishedByAction, publishedByCommand, takesFrom } from './publishes.js';
import { lookupEvents, lookupWords, mayEndAtMark } from './readings.js';
import { remoteWords, requestedCode } from './remote-code.js';
import { type Role, runtimeOfJob, runtimeOfStep } from './runtime.js';
import { type ScriptCommand, scriptFacts } from './script.js';
import { scriptSinks } from './script-sinks.js';
import { stepScript } from './step-script.js';
import type { FlowStep, Taint } from './taint.js';

export type SinkKind =
  | 'template'
  | 'eval'
  | 'arguments'
  | 'request'
  | 'env'
  | 'path'
  | 'output'
  | 'checkout'
  | 'execution'
  | 'artifact-execution'
  | 'publication'
  | 'runtime';

export interface Flow {
  readonly kind: SinkKind;
  readonly path: string;
  readonly at: Span;
  readonly statement: Span;
  readonly step: Step;
  /** What does the harm, as it is written. */
  readonly what: string;
  readonly taint: Taint;
  readonly judged: Judged;
  readonly severity: Severity;
  /** Path of the repository's own script in which that stands, where the step only runs it. */
  readonly script?: string;
  /** The whole way, the place itself last. */
  readonly steps: readonly FlowStep[];
  /** Of a template: the scalar that it stands in, and which of its expressions it is. */
  readonly template?: { readonly scalar: YamlScalar; readonly index: number; readonly input: string | undefined };
  /** Of what a job or step runs in: what the value becomes, and what whoever writes it does with that. */
  readonly role?: Role;
  /** What runs, runs in containers that have neither the job's token nor its secrets. */
  readonly contained?: true;
  /** The run before is let through by the name of its branch, which says nothing of whose it is. */
  readonly byBranch?: true;
  readonly run: StepRun;
}

export interface Analysis {
  readonly runs: Runs;
  readonly evaluator: Evaluator;
  readonly foreign: Foreign;
  /** Flows whose place is in a file, worst first. */
  flowsIn(path: string): readonly Flow[];
}

const tooManyCalls = 'more calls of reusable workflows and actions than are gone through';

const known = new WeakMap<Repository, Analysis>();
const loose = new WeakMap<Repository, Map<string, readonly Flow[]>>();

/** @param all also of jobs that only people with rights get to. */
export function analysisOf(repository: Repository, all: boolean): Analysis {
  const before = known.get(repository);
  if (before !== undefined) return before;
  const runs = runsOf(repository);
  if (runs.cut) repository.incomplete(tooManyCalls);
  const { evaluate, foreign } = evaluation(repository);
  let byFile: ReadonlyMap<string, readonly Flow[]> | undefined;
  const analysis: Analysis = {
    runs,
    evaluator: evaluate,
    foreign,
    flowsIn(path) {
      byFile ??= collected(
        runs.jobs.flatMap(({ steps }) => steps),
        evaluate,
        foreign,
        all,
        repository,
      );
      return byFile.get(path) ?? [];
    },
  };
  known.set(repository, analysis);
  return analysis;
}

/**
 * Flows in the file of a context; of a composite action that nobody uses, or that is there for other repositories, with whatever a caller
 * may hand over.
 */
export function flowsOf({ repository, file, document, settings }: AuditContext): readonly Flow[] {
  const analysis = analysisOf(repository, settings.persona !== 'regular');
  const used = document.kind !== 'action' || analysis.runs.used.has(file.path);
  const own = used ? analysis.flowsIn(file.path) : [];
  if (document.kind !== 'action' || (used && !isPublished(file.path))) return own;
  const open = openFlows({ repository, file, document });
  return own.length === 0 ? open : worstOf([...own, ...open]);
}

/** Actions under `.github` are the repository's own; what its workflows hand to any other is but an example. */
function isPublished(path: string): boolean {
  return !/(?:^|\/)\.github\//.test(path);
}

/** Of a composite action as anybody may use it. */
function openFlows({ repository, file, document }: Pick<AuditContext, 'repository' | 'file' | 'document'>): readonly Flow[] {
  const all = loose.get(repository) ?? new Map<string, readonly Flow[]>();
  loose.set(repository, all);
  const before = all.get(file.path);
  if (before !== undefined) return before;
  const { evaluate, foreign } = evaluation(repository);
  const { steps, cut } = looseSteps(repository, { file, document });
  if (cut) repository.incomplete(tooManyCalls);
  // What lies in the actions that it uses is told of them.
  const own = steps.filter((run) => run.file.file.path === file.path);
  const found = collected(own, evaluate, foreign, true, repository).get(file.path) ?? [];
  all.set(file.path, found);
  return found;
}

function evaluation(repository: Repository): { readonly evaluate: Evaluator; readonly foreign: Foreign } {
  const foreign = foreignFiles(() => evaluate);
  const evaluate: Evaluator = evaluator(
    (run) => [...foreign.before(run), ...ownOf(run, foreign).map(({ entry }) => entry)].map(({ taint }) => taint),
    () => repository.incomplete('values that come over more hops, or from more uploads, than are followed'),
  );
  return { evaluate, foreign };
}

/** Each place once. */
function worstOf(flows: readonly Flow[]): readonly Flow[] {
  const best = new Map<string, Flow>();
  for (const flow of flows) {
    const key = `${flow.path} ${flow.kind} ${flow.at.start} ${flow.at.end}`;
    const before = best.get(key);
    if (before === undefined || bySeverity(flow.severity, before.severity) < 0) best.set(key, flow);
  }
  return [...best.values()].sort((a, b) => a.at.start - b.at.start);
}

/** @param all also what only people with rights can do. */
function collected(
  steps: readonly StepRun[],
  evaluate: Evaluator,
  foreign: Foreign,
  all: boolean,
  repository: Pick<Repository, 'unread' | 'text' | 'action'>,
): ReadonlyMap<string, readonly Flow[]> {
  const found: Flow[] = [...runtimes(steps, evaluate, all)];
  const mayBring = bringing(evaluate, foreign);
  for (const run of steps) {
    if (mayHoldTemplate(run.step)) found.push(...templates(run, evaluate));
    // What those with rights hand to programs is told to the pedantic only: most jobs are out of everybody else's reach.
    if (!all && !isExposed(run.job)) continue;
    const brings = mayBring(run);
    if (brings) found.push(...scripts(run, evaluate));
    if (brings || mayRunOwn(run)) found.push(...ownScripts(run, evaluate, repository));
    found.push(
      ...files(run, foreign, repository),
      ...publications(run, foreign),
      ...remoteBuilds(run, evaluate),
      ...remoteRuns(run, evaluate),
    );
    if (stepScript(run.step)?.facts.cut === true)
      repository.unread(run.file, run.step.map.at, 'what its script does with values is more than is gone through');
  }
  const byFile = new Map<string, Flow[]>();
  for (const flow of worstOf(found)) {
    const list = byFile.get(flow.path);
    if (list === undefined) byFile.set(flow.path, [flow]);
    else list.push(flow);
  }
  return byFile;
}

const exposed = new WeakMap<JobRun, boolean>();

/** Whether an outsider may get to a job, asked at each of its steps. */
function isExposed(job: JobRun | undefined): boolean {
  if (job === undefined) return false;
  const before = exposed.get(job);
  if (before !== undefined) return before;
  const made =
    job.within.openCall || eventsOf(job).some((event) => reachOfJob(job, event) !== 'never' || (lookupEvents.has(event) && looksUp(job)));
  exposed.set(job, made);
  return made;
}

/** Whether a job asks GitHub for what people wrote. */
function looksUp({ steps }: JobRun): boolean {
  return steps.some(({ step }) => lookupWords.test((step.run ?? inputOf(step, 'script')?.scalar)?.text ?? ''));
}

type Found = Pick<Flow, 'kind' | 'at' | 'what'> &
  Partial<Pick<Flow, 'template' | 'role' | 'contained' | 'byBranch'>> & { readonly message: string; readonly less?: true };

const foreignKinds: ReadonlySet<SinkKind> = new Set(['checkout', 'execution', 'artifact-execution', 'publication']);

/** The worst of the taints as a flow; undefined where nobody outside gets there. */
function flowTo(
  run: StepRun,
  taints: readonly Taint[],
  { kind, at, what, message, template, role, less, contained, byBranch }: Found,
): Flow | undefined {
  let found: { taint: Taint; judged: Judged } | undefined;
  for (const taint of taints) {
    const judged = judge(taint, run, foreignKinds.has(kind) ? 'code' : 'text');
    if (judged !== undefined && (found === undefined || bySeverity(judged.severity, found.judged.severity) < 0)) found = { taint, judged };
  }
  if (found === undefined) return undefined;
  const { taint, judged } = found;
  return {
    kind,
    path: run.file.file.path,
    at,
    statement: run.step.map.at,
    step: run.step,
    what,
    taint,
    judged,
    severity: less === true ? lower(judged.severity) : judged.severity,
    steps: [...taint.steps, { file: run.file.file, at, message }],
    run,
    ...(template === undefined ? {} : { template }),
    ...(role === undefined ? {} : { role }),
    ...(contained === undefined ? {} : { contained }),
    ...(byBranch === undefined ? {} : { byBranch }),
  };
}

/** What jobs and steps run in, where an expression says so. */
function* runtimes(steps: readonly StepRun[], evaluate: Evaluator, all: boolean): Generator<Flow> {
  const jobs = new Set<JobRun>();
  for (const run of steps) {
    if (!all && !isExposed(run.job)) continue;
    const own = runtimeOfStep(run);
    // What a job says holds for all of its steps: it is judged once, before the first.
    if (run.job !== undefined && !jobs.has(run.job)) own.push(...runtimeOfJob(run));
    if (run.job !== undefined) jobs.add(run.job);
    for (const { scalar, run: within, scope, role, degrees } of own) {
      const taints = evaluate.ofScalar(scalar, scope).filter(({ source }) => source.text && (degrees < 2 || source.writer === 'outsider'));
      const flow = flowTo(within, taints, {
        kind: 'runtime',
        at: scalar.at,
        what: scalar.text.trim(),
        message: `it ${role.becomes}`,
        role,
      });
      if (flow !== undefined) yield { ...flow, severity: loweredBy(flow.severity, degrees) };
    }
  }
}

function loweredBy(severity: Severity, degrees: number): Severity {
  let found = severity;
  for (let i = 0; i < degrees; i++) found = lower(found);
  return found;
}

/** Most steps have no code with an expression in it. */
function mayHoldTemplate({ run, uses }: Step): boolean {
  if (run !== undefined) return run.text.includes('${{');
  return uses?.target.kind === 'repository' && takesCode(uses.target.slug);
}

/** Expressions that are put into code before it is read. */
function* templates(run: StepRun, evaluate: Evaluator): Generator<Flow> {
  for (const { scalar, input } of codeOf(run.step)) {
    if (!scalar.text.includes('${{')) continue;
    const text = scalarText(run.file.file.text, scalar);
    const data = isJavaScript(run.step, input) ? jsonValues(scalar.text) : undefined;
    for (const [index, { inner, text: own }] of expressionsIn(scalar.text).entries()) {
      const tree = parseExpression(own);
      if (tree.kind === 'mistake' || data?.has(index) === true) continue;
      const taints = evaluate
        .ofTree(tree, scalar, inner.start, scopeOfStep(run))
        .filter(({ source, inert }) => source.text && inert !== true);
      const at = text.spanOf(inner.start + tree.span.start, inner.start + tree.span.end);
      const flow = flowTo(run, taints, {
        kind: 'template',
        at,
        what: own.trim(),
        message: 'it becomes part of the script before that is read',
        template: { scalar, index, input },
      });
      if (flow !== undefined) yield flow;
    }
  }
}

function isJavaScript({ uses }: Step, input: string | undefined): boolean {
  return input !== undefined && uses?.target.kind === 'repository' && codeInput(uses.target.slug, input.toLowerCase()) === 'javascript';
}

/** Scalars of a step that are run as code. */
export function codeOf(step: Step): readonly { readonly scalar: YamlScalar; readonly input: string | undefined }[] {
  if (step.run !== undefined) return [{ scalar: step.run, input: undefined }];
  const target = step.uses?.target;
  if (target?.kind !== 'repository') return [];
  if (!takesCode(target.slug)) return [];
  return step.with.flatMap(({ name, scalar }) =>
    scalar !== undefined && codeInput(target.slug, name.toLowerCase()) !== undefined ? [{ scalar, input: name }] : [],
  );
}

/** What a script does with values of its environment. */
function* scripts(run: StepRun, evaluate: Evaluator): Generator<Flow> {
  const script = stepScript(run.step);
  if (script === undefined) return;
  const sinks = scriptSinks(script.facts);
  if (sinks.length === 0) return;
  const text = scalarText(run.file.file.text, script.scalar);
  for (const { kind, parts, at, what, message, only, less } of sinks) {
    const taints = evaluate.ofParts(parts, script.scalar, run).filter(({ source, inLine, inert }) => {
      if (inert === true && kind === 'eval') return false;
      if (!source.text || source.lines) return source.text;
      return only === 'marks' ? mayEndAtMark(source) : only !== 'lines' && !(inLine === true && stays.has(kind));
    });
    const flow = flowTo(run, taints, { kind, at: text.spanOf(at.start, at.end), what, message, ...(less === undefined ? {} : { less }) });
    if (flow !== undefined) yield flow;
  }
}

/** Where a line that has a name keeps its value. */
const stays: ReadonlySet<SinkKind> = new Set(['env', 'output']);

/** Checkouts of an outsider's code, and what runs it. */
function* files(run: StepRun, foreign: Foreign, repository: Pick<Repository, 'unread'>): Generator<Flow> {
  for (const { taint, kind } of foreign.of(run)) {
    if (kind !== 'checkout') continue;
    const at = run.step.uses?.scalar.at ?? taint.steps.at(-1)?.at ?? run.step.map.at;
    const flow = flowTo(run, [taint], { kind: 'checkout', at, what: taint.source.name, message: 'it lies in the workspace of this job' });
    if (flow !== undefined) yield { ...flow, steps: taint.steps };
  }
  const all = [...foreign.before(run).map((entry) => ({ entry, from: 0 })), ...ownOf(run, foreign)];
  if (all.length === 0) return;
  const every = executions(run);
  if (every.length > maxExecutions || foreign.isCut(run))
    repository.unread(
      run.file,
      run.step.map.at,
      'more checkouts or more commands that run what lies there than are held against one another',
    );
  const executed = every.slice(0, maxExecutions);
  for (const kind of ['checkout', 'artifact'] as const) {
    const flow = firstOf(executed, (execution) => {
      const here = all.filter(
        ({ entry, from }) => entry.kind === kind && execution.from >= from && touches(run.step, execution, entry.path),
      );
      const contained =
        kind === 'checkout' &&
        here.length > 0 &&
        buildsApart(
          run.step,
          here.map(({ entry }) => entry),
        )
          ? ({ contained: true, less: true } as const)
          : {};
      return flowTo(
        run,
        here.map(({ entry }) => entry.taint),
        {
          kind: kind === 'checkout' ? 'execution' : 'artifact-execution',
          at: execution.at,
          what: execution.what,
          message: `\`${execution.what}\` runs what lies there`,
          ...contained,
        },
      );
    });
    if (flow !== undefined) yield flow;
  }
}

/**
 * What is published of an artifact that an outsider's run put up. Where a job lets a branch through by its name alone, it means to publish
 * what the repository has, though a fork's branch may have that name; where it lets everything through, a place of its own for each pull
 * request is what it is for.
 */
function* publications(run: StepRun, foreign: Foreign): Generator<Flow> {
  const entries = foreign.before(run).filter(({ kind }) => kind === 'artifact');
  if (entries.length === 0) return;
  const guarded = asksForBranch(run);
  for (const { at, what, publication } of publishedBy(run)) {
    if (!publication.live && !guarded) continue;
    const taken = entries.filter(({ path }) => takesFrom(publication, path, folderOf(run.step)?.text));
    const flow = flowTo(
      run,
      taken.map(({ taint }) => taint),
      { kind: 'publication', at, what, message: `\`${what}\` publishes what lies there`, ...(guarded ? { byBranch: true } : {}) },
    );
    // It runs no command here.
    if (flow !== undefined) return yield { ...flow, severity: flow.severity === 'critical' ? 'high' : flow.severity };
  }
}

function publishedBy({ step, file }: StepRun): readonly { readonly at: Span; readonly what: string; readonly publication: Publication }[] {
  const { uses, run: script } = step;
  const byAction = publishedByAction(step);
  if (uses !== undefined && byAction !== undefined)
    return [{ at: uses.scalar.at, what: uses.text.split('@')[0] ?? '', publication: byAction }];
  if (script === undefined) return [];
  const text = scalarText(file.file.text, script);
  return (stepScript(step)?.facts.commands ?? []).slice(0, maxExecutions).flatMap((command) => {
    const publication = publishedByCommand(command, script.text.slice(0, command.at.end));
    const what = (script.text.slice(command.at.start, command.at.end).split('\n')[0] ?? '').slice(0, 80).replace(/[ \\]{1,20}$/, '');
    return publication === undefined ? [] : [{ at: text.spanOf(command.at.start, command.at.end), what, publication }];
  });
}

const branchAsked = /\bworkflow_run\.head_branch\s{0,5}==|==\s{0,5}github\.event\.workflow_run\.head_branch\b/i;

/** Whether the trigger, the job or the step lets the run before through by the name of its branch. */
function asksForBranch({ step, job }: StepRun): boolean {
  const trigger = job?.within.entry.triggers.find(({ name }) => name === 'workflow_run');
  if (trigger?.config?.entries.some(({ name }) => name === 'branches') === true) return true;
  return [step.if, job?.job.if, job?.within.caller?.job.if].some((condition) => branchAsked.test(condition?.text ?? ''));
}

/** Whether an image is built of files beside which no token lies, and the build is handed no secret: it can push what it likes, no more. */
function buildsApart(step: Step, entries: readonly ForeignEntry[]): boolean {
  const target = step.uses?.target;
  if (target?.kind !== 'repository' || target.slug !== 'docker/build-push-action') return false;
  const hands = ['secrets', 'secret-envs', 'secret-files', 'build-args', 'build-contexts', 'ssh', 'allow'].some((input) =>
    /secrets\.|token|password|secret|key|network|security/i.test(inputOf(step, input)?.scalar?.text ?? ''),
  );
  return !hands && entries.every(({ run }) => inputText(run.step, 'persist-credentials')?.trim() === 'false');
}

/** A context that an address names is fetched and built, without a checkout before it. */
function remoteBuilds(run: StepRun, evaluate: Evaluator): readonly Flow[] {
  const target = run.step.uses?.target;
  if (target?.kind !== 'repository' || target.slug !== 'docker/build-push-action') return [];
  const context = inputOf(run.step, 'context')?.scalar;
  if (context === undefined || !/^(?:https?:|git@|git:|\$\{\{)/.test(context.text.trim())) return [];
  const taints = evaluate.ofScalar(context, scopeOfStep(run)).filter(({ source }) => source.code && source.writer === 'outsider');
  const flow = flowTo(run, taints, { kind: 'execution', at: context.at, what: target.slug, message: 'what it names is fetched and built' });
  return flow === undefined ? [] : [flow];
}

/** What the repository's own scripts do with what a step hands them. */
function* ownScripts(run: StepRun, evaluate: Evaluator, repository: Pick<Repository, 'text' | 'action'>): Generator<Flow> {
  const scalar = stepScript(run.step)?.scalar ?? run.step.uses?.scalar;
  if (scalar === undefined) return;
  const folder = folderOf(run.step)?.text ?? '';
  const text = scalarText(run.file.file.text, scalar);
  for (const { parts, at, what, message, file, command } of ownSinks(run, folder, repository)) {
    const taints = evaluate.ofParts(parts, scalar, run).filter(({ source, inert }) => source.text && inert !== true);
    const here = command === undefined ? scalar.at : text.spanOf(command.at.start, command.at.end);
    const flow = flowTo(run, taints, { kind: 'eval', at: here, what: `${what} in ${file.path}`, message: `it is handed to ${file.path}` });
    if (flow !== undefined) yield { ...flow, steps: [...flow.steps, { file, at, message }] };
  }
}

/** Whether a script may name a repository or a commit of somebody else's in an address. */
const mayFetchCode = /\$|github/;

/** Code that a command fetches by an address and runs at once, without a checkout before it. */
function* remoteRuns(run: StepRun, evaluate: Evaluator): Generator<Flow> {
  const script = stepScript(run.step);
  if (script === undefined || !mayFetchCode.test(script.scalar.text) || !fetchers.test(script.scalar.text)) return;
  const text = scalarText(run.file.file.text, script.scalar);
  const masked = maskedText(script.scalar.text);
  for (const command of script.facts.commands) {
    const words = [...remoteWords(command), ...requestedCode(command, masked)];
    if (words.length === 0) continue;
    // A number names code as that of a pull request alone.
    const ofPull = words.some(({ value }) => /\bpull\//.test(value));
    const taints = evaluate
      .ofParts(joined(words.map(command.partsOf)), script.scalar, run)
      .filter(({ source }) => source.code && source.writer === 'outsider' && (ofPull || !/\bnumber$/.test(source.name)));
    const { start, end } = command.at;
    const what = (script.scalar.text.slice(start, end).split('\n')[0] ?? '').slice(0, 80);
    const message = 'what it names is fetched and run';
    const flow = flowTo(run, named(taints), { kind: 'execution', at: text.spanOf(start, end), what, message });
    if (flow !== undefined) yield flow;
  }
}

/** Programs that fetch code: most scripts call none of them. */
const fetchers =
  /\b(?:pip[\d.]{0,5}|pipx|uvx?|npm|npx|pnpm|pnpx|yarn|bunx?|go|cargo|deno|docker|podman|buildah|nix|kubectl|oc|helm|terraform|tofu|curl|wget)\b/;

/** With a repository of theirs a branch is theirs too; by itself its name leads to one of the repository's own. */
function named(taints: readonly Taint[]): readonly Taint[] {
  const theirs = taints.filter(({ source }) => ofRepository.test(source.name));
  return theirs.length > 0 ? theirs : taints.map(weakened);
}

/** What the script of a step brings for the rest of that script. */
function ownOf(run: StepRun, foreign: Foreign): readonly { readonly entry: ForeignEntry; readonly from: number }[] {
  return foreign.of(run).flatMap((entry) => (entry.from === undefined ? [] : [{ entry, from: entry.from }]));
}

/** One of a script says enough: the first that runs any of it. */
function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Commands of one script that are looked at. */
const maxExecutions = 200;

interface Execution {
  readonly at: Span;
  readonly what: string;
  /** The text in which a folder would be named: of a script, up to the end of the command. */
  readonly words: string;
  /** Where in its script it stands. */
  readonly from: number;
}

function executions(run: StepRun): readonly Execution[] {
  const { step } = run;
  const { uses } = step;
  if (uses?.target.kind === 'local') return uses.target.self ? [] : [{ at: uses.scalar.at, what: uses.text, words: uses.text, from: 0 }];
  if (uses?.target.kind === 'repository' && uses.target.slug === 'actions/github-script')
    return [...requiredBy(run), ...startedBy(run, inputOf(step, 'script')?.scalar)];
  if (uses !== undefined)
    return executedByAction(step)
      ? [
          {
            at: uses.scalar.at,
            what: uses.text.split('@')[0] ?? '',
            words: step.with.map(({ scalar }) => scalar?.text ?? '').join(' '),
            from: 0,
          },
        ]
      : [];
  const script = step.run;
  if (script === undefined) return [];
  if (/^(?:python|node)$/.test(shellOf(step) ?? '')) return startedBy(run, script);
  const text = scalarText(run.file.file.text, script);
  const found: Execution[] = [];
  const named = namingFolders(script.text);
  for (const command of stepScript(step)?.facts.commands ?? []) {
    const what = executedBy(command, named);
    if (what !== undefined)
      found.push({
        at: text.spanOf(command.at.start, command.at.end),
        what: original(what, command, script.text),
        words: named.slice(0, command.at.end),
        from: command.at.start,
      });
  }
  return found;
}

/**
 * Whether a later step of the job runs what a checkout brought, as far as is known: an action of somebody else's, and a script that is not
 * read, may.
 */
export function mayBeRun({ run, path, from, kind }: ForeignEntry): boolean {
  // An artifact seldom holds what others' actions look for by themselves.
  const strangers = kind === 'checkout';
  return (run.job?.steps ?? []).some((later) => {
    if (later.order < run.order || (later.order === run.order && from === undefined)) return false;
    const { step } = later;
    if (strangers && step.uses?.target.kind === 'image') return true;
    if (strangers && step.uses?.target.kind === 'repository' && !harmless.test(step.uses.target.slug) && !executedByAction(step))
      if (looksInto(step, path)) return true;
    if (step.run !== undefined && !commandShells.has(shellOf(step))) return true;
    return executions(later).some((execution) => execution.from >= (later === run ? (from ?? 0) : 0) && touches(step, execution, path));
  });
}

/** Whether an action may look into a folder: it does into the workspace by itself, into another where an input names it, or may. */
function looksInto(step: Step, path: string): boolean {
  return (
    path === '' || step.with.some(({ scalar }) => scalar === undefined || scalar.text.includes(path) || namesAnything.test(scalar.text))
  );
}

/** An expression that is no token and nothing of the event. */
const namesAnything = /\$\{\{\s{0,20}(?:env|matrix|steps|needs|inputs|vars|format|github\.workspace)\b/;

/** Shells whose commands are read; a script of another language may load what lies there. */
const commandShells: ReadonlySet<string> = new Set(['bash', 'pwsh', 'cmd']);

/** Actions of which it is known what they run of a checkout. */
const harmless = /^actions\//;

/** A module of the workspace that a script of actions/github-script loads. */
const loads =
  /\b(?:require|import)\(\s{0,20}(["'`])((?:\.{1,2}\/|\$\{(?:process\.env\.)?GITHUB_WORKSPACE\}\/|\$\{\{\s{0,5}github\.workspace\s{0,5}\}\}\/)[^"'`\n]{1,200})\1/i;

/** The same by a path that is put together. */
const loadsJoined =
  /\b(?:require|import)\(\s{0,20}(?:path\.(?:join|resolve)\(\s{0,20})?process\.env\.GITHUB_WORKSPACE\s{0,5}[+,]\s{0,5}(["'`])([^"'`\n]{1,200})\1/;

function requiredBy({ step, file }: StepRun): readonly Execution[] {
  const scalar = inputOf(step, 'script')?.scalar;
  const match = scalar === undefined ? null : (loads.exec(scalar.text) ?? loadsJoined.exec(scalar.text));
  if (scalar === undefined || match === null) return [];
  const at = scalarText(file.file.text, scalar).spanOf(match.index, match.index + match[0].length);
  return [{ at, what: match[2] as string, words: match[0], from: 0 }];
}

/** Calls by which scripts of JavaScript and Python start a program: `exec.exec('npm', ['ci'])`, `subprocess.run(["npm", "ci"])`. */
const starts =
  /\b(?:exec\.(?:exec|getExecOutput)|(?:child_process|childProcess|cp)\.(?:exec|spawn|execFile)|(?:exec|spawn|execFile)Sync|subprocess\.(?:run|call|check_call|check_output|Popen)|os\.system)\(\s{0,20}(?:(["'`])([^"'`\n]{1,300})\1(?:\s{0,5},\s{0,20}\[([^\]\n]{0,300})\])?|\[([^\]\n]{1,300})\])/g;

/** What such a script runs of what lies there, as far as it writes it letter by letter. */
function startedBy({ file }: StepRun, scalar: YamlScalar | undefined): readonly Execution[] {
  if (scalar === undefined) return [];
  const text = scalarText(file.file.text, scalar);
  return [...scalar.text.matchAll(starts)].slice(0, maxExecutions).flatMap((match) => {
    const [all, , line = '', ...lists] = match;
    const words = [...lists.join(',').matchAll(/(["'`])([^"'`\n]{1,200})\1/g)].map(([, , word = '']) => word);
    const script = [line, ...words].join(' ').trim();
    const at = text.spanOf(match.index, match.index + all.length);
    return scriptFacts(script).commands.flatMap((command) => {
      const what = executedBy(command, script);
      return what === undefined ? [] : [{ at, what, words: script, from: match.index }];
    });
  });
}

function original(what: string, { at }: ScriptCommand, script: string): string {
  return script.slice(at.start, Math.min(at.end, at.start + what.length)).split('\n')[0] ?? what;
}

/** Where a script runs, by its step, its job or its workflow. */
function folderOf({ workingDirectory, run, owner }: Step): YamlScalar | undefined {
  if (workingDirectory !== undefined || run === undefined || owner.kind !== 'job') return workingDirectory;
  return owner.defaults.workingDirectory ?? owner.workflow.defaults.workingDirectory;
}

/** Whether what runs can be what lies at a path: at the root, all of it; in a folder, what is started in it or out of it. */
function touches(step: Step, { words, what }: Execution, path: string): boolean {
  // Out of the workspace nothing of it lies.
  const folder = folderOf(step);
  const isAlike = isTemporary(what) === isTemporary(path) || folder !== undefined;
  if (isTemporary(what) && !isTemporary(path)) return false;
  if (path === '') return !outside.test(what) || folder !== undefined || /\b(?:cd|pushd)\s/.test(words);
  const last = path.split('/').at(-1) ?? path;
  if (last.includes('}}') || last === '') return false;
  if (/(?:^|\s)\.\.\//.test(what)) return false;
  if (folder?.text.includes(last) === true) return true;
  const mayName = /^[\w-]+$/.test(last) ? (text: string) => text.includes(last) : () => true;
  const inWords = mayName(words);
  if (!inWords && !mayName(what)) return false;
  const { enters, runs } = namesFolder(last.replace(/[^\w-]/g, '.'));
  return (inWords && enters.test(words)) || (isAlike && runs.test(namingFolders(what)));
}

/** What is started out of the folder above, or there. */
const outside =
  /^(?:(?:bash|sh|python3?|node|source|\.)\s["']?)?\.\.\/|\s(?:-C|--prefix|--cwd|--directory|--project-directory|--manifest-path)[ =]["']?\.\.\//;

/** How a script enters a folder, and how a command runs what lies in it. Made once for each: hundreds of checkouts meet hundreds of commands. */
const namesFolder = remembered(
  (folder) => ({
    enters: new RegExp(
      `(?:cd|pushd|--prefix|-C|--directory|--cwd|--project-directory|--manifest-path|--rootdir)[ =]["']?(?:[^\\s;&|]{0,100}["'/}])?${folder}`,
    ),
    runs: new RegExp(
      `^(?:(?:bash|sh|python3?|node|source|\\.|pip3?|docker|uv|npm|ruby|npx|pnpx|bunx|uvx|pnpm|yarn|eslint|jest|mocha|vitest|pytest|rspec|tsx|ts-node|ansible-playbook)\\s(?:[\\w-]{1,20}\\s)?)?["']?(?:\\./|\\$\\{?(?:GITHUB_WORKSPACE|RUNNER_TEMP)\\}?["']?/{1,9}|/tmp/)?(?:[\\w-]{1,50}/)?${folder}(?:/|$|\\s)`,
    ),
  }),
  2000,
);
