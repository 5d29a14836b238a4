// What the CLI knows of the world: the workspace is the current directory, or the scanned one when it lies elsewhere.

import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type Host, type InputSource, ownThreads, readJob } from '@portcullis/action-kit';
import { PortcullisError } from '@portcullis/core';

export interface CliHost extends Host {
  /** The path to scan, relative to the workspace. */
  readonly path: string;
}

/** Paths in results are relative to the current directory whenever the scanned path lies in it. @throws PortcullisError `path-missing`. */
export function hostFor(path = '.'): CliHost {
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
  const inside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  const workspace = inside ? current : stats.isDirectory() ? target : dirname(target);
  // On a runner the event still says what the change is; elsewhere stray GITHUB_* variables mean nothing.
  const environment = process.env.GITHUB_ACTIONS === 'true' ? { ...process.env, GITHUB_WORKSPACE: workspace } : {};
  const job = readJob(environment, workspace);
  return {
    job,
    path: relative(workspace, target) || '.',
    resultsBase: current,
    environment: process.env,
    now: () => new Date(),
    threads: ownThreads(),
  };
}

/** The positional path is the input `path`, unless the flag is given. */
export function withPath(source: InputSource, path: string): InputSource {
  return (name) => source(name) ?? (name === 'path' ? path : undefined);
}
