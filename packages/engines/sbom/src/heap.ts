// How far V8 lets the heap grow while a large lock is read.

import { setFlagsFromString } from 'node:v8';

/** Text of which so much is made that it matters. */
const largeBytes = 8 * 1024 * 1024;

/** Between two full collections; V8 would let a heap of 170 MB grow to 460 of which 145 are in use. */
const growthPercent = 60;

/** Is read at every collection, so that it may be set while a program runs; what is collected changes and nothing else. */
export function keepHeapSmall(bytes: number): void {
  if (bytes >= largeBytes) setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
}
