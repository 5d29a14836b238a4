// Fixes for single commands of a RUN, and for the shell that runs them.

import type { CommandInstruction, Instruction, Stage } from '@portcullis/formats/dockerfile';
import { flagNames, hasArg, hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { type FixDraft, fix, insertBefore, remove, removeLines, replace } from '@portcullis/lint';
import type { LintContext } from '../context.js';
import type { Problem } from '../rule.js';
import type { FixBuilder } from './index.js';
import { lineStart, rootImage, workdirBefore } from './places.js';
import { editCommands, exactSpan, programWord, shellRun } from './shell-edits.js';

export const commandFixes: readonly (readonly [string, FixBuilder])[] = [
  [
    'useradd-with-high-uid',
    (problem, context) =>
      editCommands(
        problem,
        context,
        'Add -l',
        (command) =>
          command.name === 'useradd' &&
          !hasFlag(command, 'l', 'no-log-init') &&
          command.args.some((word) => flagNames(word).some((name) => name === 'u' || name === 'uid')),
        programWord,
        'after',
        ' -l',
      ),
  ],
  [
    'wget-progress-bar',
    (problem, context) =>
      editCommands(
        problem,
        context,
        'Add --progress=dot:giga',
        (command) =>
          command.name === 'wget' &&
          !hasFlag(command, 'progress', 'q', 'quiet', 'o', 'output-file', 'a', 'append-output', 'no-verbose') &&
          !hasArg(command, '-nv'),
        programWord,
        'after',
        ' --progress=dot:giga',
      ),
  ],
  ['sudo', withoutSudo],
  ['pipe-without-pipefail', pipefailShell],
  ['cd-instead-of-workdir', workdirForCd],
  ['consecutive-run', joinedRun],
];

/** What stays a program when it comes first: no flag, assignment, list, test or word that the shell keeps for itself. */
const plainProgram = /^(?!(?:if|then|elif|else|fi|for|select|while|until|do|done|case|esac|in|function|coproc|time)$)[A-Za-z0-9_./][^=]*$/;

/** A build step runs as root unless USER says otherwise, so the word does nothing. */
function withoutSudo(problem: Problem, context: LintContext): FixDraft | undefined {
  const found = shellRun(problem.instruction, context);
  if (found === undefined) return undefined;
  const stage = context.stageOf(found.run);
  const before = stage?.instructions.slice(0, stage.instructions.indexOf(found.run)) ?? [];
  for (let at = stage?.parent; at !== undefined; at = at.parent) before.push(...at.instructions);
  if (before.some(({ keyword }) => keyword === 'USER') || rootImage(stage, context) === undefined) return undefined;
  const edits = [];
  for (const command of found.script.commands.filter(({ name }) => name === 'sudo')) {
    const [next] = command.args;
    const head = programWord(command);
    if (head === undefined || next === undefined || !plainProgram.test(next.text)) return undefined;
    const [from, to] = [exactSpan(head, found.script, context), exactSpan(next, found.script, context)];
    // Words on two lines stay as they are.
    if (from === undefined || to === undefined || !/^[ \t]+$/.test(context.document.text.slice(from.end, to.start))) return undefined;
    edits.push(remove({ start: from.start, end: to.start }));
  }
  return edits.length === 0 ? undefined : fix('Leave out sudo: the step runs as root', ...edits);
}

/** SHELL before the stage's first RUN with a pipe, where the base is known to have that shell. */
function pipefailShell(problem: Problem, context: LintContext): FixDraft | undefined {
  const { instruction } = problem;
  const stage = instruction === undefined ? undefined : context.stageOf(instruction);
  const shell = shellOf(rootImage(stage, context));
  if (stage === undefined || shell === undefined || instruction?.onbuild === true) return undefined;
  // Another SHELL is somebody's choice.
  for (let at: Stage | undefined = stage; at !== undefined; at = at.parent)
    if (at.instructions.some(({ keyword }) => keyword === 'SHELL')) return undefined;
  const first = stage.instructions.find(
    (entry) => entry.keyword === 'RUN' && entry.command.form !== 'exec' && context.script(entry.command).hasPipe,
  );
  if (first === undefined) return undefined;
  const at = lineStart(first, context.document.text);
  return fix(
    'Let a failure inside a pipe end the step',
    insertBefore({ start: at, end: at }, `SHELL ["${shell}", "-o", "pipefail", "-c"]\n`),
  );
}

function shellOf(image: { readonly name: string; readonly tag: string } | undefined): string | undefined {
  if (image === undefined) return undefined;
  if (image.name === 'alpine' || /alpine/.test(image.tag)) return '/bin/ash';
  return withBash.test(image.name) ? '/bin/bash' : undefined;
}

const withBash =
  /^(?:debian|ubuntu|buildpack-deps|node|python|golang|ruby|php|rust|perl|gcc|openjdk|eclipse-temurin|maven|gradle|fedora|centos|rockylinux|almalinux|amazonlinux|nginx|httpd|postgres)$/;

/** WORKDIR for the step, and back to where it was. */
function workdirForCd(problem: Problem, context: LintContext): FixDraft | undefined {
  const found = shellRun(problem.instruction, context);
  const items = found?.script.list?.items ?? [];
  const [first, second] = items;
  if (found === undefined || first === undefined || first.node.kind !== 'simple' || found.run.command.form !== 'shell' || found.run.onbuild)
    return undefined;
  const { words, assignments, redirects } = first.node;
  const target = words[1]?.literal;
  const { text } = context.document;
  if (found.script.commands.filter(({ name }) => name === 'cd').length !== 1) return undefined;
  if (words[0]?.literal !== 'cd' || words.length !== 2 || target === undefined || assignments.length + redirects.length > 0)
    return undefined;
  // Alone it does nothing at all.
  if (second === undefined)
    return problemFree(found.run, text) ? fix('Delete the step, which does nothing', removeLines(text, found.run)) : undefined;
  const before = workdirBefore(found.run, context);
  if (before === undefined || first.separator !== '&&' || !/^\/[\w./-]*$/.test(target) || found.run.flags.length > 0) return undefined;
  const rest = found.script.place({ start: second.node.start, end: second.node.start + 1 });
  const start = lineStart(found.run, text);
  const end = text.indexOf('\n', found.run.end - 1);
  if (start !== found.run.start || rest.start <= found.run.keywordSpan.end) return undefined;
  const after =
    before === target
      ? []
      : [insertBefore({ start: end < 0 ? text.length : end, end: end < 0 ? text.length : end }, `\nWORKDIR ${before}`)];
  return fix(
    `Use WORKDIR ${target}`,
    insertBefore({ start, end: start }, before === target ? '' : `WORKDIR ${target}\n`),
    replace({ start: found.run.keywordSpan.end, end: rest.start }, ' '),
    ...after,
  );
}

function problemFree(run: CommandInstruction, text: string): boolean {
  return lineStart(run, text) === run.start && run.line === run.endLine;
}

/** Builtins whose effect would reach into the step that is joined on. */
const lasting = new Set([
  'cd',
  'pushd',
  'popd',
  'export',
  'set',
  'shopt',
  'source',
  '.',
  'exec',
  'exit',
  'umask',
  'alias',
  'ulimit',
  'unset',
  'trap',
  'eval',
  'declare',
  'local',
  'read',
  'exit',
  'return',
]);

/** The step and the one before it as one, with `&&`. */
function joinedRun(problem: Problem, context: LintContext): FixDraft | undefined {
  const second = shellRun(problem.instruction, context);
  if (second === undefined) return undefined;
  const siblings: readonly Instruction[] = context.stageOf(second.run)?.instructions ?? context.document.preamble;
  const first = shellRun(siblings[siblings.indexOf(second.run) - 1], context);
  if (first === undefined || !isPlain(first, context) || !isPlain(second, context)) return undefined;
  if (first.script.commands.some((command) => lasting.has(command.name ?? '') || isFunction(command))) return undefined;
  const { text } = context.document;
  const start = endOfScript(first.run);
  const { start: rest } = second.script.place({ start: 0, end: 1 });
  // A comment or an empty line in between says that they were meant to be apart.
  if (!/^[ \t]*\r?\n[ \t]*[A-Za-z]+[ \t]+$/.test(text.slice(start, rest))) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return fix('Join the two steps', replace({ start, end: rest }, ` ${context.document.escape}${newline}    && `));
}

function endOfScript(run: CommandInstruction): number {
  const { script } = run.command;
  const length = script.text.trimEnd().length;
  return script.spanOf(Math.max(0, length - 1), length).end;
}

function isFunction({ node }: ShellCommand): boolean {
  return node.assignments.length > 0 && node.words.length === 0;
}

/** No flags, no heredoc, nothing but commands and `&&`, nothing set for later. */
function isPlain(
  {
    run,
    script,
  }: {
    readonly run: CommandInstruction;
    readonly script: {
      readonly list?: {
        readonly items: readonly { readonly node: { readonly kind: string; readonly end: number }; readonly separator: string }[];
      };
      readonly source: { readonly text: string };
    };
  },
  _context: LintContext,
): boolean {
  const items = script.list?.items ?? [];
  const last = items.at(-1);
  return (
    run.command.form === 'shell' &&
    run.flags.length === 0 &&
    run.heredocs.length === 0 &&
    items.length > 0 &&
    !script.source.text.includes('#') &&
    script.source.text.slice(last?.node.end ?? 0).trim() === '' &&
    items.every(({ node, separator }, index) => node.kind === 'simple' && (separator === '&&' || index === items.length - 1))
  );
}
