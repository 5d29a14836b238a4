import type { Document, Instruction } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../rule.js';
import { controls, risks } from './controls.js';
import { templateMark } from './docker/template.js';

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
    *file(context) {
      const { document, options } = context;
      const template = options.likeHadolint ? undefined : templateMark(context);
      if (template !== undefined) {
        yield {
          at: template.at,
          message: `The file is a template (${template.mark}): Docker cannot read it before it is filled in`,
          severity: 'low',
        };
        return;
      }
      for (const problem of document.problems) {
        // A second reading of the same place adds nothing.
        const instruction = instructionAt(document, problem.start);
        if (options.likeHadolint && instruction !== undefined && hadolintReads(instruction)) continue;
        yield {
          at: problem,
          message: `Docker cannot read this: ${problem.message}`,
          ...(instruction === undefined ? {} : { instruction }),
        };
      }
    },
  },
};

/** The instruction over an offset; a file may have as many problems as lines. */
function instructionAt({ instructions }: Document, offset: number): Instruction | undefined {
  let low = 0;
  let high = instructions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instructions[middle] as Instruction).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = instructions[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/** A comment behind FROM, and words behind the pairs of ENV and LABEL, which Docker refuses. */
function hadolintReads({ keyword, rest, ...instruction }: Instruction): boolean {
  if (keyword === 'FROM') return /^(?:--\S+\s+)*[^\s#]\S*(?:\s+as\s+\S+)?\s+#/i.test(rest.text);
  return 'pairs' in instruction && instruction.pairs.length > 1 && instruction.pairs.every(({ value }) => value !== undefined);
}
