// What code of this process writes while it runs, and where: for unit tests of what commands say.

export interface Captured {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the command line in a folder, with these variables beside those of the process. */
export async function captured(folder: string, run: () => Promise<number>, variables: NodeJS.ProcessEnv = {}): Promise<Captured> {
  const [before, environment] = [process.cwd(), { ...process.env }];
  const streams = [process.stdout, process.stderr] as const;
  const writes = streams.map((stream) => stream.write);
  const texts = ['', ''];
  for (const [at, stream] of streams.entries())
    stream.write = ((text: string | Uint8Array) => {
      texts[at] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    }) as typeof stream.write;
  process.chdir(folder);
  Object.assign(process.env, variables);
  try {
    const code = await run();
    return { code, stdout: texts[0] as string, stderr: texts[1] as string };
  } finally {
    process.chdir(before);
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, environment);
    for (const [at, stream] of streams.entries()) stream.write = writes[at] as typeof stream.write;
  }
}
