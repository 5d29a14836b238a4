// What V8 does otherwise once a large lock is read: docs/decisions/047-optimise-later.md.

import { setFlagsFromString } from 'node:v8';

/** Text of which so much is made that it matters. */
const largeBytes = 8 * 1024 * 1024;

/** Between two full collections; V8 would let a heap of 170 MB grow to 460 of which 145 are in use. */
const growthPercent = 60;

/** Text over which the same few functions run so often that they are worth optimising at once. */
const longBytes = 1024 * 1024;

/** Node 20's own, in bytes of bytecode gone through; a scanner of many short files has a larger one. */
const interruptBudget = 67_584;

/**
 * Lets the heap grow less while a large text is read, and V8 optimise as soon as it would by itself. Both flags are read again and again, so
 * that they may be set while a program runs; when code is compiled and collected changes, and nothing else.
 */
export function prepareFor(bytes: number): void {
  if (bytes >= largeBytes) setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
  if (bytes >= longBytes && process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}
