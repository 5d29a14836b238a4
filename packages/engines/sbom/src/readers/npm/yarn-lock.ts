// yarn.lock of either kind: Yarn 1 writes a format of its own, Yarn 2 and later YAML with `__metadata`.

import type { Manifest } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { readBerry } from './yarn-berry.js';
import { readClassic } from './yarn-classic.js';

export const yarnLock: Reader = { id: 'yarn-lock', title: 'yarn.lock', matches: named('yarn.lock'), read };

async function read(source: Source): Promise<Manifest> {
  const text = source.text();
  if (text.trim() === '') throw invalid(source.path, 1, 'expected a lock of Yarn, got an empty file');
  return /^"?__metadata"?:/m.test(text) ? await readBerry(source) : readClassic(source);
}
