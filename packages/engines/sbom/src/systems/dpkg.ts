// dpkg: /var/lib/dpkg/status, and the folder status.d of images that were put together without dpkg (distroless), a file a package.
// dpkg(1), deb822(5); which states leave files on the disk: dpkg(1), "Package states".

import type { RootFile, RootFileSystem } from '@portcullis/rootfs';
import { invalid, nameOf } from '../reader.js';
import { copyrightLicence } from './copyright.js';
import type { SystemDatabase, SystemPackage } from './system.js';
import { controlStanzas, databaseText, fileAt, type Stanza } from './text.js';

const folder = 'var/lib/dpkg';
const statusFile = `${folder}/status`;
const statusFolder = `${folder}/status.d`;
const infoFolder = `${folder}/info`;

/** States in which nothing of a package lies on the disk any more. */
const gone: ReadonlySet<string> = new Set(['not-installed', 'config-files']);

export function isDpkgFile(path: string): boolean {
  return path === statusFile || path.startsWith(`${statusFolder}/`) || /^var\/lib\/dpkg\/info\/[^/]+\.(?:list|md5sums)$/.test(path);
}

export function readDpkg(root: RootFileSystem, maxBytes: number): readonly SystemDatabase[] {
  const found = [readStatusFolder(root, maxBytes), readStatus(root, maxBytes)].filter((one) => one !== undefined);
  const packages = found.reduce((sum, one) => sum + one.packages.length, 0);
  const [first] = found;
  if (first !== undefined && packages === 0) throw invalid(first.path, 1, 'expected a database that names packages, got none');
  return found.filter((one) => one.packages.length > 0);
}

function readStatus(root: RootFileSystem, maxBytes: number): SystemDatabase | undefined {
  const file = fileAt(root, statusFile);
  if (file === undefined) {
    if (root.list(infoFolder).some((name) => name.endsWith('.list')))
      throw invalid(statusFile, undefined, 'expected the database beside the lists of its packages’ files, got none');
    return undefined;
  }
  const { known, packages } = statusOf(file, root, maxBytes);
  refuseUnnamed(root, known, file);
  return { kind: 'deb', path: file.path, packages, files: () => filesOf(root, packages, maxBytes, infoLists) };
}

/** The packages of a status file of this form that lie on the disk. @throws PortcullisError with the line. */
export function installedPackages(file: RootFile, root: RootFileSystem, maxBytes: number): readonly SystemPackage[] {
  return statusOf(file, root, maxBytes).packages;
}

interface Status {
  /** Every name that it has, and `name:architecture`. */
  readonly known: ReadonlySet<string>;
  readonly packages: readonly SystemPackage[];
}

function statusOf(file: RootFile, root: RootFileSystem, maxBytes: number): Status {
  const known = new Set<string>();
  const packages: SystemPackage[] = [];
  for (const stanza of controlStanzas(databaseText(file.read(maxBytes), file.path), file.path, true)) {
    const name = needed(stanza, 'package', file.path);
    const key = `${name}:${stanza.fields.get('architecture') ?? ''}`;
    if (known.has(key)) throw invalid(file.path, stanza.line, `expected ${name} once, got it a second time`);
    known.add(key).add(name);
    if (isInstalled(stanza, file.path)) packages.push(packageOf(stanza, file.path, root, maxBytes));
  }
  return { known, packages };
}

/** A list of files without its package: the database was cut, or a package was taken out of it to hide it. */
function refuseUnnamed(root: RootFileSystem, known: ReadonlySet<string>, { path }: RootFile): void {
  for (const entry of root.list(infoFolder)) {
    if (!entry.endsWith('.list')) continue;
    const name = entry.slice(0, -'.list'.length);
    if (!known.has(name) && !known.has(name.split(':')[0] as string))
      throw invalid(path, undefined, `expected the database to name ${name.slice(0, 100)}, whose list of files lies beside it`);
  }
}

