// From what files say to one inventory: the same purl is one component with all its places, scope and depth come from walking the
// graph from the root, and nothing that a file names is lost.

import type { Writable } from '@portcullis/core';
import { compareText, printable } from '@portcullis/core';
import { checked, formatPurl, PurlError } from '@portcullis/purl';
import type { Component, Fact, Hash, Inventory, Manifest, Origin, Package, Place, Subject } from './model.js';
import { publicText } from './origin.js';
import { type Reach, reach, scopes, undemanded, unreached } from './reach.js';

/** A manifest with the file that it was read from. */
export interface ReadManifest {
  readonly path: string;
  readonly reader: string;
  readonly manifest: Manifest;
}

/** What an edge leads to. */
interface Target {
  readonly ref: string;
  /** Its place among all components in the order of their refs; -1 for subjects. */
  at: number;
}

interface Draft extends Target {
  /** As the first file has it. */
  readonly entry: Package;
  licence: string | undefined;
  makers: Package['makers'];
  /** Index into `scopes`. */
  rank: number;
  /** 0 where no file says. */
  depth: number;
  graphKnown: boolean;
  /** Lists are made when there is something to put in them, for most components have one entry and one hash. */
  hashes: Hash[] | undefined;
  aliases: string[] | undefined;
  facts: Fact[] | undefined;
  readonly places: Place[];
  dependencies: Target[] | undefined;
}

/** Folders of what tests read, which is often broken on purpose. */
export const fixtureFolder = /(?:^|\/)(?:testdata|test-data|fixtures?|__fixtures__)\//i;

/** Folders whose lock files belong to tests and are no part of the product. */
export const testFolder = /(?:^|\/)(?:tests?|__tests__|spec|testdata|test-data|fixtures?|__fixtures__|e2e)\//i;

