import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const sudo: DockerfileRule = {
  id: 'sudo',
  aliases: ['DL3004'],
  severity: 'medium',
  confidence: 'high',
  title: 'sudo in a build step',
  why: 'A build step already runs as root, and sudo left in the image lets whoever breaks into the container become root',
  remedy: 'Run the command before the USER instruction, or as `USER root` followed by the old user; gosu drops rights at start.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN sudo apt-get update\n' }, { text: 'FROM debian:12\nRUN true && (cd /tmp; sudo make install)\n' }],
    good: [{ text: 'FROM debian:12\nRUN apt-get install -y sudo=1.9\n' }, { text: 'FROM debian:12\nRUN echo "sudo make me a sandwich"\n' }],
  },
  check: {
    level: 'error',
    onbuild: true,
    *shell(script) {
      const command = script.commands.find(({ name }) => name === 'sudo');
      if (command !== undefined) yield { at: script.place(command.node), message: 'sudo runs in a build step' };
    },
  },
};
