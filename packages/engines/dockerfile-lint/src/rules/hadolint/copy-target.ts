// Where COPY puts things: several files need a directory, a relative target a WORKDIR.

import type { CopyInstruction, Instruction } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, insertAfter } from '@portcullis/lint';
import type { LintOptions } from '../../options.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dropQuotes, inheritByStage } from '../define.js';

export const severalSources: DockerfileRule = {
  id: 'copy-target-without-slash',
  aliases: ['DL3021', 'DS-0011', 'DS011'],
  severity: 'medium',
  confidence: 'high',
  title: 'COPY of several files to a target without a slash',
  why: 'Docker refuses it: several files can only go into a directory, and the slash is what says so',
  remedy: 'End the target with a slash.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12\nCOPY a b /c\n' }],
    good: [{ text: 'FROM debian:12\nCOPY a b /c/\n' }, { text: 'FROM debian:12\nCOPY a /c\n' }, { text: 'FROM debian:12\nCOPY a b .\n' }],
  },
  check: {
    level: 'error',
    on: ['COPY'],
    *instruction(instruction, { options }) {
      const { sources, destination } = instruction as CopyInstruction;
      // BuildKit takes `.` for the directory that it is; hadolint does not.
      const directory = options.likeHadolint ? /\/$/ : /(?:^|\/)\.{0,2}$/;
      if (sources.length > 1 && destination !== undefined && !directory.test(dropQuotes(destination.value)))
        yield {
          at: destination,
          message: `${sources.length} sources go to ${destination.text}, which does not end with a slash`,
          fix: () => slashBehindTarget(instruction),
        };
    },
  },
};

function slashBehindTarget(instruction: Instruction): FixDraft | undefined {
  if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.destination === undefined) return undefined;
  const { destination } = instruction;
  if (/["']$/.test(destination.text))
    return fix('End the target with a slash', insertAfter({ start: destination.start, end: destination.end - 1 }, '/'));
  return fix('End the target with a slash', insertAfter(destination, '/'));
}

/** hadolint asks only of COPY. */
function copies(instruction: Instruction, { likeHadolint }: LintOptions): instruction is CopyInstruction {
  return instruction.keyword === 'COPY' || (instruction.keyword === 'ADD' && !likeHadolint);
}

export const relativeTarget: DockerfileRule = {
  id: 'copy-to-relative-target',
  aliases: ['DL3045'],
  severity: 'low',
  confidence: 'high',
  title: 'COPY or ADD to a relative target without WORKDIR',
  why: 'Where the files go depends on the base image, and with a new base they may lie elsewhere or over other files',
  remedy: 'Set WORKDIR first, or write the target as an absolute path.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [
      { text: 'FROM debian:12\nCOPY app app\n' },
      { text: 'FROM debian:12\nCOPY app .\n' },
      { text: 'FROM debian:12\nADD app.tar app\n' },
    ],
    good: [
      { text: 'FROM debian:12\nWORKDIR /srv\nCOPY app .\n' },
      { text: 'FROM debian:12\nCOPY app /app\n' },
      { text: 'FROM debian:12\nCOPY app ${DIR}\n' },
    ],
  },
  check: {
    level: 'warning',
    *file({ document, options }) {
      const set = inheritByStage(options);
      for (const instruction of document.instructions) {
        if (instruction.keyword === 'FROM') set.enter(instruction);
        else if (instruction.keyword === 'WORKDIR') set.set();
        else if (copies(instruction, options) && instruction.destination !== undefined && !set.current) {
          const target = instruction.destination.value.replace(/^["']+|["']+$/g, '');
          if (!/^(?:[/$]|.:[\\/])/.test(target))
            yield {
              at: instruction.destination,
              message: `${instruction.keyword} to ${instruction.destination.text} without WORKDIR`,
              instruction,
            };
        }
      }
    },
  },
};
