// What every ecosystem's lock names and takes: the finding is the reader's, each held to its own form of address.

import { source } from '../reader.js';
import { readersOf } from '../readers/index.js';
import { archiveMismatches } from './archive-mismatch.js';

async function others(path: string, content: string): Promise<readonly string[]> {
  const manifest = await readersOf(path)[0]?.read(source(path, Buffer.from(content)));
  if (manifest === undefined) throw new Error(`no reader of ${path}`);
  return archiveMismatches([{ path, reader: 'x', manifest }]).map(
    ({ message, location }) => `${message.replace(/^The lock names (.*?)\. The package.*$/s, '$1')} ${location.region?.startLine}`,
  );
}

const hash = `sha256:${'0'.repeat(64)}`;
const uv = (name: string, version: string, url: string, source = '{ registry = "https://pypi.org/simple" }'): string =>
  `version = 1\n\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = ${source}\nwheels = [{ url = "${url}", hash = "${hash}" }]\n`;
const pylock = (archive: string): string =>
  `lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = "cart"\nversion = "1.0.0"\n${archive}\n`;
const composer = (source: string, dist: string): string =>
  JSON.stringify({
    packages: [
      {
        name: 'shop/cart',
        version: '1.0.0',
        'notification-url': 'https://packagist.example/',
        source: { type: 'git', url: source, reference: 'a' },
        dist: { type: 'zip', url: dist, reference: 'a', shasum: '' },
      },
    ],
  });
const assets = (path: string): string =>
  JSON.stringify({ version: 3, targets: {}, libraries: { 'Shop.Cart/1.0.0': { type: 'package', path, sha512: '' } }, project: {} });
const conda = (manager: string, url: string): string =>
  `version: 1\npackage:\n- name: cart\n  version: 1.0.0\n  manager: ${manager}\n  platform: linux-64\n  dependencies: {}\n  url: ${url}\n  hash: {sha256: ${'0'.repeat(64)}}\n`;

test.each([
  ['uv.lock', uv('cart', '1.0.0', 'https://files.example/ab/parcel-1.0.0-py3-none-any.whl'), 'the archive of parcel 1.0.0 3'],
  ['uv.lock', uv('cart', '1.0.0', 'https://files.example/ab/cart-1.0.1-py3-none-any.whl'), 'the archive of cart 1.0.1 3'],
  ['uv.lock', uv('cart', '1.0.0', 'https://files.example/ab/cart-2.0.0.tar.gz'), 'the archive of cart 2.0.0 3'],
  ['pylock.toml', pylock(`sdist = { name = "parcel-1.0.0.tar.gz", hashes = { sha256 = "${'0'.repeat(64)}" } }`), 'parcel 1.0.0 3'],
  ['pylock.toml', pylock('archive = { url = "https://h.example/parcel-1.0.0-py3-none-any.whl", hashes = {} }'), 'parcel 1.0.0 3'],
  ['requirements.txt', 'cart @ https://h.example/parcel-1.0.0-py3-none-any.whl\n', 'the archive of parcel 1.0.0 1'],
  ['composer.lock', composer('https://github.com/shop/cart.git', 'https://api.github.com/repos/evil/cart/zipball/a'), 'evil/cart 1'],
  ['obj/project.assets.json', assets('parcel/1.0.0'), 'the archive of parcel/1.0.0 1'],
  ['conda-lock.yml', conda('conda', 'https://conda.example/conda-forge/linux-64/cart-1.0.1-h0.conda'), 'the archive of cart 1.0.1 3'],
  ['conda-lock.yml', conda('pip', 'https://files.example/parcel-1.0.0-py3-none-any.whl'), 'the archive of parcel 1.0.0 3'],
  [
    'pubspec.lock',
    `packages:\n  cart:\n    dependency: "direct main"\n    description: {name: parcel, url: "https://pub.dev", sha256: "${'0'.repeat(64)}"}\n    source: hosted\n    version: "1.0.0"\nsdks: {dart: ">=3"}\n`,
    'the archive of parcel 2',
  ],
])('%s: %j', async (path, content, expected) => {
  expect(await others(path, content)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ['uv.lock', uv('shop-cart', '1.0.0+cpu', 'https://files.example/ab/Shop_Cart-1.0.0%2Bcpu-py3-none-any.whl')],
  ['uv.lock', uv('cart', '1.0', 'https://files.example/ab/cart-1.0.0-1-py3-none-any.whl')],
  ['uv.lock', uv('cart', '1.0.0', 'https://files.example/ab/cart.tar.gz')],
  [
    'uv.lock',
    uv('cart', '1.0.0', 'https://h.example/v1.tar.gz', '{ url = "https://github.com/shop/basket/archive/refs/tags/basket-2.0.tar.gz" }'),
  ],
  ['requirements.txt', 'cart @ https://github.com/shop/basket/archive/basket-2.0.zip\n'],
  ['composer.lock', composer('https://github.com/shop/cart.git', 'https://api.github.com/repos/Shop/Cart/zipball/a')],
  ['composer.lock', composer('https://github.com/shop/cart.git', 'https://mirror.example/shop/other.zip')],
  ['obj/project.assets.json', assets('shop.cart/1.0.0')],
])('%s takes what it names: %j', async (path, content) => {
  expect(await others(path, content)).toEqual([]);
});
