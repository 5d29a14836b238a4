import type { CommandInstruction, Instruction } from '@portcullis/formats/dockerfile';
import type { ShellCommand } from '@portcullis/formats/shell';
import { type FixDraft, fix, replace, suggested } from '@portcullis/lint';
import { scriptOfList } from '../../behind-wrappers.js';
import type { LintContext } from '../../context.js';
import { readByPosixShell } from '../../fixes/classes.js';
import { type ShellRun, shellRun } from '../../fixes/shell-edits.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { configuration } from '../controls.js';
import { isRun, type Section, sections } from '../define.js';
import { shippedChains } from '../security/stages.js';

export const consecutiveRun: DockerfileRule = {
  ...configuration,
  id: 'consecutive-run',
  aliases: ['DL3059'],
  title: 'RUN follows RUN',
  why: 'Each makes a layer of its own, and what one writes and the next deletes is still in the image',
  remedy: 'Join them with &&.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nRUN a\nRUN b\n' }],
    good: [{ text: 'FROM alpine:3.20\nRUN a && b\nRUN c\n' }, { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=x a\nRUN b\n' }],
  },
  check: {
    level: 'info',
    *file(context) {
      const shipped = new Set<readonly Instruction[]>(
        shippedChains(context).flatMap((chain) => chain.map(({ instructions }) => instructions)),
      );
      for (const section of sections(context)) {
        // Layers of a build stage come into no image.
        const matters = context.options.pedantic === 'all' || section.from === undefined || shipped.has(section.instructions);
        if (matters) yield* consecutive(section, context);
      }
    },
  },
};

function* consecutive({ instructions }: Section, context: LintContext): Generator<Problem> {
  let previous: { readonly flags: string; readonly chained: boolean } | undefined;
  for (const instruction of instructions) {
    if (!isRun(instruction)) {
      previous = undefined;
      continue;
    }
    // The order of flags, and of options in a flag, means nothing.
    const flags = instruction.flags
      .map(({ name, value = '' }) => `${name}=${value.split(',').sort().join(',')}`)
      .sort()
      .join(' ');
    // Several commands in one RUN show that its author thought about layers.
    const script = context.script(instruction.command);
    const chained = (scriptOfList(instruction.command, script, context.options)?.script ?? script).commands.length > 1;
    if (previous !== undefined && previous.flags === flags && !chained && !previous.chained)
      yield { at: instruction, message: 'RUN follows RUN', instruction, fix: () => joinedRun(instruction, context) };
    else previous = { flags, chained };
  }
}

/** The step and the one before it as one, with `&&`. */
function joinedRun(instruction: Instruction, context: LintContext): FixDraft | undefined {
  const second = shellRun(instruction, context);
  if (second === undefined || !readByPosixShell(second.run, context)) return undefined;
  const siblings: readonly Instruction[] = context.stageOf(second.run)?.instructions ?? context.document.preamble;
  const first = shellRun(siblings[siblings.indexOf(second.run) - 1], context);
  if (first === undefined || !isPlain(first) || !isPlain(second)) return undefined;
  if (first.script.commands.some((command) => lasting.has(command.name ?? '') || isFunction(command))) return undefined;
  const { text } = context.document;
  const start = endOfScript(first.run);
  const { start: rest } = second.script.place({ start: 0, end: 1 });
  // A comment or an empty line in between says that they were meant to be apart.
  if (!/^[ \t]*\r?\n[ \t]*[A-Za-z]+[ \t]+$/.test(text.slice(start, rest))) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return suggested(fix('Join the two steps', replace({ start, end: rest }, ` ${context.document.escape}${newline}    && `)));
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

function endOfScript(run: CommandInstruction): number {
  const { script } = run.command;
  const length = script.text.trimEnd().length;
  return script.spanOf(Math.max(0, length - 1), length).end;
}

function isFunction({ node }: ShellCommand): boolean {
  return node.assignments.length > 0 && node.words.length === 0;
}

/** No flags, no heredoc, nothing but commands and `&&`, nothing set for later. */
function isPlain({ run, script }: ShellRun): boolean {
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
