import { behindWrappers } from '../../behind-wrappers.js';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { isRun, sectionsWithTriggers } from '../define.js';

export const bothDownloaders: DockerfileRule = {
  ...configuration,
  id: 'wget-and-curl',
  aliases: ['DL4001', 'DS-0014', 'DS014'],
  title: 'Both wget and curl are used',
  why: 'Two programs for one purpose are twice to patch, and twice at hand for whoever gets into the container',
  remedy: 'Choose one of them.',
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN wget -q https://example.com/a\nRUN curl https://example.com/b\n' }],
    good: [{ text: 'FROM debian:12\nRUN curl https://example.com/a\nFROM alpine:3.20\nRUN wget -q https://example.com/b\n' }],
  },
  check: {
    level: 'warning',
    *file(context) {
      for (const { instructions } of sectionsWithTriggers(context)) {
        const seen = new Set<string>();
        for (const run of instructions.filter(isRun)) {
          const script = behindWrappers(context.script(run.command), context.options);
          const found = script.commands.filter(({ name }) => name === 'curl' || name === 'wget');
          for (const { name } of found) seen.add(name ?? '');
          const [first] = found;
          if (first !== undefined && seen.size > 1)
            yield { at: script.place(first.node), message: 'Both wget and curl are used in this stage', instruction: run };
        }
      }
    },
  },
};
