// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { git } from './git.js';

export interface CheckoutEntry {
  /** Relative to the directory that was asked about, with forward slashes. */
  readonly path: string;
  readonly tracked: boolean;
  /** Git was told not to compare it with its index: `assume-unchanged`, or outside a sparse checkout. */
  readonly unwatched: boolean;
  /** The name's bytes when they are no valid UTF-8. */
  readonly raw?: Buffer;
}

export interface Listing {
  readonly entries: readonly CheckoutEntry[];
  /** Directories that git could not open. */
  readonly unreadable: readonly string[];
}

/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
export function listCheckout(directory: string): Listing | undefined {
  const run = git(directory, ['ls-files', '-z', '-v', '--cached', '--others', '--exclude-standard', '--', '.']);
  if (!run.ok) return undefined;
  const entries = new Map<string, CheckoutEntry>();
  const isText = isUtf8(run.stdout);
  for (const line of run.stdout.toString(isText ? 'utf8' : 'latin1').split('\0')) {
    if (line === '') continue;
    // "H path" cached, "S path" cached but not in a sparse checkout, "? path" untracked, "M path" unmerged (once a stage);
    // a small letter where the file is to be assumed unchanged.
    const letter = line.charCodeAt(0);
    const tracked = letter !== 0x3f;
    const unwatched = letter === 0x53 || (letter >= 0x61 && letter <= 0x7a);
    const name = line.slice(2);
    entries.set(name, isText ? { path: name, tracked, unwatched } : { ...ofBytes(name), tracked, unwatched });
  }
  if (entries.size === 0 && holdsFiles(directory)) return undefined;
  const unreadable = [...run.stderr.matchAll(/could not open directory '(.*)\/?': /g)].map((match) => (match[1] ?? '').replace(/\/$/, ''));
  return { entries: [...entries.values()], unreadable };
}

/**
 * Tracked files that are not as the commit has them, by their path relative to the directory. What git's own conversions of
 * line ends make differ is no edit: the bytes are compared. Undefined when git cannot tell.
 */
export function editedFiles(directory: string): ReadonlyMap<string, 'edited' | 'deleted'> | undefined {
  const args = [
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=dirty',
    '--relative',
  ];
  const run = git(directory, [...args, 'HEAD', '--', '.']);
  if (!run.ok) return git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : new Map();
  // A name that is no text would be asked for by another: names are bytes here, a letter each, until all is known.
  const edited = new Map<string, 'edited' | 'deleted'>();
  const suspects: { path: string; id: string }[] = [];
  const fields = run.stdout.toString('latin1').split('\0');
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, before = '', after = '', id = '', , status = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[i] ?? '') ?? [];
    const path = fields[i + 1] as string;
    if (status === 'D') edited.set(path, 'deleted');
    // What is added stands in no commit, and is read like any other file.
    else if (status === 'M' && before.startsWith('100') && after.startsWith('100')) suspects.push({ path, id });
    else if (status !== 'A') edited.set(path, 'edited');
  }
  const asked = suspects.filter(({ path }) => !path.includes('\n'));
  const hashes =
    asked.length === 0
      ? undefined
      : git(
          directory,
          ['hash-object', '--no-filters', '--stdin-paths'],
          Buffer.from(asked.map(({ path }) => `${path}\n`).join(''), 'latin1'),
        );
  const ids = hashes?.ok === true ? hashes.stdout.toString().split('\n') : [];
  const same = new Set(asked.filter(({ id }, i) => ids[i] === id).map(({ path }) => path));
  for (const { path } of suspects) if (!same.has(path)) edited.set(path, 'edited');
  return new Map([...edited].map(([path, what]) => [Buffer.from(path, 'latin1').toString(), what]));
}

/** Attributes by which git writes other bytes into the checkout than the commit holds, beside line ends and filters. */
const converting = ['working-tree-encoding', 'ident'];
/** A larger file is taken for another than the commit's. */
const maxConvertedBytes = 64 * 1024 * 1024;

/**
 * Tracked files that `.gitattributes` makes another text of in the checkout than the commit holds: a scanner would read `evil+AEA-v1` where
 * the server reads `evil@v1`. Git itself calls them unchanged. Paths are relative to the directory; undefined when git cannot tell.
 */
export function convertedFiles(directory: string, tracked: readonly Pick<CheckoutEntry, 'path' | 'raw'>[]): readonly string[] | undefined {
  if (tracked.length === 0) return [];
  // A name that is no text would be asked for by another: names are bytes here, a letter each.
  const names = new Map(tracked.map(({ path, raw }) => [(raw ?? Buffer.from(path)).toString('latin1'), path]));
  // By the index, as the checkout was made: a `.gitattributes` may be converted itself.
  const asked = git(
    directory,
    ['check-attr', '--cached', '--stdin', '-z', ...converting],
    Buffer.from(`${[...names.keys()].join('\0')}\0`, 'latin1'),
  );
  if (!asked.ok) return undefined;
  const fields = asked.stdout.toString('latin1').split('\0');
  const suspects = new Set<string>();
  for (let i = 0; i + 2 < fields.length; i += 3)
    if (!['unspecified', 'unset'].includes(fields[i + 2] as string)) suspects.add(fields[i] as string);
  if (suspects.size === 0) return [];
  const listed = git(directory, ['ls-tree', '-r', '-z', 'HEAD', '--', '.']);
  if (!listed.ok) return git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : [];
  return listed.stdout
    .toString('latin1')
    .split('\0')
    .flatMap((entry) => {
      const [, id = '', name = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      const path = suspects.has(name) ? names.get(name) : undefined;
      return path !== undefined && isConverted(fileIn(directory, name), id) ? [path] : [];
    });
}

/** @param name bytes of a path, a letter each. */
function fileIn(directory: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(directory + sep), Buffer.from(name, 'latin1')]);
}

/** Whether a file differs from a blob by more than line ends, and what git writes into an empty `$Id$`. */
function isConverted(file: Buffer, id: string): boolean {
  let text: string;
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return false;
    if (stats.size > maxConvertedBytes) return true;
    text = readFileSync(file, 'latin1');
  } catch {
    // What nobody can open is told by whoever reads it; what it holds is not known.
    return true;
  }
  const plain = text.replaceAll(`$Id: ${id} $`, '$Id$');
  return ![text, plain, plain.replaceAll('\r\n', '\n')].some((candidate) => blobId(candidate, id.length) === id);
}

/** Id of a blob in a repository whose ids have so many digits. */
function blobId(content: string, digits: number): string {
  const bytes = Buffer.from(content, 'latin1');
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

function holdsFiles(directory: string): boolean {
  try {
    return readdirSync(directory).some((name) => name !== '.git');
  } catch {
    return true;
  }
}

/** @param name bytes of a path, a letter each. */
function ofBytes(name: string): Pick<CheckoutEntry, 'path' | 'raw'> {
  const raw = Buffer.from(name, 'latin1');
  const path = raw.toString();
  return isUtf8(raw) ? { path } : { path, raw };
}
