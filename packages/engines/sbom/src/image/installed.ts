// What of a root's files says that a package of an ecosystem is installed. Locks and manifests say what somebody asked for, and are left
// to the inventory of a repository.

import { PortcullisError, type SkippedInput } from '@portcullis/core';
import type { Interest, RootFile, RootFileSystem } from '@portcullis/rootfs';
import { isExecutable } from '../binary.js';
import type { ReadManifest } from '../inventory.js';
import { nameOf, type Reader, recognisedBy, type Source, source, sourceIn } from '../reader.js';
import { readerCalled } from '../readers/index.js';
import { npmInstalled } from '../readers/npm/installed.js';
import { isSystemFile } from '../systems/index.js';

/** Of a product as well as of what is installed: one that describes a product says what somebody asked for. */
const describing = called('luarocks-rockspec', 'r-description');
/** Of files that are kept, for they are small and look at what lies beside them. */
const metadata: readonly Reader[] = [
  ...called(
    'pypi-dist-info',
    'installed-gemspec',
    'composer-installed',
    'dotnet-deps-json',
    'conda-meta',
    'otp-application',
    'wordpress-plugin',
  ),
  ...describing,
  npmInstalled,
];
/** Of files that are looked at once. */
const programs = called('go-build-info', 'cargo-auditable');
const archives = called('java-archive');

/** @throws Error at the start where a reader is called by another name: what it reads would be passed over in silence. */
export function called(...ids: readonly string[]): readonly Reader[] {
  return ids.map((id) => {
    const found = readerCalled(id);
    if (found === undefined) throw new Error(`no reader is called ${id}`);
    return found;
  });
}

/** What metadata asks for beside itself. */
const beside: ReadonlySet<string> = new Set(['direct_url.json', 'setup.py', 'pyproject.toml', 'composer.json']);
const isProgram = (path: string): boolean => programs.some((reader) => reader.matches(path));
const isArchive = (path: string): boolean => archives.some((reader) => reader.matches(path));
const isMetadata = (path: string): boolean => metadata.some((reader) => reader.matches(path));

/** What a look at a program or archive came to. */
export type Looked = { readonly reader: string; readonly answer: ReadManifest['manifest'] | PortcullisError } | undefined;

/** What of an image's files is kept, and what is looked at. */
export function interest(maxBytes: number): Interest {
  return {
    maxBytes,
    wants(path) {
      if (isSystemFile(path) || isMetadata(path) || beside.has(nameOf(path))) return 'keep';
      return isProgram(path) || isArchive(path) ? 'look' : 'pass';
    },
    worth: (path, first) => isArchive(path) || isExecutable(first),
    look: (path, bytes) => look(source(path, bytes)),
  };
}

async function look(file: Source): Promise<Looked> {
  const known = [...programs, ...archives, ...metadata].filter((reader) => reader.matches(file.path));
  let reader: Reader | undefined;
  try {
    reader = await recognisedBy(known, file);
    const answer = await reader?.read(file);
    if (reader === undefined || answer === undefined) return undefined;
    return describing.includes(reader) && answer.subject !== undefined ? undefined : { reader: reader.id, answer };
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return { reader: (reader ?? known[0])?.id ?? '', answer: error };
  }
}

export interface Installed {
  /** Each with the file's path within the root and the number of its layer. */
  readonly manifests: readonly (ReadManifest & { readonly layer: number })[];
  readonly skipped: readonly SkippedInput[];
  readonly bytes: number;
}

/** Reads every file of a root that says what is installed. What cannot be read is a gap. */
export async function readInstalled(root: RootFileSystem, maxBytes: number, wanted: (path: string) => boolean): Promise<Installed> {
  const manifests: Installed['manifests'][number][] = [];
  const skipped: SkippedInput[] = [];
  let bytes = 0;
  for (const file of root.files()) {
    if (!(isMetadata(file.path) || isProgram(file.path) || isArchive(file.path)) || !wanted(file.path)) continue;
    const looked = await lookedAt(root, file, maxBytes);
    if (looked === undefined) continue;
    if (looked.answer instanceof PortcullisError) skipped.push(unreadable(file.path, looked.answer));
    else {
      manifests.push({ path: file.path, reader: looked.reader, manifest: looked.answer, layer: file.layer });
      bytes += file.size;
    }
  }
  return { manifests, skipped, bytes };
}

async function lookedAt(root: RootFileSystem, file: RootFile, maxBytes: number): Promise<Looked> {
  if (file.looked) return file.answer as Looked;
  try {
    if (file.lost === undefined && isProgram(file.path) && !isMetadata(file.path)) {
      const first = file.beginning(64);
      if (first !== undefined && !isExecutable(first)) return undefined;
    }
    return await look(sourceIn(treeOf(root), file.path, file.read(maxBytes), maxBytes));
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return { reader: '', answer: error };
  }
}

/** What readers see of a root. */
function treeOf(root: RootFileSystem): Parameters<typeof sourceIn>[0] {
  return {
    peek(path, maxBytes = Number.MAX_SAFE_INTEGER) {
      const found = root.find(path);
      return found === undefined || typeof found === 'string' ? undefined : found.read(maxBytes);
    },
    list: (path) => root.list(path),
  };
}

function unreadable(path: string, { message, where }: PortcullisError): SkippedInput {
  const line = where.line === undefined ? '' : `line ${where.line}: `;
  return { path, reason: 'unreadable', gap: true, detail: `${line}${message}` };
}
