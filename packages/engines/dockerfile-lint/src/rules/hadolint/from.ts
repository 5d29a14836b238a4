// FROM: what the image is built on, and in which order.

import { type FromInstruction, type ImageReference, type Instruction, type InstructionOf, readImage } from '@portcullis/formats/dockerfile';
import type { LintOptions } from '../../options.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { mounts } from '../mounts.js';
import { rawSource } from './copy.js';

const drifting = 'The base changes under you: a rebuild of the same commit can bring in another system, tested by nobody';

export const untagged: DockerfileRule = {
  id: 'image-not-tagged',
  aliases: ['DL3006'],
  severity: 'medium',
  confidence: 'high',
  title: 'The base image has neither tag nor digest',
  why: drifting,
  remedy: 'Name a tag, or better a digest.',
  controls: controls.trustedBase,
  risks: risks.dependencies,
  examples: {
    bad: [{ text: 'FROM debian\n' }, { text: 'FROM registry.example.com/team/app\n' }],
    good: [
      { text: 'FROM debian:12\n' },
      { text: 'FROM debian:12 AS build\nFROM build\n' },
      { text: 'FROM scratch\n' },
      { text: 'ARG BASE=debian:12\nFROM $BASE\n' },
    ],
  },
  check: {
    level: 'warning',
    *file({ document, options }) {
      const aliases = new Set<string>();
      for (const { from } of document.stages) {
        const image = asHadolint(from.image, options);
        const { alias } = from;
        // Its own name does not make it a stage that was there before.
        const known = aliases.has(image?.repository ?? '');
        if (alias !== undefined) aliases.add(alias.text);
        if (image === undefined || image.repository === 'scratch' || image.digest !== undefined || image.tag !== undefined) continue;
        // A variable may hold the tag as well; a stage has none.
        if (image.repository.startsWith('$') || known) continue;
        yield { at: image, message: `The base image ${image.text} has no tag`, instruction: from };
      }
    },
  },
};

export const latest: DockerfileRule = {
  id: 'image-latest',
  aliases: ['DL3007'],
  severity: 'medium',
  confidence: 'high',
  title: 'The base image is whatever is called latest',
  why: drifting,
  remedy: 'Name a release, or better a digest.',
  controls: controls.trustedBase,
  risks: risks.dependencies,
  examples: {
    bad: [{ text: 'FROM debian:latest\n' }],
    good: [
      { text: 'FROM debian:12\n' },
      { text: 'FROM debian:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n' },
    ],
  },
  check: {
    level: 'warning',
    on: ['FROM'],
    *instruction(instruction) {
      const { image } = instruction as FromInstruction;
      if (image?.tag === 'latest' && image.digest === undefined) yield { at: image, message: `The base image is ${image.text}` };
    },
  },
};

export const untrustedRegistry: DockerfileRule = {
  id: 'registry-not-trusted',
  aliases: ['DL3026'],
  severity: 'high',
  confidence: 'high',
  title: 'An image comes from a registry that is not on the list',
  why: 'Whoever controls that registry decides what runs in your image',
  remedy: 'Take the image from a trusted registry, or add its registry to `trustedRegistries`.',
  controls: controls.trustedBase,
  risks: risks.thirdParty,
  examples: {
    bad: [
      { text: 'FROM evil.example.com/debian:12\n', options: { trustedRegistries: ['docker.io'] } },
      { text: 'FROM debian:12\n', options: { trustedRegistries: ['registry.example.com'] } },
      { text: 'FROM debian:12\nCOPY --from=evil.example.com/tool:1 /x /x\n', options: { trustedRegistries: ['docker.io'] } },
      {
        text: 'FROM debian:12\nRUN --mount=type=bind,from=evil.example.com/tool:1,target=/x /x/run\n',
        options: { trustedRegistries: ['docker.io'] },
      },
    ],
    good: [
      { text: 'FROM debian:12\n', options: { trustedRegistries: ['docker.io'] } },
      { text: 'FROM eu.registry.example.com/debian:12\n', options: { trustedRegistries: ['*.registry.example.com'] } },
      { text: 'FROM evil.example.com/debian:12\n' },
      {
        text: 'FROM debian:12 AS Build\nFROM debian:12\nCOPY --from=0 /x /x\nCOPY --from=build /y /y\n',
        options: { trustedRegistries: ['docker.io'] },
      },
    ],
  },
  check: {
    level: 'error',
    enabled: ({ trustedRegistries }) => trustedRegistries.length > 0,
    *file({ document, options }) {
      const stages = new Set<string>();
      for (const instruction of document.instructions) {
        for (const image of imagesOf(instruction, stages, options)) {
          const allowed =
            image.registry === undefined
              ? ['docker.io', 'hub.docker.com'].some((registry) => isAllowed(registry, options.trustedRegistries))
              : isAllowed(image.registry, options.trustedRegistries);
          if (!allowed && image.value !== 'scratch')
            yield { at: image, message: `${image.registry ?? 'docker.io'} is not on the list of trusted registries`, instruction };
        }
        if (instruction.keyword === 'FROM' && instruction.alias !== undefined) stages.add(instruction.alias.text);
      }
    },
  },
};

