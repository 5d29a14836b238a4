import { componentsOf, refusalOf } from '../../testing.js';
import { pixiLock } from './pixi-lock.js';

const url = 'https://conda.anaconda.org/conda-forge/linux-64/bird-1.3.1-h1_0.conda';
const lock = (packages: string, version = 6) => ({ 'pixi.lock': `version: ${version}\nenvironments: {}\npackages:\n${packages}` });
const bird = 'pkg:conda/bird@1.3.1?build=h1_0&channel=conda-forge&subdir=linux-64&type=conda required 4';

test('packages of conda and of PyPI, in the form of each version', async () => {
  const pypi =
    '- pypi: https://files.pythonhosted.org/a/Wing_One-1.0.tar.gz\n  name: Wing_One\n  version: 1.0.0\n- pypi: ./\n  name: house\n';
  expect(await componentsOf(pixiLock, lock(`- conda: ${url}\n${pypi}`))).toEqual(
    [bird, 'pixi.lock#2 required 8', 'pkg:pypi/wing-one@1.0.0 required 5'].sort(),
  );
  expect(await componentsOf(pixiLock, lock(`- kind: conda\n  name: bird\n  version: 1.3.1\n  url: ${url}\n`, 5))).toEqual([bird]);
  expect(await componentsOf(pixiLock, lock('- pypi: https://h.example/x-1.0.whl\n  name: x\n  version: "1.0"\n'))).toEqual([
    'pkg:pypi/x@1.0?download_url=https:%2F%2Fh.example%2Fx-1.0.whl required 4',
  ]);
});

test.each([
  [lock('', 7), '1: expected version 4, 5 or 6, got 7'],
  [{ 'pixi.lock': 'version: 6\n' }, 'expected the list `packages`'],
  [lock('- conda: nonsense\n'), '4: expected the address of an archive of conda'],
  [lock('- name: x\n'), '4: expected a package of conda or pypi'],
  [lock('- pypi: https://files.pythonhosted.org/x.whl\n'), '4: expected `packages.0.name` to be text'],
])('refuses %#', async (files, message) => {
  expect(await refusalOf(pixiLock, files)).toContain(message);
});
