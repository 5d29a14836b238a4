import { declarationNotices, declarationSummary, declarations } from './declarations.js';
import type { Package } from './model.js';

const bird = { key: 'a', identity: { type: 'npm', name: 'bird' }, origin: { kind: 'registry' } } as const;
const exact: Package = { ...bird, version: '1.0.0' };
const open: Package = { ...bird, key: 'b', declared: '^1.0.0' };
const read = (reader: string, ...packages: readonly Package[]) => ({
  path: `${reader}.file`,
  reader,
  manifest: { packages, graph: 'unknown' as const },
});

test('a manifest that no lock answers is no complete inventory, with exact versions or without', () => {
  const found = declarations(
    [
      read('npm-package-json', exact, open),
      read('dotnet-project', exact),
      read('pypi-requirements', exact),
      read('pypi-requirements', open),
      read('cargo-toml'),
      read('npm-package-lock', exact, { ...bird, key: 'c', origin: { kind: 'own', path: 'x' } }),
      read('opam', open),
    ],
    (path) => path.startsWith('opam'),
  );
  expect(found).toEqual([
    { path: 'npm-package-json.file', reader: 'npm-package-json', packages: 2, open: 1 },
    { path: 'dotnet-project.file', reader: 'dotnet-project', packages: 1, open: 0 },
    { path: 'pypi-requirements.file', reader: 'pypi-requirements', packages: 1, open: 1 },
  ]);
  expect(declarationNotices(found).map(({ message }) => message)).toEqual([
    expect.stringContaining('asks for 2 packages, and no lock says which versions it gets and what they bring along: 1 of them with'),
    expect.stringContaining('asks for 1 package, and no lock'),
    expect.stringContaining(': none with an exact version'),
  ]);
  expect(declarationSummary(found)[0]).toContain('3 files without a lock ask for 4 packages, 2 of them without');
  expect(declarationSummary([])).toEqual([]);
});

test('a lock of the whole tree answers for what is shared', () => {
  expect(declarations([read('gradle-version-catalog', exact), read('gradle-lockfile', exact)], () => false)).toEqual([]);
  expect(declarations([read('gradle-version-catalog', exact)], () => false)).toHaveLength(1);
});

test('many files of a kind are told together, with the first places', () => {
  const poms = (count: number) => Array.from({ length: count }, (_, at) => ({ ...read('maven-pom', exact, open), path: `m${at}/pom.xml` }));
  expect(declarationNotices(declarations([...poms(5), read('dotnet-project', exact)], () => false))).toHaveLength(6);
  const [many, ...rest] = declarationNotices(declarations([...poms(7), read('dotnet-project', exact)], () => false));
  expect(rest).toHaveLength(1);
  expect(many).toMatchObject({ path: 'm0/pom.xml', message: expect.stringContaining('7 files ask for 14 packages, and no lock') });
  expect(many?.message).toContain('7 of them with an exact version');
  expect(many?.message).toMatch(/m0\/pom\.xml, m1\/pom\.xml, m2\/pom\.xml, m3\/pom\.xml, m4\/pom\.xml and 2 more\.$/);
});
