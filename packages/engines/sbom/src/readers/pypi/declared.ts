// pyproject.toml and Pipfile where no lock is beside or above: ranges stay what they are, no version is made of them.

import type { Manifest, Origin, Package } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { isFields, own, tomlShape } from '../../shape.js';
import { otherArchive, wheelOf } from './archive-names.js';
import { type Asked, readProject } from './pyproject.js';
import { exactVersion, pypiIdentity, referenceOrigin } from './requirement.js';

const locks = ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'];

export const pypiPyproject: Reader = {
  id: 'pypi-pyproject',
  title: 'pyproject.toml',
  matches: named('pyproject.toml'),
  // Other tools keep their settings in it, too.
  recognises: async (source) => !isLocked(source) && (await hasProject(source)),
  async read(source) {
    const { subject, asked } = await readProject(source);
    return manifestOf(asked, subject);
  },
};

async function hasProject(source: Source): Promise<boolean> {
  const { root } = await tomlShape(source);
  if (['project', 'dependency-groups'].some((key) => Object.hasOwn(root, key))) return true;
  const tool = own(root, 'tool');
  const [poetry, pdm] = isFields(tool) ? [own(tool, 'poetry'), own(tool, 'pdm')] : [];
  return poetry !== undefined || (isFields(pdm) && Object.hasOwn(pdm, 'dev-dependencies'));
}

export const pypiPipfile: Reader = {
  id: 'pypi-pipfile',
  title: 'Pipfile',
  matches: named('Pipfile'),
  recognises: (source) => source.beside('Pipfile.lock') === undefined,
  async read(source) {
    const document = await tomlShape(source);
    if (Object.keys(document.root).length === 0) throw invalid(source.path, 1, 'expected a table such as [packages], got none');
    const lists = Object.keys(document.root).filter((key) => !settings.has(key));
    const asked = lists.flatMap((list) =>
      Object.entries(document.fields(own(document.root, list), [list]) ?? {}).map(([name, value]): Asked => {
        if (typeof value !== 'string' && !isFields(value))
          throw invalid(source.path, document.line([list, name]), `expected a version or a table of ${name.slice(0, 80)}`);
        const declared = typeof value === 'string' ? value : document.text(own(value, 'version'), [list, name, 'version']);
        return {
          name,
          // Categories of one's own are installed when asked for.
          scope: list === 'packages' ? 'required' : list === 'dev-packages' ? 'development' : 'optional',
          declared: declared === undefined || declared === '*' ? '' : declared,
          ...(isFields(value) ? { table: value } : {}),
          line: document.line([list, name]),
        };
      }),
    );
    return manifestOf(asked, undefined);
  },
};

/** Tables of a Pipfile that are no category of packages. */
const settings: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);

/** A lock in this folder or one above it, as uv's workspaces have it. */
export function isLocked(source: Source): boolean {
  const depth = source.path.split('/').length - 1;
  return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) =>
    locks.some((lock) => source.beside(folder + lock) !== undefined),
  );
}

function manifestOf(asked: readonly Asked[], subject: Manifest['subject']): Manifest {
  const packages = asked.map((one, index) => packageOf(one, index));
  return {
    ...(subject === undefined ? {} : { subject }),
    packages,
    roots: packages.map(({ key }, index) => ({ to: key, scope: asked[index]?.scope ?? 'required' })),
    graph: 'unknown',
  };
}

function packageOf({ name, declared, url, table, line }: Asked, index: number): Package {
  const origin = url === undefined ? tableOrigin(table, name) : referenceOrigin(url);
  const version = exactVersion(declared) ?? (origin.kind === 'url' ? wheelOf(origin.url)?.version : undefined);
  return {
    key: `${name} ${index}`,
    identity: pypiIdentity(name),
    ...(version === undefined ? (origin.kind === 'registry' ? { declared } : {}) : { version }),
    origin,
    ...(origin.kind === 'url' ? otherArchive(name, version, [origin.url], false) : {}),
    ...(line === undefined ? {} : { line }),
  };
}

function tableOrigin(table: Asked['table'], name: string): Origin {
  const text = (key: string): string | undefined => {
    const value = own(table, key);
    return typeof value === 'string' ? value : undefined;
  };
  const git = text('git');
  if (git !== undefined) {
    const commit = text('rev') ?? text('ref') ?? text('tag') ?? text('branch');
    return gitOrigin(git, commit);
  }
  if (own(table, 'workspace') === true) return { kind: 'own', path: name };
  const path = text('path') ?? text('file');
  if (path !== undefined && /^\.\/?$/.test(path)) return { kind: 'own', path: '.' };
  if (path !== undefined) return /^https?:/.test(path) ? { kind: 'url', url: path } : { kind: 'file', path };
  const url = text('url');
  return url === undefined ? { kind: 'registry' } : { kind: 'url', url };
}
