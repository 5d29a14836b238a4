// Where a value comes from, over any number of hops: variables, outputs of steps and jobs, files of the runner, inputs of callers. Worked
// out backwards from the place where it is used, for one way of running at a time.

import { type Expression, expressionsIn, type FoundExpression, parseExpression } from '@portcullis/formats/expression';
import { type Declared, type Pair, scalarText } from '@portcullis/formats/workflow';
import type { YamlNode, YamlScalar } from '@portcullis/formats/yaml';
import type { Span } from '@portcullis/lint';
import { anyPart, partsBelowRoot, rootOfWay, showWay, wayOf, wayOfCopy } from '../graph/paths.js';
import { eventsOf } from '../graph/reach.js';
import type { JobRun, StepRun, WorkflowRun } from '../graph/runs.js';
import type { PipelineFile } from '../repository.js';
import type { Reading } from './commands.js';
import { carriedBy, isInert } from './known-outputs.js';
import { answerWay, fileName, isEmpty, jsonMark, type Parts } from './parts.js';
import { answerHolds, builtInWays, conversationEvents, lookupEvents, mayEndAtMark, partOfAnswer, readingSays } from './readings.js';
import { namesForeignCode, type SourceText, sourceAt, sourceOfAnyEvent } from './sources.js';
import { type StepScript, stepScript } from './step-script.js';
import { type FlowStep, few, onOneLine, type Source, type Taint, withStep } from './taint.js';
import type { RunnerWrite } from './writes.js';
import { filesBrought, fileWritten, variablesWritten } from './written.js';

/** Where an expression is evaluated. */
export interface Scope {
  readonly file: PipelineFile;
  readonly workflow: WorkflowRun | undefined;
  readonly job: JobRun | undefined;
  readonly step: StepRun | undefined;
}

export interface Evaluator {
  ofScalar(scalar: YamlScalar, scope: Scope): readonly Taint[];
  ofTree(tree: Expression, scalar: YamlScalar, start: number, scope: Scope): readonly Taint[];
  /** Of the parts of a script's value. */
  ofParts(parts: Parts, script: YamlScalar, run: StepRun): readonly Taint[];
  ofVariable(name: string, run: StepRun): readonly Taint[];
  /** What stands in the checkout when a step runs that an outsider put there. */
  ofFiles(run: StepRun): readonly Taint[];
}

/** What of a job's files an outsider put there, before a step; worked out by whoever knows checkouts and artifacts. */
export type ForeignFiles = (run: StepRun) => readonly Taint[];

/** Expressions, variables and files that a value is followed over at once; more would overflow the stack. */
const maxHops = 200;
const nothing: readonly Taint[] = [];
/** Contexts that may bring something of somebody else's: most expressions name a secret, a variable of the organisation, or the runner. */
const bringers = /\b(?:github|env|inputs|steps|needs|jobs|matrix)\b/i;

export function scopeOfStep(run: StepRun): Scope {
  return { file: run.file, workflow: run.job?.within, job: run.job, step: run };
}

export function scopeOfJob(job: JobRun): Scope {
  return { file: job.within.file, workflow: job.within, job, step: undefined };
}

/**
 * @param foreign asked when a script reads files.
 * @param cut told where a value came over more hops, or from more uploads, than are followed.
 */
