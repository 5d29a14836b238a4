// What several parts of a bundle share is written once, and whoever loads one of them loads it as well.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { repositoryRoot } from '../harness/run-action.js';

const { sharedOnce } = (await import(pathToFileURL(join(repositoryRoot, 'scripts/once.mjs')).href)) as {
  sharedOnce(files: Readonly<Record<string, string>>): Record<string, string>;
};

const large = `\n/***/ (function (module) {\n\nmodule.exports = "${'x'.repeat(9000)}";\n\n/***/ })`;
const small = `\n/***/ (function (module) {\n\nmodule.exports = "small";\n\n/***/ })`;
const one = (name: string) => `\n/***/ (function (module) {\n\nmodule.exports = "${name}";\n\n/***/ })`;
const part = (id: number, modules: Readonly<Record<number, string>>, strict = true): string =>
  `${strict ? '"use strict";\n' : ''}exports.id = ${id};\nexports.ids = [${id}];\nexports.modules = {\n\n${Object.entries(modules)
    .map(([number, text]) => `/***/ ${number}:${text}`)
    .join(',\n\n')}\n\n};\n;`;
const entry =
  'const first = () => __nccwpck_require__.e(/* import() */ 5).then(x);\n' +
  'const both = () => Promise.all(/* import() */[__nccwpck_require__.e(5), __nccwpck_require__.e(6)]).then(x);\n' +
  'const other = () => __nccwpck_require__.e(/* import() */ 7).then(x);\n';
/** The modules that a part brings. */
const brought = (text = ''): Readonly<Record<string, unknown>> => {
  const exports: { modules?: Readonly<Record<string, unknown>> } = {};
  runInNewContext(text, { exports });
  return exports.modules ?? {};
};

test('a module that two parts have stands in a third, which is loaded with each', () => {
  const files = { 'index.js': entry, '5.index.js': part(5, { 1: one('a'), 9: large }), '6.index.js': part(6, { 9: large, 2: one('b') }) };
  const after = sharedOnce({ ...files, '7.index.js': part(7, { 3: one('c') }), 'licenses.txt': 'MIT' });
  expect(Object.keys(after).sort()).toEqual(['5.index.js', '6.index.js', '7.index.js', '8.index.js', 'index.js', 'licenses.txt']);
  expect(['5', '6', '7', '8'].map((id) => Object.keys(brought(after[`${id}.index.js`])))).toEqual([['1'], ['2'], ['3'], ['9']]);
  const module: { exports?: unknown } = {};
  (brought(after['8.index.js'])['9'] as (module: object) => void)(module);
  expect(module.exports).toHaveLength(9000);
  const [first, both, other] = (after['index.js'] ?? '').split('\n');
  expect(first).toContain('Promise.all(/* import() */[__nccwpck_require__.e(8), __nccwpck_require__.e(5)]).then(x)');
  expect(both).toContain('[__nccwpck_require__.e(8), __nccwpck_require__.e(5), __nccwpck_require__.e(6)]');
  expect(other).toBe(entry.split('\n')[2]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['is small', { '5.index.js': part(5, { 1: small, 2: large }), '6.index.js': part(6, { 1: small, 3: one('c') }) }],
  ['differs', { '5.index.js': part(5, { 1: large }), '6.index.js': part(6, { 1: large.replace('xx', 'yx') }) }],
  ['is read less strictly in one', { '5.index.js': part(5, { 1: large }), '6.index.js': part(6, { 1: large }, false) }],
])('nothing is moved that %s', (_, files) => {
  expect(sharedOnce({ 'index.js': entry, ...files })).toEqual({ 'index.js': entry, ...files });
});

test('a part of another form ends the bundling', () => {
  expect(() => sharedOnce({ '5.index.js': 'exports.id = 5;' })).toThrow(/as ncc writes them/);
});
