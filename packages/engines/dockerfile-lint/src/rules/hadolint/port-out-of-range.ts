import type { InstructionOf } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';

export const portRange: DockerfileRule = {
  ...configuration,
  id: 'port-out-of-range',
  aliases: ['DL3011', 'DS-0008', 'DS008'],
  title: 'EXPOSE of a port that there is not',
  why: 'Ports end at 65535, so nothing will ever listen there',
  remedy: 'Correct the number.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nEXPOSE 80000\n' }, { text: 'FROM alpine:3.20\nEXPOSE 40000-80000/udp\n' }],
    good: [{ text: 'FROM alpine:3.20\nEXPOSE 65535 80/tcp $PORT\n' }],
  },
  check: {
    level: 'error',
    on: ['EXPOSE'],
    *instruction(instruction) {
      const { words } = instruction as InstructionOf<'EXPOSE'>;
      const wrong = words.find(({ value }) => {
        const ports = /^(\d{1,20})(?:-(\d{1,20}))?(?:\/\w+)?$/.exec(value);
        return ports !== null && (Number(ports[1]) > 65535 || Number(ports[2] ?? 0) > 65535);
      });
      if (wrong !== undefined) yield { at: wrong, message: `Port ${wrong.text} does not exist` };
    },
  },
};
