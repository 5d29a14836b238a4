import { fileOf } from '../../testing.js';
import { npmModules } from './installed.js';

const path = 'app/node_modules/a/node_modules/@acme/bird/package.json';
const bird = '{"name": "@acme/bird", "version": "1.0.0"}';
const isRead = (files: Readonly<Record<string, string>>): unknown => npmModules.recognises?.(fileOf({ [path]: bird, ...files }, path));

test('what is installed is read, and beside a lock what a package manager put there', () => {
  const own = 'app/node_modules/a/test/node_modules/bird/package.json';
  const isReadAt = (at: string, lock: string): unknown => npmModules.recognises?.(fileOf({ [at]: bird, [lock]: '' }, at));
  expect(isRead({})).toBe(true);
  for (const lock of [
    'app/package-lock.json',
    'app/yarn.lock',
    'app/pnpm-lock.yaml',
    'app/bun.lock',
    'app/node_modules/.package-lock.json',
  ])
    expect([isRead({ [lock]: '' }), isReadAt(own, lock)]).toEqual([true, false]);
  expect(isReadAt(own, 'package-lock.json')).toBe(true);
  expect(isReadAt('node_modules/.pnpm/bird@1.0.0/node_modules/bird/package.json', 'pnpm-lock.yaml')).toBe(true);
});

test('a folder whose name only ends so is not where packages are installed', () => {
  const other = 'old_node_modules/node_modules/bird/package.json';
  const locked = (lock: string): unknown => npmModules.recognises?.(fileOf({ [other]: bird, [lock]: '{}' }, other));
  expect(locked('package-lock.json')).toBe(true);
  expect(locked('old_node_modules/package-lock.json')).toBe(true);
  const debian = 'root/usr/share/nodejs/bird/package.json';
  expect(npmModules.recognises?.(fileOf({ [debian]: bird, 'root/usr/share/nodejs/bird/yarn.lock': '' }, debian))).toBe(true);
});

test('folders of a package with a package.json of their own are no packages', () => {
  expect(npmModules.matches('node_modules/bird/lib/package.json')).toBe(false);
  expect(isRead({ [path]: '{"type": "module"}' })).toBe(false);
});
