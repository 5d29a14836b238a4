// What an outsider's files come into a job by: a checkout of their code, an artifact of a run that they set off.

import type { Step } from '@portcullis/formats/workflow';
import { scalarText } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { refusesForks } from '../facts/checkout.js';
import { eventsOf, reachOfStep } from '../graph/reach.js';
import type { JobRun, StepRun } from '../graph/runs.js';
import { inputOf } from '../parts.js';
import { programWords } from '../program-words.js';
import { maskedText } from '../script.js';
import { releaseOfUse, usesComment } from '../uses-comment.js';
import { type Evaluator, scopeOfStep } from './evaluate.js';
import { filePath, folderOf, joined, type Parts } from './parts.js';
import { rawFile, requestedFile } from './remote-code.js';
import type { ScriptCommand } from './script.js';
import { stepScript } from './step-script.js';
import type { FlowStep, Taint } from './taint.js';
import { uploadsTaken } from './uploads.js';

export interface ForeignEntry {
  readonly run: StepRun;
  readonly kind: 'checkout' | 'artifact';
  /** Where in the workspace; empty for its root. */
  readonly path: string;
  readonly taint: Taint;
  /** Of what a script brings: where in its text it lies there, so that the rest of the script may run it. */
  readonly from?: number;
}

export interface Foreign {
  /** What lies in the workspace when a step runs. */
  before(run: StepRun): readonly ForeignEntry[];
  /** What a step itself brings. */
  of(run: StepRun): readonly ForeignEntry[];
  /** Whether more may lie there than is told apart. */
  isCut(run: StepRun): boolean;
  /** The same, whether or not conditions keep outsiders from setting it off. */
  unguarded(run: StepRun): readonly ForeignEntry[];
}

/** What lies in a workspace after those steps of a job that change it, worked out from the first step on. */
interface Timeline {
  readonly moments: { readonly order: number; readonly lying: readonly ForeignEntry[] }[];
  /** Which of the steps that may change it comes next. */
  next: number;
}

/** Things in one workspace that are told apart. */
const maxLying = 100;

const nothing: readonly ForeignEntry[] = [];

