// What an SPDX 2.3 document says, whatever its form (https://spdx.github.io/spdx-spec/v2.3/).

import { createHash } from 'node:crypto';
import { compareText } from '@portcullis/core';
import { nameText } from '../inventory.js';
import type { Component, HashAlgorithm, Maker } from '../model.js';
import { type Author, type Document, edges, extraFacts, isAddress, onlyPath, parts } from './document.js';
import { licenceOf } from './licences.js';

export const noAssertion = 'NOASSERTION';

export interface SpdxPackage {
  readonly SPDXID: string;
  readonly name: string;
  readonly versionInfo?: string;
  readonly downloadLocation: string;
  readonly filesAnalyzed: false;
  readonly supplier: string;
  readonly originator?: string;
  readonly checksums?: readonly { readonly algorithm: string; readonly checksumValue: string }[];
  readonly sourceInfo?: string;
  readonly licenseConcluded: string;
  readonly licenseDeclared: string;
  readonly copyrightText: string;
  readonly comment?: string;
  readonly primaryPackagePurpose: 'APPLICATION' | 'LIBRARY' | 'CONTAINER' | 'OPERATING_SYSTEM';
  readonly externalRefs?: readonly {
    readonly referenceCategory: 'PACKAGE-MANAGER';
    readonly referenceType: 'purl';
    readonly referenceLocator: string;
  }[];
}

export interface Spdx {
  readonly spdxVersion: 'SPDX-2.3';
  readonly dataLicense: 'CC0-1.0';
  readonly SPDXID: 'SPDXRef-DOCUMENT';
  readonly name: string;
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[]; readonly comment?: string };
  readonly packages: readonly SpdxPackage[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relationshipType: string;
    readonly relatedSpdxElement: string;
  }[];
  readonly hasExtractedLicensingInfos?: readonly { readonly licenseId: string; readonly extractedText: string; readonly name: string }[];
}

export function spdxOf(document: Document): Spdx {
  const { inventory, root, author, created, serial, tool } = document;
  const ids = idsFor([root.ref, ...parts(document).map(({ ref }) => ref), ...inventory.components.map(({ ref }) => ref)]);
  const idOf = (ref: string): string => ids.get(ref) as string;
  const named = new Map<string, string>();
  const product = (of: Document['root'], path: string | undefined): SpdxPackage => ({
    ...common(idOf(of.ref), of.name, of.version, of.purl),
    ...madeBy(of.supplier, of.makers),
    ...(path === undefined ? {} : { comment: factLine(['portcullis:part', path]) }),
    downloadLocation: noAssertion,
    licenseDeclared: declared(of.licence, named),
    primaryPackagePurpose: of.kind === undefined ? 'APPLICATION' : of.kind === 'container' ? 'CONTAINER' : 'OPERATING_SYSTEM',
  });
  const packages = [
    product(root, onlyPath(document)),
    ...parts(document).map((part) => product(part, part.path)),
    ...inventory.components.map((entry) => packageOf(entry, idOf(entry.ref), named)),
  ];
  const relationships = [...edges(document)].flatMap(({ ref, to }) =>
    to.map((target) => ({ spdxElementId: idOf(ref), relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf(target) })),
  );
  // The document itself describes the product; a leaf says that it needs nothing.
  const leaves = inventory.components.filter(({ dependencies }) => dependencies !== undefined && dependencies.length === 0);
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: root.name,
    documentNamespace: `urn:uuid:${serial}`,
    creationInfo: {
      created,
      creators: [...(author === undefined ? [] : [creatorOf(author)]), `Tool: ${tool.name}-${tool.version}`],
      ...commented(document),
    },
    packages,
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: idOf(root.ref) },
      ...relationships,
      ...leaves.map(({ ref }) => ({ spdxElementId: idOf(ref), relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NONE' })),
    ],
    ...(named.size === 0
      ? {}
      : { hasExtractedLicensingInfos: [...named].map(([name, licenseId]) => ({ licenseId, extractedText: name, name })) }),
  };
}

/** Clause 6.8 has a place for a mail address alone. */
function creatorOf({ name, email }: Author): string {
  return `Organization: ${name}${email === undefined ? '' : ` (${email})`}`;
}

function commented({ complete, author }: Document): { readonly comment?: string } {
  const lines = [
    ...(complete ? [] : ['Incomplete: a file that names packages could not be read.']),
    ...(author?.url === undefined ? [] : [`Made by ${author.name}, ${author.url}`]),
  ];
  return lines.length === 0 ? {} : { comment: lines.join('\n') };
}

