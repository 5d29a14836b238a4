// How each package of a manifest is reached from what the product asks for: by numbers in place of keys, for locks have 50,000 packages.

import type { Component, Dependency, Manifest, Package } from './model.js';

/** From the strongest down: what is needed in two ways is needed in the stronger. */
export const scopes: readonly Component['scope'][] = ['required', 'peer', 'optional', 'development', 'unreached'];
const ranks: ReadonlyMap<string, number> = new Map(scopes.map((scope, rank) => [scope, rank]));
export const unreached = scopes.length - 1;

/** The edges of package `n` are those from `first[n]` to `first[n + 1]`; what leads to no package of the manifest is none. */
interface Edges {
  readonly first: Int32Array;
  readonly targets: Int32Array;
  readonly ranks: Uint8Array;
}

export interface Reach {
  /** Number of the package that something leads to; of several with one key the last. */
  readonly numberOf: (target: Pick<Dependency, 'to' | 'at'>) => number | undefined;
  /** Whether no two packages have one key. */
  readonly isUnique: boolean;
  /** What the product asks for: what the file says or, where it does not say, what no other package needs. */
  readonly asked: readonly Dependency[];
  /** Number of the package that a package's own edges lead to. */
  readonly edges: Edges;
  /** Index into `scopes`, of the strongest way. */
  readonly ranks: Uint8Array;
  /** Fewest steps from the product; 0 where no way leads. */
  readonly depths: Int32Array;
}

/** Linear in packages and edges. */
export function reach({ packages, roots, isUnique }: Manifest): Reach {
  let numbers: ReadonlyMap<string, number> | undefined = isUnique === true ? undefined : numbersIn(packages);
  const numberOf: Reach['numberOf'] = ({ to, at }) => {
    if (isUnique === true && at !== undefined && at >= 0 && packages[at]?.key === to) return at;
    numbers ??= numbersIn(packages);
    return numbers.get(to);
  };
  const edges = edgesOf(packages, numberOf);
  const starts: Starts = scopes.map(() => []);
  const asked = roots ?? undemanded(packages);
  for (const root of asked) {
    const target = numberOf(root);
    if (target !== undefined) (starts[ranks.get(root.scope) as number] as number[]).push(target);
  }
  const depths = depthsFrom(starts, edges, packages.length);
  return {
    numberOf,
    isUnique: isUnique === true || numbers?.size === packages.length,
    asked,
    edges,
    ranks: ranksFrom(starts, edges, packages.length),
    depths,
  };
}

function numbersIn(packages: readonly Package[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < packages.length; at++) numbers.set((packages[at] as Package).key, at);
  return numbers;
}

function edgesOf(packages: readonly Package[], numberOf: Reach['numberOf']): Edges {
  const first = new Int32Array(packages.length + 1);
  let total = 0;
  for (const { dependencies } of packages) total += dependencies?.length ?? 0;
  const targets = new Int32Array(total);
  const edgeRanks = new Uint8Array(total);
  let count = 0;
  for (let at = 0; at < packages.length; at++) {
    for (const dependency of (packages[at] as Package).dependencies ?? none) {
      const target = numberOf(dependency);
      if (target === undefined) continue;
      targets[count] = target;
      edgeRanks[count++] = ranks.get(dependency.scope) as number;
    }
    first[at + 1] = count;
  }
  return { first, targets, ranks: edgeRanks };
}

const none: readonly Dependency[] = [];

/** What is asked for, by the rank of how. */
type Starts = number[][];

/**
 * A way is as strong as its weakest step: with the strongest ways first, whatever is reached first is reached best.
 * @param open is empty afterwards.
 */
function ranksFrom(open: Starts, { first, targets, ranks: steps }: Edges, count: number): Uint8Array {
  const found = new Uint8Array(count).fill(unreached);
  for (let rank = 0; rank < unreached; rank++) {
    const now = open[rank] as number[];
    for (let at = now.pop(); at !== undefined; at = now.pop()) {
      if (found[at] !== unreached) continue;
      found[at] = rank;
      const end = first[at + 1] as number;
      for (let edge = first[at] as number; edge < end; edge++)
        (open[Math.max(rank, steps[edge] as number)] as number[]).push(targets[edge] as number);
    }
  }
  return found;
}

function depthsFrom(starts: Starts, { first, targets }: Edges, count: number): Int32Array {
  const found = new Int32Array(count);
  let level = starts.flat();
  for (let depth = 1; level.length > 0; depth++) {
    const next: number[] = [];
    for (const at of level) {
      if (found[at] !== 0) continue;
      found[at] = depth;
      const end = first[at + 1] as number;
      for (let edge = first[at] as number; edge < end; edge++) next.push(targets[edge] as number);
    }
    level = next;
  }
  return found;
}

/** Where a file does not say what is asked for: all that no other package needs; in a ring of packages, all of the ring. */
function undemanded(packages: readonly Package[]): readonly Dependency[] {
  const needed = new Set<string>();
  for (const { key, dependencies = none } of packages) for (const { to } of dependencies) if (to !== key) needed.add(to);
  const all = packages.map(({ key }, at): Dependency => ({ to: key, at, scope: 'required' }));
  if (needed.size === 0) return all;
  const starts = all.filter(({ to }) => !needed.has(to));
  return starts.length > 0 ? starts : all;
}
