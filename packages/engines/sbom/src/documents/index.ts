// Documents by the name that users give their format, and the end of the file's name.

import type { CycloneDxVersion } from './cyclonedx.js';
import { cycloneDxJson, cycloneDxText } from './cyclonedx-json.js';
import { cycloneDxXml } from './cyclonedx-xml.js';
import type { Document } from './document.js';
import { spdxJson } from './spdx-json.js';
import { spdxTagValue } from './spdx-tag-value.js';

export interface DocumentWriter {
  readonly extension: string;
  write(document: Document): string;
  /** The same text in pieces, made while they are taken: for long documents. */
  pieces?(document: Document): Iterable<string | Uint8Array>;
}

function cycloneDxJsonWriter(extension: string, version: CycloneDxVersion): Required<DocumentWriter> {
  return {
    extension,
    write: (document) => cycloneDxText(document, version),
    pieces: (document) => ({ [Symbol.iterator]: () => cycloneDxJson(document, version) }),
  };
}

export const documentFormats = {
  'cyclonedx-json': cycloneDxJsonWriter('.cdx.json', '1.6'),
  'cyclonedx-json-1.7': cycloneDxJsonWriter('.cdx17.json', '1.7'),
  'cyclonedx-xml': { extension: '.cdx.xml', write: (document: Document) => cycloneDxXml(document, '1.6') },
  'cyclonedx-xml-1.7': { extension: '.cdx17.xml', write: (document: Document) => cycloneDxXml(document, '1.7') },
  'spdx-json': { extension: '.spdx.json', write: spdxJson },
  'spdx-tag-value': { extension: '.spdx', write: spdxTagValue },
} as const satisfies Readonly<Record<string, DocumentWriter>>;

export type DocumentFormat = keyof typeof documentFormats;

export function isDocumentFormat(name: string): name is DocumentFormat {
  return Object.hasOwn(documentFormats, name);
}
