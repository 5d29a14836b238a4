// Where one path lies to another, and how paths are written: the one place that knows how systems differ. Every function takes the rules
// of a system, by default of the one that it runs on, so that those of Windows are tested anywhere.

import systemPath, { type PlatformPath } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether a path is the folder or lies in it; both absolute. */
export function insideFolder(root: string, path: string, system: PlatformPath = systemPath): boolean {
  const way = system.relative(root, path);
  return way === '' || !leadsOut(way, system);
}

function leadsOut(way: string, system: PlatformPath): boolean {
  // Between two drives there is no relative way: it comes back absolute.
  return way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way);
}

/** The way from a folder to a path with forward slashes, as results and globs have it. */
export function relativePath(workspace: string, absolute: string, system: PlatformPath = systemPath): string {
  return slashes(system.relative(workspace, absolute), system);
}

/** A path with forward slashes. On other systems than Windows a backslash is a letter like any other. */
export function slashes(path: string, system: PlatformPath = systemPath): string {
  return system.sep === '/' ? path : path.replaceAll('\\', '/');
}

/** Whether a path begins with a drive, or names a server: absolute on Windows, wherever it is read. */
export function isWindowsAbsolute(path: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(path) || /^\\\\[^\\]/.test(path);
}

/** Whether a path is absolute here or, written by another system, there. */
export function isAbsoluteAnywhere(path: string): boolean {
  return path.startsWith('/') || isWindowsAbsolute(path);
}

/**
 * A glob as matchers read it: relative to the folder, with forward slashes. On Windows a backslash parts folders and escapes nothing; an
 * absolute glob below the folder is taken from there, whatever slashes and letters its drive is written with.
 */
export function globBody(glob: string, folder: string | undefined, system: PlatformPath = systemPath): string {
  const plain = slashes(glob, system);
  const root = folder === undefined ? undefined : `${slashes(folder, system).replace(/\/$/, '')}/`;
  const sameCase = (text: string): string => (system.sep === '\\' ? text.toLowerCase() : text);
  if (root !== undefined && root !== '/' && sameCase(plain).startsWith(sameCase(root))) return plain.slice(root.length);
  // A server's name stays what it is: two slashes begin no path of the workspace.
  return system.sep === '\\' && plain.startsWith('//') ? plain : plain.replace(/^\.?\//, '');
}

/** Names that Windows keeps for devices, whatever ending they have (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])$/i;

/**
 * Whether what is written to a path goes to a device or to a stream of another file, and not into a file of that name: `NUL`, `aux.txt`,
 * `a.txt:b` on Windows, what lies in `/dev` elsewhere.
 */
export function namesDevice(absolute: string, system: PlatformPath = systemPath): boolean {
  if (system.sep === '/') return insideFolder('/dev', absolute, system) && !insideFolder('/dev/shm', absolute, system);
  const parts = absolute.slice(system.parse(absolute).root.length).split(/[\\/]/);
  return /^[\\/]{2}[.?][\\/]/.test(absolute) || parts.some((part) => part.includes(':') || deviceName.test(part.replace(/[. ].*$/, '')));
}

/** The path that a `file:` URI names, as its own system writes it; undefined where it names none. */
export function pathOfFileUri(uri: string, system: PlatformPath = systemPath): string | undefined {
  try {
    return fileURLToPath(uri, { windows: system.sep === '\\' });
  } catch {
    return undefined;
  }
}

/**
 * Where an absolute path of a foreign report lies in the workspace, whatever slashes it was written with; undefined where it lies
 * elsewhere, or is a path of another system.
 */
export function inWorkspace(workspace: string, absolute: string, system: PlatformPath = systemPath): string | undefined {
  if (!system.isAbsolute(absolute) || (system.sep === '/' && isWindowsAbsolute(absolute))) return undefined;
  const way = system.relative(workspace, absolute);
  return way === '' || leadsOut(way, system) ? undefined : slashes(way, system);
}
