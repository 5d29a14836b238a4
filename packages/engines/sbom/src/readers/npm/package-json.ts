// package.json that no lock beside or above it is for: ranges stay what they are, no version is made of them.

import type { Manifest, Origin, Package } from '../../model.js';
import { except, invalid, named, type Reader, type Source } from '../../reader.js';
import { isFields, own } from '../../shape.js';
import { aliasOf, archivedPackage, npmIdentity, npmOrigin } from './identity.js';
import { askedFor, npmLicence, npmMakers, packageJson } from './manifest.js';

const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];

export const npmPackageJson: Reader = {
  id: 'npm-package-json',
  title: 'package.json',
  matches: except(named('package.json'), /node_modules\//),
  recognises: (source) => !isLocked(source) && !isMark(source),
  read,
};

const telling = ['name', 'version', 'dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'workspaces'];

/** `{"type": "module"}` and the like, for Node alone: it describes no package. What is no JSON is the reader's to refuse. */
function isMark(source: Source): boolean {
  try {
    const root = packageJson({ ...source, beside: () => source })?.root;
    return root !== undefined && telling.every((key) => own(root, key) === undefined);
  } catch {
    return false;
  }
}

/** Whether a lock lies beside it, or one above it names its folder; below a lock, what asks for nothing has nothing to say. */
function isLocked(source: Source): boolean {
  const folders = source.path.split('/').slice(0, -1);
  return Array.from({ length: folders.length + 1 }, (_, up) => up).some((up) => {
    const above = '../'.repeat(up);
    const names = new Set(source.list(above.slice(0, -1) || '.'));
    const found = locks.filter((lock) => names.has(lock));
    if (found.length === 0 || up === 0) return found.length > 0;
    return asksNothing(source) || found.some((lock) => namesFolder(source, above, lock, folders.slice(-up).join('/')));
  });
}

function asksNothing(source: Source): boolean {
  try {
    return askedFor(packageJson({ ...source, beside: () => source })?.root ?? {}).length === 0;
  } catch {
    return false;
  }
}

function namesFolder(source: Source, above: string, lock: string, folder: string): boolean {
  const bytes = bytesBeside(source, above + lock);
  // A lock that cannot be read is a gap of its own.
  if (bytes === undefined || lock === 'bun.lockb' || namedIn(bytes, folder)) return true;
  // Before there was a place for them, locks put the parts of a product into one list.
  const isList = bytes.includes('yarn lockfile v1') || (lock.endsWith('.json') && !bytes.includes('"packages"'));
  return isList && bytesBeside(source, `${above}package.json`)?.includes('"workspaces"') === true;
}

function bytesBeside(source: Source, path: string): Buffer | undefined {
  try {
    return source.beside(path)?.bytes;
  } catch {
    return undefined;
  }
}

/**
 * Whether a lock has a folder as a key: `"parts/tail": {` of npm and Bun, `parts/tail:` of pnpm, `workspace:parts/tail` and `file:./tail` of
 * Yarn.
 */
function namedIn(bytes: Buffer, folder: string): boolean {
  const length = Buffer.byteLength(folder);
  for (let at = bytes.indexOf(folder); at >= 0; at = bytes.indexOf(folder, at + 1)) {
    const [before, after] = [bytes[at - 1] ?? 0, bytes[at + length] ?? 0];
    const isBegun = ' \'":'.includes(String.fromCharCode(before)) || bytes.toString('latin1', Math.max(0, at - 3), at) === ':./';
    if (isBegun && '\'":,'.includes(String.fromCharCode(after))) return true;
  }
  return false;
}

function read(source: Source): Manifest {
  const document = packageJson({ ...source, beside: () => source });
  const root = document?.root ?? {};
  const name = document?.text(own(root, 'name'), ['name']);
  const version = document?.text(own(root, 'version'), ['version']);
  for (const list of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
    for (const [asked, range] of Object.entries(document?.fields(own(root, list), [list]) ?? {}))
      if (document?.text(range, [list, asked]) === undefined)
        throw invalid(source.path, document?.line([list, asked]), `expected a range of ${asked.slice(0, 100)}, got null`);
  const asked = askedFor(isFields(root) ? root : {});
  const packages = asked.map(({ name: wanted, range, list }) => ({
    ...declaredPackage(wanted, range),
    line: document?.line([list, wanted]) ?? 1,
  }));
  return {
    ...(name === undefined
      ? {}
      : {
          subject: {
            name,
            identity: npmIdentity(name),
            ...(version === undefined ? {} : { version }),
            ...npmLicence(isFields(root) ? root : {}),
            ...npmMakers(root),
          },
        }),
    packages,
    roots: asked.map(({ name: to, scope }) => ({ to, scope })),
    graph: 'unknown',
  };
}

function declaredPackage(name: string, range: string): Package {
  const alias = aliasOf(range);
  if (alias !== undefined)
    return { key: name, identity: npmIdentity(alias.name), ...asked(alias.range), origin: { kind: 'registry' }, alias: name };
  const archived = archivedPackage(range);
  if (archived !== undefined)
    return {
      key: name,
      identity: npmIdentity(archived.name),
      version: archived.version,
      origin: npmOrigin(range),
      ...(archived.name === name ? {} : { alias: name }),
    };
  const origin = originOf(range);
  return { key: name, identity: npmIdentity(name), ...(origin.kind === 'registry' ? asked(range) : {}), origin };
}

/** A whole version without anything before it is that one and no other. */
function asked(range: string): Pick<Package, 'version'> | Pick<Package, 'declared'> {
  const exact = /^\s*[=v]{0,2}\s*(\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)\s*$/.exec(range)?.[1];
  return exact === undefined ? { declared: range } : { version: exact };
}

/** A range, a place, or `owner/repository`. */
function originOf(range: string): Origin {
  if (/^(?:workspace|catalog):/.test(range)) return range.startsWith('workspace:') ? { kind: 'own', path: range } : { kind: 'registry' };
  if (/^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(range)) return npmOrigin(`github:${range}`);
  return /[:/]/.test(range) ? npmOrigin(range) : { kind: 'registry' };
}
