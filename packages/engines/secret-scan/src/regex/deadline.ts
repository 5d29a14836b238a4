// Stops a user's expression that backtracks without end. V8 looks for a request to stop while an expression backtracks,
// and node:vm is the one way to ask for that after some time in the same thread: the script is ours and constant, it
// only calls the function that is given.

import { createContext, Script } from 'node:vm';

export type Outcome<Value> = { readonly done: true; readonly value: Value } | { readonly done: false };

interface Slot {
  work: (() => unknown) | undefined;
}

let slot: Slot | undefined;
let script: Script | undefined;

/** Runs synchronous work for at most so long. Work that was stopped has left nothing behind but what it wrote itself. */
export function withinTime<Value>(milliseconds: number, work: () => Value): Outcome<Value> {
  slot ??= createContext({ work: undefined }) as unknown as Slot;
  script ??= new Script('work()');
  slot.work = work;
  try {
    return { done: true, value: script.runInContext(slot as never, { timeout: Math.max(1, Math.ceil(milliseconds)) }) as Value };
  } catch (error) {
    // The stack of a backtracking expression can run out before its time does.
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || error instanceof RangeError) return { done: false };
    throw error;
  } finally {
    slot.work = undefined;
  }
}
