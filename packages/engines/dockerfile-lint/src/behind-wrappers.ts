// Rules of package managers see a command through `sudo apt-get …`, `env X=1 apt-get …` and `nice apt-get …`. hadolint does not,
// so in its own formats they stay hidden.

import { baseName, type ShellCommand, type ShellScript } from '@portcullis/formats/shell';
import { unwrapped } from './calls.js';
import type { LintOptions } from './options.js';

const seen = new WeakMap<ShellScript, ShellScript>();

/** The script with what wrappers run as commands of their own, behind the wrapper. */
export function behindWrappers(script: ShellScript, { likeHadolint }: LintOptions): ShellScript {
  if (likeHadolint) return script;
  const known = seen.get(script);
  if (known !== undefined) return known;
  const commands = script.commands.flatMap((command) => {
    const inner = behind(command);
    return inner === undefined ? [command] : [command, inner];
  });
  const through = commands.length === script.commands.length ? script : { ...script, commands };
  seen.set(script, through);
  return through;
}

function behind(command: ShellCommand): ShellCommand | undefined {
  const [head, ...args] = unwrapped(command.node).words;
  if (head?.literal === undefined || command.node.words.indexOf(head) === 0) return undefined;
  const name = baseName(head.literal);
  return name === command.name ? undefined : { ...command, name, args };
}
