// How this program was called, for texts that say how to call it again.

import { basename, relative } from 'node:path';

/** `portcullis` where it is installed, else the way to its file. */
export function programName(file = process.argv[1], directory = process.cwd()): string {
  if (file === undefined || basename(file) !== 'index.js') return 'portcullis';
  const way = relative(directory, file);
  const shown = way.startsWith('..') ? file : way;
  return `node ${/\s/.test(shown) ? `'${shown}'` : shown}`;
}
