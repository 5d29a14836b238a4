import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { rDescription } from './description.js';

const text = (more = ''): string =>
  `Package: bird\nTitle: A\n  Bird\nVersion: 1.0.7\nDepends:\n    R (>= 3.3.0),\n    methods\nImports: wing (>= 1.0), nest (== 2.0)\nSuggests: probe\nLicense: MIT + file LICENSE\n${more}`;

test('an installed package is itself, with its licence', async () => {
  const built = { DESCRIPTION: text('Built: R 4.1.0; ; 2021-01-01; unix\n') };
  expect(await componentsOf(rDescription, built)).toEqual(['pkg:cran/bird@1.0.7 required 1']);
  expect((await rDescription.read(fileOf(built, 'DESCRIPTION'))).packages[0]?.licence).toBe('MIT');
  const bioc = { DESCRIPTION: text('Built: R 4.1.0\nbiocViews: X\n') };
  expect(await componentsOf(rDescription, bioc)).toEqual(['pkg:bioconductor/bird@1.0.7 required 1']);
});

test('the product asks for others, and not for R', async () => {
  expect(await componentsOf(rDescription, { DESCRIPTION: text() })).toEqual([
    'pkg:cran/methods required 5',
    'pkg:cran/nest@2.0 required 8',
    'pkg:cran/probe optional 9',
    'pkg:cran/wing required 8',
  ]);
});

test('other files of the name are nobody’s; a lock says more', () => {
  expect(rDescription.recognises?.(fileOf({ DESCRIPTION: 'What this is\n' }, 'DESCRIPTION'))).toBe(false);
  expect(rDescription.recognises?.(fileOf({ DESCRIPTION: text() }, 'DESCRIPTION'))).toBe(true);
  expect(rDescription.recognises?.(fileOf({ DESCRIPTION: text(), 'renv.lock': '{}' }, 'DESCRIPTION'))).toBe(false);
});

test.each([
  ['Package: a\n', '1: expected the field Version'],
  ['Package: a\nVersion: ""\n', '2: expected a version of numbers, got """"'],
  ['Package: a\nVersion: 1\nVersion: 2\n', '3: expected the field Version once'],
  ['Package: a\nVersion: 1\nImports: b c\n', '3: expected the name of a package in Imports, got "b c"'],
  ['Package: a\nVersion: 1\nno field\n', '3: expected a field'],
])('refuses %j', async (broken, message) => {
  expect(await refusalOf(rDescription, { DESCRIPTION: broken })).toContain(message);
});
