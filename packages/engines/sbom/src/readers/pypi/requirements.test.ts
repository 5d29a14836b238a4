import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { pypiPipfile, pypiPyproject } from './declared.js';
import { pypiDistInfo } from './dist-info.js';
import { exactVersion, normalName, parseRequirement } from './requirement.js';
import { pypiRequirements } from './requirements.js';

const sha = 'a'.repeat(64);

test('names, exact versions and ranges', () => {
  expect(['Zope.Interface', 'a__b--c..d'].map(normalName)).toEqual(['zope-interface', 'a-b-c-d']);
  expect(['==1.0', '===1.0+x', '==1.*', '>=1', '==1,!=2', '~=1.0', ''].map(exactVersion)).toEqual([
    '1.0',
    '1.0+x',
    ...Array(5).fill(undefined),
  ]);
  expect(parseRequirement('A[x, Y_z] (>=1,<2) ; python_version < "3"')).toEqual({
    name: 'A',
    extras: ['x', 'y-z'],
    specifier: '>=1,<2',
    marker: 'python_version < "3"',
  });
  expect(parseRequirement('a @ https://h.example/a.zip ; x == "1"')).toMatchObject({ url: 'https://h.example/a.zip', marker: 'x == "1"' });
  expect(['', '-x', 'a b', 'a >=', 'a @', '==1'].map(parseRequirement)).toEqual(Array(6).fill(undefined));
});

test('the beginning of an option is the option, as pip reads it', async () => {
  const files = { 'requirements.txt': '--requirem=other.txt\n--constr held.txt\n', 'other.txt': 'a\n', 'held.txt': 'a==1\n' };
  expect(await componentsOf(pypiRequirements, files)).toEqual(['pkg:pypi/a@1 required 1']);
});

test('lines of every kind, with what they include and are held to', async () => {
  const files = {
    'requirements.txt': `# comment
--index-url https://user:word@index.example/simple
-r requirements/base.txt
-c constraints.txt
Flask[async]==3.0.0 ; python_version >= "3.8"  # why
django>=4,<5
pinned
-e git+https://git.example/edited.git@v1#egg=edited
other @ git+ssh://git@git.example/other.git@abcdef
https://files.example/wheeled-1.2-py3-none-any.whl
./local
-e .
`,
    'requirements/base.txt': `-r ../requirements.txt\nhashed==1.0 \\\n    --hash=sha256:${sha} \\\n    --hash=sha256:${sha}\n`,
    'constraints.txt': 'pinned==9.9\nunused==1.0\n',
  };
  expect(await componentsOf(pypiRequirements, files)).toEqual([
    'pkg:pypi/django required 6',
    'pkg:pypi/edited?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fedited.git%40v1 required 8',
    'pkg:pypi/flask@3.0.0 required 5',
    'pkg:pypi/hashed@1.0 required 2',
    'pkg:pypi/other?vcs_url=git%2Bssh:%2F%2Fgit%40git.example%2Fother.git%40abcdef required 9',
    'pkg:pypi/pinned@9.9 required 7',
    'pkg:pypi/wheeled@1.2?download_url=https:%2F%2Ffiles.example%2Fwheeled-1.2-py3-none-any.whl required 10',
    'requirements.txt#. 8 required 12',
    'requirements.txt#local 7 required 11',
  ]);
  const { packages, gaps } = await pypiRequirements.read(
    fileOf({ ...files, 'requirements.txt': `${files['requirements.txt']}-r gone.txt\n` }, 'requirements.txt'),
  );
  const of = (name: string) => packages.find(({ identity }) => identity.name === name);
  expect([of('hashed')?.path, of('hashed')?.hashes?.length, of('django')?.declared, of('flask')?.unhashed]).toEqual([
    'requirements/base.txt',
    2,
    '>=4,<5',
    true,
  ]);
  expect(of('flask')?.origin).toEqual({ kind: 'registry', registry: 'https://index.example/simple' });
  expect(gaps).toEqual([{ line: 13, detail: 'the file "gone.txt" that it includes is not here' }]);
});

test.each([
  ['requirements.txt', true],
  ['requirements-dev.txt', true],
  ['dev-requirements.txt', true],
  ['requirements3.txt', true],
  ['a/requirementsDev.txt', true],
  ['a/requirements/test.txt', true],
  ['requirements.in', true],
  ['constraints.txt', false],
  ['notes.txt', false],
])('%s by its name', async (path, matches) => {
  expect(pypiRequirements.matches(path)).toBe(matches);
});

test('the name of the file says what it is for; prose under a like name is nobody’s', async () => {
  expect(await componentsOf(pypiRequirements, { 'requirements-dev.txt': 'a==1\n' })).toEqual(['pkg:pypi/a@1 development 1']);
  expect(pypiRequirements.recognises?.(fileOf({ 'my-requirements.txt': 'These are our wishes.\n' }, 'my-requirements.txt'))).toBe(false);
});

test.each([
  ['a==1\n{"b": 2}\n', '2: expected a requirement or an option of pip, got "{"b": 2}"'],
  ['a==1 \\\n', '1: expected the line to go on after its backslash, got the end of the file'],
  ['a==1 --hash=sha256:abc\n', '1: expected a hash as ALGORITHM:HEX, got "sha256:abc"'],
  [`a${' '.repeat(500_000)}!\n`, '1: expected a requirement or an option of pip, got "a !"'],
  ['a==1\n-R other.txt\n', '2: expected a requirement or an option of pip, got "-R other.txt"'],
  ['a==1\n--requirment other.txt\n', '2: expected a requirement or an option of pip, got "--requirment other.txt"'],
  ['a==1\n--require other.txt\n', '2: expected a requirement or an option of pip, got "--require other.txt"'],
  ['a==\n', '1: expected a requirement or an option of pip, got "a=="'],
  ['a==1\n=======\n>>>>>>> theirs\n', '3: expected no marks of a merge conflict'],
])('refuses a damaged file (%#)', async (text, refusal) => {
  expect(await refusalOf(pypiRequirements, { 'requirements.txt': text })).toBe(refusal);
});

