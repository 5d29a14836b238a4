// Entry of the command line: picks the subcommand and turns any failure into one clear line and exit code 2.

import { hostActions, servesThread } from '@portcullis/action-kit';
import { scanners } from './catalogue.js';
import { commandNames, runCommand } from './commands.js';
import { programName } from './program-name.js';
import { sayFailure } from './say.js';
import { exitOnSignals } from './signals.js';

hostActions();
if (!(await servesThread((name) => scanners[name]?.()))) await main(process.argv.slice(2));

async function main([command, ...rest]: readonly string[]): Promise<void> {
  exitOnSignals();
  try {
    process.exitCode = await runCommand(command, rest);
  } catch (error) {
    sayFailure(error, rest.includes('--debug'));
    if (command !== undefined && !commandNames().includes(command))
      process.stderr.write(`Run \`${programName()} --help\` for what there is.\n`);
    process.exitCode = 2;
  }
}
