// Who does the work: this thread, and worker threads beside it where there is enough of it. Tasks and results cross threads as
// plain values; results come back in the order of the tasks, so that nothing depends on which thread was faster.

import { type ErrorDetail, PortcullisError, type ThreadPort, type Threads } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { taskPerformer } from './perform.js';
import { joinResults, type Setup, type Task, type TaskResult } from './task.js';

/**
 * Every thread has the code compiled for speed once more: on a tree of 143 MB two took a third more processor time than one, on 246 MB a
 * quarter. A smaller tree is scanned by one; a larger one is waited for, and gets every core.
 */
const worthThreads = 128 * 1024 * 1024;
const worthAThread = 32 * 1024 * 1024;
/** How far a heap grows between two full collections; V8 would let it double and more, in each thread. */
const heapGrowthPercent = 60;
/** Short-lived strings are most of what a thread allocates. */
const youngGenerationMb = 4;

/**
 * How much a function runs before Node 20 compiles it for speed, by the weight of the work from which on that holds: it would begin with
 * too little seen, and so do it several times. What takes no longer than a moment is as well compiled early.
 */
const interruptBudgets = [
  [64 * 1024 * 1024, 1_600_000],
  [4 * 1024 * 1024, 400_000],
] as const;
/** Later versions have a compiler in between, and no such flag. */
const budgeted = process.versions.v8.startsWith('11.');

type Answer = { readonly done: number; readonly result: TaskResult } | { readonly failed: ErrorDetail | { readonly message: string } };

type Host = Pick<ScanContext, 'threads' | 'progress'>;

/** Whether work of such a weight in bytes is divided among threads, where there are some. */
export function isWorthThreads(weight: number): boolean {
  return weight >= worthThreads;
}

/** Performs all tasks, over as many threads as their weight in bytes is worth, and joins what they found in their order. */
export async function performAll(setup: Setup, tasks: readonly Task[], weight: number, { threads, progress }: Host): Promise<TaskResult> {
  const budget = interruptBudgets.find(([worth]) => weight >= worth)?.[1];
  if (budgeted && budget !== undefined) (await import('node:v8')).setFlagsFromString(`--interrupt-budget=${budget}`);
  const worth = isWorthThreads(weight) ? Math.floor(weight / worthAThread) : 1;
  const count = threads === undefined ? 0 : Math.min(threads.count, tasks.length, worth);
  const results =
    threads === undefined || count < 2
      ? await performHere(setup, tasks, progress)
      : await performInThreads(setup, tasks, { ...threads, count: count - 1 }, progress);
  return joinResults(results);
}

/** Signals, answers of threads and progress get their turn. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function performHere(setup: Setup, tasks: readonly Task[], progress: ScanContext['progress']): Promise<readonly TaskResult[]> {
  const perform = await taskPerformer(setup);
  const results: TaskResult[] = [];
  for (const task of tasks) {
    results.push(await perform(task));
    progress?.(results.length, tasks.length);
    await breath();
  }
  return results;
}

/** This thread works like the others: to have it wait for them would cost the memory of one more. */
async function performInThreads(
  setup: Setup,
  tasks: readonly Task[],
  threads: Threads,
  progress: ScanContext['progress'],
): Promise<readonly TaskResult[]> {
  const [{ Worker }, { setFlagsFromString }] = await Promise.all([import('node:worker_threads'), import('node:v8')]);
  // Read at every collection, so that it holds for this thread as well.
  setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`);
  const results: TaskResult[] = [];
  let next = 0;
  let finished = 0;
  let ended = false;
  const done = (number: number, result: TaskResult): void => {
    if (results[number] !== undefined) throw new Error(`expected one result of task ${number}, got two`);
    results[number] = result;
    finished++;
    progress?.(finished, tasks.length);
  };
  const workHere = async (): Promise<void> => {
    const perform = await taskPerformer(setup);
    while (next < tasks.length && !ended) {
      const number = next++;
      done(number, await perform(tasks[number] as Task));
      await breath();
    }
  };
  const workers = Array.from(
    { length: threads.count },
    () =>
      new Worker(threads.entry, {
        argv: [...threads.argv],
        workerData: { scanner: 'secret-scan', data: setup },
        resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
      }),
  );
  try {
    await Promise.all([
      ...workers.map(
        (worker) =>
          new Promise<void>((settle, fail) => {
            let given = 0;
            const give = (): void => {
              if (next === tasks.length) return;
              worker.postMessage({ number: next, task: tasks[next] });
              next++;
              given++;
            };
            worker.on('message', (answer: Answer) => {
              if ('failed' in answer) {
                fail(errorOf(answer.failed));
                return;
              }
              try {
                done(answer.done, answer.result);
              } catch (error) {
                fail(error);
                return;
              }
              given--;
              give();
              if (given === 0) settle();
            });
            worker.on('error', fail);
            worker.on('exit', (code) => fail(new Error(`a thread ended with code ${code} before its work was done`)));
            // One more than it works on, so that it never waits for us.
            give();
            give();
            if (given === 0) settle();
          }),
      ),
      workHere(),
    ]);
    const missing = tasks.findIndex((_, number) => results[number] === undefined);
    if (missing >= 0) throw new Error(`expected a result of each of ${tasks.length} tasks, got none of task ${missing}`);
    return results;
  } finally {
    ended = true;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The other end: performs the tasks that arrive, one after another. */
export function serveTasks(data: unknown, port: ThreadPort): void {
  const performer = taskPerformer(data as Setup);
  // Told to the first task.
  performer.catch(() => undefined);
  let turn: Promise<void> = Promise.resolve();
  port.on('message', (message) => {
    const { number, task } = message as { readonly number: number; readonly task: Task };
    turn = turn.then(async () => {
      try {
        port.postMessage({ done: number, result: await (await performer)(task) } satisfies Answer);
      } catch (error) {
        port.postMessage({ failed: fieldsOf(error) } satisfies Answer);
      }
    });
  });
}

function fieldsOf(error: unknown): ErrorDetail | { readonly message: string } {
  if (!(error instanceof PortcullisError)) return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { code, message, where, remedy } = error;
  return { code, message, remedy, where };
}

function errorOf(fields: ErrorDetail | { readonly message: string }): Error {
  return 'code' in fields ? new PortcullisError(fields) : new Error(fields.message);
}
