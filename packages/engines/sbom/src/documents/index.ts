// Documents by the name that users give their format.

import { cycloneDxJson } from './cyclonedx-json.js';
import type { Document } from './document.js';

export const documentFormats = {
  'cyclonedx-json': (document: Document) => cycloneDxJson(document, '1.6'),
} as const satisfies Readonly<Record<string, (document: Document) => string>>;

export type DocumentFormat = keyof typeof documentFormats;
