// Entry of the command line: picks the subcommand and turns any failure into one clear line and exit code 2.

import { hostActions, servesThread } from '@portcullis/action-kit';
import { scanners } from './catalogue.js';
import { commandNames, runCommand } from './commands.js';
import { programName } from './program-name.js';
import { sayFailure } from './say.js';
import { exitOnSignals } from './signals.js';

hostActions();
void run();

async function run(): Promise<void> {
  if (!(await servesThread((name) => scanners[name]?.()))) await main(process.argv.slice(2));
}

async function main([command, ...rest]: readonly string[]): Promise<void> {
  exitOnSignals();
  // Work that nothing waits for any more ends the process without a word: that is no pass.
  process.exitCode = 2;
  try {
    process.exitCode = await runCommand(command, rest);
  } catch (error) {
    sayFailure(error, rest.includes('--debug'));
    if (command !== undefined && !commandNames().includes(command))
      process.stderr.write(`Run \`${programName()} --help\` for what there is.\n`);
  }
}
