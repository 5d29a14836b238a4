// Layouts by the names they hold, and by those that the user gives them.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseReference } from '@portcullis/images';
import { digestOf } from './content.js';
import { layoutRegistry } from './layout.js';
import type { NamedLayout } from './layout-names.js';
import { mediaTypes } from './registry/manifest.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-layout-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refName = 'org.opencontainers.image.ref.name';
const containerdName = 'io.containerd.image.name';
const manifest = (label: string, more: object = {}): string =>
  JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, layers: [], annotations: { label }, ...more });

function blob(text: string): { mediaType: string; digest: string; size: number } {
  const digest = digestOf(Buffer.from(text));
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  writeFileSync(join(folder, 'blobs', ...digest.split(':')), text);
  return { mediaType: mediaTypes.ociManifest, digest, size: Buffer.byteLength(text) };
}

function layout(...entries: readonly (readonly [string, Readonly<Record<string, string>>])[]): void {
  const manifests = entries.map(([text, annotations]) => ({ ...blob(text), annotations }));
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
}

const named = (name: string): Partial<NamedLayout> => ({ name: parseReference(name), tagged: /:[^/]+$/.test(name) });
const ask = (name: string, options: Partial<NamedLayout> = {}): Promise<string> =>
  Promise.resolve()
    .then(() => layoutRegistry({ directory: folder, ...options }).resolve(parseReference(name)))
    .then(
      () => 'found',
      (error: { code: string }) => error.code,
    );

describe.each<[string, Readonly<Record<string, string>>, [string, Partial<NamedLayout>, string][]]>([
  [
    'a full name',
    { [refName]: 'r.example/a:v1' },
    [
      ['r.example/a:v1', {}, 'found'],
      ['R.example/a:v1', {}, 'found'],
      ['evil.example/a:v1', {}, 'manifest-unknown'],
      ['r.example/a:v2', {}, 'manifest-unknown'],
      ['r.example/b:v1', {}, 'manifest-unknown'],
      ['r.example/b:v1', { asked: parseReference('r.example/b:v1') }, 'manifest-unknown'],
    ],
  ],
  [
    'the name that containerd gives, beside a bare tag',
    { [containerdName]: 'docker.io/library/nginx:1.2', [refName]: '1.2' },
    [
      ['nginx:1.2', {}, 'found'],
      ['evil.example/nginx:1.2', {}, 'manifest-unknown'],
      ['evil.example/nginx:1.2', { asked: parseReference('evil.example/nginx:1.2') }, 'manifest-unknown'],
    ],
  ],
  [
    'a bare tag',
    { [refName]: 'v1' },
    [
      ['evil.example/backdoor:v1', {}, 'manifest-unknown'],
      ['evil.example/backdoor:v1', { asked: parseReference('evil.example/backdoor:v1') }, 'manifest-unknown'],
      ['r.example/a:v1', named('r.example/a'), 'found'],
      ['r.example/a:v1', named('r.example/a:v1'), 'found'],
      ['r.example/a:v2', named('r.example/a'), 'manifest-unknown'],
      ['r.example/b:v1', named('r.example/a'), 'manifest-unknown'],
    ],
  ],
  [
    'no name at all',
    { kind: 'dev.cosignproject.cosign/image' },
    [
      ['r.example/a:v1', {}, 'manifest-unknown'],
      ['r.example/a:v1', { asked: parseReference('r.example/a:v1') }, 'found'],
      ['r.example/b:v1', { asked: parseReference('r.example/a:v1') }, 'manifest-unknown'],
      ['r.example/a:v1', named('r.example/a:v1'), 'found'],
      ['r.example/a:v2', named('r.example/a:v1'), 'manifest-unknown'],
      [`any.example/x@${digestOf(Buffer.from(manifest('x')))}`, {}, 'found'],
    ],
  ],
])('of %s', (_, annotations, cases) => {
  test.each(cases)('%s, given %j: %s', async (name, options, expected) => {
    layout([manifest('x'), annotations]);
    expect(await ask(name, options)).toBe(expected);
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['r.example/b', { [refName]: 'r.example/a:v1' }],
  ['r.example/a:v2', { [refName]: 'v1' }],
  ['r.example/a', {}],
])('a name that the layout does not bear out is an error: %s', (name, annotations) => {
  layout([manifest('x'), annotations]);
  expect(() => layoutRegistry({ directory: folder, ...named(name) })).toThrow(expect.objectContaining({ code: 'layout-name' }));
});

test('two images of one name are none', async () => {
  layout([manifest('x'), { [refName]: 'r.example/a:v1' }], [manifest('y'), { [refName]: 'r.example/a:v1' }]);
  expect(await ask('r.example/a:v1')).toBe('layout-ambiguous');
});

test('of two images without a name neither is taken for the one that is asked for', async () => {
  layout([manifest('x'), {}], [manifest('y'), {}]);
  expect(await ask('r.example/a:v1', { asked: parseReference('r.example/a:v1') })).toBe('manifest-unknown');
});

test('a payload that names another repository keeps a nameless image from a stranger’s name', async () => {
  layout([manifest('x'), {}]);
  blob(JSON.stringify({ critical: { identity: { 'docker-reference': 'r.example/a' } } }));
  expect(await ask('evil.example/a:v1', { asked: parseReference('evil.example/a:v1') })).toBe('manifest-unknown');
  expect(await ask('r.example/a:v1', { asked: parseReference('r.example/a:v1') })).toBe('found');
});

test('referrers that no index lists are found, and signatures by their tags', async () => {
  layout([manifest('x'), { kind: 'dev.cosignproject.cosign/image' }], [manifest('s'), { kind: 'dev.cosignproject.cosign/sigs' }]);
  const subject = digestOf(Buffer.from(manifest('x')));
  const referrer = blob(manifest('r', { subject: { mediaType: mediaTypes.ociManifest, digest: subject, size: 1 }, artifactType: 'a/b' }));
  const client = layoutRegistry(folder);
  const any = { registry: 'r.example', repository: 'a' };
  expect(await client.referrers(any, subject)).toMatchObject([{ digest: referrer.digest, artifactType: 'a/b' }]);
  expect((await client.manifest(any, `${subject.replace(':', '-')}.sig`)).bytes.toString()).toBe(manifest('s'));
  await expect(client.manifest(any, `${subject.replace(':', '-')}.att`)).rejects.toMatchObject({ code: 'manifest-unknown' });
  await expect(client.manifest(any, `sha256-${'0'.repeat(64)}.sig`)).rejects.toMatchObject({ code: 'manifest-unknown' });
});

test('what a descriptor says of the size holds', async () => {
  layout([manifest('x'), { [refName]: 'r.example/a:v1' }]);
  const entry = { ...blob(manifest('x')), annotations: { [refName]: 'r.example/a:v1' } };
  for (const size of [entry.size - 1, entry.size + 1]) {
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [{ ...entry, size }] }));
    expect(await ask('r.example/a:v1')).toBe('size-mismatch');
    expect(await ask(`r.example/a@${entry.digest}`)).toBe('size-mismatch');
  }
  const longer = { ...entry, size: entry.size + 1 };
  await expect(layoutRegistry(folder).blob({ registry: 'r.example', repository: 'a' }, longer)).rejects.toMatchObject({
    code: 'size-mismatch',
  });
});

