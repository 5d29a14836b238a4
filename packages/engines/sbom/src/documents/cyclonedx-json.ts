// CycloneDX as JSON, given out in pieces.

import { bomCompositions, bomHead, type CycloneDxVersion } from './cyclonedx.js';
import type { Document } from './document.js';

export function* cycloneDxJson(document: Document, version: CycloneDxVersion): Generator<string | Uint8Array> {
  const { specVersion, serialNumber, metadata } = bomHead(document, version);
  const head = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber,
    version: 1,
    metadata,
  };
  yield JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  yield* document.lists;
  yield `,\n  "compositions": [\n    ${bomCompositions(document)
    .map((entry) => JSON.stringify(entry))
    .join(',\n    ')}\n  ]\n}\n`;
}

export function cycloneDxText(document: Document, version: CycloneDxVersion): string {
  return Array.from(cycloneDxJson(document, version), (piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString())).join(
    '',
  );
}
