/** `1 day`, `2 days`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many of a list answer alike. */
export function countedBy<Entry>(list: readonly Entry[], key: (entry: Entry) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of list) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
  return counts;
}
