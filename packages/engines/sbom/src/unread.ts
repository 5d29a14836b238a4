// Files that ask for packages and are not read: programs whose answer is known only when they run, and wishes of ecosystems whose lock
// alone is read. They are said, so that nobody takes a tree without a lock for one without packages.

import { nameOf } from './reader.js';

interface Unread {
  readonly names: readonly string[];
  /** Files beside it that say more, and are read. */
  readonly locks: readonly string[];
}

const unread: readonly Unread[] = [
  { names: ['setup.py', 'setup.cfg'], locks: ['pyproject.toml', 'requirements.txt', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock'] },
  { names: ['build.sbt'], locks: ['build.sbt.lock'] },
  { names: ['cpanfile'], locks: ['cpanfile.snapshot'] },
  { names: ['Gopkg.toml'], locks: ['Gopkg.lock'] },
  { names: ['flake.nix'], locks: ['flake.lock'] },
  { names: ['paket.dependencies'], locks: ['paket.lock'] },
  { names: ['pixi.toml'], locks: ['pixi.lock'] },
  { names: ['WORKSPACE', 'WORKSPACE.bazel'], locks: ['MODULE.bazel', 'maven_install.json'] },
  { names: ['.tool-versions', 'mise.toml', '.mise.toml'], locks: [] },
];

const byName: ReadonlyMap<string, Unread> = new Map(unread.flatMap((kind) => kind.names.map((name) => [name, kind] as const)));
const anyLock: ReadonlySet<string> = new Set(unread.flatMap(({ locks }) => locks));

/** Whether `whyUnread` has to do with a file: as the one that it is asked about, or as one beside that. */
export function isAskedAbout(path: string): boolean {
  const name = nameOf(path);
  return anyLock.has(name) || byName.has(name);
}

/** Why a file is not read, if it is one of those; @param has whether a name lies in the file's folder. */
export function whyUnread(path: string, has: (name: string) => boolean): string | undefined {
  const name = nameOf(path);
  const kind = byName.get(name);
  if (kind === undefined || kind.locks.some(has)) return undefined;
  const said =
    kind.locks.length === 0 ? 'it names tools, whose versions no lock says' : `only ${kind.locks.join(' or ')} would say what it gets`;
  return `what ${name} asks for is not read: ${said}`;
}
