import { inventory } from './inventory.js';

test('what a component needs is in the order of refs and each once, modules of the same tree among packages', () => {
  const registry = { kind: 'registry' } as const;
  const identity = (name: string) => ({ type: 'maven', namespace: 'acme', name }) as const;
  const module = (name: string) => ({
    path: `${name}/pom.xml`,
    reader: 'r',
    manifest: { subject: { name, version: '1', identity: identity(name) }, packages: [], graph: 'complete' } as const,
  });
  const entry = (name: string, ...needs: string[]) => ({
    key: name,
    identity: identity(name),
    version: '1',
    origin: registry,
    dependencies: needs.map((to) => ({ to, scope: 'required' }) as const),
  });
  const packages = [entry('top', 'two', 'one', 'z', 'two', 'a', 'one'), ...['two', 'one', 'z', 'a'].map((name) => entry(name))];
  const { components } = inventory([module('one'), module('two'), { path: 'x', reader: 'r', manifest: { packages, graph: 'complete' } }]);
  expect(components.find(({ identity }) => identity.name === 'top')?.dependencies).toEqual([
    'pkg:maven/acme/a@1',
    'pkg:maven/acme/z@1',
    'subject:one/pom.xml',
    'subject:two/pom.xml',
  ]);
});

test('what has no purl gets none from the name of its folder', () => {
  const part = { key: 'part', identity: { type: 'npm', name: 'part' }, origin: { kind: 'own', path: 'part' } } as const;
  const path = 'pkg:npm/package-lock.json';
  const { components } = inventory([{ path, reader: 'r', manifest: { packages: [part], graph: 'complete' } }]);
  expect(components.map(({ ref, purl, places }) => [ref, purl, places])).toEqual([[`./${path}#part`, undefined, [{ path }]]]);
});

test('of several files the shortest way counts, and nothing needs itself', () => {
  const entry = (key: string, ...needs: string[]) =>
    ({
      key,
      identity: { type: 'npm', name: key },
      version: '1',
      origin: { kind: 'registry' },
      dependencies: needs.map((to) => ({ to, scope: 'required' }) as const),
    }) as const;
  const file = (path: string, root: string, ...packages: ReturnType<typeof entry>[]) =>
    ({ path, reader: 'r', manifest: { packages, roots: [{ to: root, scope: 'required' }], graph: 'complete' } }) as const;
  const deep = [entry('a', 'b'), entry('b', 'c'), entry('c', 'c')];
  for (const order of [
    ['1', '2'],
    ['2', '1'],
  ] as const) {
    const { components } = inventory([file(order[0], 'a', ...deep), file(order[1], 'c', entry('c', 'd'), entry('d'))]);
    const { depth, dependencies, places } = components.find(({ identity }) => identity.name === 'c') ?? {};
    expect([depth, dependencies, places?.length]).toEqual([1, ['pkg:npm/d@1'], 2]);
  }
});

test('of a package that the product has, input of tests says neither how it is needed nor of which bytes it is', () => {
  const entry = (hash: string, ...needs: string[]) =>
    ({
      key: 'a',
      identity: { type: 'npm', name: 'a' },
      version: '1',
      origin: { kind: 'registry' },
      hashes: [{ algorithm: 'MD5', value: hash }],
      dependencies: needs.map((to) => ({ to, scope: 'required' }) as const),
    }) as const;
  const file = (path: string, scope: 'required' | 'development', ...packages: ReturnType<typeof entry>[]) =>
    ({ path, reader: 'r', manifest: { packages, roots: [{ to: 'a', scope }], graph: 'complete' } }) as const;
  const other = { ...entry('2'), key: 'b', identity: { type: 'npm', name: 'b' } } as never;
  const { components, excluded } = inventory([
    file('lock', 'development', entry('1')),
    file('test/fixtures/lock', 'required', entry('2', 'b'), other),
  ]);
  expect(components).toMatchObject([{ scope: 'development', hashes: [{ value: '1' }], dependencies: [], places: [{ path: 'lock' }] }]);
  expect(excluded.map(({ component }) => component.ref)).toEqual(['pkg:npm/b@1']);
});

test('where an edge says that its package stands somewhere else, it is looked up by its key', () => {
  const entry = (key: string, ...dependencies: { to: string; at: number }[]) => ({
    key,
    identity: { type: 'npm', name: key },
    version: '1',
    origin: { kind: 'registry' } as const,
    dependencies: dependencies.map((one) => ({ ...one, scope: 'required' as const })),
  });
  const packages = [
    entry('a', { to: 'c', at: 1 }, { to: 'b', at: 1 }, { to: 'd', at: -1 }, { to: 'none', at: 7 }),
    ...['b', 'c', 'd'].map((key) => entry(key)),
  ];
  const roots = [{ to: 'a', scope: 'required', at: 3 }] as const;
  const { components, subjects } = inventory([
    { path: 'x', reader: 'r', manifest: { packages, roots, isUnique: true, graph: 'complete' } },
  ]);
  expect(subjects[0]?.dependencies).toEqual(['pkg:npm/a@1']);
  expect(components[0]?.dependencies).toEqual(['pkg:npm/b@1', 'pkg:npm/c@1', 'pkg:npm/d@1']);
  expect(components.map(({ depth }) => depth)).toEqual([1, 2, 2, 2]);
});

test('an inventory that leaves a package or a subject to the tests is not known to be closed', () => {
  const entry = (key: string, path?: string) => ({
    key,
    identity: { type: 'npm', name: key },
    version: '1',
    origin: { kind: 'registry' } as const,
    ...(path === undefined ? {} : { path }),
  });
  const closed = (...files: readonly (readonly [path: string, ...packages: ReturnType<typeof entry>[]])[]) =>
    inventory(files.map(([path, ...packages]) => ({ path, reader: 'r', manifest: { packages, graph: 'complete' as const } }))).isClosed;
  expect(closed(['lock', entry('a')])).toBe(true);
  expect(closed(['lock', entry('a'), entry('b', 'test/b.jar')])).toBe(false);
  expect(closed(['lock', entry('a')], ['test/lock', entry('a')])).toBe(false);
});
