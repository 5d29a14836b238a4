// renv.lock of R: packages with their source, and what each needs.

import type { Dependency, Manifest, Origin, Package } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';
import { type Fields, jsonShape, lineOf, own, type Shape } from '../../shape.js';

export const renvLock: Reader = { id: 'renv-lock', title: 'renv.lock of R', matches: named('renv.lock'), read };

function read(source: Source): Manifest {
  const document = jsonShape(source);
  const list = document.fields(own(document.root, 'Packages'), ['Packages']);
  if (document.fields(own(document.root, 'R'), ['R']) === undefined || list === undefined)
    throw invalid(source.path, 1, 'expected `R` and `Packages`');
  const packages = Object.keys(list).map((key) => packageOf(key, list, document));
  return { packages, roots: undemandedRoots(packages), graph: 'complete' };
}

function packageOf(key: string, list: Fields, document: Shape): Package {
  const path = ['Packages', key];
  const entry = document.fields(list[key], path) ?? {};
  const name = document.needed(own(entry, 'Package') ?? key, path);
  const licence = document.text(own(entry, 'License'), path);
  const kind = document.text(own(entry, 'Source'), path);
  return {
    key,
    identity: { type: kind === 'Bioconductor' ? 'bioconductor' : 'cran', name },
    version: document.needed(own(entry, 'Version'), path),
    origin: originOf(kind, entry, path, document),
    ...lineOf(document, path),
    ...(licence === undefined ? {} : { licence: licence.replace(/ \+ file LICEN[CS]E$/, '') }),
    dependencies: needs(entry, path, document, list),
  };
}

/** `Requirements` of the first renv; its second has the fields of DESCRIPTION, `name (>= 1.0)`. */
function needs(entry: Fields, path: readonly string[], document: Shape, list: Fields): readonly Dependency[] {
  const found = new Set<string>();
  for (const field of ['Requirements', 'Depends', 'Imports', 'LinkingTo'])
    for (const text of textsOf(own(entry, field), path, document)) {
      const name = /^[A-Za-z][A-Za-z0-9.]{0,100}/.exec(text.trim())?.[0];
      if (name !== undefined && Object.hasOwn(list, name)) found.add(name);
    }
  return [...found].map((to) => ({ to, scope: 'required' }));
}

function textsOf(value: unknown, path: readonly string[], document: Shape): readonly string[] {
  if (typeof value === 'string') return value.split(',');
  return document.list(value, path).filter((one): one is string => typeof one === 'string');
}

const hosts: Readonly<Record<string, string>> = { GitHub: 'github.com', GitLab: 'gitlab.com', Bitbucket: 'bitbucket.org' };

function originOf(kind: string | undefined, entry: Fields, path: readonly string[], document: Shape): Origin {
  const text = (field: string): string | undefined => document.text(own(entry, field), path);
  const commit = text('RemoteSha');
  const host = Object.hasOwn(hosts, kind ?? '') ? hosts[kind as string] : undefined;
  if (host !== undefined) {
    const named = text('RemoteHost');
    const real = named === undefined || /^api\./.test(named) ? host : named.replace(/\/api\/v\d.*$/, '');
    return {
      kind: 'git',
      url: `https://${real}/${text('RemoteUsername')}/${text('RemoteRepo')}`,
      ...(commit === undefined ? {} : { commit }),
    };
  }
  const url = text('RemoteUrl');
  if (/^git/i.test(kind ?? '') && url !== undefined) return gitOrigin(url, commit);
  if (kind === 'URL' && url !== undefined) return { kind: 'url', url };
  if (kind === 'Local' || kind === 'unknown' || kind === 'Cellar') return { kind: 'file', path: url ?? '' };
  const registry = text('Repository');
  return { kind: 'registry', ...(registry === undefined ? {} : { registry }) };
}
