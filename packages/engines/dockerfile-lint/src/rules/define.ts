// Small builders that rules share, so that a rule's file holds what is particular to it.

import type { CommandInstruction, FromInstruction, Instruction } from '@portcullis/formats/dockerfile';
import {
  hasArg,
  hasFlag,
  plainArgs,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  withoutFlagArgs,
} from '@portcullis/formats/shell';
import type { FixDraft } from '@portcullis/lint';
import { commentChecks } from '../checks.js';
import type { LintContext } from '../context.js';
import type { LintOptions } from '../options.js';
import type { Problem } from '../rule.js';
import { isShipped } from './security/stages.js';

/** The script's first command that `guilty` says is, as a problem; hadolint reports one a RUN. */
export function* firstCommand(
  script: ShellScript,
  guilty: (command: ShellCommand) => boolean,
  message: (command: ShellCommand) => string,
  fix?: () => FixDraft | undefined,
): Generator<Problem> {
  const command = script.commands.find(guilty);
  if (command !== undefined) yield { at: script.place(command.node), message: message(command), ...(fix === undefined ? {} : { fix }) };
}

/** All of these words as one problem at the first of them. */
export function* wordsProblem(script: ShellScript, words: readonly ShellWord[], message: (names: string) => string): Generator<Problem> {
  const [first] = words;
  if (first !== undefined) yield { at: script.place(first), message: message(nameList(words.map(({ text }) => text))) };
}

/** `a, b and 3 more`. */
export function nameList(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.slice(0, 3).join(', ');
  return unique.length > 3 ? `${shown} and ${unique.length - 3} more` : shown;
}

/** What a package manager is told to install: the words that are neither flags, nor their arguments, nor the verbs. */
export function packages(command: ShellCommand, verbs: readonly string[], flagsWithValue: readonly string[] = []): readonly ShellWord[] {
  return plainArgs(withoutFlagArgs(command, flagsWithValue)).filter(({ value }) => !verbs.includes(value));
}

export function runs(command: ShellCommand, names: readonly string[], verbs: readonly string[]): boolean {
  return names.includes(command.name ?? '') && hasArg(command, ...verbs);
}

/** Whether `words` stand side by side among the arguments. */
export function hasSequence(command: ShellCommand, ...words: readonly string[]): boolean {
  return command.args.some((_word, start) => words.every((word, offset) => command.args[start + offset]?.value === word));
}

/** `rm -rf FOLDER`, or of all that is in it, in whatever order the flags stand. */
export function removesFolder(command: ShellCommand, folder: RegExp): boolean {
  return (
    command.name === 'rm' &&
    hasFlag(command, 'r', 'R', 'recursive') &&
    plainArgs(command).some(({ value }) => folder.test(value.replace(/\/?(?:\*|\.\[!\.\]\*)?$/, '')))
  );
}

/** `pip install`, `pip3 install`, `python -m pip install`. */
export function isPipInstall(command: ShellCommand): boolean {
  const name = command.name ?? '';
  if (name.startsWith('pip') && hasSequence(command, 'install')) return true;
  return name.startsWith('python') && hasSequence(command, '-m', 'pip', 'install');
}

/** A stage, or what stands before the first FROM: a fragment has only that. */
export interface Section {
  readonly from?: FromInstruction;
  readonly instructions: readonly Instruction[];
}

export function sections({ document }: LintContext): readonly Section[] {
  return [{ instructions: document.preamble }, ...document.stages];
}

/**
 * RUNs whose layers come into an image: those of the last stage and of stages that others build on, and what ONBUILD
 * holds. What other stages leave lying around stays behind.
 */
