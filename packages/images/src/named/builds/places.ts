// From folders and names as files write them to workspace paths.

import { isRemote, resolvePath } from '../paths.js';
import { unknownPart } from '../variables.js';

/** Workspace paths of a name as seen from several folders; what leads out of the workspace is left out. */
export function placesIn(folders: readonly string[], written: string): readonly string[] {
  const places = folders.flatMap((folder) => resolvePath(folder, written) ?? []);
  return [...new Set(places)];
}

/** Folders that a build's context may be; undefined for one in another repository. */
export function contextFolders(bases: readonly string[], written: string): readonly string[] | undefined {
  return isRemote(written) ? undefined : placesIn(bases, written);
}

/** Whether nothing of a text is left to be worked out. */
export function isKnown(text: string): boolean {
  return !text.includes(unknownPart);
}

/** Files in the folder of a path, with names that `matches` takes, the path itself left out; sorted. */
export function siblingsOf(path: string, paths: readonly string[], matches: (path: string) => boolean): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return paths.filter((other) => other !== path && other.startsWith(folder) && !other.slice(folder.length).includes('/') && matches(other));
}
