// CycloneDX as JSON.

import { bomOf, type CycloneDxVersion } from './cyclonedx.js';
import type { Document } from './document.js';

export function cycloneDxJson(document: Document, version: CycloneDxVersion): string {
  const { specVersion, serialNumber, ...rest } = bomOf(document, version);
  const head = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber,
    version: 1,
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}
