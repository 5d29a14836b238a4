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
import { readScript, readWords, type ShellScript } from '@portcullis/formats/shell';
import type { LintOptions } from './options.js';
import { type Suppression, suppressions } from './peer/comments.js';
import { isWindows } from './windows.js';

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
  /** Keywords of a stage's instructions and of those of the stages below it. */
  keywordsFrom(stage: Stage | undefined): ReadonlySet<Instruction['keyword']>;
  script(command: Command): ShellScript;
  /** Words of the SHELL in force at an instruction. */
  shellAt(instruction: Instruction): readonly string[];
  /** Variables in scope before an instruction. */
  scopeAt(instruction: Instruction): Scope;
}

const defaultShell: readonly string[] = ['/bin/sh', '-c'];
const windowsShell: readonly string[] = ['cmd', '/S', '/C'];

/** A stage goes on with the shell of the one that it builds on. */
function firstShell(stage: Stage | undefined, atEnd: ReadonlyMap<Stage, readonly string[]>, document: Document): readonly string[] {
  if (stage?.parent !== undefined) return atEnd.get(stage.parent) ?? defaultShell;
  return stage !== undefined && isWindows(stage, document) ? windowsShell : defaultShell;
}

function shellSet(instruction: Instruction): readonly string[] | undefined {
  return instruction.keyword === 'SHELL' && instruction.command.form === 'exec'
    ? instruction.command.exec.map(({ value }) => value)
    : undefined;
}

export function lintContext(document: Document, path: string, options: LintOptions): LintContext {
  const scripts = new Map<Command, ShellScript>();
  const stages = new Map<Instruction, Stage>();
  const shells = new Map<Instruction, readonly string[]>();
  const keywords = new Map<Stage | undefined, ReadonlySet<Instruction['keyword']>>();
  const all: Instruction[] = [];
  const begins = new Map<Instruction, Stage>(document.stages.map((stage) => [stage.from, stage]));
  const atEnd = new Map<Stage, readonly string[]>();
  let shell = defaultShell;
  let current: Stage | undefined;
  /** The SHELL that ONBUILD sets for what it holds. */
  let later: readonly string[] | undefined;
  for (const instruction of document.instructions) {
    all.push(instruction);
    if (instruction.keyword === 'FROM') {
      if (current !== undefined) atEnd.set(current, shell);
      current = begins.get(instruction);
      later = undefined;
      shell = options.likeHadolint ? defaultShell : firstShell(current, atEnd, document);
    }
    shells.set(instruction, shell);
    shell = shellSet(instruction) ?? shell;
    if (instruction.keyword === 'ONBUILD' && instruction.trigger !== undefined) {
      all.push(instruction.trigger);
      shells.set(instruction.trigger, later ?? shell);
      later = shellSet(instruction.trigger) ?? later;
    }
  }
  // A stage stands behind those that it builds on.
  for (const stage of document.stages) {
    keywords.set(stage, new Set([...(keywords.get(stage.parent) ?? []), ...stage.instructions.map(({ keyword }) => keyword)]));
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
    keywordsFrom: (stage) => keywords.get(stage) ?? new Set(),
    script(command) {
      const known = scripts.get(command);
      if (known !== undefined) return known;
      // hadolint takes the words of a list for a script.
      const asWords = command.form === 'exec' && !options.likeHadolint;
      const script = asWords
        ? readWords(command.script, command.exec)
        : readScript((options.likeHadolint ? command.behindMarker : undefined) ?? command.script);
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
