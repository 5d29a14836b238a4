// CycloneDX as JSON (https://cyclonedx.org/docs/1.6/json/).

import { nameText } from '../inventory.js';
import type { Component, Subject } from '../model.js';
import { type Document, edges, extraFacts, parts } from './document.js';

export type CycloneDxVersion = '1.6' | '1.7';

export function cycloneDxJson(document: Document, specVersion: CycloneDxVersion): string {
  const { inventory, root, created, serial, tool } = document;
  const bom = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: {
      timestamp: created,
      lifecycles: [{ phase: 'pre-build' }],
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      component: {
        type: 'application',
        'bom-ref': root.ref,
        name: root.name,
        ...optional('version', root.version),
        ...optional('purl', root.purl),
      },
    },
    components: [...parts(document).map(part), ...inventory.components.map(component)],
    dependencies: edges(document).map(({ ref, to }) => ({ ref, dependsOn: to })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function part({ ref, name, version, purl, path }: Subject): object {
  return {
    type: 'application',
    'bom-ref': ref,
    name,
    ...optional('version', version),
    ...optional('purl', purl),
    properties: [{ name: 'portcullis:place', value: path }],
  };
}

function component(entry: Component): object {
  const { ref, purl, identity, version, hashes, licence, scope, origin } = entry;
  const address = origin.kind === 'registry' || origin.kind === 'url' ? origin.url : undefined;
  return {
    type: 'library',
    'bom-ref': ref,
    ...optional('group', identity.namespace),
    name: identity.name === '' ? nameText(identity) : identity.name,
    ...optional('version', version),
    scope: scope === 'required' ? 'required' : scope === 'development' ? 'excluded' : 'optional',
    ...(hashes.length === 0 ? {} : { hashes: hashes.map(({ algorithm, value }) => ({ alg: algorithm, content: value })) }),
    ...(licence === undefined ? {} : { licenses: [{ license: { name: licence } }] }),
    ...optional('purl', purl),
    ...(address === undefined && origin.kind !== 'git'
      ? {}
      : {
          externalReferences: [{ type: origin.kind === 'git' ? 'vcs' : 'distribution', url: origin.kind === 'git' ? origin.url : address }],
        }),
    properties: extraFacts(entry).map(([name, value]) => ({ name, value })),
  };
}

function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string };
}
