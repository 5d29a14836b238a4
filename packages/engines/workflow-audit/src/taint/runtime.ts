// What a job or step runs in, where an expression says so: the image of its container, the options that start it, the shell that reads its
// scripts. Facts: docs.github.com, "Workflow syntax" and "Metadata syntax"; actions/runner, how it starts containers and scripts.

import type { Container, Job, Pair, Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { StepRun } from '../graph/runs.js';
import { inputOf } from '../parts.js';
import { type Scope, scopeOfJob, scopeOfStep } from './evaluate.js';

export interface Role {
  /** Completes "the value …". */
  readonly becomes: string;
  /** Completes "whoever writes it …". */
  readonly harm: string;
}

interface RuntimePart {
  readonly scalar: YamlScalar;
  readonly scope: Scope;
  /** As what the place is judged. */
  readonly run: StepRun;
  readonly role: Role;
  /** How much less than running commands it is. */
  readonly degrees: 0 | 1 | 2;
}

type Entry = readonly [scalar: YamlScalar | undefined, role: Role, degrees: RuntimePart['degrees']];

const commands = 'runs commands in this job';
const roles = {
  image: { becomes: 'names the image in which the steps of this job run', harm: commands },
  options: { becomes: 'is part of the options that start the container of this job', harm: commands },
  serviceImage: { becomes: 'names the image of a service beside this job', harm: 'runs a container of their own beside it' },
  serviceOptions: { becomes: 'is part of the options that start a service', harm: 'gives that container rights of their own choice' },
  shell: { becomes: 'is part of the command that reads the scripts', harm: commands },
  entrypoint: { becomes: 'names the program that the container starts', harm: commands },
  script: { becomes: 'is part of the script that the container runs', harm: commands },
  args: { becomes: 'is taken apart into arguments of the container', harm: 'gives it arguments of their own' },
  variable: { becomes: 'is a variable by which the programs of this step load code', harm: commands },
  environment: {
    becomes: 'names the environment of this job',
    harm: 'chooses which protection it goes through and which secrets it is given',
  },
  runner: { becomes: 'names the runner of this job', harm: 'chooses the machine that it runs on, one of your own among them' },
} as const satisfies Readonly<Record<string, Role>>;

/** Variables that make a shell, a linker or an interpreter load code. */
const loading =
  /^(?:BASH_ENV|ENV|LD_PRELOAD|LD_LIBRARY_PATH|NODE_OPTIONS|PYTHONSTARTUP|PERL5OPT|RUBYOPT|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF|PROMPT_COMMAND|JAVA_TOOL_OPTIONS)$/i;

/** @param first of the job's steps. */
export function runtimeOfJob(first: StepRun): readonly RuntimePart[] {
  const run = first.job;
  if (run === undefined) return [];
  const { job } = run;
  const scope = scopeOfJob(run);
  const before: StepRun = {
    ...first,
    step: { ...first.step, if: undefined, env: [], map: job.map },
    parent: undefined,
    file: run.within.file,
    order: 0,
  };
  return partsOf(entriesOfJob(job), scope, before);
}

function entriesOfJob({ container, services, defaults, workflow, environment, runsOn, env }: Job): readonly Entry[] {
  return [
    [imageOf(container), roles.image, 0],
    [container?.options, roles.options, 0],
    ...services.flatMap((service): readonly Entry[] => [
      [imageOf(service), roles.serviceImage, 1],
      [service.options, roles.serviceOptions, 1],
    ]),
    [defaults.shell ?? workflow.defaults.shell, roles.shell, 0],
    [environment?.name, roles.environment, 2],
    ...(runsOn?.labels ?? []).map((label): Entry => [label, roles.runner, 2]),
    ...loadingOf(env),
  ];
}

/** `container: name`, or its `image`. */
function imageOf(container: Container | undefined): YamlScalar | undefined {
  return container?.image ?? (container?.value.kind === 'scalar' ? container.value : undefined);
}

function loadingOf(env: readonly Pair[]): readonly Entry[] {
  return env.flatMap(({ name, scalar }): readonly Entry[] => (loading.test(name) ? [[scalar, roles.variable, 0]] : []));
}

function partsOf(entries: readonly Entry[], scope: Scope, run: StepRun): RuntimePart[] {
  return entries.flatMap(([scalar, role, degrees]) =>
    scalar === undefined || !scalar.text.includes('${{') ? [] : [{ scalar, scope, run, role, degrees }],
  );
}

export function runtimeOfStep(run: StepRun): RuntimePart[] {
  const { step, inner } = run;
  // Most steps say nothing of the kind.
  if (step.shell === undefined && step.env.length === 0 && inner === undefined && step.uses?.target.kind !== 'image') return [];
  const scope = scopeOfStep(run);
  const found = partsOf([[step.shell, roles.shell, 0], ...loadingOf(step.env)], scope, run);
  if (step.uses?.target.kind === 'image') found.push(...partsOf(ofContainer(step), scope, run));
  if (inner?.document.kind !== 'action' || inner.document.runs.kind !== 'docker') return found;
  // An action that is an image: what its file says is worked out with what the step hands over.
  const { args, entrypoint } = inner.document.runs;
  const within: StepRun = { ...run, file: inner, parent: run, inner: undefined };
  const code = args.filter((_, index) => isCodeOption(args[index - 1]?.text));
  return [
    ...found,
    ...partsOf([[entrypoint, roles.entrypoint, 0], ...code.map((scalar): Entry => [scalar, roles.script, 0])], scopeOfStep(within), within),
  ];
}

function ofContainer(step: Step): readonly Entry[] {
  const args = inputOf(step, 'args')?.scalar;
  const script = args !== undefined && /(?:^|\s)-[a-z]*c\s/.test(args.text.split('${{', 1)[0] ?? '');
  return [
    [inputOf(step, 'entrypoint')?.scalar, roles.entrypoint, 0],
    [args, script ? roles.script : roles.args, script ? 0 : 1],
  ];
}

function isCodeOption(text: string | undefined): boolean {
  return text !== undefined && /^-[a-z]*c$/.test(text);
}
