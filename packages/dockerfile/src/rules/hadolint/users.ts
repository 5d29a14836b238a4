// USER: who runs in the container.

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
    *stage(stage, { options }) {
      const last = stage.instructions.findLast((instruction) => instruction.keyword === 'USER') as InstructionOf<'USER'> | undefined;
      if (last === undefined) return;
      // hadolint takes a blank behind the name as part of it, Docker does not.
      const user = last.argument.value;
      const blankBehind = options.likeHadolint && !user.includes(':') && /\s$/.test(last.rest.text);
      if (/^(?:root|0)(?::|$)/.test(user) && !blankBehind)
        yield { at: last.argument, message: `the stage ends as ${last.argument.value}`, instruction: last };
    },
  },
};

export const namedUser: DockerfileRule = {
  id: 'user-not-numeric',
  aliases: ['DL3066'],
  severity: 'low',
  confidence: 'high',
  title: 'USER is a name and no number',
  why: 'Kubernetes cannot tell that a named user is not root, so pods with runAsNonRoot are refused',
  remedy: 'Write the number of the user: USER 1000.',
  controls: controls.user,
  risks: risks.access,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nUSER app\n' }],
    good: [{ text: 'FROM alpine:3.20\nUSER 1000:app\n' }],
  },
  check: {
    level: 'info',
    on: ['USER'],
    *instruction(instruction) {
      const { argument } = instruction as InstructionOf<'USER'>;
      const user = argument.value.split(':', 1)[0] ?? '';
      if (!/^\d*$/.test(user)) yield { at: argument, message: `USER ${argument.text} is no number` };
    },
  },
};

export const userRules = [lastUserRoot, namedUser];
