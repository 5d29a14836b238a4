// Files that are of a kind because another file says so: each host is asked which it names, and what is named must be there.

import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError, type SkippedInput } from '@portcullis/core';
import { insideWorkspace, readWorkspaceFile, relativePath, type Walk, type WorkspaceFile } from '@portcullis/workspace';
import type { HostKind, NamedFile, Nearby } from './host.js';
import { sourceFile } from './kind.js';
import { textOf } from './read.js';
import { unreadable } from './unreadable.js';

export interface Said {
  /** Id of the kind or the host by workspace path. */
  readonly said: ReadonlyMap<string, string>;
  /** What others tell of a file, by its workspace path. */
  readonly told: ReadonlyMap<string, Told>;
  readonly unread: readonly SkippedInput[];
}

/** Parts of a file that others make something of, names in it for which they give something, and programs that they say read it. */
export interface Told {
  readonly targets: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly frontends: ReadonlySet<string>;
}

interface SaidOptions {
  /** Absolute, every link resolved. */
  readonly workspace: string;
  readonly maxBytes: number;
  /** Whether the user asked for all of the workspace: what is named and not listed was then not left out. */
  readonly whole: boolean;
}

/** A file may be named by one that is only a host because a third one names it. */
export async function saidByHosts(walk: Walk, hosts: readonly HostKind[], options: SaidOptions): Promise<Said> {
  const said = new Map<string, string>();
  const told = new Map<string, Told>();
  const unread: SkippedInput[] = [];
  if (hosts.length === 0) return { said, told, unread };
  const nearby: Nearby = { ...options, files: walk.files };
  const placing = placingIn(walk, options);
  const listed = [...walk.files, ...walk.links];
  const byPath = new Map(listed.map((file) => [file.path, file]));
  const waiting: (readonly [WorkspaceFile, HostKind])[] = listed.flatMap((file) => {
    const host = hosts.find(({ matches }) => matches(file.path));
    return host?.names === undefined ? [] : [[file, host] as const];
  });
  const asked = new Set<string>();
  // The list grows as files name others.
  for (const [file, host] of waiting) {
    if (asked.has(`${host.id}\0${file.path}`)) continue;
    asked.add(`${host.id}\0${file.path}`);
    const naming = await namesIn(file, host, nearby, unread);
    const troubles = [...naming.unknown];
    for (const one of naming.files) {
      const { paths, trouble } = placing(one);
      troubles.push(...trouble);
      for (const path of paths) {
        if (!said.has(path)) said.set(path, one.as);
        told.set(path, withMore(told.get(path), one));
        const [there, inner] = [byPath.get(path), hosts.find(({ id }) => id === one.as)];
        if (there !== undefined && inner?.names !== undefined) waiting.push([there, inner]);
      }
    }
    if (troubles.length > 0) unread.push(troubled(file.path, troubles));
  }
  return { said, told, unread };
}

function withMore(known: Told | undefined, { targets = [], given = [], frontends = [] }: NamedFile): Told {
  return {
    targets: new Set([...(known?.targets ?? []), ...targets]),
    given: new Set([...(known?.given ?? []), ...given]),
    frontends: new Set([...(known?.frontends ?? []), ...frontends]),
  };
}

interface Placed {
  /** As the walk lists them. */
  readonly paths: readonly string[];
  readonly trouble: readonly string[];
}

function placingIn({ files, skipped, excluded }: Walk, { workspace, whole }: SaidOptions): (named: NamedFile) => Placed {
  const known = new Set([...files, ...skipped].map(({ path }) => path));
  // What was left out by the user is nothing to tell.
  const leftOut = !whole || excluded > 0;
  return ({ paths: written, missing }) => {
    const paths = written.flatMap((path) => placeOf(path, workspace));
    if (paths.length === 0) return { paths, trouble: missing === undefined ? [] : [missing] };
    const ignored = leftOut ? [] : paths.filter((path) => !known.has(path));
    return { paths, trouble: ignored.map((path) => `it names ${path}, which git ignores`) };
  };
}

const nothing = { files: [], unknown: [] };

async function namesIn(
  file: WorkspaceFile,
  host: HostKind,
  nearby: Nearby,
  unread: SkippedInput[],
): Promise<{ readonly files: readonly NamedFile[]; readonly unknown: readonly string[] }> {
  // One that holds documents and cannot be opened is told where they are looked for.
  const tells = host.documents === undefined && host.loose !== true;
  const read = readWorkspaceFile(file, nearby.maxBytes);
  if ('skipped' in read) {
    if (tells) unread.push({ ...read.skipped, gap: true });
    return nothing;
  }
  try {
    return (await host.names?.(sourceFile(file.path, textOf(read.bytes, true) as string), nearby)) ?? nothing;
  } catch (error) {
    if (host.loose !== true) unread.push(unreadable(file.path, error, 'which files it names cannot be read: '));
    else if (!(error instanceof PortcullisError)) throw error;
    return nothing;
  }
}

/** The path by which a named file is listed, every link on it resolved; none where there is no such file in the workspace. */
function placeOf(path: string, workspace: string): readonly string[] {
  if (path === '') return [];
  try {
    const real = insideWorkspace(workspace, path);
    return statSync(real).isFile() ? [relativePath(workspace, real)] : [];
  } catch {
    return isLink(join(workspace, path)) ? [path] : [];
  }
}

/** One that leads nowhere, or out, is listed among what was passed over. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    // The path leads through a file.
    return false;
  }
}

const maxTold = 5;

function troubled(path: string, troubles: readonly string[]): SkippedInput {
  const all = [...new Set(troubles)];
  const more = all.length > maxTold ? `; and ${all.length - maxTold} more` : '';
  return { path, reason: 'named-unread', gap: true, detail: `${all.slice(0, maxTold).join('; ')}${more}` };
}
