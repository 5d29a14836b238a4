// Where one path lies to another.

import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is the folder or lies in it; both absolute. */
export function insideFolder(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
