// Which paths the globs of `include` and `exclude` take in.

import systemPath, { type PlatformPath } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import { globBody, isWindowsAbsolute, slashes } from './paths.js';

/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */
export async function pathFilter(include: readonly string[], exclude: readonly string[]): Promise<(path: string) => boolean> {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const { default: picomatch } = await import('picomatch');
  const matcher = (globs: readonly string[]): ((path: string) => boolean) => {
    const matchers = globs.map((glob) => {
      const body = bodyOf(glob);
      return picomatch(body, { dot: true, basename: !body.includes('/') });
    });
    return (path) => matchers.some((matches) => matches(path));
  };
  const included = include.length === 0 ? () => true : matcher(include);
  const excluded = matcher(exclude);
  return (path) => included(path) && !excluded(path);
}

/**
 * Globs as `pathFilter` takes them: an absolute one below one of the folders is taken from there.
 * @param key input that they stand in. @param folders absolute: the workspace as it was named, and with every link resolved.
 * @throws PortcullisError `glob-outside` for one of another drive, server or system.
 */
export function workspaceGlobs(
  globs: readonly string[],
  key: string,
  folders: readonly string[],
  system: PlatformPath = systemPath,
): readonly string[] {
  return globs.map((glob) => {
    refuseInvalid(glob, key);
    const asked = slashes(glob, system);
    const body = folders.map((folder) => globBody(glob, folder, system)).find((found) => found !== globBody(glob, undefined, system));
    if (body === undefined && (isWindowsAbsolute(asked) || (system.sep === '\\' && asked.startsWith('//')))) throw outside(glob, key);
    return body ?? glob;
  });
}

/**
 * Predicate over workspace paths from the inputs `include` and `exclude` as they were given.
 * @param folders absolute: the workspace as it was named, and with every link resolved.
 * @throws PortcullisError `glob-invalid` or `glob-outside`.
 */
export async function selectionFilter(
  { include, exclude }: { readonly include: readonly string[]; readonly exclude: readonly string[] },
  folders: readonly string[],
): Promise<(path: string) => boolean> {
  return pathFilter(workspaceGlobs(include, 'include', folders), workspaceGlobs(exclude, 'exclude', folders));
}

function outside(glob: string, key: string): PortcullisError {
  return new PortcullisError({
    code: 'glob-outside',
    message: `expected a glob of paths in the workspace, got "${glob.slice(0, 60)}"`,
    where: { key },
    remedy: 'Write it from the root of the workspace: `src/**`.',
  });
}

/** A glob that names one path, or files of one name, and no pattern. */
export function isLiteralGlob(glob: string): boolean {
  return !/[\\*?[\]{}()!+@|]/.test(glob);
}

/**
 * Predicate over folders that nobody can look into: whether the globs take in something that might lie there.
 * @throws PortcullisError `glob-invalid`.
 */
export async function folderFilter(include: readonly string[], exclude: readonly string[]): Promise<(folder: string) => boolean> {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const { default: picomatch } = await import('picomatch');
  const reaches = include.map(bodyOf).map((body): ((folder: string) => boolean) => {
    if (isNameAtRoot(body)) return () => false;
    const base = body.includes('/') ? picomatch.scan(body).base.replace(/\/$/, '') : '';
    return (folder) => base === '' || `${base}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${base}/`);
  });
  const leaves = await pathFilter([], exclude);
  return (folder) => (reaches.length === 0 || reaches.some((may) => may(folder))) && leaves(folder) && leaves(`${folder}/any`);
}

/**
 * A glob that matches a path whatever letters are in it; one without a slash would match in any folder. In brackets, since a backslash
 * parts folders on Windows.
 * @param path relative to the workspace, with forward slashes.
 */
export function globOfPath(path: string, isFolder: boolean): string {
  if (path === '') return '**';
  const literal = path
    .replace(/[\\*?[\]{}()+@|,$]/g, (letter) => (letter === '\\' ? '\\\\' : `[${letter}]`))
    // At the beginning it would turn the glob round.
    .replace(/^!/, '?');
  if (isFolder) return `${literal}/**`;
  return literal.includes('/') ? literal : `{${literal},/}`;
}

/** What `globOfPath` makes of a file at the root. */
function isNameAtRoot(body: string): boolean {
  return body.startsWith('{') && body.indexOf(',/}') === body.length - 3;
}

function bodyOf(glob: string): string {
  refuseInvalid(glob, glob.slice(0, 40));
  return globBody(glob, undefined).replace(/\/$/, '/**');
}

/** @param key what the message is about: an input, or the glob itself. */
function refuseInvalid(glob: string, key: string): void {
  if (glob.length > 1000)
    throw new PortcullisError({
      code: 'glob-invalid',
      message: 'expected a glob of at most 1000 characters',
      where: { key },
      remedy: 'Split the glob.',
    });
  // It would stand for every path but those that it names.
  if (/^!(?!\()/.test(globBody(glob, undefined)))
    throw new PortcullisError({
      code: 'glob-invalid',
      message: `expected a glob that says what it takes, got one that starts with an exclamation mark, "${glob.slice(0, 40)}"`,
      where: { key },
      remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
    });
}
