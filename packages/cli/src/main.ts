// Entry of the command line: picks the subcommand and turns any failure into one clear line and exit code 2.

import { formatError } from '@portcullis/core';
import { commandNames, runCommand } from './commands.js';
import { exitOnSignals } from './signals.js';

const [command, ...rest] = process.argv.slice(2);
exitOnSignals();
try {
  process.exitCode = await runCommand(command, rest);
} catch (error) {
  process.stderr.write(`portcullis: ${formatError(error)}\n`);
  if (rest.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  if (command !== undefined && !commandNames().includes(command))
    process.stderr.write('Run `node dist/cli/index.js --help` for what there is.\n');
  process.exitCode = 2;
}
