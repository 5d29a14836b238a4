// USER where the base image is known to bring an account along.

import type { Document, Stage } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, insertBefore } from '@portcullis/lint';

/** USER before the program of the last stage, or behind its last instruction. */
export function userFix(
  { uid, name }: { readonly uid: number; readonly name: string },
  stage: Stage,
  { text }: Document,
): FixDraft | undefined {
  const start = stage.instructions.findIndex(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  // What still runs behind it may need rights.
  if (start >= 0 && stage.instructions.slice(start).some(({ keyword }) => keyword === 'RUN')) return undefined;
  const before = stage.instructions[start];
  if (before === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', before.start - 1) + 1;
  return fix(`Run as ${name}, an account of the base image`, insertBefore({ start: lineStart, end: lineStart }, `USER ${uid}\n`));
}
