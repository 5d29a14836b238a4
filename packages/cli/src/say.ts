// Words for a person. They may be read by a build server, too, so none of them is a command to it.

import { formatError, withoutCommands } from '@portcullis/core';

/** Writes lines to standard output. */
export function say(text: string): void {
  process.stdout.write(`${withoutCommands(text)}\n`);
}

/** Writes lines to standard error. */
export function sayBeside(text: string): void {
  process.stderr.write(`${withoutCommands(text)}\n`);
}

/** The one line of a failure, and for those who debug its stack. */
export function sayFailure(error: unknown, debug: boolean): void {
  sayBeside(`portcullis: ${formatError(error)}`);
  if (debug && error instanceof Error) sayBeside(error.stack ?? '');
}
