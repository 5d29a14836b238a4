// Project.toml of Julia's Pkg where no manifest is beside it: packages by name and UUID, and what `compat` allows of each.
// https://pkgdocs.julialang.org/v1/toml-files/#Project.toml

import { makers, people } from '../../makers.js';
import type { Manifest, Scope } from '../../model.js';
import { invalid, isDamaged, named, type Reader, type Source } from '../../reader.js';
import { isFields, own, tomlShape } from '../../shape.js';
import { subjectOf, type Wish, wishList } from '../../wishes.js';
import { isJuliaManifest } from './manifest.js';

export const juliaProject: Reader = {
  id: 'julia-project',
  title: 'Project.toml of Julia',
  matches: named('Project.toml', 'JuliaProject.toml'),
  // Others call files so too.
  recognises: async (source) => !source.list('.').some(isJuliaManifest) && (isDamaged(source) || (await isJulia(source))),
  read,
};

const tables: Readonly<Record<string, Scope>> = { deps: 'required', weakdeps: 'optional', extras: 'development' };

async function isJulia(source: Source): Promise<boolean> {
  const { root } = await tomlShape(source);
  return ['uuid', 'deps', 'weakdeps', 'extras', 'compat', 'extensions'].some((key) => Object.hasOwn(root, key));
}

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  if (Object.keys(document.root).length === 0) throw invalid(source.path, 1, 'expected a project of Julia, got an empty file');
  const compat = document.fields(own(document.root, 'compat'), ['compat']) ?? {};
  const seen = new Set<string>();
  const wishes = Object.entries(tables).flatMap(([table, scope]) => {
    const list = document.fields(own(document.root, table), [table]) ?? {};
    return Object.keys(list).flatMap((name): Wish[] => {
      const path = [table, name];
      const uuid = document.needed(list[name], path).toLowerCase();
      if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid))
        throw invalid(source.path, document.line(path), `expected a UUID of ${name.slice(0, 60)}, got "${uuid.slice(0, 60)}"`);
      // What is weak may stand among the extras of tests again.
      if (seen.has(uuid)) return [];
      seen.add(uuid);
      const range = document.text(own(compat, name), ['compat', name]);
      const exact = /^=\s*(\d+\.\d+\.\d+)$/.exec(range ?? '')?.[1];
      return [{ identity: { type: 'julia', name, qualifiers: { uuid } }, range, version: exact, scope, line: document.line(path) }];
    });
  });
  const [name, uuid] = ['name', 'uuid'].map((key) => document.text(own(document.root, key), [key]));
  const authors = own(document.root, 'authors');
  return wishList(wishes, {
    ...(name === undefined || uuid === undefined
      ? {}
      : subjectOf({ type: 'julia', name, qualifiers: { uuid } }, document.text(own(document.root, 'version'), ['version']), {
          ...makers(...people(isFields(authors) ? [authors] : authors)),
        })),
  });
}
