// Licences of Debian packages, where their copyright file is one that machines can read.
// https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

import { isUtf8 } from 'node:buffer';
import type { RootFileSystem } from '@portcullis/rootfs';

const maxCopyright = 4 * 1024 * 1024;
/** Names that Debian and SPDX spell differently. */
const spdx: Readonly<Record<string, string>> = {
  expat: 'MIT',
  'apache-2': 'Apache-2.0',
  'gpl-1': 'GPL-1.0-only',
  'gpl-1+': 'GPL-1.0-or-later',
  'gpl-2': 'GPL-2.0-only',
  'gpl-2+': 'GPL-2.0-or-later',
  'gpl-3': 'GPL-3.0-only',
  'gpl-3+': 'GPL-3.0-or-later',
  'lgpl-2': 'LGPL-2.0-only',
  'lgpl-2+': 'LGPL-2.0-or-later',
  'lgpl-2.1': 'LGPL-2.1-only',
  'lgpl-2.1+': 'LGPL-2.1-or-later',
  'lgpl-3': 'LGPL-3.0-only',
  'lgpl-3+': 'LGPL-3.0-or-later',
  'bsd-2-clause': 'BSD-2-Clause',
  'bsd-3-clause': 'BSD-3-Clause',
  'bsd-4-clause': 'BSD-4-Clause',
  isc: 'ISC',
  zlib: 'Zlib',
  'mpl-2.0': 'MPL-2.0',
  artistic: 'Artistic-1.0-Perl',
};

export function isCopyright(path: string): boolean {
  return /^usr\/share\/doc\/[^/]+\/copyright$/.test(path);
}

/** All licences that the file names, each applies to a part; undefined where it is free text or not there. */
export function copyrightLicence(root: RootFileSystem, name: string, maxBytes: number): string | undefined {
  const file = root.find(`usr/share/doc/${name}/copyright`);
  if (file === undefined || typeof file === 'string' || file.lost !== undefined || file.size > Math.min(maxBytes, maxCopyright))
    return undefined;
  const bytes = file.read(maxCopyright);
  const text = isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
  if (!/^Format:\s*https?:\/\/www\.debian\.org\/doc\/packaging-manuals\/copyright-format\//m.test(text.slice(0, 2000))) return undefined;
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    const written = /^License:\s*(\S.*?)\s*$/i.exec(line.slice(0, 300))?.[1];
    if (written !== undefined) names.add(spdx[written.toLowerCase()] ?? written);
  }
  if (names.size === 0) return undefined;
  const all = [...names].sort();
  return all.length === 1 ? all[0] : all.map((one) => (/\s(?:or|and)\s/i.test(one) ? `(${one})` : one)).join(' AND ');
}
