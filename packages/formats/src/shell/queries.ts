// Questions that rules ask of a command. Flags are read as hadolint reads them: `--long=value` is the flag `long`,
// `-abc` are the flags a, b and c, and the argument of a flag is the word after it.

import type { ShellCommand } from './script.js';
import type { ShellWord } from './tree.js';

/** Names of the flags of a word; none when it is no flag. */
export function flagNames(word: ShellWord): readonly string[] {
  const { value } = word;
  if (value === '--' || value === '-' || !value.startsWith('-')) return [];
  if (value.startsWith('--')) return [value.slice(2).split('=', 1)[0] as string];
  return [...value.slice(1)];
}

export function hasFlag(command: ShellCommand, ...names: readonly string[]): boolean {
  return command.args.some((word) => flagNames(word).some((name) => names.includes(name)));
}

export function hasArg(command: ShellCommand, ...values: readonly string[]): boolean {
  return command.args.some((word) => values.includes(word.value));
}

/** Words that are no flags. */
export function plainArgs(command: ShellCommand): readonly ShellWord[] {
  return command.args.filter((word) => flagNames(word).length === 0);
}

/** The command without the words that follow these flags. */
export function withoutFlagArgs(command: ShellCommand, names: readonly string[]): ShellCommand {
  const dropped = new Set<ShellWord>();
  for (const [index, word] of command.args.entries()) {
    const next = command.args[index + 1];
    // `--flag=value` and `-f=value` have their argument already.
    const open = !word.value.includes('=');
    if (next !== undefined && open && flagNames(word).some((name) => names.includes(name))) dropped.add(next);
  }
  return dropped.size === 0 ? command : { ...command, args: command.args.filter((word) => !dropped.has(word)) };
}

/** Whether the command is `name` with one of these words among its arguments: `apt-get install`. */
export function isCommand(command: ShellCommand, names: string | readonly string[], ...anyOf: readonly string[]): boolean {
  const right = typeof names === 'string' ? command.name === names : names.includes(command.name ?? '');
  return right && (anyOf.length === 0 || hasArg(command, ...anyOf));
}
