// Modules with versions as the files and binaries of Go write them.

import type { Origin, Package } from '../../model.js';

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
