// Functions that every start calls are compiled with their file, and do what they did.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../harness/run-action.js';

const { compiledAtOnce, namesAtStart } = (await import(pathToFileURL(join(repositoryRoot, 'scripts/at-start.mjs')).href)) as {
  readonly compiledAtOnce: (code: string, names: ReadonlySet<string>) => string;
  readonly namesAtStart: () => ReadonlySet<string>;
};

/** A part of a bundle as ncc writes it, around the text of one module. */
const part = (text: string): string =>
  `"use strict";\nexports.id = 1;\nexports.ids = [1];\nexports.modules = {\n\n/***/ 7:\n/***/ (function (module, exports, load) {\n${text}\n/***/ })\n\n};\n;`;

/** The first file of a bundle, which runs the text. */
const first = (text: string): string =>
  `/******/ (() => { // webpackBootstrap\n/******/ \tvar __webpack_modules__ = ({\n\n/***/ 7:\n/***/ (function (module, exports) {\n"use strict";\nexports.two = two;\nfunction two() {\n    return 2;\n}\n\n/***/ })\n\n/******/ \t});\nvar __webpack_exports__ = {};\n${text}\nmodule.exports = __webpack_exports__;\n/******/ })()\n;`;

/** What a module's text leaves in its exports, as it is and with functions of these names compiled at once. */
function exported(text: string, ...names: string[]): readonly [unknown, unknown] {
  const run = (code: string): unknown => {
    const exports: { modules?: { 7: (module: object, exports: object) => void } } = {};
    new Function('exports', code)(exports);
    const own = {};
    exports.modules?.[7]({}, own);
    return own;
  };
  return [run(part(text)), run(compiledAtOnce(part(text), new Set(names)))];
}

test('a named function stands in brackets where its scope begins, and is there before anything is run', () => {
  const text =
    'exports.made = made(1);\nconst more = 2;\nexports.later = async () => made(more);\nfunction made(n) {\n    return n + 1;\n}\n';
  const code = compiledAtOnce(part(text), new Set(['made']));
  expect(code).toMatch(
    /\(function \(module, exports, load\) \{\nvar made = \(function made\(n\) \{\n {4}return n \+ 1;\n\}\);\n\nexports\.made/,
  );
  expect(code.match(/function made/g)).toHaveLength(1);
  const [before, after] = exported(text, 'made') as [{ made: number }, { made: number }];
  expect([before.made, after.made]).toEqual([2, 2]);
});

test('in the first file the modules and what is run are scopes of their own, behind what says how they are read', () => {
  const code = compiledAtOnce(first('function one() {\n    return 1;\n}\n__webpack_exports__.one = one();'), new Set(['one', 'two']));
  expect(code).toContain('"use strict";\nvar two = (function two() {\n    return 2;\n});\n');
  expect(code).toContain('var __webpack_exports__ = {};\nvar one = (function one() {\n    return 1;\n});\n');
  const module = { exports: { one: 0 } };
  new Function('module', code)(module);
  expect(module.exports.one).toBe(1);
});

test('asynchronous functions and generators are named, too', () => {
  const text =
    'exports.all = [...each()];\nexports.kind = String(later);\nfunction* each() {\n    yield 1;\n}\nasync function later() {}\n';
  const [before, after] = exported(text, 'each', 'later');
  expect(after).toEqual(before);
  expect(compiledAtOnce(part(text), new Set(['each', 'later']))).toMatch(
    /var each = \(function\* each[\s\S]*var later = \(async function later/,
  );
});

test.each([
  ['a name that the list does not have', 'other();\nfunction other() {}\n'],
  ['one that is given another value', 'made();\nfunction made() {\n    made = undefined;\n}\n'],
  ['one that is given another value where it has none', 'made();\nfunction made() {\n    made ??= undefined;\n}\n'],
  ['one that the code beside it gives another value', 'made();\nfunction made() {}\nmade = () => {};\n'],
  ['one within another function', 'other();\nfunction other() {\n    function made() {}\n    return made;\n}\n'],
  ['text', 'exports.text = `\nfunction made() {\n}\n`;\n'],
])('left as it is: %s', (_, text) => {
  expect(compiledAtOnce(part(text), new Set(['made']))).toBe(part(text));
});

test('functions that nothing leads to are left out, those that call one another, too; what is used within one that is called stays', () => {
  const text =
    'exports.made = made();\nfunction made() {\n    return () => kept();\n}\nfunction kept() {\n    return 3;\n}\nfunction ping() {\n    return pong();\n}\nfunction pong() {\n    return ping();\n}\n';
  const code = compiledAtOnce(part(text), new Set(['made', 'ping']));
  expect(code).not.toMatch(/ping|pong/);
  const [, after] = exported(text, 'made') as [unknown, { made: () => number }];
  expect(after.made()).toBe(3);
});

test('a function whose name is of other letters is not taken for one that nothing leads to', () => {
  const text = 'exports.made = made();\nfunction made() {\n    return größe();\n}\nfunction größe() {\n    return 3;\n}\n';
  expect(exported(text, 'made')).toEqual([{ made: 3 }, { made: 3 }]);
});

test('nearly all that the list names stands in the bundles so', () => {
  const bundles = join(repositoryRoot, 'dist');
  const files = readdirSync(bundles, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const atOnce = new Set(
    files.flatMap((path) =>
      [...readFileSync(join(bundles, path), 'utf8').matchAll(/^var ([\w$]+) = \((?:async )?function/gm)].map(([, name]) => name),
    ),
  );
  const names = [...namesAtStart()].filter((name) => name !== '');
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => atOnce.has(name)).length / names.length).toBeGreaterThan(0.9);
});
