// From what files say to one inventory: the same purl is one component with all its places, scope and depth come from walking the
// graph from the root, and nothing that a file names is lost.

import { compareText, printable } from '@portcullis/core';
import { checked, formatPurl, PurlError } from '@portcullis/purl';
import type { Component, Fact, Hash, Inventory, Manifest, Origin, Package, Place, Subject } from './model.js';
import { publicText } from './origin.js';
import { type Reach, reach, scopes, unreached } from './reach.js';

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

/** A manifest whose packages are known by their identities, with the ways to each. */
interface Part {
  readonly path: string;
  readonly ways: Pick<Reach, 'ranks' | 'depths' | 'edges'>;
  /** Where an edge leads, by the number of a package. */
  readonly targets: readonly Target[];
  readonly isComplete: boolean;
}

/** A package as one file has it. */
interface Entry {
  readonly entry: Package;
  readonly part: Part;
  /** Among the packages of its manifest. */
  readonly number: number;
}

/** The first entry of an identity, with all others: most have one alone. */
interface Draft extends Target, Entry {
  more: Entry[] | undefined;
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
  const unasked: { readonly path: string; readonly entry: Package }[] = [];
  const modules = reactor(read);
  for (const one of [...read].sort((a, b) => compareText(a.path, b.path))) subjects.push(merge(one, drafts, modules, unasked));
  // Without a function that compares, texts are put in the order of their code units, in a third of the time.
  const sorted = [...drafts.keys()].sort().map((ref) => drafts.get(ref) as Draft);
  drafts.clear();
  for (let at = 0; at < sorted.length; at++) (sorted[at] as Draft).at = at;
  const tests = new Map<string, boolean>();
  const isTest = (path: string): boolean => {
    const known = tests.get(path) ?? isTestFile(path);
    tests.set(path, known);
    return known;
  };
  const components = sorted.map((draft) => component(draft.more === undefined ? draft : ofProduct(draft, isTest)));
  needed.length = 0;
  const excluded = components.filter(({ places }) => {
    for (const { path } of places) if (!isTest(path)) return false;
    return true;
  });
  const left = new Set(excluded);
  const described = subjects.filter(({ path }) => !isTest(path));
  return {
    components: excluded.length === 0 ? components : components.filter((entry) => !left.has(entry)),
    unasked: unasked.filter(({ path, entry }) => !isTest(entry.path ?? path)),
    isClosed: excluded.length === 0 && described.length === subjects.length,
    subjects: uniqueRefs(described),
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
function merge(
  { path, manifest }: ReadManifest,
  drafts: Map<string, Draft>,
  modules: ReadonlyMap<string, string>,
  unasked: { readonly path: string; readonly entry: Package }[],
): Subject {
  const { packages } = manifest;
  const saysWhatIsAsked = manifest.graph === 'complete' && manifest.roots !== undefined && manifest.mayHoldMore !== true;
  const { numberOf, isUnique, asked, ...ways } = reach(manifest);
  const module = ({ identity, version, origin }: Package): string | undefined =>
    origin.kind === 'registry' ? modules.get(coordinates(identity, version)) : undefined;
  const targets: Target[] = [];
  const part: Part = { path, ways, targets, isComplete: manifest.graph === 'complete' };
  for (let at = 0; at < packages.length; at++) {
    const entry = packages[at] as Package;
    const subject = modules.size === 0 ? undefined : module(entry);
    const number = isUnique ? at : (numberOf({ to: entry.key }) as number);
    if (saysWhatIsAsked && ways.ranks[number] === unreached && isFetched(entry.origin)) unasked.push({ path, entry });
    targets.push(subject === undefined ? draftOf(entry, part, number, drafts) : { ref: subject, at: -1 });
  }
  const direct = asked.flatMap((root) => targets[numberOf(root) ?? -1]?.ref ?? []);
  return subjectOf(path, manifest.subject, direct);
}

function isFetched({ kind }: Origin): boolean {
  return kind === 'registry' || kind === 'git' || kind === 'url';
}

function draftOf(entry: Package, part: Part, number: number, drafts: Map<string, Draft>): Draft {
  const ref = refOf(entry, part.path);
  const known = drafts.get(ref);
  if (known === undefined) {
    const draft: Draft = { ref, at: -1, entry, part, number, more: undefined };
    drafts.set(ref, draft);
    return draft;
  }
  const other: Entry = { entry, part, number };
  if (known.more === undefined) known.more = [other];
  else known.more.push(other);
  return known;
}

/** Without what input of tests says of a package that the product has, too: neither how it is needed there, nor its bytes, count here. */
function ofProduct(draft: Draft, isTest: (path: string) => boolean): Draft {
  const [first, ...more] = [draft, ...(draft.more ?? none)].filter(({ entry, part }) => !isTest(entry.path ?? part.path));
  if (first === undefined) return draft;
  return { ...first, ref: draft.ref, at: draft.at, more: more.length === 0 ? undefined : more };
}

/** A component with every field in its place, said or not: of one shape, and made at once. */
type Whole = { -readonly [Key in keyof Component]-?: Component[Key] | undefined };

function component(draft: Draft): Component {
  const { ref, entry, more } = draft;
  const { identity, version, declared, origin, supplier, published } = entry;
  const { licence, makers, hashes, seals, aliases, facts, places } = more === undefined ? saidOnce(draft) : saidByAll([draft, ...more]);
  const { rank, depth, dependencies } = reached(draft);
  // In this order: the serial number of a document is made of what it leaves out, too.
  const found: Whole = {
    ref,
    purl: ref.startsWith('pkg:') ? ref : undefined,
    identity,
    version,
    declared,
    origin,
    hashes: hashes.length < 2 ? hashes : uniqueHashes(hashes),
    seals: seals.length === 0 ? undefined : sortedUnique(seals),
    licence,
    supplier,
    makers,
    published,
    aliases: sortedUnique(aliases),
    facts: facts.length === 0 ? undefined : uniqueFacts(facts),
    scope: scopes[rank] as Component['scope'],
    depth: depth === 0 ? undefined : depth,
    places: places.length < 2 ? places : uniquePlaces(places),
    dependencies,
  };
  return found as Component;
}

/** What the entries of a component say of it; lists are as they are written. */
interface Said {
  readonly licence: Package['licence'] | undefined;
  readonly makers: Package['makers'] | undefined;
  readonly hashes: readonly Hash[];
  readonly seals: readonly string[];
  readonly aliases: readonly string[];
  readonly facts: readonly Fact[];
  readonly places: readonly Place[];
}

function saidOnce(only: Entry): Said {
  const { licence, makers, hashes = none, seal, alias, facts = none } = only.entry;
  return {
    licence,
    makers,
    hashes,
    seals: seal === undefined ? none : [seal],
    aliases: alias === undefined ? none : [alias],
    facts,
    places: [placeOf(only)],
  };
}

function saidByAll(entries: readonly Entry[]): Said {
  return {
    licence: entries.find(({ entry }) => entry.licence !== undefined)?.entry.licence,
    makers: entries.find(({ entry }) => entry.makers !== undefined)?.entry.makers,
    hashes: entries.flatMap(({ entry }) => entry.hashes ?? none),
    seals: entries.flatMap(({ entry }) => entry.seal ?? none),
    aliases: entries.flatMap(({ entry }) => entry.alias ?? none),
    facts: entries.flatMap(({ entry }) => entry.facts ?? none),
    places: entries.map(placeOf),
  };
}

function placeOf({ entry: { path, line }, part }: Entry): Place {
  return line === undefined ? { path: path ?? part.path } : { path: path ?? part.path, line };
}

/** The strongest and the shortest way to a component, and what it needs; undefined where no file says that, nor a depth. */
interface Reached {
  /** Index into `scopes`. */
  rank: number;
  /** 0 where no file says. */
  depth: number;
  dependencies: readonly string[] | undefined;
}

function reached(draft: Draft): Reached {
  const found: Reached = { rank: unreached, depth: 0, dependencies: undefined };
  let isSaid = addReach(found, draft);
  let count = addNeeds(draft, draft.ref, 0);
  if (draft.more !== undefined)
    for (const one of draft.more) {
      isSaid = addReach(found, one) || isSaid;
      count = addNeeds(one, draft.ref, count);
    }
  if (isSaid) found.dependencies = refsOfNeeded(count);
  return found;
}

/** @returns whether the entry's file says what it needs. */
function addReach(found: Reached, { part, number }: Entry): boolean {
  const { ranks, depths } = part.ways;
  found.rank = Math.min(found.rank, ranks[number] as number);
  if (!part.isComplete) return false;
  const depth = depths[number] as number;
  if (depth > 0) found.depth = found.depth === 0 ? depth : Math.min(found.depth, depth);
  return true;
}

/** What one component needs, up to a count; the list is the same for all of them, and has room already. */
const needed: Target[] = [];

/** @returns how many there are then. */
function addNeeds({ part, number }: Entry, ref: string, count: number): number {
  const { first, targets } = part.ways.edges;
  const end = first[number + 1] as number;
  for (let edge = first[number] as number; edge < end; edge++) {
    const target = part.targets[targets[edge] as number] as Target;
    if (target.ref !== ref) needed[count++] = target;
  }
  return count;
}

const none: readonly never[] = [];

/** In their order, each once. */
function refsOfNeeded(count: number): readonly string[] {
  if (count === 0) return none;
  const targets = needed.slice(0, count);
  if (isAscending(targets)) return targets.map(refOfTarget);
  targets.sort((a, b) => (a.at < 0 || b.at < 0 ? compareText(a.ref, b.ref) : a.at - b.at));
  return targets.filter(({ ref }, at) => at === 0 || ref !== (targets[at - 1] as Target).ref).map(refOfTarget);
}

function refOfTarget({ ref }: Target): string {
  return ref;
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

function subjectOf(path: string, subject: Manifest['subject'], direct: readonly string[]): Subject {
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
    ...(subject?.licence === undefined ? {} : { licence: subject.licence }),
    ...(subject?.makers === undefined ? {} : { makers: subject.makers }),
    path,
    dependencies: sortedUnique(direct),
  };
}

function uniqueRefs(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((subject) => [subject.ref, subject])).values()];
}
