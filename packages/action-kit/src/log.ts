// The log of a step, as long as it is plain text, without Node's streams: to make `process.stdout` of a pipe, as a runner gives it, loads
// modules that take a tenth of a start.

import { writeSync } from 'node:fs';

const standardOutput = 1;

/** Whether text may be written past `process.stdout`, which may keep some to write it later: none must be overtaken. */
let direct = false;

/** For a step, which writes its log by `tell` alone. */
export function logDirectly(): void {
  direct = true;
}

/** From here on the log goes through Node's stream, since others write to that. */
export function streamLog(): void {
  direct = false;
}

/** Writes text to the log. What cannot be written at once, to a pipe that is full or that nobody reads, is left to Node's stream. */
export function writeLog(text: string): void {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (direct && rest.length > 0) rest = rest.subarray(writeSync(standardOutput, rest));
  } catch {
    direct = false;
  }
  if (rest.length > 0) process.stdout.write(rest);
}
