// What scripts/wasm.mjs compiles means what it says, and what it cannot compile it refuses by line.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../harness/run-action.js';

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

const { wasmOf } = (await import(pathToFileURL(join(repositoryRoot, 'scripts/wasm.mjs')).href)) as { wasmOf(source: string): Uint8Array };

type Run = (...given: readonly number[]) => number;

/** The function `run` of a source, and the memory it works on. */
function compiled(source: string): { readonly run: Run; readonly memory: ArrayBuffer } {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasmOf(source)), { env: { memory } });
  return { ...(exports as { readonly run: Run }), memory: memory.buffer };
}

const run = (body: string): Run => compiled(`export function run(a: number, b: number): number { ${body} }`).run;

test.each<[string, (a: number, b: number) => number]>([
  ['return a + b * 3 - (a & 7) + (a | b) + (a ^ b);', (a, b) => a + b * 3 - (a & 7) + (a | b) + (a ^ b)],
  ['return (a << 3) + (a >> 1) + (b >>> 2);', (a, b) => (a << 3) + (a >> 1) + (b >>> 2)],
  ['return -a + ~b + 1000000;', (a, b) => -a + ~b + 1000000],
  ['return Math.clz32(a) + (!b ? 1 : 2);', (a, b) => Math.clz32(a) + (!b ? 1 : 2)],
  ['return a < b ? 1 : a > b ? 2 : 3;', (a, b) => (a < b ? 1 : a > b ? 2 : 3)],
  ['return a <= b && a !== 4 ? 1 : a >= 9 || b === 2 ? 2 : 3;', (a, b) => (a <= b && a !== 4 ? 1 : a >= 9 || b === 2 ? 2 : 3)],
  [
    'let sum = 0; for (let i = 0; i < a; i++) { if (i === 3) continue; if (i === b) break; sum += i; } return sum;',
    (a, b) => [...Array(Math.max(a, 0)).keys()].filter((i) => i !== 3 && (b < 0 || b === 3 || i < b)).reduce((sum, i) => sum + i, 0),
  ],
  [
    'let left = a; while (left > b) { left -= 2; if (left < 5) { return left; } } return left | 64;',
    (a, b) => {
      let left = a;
      while (left > b) {
        left -= 2;
        if (left < 5) return left;
      }
      return left | 64;
    },
  ],
  ['const c = a; { const c = b; if (c > 100) return c; } return c;', (a, b) => (b > 100 ? b : a)],
])('%s', (body, meant) => {
  for (const a of [0, 1, 4, 9, 12, 127, 128, 70_000, -1, -64, -65]) {
    for (const b of [0, 1, 2, 3, 9, 200, 8191, 8192, -5]) {
      if (a < 1000 || b >= 0) expect([a, b, run(body)(a, b)]).toEqual([a, b, meant(a, b) | 0]);
    }
  }
});

test('arrays of each kind are read and written at their width', () => {
  const { run: write, memory } = compiled(
    'export function run(a: Uint8Array, b: Uint16Array, c: Int32Array): number { a[1] = 258; b[1] = 65538; c[1] = -7; return (a[1] as number) + (b[1] as number) + (c[1] as number); }',
  );
  expect(write(0, 16, 32)).toBe(2 + 2 - 7);
  expect([new Uint8Array(memory)[1], new Uint16Array(memory, 16)[1], new Int32Array(memory, 32)[1]]).toEqual([2, 2, -7]);
});

test('functions call each other, and constants stand for their values', () => {
  const source =
    'const two = 2; export const six = two * 3; export function run(a: number): number { note(a); return half(a) + six; } function half(a: number): number { return a >> 1; } function note(a: number): void { if (a > six) return; }';
  expect(compiled(source).run(9)).toBe(10);
});

const inFunction = (body: string): string => `export function run(a: number, list: Uint8Array): number {\n${body}\nreturn 0; }`;

test.each([
  ['an import', 'import { x } from "./x.js";', 1],
  ['a variable of the module', 'let count = 0;', 1],
  ['a constant that is no number', 'const name = "x";', 1],
  ['a class', '\nclass A {}', 2],
  ['division', inFunction('let b = a / 2;'), 2],
  ['loose equality', inFunction('if (a == 2) { return 1; }'), 2],
  ['a text', inFunction('let b = "x";'), 2],
  ['an unknown name', inFunction('let b = c;'), 2],
  ['an unknown function', inFunction('let b = other(a);'), 2],
  ['a call with too few values', `${inFunction('let b = one();')} function one(a: number): number { return a; }`, 2],
  ['the value of a function that returns nothing', `${inFunction('let b = none();')} function none(): void {}`, 2],
  ['another function of Math', inFunction('let b = Math.abs(a);'), 2],
  ['a property', inFunction('let b = list.length;'), 2],
  ['an element of a number', inFunction('let b = a[0];'), 2],
  ['an element that is added to', inFunction('list[0] += 1;'), 2],
  ['another assignment', inFunction('a **= 2;'), 2],
  ['a nullish value', inFunction('let b = a ?? 1;'), 2],
  ['a label', inFunction('outer: while (a > 0) { break outer; }'), 2],
  ['a switch', inFunction('switch (a) { default: }'), 2],
  ['a closure', inFunction('const b = () => a;'), 2],
  ['a value that nobody asks for', inFunction('a + 1;'), 2],
])('%s is refused by line', (_, source, line) => {
  expect(() => wasmOf(source)).toThrow(new RegExp(`^line ${line}: `));
});
