import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { condaEnvironment } from './environment.js';
import { condaExplicit } from './explicit.js';

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
    'pkg:pypi/flask required 11',
    'pkg:pypi/requests-toolbelt@1.0.0 required 10',
  ]);
  const { gaps } = await condaEnvironment.read(fileOf({ 'environment.yml': environment }, 'environment.yml'));
  expect(gaps).toEqual([{ line: 12, detail: 'git+https://github.com/acme/x.git is no name of a package' }]);
  expect(condaEnvironment.recognises?.(fileOf({ 'environment.yml': 'host: x\n' }, 'environment.yml'))).toBe(false);
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
