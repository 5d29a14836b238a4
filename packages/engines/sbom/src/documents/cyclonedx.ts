// What a CycloneDX document says, as the JSON form has it; the XML form is written from the same values.
// https://cyclonedx.org/docs/1.6/json/ and https://cyclonedx.org/docs/1.7/json/

import type { Writable } from '@portcullis/core';
import { nameText } from '../inventory.js';
import type { Component, Subject } from '../model.js';
import { type Author, type Document, edges, extraFacts, isAddress, onlyPath, parts } from './document.js';
import { licenceOf } from './licences.js';

export type CycloneDxVersion = '1.6' | '1.7';

export interface BomProperty {
  readonly name: string;
  readonly value: string;
}

export interface BomComponent {
  readonly type: 'application' | 'library' | 'container' | 'platform' | 'operating-system';
  readonly 'bom-ref': string;
  readonly supplier?: { readonly name: string };
  readonly manufacturer?: { readonly name: string };
  readonly authors?: readonly { readonly name: string; readonly email?: string }[];
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  readonly scope?: 'required' | 'optional' | 'excluded';
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly (
    | { readonly license: { readonly id: string } | { readonly name: string } }
    | { readonly expression: string }
  )[];
  readonly purl?: string;
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
  readonly evidence?: {
    readonly identity?: readonly {
      readonly field: 'purl';
      readonly confidence: number;
      readonly concludedValue: string;
      readonly methods: readonly { readonly technique: 'manifest-analysis'; readonly confidence: number; readonly value: string }[];
    }[];
    readonly occurrences: readonly { readonly location: string; readonly line?: number }[];
  };
  readonly properties?: readonly BomProperty[];
}

/** With the field that is known of it. */
export interface BomOrganisation {
  readonly name: string;
  readonly url?: readonly string[];
  readonly contact?: readonly { readonly email: string }[];
}

export interface Bom {
  readonly specVersion: CycloneDxVersion;
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly lifecycles: readonly { readonly phase: 'pre-build' | 'post-build' }[];
    readonly tools: { readonly components: readonly { readonly type: 'application'; readonly name: string; readonly version: string }[] };
    readonly component: BomComponent;
    readonly manufacturer?: BomOrganisation;
  };
  readonly components: readonly BomComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly compositions: readonly { readonly aggregate: 'complete' | 'incomplete' | 'unknown'; readonly assemblies: readonly string[] }[];
}

export function bomOf(document: Document, specVersion: CycloneDxVersion): Bom {
  return {
    ...bomHead(document, specVersion),
    components: [...parts(document).map(bomPart), ...document.inventory.components.map(bomComponent)],
    dependencies: Array.from(edges(document), ({ ref, to }) => ({ ref, dependsOn: to })),
    compositions: bomCompositions(document),
  };
}

/** All but the lists, which the JSON form writes entry by entry. */
export function bomHead(document: Document, specVersion: CycloneDxVersion): Pick<Bom, 'specVersion' | 'serialNumber' | 'metadata'> {
  const { root, author, created, serial, tool } = document;
  return {
    specVersion,
    serialNumber: `urn:uuid:${serial}`,
    metadata: {
      timestamp: created,
      lifecycles: [{ phase: root.kind === undefined ? 'pre-build' : 'post-build' }],
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      component: {
        type: root.kind ?? 'application',
        'bom-ref': root.ref,
        ...suppliedBy(root.supplier),
        ...madeBy(root.makers),
        name: root.name,
        ...optional('version', root.version),
        ...licensed(root.licence),
        ...optional('purl', root.purl),
        ...partProperty(onlyPath(document)),
      },
      ...(author === undefined ? {} : { manufacturer: organisationOf(author) }),
    },
  };
}

function organisationOf({ name, email, url }: Author): BomOrganisation {
  return { name, ...(url === undefined ? {} : { url: [url] }), ...(email === undefined ? {} : { contact: [{ email }] }) };
}

export function bomCompositions({ complete, root }: Document): Bom['compositions'] {
  return [{ aggregate: complete ? 'complete' : 'incomplete', assemblies: [root.ref] }];
}

export function bomPart({ ref, name, version, purl, licence, path, supplier, makers }: Subject): BomComponent {
  return {
    type: 'application',
    'bom-ref': ref,
    ...suppliedBy(supplier),
    ...madeBy(makers),
    name,
    ...optional('version', version),
    ...licensed(licence),
    ...optional('purl', purl),
    evidence: { occurrences: [{ location: path }] },
    ...partProperty(path),
  };
}

