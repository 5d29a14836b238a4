// What the CLI knows of the world: the workspace is the current directory, or the scanned one when it lies elsewhere.

import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type Host, type InputSource, inCiWorkspace, ownThreads, readJob } from '@portcullis/action-kit';
import { PortcullisError } from '@portcullis/core';
import { globOfPath, insideFolder, insideWorkspace, relativePath, walkWorkspace } from '@portcullis/workspace';

export interface CliHost extends Host {
  /** The path to scan, relative to the workspace. */
  readonly path: string;
  /** Of several paths, the globs that stand for them. */
  readonly only?: readonly string[];
  /** Of several paths, those that are files, by their workspace paths. */
  readonly files?: readonly string[];
}

/**
 * A host for any number of paths, as pre-commit hands them over: what is named must exist and be looked at.
 * @throws PortcullisError `usage`, `path-missing`, `path-outside`, `path-ignored`, or what reading the job throws.
 */
export async function hostForAll(paths: readonly string[], base?: string): Promise<CliHost> {
  refuseEmpty(paths);
  return paths.length <= 1 ? hostFor(paths[0], base) : hostOfSeveral(paths, base);
}

/**
 * The same where several scanners look: one file is then like one of several, and for each scanner to know by its name, as it is when
 * pre-commit hands over a single one.
 */
export async function hostForScan(paths: readonly string[], base?: string): Promise<CliHost> {
  refuseEmpty(paths);
  const [only] = paths;
  const isOneFile = paths.length === 1 && statSync(resolve(only as string), { throwIfNoEntry: false })?.isFile() === true;
  const isBelow = isOneFile && insideFolder(process.cwd(), resolve(only as string));
  return isBelow ? hostOfSeveral(paths, base) : hostForAll(paths, base);
}

async function hostOfSeveral(paths: readonly string[], base?: string): Promise<CliHost> {
  const host = hostFor('.', base);
  const { workspace } = host.job;
  const root = realpathSync(workspace);
  const named = paths.map((path) => {
    const stats = statSync(resolve(workspace, path), { throwIfNoEntry: false });
    if (stats === undefined) throw missing(path);
    const own = relativePath(root, insideWorkspace(workspace, path));
    // Named by a link, it is looked at by that name, too: what a file is may lie in its name.
    return { given: path, path: own, also: relativePath(root, resolve(root, path)), isFolder: stats.isDirectory() };
  });
  const only = [...new Set(named.flatMap(({ path, also, isFolder }) => [globOfPath(path, isFolder), globOfPath(also, isFolder)]))];
  const walk = await walkWorkspace({ workspace, path: '.', include: only, exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
  const seen = new Set([...walk.files, ...walk.skipped, ...walk.links].map(({ path }) => path));
  for (const { given, path, isFolder } of named) {
    if (isFolder ? await isReadWhole(workspace, path, seen) : seen.has(path)) continue;
    throw new PortcullisError({
      code: 'path-ignored',
      message: `expected ${isFolder ? 'folders' : 'files'} that git does not ignore, got one that ${isFolder ? 'holds what it does' : 'it does'}`,
      where: { file: given },
      remedy: 'Leave it out, or name it to one scanner alone, which then looks at it in any case.',
    });
  }
  return { ...host, only, files: named.flatMap(({ path, isFolder }) => (isFolder ? [] : [path])) };
}

/** Whether all that a folder has to be read when it alone is named is among what was seen. */
async function isReadWhole(workspace: string, path: string, seen: ReadonlySet<string>): Promise<boolean> {
  const { files } = await walkWorkspace({ workspace, path, include: [], exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
  return files.every((file) => seen.has(file.path));
}

/** A variable of a shell that is not set is no name for the present folder. */
function refuseEmpty(paths: readonly string[]): void {
  if (paths.every((path) => path.trim() !== '')) return;
  throw new PortcullisError({
    code: 'usage',
    message: 'expected a path, got an empty one',
    remedy: 'Write `.` for the current directory; a variable of the shell may not be set.',
  });
}

function missing(path: string): PortcullisError {
  return new PortcullisError({
    code: 'path-missing',
    message: 'expected a file or directory, got a path that does not exist',
    where: { file: path },
    remedy: 'Check the spelling.',
  });
}

/**
 * Paths in results are relative to the current directory whenever the scanned path lies in it.
 * @param base revision whose settings judge, as `--base` names it.
 * @throws PortcullisError `path-missing`, `path-unsuitable`, or what reading the job throws.
 */
export function hostFor(path = '.', base?: string): CliHost {
  const current = process.cwd();
  const target = resolve(current, path);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) throw missing(path);
  if (!stats.isDirectory() && !stats.isFile())
    throw new PortcullisError({
      code: 'path-unsuitable',
      message: 'expected a file or directory, got a device, a pipe or a socket',
      where: { file: path },
      remedy: 'Write it to a file first, and name that.',
    });
  const workspace = insideFolder(current, target) ? current : (aboveDotGithub(target) ?? (stats.isDirectory() ? target : dirname(target)));
  // In a CI job its variables say what the change is; about a folder elsewhere, and on a person's machine, they say nothing.
  const { GITHUB_EVENT_NAME, ...variables } = process.env;
  const onRunner = process.env.GITHUB_ACTIONS === 'true' && GITHUB_EVENT_NAME !== undefined;
  const inside = inCiWorkspace(process.env, workspace);
  const environment = inside ? { ...variables, ...(onRunner ? { GITHUB_EVENT_NAME } : {}), GITHUB_WORKSPACE: workspace } : {};
  const job = readJob(environment, workspace, base === undefined ? {} : { base });
  return {
    job,
    path: relativePath(workspace, target) || '.',
    resultsBase: current,
    environment: process.env,
    now: () => new Date(),
    threads: ownThreads(),
  };
}

/**
 * A host of a whole checkout: of a file the one around it would be taken, and another file judged than the one that was named.
 * @param instead what the folder is called, and how a file is named there. @throws PortcullisError `usage`, or what `hostFor` throws.
 */
export function hostOfCheckout(path: string | undefined, base: string | undefined, instead: { folder: string; remedy: string }): CliHost {
  if (path !== undefined && statSync(resolve(path), { throwIfNoEntry: false })?.isFile() === true)
    throw new PortcullisError({
      code: 'usage',
      message: `expected ${instead.folder}, got a file`,
      where: { file: path },
      remedy: instead.remedy,
    });
  return hostFor(path, base);
}

/** The folder of the repository whose `.github` a path lies in: files there speak of others beside it. */
function aboveDotGithub(target: string): string | undefined {
  const at = `${target}${sep}`.indexOf(`${sep}.github${sep}`);
  return at <= 0 ? undefined : target.slice(0, at);
}

/** The positional path is the input `path`, unless the flag is given. */
export function withPath(source: InputSource, path: string): InputSource {
  return (name) => source(name) ?? (name === 'path' ? path : undefined);
}
