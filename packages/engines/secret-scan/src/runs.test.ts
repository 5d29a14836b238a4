import { byteSet, Runs } from './runs.js';

const letters = byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

test('a run counts from the place asked about, when it begins near enough', () => {
  const text = Buffer.from(`key = "${'a'.repeat(20)}"; ${'b'.repeat(15)}; ${'c'.repeat(40)}`);
  const runs = new Runs(text, letters);
  expect(runs.has(20, 0, 10)).toBe(true);
  expect(runs.has(20, 0, 7)).toBe(false);
  expect(runs.has(21, 0, 10)).toBe(false);
  expect(runs.has(16, 11, 12)).toBe(true);
  expect(runs.has(16, 12, 40)).toBe(false);
  expect(runs.has(40, 12, 48)).toBe(true);
  expect(runs.has(40, 48, 60)).toBe(false);
});

test('every run is found wherever it lies', () => {
  for (let before = 0; before < 40; before++) {
    const text = Buffer.from(`${'. x '.repeat(before)}${'a'.repeat(16)} end`);
    expect(new Runs(text, letters).has(16, 0, text.length)).toBe(true);
  }
});
