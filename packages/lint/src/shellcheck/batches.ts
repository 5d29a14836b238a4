// Many scripts in few processes: to start ShellCheck costs more than to read a short script, and what many files say alike is
// asked once.

import { availableParallelism } from 'node:os';
import { runShellcheckOnAll, type ShellcheckAnswer } from './program.js';

export interface AskedScript {
  /** ShellCheck's name of the dialect. */
  readonly shell: string;
  readonly script: string;
}

export interface ScriptAnswers {
  /** @throws Error for a script that was not asked about. */
  of(asked: AskedScript): ShellcheckAnswer;
}

/** Scripts, and letters of them, in one process. */
const maxScripts = 60;
const maxLetters = 200_000;

export interface ShellcheckBatches extends ScriptAnswers {
  /** Asks about all of these that were not asked about before. */
  ask(scripts: readonly AskedScript[]): Promise<void>;
}

/** @param ask of many scripts for one shell, the answers in their order. */
export function shellcheckBatches(program: string, ask: typeof runShellcheckOnAll = runShellcheckOnAll): ShellcheckBatches {
  const answers = new Map<string, ShellcheckAnswer>();
  return {
    of(asked) {
      const answer = answers.get(keyOf(asked));
      if (answer === undefined) throw new Error('expected a script that was asked about');
      return answer;
    },
    async ask(scripts) {
      const missing = new Map(scripts.map((asked) => [keyOf(asked), asked] as const));
      for (const key of answers.keys()) missing.delete(key);
      const waiting = batchesOf([...missing.values()]);
      // Each worker takes the next one, so that a long batch holds nobody else up.
      const work = async (): Promise<void> => {
        for (let batch = waiting.pop(); batch !== undefined; batch = waiting.pop()) {
          const [{ shell }] = batch;
          const told = await ask(
            program,
            batch.map(({ script }) => script),
            shell,
          );
          for (const [index, asked] of batch.entries()) answers.set(keyOf(asked), told[index] ?? { failed: 'it gave no answer' });
        }
      };
      await Promise.all(Array.from({ length: Math.min(waiting.length, availableParallelism()) }, work));
    },
  };
}

function keyOf({ shell, script }: AskedScript): string {
  return `${shell}\0${script}`;
}

type Batch = [AskedScript, ...AskedScript[]];

function batchesOf(scripts: readonly AskedScript[]): Batch[] {
  const batches: Batch[] = [];
  const open = new Map<string, { readonly batch: Batch; letters: number }>();
  for (const asked of scripts) {
    const last = open.get(asked.shell);
    if (last !== undefined && last.batch.length < maxScripts && last.letters + asked.script.length <= maxLetters) {
      last.batch.push(asked);
      last.letters += asked.script.length;
      continue;
    }
    const batch: Batch = [asked];
    batches.push(batch);
    open.set(asked.shell, { batch, letters: asked.script.length });
  }
  return batches;
}
