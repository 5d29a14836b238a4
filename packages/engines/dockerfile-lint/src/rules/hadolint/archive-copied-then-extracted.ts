import type { CopyInstruction } from '@portcullis/formats/dockerfile';
import { plainArgs, type ShellCommand } from '@portcullis/formats/shell';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dropQuotes, isArchive, isRun, sections } from '../define.js';

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
        if (instruction.keyword === 'COPY' && !instruction.flags.some(({ name, value }) => name === 'from' && value !== undefined)) {
          const target = instruction.destination?.value ?? '';
          const names = isArchive(target) ? [target] : instruction.sources.map(({ value }) => value).filter(isArchive);
          for (const name of names) copied.push({ copy: instruction, name: fileName(name) });
        } else if (isRun(instruction)) {
          const unpacking = context.script(instruction.command).commands.filter(isUnpacking);
          for (const entry of copied)
            if (unpacking.some((command) => plainArgs(command).some(({ value }) => fileName(value) === entry.name))) extracted.add(entry);
        }
      }
      for (const { copy, name } of extracted)
        yield { at: copy, message: `${name} is copied here and unpacked later`, instruction: copy } satisfies Problem;
    },
  },
};

const unpackers = ['unzip', 'gunzip', 'bunzip2', 'unlzma', 'unxz', 'zgz', 'uncompress', 'zcat', 'gzcat'];

function isUnpacking(command: ShellCommand): boolean {
  if (unpackers.includes(command.name ?? '')) return true;
  return (
    command.name === 'tar' &&
    command.args.some(
      ({ value }) => value === '--extract' || value === '--get' || /^-[^-]*x/.test(value) || (value.startsWith('-') && value.includes('x')),
    )
  );
}

/** Of a path as a shell or a Dockerfile has it, on Windows too. */
function fileName(path: string): string {
  return dropQuotes(path).replace(/^.*[/\\]/s, '');
}
