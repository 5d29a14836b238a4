import { PortcullisError } from '@portcullis/core';
import { unreadable } from './unreadable.js';

const error = (line?: number) =>
  new PortcullisError({ code: 'x', message: 'expected a key', where: line === undefined ? {} : { line }, remedy: 'Mend it.' });

test('a file that its kind cannot make sense of is a gap, with its line where one is known', () => {
  const gap = { path: 'a.yml', reason: 'unreadable', gap: true };
  expect(unreadable('a.yml', error(7))).toEqual({ ...gap, detail: 'line 7: expected a key' });
  expect(unreadable('a.yml', error(), 'a workflow: ')).toEqual({ ...gap, detail: 'a workflow: expected a key' });
});

test('a mistake of our own is none', () => {
  expect(() => unreadable('a.yml', new TypeError('x is not a function'))).toThrow(TypeError);
});
