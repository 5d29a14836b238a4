// Whose settings judge. What a change says of the scan that judges it (configuration, ignore files, comments that allow
// a finding) counts after the merge: until then the base commit's word holds, or the default branch's.

import type { Change } from '@portcullis/core';
import { findGitRoot, git, isAncestor } from './git.js';
import { commitTree, type Tree, workingTree } from './tree.js';

export type Settings =
  /** Nobody but the checkout itself: the default branch, or a place where nothing else is known, which `remark` then says. */
  | { readonly origin: 'checkout'; readonly tree: Tree; readonly head: Tree; readonly remark?: string }
  | { readonly origin: 'base' | 'default-branch'; readonly tree: Tree; readonly head: Tree; readonly commit: string }
  /** A pull request whose base commit is not in the checkout: nothing that loosens can be believed. */
  | { readonly origin: 'unavailable'; readonly head: Tree; readonly reason: string };

/** Settings of a workspace, by the change under judgement. `checkout` is the repository's folder where it is not the workspace's own. */
export function settingsOf(workspace: string, change: Change | undefined, checkout = findGitRoot(workspace)): Settings {
  const head = workingTree(workspace, checkout);
  if (change === undefined) return { origin: 'checkout', tree: head, head };
  const holds = (commit: string): boolean => checkout !== undefined && git(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
  if (change.kind === 'pull-request') {
    const { base } = change;
    if (base !== undefined && holds(base)) {
      return { origin: 'base', tree: commitTree(workspace, base, `at the base commit ${base.slice(0, 12)}`, checkout), head, commit: base };
    }
    const reason = `the base commit ${base?.slice(0, 12) ?? '(unknown)'} is not in this checkout`;
    return { origin: 'unavailable', head, reason };
  }
  if (change.onDefaultBranch) return { origin: 'checkout', tree: head, head };
  const { name, commit } = change.defaultBranch ?? {};
  if (name === undefined || commit === undefined || checkout === undefined || !holds(commit)) {
    const branch = name === undefined ? 'the default branch' : `the default branch ${name}`;
    return { origin: 'checkout', tree: head, head, remark: `${branch} is not in this checkout, so the settings of the change itself hold` };
  }
  if (isAncestor(checkout, change.head, commit)) return { origin: 'checkout', tree: head, head };
  const where = `on the default branch ${name} (${commit.slice(0, 12)})`;
  return { origin: 'default-branch', tree: commitTree(workspace, commit, where, checkout), head, commit };
}

/** The tree whose word counts; undefined when it cannot be had. */
export function settingsTree(settings: Settings): Tree | undefined {
  return settings.origin === 'unavailable' ? undefined : settings.tree;
}

/** What is added to the message of a finding whose comment does not count yet. */
export const newSuppressionRemark = 'The comment that allows it came with this change; it counts after the merge.';

/** Largest version of a file that is looked at for its comments. */
const maxVersionBytes = 32 * 1024 * 1024;

/** Fingerprints of the findings that comments allow in a version of a file. */
export type SuppressedIn = (content: Buffer, path: string) => ReadonlySet<string> | Promise<ReadonlySet<string>>;

/**
 * Whether a comment in the source that allows a finding counts. In a checkout that judges itself it does. Else only where the
 * same finding was allowed by a comment in the judging tree's version of the file.
 */
export function sourceSuppressions(
  settings: Settings,
  suppressedIn: SuppressedIn,
): (path: string, fingerprint: string) => Promise<boolean> {
  if (settings.origin === 'checkout') return async () => true;
  const tree = settingsTree(settings);
  if (tree === undefined) return async () => false;
  const before = new Map<string, Promise<ReadonlySet<string>>>();
  return async (path, fingerprint) => {
    let known = before.get(path);
    if (known === undefined) {
      known = suppressedAt(tree, path, suppressedIn);
      before.set(path, known);
    }
    return (await known).has(fingerprint);
  };
}

async function suppressedAt(tree: Tree, path: string, suppressedIn: SuppressedIn): Promise<ReadonlySet<string>> {
  let content: Buffer | undefined;
  try {
    content = tree.peek(path, maxVersionBytes);
  } catch {
    // What cannot be read confirms nothing.
    return new Set();
  }
  return content === undefined ? new Set() : suppressedIn(content, path);
}
