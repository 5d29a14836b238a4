// A document of another maker, or of ours, read back into an inventory.

import { type Purl, PurlError, parsePurl } from '@portcullis/purl';
import type { Component, Hash, HashAlgorithm, Inventory, Place } from '../../model.js';

export interface ReadDocument {
  readonly format: 'cyclonedx' | 'spdx';
  /** As the document says it: `1.6`, `2.3`. */
  readonly version: string;
  readonly inventory: Inventory;
  readonly root: { readonly name: string; readonly version?: string; readonly purl?: string };
  /** What could not be taken over, a sentence each with the line where it is known. */
  readonly remarks: readonly { readonly line?: number; readonly message: string }[];
}

/** A component as a document tells it, before its graph is known. */
export interface DraftComponent {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly hashes: readonly Hash[];
  readonly licence?: string;
  readonly scope?: string;
  readonly place: Place;
}

/** Names of hash algorithms as either family of documents writes them; others are left out, and said. */
export const algorithmOf: Readonly<Record<string, HashAlgorithm>> = {
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

/** An inventory from drafts and edges; refs are the purls, and for what has none the document's own ids. */
export function inventoryOf(
  drafts: readonly DraftComponent[],
  edges: ReadonlyMap<string, readonly string[]>,
  rootId: string | undefined,
  path: string,
): Inventory {
  const refOf = new Map(drafts.map(({ id, purl }) => [id, purl ?? id]));
  const merged = new Map<string, Component>();
  for (const draft of drafts) {
    if (draft.id === rootId) continue;
    const ref = refOf.get(draft.id) as string;
    const dependencies = edges.get(draft.id)?.flatMap((to) => refOf.get(to) ?? []);
    const component = componentOf(draft, ref, dependencies);
    const other = merged.get(ref);
    merged.set(ref, other === undefined ? component : together(other, component));
  }
  const direct = (rootId === undefined ? undefined : edges.get(rootId))?.flatMap((to) => refOf.get(to) ?? []) ?? [];
  return {
    components: [...merged.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    subjects: [
      { ref: 'root', name: drafts.find(({ id }) => id === rootId)?.name ?? path, path, dependencies: [...new Set(direct)].sort() },
    ],
    manifests: [{ path, reader: 'sbom-document', packages: merged.size }],
    excluded: [],
  };
}

function componentOf(draft: DraftComponent, ref: string, dependencies: readonly string[] | undefined): Component {
  const purl = readPurl(draft.purl);
  const { version: _, ...identity } = purl ?? {
    type: 'generic',
    ...(draft.group === undefined ? {} : { namespace: draft.group }),
    name: draft.name,
  };
  const version = purl?.version ?? draft.version;
  return {
    ref,
    ...(draft.purl === undefined ? {} : { purl: draft.purl }),
    identity,
    ...(version === undefined ? {} : { version }),
    origin: { kind: 'registry' },
    hashes: draft.hashes,
    ...(draft.licence === undefined ? {} : { licence: draft.licence }),
    aliases: [],
    scope: draft.scope === 'excluded' ? 'development' : draft.scope === 'optional' ? 'optional' : 'required',
    places: [draft.place],
    ...(dependencies === undefined ? {} : { dependencies: [...new Set(dependencies)].filter((to) => to !== ref).sort() }),
  };
}

function together(a: Component, b: Component): Component {
  const hashes = new Map([...a.hashes, ...b.hashes].map((hash) => [`${hash.algorithm}:${hash.value}`, hash]));
  const dependencies = [...new Set([...(a.dependencies ?? []), ...(b.dependencies ?? [])])].sort();
  return {
    ...a,
    hashes: [...hashes.values()],
    places: [...a.places, ...b.places],
    ...(a.dependencies === undefined && b.dependencies === undefined ? {} : { dependencies }),
  };
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
