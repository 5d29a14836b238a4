// How far extras reach: as far as whatever asks for them, and no further.

import type { Scope } from '../../model.js';
import { type LockEntry, link, type Want } from './lock-graph.js';

const entry = (name: string, ...wants: readonly Want[]): LockEntry => ({
  key: name,
  identity: { type: 'pypi', name },
  version: '1',
  origin: { kind: 'registry' },
  wants,
});
const want = (name: string, scope: Scope, more: Partial<Want> = {}): Want => ({ name, scope, ...more });

/** `web` asks for `http` with its extra `fast`, which brings `speed`. */
const entries = [
  entry('web', want('http', 'required', { extras: ['fast'] })),
  entry('http', want('speed', 'optional', { forExtras: ['fast'] })),
  entry('speed'),
];
const scopeOfSpeed = (asked: readonly Want[] | undefined): Scope | undefined =>
  link('x.lock', entries, asked).packages.find(({ key }) => key === 'http')?.dependencies?.[0]?.scope;

test.each<readonly [what: string, asked: readonly Want[] | undefined, scope: Scope]>([
  ['the product asks for it', [want('web', 'required')], 'required'],
  ['only its development does', [want('web', 'development')], 'development'],
  ['something optional does', [want('web', 'optional')], 'optional'],
  ['nobody asks for what asks for it', [want('http', 'required')], 'optional'],
  ['no file says what is asked for', undefined, 'required'],
])('an extra reaches as far as what asks for it: %s', (_what, asked, scope) => {
  expect(scopeOfSpeed(asked)).toBe(scope);
});

test('roots are told where a file says what is asked for, and only there', () => {
  expect(link('x.lock', entries, [want('web', 'development')]).roots).toEqual([{ to: 'web', scope: 'development' }]);
  expect(link('x.lock', entries, undefined)).not.toHaveProperty('roots');
});
