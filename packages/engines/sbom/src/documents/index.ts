// Documents by the name that users give their format, and the end of the file's name.

import type { CycloneDxVersion } from './cyclonedx.js';
import { cycloneDxJson, cycloneDxText } from './cyclonedx-json.js'; // at first use
import { cycloneDxXml } from './cyclonedx-xml.js'; // at first use
import type { Document } from './document.js';
import { spdxJson } from './spdx-json.js'; // at first use
import { spdxTagValue } from './spdx-tag-value.js'; // at first use

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
  'spdx-json': { extension: '.spdx.json', write: (document: Document) => spdxJson(document) },
  'spdx-tag-value': { extension: '.spdx', write: (document: Document) => spdxTagValue(document) },
} as const satisfies Readonly<Record<string, DocumentWriter>>;

export type DocumentFormat = keyof typeof documentFormats;

export function isDocumentFormat(name: string): name is DocumentFormat {
  return Object.hasOwn(documentFormats, name);
}

/** Where a document of a format goes: its ending is added to a name that does not have it. */
export function documentPath(file: string, format: DocumentFormat): string {
  const { extension } = documentFormats[format];
  return file.endsWith(extension) ? file : `${file}${extension}`;
}
