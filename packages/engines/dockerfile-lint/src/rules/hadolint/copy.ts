// COPY and ADD.

import type { CopyInstruction } from '@portcullis/formats/dockerfile';
import { plainArgs, type ShellCommand } from '@portcullis/formats/shell';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dropQuotes, inheritByStage, isArchive, isRun, sections } from '../define.js';

const source = ({ flags }: CopyInstruction): string | undefined => flags.find(({ name }) => name === 'from')?.value;
export const rawSource = ({ flags, rest }: CopyInstruction): string | undefined => {
  const flag = flags.find(({ name }) => name === 'from');
  return flag?.valueSpan === undefined ? undefined : /^--from=(\S+)/.exec(rest.text.slice(rest.text.search(/--from=/)))?.[1];
};

export const addForFiles: DockerfileRule = {
  id: 'add-instead-of-copy',
  aliases: ['DL3020'],
  severity: 'low',
  confidence: 'high',
  title: 'ADD where COPY would do',
  why: 'ADD also unpacks archives and fetches addresses, so a file of another kind than expected does more than to be copied',
  remedy: 'Use COPY for files and folders; keep ADD for archives to unpack and for addresses.',
  controls: controls.copyNotAdd,
  risks: risks.integrity,
  examples: {
    bad: [{ text: 'FROM debian:12\nADD app /app\n' }, { text: 'FROM debian:12\nADD ["app", "/app"]\n' }],
    good: [{ text: 'FROM debian:12\nADD app.tar.gz /app\n' }, { text: 'FROM debian:12\nADD https://example.com/x /x\n' }],
  },
  check: {
    level: 'error',
    on: ['ADD'],
    *instruction(instruction) {
      const file = (instruction as CopyInstruction).sources.find(
        ({ value }) => !isArchive(value) && !/^https?:\/\//.test(dropQuotes(value)) && !value.startsWith('<<'),
      );
      if (file !== undefined) yield { at: instruction.keywordSpan, message: `ADD copies ${file.text}, which needs no ADD` };
    },
  },
};

export const severalSources: DockerfileRule = {
  id: 'copy-target-without-slash',
  aliases: ['DL3021'],
  severity: 'medium',
  confidence: 'high',
  title: 'COPY of several files to a target without a slash',
  why: 'Docker refuses it: several files can only go into a directory, and the slash is what says so',
  remedy: 'End the target with a slash.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12\nCOPY a b /c\n' }],
    good: [{ text: 'FROM debian:12\nCOPY a b /c/\n' }, { text: 'FROM debian:12\nCOPY a /c\n' }],
  },
  check: {
    level: 'error',
    on: ['COPY'],
    *instruction(instruction) {
      const { sources, destination } = instruction as CopyInstruction;
      if (sources.length > 1 && destination !== undefined && !dropQuotes(destination.value).endsWith('/'))
        yield { at: destination, message: `${sources.length} sources go to ${destination.text}, which does not end with a slash` };
    },
  },
};

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
    bad: [{ text: 'FROM debian:12\nCOPY --from=biuld /x /x\n' }, { text: 'FROM debian:12\nCOPY --from=3 /x /x\n' }],
    good: [
      { text: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /x /x\nCOPY --from=0 /y /y\n' },
      { text: 'FROM debian:12\nCOPY --from=alpine:3.20 /x /x\n' },
    ],
  },
  check: {
    level: 'warning',
    *file({ document, options }) {
      const names = new Set<string>();
      // hadolint reads the digits that a name begins with.
      const number = options.likeHadolint ? /^\d{1,9}/ : /^\d{1,9}$/;
      for (const [index, section] of [{ instructions: document.preamble, from: undefined }, ...document.stages].entries()) {
        if (section.from?.alias !== undefined) names.add(section.from.alias.text);
        for (const instruction of section.instructions) {
          if (instruction.keyword !== 'COPY') continue;
          const flag = instruction.flags.find(({ name }) => name === 'from');
          const name = rawSource(instruction);
          if (flag === undefined || name === undefined || names.has(name) || name.includes(':')) continue;
          if (Number(number.exec(name)?.[0] ?? index) < index) continue;
          yield { at: flag, message: `COPY --from=${name} names no stage above`, instruction };
        }
      }
    },
  },
};

export const ownStage: DockerfileRule = {
  id: 'copy-from-own-stage',
  aliases: ['DL3023'],
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
    *stage({ from, instructions }) {
      for (const instruction of instructions) {
        if (instruction.keyword === 'COPY' && from.alias !== undefined && rawSource(instruction) === from.alias.text)
          yield { at: instruction, message: `Stage ${from.alias.text} copies from itself`, instruction };
      }
    },
  },
};

