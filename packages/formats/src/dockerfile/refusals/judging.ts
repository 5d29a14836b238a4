// What the judges of a build's refusals share: where they report, and what a text means at its place.

import type { Span } from '../../mapped-text.js';
import type { Document, Instruction, Stage } from '../document.js';
import { type Lexed, lex, type Variables } from '../lex.js';

export interface Judging {
  readonly document: Document;
  readonly instruction: Instruction;
  /** Undefined before the first FROM. */
  readonly stage: Stage | undefined;
  /** What is set before the instruction. */
  readonly variables: Variables;
  report(at: Span, message: string): void;
}

/** A text with its variables put in, as Docker would; a fault in it is reported once. */
export function expanded({ document, variables, report }: Judging, text: string, at: Span): Lexed {
  const read = lex(text, { escapeLetter: document.escape }, variables);
  // `${NAME:?why}` refuses a build without the argument, and is meant to.
  if (read.error !== undefined && read.asked !== true) report(at, `${shown(text)} cannot be read: ${read.error}`);
  return read;
}

/** The value at its place, or undefined where it is wrong or only the build knows it. */
export function valueAt(judging: Judging, text: string, at: Span): string | undefined {
  return expanded(judging, text, at).value;
}

/** A text in quotes for a message, cut where it is long. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
