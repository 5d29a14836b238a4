// Ctrl-C, a job's cancellation and a closed pipe end a run with a word and exit code 2; results already written say "unfinished".

export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.stderr.write(`\nportcullis: stopped by ${signal} before it finished; its results do not count. [stopped]\n`);
      process.exit(2);
    });
  }
  // `| head` closes the pipe early: the run ends without a stack, and not as passed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode === undefined || process.exitCode === 0 ? 2 : process.exitCode);
    throw error;
  });
}
