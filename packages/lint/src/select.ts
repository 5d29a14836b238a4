// Which files of the workspace are an engine's: by their names, because another file says so, or because the user names them. What is
// its own and was not listed is a gap.

import { compareText, type SkippedInput } from '@portcullis/core';
import { insideWorkspace, isAboutMany, relativePath, type Walk, type WorkspaceFile } from '@portcullis/workspace';
import type { HoldingHost, HostKind } from './host.js';
import type { FileKind, ToldOfFile } from './kind.js';
import { saidByHosts } from './said.js';

export interface Selected {
  readonly files: readonly WorkspaceFile[];
  readonly skipped: readonly SkippedInput[];
  /** The files that the user names: of the first kind whatever they are called. */
  readonly named: ReadonlySet<string>;
}

export interface SelectOptions<Kind> {
  readonly kinds: readonly Kind[];
  readonly hosts: readonly HostKind[];
  readonly workspace: string;
  /** As the user wrote it. */
  readonly path: string;
  /** Workspace paths of files, where several are named. */
  readonly named?: readonly string[];
  readonly maxBytes: number;
}

/** What a file is to an engine. */
export type Role<Kind> = { readonly kind: Kind } | { readonly host: HoldingHost };

export interface Selection<Kind> extends Selected {
  /** Undefined for files that are not the engine's. */
  roleOf(path: string): Role<Kind> | undefined;
  /** What others tell of a file. */
  toldOf(path: string): ToldOfFile;
}

export async function selectFiles<Kind extends Pick<FileKind<unknown>, 'id' | 'matches' | 'holds'>>(
  walk: Walk,
  { kinds, hosts, workspace, path, named: several = [], maxBytes }: SelectOptions<Kind>,
): Promise<Selection<Kind>> {
  const root = insideWorkspace(workspace, '.');
  // Named by a link, it is listed by the name that it has of its own.
  const asked = relativePath(root, insideWorkspace(workspace, path));
  const all = [...walk.files, ...walk.skipped.filter(({ reason }) => reason !== 'symlink-inside')];
  const isNamed = (name: string): boolean => [...kinds, ...hosts].some(({ matches }) => matches(name));
  const one = all.length === 1 && all[0]?.path === asked ? [asked] : several;
  // What it is lies in the name of the link by which it was named.
  const byLink = new Set(walk.links.filter((link) => isNamed(link.path)).map(({ target }) => target));
  const named = new Set(one.filter((file) => !byLink.has(file)));
  const [first] = kinds;
  const { said, told, unread } = await saidByHosts(walk, hosts, { workspace: root, maxBytes, whole: asked === '' });
  const roleOf = (name: string): Role<Kind> | undefined => {
    const own = kinds.find((kind) => kind.matches(name));
    if (own !== undefined) return { kind: own };
    const host = hosts.find((candidate) => candidate.matches(name) && holdsDocuments(candidate)) as HoldingHost | undefined;
    if (host !== undefined) return { host };
    return said.get(name) === undefined
      ? named.has(name) && first !== undefined
        ? { kind: first }
        : undefined
      : saidRole(said.get(name) as string);
  };
  const saidRole = (id: string): Role<Kind> | undefined => {
    const kind = kinds.find((one) => one.id === id);
    if (kind !== undefined) return { kind };
    const host = hosts.find((one) => one.id === id);
    return host !== undefined && holdsDocuments(host) ? { host } : undefined;
  };
  const isOwn = (name: string): boolean => roleOf(name) !== undefined;
  // What a name of ours leads to may have a name that says nothing: then it is read by the link's.
  const links = walk.links.filter((link) => isOwn(link.path) && !isOwn(link.target));
  const followed = new Set(links.map((link) => link.path));
  return {
    named,
    roleOf,
    toldOf: (name) => {
      const { targets, given, frontends } = told.get(name) ?? {};
      return { ...listed('targets', targets), ...listed('given', given), ...listed('frontends', frontends) };
    },
    files: [...walk.files.filter((file) => isOwn(file.path)), ...links].sort((a, b) => compareText(a.path, b.path)),
    skipped: [
      ...walk.skipped
        .filter((entry) => (isOwn(entry.path) || isAboutMany(entry, root) || isLostFolder(entry, kinds)) && !followed.has(entry.path))
        .map((entry) => ({ ...entry, gap: isGap(entry) })),
      ...unread,
    ],
  };
}

/** What a link inside the workspace leads to is read on its own, and a submodule is judged where it lives; all else that a file of ours was passed over for is a gap. */
function isGap({ reason, gap }: SkippedInput): boolean {
  return gap || (reason !== 'symlink-inside' && reason !== 'symlink-directory' && reason !== 'submodule');
}

function isLostFolder({ path, reason }: SkippedInput, kinds: readonly Pick<FileKind<unknown>, 'holds'>[]): boolean {
  return (reason === 'symlink-dangling' || reason === 'symlink-loop') && kinds.some(({ holds }) => holds?.(path) === true);
}

function holdsDocuments(host: HostKind): host is HoldingHost {
  return host.documents !== undefined;
}

/** Nothing where there is none. */
function listed<Key extends keyof ToldOfFile>(key: Key, names: ReadonlySet<string> = new Set()): ToldOfFile {
  return names.size === 0 ? {} : { [key]: [...names].sort(compareText) };
}
