// What a POSIX or bash script is once parsed: as much of its structure as a linter needs. Offsets are those of the script's text.

import type { Span } from '../mapped-text.js';

export interface ShellWord extends Span {
  /** As written. */
  readonly text: string;
  /**
   * Without quotes and escapes; a variable is `${name…}`, a substitution `$(…)` with the words of its plain commands run
   * together, other expansions are `${VAR}`, and what has no single value (braces, arrays) is left out.
   * The same reading as ShellCheck's, so that rules ported from hadolint judge the same words.
   */
  readonly value: string;
  /** The value, when nothing in the word is expanded. */
  readonly literal?: string;
  /** Whether any part is in quotes. */
  readonly quoted: boolean;
  /** Scripts in `$(…)`, backticks and `<(…)`. */
  readonly nested: readonly ShellList[];
}

export interface Redirect extends Span {
  readonly operator: string;
  /** The file; absent for heredocs. */
  readonly target?: ShellWord;
  /** The lines of a heredoc, without the one that ends it. */
  readonly body?: Span;
}

export interface SimpleCommand extends Span {
  readonly kind: 'simple';
  readonly assignments: readonly ShellWord[];
  readonly words: readonly ShellWord[];
  readonly redirects: readonly Redirect[];
  /** What `time` measures. */
  readonly timed?: ShellNode;
}

export type CompoundType =
  | 'subshell'
  | 'group'
  | 'if'
  | 'while'
  | 'until'
  | 'for'
  | 'select'
  | 'case'
  | 'function'
  | 'test'
  | 'arithmetic'
  | 'coproc';

export interface Compound extends Span {
  readonly kind: 'compound';
  readonly type: CompoundType;
  /** Words of its head: what `for` goes through, `case` looks at, a test compares. */
  readonly words: readonly ShellWord[];
  /** Conditions and bodies in order. */
  readonly bodies: readonly ShellList[];
  readonly redirects: readonly Redirect[];
}

export interface Pipeline extends Span {
  readonly kind: 'pipeline';
  readonly negated: boolean;
  /** Two or more; a single command is no pipeline. */
  readonly parts: readonly ShellNode[];
}

export type ShellNode = SimpleCommand | Compound | Pipeline;

/** What stands between a command and the next. */
export type Separator = ';' | '&' | '\n' | '&&' | '||' | '';

export interface ListItem {
  readonly node: ShellNode;
  readonly separator: Separator;
  /** Where the separator stands. */
  readonly separatorSpan: Span;
}

export interface ShellList extends Span {
  readonly items: readonly ListItem[];
}
