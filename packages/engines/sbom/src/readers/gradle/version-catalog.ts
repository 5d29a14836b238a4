// libs.versions.toml of Gradle: what builds may ask for, by name. A version there is a wish that another dependency may raise; only
// `strictly` holds it.

import { parseToml } from '@portcullis/formats/toml';
import type { Dependency, Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape, shape } from '../../shape.js';

export const gradleVersionCatalog: Reader = {
  id: 'gradle-version-catalog',
  title: 'a version catalogue of Gradle',
  matches: ending(['toml'], /[^/]\.versions\.toml$/),
  read,
};

const tables: ReadonlySet<string> = new Set(['metadata', 'versions', 'libraries', 'bundles', 'plugins']);

async function read(source: Source): Promise<Manifest> {
  const document = shape(source.path, await parseToml(source.text(), source.path));
  for (const name of Object.keys(document.root))
    if (!tables.has(name))
      throw invalid(source.path, document.line([name]), `expected a table of a version catalogue, got ${name.slice(0, 60)}`);
  // `gradle init` writes one of comments alone.
  if (source.text().trim() === '') throw invalid(source.path, 1, 'expected a table of a version catalogue, got none');
  const versions = document.fields(own(document.root, 'versions'), ['versions']);
  const libraries = document.fields(own(document.root, 'libraries'), ['libraries']) ?? {};
  const plugins = document.fields(own(document.root, 'plugins'), ['plugins']) ?? {};
  const packages = [
    ...Object.keys(libraries).map((name) => libraryOf(name, libraries[name], versions, document, source.path)),
    ...Object.keys(plugins).map((name) => pluginOf(name, plugins[name], versions, document, source.path)),
  ];
  const roots = packages.map(({ key }): Dependency => ({ to: key, scope: key.startsWith('plugins.') ? 'development' : 'required' }));
  return { packages, roots, graph: 'unknown' };
}

type Version = Pick<Package, 'version' | 'declared'>;

function libraryOf(name: string, value: unknown, versions: Fields | undefined, document: Shape, file: string): Package {
  const path = ['libraries', name];
  const fields = isFields(value) ? value : undefined;
  const [group, artifact, short] =
    typeof value === 'string'
      ? value.split(':')
      : (document.text(own(fields, 'module'), path)?.split(':') ?? [own(fields, 'group'), own(fields, 'name')]);
  if (typeof group !== 'string' || typeof artifact !== 'string' || group === '' || artifact === '')
    throw invalid(file, document.line(path), 'expected `module = "group:name"`, `group` and `name`, or "group:name:version"');
  return {
    key: path.join('.'),
    identity: { type: 'maven', namespace: group, name: artifact },
    ...(typeof short === 'string' ? { declared: short } : versionOf(own(fields, 'version'), versions, path, document, file)),
    origin: { kind: 'registry' },
    ...lineOf(document, path),
  };
}

/** A plugin is the artifact `ID:ID.gradle.plugin` that leads to its code. */
function pluginOf(name: string, value: unknown, versions: Fields | undefined, document: Shape, file: string): Package {
  const path = ['plugins', name];
  const fields = isFields(value) ? value : undefined;
  const [id, short] = typeof value === 'string' ? value.split(':') : [document.needed(own(fields, 'id'), path)];
  if (id === undefined || id === '') throw invalid(file, document.line(path), 'expected `id`, or "id:version"');
  return {
    key: path.join('.'),
    identity: { type: 'maven', namespace: id, name: `${id}.gradle.plugin` },
    ...(short === undefined ? versionOf(own(fields, 'version'), versions, path, document, file) : { declared: short }),
    origin: { kind: 'registry' },
    ...lineOf(document, path),
  };
}

/** Text, `{ref = "name"}`, or a rich version: strictly, require, prefer. */
function versionOf(value: unknown, versions: Fields | undefined, path: readonly string[], document: Shape, file: string): Version {
  if (value === undefined) return {};
  const ref = isFields(value) ? document.text(own(value, 'ref'), path) : undefined;
  if (ref !== undefined && own(versions, ref) === undefined)
    throw invalid(file, document.line(path), `expected the version "${ref.slice(0, 60)}" in \`versions\`, got none`);
  const written = ref === undefined ? value : own(versions, ref);
  if (!isFields(written)) {
    const text = document.needed(written, path);
    // `1.0!!` is short for strictly.
    return text.endsWith('!!') ? exact(text.slice(0, -2)) : { declared: text };
  }
  const unknown = Object.keys(written).find((key) => !richKeys.has(key));
  if (unknown !== undefined) throw invalid(file, document.line(path), `expected a rich version, got the key "${unknown.slice(0, 40)}"`);
  const strictly = document.text(own(written, 'strictly'), path);
  if (strictly !== undefined) return exact(strictly);
  const wish = document.text(own(written, 'require') ?? own(written, 'prefer'), path);
  return wish === undefined ? {} : { declared: wish };
}

const richKeys: ReadonlySet<string> = new Set(['ref', 'strictly', 'require', 'prefer', 'reject', 'rejectAll']);

function exact(text: string): Version {
  return /^[\w.-]{1,100}$/.test(text) ? { version: text } : { declared: text };
}
