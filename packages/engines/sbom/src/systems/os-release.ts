// Which operating system a root is: /etc/os-release, else /usr/lib/os-release (os-release(5)).

import type { RootFileSystem } from '@portcullis/rootfs';
import { invalid } from '../reader.js';
import { databaseText, fileAt } from './text.js';

export interface OsRelease {
  /** The file that says so. */
  readonly path: string;
  /** Lower-case: `debian`, `alpine`; `unnamed` where the file does not say. */
  readonly id: string;
  readonly versionId?: string;
  readonly codename?: string;
  readonly name?: string;
  /** The organisation that produces it, where the file says so (VENDOR_NAME). */
  readonly vendor?: string;
}

/** What os-release(5) takes for the identifier where there is none: it names nobody. */
export const unnamed = 'linux';

export const osReleasePaths = ['etc/os-release', 'usr/lib/os-release'] as const;
const maxBytes = 64 * 1024;

/** Undefined where the root does not say. @throws PortcullisError `manifest-invalid` for a file that is no list of variables. */
export function readOsRelease(root: RootFileSystem): OsRelease | undefined {
  for (const place of osReleasePaths) {
    const found = fileAt(root, place);
    if (found === undefined) continue;
    const values = variables(databaseText(found.read(maxBytes), found.path), found.path);
    const [versionId, codename, name, vendor] = ['VERSION_ID', 'VERSION_CODENAME', 'PRETTY_NAME', 'VENDOR_NAME'].map(
      (key) => values.get(key) || undefined,
    );
    return {
      path: found.path,
      id: (values.get('ID') || unnamed).toLowerCase(),
      ...(versionId === undefined ? {} : { versionId }),
      ...(codename === undefined ? {} : { codename }),
      ...(name === undefined ? {} : { name }),
      ...(vendor === undefined ? {} : { vendor }),
    };
  }
  return undefined;
}

/** Assignments as a shell would read them, without anything being expanded. */
function variables(text: string, path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    const equals = line.indexOf('=');
    if (equals < 1 || !/^[A-Za-z_]\w*$/.test(line.slice(0, equals)))
      throw invalid(path, index + 1, `expected \`NAME=value\`, got "${line.slice(0, 60)}"`);
    found.set(line.slice(0, equals), unquoted(line.slice(equals + 1)));
  }
  return found;
}

function unquoted(value: string): string {
  const [first] = value;
  if (value.length >= 2 && (first === '"' || first === "'") && value.endsWith(first)) {
    const inner = value.slice(1, -1);
    return first === '"' ? inner.replace(/\\(["$`\\])/g, '$1') : inner;
  }
  return value;
}

/** What purls call the system in their qualifier `distro`: `debian-12`. */
export function distroOf({ id, versionId, codename }: OsRelease): string {
  const version = versionId ?? codename;
  return version === undefined ? id : `${id}-${version}`;
}
