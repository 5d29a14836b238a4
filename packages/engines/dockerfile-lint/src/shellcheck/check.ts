// ShellCheck on every RUN of a file: the script as the shell gets it, and its comments at their places in the Dockerfile.

import { lineIndex, type Severity } from '@portcullis/core';
import type { CommandInstruction, Instruction, MappedText } from '@portcullis/formats/dockerfile';
import type { Problem as DriverProblem } from '@portcullis/lint';
import { overrideOf, reported } from '../check.js';
import type { LintContext } from '../context.js';
import type { DockerfileRule } from '../rule.js';
import { controls, risks } from '../rules/controls.js';
import { runShellcheck, type ShellcheckComment } from './program.js';

/** Variables that a build sets without anybody declaring them. */
const predefined = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'FTP_PROXY', 'ftp_proxy', 'NO_PROXY', 'no_proxy'];
const shells: Readonly<Record<string, string>> = { sh: 'sh', bash: 'bash', dash: 'dash', ash: 'dash', ksh: 'ksh' };

export interface ShellcheckResult {
  readonly problems: readonly { readonly rule: DockerfileRule; readonly problem: DriverProblem }[];
  /** Why the program gave no answer, a text for each script. */
  readonly failed: readonly string[];
  /** Scripts of which only the first comments were kept. */
  readonly cut: number;
}

export async function shellcheckProblems(program: string, context: LintContext): Promise<ShellcheckResult> {
  const runs = context.all.filter((instruction): instruction is CommandInstruction => instruction.keyword === 'RUN');
  const problems: ShellcheckResult['problems'][number][] = [];
  const failed: string[] = [];
  let cut = 0;
  for (const run of runs) {
    const shell = shellOf(run, context);
    if (shell === undefined || run.command.form === 'exec') continue;
    const names = exportedNames(run, context);
    const preface = names.map((name) => `export ${name}=1\n`).join('');
    const answer = await runShellcheck(program, `${preface}${unjoined(run.command.script)}\n`, shell);
    if ('failed' in answer) {
      failed.push(answer.failed);
      continue;
    }
    if (answer.cut) cut++;
    for (const comment of answer.comments) problems.push(...problemOf(comment, run, names.length, context));
  }
  return { problems, failed, cut };
}

/** ShellCheck's name for the shell of a RUN; undefined for shells that it does not know, and for other interpreters. */
function shellOf(run: CommandInstruction, context: LintContext): string | undefined {
  const shebang = /^#!\s{0,20}(\S{1,200})(?:\s+(\S{1,200}))?/.exec(run.command.script.text);
  const words = shebang === null ? context.shellAt(run) : shebang[1]?.endsWith('/env') ? [shebang[2] ?? ''] : [shebang[1] ?? ''];
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

function exportedNames(run: Instruction, context: LintContext): readonly string[] {
  const names = [...predefined, ...context.scopeAt(run).keys()].filter((name) => /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name));
  return [...new Set(names)];
}

function problemOf(
  comment: ShellcheckComment,
  run: CommandInstruction,
  preface: number,
  context: LintContext,
): ShellcheckResult['problems'] {
  const { script } = run.command;
  const index = lineIndex(unjoined(script));
  // Columns count code points there and UTF-16 units here; the difference is past the end of what is shown at most.
  const offset = (line: number, column: number): number => {
    const broken = index.offsetAt(line - preface, column) ?? Number.MAX_SAFE_INTEGER;
    const before = lineBreaks(script).filter((at, order) => at + continued.length * (order + 1) <= broken).length;
    return Math.min(broken - before * continued.length, script.text.length);
  };
  if (comment.line <= preface) return [];
  const start = offset(comment.line, comment.column);
  const end = Math.max(start, offset(comment.endLine, comment.endColumn));
  const rule = ruleOf(comment.code);
  const problem = {
    at: script.spanOf(start, end),
    message: comment.message.replace(/\.$/, ''),
    instruction: run,
    severity: severities[comment.level],
  };
  return [{ rule, problem: reported(rule, problem, overrideOf(rule, context.options.overrides) ?? comment.level, context) }];
}

const severities: Readonly<Record<ShellcheckComment['level'], Severity>> = { error: 'medium', warning: 'low', info: 'low', style: 'low' };
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
