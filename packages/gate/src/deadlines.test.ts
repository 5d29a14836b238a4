import { cutHistory, type Due, deadlinesOf } from './deadlines.js';
import type { FirstSeen, FirstSeenOf } from './first-seen.js';
import type { Issue } from './issues.js';

const today = '2026-06-10';

const issue = (...results: readonly (readonly [severity: string, confidence: string])[]): Issue =>
  ({
    path: 'a.txt',
    region: { startLine: 3, endLine: 4 },
    results: results.map(([agreedSeverity, agreedConfidence]) => ({ agreedSeverity, agreedConfidence })),
  }) as unknown as Issue;
const medium = issue(['medium', 'high']);

function due(seen: FirstSeen | undefined, one: Issue = medium, minimumConfidence: 'low' | 'high' = 'low'): Due | undefined {
  const asked: FirstSeenOf | undefined = seen === undefined ? undefined : () => seen;
  return deadlinesOf({ deadlines: { high: 5, medium: 10 }, minimumConfidence }, asked, today)(one);
}

const since = (day: string): FirstSeen => ({ since: new Date(`${day}T23:59:59Z`) });
const atLeast = (day: string): FirstSeen => ({ atLeast: new Date(`${day}T00:00:00Z`) });

test.each<[string, FirstSeen | undefined, Partial<Due>]>([
  ['on its last day', since('2026-05-31'), { since: '2026-05-31', until: today, age: 10, overdue: false }],
  ['the day after', since('2026-05-30'), { until: '2026-06-09', age: 11, overdue: true }],
  ['new today', since(today), { age: 0, until: '2026-06-20', overdue: false }],
  ['by a clock that is ahead', since('2026-06-11'), { age: 0, overdue: false }],
  ['of a history that is cut', atLeast('2026-06-01'), { overdue: false, cut: true }],
  ['of a history that is cut behind its day', atLeast('2026-05-30'), { overdue: true }],
  ['of no known age', { unknown: 'x' }, { overdue: true }],
  ['without a history', undefined, { overdue: true }],
])('a finding %s', (_, seen, expected) => {
  const got = due(seen);
  expect(got).toMatchObject(expected);
  expect(got?.cut).toBe(expected.cut);
});

test('the sentences', () => {
  const words = (seen: FirstSeen | undefined) => due(seen)?.words;
  expect(words(since('2026-06-09'))).toBe('It has stood there since 2026-06-09 (1 day) and is due on 2026-06-19.');
  expect(words(since('2026-05-01'))).toBe('It has stood there since 2026-05-01 (40 days) and was due on 2026-05-11.');
  expect(words(atLeast('2026-06-01'))).toBe('It has stood there at least since 2026-06-01 (9 days): the history here ends there.');
  expect(words(atLeast('2026-05-01'))).toBe('It has stood there at least since 2026-05-01 (40 days) and was due on 2026-05-11.');
  expect(words(undefined)).toContain('(there is no git history here), so it counts as overdue');
});

test('the shortest time counts of those that tools agree on, of findings that are sure enough', () => {
  const until = (one: Issue, least: 'low' | 'high' = 'low') => due(since(today), one, least)?.until;
  expect(until(issue(['medium', 'high'], ['high', 'low']))).toBe('2026-06-15');
  expect(until(issue(['medium', 'high'], ['high', 'low']), 'high')).toBe('2026-06-20');
  expect(until(issue(['high', 'low']), 'high')).toBeUndefined();
  expect(until(issue(['low', 'high']))).toBeUndefined();
});

test('the lines of the finding are asked for, or the whole file', () => {
  const asked: unknown[] = [];
  const seen: FirstSeenOf = (...args) => {
    asked.push(args);
    return since(today);
  };
  const of = deadlinesOf({ deadlines: { medium: 1 }, minimumConfidence: 'low' }, seen, today);
  of(medium);
  of({ ...medium, region: undefined } as Issue);
  expect(asked).toEqual([
    ['a.txt', { start: 3, end: 4 }],
    ['a.txt', undefined],
  ]);
});

test('a history that is cut off is a cause where a finding would pass for it alone', () => {
  const [one, two] = [issue(['medium', 'high']), issue(['medium', 'high'])];
  const dues = new Map([
    [one, due(atLeast('2026-06-01')) as Due],
    [two, due(since(today)) as Due],
  ]);
  expect(cutHistory([two], dues)).toEqual([]);
  expect(cutHistory([one, two], dues)).toMatchObject([{ code: 'history-cut', message: expect.stringContaining('1 finding is overdue') }]);
});
