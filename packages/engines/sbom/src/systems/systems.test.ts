import { readSystems } from './index.js';
import { ownersOf } from './system.js';
import { maxBytes, type RootFiles, rootOf, systemRefs } from './testing/roots.js';

const debian = { 'etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n' };
const alpine = { 'etc/os-release': '-> ../usr/lib/os-release', 'usr/lib/os-release': '# a comment\nID=alpine\nVERSION_ID=3.20.1\n' };

const status = (...packages: readonly string[]): RootFiles => ({
  ...debian,
  'var/lib/dpkg/status': packages.map((one) => `${one}\n`).join('\n'),
});
const libc =
  'Package: libc6\nStatus: install ok installed\nArchitecture: amd64\nSource: glibc (2.36-9)\nVersion: 1:2.36-9+deb12u1\nDescription: x\n folded\n .\nProvides: libc (= 2), libc-udeb';

test('dpkg: packages that lie on the disk, with epoch, architecture and source', async () => {
  expect(
    await systemRefs(
      status(
        libc,
        libc.replace('amd64', 'i386').replace(' (2.36-9)', ''),
        'Package: a\nStatus: deinstall ok config-files\nArchitecture: all\nVersion: 1\nConfig-Version: 1',
        'Package: b\nStatus: install ok half-configured\nArchitecture: all\nVersion: 0.1~rc1-2\nSource: b',
        'Package: c\nStatus: purge ok not-installed\nArchitecture: all',
        'Package: d\nStatus: hold ok triggers-pending\nArchitecture: all\nVersion: 2',
      ),
    ),
  ).toEqual([
    'pkg:deb/debian/b@0.1~rc1-2?arch=all&distro=debian-12',
    'pkg:deb/debian/d@2?arch=all&distro=debian-12',
    'pkg:deb/debian/libc6@1:2.36-9%2Bdeb12u1?arch=amd64&distro=debian-12&upstream=glibc%402.36-9',
    'pkg:deb/debian/libc6@1:2.36-9%2Bdeb12u1?arch=i386&distro=debian-12&upstream=glibc',
  ]);
});

test('dpkg without dpkg: a file a package, without a state and without an end of its last line', async () => {
  expect(
    await systemRefs({
      'usr/lib/os-release': "ID='debian'\nVERSION_ID=13\n",
      'var/lib/dpkg/status': '',
      'var/lib/dpkg/status.d/base-files': 'Package: base-files\nArchitecture: arm64\nVersion: 13.8\nMaintainer: Jürgen <j@example>',
      'var/lib/dpkg/status.d/base-files.md5sums': '0123456789abcdef0123456789abcdef  etc/issue\n',
    }),
  ).toEqual(['pkg:deb/debian/base-files@13.8?arch=arm64&distro=debian-13']);
});

const musl =
  'C:Q1abc=\nP:musl\nV:1.2.5-r0\nA:x86_64\nL:MIT\no:musl\np:so:libc.musl-x86_64.so.1=1\nF:lib\nR:ld-musl-x86_64.so.1\nZ:Q1x=\n\n';
const python =
  'P:py3-yaml\nV:6.0.1-r3\nA:x86_64\no:pyyaml\nD:musl so:libc.musl-x86_64.so.1 !old\nF:usr/lib/python3.12/site-packages/PyYAML.egg-info\nR:PKG-INFO\n\n';

const arch = { 'etc/os-release': 'ID=arch\n' };
const desc = '%NAME%\ngmp\n\n%VERSION%\n1:6.2-2\n\n%BASE%\nnum\n\n%ARCH%\nx86_64\n\n%DEPENDS%\nsh>=1\n\n';
const local = 'var/lib/pacman/local';

test('pacman: a folder a package', async () => {
  const files = { ...arch, [`${local}/ALPM_DB_VERSION`]: '9\n', [`${local}/gmp-1:6.2-2/desc`]: desc };
  expect(await systemRefs(files)).toEqual(['pkg:alpm/arch/gmp@1:6.2-2?arch=x86_64&distro=arch&upstream=num']);
  const list = { ...files, [`${local}/gmp-1:6.2-2/files`]: '%FILES%\nusr/\nusr/lib/libgmp.so\n\n' };
  const [database] = readSystems(await rootOf(list), maxBytes);
  expect([...(database?.files() ?? [])]).toEqual([['usr/lib/libgmp.so', 0]]);
});

