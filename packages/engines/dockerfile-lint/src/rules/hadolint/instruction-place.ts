// Instructions where Docker does not take them: before FROM, inside ONBUILD.

import type { InstructionOf } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const instructionOrder: DockerfileRule = {
  id: 'instruction-before-from',
  aliases: ['DL3061'],
  severity: 'low',
  confidence: 'high',
  title: 'An instruction stands before the first FROM',
  why: 'Docker refuses the file: only ARG may stand there',
  remedy: 'Begin with FROM; move what stands before it into a stage.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'RUN true\nFROM debian:12\n' }, { text: 'LABEL a=b\n' }],
    good: [{ text: '# syntax=docker/dockerfile:1\nARG TAG=12\nFROM debian:$TAG\n' }],
  },
  check: {
    level: 'error',
    *file({ document }) {
      for (const instruction of document.preamble) {
        if (instruction.keyword !== 'ARG' && instruction.keyword !== 'UNKNOWN')
          yield { at: instruction.keywordSpan, message: `${instruction.keyword} stands before the first FROM`, instruction };
      }
    },
  },
};

export const onbuildTrigger: DockerfileRule = {
  id: 'onbuild-trigger-not-allowed',
  aliases: ['DL3043'],
  severity: 'medium',
  confidence: 'high',
  title: 'ONBUILD holds an instruction that it may not',
  why: 'Docker refuses the file',
  remedy: 'Move the instruction out of ONBUILD.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12\nONBUILD FROM alpine:3.20\n' }, { text: 'FROM debian:12\nONBUILD ONBUILD RUN true\n' }],
    good: [{ text: 'FROM debian:12\nONBUILD COPY . /app/\n' }],
  },
  check: {
    level: 'error',
    on: ['ONBUILD'],
    *instruction(instruction) {
      const inner = /^\S+/.exec((instruction as InstructionOf<'ONBUILD'>).rest.text)?.[0].toUpperCase() ?? '';
      if (['ONBUILD', 'FROM', 'MAINTAINER'].includes(inner)) yield { at: instruction, message: `ONBUILD holds ${inner}` };
    },
  },
};
