// CycloneDX of whatever form, as any maker writes it.

import { makers, organisation, people } from '../../makers.js';
import { type Fields, isFields, own } from '../../shape.js';
import { addHash, type DraftComponent, type ReadGraph } from './document.js';
import type { Forgiving } from './forgiving.js';
import type { ValuePath } from './open.js';

/** Components within components; more are left out, and said. */
const maxNesting = 100;

export function readCycloneDx(document: Forgiving, file: string): ReadGraph {
  const { root } = document;
  const drafts: DraftComponent[] = [];
  const metadata = document.fields(root, 'metadata', []);
  const subject = metadata === undefined ? undefined : document.fields(metadata, 'component', ['metadata']);
  const rootId = subject === undefined ? undefined : collect(subject, ['metadata', 'component'], document, file, drafts, 0);
  for (const { fields, path } of document.list(root, 'components', [])) collect(fields, path, document, file, drafts, 0);
  const created = metadata === undefined ? undefined : own(metadata, 'timestamp');
  const claims = document.list(root, 'compositions', []).map(({ fields }) => String(own(fields, 'aggregate')));
  return {
    drafts,
    edges: edgesOf(document),
    ...(rootId === undefined ? {} : { rootId }),
    ...(typeof created === 'string' ? { created } : {}),
    complete: !claims.some((claim) => claim.startsWith('incomplete')),
  };
}

/** @returns the id of the component; those within it follow. */
function collect(
  fields: Fields,
  path: ValuePath,
  document: Forgiving,
  file: string,
  drafts: DraftComponent[],
  depth: number,
): string | undefined {
  const text = (key: string): string | undefined => document.text(fields, key, path);
  const name = text('name');
  const reference = text('bom-ref');
  const purl = text('purl');
  const id = reference ?? purl ?? `component:${drafts.length}`;
  if (name === undefined) document.say(path, 'a component has no name and is left out', true);
  else
    drafts.push({
      id,
      ...known('kind', kindOf(text('type'))),
      name,
      ...known('group', text('group')),
      ...known('version', text('version')),
      ...known('purl', purl),
      ...known('scope', text('scope')),
      ...known('licence', licenceOf(own(fields, 'licenses'))),
      ...known('supplier', nameIn(fields, 'supplier')),
      ...makersOf(fields),
      ...known('url', urlOf(document.list(fields, 'externalReferences', path))),
      hashes: hashesOf(document, fields, path),
      facts: document
        .list(fields, 'properties', path)
        .map(({ fields: property }) => [String(own(property, 'name')), String(own(property, 'value') ?? '')] as const),
      occurrences: occurrencesOf(fields),
      place: { path: file, line: document.line(path) },
    });
  const inner = document.list(fields, 'components', path);
  if (depth >= maxNesting && inner.length > 0) document.say(path, `components more than ${maxNesting} deep are left out`, true);
  else for (const entry of inner) collect(entry.fields, entry.path, document, file, drafts, depth + 1);
  return name === undefined ? undefined : id;
}

function kindOf(type: string | undefined): DraftComponent['kind'] {
  return type === 'container' || type === 'operating-system' ? type : undefined;
}

function hashesOf(document: Forgiving, fields: Fields, path: ValuePath): DraftComponent['hashes'] {
  return document
    .list(fields, 'hashes', path)
    .flatMap(({ fields: entry, path: at }) => addHash(document, own(entry, 'alg'), own(entry, 'content'), at));
}

function occurrencesOf(fields: Fields): DraftComponent['occurrences'] {
  const evidence = own(fields, 'evidence');
  const list = isFields(evidence) ? own(evidence, 'occurrences') : undefined;
  return (Array.isArray(list) ? list : []).flatMap((entry) => {
    if (!isFields(entry) || typeof entry.location !== 'string') return [];
    return [{ path: entry.location, ...(typeof entry.line === 'number' ? { line: entry.line } : {}) }];
  });
}

/** 1.7 and before; `supplier` is who gave the component, `manufacturer` who made it. */
function nameIn(fields: Fields, field: 'supplier' | 'manufacturer'): string | undefined {
  const value = own(fields, field);
  const name = isFields(value) ? value.name : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function makersOf(fields: Fields): Pick<DraftComponent, 'makers'> {
  return makers(organisation(nameIn(fields, 'manufacturer')), ...people(own(fields, 'authors')));
}

function urlOf(references: readonly { readonly fields: Fields }[]): string | undefined {
  const found = references.find(({ fields }) => fields.type === 'distribution' || fields.type === 'vcs')?.fields.url;
  return typeof found === 'string' ? found : undefined;
}

function edgesOf(document: Forgiving): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, readonly string[]>();
  for (const { fields, path } of document.list(document.root, 'dependencies', [])) {
    const ref = document.text(fields, 'ref', path);
    const to = own(fields, 'dependsOn');
    if (ref === undefined) document.say(path, 'a dependency has no `ref` and is left out', true);
    else edges.set(ref, [...(edges.get(ref) ?? []), ...(Array.isArray(to) ? to : []).filter((target) => typeof target === 'string')]);
  }
  return edges;
}

/** Licences joined as an expression: each of a list applies (CycloneDX leaves open how; AND is the careful reading). */
function licenceOf(value: unknown): string | undefined {
  const all = (Array.isArray(value) ? value : []).flatMap((choice): readonly string[] => {
    if (!isFields(choice)) return [];
    if (typeof choice.expression === 'string') return [choice.expression];
    const { license } = choice;
    if (!isFields(license)) return [];
    return [license.id, license.name].filter((text): text is string => typeof text === 'string' && text !== '').slice(0, 1);
  });
  if (all.length < 2) return all[0];
  return all.map((one) => (/\sOR\s/i.test(one) ? `(${one})` : one)).join(' AND ');
}

export function known<Key extends string, Value extends string>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}
