import type { FromInstruction } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { configuration, controls } from '../controls.js';
import { imageName, stageKey } from '../define.js';

export const noHealthcheck: DockerfileRule = {
  ...configuration,
  id: 'healthcheck-missing',
  aliases: ['DL3057'],
  title: 'A stage has no HEALTHCHECK',
  why: 'A container that hangs still counts as running, and nothing restarts it',
  remedy: 'Add HEALTHCHECK, or HEALTHCHECK NONE where the orchestrator does it.',
  controls: controls.healthcheck,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\n' }],
    good: [
      { text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\n' },
      { text: 'FROM alpine:3.20 AS base\nHEALTHCHECK NONE\nFROM base\nCMD ["a"]\n' },
    ],
  },
  check: {
    // Off in hadolint until an override raises it.
    level: 'ignore',
    *file({ document }) {
      // A stage is fine by its own instruction, by that of one it builds on, or when one that builds on it has it.
      const good = new Set<FromInstruction>();
      const goodNames = new Set<string>();
      const waiting = new Map<string, FromInstruction[]>();
      const accept = (from: FromInstruction): void => {
        good.add(from);
        goodNames.add(stageKey(from));
      };
      for (const { from, instructions } of document.stages) {
        const own = instructions.some(({ keyword }) => keyword === 'HEALTHCHECK');
        if (own || goodNames.has(imageName(from))) accept(from);
        else if (!waiting.has(stageKey(from))) waiting.set(stageKey(from), [from]);
        else waiting.get(stageKey(from))?.push(from);
        const settled = own ? [from] : [];
        for (let next = settled.pop(); next !== undefined; next = settled.pop()) {
          const base = imageName(next);
          for (const parent of waiting.get(base) ?? []) {
            accept(parent);
            settled.push(parent);
          }
          waiting.delete(base);
        }
      }
      for (const { from } of document.stages)
        if (!good.has(from)) yield { at: from, message: 'The stage has no HEALTHCHECK', instruction: from };
    },
  },
};
