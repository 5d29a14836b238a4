import { PortcullisError } from '@portcullis/core';
import { type Source, tellUnread } from './reader.js';

const source = (): Source => ({
  path: 'a/x.lock',
  bytes: Buffer.from(''),
  text: () => '',
  beside: () => undefined,
  list: () => [],
  unread: new Map(),
});
const unreadable = (file?: string) =>
  new PortcullisError({ code: 'toml-invalid', message: 'expected a key', where: file === undefined ? {} : { file }, remedy: 'Mend it.' });

test('why a file beside a lock could not be read is kept by its name, or by that of the lock', () => {
  const lock = source();
  const [named, nameless] = [unreadable('a/x.toml'), unreadable()];
  tellUnread(lock, named);
  tellUnread(lock, nameless);
  expect([...lock.unread]).toEqual([
    ['a/x.toml', named],
    ['a/x.lock', nameless],
  ]);
});

test('a mistake of our own is no file that cannot be read', () => {
  const lock = source();
  expect(() => tellUnread(lock, new TypeError('x is not a function'))).toThrow(TypeError);
  expect(lock.unread.size).toBe(0);
});
