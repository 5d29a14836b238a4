// Documents read back, whatever their family and form; of an invalid one what can be read, and what could not be is said.

import { formatPurl, PurlError, parsePurl } from '@portcullis/purl';
import type { Source } from '../../reader.js';
import { readCycloneDx } from './cyclonedx.js';
import { type DraftComponent, inventoryOf, type ReadDocument } from './document.js';
import { type Forgiving, forgiving } from './forgiving.js';
import { openDocument } from './open.js';
import { readSpdx } from './spdx.js';

export type { ReadDocument } from './document.js';

/** @throws PortcullisError with file and line: no document of a known family, or one whose form is broken. */
export function readDocument(source: Source): ReadDocument {
  const opened = openDocument(source);
  const document = forgiving(opened);
  const graph = (opened.family === 'spdx' ? readSpdx : readCycloneDx)(document, source.path);
  const drafts = graph.drafts.map((draft) => withPlainPurl(draft, document));
  const inventory = inventoryOf({ ...graph, drafts }, source.path);
  const root = drafts.find(({ id }) => id === graph.rootId);
  const remarks = [...opened.mistakes.map((mistake) => ({ ...mistake, lost: true })), ...document.remarks];
  return {
    format: opened.family,
    version: opened.version,
    inventory,
    root: {
      name: root?.name ?? graph.name ?? source.path,
      ...(root?.version === undefined ? {} : { version: root.version }),
      ...(root?.purl === undefined ? {} : { purl: root.purl }),
      ...(root?.supplier === undefined ? {} : { supplier: root.supplier }),
    },
    ...(graph.created === undefined ? {} : { created: graph.created }),
    complete: graph.complete && remarks.every(({ lost }) => !lost),
    remarks: remarks.sort((a, b) => a.line - b.line),
  };
}

/** A purl in its normal form, so that two documents agree on it; none where it is no purl, and that is said. */
function withPlainPurl(draft: DraftComponent, { remarks }: Forgiving): DraftComponent {
  const { purl, ...rest } = draft;
  if (purl === undefined) return draft;
  try {
    return { ...rest, purl: formatPurl(parsePurl(purl)) };
  } catch (error) {
    if (!(error instanceof PurlError)) throw error;
    const line = draft.place.line ?? 1;
    if (error.meant !== undefined) return { ...rest, purl: formatPurl(error.meant) };
    remarks.push({ line, message: `"${purl.slice(0, 80)}" is no purl and is left out: ${error.message}`, lost: false });
    return rest;
  }
}