function readStatusFolder(root: RootFileSystem, maxBytes: number): SystemDatabase | undefined {
  const place = root.find(statusFolder);
  if (place === undefined) return undefined;
  if (place !== 'folder') throw invalid(statusFolder, undefined, 'expected a folder of packages, got a file');
  const packages: SystemPackage[] = [];
  for (const name of root.list(statusFolder)) {
    if (name.endsWith('.md5sums') || name.startsWith('.')) continue;
    const path = `${statusFolder}/${name}`;
    const file = root.find(path);
    if (file === undefined || typeof file === 'string')
      throw invalid(path, undefined, `expected a file, got ${file ?? 'a link to nothing'}`);
    const stanzas = controlStanzas(databaseText(file.read(maxBytes), path), path, false);
    if (stanzas.length === 0) throw invalid(path, 1, 'expected a package, got an empty file');
    for (const stanza of stanzas) if (isInstalled(stanza, path)) packages.push(packageOf(stanza, path, root, maxBytes));
  }
  return { kind: 'deb', path: statusFolder, packages, files: () => filesOf(root, packages, maxBytes, ({ path }) => [`${path}.md5sums`]) };
}

/** Images without dpkg write no state: what they name is there. */
function isInstalled(stanza: Stanza, path: string): boolean {
  const status = stanza.fields.get('status');
  if (status === undefined) return true;
  const [, , state] = /^(\S+) (\S+) (\S+)$/.exec(status) === null ? [] : status.split(' ');
  if (state === undefined) throw invalid(path, stanza.line, `expected \`Status: wish flag state\`, got "${status.slice(0, 60)}"`);
  return !gone.has(state);
}

function packageOf(stanza: Stanza, path: string, root: RootFileSystem, maxBytes: number): SystemPackage {
  const { fields, line } = stanza;
  const name = needed(stanza, 'package', path);
  const version = needed(stanza, 'version', path);
  if (/\s/.test(name + version))
    throw invalid(path, line, `expected a name and a version without spaces, got "${`${name} ${version}`.slice(0, 80)}"`);
  const arch = fields.get('architecture');
  const upstream = sourceOf(fields.get('source'), name);
  const supplier = fields.get('maintainer');
  const licence = copyrightLicence(root, name, maxBytes);
  return {
    name,
    version,
    ...(arch === undefined || arch === '' ? {} : { arch }),
    ...(upstream === undefined ? {} : { upstream }),
    ...(supplier === undefined || supplier === '' ? {} : { supplier }),
    ...(licence === undefined ? {} : { licence }),
    path,
    line,
    provides: relations(fields.get('provides')).flat(),
    needs: [...relations(fields.get('pre-depends')), ...relations(fields.get('depends'))],
  };
}

function needed({ fields, line }: Stanza, name: string, path: string): string {
  const value = fields.get(name);
  if (value === undefined || value === '') throw invalid(path, line, `expected the field ${name} of a package, got none`);
  return value;
}

/** `Source: glibc (2.36-9)`; the version only where it is another than the package's. */
function sourceOf(written: string | undefined, name: string): string | undefined {
  const [, source = '', version] = /^(\S+)(?:\s+\((\S+)\))?$/.exec(written ?? '') ?? [];
  if (source === '' || (source === name && version === undefined)) return undefined;
  return version === undefined ? source : `${source}@${version}`;
}

/** `a (>= 1) | b, c:any` as names. */
function relations(written: string | undefined): readonly (readonly string[])[] {
  if (written === undefined) return [];
  return written
    .split(',')
    .map((group) => group.split('|').flatMap((one) => /^\s*([a-zA-Z0-9][\w.+-]*)/.exec(one)?.[1] ?? []))
    .filter((group) => group.length > 0);
}

/** Lists of a package's files, the first that is there. */
function infoLists({ name, arch }: SystemPackage): readonly string[] {
  return ['list', 'md5sums'].flatMap((ending) => [`${infoFolder}/${name}.${ending}`, `${infoFolder}/${name}:${arch ?? ''}.${ending}`]);
}

function* filesOf(
  root: RootFileSystem,
  packages: readonly SystemPackage[],
  maxBytes: number,
  lists: (entry: SystemPackage) => readonly string[],
): Generator<readonly [string, number]> {
  for (const [owner, entry] of packages.entries()) {
    const file = lists(entry)
      .map((path) => root.find(path))
      .find((one) => one !== undefined && typeof one !== 'string') as RootFile | undefined;
    if (file === undefined) continue;
    const isSums = nameOf(file.path).endsWith('.md5sums');
    for (const line of databaseText(file.read(maxBytes), file.path).split('\n')) {
      const path = isSums ? (/^[0-9a-f]{32}\s+(.+)$/.exec(line)?.[1] ?? '') : line;
      if (path !== '' && path !== '/.') yield [path, owner];
    }
  }
}
