// Lists of `conda list --explicit` and conda-lock: `@EXPLICIT`, then the address of one archive a line, with its hash.

import { hexHash } from '../../hashes.js';
import { linesOf } from '../../lines.js';
import type { Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { condaArchive } from './archive.js';

export const condaExplicit: Reader = {
  id: 'conda-explicit',
  title: 'an explicit list of conda',
  // As conda's documentation and conda-lock name them; any name would do, and a list in a text of another name is not looked for.
  matches: ending(
    ['txt', 'lock'],
    /(?:^|\/)(?:[\w.-]{0,60}conda[\w.-]{0,60}|spec-?file[\w.-]{0,60}|[\w.-]{0,60}explicit[\w.-]{0,60}|[\w.-]{1,60}-(?:linux|osx|win)-(?:32|64|aarch64|arm64|ppc64le))\.(?:txt|lock)$/i,
  ),
  recognises: (source) => platformLock.test(source.path) || (!isStranger(source) && mark.test(source.text())),
  read,
};

/** As conda-lock calls what it writes for each platform, and nobody anything else. */
const platformLock = /(?:^|\/)conda-(?:linux|osx|win)-\w{2,7}\.lock$/;
const mark = /^@EXPLICIT\s*$/m;

/** Most files of these names are texts of anything. */
function isStranger({ bytes }: Source): boolean {
  const first = bytes.subarray(0, 20_000);
  return !first.includes('@EXPLICIT') && !first.includes('@EXPLICIT', 'utf16le');
}

function read(source: Source): Manifest {
  if (!mark.test(source.text())) throw invalid(source.path, 1, 'expected `@EXPLICIT`, got none');
  const packages: Package[] = [];
  for (const { text, number } of linesOf(source)) {
    const line = text.trim();
    if (line === '' || line.startsWith('#') || line === '@EXPLICIT') continue;
    packages.push(packageOf(line, number, source.path));
  }
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

/** `https://host/channel/subdir/name-version-build.conda#md5`, or `#sha256:…`. */
function packageOf(text: string, line: number, file: string): Package {
  const [url = '', hash] = text.split('#');
  const archive = condaArchive(url);
  if (archive === undefined) throw invalid(file, line, `expected the address of an archive of conda, got "${url.slice(0, 100)}"`);
  const { name, version, qualifiers } = archive;
  const hashes = [
    ...hexHash('SHA-256', /^(?:sha256:)?([0-9a-f]{64})$/i.exec(hash ?? '')?.[1]),
    ...hexHash('MD5', /^[0-9a-f]{32}$/i.exec(hash ?? '')?.[0]),
  ];
  if (hash !== undefined && hashes.length === 0)
    throw invalid(file, line, `expected a hash of MD5 or SHA-256 after the #, got "${hash.slice(0, 70)}"`);
  return {
    key: `${line}:${name}`,
    identity: { type: 'conda', name, qualifiers },
    version,
    origin: { kind: 'registry', url },
    line,
    hashes,
    ...(hashes.length === 0 ? { unhashed: true as const } : {}),
  };
}
