import type { Stage, WordsInstruction } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problems } from '../../rule.js';
import { isWindows } from '../../windows.js';
import { controls, risks } from '../controls.js';
import { onBareImage, readAt } from './variables-at.js';

/** BuildKit's reading of `relative-workdir`: only the first WORKDIR counts, with its variables put in. */
export const workdirBeforeAbsolute: DockerfileRule = {
  id: 'workdir-before-absolute',
  aliases: ['WorkdirRelativePath'],
  severity: 'low',
  confidence: 'high',
  title: 'The first WORKDIR is relative to what the base image says',
  why: 'When the base image moves its working directory, all that is copied and run here moves along without a word',
  remedy: 'Begin with an absolute WORKDIR; those after it may be relative.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nWORKDIR app\n' }, { text: 'FROM alpine:3.20\nARG DIR=app\nWORKDIR $DIR\n' }],
    good: [
      { text: 'FROM alpine:3.20\nWORKDIR /srv\n' },
      { text: 'FROM alpine:3.20\nARG DIR=/srv\nWORKDIR $DIR\n' },
      { text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nWORKDIR C:/app\n' },
    ],
  },
  check: {
    *stage(stage, context) {
      if (isSet(stage.parent)) return;
      const first = stage.instructions.find(isWorkdir);
      if (first !== undefined) yield* judge(first, stage, context);
    },
  },
};

function isWorkdir(instruction: Stage['instructions'][number]): instruction is WordsInstruction & { keyword: 'WORKDIR' } {
  return instruction.keyword === 'WORKDIR';
}

function isSet(stage: Stage | undefined): boolean {
  let at = stage;
  for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent) if (at.instructions.some(isWorkdir)) return true;
  return false;
}

function* judge(workdir: WordsInstruction, stage: Stage, context: LintContext): Problems {
  const { value, names } = readAt(workdir.argument.value, workdir, context);
  // What the base image sets is not in the file.
  if (value === undefined || ([...names.values()].includes(false) && !onBareImage(stage))) return;
  const absolute = isWindows(stage, context.document) ? /^(?:[a-z]:)?[\\/]/i : /^\//;
  if (absolute.test(value)) return;
  yield {
    at: workdir.argument,
    message: `WORKDIR ${workdir.argument.text} is relative`,
    instruction: workdir,
    yieldsTo: ['relative-workdir'],
  };
}
