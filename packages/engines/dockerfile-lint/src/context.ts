// What a check may look at beside its own instruction. Scripts and scopes are worked out once, when first asked for.

import {
  type Command,
  type Document,
  globalScope,
  type Instruction,
  type Scope,
  type Stage,
  stageScope,
} from '@portcullis/formats/dockerfile';
import { readScript, type ShellScript } from '@portcullis/formats/shell';
import type { LintOptions } from './options.js';
import { type Suppression, suppressions } from './peer/comments.js';

export interface LintContext {
  readonly document: Document;
  /** Workspace path of the file. */
  readonly path: string;
  readonly options: LintOptions;
  /** Every instruction in order, those held by ONBUILD after their holder. */
  readonly all: readonly Instruction[];
  /** Comments that switch rules off, whether or not they are obeyed. */
  readonly suppressions: readonly Suppression[];
  /** The stage an instruction belongs to; undefined before the first FROM. */
  stageOf(instruction: Instruction): Stage | undefined;
  script(command: Command): ShellScript;
  /** Words of the SHELL in force at an instruction. */
  shellAt(instruction: Instruction): readonly string[];
  /** Variables in scope before an instruction. */
  scopeAt(instruction: Instruction): Scope;
}

const defaultShell: readonly string[] = ['/bin/sh', '-c'];

export function lintContext(document: Document, path: string, options: LintOptions): LintContext {
  const scripts = new Map<Command, ShellScript>();
  const stages = new Map<Instruction, Stage>();
  const shells = new Map<Instruction, readonly string[]>();
  const all: Instruction[] = [];
  let shell = defaultShell;
  for (const instruction of document.instructions) {
    all.push(instruction);
    if (instruction.keyword === 'FROM') shell = defaultShell;
    shells.set(instruction, shell);
    if (instruction.keyword === 'SHELL' && instruction.command.form === 'exec') shell = instruction.command.exec.map(({ value }) => value);
    if (instruction.keyword === 'ONBUILD' && instruction.trigger !== undefined) {
      all.push(instruction.trigger);
      shells.set(instruction.trigger, shell);
    }
  }
  for (const stage of document.stages) {
    stages.set(stage.from, stage);
    for (const instruction of stage.instructions) {
      stages.set(instruction, stage);
      if (instruction.keyword === 'ONBUILD' && instruction.trigger !== undefined) stages.set(instruction.trigger, stage);
    }
  }
  return {
    document,
    path,
    options,
    all,
    suppressions: suppressions(document),
    stageOf: (instruction) => stages.get(instruction),
    script(command) {
      const known = scripts.get(command);
      if (known !== undefined) return known;
      const script = readScript((options.likeHadolint ? command.behindMarker : undefined) ?? command.script);
      scripts.set(command, script);
      return script;
    },
    shellAt: (instruction) => shells.get(instruction) ?? defaultShell,
    scopeAt(instruction) {
      const stage = stages.get(instruction);
      return stage === undefined || stage.from === instruction ? globalScope(document) : stageScope(document, stage, instruction);
    },
  };
}
