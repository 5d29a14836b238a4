// Cargo.lock, versions 1 to 4: packages with their sources, and edges by name where that is enough.
// https://doc.rust-lang.org/cargo/reference/resolver.html, https://github.com/rust-lang/cargo (core/resolver/encode.rs)

import { hexHash, isDamagedHash } from '../../hashes.js';
import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { type Gaps, notLocked, otherwiseLocked } from '../../not-locked.js';
import { gitOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, lineOf, own, type Shape, shown, tomlShape } from '../../shape.js';
import { inNpmRange } from '../npm/ranges.js';
import { declaredScopes } from './declared-scopes.js';
import { vendoredMakers } from './vendored.js';

export const cargoLock: Reader = { id: 'cargo-lock', title: 'Cargo.lock', matches: named('Cargo.lock'), read };

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly source: string | undefined;
  readonly fields: Fields;
  readonly path: readonly (string | number)[];
}

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  const version = own(document.root, 'version');
  if (version !== undefined && version !== 1 && version !== 2 && version !== 3 && version !== 4)
    throw invalid(source.path, document.line(['version']), `expected version 1 to 4, got ${shown(version)}`);
  const entries = entriesOf(document, source.path);
  // The product is one.
  if (entries.length === 0) throw invalid(source.path, undefined, 'expected `[[package]]`, got none');
  const resolve = resolver(entries);
  const scopes = await declaredScopes(source, new Set(entries.filter((entry) => entry.source === undefined).map(({ name }) => name)));
  const gaps: { readonly line?: number; readonly detail: string }[] = [];
  const packages = entries.map((entry): Package => {
    const wanted = document
      .list(own(entry.fields, 'dependencies'), [...entry.path, 'dependencies'])
      .flatMap((item, index): Dependency[] => {
        const at = [...entry.path, 'dependencies', index];
        const text = document.needed(item, at);
        const target = resolve(text);
        if (target === undefined) {
          gaps.push({ ...lineOf(document, at), detail: `expected a package of this file, got "${text.slice(0, 80)}"` });
          return [];
        }
        return [{ to: target.key, scope: entry.source === undefined ? scopes.of(entry.name, target.name) : 'required' }];
      });
    const made = packageOf(entry, document, wanted);
    return entry.source === undefined ? { ...made, ...scopes.licenceOf(entry.name) } : made;
  });
  const members = packages.filter(({ origin }) => origin.kind === 'own');
  const made = await vendoredMakers(source, packages);
  const product = members.find(({ identity }) => identity.name === scopes.root) ?? (members.length === 1 ? members[0] : undefined);
  const rest = members.filter((member) => member !== product);
  return {
    ...(product === undefined
      ? {}
      : {
          subject: {
            name: product.identity.name,
            identity: product.identity,
            ...(product.version === undefined ? {} : { version: product.version }),
            ...(product.licence === undefined ? {} : { licence: product.licence }),
          },
        }),
    packages: packages.filter((entry) => entry !== product).map((entry) => ({ ...entry, ...made.get(entry) })),
    ...(members.length === 0
      ? {}
      : { roots: [...(product?.dependencies ?? []), ...rest.map(({ key }): Dependency => ({ to: key, scope: 'required' }))] }),
    graph: 'complete',
    gaps: [...gaps, ...notLocked(scopes.asked.keys(), heldBy(entries), 'Cargo.toml'), ...outdated(scopes.asked, entries)],
  };
}

/** Cargo takes a dash for an underscore where a manifest has the one and the registry the other. */
function heldBy(entries: readonly Entry[]): (name: string) => boolean {
  const held = new Set(entries.map(({ name }) => name.replaceAll('_', '-')));
  return (name) => held.has(name.replaceAll('_', '-'));
}

