// Manifest.toml of Julia's Pkg, formats 1 and 2: packages by name and UUID, with what each needs.
// https://pkgdocs.julialang.org/v1/toml-files/

import { parseToml } from '@portcullis/formats/toml';
import type { Dependency, Manifest, Origin, Package, Scope } from '../../model.js';
import { folderOrigin } from '../../origins.js';
import { ending, invalid, isDamaged, nameOf, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { type Fields, isFields, lineOf, own, type Shape, shape, shown, tomlShape } from '../../shape.js';

export const juliaManifest: Reader = {
  id: 'julia-manifest',
  title: 'Manifest.toml of Julia',
  matches: ending(['toml'], /Manifest/, (path) => isJuliaManifest(nameOf(path))),
  // Others call files so too.
  recognises: async (source) =>
    isDamaged(source) ||
    /^\s*(?:manifest_format|julia_version|uuid|git-tree-sha1)\s*=|^\[\[deps\./m.test(
      source.bytes.subarray(0, 100_000).toString('latin1'),
    ) ||
    // What is no TOML is nobody's; a file of comments alone is no manifest of anything.
    Object.keys((await tomlShape(source)).root).length === 0,
  read,
};

export function isJuliaManifest(name: string): boolean {
  return /^(?:Julia)?Manifest(?:-v\d{1,3}\.\d{1,3})?\.toml$/.test(name);
}

interface Entry {
  readonly name: string;
  readonly uuid: string;
  readonly fields: Fields;
  readonly path: readonly (string | number)[];
}

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  if (Object.keys(document.root).length === 0) throw invalid(source.path, 1, 'expected a manifest of Julia, got an empty file');
  const format = own(document.root, 'manifest_format');
  if (format !== undefined && !/^[12](?:\.\d{1,3}){0,2}$/.test(shown(format)))
    throw invalid(source.path, document.line(['manifest_format']), `expected manifest_format 1 or 2, got ${shown(format)}`);
  if (format === undefined && isFields(own(document.root, 'deps')))
    throw invalid(source.path, document.line(['deps']), 'expected manifest_format beside the table `deps`, got none');
  const entries = entriesOf(document, format === undefined || shown(format).startsWith('1'), source.path);
  if (format !== undefined && !shown(format).startsWith('1') && own(document.root, 'deps') === undefined)
    throw invalid(source.path, document.line(['manifest_format']), 'expected a table `deps`, got none');
  const byName = new Map<string, string>();
  // Where two packages have one name, a table names the UUID instead.
  for (const { name, uuid } of entries) byName.set(name, uuid);
  const packages = entries.map((entry) => packageOf(entry, byName, document));
  return {
    packages,
    roots: await rootsOf(source, packages),
    graph: 'complete',
    gaps: [...openEnds(entries, byName, document), ...withoutVersion(packages)],
  };
}

/** Format 1 has its packages at the top, format 2 in `deps`. */
function entriesOf(document: Shape, first: boolean, file: string): readonly Entry[] {
  const base = first ? [] : ['deps'];
  const seen = new Set<string>();
  const holder = first ? document.root : (document.fields(own(document.root, 'deps'), base) ?? {});
  return Object.keys(holder).flatMap((name) => {
    const value = holder[name];
    if (first && !Array.isArray(value)) return [];
    return document.list(value, [...base, name]).map((item, index) => {
      const path = [...base, name, index];
      const fields = document.fields(item, path) ?? {};
      const uuid = document.needed(own(fields, 'uuid'), path);
      if (!/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(uuid))
        throw invalid(file, document.line(path), `expected a UUID, got "${uuid.slice(0, 60)}"`);
      if (seen.has(uuid.toLowerCase())) throw invalid(file, document.line(path), `the package ${name.slice(0, 60)} stands twice`);
      seen.add(uuid.toLowerCase());
      return { name, uuid: uuid.toLowerCase(), fields, path };
    });
  });
}

function packageOf(entry: Entry, byName: ReadonlyMap<string, string>, document: Shape): Package {
  const { name, uuid, fields, path } = entry;
  const version = document.text(own(fields, 'version'), path);
  const origin = originOf(fields, path, document);
  const tree = document.text(own(fields, 'git-tree-sha1'), path);
  return {
    key: uuid,
    identity: { type: 'julia', name, qualifiers: { uuid } },
    ...(version === undefined ? {} : { version }),
    origin,
    ...(tree === undefined || origin.kind !== 'registry' ? {} : { seal: `tree:${tree}` }),
    ...lineOf(document, path),
    dependencies: [...needs(entry, 'deps', 'required', byName), ...needs(entry, 'weakdeps', 'optional', byName)],
  };
}

/** A list of names, or a table from names to UUIDs where a name is not enough. */
function needs({ fields }: Entry, list: string, scope: Scope, byName: ReadonlyMap<string, string>): readonly Dependency[] {
  const value = own(fields, list);
  if (Array.isArray(value))
    return value.flatMap((name) => {
      const to = typeof name === 'string' ? byName.get(name) : undefined;
      return to === undefined ? [] : [{ to, scope }];
    });
  return isFields(value)
    ? Object.values(value).flatMap((uuid) => (typeof uuid === 'string' ? [{ to: uuid.toLowerCase(), scope }] : []))
    : [];
}

/** What comes from a registry has a version; of the standard library only some packages have one. */
function withoutVersion(packages: readonly Package[]): NonNullable<Manifest['gaps']> {
  return packages.flatMap(({ origin, version, identity, line }) =>
    origin.kind === 'registry' && version === undefined
      ? [{ ...(line === undefined ? {} : { line }), detail: `expected a version of ${identity.name.slice(0, 60)}, got none` }]
      : [],
  );
}

/** A manifest has all that its packages need, the standard library too: what is missing was cut off. */
function openEnds(entries: readonly Entry[], byName: ReadonlyMap<string, string>, document: Shape): NonNullable<Manifest['gaps']> {
  const uuids = new Set(byName.values());
  for (const { uuid } of entries) uuids.add(uuid);
  return entries.flatMap(({ fields, path, name }) => {
    const deps = own(fields, 'deps');
    const wanted = Array.isArray(deps)
      ? deps.filter((one) => !(typeof one === 'string' && byName.has(one)))
      : isFields(deps)
        ? Object.values(deps).filter((one) => !(typeof one === 'string' && uuids.has(one.toLowerCase())))
        : [];
    return wanted.length === 0
      ? []
      : [
          {
            ...lineOf(document, path),
            detail: `expected ${shown(wanted[0], 60)}, which ${name.slice(0, 60)} needs, in the manifest too`,
          },
        ];
  });
}

function originOf(fields: Fields, at: readonly (string | number)[], document: Shape): Origin {
  const path = document.text(own(fields, 'path'), at);
  if (path !== undefined) return folderOrigin(path);
  const url = document.text(own(fields, 'repo-url'), at);
  const commit = document.text(own(fields, 'git-tree-sha1'), at);
  if (url !== undefined) {
    const revision = document.text(own(fields, 'repo-rev'), at);
    return { kind: 'git', url, ...(revision === undefined ? {} : { commit: revision }) };
  }
  // The standard library has no tree of its own.
  return commit === undefined ? { kind: 'toolchain' } : { kind: 'registry' };
}

/** `deps` of Project.toml beside the manifest; without it what nothing else needs. */
async function rootsOf(source: Source, packages: readonly Package[]): Promise<readonly Dependency[]> {
  const project = source.beside('Project.toml') ?? source.beside('JuliaProject.toml');
  if (project === undefined) return undemandedRoots(packages);
  const document = shape(project.path, await parseToml(project.text(), project.path));
  const uuids = (table: string): readonly string[] =>
    Object.values(document.fields(own(document.root, table), [table]) ?? {}).filter((uuid): uuid is string => typeof uuid === 'string');
  const known = new Set(packages.map(({ key }) => key));
  const asked = new Map<string, Scope>();
  for (const uuid of uuids('extras')) asked.set(uuid.toLowerCase(), 'development');
  for (const uuid of uuids('weakdeps')) asked.set(uuid.toLowerCase(), 'optional');
  for (const uuid of uuids('deps')) asked.set(uuid.toLowerCase(), 'required');
  return [...asked].filter(([to]) => known.has(to)).map(([to, scope]) => ({ to, scope }));
}
