// SPDX 2.2 and 2.3 as JSON, as any maker writes it.

import { parseJson } from '@portcullis/formats/json';
import { invalid, type Source } from '../../reader.js';
import { isFields, own, type Shape, shape } from '../../shape.js';
import { algorithmOf, type DraftComponent, inventoryOf, type ReadDocument } from './document.js';

export function readSpdxJson(source: Source): ReadDocument {
  const document = shape(source.path, parseJson(source.text(), source.path));
  const version = document.needed(own(document.root, 'spdxVersion'), ['spdxVersion']);
  if (!/^SPDX-2\.[23]$/.test(version))
    throw invalid(source.path, document.line(['spdxVersion']), `expected SPDX-2.2 or SPDX-2.3, got "${version.slice(0, 20)}"`);
  const drafts = document
    .list(own(document.root, 'packages'), ['packages'])
    .map((entry, index) => draftOf(entry, index, document, source.path));
  const { edges, described } = relationships(document);
  const listed = document.list(own(document.root, 'documentDescribes'), ['documentDescribes']).filter((id) => typeof id === 'string');
  const rootId = [...described, ...listed].find((id) => drafts.some((draft) => draft.id === id));
  const root = drafts.find(({ id }) => id === rootId);
  return {
    format: 'spdx',
    version: version.slice('SPDX-'.length),
    inventory: inventoryOf(drafts, edges, rootId, source.path),
    root: {
      name: root?.name ?? document.text(own(document.root, 'name'), ['name']) ?? source.path,
      ...(root?.version === undefined ? {} : { version: root.version }),
      ...(root?.purl === undefined ? {} : { purl: root.purl }),
    },
    remarks: [],
  };
}

function draftOf(entry: unknown, index: number, document: Shape, file: string): DraftComponent {
  const path = ['packages', index];
  const fields = document.fields(entry, path) ?? {};
  const name = document.needed(own(fields, 'name'), path);
  const version = document.text(own(fields, 'versionInfo'), path);
  const purl = document
    .list(own(fields, 'externalRefs'), path)
    .map((ref) => (isFields(ref) && ref.referenceType === 'purl' ? ref.referenceLocator : undefined))
    .find((locator) => typeof locator === 'string');
  const hashes = document.list(own(fields, 'checksums'), path).flatMap((checksum) => {
    const algorithm = isFields(checksum) ? algorithmOf[String(checksum.algorithm)] : undefined;
    const value = isFields(checksum) && typeof checksum.checksumValue === 'string' ? checksum.checksumValue.toLowerCase() : undefined;
    return algorithm === undefined || value === undefined ? [] : [{ algorithm, value }];
  });
  const licence = [own(fields, 'licenseDeclared'), own(fields, 'licenseConcluded')].find(
    (text) => typeof text === 'string' && text !== 'NOASSERTION' && text !== 'NONE',
  ) as string | undefined;
  const line = document.line(path);
  return {
    id: document.needed(own(fields, 'SPDXID'), path),
    name,
    ...(version === undefined || version === '' ? {} : { version }),
    ...(purl === undefined ? {} : { purl: purl as string }),
    hashes,
    ...(licence === undefined ? {} : { licence }),
    place: { path: file, ...(line === undefined ? {} : { line }) },
  };
}

/** Edges from either direction of saying them, and what the document describes. */
function relationships(document: Shape): { readonly edges: ReadonlyMap<string, readonly string[]>; readonly described: readonly string[] } {
  const edges = new Map<string, string[]>();
  const described: string[] = [];
  const add = (from: string, to: string): void => {
    const list = edges.get(from) ?? [];
    if (to !== 'NONE' && to !== 'NOASSERTION') list.push(to);
    edges.set(from, list);
  };
  for (const [index, entry] of document.list(own(document.root, 'relationships'), ['relationships']).entries()) {
    const path = ['relationships', index];
    const fields = document.fields(entry, path) ?? {};
    const [from, to, type] = ['spdxElementId', 'relatedSpdxElement', 'relationshipType'].map((key) =>
      document.needed(own(fields, key), path),
    );
    if (from === undefined || to === undefined) continue;
    if (type === 'DESCRIBES') described.push(to);
    else if (type === 'DESCRIBED_BY') described.push(from);
    else if (type === 'DEPENDS_ON' || type === 'CONTAINS') add(from, to);
    else if (type === 'DEPENDENCY_OF' || type?.endsWith('_DEPENDENCY_OF') === true || type === 'CONTAINED_BY') add(to, from);
  }
  return { edges, described };
}
