// How pnpm's locks name packages, and how one package refers to another: three ways, by version.
// https://github.com/pnpm/pnpm, packages dependency-path and lockfile.

/** `5`: /name/1.0.0_peers, `6`: /name@1.0.0(peers), `9`: name@1.0.0(peers). */
export type Generation = 5 | 6 | 9;

/** Undefined for versions that nobody here knows. */
export function generationOf(version: unknown): Generation | undefined {
  const text = typeof version === 'number' ? String(version) : typeof version === 'string' ? version : '';
  const match = /^(5|6|7|9)(?:\.\d{1,2})?(-inlineSpecifiers)?$/.exec(text);
  return match === null ? undefined : match[1] === '5' ? 5 : match[1] === '6' ? 6 : 9;
}

/** Without the peers and patches that follow. */
export function baseOf(key: string, generation: Generation): string {
  if (generation !== 9) return key;
  const bracket = key.indexOf('(');
  return bracket < 0 ? key : key.slice(0, bracket);
}

/** The key that a reference by name leads to. */
export function dependencyPath(name: string, reference: string, generation: Generation): string {
  const bracket = reference.indexOf('(');
  const bare = bracket < 0 ? reference : reference.slice(0, bracket);
  if (generation === 9) {
    const at = bare.indexOf('@');
    const colon = bare.indexOf(':');
    // Another name comes with the reference (an alias); an @ after a colon is part of an address.
    const isWhole = reference.startsWith('@') || (at > 0 && (colon < 0 || at < colon));
    return isWhole ? reference : `${name}@${reference}`;
  }
  if (reference.startsWith('file:') || bare.includes('/')) return reference;
  return generation === 5 ? `/${name}/${reference}` : `/${name}@${reference}`;
}

/** Name and version of a key; undefined where only the entry says them (git, archives, folders). */
export function nameAndVersionOf(key: string, generation: Generation): { readonly name: string; readonly version: string } | undefined {
  const bracket = key.indexOf('(');
  const bare = bracket < 0 ? key : key.slice(0, bracket);
  if (generation === 5) {
    const match = /^(?:[^/@]*)\/((?:@[^/]+\/)?[^/]+)\/(\d[^/_]*)(?:_.*)?$/.exec(bare);
    return match === null ? undefined : { name: match[1] as string, version: match[2] as string };
  }
  if (generation === 6 && !bare.includes('/')) return undefined;
  const start = generation === 6 ? (/^[^/@]*\//.exec(bare)?.[0].length ?? 0) : 0;
  const at = bare.indexOf('@', start + 1);
  if (at < 0) return undefined;
  const version = bare.slice(at + 1);
  return generation === 6 && !/^\d/.test(version) ? undefined : { name: bare.slice(start, at), version };
}
