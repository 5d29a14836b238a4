// Which fixes keep the meaning of a file and which are for a person to decide: the first go into the patch, the others beside it.

import type { Instruction } from '@portcullis/formats/dockerfile';
import { baseName, shellNames } from '@portcullis/formats/shell';
import { type FixDraft, suggested } from '@portcullis/lint';
import type { LintContext } from '../context.js';
import { isFilledIn, templateMark } from '../rules/docker/template.js';
import { isWindows } from '../windows.js';

/** Whether a shell of the kind of sh reads the instruction, so that `&&` and quotes mean what they look like. */
export function readByPosixShell(instruction: Instruction, context: LintContext): boolean {
  const [shell = ''] = context.shellAt(instruction);
  if (!shellNames.has(baseName(shell))) return false;
  const stage = context.stageOf(instruction);
  return context.document.escape === '\\' && (stage === undefined || !isWindows(stage, context.document));
}

const withCommand: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/**
 * Our reading of another shell's words is a guess, and so is what an edit of them does; so is an edit of a template, and where a
 * program will put something in, none is made.
 */
export function classed(draft: FixDraft | undefined, instruction: Instruction | undefined, context: LintContext): FixDraft | undefined {
  if (draft === undefined) return undefined;
  const { document } = context;
  if (templateMark(context) !== undefined) {
    const filledIn = instruction !== undefined && isFilledIn(document.text.slice(instruction.start, instruction.end).slice(0, 20_000));
    return filledIn ? undefined : suggested(draft);
  }
  const guess = instruction !== undefined && withCommand.has(instruction.keyword) && !readByPosixShell(instruction, context);
  return guess ? suggested(draft) : draft;
}
