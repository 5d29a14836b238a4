// What cargo-auditable leaves in a Rust binary: its dependencies as compressed JSON in a section of their own.
// https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md

import { inflateSync } from 'node:zlib';
import { parseJson } from '@portcullis/formats/json';
import { contentOf, executableName, isExecutable, readExecutable } from '../../binary.js';
import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { invalid, matching, type Reader, type Source } from '../../reader.js';
import { own, shape } from '../../shape.js';

const sectionName = '.dep-v0';
/** What the section may grow to; real ones stay below one megabyte. */
const maxInflated = 64 * 1024 * 1024;

export const cargoAuditable: Reader = {
  id: 'cargo-auditable',
  title: 'dependency list of a Rust binary',
  binary: true,
  matches: matching(executableName),
  recognises: ({ bytes }) => isExecutable(bytes) && readExecutable(bytes)?.sections.some(({ name }) => name === sectionName) === true,
  read,
};

function read(source: Source): Manifest {
  const document = shape(source.path, parseJson(inflated(source), source.path));
  const list = document.list(own(document.root, 'packages'), ['packages']);
  const found = list.map((value, index) => {
    const path = ['packages', index];
    const fields = document.fields(value, path);
    const name = document.needed(own(fields, 'name'), path);
    const version = document.needed(own(fields, 'version'), path);
    const wanted = document.list(own(fields, 'dependencies'), path).map((to): Dependency => {
      if (typeof to !== 'number' || list[to] === undefined)
        throw invalid(source.path, undefined, `expected ${name.slice(0, 80)} to need packages of the list`);
      return { to: String(to), scope: 'required' };
    });
    const isRoot = own(fields, 'root') === true;
    const entry: Package = {
      key: String(index),
      identity: { type: 'cargo', name },
      version,
      origin: isRoot ? { kind: 'own', path: name } : originOf(document.text(own(fields, 'source'), path) ?? '', name),
      dependencies: wanted,
    };
    return { entry, isRoot, isBuild: own(fields, 'kind') === 'build' };
  });
  const root = found.find(({ isRoot }) => isRoot)?.entry;
  // The same list says what was only run to build: an edge to it is one of the build.
  const atBuild = new Set(found.filter(({ isBuild }) => isBuild).map(({ entry }) => entry.key));
  const edges = (wanted: readonly Dependency[] = []): readonly Dependency[] =>
    wanted.map(({ to }) => ({ to, scope: atBuild.has(to) ? 'development' : 'required' }));
  return {
    ...(root === undefined ? {} : { subject: { name: root.identity.name, identity: root.identity, version: root.version as string } }),
    packages: found.filter(({ entry }) => entry !== root).map(({ entry }) => ({ ...entry, dependencies: edges(entry.dependencies) })),
    ...(root === undefined ? {} : { roots: edges(root.dependencies) }),
    graph: 'complete',
  };
}

function inflated(source: Source): string {
  const section = readExecutable(source.bytes)?.sections.find(({ name }) => name === sectionName);
  try {
    if (section === undefined) throw new RangeError('no section');
    return inflateSync(contentOf(source.bytes, section), { maxOutputLength: maxInflated }).toString('utf8');
  } catch (error) {
    throw invalid(
      source.path,
      undefined,
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
        ? `expected the section ${sectionName} to hold at most ${maxInflated} bytes`
        : `expected the section ${sectionName} to hold compressed JSON; it is cut off or damaged`,
    );
  }
}

function originOf(source: string, name: string): Origin {
  if (source === 'crates.io' || source === 'crates-io') return { kind: 'registry' };
  if (source === 'local') return { kind: 'own', path: name };
  // `git` and `registry` do not say which: without a purl it is at least no package of crates.io.
  return { kind: 'file', path: source };
}
