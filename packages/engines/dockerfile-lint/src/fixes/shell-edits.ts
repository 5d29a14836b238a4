// Edits inside a RUN's script. They touch only words that stand in the file exactly as the shell reads them.

import type { CommandInstruction, Instruction, Span } from '@portcullis/formats/dockerfile';
import { baseName, type ShellCommand, type ShellList, type ShellScript, type ShellWord } from '@portcullis/formats/shell';
import { type DraftEdit, type FixDraft, insertAfter, insertBefore, replace, suggested } from '@portcullis/lint';
import { behindWrappers } from '../behind-wrappers.js';
import { unwrapped } from '../calls.js';
import type { LintContext } from '../context.js';
import { readByPosixShell } from './classes.js';

/** A RUN whose text a shell reads. */
export interface ShellRun {
  readonly run: CommandInstruction;
  readonly script: ShellScript;
}

export function shellRun(instruction: Instruction | undefined, context: LintContext): ShellRun | undefined {
  if (instruction?.keyword !== 'RUN' || instruction.command.form === 'exec') return undefined;
  const script = context.script(instruction.command);
  return script.list === undefined ? undefined : { run: instruction, script: behindWrappers(script, context.options) };
}

/** Where a word stands, or undefined when the file has it in pieces. */
export function exactSpan(word: ShellWord, script: ShellScript, { document }: LintContext): Span | undefined {
  const span = script.place(word);
  return document.text.slice(span.start, span.end) === word.text ? span : undefined;
}

export type Where = 'before' | 'after' | 'instead';

/**
 * One insertion or replacement for each of a RUN's commands that are guilty, at the word that `target` picks.
 * @returns undefined when any of them cannot be edited: half a fix would leave the rule unsatisfied.
 */
export function editCommands(
  instruction: Instruction | undefined,
  context: LintContext,
  description: string,
  guilty: (command: ShellCommand) => boolean,
  target: (command: ShellCommand) => ShellWord | undefined,
  where: Where,
  text: string | ((command: ShellCommand) => string | undefined),
): FixDraft | undefined {
  const found = shellRun(instruction, context);
  if (found === undefined) return undefined;
  const edits: DraftEdit[] = [];
  for (const command of found.script.commands.filter(guilty)) {
    const word = target(command);
    const span = word === undefined ? undefined : exactSpan(word, found.script, context);
    const written = typeof text === 'string' ? text : text(command);
    if (span === undefined || written === undefined) return undefined;
    edits.push(where === 'before' ? insertBefore(span, written) : where === 'after' ? insertAfter(span, written) : replace(span, written));
  }
  return edits.length === 0 || overlapping(edits) ? undefined : { description, edits };
}

/** Words in escaped backticks all have the place of the whole. */
function overlapping(edits: readonly DraftEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some(
    (edit, index) => index > 0 && edit.start < Math.max((sorted[index - 1] as DraftEdit).end, (sorted[index - 1] as DraftEdit).start + 1),
  );
}

/** The first word that is one of these verbs. */
export function verbWord(command: ShellCommand, ...verbs: readonly string[]): ShellWord | undefined {
  return command.args.find(({ value }) => verbs.includes(value));
}

/** The program's own word. */
export function programWord(command: ShellCommand): ShellWord | undefined {
  return command.node.words.find(({ literal }) => literal === command.name);
}

/** A place behind the last command of a step, and one right before it for a second rule: two insertions at one place are a guess. */
export type End = 'end' | 'before-end';

/** A command at the end of the same layer; undefined when what stands at the end would swallow or skip it. */
export function appendCommand(
  instruction: Instruction | undefined,
  context: LintContext,
  description: string,
  command: string,
  where: End = 'end',
): FixDraft | undefined {
  const found = shellRun(instruction, context);
  const items = found?.script.list?.items ?? [];
  const last = items.at(-1);
  if (found === undefined || last === undefined || !readByPosixShell(found.run, context)) return undefined;
  const { script, run } = found;
  const source = script.source.text;
  // A comment, a semicolon or an ampersand behind it.
  if (last.separator !== '' && last.separator !== '\n') return undefined;
  if (source.slice(last.node.end).trim() !== '') return undefined;
  if (source.includes('<<') || [...items].some(({ separator }) => separator === '&')) return undefined;
  if (last.node.kind === 'simple' && ['exec', 'exit', 'return'].includes(last.node.words[0]?.literal ?? '')) return undefined;
  const end = script.place({ start: last.node.end - 1, end: last.node.end }).end;
  if (context.document.text[end - 1] !== source[last.node.end - 1]) return undefined;
  // On a line of its own in a heredoc it would hide the failure of the one before.
  const text = run.command.form === 'heredoc' ? ` && ${command}` : ` ${glue(run, context)}${command}`;
  // The last letter again, and the command behind it: what another rule inserts at the end comes after both.
  const edit =
    where === 'end' || /[\ud800-\udfff]/.test(context.document.text.charAt(end - 1))
      ? insertAfter({ start: end, end }, text)
      : replace({ start: end - 1, end }, `${context.document.text.slice(end - 1, end)}${text}`);
  const draft = { description, edits: [edit] };
  return command.split(' && ').every((one) => surelyCallable(one.split(' ', 1)[0] as string, items)) ? draft : suggested(draft);
}

/** Whether the step ends without the program already: `dnf install x || apt-get install x` runs where there is no dnf, too. */
function surelyCallable(program: string, items: ShellList['items']): boolean {
  if (program === 'rm') return true;
  const calling = items.findIndex(({ node }) => {
    const last = node.kind === 'pipeline' ? node.parts.at(-1) : node;
    return last?.kind === 'simple' && baseName(unwrapped(last).words[0]?.literal ?? '') === program;
  });
  return calling >= 0 && items.every(({ separator }) => separator !== '||');
}

/** One that stands before the install does not count, and a second one would not help the rule. */
export function endWith(run: CommandInstruction, context: LintContext, command: string): FixDraft | undefined {
  if (/\bclean\b/.test(shellRun(run, context)?.script.source.text ?? 'clean')) return undefined;
  return appendCommand(run, context, `End the step with \`${command}\``, command);
}

/** `&& ` on the same line, or on one of its own where the script already has several. */
function glue(run: CommandInstruction, { document }: LintContext): string {
  if (run.endLine === run.line) return '&& ';
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
  return `${document.escape}${newline}${indentOf(run, document.text)}&& `;
}

function indentOf(run: CommandInstruction, text: string): string {
  const second = text.indexOf('\n', run.start) + 1;
  return /^[ \t]{0,40}/.exec(text.slice(second, second + 40))?.[0] || '    ';
}
