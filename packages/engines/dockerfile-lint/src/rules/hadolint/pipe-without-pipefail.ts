import type { CommandInstruction, Instruction, InstructionOf, Stage } from '@portcullis/formats/dockerfile';
import { hasArg, hasFlag, type Pipeline, type ShellNode, type ShellScript } from '@portcullis/formats/shell';
import { type FixDraft, fix, insertBefore, suggested } from '@portcullis/lint';
import { scriptOfList } from '../../behind-wrappers.js';
import type { LintContext } from '../../context.js';
import { lineStart, rootImage } from '../../fixes/places.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { isWindows } from '../../windows.js';
import { controls, risks } from '../controls.js';
import { isRun } from '../define.js';

export const pipefail: DockerfileRule = {
  id: 'pipe-without-pipefail',
  aliases: ['DL4006'],
  severity: 'medium',
  confidence: 'high',
  title: 'A pipe whose failures nobody sees',
  why: 'Only the last command counts: when the download in `curl | tar` fails, the step passes and an empty image is shipped',
  remedy: 'Put SHELL ["/bin/bash", "-o", "pipefail", "-c"] before it, or avoid the pipe.',
  controls: controls.configuration,
  risks: risks.integrity,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN wget -qO- https://example.com/x | wc -l > /n\n' }],
    good: [
      { text: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -qO- https://example.com/x | wc -l > /n\n' },
      { text: 'FROM debian:12\nRUN wget -qO- https://example.com/x > /n\n' },
    ],
  },
  check: {
    level: 'warning',
    *file(context) {
      let safe = false;
      const atEnd = new Map<Stage, boolean>();
      for (const instruction of context.document.instructions) {
        const stage = context.stageOf(instruction);
        if (instruction.keyword === 'FROM') safe = !context.options.likeHadolint && inherits(stage, atEnd, context);
        else if (instruction.keyword === 'SHELL') safe = failsInPipes(instruction, context);
        else if (!safe && isRun(instruction)) yield* pipes(instruction);
        if (stage !== undefined) atEnd.set(stage, safe);
      }
      function* pipes(run: CommandInstruction): Generator<Problem> {
        const written = context.script(run.command);
        const given = scriptOfList(run.command, written, context.options);
        const script = given?.script ?? written;
        if (!script.hasPipe || given?.shell.some(({ value }) => value === 'pipefail') === true) return;
        // A function may have any name, that of `echo` too.
        const renamed = /\b(?:echo|printf|yes|true)\s{0,20}\(\s{0,20}\)/.test(script.source.text);
        const guilty = context.options.likeHadolint ? undefined : script.pipes.find((pipe) => renamed || canFail(pipe));
        const first = guilty ?? script.pipes[0];
        if (!context.options.likeHadolint && first !== undefined && setsPipefail(script, first.start)) return;
        yield {
          at: first === undefined ? run : script.place(first),
          message: 'A pipe runs without pipefail',
          instruction: run,
          // `echo x | tee y`: what has no way to fail hides no failure.
          ...(guilty === undefined && !context.options.likeHadolint ? { severity: 'low' as const } : {}),
          fix: () => pipefailShell(run, context),
        };
      }
    },
  },
};

const printing: ReadonlySet<string> = new Set(['echo', 'printf', 'yes', 'true', ':']);

/** Whether a command whose failure the pipe would hide can fail at all: those that only print cannot. */
function canFail({ parts }: Pipeline): boolean {
  return !parts.slice(0, -1).every(prints);
}

function prints(node: ShellNode): boolean {
  // What it would read or write may not be there.
  if (node.kind === 'simple') return node.redirects.length === 0 && printing.has(node.words[0]?.literal ?? '');
  return node.kind === 'compound' && node.type === 'group' && node.bodies.every(({ items }) => items.every((item) => prints(item.node)));
}

/** A stage goes on with the shell of the one that it builds on; that of Windows knows no pipefail. */
function inherits(stage: Stage | undefined, atEnd: ReadonlyMap<Stage, boolean>, context: LintContext): boolean {
  if (stage?.parent !== undefined) return atEnd.get(stage.parent) ?? false;
  return stage !== undefined && isWindows(stage, context.document);
}

/** `set -o pipefail` or `set -euxo pipefail` in the script before a place. */
function setsPipefail({ commands }: ShellScript, before: number): boolean {
  return commands.some(({ name, args, node }) => {
    if (name !== 'set' || node.start >= before) return false;
    const at = args.findIndex(({ value }) => value === 'pipefail');
    return at > 0 && /^-[A-Za-z]*o$/.test(args[at - 1]?.value ?? '');
  });
}

const otherShells = ['pwsh', 'powershell', 'cmd'];

const shellsWithPipefail: ReadonlySet<string> = new Set(['bash', 'zsh', 'ash']);

/** Whether SHELL sets pipefail, or names a shell to which it means nothing. */
function failsInPipes({ command }: InstructionOf<'SHELL'>, { script, options }: LintContext): boolean {
  if (otherShells.some((shell) => command.script.text.startsWith(shell))) return true;
  // hadolint knows the shells in /bin only.
  const directory = options.likeHadolint ? /^\/bin\// : /^.*\//;
  return script(command).commands.some(
    (shell) => shellsWithPipefail.has((shell.name ?? '').replace(directory, '')) && hasFlag(shell, 'o') && hasArg(shell, 'pipefail'),
  );
}

/** SHELL before the stage's first RUN with a pipe, where the base is known to have that shell. */
function pipefailShell(instruction: Instruction, context: LintContext): FixDraft | undefined {
  const stage = context.stageOf(instruction);
  const shell = shellOf(rootImage(stage, context));
  if (stage === undefined || shell === undefined || instruction.onbuild) return undefined;
  // Another SHELL is somebody's choice.
  for (let at: Stage | undefined = stage; at !== undefined; at = at.parent)
    if (at.instructions.some(({ keyword }) => keyword === 'SHELL')) return undefined;
  const first = stage.instructions.find(
    (entry) => entry.keyword === 'RUN' && entry.command.form !== 'exec' && context.script(entry.command).hasPipe,
  );
  if (first === undefined) return undefined;
  const at = lineStart(first, context.document.text);
  const line = `SHELL ["${shell}", "-o", "pipefail", "-c"]\n`;
  return suggested(fix('Let a failure inside a pipe end the step', insertBefore({ start: at, end: at }, line)));
}

function shellOf(image: { readonly name: string; readonly tag: string } | undefined): string | undefined {
  if (image === undefined) return undefined;
  if (image.name === 'alpine' || /alpine/.test(image.tag)) return '/bin/ash';
  return withBash.test(image.name) ? '/bin/bash' : undefined;
}

const withBash =
  /^(?:debian|ubuntu|buildpack-deps|node|python|golang|ruby|php|rust|perl|gcc|openjdk|eclipse-temurin|maven|gradle|fedora|centos|rockylinux|almalinux|amazonlinux|nginx|httpd|postgres)$/;
