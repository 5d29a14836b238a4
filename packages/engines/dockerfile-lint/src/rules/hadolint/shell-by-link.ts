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
    bad: [{ text: 'FROM debian:12\nRUN ln -sfv /bin/bash /bin/sh\n' }],
    good: [{ text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    *shell(script) {
      yield* firstCommand(
        script,
        (command) => runs(command, ['ln'], ['/bin/sh']),
        () => 'ln replaces /bin/sh',
      );
    },
  },
};
