// Paths inside a workspace, as files write them relative to one another.

/** The folder of a workspace path, without a slash at its end; empty for the root. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** A path written in a file, from a folder; undefined when it leads out of the workspace or is none of the workspace's. */
export function resolvePath(folder: string, written: string): string | undefined {
  if (isRemote(written)) return undefined;
  const parts = written.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of written.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

export function isRemote(written: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(written) || /^(?:git@|github\.com\/|oci:)/i.test(written);
}
