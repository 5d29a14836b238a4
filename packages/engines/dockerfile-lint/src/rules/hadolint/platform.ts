// FROM --platform: fixed where the build should decide, or saying what holds anyway.

import type { Document, Instruction } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, remove, suggested } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const fixedPlatform: DockerfileRule = {
  id: 'platform-in-from',
  aliases: ['DL3029'],
  severity: 'low',
  confidence: 'high',
  title: 'FROM fixes the platform',
  why: 'The image is built for that platform whatever the build asks for, and runs slowly or not at all elsewhere',
  remedy: 'Leave the platform to `docker build --platform`, or use $BUILDPLATFORM for tools that only run during the build.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM --platform=linux/amd64 debian:12\n' }],
    good: [{ text: 'FROM debian:12\n' }, { text: 'FROM --platform=$BUILDPLATFORM golang:1.23\n' }],
  },
  check: {
    level: 'warning',
    on: ['FROM'],
    *instruction(instruction) {
      const flag = instruction.flags.find(({ name }) => name === 'platform');
      if (
        flag !== undefined &&
        flag.value !== '' &&
        // As hadolint has it: wherever the name stands, the build decides.
        !/(?:BUILD|TARGET)PLATFORM/.test(flag.value ?? '')
      )
        yield { at: flag, message: `FROM is bound to the platform ${flag.value ?? ''}` };
    },
  },
};

export const redundantPlatform: DockerfileRule = {
  id: 'redundant-target-platform',
  aliases: ['DL3065', 'RedundantTargetPlatform'],
  severity: 'low',
  confidence: 'high',
  title: 'FROM asks for the platform it has anyway',
  why: 'It changes nothing but makes readers look for a reason',
  remedy: 'Leave --platform out.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [
      { text: 'FROM --platform=$TARGETPLATFORM debian:12\n' },
      { text: 'FROM --platform=${TARGETPLATFORM} debian:12\n' },
      { text: 'FROM --platform=${TARGETPLATFORM:-linux/amd64} debian:12\n' },
    ],
    good: [{ text: 'FROM --platform=$BUILDPLATFORM debian:12\n' }, { text: 'FROM --platform=${TARGETPLATFORM:+linux/amd64} debian:12\n' }],
  },
  check: {
    level: 'warning',
    on: ['FROM'],
    *instruction(instruction, { document, options }) {
      const flag = instruction.flags.find(({ name }) => name === 'platform');
      if (flag === undefined) return;
      // hadolint takes quotes for a part of the value.
      const value = options.likeHadolint ? document.text.slice(flag.valueSpan?.start, flag.valueSpan?.end) : (flag.value ?? '');
      if (/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(value))
        yield { at: flag, message: `--platform=${value} is the default`, fix: () => withoutPlatform(instruction, document) };
      // BuildKit always sets it; a builder that does not would take what is written behind it.
      else if (!options.likeHadolint && /^\$\{TARGETPLATFORM:?-[^${}]{0,200}\}$/.test(value))
        yield { at: flag, message: `--platform=${value} is the default`, fix: () => suggested(withoutPlatform(instruction, document)) };
    },
  },
};

function withoutPlatform(instruction: Instruction, { text }: Document): FixDraft | undefined {
  const flag = instruction.flags.find(({ name }) => name === 'platform');
  if (flag === undefined) return undefined;
  const blanks = /^[ \t]{0,100}/.exec(text.slice(flag.end, flag.end + 100))?.[0].length ?? 0;
  return fix('Leave --platform out', remove({ start: flag.start, end: flag.end + blanks }));
}
