import type { Document, Instruction } from '@portcullis/formats/dockerfile';
import { fix, insertBefore } from '@portcullis/lint';
import { commentChecks, commentsBefore, documentChecks } from '../../checks.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

/** Experimental in BuildKit as well: off unless asked for. */
export const invalidDefinitionDescription: DockerfileRule = {
  id: 'invalid-definition-description',
  aliases: ['InvalidDefinitionDescription'],
  severity: 'low',
  confidence: 'medium',
  title: 'The comment above a stage or argument does not describe it',
  why: '`docker build --call=outline` shows no description for it, so people guess what the argument does',
  remedy: 'Begin the comment with the name, or put an empty comment below it.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/invalid-definition-description/'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\n\n# the one for tests\nFROM alpine:3.20 AS test\n', options: { experimental: true } },
      { text: '# Tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
    ],
    good: [
      { text: '# TAG is the tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
      { text: '# Tag to use\n#\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
      { text: '# Tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n' },
    ],
  },
  check: {
    on: ['ARG', 'FROM'],
    *instruction(instruction, { document, options }) {
      if (instruction.keyword !== 'ARG' && instruction.keyword !== 'FROM') return;
      const names =
        instruction.keyword === 'FROM'
          ? instruction.alias === undefined
            ? []
            : [instruction.alias.value.toLowerCase()]
          : instruction.pairs.map(({ name }) => name.value);
      const { comment, text } = commentsBefore(document).get(instruction)?.at(-1) ?? {};
      if (names.length === 0 || comment === undefined || text === undefined) return;
      if (names.includes(text.split(' ')[0] as string) || !isAsked(instruction, document, options.experimental)) return;
      yield {
        at: comment,
        message: `The comment does not begin with ${names.length === 1 ? names[0] : 'the name of an argument'}`,
        instruction,
        fix: () => fix('Part the comment from the instruction', insertBefore({ start: instruction.start, end: instruction.start }, '#\n')),
      };
    },
  },
};

/** By an option, the directive at the head, or the comment itself. */
function isAsked(instruction: Instruction, document: Document, always: boolean): boolean {
  if (always) return true;
  const asked = [documentChecks(document), commentChecks(document).get(instruction)?.options];
  return asked.some(
    (checks) => checks?.experimental.has('all') === true || checks?.experimental.has('InvalidDefinitionDescription') === true,
  );
}
