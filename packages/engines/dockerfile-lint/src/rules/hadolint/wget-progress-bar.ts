import { hasArg, hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { editCommands, programWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { firstCommand } from '../define.js';

export const wgetProgress: DockerfileRule = {
  ...configuration,
  id: 'wget-progress-bar',
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
    *shell(script, run, context) {
      const quiet = ['progress', 'q', 'quiet', 'o', 'output-file', 'a', 'append-output', 'no-verbose'];
      const guilty = (command: ShellCommand): boolean => command.name === 'wget' && !hasFlag(command, ...quiet) && !hasArg(command, '-nv');
      yield* firstCommand(
        script,
        guilty,
        () => 'wget has neither --progress nor -q nor -nv',
        () => editCommands(run, context, 'Add --progress=dot:giga', guilty, programWord, 'after', ' --progress=dot:giga'),
      );
    },
  },
};
