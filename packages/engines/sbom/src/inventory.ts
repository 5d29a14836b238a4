// From what files say to one inventory: the same purl is one component with all its places, scope and depth come from walking the
// graph from the root, and nothing that a file names is lost.

import { compareText } from '@portcullis/core';
import { checked, formatPurl, PurlError } from '@portcullis/purl';
import type { Component, Dependency, Hash, Inventory, Manifest, Origin, Package, Place, Scope, Subject } from './model.js';
import { withoutCredentials } from './origin.js';

/** A manifest with the file that it was read from. */
export interface ReadManifest {
  readonly path: string;
  readonly reader: string;
  readonly manifest: Manifest;
}

/** From the strongest down: what is needed in two ways is needed in the stronger. */
const scopes: readonly Component['scope'][] = ['required', 'peer', 'optional', 'development', 'unreached'];

interface Draft {
  readonly ref: string;
  readonly purl: string | undefined;
  readonly identity: Package['identity'];
  readonly version: string | undefined;
  readonly declared: string | undefined;
  readonly origin: Origin;
  readonly hashes: Map<string, Hash>;
  licence: string | undefined;
  readonly aliases: Set<string>;
  scope: Component['scope'];
  depth: number | undefined;
  readonly places: Place[];
  readonly dependencies: Set<string>;
  graphKnown: boolean;
}

/** Folders whose lock files are input of tests and no part of the product. */
const testFolder = /(?:^|\/)(?:tests?|__tests__|spec|testdata|test-data|fixtures?|__fixtures__|e2e)\//i;

export function inventory(read: readonly ReadManifest[]): Inventory {
  const drafts = new Map<string, Draft>();
  const subjects: Subject[] = [];
  const modules = reactor(read);
  for (const one of [...read].sort((a, b) => compareText(a.path, b.path)).map(publicOrigins)) {
    const refs = merge(one, drafts, modules);
    subjects.push(subjectOf(one, refs));
  }
  const components = [...drafts.values()].map(component).sort((a, b) => compareText(a.ref, b.ref));
  const inTests = (entry: Component): boolean => entry.places.every(({ path }) => testFolder.test(path));
  return {
    components: components.filter((entry) => !inTests(entry)),
    subjects: uniqueRefs(subjects.filter(({ path }) => !testFolder.test(path))),
    manifests: read.map(({ path, reader, manifest }) => ({ path, reader, packages: manifest.packages.length })),
    excluded: components.filter(inTests).map(({ ref, places }) => ({ ref, reason: 'only below folders of tests', places })),
  };
}

/** The subjects that Maven's files describe, by coordinates: who asks for them gets them from the tree, and not from the registry. */
function reactor(read: readonly ReadManifest[]): ReadonlyMap<string, string> {
  return new Map(
    read.flatMap(({ path, manifest: { subject } }) =>
      subject?.identity?.type === 'maven' ? [[coordinates(subject.identity, subject.version), `subject:${path}`]] : [],
    ),
  );
}

function coordinates({ type, namespace, name }: Package['identity'], version: string | undefined): string {
  return [type, namespace ?? '', name, version ?? ''].join(':');
}

/** Secrets in addresses go no further than the reader. */
function publicOrigins({ manifest, ...rest }: ReadManifest): ReadManifest {
  const packages = manifest.packages.map((entry) => {
    const origin = withoutCredentials(entry.origin);
    return origin === entry.origin ? entry : { ...entry, origin };
  });
  return { ...rest, manifest: { ...manifest, packages } };
}

/** Adds a manifest's packages to the drafts, and returns their refs by key; modules of the tree are subjects already. */
function merge(
  { path, manifest }: ReadManifest,
  drafts: Map<string, Draft>,
  modules: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const reached = walk(manifest);
  const refs = new Map<string, string>();
  const module = ({ identity, version, origin }: Package): string | undefined =>
    origin.kind === 'registry' ? modules.get(coordinates(identity, version)) : undefined;
  for (const entry of manifest.packages) refs.set(entry.key, module(entry) ?? refOf(entry, path));
  for (const entry of manifest.packages) {
    if (module(entry) !== undefined) continue;
    const ref = refs.get(entry.key) as string;
    const draft = drafts.get(ref) ?? newDraft(ref, entry);
    drafts.set(ref, draft);
    const way = reached.get(entry.key);
    draft.scope = stronger(draft.scope, way?.scope ?? 'unreached');
    if (manifest.graph === 'complete' && way !== undefined) draft.depth = Math.min(draft.depth ?? way.depth, way.depth);
    draft.graphKnown ||= manifest.graph === 'complete';
    draft.licence ??= entry.licence;
    if (entry.alias !== undefined) draft.aliases.add(entry.alias);
    for (const hash of entry.hashes ?? []) draft.hashes.set(`${hash.algorithm}:${hash.value}`, hash);
    draft.places.push({ path: entry.path ?? path, ...(entry.line === undefined ? {} : { line: entry.line }) });
    for (const { to } of entry.dependencies ?? []) {
      const target = refs.get(to);
      if (target !== undefined && target !== ref) draft.dependencies.add(target);
    }
  }
  return refs;
}

function newDraft(ref: string, { identity, version, declared, origin }: Package): Draft {
  return {
    ref,
    purl: ref.startsWith('pkg:') ? ref : undefined,
    identity,
    version,
    declared,
    origin,
    hashes: new Map(),
    licence: undefined,
    aliases: new Set(),
    scope: 'unreached',
    depth: undefined,
    places: [],
    dependencies: new Set(),
    graphKnown: false,
  };
}

