// pixi.lock, versions 4 to 6: packages of conda and of PyPI, once for all environments. https://pixi.sh/latest/workspace/lockfile/

import { hexHash } from '../../hashes.js';
import type { Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { type Fields, lineOf, own, refuseNull, type Shape, shown, yamlShape } from '../../shape.js';
import { pypiIdentity } from '../pypi/requirement.js';
import { condaArchive } from './archive.js';

export const pixiLock: Reader = { id: 'pixi-lock', title: 'pixi.lock', matches: named('pixi.lock'), read };

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  const version = own(document.root, 'version');
  if (version !== '4' && version !== '5' && version !== '6')
    throw invalid(source.path, document.line(['version']), `expected version 4, 5 or 6, got ${shown(version)}`);
  if (!Array.isArray(own(document.root, 'packages')))
    throw invalid(source.path, document.line(['packages']), 'expected the list `packages`');
  // Nothing of them is told, but what is no table is damaged.
  refuseNull(document, 'environments');
  const packages = document
    .list(own(document.root, 'packages'), ['packages'])
    .map((value, index) => packageOf(document.fields(value, ['packages', index]) ?? {}, ['packages', index], document));
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

type Path = readonly (string | number)[];

/** `kind` and `url` in versions 4 and 5; the address by its kind in version 6. */
function packageOf(fields: Fields, path: Path, document: Shape): Package {
  const text = (key: string): string | undefined => document.text(own(fields, key), [...path, key]) || undefined;
  const conda = text('conda') ?? (text('kind') === 'conda' ? text('url') : undefined);
  const pypi = text('pypi') ?? (text('kind') === 'pypi' ? (text('url') ?? text('path')) : undefined);
  const hashes = [...hexHash('SHA-256', text('sha256')), ...hexHash('MD5', text('md5'))];
  const common = { key: String(path[1]), ...lineOf(document, path), hashes };
  if (conda !== undefined) {
    const archive = condaArchive(conda);
    if (archive !== undefined)
      return {
        ...common,
        identity: { type: 'conda', name: archive.name, qualifiers: archive.qualifiers },
        version: archive.version,
        origin: { kind: 'registry', url: conda },
      };
    if (/^\.{0,2}\//.test(conda) || conda === '.')
      return { ...common, identity: { type: 'conda', name: text('name') ?? conda }, origin: { kind: 'own', path: conda } };
    throw invalid(document.file, document.line(path), `expected the address of an archive of conda, got "${conda.slice(0, 100)}"`);
  }
  if (pypi === undefined) throw invalid(document.file, document.line(path), 'expected a package of conda or pypi, got neither');
  const name = document.needed(own(fields, 'name'), [...path, 'name']);
  if (!/^https?:\/\//.test(pypi)) return { ...common, identity: pypiIdentity(name), origin: { kind: 'own', path: pypi } };
  const isIndex = /^https:\/\/(?:files\.pythonhosted\.org|pypi\.org)\//.test(pypi) || hashes.length > 0;
  return {
    ...common,
    identity: pypiIdentity(name),
    version: document.needed(own(fields, 'version'), [...path, 'version']),
    origin: isIndex ? { kind: 'registry', url: pypi } : { kind: 'url', url: pypi },
  };
}
