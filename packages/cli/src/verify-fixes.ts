// Tries a patch: a copy of what was scanned, the patch applied by git as a person would, and the same scanners and policies once more.
// The copy is no repository, lies outside the workspace, and is gone afterwards.

import { constants, copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Host } from '@portcullis/action-kit';
import { printable } from '@portcullis/core';
import type { GateResult, PolicySources, TryPatch } from '@portcullis/gate';
import {
  findGitRoot,
  git,
  insideFolder,
  resultsDirectory,
  systemReason,
  type WorkspaceFile,
  walkWorkspace,
  workingTree,
} from '@portcullis/workspace';

/** Beyond it nothing is copied: the patch is then not tried, and the report says so. */
const maxFiles = 20_000;
const maxBytes = 512 * 1024 * 1024;

/** @param path that was scanned, relative to the workspace. @param judge scans and judges a host's tree. */
export function inScratchCopy(host: Host, path: string, judge: (copy: Host, policies: PolicySources) => Promise<GateResult>): TryPatch {
  let walk: ReturnType<typeof walkWorkspace> | undefined;
  return async (patch, policies) => {
    const workspace = realpathSync(host.job.workspace);
    const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-try-')));
    try {
      // Git would apply the patch to the repository around it, and scanners would ask that one what is ignored.
      if (findGitRoot(scratch) !== undefined) return { notTried: 'the folder for temporary files lies in a git repository' };
      walk ??= walkWorkspace({ workspace, path: '.', include: [], exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
      const { files } = await walk;
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      if (files.length > maxFiles || bytes > maxBytes)
        return { notTried: `the tree has ${files.length} files and ${bytes} bytes, more than are copied` };
      if (!insideFolder(workspace, resolve(workspace, path))) return { notTried: 'what was scanned lies outside the workspace' };
      const missing = copied(files, scratch);
      if (missing !== undefined) return { notTried: missing };
      const applied = git(scratch, ['apply', '--whitespace=nowarn', '-'], Buffer.from(patch));
      if (!applied.ok) return { notTried: `git does not take the patch: ${printable(applied.stderr).slice(0, 200)}` };
      return await judge(copyOf(host, scratch), policies);
    } catch (error) {
      return { notTried: `the copy could not be made: ${systemReason(error)}` };
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  };
}

/** Copies files; @returns why one could not be. */
function copied(files: readonly WorkspaceFile[], scratch: string): string | undefined {
  for (const { path, absolute } of files) {
    if (path.startsWith(`${resultsDirectory}/`)) continue;
    const target = join(scratch, path);
    // A name that is no text cannot be written under its own name.
    if (typeof absolute !== 'string' || !insideFolder(scratch, target)) return `${printable(path)} cannot be copied`;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(absolute, target, constants.COPYFILE_FICLONE);
  }
  return undefined;
}

/** The same job about another folder. The settings that judge stay those that judged. */
function copyOf(host: Host, scratch: string): Host {
  const { checkout: _checkout, repositoryUrl: _url, source: _source, settings, ...job } = host.job;
  const head = workingTree(scratch);
  const judging = settings.origin === 'checkout' ? { ...settings, tree: head, head } : { ...settings, head };
  const { progress: _progress, ...rest } = host;
  return { ...rest, resultsBase: scratch, job: { ...job, workspace: scratch, committed: false, settings: judging } };
}
