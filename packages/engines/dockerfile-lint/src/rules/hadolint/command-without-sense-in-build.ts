import type { ShellWord } from '@portcullis/formats/shell';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { firstCommand } from '../define.js';

const senseless = new Set(['free', 'kill', 'mount', 'ps', 'service', 'shutdown', 'ssh', 'top', 'vim']);

/** Beside those that hadolint knows. */
const alsoSenseless = new Set(['halt', 'htop', 'ifconfig', 'nano', 'poweroff', 'reboot', 'vi']);

/** What `systemctl enable` leaves behind is in the image; a unit that is started is not. */
function startsUnit(name: string | undefined, args: readonly ShellWord[]): boolean {
  return name === 'systemctl' && /^(?:re)?start$/.test(args.find(({ value }) => !value.startsWith('-'))?.value ?? '');
}

export const senselessCommand: DockerfileRule = {
  ...configuration,
  id: 'command-without-sense-in-build',
  aliases: ['DL3001'],
  title: 'A command that makes no sense in a build',
  why: 'It acts on processes, devices or people that a build does not have, so it fails or leaves nothing behind',
  remedy: 'Drop it, or move it to the entry point.',
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN service nginx start\n' },
      { text: 'FROM debian:12\nRUN top\n' },
      { text: 'FROM debian:12\nRUN systemctl --quiet restart nginx\n' },
      { text: 'FROM debian:12\nRUN /sbin/ifconfig\n' },
    ],
    good: [{ text: 'FROM debian:12\nRUN apt-get install -y vim=9\n' }, { text: 'FROM debian:12\nRUN systemctl enable nginx\n' }],
  },
  check: {
    level: 'info',
    onbuild: true,
    programs: [...senseless, ...alsoSenseless, 'systemctl'],
    *shell(script, _run, { options: { likeHadolint } }) {
      yield* firstCommand(
        script,
        ({ name, args }) => senseless.has(name ?? '') || (!likeHadolint && (alsoSenseless.has(name ?? '') || startsUnit(name, args))),
        ({ name }) => `${name} runs in a build step`,
      );
    },
  },
};
