// CycloneDX as XML, as the fields that its JSON form has: as much of it as is read.

import { childOf, childrenOf, childText, type XmlElement } from '@portcullis/formats/xml';
import type { Fields } from '../../shape.js';

/** Lines by path, its parts joined by NUL. */
type Lines = Map<string, number>;
type Path = readonly (string | number)[];

export function cycloneDxFields(root: XmlElement): { readonly fields: Fields; lineOf(path: Path): number | undefined } {
  const lines: Lines = new Map();
  const metadata = childOf(root, 'metadata');
  const subject = childOf(metadata, 'component');
  const fields = {
    metadata: {
      timestamp: childText(metadata, 'timestamp'),
      ...(subject === undefined ? {} : { component: component(subject, ['metadata', 'component'], lines) }),
    },
    compositions: childrenOf(childOf(root, 'compositions'), 'composition').map((entry) => ({ aggregate: childText(entry, 'aggregate') })),
    components: components(root, ['components'], lines),
    dependencies: childrenOf(childOf(root, 'dependencies'), 'dependency').map((entry, index) => {
      lines.set(['dependencies', index].join('\0'), entry.line);
      return {
        ref: entry.attributes.get('ref'),
        dependsOn: childrenOf(entry, 'dependency').map(({ attributes }) => attributes.get('ref')),
      };
    }),
  };
  return {
    fields,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(path.slice(0, length).join('\0'));
        if (line !== undefined) return line;
      }
      return root.line;
    },
  };
}

function components(parent: XmlElement, path: Path, lines: Lines): readonly Fields[] {
  return childrenOf(childOf(parent, 'components'), 'component').map((entry, index) => component(entry, [...path, index], lines));
}

function component(entry: XmlElement, path: Path, lines: Lines): Fields {
  lines.set(path.join('\0'), entry.line);
  const text = (name: string): string | undefined => childText(entry, name);
  return {
    type: entry.attributes.get('type'),
    'bom-ref': entry.attributes.get('bom-ref'),
    group: text('group'),
    name: text('name'),
    version: text('version'),
    scope: text('scope'),
    purl: text('purl'),
    hashes: childrenOf(childOf(entry, 'hashes'), 'hash').map((hash) => ({
      alg: hash.attributes.get('alg'),
      content: hash.text.trim(),
    })),
    licenses: (childOf(entry, 'licenses')?.children ?? []).map(licence),
    supplier: { name: childText(childOf(entry, 'supplier'), 'name') },
    manufacturer: { name: childText(childOf(entry, 'manufacturer'), 'name') },
    authors: childrenOf(childOf(entry, 'authors'), 'author').map((author) => ({
      name: childText(author, 'name'),
      email: childText(author, 'email'),
    })),
    externalReferences: childrenOf(childOf(entry, 'externalReferences'), 'reference').map((reference) => ({
      type: reference.attributes.get('type'),
      url: childText(reference, 'url'),
    })),
    properties: childrenOf(childOf(entry, 'properties'), 'property').map((property) => ({
      name: property.attributes.get('name'),
      value: property.text,
    })),
    evidence: {
      occurrences: childrenOf(childOf(childOf(entry, 'evidence'), 'occurrences'), 'occurrence').map((occurrence) => ({
        location: childText(occurrence, 'location'),
        line: Number(childText(occurrence, 'line') ?? 0) || undefined,
      })),
    },
    components: components(entry, [...path, 'components'], lines),
  };
}

function licence(choice: XmlElement): Fields {
  return choice.name === 'expression'
    ? { expression: choice.text.trim() }
    : { license: { id: childText(choice, 'id'), name: childText(choice, 'name') } };
}