test('an installed package: licence, and where it was installed from', async () => {
  const metadata =
    'Metadata-Version: 2.4\nName: Bird.House\nVersion: 1.0\nClassifier: License :: OSI Approved :: MIT License\n\nLicense: no header\n';
  const path = 'site/bird_house-1.0.dist-info/METADATA';
  const read = async (files: Record<string, string>) => (await pypiDistInfo.read(fileOf({ [path]: metadata, ...files }, path))).packages;
  expect(await read({})).toMatchObject([
    { identity: { name: 'bird-house' }, version: '1.0', licence: 'MIT License', origin: { kind: 'registry' }, line: 2 },
  ]);
  const direct = JSON.stringify({ url: 'https://git.example/b.git', vcs_info: { vcs: 'git', commit_id: 'abcdef' } });
  expect(await read({ 'site/bird_house-1.0.dist-info/direct_url.json': direct })).toMatchObject([
    { origin: { kind: 'git', commit: 'abcdef' } },
  ]);
  expect(await refusalOf(pypiDistInfo, { [path]: 'Metadata-Version: 2.4\nName: a\n' })).toBe('1: expected the field version, got none');
  expect(await refusalOf(pypiDistInfo, { [path]: 'no header at all\n' })).toMatch(/^1: expected a field/);
});

test('without a lock the ranges stay what they are', async () => {
  const pyproject =
    '[project]\nname = "house"\ndependencies = ["a>=1", "b==2"]\n[tool.poetry.dependencies]\npython = "^3"\nc = "^1"\nd = { git = "https://git.example/d.git", rev = "abc" }\n';
  expect(await componentsOf(pypiPyproject, { 'pyproject.toml': pyproject })).toEqual([
    'pkg:pypi/a required 3',
    'pkg:pypi/b@2 required 3',
    'pkg:pypi/c required 6',
    'pkg:pypi/d?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fd.git%40abc required 7',
  ]);
  const recognised = (files: Record<string, string>, path: string) => pypiPyproject.recognises?.(fileOf(files, path));
  expect(await recognised({ 'a/pyproject.toml': pyproject }, 'a/pyproject.toml')).toBe(true);
  expect(await recognised({ 'a/pyproject.toml': pyproject, 'uv.lock': '' }, 'a/pyproject.toml')).toBe(false);
  expect(await recognised({ 'pyproject.toml': '[tool.black]\n' }, 'pyproject.toml')).toBe(false);
  expect(await componentsOf(pypiPipfile, { Pipfile: '[packages]\na = "*"\nb = "==2"\n[dev-packages]\nc = {version = ">=3"}\n' })).toEqual([
    'pkg:pypi/a required 2',
    'pkg:pypi/b@2 required 3',
    'pkg:pypi/c development 5',
  ]);
});

test('a file of the name that begins with something else is read where it pins packages, and else said', async () => {
  const of = (text: string, path = 'requirements/base.txt') => fileOf({ [path]: text }, path);
  expect(pypiRequirements.recognises?.(of('Please install these:\nbird==1.0.0\n'))).toBe(true);
  expect(await refusalOf(pypiRequirements, { 'requirements/base.txt': 'Please install these:\nbird==1.0.0\n' })).toMatch(
    /^1: expected a requirement/,
  );
  expect(pypiRequirements.recognises?.(of('# why\n\nThe system shall fly.\n'))).toBe(false);
  expect(pypiRequirements.whyNot?.(of('# why\n\nThe system shall fly.\n'))).toMatch(/got line 3, "The system shall fly\."$/);
  expect(pypiRequirements.recognises?.(of('<html>'))).toBe(true);
  expect(pypiRequirements.recognises?.(of('\0\0'))).toBe(true);
  expect(pypiRequirements.whyNot?.(fileOf({ 'requirements.in': 'what?\n', 'requirements.txt': '' }, 'requirements.in'))).toBeUndefined();
});

test('a name that only holds the word is one of pip’s where its text is, and else is not spoken of', async () => {
  expect(await componentsOf(pypiRequirements, { 'requirementsDev.txt': 'bird==1.0\n' })).toEqual(['pkg:pypi/bird@1.0 required 1']);
  const of = (path: string) => fileOf({ [path]: 'What we wish for:\n' }, path);
  expect(pypiRequirements.recognises?.(of('requirementsDev.txt'))).toBe(false);
  expect([pypiRequirements.whyNot?.(of('requirementsDev.txt')), pypiRequirements.whyNot?.(of('requirements2.txt'))]).toEqual([
    undefined,
    expect.stringContaining('"What we wish for:"'),
  ]);
});

test('the fragment of an address may name the hash of its archive', async () => {
  const hash = 'a'.repeat(64);
  const file = (value: string) => ({
    'requirements.txt': `bird @ https://e.example/bird-1.0-py3-none-any.whl#sha256=${value}\nhttps://e.example/nest-2.0-py3-none-any.whl#egg=nest&sha256=${value} ; python_version > "3"\n`,
  });
  const { packages } = await pypiRequirements.read(fileOf(file(hash), 'requirements.txt'));
  expect(packages.map(({ hashes }) => hashes)).toEqual(Array.from({ length: 2 }, () => [{ algorithm: 'SHA-256', value: hash }]));
  await expect(async () => pypiRequirements.read(fileOf(file('abc'), 'requirements.txt'))).rejects.toThrow(
    'expected a hash as ALGORITHM:HEX',
  );
});
