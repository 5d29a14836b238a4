// What every document says, whatever its format: made once, written by each in its own words.

import type { Component, Inventory, Maker } from '../model.js';
import { hasFormat } from './check/formats.js';

export interface Document {
  readonly inventory: Inventory;
  /** The product as a whole. */
  readonly root: {
    readonly ref: string;
    readonly kind?: 'container' | 'operating-system';
    readonly name: string;
    readonly version?: string;
    readonly purl?: string;
    readonly licence?: string;
    readonly supplier?: string;
    readonly makers?: readonly Maker[];
  };
  /** Who makes the document, where somebody said so; else it is the tool alone. */
  readonly author?: Author;
  /** RFC 3339, in seconds: SOURCE_DATE_EPOCH, the commit's time, else the clock's. */
  readonly created: string;
  /** A UUID made from the content, so that the same tree gives the same bytes. */
  readonly serial: string;
  /** Components and edges as the JSON form of CycloneDX writes them, of which the serial number is made. */
  readonly lists: Iterable<Uint8Array>;
  /** Whether every file that names packages was read to its end. */
  readonly complete: boolean;
  readonly tool: { readonly name: string; readonly version: string };
}

/** A person or an organisation with the one address by which it is reached: mail, or a page. */
export interface Author {
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
}

interface Edge {
  readonly ref: string;
  readonly to: readonly string[];
}

type Content = Pick<Document, 'inventory' | 'root'>;

/** Edges of the whole graph: from the product to its parts, from each to what it needs; leaves have none. Refs in order. */
export function* edges(content: Content): Iterable<Edge> {
  const { subjects, components } = content.inventory;
  const known = new Set<string>();
  for (const { ref } of subjects) known.add(ref);
  for (const { ref } of components) known.add(ref);
  for (const { ref, to } of edgesAsSaid(content)) yield { ref, to: to.filter((target) => known.has(target)) };
}

/** The same with those, too, that lead to what the inventory leaves out. */
export function* edgesAsSaid({ inventory: { subjects, components }, root }: Content): Iterable<Edge> {
  const only = subjects.length === 1 ? subjects[0] : undefined;
  yield { ref: root.ref, to: only === undefined ? subjects.map(({ ref }) => ref) : only.dependencies };
  if (only === undefined) for (const { ref, dependencies } of subjects) yield { ref, to: dependencies };
  for (const { ref, dependencies = none } of components) yield { ref, to: dependencies };
}

const none: readonly string[] = [];

/** Subjects that stand as components of their own: where there are several, each is a part of the product. */
export function parts({ inventory: { subjects } }: Pick<Document, 'inventory'>): Inventory['subjects'] {
  return subjects.length === 1 ? [] : subjects;
}

/** Facts of a component that no format has a field for, as names and values: with them a document reads back as what it was. */
export function extraFacts(component: Component): readonly (readonly [string, string])[] {
  const { origin, declared, aliases, facts = [], scope, depth } = component;
  const found: (readonly [string, string])[] = [['portcullis:scope', scope]];
  if (depth !== undefined) found.push(['portcullis:depth', String(depth)]);
  if (declared !== undefined) found.push(['portcullis:declared', declared]);
  for (const alias of aliases) found.push(['portcullis:alias', alias]);
  for (const [name, value] of facts) found.push([`portcullis:${name}`, value]);
  if (origin.kind !== 'registry') found.push(['portcullis:origin', origin.kind]);
  addAddress(origin, found);
  if (component.purl === undefined) found.push(...identityFacts(component));
  return found;
}

/** As much of an origin as no field holds: a registry's archive that is a URI stands in a field of its own. */
function addAddress(origin: Component['origin'], found: (readonly [string, string])[]): void {
  const isPlain = origin.kind === 'registry' && origin.url !== undefined && isAddress(origin.url);
  for (const key in origin) {
    const value = (origin as Readonly<Record<string, string | undefined>>)[key];
    if (key !== 'kind' && value !== undefined && !(isPlain && key === 'url')) found.push([`portcullis:${key}`, value]);
  }
}

/** What a purl would say: the ecosystem, the namespace, and how the inventory calls the package. */
function identityFacts({ ref, identity: { type, namespace } }: Component): readonly (readonly [string, string])[] {
  return [
    ['portcullis:ref', ref],
    ['portcullis:type', type],
    ...(namespace === undefined ? [] : [['portcullis:namespace', namespace] as const]),
  ];
}

/** The file that describes the product, where it is one file alone. */
export function onlyPath({ inventory: { subjects } }: Document): string | undefined {
  return subjects.length === 1 ? subjects[0]?.path : undefined;
}

/** Whether a text is an address that the schemas take; others are left to the properties. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && hasFormat('iri', text);
}
