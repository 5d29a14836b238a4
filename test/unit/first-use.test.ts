// Imports marked for their first use: what they become in a bundle, and what is no such import.

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../harness/run-action.js';

type From = (source: string, name: string) => { readonly source: string; readonly name: string };

const script = async <Exports>(name: string): Promise<Exports> =>
  (await import(pathToFileURL(join(repositoryRoot, 'scripts', name)).href)) as Exports;
const { builtinsAtFirstUse, followedAtFirstUse, followsNow, withoutPartNames } = await script<{
  builtinsAtFirstUse(code: string): string;
  followedAtFirstUse(text: string, file: string, from?: From): string;
  followsNow(code: string, isEntry: boolean): string;
  withoutPartNames(code: string): string;
}>('first-use.mjs');
const { definitions } = await script<{
  definitions(packages: (name: string) => string | undefined): (importer: string, source: string, name: string) => ReturnType<From>;
}>('defining.mjs');

/** What a text does when its marked imports are followed: the modules that it loads, in order, and what it returns. */
function run(body: string): { readonly loaded: readonly string[]; readonly value: unknown } {
  const loaded: string[] = [];
  const modules: Readonly<Record<string, object>> = {
    './a.js': {
      one: (more = 0) => 1 + more,
      Made: class {
        readonly is = 'made';
      },
      default: 'whole',
    },
    './b.js': { two: 2 },
  };
  const load = (path: string): object => {
    loaded.push(path);
    return modules[path] as object;
  };
  const text = followedAtFirstUse(
    `import { one, Made } from './a.js'; // at first use\nimport whole from './a.js'; // at first use\nimport { two as second } from './b.js'; // at first use\n${body}`,
    'x.js',
  ).replace(/import\(/g, 'load(');
  const value: unknown = new Function('load', 'neededNow', `${text.replace(/^export const /gm, 'const ')}\nreturn result;`)(
    load,
    (made: object) => made,
  );
  return { loaded, value };
}

test.each<[string, readonly string[], unknown]>([
  ['const result = 7;', [], 7],
  ['const f = () => second; const result = 7;', [], 7],
  ['const f = () => second; const result = f() + f();', ['./b.js'], 4],
  ['function f() { return one(second); } const result = f();', ['./a.js', './b.js'], 3],
  ['const f = () => new Made(); const result = f().is;', ['./a.js'], 'made'],
  [
    'const f = () => ({ second, one: { second }.second, [second]: 3 }); const result = JSON.stringify(f());',
    ['./b.js'],
    '{"2":3,"second":2,"one":2}',
  ],
  ['const f = () => whole; const result = f();', ['./a.js'], 'whole'],
  ['const f = () => ({ second: 5 }).second; const result = f();', [], 5],
])('%s', (body, loaded, value) => {
  expect(run(body)).toEqual({ loaded, value });
});

test('modules that are loaded with their folder ask for one part', () => {
  const text = followedAtFirstUse(
    "import { a } from './npm/a.js'; // at first use, with its folder\nimport { b } from './npm/b.js'; // at first use, with its folder\nimport { c } from './npm/c.js'; // at first use\nexport const f = () => [a, b, c];\n",
    'packages/x/index.js',
  );
  expect([...text.matchAll(/import\(\/\*(.*?)\*\//g)].map(([, hint = '']) => /webpackChunkName: ("[^"]+")/.exec(hint)?.[1])).toEqual([
    '"packages-x-npm"',
    '"packages-x-npm"',
    undefined,
  ]);
});

test('the name of a part is left out of what ncc wrote', () => {
  const named = 'f(__webpack_require__.e(/* import() | packages-x-npm */ 6)); Promise.all(/* import() | a_b */[x]); g(/* import() */ 7);';
  expect(withoutPartNames(named)).toBe('f(__webpack_require__.e(/* import() */ 6)); Promise.all(/* import() */[x]); g(/* import() */ 7);');
});

test('functions are exported on', () => {
  const text = followedAtFirstUse("export { f, g as h } from './a.js'; // at first use\n", 'x.js');
  expect(text).toContain('export const f = (...given) => atFirstUse0().f(...given);');
  expect(text).toContain('export const h = (...given) => atFirstUse0().g(...given);');
});

test.each([
  ['one module defines all', (name: string) => ({ source: './deep.js', name: `${name}1` }), './deep.js', '({ s: x.a1, b: x.b1 })'],
  ['several do', (name: string) => ({ source: `./${name}.js`, name }), './index.js', '({ s: x.a, b: x.b })'],
])('what is imported from an index is taken from where it is defined, if %s', (_, from, source, value) => {
  const module = "import { a as s, b } from './index.js'; // at first use\nexport const f = () => ({ s, b });\n";
  const text = followedAtFirstUse(module, 'x.js', (_source, name) => from(name));
  expect(/import\(.*? ("[^"]+")\)/.exec(text)?.[1]).toBe(JSON.stringify(source));
  expect(text.replaceAll('atFirstUse0()', 'x')).toContain(`export const f = () => ${value};`);
});

test.each([
  ['packages/gate/src/extended-policy.js', '@portcullis/policy', 'readPolicyDocument', '../../policy/src/read-document.js'],
  ['packages/gate/src/gate.js', './index.js', 'ignoreFileWaivers', './ignore-files/index.js'],
  ['packages/gate/src/gate.js', './gate.js', 'runGate', './gate.js'],
  ['packages/gate/src/gate.js', './index.js', 'nobodyExportsThis', './index.js'],
  ['packages/gate/src/gate.js', 'ignore', 'default', 'ignore'],
  ['packages/gate/src/gate.js', 'node:fs', 'readFileSync', 'node:fs'],
])('%s has from %s its %s', (importer, source, name, expected) => {
  const packages = (of: string): string | undefined =>
    of.startsWith('@portcullis/') ? realpathSync(join(repositoryRoot, 'build/node_modules', of)) : undefined;
  expect(definitions(packages)(join(realpathSync(repositoryRoot), 'build', importer), source, name)).toEqual({ source: expected, name });
});

describe('modules of Node in a bundle', () => {
  const external = (name: string): string => `module.exports = require("${name}");`;
  /** What a text of a bundle makes of itself, and the modules that it has asked for until then. */
  function load(code: string): { readonly made: Record<string, unknown>; readonly loaded: readonly string[] } {
    const loaded: string[] = [];
    const module = { exports: {} };
    const require = (name: string): object => {
      loaded.push(name);
      return { made: `of ${name}` };
    };
    new Function('require', 'module', builtinsAtFirstUse(code))(require, module);
    return { made: module.exports, loaded };
  }

  test('are loaded when something of them is first used', () => {
    const { made, loaded } = load(external('node:zlib'));
    expect(loaded).toEqual([]);
    expect([made.made, 'made' in made, loaded[0]]).toEqual(['of node:zlib', true, 'node:zlib']);
    expect([Object.keys(made), { ...made }]).toEqual([['made'], { made: 'of node:zlib' }]);
  });

  test('are loaded so where one module alone names them', () => {
    const { made, loaded } = load(
      'const external_node_v8_namespaceObject = require("node:v8");\nmodule.exports = { f: () => external_node_v8_namespaceObject.made };',
    );
    expect(loaded).toEqual([]);
    expect([(made.f as () => unknown)(), loaded]).toEqual(['of node:v8', ['node:v8']]);
  });

  test.each(['node:fs', 'fs', 'node:crypto', './part.js'])('%s is loaded as it was', (name) => {
    expect(builtinsAtFirstUse(external(name))).toBe(external(name));
  });

  test('leave a strict text strict', () => {
    expect(builtinsAtFirstUse(`"use strict";\n${external('node:net')}`)).toMatch(/^"use strict";\n\/\/ A module of Node/);
  });
});

test('a module without the mark is as it was', () => {
  const text = "import { a } from './a.js';\nexport const b = a; // used at first use or so\n";
  expect(followedAtFirstUse(text, 'x.js')).toBe(text);
});

test.each([
  ["import { a } from './a.js'; // at first use\nexport const b = a;", 'x.js:2: a is used as soon as its module is loaded'],
  ["import { a } from './a.js'; // at first use\nexport { a };", 'x.js:2: a is used as soon as its module is loaded'],
  ["import { a } from './a.js'; // at first use\nexport const f = (a) => a;", 'x.js:2: a hides an import'],
  ["import { a } from './a.js'; // at first use\nexport function f() { const a = 1; return a; }", 'x.js:2: a hides an import'],
  ["import { a } from './a.js'; // at first use\nexport const f = ({ a }) => 1;", 'x.js:2: a hides an import'],
  ["import * as a from './a.js'; // at first use\n", 'x.js: expected names in braces'],
  ['const a = 1;\n// at first use', 'x.js: `// at first use` stands behind no import'],
])('refused: %s', (text, message) => {
  expect(() => followedAtFirstUse(text, 'x.js')).toThrow(message);
});

const call = (text: string): string => `x = neededNow(${text});\nvar __webpack_exports__ = {};\n`;

test.each([
  [
    '__nccwpck_require__.e(/* import() */ 331).then(__nccwpck_require__.bind(__nccwpck_require__, 4331))',
    '__nccwpck_require__.now([331], 4331)',
  ],
  ['Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 12))', '__nccwpck_require__.now([], 12)'],
  [
    'Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(29)]).then(__webpack_require__.bind(__webpack_require__, 5))',
    '__webpack_require__.now([6, 29], 5)',
  ],
  [
    '__webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 46, 19))',
    '__webpack_require__.now([6], 46, 19)',
  ],
])('as ncc writes it: %s', (text, now) => {
  expect(followsNow(call(text), false)).toBe(`x = ${now};\nvar __webpack_exports__ = {};\n`);
  expect(followsNow(call(text), true)).toContain('__nccwpck_require__.now = function');
});

test('what ncc writes otherwise one day is refused', () => {
  expect(() => followsNow(call('load(331)'), false)).toThrow('expected a marked import as ncc writes imports, got neededNow(load(331)');
});