/** What is asked for in a range that none of the locked versions of the name is in. */
function outdated(asked: ReadonlyMap<string, readonly string[]>, entries: readonly Entry[]): Gaps {
  const versions = new Map<string, string[]>();
  for (const { name, version } of entries) versions.set(name, [...(versions.get(name) ?? []), version]);
  const found = [...asked].flatMap(([name, ranges]) =>
    [...new Set(ranges)].flatMap((range) => {
      const held = versions.get(name) ?? [];
      const isOutdated = held.length > 0 && held.every((version) => inNpmRange(version, npmRange(range)) === false);
      return isOutdated ? [{ name, range, version: held.join(' and ') }] : [];
    }),
  );
  return otherwiseLocked(found, 'Cargo.toml');
}

/** Cargo parts requirements by commas, and one without an operator means all that is compatible. */
function npmRange(range: string): string {
  return range
    .split(',')
    .map((part) => part.trim())
    .map((part) => (/^\d+(?:\.\d+)*(?:[-+]|$)/.test(part) ? `^${part}` : part))
    .join(' ');
}

function entriesOf(document: Shape, file: string): readonly Entry[] {
  const lists = document.list(own(document.root, 'package'), ['package']);
  const all = lists.map((value, index) => ({ value, path: ['package', index] as const }));
  // Before Cargo 0.17 the product stood in a table of its own.
  const root = own(document.root, 'root');
  if (all.length === 0 && root === undefined && own(document.root, 'version') === undefined)
    throw invalid(file, 1, 'expected `[[package]]` tables, got none');
  const seen = new Set<string>();
  return [...(root === undefined ? [] : [{ value: root, path: ['root'] as const }]), ...all].map(({ value, path }) => {
    const fields = document.fields(value, path) ?? {};
    const name = document.needed(own(fields, 'name'), [...path, 'name']);
    const version = document.needed(own(fields, 'version'), [...path, 'version']);
    const source = document.text(own(fields, 'source'), [...path, 'source']);
    const key = `${name} ${version}${source === undefined ? '' : ` (${source})`}`;
    if (seen.has(key)) throw invalid(file, document.line(path), `expected each package once, got ${name} ${version} twice`);
    seen.add(key);
    return { key, name, version, source, fields, path };
  });
}

/** A package by `name`, `name version` or `name version (source)`; a version-2 source is written without what is after its `#`. */
function resolver(entries: readonly Entry[]): (text: string) => Entry | undefined {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const { name, version, source } = entry;
    const keys = [entry.key, `${name} ${version}`, name];
    if (source?.includes('#') === true) keys.push(`${name} ${version} (${source.replace(/#.*$/, '')})`);
    for (const key of keys) if (!found.has(key)) found.set(key, entry);
  }
  return (text) => found.get(text);
}

function packageOf(entry: Entry, document: Shape, dependencies: readonly Dependency[]): Package {
  const { name, version, source, fields, path } = entry;
  const metadata = document.fields(own(document.root, 'metadata'), ['metadata']);
  const checksum = own(fields, 'checksum') ?? own(metadata, `checksum ${entry.key}`);
  const written = document.text(checksum, [...path, 'checksum']);
  const hashes = written === '<none>' ? [] : hexHash('SHA-256', written);
  if (written === '' || hashes.some(isDamagedHash))
    throw invalid(document.file, document.line([...path, 'checksum']), 'expected a checksum of 64 hexadecimal digits');
  const origin = originOf(source, name);
  return {
    key: entry.key,
    identity: { type: 'cargo', name },
    version,
    origin,
    ...lineOf(document, path),
    hashes,
    ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true as const } : {}),
    dependencies,
  };
}

const cratesIo = /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/)$/;

function originOf(source: string | undefined, name: string): Origin {
  if (source === undefined) return { kind: 'own', path: name };
  if (source.startsWith('git+')) {
    const [address = '', commit] = source.split('#');
    return gitOrigin(address.replace(/\?.*$/, ''), commit);
  }
  if (cratesIo.test(source)) return { kind: 'registry' };
  if (/^(?:registry|sparse)\+/.test(source)) return { kind: 'registry', registry: source.replace(/^(?:registry|sparse)\+/, '') };
  if (source.startsWith('path+')) return { kind: 'file', path: source.slice('path+'.length) };
  return { kind: 'url', url: source };
}
