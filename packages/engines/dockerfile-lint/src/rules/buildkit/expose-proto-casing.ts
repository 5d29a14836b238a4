import { fix, replace } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const exposeProtoCasing: DockerfileRule = {
  id: 'expose-proto-casing',
  aliases: ['ExposeProtoCasing'],
  severity: 'low',
  confidence: 'high',
  title: 'The protocol of EXPOSE has capital letters',
  why: 'Tools that compare the port with `80/tcp` letter by letter do not find it and leave it out of their rules',
  remedy: 'Write `tcp`, `udp` or `sctp` in lower case.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nEXPOSE 80/TCP\n' }, { text: 'FROM alpine:3.20\nEXPOSE 80/tcp 53/Udp\n' }],
    good: [{ text: 'FROM alpine:3.20\nEXPOSE 80/tcp\n' }, { text: 'FROM alpine:3.20\nEXPOSE $PORT/tcp\n' }],
  },
  check: {
    on: ['EXPOSE'],
    *instruction(instruction) {
      if (instruction.keyword !== 'EXPOSE') return;
      for (const word of instruction.words) {
        const slash = word.value.lastIndexOf('/');
        const protocol = slash < 0 ? '' : word.value.slice(slash + 1);
        if (!/^[A-Za-z]+$/.test(protocol) || protocol === protocol.toLowerCase()) continue;
        const right = word.text.slice(0, word.text.lastIndexOf('/') + 1) + protocol.toLowerCase();
        yield {
          at: word,
          message: `The protocol of ${word.value} is not in lower case`,
          fix: () => fix(`Write ${right}`, replace(word, right)),
        };
      }
    },
  },
};
