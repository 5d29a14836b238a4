// The engine on one text: parse, run the rules, take out what comments allow. Pure; nothing here knows of files.

import { type CommandInstruction, type Document, type Instruction, parseDockerfile, type Stage } from '@portcullis/formats/dockerfile';
import { documentChecks } from './checks.js';
import { type LintContext, lintContext } from './context.js';
import { fixFor } from './fixes/index.js';
import { defaultOptions, type LintOptions } from './options.js';
import type { DockerfileRule, HadolintLevel, Problem, Problems } from './rule.js';
import { idsOf, isBuildkitRule } from './rule-ids.js';
import { type Suppression, suppressedBy } from './suppress.js';

export interface LintProblem {
  readonly rule: DockerfileRule;
  readonly problem: Problem;
  /** Line of the instruction at fault, as hadolint counts. */
  readonly line: number;
  /** Level after overrides; undefined for rules that hadolint does not have. */
  readonly level: HadolintLevel | undefined;
  /** Whether a `check=error=true` or an override moved the level. */
  readonly overridden: boolean;
  readonly suppressed?: Suppression;
  /** Another rule says more about the same fault: only hadolint's own formats print this one. */
  readonly superseded?: boolean;
}

export interface LintResult {
  readonly document: Document;
  readonly context: LintContext;
  /** In order of place. */
  readonly problems: readonly LintProblem[];
}

export function lint(text: string, path: string, rules: readonly DockerfileRule[], options: LintOptions = defaultOptions): LintResult {
  const document = parseDockerfile(text);
  const context = lintContext(document, path, options);
  const allowed = options.disableIgnorePragma
    ? []
    : context.suppressions.filter(({ comment }) => !options.likeHadolint || comment !== undefined);
  const problems: LintProblem[] = [];
  const byKeyword = groupByKeyword(context.all);
  const stops = documentChecks(document).error;
  for (const rule of rules) {
    const ids = idsOf(rule);
    if ([...ids].some((id) => options.ignored.has(id))) continue;
    if (rule.check.enabled !== undefined && !rule.check.enabled(options)) continue;
    const override = [...ids].map((id) => options.overrides.get(id)).find((level) => level !== undefined);
    const level = override ?? rule.check.level;
    if (level === 'ignore') continue;
    for (const found of runCheck(rule, context, byKeyword)) {
      const problem = withFix(rule, found, context);
      // What Docker is told to stop at, it refuses.
      const severe = stops && isBuildkitRule(rule) ? { ...problem, severity: 'high' as const } : problem;
      const line = problem.instruction?.line ?? document.index.positionAt(problem.at.start).line;
      const suppressed = suppressedBy(allowed, ids, line);
      problems.push({
        rule,
        problem: severe,
        line,
        level,
        overridden: override !== undefined,
        ...(suppressed === undefined ? {} : { suppressed }),
      });
    }
  }
  problems.sort((a, b) => a.line - b.line || a.problem.at.start - b.problem.at.start);
  return { document, context, problems: withoutRepeats(problems, (offset) => document.index.positionAt(offset).line) };
}

/** Marks what another problem of the same instruction says better. */
function withoutRepeats(problems: readonly LintProblem[], lineOf: (offset: number) => number): readonly LintProblem[] {
  const better = problems.filter(({ problem, suppressed }) => problem.supersedes !== undefined && suppressed === undefined);
  const told = new Set(problems.map(({ line, rule }) => `${line} ${rule.id}`));
  const yields = ({ line, problem }: LintProblem): boolean =>
    problem.yieldsTo?.some(
      (id) => told.has(`${line} ${id}`) || problem.related?.some(({ at }) => told.has(`${lineOf(at.start)} ${id}`)),
    ) === true;
  const byLine = new Map<number, Set<string>>();
  for (const { line, problem } of better) {
    const ids = byLine.get(line) ?? new Set();
    byLine.set(line, ids);
    for (const id of problem.supersedes ?? []) ids.add(id);
  }
  return problems.map((entry) =>
    byLine.get(entry.line)?.has(entry.rule.id) === true || yields(entry) ? { ...entry, superseded: true } : entry,
  );
}

/** Fixes that need more than the rule's own look are built apart from it. */
function withFix(rule: DockerfileRule, problem: Problem, context: LintContext): Problem {
  if (problem.fix !== undefined) return problem;
  const fix = fixFor(rule.id, problem, context);
  return fix === undefined ? problem : { ...problem, fix };
}

type ByKeyword = ReadonlyMap<Instruction['keyword'], readonly Instruction[]>;

/** So that a hundred rules do not each walk all of a long file. */
function groupByKeyword(all: readonly Instruction[]): ByKeyword {
  const groups = new Map<Instruction['keyword'], Instruction[]>();
  for (const instruction of all) {
    const group = groups.get(instruction.keyword);
    if (group === undefined) groups.set(instruction.keyword, [instruction]);
    else group.push(instruction);
  }
  return groups;
}

function* runCheck({ check }: DockerfileRule, context: LintContext, byKeyword: ByKeyword): Problems {
  if ('file' in check) yield* check.file(context);
  else if ('stage' in check) for (const stage of context.document.stages) yield* check.stage(stage, context);
  else {
    for (const keyword of 'instruction' in check ? check.on : (['RUN'] as const)) {
      for (const instruction of byKeyword.get(keyword) ?? []) {
        if (instruction.onbuild && check.onbuild !== true) continue;
        if ('instruction' in check) yield* owned(check.instruction(instruction, context), instruction);
        else if (instruction.keyword === 'RUN')
          yield* owned(check.shell(context.script(instruction.command), instruction, context), instruction);
      }
    }
  }
}

/** A problem of a check that looks at one instruction is that instruction's, unless it says otherwise. */
function* owned(problems: Problems, instruction: Instruction): Problems {
  for (const problem of problems) yield problem.instruction === undefined ? { ...problem, instruction } : problem;
}

export type { CommandInstruction, Stage };
