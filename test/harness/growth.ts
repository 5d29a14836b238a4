// Work grows as its input does. No test has a limit in seconds: a loaded machine is slow, and slow is not wrong.

/**
 * How many times as much processor time four times the input costs: some four where work is linear, sixteen where it is quadratic.
 * What a busy machine or a collection of garbage adds is left out as far as it can be: the least of two runs counts, of five where two do
 * not look linear, and of twenty where five look as if it grew too fast; very short ones count as 5 ms.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  let [part, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let grown = Number.POSITIVE_INFINITY;
  work(size);
  for (let run = 1; run <= 20 && (run <= 2 || grown >= (run <= 5 ? linear / 2 : linear)); run++) {
    part = Math.min(part, cost(work, size));
    whole = Math.min(whole, cost(work, size * 4));
    grown = Math.max(whole, 5) / Math.max(part, 5);
  }
  return grown;
}

/** Above this, work has not grown as its input has. */
export const linear = 10;

function cost(work: (size: number) => unknown, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Four times the input may cost at most so many times as much: between linear (4) and quadratic (16), with room for noise. */
const mostGrowth = 10;
/** Below it nothing grows fast enough to be told from noise, in milliseconds. */
const noise = 80;

/**
 * For work that waits, and for sizes that are a limit: the quarter against the whole. Measured again, up to five times, where it looks
 * unbounded: the least of each counts, since a busy machine only adds.
 * @returns `bounded`, or what it cost, for a message that says so.
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<string> {
  const cost = async (amount: number): Promise<number> => {
    const before = process.cpuUsage();
    await work(amount);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await cost(Math.ceil(size / 64));
  let [quarter, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let measured = 0; measured < 5; measured++) {
    quarter = Math.min(quarter, await cost(Math.ceil(size / 4)));
    whole = Math.min(whole, await cost(size));
    if (whole <= noise || whole <= mostGrowth * Math.max(quarter, noise / 4)) return 'bounded';
  }
  return `${Math.round(quarter)} ms for a quarter of the input, ${Math.round(whole)} ms for all of it`;
}
