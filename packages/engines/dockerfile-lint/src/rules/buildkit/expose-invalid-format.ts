import { fix, replace } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const exposeInvalidFormat: DockerfileRule = {
  id: 'expose-invalid-format',
  aliases: ['ExposeInvalidFormat'],
  severity: 'low',
  confidence: 'high',
  title: 'EXPOSE names a host address or host port',
  why: 'Docker ignores that part, so who relies on it to bind to one address gets a port open on all, and later versions refuse the file',
  remedy: 'Write only the port of the container; say host addresses and ports when it is run.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/expose-invalid-format/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nEXPOSE 127.0.0.1:80:80\n' }, { text: 'FROM alpine:3.20\nEXPOSE 5000:5432/tcp\n' }],
    good: [
      { text: 'FROM alpine:3.20\nEXPOSE 80 443/tcp 8000-8010\n' },
      { text: 'FROM alpine:3.20\nEXPOSE :80 ::81\n' },
      { text: 'FROM alpine:3.20\nEXPOSE ${PORT:-80}\n' },
    ],
  },
  check: {
    on: ['EXPOSE'],
    *instruction(instruction) {
      if (instruction.keyword !== 'EXPOSE') return;
      for (const word of instruction.words) {
        // Colons with nothing before them name no part of the host.
        const colon = word.value.lastIndexOf(':');
        if (word.value.includes('$') || /^:*$/.test(word.value.slice(0, Math.max(0, colon)))) continue;
        const right = word.value.slice(colon + 1);
        const sound = /^\d{1,5}(?:-\d{1,5})?(?:\/[A-Za-z]+)?$/.test(right);
        yield {
          at: word,
          message: `${word.value} maps to the host`,
          ...(sound ? { fix: () => fix(`Write ${right}`, replace(word, right)) } : {}),
        };
      }
    },
  },
};
