// package.json where no lock is beside or above it: ranges stay what they are, no version is made of them.

import type { Manifest, Origin, Package } from '../../model.js';
import { named, type Reader, type Source } from '../../reader.js';
import { isFields, own } from '../../shape.js';
import { npmIdentity, npmOrigin } from './identity.js';
import { askedFor, npmMakers, packageJson } from './manifest.js';

const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];

export const npmPackageJson: Reader = {
  id: 'npm-package-json',
  title: 'package.json',
  matches: (path) => named('package.json')(path) && !path.includes('node_modules/'),
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

function isLocked({ path, list }: Source): boolean {
  return Array.from({ length: path.split('/').length }, (_, up) => '../'.repeat(up) || '.').some((folder) => {
    const names = new Set(list(folder));
    return locks.some((lock) => names.has(lock));
  });
}

function read(source: Source): Manifest {
  const document = packageJson({ ...source, beside: () => source });
  const root = document?.root ?? {};
  const name = document?.text(own(root, 'name'), ['name']);
  const version = document?.text(own(root, 'version'), ['version']);
  for (const list of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
    for (const [asked, range] of Object.entries(document?.fields(own(root, list), [list]) ?? {})) document?.text(range, [list, asked]);
  const asked = askedFor(isFields(root) ? root : {});
  const packages = asked.map(({ name: wanted, range, list }) => ({
    ...declaredPackage(wanted, range),
    line: document?.line([list, wanted]) ?? 1,
  }));
  return {
    ...(name === undefined
      ? {}
      : { subject: { name, identity: npmIdentity(name), ...(version === undefined ? {} : { version }), ...npmMakers(root) } }),
    packages,
    roots: asked.map(({ name: to, scope }) => ({ to, scope })),
    graph: 'unknown',
  };
}

function declaredPackage(name: string, range: string): Package {
  const alias = /^npm:((?:@[^@/]+\/)?[^@/]+)(?:@(.*))?$/.exec(range);
  if (alias !== null)
    return { key: name, identity: npmIdentity(alias[1] as string), declared: alias[2] ?? '', origin: { kind: 'registry' }, alias: name };
  const origin = originOf(range);
  return { key: name, identity: npmIdentity(name), ...(origin.kind === 'registry' ? { declared: range } : {}), origin };
}

/** A range, a place, or `owner/repository`. */
function originOf(range: string): Origin {
  if (/^(?:workspace|catalog):/.test(range)) return range.startsWith('workspace:') ? { kind: 'own', path: range } : { kind: 'registry' };
  if (/^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(range)) return npmOrigin(`github:${range}`);
  return /[:/]/.test(range) ? npmOrigin(range) : { kind: 'registry' };
}
