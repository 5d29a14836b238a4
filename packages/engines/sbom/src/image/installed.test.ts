import { deflateSync } from 'node:zlib';
import { inventory } from '../inventory.js';
import { maxBytes, rootOf } from '../systems/testing/roots.js';
import { elf } from '../testing-binary.js';
import { samples } from '../testing-samples.js';
import { called, readInstalled } from './installed.js';

test('a reader that nobody wrote is no reader of a root', () => {
  expect(called('java-archive').map(({ id }) => id)).toEqual(['java-archive']);
  expect(() => called('java-archive', 'java-archiv')).toThrow('no reader is called java-archiv');
});

const rust = elf('.dep-v0', deflateSync(JSON.stringify({ packages: [{ name: 'wing', version: '1.0.0', source: 'crates.io' }] })));

test.each([
  ['app/App.deps.json', samples['dotnet-deps-json']?.content, 'pkg:nuget/Bird@1.0.0'],
  [
    'opt/env/conda-meta/zlib-1.3.1-h1_0.json',
    samples['conda-meta']?.content,
    'pkg:conda/zlib@1.3.1?build=h1_0&channel=conda-forge&subdir=linux-64',
  ],
  ['usr/lib/x.egg/EGG-INFO/PKG-INFO', 'Metadata-Version: 1.0\nName: egg\nVersion: 2.0\n', 'pkg:pypi/egg@2.0'],
  ['usr/lib/a.dist-info/METADATA', samples['pypi-dist-info']?.content, 'pkg:pypi/bird@1.0.0'],
  ['usr/gems/specifications/bird-1.0.0.gemspec', samples['installed-gemspec']?.content, 'pkg:gem/bird@1.0.0'],
  ['srv/vendor/composer/installed.json', samples['composer-installed']?.content, 'pkg:composer/acme/bird@1.0.0'],
  ['srv/node_modules/bird/package.json', '{"name": "bird", "version": "1.0.0"}', 'pkg:npm/bird@1.0.0'],
  ['srv/bird-1.0.0.jar', samples['java-archive']?.content, 'pkg:maven/a.b/bird@1.0.0'],
  ['usr/bin/rusty', rust, 'pkg:cargo/wing@1.0.0'],
  ['usr/bin/bird', samples['go-build-info']?.content, 'pkg:golang/example.org/bird@v1.0.0'],
  ['usr/lib/R/library/bird/DESCRIPTION', samples['r-description']?.content, 'pkg:cran/bird@1.0.0'],
  ['usr/lib/R/library/bird/template/DESCRIPTION', 'Package: house\nVersion: 1\nImports: bird\n', undefined],
  ['usr/lib/luarocks/rocks-5.1/house/1.0-1/house-1.0-1.rockspec', samples['luarocks-rockspec']?.content, 'pkg:luarocks/house@1.0-1'],
  ['srv/house-1.0-1.rockspec', samples['luarocks-rockspec']?.content, undefined],
  ['usr/lib/erlang/lib/bird/ebin/bird.app', samples['otp-application']?.content, 'pkg:otp/bird@1.0.0'],
  ['srv/wp-content/plugins/bird/bird.php', samples['wordpress-plugin']?.content, 'pkg:wordpress-plugin/bird@1.0.0'],
  ['srv/package-lock.json', samples['npm-package-lock']?.content, undefined],
])('%s in a root', async (path, content, expected) => {
  const root = await rootOf({ [path]: content as string | Buffer });
  const { manifests, skipped } = await readInstalled(root, maxBytes, () => true);
  const refs = inventory(manifests, () => false).components.map(({ ref }) => ref);
  expect(skipped).toEqual([]);
  if (expected === undefined) expect(refs).toEqual([]);
  else expect(refs).toContain(expected);
});
