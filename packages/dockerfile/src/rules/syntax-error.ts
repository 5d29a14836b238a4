import type { DockerfileRule } from '../rule.js';
import { controls, risks } from './controls.js';

export const syntaxError: DockerfileRule = {
  id: 'syntax-error',
  aliases: ['DL1000'],
  severity: 'high',
  confidence: 'high',
  title: 'The file is no valid Dockerfile',
  why: 'The build stops here, and what cannot be read cannot be judged either',
  remedy: 'Correct the instruction.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nRUNN true\n' }, { text: 'FROM alpine:3.20\nRUN <<EOF\ntrue\n' }],
    good: [{ text: 'FROM alpine:3.20\nRUN true\n' }],
  },
  check: {
    level: 'error',
    *file({ document, options }) {
      for (const problem of document.problems) {
        // A second reading of the same place adds nothing.
        const instruction = document.instructions.find(({ start, end }) => start <= problem.start && problem.start < end);
        // To hadolint what begins with # behind the image or the name is a comment; Docker knows none there.
        if (options.likeHadolint && instruction?.keyword === 'FROM' && commentBehind.test(instruction.rest.text)) continue;
        yield {
          at: problem,
          message: `Docker cannot read this: ${problem.message}`,
          ...(instruction === undefined ? {} : { instruction }),
        };
      }
    },
  },
};

const commentBehind = /^(?:--\S+\s+)*[^\s#]\S*(?:\s+as\s+\S+)?\s+#/i;
