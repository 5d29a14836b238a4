// rpm: its database in any of its three forms, in any of the places where systems keep it.

import type { RootFileSystem } from '@portcullis/rootfs';
import { invalid } from '../../reader.js';
import type { SystemDatabase, SystemPackage } from '../system.js';
import { berkeleyBlobs } from './berkeley.js';
import { type Header, readHeader, tags } from './header.js';
import { ndbBlobs } from './ndb.js';
import { tableRows } from './sqlite.js';

/** Fedora moved it below /usr, ostree has it read-only, and Debian's rpm keeps it in the home of who calls it. */
const folders = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm', 'root/.rpmdb'] as const;
const files = ['rpmdb.sqlite', 'Packages.db', 'Packages'] as const;

export function isRpmFile(path: string): boolean {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1).replace(/-wal$/, '');
  return (folders as readonly string[]).includes(path.slice(0, slash)) && (files as readonly string[]).includes(name);
}

export function readRpm(root: RootFileSystem, maxBytes: number): readonly SystemDatabase[] {
  const databases = new Map<string, SystemDatabase>();
  for (const place of folders.flatMap((folder) => files.map((name) => `${folder}/${name}`))) {
    const file = root.find(place);
    if (file === undefined) continue;
    if (typeof file === 'string') throw invalid(place, undefined, `expected a file, got a ${file}`);
    if (databases.has(file.path)) continue;
    const log = place.endsWith('.sqlite') ? root.find(`${place}-wal`) : undefined;
    const logBytes = log === undefined || typeof log === 'string' ? undefined : log.read(maxBytes);
    databases.set(file.path, database(blobsOf(file.read(maxBytes), logBytes, file.path), file.path));
  }
  return [...databases.values()];
}

interface Blob {
  readonly id: number;
  readonly blob: Buffer;
}

function blobsOf(bytes: Buffer, log: Buffer | undefined, path: string): readonly Blob[] {
  if (path.endsWith('.sqlite')) return tableRows(bytes, log, 'Packages', path);
  return path.endsWith('.db') ? ndbBlobs(bytes, path) : berkeleyBlobs(bytes, path);
}

function database(blobs: readonly Blob[], path: string): SystemDatabase {
  if (blobs.length === 0) throw invalid(path, undefined, 'expected a database that names packages, got none');
  const headers = blobs.map(({ id, blob }) => readHeader(blob, path, `package ${id}`));
  const neededFiles = new Set(headers.flatMap((header) => header.texts(tags.requireName).filter((one) => one.startsWith('/'))));
  return {
    kind: 'rpm',
    path,
    packages: headers.map((header, index) => packageOf(header, path, (blobs[index] as Blob).id, neededFiles)),
    *files() {
      for (const [owner, header] of headers.entries()) for (const file of filesOf(header, path)) yield [file, owner];
    },
  };
}

function packageOf(header: Header, path: string, id: number, neededFiles: ReadonlySet<string>): SystemPackage {
  const [name, version, release] = [tags.name, tags.version, tags.release].map((tag) => header.text(tag));
  if (!name || !version || !release) throw invalid(path, undefined, `expected name, version and release of package ${id}, got less`);
  const [epoch] = header.numbers(tags.epoch);
  const [vendor, licence, source] = [tags.vendor, tags.licence, tags.sourceRpm].map((tag) => known(header.text(tag)));
  // A package of sources is of no machine's kind, whatever it was built on; a key has none.
  const arch = source === undefined && name !== 'gpg-pubkey' ? 'src' : known(header.text(tags.arch));
  return {
    name,
    version: `${version}-${release}`,
    ...(arch === undefined ? {} : { arch }),
    ...(epoch === undefined ? {} : { epoch: String(epoch) }),
    ...(source === undefined ? {} : { upstream: source }),
    ...(licence === undefined ? {} : { licence }),
    ...(vendor === undefined ? {} : { supplier: vendor }),
    path,
    provides: [...header.texts(tags.provideName), ...[...filesOf(header, path)].filter((file) => neededFiles.has(file))],
    needs: header
      .texts(tags.requireName)
      .filter((one) => !one.startsWith('rpmlib('))
      .map((one) => [one]),
  };
}

/** rpm writes `(none)` for what a package does not say. */
function known(text: string | undefined): string | undefined {
  return text === undefined || text === '' || text === '(none)' ? undefined : text;
}

function* filesOf(header: Header, path: string): Generator<string> {
  yield* header.texts(tags.oldFileNames);
  const folders = header.texts(tags.dirNames);
  const indexes = header.numbers(tags.dirIndexes);
  for (const [index, name] of header.texts(tags.baseNames).entries()) {
    const folder = folders[indexes[index] ?? -1];
    if (folder === undefined) throw invalid(path, undefined, 'expected the folder of each file of a package');
    yield folder + name;
  }
}
