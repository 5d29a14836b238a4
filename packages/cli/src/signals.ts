// Ctrl-C, a job's cancellation, a pipe that is closed and a disk that is full end a run with one line, and never as passed; results
// already written say "unfinished".

import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import { systemReason } from '@portcullis/workspace';

/** What went wrong, where no more can be said: a stream may be gone with the process before it is written. */
function lastWord(text: string): void {
  try {
    writeSync(2, `portcullis: ${text}\n`);
  } catch {
    // Nobody listens.
  }
}

/** Exit codes as shells give them: 130 for Ctrl-C, 143 for SIGTERM. */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      lastWord(`stopped by ${signal} before it finished; its results do not count. [stopped]`);
      process.exit(128 + constants.signals[signal]);
    });
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const closed = error.code === 'EPIPE';
    lastWord(
      closed
        ? 'the reader of its output left before all was written. [output-closed]'
        : `expected to write to standard output, got ${systemReason(error)}. Make room, or write elsewhere. [output-unwritable]`,
    );
    process.exit(process.exitCode === undefined || process.exitCode === 0 ? 2 : process.exitCode);
  });
  // Without a place for words there is nothing left to say.
  process.stderr.on('error', () => process.exit(2));
}
