// The lists are written as text and read as objects elsewhere: both say the same, letter for letter.

import { createHash } from 'node:crypto';
import { inventory } from '../inventory.js';
import type { Component, Manifest } from '../model.js';
import { bomComponent } from './cyclonedx.js';
import { bomLists, componentWriter } from './cyclonedx-lists.js';
import { edges } from './document.js';
import { documentOf } from './document-of.js';

const plain: Component = {
  ref: 'pkg:npm/cart@1.0.0',
  purl: 'pkg:npm/cart@1.0.0',
  identity: { type: 'npm', name: 'cart' },
  version: '1.0.0',
  origin: { kind: 'registry' },
  hashes: [],
  aliases: [],
  scope: 'required',
  depth: 1,
  places: [{ path: 'package-lock.json', line: 7 }],
  dependencies: [],
};
const hash = { algorithm: 'SHA-1', value: 'cd'.repeat(20) } as const;
const others: readonly Partial<Component>[] = [
  {},
  { identity: { type: 'npm', namespace: '@wheel', name: 'cart' } },
  { identity: { type: 'oci', name: 'cart' } },
  { identity: { type: 'npm', name: 'c"ar\\t\u2028ö\ud800\u007f\n' }, version: '1"' },
  { identity: { type: 'npm', namespace: 'a', name: '' } },
  { hashes: [hash] },
  { hashes: [hash, { algorithm: 'SHA-512', value: 'ab'.repeat(64) }] },
  { licence: 'MIT' },
  { licence: 'MIT OR 0BSD' },
  { licence: 'Own "words"' },
  { scope: 'development' },
  { scope: 'unreached' },
  { scope: 'peer', depth: 12 },
  { origin: { kind: 'registry', url: 'https://registry.example/-/cart.tgz' } },
  { origin: { kind: 'registry', url: 'no address', registry: 'https://registry.example' } },
  { origin: { kind: 'registry', registry: 'https://registry.example' } },
  { origin: { kind: 'git', url: 'https://git.example/a.git', commit: 'a'.repeat(40) } },
  { origin: { kind: 'own', path: 'packages/cart' } },
  { declared: '^1.0.0' },
  { aliases: ['waggon'] },
  { supplier: 'Bird' },
  { makers: [{ kind: 'person', name: 'Ada' }] },
  { facts: [['evidence', 'pkg:pypi/cart@1 a/b']] },
  { places: [{ path: 'a"b/ö.lock' }] },
  { places: [] },
  {
    places: [
      { path: 'a', line: 1 },
      { path: 'b', line: 2 },
    ],
  },
];

test('each component is written as its object is', () => {
  const write = componentWriter();
  const { purl, version, depth, ...bare } = plain;
  const all = [...others.map((other) => ({ ...plain, ...other })), { ...bare, ref: 'a/b#cart' }];
  // Twice, for what they have in common is remembered.
  for (const entry of [...all, ...all.toReversed()]) expect(write(entry)).toBe(JSON.stringify(bomComponent(entry)));
});

const manifest: Manifest = {
  graph: 'complete',
  packages: Array.from({ length: 3000 }, (_, at) => ({
    key: String(at),
    identity: { type: 'npm', name: `wägen-${at}` },
    version: `1.0.${at}`,
    origin: { kind: 'registry' },
    dependencies: at % 3 === 0 ? [] : [0, 1, 2].map((next) => ({ to: String((at * 7 + next) % 3000), scope: 'required' })),
  })),
};

test('the pieces make up lists of all components and edges, an entry a line', () => {
  const all = inventory([{ path: 'package-lock.json', reader: 'npm-package-lock', manifest }]);
  const pieces = [...bomLists({ inventory: all, root: { ref: 'root', name: 'shop' } })];
  const text = Buffer.concat(pieces).toString();
  expect(pieces.length).toBeGreaterThan(1);
  expect(JSON.parse(`{${text.slice(1)}}`)).toEqual({
    components: all.components.map((entry) => JSON.parse(JSON.stringify(bomComponent(entry)))),
    dependencies: Array.from(edges({ inventory: all, root: { ref: 'root', name: 'shop' } }), ({ ref, to }) => ({ ref, dependsOn: to })),
  });
  expect(text.split('\n')).toHaveLength(1 + 3000 + 2 + 3001 + 2);
});

