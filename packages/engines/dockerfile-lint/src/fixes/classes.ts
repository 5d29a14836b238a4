// Which fixes keep the meaning of a file and which are for a person to decide: the first go into the patch, the others beside it.

import type { Instruction, Stage } from '@portcullis/formats/dockerfile';
import { shellNames } from '@portcullis/formats/shell';
import { type FixDraft, suggested } from '@portcullis/lint';
import { baseName } from '../calls.js';
import type { LintContext } from '../context.js';

/** Whether a shell of the kind of sh reads the instruction, so that `&&` and quotes mean what they look like. */
export function readByPosixShell(instruction: Instruction, context: LintContext): boolean {
  const [shell = ''] = context.shellAt(instruction);
  if (!shellNames.has(baseName(shell))) return false;
  return context.document.escape === '\\' && !isWindows(context.stageOf(instruction));
}

/** Images of Windows start with cmd, whatever the file says of a shell before. */
function isWindows(stage: Stage | undefined): boolean {
  let root = stage;
  for (let depth = 0; root?.parent !== undefined && depth < 1000; depth++) root = root.parent;
  return /nanoserver|servercore|windows/i.test(root?.from.image?.value.slice(0, 500) ?? '');
}

const withCommand: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/** Our reading of another shell's words is a guess, and so is what an edit of them does. */
export function classed(draft: FixDraft | undefined, instruction: Instruction | undefined, context: LintContext): FixDraft | undefined {
  const guess = instruction !== undefined && withCommand.has(instruction.keyword) && !readByPosixShell(instruction, context);
  return guess ? suggested(draft) : draft;
}
