// ShellCheck on every `run:` of bash or sh: the script as YAML hands it on, its expressions as letters, its comments at their places
// in the file.

import { lineIndex, type Rule } from '@portcullis/core';
import { expressionsIn } from '@portcullis/formats/expression';
import type { Step } from '@portcullis/formats/workflow';
import {
  type AskedScript,
  type ScriptAnswers,
  type ShellcheckComment,
  type ShellcheckProblem,
  type ShellcheckSeen,
  shellcheckSeen,
  shellcheckSeverities,
} from '@portcullis/lint';
import { includes, reported } from '../check.js';
import type { AuditContext } from '../context.js';
import type { Persona } from '../rule.js';
import { controls, risks } from '../rules/controls.js';
import { maskedText } from '../script.js';
import { dialectOf, endsOnFailure } from '../shell.js';
import { stepsIn } from '../sites.js';
import { withoutDirectives } from './directives.js';

interface Asked extends AskedScript {
  readonly step: Step;
}

const known = new WeakMap<AuditContext, readonly Asked[]>();

/** What ShellCheck is to be asked about a file. */
export function scriptsIn(context: AuditContext): readonly Asked[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const asked = stepsIn(context.document).flatMap((step): readonly Asked[] => {
    const shell = step.run === undefined ? undefined : dialectOf(step);
    if (step.run === undefined || shell === undefined || step.run.text.trim() === '') return [];
    return [{ step, shell, script: withoutDirectives(maskedText(step.run.text)) }];
  });
  known.set(context, asked);
  return asked;
}

/** What it said, as problems of the file. @param answers to every one of the file's scripts. */
export function shellcheckProblems(context: AuditContext, answers: ScriptAnswers): ShellcheckSeen {
  return shellcheckSeen(scriptsIn(context), answers, (comments, asked) => told(comments, asked, context));
}

/** In a line without an expression these say something; in one with, what is constant is the letters that stand for it. */
const aboutConstants: ReadonlySet<number> = new Set([2194, 2050, 2153, 2157, 2043, 2034, 2170, 2193, 2309]);

/** What goes on in the wrong folder where `cd` fails; `set -e` stands in no script, since GitHub says it. */
const aboutFailures: ReadonlySet<number> = new Set([2103, 2164]);

function* told(comments: readonly ShellcheckComment[], { step, script }: Asked, context: AuditContext): Generator<ShellcheckProblem> {
  const { run } = step;
  if (run === undefined) return;
  const index = lineIndex(script);
  const spans = expressionsIn(run.text).map(({ span }) => span);
  const lines = script.split('\n');
  const offset = (line: number, column: number): number =>
    (index.offsetAt(line, 1) ?? script.length) + unitsIn(lines[line - 1] ?? '', column - 1);
  for (const { line, column, endLine, endColumn, level, code, message } of comments) {
    const start = offset(line, column);
    const end = Math.max(start, offset(endLine, endColumn));
    const within = spans.some((span) => span.start <= start && start < span.end);
    const [from, to] = [offset(line, 1), offset(endLine, Number.MAX_SAFE_INTEGER)];
    const over = spans.some((span) => span.start < to && from < span.end);
    if (within || (over && aboutConstants.has(code)) || (aboutFailures.has(code) && endsOnFailure(step))) continue;
    const persona: Persona = level === 'error' || level === 'warning' ? 'regular' : 'pedantic';
    if (!includes(context.settings.persona, persona)) continue;
    const at = context.placeIn(run, start, end);
    const problem = { at, statement: step.map.at, message: message.replace(/\.$/, ''), severity: shellcheckSeverities[level] };
    yield { rule: ruleOf(code), problem: reported(problem, persona) };
  }
}

/** ShellCheck counts code points, and places here count UTF-16 units. */
function unitsIn(line: string, letters: number): number {
  let units = 0;
  for (const letter of line) {
    if (letters-- <= 0) break;
    units += letter.length;
  }
  return units;
}

const rules = new Map<number, Rule>();

/** A rule for each of ShellCheck's codes that has been seen. */
function ruleOf(code: number): Rule {
  const before = rules.get(code);
  if (before !== undefined) return before;
  const rule: Rule = {
    id: `SC${code}`,
    aliases: ['shellcheck'],
    audience: 'everyone',
    severity: 'low',
    confidence: 'high',
    title: `ShellCheck SC${code}`,
    why: 'The shell reads the script in another way than it looks, so it may do something else, or nothing, without failing.',
    remedy: `See what ShellCheck says of SC${code}.`,
    controls: controls.configuration,
    risks: risks.configuration,
    references: [`https://www.shellcheck.net/wiki/SC${code}`],
    examples: { bad: [], good: [] },
    check: undefined,
  };
  rules.set(code, rule);
  return rule;
}
