// What comments say to ShellCheck: `# hadolint shell=bash` of a shell that an image brings, and `# shellcheck disable=SC2086`
// before a RUN or between its lines, where Docker takes it out of the script.

import type { Comment, Document, Instruction } from '@portcullis/formats/dockerfile';

const shellComment = /^\s{0,100}hadolint\s{1,100}shell\s{0,100}=\s{0,100}(\S{1,200})\s{0,100}$/;
const disableComment = /^\s{0,100}shellcheck\s(?:.{0,200}\s)?disable=([SC\d,-]{1,1000})/;
/** A shell that ShellCheck does not know would be left unread: a comment may not ask for that. */
const posix = /^(?:\S{0,200}\/)?(?:sh|bash|dash|ash|ksh)$/;

/** The shell that a comment names for an instruction: until another does, or SHELL; one before the first FROM in every stage. */
export function shellComments(document: Document): ReadonlyMap<Instruction, string> {
  const shells = new Map<Instruction, string>();
  let first: string | undefined;
  let current: string | undefined;
  let begun = false;
  for (const [instruction, comments] of withComments(document)) {
    const named = comments
      .filter(({ start, text }) => start < instruction.start && text.length <= 4000)
      .flatMap(({ text }) => shellComment.exec(text)?.[1] ?? [])
      .findLast((shell) => posix.test(shell));
    if (instruction.keyword === 'FROM') {
      if (!begun) first = named ?? current;
      begun = true;
      current = first;
    }
    current = instruction.keyword === 'SHELL' ? undefined : (named ?? current);
    if (current !== undefined) shells.set(instruction, current);
  }
  return shells;
}

export interface DisabledCodes {
  readonly instruction: Instruction;
  readonly comment: Comment;
  readonly codes: readonly number[];
}

/** ShellCheck's codes that comments before or inside a RUN switch off in it. */
export function disablingComments(document: Document): readonly DisabledCodes[] {
  const found: DisabledCodes[] = [];
  for (const [instruction, comments] of withComments(document))
    for (const comment of instruction.keyword === 'RUN' ? comments : []) {
      const codes = comment.text.length > 4000 ? [] : codesIn(comment.text);
      if (codes.length > 0) found.push({ instruction, comment, codes });
    }
  return found;
}

/** Each instruction with the comments that stand behind the one before it, and those inside it. */
function withComments({ instructions, comments }: Document): readonly (readonly [Instruction, readonly Comment[]])[] {
  let at = 0;
  return instructions.map((instruction) => {
    const from = at;
    while (at < comments.length && (comments[at] as Comment).start < instruction.end) at++;
    return [instruction, comments.slice(from, at)] as const;
  });
}

/** A range takes in no more than these. */
const maxRange = 100;

/** `SC2086`, `2086`, and ranges of them. */
function codesIn(text: string): readonly number[] {
  const written = disableComment.exec(text)?.[1] ?? '';
  return written.split(',').flatMap((part) => {
    const [, from, to] = /^(?:SC)?(\d{4})(?:-(?:SC)?(\d{4}))?$/.exec(part) ?? [];
    if (from === undefined) return [];
    const count = Math.max(1, Math.min(Number(to ?? from) - Number(from) + 1, maxRange));
    return Array.from({ length: count }, (_, index) => Number(from) + index);
  });
}
