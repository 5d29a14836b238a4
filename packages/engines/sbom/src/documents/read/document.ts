// A document of another maker, or of ours, read back into an inventory.

import { compareText } from '@portcullis/core';
import { type Purl, PurlError, parsePurl } from '@portcullis/purl';
import type { Component, Fact, Hash, HashAlgorithm, Inventory, Maker, Origin, Place, Subject } from '../../model.js';
import type { Forgiving, Remark } from './forgiving.js';
import type { ValuePath } from './open.js';

export interface ReadDocument {
  readonly format: 'cyclonedx' | 'spdx';
  /** As the document says it: `1.6`, `2.3`. */
  readonly version: string;
  readonly inventory: Inventory;
  readonly root: { readonly name: string; readonly version?: string; readonly purl?: string; readonly supplier?: string };
  /** When the document says it was made. */
  readonly created?: string;
  /** Whether nothing of it was lost, and it does not call itself incomplete. */
  readonly complete: boolean;
  /** What could not be taken over, a sentence each with the line. */
  readonly remarks: readonly Remark[];
}

/** A component as a document tells it, before its graph is known. */
export interface DraftComponent {
  readonly id: string;
  readonly kind?: NonNullable<Subject['kind']>;
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly hashes: readonly Hash[];
  readonly licence?: string;
  readonly supplier?: string;
  readonly makers?: readonly Maker[];
  readonly scope?: string;
  /** Where its bytes come from. */
  readonly url?: string;
  /** Names and values for which no format has a field. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Files that name it. */
  readonly occurrences: readonly Place[];
  readonly place: Place;
}

/** What either family of documents says. */
export interface ReadGraph {
  readonly drafts: readonly DraftComponent[];
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly rootId?: string;
  readonly name?: string;
  readonly created?: string;
  readonly complete: boolean;
}

/** Names of hash algorithms as either family of documents writes them; others are left out, and said. */
const algorithmOf: Readonly<Record<string, HashAlgorithm>> = {
  MD5: 'MD5',
  'SHA-1': 'SHA-1',
  SHA1: 'SHA-1',
  'SHA-256': 'SHA-256',
  SHA256: 'SHA-256',
  'SHA-384': 'SHA-384',
  SHA384: 'SHA-384',
  'SHA-512': 'SHA-512',
  SHA512: 'SHA-512',
};

export function addHash(document: Forgiving, name: unknown, content: unknown, path: ValuePath): readonly Hash[] {
  const algorithm = typeof name === 'string' && Object.hasOwn(algorithmOf, name) ? algorithmOf[name] : undefined;
  if (algorithm !== undefined && typeof content === 'string' && /^[0-9a-f]{32,128}$/i.test(content))
    return [{ algorithm, value: content.toLowerCase() }];
  document.say(path, `a hash by ${JSON.stringify(name ?? null).slice(0, 40)} is left out`);
  return [];
}

/** An inventory from what a document says; refs are the purls, and for what has none the document's own ids. */
export function inventoryOf({ drafts, edges, rootId, name }: ReadGraph, path: string): Inventory {
  const refOf = new Map(drafts.map((draft) => [draft.id, draft.purl ?? fact(draft, 'ref') ?? draft.id]));
  const targets = (id: string): readonly string[] =>
    [...new Set(edges.get(id)?.flatMap((to) => refOf.get(to) ?? []) ?? [])].sort(compareText);
  const root = drafts.find(({ id }) => id === rootId);
  const isPart = (draft: DraftComponent): boolean => draft !== root && fact(draft, 'part') !== undefined;
  const merged = new Map<string, Component>();
  for (const draft of drafts) {
    if (draft === root || isPart(draft)) continue;
    const ref = refOf.get(draft.id) as string;
    const component = componentOf(draft, ref, edges.has(draft.id) ? targets(draft.id) : undefined);
    const other = merged.get(ref);
    merged.set(ref, other === undefined ? component : together(other, component));
  }
  const components = [...merged.values()].sort((a, b) => compareText(a.ref, b.ref));
  const parts = drafts.filter(isPart).map((draft) => subjectOf(draft, path, targets(draft.id)));
  const whole: Subject =
    root === undefined
      ? { ref: 'root', name: name ?? path, path, dependencies: undemanded(components) }
      : subjectOf(root, path, targets(root.id));
  return {
    components,
    subjects: parts.length > 0 ? parts.sort((a, b) => compareText(a.path, b.path)) : [whole],
    manifests: [{ path, reader: 'sbom-document', packages: merged.size }],
    excluded: [],
  };
}

/** Where a document names no product, what nothing else needs stands at the top. */
function undemanded(components: readonly Component[]): readonly string[] {
  const needed = new Set(components.flatMap(({ dependencies = [] }) => dependencies));
  return components.map(({ ref }) => ref).filter((ref) => !needed.has(ref));
}

function subjectOf(draft: DraftComponent, file: string, dependencies: readonly string[]): Subject {
  const { kind, name, version, purl, licence, supplier, makers } = draft;
  const path = fact(draft, 'part') ?? file;
  return {
    ref: `subject:${path}`,
    ...(kind === undefined ? {} : { kind }),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(licence === undefined ? {} : { licence }),
    ...(supplier === undefined ? {} : { supplier }),
    ...(makers === undefined ? {} : { makers }),
    path,
    dependencies,
  };
}

