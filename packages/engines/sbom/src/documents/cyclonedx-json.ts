// CycloneDX as JSON: a component and a dependency a line, so that two documents differ in the lines of what changed. Each entry is made
// and written before the next: one list of 50,000 costs more than its text.

import { bomComponent, bomCompositions, bomDependency, bomHead, bomPart, type CycloneDxVersion } from './cyclonedx.js';
import { type Document, edges, parts } from './document.js';

export function cycloneDxJson(document: Document, version: CycloneDxVersion): string {
  const { specVersion, serialNumber, metadata } = bomHead(document, version);
  const head = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber,
    version: 1,
    metadata,
  };
  const texts = {
    components: [
      ...parts(document).map((part) => JSON.stringify(bomPart(part))),
      ...document.inventory.components.map((component) => JSON.stringify(bomComponent(component))),
    ],
    dependencies: edges(document).map((edge) => JSON.stringify(bomDependency(edge))),
    compositions: bomCompositions(document).map((composition) => JSON.stringify(composition)),
  };
  const lists = Object.entries(texts).map(([name, list]) => `  "${name}": ${lines(list)}`);
  return `${[JSON.stringify(head, null, 2).replace(/\n\}$/, ''), ...lists].join(',\n')}\n}\n`;
}

function lines(texts: readonly string[]): string {
  return texts.length === 0 ? '[]' : `[\n    ${texts.join(',\n    ')}\n  ]`;
}
