// The subcommands: `scan`, `init`, `explain`, one for every action, `verify-bundle`, `verify-attestation`, and help.

import { PortcullisError, version } from '@portcullis/core';
import { didYouMean } from '@portcullis/policy';
import { scanners } from './catalogue.js';
import { ownCommands } from './engine-commands.js';
import { actionHelp, generalHelp, helpOf, scanHelp } from './help.js';
import type { HelpText } from './help-text.js';

interface Command {
  run(args: readonly string[]): Promise<number>;
  /** Undefined for what is about the whole program. */
  help(): Promise<HelpText | undefined>;
}

/** By the word that stands first on the command line; each loads what it needs when it is run. */
const commands: Readonly<Record<string, Command>> = {
  scan: { run: async (args) => (await import('./scan.js')).scanCommand(args), help: scanHelp },
  init: {
    run: async (args) => (await import('./init-command.js')).initCommand(args),
    help: async () => (await import('./init-command.js')).initHelp,
  },
  explain: {
    run: async (args) => (await import('./explain-rule-command.js')).explainRuleCommand(args),
    help: async () => (await import('./explain-rule-command.js')).explainRuleHelp,
  },
  ...Object.fromEntries(
    Object.keys(scanners).map((name) => [name, { run: (args: readonly string[]) => runScanner(name, args), help: () => actionHelp(name) }]),
  ),
  'remediation-gate': {
    run: async (args) => (await import('./gate-command.js')).gateCommand(args),
    help: () => actionHelp('remediation-gate'),
  },
  'verify-bundle': {
    run: async (args) => (await import('./verify-bundle-command.js')).verifyBundleCommand(args),
    help: async () => (await import('./verify-bundle-command.js')).verifyBundleHelp,
  },
  'verify-attestation': {
    run: async (args) => (await import('./verify-attestation-command.js')).verifyAttestationCommand(args),
    help: async () => (await import('./verify-attestation-command.js')).verifyAttestationHelp(),
  },
  policy: {
    run: async (args) => (await import('./policy-command.js')).policyCommand(args),
    help: async () => (await import('./policy-command.js')).policyHelp,
  },
  purl: {
    run: async (args) => (await import('./purl-command.js')).purlCommand(args),
    help: async () => (await import('./purl-command.js')).purlHelp,
  },
  help: {
    run: async ([topic, ...more]) => {
      refuseMore('help', more);
      if (topic !== undefined && !Object.hasOwn(commands, spelled(topic))) throw unknown(topic);
      return printHelp(topic ?? '');
    },
    help: async () => undefined,
  },
  version: {
    run: async (args) => {
      refuseMore('version', args);
      return print(`portcullis ${version}\n`);
    },
    help: async () => undefined,
  },
};

/** Other spellings. */
const spellings: Readonly<Record<string, string>> = { '--help': 'help', '-h': 'help', '--version': 'version' };

function spelled(word: string): string {
  return Object.hasOwn(spellings, word) ? (spellings[word] as string) : word;
}

/** Words that may stand first on the command line. */
export function commandNames(): string[] {
  return Object.keys(commands);
}

/** Runs a subcommand and returns the exit code. @throws PortcullisError `usage`. */
export async function runCommand(given: string | undefined, args: readonly string[]): Promise<number> {
  if (given === undefined) {
    await print(generalHelp());
    return 2;
  }
  const name = spelled(given);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw unknown(given);
  return args.some((arg) => arg === '--help' || arg === '-h') ? printHelp(name) : command.run(args);
}

function unknown(given: string): PortcullisError {
  return new PortcullisError({
    code: 'usage',
    message: `expected one of ${commandNames().join(', ')}, got "${given.slice(0, 60)}"${didYouMean(given, commandNames())}`,
    remedy: 'Start with `scan PATH`.',
  });
}

/** @throws PortcullisError `usage` where words are left that mean nothing. */
function refuseMore(name: string, [more]: readonly string[]): void {
  if (more === undefined) return;
  throw new PortcullisError({
    code: 'usage',
    message: `expected nothing more after ${name}, got "${more.slice(0, 60)}"`,
    remedy: 'Leave it out.',
  });
}

/** A scanner, or what its engine brings along for the same word. */
async function runScanner(name: string, args: readonly string[]): Promise<number> {
  const own = await ownCommands[name]?.run(args);
  return own ?? (await import('./scanner-command.js')).scannerCommand(name, args, (await ownCommands[name]?.formats?.()) ?? []);
}

/** Of every command, as docs/cli.md has them. */
export async function allHelps(): Promise<readonly HelpText[]> {
  const helps: HelpText[] = [];
  for (const { help } of Object.values(commands)) {
    const text = await help();
    if (text !== undefined) helps.push(text);
  }
  return helps;
}

async function printHelp(name: string): Promise<number> {
  const help = Object.hasOwn(commands, name) ? await (commands[name] as Command).help() : undefined;
  return print(help === undefined ? generalHelp() : helpOf(help));
}

async function print(text: string | Promise<string>): Promise<number> {
  process.stdout.write(await text);
  return 0;
}
