import type { Instruction } from '@portcullis/formats/dockerfile';
import { commentChecks, skippedByComment } from '../../checks.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

const once: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
const siblings = ['several-cmd', 'several-entrypoint', 'several-healthcheck'];

/** BuildKit's reading of hadolint's three rules: told at the one that counts for nothing. */
export const repeatedInstruction: DockerfileRule = {
  id: 'repeated-instruction',
  aliases: ['MultipleInstructionsDisallowed'],
  severity: 'medium',
  confidence: 'high',
  title: 'A later instruction of the stage undoes this one',
  why: 'Only the last CMD, ENTRYPOINT or HEALTHCHECK of a stage counts, so who changes this one changes nothing',
  remedy: 'Keep the one that is meant and delete the others.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nCMD ["b"]\n' }, { text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n' }],
    good: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nCMD ["b"]\n' }],
  },
  check: {
    *stage(stage, { document }) {
      const last = new Map<string, Instruction>();
      for (const instruction of stage.instructions) {
        const { keyword } = instruction;
        if (!once.has(keyword)) continue;
        const before = last.get(keyword);
        last.set(keyword, instruction);
        // The comment before the later one decides, as that is where BuildKit looks.
        if (before === undefined || isSkipped(instruction, commentChecks(document))) continue;
        yield {
          at: before,
          message: `Only the last ${keyword} of the stage counts`,
          instruction: before,
          related: [{ at: instruction, message: `the ${keyword} that replaces it` }],
          yieldsTo: siblings,
        };
      }
    },
  },
};

function isSkipped(instruction: Instruction, checks: ReturnType<typeof commentChecks>): boolean {
  const own = checks.get(instruction);
  return own !== undefined && skippedByComment(own.options).has('multipleinstructionsdisallowed');
}
