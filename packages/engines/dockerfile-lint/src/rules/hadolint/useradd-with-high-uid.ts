import { flagNames, hasFlag, type ShellCommand } from '@portcullis/formats/shell';
import { editCommands, programWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { firstCommand } from '../define.js';

export const highUid: DockerfileRule = {
  ...configuration,
  id: 'useradd-with-high-uid',
  aliases: ['DL3046'],
  title: 'useradd with a high number and without -l',
  why: 'It writes a sparse log with a place for every number below, which becomes gigabytes in a layer',
  remedy: 'Add --no-log-init (-l).',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN useradd -u 123456 app\n' }],
    good: [{ text: 'FROM debian:12\nRUN useradd -l -u 123456 app\n' }, { text: 'FROM debian:12\nRUN useradd -u 12345 app\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['useradd'],
    *shell(script, run, context) {
      const guilty = (command: ShellCommand): boolean =>
        command.name === 'useradd' && !hasFlag(command, 'l', 'no-log-init') && highestUid(command) > 5;
      yield* firstCommand(
        script,
        guilty,
        () => 'useradd sets a high number without -l',
        () => editCommands(run, context, 'Add -l', guilty, programWord, 'after', ' -l'),
      );
    },
  },
};

/** Letters of the number behind -u. */
function highestUid(command: ShellCommand): number {
  const lengths = command.args.flatMap((word, index) =>
    flagNames(word).includes('u') ? [command.args[index + 1]?.value.length ?? 0] : [],
  );
  return Math.max(0, ...lengths);
}
