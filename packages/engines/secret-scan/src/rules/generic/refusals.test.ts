// Every row of the tables decides: its sample is refused by it, and goes through once the row is taken away.

import { exampleText } from '@portcullis/core';
import { buildDetector } from '../../detect.js';
import type { RefusalRow } from '../../refusal.js';
import type { SecretRule } from '../../rule.js';
import { assignmentJudge, genericRules } from './index.js';
import { kindOfName, nameRowOf, nameRows } from './names.js';
import { type AssignmentRow, type AssignmentSample, assignmentRows } from './refusals.js';
import { unfitRows } from './unfit.js';
import { unfitness } from './values.js';

/** Ids of the rules that find something in a sample, judged by some of the rows. */
function found({ kinds, ...example }: AssignmentSample, rows: readonly AssignmentRow[]): readonly string[] {
  const [password, secret] = genericRules as readonly [SecretRule, SecretRule];
  const rule = kinds.includes('password') ? password : secret;
  const judged = { ...rule, check: { ...rule.check, judge: assignmentJudge(kinds, rows) } };
  return buildDetector([judged])
    .detect(Buffer.from(exampleText(example)), example.path ?? '')
    .map(({ rule: { id } }) => id);
}

/** The rows without one, and without those that a sample may share. */
function without<Subject, Sample>(rows: readonly RefusalRow<Subject, Sample>[], ...ids: readonly string[]) {
  return rows.filter(({ id }) => !ids.includes(id));
}

describe('assignments', () => {
  test.each(assignmentRows.map((row) => [row.id, row] as const))('%s', (id, { sample, with: shared = [] }) => {
    expect(found(sample, assignmentRows)).toEqual([]);
    expect(found(sample, without(assignmentRows, id, ...shared))).toHaveLength(1);
    if (shared.length > 0) expect(found(sample, without(assignmentRows, ...shared))).toEqual([]);
  });

  test.each(assignmentRows.map((row) => [row.id, row] as const))('%s is what is told', (id, { sample }) => {
    const { kinds, ...example } = sample;
    const rule = genericRules[kinds.includes('password') ? 0 : 1] as SecretRule;
    const told = rule.check.refusal?.(firstCandidate(rule, exampleText(example), example.path ?? ''));
    if (id === 'name-of-no-secret') expect(told).toBe(nameRows.find((row) => row.id === 'counted-token'));
    else if (id === 'unfit-value') expect(told).toBe(unfitRows.find((row) => row.id === 'template'));
    else expect(told?.id).toBe(id);
  });
});

describe('values', () => {
  test.each(unfitRows.map((row) => [row.id, row] as const))('%s', (id, { sample, with: shared = [] }) => {
    const { value, kind = 'secret', quoted = true, wrapped = false, credentialFile = false } = sample;
    const told = (...taken: readonly string[]): string | undefined =>
      unfitness(value, kind, { quoted, wrapped, credentialFile }, without(unfitRows, ...taken))?.id;
    expect(told()).toBe(id);
    expect(told(id, ...shared)).toBeUndefined();
  });
});

describe('names', () => {
  test.each(nameRows.map((row) => [row.id, row] as const))('%s', (id, { sample, kind }) => {
    expect(nameRowOf(sample)?.id).toBe(id);
    expect(kindOfName(sample)).toBe(kind);
    const other = nameRowOf(
      sample,
      nameRows.filter((row) => row.id !== id),
    );
    expect(other?.kind).not.toBe(kind);
  });
});

/** The first match of a rule, as its judge is shown it. */
function firstCandidate(rule: SecretRule, text: string, path: string) {
  let first: Parameters<NonNullable<SecretRule['check']['judge']>>[0] | undefined;
  const watched: SecretRule = {
    ...rule,
    check: {
      ...rule.check,
      judge: (candidate) => {
        first ??= candidate;
        return undefined;
      },
    },
  };
  buildDetector([watched]).detect(Buffer.from(text), path);
  if (first === undefined) throw new Error('expected the expression to match the sample');
  return first;
}
