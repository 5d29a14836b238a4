// CycloneDX as XML: the same values in the order that the schema fixes (https://cyclonedx.org/docs/1.6/xml/).

import { type Bom, type BomComponent, bomOf, type CycloneDxVersion } from './cyclonedx.js';
import type { Document } from './document.js';
import { textElement, type XmlElement, xmlText } from './xml-text.js';

export function cycloneDxXml(document: Document, version: CycloneDxVersion): string {
  const bom = bomOf(document, version);
  return xmlText({
    name: 'bom',
    attributes: { xmlns: `http://cyclonedx.org/schema/bom/${version}`, serialNumber: bom.serialNumber, version: '1' },
    children: [
      metadata(bom),
      { name: 'components', children: bom.components.map(component) },
      {
        name: 'dependencies',
        children: bom.dependencies.map(({ ref, dependsOn }) => ({
          name: 'dependency',
          attributes: { ref },
          children: dependsOn.map((to) => ({ name: 'dependency', attributes: { ref: to } })),
        })),
      },
      {
        name: 'compositions',
        children: bom.compositions.map(({ aggregate, assemblies }) => ({
          name: 'composition',
          children: [
            textElement('aggregate', aggregate),
            { name: 'assemblies', children: assemblies.map((ref) => ({ name: 'assembly', attributes: { ref } })) },
          ],
        })),
      },
    ],
  });
}

function metadata({ metadata: { timestamp, lifecycles, tools, component: root, manufacturer } }: Bom): XmlElement {
  return {
    name: 'metadata',
    children: [
      textElement('timestamp', timestamp),
      { name: 'lifecycles', children: lifecycles.map(({ phase }) => ({ name: 'lifecycle', children: [textElement('phase', phase)] })) },
      {
        name: 'tools',
        children: [
          {
            name: 'components',
            children: tools.components.map(({ type, name, version }) => ({
              name: 'component',
              attributes: { type },
              children: [textElement('name', name), textElement('version', version)],
            })),
          },
        ],
      },
      component(root),
      manufacturer === undefined
        ? undefined
        : {
            name: 'manufacturer',
            children: [
              textElement('name', manufacturer.name),
              ...(manufacturer.url ?? []).map((url) => textElement('url', url)),
              ...(manufacturer.contact ?? []).map(({ email }) => ({ name: 'contact', children: [textElement('email', email)] })),
            ],
          },
    ],
  };
}

function component(entry: BomComponent): XmlElement {
  const { hashes, licenses, externalReferences, properties, evidence } = entry;
  return {
    name: 'component',
    attributes: { type: entry.type, 'bom-ref': entry['bom-ref'] },
    children: [
      entry.supplier === undefined ? undefined : { name: 'supplier', children: [textElement('name', entry.supplier.name)] },
      entry.manufacturer === undefined ? undefined : { name: 'manufacturer', children: [textElement('name', entry.manufacturer.name)] },
      list('authors', entry.authors, ({ name, email }) => ({
        name: 'author',
        children: [textElement('name', name), textElement('email', email)],
      })),
      textElement('group', entry.group),
      textElement('name', entry.name),
      textElement('version', entry.version),
      textElement('scope', entry.scope),
      list('hashes', hashes, ({ alg, content }) => ({ name: 'hash', attributes: { alg }, text: content })),
      list('licenses', licenses, (choice) =>
        'expression' in choice
          ? { name: 'expression', text: choice.expression }
          : {
              name: 'license',
              children: ['id' in choice.license ? textElement('id', choice.license.id) : textElement('name', choice.license.name)],
            },
      ),
      textElement('purl', entry.purl),
      list('externalReferences', externalReferences, ({ type, url }) => ({
        name: 'reference',
        attributes: { type },
        children: [textElement('url', url)],
      })),
      list('properties', properties, ({ name, value }) => ({ name: 'property', attributes: { name }, text: value })),
      evidence === undefined
        ? undefined
        : {
            name: 'evidence',
            children: [
              list('occurrences', evidence.occurrences, ({ location, line }) => ({
                name: 'occurrence',
                children: [textElement('location', location), textElement('line', line === undefined ? undefined : String(line))],
              })),
            ],
          },
    ],
  };
}

function list<Item>(name: string, items: readonly Item[] | undefined, element: (item: Item) => XmlElement): XmlElement | undefined {
  return items === undefined || items.length === 0 ? undefined : { name, children: items.map(element) };
}
