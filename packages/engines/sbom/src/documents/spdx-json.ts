// SPDX 2.3 as JSON.

import type { Document } from './document.js';
import { spdxOf } from './spdx.js';

export function spdxJson(document: Document): string {
  return `${JSON.stringify(spdxOf(document), null, 2)}\n`;
}
