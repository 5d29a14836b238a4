import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { repositoryRoot } from '../../../../../../test/harness/run-action.js';
import { readSystems } from '../index.js';
import { ownersOf } from '../system.js';
import { berkeley, maxBytes, ndb, type RootFiles, rootOf, rpmHeader, systemRefs } from '../testing/roots.js';

const release = { 'etc/os-release': 'ID="rhel"\nVERSION_ID="9.4"\n' };
const folder = 'var/lib/rpm';
const headers = [
  rpmHeader({
    name: 'bash',
    version: '5.1.8',
    release: '9.el9',
    arch: 'x86_64',
    source: 'bash-5.1.8-9.el9.src.rpm',
    files: ['/usr/bin/bash', '/usr/bin/sh'],
  }),
  rpmHeader({ name: 'perl', version: '5.32.1', release: '481.el9', epoch: 4, arch: 'x86_64', source: 'perl-5.32.1-481.el9.src.rpm' }),
  rpmHeader({ name: 'many', files: Array.from({ length: 300 }, (_, index) => `/usr/share/many/${index}`) }),
];
const refs = [
  'pkg:rpm/redhat/bash@5.1.8-9.el9?arch=x86_64&distro=rhel-9.4&upstream=bash-5.1.8-9.el9.src.rpm',
  'pkg:rpm/redhat/many@1-1?arch=noarch&distro=rhel-9.4&upstream=a-1-1.src.rpm',
  'pkg:rpm/redhat/perl@5.32.1-481.el9?arch=x86_64&distro=rhel-9.4&epoch=4&upstream=perl-5.32.1-481.el9.src.rpm',
];
const counter = Buffer.alloc(4, 9);

test.each([
  ['Packages.db', ndb(headers)],
  ['Packages', berkeley([counter, ...headers])],
  ['Packages', berkeley([counter, ...headers], true)],
])('%s', async (name, bytes) => {
  expect(await systemRefs({ ...release, [`${folder}/${name}`]: bytes })).toEqual(refs);
  const root = await rootOf({ [`usr/lib/sysimage/rpm/${name}`]: bytes, 'usr/bin/sh': 'x', bin: '-> usr/bin' });
  const [database] = readSystems(root, maxBytes);
  expect([...ownersOf(root, database as NonNullable<typeof database>, new Set(['usr/bin/sh', 'usr/share/many/299']))]).toEqual([
    ['usr/bin/sh', 0],
    ['usr/share/many/299', 2],
  ]);
});

/** Written by rpm 4.18 of Debian with packages of our own (`rpm --justdb -i`), then changed by SQLite 3.40 without a checkpoint. */
const written = (name: string): Buffer => gunzipSync(readFileSync(join(repositoryRoot, 'test/fixtures/rpm', `${name}.gz`)));

test('rpmdb.sqlite, where its write-ahead log counts as far as it was committed', async () => {
  const file = written('rpmdb.sqlite');
  const log = written('rpmdb.sqlite-wal');
  const names = async (files: RootFiles): Promise<readonly string[]> =>
    (await systemRefs(files)).map((ref) => ref.replace(/^pkg:rpm\/(.*)\?arch=noarch(?:&epoch=(\d+))?.*$/, '$1 $2'));
  const all = ['hello-lib-tools@1.2.3-4 0', 'hello-lib@1.2.3-4 2', 'plain-tools@1.2.3-1.fc40 0', 'plain@1.2.3-1.fc40 '];
  expect(await names({ [`${folder}/rpmdb.sqlite`]: file })).toEqual(all);
  expect(await names({ 'root/.rpmdb/rpmdb.sqlite': file, 'root/.rpmdb/rpmdb.sqlite-wal': Buffer.alloc(0) })).toEqual(all);
  // The log takes two packages out in one transaction.
  expect(await names({ [`${folder}/rpmdb.sqlite`]: file, [`${folder}/rpmdb.sqlite-wal`]: log })).toEqual([all[1], all[3]]);
  // A frame that is damaged, or cut off, was never committed.
  const damaged = Buffer.from(log);
  damaged[32 + 24 + 100] = (damaged[32 + 24 + 100] as number) ^ 1;
  for (const other of [damaged, log.subarray(0, 32 + 3 * 4120), log.subarray(0, 1000), Buffer.alloc(100, 7)])
    expect(await names({ [`${folder}/rpmdb.sqlite`]: file, [`${folder}/rpmdb.sqlite-wal`]: other })).toEqual(all);
});

