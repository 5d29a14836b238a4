// The lists of a CycloneDX document as JSON: a component and a dependency a line, so that two documents differ in the lines of what
// changed. Text of its own for what most entries of a lock are, for objects of 50,000 components cost three times as much; what is written
// here and what `bomComponent` says is the same, which a test holds.

import { remembered } from '@portcullis/core';
import type { Component } from '../model.js';
import { bomComponent, bomLicences, bomPart, bomProperties, bomReference, bomScope, bomType } from './cyclonedx.js';
import { type Document, edgesAsSaid, parts } from './document.js';

type Content = Pick<Document, 'inventory' | 'root'>;

/** `components` and `dependencies` with the comma before each, in pieces of up to a mebibyte: the text of 50,000 components has 32 MB. */
export function* bomLists(content: Content): Generator<Uint8Array> {
  const names = quotedRefs(content);
  const pieces = new Pieces();
  yield* components(content, names, pieces);
  yield* dependencies(content, names, pieces);
  yield* pieces.rest();
}

/** What an edge may lead to, as JSON writes it; undefined where every edge leads to an entry, and every ref is written as it is. */
type Names = ReadonlyMap<string, string> | undefined;

function quotedRefs({ inventory: { subjects, components, isClosed } }: Content): Names {
  if (isClosed === true && subjects.every(isPlainRef) && components.every(isPlainRef)) return undefined;
  // An entry is named by all that need it.
  const names = new Map<string, string>();
  for (const { ref } of subjects) names.set(ref, quoted(ref));
  for (const { ref } of components) names.set(ref, quoted(ref));
  return names;
}

function isPlainRef({ ref }: { readonly ref: string }): boolean {
  return standsForItself.test(ref);
}

function* components(content: Content, names: Names, pieces: Pieces): Iterable<Uint8Array> {
  pieces.begin('components');
  for (const part of parts(content)) if (pieces.add(JSON.stringify(bomPart(part)))) yield* pieces.full();
  const write = componentWriter(names);
  for (const entry of content.inventory.components) if (pieces.add(write(entry))) yield* pieces.full();
  pieces.end();
}

function* dependencies(content: Content, names: Names, pieces: Pieces): Iterable<Uint8Array> {
  pieces.begin('dependencies');
  const write = names === undefined ? plainEdges : (ref: string, to: readonly string[]) => knownEdges(ref, to, names);
  for (const { ref, to } of edgesAsSaid(content)) if (pieces.add(write(ref, to))) yield* pieces.full();
  pieces.end();
}

function plainEdges(ref: string, to: readonly string[]): string {
  return to.length === 0 ? `{"ref":"${ref}","dependsOn":[]}` : `{"ref":"${ref}","dependsOn":["${to.join('","')}"]}`;
}

function knownEdges(ref: string, to: readonly string[], names: NonNullable<Names>): string {
  let text = `{"ref":${names.get(ref) ?? quoted(ref)},"dependsOn":[`;
  let before = '';
  for (const target of to) {
    const name = names.get(target);
    if (name === undefined) continue;
    text += before + name;
    before = ',';
  }
  return `${text}]}`;
}

