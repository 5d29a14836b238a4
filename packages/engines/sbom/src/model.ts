// What the readers say of a file, and what becomes of it: packages with their proof, and one inventory of the whole tree.

import type { Purl } from '@portcullis/purl';

/** Where a package's bytes come from. */
export type Origin =
  /** A registry of the ecosystem; `url` where the file names the archive, `host` where only the registry is named. */
  | { readonly kind: 'registry'; readonly url?: string; readonly registry?: string }
  /** `url` without the commit; `commit` as the lock has it. */
  | { readonly kind: 'git'; readonly url: string; readonly commit?: string }
  /** An archive at an address that is no registry. */
  | { readonly kind: 'url'; readonly url: string }
  /** An archive or folder beside the product. */
  | { readonly kind: 'file'; readonly path: string }
  /** A part of the product itself: a workspace, a module of the reactor. */
  | { readonly kind: 'own'; readonly path: string }
  /** The standard library or toolchain that comes with the compiler. */
  | { readonly kind: 'toolchain' };

/** How one package needs another. */
export type Scope = 'required' | 'peer' | 'optional' | 'development';

export interface Dependency {
  /** Key of a package of the same manifest. */
  readonly to: string;
  readonly scope: Scope;
  /** Where that package stands among the manifest's, where the reader knows: its key is looked up only where another stands there. */
  readonly at?: number;
}

export type HashAlgorithm = 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

export interface Hash {
  readonly algorithm: HashAlgorithm;
  /** Lower-case hex. */
  readonly value: string;
  /** The archive that it is of, by its file's name, where the lock says so of each of several. */
  readonly of?: string;
}

/**
 * What else is known of a package of an image: `layer`, the digest of the layer that brought it; `base`, whether that is the base image's;
 * `evidence`, another identity of the same bytes (a purl, and after a space the file that says so).
 */
export type Fact = readonly [name: 'layer' | 'base' | 'evidence', value: string];

/** Who made a package, as its own files say. */
export interface Maker {
  readonly kind: 'person' | 'organization';
  readonly name: string;
  readonly email?: string;
}

/** One package as one file has it. */
export interface Package {
  /** Unique within the manifest. */
  readonly key: string;
  /** Type, namespace, name, and what qualifiers tell it apart; the version stands below. */
  readonly identity: Omit<Purl, 'version'>;
  /** Exact; absent where the file does not fix one. */
  readonly version?: string;
  /** The range that a manifest declares, as written. */
  readonly declared?: string;
  readonly origin: Origin;
  /** Where it is another file than the manifest's own: `-r other.txt`. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  readonly hashes?: readonly Hash[];
  /**
   * What the lock says of its content in a way that only another such lock can be held against, as `kind:value`: Go's hash of a listing,
   * Yarn's of an archive that it packs itself, the commit of a version.
   */
  readonly seal?: string;
  /** What its archive is by the archive's own name or address, where that is another package or version. */
  readonly archiveOf?: string;
  /** Whether a package of its kind should have had a hash here and has none. */
  readonly unhashed?: true;
  /** Day on which its first archive was published, YYYY-MM-DD, where the file says so. */
  readonly published?: string;
  /** Addresses that its file names beside its origin's, one of each host: of its archives, or of the index that they are looked for in. */
  readonly archives?: readonly string[];
  /** As the file writes it: an SPDX expression, or a name. */
  readonly licence?: string;
  /** The name under which the product asks for it, where that is another. */
  readonly alias?: string;
  /** Who gave it: locks name none, systems of packages do. */
  readonly supplier?: string;
  readonly makers?: readonly Maker[];
  readonly facts?: readonly Fact[];
  readonly dependencies?: readonly Dependency[];
}

/** What one file, with those that belong to it, says. */
export interface Manifest {
  /** What the file describes, where it names itself. */
  readonly subject?: {
    readonly identity?: Omit<Purl, 'version'>;
    readonly name: string;
    readonly version?: string;
    readonly licence?: string;
    readonly makers?: readonly Maker[];
  };
  readonly packages: readonly Package[];
  /** Where it is known that no two packages have one key: nobody looks for them. */
  readonly isUnique?: true;
  /**
   * What the subject asks for directly, its own workspaces among them. Absent where the file does not say: every package that no other
   * needs is then taken as asked for.
   */
  readonly roots?: readonly Dependency[];
  /** Whether it may hold what no edge leads to: an override elsewhere sends who asks for one name or range to another entry. */
  readonly mayHoldMore?: true;
  /** Whether the edges between packages are known; a list without them says nothing of depth. */
  readonly graph: 'complete' | 'unknown';
  /** What could be read but not followed: `-r` of a file that is not there. */
  readonly gaps?: readonly {
    readonly line?: number;
    readonly detail: string;
    /** Of what lies elsewhere: the document is incomplete, and the step fails no more than by a manifest without a lock. */
    readonly told?: true;
  }[];
  /** Where a lock contradicts the manifest beside it, or itself: all of it could be read. */
  readonly contradictions?: readonly Contradiction[];
}

export interface Contradiction {
  /** `outdated`: it was written for another manifest. `outside`: it holds a version that whoever asks for it does not take. */
  readonly kind: 'outdated' | 'outside';
  readonly line?: number;
  /** A sentence without its full stop. */
  readonly detail: string;
}

export interface Place {
  readonly path: string;
  readonly line?: number;
}

/** A package of the inventory: one for each identity, with every place that names it. */
export interface Component {
  /** Unique in the inventory: the purl, and for what has none its path and key. */
  readonly ref: string;
  readonly purl?: string;
  readonly identity: Omit<Purl, 'version'>;
  readonly version?: string;
  readonly declared?: string;
  readonly origin: Origin;
  readonly hashes: readonly Hash[];
  readonly licence?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
  /** Who gave it, where a document or the system's database says so; locks name none. */
  readonly supplier?: string;
  readonly makers?: readonly Maker[];
  readonly aliases: readonly string[];
  /** See Package; sorted, absent where there are none. */
  readonly seals?: readonly string[];
  /** Sorted; absent where there are none. */
  readonly facts?: readonly Fact[];
  /** The strongest way in which anything needs it. `unreached`: no way leads there from the root. */
  readonly scope: Scope | 'unreached';
  /** Steps from the product, 1 for what it names itself; undefined where a file does not say. */
  readonly depth?: number;
  readonly places: readonly Place[];
  /** Refs, sorted; undefined where no file says what it needs. */
  readonly dependencies?: readonly string[];
}

export interface Subject {
  readonly ref: string;
  /** Absent for what a repository describes. */
  readonly kind?: 'container' | 'operating-system';
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** As its own file writes it: an SPDX expression, or a name. */
  readonly licence?: string;
  readonly supplier?: string;
  readonly makers?: readonly Maker[];
  /** The file that describes it. */
  readonly path: string;
  readonly dependencies: readonly string[];
}

export interface Inventory {
  /** Sorted by ref. */
  readonly components: readonly Component[];
  /** Whether it is known that every dependency leads to a component or a subject of it. */
  readonly isClosed?: boolean;
  /** What locks hold though they say what is asked for, and no way leads there, with the file of each. */
  readonly unasked?: readonly { readonly path: string; readonly entry: Package }[];
  /** What the files describe: the product, or its parts. Sorted by path. */
  readonly subjects: readonly Subject[];
  /** Files that were read to their end. */
  readonly manifests: readonly { readonly path: string; readonly reader: string; readonly packages: number }[];
  /** Components that stand only below folders of tests: no part of the product, and installed by those who test it all the same. */
  readonly excluded: readonly { readonly component: Component; readonly reason: string }[];
}
