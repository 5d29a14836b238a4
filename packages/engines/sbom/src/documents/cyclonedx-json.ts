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
  yield* list('components', components(document));
  yield* list('dependencies', mapped(edges(document), bomDependency));
  yield* list('compositions', bomCompositions(document));
  yield '\n}\n';
}

function* components(document: Document): Iterable<unknown> {
  yield* mapped(parts(document), bomPart);
  yield* mapped(document.inventory.components, bomComponent);
}

function* mapped<From, To>(entries: Iterable<From>, made: (entry: From) => To): Iterable<To> {
  for (const entry of entries) yield made(entry);
}

/** Entries in one piece of the text. */
const entriesAPiece = 500;

function* list(name: string, entries: Iterable<unknown>): Iterable<string> {
  let texts: string[] = [];
  let before = `,\n  "${name}": [\n    `;
  for (const entry of entries) {
    texts.push(JSON.stringify(entry));
    if (texts.length < entriesAPiece) continue;
    yield before + texts.join(',\n    ');
    before = ',\n    ';
    texts = [];
  }
  if (texts.length > 0) yield before + texts.join(',\n    ');
  yield texts.length === 0 && before !== ',\n    ' ? `,\n  "${name}": []` : '\n  ]';
}
