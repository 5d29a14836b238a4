// Work grows as the file does where packages name one another and where lines are told.

import { growth, linear } from '../../../../../test/harness/growth.js';
import { type Reader, source } from '../reader.js';
import { rDescription } from './cran/description.js';
import { denoLock } from './deno/deno-lock.js';
import { rockspec } from './luarocks/rockspec.js';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

const files: readonly (readonly [string, Reader, (count: number) => string])[] = [
  [
    'deno.lock',
    denoLock,
    (count) =>
      JSON.stringify({
        version: '5',
        npm: Object.fromEntries(numbers(count).map((i) => [`p${i}@1.0.0`, { dependencies: [`p${count - 1 - i}`] }])),
      }),
  ],
  [
    'a.rockspec',
    rockspec,
    (count) =>
      `package = "a"\nversion = "1-1"\ndependencies = {\n${numbers(count)
        .map((i) => `  "r${i} >= 1.0",\n`)
        .join('')}}\n`,
  ],
  [
    'DESCRIPTION',
    rDescription,
    (count) =>
      `Package: a\nVersion: 1.0\nImports:\n${numbers(count)
        .map((i) => `    r${i},\n`)
        .join('')}`,
  ],
];

test.each(files)('%s', (path, { read }, make) => {
  const few = 3000;
  const sources = new Map([few, few * 4].map((count) => [count, source(path, Buffer.from(make(count)))]));
  expect(growth((count) => read(sources.get(count) as ReturnType<typeof source>), few)).toBeLessThan(linear);
});
