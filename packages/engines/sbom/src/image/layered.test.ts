import { createHash } from 'node:crypto';
import { zipOf } from '@portcullis/formats/zip/testing';
import type { Image } from '@portcullis/rootfs';
import { type Entry, tar } from '../../../../../test/harness/tar.js';
import { inventory } from '../inventory.js';
import { elf } from '../testing-binary.js';
import { readLayers } from './layered.js';
import { rootInventory } from './root-inventory.js';

const maxBytes = 1024 * 1024;

/** An image of these layers, and how often each was opened. */
function imageOf(...all: readonly (readonly Entry[])[]): { readonly image: Image; readonly opened: number[] } {
  const opened = all.map(() => 0);
  const layers = all.map((entries, index) => {
    const bytes = tar(entries);
    return {
      diffId: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      async *open() {
        opened[index] = (opened[index] as number) + 1;
        yield bytes;
      },
    };
  });
  return { image: { name: 'shop', platform: 'linux/amd64', labels: {}, layers }, opened };
}

/** `ref LAYER base? evidence` of every component, the layer by its number. */
async function told(image: Image, base?: number): Promise<readonly string[]> {
  const { root, facts } = await readLayers(image, maxBytes, base);
  const { manifests, skipped } = await rootInventory(root, maxBytes, () => true, facts);
  const ids = image.layers.map(({ diffId }) => diffId);
  const components = inventory(manifests, () => false).components.map(({ ref, facts: known = [] }) =>
    [ref, ...known.map(([name, value]) => (name === 'layer' ? `layer ${ids.indexOf(value) + 1}` : `${name} ${value}`))].join(' | '),
  );
  return [...components, ...skipped.map(({ path, detail }) => `gap: ${path}: ${detail}`)];
}

const go = (main: string): Buffer => {
  const modules = `path\t${main}/cmd\nmod\t${main}\tv1.2.3\t\ndep\tgolang.org/x/text\tv0.3.0\th1:x\n`;
  const framed = Buffer.concat([Buffer.alloc(16, 1), Buffer.from(modules), Buffer.from('\n'), Buffer.alloc(16, 2)]);
  const text = (value: Buffer): Buffer => Buffer.concat([Buffer.from([(value.length & 127) | 128, value.length >> 7]), value]);
  const header = Buffer.alloc(32);
  header.write('\xff Go buildinf:', 0, 'latin1');
  header[14] = 8;
  header[15] = 2;
  return elf('.go.buildinfo', Buffer.concat([header, text(Buffer.from('go1.22.1')), text(framed)]));
};

const status = (...names: readonly string[]): Entry => ({
  name: 'var/lib/dpkg/status',
  content: names.map((name) => `Package: ${name}\nStatus: install ok installed\nArchitecture: all\nVersion: 1\n\n`).join(''),
});
const list = (name: string, ...files: readonly string[]): Entry => ({
  name: `var/lib/dpkg/info/${name}.list`,
  content: ['/.', ...files.map((file) => `/${file}`), ''].join('\n'),
});
const coordinates = { 'META-INF/maven/acme/app/pom.properties': 'groupId=acme\nartifactId=app\nversion=1.0\n' };

test('each layer is read once, and brings its programs, archives and packages', async () => {
  const { image, opened } = imageOf(
    [status('tool'), list('tool', 'usr/bin/tool'), { name: 'usr/bin/tool', content: go('example.org/tool') }],
    [
      status('tool', 'java'),
      list('java', 'usr/share/java/lib.jar'),
      { name: 'usr/share/java/lib.jar', content: zipOf(coordinates) },
      { name: 'opt/app.jar', content: zipOf({ ...coordinates, 'BOOT-INF/lib/in-2.0.jar': zipOf({ 'a.class': 'x' }) }) },
      { name: 'opt/server', content: go('example.org/server') },
      { name: 'opt/README', content: 'no program' },
    ],
  );
  expect(await told(image, 1)).toEqual([
    'pkg:deb/debian/java@1?arch=all | base false | evidence pkg:maven/acme/app@1.0 usr/share/java/lib.jar | layer 2',
    'pkg:deb/debian/tool@1?arch=all | base true | evidence pkg:golang/example.org/tool@v1.2.3 usr/bin/tool | layer 1',
    'pkg:golang/example.org/server@v1.2.3 | base false | layer 2',
    expect.stringMatching(/^pkg:golang\/golang\.org\/x\/text@v0\.3\.0 \| base false \| base true \| layer [12] \| layer [12]$/),
    expect.stringContaining('pkg:golang/stdlib@1.22.1 '),
    'pkg:maven/acme/app@1.0 | base false | layer 2',
    'pkg:maven/in@2.0 | base false | layer 2',
  ]);
  expect(opened).toEqual([1, 1]);
});

test('a package belongs to the layer since which it is there in this version', async () => {
  const { image } = imageOf([status('a', 'b', 'c')], [status('a', 'c')], [status('a', 'b', 'c', 'd')]);
  expect(await told(image)).toEqual([
    'pkg:deb/debian/a@1?arch=all | layer 1',
    'pkg:deb/debian/b@1?arch=all | layer 3',
    'pkg:deb/debian/c@1?arch=all | layer 1',
    'pkg:deb/debian/d@1?arch=all | layer 3',
  ]);
});

test('what cannot be read of a language’s packages is a gap, and a system without its database is one', async () => {
  const { image } = imageOf([
    { name: 'etc/os-release', content: 'ID=debian\nVERSION_ID=12\nPRETTY_NAME="Debian 12"\n' },
    { name: 'opt/broken.jar', content: 'no archive' },
    { name: 'opt/large.jar', content: Buffer.alloc(maxBytes + 1) },
    { name: 'opt/data.txt', content: 'x' },
    { name: 'opt/x.dist-info/METADATA', type: '1', target: 'opt/data.txt' },
  ]);
  expect((await told(image)).map((line) => line.slice(0, 90))).toEqual([
    expect.stringContaining('gap: opt/broken.jar: expected'),
    `gap: opt/large.jar: expected a file that can be read: it has ${maxBytes + 1} bytes, and at most 1048576`.slice(0, 90),
    'gap: opt/x.dist-info/METADATA: expected a file that can be read: its name in the image did'.slice(0, 90),
    'gap: etc/os-release: it says Debian 12, and no database says which packages that has',
  ]);
});

test('a database that a layer takes away is refused, unless a later one brings another', async () => {
  const gone: readonly Entry[] = [{ name: 'var/lib/dpkg/.wh.status' }];
  await expect(told(imageOf([status('a')], gone).image)).rejects.toThrow(
    'expected the database of 1 packages that lower layers brought, got none: layer 2 of 2',
  );
  expect(await told(imageOf([status('a')], gone, [status('b')]).image)).toEqual(['pkg:deb/debian/b@1?arch=all | layer 3']);
});

test('a layer of other content than the configuration names is refused', async () => {
  const { image } = imageOf([status('a')]);
  const other = { ...image, layers: image.layers.map((layer) => ({ ...layer, diffId: `sha256:${'0'.repeat(64)}` })) };
  await expect(told(other)).rejects.toThrow('expected the content sha256:000');
});
