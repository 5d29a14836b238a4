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
    bad: [
      { text: 'FROM alpine:3.20\nRUN true \\\n\n  && true\n' },
      { text: 'FROM alpine:3.20\nRUN a && \\\n   \n\n  b\n' },
      { text: 'FROM alpine:3.20\nRUN a \\\n\n' },
    ],
    good: [{ text: 'FROM alpine:3.20\nRUN true \\\n  # why\n  && true\n' }, { text: 'FROM alpine:3.20\n\nRUN true\n' }],
  },
  check: {
    *file({ document }) {
      for (const [index, instruction] of document.instructions.entries()) {
        // The last one of a file may go on to its end.
        const limit = document.instructions[index + 1]?.start ?? document.text.length + 1;
        const empty = document.emptyContinuations.filter(({ start }) => start >= instruction.start && start < limit);
        const [first] = empty;
        if (first === undefined) continue;
        // One finding an instruction: the lines go together.
        yield {
          at: first,
          message: `${instruction.keyword} goes on over ${empty.length === 1 ? 'an empty line' : `${empty.length} empty lines`}`,
          instruction,
          // At the end of the file the continuation is what is wrong.
          ...(first.start < instruction.end
            ? { fix: () => fix('Delete the empty lines', ...empty.map((span) => removeLines(document.text, span))) }
            : {}),
        };
      }
    },
  },
};
