// Which paths the globs of `include` and `exclude` take in.

import { PortcullisError } from '@portcullis/core';
import { globBody } from './paths.js';

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
  if (glob.length > 1000)
    throw new PortcullisError({
      code: 'glob-invalid',
      message: 'expected a glob of at most 1000 characters',
      where: { key: glob.slice(0, 40) },
      remedy: 'Split the glob.',
    });
  const body = globBody(glob, undefined).replace(/\/$/, '/**');
  // It would stand for every path but those that it names.
  if (/^!(?!\()/.test(body))
    throw new PortcullisError({
      code: 'glob-invalid',
      message: 'expected a glob that says what it takes, got one that starts with an exclamation mark',
      where: { key: glob.slice(0, 40) },
      remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
    });
  return body;
}
