import type { Instruction } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, replace } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { dropQuotes } from '../define.js';

export const maintainer: DockerfileRule = {
  ...configuration,
  id: 'maintainer-deprecated',
  aliases: ['DL4000', 'MaintainerDeprecated', 'CKV_DOCKER_6', 'DS-0022', 'DS022'],
  title: 'MAINTAINER is deprecated',
  why: 'Docker may drop the instruction, and registries do not show what it says',
  remedy: 'Use LABEL org.opencontainers.image.authors.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nMAINTAINER Ann <ann@example.com>\n' }],
    good: [{ text: 'FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Ann <ann@example.com>"\n' }],
  },
  check: {
    level: 'error',
    on: ['MAINTAINER'],
    *instruction(instruction, context) {
      yield { at: instruction.keywordSpan, message: 'MAINTAINER is deprecated', fix: () => labelForMaintainer(instruction, context) };
    },
  },
};

function labelForMaintainer(instruction: Instruction, { document }: LintContext): FixDraft | undefined {
  if (instruction.keyword !== 'MAINTAINER' || instruction.onbuild) return undefined;
  const name = dropQuotes(instruction.argument.value.trim());
  if (name === '' || /["\\`$\n]/.test(name) || document.text.slice(instruction.start, instruction.end).includes('\n')) return undefined;
  const keyword = instruction.keywordText === 'maintainer' ? 'label' : 'LABEL';
  return fix(
    'Use a label',
    replace(
      { start: instruction.keywordSpan.start, end: instruction.argument.end },
      `${keyword} org.opencontainers.image.authors="${name}"`,
    ),
  );
}
