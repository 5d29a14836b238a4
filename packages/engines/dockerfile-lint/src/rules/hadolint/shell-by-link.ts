import { plainArgs, type ShellCommand } from '@portcullis/formats/shell';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { firstCommand, runs } from '../define.js';

export const linkedShell: DockerfileRule = {
  ...configuration,
  id: 'shell-by-link',
  aliases: ['DL4005'],
  title: 'The default shell is changed with ln',
  why: 'Every later script that asks for sh gets another shell, also at run time, and only the image says so',
  remedy: 'Use SHELL.',
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN ln -sfv /bin/bash /bin/sh\n' },
      { text: 'FROM debian:12\nRUN mv /bin/bash /bin/sh\n' },
      { text: 'FROM debian:12\nRUN /bin/ln -snf bash /usr/bin/sh\n' },
    ],
    good: [{ text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n' }, { text: 'FROM debian:12\nRUN cp /bin/sh /opt/sh\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['ln', 'mv', 'cp', 'install'],
    *shell(script, _run, { options: { likeHadolint } }) {
      yield* firstCommand(
        script,
        (command) => runs(command, ['ln'], ['/bin/sh']) || (!likeHadolint && replacesShell(command)),
        ({ name }) => `${name} replaces /bin/sh`,
      );
    },
  },
};

/** `mv /bin/bash /bin/sh`, and whatever else puts a file in its place. */
function replacesShell(command: ShellCommand): boolean {
  return ['ln', 'mv', 'cp', 'install'].includes(command.name ?? '') && /^(?:\/usr)?\/bin\/sh$/.test(plainArgs(command).at(-1)?.value ?? '');
}
