// What the orders of versions share: numbers of any length, and lists compared part by part.

export type Order = number;

/** Below, equal or above zero; what is missing counts as zero. */
export function compareNumbers(a: bigint | string | undefined, b: bigint | string | undefined): Order {
  const [left, right] = [BigInt(a ?? 0), BigInt(b ?? 0)];
  return left === right ? 0 : left < right ? -1 : 1;
}

export function compareLists<T>(a: readonly T[], b: readonly T[], compare: (a: T | undefined, b: T | undefined) => Order): Order {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compare(a[at], b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

export function compareTexts(a: string, b: string): Order {
  return a === b ? 0 : a < b ? -1 : 1;
}
