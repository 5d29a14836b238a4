// Ctrl-C and a job's cancellation end a run with a word and exit code 2; results already written say "unfinished".

export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.stderr.write(`\nportcullis: stopped by ${signal} before it finished; its results do not count. [stopped]\n`);
      process.exit(2);
    });
  }
}
