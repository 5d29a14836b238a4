// What the databases of package managers say, whichever it is: packages with what they need, and whose a file is.

import type { RootFileSystem } from '@portcullis/rootfs';

export type SystemKind = 'deb' | 'apk' | 'rpm' | 'alpm' | 'ebuild' | 'opkg';

export interface SystemPackage {
  readonly name: string;
  /** Of Portage, in whose purls it takes the place of the vendor. */
  readonly category?: string;
  /** As the manager compares it, without its epoch where that stands apart (rpm). */
  readonly version: string;
  readonly arch?: string;
  readonly epoch?: string;
  /** The source that it was built from, as the purl's qualifier `upstream` says it. */
  readonly upstream?: string;
  readonly licence?: string;
  readonly supplier?: string;
  /** The file of the database that names it, and the line there. */
  readonly path: string;
  readonly line?: number;
  /** Names that it is asked for by beside its own. */
  readonly provides: readonly string[];
  /** Names that it needs; of each list any one will do. */
  readonly needs: readonly (readonly string[])[];
}

export interface SystemDatabase {
  readonly kind: SystemKind;
  /** Its main file. */
  readonly path: string;
  readonly packages: readonly SystemPackage[];
  /** Every file that a package brought, as the database spells it, with the package's index. */
  files(): Iterable<readonly [path: string, owner: number]>;
}

/** Looks for a database in a root. @throws PortcullisError naming the file that is not what it must be. */
export type SystemReader = (root: RootFileSystem, maxBytes: number) => readonly SystemDatabase[];

/** Whose each of some files is, by paths without links. */
export function ownersOf(root: RootFileSystem, { files }: SystemDatabase, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const names = new Set([...wanted].map(lastPart));
  const found = new Map<string, number>();
  for (const [path, owner] of files()) {
    if (!names.has(lastPart(path))) continue;
    const real = root.canonical(path);
    if (wanted.has(real) && !found.has(real)) found.set(real, owner);
  }
  return found;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
