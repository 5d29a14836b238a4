// `scan: files`: which files of the workspace are looked at, and all of them through the detector.

import { applicableInputs, type SkippedInput } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { type Walk, type WorkspaceFile, walkWorkspace } from '@portcullis/workspace';
import type { Customisation } from '../config/customise.js';
import type { Inputs } from '../inputs.js';
import { rehearsal, vendored } from '../rules/generic/rehearsal.js';
import { performAll } from './crew.js';
import { formsAloneNotice, type Reached } from './reached.js';
import type { Setup, Task } from './task.js';
import { fileTasks } from './working-tree.js';

/** The files to look at, and what their paths together say about each. */
export interface Selection {
  readonly files: readonly WorkspaceFile[];
  readonly setup: Setup;
  /** Left unread, with reasons. */
  readonly skipped: readonly SkippedInput[];
  /** By the user's globs; they were there to be looked at. */
  readonly excluded: number;
}

export async function selectFiles(
  setup: Setup,
  inputs: Inputs,
  context: ScanContext,
  custom: Customisation | undefined,
): Promise<Selection> {
  const walk = await walkWorkspace({
    workspace: context.workspace,
    path: inputs.path,
    include: inputs.include,
    exclude: inputs.exclude,
    // Text is read to its end whatever its size; see working-tree.ts for archives.
    maxFileBytes: Number.MAX_SAFE_INTEGER,
    committed: context.committed,
  });
  const asked = statedFile(inputs.path, walk);
  const allowed = walk.files.filter(({ path }) => custom?.pathAllowed(path) === true).map(({ path }) => path);
  const passed = new Set(allowed);
  const files = passed.size === 0 ? walk.files : walk.files.filter(({ path }) => !passed.has(path));
  const root = commonDirectory(files.map(({ path }) => path)) ?? setup.root;
  return {
    files,
    setup: { ...setup, root, plain: isRehearsed(files, root), ...(asked === undefined ? {} : { asked }) },
    skipped: [...walk.skipped, ...allowed.map(allowlisted)],
    excluded: walk.excluded,
  };
}

/** Whether nearly all files lie where things are tried and shown, so that it tells none from another. Others' code has no say. */
function isRehearsed(files: readonly WorkspaceFile[], root: string): boolean {
  const own = files.map(({ path }) => path.slice(root.length)).filter((path) => !vendored.test(path));
  return own.filter((path) => rehearsal.test(path)).length >= own.length * 0.9;
}

function allowlisted(path: string): SkippedInput {
  return { path, reason: 'allowlisted', gap: false, allowed: { reason: 'an allowlist of the configuration names its path' } };
}

export async function reachFiles(setup: Setup, inputs: Inputs, context: ScanContext, custom: Customisation | undefined): Promise<Reached> {
  return detectIn(await selectFiles(setup, inputs, context, custom), context, custom);
}

/** The selected files through the detector. */
export async function detectIn(
  { files, setup, skipped: left, excluded }: Selection,
  context: ScanContext,
  custom: Customisation | undefined,
): Promise<Reached> {
  const weight = files.reduce((sum, { size }) => sum + size, 0);
  const { found, skipped, scanned, bytes } = await performAll(setup, [...fileTasks(files), ...linkTasks(left, context)], weight, context);
  const all = [...left, ...skipped];
  const present = files.filter(({ size }) => size > 0);
  // What the user's globs took out was there to be looked at; a picture was not.
  return {
    found,
    named: present.flatMap(({ path }) => (custom?.rulesOfPath(path) ?? []).map((rule) => ({ path, rule }))),
    coverage: {
      applicable: applicableInputs(scanned, all) + excluded,
      scanned,
      bytes,
      skipped: all,
      excluded,
    },
    notices: formsAloneNotice(
      present.map(({ path }) => path),
      setup,
    ),
  };
}

/** Links that are not followed as files: their targets are read on their own, or not at all. */
function linkTasks(left: readonly SkippedInput[], { workspace }: ScanContext): readonly Task[] {
  const paths = left.filter(({ reason }) => reason.startsWith('symlink-')).map(({ path }) => path);
  return paths.length === 0 ? [] : [{ kind: 'links', workspace, paths }];
}

/** The directory that holds all files, with a slash at its end: that it is called `samples` tells none of them from another. */
function commonDirectory(paths: readonly string[]): string | undefined {
  const [first, ...rest] = paths;
  if (first === undefined) return undefined;
  let length = first.lastIndexOf('/') + 1;
  for (const path of rest) while (length > 0 && !path.startsWith(first.slice(0, length))) length = first.lastIndexOf('/', length - 2) + 1;
  return first.slice(0, length);
}

/** The one file that `path` names, where it is none of a directory's. */
function statedFile(path: string, { files }: Walk): string | undefined {
  const [only] = files;
  return files.length === 1 && only?.path === path.replace(/^(?:\.\/)+/, '') ? only.path : undefined;
}
