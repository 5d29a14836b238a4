import type { Instruction, InstructionOf } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, replace } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import { join, workdirBefore } from '../../fixes/places.js';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';
import { dropQuotes } from '../define.js';

export const relativeWorkdir: DockerfileRule = {
  ...configuration,
  id: 'relative-workdir',
  aliases: ['DL3000', 'CKV_DOCKER_10', 'DS-0009', 'DS009'],
  title: 'WORKDIR is relative',
  why: 'Where it leads depends on the base image, so a new base moves the files and every later path breaks or hits others',
  remedy: 'Write the directory as an absolute path.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nWORKDIR app\n' }, { text: 'FROM alpine:3.20\nWORKDIR "app/src"\n' }],
    good: [{ text: 'FROM alpine:3.20\nWORKDIR /app\n' }, { text: 'FROM alpine:3.20\nENV HOME=/srv\nWORKDIR $HOME/app\n' }],
  },
  check: {
    level: 'error',
    on: ['WORKDIR'],
    *instruction(instruction, context) {
      const { argument } = instruction as InstructionOf<'WORKDIR'>;
      const path = dropQuotes(argument.value);
      // A variable may well hold an absolute path; `C:\` and `C:/` are absolute on Windows.
      if (path !== '' && !/^(?:[/$]|\p{L}:)/u.test(path))
        yield { at: argument, message: `WORKDIR ${argument.text} is relative`, fix: () => absoluteWorkdir(instruction, context) };
    },
  },
};

function absoluteWorkdir(instruction: Instruction, context: LintContext): FixDraft | undefined {
  if (instruction.keyword !== 'WORKDIR') return undefined;
  const before = workdirBefore(instruction, context);
  const path = dropQuotes(instruction.argument.value);
  if (before === undefined || !/^[\w./-]+$/.test(path)) return undefined;
  const absolute = join([before, path]);
  return fix(`Write ${absolute}`, replace(instruction.argument, absolute));
}
