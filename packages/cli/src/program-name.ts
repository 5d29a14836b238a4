// How this program was called, for texts that say how to call it again.

import { basename, relative } from 'node:path';
import { insideFolder } from '@portcullis/workspace';

/** `portcullis` where it is installed, else the way to its file. */
export function programName(file = process.argv[1], directory = process.cwd()): string {
  if (file === undefined || basename(file) !== 'index.js') return 'portcullis';
  const shown = insideFolder(directory, file) ? relative(directory, file) : file;
  return `node ${/\s/.test(shown) ? `'${shown}'` : shown}`;
}