/** A path below the one that the user named: who names a folder of tests means what is in it. */
export function belowOf(path: string, base: string): string {
  const folder = base === '' || base === '.' ? '' : `${base.replace(/\/+$/, '')}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : path === base ? path.slice(path.lastIndexOf('/') + 1) : path;
}

/** @param isTestFile whether a file is input of tests alone: of an image every file is in the product. */
export function inventory(read: readonly ReadManifest[], isTestFile: (path: string) => boolean = inTestFolder): Inventory {
  const drafts = new Map<string, Draft>();
  const subjects: Subject[] = [];
  const modules = reactor(read);
  for (const one of [...read].sort((a, b) => compareText(a.path, b.path))) subjects.push(merge(one, drafts, modules));
  const sorted = [...drafts.values()].sort((a, b) => compareText(a.ref, b.ref));
  for (let at = 0; at < sorted.length; at++) (sorted[at] as Draft).at = at;
  const components = sorted.map(component);
  const tests = new Map<string, boolean>();
  const isTest = (path: string): boolean => {
    const known = tests.get(path) ?? isTestFile(path);
    tests.set(path, known);
    return known;
  };
  const excluded = components.filter(({ places }) => {
    for (const { path } of places) if (!isTest(path)) return false;
    return true;
  });
  const left = new Set(excluded);
  return {
    components: excluded.length === 0 ? components : components.filter((entry) => !left.has(entry)),
    subjects: uniqueRefs(subjects.filter(({ path }) => !isTest(path))),
    manifests: read.map(({ path, reader, manifest }) => ({ path, reader, packages: manifest.packages.length })),
    excluded: excluded.map((entry) => ({ component: entry, reason: 'only below folders of tests' })),
  };
}

function inTestFolder(path: string): boolean {
  return testFolder.test(path);
}

/** Whether a file below the path that the user named is input of tests alone. */
export function testFileBelow(base: string): (path: string) => boolean {
  return (path) => inTestFolder(belowOf(path, base));
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

/** Adds a manifest's packages to the drafts, and returns what it describes; modules of the tree are subjects already. */
function merge({ path, manifest }: ReadManifest, drafts: Map<string, Draft>, modules: ReadonlyMap<string, string>): Subject {
  const { packages } = manifest;
  const found = reach(manifest);
  const module = ({ identity, version, origin }: Package): string | undefined =>
    origin.kind === 'registry' ? modules.get(coordinates(identity, version)) : undefined;
  const targets: Target[] = [];
  for (const entry of packages) {
    const subject = modules.size === 0 ? undefined : module(entry);
    targets.push(subject === undefined ? draftOf(entry, path, drafts) : { ref: subject, at: -1 });
  }
  const isUnique = found.numbers.size === packages.length;
  for (let at = 0; at < packages.length; at++) {
    const draft = targets[at] as Target;
    const entry = packages[at] as Package;
    if (!isDraft(draft)) continue;
    addEntry(draft, entry, path);
    addReach(draft, found, isUnique ? at : (found.numbers.get(entry.key) as number), targets, manifest.graph === 'complete');
  }
  return subjectOf(path, manifest, found, targets);
}

function isDraft(target: Target): target is Draft {
  return 'entry' in target;
}

function draftOf(entry: Package, path: string, drafts: Map<string, Draft>): Draft {
  const ref = refOf(entry, path);
  const known = drafts.get(ref);
  if (known !== undefined) return known;
  const draft = newDraft(ref, entry);
  drafts.set(ref, draft);
  return draft;
}

function newDraft(ref: string, entry: Package): Draft {
  return {
    ref,
    at: -1,
    entry,
    licence: undefined,
    makers: undefined,
    rank: unreached,
    depth: 0,
    graphKnown: false,
    hashes: undefined,
    aliases: undefined,
    facts: undefined,
    places: [],
    dependencies: undefined,
  };
}

function addEntry(draft: Draft, { licence, makers, alias, facts, hashes, path: ownPath, line }: Package, path: string): void {
  draft.licence ??= licence;
  draft.makers ??= makers;
  if (alias !== undefined) draft.aliases = added(draft.aliases, [alias]);
  if (facts !== undefined) draft.facts = added(draft.facts, facts);
  if (hashes !== undefined && hashes.length > 0) draft.hashes = added(draft.hashes, hashes);
  draft.places.push(line === undefined ? { path: ownPath ?? path } : { path: ownPath ?? path, line });
}

function added<Entry>(list: Entry[] | undefined, entries: readonly Entry[]): Entry[] {
  if (list === undefined) return [...entries];
  for (const entry of entries) list.push(entry);
  return list;
}

function addReach(draft: Draft, { ranks, depths, edges }: Reach, at: number, targets: readonly Target[], isComplete: boolean): void {
  draft.rank = Math.min(draft.rank, ranks[at] as number);
  const end = edges.first[at + 1] as number;
  for (let edge = edges.first[at] as number; edge < end; edge++) {
    const target = targets[edges.targets[edge] as number] as Target;
    if (target.ref === draft.ref) continue;
    if (draft.dependencies === undefined) draft.dependencies = [target];
    else draft.dependencies.push(target);
  }
  if (!isComplete) return;
  draft.graphKnown = true;
  const depth = depths[at] as number;
  if (depth > 0) draft.depth = draft.depth === 0 ? depth : Math.min(draft.depth, depth);
}

function component({
  ref,
  entry,
  licence,
  makers,
  rank,
  depth,
  graphKnown,
  hashes,
  aliases,
  facts,
  places,
  dependencies,
}: Draft): Component {
  const { identity, version, declared, origin, supplier, published } = entry;
  // In this order: the serial number of a document is made of what it leaves out, too.
  const found = { ref } as Writable<Component>;
  if (ref.startsWith('pkg:')) found.purl = ref;
  found.identity = identity;
  if (version !== undefined) found.version = version;
  if (declared !== undefined) found.declared = declared;
  found.origin = origin;
  found.hashes = hashes === undefined ? none : hashes.length < 2 ? hashes : uniqueHashes(hashes);
  if (licence !== undefined) found.licence = licence;
  if (supplier !== undefined) found.supplier = supplier;
  if (makers !== undefined) found.makers = makers;
  if (published !== undefined) found.published = published;
  found.aliases = sortedUnique(aliases);
  if (facts !== undefined && facts.length > 0) found.facts = uniqueFacts(facts);
  found.scope = scopes[rank] as Component['scope'];
  if (depth !== 0) found.depth = depth;
  found.places = places.length < 2 ? places : uniquePlaces(places);
  if (graphKnown) found.dependencies = refsOf(dependencies);
  return found;
}

const none: readonly never[] = [];

/** In their order, each once. */
function refsOf(targets: Target[] = []): readonly string[] {
  if (targets.length === 0) return none;
  if (!isAscending(targets)) targets.sort((a, b) => (a.at < 0 || b.at < 0 ? compareText(a.ref, b.ref) : a.at - b.at));
  const refs: string[] = [];
  for (const { ref } of targets) if (ref !== refs.at(-1)) refs.push(ref);
  return refs;
}

/** As nearly all are that a tool wrote in the order of their names. */
function isAscending(targets: readonly Target[]): boolean {
  for (let at = 0, last = -1; at < targets.length; at++) {
    const next = (targets[at] as Target).at;
    if (next <= last) return false;
    last = next;
  }
  return true;
}

function sortedUnique(texts: readonly string[] = none): readonly string[] {
  if (texts.length < 2) return texts;
  const sorted = [...texts].sort(compareText);
  let kept = 0;
  for (const text of sorted) if (kept === 0 || text !== sorted[kept - 1]) sorted[kept++] = text;
  sorted.length = kept;
  return sorted;
}

function uniqueHashes(hashes: readonly Hash[]): readonly Hash[] {
  const unique = new Map(hashes.map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, hash]) => hash);
}

function uniqueFacts(facts: readonly Fact[]): readonly Fact[] {
  const unique = new Map(facts.map((fact) => [fact.join(' '), fact]));
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, fact]) => fact);
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
export function purlOf({ identity, version, origin }: Pick<Package, 'identity' | 'version' | 'origin'>): string | undefined {
  if (origin.kind === 'file' || origin.kind === 'own') return undefined;
  const from = originQualifiers(origin);
  const qualifiers = from === undefined ? identity.qualifiers : { ...identity.qualifiers, ...from };
  const { type, namespace = null, name, subpath = null } = identity;
  try {
    // A range is no version: the purl names the package alone.
    return formatPurl(checked({ type, namespace, name, version: version ?? null, qualifiers: qualifiers ?? null, subpath }));
  } catch (error) {
    if (error instanceof PurlError) return undefined;
    throw error;
  }
}

function originQualifiers(origin: Origin): Readonly<Record<string, string>> | undefined {
  if (origin.kind === 'url') return { download_url: origin.url };
  if (origin.kind !== 'git') return undefined;
  const tool = /^git\+|^git:/.test(origin.url) ? '' : 'git+';
  return { vcs_url: `${tool}${origin.url}${origin.commit === undefined ? '' : `@${origin.commit}`}` };
}

function refOf(entry: Package, path: string): string {
  return purlOf(entry) ?? `${placeRef(path)}#${entry.key === '' ? nameText(entry.identity) : printable(publicText(entry.key))}`;
}

/** A folder may be called `pkg:npm`: what lies in it has no purl for that. */
function placeRef(path: string): string {
  return path.startsWith('pkg:') ? `./${path}` : path;
}

export function nameText({ namespace, name }: Package['identity']): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

function subjectOf(path: string, { subject, roots, packages }: Manifest, { numbers }: Reach, targets: readonly Target[]): Subject {
  const asked = (roots ?? undemanded(packages)).flatMap(({ to }) => targets[numbers.get(to) ?? -1]?.ref ?? []);
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
    ...(subject?.makers === undefined ? {} : { makers: subject.makers }),
    path,
    dependencies: sortedUnique(asked),
  };
}

function uniqueRefs(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((subject) => [subject.ref, subject])).values()];
}
