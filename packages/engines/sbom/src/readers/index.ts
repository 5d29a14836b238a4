// Every reader, in the order in which files are offered to them.

import type { Reader } from '../reader.js';
import { goMod } from './golang/go-mod.js';
import { npmPackageLock } from './npm/package-lock.js';

export const readers: readonly Reader[] = [goMod, npmPackageLock];

/** The reader of a file, by its name. */
export function readerOf(path: string): Reader | undefined {
  return readers.find((reader) => reader.matches(path));
}
