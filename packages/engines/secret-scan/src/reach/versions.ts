// `scan: staged`, `range` and `history`: which versions in git are looked at.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PortcullisError } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { findGitRoot, git, isCommitId, relativePath, selectionFilter } from '@portcullis/workspace';
import type { Customisation } from '../config/customise.js';
import type { Inputs } from '../inputs.js';
import { scanCommits } from './commits.js';
import type { Reached } from './reached.js';
import type { Setup } from './task.js';

export async function reachCommits(
  setup: Setup,
  inputs: Inputs,
  context: ScanContext,
  custom: Customisation | undefined,
): Promise<Reached> {
  if (!isRepository(context.workspace)) {
    throw new PortcullisError({
      code: 'no-repository',
      message: `expected a git checkout for \`scan: ${inputs.scan}\`, got a plain directory`,
      where: { key: 'scan' },
      remedy: 'Check the repository out with `fetch-depth: 0`, or scan `files`.',
    });
  }
  const revisions = inputs.scan === 'history' || inputs.scan === 'staged' ? inputs.scan : [revisionRange(inputs, context)];
  const selected = await selectionFilter(inputs, [context.workspace]);
  const below = pathInGit(inputs, context);
  const included = (path: string): boolean => selected(path) && (below === '' || path === below || path.startsWith(`${below}/`));
  const { blobs, commits, ...reached } = await scanCommits(
    revisions,
    (path) => included(path) && custom?.pathAllowed(path) !== true,
    setup,
    context,
  );
  if (blobs.length === 0) refuseNothing(inputs, context, below);
  if (commits === 0 && inputs.scan === 'range' && inputs.range !== '')
    throw new PortcullisError({
      code: 'range-empty',
      message: `expected commits in the range ${inputs.range}, got none`,
      where: { key: 'range' },
      remedy: 'Write the older commit first: BASE..HEAD.',
    });
  return {
    ...reached,
    named: blobs.flatMap(({ path, introduction }) =>
      (custom?.rulesOfPath(path) ?? []).map((rule) => ({
        path,
        rule,
        ...(introduction === undefined ? {} : { introduced: introduction }),
      })),
    ),
  };
}

/** The input `path` as git writes paths; empty for all of the repository. */
function pathInGit({ path }: Inputs, { workspace }: ScanContext): string {
  return path === '.' || path === '' ? '' : relativePath(findGitRoot(workspace) ?? workspace, resolve(workspace, path));
}

/** What the user named is somewhere: a path now or at HEAD, and what globs leave in anywhere in the history. A change may miss both. */
function refuseNothing({ path, include, exclude, scan }: Inputs, { workspace }: ScanContext, below: string): void {
  const isThere = (): boolean =>
    !/^\.\.(?:\/|$)/.test(below) &&
    (existsSync(resolve(workspace, path)) ||
      git(workspace, ['ls-tree', '--name-only', '--full-tree', 'HEAD', '--', below]).stdout.length > 0);
  if (below !== '' && !isThere())
    throw new PortcullisError({
      code: 'path-missing',
      message: 'expected a file or directory, which is neither in the workspace nor in what git has of it',
      where: { file: path, key: 'path' },
      remedy: 'Correct `path`; it starts at the root of the workspace.',
    });
  if (scan === 'history' && include.length + exclude.length > 0)
    throw new PortcullisError({
      code: 'include-empty',
      message: 'expected `include` and `exclude` to leave some files of the history in, got none',
      where: { key: include.length > 0 ? 'include' : 'exclude' },
      remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
    });
}

/** A bare repository has no `.git`. */
function isRepository(directory: string): boolean {
  return findGitRoot(directory) !== undefined || git(directory, ['rev-parse', '--is-bare-repository']).stdout.toString().trim() === 'true';
}

function revisionRange(inputs: Inputs, context: ScanContext): string {
  if (inputs.range !== '') {
    // Nothing that git could take for an option, and no more than two revisions.
    if (/^[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}\.\.\.?[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}$/.test(inputs.range)) return inputs.range;
    throw new PortcullisError({
      code: 'input-invalid',
      message: `expected BASE..HEAD, got "${inputs.range.slice(0, 60)}"`,
      where: { key: 'range' },
      remedy: 'Name two commits, branches or tags.',
    });
  }
  const { change } = context;
  if (change?.base !== undefined && isCommitId(change.base)) return `${change.base}..${change.head}`;
  throw new PortcullisError({
    code: 'input-invalid',
    message: 'expected a range, but the event names no base commit',
    where: { key: 'range' },
    remedy: 'Set `range` to BASE..HEAD, or scan `history`.',
  });
}