/** @param evaluator asked late, since what it says of files comes from here. */
export function foreignFiles(evaluator: () => Evaluator): Foreign {
  const bySteps = new WeakMap<StepRun, readonly ForeignEntry[]>();
  const byJob = new WeakMap<JobRun, readonly StepRun[]>();
  const timelines = new WeakMap<JobRun, Timeline>();
  const crowded = new WeakSet<JobRun>();
  return {
    before,
    of,
    isCut,
    unguarded: (run) => (mayBring(run.step) ? broughtBy(run) : nothing),
  };

  function isCut(run: StepRun): boolean {
    before(run);
    return run.job !== undefined && crowded.has(run.job);
  }

  function before(run: StepRun): readonly ForeignEntry[] {
    const { job } = run;
    if (job === undefined) return nothing;
    const known = timelines.get(job) ?? { moments: [], next: 0 };
    timelines.set(job, known);
    const steps = bringing(job);
    while (known.next < steps.length && (steps[known.next] as StepRun).order < run.order) {
      const step = steps[known.next++] as StepRun;
      const lying = known.moments.at(-1)?.lying ?? nothing;
      const after = afterStep(step, lying);
      if (after !== lying) known.moments.push({ order: step.order, lying: after });
    }
    return known.moments.findLast(({ order }) => order < run.order)?.lying ?? nothing;
  }

  function afterStep(step: StepRun, lying: readonly ForeignEntry[]): readonly ForeignEntry[] {
    const own = of(step);
    const cleared = clears(step.step);
    // What is checked out anew takes the place of all that lay there, whoever's it is.
    const left =
      cleared !== undefined && step.step.if === undefined && lying.length > 0
        ? lying.filter(({ path }) => !isWithin(path, cleared))
        : lying;
    if (own.length === 0) return left;
    const all = [...left, ...own];
    if (all.length > maxLying && step.job !== undefined) crowded.add(step.job);
    return all.slice(-maxLying);
  }

  /** Steps of a job that may bring files, so that not every step asks all others. */
  function bringing(job: JobRun): readonly StepRun[] {
    const known = byJob.get(job);
    if (known !== undefined) return known;
    const list = job.steps.filter(({ step }) => mayBring(step));
    byJob.set(job, list);
    return list;
  }

  function of(run: StepRun): readonly ForeignEntry[] {
    const known = bySteps.get(run);
    if (known !== undefined) return known;
    bySteps.set(run, nothing);
    const found = broughtBy(run).flatMap((entry) => reached(entry));
    bySteps.set(run, found);
    return found;
  }

  function broughtBy(run: StepRun): readonly ForeignEntry[] {
    const { step } = run;
    if (step.run !== undefined) return byScript(run);
    const target = step.uses?.target;
    if (target?.kind !== 'repository') return nothing;
    if (target.slug === 'actions/checkout') return byCheckout(run);
    if (target.slug === 'actions/download-artifact') return byArtifact(run);
    const skips = skipsForks(run);
    if (skips === 'known') return nothing;
    if (foreignDownloads.has(target.slug))
      return artifactOf(run, 'files of an artifact of another run', ['workflow_run'], skips === 'said' ? saidByComment : undefined);
    if (target.slug === 'actions/github-script') {
      const script = inputOf(step, 'script')?.scalar?.text ?? '';
      return /\bdownloadArtifact\b/.test(script) ? artifactOf(run, 'files of an artifact of another run', ['workflow_run']) : nothing;
    }
    return nothing;
  }

  /** Only events by which an outsider gets to the step that brings them. */
  function reached(entry: ForeignEntry): readonly ForeignEntry[] {
    const { source } = entry.taint;
    const events = (source.events ?? []).filter((event) => reachOfStep(entry.run, event, 'code') !== 'never');
    return events.length === 0 ? nothing : [{ ...entry, taint: { ...entry.taint, source: { ...source, events } } }];
  }

  function byCheckout(run: StepRun): readonly ForeignEntry[] {
    const { step } = run;
    const scope = scopeOfStep(run);
    const of = (input: string): readonly Taint[] => {
      const scalar = inputOf(step, input)?.scalar;
      return scalar === undefined ? [] : evaluator().ofScalar(scalar, scope);
    };
    // Whoever writes the name of a repository names one of theirs.
    const taints = [
      ...of('ref').filter(({ source }) => source.code),
      ...of('repository').filter(({ source }) => source.code || source.text),
    ].filter(({ source }) => source.writer === 'outsider');
    const own = inputOf(step, 'repository') === undefined;
    const refused = refusedUnder(run);
    return taints
      .flatMap((taint) =>
        refused.unless === undefined
          ? pastRefusal(run, taint, refused.events)
          : [...pastRefusal(run, taint, refused.events), ...underRefusal(run, taint, refused.events, refused.unless)],
      )
      .map((taint) => checkoutOf(run, own ? weakened(taint) : taint, pathOf(step)));
  }

  function checkoutOf(run: StepRun, taint: Taint, path: string): ForeignEntry {
    const step: FlowStep = {
      file: run.file.file,
      at: run.step.uses?.scalar.at ?? run.step.map.at,
      message: 'the code that it names is checked out',
    };
    return {
      run,
      kind: 'checkout',
      path,
      taint: { source: { ...taint.source, lines: true, text: true, code: true }, steps: [...taint.steps, step] },
    };
  }

  function byArtifact(run: StepRun): readonly ForeignEntry[] {
    const { step, job } = run;
    if (inputOf(step, 'run-id') !== undefined) return artifactOf(run, 'files of an artifact of another run', ['workflow_run']);
    return job === undefined ? nothing : fromEarlierJobs(run, job);
  }

  /** @param unless what is not known, and would keep it out. */
  function artifactOf(run: StepRun, name: string, events: readonly string[], unless?: string): readonly ForeignEntry[] {
    const own = run.job === undefined ? [] : eventsOf(run.job).filter((event) => events.includes(event));
    if (own.length === 0) return nothing;
    const at = run.step.uses?.scalar.at ?? run.step.run?.at ?? run.step.map.at;
    return [
      {
        run,
        kind: 'artifact',
        path: unpackedTo(run) ?? joinedPath(handedPath(run), folderByName(run.step)),
        taint: {
          source: {
            name,
            writer: 'outsider',
            lines: true,
            text: true,
            code: true,
            events: own,
            ...(unless === undefined ? {} : { weak: true, unless }),
          },
          steps: [{ file: run.file.file, at, message: `${name} are brought in; whoever set that run off decides what is in them` }],
        },
      },
    ];
  }

  /** What a job before put up with an outsider's files in its workspace. */
  function fromEarlierJobs(run: StepRun, job: JobRun): readonly ForeignEntry[] {
    const found: ForeignEntry[] = [];
    for (const upload of uploadsTaken(run)) {
      const needed = job.job.needs.some((need) => job.within.jobs.get(need.text.toLowerCase()) === upload.job);
      const [entry] = needed ? before(upload) : [];
      if (entry === undefined) continue;
      const steps = [
        ...entry.taint.steps,
        {
          file: upload.file.file,
          at: upload.step.uses?.scalar.at ?? upload.step.map.at,
          message: 'a job puts files of that workspace up as an artifact',
        },
        { file: run.file.file, at: run.step.uses?.scalar.at ?? run.step.map.at, message: 'this job takes the artifact' },
      ];
      found.push({ run, kind: 'artifact', path: pathOf(run.step), taint: { ...entry.taint, steps } });
    }
    return found.slice(0, maxLying);
  }

  function byScript(run: StepRun): readonly ForeignEntry[] {
    const script = run.step.run;
    if (script === undefined || !mayFetch(script.text)) return nothing;
    const commands = stepScript(run.step)?.facts.commands ?? [];
    if (commands.length === 0) return nothing;
    const masked = maskedText(script.text);
    return commands.flatMap((command) => byCommand(run, script, command, masked)).slice(0, maxLying);
  }

  function byCommand(run: StepRun, script: YamlScalar, command: ScriptCommand, masked: string): readonly ForeignEntry[] {
    const step: FlowStep = {
      file: run.file.file,
      at: scalarText(run.file.file.text, script).spanOf(command.at.start, command.at.end),
      message: 'the code of the pull request is checked out',
    };
    const how = bringsBy(command, masked);
    const from = lyingFrom(command, masked);
    if (how === 'artifact')
      return artifactOf(run, 'files of an artifact of another run', ['workflow_run']).map((entry) => ({
        ...entry,
        ...from,
        path: downloadFolder(command),
      }));
    if (how === 'pull' || (appliesPatch(command) && fetchesPatch(run))) return [{ ...pullOf(run, step), ...from }];
    const named = how === 'named' ? namedBy(run, script, command, masked) : undefined;
    if (named === undefined) return [];
    // One file lies under its own name, and nothing else is theirs.
    const file = requestedFile(command);
    if (file === undefined && !isWhole(command)) return [];
    return [{ ...checkedOut(run, named, step, from), ...(file === undefined ? {} : { path: filePath(file) }) }];
  }

  /** What an outsider gives for the code that a command takes. */
  function namedBy(run: StepRun, script: YamlScalar, command: ScriptCommand, masked: string): Taint | undefined {
    // A number names code as that of a pull request alone.
    const ofPull = /pulls?\b|\bpr\b/i.test(masked) || run.step.env.some(({ scalar }) => /pulls?\//.test(scalar?.text ?? ''));
    const all = evaluator()
      .ofParts(takenParts(command), script, run)
      .filter(({ source }) => source.code && source.writer === 'outsider' && (ofPull || !/\bissue\.number$/.test(source.name)));
    const named = all.find(({ source }) => ofRepository.test(source.name)) ?? all[0];
    return named === undefined || ofRepository.test(named.source.name) || /\bremote add\b|head\.repo|head_repository|https?:/.test(masked)
      ? named
      : weakened(named);
  }

  function pullOf(run: StepRun, step: FlowStep): ForeignEntry {
    const events =
      run.job === undefined ? [] : eventsOf(run.job).filter((event) => /^(?:pull_request|issue_comment$|workflow_run$)/.test(event));
    return {
      run,
      kind: 'checkout',
      path: '',
      taint: { source: { name: 'the pull request', writer: 'outsider', lines: true, text: true, code: true, events }, steps: [step] },
    };
  }
}

function checkedOut(run: StepRun, { source, steps }: Taint, step: FlowStep, from: { readonly from?: number }): ForeignEntry {
  return { run, kind: 'checkout', path: '', taint: { source: { ...source, lines: true, text: true }, steps: [...steps, step] }, ...from };
}

/** Ways to a repository of the outsider's: with it, a branch is one of theirs. */
export const ofRepository = /\.(?:repo|head_repository)\./;

/** A name of a branch leads to a branch of the repository itself; only a commit or the number of a pull request leads to a fork's. */
export function weakened(taint: Taint): Taint {
  return /(?:head_ref|head\.ref|head_branch|headRefName)$/.test(taint.source.name)
    ? { ...taint, source: { ...taint.source, weak: true } }
    : taint;
}

/** Events under which a step's release of actions/checkout refuses what it is asked for, where that is a fork's. */
function refusedUnder({ step, file }: StepRun): Refused {
  const target = step.uses?.target;
  if (step.uses === undefined || target?.kind !== 'repository') return nothingRefused;
  const how = refusesForks(target, usesComment(step.uses, file.file));
  if (how === undefined) return nothingRefused;
  const events = refusedEvents(step);
  if (how === 'known') return { events };
  return {
    events,
    unless:
      how === 'said'
        ? saidByComment
        : `\`${target.ref}\` of actions/checkout refuses a fork’s code, as on github.com it does since July 2026`,
  };
}

interface Refused {
  readonly events: readonly string[];
  /** What is not known, and would keep it out. */
  readonly unless?: string;
}

const nothingRefused: Refused = { events: [] };

const saidByComment = 'its commit is of the release that the comment behind it names';

function refusedEvents(step: Step): readonly string[] {
  // Whatever is not false letter by letter may let them through.
  const said = inputOf(step, 'allow-unsafe-pr-checkout');
  if (said !== undefined && !/^\s*(?:false)?\s*$/i.test(said.scalar?.text ?? 'unknown')) return [];
  const [ref, repository] = ['ref', 'repository'].map((input) => inputOf(step, input)?.scalar?.text.trim() ?? '') as [string, string];
  if (refusedCommit.test(ref) || refusedRepository.test(repository)) return ['pull_request_target', 'workflow_run'];
  // What set off the run before may be no pull request: then a number is as good as any.
  return refusedNumber.test(ref) ? ['pull_request_target'] : [];
}

/** The commits, refs and repositories that it holds against the event; what else leads to a fork it does not tell apart. */
const refusedCommit =
  /^\$\{\{\s*github\.event\.(?:pull_request\.(?:head\.sha|merge_commit_sha)|workflow_run\.(?:head_sha|head_commit\.id))(?:\s*\|\|\s*github\.(?:sha|ref))?\s*\}\}$/;
const refusedNumber = /^refs\/pull\/\$\{\{[^{}]{1,200}\}\}\/(?:head|merge)$/;
const refusedRepository =
  /^\$\{\{\s*github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name(?:\s*\|\|\s*github\.repository)?\s*\}\}$/;

/** What comes under those events under which nothing is refused. */
function pastRefusal({ job }: StepRun, taint: Taint, refused: readonly string[]): readonly Taint[] {
  if (refused.length === 0) return [taint];
  const events = (taint.source.events ?? (job === undefined ? [] : eventsOf(job))).filter((event) => !refused.includes(event));
  return events.length === 0 ? [] : [{ ...taint, source: { ...taint.source, events } }];
}

/** What comes under the others where it is a release that refuses nothing. */
function underRefusal({ job }: StepRun, taint: Taint, refused: readonly string[], unless: string): readonly Taint[] {
  const events = (taint.source.events ?? (job === undefined ? [] : eventsOf(job))).filter((event) => refused.includes(event));
  return events.length === 0 ? [] : [{ ...taint, source: { ...taint.source, events, weak: true, unless } }];
}

/** Actions that bring an artifact of another run. */
const foreignDownloads: ReadonlySet<string> = new Set([
  'dawidd6/action-download-artifact',
  'aochmann/actions-download-artifact',
  'bettermarks/action-artifact-download',
  'levonet/action-download-last-artifact',
  'redhat-plumbers-in-action/download-artifact',
  'ishworkh/multi-docker-image-artifact-download',
  'marcofaggian/action-download-multiple-artifacts',
  'blablacar/action-download-last-artifact',
]);

/**
 * Whether dawidd6/action-download-artifact looks for a run itself, and passes over those of forks: since version 4, unless it is told to
 * take them, or to take runs of `push` alone. Source: action.yml and main.js of its tags, looked up 2026-11-30.
 */
function skipsForks({ step, file }: StepRun): 'known' | 'said' | undefined {
  const { uses } = step;
  if (uses?.target.kind !== 'repository' || uses.target.slug !== 'dawidd6/action-download-artifact') return undefined;
  const said = (input: string): string => inputOf(step, input)?.scalar?.text.trim() ?? '';
  if (said('run_id') !== '') return undefined;
  if (said('event') === 'push') return 'known';
  const { version: [major = 0] = [], proved } = releaseOfUse(uses, file.file) ?? {};
  if (major < 4 || !/^(?:false)?$/i.test(said('allow_forks'))) return undefined;
  return proved === true ? 'known' : 'said';
}

/** Whether a script has the words without which none brings an outsider's files: what `bringsBy` and `appliesPatch` look for. */
function mayFetch(text: string): boolean {
  return (
    (/\bgit\s/.test(text) &&
      /\b(?:checkout|switch|merge|reset|pull|cherry-pick|worktree|clone|rebase|fetch|submodule|apply|am)\b/.test(text)) ||
    (/\bgh\s/.test(text) && /\b(?:checkout|download|clone)\b/.test(text)) ||
    (/\b(?:curl|wget)\s/.test(text) && (sourceArchive.test(text) || rawFile.test(text))) ||
    /\bhub\s|\bpatch\s/.test(text)
  );
}

const bringers: ReadonlySet<string> = new Set(['actions/checkout', 'actions/download-artifact', 'actions/github-script']);

function mayBring({ run, uses }: Step): boolean {
  if (run !== undefined) return mayFetch(run.text);
  return uses?.target.kind === 'repository' && (bringers.has(uses.target.slug) || foreignDownloads.has(uses.target.slug));
}

/**
 * Path that a checkout fills anew: it deletes what lies there, or has git do so, unless told to leave it.
 * Source: src/git-directory-helper.ts of actions/checkout, which removes each entry of a folder that is no clone of the repository.
 */
function clears(step: Step): string | undefined {
  const target = step.uses?.target;
  if (target?.kind !== 'repository' || target.slug !== 'actions/checkout') return undefined;
  const clean = inputOf(step, 'clean')?.scalar?.text.trim() ?? 'true';
  return /^true$/i.test(clean) ? pathOf(step) : undefined;
}

/** Whether a path of the workspace is a folder or lies in it; what is named by an expression, a variable or from the root may lie elsewhere. */
function isWithin(path: string, folder: string): boolean {
  if (path === folder) return true;
  return folder === '' ? !/^[/~$\\]|^\.\.(?:\/|$)|^[A-Za-z]:|\$\{\{/.test(path) : path.startsWith(`${folder}/`);
}

function pathOf(step: Step): string {
  return pathOfText(inputOf(step, 'path')?.scalar?.text ?? '');
}

function pathOfText(text: string): string {
  return filePath(text.trim());
}

/** The same where an action takes it from an input that the step which uses it gives letter by letter. */
function handedPath(run: StepRun): string {
  return asHanded(pathOf(run.step), run);
}

/** A path that is an input of the action which a step is of, as the step that uses the action gives it. */
function asHanded(path: string, { parent }: StepRun): string {
  const name = /^\$\{\{\s{0,5}inputs\.([\w-]{1,100})\s{0,5}\}\}$/.exec(path)?.[1];
  const given = name === undefined || parent === undefined ? undefined : inputOf(parent.step, name)?.scalar?.text;
  if (given === undefined || parent === undefined) return path;
  const handed = pathOfText(given);
  return handed === '' ? path : asHanded(handed, parent);
}

/** The folder in which later steps unpack what actions/github-script wrote as an archive, where they all name that one. */
function unpackedTo(run: StepRun): string | undefined {
  const target = run.step.uses?.target;
  if (target?.kind !== 'repository' || target.slug !== 'actions/github-script') return undefined;
  const folders = new Set<string>();
  for (const later of run.job?.steps ?? []) {
    if (later.order <= run.order || later.step.run === undefined || !later.step.run.text.includes('unzip')) continue;
    for (const { name, words } of stepScript(later.step)?.facts.commands ?? []) {
      if (name !== 'unzip') continue;
      const args = words.map(({ text }) => text);
      const at = args.findIndex((arg) => /^-[a-zA-Z]*d$/.test(arg));
      folders.add(at < 0 ? '' : asHanded(pathOfText(args[at + 1] ?? ''), later));
    }
  }
  const [only] = folders;
  return folders.size === 1 && only !== undefined && only !== '' && !/[$`]/.test(only) ? only : undefined;
}

/**
 * Folder of its own in which dawidd6/action-download-artifact puts each artifact that an expression finds by its name; empty where files come
 * into the folder asked for itself, or any name fits. Source: its main.js, looked up 2026-11-30.
 */
function folderByName(step: Step): string {
  const target = step.uses?.target;
  const said = (input: string): string => inputOf(step, input)?.scalar?.text.trim() ?? '';
  if (target?.kind !== 'repository' || target.slug !== 'dawidd6/action-download-artifact') return '';
  if (said('name_is_regexp') !== 'true' || !/^(?:false)?$/.test(said('merge_multiple'))) return '';
  const plain = said('name')
    .replace(/\([\w-]{1,50}\)\?/g, '')
    .replace(/^\^|\.\*\$?$|\$$/g, '');
  return /^[\w-]+$/.test(plain) ? plain : '';
}

function joinedPath(folder: string, name: string): string {
  return folder === '' || name === '' ? folder + name : `${folder}/${name}`;
}

const checkoutVerbs: ReadonlySet<string> = new Set([
  'checkout',
  'switch',
  'merge',
  'reset',
  'pull',
  'cherry-pick',
  'worktree',
  'clone',
  'rebase',
  'fetch',
  'submodule',
]);

/** Of `hub`, what takes over the code of a pull request. */
const hubTakes = /^(?:(?:checkout|merge|am)\b|pr checkout\b)/;

/** How a command brings an outsider's files, if it does: by an artifact, by the number of a pull request, by a name that it is given. */
function bringsBy({ name, words }: ScriptCommand, script: string): 'artifact' | 'pull' | 'named' | undefined {
  const args = words.slice(1).map(({ value }) => value);
  const plain = programWords(name, args);
  const [verb, action] = plain;
  if (name === 'gh') {
    if (verb === 'pr' && action === 'checkout') return 'pull';
    if (verb === 'run' && action === 'download') return 'artifact';
    return verb === 'repo' && action === 'clone' ? 'named' : undefined;
  }
  if (name === 'curl' || name === 'wget') return args.some((arg) => sourceArchive.test(arg) || rawFile.test(arg)) ? 'named' : undefined;
  if (name === 'hub') return hubTakes.test(plain.slice(0, 2).join(' ')) ? 'pull' : undefined;
  if (name !== 'git') return undefined;
  const own = plain.find((arg) => checkoutVerbs.has(arg));
  if (own === undefined) return undefined;
  if (args.some((arg) => /(?:^|\/|\+|:)pull\/.{1,200}\/(?:head|merge)/.test(arg)))
    return own === 'fetch' && !takesOver.test(script) ? undefined : 'pull';
  return own === 'fetch' && !takesOver.test(script) ? undefined : 'named';
}

/** Addresses under which GitHub gives the files of a commit. */
const sourceArchive = /\/(?:archive|tarball|zipball|(?:legacy\.)?(?:tar\.gz|zip))\//;

/** Whether what a command brings is all of a repository: what is asked for as one file and written nowhere lies in no folder. */
function isWhole({ name, words }: ScriptCommand): boolean {
  return (name !== 'curl' && name !== 'wget') || words.some(({ value }) => sourceArchive.test(value));
}

/** Whether a command changes files by a patch that it is given. */
function appliesPatch({ name, words }: ScriptCommand): boolean {
  if (name === 'patch') return true;
  const [verb] = programWords(
    name,
    words.slice(1).map(({ value }) => value),
  );
  return name === 'git' && (verb === 'apply' || verb === 'am');
}

/** The difference that a pull request makes, by the commands and addresses under which GitHub gives it. */
const pullPatch =
  /\bgh\s(?:[^\n|;]{0,60}\s)?pr\s{1,5}diff\b|\b(?:curl|wget|gh\s{1,5}api)\b[^\n]{0,300}\/pulls?\/|\bpull_request\.(?:diff|patch)_url\b|\bvnd\.github\.(?:v3\.)?(?:diff|patch)\b/;

/** Whether this step, or one before it, fetches the difference that a pull request makes. */
function fetchesPatch(run: StepRun): boolean {
  return (run.job?.steps ?? []).some(
    ({ step, order }) =>
      order <= run.order &&
      step.run !== undefined &&
      [step.run, ...step.env.map(({ scalar }) => scalar)].some((scalar) => pullPatch.test(scalar?.text ?? '')),
  );
}

/** What is fetched is only theirs once it is checked out. */
const takesOver = /\bgit\s(?:[^\n]{0,60}\s)?(?:checkout|switch|merge|reset|worktree|rebase|cherry-pick)(?![\w-])/;

/** From where on in a script the files lie there: behind the command, of a fetch behind what takes it over. */
function lyingFrom({ name, words, at }: ScriptCommand, script: string): { readonly from?: number } {
  if (name !== 'git' || !words.some(({ value }) => value === 'fetch')) return { from: at.end };
  const taken = takesOver.exec(script.slice(at.end));
  return taken === null ? {} : { from: at.end + taken.index + taken[0].length };
}

/** What a `gh run download` puts the files in, as it is written; the root where that is not to be known. */
function downloadFolder({ words }: ScriptCommand): string {
  const args = words.map(({ value }) => value);
  const next = args.findIndex((arg) => arg === '--dir' || arg === '-D');
  const joint = args.find((arg) => /^(?:--dir=|-D.)/.test(arg));
  const folder = folderOf((next < 0 ? joint?.replace(/^(?:--dir=|-D=?)/, '') : args[next + 1]) ?? '');
  return /^\$[^/]*$|^\$\{?(?:GITHUB_WORKSPACE|PWD)\b|^\.\.(?:\/|$)/.test(folder) ? '' : folder;
}

/** Options behind which a new branch is named: nothing is checked out by that name. */
const newBranch: ReadonlySet<string> = new Set(['-b', '-B', '-c', '-C', '--create', '--force-create', '--orphan']);

/** What decides which code a command takes. */
function takenParts({ name, words, parts, fed, partsOf }: ScriptCommand): Parts {
  const args = words.slice(1);
  const verb = args.findIndex(({ value }) => value === 'checkout' || value === 'switch' || value === 'worktree');
  if (name !== 'git' || verb < 0) return parts;
  return joined([...args.filter((_, i) => i <= verb + 1 || !newBranch.has(args[i - 1]?.value ?? '')).map(partsOf), fed]);
}
