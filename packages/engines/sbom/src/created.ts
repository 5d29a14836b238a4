// When the inventory was taken: a time that is the same for the same tree.

import { PortcullisError } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { findGitRoot, git } from '@portcullis/workspace';

/**
 * SOURCE_DATE_EPOCH (reproducible-builds.org), else the commit's time where the tree is the commit's, else now.
 * @param added of the walk: git goes through all folders a second time where nobody says it.
 * @throws PortcullisError `environment-invalid`
 */
export function createdAt({ environment, workspace, now }: Pick<ScanContext, 'environment' | 'workspace' | 'now'>, added?: boolean): Date {
  const { SOURCE_DATE_EPOCH: epoch } = environment;
  if (epoch === undefined || epoch === '') return commitTime(workspace, added) ?? now();
  if (/^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  throw new PortcullisError({
    code: 'environment-invalid',
    message: `expected SOURCE_DATE_EPOCH to be seconds since 1970, got "${epoch.slice(0, 40)}"`,
    where: { key: 'SOURCE_DATE_EPOCH' },
    remedy: 'Set it to a whole number, or unset it.',
  });
}

/** Undefined outside a repository and where something was edited or added; our own results do not count. */
function commitTime(workspace: string, added: boolean | undefined): Date | undefined {
  if (added === true || findGitRoot(workspace) === undefined) return undefined;
  const untracked = added === false ? ['--untracked-files=no'] : [];
  const state = git(workspace, ['status', '--porcelain', ...untracked, '--', '.', ':(exclude)portcullis-results']);
  if (!state.ok || state.stdout.length > 0) return undefined;
  const time = git(workspace, ['log', '-1', '--format=%ct', 'HEAD']);
  const seconds = time.ok ? String(time.stdout).trim() : '';
  return /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}
