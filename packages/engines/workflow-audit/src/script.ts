// The script of a `run:` as commands, expressions in it masked so that the shell's grammar is not disturbed.

import { remembered } from '@portcullis/core';
import { expressionsIn } from '@portcullis/formats/expression';
import { parseShell, readScript, type ShellCommand, type ShellList, type ShellProblem, type ShellScript } from '@portcullis/formats/shell';
import type { MappedText, Step } from '@portcullis/formats/workflow';
import type { AuditContext } from './context.js';
import { powershellCommands } from './powershell-commands.js';
import { shellOf } from './shell.js';

const scripts = new WeakMap<Step, ShellScript>();

/**
 * Commands of a step, with places in the file; of PowerShell the plain ones, which look alike. Undefined for steps without a script,
 * and for other languages.
 */
export function scriptOf(step: Step, context: AuditContext): ShellScript | undefined {
  if (step.run === undefined) return undefined;
  const before = scripts.get(step);
  if (before !== undefined) return before;
  const shell = shellOf(step);
  if (shell !== 'bash' && shell !== 'pwsh') return undefined;
  const source = masked(context.textOf(step.run));
  const made = readScript(shell === 'pwsh' ? source.withText(powershellCommands(source.text)) : source, parsedScript);
  scripts.set(step, made);
  return made;
}

function masked(source: MappedText): MappedText {
  const text = maskedText(source.text);
  return text === source.text ? source : source.withText(text);
}

/** A script in which each expression is as many letters of a word. */
export function maskedText(source: string): string {
  const found = expressionsIn(source);
  if (found.length === 0) return source;
  let text = '';
  let from = 0;
  for (const { span } of found) {
    text += source.slice(from, span.start) + 'X'.repeat(span.end - span.start);
    from = span.end;
  }
  return text + source.slice(from);
}

/**
 * The tree of a script as far as it can be read: a shell runs line by line until it meets what it does not understand. Audits and the
 * graph ask for the same ones.
 */
export const parsedScript = remembered((text): { readonly list: ShellList; readonly error?: ShellProblem } => {
  const parsed = parseShell(text);
  return 'list' in parsed ? parsed : { list: parsed.before, error: parsed.error };
}, 1000);

/** A command as its words, what only starts another program left out. */
export interface Invocation {
  readonly command: ShellCommand;
  /** Name without its folder, in small letters where the program is one that people write so. */
  readonly name: string;
  readonly args: readonly string[];
}

/** Programs in front of the one that does the work, with the flags of theirs that take a word. */
const starters: ReadonlyMap<string, readonly string[]> = new Map([
  ['sudo', ['-u', '-g', '-C', '-h', '-p', '--user', '--group']],
  ['env', ['-u', '-C', '--unset', '--chdir']],
  ['nice', ['-n']],
  ['timeout', ['-s', '-k', '--signal', '--kill-after']],
  ['nohup', []],
  ['time', []],
  ['xargs', ['-n', '-I', '-P', '-L']],
  ['exec', ['-a']],
  ['command', []],
  ['builtin', []],
  ['doas', ['-u', '-C']],
  ['ionice', ['-c', '-n', '-p']],
  ['setsid', []],
  ['stdbuf', ['-i', '-o', '-e']],
  ['unbuffer', []],
]);

const invocations = new WeakMap<ShellScript, readonly Invocation[]>();

/** Worked out once for each script: a dozen audits ask. */
export function invocationsIn(script: ShellScript): readonly Invocation[] {
  const before = invocations.get(script);
  if (before !== undefined) return before;
  const found: Invocation[] = [];
  for (const command of script.commands) {
    const words = command.node.words.map(({ value }) => value);
    const at = startOf(words);
    const name = words[at];
    if (name !== undefined) found.push({ command, name: programName(name), args: words.slice(at + 1) });
  }
  invocations.set(script, found);
  return found;
}

/** Without its folder, as any system writes one. */
export function baseName(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
}

/** Without what Windows puts behind it, too. */
function programName(word: string): string {
  return baseName(word).replace(/\.(?:exe|cmd)$/i, '');
}

/** Index of the program that does the work; those that only start another stand before it. */
export function startOf(words: readonly string[]): number {
  let at = 0;
  for (let depth = 0; depth < 4; depth++) {
    const name = words[at];
    const flags = name === undefined ? undefined : starters.get(name);
    if (flags === undefined) return at;
    at++;
    // `env A=b`, `timeout 10m`, `sudo -u root`.
    while (at < words.length && (/^-/.test(words[at] as string) || /^\w+=/.test(words[at] as string) || isDuration(name, words[at])))
      at += flags.includes(words[at] as string) ? 2 : 1;
  }
  return at;
}

function isDuration(name: string | undefined, word: string | undefined): boolean {
  return name === 'timeout' && word !== undefined && /^\d+(?:\.\d+)?[smhd]?$/.test(word);
}

export function hasOption(args: readonly string[], ...names: readonly string[]): boolean {
  return args.some((word) => names.some((name) => word === name || word.startsWith(`${name}=`)));
}
