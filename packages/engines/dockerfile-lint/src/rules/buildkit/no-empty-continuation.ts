import { fix, removeLines } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const noEmptyContinuation: DockerfileRule = {
  id: 'no-empty-continuation',
  aliases: ['NoEmptyContinuation', 'NoEmptyContinuations'],
  severity: 'low',
  confidence: 'high',
  title: 'An instruction goes on over an empty line',
  why: 'Docker announces that such files will no longer build, and until then the next instruction is easily swallowed as an argument',
  remedy: 'Delete the empty line, or end the instruction before it.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nRUN true \\\n\n  && true\n' }, { text: 'FROM alpine:3.20\nRUN a && \\\n   \n\n  b\n' }],
    good: [{ text: 'FROM alpine:3.20\nRUN true \\\n  # why\n  && true\n' }, { text: 'FROM alpine:3.20\n\nRUN true\n' }],
  },
  check: {
    *file({ document }) {
      for (const instruction of document.instructions) {
        const empty = document.emptyContinuations.filter(({ start }) => start >= instruction.start && start <= instruction.end);
        const [first] = empty;
        if (first === undefined) continue;
        // One finding an instruction: the lines go together.
        yield {
          at: first,
          message: `${instruction.keyword} goes on over ${empty.length === 1 ? 'an empty line' : `${empty.length} empty lines`}`,
          instruction,
          fix: () => fix('Delete the empty lines', ...empty.map((span) => removeLines(document.text, span))),
        };
      }
    },
  },
};
