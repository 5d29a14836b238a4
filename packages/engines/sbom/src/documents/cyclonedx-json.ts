// CycloneDX as JSON: a component and a dependency a line, so that two documents differ in the lines of what changed. Each entry is made
// and written before the next, and the text is given out in pieces: that of 50,000 components has 32 MB.

import { bomComponent, bomCompositions, bomDependency, bomHead, bomPart, type CycloneDxVersion } from './cyclonedx.js';
import { type Document, edges, parts } from './document.js';

export function* cycloneDxJson(document: Document, version: CycloneDxVersion): Generator<string> {
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
  yield* list('components', parts(document).map(bomPart), document.inventory.components, bomComponent);
  yield* list('dependencies', [], edges(document), bomDependency);
  yield* list('compositions', bomCompositions(document), [], bomDependency);
  yield '\n}\n';
}

/** Entries in one piece of the text. */
const entriesAPiece = 50;

/** Few entries, then many: those are made one by one as they are written, for all of them at once would be longer than the text. */
function* list<From>(name: string, few: readonly unknown[], many: Iterable<From>, made: (entry: From) => unknown): Iterable<string> {
  let piece = '';
  let count = 0;
  let before = `,\n  "${name}": [\n    `;
  for (const entry of few) {
    piece += before + JSON.stringify(entry);
    before = ',\n    ';
  }
  for (const entry of many) {
    piece += before + JSON.stringify(made(entry));
    before = ',\n    ';
    if (++count % entriesAPiece !== 0) continue;
    yield piece;
    piece = '';
  }
  yield count === 0 && few.length === 0 ? `,\n  "${name}": []` : `${piece}\n  ]`;
}
