import type { DockerfileRule } from '../../rule.js';
import type { InstructionOf } from '../../syntax/document.js';
import { controls, risks } from '../controls.js';

export const lastUserRoot: DockerfileRule = {
  id: 'last-user-root',
  aliases: ['DL3002'],
  severity: 'medium',
  confidence: 'high',
  title: 'The last USER is root',
  why: 'Whoever breaks out of the program is root in the container, one kernel defect away from root on the host',
  remedy: 'End the stage with a USER that has no rights of its own.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nUSER root\n' }, { text: 'FROM alpine:3.20\nUSER app\nUSER 0:0\n' }],
    good: [{ text: 'FROM alpine:3.20\nUSER root\nRUN true\nUSER app\n' }, { text: 'FROM alpine:3.20\nRUN true\n' }],
  },
  check: {
    level: 'warning',
    *stage(stage) {
      const last = stage.instructions.findLast((instruction) => instruction.keyword === 'USER') as InstructionOf<'USER'> | undefined;
      if (last !== undefined && /^(?:root|0)(?::|$)/.test(last.argument.value))
        yield { at: last.argument, message: `the stage ends as ${last.argument.value}`, instruction: last };
    },
  },
};
