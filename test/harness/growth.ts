// Work grows as its input does. No test has a limit in seconds: a loaded machine is slow, and slow is not wrong.

/**
 * How many times as much processor time four times the input costs: some four where work is linear, sixteen where it is quadratic.
 * What a busy machine adds is left out as far as it can be: the least of three runs counts, and very short ones count as 5 ms.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  const least = (given: number): number => Math.min(...[1, 2, 3].map(() => cost(work, given)));
  work(size);
  return Math.max(least(size * 4), 5) / Math.max(least(size), 5);
}

/** Above this, work has not grown as its input has. */
export const linear = 10;

function cost(work: (size: number) => unknown, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