function common(
  SPDXID: string,
  name: string,
  version: string | undefined,
  purl: string | undefined,
): Pick<
  SpdxPackage,
  'SPDXID' | 'name' | 'versionInfo' | 'filesAnalyzed' | 'supplier' | 'licenseConcluded' | 'copyrightText' | 'externalRefs'
> {
  return {
    SPDXID,
    name,
    ...(version === undefined ? {} : { versionInfo: version }),
    filesAnalyzed: false,
    supplier: noAssertion,
    licenseConcluded: noAssertion,
    copyrightText: noAssertion,
    ...(purl === undefined
      ? {}
      : { externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] as const }),
  };
}

function packageOf(entry: Component, id: string, named: Map<string, string>): SpdxPackage {
  const { identity, version, purl, origin, hashes, licence, places } = entry;
  return {
    ...common(id, nameText(identity), version, purl),
    ...madeBy(entry.supplier, entry.makers),
    downloadLocation: downloadOf(origin),
    ...(hashes.length === 0
      ? {}
      : { checksums: hashes.map(({ algorithm, value }) => ({ algorithm: spdxAlgorithm[algorithm], checksumValue: value })) }),
    sourceInfo: `found in ${places.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`)).join('\n')}`,
    licenseDeclared: declared(licence, named),
    comment: [...extraFacts(entry), ...otherMakers(entry)].map(factLine).join('\n'),
    primaryPackagePurpose: identity.type === 'docker' || identity.type === 'oci' ? 'CONTAINER' : 'LIBRARY',
  };
}

/** Who gave it, and else who made it; NOASSERTION stays where nothing says. */
function madeBy(supplier: string | undefined, makers: Component['makers']): Partial<Pick<SpdxPackage, 'supplier' | 'originator'>> {
  const [first] = makers ?? [];
  const originator = first === undefined ? undefined : actor(first);
  const given = supplier === undefined ? originator : `Organization: ${supplier.replace(/\s+/g, ' ')}`;
  return { ...(given === undefined ? {} : { supplier: given }), ...(originator === undefined ? {} : { originator }) };
}

function actor({ kind, name, email }: Maker): string {
  return `${kind === 'person' ? 'Person' : 'Organization'}: ${name}${email === undefined ? '' : ` (${email})`}`;
}

/** The field has room for one. */
function otherMakers({ makers = [] }: Component): readonly (readonly [string, string])[] {
  return makers.slice(1).map((one) => ['portcullis:maker', actor(one)]);
}

/** A fact stands on a line of its own. */
function factLine([name, value]: readonly [string, string]): string {
  return `${name}=${value.replace(/\s+/g, ' ')}`;
}

const spdxAlgorithm: Readonly<Record<HashAlgorithm, string>> = {
  MD5: 'MD5',
  'SHA-1': 'SHA1',
  'SHA-256': 'SHA256',
  'SHA-384': 'SHA384',
  'SHA-512': 'SHA512',
};

/** An address as clause 7.7 wants it: a URI, or one of version control with its commit. */
function downloadOf(origin: Component['origin']): string {
  if (origin.kind === 'git') {
    const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(origin.url) ? origin.url : `git+ssh://${origin.url.replace(':', '/')}`;
    return `${url.startsWith('git') ? '' : 'git+'}${url}${origin.commit === undefined ? '' : `@${origin.commit}`}`.replace(/\s/g, '%20');
  }
  const url = origin.kind === 'url' || origin.kind === 'registry' ? origin.url : undefined;
  return url !== undefined && isAddress(url) ? url : noAssertion;
}

/** An expression of SPDX, or a reference to the words that the document carries. */
function declared(written: string | undefined, named: Map<string, string>): string {
  if (written === undefined) return noAssertion;
  const licence = licenceOf(written);
  if (licence.kind === 'id') return licence.id;
  if (licence.kind === 'expression' && !/LicenseRef-|DocumentRef-/.test(licence.expression)) return licence.expression;
  const known = named.get(written) ?? `LicenseRef-${createHash('sha256').update(written).digest('hex').slice(0, 16)}`;
  named.set(written, known);
  return known;
}

/** Ids of letters, digits, dots and dashes (clause 3.2); a digest tells apart what differs only in other characters. */
function idsFor(refs: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const ref of [...refs].sort(compareText)) {
    const plain = `SPDXRef-${ref
      .replace(/^pkg:/, '')
      .replace(/[^A-Za-z0-9.-]+/g, '-')
      .slice(0, 200)}`;
    const id = taken.has(plain) ? `${plain}-${createHash('sha256').update(ref).digest('hex').slice(0, 12)}` : plain;
    taken.add(id);
    ids.set(ref, id);
  }
  return ids;
}
