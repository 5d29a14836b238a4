// Where one path lies to another, and how paths are written: the one place that knows how systems differ. Every function takes the rules
// of a system, by default of the one that it runs on, so that those of Windows are tested anywhere.

import systemPath, { type PlatformPath } from 'node:path';

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
  const root = folder === undefined ? undefined : `${slashes(folder, system)}/`;
  const sameCase = (text: string): string => (system.sep === '\\' ? text.toLowerCase() : text);
  if (root !== undefined && sameCase(plain).startsWith(sameCase(root))) return plain.slice(root.length);
  return plain.replace(/^\.?\//, '');
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
