// Cargo.toml where no Cargo.lock is beside or above: what it asks for, as declared.

import type { Manifest, Origin, Package } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, own, type Shape, tomlShape } from '../../shape.js';
import { cargoLicence } from './declared-scopes.js';

export const cargoToml: Reader = {
  id: 'cargo-toml',
  title: 'Cargo.toml',
  matches: named('Cargo.toml'),
  recognises: (source) => !isLocked(source),
  read,
};

function isLocked({ path, beside }: Source): boolean {
  return Array.from({ length: path.split('/').length }, (_, up) => `${'../'.repeat(up)}Cargo.lock`).some(
    (lock) => beside(lock) !== undefined,
  );
}

const sections = [
  ['dependencies', 'required'],
  ['build-dependencies', 'required'],
  ['dev-dependencies', 'development'],
] as const;

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  const crate = document.fields(own(document.root, 'package'), ['package']);
  if (crate === undefined && own(document.root, 'workspace') === undefined)
    throw invalid(source.path, 1, 'expected a table `[package]` or `[workspace]`, got none');
  const targets = document.fields(own(document.root, 'target'), ['target']) ?? {};
  const tables: readonly (readonly [Fields | undefined, readonly string[]])[] = [
    [document.root, []],
    [document.fields(own(document.root, 'workspace'), ['workspace']), ['workspace']],
    ...Object.keys(targets).map((name) => [document.fields(targets[name], ['target', name]), ['target', name]] as const),
  ];
  const found = tables.flatMap(([table, path]) =>
    sections.flatMap(([section, scope]) =>
      Object.entries(document.fields(own(table, section), [...path, section]) ?? {}).flatMap(([name, value]) => {
        const entry = packageOf(document, name, value, [...path, section, name]);
        const optional = isFields(value) && own(value, 'optional') === true;
        return entry === undefined ? [] : [{ entry, scope: optional ? ('optional' as const) : scope }];
      }),
    ),
  );
  const name = crate === undefined ? undefined : document.needed(own(crate, 'name'), ['package', 'name']);
  const version = own(crate, 'version');
  return {
    ...(name === undefined
      ? {}
      : {
          subject: {
            name,
            identity: { type: 'cargo', name },
            ...(typeof version === 'string' ? { version } : {}),
            ...cargoLicence(document.root, document.root),
          },
        }),
    packages: found.map(({ entry }) => entry),
    roots: found.map(({ entry, scope }) => ({ to: entry.key, scope })),
    graph: 'unknown',
  };
}

function packageOf(document: Shape, name: string, value: unknown, path: readonly string[]): Package | undefined {
  const table = typeof value === 'string' ? undefined : document.fields(value, path);
  // The workspace says it, and its own table is read there.
  if (own(table, 'workspace') === true) return undefined;
  const text = (key: string): string | undefined => document.text(own(table, key), [...path, key]);
  const real = text('package') ?? name;
  const declared = typeof value === 'string' ? value : text('version');
  const origin = originOf(text);
  // Cargo takes any other for a range from that version on.
  const exact = /^\s*=\s*(\d{1,16}\.\d{1,16}\.\d{1,16}(?:[-+][0-9A-Za-z.+-]{1,100})?)\s*$/.exec(declared ?? '')?.[1];
  // Cargo refuses it, too.
  if (origin.kind === 'registry' && declared === undefined)
    throw invalid(document.file, document.line(path), `expected a version, \`git\` or \`path\` of ${name.slice(0, 80)}, got none`);
  return {
    key: path.join(' '),
    identity: { type: 'cargo', name: real },
    ...(origin.kind !== 'registry' ? {} : exact === undefined ? { declared: declared as string } : { version: exact }),
    origin,
    line: document.line(path) ?? 1,
    ...(real === name ? {} : { alias: name }),
  };
}

function originOf(text: (key: string) => string | undefined): Origin {
  const git = text('git');
  if (git !== undefined) {
    const commit = text('rev') ?? text('tag') ?? text('branch');
    return gitOrigin(git, commit);
  }
  const folder = text('path');
  if (folder !== undefined) return { kind: 'file', path: folder };
  const registry = text('registry');
  return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}