function licensed(licence: string | undefined): Pick<BomComponent, 'licenses'> {
  return licence === undefined ? {} : { licenses: bomLicences(licence) };
}

function suppliedBy(supplier: string | undefined): Pick<BomComponent, 'supplier'> {
  return supplier === undefined ? {} : { supplier: { name: supplier } };
}

/** Says that a component is no package but a part of the product, and which file describes it. */
function partProperty(path: string | undefined): Pick<BomComponent, 'properties'> {
  return path === undefined ? {} : { properties: [{ name: 'portcullis:part', value: path }] };
}

export function bomComponent(entry: Component): BomComponent {
  const { ref, purl, identity, version, hashes, licence, origin, supplier, makers, places } = entry;
  const found = { type: bomType(entry), 'bom-ref': ref } as Writable<BomComponent>;
  if (supplier !== undefined) found.supplier = { name: supplier };
  Object.assign(found, madeBy(makers));
  if (identity.namespace !== undefined) found.group = identity.namespace;
  found.name = identity.name === '' ? nameText(identity) : identity.name;
  if (version !== undefined) found.version = version;
  found.scope = bomScope(entry);
  if (hashes.length > 0) found.hashes = hashes.map(({ algorithm, value }) => ({ alg: algorithm, content: value }));
  if (licence !== undefined) found.licenses = bomLicences(licence);
  if (purl !== undefined) found.purl = purl;
  const address = bomReference(origin);
  if (address !== undefined) found.externalReferences = [address];
  const occurrences = places.map(({ path, line }) => (line === undefined ? { location: path } : { location: path, line }));
  const identities = otherIdentities(entry);
  found.evidence = identities.length === 0 ? { occurrences } : { identity: identities, occurrences };
  found.properties = bomProperties(entry);
  return found;
}

export function bomType({ origin, identity: { type } }: Pick<Component, 'origin' | 'identity'>): BomComponent['type'] {
  return origin.kind === 'own' ? 'application' : type === 'docker' || type === 'oci' ? 'container' : 'library';
}

export function bomScope({ scope }: Pick<Component, 'scope'>): NonNullable<BomComponent['scope']> {
  return scope === 'required' ? 'required' : scope === 'development' ? 'excluded' : 'optional';
}

export function bomProperties(entry: Component): readonly BomProperty[] {
  return extraFacts(entry).map(([name, value]) => ({ name, value }));
}

/** `manufacturer` is one organisation, the first; `authors` are people. */
function madeBy(makers: Component['makers'] = []): Pick<BomComponent, 'manufacturer' | 'authors'> {
  const organisation = makers.find(({ kind }) => kind === 'organization');
  const people = makers.filter(({ kind }) => kind === 'person');
  return {
    ...(organisation === undefined ? {} : { manufacturer: { name: organisation.name } }),
    ...(people.length === 0 ? {} : { authors: people.map(({ name, email }) => (email === undefined ? { name } : { name, email })) }),
  };
}

type OtherIdentities = NonNullable<NonNullable<BomComponent['evidence']>['identity']>;

/** What a file of the package says that it is, too: a package of an ecosystem that the system's own brings along. */
function otherIdentities({ facts = [] }: Component): OtherIdentities {
  return facts.flatMap(([name, value]): OtherIdentities => {
    const space = value.indexOf(' ');
    if (name !== 'evidence' || space < 0) return [];
    const method = { technique: 'manifest-analysis' as const, confidence: 1, value: value.slice(space + 1) };
    return [{ field: 'purl' as const, confidence: 1, concludedValue: value.slice(0, space), methods: [method] }];
  });
}

export function bomLicences(written: string): NonNullable<BomComponent['licenses']> {
  const licence = licenceOf(written);
  if (licence.kind === 'id') return [{ license: { id: licence.id } }];
  return [licence.kind === 'expression' ? { expression: licence.expression } : { license: { name: licence.name } }];
}

/** Addresses that are no URI are left to the properties: the schema wants one. */
export function bomReference(origin: Component['origin']): NonNullable<BomComponent['externalReferences']>[number] | undefined {
  const url = origin.kind === 'git' || origin.kind === 'url' || origin.kind === 'registry' ? origin.url : undefined;
  if (url === undefined || !isAddress(url)) return undefined;
  return { type: origin.kind === 'git' ? 'vcs' : 'distribution', url };
}

export function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string };
}