export function* runsThatStay(context: LintContext): Generator<CommandInstruction> {
  const { document, options } = context;
  const last = document.stages.at(-1)?.from;
  const images = new Set(document.stages.map(({ from }) => imageName(from)));
  // What stands before the first FROM counts only in a fragment.
  if (last === undefined) yield* document.preamble.filter(isRun);
  else {
    for (const stage of document.stages) {
      const { from, instructions } = stage;
      const stays = sameBase(from, last) || (from.alias !== undefined && images.has(from.alias.text));
      if (stays || (!options.likeHadolint && isShipped(stage, context))) yield* instructions.filter(isRun);
    }
  }
  yield* triggers(context).filter(isRun);
}

function sameBase(a: FromInstruction, b: FromInstruction): boolean {
  return a.image?.value === b.image?.value && a.alias?.text === b.alias?.text && a.flags[0]?.value === b.flags[0]?.value;
}

/** The instructions that ONBUILD holds, which run in another build, one after another. */
export function triggers(context: LintContext): readonly Instruction[] {
  return context.all.filter(({ onbuild }) => onbuild);
}

/** Sections of the build itself, and one of what ONBUILD holds. */
export function sectionsWithTriggers(context: LintContext): readonly Section[] {
  return [...sections(context), { instructions: triggers(context) }];
}

export function isRun(instruction: Instruction): instruction is CommandInstruction {
  return instruction.keyword === 'RUN';
}

/** Without one pair of quotes around all of it. */
export function dropQuotes(text: string): string {
  return text.replace(/^["']/, '').replace(/["']$/, '');
}

/** Image name as hadolint compares it: without registry and tag. */
export function imageName(from: FromInstruction): string {
  return from.image?.repository ?? '';
}

/** Name under which later stages know this one: its alias, else the name of its image. */
export function stageKey(from: FromInstruction): string {
  return from.alias?.text ?? imageName(from);
}

/** A value that is remembered by stage and handed on to stages that build on it; `none` stands for no stage. */
export function inheritByStage({ likeHadolint }: LintOptions): {
  enter(from: FromInstruction): void;
  set(): void;
  readonly current: boolean;
} {
  const values = new Map<string | undefined, boolean>();
  let key: string | undefined;
  return {
    enter(from) {
      // Docker compares names of stages without case.
      const named = (name: string): string => (likeHadolint ? name : name.toLowerCase());
      key = named(stageKey(from));
      values.set(key, values.get(named(imageName(from))) ?? false);
    },
    set: () => {
      values.set(key, true);
    },
    get current() {
      return values.get(key) ?? false;
    },
  };
}

/** Endings of archives that ADD unpacks. */
export const archiveEndings: readonly string[] = [
  '.tar',
  '.Z',
  '.bz2',
  '.gz',
  '.lz',
  '.lzma',
  '.tZ',
  '.tb2',
  '.tbz',
  '.tbz2',
  '.tgz',
  '.tlz',
  '.tpz',
  '.txz',
  '.xz',
];

export function isArchive(path: string): boolean {
  const name = dropQuotes(path);
  return archiveEndings.some((ending) => name.endsWith(ending));
}

/** Faults of style that a file has throughout: the first is told, with the number of the others; the pedantic see each. */
export function* onceAFile(problems: Iterable<Problem>, { document, options }: LintContext): Generator<Problem> {
  if (options.pedantic === 'all') return yield* problems;
  const checks = commentChecks(document);
  const open = [...problems].filter(({ instruction }) => instruction === undefined || !checks.has(instruction));
  const [first, ...more] = open;
  if (first === undefined) return;
  // One fix for all: who changes the style of one line changes that of the file.
  const fixes = open.slice(0, 100).flatMap(({ fix }) => fix ?? []);
  yield {
    ...first,
    message:
      more.length === 0 ? first.message : `${first.message}; so it is in ${more.length} more ${more.length === 1 ? 'place' : 'places'}`,
    ...(fixes.length === 0
      ? {}
      : {
          fix: () => {
            const drafts = fixes.flatMap((draft) => draft() ?? []);
            const [one] = drafts;
            return one === undefined ? undefined : { ...one, edits: drafts.flatMap(({ edits }) => edits) };
          },
        }),
  };
}
