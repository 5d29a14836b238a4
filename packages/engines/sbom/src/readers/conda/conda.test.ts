import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { condaEnvironment } from './environment.js';
import { condaExplicit } from './explicit.js';
import { condaLock } from './lock.js';
import { condaMeta } from './meta.js';

const environment = `name: lab
channels: [conda-forge]
dependencies:
  - python=3.11
  - conda-forge::numpy=1.26.4=py311h64a7726_0
  - scipy==1.13.0
  - pandas >=2
  - pip
  - pip:
      - Requests_Toolbelt==1.0.0
      - flask[async]>=3 ; python_version > "3"
      - git+https://github.com/acme/x.git
`;

test('environment.yml: what is fixed is a version, the rest is a wish', async () => {
  expect(await componentsOf(condaEnvironment, { 'environment.yml': environment })).toEqual([
    'pkg:conda/numpy@1.26.4 required 5',
    'pkg:conda/pandas required 7',
    'pkg:conda/pip required 8',
    'pkg:conda/python required 4',
    'pkg:conda/scipy@1.13.0 required 6',
    'pkg:generic/x?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fx.git required 12',
    'pkg:pypi/flask required 11',
    'pkg:pypi/requests-toolbelt@1.0.0 required 10',
  ]);
  expect(await condaEnvironment.recognises?.(fileOf({ 'environment.yml': 'host: x\n' }, 'environment.yml'))).toBe(false);
});

