import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { PortcullisError } from '@portcullis/core';
import { insideWorkspace } from '@portcullis/workspace';
import { temporaryRepository } from '../../../../test/harness/repository.js';
import { readSubjects } from './subjects.js';

const repository = temporaryRepository();
for (const file of ['dist/a.tgz', 'dist/sub/b.tgz', 'dist/c.txt', 'odd[1].tgz', '.hidden/d.tgz']) repository.put(file, file);
symlinkSync('/etc/hostname', join(repository.path, 'out.tgz'));
symlinkSync('dist', join(repository.path, 'linked'));
repository.put('site/index.html', 'page');
symlinkSync('../dist', join(repository.path, 'site/assets'));
afterAll(() => repository.remove());

const places = { root: repository.path, locate: (path: string) => insideWorkspace(repository.path, path) };
async function named(...given: string[]): Promise<readonly string[] | string> {
  try {
    return (await readSubjects(given, places)).map(({ kind, name }) => `${kind} ${name}`);
  } catch (error) {
    return (error as PortcullisError).code;
  }
}
const digest = `sha256:${'ab'.repeat(32)}`;

test.each<[string, string[], readonly string[] | string]>([
  ['a file', ['dist/a.tgz'], ['file dist/a.tgz']],
  ['a file twice', ['dist/a.tgz', 'dist/*.tgz'], ['file dist/a.tgz']],
  ['a glob within one directory', ['dist/*.tgz'], ['file dist/a.tgz']],
  ['a glob across directories', ['./dist/**/*.tgz'], ['file dist/a.tgz', 'file dist/sub/b.tgz']],
  ['a glob into a hidden directory', ['.hid*/*.tgz'], ['file .hidden/d.tgz']],
  ['a name that looks like a glob', ['odd[1].tgz'], ['file odd[1].tgz']],
  ['an image', ['oci://ghcr.io/octo/app:v1'], ['image oci://ghcr.io/octo/app:v1']],
  ['a digest', [digest.toUpperCase().replace('SHA', 'sha')], [`digest ${digest}`]],
  ['nothing', [], 'input-invalid'],
  ['a file that is not there', ['dist/none.tgz'], 'subject-missing'],
  ['one that is there and one that is not', ['dist/a.tgz', 'dist/none.tgz'], 'subject-missing'],
  ['a glob that matches nothing', ['dist/*.zip'], 'subject-missing'],
  ['a glob below a directory that is not there', ['none/*.tgz'], 'subject-missing'],
  ['a directory', ['dist'], 'subject-missing'],
  ['a digest that is cut', [digest.slice(0, -1)], 'input-invalid'],
  ['a digest of a weak hash', [`md5:${'a'.repeat(32)}`], 'input-invalid'],
  ['a link that leads out', ['out.tgz'], 'path-outside'],
  ['a glob that takes a link that leads out', ['*.tgz'], 'path-outside'],
  ['a path that leads out', ['../no file is called so'], 'subject-missing'],
  ['a file outside', ['/etc/hostname'], 'path-outside'],
  ['a glob through a linked directory', ['linked/*.tgz'], ['file linked/a.tgz']],
  ['a glob that takes a linked directory, of which nothing is seen', ['site/**'], 'subject-missing'],
  ['a glob that may reach below a linked directory', ['site/**/*.html'], 'subject-missing'],
  ['a glob whose first part takes a linked directory', ['{dist,link*}/a.tgz'], 'subject-missing'],
  ['a glob whose part takes a linked directory', ['[dl]i*/a.tgz'], 'subject-missing'],
  ['a glob beside a linked directory', ['site/*.html'], ['file site/index.html']],
  ['an image that is no reference', ['oci://ghcr.io/UPPER'], 'input-invalid'],
  ['a glob that names what to leave out', ['!dist/*.tgz'], 'input-invalid'],
])('%s', async (_, given, expected) => {
  expect(await named(...given)).toEqual(expected);
});

test('more subjects than anyone names are refused', async () => {
  const digests = Array.from({ length: 10_001 }, (_, index) => `sha256:${index.toString(16).padStart(64, '0')}`);
  expect(await named(...digests)).toBe('input-invalid');
  expect(await named(...digests.slice(1))).toHaveLength(10_000);
});
