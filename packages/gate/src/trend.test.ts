import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrend } from './trend.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-trend-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const repository = 'https://h.example/o/r';
const entry = (day: number, more: object = {}): string =>
  JSON.stringify({
    time: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
    repository,
    commit: 'a'.repeat(40),
    decision: 'block',
    counts: { blocking: day, other: 1, letThrough: 0, known: 9 },
    ...more,
  });

function trendOf(text: string): ReturnType<typeof readTrend> {
  const path = join(folder, 'log.jsonl');
  writeFileSync(path, text);
  return readTrend(path, 'log.jsonl', repository);
}

test('decisions stand in order of time, each as it was', () => {
  const { decisions, others } = trendOf(`${entry(3)}\n${entry(1, { decision: 'pass', commit: 'no commit' })}\n\n`);
  expect(others).toBe(0);
  expect(decisions).toEqual([
    { time: '2026-01-01T00:00:00.000Z', commit: '', decision: 'pass', blocking: 1, other: 1, letThrough: 0 },
    { time: '2026-01-03T00:00:00.000Z', commit: 'a'.repeat(40), decision: 'block', blocking: 3, other: 1, letThrough: 0 },
  ]);
});

test.each([
  ['no JSON', '{"time":'],
  ['no object', 'null'],
  ['of another repository', entry(2, { repository: 'https://h.example/o/other' })],
  ['without a time', entry(2, { time: undefined })],
  ['of no decision', entry(2, { decision: 'perhaps' })],
  ['without counts', entry(2, { counts: undefined })],
  ['with half a count', entry(2, { counts: { blocking: 1.5, other: 0, letThrough: 0 } })],
  ['with a count below 0', entry(2, { counts: { blocking: 1, other: -1, letThrough: 0 } })],
  ['with a count in words', entry(2, { counts: { blocking: 1, other: 0, letThrough: '<b>' } })],
])('a line %s is counted as another', (_, text) => {
  expect(trendOf(`${entry(1)}\n${text}\n`)).toMatchObject({ decisions: [{ blocking: 1 }], others: 1 });
});

test('of a long log the end is read, and of that the last are shown', () => {
  const { decisions, others } = trendOf(Array.from({ length: 8000 }, (_, i) => entry(1 + (i % 28))).join('\n'));
  expect([decisions.length, others, decisions.every(({ blocking }) => blocking === 28)]).toEqual([20, 0, true]);
});

test('a log that is not there is named', () => {
  expect(() => readTrend(join(folder, 'gone'), 'gone', repository)).toThrow(
    expect.objectContaining({ code: 'audit-log-unreadable', where: { file: 'gone', key: 'audit-log' } }),
  );
  expect(() => readTrend(folder, 'here', repository)).toThrow(expect.objectContaining({ code: 'audit-log-unreadable' }));
  expect(trendOf('')).toEqual({ decisions: [], others: 0 });
});

test('a pipe in the place of a log is refused, and not waited for', () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  expect(() => readTrend(path, 'pipe', repository)).toThrow(
    expect.objectContaining({ code: 'audit-log-unreadable', message: expect.stringContaining('something that is no file') }),
  );
});
