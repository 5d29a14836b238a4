// What a Dockerfile rule is: the data every rule has, and one of four kinds of check.

import type { Rule } from '@portcullis/core';
import type { CommandInstruction, Instruction, Stage } from '@portcullis/formats/dockerfile';
import type { ShellScript } from '@portcullis/formats/shell';
import type { Problem as DriverProblem } from '@portcullis/lint';
import type { LintContext } from './context.js';
import type { LintOptions } from './options.js';

/** hadolint's levels; `ignore` means off until an override raises it. */
export type HadolintLevel = 'error' | 'warning' | 'info' | 'style' | 'ignore';

/** One breach of a rule. A command's name keeps its case in the message. */
export interface Problem extends Omit<DriverProblem, 'statement' | 'properties' | 'refusal'> {
  /** The instruction at fault: hadolint reports its first line, and ignore comments stand before it. */
  readonly instruction?: Instruction;
}

export type Problems = Iterable<Problem>;

interface CheckBase {
  /** Level under the rule's DL id; absent for rules that hadolint does not have. */
  readonly level?: HadolintLevel;
  /** The team's policy says no by it. */
  readonly byPolicy?: true;
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
  /** Only scripts that run one of these are looked at. */
  readonly programs?: readonly string[];
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
