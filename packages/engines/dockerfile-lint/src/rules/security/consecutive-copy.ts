import type { CopyInstruction, Instruction } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { sections } from '../define.js';

export const consecutiveCopy: DockerfileRule = {
  ...configuration,
  id: 'consecutive-copy',
  audience: 'pedantic',
  aliases: [],
  title: 'COPY follows COPY into the same directory',
  why: 'Each makes a layer of its own, and one COPY of several sources makes one',
  remedy: 'Name all sources in one COPY.',
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nCOPY a.json /app/\nCOPY b.json /app/\n' },
      { text: 'FROM alpine:3.20\nADD a.tgz /app\nADD b.tgz /app\n' },
    ],
    good: [
      { text: 'FROM alpine:3.20\nCOPY a.json b.json /app/\n' },
      { text: 'FROM alpine:3.20\nCOPY a.json /app/\nCOPY --chown=1000 b.json /app/\n' },
      { text: 'FROM node:22\nWORKDIR /app\nCOPY package.json ./\nRUN npm ci && npm cache clean --force\nCOPY src ./\n' },
      { text: 'FROM alpine:3.20\nCOPY a.json /a.json\nCOPY b.json /b.json\n' },
    ],
  },
  check: {
    *file(context) {
      for (const { instructions } of sections(context)) {
        let before: string | undefined;
        for (const instruction of instructions) {
          const target = targetOf(instruction);
          if (target !== undefined && target === before)
            yield { at: instruction, message: `${instruction.keyword} follows ${instruction.keyword} into the same place`, instruction };
          before = target;
        }
      }
    },
  },
};

/** What two instructions must have in common to be one; undefined for other instructions. */
function targetOf(instruction: Instruction): string | undefined {
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return undefined;
  const { flags, destination, heredocs } = instruction as CopyInstruction;
  if (destination === undefined || heredocs.length > 0) return undefined;
  const given = flags.map(({ name, value = '' }) => `${name}=${value}`).sort();
  return [instruction.keyword, ...given, destination.value].join(' ');
}