test('Portage: a folder a package below its category', async () => {
  const folder = 'var/db/pkg/app-x/gtk+-2.24.33_rc1-r2';
  const files = {
    'etc/os-release': 'ID=gentoo\nVERSION_ID=2.8\n',
    [`${folder}/CONTENTS`]: `dir /usr\nobj /usr/bin/gtk ${'a'.repeat(32)} 1649284374\nsym /usr/lib/a -> b 1\n`,
    [`${folder}/LICENSE`]: 'MIT\n',
    'var/db/pkg/app-x/-MERGING-x-1/PF': 'x-1\n',
    'var/db/pkg/dev-y/gtk+-2.24.33_rc1-r2/PF': 'gtk+-2.24.33_rc1-r2\n',
  };
  expect(await systemRefs(files)).toEqual([
    'pkg:ebuild/app-x/gtk%2B@2.24.33_rc1-r2?distro=gentoo-2.8',
    'pkg:ebuild/dev-y/gtk%2B@2.24.33_rc1-r2?distro=gentoo-2.8',
  ]);
  const [database] = readSystems(await rootOf(files), maxBytes);
  expect([...(database?.files() ?? [])]).toEqual([
    ['usr/bin/gtk', 0],
    ['usr/lib/a', 0],
  ]);
});

test.each(['usr/lib/opkg/status', 'var/lib/opkg/status', 'opt/lib/opkg/status'])('opkg at %s', async (path) => {
  const files = {
    [path]:
      'Package: libc\nVersion: 1.2.3-4\nStatus: install hold installed\nArchitecture: mipsel_24kc\n\nPackage: gone\nVersion: 1\nStatus: deinstall ok not-installed\nArchitecture: all\n',
    [`${path.replace('status', 'info')}/libc.list`]: '/lib/libc.so\t0755\n/lib/ld.so\n',
  };
  expect(await systemRefs(files)).toEqual(['pkg:opkg/openwrt/libc@1.2.3-4?arch=mipsel_24kc']);
  const [database] = readSystems(await rootOf(files), maxBytes);
  expect([...(database?.files() ?? [])]).toEqual([
    ['/lib/libc.so', 0],
    ['/lib/ld.so', 0],
  ]);
});

test.each([
  ['a package without its description', { [`${local}/gmp-1/files`]: '%FILES%\n\n' }, 'expected the description of a package'],
  ['one that is called otherwise', { [`${local}/other-1/desc`]: desc }, 'expected the package other-1, got gmp-1:6.2-2'],
  ['a description that is cut off', { [`${local}/gmp-1:6.2-2/desc`]: desc.slice(0, 28) }, 'the file is cut off'],
  ['a field twice', { [`${local}/gmp-1:6.2-2/desc`]: `${desc}%NAME%\nx\n` }, 'expected %NAME% once'],
  ['no field', { [`${local}/gmp-1:6.2-2/desc`]: 'nothing\n' }, 'expected a field as %NAME%'],
  ['no package', { [`${local}/ALPM_DB_VERSION`]: '9\n' }, 'expected a database that names packages'],
  ['a file in the place of pacman’s', { [local]: 'x' }, 'expected a folder of packages, got a file'],
  ['an empty folder of Portage', { 'var/db/pkg/app-x/a-1/other': '' }, 'expected the file CONTENTS or PF'],
  ['no version', { 'var/db/pkg/app-x/a/PF': 'a\n' }, 'expected a folder called by name and version, got a'],
  ['no package of Portage', { 'var/db/pkg/world': 'x' }, 'expected a database that names packages'],
  ['opkg that is cut off', { 'usr/lib/opkg/status': 'Package: a\nVersion: 1' }, 'the file is cut off'],
  ['opkg without a package', { 'usr/lib/opkg/status': '' }, 'expected a database that names packages'],
])('refuses %s', async (_, files, message) => {
  const root = await rootOf({ ...arch, ...files });
  expect(() => readSystems(root, maxBytes)).toThrow(message);
});

test('a system that does not name itself is that of its packages’ form', async () => {
  expect(await systemRefs({ ...status(libc), 'etc/os-release': 'NAME=x\n' })).toEqual([
    'pkg:deb/debian/libc6@1:2.36-9%2Bdeb12u1?arch=amd64&upstream=glibc%402.36-9',
  ]);
});

test.each(['lib/apk/db/installed', 'usr/lib/apk/db/installed'])('apk at %s', async (path) => {
  expect(await systemRefs({ ...alpine, [path]: musl + python })).toEqual([
    'pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.1',
    'pkg:apk/alpine/py3-yaml@6.0.1-r3?arch=x86_64&distro=alpine-3.20.1&upstream=pyyaml',
  ]);
});

