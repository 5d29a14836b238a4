// What the file names of wheels and source archives say: the name and the version that pip believes.
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention

import { comparePep440 } from '@portcullis/purl/versions';
import type { Origin } from '../../model.js';
import { isFields, own } from '../../shape.js';
import { normalName } from './requirement.js';

interface Named {
  readonly name: string;
  readonly version: string;
}

/** `name-1.2-py3-none-any.whl`, at the end of an address or a path. */
export function wheelOf(address: string): Named | undefined {
  const match =
    /(?:^|\/)([A-Za-z0-9._]{1,100})-([A-Za-z0-9.+_!%]{1,100})(?:-\d[^-/]{0,50})?-[^-/]{1,100}-[^-/]{1,100}-[^-/]{1,200}\.whl(?:[#?]|$)/.exec(
      address,
    );
  return match === null ? undefined : { name: match[1] as string, version: (match[2] as string).replace(/%2B/gi, '+') };
}

/** `name-1.2.tar.gz`; of older ones the name may have dashes of its own. */
function sourceArchiveOf(address: string): Named | undefined {
  const file = address
    .replace(/[#?].*$/, '')
    .split('/')
    .at(-1) as string;
  const match = /^([A-Za-z0-9._-]{1,200})-v?(\d[A-Za-z0-9.+_!%]{0,100})\.(?:tar\.gz|tar\.bz2|tar\.xz|tgz|zip)$/.exec(file);
  return match === null ? undefined : { name: match[1] as string, version: (match[2] as string).replace(/%2B/gi, '+') };
}

/**
 * The first archive that is another package's, or of another version, by its own name.
 * @param version undefined where the lock leaves it open.
 * @param isRegistry whether a registry serves them: elsewhere a source archive may be called as anyone likes, and a wheel may not.
 */
export function otherArchive(
  name: string,
  version: string | undefined,
  archives: readonly (string | undefined)[],
  isRegistry = true,
): { readonly archiveOf?: string } {
  for (const archive of archives) {
    const found = archive === undefined ? undefined : (wheelOf(archive) ?? (isRegistry ? sourceArchiveOf(archive) : undefined));
    if (found === undefined) continue;
    const isSame = normalName(found.name) === normalName(name);
    const order = version === undefined ? 0 : ordered(found.version, version);
    if (!isSame || (order !== undefined && order !== 0)) return { archiveOf: `${found.name} ${found.version}` };
  }
  return {};
}

/** A local version is written with underscores in the names of files. */
function ordered(one: string, other: string): number | undefined {
  return comparePep440(one.replaceAll('_', '+'), other.replaceAll('_', '+'));
}

/**
 * Archives that a lock lists for all versions of a name together, by version: those whose own names are of it, and those that are of none of
 * the versions.
 */
export function archivesByVersion(archives: readonly unknown[], versions: readonly string[]): (version: string) => readonly unknown[] {
  const spellings = [...new Set(versions)].filter((one) => ordered(one, one) === 0).sort((one, other) => ordered(one, other) ?? 0);
  /** Where among them the first stands that is the same version. */
  const placeOf = (version: string): number | undefined => {
    let [low, high] = [0, spellings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered(spellings[middle] as string, version) ?? 0) < 0) low = middle + 1;
      else high = middle;
    }
    return low < spellings.length && ordered(spellings[low] as string, version) === 0 ? low : undefined;
  };
  const places = archives.map((archive) => {
    const file = isFields(archive) ? own(archive, 'file') : undefined;
    const found = typeof file === 'string' ? (wheelOf(file) ?? sourceArchiveOf(file)) : undefined;
    return found === undefined ? undefined : placeOf(found.version);
  });
  return (version) => {
    const place = placeOf(version);
    return archives.filter((_, at) => places[at] === undefined || places[at] === place);
  };
}

/** What an archive of a lock is called, in whichever way its table says so. */
export function fileNameOf(archive: unknown): string | undefined {
  if (!isFields(archive)) return undefined;
  return ['file', 'name', 'url', 'path'].map((key) => own(archive, key)).find((text) => typeof text === 'string');
}

/** `otherArchive` of the tables in which locks keep archives, by `url`, `file`, `name` or `path`, and of the address of the package itself. */
export function archiveOf(
  name: string,
  version: string | undefined,
  origin: Origin,
  archives: readonly unknown[],
): { readonly archiveOf?: string } {
  if (origin.kind === 'git' || origin.kind === 'own') return {};
  const addresses = archives.flatMap((archive) =>
    isFields(archive) ? ['url', 'file', 'name', 'path'].map((key) => own(archive, key)).filter((text) => typeof text === 'string') : [],
  );
  const itself = origin.kind === 'url' ? [origin.url] : [];
  return otherArchive(name, version, [...itself, ...addresses], origin.kind === 'registry');
}
