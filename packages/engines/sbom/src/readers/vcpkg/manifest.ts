// vcpkg.json: what a product asks vcpkg for. Only an override fixes a version; `version>=` is a bound, and the rest is the baseline's.
// https://learn.microsoft.com/vcpkg/reference/vcpkg-json

import { licensed } from '../../licence.js';
import type { Manifest, Package, Scope } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, jsonShape, lineOf, own, type Shape } from '../../shape.js';

export const vcpkgManifest: Reader = { id: 'vcpkg-manifest', title: 'vcpkg.json', matches: named('vcpkg.json'), read };

const known: ReadonlySet<string> = new Set([
  'name',
  'version',
  'version-semver',
  'version-date',
  'version-string',
  'port-version',
  'maintainers',
  'contacts',
  'summary',
  'description',
  'homepage',
  'documentation',
  'license',
  'builtin-baseline',
  'dependencies',
  'dev-dependencies',
  'features',
  'default-features',
  'overrides',
  'supports',
  'configuration',
  'vcpkg-configuration',
]);

/** A version is in one of these, by the order that it follows. */
const versionFields = ['version', 'version-semver', 'version-string', 'version-date'];

type Path = readonly (string | number)[];

function read(source: Source): Manifest {
  const document = jsonShape(source);
  // vcpkg itself refuses what it does not know, but for its users' own words.
  for (const key of Object.keys(document.root))
    if (!key.startsWith('$') && !known.has(key))
      throw invalid(source.path, document.line([key]), `expected a field of vcpkg.json, got ${key.slice(0, 60)}`);
  const fixed = overrides(document);
  const features = document.fields(own(document.root, 'features'), ['features']) ?? {};
  const found = [
    ...wishes(document.root, [], 'required', fixed, document),
    ...Object.keys(features).flatMap((name) => {
      const path = ['features', name];
      return wishes(document.fields(features[name], path), path, 'optional', fixed, document);
    }),
  ];
  const name = document.text(own(document.root, 'name'), ['name']);
  const version = versionFields.map((key) => document.text(own(document.root, key), [key])).find((one) => one !== undefined);
  return {
    ...(name === undefined
      ? {}
      : {
          subject: {
            name,
            ...(version === undefined ? {} : { version }),
            identity: { type: 'vcpkg', name },
            ...licensed(own(document.root, 'license')),
          },
        }),
    packages: found.map(({ entry }) => entry),
    roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
    graph: 'unknown',
  };
}

function overrides(document: Shape): ReadonlyMap<string, string> {
  return new Map(
    document.list(own(document.root, 'overrides'), ['overrides']).map((value, index) => {
      const path = ['overrides', index];
      const entry = document.fields(value, path);
      const version = versionFields.map((key) => own(entry, key)).find((one) => one !== undefined);
      return [document.needed(own(entry, 'name'), path), document.needed(version, path)];
    }),
  );
}

function wishes(
  holder: Fields | undefined,
  at: Path,
  scope: Scope,
  fixed: ReadonlyMap<string, string>,
  document: Shape,
): readonly { readonly entry: Package; readonly scope: Scope }[] {
  const list = [...at, 'dependencies'];
  return document.list(own(holder, 'dependencies'), list).map((value, index) => {
    const path = [...list, index];
    const entry = typeof value === 'string' ? { name: value } : document.fields(value, path);
    const name = document.needed(own(entry, 'name'), path);
    const version = fixed.get(name);
    const least = document.text(own(entry, 'version>='), path);
    return {
      // `host` is what builds, and nothing that is shipped.
      scope: own(entry, 'host') === true ? 'development' : scope,
      entry: {
        key: path.join('.'),
        identity: { type: 'vcpkg', name },
        ...(version !== undefined ? { version } : least === undefined ? {} : { declared: `>=${least}` }),
        origin: { kind: 'registry' },
        ...lineOf(document, path),
      },
    };
  });
}