test('one database that two names lead to is read once', async () => {
  expect((await systemRefs({ ...alpine, lib: '-> usr/lib', 'usr/lib/apk/db/installed': musl })).length).toBe(1);
});

test('files belong to the package that brought them, also where a folder on the way is a link', async () => {
  const root = await rootOf({
    ...debian,
    lib: '-> usr/lib',
    'usr/lib/a': 'x',
    'usr/b': 'x',
    ...status(libc, 'Package: b\nStatus: install ok installed\nArchitecture: all\nVersion: 1'),
    'var/lib/dpkg/info/libc6:amd64.list': '/.\n/lib\n/lib/a\n',
    'var/lib/dpkg/info/b.md5sums': '0123456789abcdef0123456789abcdef  usr/b\n',
  });
  const [database] = readSystems(root, maxBytes);
  expect([...ownersOf(root, database as NonNullable<typeof database>, new Set(['usr/lib/a', 'usr/b', 'usr/c']))]).toEqual([
    ['usr/lib/a', 0],
    ['usr/b', 1],
  ]);
});

const installed = (text: string): RootFiles => ({ ...alpine, 'lib/apk/db/installed': text });

test.each([
  [
    'a status that is cut off',
    { 'var/lib/dpkg/status': `${libc}\n\nPackage: x\nVers` },
    /expected the last line to be ended; the file is cut off/,
  ],
  ['no package at all', status(), /expected a database that names packages, got none/],
  ['a package without version', status('Package: x\nStatus: install ok installed'), /expected the field version of a package, got none/],
  ['a package without name', status('Version: 1\nStatus: install ok installed'), /expected the field package/],
  ['a state of two words', status('Package: x\nStatus: install ok\nVersion: 1'), /expected `Status: wish flag state`/],
  ['a package twice', status(libc, libc), /expected libc6 once/],
  ['a field twice', status('Package: x\nPackage: y\nVersion: 1'), /expected the field Package once/],
  ['bytes that are no text', { 'var/lib/dpkg/status': Buffer.from('Package: x\0\n') }, /got a byte of zero/],
  ['a line that is no field', status('Package: x\nnonsense'), /expected a field as `Name: value`, got "nonsense"/],
  ['a package that was taken out', { ...status(libc), 'var/lib/dpkg/info/hidden.list': '/.\n' }, /expected the database to name hidden/],
  ['lists without their database', { 'var/lib/dpkg/info/a.list': '/.\n' }, /expected the database beside the lists/],
  ['a folder for a file', { 'var/lib/dpkg/status/a': 'x' }, /expected a file, got a folder/],
  ['an empty file of a package', { 'var/lib/dpkg/status.d/a': '\n' }, /expected a package, got an empty file/],
  ['an installed that is cut off', installed(musl.slice(0, 30)), /the file is cut off/],
  ['an installed of no package', installed('\n'), /expected a database that names packages/],
  ['an apk package without version', installed('P:a\nA:x\n\n'), /expected the version of a package as `V:`/],
  ['an apk package twice', installed(musl + musl), /expected musl once/],
  ['two names of one apk package', installed('P:a\nV:1\nP:b\n\n'), /expected `P:` once/],
  ['a line of apk without a colon', installed('P:a\nV:1\nnonsense\n\n'), /got "nonsense"/],
])('refuses %s by name', async (_name, files, message) => {
  const refusal = systemRefs(files as RootFiles);
  await expect(refusal).rejects.toThrow(message);
  await expect(refusal).rejects.toHaveProperty('where.file', expect.stringMatching(/^(?:var\/lib\/dpkg|lib\/apk)\//));
});

test.each([
  ['no list of variables', { 'etc/os-release': 'Debian 12\n', ...{ 'var/lib/dpkg/status': `${libc}\n` } }, 'expected `NAME=value`'],
  ['a folder', { 'etc/os-release/x': '' }, 'expected a file, got a folder'],
])('refuses an os-release that is %s', async (_name, files, message) => {
  await expect(systemRefs(files as RootFiles)).rejects.toThrow(message);
});

test('licences come from the copyright that machines read', async () => {
  const root = await rootOf({
    ...status(libc),
    'usr/share/doc/libc6/copyright':
      'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: LGPL-2.1+\n\nFiles: b\nLicense: Expat\n\nLicense: LGPL-2.1+\n text\n',
  });
  expect(readSystems(root, maxBytes)[0]?.packages[0]?.licence).toBe('LGPL-2.1-or-later AND MIT');
});