/** The value of a property of our own. */
function fact({ facts }: DraftComponent, name: string): string | undefined {
  return facts.find(([key]) => key === `portcullis:${name}`)?.[1];
}

const scopes: ReadonlySet<string> = new Set(['required', 'peer', 'optional', 'development', 'unreached']);

function componentOf(draft: DraftComponent, ref: string, dependencies: readonly string[] | undefined): Component {
  const { purl, hashes, licence, supplier, makers, occurrences, place, facts } = draft;
  const read = readPurl(purl);
  const { version: inPurl, ...identity } = read === undefined ? identityOf(draft) : withoutOrigin(read);
  const declared = fact(draft, 'declared');
  const version = inPurl ?? (declared === undefined ? draft.version : undefined);
  const depth = Number(fact(draft, 'depth'));
  return {
    ref,
    ...(purl === undefined ? {} : { purl }),
    identity,
    ...(version === undefined ? {} : { version }),
    ...(declared === undefined ? {} : { declared }),
    origin: originOf(draft, read),
    hashes,
    ...(licence === undefined ? {} : { licence }),
    ...(supplier === undefined ? {} : { supplier }),
    ...(makers === undefined ? {} : { makers }),
    aliases: facts.filter(([key]) => key === 'portcullis:alias').map(([, value]) => value),
    ...imageFacts(facts),
    scope: scopeOf(draft),
    ...(Number.isSafeInteger(depth) && depth > 0 ? { depth } : {}),
    places: occurrences.length > 0 ? occurrences : [place],
    ...(dependencies === undefined ? {} : { dependencies: dependencies.filter((to) => to !== ref) }),
  };
}

function imageFacts(facts: DraftComponent['facts']): Pick<Component, 'facts'> {
  const found = facts.flatMap(([key, value]): readonly Fact[] => {
    const name = key.replace(/^portcullis:/, '');
    return key !== name && (name === 'layer' || name === 'base' || name === 'evidence') ? [[name, value]] : [];
  });
  return found.length === 0 ? {} : { facts: found };
}

/** What a purl says of where the bytes come from is the origin's. */
function withoutOrigin({ qualifiers, ...rest }: Purl): Purl {
  const { vcs_url: _, download_url: __, ...own } = qualifiers ?? {};
  return Object.keys(own).length === 0 ? rest : { ...rest, qualifiers: own };
}

function identityOf(draft: DraftComponent): Component['identity'] & { readonly version?: string } {
  const namespace = fact(draft, 'namespace') ?? draft.group;
  const isJoined = namespace !== undefined && draft.group === undefined && draft.name.startsWith(`${namespace}/`);
  return {
    type: fact(draft, 'type') ?? 'generic',
    ...(namespace === undefined ? {} : { namespace }),
    name: isJoined ? draft.name.slice(namespace.length + 1) : draft.name,
    ...(draft.version === undefined ? {} : { version: draft.version }),
  };
}

function scopeOf(draft: DraftComponent): Component['scope'] {
  const own = fact(draft, 'scope');
  if (own !== undefined && scopes.has(own)) return own as Component['scope'];
  return draft.scope === 'excluded' ? 'development' : draft.scope === 'optional' ? 'optional' : 'required';
}

/** From the properties of our own, else from the purl's qualifiers. */
function originOf(draft: DraftComponent, purl: Purl | undefined): Origin {
  const kind = fact(draft, 'origin');
  const [url, commit, path, registry] = ['url', 'commit', 'path', 'registry'].map((name) => fact(draft, name));
  const vcs = purl?.qualifiers?.vcs_url;
  const download = purl?.qualifiers?.download_url;
  if (kind === 'toolchain') return { kind };
  if ((kind === 'file' || kind === 'own') && path !== undefined) return { kind, path };
  if (kind === 'git' || (kind === undefined && vcs !== undefined)) {
    const [, address, at] = /^(?:git\+)?(.*?)(?:@([0-9a-f]{7,64}))?$/.exec(vcs ?? '') ?? [];
    const id = commit ?? at;
    return { kind: 'git', url: url ?? address ?? '', ...(id === undefined ? {} : { commit: id }) };
  }
  if (kind === 'url' || (kind === undefined && download !== undefined)) return { kind: 'url', url: url ?? download ?? draft.url ?? '' };
  const archive = url ?? draft.url;
  return { kind: 'registry', ...(archive === undefined ? {} : { url: archive }), ...(registry === undefined ? {} : { registry }) };
}

function together(a: Component, b: Component): Component {
  const hashes = new Map([...a.hashes, ...b.hashes].map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
  const dependencies = [...new Set([...(a.dependencies ?? []), ...(b.dependencies ?? [])])].sort(compareText);
  return {
    ...b,
    ...a,
    hashes: [...hashes.values()],
    aliases: [...new Set([...a.aliases, ...b.aliases])].sort(compareText),
    scope: strongest(a.scope, b.scope),
    places: [...a.places, ...b.places],
    ...(a.dependencies === undefined && b.dependencies === undefined ? {} : { dependencies }),
  };
}

function strongest(a: Component['scope'], b: Component['scope']): Component['scope'] {
  const order = [...scopes];
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

function readPurl(text: string | undefined): Purl | undefined {
  if (text === undefined) return undefined;
  try {
    return parsePurl(text);
  } catch (error) {
    if (error instanceof PurlError) return error.meant;
    throw error;
  }
}
