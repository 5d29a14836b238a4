// SPDX 2.2 and 2.3 of whatever form, as any maker writes it.

import { makers, organisation, personIn } from '../../makers.js';
import type { Maker } from '../../model.js';
import { type Fields, own } from '../../shape.js';
import { known } from './cyclonedx.js';
import { addHash, type DraftComponent, type ReadGraph } from './document.js';
import type { Forgiving } from './forgiving.js';
import type { ValuePath } from './open.js';

const unsaid = new Set(['NOASSERTION', 'NONE']);

export function readSpdx(document: Forgiving, file: string): ReadGraph {
  const { root } = document;
  const words = new Map(
    document
      .list(root, 'hasExtractedLicensingInfos', [])
      .map(({ fields }) => [own(fields, 'licenseId'), own(fields, 'extractedText') ?? own(fields, 'name')]),
  );
  const { edges, described, scopes } = relationships(document);
  const drafts = document.list(root, 'packages', []).flatMap(({ fields, path }) => {
    const draft = draftOf(fields, path, document, file, words);
    return draft === undefined ? [] : [{ ...draft, ...known('scope', scopes.get(draft.id)) }];
  });
  const ids = new Set(drafts.map(({ id }) => id));
  const listed = own(root, 'documentDescribes');
  const all = [...described, ...(Array.isArray(listed) ? listed : [])].filter((id) => ids.has(id));
  const creation = document.fields(root, 'creationInfo', []);
  const created = creation === undefined ? undefined : own(creation, 'created');
  return {
    drafts,
    edges,
    // What describes many packages alike describes no product, and all of them are components.
    ...(new Set(all).size === 1 ? { rootId: all[0] as string } : {}),
    ...(typeof created === 'string' ? { created } : {}),
    ...known('name', document.text(root, 'name', [])),
    complete: !String((creation && own(creation, 'comment')) ?? '').startsWith('Incomplete:'),
  };
}

function draftOf(
  fields: Fields,
  path: ValuePath,
  document: Forgiving,
  file: string,
  words: ReadonlyMap<unknown, unknown>,
): DraftComponent | undefined {
  const text = (key: string): string | undefined => document.text(fields, key, path);
  const [name, id] = [text('name'), text('SPDXID')];
  if (name === undefined || id === undefined) {
    document.say(path, `a package has no ${name === undefined ? 'name' : 'SPDXID'} and is left out`, true);
    return undefined;
  }
  const purl = document
    .list(fields, 'externalRefs', path)
    .map(({ fields: ref }) => (ref.referenceType === 'purl' ? ref.referenceLocator : undefined))
    .find((locator) => typeof locator === 'string') as string | undefined;
  const licence = [text('licenseDeclared'), text('licenseConcluded')].find((one) => one !== undefined && !unsaid.has(one));
  const written = licence === undefined ? undefined : words.get(licence);
  const facts = factsOf(text('comment'));
  const originator = text('originator');
  const supplier =
    text('supplier') === originator ? undefined : /^(?:Organization|Person):\s*(.{1,500})$/s.exec(text('supplier') ?? '')?.[1];
  const download = text('downloadLocation');
  return {
    id,
    ...known('kind', kindOf(text('primaryPackagePurpose'))),
    name,
    ...known('version', text('versionInfo')),
    ...known('purl', purl),
    ...known('licence', typeof written === 'string' ? written : licence),
    ...known('supplier', supplier?.replace(/\s*\([^)]*\)$/, '')),
    ...makers(actorOf(originator), ...facts.flatMap(([fact, value]) => (fact === 'portcullis:maker' ? [actorOf(value)] : []))),
    ...known('url', download === undefined || unsaid.has(download) ? undefined : download),
    hashes: document
      .list(fields, 'checksums', path)
      .flatMap(({ fields: entry, path: at }) => addHash(document, own(entry, 'algorithm'), own(entry, 'checksumValue'), at)),
    facts,
    occurrences: occurrencesOf(text('sourceInfo')),
    place: { path: file, line: document.line(path) },
  };
}

/** Documents in the words of the specification (clause 7.24) have a hyphen where the schema has an underscore. */
function kindOf(purpose: string | undefined): DraftComponent['kind'] {
  if (purpose === 'CONTAINER') return 'container';
  return purpose === 'OPERATING_SYSTEM' || purpose === 'OPERATING-SYSTEM' ? 'operating-system' : undefined;
}

/** `Person: Name (address)`, `Organization: Name`. */
function actorOf(text: string | undefined): Maker | undefined {
  const [, kind, name = '', email] =
    /^(Person|Organization): (.{1,500}?)(?: \(([^()\s]{0,200}@[^()\s]{0,200})?\))?$/s.exec(text ?? '') ?? [];
  if (kind === 'Person') return personIn({ name, email });
  return kind === undefined ? undefined : organisation(name);
}

/** Facts that our own writer leaves in the comment, one a line. */
function factsOf(comment = ''): DraftComponent['facts'] {
  return comment.split('\n').flatMap((line) => {
    const [, name, value] = /^(portcullis:[a-z-]{1,40})=(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
}

/** Places that our own writer leaves: one a line. */
function occurrencesOf(info = ''): DraftComponent['occurrences'] {
  if (!info.startsWith('found in ')) return [];
  return info
    .slice('found in '.length)
    .split('\n')
    .map((text) => {
      const [, path, line] = /^(.*):(\d{1,9})$/.exec(text) ?? [];
      return path === undefined ? { path: text } : { path, line: Number(line) };
    });
}

interface Relationships {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly described: readonly string[];
  /** How an element is needed, where every relationship that leads to it says the same. */
  readonly scopes: ReadonlyMap<string, string>;
}

const scopeOfKind: Readonly<Record<string, string>> = {
  DEV_DEPENDENCY_OF: 'excluded',
  TEST_DEPENDENCY_OF: 'excluded',
  OPTIONAL_DEPENDENCY_OF: 'optional',
};

/** Edges from either direction of saying them, and what the document describes. */
function relationships(document: Forgiving): Relationships {
  const edges = new Map<string, string[]>();
  const described: string[] = [];
  const scopes = new Map<string, string>();
  const add = (from: string, to: string, scope: string): void => {
    const list = edges.get(from) ?? [];
    edges.set(from, list);
    if (unsaid.has(to)) return;
    list.push(to);
    scopes.set(to, (scopes.get(to) ?? scope) === scope ? scope : 'required');
  };
  for (const { fields, path } of document.list(document.root, 'relationships', [])) {
    const [from, to, type] = ['spdxElementId', 'relatedSpdxElement', 'relationshipType'].map((key) => document.text(fields, key, path));
    if (from === undefined || to === undefined || type === undefined)
      document.say(path, 'a relationship is not complete and is left out', true);
    else if (type === 'DESCRIBES') described.push(to);
    else if (type === 'DESCRIBED_BY') described.push(from);
    else if (type === 'DEPENDS_ON' || type === 'CONTAINS') add(from, to, 'required');
    else if (type === 'DEPENDENCY_OF' || type.endsWith('_DEPENDENCY_OF') || type === 'CONTAINED_BY')
      add(to, from, scopeOfKind[type] ?? 'required');
  }
  return { edges, described, scopes };
}
