// What a manifest asks for where no lock beside it says what it gets: ranges stay what they are, no version is made of them.

import type { Manifest, Origin, Package, Scope } from './model.js';
import type { Gaps } from './not-locked.js';
import { registry } from './origins.js';
import type { Source } from './reader.js';

export interface Wish {
  readonly identity: Package['identity'];
  /** As written; absent where any version will do, and of what does not come from a registry. */
  readonly range?: string | undefined;
  /** The one version that the range allows, by the ecosystem's own rules. */
  readonly version?: string | undefined;
  /** A registry where it is absent. */
  readonly origin?: Origin | undefined;
  readonly scope?: Scope;
  readonly line?: number | undefined;
  /** The name under which the product asks for it, where that is another. */
  readonly alias?: string | undefined;
}

/** The manifest of these wishes; @param more what else it says. */
export function wishList(wishes: readonly Wish[], more: Pick<Manifest, 'subject' | 'gaps'> = {}): Manifest {
  const packages = wishes.map(packageOf);
  return {
    ...more,
    packages,
    roots: packages.map(({ key }, index) => ({ to: key, scope: wishes[index]?.scope ?? 'required' })),
    graph: 'unknown',
  };
}

function packageOf({ identity, range, version, origin = registry, line, alias }: Wish, index: number): Package {
  return {
    key: `${index} ${identity.name}`,
    identity,
    ...(version !== undefined ? { version } : range === undefined || range === '' ? {} : { declared: range }),
    origin,
    ...(line === undefined ? {} : { line }),
    ...(alias === undefined || alias === identity.name ? {} : { alias }),
  };
}

/** What a manifest says of the product, where it names it. */
export function subjectOf(
  identity: Package['identity'] | undefined,
  version: string | undefined,
  more: Pick<NonNullable<Manifest['subject']>, 'licence' | 'makers'> = {},
): Pick<Manifest, 'subject'> {
  if (identity === undefined) return {};
  const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
  return { subject: { name, identity, ...(version === undefined || version === '' ? {} : { version }), ...more } };
}

/** Of a manifest that is a program: what it asks for at this line is known only when it runs. */
export function computed(line: number | undefined, what: string): Gaps[number] {
  return {
    ...(line === undefined ? {} : { line }),
    detail: `${what.slice(0, 80)}: what it asks for is known only when it runs`,
    told: true,
  };
}

/** The first of these computed lines, and how many more there are: one that computes much is told once. */
export function allComputed(lines: readonly number[], what: string): Gaps {
  const [first] = lines;
  if (first === undefined) return [];
  return [computed(first, lines.length === 1 ? what : `${what}, here and ${lines.length - 1} more`)];
}

/** Whether one of these names lies beside a file, or in a folder above it. */
export function isBelow(source: Source, names: readonly string[]): boolean {
  const depth = source.path.split('/').length - 1;
  return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) => {
    const found = source.list(folder === '' ? '.' : folder.slice(0, -1));
    return names.some((name) => found.includes(name));
  });
}