/** Images that an instruction takes from outside: all but earlier stages. */
function imagesOf(instruction: Instruction, stages: ReadonlySet<string>, options: LintOptions): readonly ImageReference[] {
  if (instruction.keyword === 'FROM') {
    const image = asHadolint(instruction.image, options);
    return image === undefined || stages.has(image.repository) ? [] : [image];
  }
  const { likeHadolint } = options;
  const sources =
    instruction.keyword === 'COPY'
      ? instruction.flags
          .filter(({ name }) => name === 'from')
          .map((flag) => ({ flag, name: likeHadolint ? rawSource(instruction) : flag.value }))
      : instruction.keyword === 'RUN'
        ? mounts(instruction).map(({ flag, options: mount }) => ({ flag, name: mount.get('from') }))
        : [];
  return sources.flatMap(({ flag, name = '' }) => {
    const { start, end } = flag;
    return name === '' || isStage(name) ? [] : (asHadolint(readImage({ start, end, text: name, value: name }), options) ?? []);
  });

  // hadolint knows stages by their name as it is written, Docker in any case and by number.
  function isStage(name: string): boolean {
    if (likeHadolint) return stages.has(name);
    return /^\d+$/.test(name) || [...stages].some((stage) => stage.toLowerCase() === name.toLowerCase());
  }
}

/** To hadolint a registry has a dot; what stands behind the colon of `localhost:5000/image` is a tag. */
function asHadolint(image: ImageReference | undefined, { likeHadolint }: LintOptions): ImageReference | undefined {
  if (!likeHadolint || image?.registry === undefined || /^[^:]*\./.test(image.registry)) return image;
  const { registry, repository, tag, ...rest } = image;
  const colon = registry.indexOf(':');
  const port = colon < 0 ? undefined : `${registry.slice(colon + 1)}/${repository}`;
  const read = port ?? tag;
  return {
    ...rest,
    repository: port === undefined ? `${registry}/${repository}` : registry.slice(0, colon),
    ...(read === undefined ? {} : { tag: read }),
  };
}

/** `*` alone, at the start or at the end of an entry stands for anything. */
function isAllowed(registry: string, trusted: readonly string[]): boolean {
  return trusted.some((entry) => {
    if (entry === '*') return true;
    if (entry.startsWith('*')) return registry.endsWith(entry.slice(1));
    if (entry.endsWith('*')) return registry.startsWith(entry.slice(0, -1));
    return registry === entry;
  });
}

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
    bad: [{ text: 'FROM --platform=$TARGETPLATFORM debian:12\n' }, { text: 'FROM --platform=${TARGETPLATFORM} debian:12\n' }],
    good: [{ text: 'FROM --platform=$BUILDPLATFORM debian:12\n' }],
  },
  check: {
    level: 'warning',
    on: ['FROM'],
    *instruction(instruction, { document, options }) {
      const flag = instruction.flags.find(({ name }) => name === 'platform');
      if (flag === undefined) return;
      // hadolint takes quotes for a part of the value.
      const value = options.likeHadolint ? document.text.slice(flag.valueSpan?.start, flag.valueSpan?.end) : (flag.value ?? '');
      if (/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(value)) yield { at: flag, message: `--platform=${value} is the default` };
    },
  },
};

export const duplicateStage: DockerfileRule = {
  id: 'duplicate-stage-name',
  aliases: ['DL3024', 'DuplicateStageName'],
  severity: 'medium',
  confidence: 'high',
  title: 'Two stages have the same name',
  why: 'COPY --from and --target take one of them, and which one is easy to get wrong, so the wrong files may be shipped',
  remedy: 'Give every stage a name of its own.',
  controls: controls.configuration,
  risks: risks.integrity,
  examples: {
    bad: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS build\n' }],
    good: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS run\n' }],
  },
  check: {
    level: 'error',
    *file({ document, options }) {
      const seen = new Map<string, FromInstruction>();
      for (const { from } of document.stages) {
        const { alias } = from;
        if (alias === undefined) continue;
        // Docker compares without case, hadolint with it.
        const name = options.likeHadolint ? alias.text : alias.text.toLowerCase();
        const first = seen.get(name);
        if (first === undefined) seen.set(name, from);
        else
          yield {
            at: alias,
            message: `The stage name ${alias.text} is taken`,
            instruction: from,
            related: [{ at: first.alias ?? first, message: 'the first stage of that name' }],
          };
      }
    },
  },
};

export const reservedStage: DockerfileRule = {
  id: 'reserved-stage-name',
  aliases: ['DL3063', 'ReservedStageName'],
  severity: 'low',
  confidence: 'high',
  title: 'A stage has a name that Docker keeps for itself',
  why: 'Nothing can refer to the stage: the name means the empty image or the build context',
  remedy: 'Give the stage another name.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12 AS scratch\n' }, { text: 'FROM debian:12 AS context\n' }],
    good: [{ text: 'FROM debian:12 AS build\n' }],
  },
  check: {
    level: 'warning',
    on: ['FROM'],
    *instruction(instruction, { options }) {
      const { alias } = instruction as FromInstruction;
      // hadolint knows the names in lower case only, BuildKit in any.
      const name = options.likeHadolint ? alias?.text : alias?.text.toLowerCase();
      if (alias !== undefined && (name === 'scratch' || name === 'context'))
        yield { at: alias, message: `The stage name ${alias.text} is reserved` };
    },
  },
};

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

export const fromRules = [
  untagged,
  latest,
  untrustedRegistry,
  fixedPlatform,
  redundantPlatform,
  duplicateStage,
  reservedStage,
  instructionOrder,
  onbuildTrigger,
];
