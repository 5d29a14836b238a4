// Modules with versions as the files and binaries of Go write them.

import { lineCount } from '../../lines.js';
import type { Manifest, Origin, Package } from '../../model.js';
import type { Source } from '../../reader.js';

export interface Module {
  readonly path: string;
  /** `(devel)` where it was built from a folder. */
  readonly version?: string;
  readonly replacement?: { readonly path: string; readonly version?: string };
  readonly line?: number;
}

/** A module as a package: what replaces it counts, and its own path is then the alias. */
export function modulePackage({ path, version, replacement, line }: Module): Package {
  const local = replacement !== undefined && isFolder(replacement.path);
  const real = replacement !== undefined && !local ? replacement : { path, ...(version === undefined ? {} : { version }) };
  const origin: Origin = local ? { kind: 'file', path: replacement.path } : { kind: 'registry' };
  const exact = real.version !== undefined && real.version !== '' && real.version !== '(devel)' ? real.version : undefined;
  return {
    key: `${path} ${version ?? ''}`,
    identity: goIdentity(real.path),
    ...(exact === undefined ? {} : { version: exact }),
    origin: exact === undefined && origin.kind === 'registry' ? { kind: 'own', path } : origin,
    ...(line === undefined ? {} : { line }),
    ...(real.path === path ? {} : { alias: path }),
  };
}

/** The compiler and its standard library: `go1.22.3`. */
export function standardLibrary(version: string, line?: number): Package | undefined {
  const exact = /^go(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?\S{0,40})/.exec(version)?.[1];
  return exact === undefined
    ? undefined
    : {
        key: 'toolchain',
        identity: { type: 'golang', name: 'stdlib' },
        version: exact,
        origin: { kind: 'toolchain' },
        ...(line === undefined ? {} : { line }),
      };
}

export function isFolder(path: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)|^\/|^[A-Za-z]:/.test(path);
}

/** A module path as namespace and name. */
export function goIdentity(path: string): Package['identity'] {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? { type: 'golang', name: path } : { type: 'golang', namespace: path.slice(0, slash), name: path.slice(slash + 1) };
}

/** Modules told by name; more are counted. */
const maxNamed = 5;

/** The gap of a list that ends too early, at its last line; none where no module is missing. */
export function missingGap(source: Source, expected: string, missing: readonly string[]): NonNullable<Manifest['gaps']> {
  if (missing.length === 0) return [];
  const more = missing.length - maxNamed;
  const named = `${missing.slice(0, maxNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [{ line: lineCount(source), detail: `expected ${expected}, got none of ${named}` }];
}