function component(draft: Draft): Component {
  const { ref, purl, identity, version, declared, origin, licence, scope, depth } = draft;
  return {
    ref,
    ...(purl === undefined ? {} : { purl }),
    identity,
    ...(version === undefined ? {} : { version }),
    ...(declared === undefined ? {} : { declared }),
    origin,
    hashes: [...draft.hashes].sort(([a], [b]) => compareText(a, b)).map(([, hash]) => hash),
    ...(licence === undefined ? {} : { licence }),
    aliases: [...draft.aliases].sort(compareText),
    scope,
    ...(depth === undefined ? {} : { depth }),
    places: uniquePlaces(draft.places),
    ...(draft.graphKnown ? { dependencies: [...draft.dependencies].sort(compareText) } : {}),
  };
}

/** Sorted; a file that another includes is read on its own, too. */
function uniquePlaces(places: readonly Place[]): readonly Place[] {
  const unique = new Map(places.map((place) => [`${place.path}:${place.line ?? ''}`, place]));
  return [...unique.values()].sort((a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}

/**
 * The purl of a package. What comes from git or an address says so by `vcs_url` and `download_url`, so that nobody takes it for the
 * registry's; files and parts of the product have none.
 */
export function purlOf({
  identity,
  version,
  declared,
  origin,
}: Pick<Package, 'identity' | 'version' | 'declared' | 'origin'>): string | undefined {
  if (origin.kind === 'file' || origin.kind === 'own') return undefined;
  const from: Record<string, string> =
    origin.kind === 'git'
      ? {
          vcs_url: `${/^git\+|^git:/.test(origin.url) ? '' : 'git+'}${origin.url}${origin.commit === undefined ? '' : `@${origin.commit}`}`,
        }
      : origin.kind === 'url'
        ? { download_url: origin.url }
        : {};
  // A range is no version: the purl names the package alone.
  const parts = { ...identity, version: version ?? null, qualifiers: { ...identity.qualifiers, ...from } };
  try {
    return formatPurl(checked(parts));
  } catch (error) {
    if (error instanceof PurlError && declared === undefined) return undefined;
    if (error instanceof PurlError) return undefined;
    throw error;
  }
}

function refOf(entry: Package, path: string): string {
  return purlOf(entry) ?? `${path}#${entry.key === '' ? nameText(entry.identity) : entry.key}`;
}

export function nameText({ namespace, name }: Package['identity']): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

interface Way {
  readonly scope: Scope;
  readonly depth: number;
}

/** How each package is reached from the roots: the strongest scope and the fewest steps. Linear in edges times scopes. */
function walk({ packages, roots }: Manifest): ReadonlyMap<string, Way> {
  const byKey = new Map(packages.map((entry) => [entry.key, entry]));
  const starts = roots ?? undemanded(packages);
  const depths = depthsFrom(starts, byKey);
  return new Map([...scopesFrom(starts, byKey)].map(([key, scope]) => [key, { scope, depth: depths.get(key) ?? 1 }]));
}

/** A way is as strong as its weakest step: with the strongest steps first, whatever is reached first is reached best. */
function scopesFrom(starts: readonly Dependency[], byKey: ReadonlyMap<string, Package>): ReadonlyMap<string, Scope> {
  const found = new Map<string, Scope>();
  for (const limit of ['required', 'peer', 'optional', 'development'] as const) {
    const allowed = ({ scope }: Dependency): boolean => scopes.indexOf(scope) <= scopes.indexOf(limit);
    const seen = new Set<string>();
    const open = starts.filter(allowed).map(({ to }) => to);
    while (open.length > 0) {
      const key = open.pop() as string;
      const entry = byKey.get(key);
      if (entry === undefined || seen.has(key)) continue;
      seen.add(key);
      if (!found.has(key)) found.set(key, limit);
      for (const edge of entry.dependencies ?? []) if (allowed(edge)) open.push(edge.to);
    }
  }
  return found;
}

function depthsFrom(starts: readonly Dependency[], byKey: ReadonlyMap<string, Package>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let level = starts.map(({ to }) => to);
  for (let depth = 1; level.length > 0; depth++) {
    const reached = level.flatMap((key) => {
      const entry = byKey.get(key);
      if (entry === undefined || found.has(key)) return [];
      found.set(key, depth);
      return entry.dependencies ?? [];
    });
    level = reached.map(({ to }) => to);
  }
  return found;
}

/** Where a file does not say what is asked for: all that no other package needs; in a ring of packages, all of the ring. */
function undemanded(packages: readonly Package[]): readonly Dependency[] {
  const needed = new Set(packages.flatMap(({ key, dependencies = [] }) => dependencies.map(({ to }) => to).filter((to) => to !== key)));
  const starts = packages.filter(({ key }) => !needed.has(key)).map(({ key }): Dependency => ({ to: key, scope: 'required' }));
  return starts.length > 0 ? starts : packages.map(({ key }) => ({ to: key, scope: 'required' }));
}

function stronger(a: Component['scope'], b: Component['scope']): Component['scope'] {
  return scopes.indexOf(a) <= scopes.indexOf(b) ? a : b;
}

function subjectOf({ path, manifest }: ReadManifest, refs: ReadonlyMap<string, string>): Subject {
  const { subject } = manifest;
  const roots = manifest.roots ?? undemanded(manifest.packages);
  const dependencies = [...new Set(roots.flatMap(({ to }) => refs.get(to) ?? []))].sort(compareText);
  const purl =
    subject?.identity === undefined
      ? undefined
      : purlOf({
          identity: subject.identity,
          origin: { kind: 'registry' },
          ...(subject.version === undefined ? {} : { version: subject.version }),
        });
  return {
    ref: `subject:${path}`,
    name: subject?.name || path,
    ...(subject?.version === undefined ? {} : { version: subject.version }),
    ...(purl === undefined ? {} : { purl }),
    path,
    dependencies,
  };
}

function uniqueRefs(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((subject) => [subject.ref, subject])).values()];
}