export const relativeTarget: DockerfileRule = {
  id: 'copy-to-relative-target',
  aliases: ['DL3045'],
  severity: 'low',
  confidence: 'high',
  title: 'COPY to a relative target without WORKDIR',
  why: 'Where the files go depends on the base image, and with a new base they may lie elsewhere or over other files',
  remedy: 'Set WORKDIR first, or write the target as an absolute path.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12\nCOPY app app\n' }, { text: 'FROM debian:12\nCOPY app .\n' }],
    good: [
      { text: 'FROM debian:12\nWORKDIR /srv\nCOPY app .\n' },
      { text: 'FROM debian:12\nCOPY app /app\n' },
      { text: 'FROM debian:12\nCOPY app ${DIR}\n' },
    ],
  },
  check: {
    level: 'warning',
    *file({ document }) {
      const set = inheritByStage();
      for (const instruction of document.instructions) {
        if (instruction.keyword === 'FROM') set.enter(instruction);
        else if (instruction.keyword === 'WORKDIR') set.set();
        else if (instruction.keyword === 'COPY' && instruction.destination !== undefined && !set.current) {
          const target = instruction.destination.value.replace(/^["']+|["']+$/g, '');
          if (!/^(?:[/$]|.:[\\/])/.test(target))
            yield { at: instruction.destination, message: `COPY to ${instruction.destination.text} without WORKDIR`, instruction };
        }
      }
    },
  },
};

export const wholeFilesystem: DockerfileRule = {
  id: 'copy-whole-filesystem',
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
      if (source(instruction as CopyInstruction) !== undefined && destination !== undefined && root(destination) && sources.some(root))
        yield { at: instruction, message: 'COPY takes / of another stage to /' };
    },
  },
};

const unpackers = ['unzip', 'gunzip', 'bunzip2', 'unlzma', 'unxz', 'zgz', 'uncompress', 'zcat', 'gzcat'];

export const copiedArchive: DockerfileRule = {
  id: 'archive-copied-then-extracted',
  aliases: ['DL3010'],
  severity: 'low',
  confidence: 'high',
  title: 'An archive is copied and then unpacked',
  why: 'The archive stays in its layer beside its content, so the image holds both and every pull pays for it',
  remedy: 'Use ADD, which unpacks while it copies, or mount the archive for one RUN.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz\n' }],
    good: [{ text: 'FROM debian:12\nADD app.tar.gz /app\n' }, { text: 'FROM debian:12\nCOPY app.tar.gz /tmp/\n' }],
  },
  check: {
    level: 'info',
    *file(context) {
      const all = sections(context);
      // hadolint looks at the last stage only, since the files of others are left behind; with one COPY --from they are not,
      // but then that COPY is what to look at.
      const last = all.at(-1);
      if (last === undefined) return;
      const copied: { readonly copy: CopyInstruction; readonly name: string }[] = [];
      const extracted = new Set<(typeof copied)[number]>();
      for (const instruction of last.instructions) {
        if (instruction.keyword === 'COPY' && source(instruction) === undefined) {
          const target = instruction.destination?.value ?? '';
          const names = isArchive(target) ? [target] : instruction.sources.map(({ value }) => value).filter(isArchive);
          for (const name of names) copied.push({ copy: instruction, name: baseName(name) });
        } else if (isRun(instruction)) {
          const unpacking = context.script(instruction.command).commands.filter(isUnpacking);
          for (const entry of copied)
            if (unpacking.some((command) => plainArgs(command).some(({ value }) => baseName(value) === entry.name))) extracted.add(entry);
        }
      }
      for (const { copy, name } of extracted)
        yield { at: copy, message: `${name} is copied here and unpacked later`, instruction: copy } satisfies Problem;
    },
  },
};

function isUnpacking(command: ShellCommand): boolean {
  if (unpackers.includes(command.name ?? '')) return true;
  return (
    command.name === 'tar' &&
    command.args.some(
      ({ value }) => value === '--extract' || value === '--get' || /^-[^-]*x/.test(value) || (value.startsWith('-') && value.includes('x')),
    )
  );
}

function baseName(path: string): string {
  return dropQuotes(path).replace(/^.*[/\\]/s, '');
}

export const copyRules = [addForFiles, severalSources, unknownStage, ownStage, relativeTarget, wholeFilesystem, copiedArchive];
