// A Dockerfile rule as the driver runs it: by the type of part it asks for, with the instruction at fault in each problem.

import { rememberedOf } from '@portcullis/core';
import type { Instruction, Stage } from '@portcullis/formats/dockerfile';
import type { ShellScript } from '@portcullis/formats/shell';
import type { Problem as DriverProblem, PartCheck } from '@portcullis/lint';
import { behindWrappers } from './behind-wrappers.js';
import { documentChecks } from './checks.js';
import type { LintSettings } from './config/read-settings.js';
import type { LintContext } from './context.js';
import { classed } from './fixes/classes.js';
import type { DockerfileDocument, Part } from './kind.js';
import type { LintOptions } from './options.js';
import type { DockerfileRule, HadolintLevel, Problem, Problems } from './rule.js';
import { hadolintCode, idsOf, isBuildkitRule } from './rule-ids.js';
import { hasTemplateBranches } from './rules/docker/template.js'; // at first use

const known = new WeakMap<DockerfileRule, PartCheck<DockerfileDocument, LintSettings>>();

/** Made once a rule: the driver asks for every document. */
export function checkOf(rule: DockerfileRule): PartCheck<DockerfileDocument, LintSettings> {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const made = partCheck(rule);
  known.set(rule, made);
  return made;
}

function partCheck(rule: DockerfileRule): PartCheck<DockerfileDocument, LintSettings> {
  const { check } = rule;
  const on = 'file' in check ? ['file'] : 'stage' in check ? ['stage'] : 'instruction' in check ? check.on : ['RUN'];
  const runOn = runner(rule);
  if (rule.check.byPolicy !== true) {
    return {
      on,
      check(part) {
        const { value, context } = part as unknown as Part<never>;
        return runOn(value, context);
      },
    };
  }
  return {
    on,
    check(part) {
      const { value, context, policy } = part as unknown as Part<never>;
      const found = runOn(value, context);
      // What either policy refuses is refused, once.
      if (policy === undefined) return found;
      const places = new Set(found.map(({ at }) => `${at.start} ${at.end}`));
      return [...found, ...runOn(value, policy).filter(({ at }) => !places.has(`${at.start} ${at.end}`))];
    },
  };
}

const nothing: readonly never[] = [];

type Run = (value: Instruction & Stage, context: LintContext) => readonly DriverProblem[];

/** Lists and no generators, and what is the same every time asked once: this runs for every rule at every instruction. */
function runner(rule: DockerfileRule): Run {
  const { check } = rule;
  const { enabled } = check;
  const whole = 'file' in check || 'stage' in check;
  const skipsOnbuild = !whole && check.onbuild !== true;
  const problemsIn = problemsBy(check);
  return (value, context) => {
    if (enabled !== undefined && !enabled(context.options)) return nothing;
    if (skipsOnbuild && value.onbuild) return nothing;
    const problems = problemsIn(value, context);
    // An empty list costs less asked than gone through.
    if (Array.isArray(problems) && problems.length === 0) return nothing;
    const found: DriverProblem[] = [];
    for (const problem of problems) {
      // A problem of a check that looks at one instruction is that instruction's, unless it says otherwise.
      const owned = whole || problem.instruction !== undefined ? problem : { ...problem, instruction: value };
      // What Docker is told to stop at, it refuses.
      const stops = isBuildkitRule(rule) && documentChecks(context.document).error && !hasTemplateBranches(context.document);
      found.push(reported(rule, stops ? { ...owned, severity: 'high' } : owned, levelOf(rule, context.options), context));
    }
    return found;
  };
}

function problemsBy(check: DockerfileRule['check']): (value: Instruction & Stage, context: LintContext) => Problems {
  if ('file' in check) return (_, context) => check.file(context);
  if ('stage' in check) return (value, context) => check.stage(value, context);
  if ('instruction' in check) return (value, context) => check.instruction(value, context);
  const { programs } = check;
  return (value, context) => {
    const instruction: Instruction = value;
    if (instruction.keyword !== 'RUN') return nothing;
    const script = behindWrappers(context.script(instruction.command), context.options);
    return programs === undefined || runsAny(script, programs) ? check.shell(script, instruction, context) : nothing;
  };
}

/** Gathered once, as a rule of each program asks. */
const programNames = rememberedOf(
  (script: ShellScript): ReadonlySet<string | undefined> => new Set(script.commands.map(({ name }) => name)),
);

function runsAny(script: ShellScript, programs: readonly string[]): boolean {
  const names = programNames(script);
  return programs.some((program) => names.has(program));
}

/** With what the driver and the report need beside. */
export function reported(rule: DockerfileRule, problem: Problem, level: HadolintLevel | undefined, context: LintContext): DriverProblem {
  const { instruction } = problem;
  const code = hadolintCode(rule);
  return {
    ...problem,
    ...(problem.fix === undefined ? {} : { fix: () => classed(problem.fix?.(), instruction, context) }),
    ...(instruction === undefined ? {} : { statement: instruction }),
    ...(rule.check.byPolicy === true ? { refusal: true } : {}),
    properties: {
      instructionLine: instruction?.line ?? context.document.index.positionAt(problem.at.start).line,
      ...(code === undefined ? {} : { code }),
      ...(level === undefined ? {} : { level }),
    },
  };
}

/** Level after overrides; undefined for rules that hadolint does not have. */
export function levelOf(rule: DockerfileRule, { overrides }: LintOptions): HadolintLevel | undefined {
  return overrideOf(rule, overrides) ?? rule.check.level;
}

export function overrideOf(rule: DockerfileRule, overrides: LintOptions['overrides']): HadolintLevel | undefined {
  if (overrides.size === 0) return undefined;
  return [...idsOf(rule)].map((id) => overrides.get(id)).find((level) => level !== undefined);
}
