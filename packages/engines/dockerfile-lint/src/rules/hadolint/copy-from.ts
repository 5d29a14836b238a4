// COPY --from: stages that are not there, its own, and whole file systems.

import type { CopyInstruction, Document, Instruction } from '@portcullis/formats/dockerfile';
import type { LintOptions } from '../../options.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dropQuotes } from '../define.js';
import { sourcesOf } from '../policy/images.js';
import { rawSource } from './as-hadolint.js';

export const unknownStage: DockerfileRule = {
  id: 'copy-from-unknown-stage',
  aliases: ['DL3022'],
  severity: 'low',
  confidence: 'medium',
  title: 'COPY --from names no earlier stage',
  why: 'What is no stage is taken for an image of that name, latest version, from the public registry, whoever owns the name there',
  remedy: 'Name a stage above, or write the image with its tag or digest.',
  controls: controls.trustedBase,
  risks: risks.dependencies,
  examples: {
    bad: [
      { text: 'FROM debian:12\nCOPY --from=biuld /x /x\n' },
      { text: 'FROM debian:12\nCOPY --from=3 /x /x\n' },
      { text: 'FROM debian:12\nRUN --mount=from=biuld,target=/b cp /b/x /x\n' },
    ],
    good: [
      {
        text: 'FROM debian:12\nCOPY --from=assets /x /y\nRUN --mount=from=tools,target=/t true\n',
        options: { given: ['assets', 'tools'] },
      },
      { text: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /x /x\nCOPY --from=0 /y /y\n' },
      { text: 'FROM debian:12\nCOPY --from=alpine:3.20 /x /x\n' },
      { text: 'FROM debian:12 AS build\nFROM debian:12\nRUN --mount=from=build,target=/b --mount=from=0,target=/c cp /b/x /c/y /\n' },
    ],
  },
  check: {
    level: 'warning',
    *file({ document, options }) {
      // Docker compares names of stages without case.
      const named = (name: string): string => (options.likeHadolint ? name : name.toLowerCase());
      const names = new Set<string>(namesGiven(options).map(named));
      // hadolint reads the digits that a name begins with.
      const number = options.likeHadolint ? /^\d{1,9}/ : /^\d{1,9}$/;
      for (const [index, section] of [{ instructions: document.preamble, from: undefined }, ...document.stages].entries()) {
        if (section.from?.alias !== undefined) names.add(named(section.from.alias.text));
        for (const instruction of section.instructions) {
          if (instruction.keyword === 'RUN' && !options.likeHadolint) yield* unknownMounts(instruction, index, names, document);
          if (instruction.keyword !== 'COPY') continue;
          const flag = instruction.flags.find(({ name }) => name === 'from');
          const name = rawSource(instruction);
          if (flag === undefined || name === undefined || names.has(named(name)) || name.includes(':')) continue;
          // No stage has a slash in its name: `image-not-tagged` tells of it.
          if (!options.likeHadolint && name.includes('/')) continue;
          if (Number(number.exec(name)?.[0] ?? index) < index) continue;
          yield { at: flag, message: `COPY --from=${name} names no stage above`, instruction };
        }
      }
    },
  },
};

/** Names for which other files give the build something: to hadolint there are none. */
export function namesGiven({ likeHadolint, surroundings }: LintOptions): readonly string[] {
  return likeHadolint ? [] : (surroundings.given ?? []);
}

/** `--mount=from=` takes a name for an image in the same way. */
function* unknownMounts(instruction: Instruction, index: number, names: ReadonlySet<string>, { text }: Document): Generator<Problem> {
  for (const { value, at } of instruction.flags.flatMap((flag) => sourcesOf(flag, text))) {
    const known = /^\d{1,9}$/.test(value) ? Number(value) < index : names.has(value.toLowerCase()) || /[:@$/]/.test(value);
    if (!known) yield { at, message: `--mount=from=${value} names no stage above`, instruction };
  }
}

export const ownStage: DockerfileRule = {
  id: 'copy-from-own-stage',
  aliases: ['DL3023', 'DS-0006', 'DS006'],
  severity: 'medium',
  confidence: 'high',
  title: 'COPY --from names its own stage',
  why: 'A stage cannot copy from itself, so the build fails, or takes an image of that name from the public registry',
  remedy: 'Name the stage that holds the files, or use RUN cp.',
  controls: controls.configuration,
  risks: risks.integrity,
  examples: {
    bad: [{ text: 'FROM debian:12 AS build\nCOPY --from=build /x /y\n' }],
    good: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS run\nCOPY --from=build /x /y\n' }],
  },
  check: {
    level: 'error',
    *stage({ from, instructions }, { options }) {
      const named = (name: string | undefined): string | undefined => (options.likeHadolint ? name : name?.toLowerCase());
      for (const instruction of instructions) {
        if (instruction.keyword === 'COPY' && from.alias !== undefined && named(rawSource(instruction)) === named(from.alias.text))
          yield { at: instruction, message: `Stage ${from.alias.text} copies from itself`, instruction };
      }
    },
  },
};

export const wholeFilesystem: DockerfileRule = {
  id: 'copy-whole-filesystem',
  audience: 'pedantic',
  aliases: ['DL3067'],
  severity: 'medium',
  confidence: 'high',
  title: 'COPY takes the whole file system of another stage',
  why: 'Build tools, caches and credentials of that stage come along, and so does everything that was removed from this one',
  remedy: 'Copy only the directories that are needed, or build FROM that stage.',
  controls: controls.fewPackages,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build / /\n' }],
    good: [{ text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /app /\n' }],
  },
  check: {
    level: 'warning',
    on: ['COPY'],
    *instruction(instruction) {
      const { sources, destination } = instruction as CopyInstruction;
      const root = ({ value }: { readonly value: string }): boolean => dropQuotes(value) === '/';
      if (
        instruction.flags.some(({ name, value }) => name === 'from' && value !== undefined) &&
        destination !== undefined &&
        root(destination) &&
        sources.some(root)
      )
        yield { at: instruction, message: 'COPY takes / of another stage to /' };
    },
  },
};