test.each([
  ['{"imageLayoutVersion":"1.0.0"}', 'found'],
  ['{"imageLayoutVersion":"2.0.0"}', 'layout-invalid'],
  ['{}', 'layout-invalid'],
  ['no JSON', 'layout-invalid'],
])('a layout of the version %s: %s', async (text, expected) => {
  layout([manifest('x'), { [refName]: 'r.example/a:v1' }]);
  writeFileSync(join(folder, 'oci-layout'), text);
  const answer = await ask('r.example/a:v1');
  expect(answer).toBe(expected);
});

test.each(['index.json', 'oci-layout', 'the manifest'])('a device in the place of %s is not read', async (place) => {
  layout([manifest('x'), { [refName]: 'r.example/a:v1' }]);
  const file = join(folder, place === 'the manifest' ? `blobs/${digestOf(Buffer.from(manifest('x'))).replace(':', '/')}` : place);
  rmSync(file, { force: true });
  symlinkSync('/dev/null', file);
  const error = await Promise.resolve()
    .then(() => layoutRegistry(folder).resolve(parseReference('r.example/a:v1')))
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'layout-invalid', message: expect.stringContaining('device or pipe') });
});

test.each([
  ['md5:0', 'of another hash'],
  ['sha256:../../x', 'that leads out'],
])('a digest %s in the index, %s, is refused with the layout’s name', async (digest) => {
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: 'a/b', digest, size: 1 }] }));
  expect(() => layoutRegistry(folder)).toThrow(expect.objectContaining({ code: 'layout-invalid', where: { file: folder, key: 'layout' } }));
});

test('a layout that is packed into a file is told to be unpacked', () => {
  writeFileSync(join(folder, 'image.tar'), 'x');
  expect(() => layoutRegistry(join(folder, 'image.tar'))).toThrow(
    expect.objectContaining({ code: 'layout-invalid', remedy: expect.stringContaining('tar -xf') }),
  );
});
