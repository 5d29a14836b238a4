import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { hasArg, hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { type FixDraft, suggested } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import { rootImage } from '../../fixes/places.js';
import { editCommands, programWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { firstCommand } from '../define.js';

export const wgetProgress: DockerfileRule = {
  ...configuration,
  id: 'wget-progress-bar',
  audience: 'pedantic',
  aliases: ['DL3047'],
  title: 'wget draws a progress bar into the log',
  why: 'A download fills the log with thousands of lines, in which the one that matters is not found',
  remedy: 'Add --progress=dot:giga, or -q or -nv.',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN wget https://example.com/x\n' }],
    good: [
      { text: 'FROM debian:12\nRUN wget --progress=dot:giga https://example.com/x\n' },
      { text: 'FROM debian:12\nRUN wget -nv https://example.com/x\n' },
    ],
  },
  check: {
    level: 'info',
    onbuild: true,
    programs: ['wget'],
    *shell(script, run, context) {
      const quiet = ['progress', 'q', 'quiet', 'o', 'output-file', 'a', 'append-output', 'no-verbose'];
      const guilty = (command: ShellCommand): boolean => command.name === 'wget' && !hasFlag(command, ...quiet) && !hasArg(command, '-nv');
      yield* firstCommand(
        script,
        guilty,
        () => 'wget has neither --progress nor -q nor -nv',
        () => dotted(run, context, guilty),
      );
    },
  },
};

/** The wget of BusyBox does not know the flag; which one an unknown base has is for a person to say. */
function dotted(run: CommandInstruction, context: LintContext, guilty: (command: ShellCommand) => boolean): FixDraft | undefined {
  const root = rootImage(context.stageOf(run), context);
  if (root !== undefined && /alpine|busybox/.test(`${root.name}:${root.tag}`)) return undefined;
  const draft = editCommands(run, context, 'Add --progress=dot:giga', guilty, programWord, 'after', ' --progress=dot:giga');
  return root === undefined ? suggested(draft) : draft;
}
