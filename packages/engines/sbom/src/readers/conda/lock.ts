// conda-lock.yml, version 1: every package of an environment, for each platform, those of pip among them.
// https://conda.github.io/conda-lock/output/

import { hexHash } from '../../hashes.js';
import type { Dependency, Hash, Manifest, Package, Scope } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { type Fields, lineOf, own, refuseNull, type Shape, shown, yamlShape } from '../../shape.js';
import { otherArchive } from '../pypi/archive-names.js';
import { pypiIdentity } from '../pypi/requirement.js';
import { type CondaArchive, condaArchive } from './archive.js';

export const condaLock: Reader = {
  id: 'conda-lock',
  title: 'conda-lock.yml',
  matches: ending(['yml', 'yaml'], /(?:^|\/)(?:[\w.-]{1,100}[.-])?conda-lock\.ya?ml$/),
  read,
};

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  const version = own(document.root, 'version');
  if (version !== '1') throw invalid(source.path, document.line(['version']), `expected version 1, got ${shown(version)}`);
  if (!Array.isArray(own(document.root, 'package'))) throw invalid(source.path, document.line(['package']), 'expected the list `package`');
  // Nothing of it is told, but one that is no table is damaged.
  refuseNull(document, 'metadata');
  const categories = new Map<string, Scope>();
  const entries = document.list(own(document.root, 'package'), ['package']).map((value, index) => {
    const path = ['package', index];
    const fields = document.fields(value, path) ?? {};
    const entry = packageOf(fields, path, document);
    const category = document.text(own(fields, 'category'), path) ?? 'main';
    categories.set(entry.key, category === 'main' ? 'required' : category === 'dev' ? 'development' : 'optional');
    return { entry, platform: document.text(own(fields, 'platform'), path) ?? '', needs: needsOf(fields, path, document) };
  });
  const byName = new Map(entries.map(({ entry, platform }) => [`${platform} ${entry.identity.name}`, entry.key]));
  const packages = entries.map(
    ({ entry, platform, needs }): Package => ({
      ...entry,
      dependencies: needs.flatMap((name): Dependency[] => {
        const to = byName.get(`${platform} ${name}`) ?? byName.get(`${platform} ${pypiIdentity(name).name}`);
        return to === undefined ? [] : [{ to, scope: 'required' }];
      }),
    }),
  );
  return { packages, roots: undemandedRoots(packages, ({ key }) => categories.get(key) ?? 'required'), graph: 'complete' };
}

type Path = readonly (string | number)[];

function needsOf(fields: Fields, path: Path, document: Shape): readonly string[] {
  return Object.keys(document.fields(own(fields, 'dependencies'), [...path, 'dependencies']) ?? {});
}

function packageOf(fields: Fields, path: Path, document: Shape): Package {
  const text = (key: string): string => document.needed(own(fields, key), [...path, key]);
  const [name, version, manager, url] = [text('name'), text('version'), text('manager'), text('url')];
  if (manager !== 'conda' && manager !== 'pip')
    throw invalid(document.file, document.line(path), `expected the manager conda or pip, got "${manager.slice(0, 40)}"`);
  const archive = manager === 'conda' ? condaArchive(url) : undefined;
  if (manager === 'conda' && archive?.name !== name)
    throw invalid(document.file, document.line(path), `expected the address of ${name.slice(0, 80)}, got "${url.slice(0, 100)}"`);
  const hashes = hashesOf(document.fields(own(fields, 'hash'), path), path, document);
  return {
    key: String(path[1]),
    identity: archive === undefined ? pypiIdentity(name) : { type: 'conda', name, qualifiers: archive.qualifiers },
    version,
    origin: { kind: 'registry', url },
    ...lineOf(document, path),
    hashes,
    ...otherOf(name, version, archive, url),
    ...(hashes.length === 0 ? { unhashed: true as const } : {}),
  };
}

function otherOf(name: string, version: string, archive: CondaArchive | undefined, url: string): { readonly archiveOf?: string } {
  if (archive === undefined) return otherArchive(name, version, [url]);
  return archive.version === version ? {} : { archiveOf: `${archive.name} ${archive.version}` };
}

function hashesOf(fields: Fields | undefined, path: Path, document: Shape): readonly Hash[] {
  return [...hexHash('SHA-256', document.text(own(fields, 'sha256'), path)), ...hexHash('MD5', document.text(own(fields, 'md5'), path))];
}