test('environment.yml: what pip is given is read as pip reads it, files and all', async () => {
  const pip = (...lines: readonly string[]): string =>
    `dependencies:\n  - a==1.2=h1_0\n  - pip:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
  const files = {
    'environment.yml': pip('-r more.txt', '-e .', '--pre', 'git+https://h.example/g.git@v1#egg=g'),
    'more.txt': 'inner==2.0\n',
  };
  expect(await componentsOf(condaEnvironment, files)).toEqual([
    'environment.yml#pip:. 1 required 5',
    'pkg:conda/a@1.2 required 2',
    'pkg:pypi/g?vcs_url=git%2Bhttps:%2F%2Fh.example%2Fg.git%40v1 required 7',
    'pkg:pypi/inner@2.0 required 1',
  ]);
  expect(await refusalOf(condaEnvironment, { 'environment.yml': pip('-r gone.txt') })).toBe(
    '4: the file "gone.txt" that it includes is not here',
  );
  expect(await refusalOf(condaEnvironment, { 'environment.yml': pip('?!') })).toBe('4: ?! is no name of a package');
});

test.each([
  ['dependencies: python\n', 'expected the list `dependencies`'],
  ['dependencies:\n  - [a]\n', '2: expected a package'],
  ['dependencies:\n  - "=1"\n', '2: expected the name of a package'],
  ['dependencies:\n  - pip: flask\n', '2: expected `dependencies.0.pip` to be a list'],
])('environment.yml: refuses %j', async (text, message) => {
  expect(await refusalOf(condaEnvironment, { 'environment.yml': text })).toContain(message);
});

const base = 'https://conda.example/conda-forge/linux-64';
const list = `# platform: linux-64
@EXPLICIT
${base}/numpy-1.26.4-py311h64a7726_0.conda#${'a'.repeat(32)}
${base}/ca-certificates-2024.7.4-hbcca054_0.tar.bz2
`;

test('an explicit list names archives', async () => {
  expect(await componentsOf(condaExplicit, { 'spec-file.txt': list })).toEqual([
    'pkg:conda/ca-certificates@2024.7.4?build=hbcca054_0&channel=conda-forge&subdir=linux-64&type=tar.bz2 required 4',
    'pkg:conda/numpy@1.26.4?build=py311h64a7726_0&channel=conda-forge&subdir=linux-64&type=conda required 3',
  ]);
  const { packages } = await condaExplicit.read(fileOf({ 'spec-file.txt': list }, 'spec-file.txt'));
  expect(packages.map(({ hashes, unhashed }) => [hashes?.[0]?.algorithm, unhashed])).toEqual([
    ['MD5', undefined],
    [undefined, true],
  ]);
  expect(condaExplicit.recognises?.(fileOf({ 'spec-file.txt': 'numpy\n' }, 'spec-file.txt'))).toBe(false);
  expect(await refusalOf(condaExplicit, { 'spec-file.txt': '@EXPLICIT\nnumpy\n' })).toContain('2: expected the address');
});

test.each([
  ['spec-file.txt', true],
  ['conda-linux-64.lock', true],
  ['env/lab-osx-arm64.txt', true],
  ['explicit.txt', true],
  ['requirements.txt', false],
  ['yarn.lock', false],
])('%s: %s', (path, expected) => {
  expect(condaExplicit.matches(path)).toBe(expected);
});

test('conda-lock.yml: both managers, platforms apart, scopes by category, edges within a platform', async () => {
  const entry = (name: string, manager: string, platform: string, category: string, needs: readonly string[] = []): string =>
    `- name: ${name}\n  version: 1.10\n  manager: ${manager}\n  platform: ${platform}\n  dependencies: {${needs.map((need) => `${need}: ''`).join(', ')}}\n  url: ${
      manager === 'pip' ? 'https://h.example/x.whl' : `https://c.example/main/${platform}/${name}-1.10-b_0.conda`
    }\n  hash: {sha256: ${'a'.repeat(64)}}\n  category: ${category}\n`;
  const text = `version: 1\npackage:\n${entry('bird', 'conda', 'linux-64', 'main', ['straw'])}${entry('straw', 'pip', 'linux-64', 'main')}${entry('bird', 'conda', 'win-64', 'main')}${entry('probe', 'conda', 'win-64', 'dev')}`;
  expect(await componentsOf(condaLock, { 'conda-lock.yml': text })).toEqual([
    'pkg:conda/bird@1.10?build=b_0&channel=main&subdir=linux-64&type=conda required 3 depth 1',
    'pkg:conda/bird@1.10?build=b_0&channel=main&subdir=win-64&type=conda required 19 depth 1',
    'pkg:conda/probe@1.10?build=b_0&channel=main&subdir=win-64&type=conda development 27 depth 1',
    'pkg:pypi/straw@1.10 required 11 depth 2',
  ]);
  expect(await refusalOf(condaLock, { 'conda-lock.yml': text.replace('/bird-1.10', '/other-1.10') })).toContain(
    '3: expected the address of bird',
  );
  expect(await refusalOf(condaLock, { 'conda-lock.yml': text.replace('manager: pip', 'manager: gem') })).toContain(
    '11: expected the manager',
  );
});

test('conda-meta: an installed package with its channel by name', async () => {
  const record = {
    name: 'zlib',
    version: '1.3.1',
    build: 'h1_0',
    channel: 'https://c.example/conda-forge/linux-64',
    subdir: 'linux-64',
    fn: 'zlib-1.3.1-h1_0.tar.bz2',
  };
  expect(await componentsOf(condaMeta, { 'conda-meta/zlib-1.3.1-h1_0.json': JSON.stringify(record) })).toEqual([
    'pkg:conda/zlib@1.3.1?build=h1_0&channel=conda-forge&subdir=linux-64&type=tar.bz2 required 1',
  ]);
});

test('a version behind a blank is that one alone', async () => {
  const text = 'dependencies:\n- a 1.2.3 py39_0\n- b 1.2.3\n- c 1.2.*\n- d >=1\n';
  expect(await componentsOf(condaEnvironment, { 'environment.yml': text })).toEqual([
    'pkg:conda/a@1.2.3 required 2',
    'pkg:conda/b@1.2.3 required 3',
    'pkg:conda/c required 4',
    'pkg:conda/d required 5',
  ]);
});
