// Where a lock does not say what the product asks for itself: what nothing else needs, and one of each ring that nothing leads into.

import type { Dependency, Package, Scope } from './model.js';

/** @param scopeOf how the product needs a package, as far as the file says it. */
export function undemandedRoots(
  packages: readonly Package[],
  scopeOf: (entry: Package) => Scope = () => 'required',
): readonly Dependency[] {
  const byKey = new Map(packages.map((entry) => [entry.key, entry]));
  const needed = new Set(packages.flatMap(({ key, dependencies = [] }) => dependencies.map(({ to }) => to).filter((to) => to !== key)));
  const roots: Dependency[] = [];
  const seen = new Set<string>();
  const add = (entry: Package): void => {
    roots.push({ to: entry.key, scope: scopeOf(entry) });
    const open = [entry.key];
    while (open.length > 0) {
      const key = open.pop() as string;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const { to } of byKey.get(key)?.dependencies ?? []) open.push(to);
    }
  };
  for (const entry of packages) if (!needed.has(entry.key)) add(entry);
  for (const entry of packages) if (!seen.has(entry.key)) add(entry);
  return roots;
}
