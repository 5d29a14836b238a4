// CycloneDX as JSON: a component and a dependency a line, so that two documents differ in the lines of what changed.

import { bomOf, type CycloneDxVersion } from './cyclonedx.js';
import type { Document } from './document.js';

export function cycloneDxJson(document: Document, version: CycloneDxVersion): string {
  const { specVersion, serialNumber, metadata, components, dependencies, compositions } = bomOf(document, version);
  const head = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber,
    version: 1,
    metadata,
  };
  const lists = Object.entries({ components, dependencies, compositions }).map(([name, list]) => `  "${name}": ${lines(list)}`);
  return `${[JSON.stringify(head, null, 2).replace(/\n\}$/, ''), ...lists].join(',\n')}\n}\n`;
}

function lines(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : `[\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
