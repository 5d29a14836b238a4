// ShellCheck on every RUN of a file: the script as the shell gets it, and its comments at their places in the Dockerfile.

import { lineIndex } from '@portcullis/core';
import type { CommandInstruction, MappedText } from '@portcullis/formats/dockerfile';
import {
  type AskedScript,
  type ScriptAnswers,
  type ShellcheckComment,
  type ShellcheckProblem,
  type ShellcheckSeen,
  shellcheckSeen,
  shellcheckSeverities,
} from '@portcullis/lint';
import { overrideOf, reported } from '../check.js';
import type { LintContext } from '../context.js';
import type { DockerfileRule } from '../rule.js';
import { controls, risks } from '../rules/controls.js';
import { shellComments } from './pragmas.js';

/** Variables that a build sets without anybody declaring them. */
const predefined = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'FTP_PROXY', 'ftp_proxy', 'NO_PROXY', 'no_proxy'];
const shells: Readonly<Record<string, string>> = { sh: 'sh', bash: 'bash', dash: 'dash', ash: 'dash', ksh: 'ksh' };

/** What it said, as problems of the file. @param answers to every one of the file's scripts. */
export function shellcheckProblems(context: LintContext, answers: ScriptAnswers): ShellcheckSeen<DockerfileRule> {
  return shellcheckSeen(scriptsIn(context), answers, (comments, asked) => {
    const placed = placing(asked);
    return comments.filter(({ line }) => line > asked.preface).map((comment) => problemOf(comment, asked.run, placed(comment), context));
  });
}

interface Asked extends AskedScript {
  readonly run: CommandInstruction;
  /** Lines before the script proper. */
  readonly preface: number;
}

const known = new WeakMap<LintContext, readonly Asked[]>();

/** What ShellCheck is to be asked about a file. */
export function scriptsIn(context: LintContext): readonly Asked[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const runs = context.all.filter((instruction): instruction is CommandInstruction => instruction.keyword === 'RUN');
  const named = shellComments(context.document);
  const asked = runs.flatMap((run): readonly Asked[] => {
    if (run.command.form === 'exec') return [];
    const comment = named.get(run);
    const shell = shellOf(run, comment === undefined ? context.shellAt(run) : [comment]);
    if (shell === undefined) return [];
    const names = exportedNames(run, context);
    const preface = names.map((name) => `export ${name}=1\n`).join('');
    return [{ run, shell, preface: names.length, script: `${preface}${unjoined(run.command.script)}\n` }];
  });
  known.set(context, asked);
  return asked;
}

/** ShellCheck's name for the shell of a RUN; undefined for shells that it does not know, and for other interpreters. */
function shellOf(run: CommandInstruction, inForce: readonly string[]): string | undefined {
  const shebang = /^#!\s{0,20}(\S{1,200})(?:\s+(\S{1,200}))?/.exec(run.command.script.text);
  const words = shebang === null ? inForce : shebang[1]?.endsWith('/env') ? [shebang[2] ?? ''] : [shebang[1] ?? ''];
  const [program = ''] = words;
  return shells[program.replace(/^.*[/\\]/, '')];
}

/** What stands between the lines of an instruction. */
const continued = '\\\n';

/** The script with its continuation lines, as people wrote it: joined, their indentation would look like words apart. */
function unjoined(script: MappedText): string {
  const breaks = lineBreaks(script);
  return [0, ...breaks].map((at, index) => script.text.slice(at, breaks[index])).join(continued);
}

/** Lines of a heredoc have their own breaks. */
function lineBreaks(script: MappedText): readonly number[] {
  return script.joins.filter((at) => script.text[at - 1] !== '\n');
}

/** Those that the script speaks of: each one costs ShellCheck as much as a command of the script. */
function exportedNames(run: CommandInstruction, context: LintContext): readonly string[] {
  const words = new Set(run.command.script.text.match(/[A-Za-z_][A-Za-z0-9_]{0,200}/g) ?? []);
  if (words.size === 0) return [];
  const scope = context.scopeAt(run);
  return [...words].filter((name) => predefined.includes(name) || scope.has(name));
}

/** From a place in what ShellCheck was given to one in the joined script. */
function placing({ run, preface }: Asked): (comment: ShellcheckComment) => readonly [start: number, end: number] {
  const { script } = run.command;
  const index = lineIndex(unjoined(script));
  const breaks = lineBreaks(script);
  // Columns count code points there and UTF-16 units here; the difference is past the end of what is shown at most.
  const offset = (line: number, column: number): number => {
    const broken = index.offsetAt(line - preface, column) ?? Number.MAX_SAFE_INTEGER;
    const before = breaks.filter((at, order) => at + continued.length * (order + 1) <= broken).length;
    return Math.min(broken - before * continued.length, script.text.length);
  };
  return ({ line, column, endLine, endColumn }) => {
    const start = offset(line, column);
    return [start, Math.max(start, offset(endLine, endColumn))];
  };
}

function problemOf(
  comment: ShellcheckComment,
  run: CommandInstruction,
  [start, end]: readonly [number, number],
  context: LintContext,
): ShellcheckProblem<DockerfileRule> {
  const rule = ruleOf(comment.code);
  const problem = {
    at: run.command.script.spanOf(start, end),
    message: comment.message.replace(/\.$/, ''),
    instruction: run,
    severity: shellcheckSeverities[comment.level],
  };
  return { rule, problem: reported(rule, problem, overrideOf(rule, context.options.overrides) ?? comment.level, context) };
}

const rules = new Map<number, DockerfileRule>();

/** A rule for each of ShellCheck's codes that has been seen. */
function ruleOf(code: number): DockerfileRule {
  const known = rules.get(code);
  if (known !== undefined) return known;
  const rule: DockerfileRule = {
    id: `SC${code}`,
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: `ShellCheck SC${code}`,
    why: 'The shell reads the step in another way than it looks, so it may do something else, or nothing, without failing',
    remedy: `See what ShellCheck says of SC${code}.`,
    controls: controls.configuration,
    risks: risks.configuration,
    references: [`https://www.shellcheck.net/wiki/SC${code}`],
    examples: { bad: [], good: [] },
    check: { level: 'warning', file: () => [] },
  };
  rules.set(code, rule);
  return rule;
}
