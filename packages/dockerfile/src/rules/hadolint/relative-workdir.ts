import type { DockerfileRule } from '../../rule.js';
import type { InstructionOf } from '../../syntax/document.js';
import { unquote } from '../../syntax/words.js';
import { controls, risks } from '../controls.js';

export const relativeWorkdir: DockerfileRule = {
  id: 'relative-workdir',
  aliases: ['DL3000'],
  severity: 'low',
  confidence: 'high',
  title: 'WORKDIR is relative',
  why: 'Where it leads depends on the base image, so a new base moves the files and every later path breaks or hits others',
  remedy: 'Write the directory as an absolute path.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nWORKDIR app\n' }, { text: 'FROM alpine:3.20\nWORKDIR "app/src"\n' }],
    good: [{ text: 'FROM alpine:3.20\nWORKDIR /app\n' }, { text: 'FROM alpine:3.20\nENV HOME=/srv\nWORKDIR $HOME/app\n' }],
  },
  check: {
    level: 'error',
    on: ['WORKDIR'],
    onbuild: true,
    *instruction(instruction, { document }) {
      const { argument } = instruction as InstructionOf<'WORKDIR'>;
      const path = unquote(argument.value, document.escape);
      // A variable may well hold an absolute path; `C:\` and `C:/` are absolute on Windows.
      if (/^(?:[/$]|[A-Za-z]:)/.test(path) || path === '') return;
      yield { at: argument, message: `WORKDIR ${argument.text} is relative` };
    },
  },
};
