import type { Dependency, Package } from '../model.js';
import { unasked } from './lock-contents.js';

const needs = (to: string): Dependency => ({ to, scope: 'required' });
const entry = (name: string, ...to: string[]): Package => ({
  key: name,
  identity: { type: 'npm', name },
  version: '1.0.0',
  origin: { kind: 'registry' },
  dependencies: to.map(needs),
});
const told = (...found: readonly (readonly [path: string, entry: Package])[]) =>
  unasked({ unasked: found.map(([path, one]) => ({ path, entry: one })) }).map(
    ({ location, message }) => `${location.path} ${/holds (\S+)/.exec(message)?.[1]}`,
  );

test('what another of these brings along is not told', () => {
  expect(told(['a', entry('rim', 'hub')], ['a', entry('hub')])).toEqual(['a rim']);
});

test('a circle is told by its first, whatever else is told', () => {
  const circle = [entry('tyre', 'tube'), entry('tube', 'tyre', 'air'), entry('air')] as const;
  expect(told(...circle.map((one) => ['a', one] as const))).toEqual(['a tyre']);
  expect(told(['a', entry('rim')], ...circle.map((one) => ['a', one] as const))).toEqual(['a rim', 'a tyre']);
  expect(told(['a', entry('rim')], ...circle.map((one) => ['b', one] as const))).toEqual(['a rim', 'b tyre']);
  expect(told(['a', entry('rim', 'tube')], ...circle.map((one) => ['a', one] as const))).toEqual(['a rim']);
});
