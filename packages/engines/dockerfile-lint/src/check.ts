// A Dockerfile rule as the driver runs it: by the type of part it asks for, with the instruction at fault in each problem.

import type { Instruction, Stage } from '@portcullis/formats/dockerfile';
import type { Problem as DriverProblem, PartCheck } from '@portcullis/lint';
import { documentChecks } from './checks.js';
import type { LintSettings } from './config/read-settings.js';
import type { LintContext } from './context.js';
import type { DockerfileDocument, Part } from './kind.js';
import type { LintOptions } from './options.js';
import type { DockerfileRule, HadolintLevel, Problem, Problems } from './rule.js';
import { hadolintCode, idsOf, isBuildkitRule } from './rule-ids.js';
import { isPolicyRule } from './rules/policy/index.js';

export function checkOf(rule: DockerfileRule): PartCheck<DockerfileDocument, LintSettings> {
  const { check } = rule;
  const on = 'file' in check ? ['file'] : 'stage' in check ? ['stage'] : 'instruction' in check ? check.on : ['RUN'];
  return {
    on,
    *check(part) {
      const { value, context, policy } = part as unknown as Part<never>;
      const found = [...run(rule, value, context)];
      yield* found;
      // What either policy refuses is refused, once.
      if (policy === undefined || !isPolicyRule(rule)) return;
      const places = new Set(found.map(({ at }) => `${at.start} ${at.end}`));
      for (const problem of run(rule, value, policy)) if (!places.has(`${problem.at.start} ${problem.at.end}`)) yield problem;
    },
  };
}

function* run(rule: DockerfileRule, value: Instruction & Stage, context: LintContext): Generator<DriverProblem> {
  const { check } = rule;
  if (check.enabled !== undefined && !check.enabled(context.options)) return;
  const level = levelOf(rule, context.options);
  // What Docker is told to stop at, it refuses.
  const stops = isBuildkitRule(rule) && documentChecks(context.document).error;
  for (const problem of problemsIn(rule, value, context))
    yield reported(rule, stops ? { ...problem, severity: 'high' } : problem, level, context);
}

function* problemsIn({ check }: DockerfileRule, value: Instruction & Stage, context: LintContext): Problems {
  if ('file' in check) yield* check.file(context);
  else if ('stage' in check) yield* check.stage(value, context);
  else {
    const instruction: Instruction = value;
    if (instruction.onbuild && check.onbuild !== true) return;
    if ('instruction' in check) yield* owned(check.instruction(instruction, context), instruction);
    else if (instruction.keyword === 'RUN')
      yield* owned(check.shell(context.script(instruction.command), instruction, context), instruction);
  }
}

/** A problem of a check that looks at one instruction is that instruction's, unless it says otherwise. */
function* owned(problems: Problems, instruction: Instruction): Problems {
  for (const problem of problems) yield problem.instruction === undefined ? { ...problem, instruction } : problem;
}

/** With what the driver and the report need beside. */
export function reported(rule: DockerfileRule, problem: Problem, level: HadolintLevel | undefined, context: LintContext): DriverProblem {
  const { instruction } = problem;
  const code = hadolintCode(rule);
  return {
    ...problem,
    ...(instruction === undefined ? {} : { statement: instruction }),
    ...(isPolicyRule(rule) ? { refusal: true } : {}),
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
