import { type Instruction, lackOfStage, refusals } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { templateMark } from './template.js';

export const refusedInstruction: DockerfileRule = {
  id: 'refused-instruction',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'Docker refuses the instruction',
  why: 'The build stops here, so neither the image nor a fix in it is ever made',
  remedy:
    'Write what Docker takes: the message names it. A file of which every line is read and that lacks only a FROM is medium: it is a piece, for other files to take in.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/dockerfile/'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nRUN --network=off make\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=volume,target=/data make\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=cache make\n' },
      { text: 'FROM alpine:3.20\nHEALTHCHECK --interval=5 CMD ["ready"]\n' },
      { text: 'FROM alpine:3.20\nSHELL /bin/bash -c\n' },
      { text: 'FROM alpine:3.20\nEXPOSE http\n' },
      { text: 'FROM alpine:3.20\nENV =value\n' },
      { text: 'FROM alpine:3.20\nLABEL note="no end\n' },
      { text: 'FROM alpine:3.20\nCOPY --form=build /a /a\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nRUN --network=none make\n' },
      { text: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/root/.cache make\n' },
      { text: 'FROM alpine:3.20\nARG PORT\nEXPOSE $PORT\nHEALTHCHECK --interval=5s CMD ["ready"]\n' },
      { text: 'FROM alpine:3.20\nRUN dd bs=$((1<<20)) of=/s if=/dev/zero\n' },
    ],
  },
  check: {
    *file(context) {
      const { document } = context;
      // A template is told once, as text that is no Dockerfile.
      if (templateMark(context) !== undefined) return;
      const lack = lackOfStage(document);
      const byLine = new Map(document.instructions.map((instruction) => [instruction.line, instruction]));
      for (const problem of refusals(document))
        yield {
          at: problem,
          message: `Docker refuses this: ${problem.message}`,
          ...owner(byLine.get(problem.line)),
          // A piece of a Dockerfile is put together with others before anybody builds it; what Docker takes nowhere stays refused.
          ...(problem.start === lack?.start && problem.message === lack.message ? { severity: 'medium' as const } : {}),
        };
    },
  },
};

function owner(instruction: Instruction | undefined): { readonly instruction?: Instruction } {
  return instruction === undefined ? {} : { instruction };
}
