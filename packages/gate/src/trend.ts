// How earlier decisions went, from their audit lines: a log that somebody keeps, of which the report shows the end. It decides nothing.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { PortcullisError } from '@portcullis/core';
import { systemReason } from '@portcullis/workspace';

/** One earlier decision. */
export interface EarlierDecision {
  readonly time: string;
  readonly commit: string;
  readonly decision: 'pass' | 'block';
  readonly blocking: number;
  readonly other: number;
  readonly letThrough: number;
}

export interface Trend {
  /** The latest, the oldest of them first. */
  readonly decisions: readonly EarlierDecision[];
  /** Lines that are no decision of this repository. */
  readonly others: number;
}

/** Bytes at the end of the log that are read, and decisions of them that are shown. */
const maxBytes = 1024 * 1024;
const maxShown = 20;

/**
 * The end of a log of audit lines.
 * @param repository lines that name another one are of no account. @throws PortcullisError `audit-log-unreadable`.
 */
export function readTrend(path: string, named: string, repository: string | undefined): Trend {
  const { text, whole } = endOf(path, named);
  // What was cut in two at the beginning is no line.
  const lines = text.split('\n').slice(whole ? 0 : 1);
  const written = lines.filter((one) => one.trim() !== '');
  const decisions = written.flatMap((one) => decisionOf(one, repository));
  decisions.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return { decisions: decisions.slice(-maxShown), others: written.length - decisions.length };
}

function decisionOf(text: string, repository: string | undefined): EarlierDecision[] {
  let value: Partial<Record<string, unknown>> | null;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { time, commit, decision, repository: of = repository } = value;
  const { blocking, other, letThrough } = (value.counts ?? {}) as Partial<Record<string, unknown>>;
  const when = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(when) || of !== repository || (decision !== 'pass' && decision !== 'block')) return [];
  if (!isCount(blocking) || !isCount(other) || !isCount(letThrough)) return [];
  const known = typeof commit === 'string' && /^[0-9a-f]{7,64}$/i.test(commit) ? commit : '';
  return [{ time: new Date(when).toISOString(), commit: known, decision, blocking, other, letThrough }];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function endOf(path: string, named: string): { readonly text: string; readonly whole: boolean } {
  let descriptor: number | undefined;
  try {
    // A pipe would be waited for without end.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw unreadable(named, 'something that is no file');
    const bytes = Buffer.alloc(Math.min(stats.size, maxBytes));
    const length = readSync(descriptor, bytes, 0, bytes.length, stats.size - bytes.length);
    return { text: bytes.toString('utf8', 0, length), whole: stats.size <= maxBytes };
  } catch (error) {
    throw error instanceof PortcullisError ? error : unreadable(named, systemReason(error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function unreadable(file: string, got: string): PortcullisError {
  return new PortcullisError({
    code: 'audit-log-unreadable',
    message: `expected a log of audit lines of earlier runs, got ${got}`,
    where: { file, key: 'audit-log' },
    remedy: 'Bring the log before the gate runs; on the first run make an empty file.',
  });
}
