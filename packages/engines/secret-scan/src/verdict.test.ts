// Every reason against any secret decides, and check digits overrule those that are only likely.

import { refusalOf } from './refusal.js';
import { verdictRows } from './verdict.js';

test.each(verdictRows.map((row) => [row.id, row] as const))('%s', (id, { sample }) => {
  const judged = { ...sample, judgement: {} };
  expect(refusalOf(verdictRows, judged)?.id).toBe(id);
  const others = verdictRows.filter((row) => row.id !== id);
  expect(refusalOf(others, judged)).toBeUndefined();
});

test.each(verdictRows.slice(1).map((row) => [row.id, row] as const))('%s says nothing of what is proven', (_id, { sample }) => {
  expect(refusalOf(verdictRows, { ...sample, judgement: { proven: true } })).toBeUndefined();
  expect(refusalOf(verdictRows, { ...sample, check: { ...sample.check, ownPlausibility: true }, judgement: {} })).toBeUndefined();
});
