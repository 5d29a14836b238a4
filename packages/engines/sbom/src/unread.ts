// Files that ask for packages and are not read: programs whose answer is known only when they run, and wishes of ecosystems whose lock
// alone is read. They are said, so that nobody takes a tree without a lock for one without packages.

import { nameOf } from './reader.js';

interface Unread {
  readonly matches: RegExp;
  /** Files beside it that say more, and are read. */
  readonly locks: readonly string[];
}

const unread: readonly Unread[] = [
  { matches: /^setup\.(?:py|cfg)$/, locks: ['pyproject.toml', 'requirements.txt', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock'] },
  { matches: /^build\.sbt$/, locks: ['build.sbt.lock'] },
  { matches: /^cpanfile$/, locks: ['cpanfile.snapshot'] },
  { matches: /^Gopkg\.toml$/, locks: ['Gopkg.lock'] },
  { matches: /^flake\.nix$/, locks: ['flake.lock'] },
  { matches: /^paket\.dependencies$/, locks: ['paket.lock'] },
  { matches: /^pixi\.toml$/, locks: ['pixi.lock'] },
  { matches: /^WORKSPACE(?:\.bazel)?$/, locks: ['MODULE.bazel', 'maven_install.json'] },
  { matches: /^(?:\.tool-versions|\.?mise\.toml)$/, locks: [] },
];

const anyName = new RegExp(unread.map(({ matches }) => matches.source).join('|'));
const anyLock: ReadonlySet<string> = new Set(unread.flatMap(({ locks }) => locks));

/** Whether `whyUnread` has to do with a file: as the one that it is asked about, or as one beside that. */
export function isAskedAbout(path: string): boolean {
  const name = nameOf(path);
  return anyLock.has(name) || anyName.test(name);
}

/** Why a file is not read, if it is one of those; @param has whether a name lies in the file's folder. */
export function whyUnread(path: string, has: (name: string) => boolean): string | undefined {
  const name = nameOf(path);
  const kind = unread.find(({ matches }) => matches.test(name));
  if (kind === undefined || kind.locks.some(has)) return undefined;
  const said =
    kind.locks.length === 0 ? 'it names tools, whose versions no lock says' : `only ${kind.locks.join(' or ')} would say what it gets`;
  return `what ${name} asks for is not read: ${said}`;
}
