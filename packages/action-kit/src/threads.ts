// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.

import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Threads } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';

/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** Looked for first: to load Node's threads only to hear that this is none takes 1 ms of every start. */
const threadArgument = '--portcullis-thread';

/** The threads that a scanner may start of the file that this process runs. */
export function ownThreads(): Threads {
  return { entry: process.argv[1] as string, argv: [threadArgument], count: Math.min(availableParallelism(), mostThreads) };
}

/** In a worker thread, hands it to the scanner it was started for. @returns whether this is such a thread. */
export async function servesThread(load: (name: string) => Promise<Scanner> | undefined): Promise<boolean> {
  if (!process.argv.includes(threadArgument) || isMainThread || parentPort === null) return false;
  const { scanner, data } = workerData as { readonly scanner: string; readonly data: unknown };
  (await load(scanner))?.serve?.(data, parentPort);
  return true;
}
