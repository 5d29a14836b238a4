// Variables as BuildKit's checks see them: a declared one is never unknown, and some base images are known to set only PATH.

import { type Instruction, type Lexed, lex, type Span, type Stage, type Word } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../../context.js';

/** Images whose configuration holds no variable but PATH, in all their versions. */
const bare = /^(?:docker\.io\/)?(?:library\/)?(?:scratch|alpine|busybox|debian|ubuntu)(?:[:@]|$)/;

/** Whether the image below a stage sets nothing that only a look at it would show. */
export function onBareImage(stage: Stage | undefined): boolean {
  let root = stage;
  for (let steps = 0; root?.parent !== undefined && steps < 64; steps++) root = root.parent;
  return bare.test(root?.from.image?.value ?? '');
}

/** A text with the variables before an instruction put in; those that are declared without a value are empty. */
export function readAt(text: string, instruction: Instruction, context: LintContext): Lexed {
  const scope = context.scopeAt(instruction);
  return lex(
    text,
    { escapeLetter: context.document.escape },
    { has: (name) => name === 'PATH' || scope.has(name), get: (name) => scope.get(name) ?? '' },
  );
}

/** The ports that a word of EXPOSE stands for: its variables may hold several. */
export function portsOf(word: Word, instruction: Instruction, context: LintContext): readonly string[] {
  return readAt(word.text, instruction, context).value?.match(/\S+/g) ?? [];
}

/** A stretch of an instruction into which Docker puts variables. */
export interface Expanded {
  readonly text: string;
  readonly at: Span;
  /** The body of a heredoc: its quotes are letters. */
  readonly body?: boolean;
  /** Names that the same instruction has declared before it. */
  readonly declared?: (name: string) => boolean;
}
