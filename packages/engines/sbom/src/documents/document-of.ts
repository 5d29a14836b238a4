// The document of an inventory, with its serial number.

import { createHash } from 'node:crypto';
import { version } from '@portcullis/core';
import type { Inventory, Subject } from '../model.js';
import { bomLists } from './cyclonedx-lists.js';
import type { Author, Document } from './document.js';

/**
 * Components whose text is kept from the serial number, which is made of it and stands before it, to where it is written: 50,000 have
 * 32 MB. That of more would take most of a run's memory, and is made again.
 */
const mostKept = 75_000;

/** What a person says of the product, which goes before what its files say. */
export interface ProductSaid {
  readonly name?: string;
  readonly version?: string;
  /** Of the product and of every part of it. */
  readonly supplier?: string;
  /** Who makes the document. */
  readonly author?: Author;
}

/**
 * @param name of a product that no file names, or more than one.
 * @param created when the inventory was taken.
 */
export function documentOf(read: Inventory, name: string, created: Date, complete: boolean, said: ProductSaid = {}): Document {
  const inventory = suppliedBy(read, said.supplier);
  const root = rootOf(inventory, name, said);
  const stamp = `${created.toISOString().slice(0, 19)}Z`;
  const { subjects, manifests, excluded, components } = inventory;
  // What the lists do not tell from an entry that needs nothing.
  const open = components.flatMap(({ ref, dependencies }) => (dependencies === undefined ? [ref] : []));
  const { author } = said;
  const head = [root, stamp, complete, subjects.map(fieldsOf), manifests, excluded, open, ...(author === undefined ? [] : [author])];
  const hash = createHash('sha256').update(JSON.stringify(head));
  const made: Iterable<Uint8Array> = { [Symbol.iterator]: () => bomLists({ inventory, root }) };
  const lists = components.length <= mostKept ? [...made] : made;
  for (const piece of lists) hash.update(piece);
  const serial = uuidOf(hash.digest());
  const tool = { name: 'portcullis-sbom', version };
  return { inventory, root, ...(author === undefined ? {} : { author }), created: stamp, serial, lists, complete, tool };
}

/** Always in this order, whoever made the subject. */
function fieldsOf({ ref, kind, name, version, purl, licence, supplier, makers, path, dependencies }: Subject): readonly unknown[] {
  return [ref, kind, name, version, purl, supplier, makers, path, dependencies, ...(licence === undefined ? [] : [licence])];
}

function suppliedBy(inventory: Inventory, supplier: string | undefined): Inventory {
  if (supplier === undefined) return inventory;
  return { ...inventory, subjects: inventory.subjects.map((subject) => ({ ...subject, supplier })) };
}

function rootOf({ subjects }: Inventory, folder: string, said: ProductSaid): Document['root'] {
  const only = subjects.length === 1 ? subjects[0] : undefined;
  const { kind, purl, licence, makers } = only ?? {};
  const name = said.name ?? only?.name ?? folder;
  const version = said.version ?? only?.version;
  const supplier = said.supplier ?? only?.supplier;
  // A purl names a package with its version: of another name or version it is not the product's.
  const isAsRead = name === only?.name && version === only.version;
  return {
    ref: 'root',
    ...(kind === undefined ? {} : { kind }),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined || !isAsRead ? {} : { purl }),
    ...(licence === undefined ? {} : { licence }),
    ...(supplier === undefined ? {} : { supplier }),
    ...(makers === undefined ? {} : { makers }),
  };
}

/** A name-based UUID (RFC 9562, version 8) over a digest. */
function uuidOf(digest: Buffer): string {
  const bytes = Buffer.from(digest.subarray(0, 16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