export function evaluator(foreign: ForeignFiles, cut: () => void): Evaluator {
  const scalars = new WeakMap<object, Map<object, readonly Taint[]>>();
  const outputs = new WeakMap<StepRun, Map<string, readonly Taint[]>>();
  const variables = new WeakMap<object, Map<string, readonly Taint[]>>();
  const expressions = new WeakMap<YamlScalar, readonly FoundExpression[]>();
  let hops = 0;
  return { ofScalar, ofTree, ofParts, ofVariable, ofFiles: foreign };

  /** Looked for once in each scalar: every value that its script writes asks. */
  function expressionsOf(scalar: YamlScalar): readonly FoundExpression[] {
    const before = expressions.get(scalar);
    if (before !== undefined) return before;
    const found = expressionsIn(scalar.text);
    expressions.set(scalar, found);
    return found;
  }

  /** Each scalar once in each scope; one that leads to itself brings nothing new. */
  function ofScalar(scalar: YamlScalar, scope: Scope): readonly Taint[] {
    if (!scalar.text.includes('${{') || !bringers.test(scalar.text)) return nothing;
    const key = scope.step ?? scope.job ?? scope.workflow ?? scope.file;
    const known = scalars.get(scalar) ?? new Map<object, readonly Taint[]>();
    scalars.set(scalar, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, nothing);
    const found = few(
      expressionsOf(scalar).flatMap(({ inner, text }) => {
        const tree = parseExpression(text);
        return tree.kind === 'mistake' ? [] : ofTree(tree, scalar, inner.start, scope);
      }),
    );
    known.set(key, found);
    return found;
  }

  function ofTree(tree: Expression, scalar: YamlScalar, start: number, scope: Scope): readonly Taint[] {
    const place = (node: Expression): FlowStep['at'] =>
      scalarText(scope.file.file.text, scalar).spanOf(start + node.span.start, start + node.span.end);
    return few(ofNode(tree, scope, place));
  }

  function ofNode(node: Expression, scope: Scope, place: (node: Expression) => Span): readonly Taint[] {
    switch (node.kind) {
      case 'literal':
      case 'binary':
      case 'unary':
        return nothing;
      case 'logical': {
        // Of `a && b` the last is what comes out, of `a || b` any.
        const operands = node.operator === '&&' ? node.operands.slice(-1) : node.operands;
        return operands.flatMap((operand) => ofNode(operand, scope, place));
      }
      case 'call':
        return ofCall(node, scope, place);
      default: {
        const way = wayOf(node);
        if (way !== undefined) return ofWay(way, scope, place(node));
        const root = rootOfWay(node);
        if (root === node) return nothing;
        const taken = partsBelowRoot(node);
        const copied = wayOfCopy(root);
        if (copied !== undefined) return ofWay([...copied, ...taken], scope, place(node));
        const all = ofNode(root, scope, place).flatMap((taint) => partOfAnswer(taint, taken));
        return node.kind === 'property' && plainKeys.test(node.name) ? all.filter(({ source }) => source.code) : all;
      }
    }
  }

  function ofCall(node: Extract<Expression, { kind: 'call' }>, scope: Scope, place: (node: Expression) => Span): readonly Taint[] {
    const name = node.name.toLowerCase();
    // In JSON line ends are escaped.
    if (name === 'tojson') return node.arguments.flatMap((argument) => ofNode(argument, scope, place)).map(onOneLine);
    if (name === 'format' || name === 'join' || name === 'fromjson' || name === 'case')
      return node.arguments.flatMap((argument) => ofNode(argument, scope, place));
    return nothing;
  }

  function ofWay(way: readonly string[], scope: Scope, at: Span): readonly Taint[] {
    return hop(() => throughContext(way, scope, at)) ?? nothing;
  }

  /** One hop further; undefined, and told, where there were too many. */
  function hop<Value>(follow: () => Value): Value | undefined {
    if (hops >= maxHops) {
      cut();
      return undefined;
    }
    hops++;
    const found = follow();
    hops--;
    return found;
  }

  function throughContext(way: readonly string[], scope: Scope, at: Span): readonly Taint[] {
    const [context = '', name = anyPart, part = anyPart, output = anyPart] = way;
    const isOutput = part === 'outputs' || part === anyPart;
    const here = (message: string): FlowStep => ({ file: scope.file.file, at, message });
    switch (context) {
      case 'github':
        return ofGitHub(way, scope, here);
      case 'env':
        return withStep(variable(name, scope), here(`\`env.${name}\` brings it`));
      case 'inputs':
        return ofInput(name, scope, here);
      case 'steps': {
        const run = scope.step?.siblings.get(name) ?? stepOfJob(scope, name);
        // `outcome` and `result` are words of the runner's.
        return run === undefined || !isOutput ? nothing : withStep(ofOutput(run, output), here(`\`${showWay(way)}\` brings it`));
      }
      case 'needs':
      case 'jobs': {
        const run = scope.workflow?.jobs.get(name);
        return run === undefined || !isOutput ? nothing : withStep(ofJobOutput(run, output), here(`\`${showWay(way)}\` brings it`));
      }
      case 'matrix':
        return scope.job === undefined ? nothing : withStep(ofMatrix(name, scope.job), here(`\`${showWay(way)}\` brings it`));
      default:
        return nothing;
    }
  }

  function stepOfJob({ job, step }: Scope, name: string): StepRun | undefined {
    if (step !== undefined || job === undefined) return undefined;
    return job.steps.find((run) => run.parent === undefined && run.step.id?.text.toLowerCase() === name);
  }

  function ofGitHub(way: readonly string[], scope: Scope, here: (message: string) => FlowStep): readonly Taint[] {
    const events = scope.job === undefined ? ['workflow_call'] : eventsOf(scope.job);
    const byName = new Map<string, { source: SourceText; events: string[]; code: boolean }>();
    for (const event of events) {
      const source = event === 'workflow_call' ? sourceOfAnyEvent(way) : sourceAt(way, event);
      const code = namesForeignCode(way, event) || source?.ref === true;
      if (source === undefined && !code) continue;
      if (isTypedInput(way, scope)) continue;
      const said = source ?? { name: showWay(way), writer: 'outsider' as const, lines: false };
      const key = `${said.writer} ${source === undefined}`;
      const known = byName.get(key);
      if (known === undefined)
        byName.set(key, { source: { ...said, name: showWay(way) }, events: [event], code: code || source === undefined });
      else known.events.push(event);
    }
    return [...byName].map(([key, { source, events: bringing, code }]) => ({
      source: { name: source.name, writer: source.writer, lines: source.lines, text: !key.endsWith('true'), code, events: bringing },
      steps: [here(`\`${source.name}\` ${writerSays[source.writer]}`)],
    }));
  }

  function isTypedInput(way: readonly string[], { workflow }: Scope): boolean {
    if (way[0] !== 'github' || way[2] !== 'inputs') return false;
    const input = workflow?.entry.dispatch.find(({ name }) => name.toLowerCase() === way[3]);
    return input !== undefined && isTyped(input);
  }

  function ofInput(name: string, scope: Scope, here: (message: string) => FlowStep): readonly Taint[] {
    const { file, step, workflow } = scope;
    if (file.document.kind === 'action') return ofActionInput(name, file, step, here);
    if (workflow === undefined) return nothing;
    const { caller } = workflow;
    if (caller !== undefined) {
      const declared = workflow.workflow.call?.inputs.find((input) => input.name.toLowerCase() === name);
      if (declared !== undefined && isTyped(declared)) return nothing;
      return withStep(
        ofPair(pairNamed(caller.job.with, name), scopeOfJob(caller), `the job hands it over as \`${name}\``),
        here(`\`inputs.${name}\` brings it`),
      );
    }
    const taints: Taint[] = [];
    const dispatch = workflow.workflow.dispatch.find((input) => input.name.toLowerCase() === name);
    if (
      workflow.workflow.triggers.some((trigger) => trigger.name === 'workflow_dispatch') &&
      (dispatch === undefined || !isTyped(dispatch))
    )
      taints.push(inputTaint(name, 'collaborator', ['workflow_dispatch'], here));
    const call = workflow.workflow.call?.inputs.find((input) => input.name.toLowerCase() === name);
    if (workflow.openCall && (call === undefined || !isTyped(call))) taints.push(inputTaint(name, 'caller', ['workflow_call'], here));
    return taints;
  }

  function inputTaint(name: string, writer: Source['writer'], events: readonly string[], here: (message: string) => FlowStep): Taint {
    return {
      source: { name: `inputs.${name}`, writer, lines: true, text: true, code: false, events },
      steps: [here(`\`inputs.${name}\` ${writerSays[writer]}`)],
    };
  }

  function ofActionInput(
    name: string,
    file: PipelineFile,
    step: StepRun | undefined,
    here: (message: string) => FlowStep,
  ): readonly Taint[] {
    const parent = step?.parent;
    const declared =
      file.document.kind === 'action' ? file.document.interface.inputs.find((input) => input.name.toLowerCase() === name) : undefined;
    const byDefault = (scope: Scope): readonly Taint[] =>
      declared?.default === undefined ? nothing : withStep(ofScalar(declared.default, scope), here(`\`inputs.${name}\` brings it`));
    if (parent === undefined) {
      if (step === undefined || step.job !== undefined) return nothing;
      return [inputTaint(name, 'caller', ['workflow_call'], here), ...byDefault(scopeOfStep(step))];
    }
    const handed = pairNamed(parent.step.with, name);
    if (handed !== undefined)
      return withStep(ofPair(handed, scopeOfStep(parent), `the step hands it over as \`${name}\``), here(`\`inputs.${name}\` brings it`));
    return byDefault(scopeOfStep(parent));
  }

  function ofPair(pair: Pair | undefined, scope: Scope, message: string): readonly Taint[] {
    if (pair?.scalar === undefined) return nothing;
    return withStep(ofScalar(pair.scalar, scope), { file: scope.file.file, at: pair.scalar.at, message });
  }

  function ofVariable(name: string, run: StepRun): readonly Taint[] {
    return variable(name.toLowerCase(), scopeOfStep(run));
  }

  /** Each once in each scope: a name that leads to itself brings nothing new. */
  function variable(name: string, scope: Scope): readonly Taint[] {
    const key = scope.step ?? scope.job ?? scope.workflow ?? scope.file;
    const known = variables.get(key) ?? new Map<string, readonly Taint[]>();
    variables.set(key, known);
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, nothing);
    const found = hop(() => few(valueOfVariable(name, scope)));
    if (found === undefined) known.delete(name);
    else known.set(name, found);
    return found ?? nothing;
  }

  /** The nearest that sets it counts; what a step wrote for later ones goes before the job's. */
  function valueOfVariable(name: string, scope: Scope): readonly Taint[] {
    const { step, job, workflow } = scope;
    if (name.includes(':') || name === '*') return ofPseudoName(name, scope);
    const near = ofStep(name, step);
    if (near !== undefined) return near;
    if (job !== undefined) {
      const written = ofWritten(name, job, step);
      if (written.length > 0) return written;
      const own = pairNamed(job.job.env, name);
      if (own !== undefined) return ofPair(own, scopeOfJob(job), `the variable \`${own.name}\` takes it`);
    }
    if (workflow !== undefined) {
      const own = pairNamed(workflow.workflow.env, name);
      const around: Scope = { file: workflow.file, workflow, job, step: undefined };
      if (own !== undefined) return ofPair(own, around, `the variable \`${own.name}\` takes it`);
    }
    return builtIn(name, scope);
  }

  /** What the step says, or one that it is part of. */
  function ofStep(name: string, step: StepRun | undefined): readonly Taint[] | undefined {
    for (let run = step; run !== undefined; run = run.parent) {
      const own = pairNamed(run.step.env, name);
      if (own !== undefined) return ofPair(own, scopeOfStep(run), `the variable \`${own.name}\` takes it`);
      const input = name.startsWith('input_') ? pairNamed(run.step.with, name.slice('input_'.length)) : undefined;
      if (input !== undefined) return ofPair(input, scopeOfStep(run), `the input \`${input.name}\` takes it`);
    }
    return undefined;
  }

  /** Variables that the runner sets. */
  function builtIn(name: string, scope: Scope): readonly Taint[] {
    const way = builtInWays[name];
    if (way === undefined) return nothing;
    const at = scope.step?.step.map.at ?? { start: 0, end: 0 };
    return ofGitHub(way, scope, (message) => ({ file: scope.file.file, at: { start: at.start, end: at.start }, message }));
  }

  /** What earlier steps wrote to GITHUB_ENV under the name. */
  function ofWritten(name: string, job: JobRun, before: StepRun | undefined): readonly Taint[] {
    return few(
      variablesWritten(name, job, before).flatMap(({ run, script, write }) =>
        withStep(
          ofParts(write.value, script, run),
          scriptStep(script, run, write.at, `the step writes it to GITHUB_ENV as \`${write.name}\``),
        ),
      ),
    );
  }

  /** What is no variable of the environment, but read as one: a file, or all variables of the step. */
  function ofPseudoName(name: string, scope: Scope): readonly Taint[] {
    const { step, job } = scope;
    if (step === undefined) return nothing;
    if (name === '*') return few([...step.step.env, ...(job?.job.env ?? [])].flatMap((pair) => variable(pair.name.toLowerCase(), scope)));
    return name.startsWith('file:') ? ofFile(name.slice('file:'.length), step) : nothing;
  }

  function ofFile(path: string, step: StepRun): readonly Taint[] {
    const own = fileWritten(path, step).flatMap(({ run, script, write }) =>
      withStep(
        ofParts(write.value, script, run),
        scriptStep(script, run, write.at, `the step writes it to the file \`${write.path}\``),
      ).map((taint) => (write.name === undefined ? taint : { ...taint, inLine: true as const })),
    );
    if (own.length > 0) return few(own);
    return few(
      filesBrought(path, step, cut).flatMap(({ path: there, upload, taken }) =>
        withStep(
          withStep(variable(fileName(there), scopeOfStep(upload)), stepPlace(upload, 'a job puts the file up')),
          stepPlace(taken, 'this job takes it'),
        ),
      ),
    );
  }

  /** Each output once: a chain of steps would ask for the first one as often as it is long. */
  function ofOutput(run: StepRun, output: string): readonly Taint[] {
    let known = outputs.get(run);
    if (known === undefined) {
      known = new Map();
      outputs.set(run, known);
    }
    const before = known.get(output);
    if (before !== undefined) return before;
    // One that leads to itself brings nothing new.
    known.set(output, nothing);
    const found = outputOf(run, output);
    known.set(output, found);
    return found;
  }

  function outputOf(run: StepRun, output: string): readonly Taint[] {
    const { step, inner } = run;
    const script = stepScript(step);
    if (script !== undefined) return ofScriptOutput(run, script, output);
    if (step.run !== undefined) return nothing;
    if (inner?.document.kind === 'action') {
      const declared = inner.document.interface.outputs.filter(({ name }) => output === anyPart || name.toLowerCase() === output);
      // Outputs of a composite action are made of those of its steps, which an inner step stands for here.
      const [any] = run.inside.values();
      if (any === undefined) return nothing;
      const scope: Scope = { ...scopeOfStep(any), step: { ...any, step: { ...any.step, env: [] } } };
      return few(
        declared.flatMap(({ name, value }) =>
          value === undefined
            ? []
            : withStep(ofScalar(value, scope), { file: inner.file, at: value.at, message: `the action gives it out as \`${name}\`` }),
        ),
      );
    }
    const target = step.uses?.target;
    if (target?.kind !== 'repository') return nothing;
    return ofKnownOutput(run, target.slug, output);
  }

  function ofScriptOutput(run: StepRun, { scalar, facts }: StepScript, output: string): readonly Taint[] {
    const writes = facts.writes.filter(
      ({ file, name }) => file === 'output' && (output === anyPart || name === undefined || name.toLowerCase() === output),
    );
    return few(
      writes.flatMap((write: RunnerWrite) => {
        const taints = ofParts(write.value, scalar, run);
        // One line stays among those of its own output.
        const inside = output === anyPart || (write.between ?? output).toLowerCase() === output;
        return withStep(
          inside ? taints : taints.filter(({ source }) => mayEndAtMark(source)),
          scriptStep(scalar, run, write.at, `the step gives it out as \`${write.name ?? output}\``),
        );
      }),
    );
  }

  function ofKnownOutput(run: StepRun, slug: string, output: string): readonly Taint[] {
    const at = run.step.uses?.scalar.at ?? run.step.map.at;
    const step = { file: run.file.file, at, message: '' };
    return few(
      carriedBy(run.step, slug, output).flatMap((carried) => {
        if (carried === 'inputs') {
          const taken = run.step.with.flatMap((pair) => ofPair(pair, scopeOfStep(run), `the step takes it as \`${pair.name}\``));
          return isInert(run.step, slug, output) ? taken.map((taint) => ({ ...onOneLine(taint), inert: true as const })) : taken;
        }
        return carried === 'branch'
          ? ofGitHub(['github', 'head_ref'], scopeOfStep(run), (message) => ({ ...step, message }))
          : reading(carried, run, step);
      }),
    );
  }

  function ofJobOutput(run: JobRun, output: string): readonly Taint[] {
    const called = run.calls;
    if (called !== undefined) {
      const declared = (called.workflow.call?.outputs ?? []).filter(({ name }) => output === anyPart || name.toLowerCase() === output);
      const scope: Scope = { file: called.file, workflow: called, job: undefined, step: undefined };
      return few(
        declared.flatMap(({ name, value }) =>
          value === undefined
            ? []
            : withStep(ofScalar(value, scope), {
                file: called.file.file,
                at: value.at,
                message: `the workflow gives it out as \`${name}\``,
              }),
        ),
      );
    }
    const pairs = run.job.outputs.filter(({ name }) => output === anyPart || name.toLowerCase() === output);
    return few(pairs.flatMap((pair) => ofPair(pair, scopeOfJob(run), `the job gives it out as \`${pair.name}\``)));
  }

  function ofMatrix(name: string, job: JobRun): readonly Taint[] {
    const { matrix } = job.job;
    if (matrix === undefined) return nothing;
    const nodes: YamlNode[] = matrix.dimensions
      .filter((pair) => name === anyPart || pair.name.toLowerCase() === name)
      .map(({ value }) => value);
    if (matrix.include !== undefined) nodes.push(...included(matrix.include, name));
    if (matrix.value.kind === 'scalar') nodes.push(matrix.value);
    return few(
      nodes.flatMap((node) =>
        scalarsBelow(node).flatMap((scalar) =>
          withStep(ofScalar(scalar, { ...scopeOfJob(job), step: undefined }), {
            file: job.within.file.file,
            at: scalar.at,
            message: 'the matrix takes it',
          }),
        ),
      ),
    );
  }

  function ofParts(parts: Parts, script: YamlScalar, run: StepRun): readonly Taint[] {
    if (isEmpty(parts)) return nothing;
    const scope = scopeOfStep(run);
    const found: Taint[] = [];
    for (const name of parts.variables) found.push(...ofVariable(name, run));
    if (parts.expressions.size > 0) {
      const all = expressionsOf(script);
      for (const index of parts.expressions) {
        const one = all[index];
        const tree = one === undefined ? undefined : parseExpression(one.text);
        if (one !== undefined && tree !== undefined && tree.kind !== 'mistake') found.push(...ofTree(tree, script, one.inner.start, scope));
      }
    }
    const step: FlowStep = { file: run.file.file, at: script.at, message: '' };
    for (const read of parts.reads) found.push(...reading(read, run, step));
    for (const way of parts.ways) found.push(...ofWayInScript(way.split('.'), run, step));
    return few(found);
  }

  /** A way through the event, or through an answer of GitHub's API, that a script goes itself. */
  function ofWayInScript(way: readonly string[], run: StepRun, step: FlowStep): readonly Taint[] {
    const json = way.at(-1) === jsonMark;
    const plain = json ? way.slice(0, -1) : way;
    const found =
      plain[0] === answerWay ? answerHolds(plain.slice(1)).flatMap((read) => reading(read, run, step)) : ofWhole(plain, run, step);
    return json ? found.map(onOneLine) : found;
  }

  /** What is taken out of a list that a text was split into is as good as the text. */
  function ofWhole(way: readonly string[], run: StepRun, step: FlowStep): readonly Taint[] {
    const found = ofGitHub(way, scopeOfStep(run), (message) => ({ ...step, message }));
    return found.length === 0 && way.at(-1) === anyPart ? ofWhole(way.slice(0, -1), run, step) : found;
  }

  function reading(read: Reading, run: StepRun, step: FlowStep): readonly Taint[] {
    if (read === 'files' || read === 'listing') return foreign(run);
    if (read === 'line-of-names') return reading('names', run, step).map(onOneLine);
    // A line of its own begins with the commit's id.
    if (read === 'subjects') return reading('history', run, step).map((taint) => ({ ...onOneLine(taint), inLine: true }));
    return lookedUp(read, run, step);
  }

  /** What of an outsider's a run finds where it looks. */
  function lookedUp(
    read: Exclude<Reading, 'files' | 'listing' | 'subjects' | 'line-of-names'>,
    run: StepRun,
    step: FlowStep,
  ): readonly Taint[] {
    const files = /^(?:head|head-branch|conversation|titles)$/.test(read) ? nothing : foreign(run);
    // What is checked out has a branch, and that is all of it that this gives.
    if (files.length > 0)
      return read === 'branch'
        ? files.map((taint) => ({ ...taint, source: { ...taint.source, name: readingSays['head-branch'].name, lines: false } }))
        : files;
    const scope = scopeOfStep(run);
    const here = (message: string): FlowStep => ({ ...step, message });
    // Of the repository's own branch it is what the event of a push says.
    if (read === 'branch') return ofGitHub(['github', 'ref_name'], scope, here);
    if (read === 'history') return ofGitHub(['github', 'event', 'head_commit', 'message'], scope, here);
    const events = run.job === undefined ? [] : eventsOf(run.job);
    const bringing = events.filter((event) => brings(event, read));
    const isText = read === 'conversation' || read === 'titles';
    const isHead = read === 'head' || read === 'head-branch';
    const stored = bringing.length === 0 && isText ? events.filter((event) => lookupEvents.has(event)) : [];
    if (bringing.length === 0 && stored.length === 0) return nothing;
    const { name, lines } = readingSays[read];
    const when = stored.length === 0 ? { events: bringing } : { events: stored, stored: true as const };
    return [
      {
        source: { name, writer: 'outsider', lines, text: !isHead, code: isHead, ...when },
        steps: [{ ...step, message: `${name} come from whoever opened it` }],
      },
    ];
  }
}

