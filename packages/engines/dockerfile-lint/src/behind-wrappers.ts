// Rules of package managers see a command through `sudo apt-get …`, `env X=1 apt-get …`, `/usr/bin/apt-get …` and
// `sh -c 'apt-get …'`. hadolint does not, so in its own formats they stay hidden.

import { type Command, joinPieces } from '@portcullis/formats/dockerfile';
import { baseName, readScript, type ShellCommand, type ShellScript, type ShellWord } from '@portcullis/formats/shell';
import { shellScript, unwrapped } from './calls.js';
import type { LintOptions } from './options.js';

const seen = new WeakMap<ShellScript, ShellScript>();

/** The script with what wrappers and inner shells run as commands of their own, behind them. */
export function behindWrappers(script: ShellScript, { likeHadolint }: LintOptions): ShellScript {
  if (likeHadolint) return script;
  const known = seen.get(script);
  if (known !== undefined) return known;
  const commands = script.commands.flatMap((command) => seenThrough(command, 0));
  const same = commands.length === script.commands.length && commands.every((command, index) => command === script.commands[index]);
  const through = same ? script : { ...script, commands };
  seen.set(script, through);
  return through;
}

/** What a list hands to a shell, as `["bash", "-c", "script"]`: the shell's own words, and the script at the place of its word. */
export interface GivenScript {
  readonly shell: readonly ShellWord[];
  readonly script: ShellScript;
}

/** The script that the exec form hands to a shell, and undefined for other commands: to a step's author it is the step. */
export function scriptOfList({ form }: Command, { commands }: ShellScript, { likeHadolint }: LintOptions): GivenScript | undefined {
  const [command] = commands;
  const name = form === 'exec' && !likeHadolint ? command?.name : undefined;
  const word = name === undefined || command === undefined ? undefined : shellScript(baseName(name), command.args);
  if (command === undefined || word?.literal === undefined) return undefined;
  const { start, end, literal } = word;
  const inner = readScript(joinPieces(literal, [{ start: 0, end: literal.length }]));
  return { shell: command.args.slice(0, command.args.indexOf(word)), script: { ...inner, place: () => ({ start, end }) } };
}

/** Shells in shells that are followed. */
const maxDepth = 4;

function seenThrough(command: ShellCommand, depth: number): readonly ShellCommand[] {
  const own = inProgramFolder.test(command.name ?? '') ? { ...command, name: baseName(command.name as string) } : command;
  const inner = behind(own);
  const last = inner ?? own;
  const word = depth < maxDepth && last.name !== undefined ? shellScript(last.name, last.args) : undefined;
  const given = word?.literal === undefined ? [] : commandsOf(word, word.literal);
  return [own, ...(inner === undefined ? [] : [inner]), ...given.flatMap((each) => seenThrough(each, depth + 1))];
}

/** `/usr/bin/apt-get`, `/opt/venv/bin/pip`; what lies in the project's own `bin` has its name for itself. */
const inProgramFolder = /^(?!(?:\.\/)?bin\/).{0,300}\/s?bin\/[^/]{1,100}$/;

function behind(command: ShellCommand): ShellCommand | undefined {
  const [head, ...args] = unwrapped(command.node).words;
  if (head?.literal === undefined || command.node.words.indexOf(head) === 0) return undefined;
  const name = baseName(head.literal);
  return name === command.name ? undefined : { ...command, name, args };
}

/** The commands of a script that is one word, each with the place of that word. */
function commandsOf({ start, end }: ShellWord, text: string): readonly ShellCommand[] {
  const placed = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({ ...part, start, end });
  return readScript(joinPieces(text, [{ start: 0, end: text.length }])).commands.map((command) => ({
    ...command,
    node: { ...placed(command.node), words: command.node.words.map(placed) },
    args: command.args.map(placed),
  }));
}
