// The script of a step in whatever language it is: what it writes, and what it does with values.

import type { ShellWord, SimpleCommand } from '@portcullis/formats/shell';
import type { Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { inputOf } from '../parts.js';
import { baseName } from '../script.js';
import { shellOf } from '../shell.js';
import { cmdFacts } from './cmd.js';
import { codeOf } from './code-words.js';
import { isEmpty, joined, noParts, type Parts } from './parts.js';
import { type ScriptCommand, type ScriptFacts, scriptFacts } from './script.js';
import { snippetFacts } from './snippet.js';
import { type Call, commandLine, type Word } from './snippet-values.js';

export interface StepScript {
  readonly scalar: YamlScalar;
  readonly facts: ScriptFacts;
}

/** By the step, not by its script: an alias brings the same script to a job whose shell is another. */
const known = new WeakMap<Step, StepScript>();

/** Undefined for a step without a script, and for languages that are not read. */
export function stepScript(step: Step): StepScript | undefined {
  const before = known.get(step);
  if (before !== undefined) return before;
  const scalar = scriptOf(step);
  if (scalar === undefined) return undefined;
  const facts = factsOf(step, scalar.text);
  if (facts === undefined) return undefined;
  const made = { scalar, facts };
  known.set(step, made);
  return made;
}

function scriptOf(step: Step): YamlScalar | undefined {
  const { run, uses } = step;
  if (run !== undefined) return run;
  if (uses?.target.kind !== 'repository' || uses.target.slug !== 'actions/github-script') return undefined;
  return inputOf(step, 'script')?.scalar;
}

function factsOf(step: Step, text: string): ScriptFacts | undefined {
  if (step.run === undefined) return scriptOfAction(text);
  switch (shellOf(step)) {
    case 'bash':
      return scriptFacts(text);
    case 'pwsh':
      return powershell(text);
    case 'cmd':
      return cmdFacts(text);
    case 'python':
      return { ...snippetFacts(text, 'python'), commands: [] };
    case 'node':
      return { ...snippetFacts(text, 'javascript'), commands: [] };
    default:
      return undefined;
  }
}

/** What a script of actions/github-script returns is the output `result`. */
function scriptOfAction(text: string): ScriptFacts {
  const { writes, uses, returns, cut } = snippetFacts(text, 'javascript');
  const at = { start: text.length, end: text.length };
  const result = isEmpty(returns) ? [] : [{ file: 'output' as const, name: 'result', value: returns, at, delimited: true }];
  return { writes: [...writes, ...result], uses, commands: [], cut };
}

function powershell(text: string): ScriptFacts {
  const { writes, uses, commands, cut } = snippetFacts(text, 'powershell');
  return { writes, uses, commands: commands.map(commandOf), cut };
}

/** A command of PowerShell in the form that those of bash have. */
function commandOf(call: Call): ScriptCommand {
  const line = commandLine(call);
  const words = line.map(shellWord);
  const { start, end } = call.at;
  const parts = joined([...line.map((word) => word.parts), call.self]);
  const partsOf = (word: ShellWord): Parts => line[words.indexOf(word)]?.parts ?? noParts;
  const node: SimpleCommand = { kind: 'simple', start, end, assignments: [], words, redirects: [] };
  const values = words.map(({ value }) => value);
  // Each value is one argument, and what is code was told of already.
  return {
    node,
    name: baseName(values[0] ?? ''),
    words,
    at: call.at,
    code: { ...codeOf(values), words: [], fed: false },
    parts,
    fed: call.self,
    partsOf,
    isBare: () => false,
    feeders: [],
  };
}

function shellWord({ value, start, end }: Word): ShellWord {
  const written = value.replaceAll('\\', '/');
  return { text: written, value: written, start, end, quoted: false, nested: [], ...(value.includes('$') ? {} : { literal: written }) };
}
