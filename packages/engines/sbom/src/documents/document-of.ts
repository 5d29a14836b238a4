// The document of an inventory, with its serial number.

import { createHash } from 'node:crypto';
import { version } from '@portcullis/core';
import type { Inventory } from '../model.js';
import { bomLists } from './cyclonedx-lists.js';
import type { Document } from './document.js';

/**
 * Components whose text is kept from the serial number, which is made of it and stands before it, to where it is written: 50,000 have
 * 32 MB. That of more would take most of a run's memory, and is made again.
 */
const mostKept = 75_000;

/** @param created when the inventory was taken. */
export function documentOf(inventory: Inventory, name: string, created: Date, complete: boolean): Document {
  const only = inventory.subjects.length === 1 ? inventory.subjects[0] : undefined;
  const root = {
    ref: 'root',
    ...(only?.kind === undefined ? {} : { kind: only.kind }),
    name: only?.name ?? name,
    ...(only?.version === undefined ? {} : { version: only.version }),
    ...(only?.purl === undefined ? {} : { purl: only.purl }),
    ...(only?.makers === undefined ? {} : { makers: only.makers }),
  };
  const stamp = `${created.toISOString().slice(0, 19)}Z`;
  const { subjects, manifests, excluded, components } = inventory;
  // What the lists do not tell from an entry that needs nothing.
  const open = components.flatMap(({ ref, dependencies }) => (dependencies === undefined ? [ref] : []));
  const hash = createHash('sha256').update(JSON.stringify([root, stamp, complete, subjects, manifests, excluded, open]));
  const made: Iterable<Uint8Array> = { [Symbol.iterator]: () => bomLists({ inventory, root }) };
  const lists = components.length <= mostKept ? [...made] : made;
  for (const piece of lists) hash.update(piece);
  const serial = uuidOf(hash.digest());
  return { inventory, root, created: stamp, serial, lists, complete, tool: { name: 'portcullis-sbom', version } };
}

/** A name-based UUID (RFC 9562, version 8) over a digest. */
function uuidOf(digest: Buffer): string {
  const bytes = Buffer.from(digest.subarray(0, 16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
