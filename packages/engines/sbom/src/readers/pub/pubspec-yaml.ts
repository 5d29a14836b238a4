// pubspec.yaml where no lock is beside it: packages of a host, of git, of a folder or of the SDK. https://dart.dev/tools/pub/dependencies

import type { Origin, Scope } from '../../model.js';
import { folderOrigin, gitOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { isFields, own, type Shape, yamlShape } from '../../shape.js';
import { isBelow, subjectOf, type Wish, wishList } from '../../wishes.js';

export const pubspecYaml: Reader = {
  id: 'pubspec-yaml',
  title: 'pubspec.yaml of Dart',
  matches: named('pubspec.yaml'),
  recognises: (source) => source.beside('pubspec.lock') === undefined && !isMember(source),
  async read(source) {
    if (/^\s*\{/.test(source.text())) throw invalid(source.path, 1, 'expected a mapping of YAML, got JSON');
    const document = await yamlShape(source);
    const name = document.text(own(document.root, 'name'), ['name']);
    if (name === undefined) throw invalid(source.path, 1, 'expected `name`, got none');
    return wishList(
      tables.flatMap(([table, scope]) => wishesOf(document, table, scope)),
      subjectOf({ type: 'pub', name }, document.text(own(document.root, 'version'), ['version'])),
    );
  },
};

/** The lock of a workspace stands beside its root. */
function isMember(source: Source): boolean {
  return /^resolution:[ \t]*["']?workspace\b/m.test(source.bytes.toString('latin1')) && isBelow(source, ['pubspec.lock']);
}

const tables: readonly (readonly [table: string, scope: Scope])[] = [
  ['dependencies', 'required'],
  ['dev_dependencies', 'development'],
  ['dependency_overrides', 'required'],
];

function wishesOf(document: Shape, table: string, scope: Scope): readonly Wish[] {
  const overridden = table === 'dependency_overrides' ? {} : (document.fields(own(document.root, 'dependency_overrides'), []) ?? {});
  const list = document.fields(own(document.root, table), [table]) ?? {};
  return Object.keys(list)
    .filter((name) => !Object.hasOwn(overridden, name))
    .map((name): Wish => {
      const path = [table, name];
      const value = list[name];
      const written = isFields(value) ? value : undefined;
      const range = written === undefined ? document.text(value, path) : document.text(own(written, 'version'), path);
      const origin = originOf(written, path, document);
      const real = isFields(own(written, 'hosted')) ? document.text(own(own(written, 'hosted') as never, 'name'), path) : undefined;
      return {
        identity: { type: 'pub', name: real ?? name },
        ...(origin.kind === 'registry' && range !== 'any' ? { range } : {}),
        ...(origin.kind === 'registry' && /^\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?$/.test(range ?? '') ? { version: range } : {}),
        origin,
        scope,
        line: document.line(path),
        alias: name,
      };
    });
}

function originOf(value: Parameters<typeof own>[0], path: readonly string[], document: Shape): Origin {
  if (own(value, 'sdk') !== undefined) return { kind: 'toolchain' };
  const folder = document.text(own(value, 'path'), path);
  if (folder !== undefined) return folderOrigin(folder);
  const git = own(value, 'git');
  if (git !== undefined && git !== null) {
    const table = isFields(git) ? git : undefined;
    const url = document.needed(table === undefined ? git : own(table, 'url'), path);
    const commit = document.text(own(table, 'ref'), path);
    return gitOrigin(url, commit);
  }
  const hosted = own(value, 'hosted');
  if (value !== undefined && hosted === undefined && own(value, 'version') === undefined)
    throw invalid(document.file, document.line(path), 'expected hosted, git, path, sdk or a version of a package, got none');
  const host = document.text(isFields(hosted) ? own(hosted, 'url') : hosted, path);
  return { kind: 'registry', ...(host === undefined || !/^https?:/.test(host) ? {} : { registry: host }) };
}
