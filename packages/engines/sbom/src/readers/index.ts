// Every reader, in the order in which files are offered to them.

import type { Reader } from '../reader.js';
import { cargoLock } from './cargo/cargo-lock.js';
import { goMod } from './golang/go-mod.js';
import { npmPackageLock } from './npm/package-lock.js';
import { pdmLock } from './pypi/pdm-lock.js';
import { pipfileLock } from './pypi/pipfile-lock.js';
import { poetryLock } from './pypi/poetry-lock.js';
import { pylock } from './pypi/pylock.js';
import { uvLock } from './pypi/uv-lock.js';

export const readers: readonly Reader[] = [cargoLock, goMod, npmPackageLock, pdmLock, pipfileLock, poetryLock, pylock, uvLock];

/** The reader of a file, by its name. */
export function readerOf(path: string): Reader | undefined {
  return readers.find((reader) => reader.matches(path));
}