/** Whether an event comes with what an outsider wrote there: of a pull request alone, the names of its files. */
function brings(event: string, read: Reading): boolean {
  if (!conversationEvents.test(event)) return false;
  return read !== 'names' || event.startsWith('pull_request') || event === 'issue_comment';
}

const writerSays: Readonly<Record<Source['writer'], string>> = {
  outsider: 'is written by whoever sets the workflow off',
  merged: 'is written by whoever has a change merged',
  collaborator: 'is written by whoever may push or start workflows',
  caller: 'is whatever the caller hands over',
};

function scriptStep(script: YamlScalar, run: StepRun, at: Span, message: string): FlowStep {
  return { file: run.file.file, at: scalarText(run.file.file.text, script).spanOf(at.start, at.end), message };
}

/** Of what an answer or event has: numbers, ids, states, and addresses that GitHub makes. */
const plainKeys = /^(?:number|id|node_id|sha|state|merged|draft|locked|length|count|total_count|\w{1,40}_(?:id|at|url|sha|count))$/i;

function stepPlace(run: StepRun, message: string): FlowStep {
  return { file: run.file.file, at: run.step.uses?.scalar.at ?? run.step.map.at, message };
}

/** What `include` says of a name of the matrix; all of what an expression gives. */
function included(include: YamlNode, name: string): readonly YamlNode[] {
  if (include.kind !== 'list') return [include];
  return include.items.flatMap((item) =>
    item.kind === 'map' && name !== anyPart
      ? item.entries.filter((entry) => entry.name.toLowerCase() === name).map(({ value }) => value)
      : [item],
  );
}

/** Names of variables and inputs mean the same in any case. */
function pairNamed(pairs: readonly Pair[], name: string): Pair | undefined {
  return pairs.find((pair) => pair.name.toLowerCase() === name);
}

function isTyped({ type }: Declared): boolean {
  return type !== undefined && /^(?:boolean|number|choice|environment)$/.test(type.text);
}

function scalarsBelow(node: YamlNode): readonly YamlScalar[] {
  const found: YamlScalar[] = [];
  const open: YamlNode[] = [node];
  for (let next = open.pop(); next !== undefined && found.length < 1000; next = open.pop()) {
    if (next.kind === 'scalar') {
      if (next.text.includes('${{')) found.push(next);
    } else open.push(...(next.kind === 'list' ? next.items : next.entries.map(({ value }) => value)));
  }
  return found;
}
