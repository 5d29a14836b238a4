// stack.yaml where no lock is beside: the packages that it names beside its snapshot.

import type { Manifest, Package } from '../../model.js';
import { ending, invalid, nameOf, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape, yamlHas, yamlShape } from '../../shape.js';

export const stackYaml: Reader = {
  id: 'stack-yaml',
  title: 'stack.yaml of Stack',
  matches: ending(['yaml'], /(?:^|\/)stack(?:[-.][\w.-]{1,60})?\.yaml$/),
  // Others call files so too.
  recognises: async (source) =>
    source.beside(`${nameOf(source.path)}.lock`) === undefined && (await yamlHas(source, ['resolver', 'snapshot', 'extra-deps'])),
  read,
};

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  if (
    own(document.root, 'resolver') === undefined &&
    own(document.root, 'snapshot') === undefined &&
    own(document.root, 'extra-deps') === undefined
  )
    throw invalid(source.path, 1, 'expected `resolver`, `snapshot` or `extra-deps`, got none');
  if (own(document.root, 'extra-deps') === null)
    throw invalid(source.path, document.line(['extra-deps']), 'expected the list `extra-deps`, got nothing');
  const packages = document
    .list(own(document.root, 'extra-deps'), ['extra-deps'])
    .flatMap((value, index) => packagesOf(value, ['extra-deps', index], document));
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}

type Path = readonly (string | number)[];

function packagesOf(value: unknown, path: Path, document: Shape): readonly Package[] {
  const key = String(path[1]);
  const line = lineOf(document, path);
  if (typeof value === 'string') {
    const match = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,100}[A-Za-z0-9])?)-(\d{1,9}(?:\.\d{1,9}){0,20})(?:@(?:sha256|rev):\S{1,100})?$/.exec(
      value,
    );
    if (match !== null)
      return [
        {
          key,
          identity: { type: 'hackage', name: match[1] as string },
          version: match[2] as string,
          origin: { kind: 'registry' },
          ...line,
        },
      ];
    if (/^https?:\/\/\S+$/.test(value)) return [{ key, identity: generic(value), origin: { kind: 'url', url: value }, ...line }];
    // A folder of the product.
    if (/^\.{0,2}\/|^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(value))
      return [{ key, identity: generic(value), origin: { kind: 'own', path: value }, ...line }];
  }
  if (!isFields(value)) throw invalid(document.file, line.line, 'expected a package as `name-version`, an address or a folder');
  const origin = originOf(value, path, document);
  const folders = document.list(own(value, 'subdirs'), [...path, 'subdirs']);
  return (folders.length === 0 ? [undefined] : folders).map((folder, at) => ({
    key: `${key}.${at}`,
    identity: generic(typeof folder === 'string' ? folder : origin.url),
    origin,
    ...line,
  }));
}

/** What lies at an address may be called anything. */
function generic(place: string): Package['identity'] {
  const last = place
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.git$/, '');
  return { type: 'generic', name: last || place };
}

function originOf(fields: Fields, path: Path, document: Shape) {
  const text = (name: string): string | undefined => document.text(own(fields, name), [...path, name]);
  const github = text('github');
  const git = text('git') ?? (github === undefined ? undefined : `https://github.com/${github}`);
  if (git !== undefined) return { kind: 'git', url: git, commit: document.needed(own(fields, 'commit'), [...path, 'commit']) } as const;
  const url = text('archive') ?? text('url') ?? text('location');
  if (url === undefined) throw invalid(document.file, document.line(path), 'expected git, github or archive of a package, got none');
  return { kind: 'url', url } as const;
}
