// Documents read back, whatever their format.

import { invalid, type Source } from '../../reader.js';
import { readCycloneDxJson } from './cyclonedx-json.js';
import type { ReadDocument } from './document.js';
import { readSpdxJson } from './spdx-json.js';

export type { ReadDocument } from './document.js';

/** @throws PortcullisError with file and line: no document of a known kind, or one with a mistake. */
export function readDocument(source: Source): ReadDocument {
  const head = source.text().slice(0, 65_536);
  if (/"bomFormat"\s*:\s*"CycloneDX"/.test(head) || /"specVersion"\s*:/.test(head)) return readCycloneDxJson(source);
  if (/"spdxVersion"\s*:/.test(source.text())) return readSpdxJson(source);
  throw invalid(source.path, 1, 'expected a CycloneDX or SPDX document as JSON');
}
