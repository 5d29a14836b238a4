import { fix, replace } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { portsOf } from './variables-at.js';

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
    bad: [
      { text: 'FROM alpine:3.20\nEXPOSE 80/TCP\n' },
      { text: 'FROM alpine:3.20\nEXPOSE 80/tcp 53/Udp\n' },
      { text: 'FROM alpine:3.20\nARG P=80/TCP\nEXPOSE $P\n' },
    ],
    good: [{ text: 'FROM alpine:3.20\nEXPOSE 80/tcp\n' }, { text: 'FROM alpine:3.20\nEXPOSE $PORT/tcp\n' }],
  },
  check: {
    on: ['EXPOSE'],
    *instruction(instruction, context) {
      if (instruction.keyword !== 'EXPOSE') return;
      const seen = new Map<string, string | undefined>();
      for (const word of instruction.words) {
        // The same word is read once: its variable may be long.
        if (!seen.has(word.text))
          seen.set(
            word.text,
            portsOf(word, instruction, context).find((entry) => hasCapitals(protocolOf(entry))),
          );
        const port = seen.get(word.text);
        if (port === undefined) continue;
        const message = `The protocol of ${port} is not in lower case`;
        const written = protocolOf(word.text);
        if (!hasCapitals(written)) yield { at: word, message };
        else {
          const right = word.text.slice(0, -written.length) + written.toLowerCase();
          yield { at: word, message, fix: () => fix(`Write ${right}`, replace(word, right)) };
        }
      }
    },
  },
};

function protocolOf(port: string): string {
  const slash = port.lastIndexOf('/');
  return slash < 0 ? '' : port.slice(slash + 1);
}

function hasCapitals(protocol: string): boolean {
  return /^[A-Za-z]+$/.test(protocol) && protocol !== protocol.toLowerCase();
}
