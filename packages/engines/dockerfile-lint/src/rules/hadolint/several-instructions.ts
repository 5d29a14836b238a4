// Instructions of which only the last of a stage counts: CMD, ENTRYPOINT, HEALTHCHECK.

import type { Instruction, Keyword } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, removeLines } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import { lineStart } from '../../fixes/places.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { configuration, controls } from '../controls.js';
import { sections } from '../define.js';

const lastWins = 'Only the last one counts, so whoever reads or reviews the first is misled about what the container does';

export const severalCmd: DockerfileRule = {
  ...configuration,
  id: 'several-cmd',
  aliases: ['DL4003', 'DS-0016', 'DS016'],
  title: 'A stage has several CMD',
  why: lastWins,
  remedy: 'Keep the last CMD.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nCMD ["b"]\n' }],
    good: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nFROM alpine:3.20\nCMD ["b"]\n' }],
  },
  check: { level: 'warning', file: (context) => repeated(context, 'CMD') },
};

export const severalEntrypoint: DockerfileRule = {
  ...configuration,
  id: 'several-entrypoint',
  aliases: ['DL4004', 'DS-0007', 'DS007'],
  title: 'A stage has several ENTRYPOINT',
  why: lastWins,
  remedy: 'Keep the last ENTRYPOINT.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n' }],
    good: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nFROM alpine:3.20\nENTRYPOINT ["b"]\n' }],
  },
  check: { level: 'error', file: (context) => repeated(context, 'ENTRYPOINT') },
};

export const severalHealthcheck: DockerfileRule = {
  ...configuration,
  id: 'several-healthcheck',
  aliases: ['DL3012', 'DS-0023', 'DS023'],
  title: 'A stage has several HEALTHCHECK',
  why: lastWins,
  remedy: 'Keep the last HEALTHCHECK.',
  controls: controls.healthcheck,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\nHEALTHCHECK CMD b\n' }],
    good: [{ text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\nFROM alpine:3.20\nHEALTHCHECK NONE\n' }],
  },
  check: { level: 'error', file: (context) => repeated(context, 'HEALTHCHECK') },
};

/** Every instruction of a kind after the first of its stage. */
function* repeated(context: LintContext, keyword: Keyword): Generator<Problem> {
  for (const { instructions } of sections(context)) {
    const [first, ...more] = instructions.filter((instruction) => instruction.keyword === keyword);
    const dead = first === undefined ? [] : [first, ...more.slice(0, -1)];
    for (const instruction of more) {
      yield {
        at: instruction,
        message: `The stage has another ${keyword}`,
        instruction,
        fix: () => onlyLast(dead, context),
        related: first === undefined ? [] : [{ at: first, message: `the first ${keyword}` }],
      };
    }
  }
}

/** Each of many findings would bring as many edits. */
const mostEdits = 50;

function onlyLast(dead: readonly Instruction[], context: LintContext): FixDraft | undefined {
  const { text } = context.document;
  if (dead.length > mostEdits || dead.some((entry) => lineStart(entry, text) !== entry.start)) return undefined;
  return fix('Keep only the last, which is the one that counts', ...dead.map((entry) => removeLines(text, entry)));
}
