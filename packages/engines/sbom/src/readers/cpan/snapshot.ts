// cpanfile.snapshot of Carton: distributions of CPAN, with the modules that each provides and needs.

import { linesOf } from '../../lines.js';
import type { Dependency, Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { undemandedRoots } from '../../roots.js';

export const cpanSnapshot: Reader = {
  id: 'cpan-snapshot',
  title: 'cpanfile.snapshot of Carton',
  matches: named('cpanfile.snapshot'),
  read,
};

interface Distribution {
  readonly line: number;
  readonly title: string;
  path?: string;
  readonly provides: string[];
  readonly needs: string[];
}

function read(source: Source): Manifest {
  const lines = [...linesOf(source)];
  const version = /^# carton snapshot format: version (\S{1,20})/.exec(lines[0]?.text ?? '')?.[1];
  if (version !== '1.0')
    throw invalid(source.path, 1, `expected \`# carton snapshot format: version 1.0\`, got ${version === undefined ? 'none' : version}`);
  if (lines[1]?.text !== 'DISTRIBUTIONS') throw invalid(source.path, 2, 'expected `DISTRIBUTIONS`');
  const found: Distribution[] = [];
  let list: string[] | undefined;
  for (const { text, number } of lines.slice(2)) {
    if (text.trim() === '') continue;
    const [, indent = '', word = '', rest = ''] = /^( {2,6})(\S{1,300})(?: (\S.{0,500}))?$/.exec(text) ?? [];
    const current = found.at(-1);
    if (indent.length === 2 && rest === '') {
      found.push({ line: number, title: word, provides: [], needs: [] });
      list = undefined;
    } else if (indent.length === 4 && word === 'pathname:' && current !== undefined) current.path = rest;
    else if (indent.length === 4 && word === 'provides:' && current !== undefined) list = current.provides;
    else if (indent.length === 4 && word === 'requirements:' && current !== undefined) list = current.needs;
    else if (indent.length === 6 && list !== undefined && rest !== '') list.push(word);
    else throw invalid(source.path, number, `expected a distribution or what it provides and needs, got "${text.trim().slice(0, 60)}"`);
  }
  const providers = new Map(found.flatMap(({ title, provides }) => provides.map((module) => [module, title] as const)));
  const packages = found.map((one): Package => {
    const targets = new Set(one.needs.flatMap((module) => providers.get(module) ?? []));
    targets.delete(one.title);
    return { ...packageOf(one, source.path), dependencies: [...targets].map((to): Dependency => ({ to, scope: 'required' })) };
  });
  return { packages, roots: undemandedRoots(packages), graph: 'complete' };
}

/** `E/ET/ETHER/Try-Tiny-0.31.tar.gz`: who published it, and the distribution with its version. */
function packageOf({ title, path, line }: Distribution, file: string): Package {
  const match =
    /^[A-Z]\/[A-Z][A-Z0-9-]\/([A-Z][A-Z0-9-]{1,40})\/(?:[^/]{1,100}\/){0,5}([^/]{1,200}?)-(v?\d[\w.]{0,60}?)(?:-TRIAL)?\.(?:tar\.gz|tgz|tar\.bz2|zip)$/.exec(
      path ?? '',
    );
  if (match === null) throw invalid(file, line, `expected the pathname of ${title.slice(0, 80)}, got "${(path ?? 'none').slice(0, 100)}"`);
  const [, author = '', name = '', version = ''] = match;
  return { key: title, identity: { type: 'cpan', namespace: author, name }, version, origin: { kind: 'registry' }, line };
}
