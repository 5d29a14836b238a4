import { source } from '../../reader.js';
import { componentsOf, refusalOf } from '../../testing.js';
import { pypiSetupCfg, pypiSetupPy } from './setup.js';

const cfg = `[metadata]
name = house
[options]
packages = find:
install_requires =
    bird>=1.0  # why
    straw == 2.1; python_version < "3.9"

    brick @ https://h.example/brick.zip
setup_requires = wheel
[options.extras_require]
test = pytest>=7; mock==5.0
doc =
  sphinx[all]
[flake8]
ignore = E1
`;

test('setup.cfg: what it asks for, with scope and line', async () => {
  expect(await componentsOf(pypiSetupCfg, { 'setup.cfg': cfg })).toEqual([
    'pkg:pypi/bird required 6',
    'pkg:pypi/brick?download_url=https:%2F%2Fh.example%2Fbrick.zip required 9',
    'pkg:pypi/mock@5.0 optional 12',
    'pkg:pypi/pytest optional 12',
    'pkg:pypi/sphinx optional 14',
    'pkg:pypi/straw@2.1 required 7',
    'pkg:pypi/wheel development 10',
  ]);
});

const py = (list: string): string => `from setuptools import setup\nsetup(name="x",\n  install_requires=${list},\n)\n`;

test('setup.py: extras in plain lists; others are told', async () => {
  const plain = py(`["bird>=1"],\n  extras_require={  # more\n    'x': ["straw==2.1", 'wing'],\n    "y": [],\n  }`);
  expect(await componentsOf(pypiSetupPy, { 'setup.py': plain })).toEqual([
    'pkg:pypi/bird required 3',
    'pkg:pypi/straw@2.1 optional 5',
    'pkg:pypi/wing optional 5',
  ]);
  for (const made of ['extras', "{'x': [a]}", "{'x': ['a'], **more}", '{x: []}']) {
    const { gaps } = await pypiSetupPy.read(source('setup.py', Buffer.from(py(`["bird>=1"], extras_require=${made}`))));
    expect(gaps).toEqual([{ line: 3, detail: 'what extras_require asks for is known only when the program runs', told: true }]);
  }
});

test('setup.py: plain lists alone', async () => {
  const text = py(`[\n    'bird>=1',  # why\n    # and\n    "straw==2.1" ,\n  ], tests_require=['mock']`);
  expect(await componentsOf(pypiSetupPy, { 'setup.py': text })).toEqual([
    'pkg:pypi/bird required 4',
    'pkg:pypi/mock development 7',
    'pkg:pypi/straw@2.1 required 6',
  ]);
});

test.each([[py('read("requirements.txt")')], [py('["a"] + more')], [py('["a", more]')], [py('[f"a{x}"]')], [py('["a",')], ['setup()\n']])(
  'what %j asks for is computed, and not taken for its list',
  (text) => expect(pypiSetupPy.recognises?.(source('setup.py', Buffer.from(text)))).toBe(false),
);

test.each([
  ['[options]\ninstall_requires =\n  bird >> 1\n', '3: expected a requirement, got "bird >> 1"'],
  ['[options]\ninstall_requires = file: wishes.txt\n', '2: the file "wishes.txt" that it names is not read'],
  ['[options]\nnothing\n', '2: expected `key = value`, got "nothing"'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(pypiSetupCfg, { 'setup.cfg': text })).toContain(message);
});
