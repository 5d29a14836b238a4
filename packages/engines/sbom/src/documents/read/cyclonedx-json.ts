// CycloneDX JSON 1.2 to 1.7, as any maker writes it.

import { parseJson } from '@portcullis/formats/json';
import { invalid, type Source } from '../../reader.js';
import { type Fields, isFields, own, type Shape, shape } from '../../shape.js';
import { algorithmOf, type DraftComponent, inventoryOf, type ReadDocument } from './document.js';

/** Components within components; more are refused. */
const maxNesting = 50;

export function readCycloneDxJson(source: Source): ReadDocument {
  const document = shape(source.path, parseJson(source.text(), source.path, { places: 2 * maxNesting + 2 }));
  const version = document.needed(own(document.root, 'specVersion'), ['specVersion']);
  if (!/^1\.[2-7]$/.test(version))
    throw invalid(source.path, document.line(['specVersion']), `expected specVersion 1.2 to 1.7, got "${version.slice(0, 20)}"`);
  const metadata = document.fields(own(document.root, 'metadata'), ['metadata']);
  const drafts: DraftComponent[] = [];
  const remarks: { line?: number; message: string }[] = [];
  const root = document.fields(own(metadata, 'component'), ['metadata', 'component']);
  if (root !== undefined) collect(root, ['metadata', 'component'], document, source.path, drafts, remarks);
  const components = document.list(own(document.root, 'components'), ['components']);
  for (const [index, component] of components.entries()) {
    const path = ['components', index];
    collect(document.fields(component, path) ?? {}, path, document, source.path, drafts, remarks);
  }
  const rootDraft = root === undefined ? undefined : drafts[0];
  return {
    format: 'cyclonedx',
    version,
    inventory: inventoryOf(drafts, edgesOf(document), rootDraft?.id, source.path),
    root: {
      name: rootDraft?.name ?? source.path,
      ...(rootDraft?.version === undefined ? {} : { version: rootDraft.version }),
      ...(rootDraft?.purl === undefined ? {} : { purl: rootDraft.purl }),
    },
    remarks,
  };
}

function collect(
  fields: Fields,
  path: readonly (string | number)[],
  document: Shape,
  file: string,
  drafts: DraftComponent[],
  remarks: { line?: number; message: string }[],
): void {
  if (path.length > 2 * maxNesting)
    throw invalid(file, document.line(path), `expected at most ${maxNesting} components within one another`);
  const name = document.needed(own(fields, 'name'), [...path, 'name']);
  const line = document.line(path);
  const hashes = document.list(own(fields, 'hashes'), [...path, 'hashes']).flatMap((entry) => {
    const algorithm = isFields(entry) ? algorithmOf[String(entry.alg)] : undefined;
    const value = isFields(entry) && typeof entry.content === 'string' ? entry.content.toLowerCase() : undefined;
    return algorithm === undefined || value === undefined ? [] : [{ algorithm, value }];
  });
  const text = (key: string): string | undefined => document.text(own(fields, key), [...path, key]);
  const [group, version, purl, scope, reference] = ['group', 'version', 'purl', 'scope', 'bom-ref'].map(text);
  const licence = licenceOf(own(fields, 'licenses'));
  drafts.push({
    id: reference ?? purl ?? `component:${drafts.length}`,
    name,
    ...(group === undefined || group === '' ? {} : { group }),
    ...(version === undefined || version === '' ? {} : { version }),
    ...(purl === undefined || purl === '' ? {} : { purl }),
    hashes,
    ...(licence === undefined ? {} : { licence }),
    ...(scope === undefined ? {} : { scope }),
    place: { path: file, ...(line === undefined ? {} : { line }) },
  });
  if (purl === undefined)
    remarks.push({ ...(line === undefined ? {} : { line }), message: `the component ${name.slice(0, 80)} has no purl` });
  for (const [index, inner] of document.list(own(fields, 'components'), [...path, 'components']).entries()) {
    const at = [...path, 'components', index];
    collect(document.fields(inner, at) ?? {}, at, document, file, drafts, remarks);
  }
}

function edgesOf(document: Shape): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, readonly string[]>();
  for (const [index, entry] of document.list(own(document.root, 'dependencies'), ['dependencies']).entries()) {
    const path = ['dependencies', index];
    const fields = document.fields(entry, path) ?? {};
    const to = document.list(own(fields, 'dependsOn'), [...path, 'dependsOn']).filter((ref) => typeof ref === 'string');
    edges.set(document.needed(own(fields, 'ref'), [...path, 'ref']), to);
  }
  return edges;
}

/** Licences joined as an expression: each of a list applies (CycloneDX leaves open how; AND is the careful reading). */
function licenceOf(value: unknown): string | undefined {
  const all = (Array.isArray(value) ? value : []).flatMap((choice) => {
    if (!isFields(choice)) return [];
    if (typeof choice.expression === 'string') return [choice.expression];
    const { license } = choice;
    if (!isFields(license)) return [];
    return typeof license.id === 'string' ? [license.id] : typeof license.name === 'string' ? [license.name] : [];
  });
  return all.length === 0 ? undefined : all.length === 1 ? all[0] : all.join(' AND ');
}
