import type { DockerfileRule } from '../../rule.js';
import { risks } from '../controls.js';

export const ignoreComment: DockerfileRule = {
  id: 'ignore-comment',
  aliases: ['DL1001'],
  severity: 'low',
  confidence: 'high',
  title: 'A comment switches rules off',
  why: 'What it hides is not seen by those who decide about exceptions',
  remedy: 'Put the exception into the configuration or the policy, where it has an owner and an end.',
  controls: ['NIST-800-190-4.1.2', 'PCI-DSS-6.3.3'],
  risks: risks.visibility,
  examples: {
    bad: [{ text: '# hadolint ignore=DL3006\nFROM alpine\n' }],
    good: [{ text: '# nothing to see\nFROM alpine\n' }],
  },
  check: {
    // Off in hadolint until an override raises it.
    level: 'ignore',
    *file({ suppressions }) {
      for (const { comment, scope } of suppressions)
        if (comment !== undefined && scope === 'line') yield { at: comment, message: 'This comment switches rules off' };
    },
  },
};
