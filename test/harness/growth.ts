// How the work for a hostile input grows with its size. Only processor time of this process is counted, and only in relation to
// itself: a machine that is slow or busy is no finding.

/** Four times the input may cost at most so many times as much: between linear (4) and quadratic (16), with room for noise. */
const mostGrowth = 10;
/** Below it nothing grows fast enough to be told from noise, in milliseconds. */
const noise = 80;

/** @returns `bounded`, or what it cost, for a message that says so. */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<string> {
  const cost = async (amount: number): Promise<number> => {
    const before = process.cpuUsage();
    await work(amount);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await cost(Math.ceil(size / 64));
  const [quarter, whole] = [await cost(Math.ceil(size / 4)), await cost(size)];
  return whole <= noise || whole <= mostGrowth * Math.max(quarter, noise / 4)
    ? 'bounded'
    : `${Math.round(quarter)} ms for a quarter of the input, ${Math.round(whole)} ms for all of it`;
}
