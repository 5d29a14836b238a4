// Which module defines what another one exports. A package's index hands on what many modules define: a part of a bundle that is made of
// one of them need not lie where the index is loaded from.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from '@babel/parser';

/**
 * @param packages folder in which compiled packages lie by name
 * @returns for what a module imports by name: from where it can as well be imported, and under which name; as it was where that is not known
 */
export function definitions(packages) {
  const known = new Map();
  return (importer, source, name) => {
    const from = fileOf(importer, source);
    const found = from === undefined ? undefined : defining(from, name, new Set());
    if (found === undefined || found.file === from) return { source, name };
    const path = relative(dirname(importer), found.file).split(sep).join('/');
    return { source: path.startsWith('.') ? path : `./${path}`, name: found.name };
  };

  /** The file of an import, where its package is compiled here or was copied here. */
  function fileOf(importer, source) {
    if (source.startsWith('.')) return resolve(dirname(importer), source);
    const [, name, part] = /^(@[\w-]+\/[\w-]+)(\/.+)?$/.exec(source) ?? [];
    if (name === undefined) return undefined;
    const folder = packages(name);
    const manifest = folder === undefined ? undefined : JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const entry = manifest?.exports?.[`.${part ?? ''}`];
    const path = entry?.default ?? entry?.import;
    return path === undefined ? undefined : join(folder, path);
  }

  function defining(file, name, seen) {
    if (seen.has(file)) return undefined;
    seen.add(file);
    const { own, handed, all } = exportsOf(file);
    if (own.has(name)) return { file, name };
    const named = handed.get(name);
    if (named !== undefined) {
      const from = fileOf(file, named.source);
      return from === undefined ? undefined : defining(from, named.name, seen);
    }
    for (const source of all) {
      const from = fileOf(file, source);
      const found = from === undefined ? undefined : defining(from, name, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Names that a module defines, those that it hands on with where it has them from, and modules that it hands on whole. */
  function exportsOf(file) {
    if (known.has(file)) return known.get(file);
    const result = { own: new Set(), handed: new Map(), all: [] };
    known.set(file, result);
    if (!existsSync(file)) return result;
    for (const node of parse(readFileSync(file, 'utf8'), { sourceType: 'module' }).program.body) {
      if (node.type === 'ExportAllDeclaration') result.all.push(node.source.value);
      if (node.type === 'ExportNamedDeclaration') addNamed(node, result);
    }
    return result;
  }

  function addNamed({ specifiers, source, declaration }, { own, handed }) {
    // `export * as name` makes something of its own.
    for (const { local, exported } of specifiers)
      if (source && local) handed.set(exported.name, { source: source.value, name: local.name });
      else own.add(exported.name);
    for (const { id } of declaration?.declarations ?? [declaration ?? {}]) if (id?.type === 'Identifier') own.add(id.name);
  }
}