test('an inventory in which every edge leads somewhere is written as any other', () => {
  const textOf = (name: string, isClosed: boolean): string => {
    const packages = manifest.packages.slice(0, 9).map((entry) => ({ ...entry, identity: { type: 'npm', name: `${name}-${entry.key}` } }));
    const dependencies = packages.map(({ key }) => ({ scope: 'required' as const, to: String((Number(key) + 3) % 9) }));
    const edged = packages.map((entry, at) => ({ ...entry, dependencies: dependencies.slice(0, at) }));
    const all = inventory([{ path: 'package-lock.json', reader: 'npm-package-lock', manifest: { graph: 'complete', packages: edged } }]);
    expect(all.isClosed).toBe(true);
    return Buffer.concat([...bomLists({ inventory: { ...all, isClosed }, root: { ref: 'root', name: 'shop' } })]).toString();
  };
  expect(textOf('cart', true)).toBe(textOf('cart', false));
  expect(textOf('cart', true)).toContain('"dependsOn":["pkg:npm/cart-');
});

test.each(['components', 'subjects'] as const)('a ref of %s that JSON writes otherwise is written so in every edge', (list) => {
  const ref = 'a "b"';
  const all = inventory([{ path: 'lock', reader: 'r', manifest: { graph: 'complete', packages: manifest.packages.slice(0, 2) } }]);
  const [first, second] = all.components as [Component, Component];
  const named =
    list === 'components'
      ? {
          components: [
            { ...first, dependencies: [ref] },
            { ...second, ref, dependencies: [] },
          ],
        }
      : {
          components: [{ ...first, dependencies: [ref] }],
          subjects: all.subjects.map((subject) => ({ ...subject, ref, dependencies: [] })),
        };
  const text = Buffer.concat([...bomLists({ inventory: { ...all, ...named }, root: { ref: 'root', name: 'shop' } })]).toString();
  expect((JSON.parse(`{${text.replace(/^[,\s]+|[,\s]+$/g, '')}}`) as { dependencies: unknown[] }).dependencies).toContainEqual({
    ref: first.ref,
    dependsOn: [ref],
  });
});

test('an edge to what only tests have is left out', () => {
  const read = (path: string, name: string) => ({
    path,
    reader: 'npm-package-lock',
    manifest: {
      graph: 'complete' as const,
      packages: [{ key: 'a', identity: { type: 'npm', name }, version: '1.0.0', origin: { kind: 'registry' as const } }],
    },
  });
  const all = inventory([read('a/package-lock.json', 'cart'), read('test/package-lock.json', 'jest')]);
  expect(all.isClosed).toBe(false);
  const left = all.excluded[0]?.component.ref as string;
  const components = all.components.map((entry) => ({ ...entry, dependencies: [left] }));
  const text = Buffer.concat([...bomLists({ inventory: { ...all, components }, root: { ref: 'root', name: 'shop' } })]).toString();
  expect(text).not.toContain('jest');
});

test('lists without an entry are empty, and an entry longer than a piece is written whole', () => {
  const textOf = (components: readonly Component[]): string =>
    Buffer.concat([
      ...bomLists({ inventory: { components, subjects: [], manifests: [], excluded: [] }, root: { ref: 'root', name: 'shop' } }),
    ]).toString();
  const dependencies = ',\n  "dependencies": [\n    {"ref":"root","dependsOn":[]}';
  expect(textOf([])).toBe(`,\n  "components": []${dependencies}\n  ]`);
  const long = { ...plain, licence: 'ä'.repeat(600_000), dependencies: [] };
  expect(textOf([long])).toBe(
    `,\n  "components": [\n    ${JSON.stringify(bomComponent(long))}\n  ]${dependencies},\n    {"ref":"${long.ref}","dependsOn":[]}\n  ]`,
  );
});

test('the serial number changes with an edge, a place, what is complete, and whether edges are known', () => {
  const serialOf = (part: Partial<Component>, complete = true): string => {
    const all = { components: [{ ...plain, ...part }], subjects: [], manifests: [], excluded: [] };
    return documentOf(all, 'shop', new Date(0), complete).serial;
  };
  const { dependencies, ...unknown } = plain;
  const serials = [
    serialOf({}),
    serialOf({}, false),
    serialOf({ places: [{ path: 'package-lock.json', line: 8 }] }),
    documentOf({ components: [unknown], subjects: [], manifests: [], excluded: [] }, 'shop', new Date(0), true).serial,
  ];
  expect(new Set(serials).size).toBe(serials.length);
  expect(serialOf({})).toBe(serials[0]);
});

test('lists that are too long to be kept are the same whenever they are made', () => {
  const components = Array.from({ length: 75_001 }, (_, at) => ({ ...plain, ref: `a#${at}`, dependencies: [] }));
  const { lists, serial } = documentOf({ components, subjects: [], manifests: [], excluded: [] }, 'shop', new Date(0), true);
  expect(Array.isArray(lists)).toBe(false);
  const digest = (): string => {
    const hash = createHash('sha256');
    for (const piece of lists) hash.update(piece);
    return hash.digest('hex');
  };
  expect(digest()).toBe(digest());
  expect(serial).toMatch(/^[0-9a-f-]{36}$/);
});
