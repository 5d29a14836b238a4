// What a Dockerfile rule is: the data every rule has, and one of four kinds of check.

import type { Location, Rule, Severity } from '@portcullis/core';
import type { CommandInstruction, Instruction, Span, Stage } from '@portcullis/formats/dockerfile';
import type { ShellScript } from '@portcullis/formats/shell';
import type { LintContext } from './context.js';
import type { FixDraft } from './fix.js';
import type { LintOptions } from './options.js';

/** hadolint's levels; `ignore` means off until an override raises it. */
export type HadolintLevel = 'error' | 'warning' | 'info' | 'style' | 'ignore';

/** One breach of a rule. */
export interface Problem {
  /** Where exactly, in UTF-16 offsets of the file. */
  readonly at: Span;
  /** What is wrong here, as a sentence without full stop; the rule's `why` is added. A command's name keeps its case. */
  readonly message: string;
  /** The instruction at fault: hadolint reports its first line, and ignore comments stand before it. */
  readonly instruction?: Instruction;
  readonly fix?: FixDraft;
  readonly related?: readonly { readonly at: Span; readonly message: string }[];
  /** When the evidence says other than the rule's default. */
  readonly severity?: Severity;
  readonly evidence?: string;
  /** Ids of rules that say less about the same fault: where both speak of one instruction, only this one is reported. */
  readonly supersedes?: readonly string[];
  /** Ids of rules that say the same in another peer's reading: where one of them speaks of the instruction, this is not told again. */
  readonly yieldsTo?: readonly string[];
}

export type Problems = Iterable<Problem>;

interface CheckBase {
  /** Level under the rule's DL id; absent for rules that hadolint does not have. */
  readonly level?: HadolintLevel;
  /** Whether the rule takes part with these options; absent means always. */
  readonly enabled?: (options: LintOptions) => boolean;
}

/** Looks at one instruction at a time. Instructions held by ONBUILD are looked at too when `onbuild` is set. */
export interface InstructionCheck extends CheckBase {
  readonly on: readonly Instruction['keyword'][];
  readonly onbuild?: boolean;
  readonly instruction: (instruction: Instruction, context: LintContext) => Problems;
}

/** Looks at the parsed script of one RUN at a time. */
export interface ShellCheck extends CheckBase {
  readonly onbuild?: boolean;
  readonly shell: (script: ShellScript, run: CommandInstruction, context: LintContext) => Problems;
}

/** Looks at one stage at a time. */
export interface StageCheck extends CheckBase {
  readonly stage: (stage: Stage, context: LintContext) => Problems;
}

/** Looks at the file as a whole. */
export interface FileCheck extends CheckBase {
  readonly file: (context: LintContext) => Problems;
}

export type DockerfileCheck = InstructionCheck | ShellCheck | StageCheck | FileCheck;
export type DockerfileRule = Rule<DockerfileCheck>;

/** A place in a report that is not the finding's own. */
export type Related = Location;
