// One deadline for a whole run: however slowly servers answer, what is not known by then counts as not known.

import { PortcullisError } from '@portcullis/core';

export interface Deadline {
  /** The work's result, or what stands for it once the time is up. */
  orElse<Value>(start: () => Promise<Value>, late: () => Value): Promise<Value>;
  /** @throws PortcullisError `deadline-passed`. */
  orFail<Value>(work: Promise<Value>): Promise<Value>;
  /** Ends once the time is up what would still hold the process; never where the run is done before. */
  atEnd(end: () => void): void;
  stop(): void;
}

export function startDeadline(seconds: number): Deadline {
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const passed = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      over = true;
      resolve(undefined);
    }, seconds * 1000);
  });
  const orElse = async <Value>(start: () => Promise<Value>, late: () => Value): Promise<Value> => {
    if (over) return late();
    const work = start();
    // What fails after its time is nobody's any more.
    work.catch(() => undefined);
    const first = await Promise.race([work.then((value) => ({ value })), passed]);
    return first === undefined ? late() : first.value;
  };
  return {
    orElse,
    orFail: (work) =>
      orElse(
        () => work,
        () => {
          throw new PortcullisError({
            code: 'deadline-passed',
            message: `expected the run to be done within ${seconds} seconds, got no end`,
            where: { key: 'deadline' },
            remedy: 'Raise `deadline`, or look at why the servers are slow.',
          });
        },
      ),
    atEnd: (end) => void passed.then(end),
    stop: () => clearTimeout(timer),
  };
}