/** The same bytes with some changed. */
function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

const sqlite = written('rpmdb.sqlite');

test.each([
  ['a database that is cut off', 'rpmdb.sqlite', sqlite.subarray(0, 100_000), 'it is cut off'],
  [
    'a database that says it is longer',
    'rpmdb.sqlite',
    changed(sqlite, (copy) => void copy.writeUInt32BE(9000, 28)),
    'expected 9000 pages',
  ],
  [
    'a page size of its own',
    'rpmdb.sqlite',
    changed(sqlite, (copy) => void copy.writeUInt16BE(1000, 16)),
    'expected a page size of SQLite',
  ],
  ['other bytes', 'rpmdb.sqlite', Buffer.alloc(5000, 1), 'expected a database of SQLite'],
  ['a table of another name', 'rpmdb.sqlite', changed(sqlite, (copy) => rename(copy)), 'expected a table called Packages'],
  ['an empty file', 'rpmdb.sqlite', Buffer.alloc(0), 'expected a database of SQLite'],
  ['slots that are cut off', 'Packages.db', ndb(headers).subarray(0, 6000), 'expected package'],
  ['more slots than there are', 'Packages.db', changed(ndb(headers), (copy) => void copy.writeUInt32LE(2 ** 31, 12)), 'it is cut off'],
  [
    'a package that leads out',
    'Packages.db',
    changed(ndb(headers), (copy) => void copy.writeUInt32LE(2 ** 30, 40)),
    'expected package 1 to lie within',
  ],
  ['a length that is a lie', 'Packages.db', changed(ndb(headers), (copy) => void copy.writeUInt32LE(9, 4096 + 12)), 'as long as they say'],
  ['a wrong checksum', 'Packages.db', changed(ndb(headers), (copy) => void copy.write('xx', 4096 + 40)), 'with its checksum'],
  ['no package', 'Packages.db', ndb([]), 'expected a database that names packages'],
  ['a hash that is cut off', 'Packages', berkeley([counter, ...headers]).subarray(0, 2000), 'it is cut off'],
  [
    'a page that leads nowhere',
    'Packages',
    changed(berkeley([counter, ...headers]), (copy) => void copy.writeUInt32LE(9999, 96)),
    'expected page 9999',
  ],
  [
    'pages in a ring',
    'Packages',
    changed(berkeley([counter, ...headers]), (copy) => void copy.writeUInt32LE(1, 512 + 16)),
    'pages lead in a ring',
  ],
  ['a value that goes on for ever', 'Packages', changed(berkeley([counter, ...headers]), (copy) => loop(copy)), 'to go on with a package'],
  [
    'a header that lies',
    'Packages.db',
    ndb([changed(headers[0] as Buffer, (copy) => void copy.writeUInt32BE(2 ** 31, 4))]),
    'to be as long as it says',
  ],
  [
    'a tag outside of its header',
    'Packages.db',
    ndb([changed(headers[0] as Buffer, (copy) => void copy.writeUInt32BE(9999, 16))]),
    'to hold its tags',
  ],
  ['a package without version', 'Packages.db', ndb([rpmHeader({ name: 'x', version: '' })]), 'expected name, version and release'],
])('refuses %s by name', async (_name, name, bytes, message) => {
  const refusal = systemRefs({ ...release, [`${folder}/${name}`]: bytes });
  await expect(refusal).rejects.toThrow(message);
  await expect(refusal).rejects.toHaveProperty('where.file', `${folder}/${name}`);
});

function rename(copy: Buffer): void {
  for (let at = copy.indexOf('Packages'); at >= 0; at = copy.indexOf('Packages', at + 1)) copy.write('Packagez', at);
}

/** The first page of a value says that it is empty, and follows itself. */
function loop(copy: Buffer): void {
  copy.writeUInt16LE(0, 1024 + 22);
  copy.writeUInt32LE(2, 1024 + 16);
}