/** The text of one component after another; what they have in common is made once. */
export function componentWriter(names?: Names): (entry: Component) => string {
  const licences = remembered((licence) => `,"licenses":${JSON.stringify(bomLicences(licence))}`, mostRemembered);
  const locations = remembered((path) => `,"evidence":{"occurrences":[{"location":${JSON.stringify(path)}`, mostRemembered);
  const properties = new Map<string, string>();
  const propertiesOf = (entry: Component): string => {
    const { origin, declared, aliases, purl, scope, depth } = entry;
    const isCommon = origin.kind === 'registry' && declared === undefined && aliases.length === 0 && purl !== undefined;
    if (!isCommon || origin.url !== undefined || origin.registry !== undefined) return JSON.stringify(bomProperties(entry));
    const key = `${scope} ${depth}`;
    const text = properties.get(key) ?? JSON.stringify(bomProperties(entry));
    if (properties.size < mostRemembered) properties.set(key, text);
    return text;
  };
  return (entry) => {
    const { ref, purl, identity, version, hashes, licence, places } = entry;
    const place = isPlain(entry) ? places[0] : undefined;
    if (place === undefined) return JSON.stringify(bomComponent(entry));
    const name = names?.get(ref) ?? quoted(ref);
    let text = `{"type":"${bomType(entry)}","bom-ref":${name}`;
    if (identity.namespace !== undefined) text += `,"group":${quoted(identity.namespace)}`;
    text += `,"name":${quoted(identity.name)}`;
    if (version !== undefined) text += `,"version":${quoted(version)}`;
    text += `,"scope":"${bomScope(entry)}"`;
    if (hashes.length > 0) text += hashesText(hashes);
    if (licence !== undefined) text += licences(licence);
    if (purl !== undefined) text += `,"purl":${purl === ref ? name : quoted(purl)}`;
    const reference = bomReference(entry.origin);
    if (reference !== undefined) text += `,"externalReferences":[${JSON.stringify(reference)}]`;
    text += locations(place.path);
    if (place.line !== undefined) text += `,"line":${place.line}`;
    return `${text}}]},"properties":${propertiesOf(entry)}}`;
  };
}

/** What has one place and nothing that only packages of images have. */
function isPlain({ supplier, makers, facts, places, identity }: Component): boolean {
  return supplier === undefined && makers === undefined && facts === undefined && places.length === 1 && identity.name !== '';
}

function hashesText(hashes: Component['hashes']): string {
  let text = '';
  for (const { algorithm, value } of hashes)
    text += `${text === '' ? ',"hashes":[' : ','}{"alg":"${algorithm}","content":${quoted(value)}}`;
  return `${text}]`;
}

/** Texts kept of one kind. */
const mostRemembered = 1000;

/** Letters that JSON writes as they are. */
const standsForItself = /^[ !#-[\]-~]*$/;

/** As JSON: nearly all names, versions and purls are of letters that stand for themselves. */
function quoted(text: string): string {
  return standsForItself.test(text) ? `"${text}"` : JSON.stringify(text);
}

const pieceBytes = 1024 * 1024;
/** Letters that are joined before they are encoded. */
const joinedLetters = 16 * 1024;

/** Text on its way into pieces. An entry is handed to it and not through it: generators within one another cost as much as the text. */
class Pieces {
  private done: Uint8Array[] = [];
  private piece = Buffer.allocUnsafe(pieceBytes);
  private filled = 0;
  private text = '';
  /** What stands before the next entry of a list. */
  private before = '';

  begin(name: string): void {
    this.text += `,\n  "${name}": [`;
    this.before = '\n    ';
  }

  /** An entry of the list that was begun. @returns whether pieces are full. */
  add(entry: string): boolean {
    this.text += this.before + entry;
    this.before = ',\n    ';
    if (this.text.length >= joinedLetters) this.encode();
    return this.done.length > 0;
  }

  end(): void {
    this.text += this.before === ',\n    ' ? '\n  ]' : ']';
  }

  full(): readonly Uint8Array[] {
    const { done } = this;
    this.done = [];
    return done;
  }

  rest(): readonly Uint8Array[] {
    this.encode();
    return [...this.full(), this.piece.subarray(0, this.filled)];
  }

  private encode(): void {
    // A letter takes three bytes at most.
    const most = this.text.length * 3;
    if (most > pieceBytes - this.filled) {
      this.done.push(this.piece.subarray(0, this.filled));
      this.piece = Buffer.allocUnsafe(Math.max(pieceBytes, most));
      this.filled = 0;
    }
    this.filled += this.piece.write(this.text, this.filled);
    this.text = '';
  }
}
