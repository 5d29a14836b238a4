// What a Dockerfile is once parsed. All offsets are UTF-16 offsets of the file's text.

import type { LineIndex } from '@portcullis/core';
import type { MappedText, Span } from '../mapped-text.js';

export const keywords = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
] as const;

export type Keyword = (typeof keywords)[number];

/** A word as it stands in the file, quotes and escapes included, and what it means without them. */
export interface Word extends Span {
  readonly text: string;
  readonly value: string;
}

/** `--name=value`; a flag without `=` has no value. */
export interface Flag extends Span {
  /** In lower case. */
  readonly name: string;
  /** All of it without quotes and escapes, as Docker takes it: `--name=value`. */
  readonly word: string;
  readonly value?: string;
  /** Where the value stands. */
  readonly valueSpan?: Span;
}

/** `name=value`, or the old `ENV name value`. */
export interface Pair extends Span {
  readonly name: Word;
  readonly value?: Word;
  readonly legacy: boolean;
}

export interface Heredoc {
  readonly name: string;
  /** A quoted name: nothing in the body is expanded. */
  readonly quoted: boolean;
  /** `<<-`: leading tabs are dropped. */
  readonly stripTabs: boolean;
  /** The body without its closing line. */
  readonly body: MappedText;
  /** The operator with the name, on the instruction's line. */
  readonly marker: Span;
  /** The closing line, or undefined when the file ends before it. */
  readonly end?: Span;
  /** Its text. */
  readonly last?: MappedText;
}

/** How a command is written: for the shell, as a JSON list, or as the body of a heredoc. */
export type CommandForm = 'shell' | 'exec' | 'heredoc';

export interface Command {
  readonly form: CommandForm;
  /** Words of the list, for the exec form. */
  readonly exec: readonly Word[];
  /** What the shell gets, for the other forms: the text without flags and with its heredocs, or the body of the one that is all. */
  readonly script: MappedText;
  /** With heredocs, what hadolint takes for the script: all that stands behind the marker, and the body. */
  readonly behindMarker?: MappedText;
  /** Why text that starts with `[` is no list, so that it went to the shell. */
  readonly jsonError?: { readonly message: string; readonly span: Span };
}

interface Common extends Span {
  /** As written: `Run`. */
  readonly keywordText: string;
  readonly keywordSpan: Span;
  /** 1-based line of the keyword. */
  readonly line: number;
  /** 1-based last line, that of a heredoc's end included. */
  readonly endLine: number;
  /** What follows the keyword, continuation lines joined, without the heredocs' bodies. */
  readonly rest: MappedText;
  readonly flags: readonly Flag[];
  readonly heredocs: readonly Heredoc[];
  /** The ONBUILD that holds this one. */
  readonly onbuild: boolean;
}

export interface FromInstruction extends Common {
  readonly keyword: 'FROM';
  readonly image: ImageReference | undefined;
  readonly alias?: Word;
  /** The word `AS` as written. */
  readonly as?: Word;
}

/** `registry/repository:tag@digest` as written; variables are not expanded. */
export interface ImageReference extends Word {
  readonly registry?: string;
  /** Without registry. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

export interface CommandInstruction extends Common {
  readonly keyword: 'RUN' | 'CMD' | 'ENTRYPOINT' | 'SHELL';
  readonly command: Command;
}

export interface HealthcheckInstruction extends Common {
  readonly keyword: 'HEALTHCHECK';
  /** Undefined for `HEALTHCHECK NONE`. */
  readonly command?: Command;
}

export interface CopyInstruction extends Common {
  readonly keyword: 'COPY' | 'ADD';
  readonly sources: readonly Word[];
  readonly destination?: Word;
  readonly form: 'words' | 'json';
}

export interface PairsInstruction extends Common {
  readonly keyword: 'ENV' | 'LABEL' | 'ARG';
  readonly pairs: readonly Pair[];
}

export interface WordsInstruction extends Common {
  readonly keyword: 'EXPOSE' | 'USER' | 'WORKDIR' | 'VOLUME' | 'STOPSIGNAL' | 'MAINTAINER';
  readonly words: readonly Word[];
  /** All of the argument as one word, for those that take one. */
  readonly argument: Word;
}

export interface OnbuildInstruction extends Common {
  readonly keyword: 'ONBUILD';
  readonly trigger?: Instruction;
}

export interface UnknownInstruction extends Common {
  readonly keyword: 'UNKNOWN';
}

export type Instruction =
  | FromInstruction
  | CommandInstruction
  | HealthcheckInstruction
  | CopyInstruction
  | PairsInstruction
  | WordsInstruction
  | OnbuildInstruction
  | UnknownInstruction;

/** The kind of instruction that has this keyword. */
export type InstructionOf<K extends Instruction['keyword']> = OfKind<Instruction, K>;
type OfKind<I, K> = I extends { readonly keyword: infer Own } ? (K extends Own ? I : never) : never;

export interface Comment extends Span {
  /** Without the `#`. */
  readonly text: string;
  readonly line: number;
  /** Between the lines of an instruction. */
  readonly inside: boolean;
}

export interface Directive extends Span {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
  readonly line: number;
}

export interface Stage {
  readonly index: number;
  readonly name?: string;
  readonly from: FromInstruction;
  /** The stage it builds on, when its image names one. */
  readonly parent?: Stage;
  /** Those after its FROM, in order. */
  readonly instructions: readonly Instruction[];
}

/** Something that Docker would refuse or silently read another way. */
export interface SyntaxProblem extends Span {
  readonly message: string;
  readonly line: number;
  /** For those that a reader tells from the others. */
  readonly kind?: 'unknown-instruction';
}

export interface Document {
  readonly text: string;
  readonly index: LineIndex;
  readonly escape: '\\' | '`';
  readonly directives: readonly Directive[];
  readonly comments: readonly Comment[];
  readonly instructions: readonly Instruction[];
  /** Empty lines inside an instruction, which Docker joins with a warning. */
  readonly emptyContinuations: readonly Span[];
  readonly stages: readonly Stage[];
  /** Instructions before the first FROM; a fragment has only these. */
  readonly preamble: readonly Instruction[];
  readonly problems: readonly SyntaxProblem[];
}
