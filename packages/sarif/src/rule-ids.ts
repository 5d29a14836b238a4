// Hierarchical ids of rules and notifications (SARIF 2.1.0, 3.52.4): `CA1000/1` belongs to `CA1000`.

/** Ids above this are not looked at: a report may hold any text there. */
const maxLevels = 20;

/** An id and those above it, the nearest first. */
export function idsAbove(id: string): string[] {
  const all = [id];
  for (let slash = id.lastIndexOf('/'); slash > 0 && all.length < maxLevels; slash = id.lastIndexOf('/', slash - 1))
    all.push(id.slice(0, slash));
  return all;
}
