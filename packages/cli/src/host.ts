// What the CLI knows of the world: the workspace is the current directory, or the scanned one when it lies elsewhere.

import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type Host, type InputSource, inCiWorkspace, ownThreads, readJob } from '@portcullis/action-kit';
import { PortcullisError } from '@portcullis/core';

export interface CliHost extends Host {
  /** The path to scan, relative to the workspace. */
  readonly path: string;
}

/**
 * Paths in results are relative to the current directory whenever the scanned path lies in it.
 * @param base revision whose settings judge, as `--base` names it.
 * @throws PortcullisError `path-missing`, or what reading the job throws.
 */
export function hostFor(path = '.', base?: string): CliHost {
  const current = process.cwd();
  const target = resolve(current, path);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new PortcullisError({
      code: 'path-missing',
      message: 'expected a file or directory, got a path that does not exist',
      where: { file: path },
      remedy: 'Check the spelling.',
    });
  }
  const way = relative(current, target);
  const below = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  const workspace = below ? current : (aboveDotGithub(target) ?? (stats.isDirectory() ? target : dirname(target)));
  // In a CI job its variables say what the change is; about a folder elsewhere, and on a person's machine, they say nothing.
  const { GITHUB_EVENT_NAME, ...variables } = process.env;
  const onRunner = process.env.GITHUB_ACTIONS === 'true' && GITHUB_EVENT_NAME !== undefined;
  const inside = inCiWorkspace(process.env, workspace);
  const environment = inside ? { ...variables, ...(onRunner ? { GITHUB_EVENT_NAME } : {}), GITHUB_WORKSPACE: workspace } : {};
  const job = readJob(environment, workspace, base === undefined ? {} : { base });
  return {
    job,
    path: relative(workspace, target) || '.',
    resultsBase: current,
    environment: process.env,
    now: () => new Date(),
    threads: ownThreads(),
  };
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
