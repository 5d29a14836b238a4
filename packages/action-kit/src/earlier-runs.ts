// A second run of one scanner in one job: its results stand beside the first's, which would else be lost without a word.

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

interface RawRun {
  readonly automationDetails?: { readonly id?: string };
  readonly versionControlProvenance?: readonly { readonly revisionId?: string }[];
  readonly properties?: { readonly portcullis?: { readonly scanner?: string; readonly job?: string; readonly inputs?: unknown } };
}

export interface EarlierRuns {
  /** As they stand in the file: their seals are not made anew. */
  readonly runs: readonly unknown[];
  /** Name of the run that is added, when there are earlier ones. */
  readonly part?: string;
}

interface Present {
  readonly scanner: string;
  readonly job: string | undefined;
  readonly commit: string | undefined;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** A results file that is larger was written by another tool. */
const maxBytes = 256 * 1024 * 1024;

/**
 * Runs in a results file that this job's same scanner wrote for the same commit with other inputs. What another job, an earlier
 * try or another program left there is not kept: it says nothing of now.
 */
export function earlierRuns(base: string, file: string, present: Present): EarlierRuns {
  if (present.job === undefined) return { runs: [] };
  const all = readRuns(resolve(base, file));
  const inputs = JSON.stringify(present.inputs);
  const runs = all.filter((run) => {
    const own = run?.properties?.portcullis;
    return (
      own?.scanner === present.scanner &&
      own.job === present.job &&
      run.versionControlProvenance?.[0]?.revisionId === present.commit &&
      JSON.stringify(own.inputs) !== inputs
    );
  });
  if (runs.length === 0) return { runs };
  const taken = new Set(runs.map((run) => run.automationDetails?.id));
  const wanted = String(present.inputs.path ?? 'part').replace(/[^\w.-]+/g, '-');
  let part = wanted;
  for (let count = 2; [...taken].some((id) => id?.endsWith(`/${part}/`)); count++) part = `${wanted}-${count}`;
  return { runs, part };
}

function readRuns(file: string): readonly RawRun[] {
  try {
    if (statSync(file).size > maxBytes) return [];
    const log: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const runs = typeof log === 'object' && log !== null && 'runs' in log ? log.runs : undefined;
    return Array.isArray(runs) ? (runs as RawRun[]) : [];
  } catch {
    return [];
  }
}

/** The text of a SARIF file with earlier runs behind its own. */
export function withRuns(runs: readonly unknown[], text: string): string {
  if (runs.length === 0) return text;
  const log = JSON.parse(text) as { readonly runs: readonly unknown[] };
  return `${JSON.stringify({ ...log, runs: [...log.runs, ...runs] }, null, 1)}\n`;
}
