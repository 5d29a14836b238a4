// uv.lock, version 1. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile

import { ofArchive, taggedHash } from '../../hashes.js';
import { licensed } from '../../licence.js';
import type { Contradiction, Dependency, Manifest, Origin, Scope } from '../../model.js';
import { type Gaps, heldOutside, notHeld, notLocked, otherWishes } from '../../not-locked.js';
import { gitOrigin, ofEachHost } from '../../origins.js';
import { ending, invalid, namedOr, nameOf, type Reader, type Source, tellUnread } from '../../reader.js';
import { type Fields, isFields, lineOf, own, type Shape, shown, tomlShape } from '../../shape.js';
import { archiveOf, fileNameOf } from './archive-names.js';
import { type LockEntry, link, rangesOf, type Want } from './lock-graph.js';
import { firstDay } from './published.js';
import { type Asked, lockedNames, type Project, readProject } from './pyproject.js';
import { normalName, pypiIdentity, referenceOrigin } from './requirement.js';

export const uvLock: Reader = {
  id: 'uv-lock',
  title: 'uv.lock',
  matches: namedOr(['uv.lock'], ending(['lock'], /\.py\.lock$/)),
  read,
};

type Path = readonly (string | number)[];

async function read(source: Source): Promise<Manifest> {
  const document = await tomlShape(source);
  const version = own(document.root, 'version');
  if (version !== 1) throw invalid(source.path, document.line(['version']), `expected version 1, got ${shown(version)}`);
  const manifest = document.fields(own(document.root, 'manifest'), ['manifest']);
  const members = new Set(
    document
      .list(own(manifest, 'members'), ['manifest', 'members'])
      .map((name, index) => normalName(document.needed(name, ['manifest', 'members', index]))),
  );
  const entries = document
    .list(own(document.root, 'package'), ['package'])
    .map((value, index) => entryOf(document, document.fields(value, ['package', index]) ?? {}, ['package', index], members));
  if (entries.length === 0 && nameOf(source.path) === 'uv.lock' && !(await asksNothing(source)))
    throw invalid(source.path, 1, 'expected `[[package]]` tables, got none');
  const asked = [
    ...wants(document, own(manifest, 'requirements'), ['manifest', 'requirements'], 'required'),
    ...groupWants(document, own(manifest, 'dependency-groups'), ['manifest', 'dependency-groups'], 'development'),
  ];
  const { packages: linked, roots = [] } = link(source.path, entries, asked);
  const projects = await ownProjects(source, entries);
  const packages = linked.map((entry) =>
    entry.origin.kind === 'own' ? { ...entry, ...licensed(projects.get(entry.origin.path)?.project.subject?.licence) } : entry,
  );
  const product = packages.find(({ origin }) => origin.kind === 'own' && origin.path === '.');
  const made = projects.get('.')?.project.subject?.makers;
  const rest = packages.filter(({ origin }) => origin.kind === 'own' && origin.path !== '.');
  return {
    ...(product === undefined
      ? {}
      : {
          subject: {
            name: product.identity.name,
            identity: product.identity,
            ...(product.version === undefined ? {} : { version: product.version }),
            ...(product.licence === undefined ? {} : { licence: product.licence }),
            ...(made === undefined ? {} : { makers: made }),
          },
        }),
    packages: packages.filter((entry) => entry !== product),
    roots: [...roots, ...(product?.dependencies ?? []), ...rest.map(({ key }): Dependency => ({ to: key, scope: 'required' }))],
    graph: 'complete',
    gaps: [...missing(entries), ...unlocked(projects, entries)],
    contradictions: [...projects.values()].flatMap((one) => ofAnotherProject(one, document, entries)),
  };
}

/** A pyproject.toml with settings of other tools alone: uv's lock of it names nothing. */
async function asksNothing(source: Source): Promise<boolean> {
  const file = source.beside('pyproject.toml');
  if (file === undefined) return false;
  const { root } = await tomlShape(file);
  const tool = own(root, 'tool');
  return (
    own(root, 'project') === undefined && own(root, 'dependency-groups') === undefined && (!isFields(tool) || own(tool, 'uv') === undefined)
  );
}

interface OwnProject {
  readonly path: string;
  readonly project: Project;
  /** Whether it takes packages away from what it asks for. */
  readonly leavesOut: boolean;
  /** Whether a program says what it asks for. */
  readonly isComputed: boolean;
  /** Whether it asks for more by a table of uv's own. */
  readonly hasOwnGroups: boolean;
}

/** The pyproject.toml of the product and of its members, by their folders; one that cannot be read is told, and says nothing. */
async function ownProjects(source: Source, entries: readonly LockEntry[]): Promise<ReadonlyMap<string, OwnProject>> {
  const found = new Map<string, OwnProject>();
  if (nameOf(source.path) !== 'uv.lock') return found;
  for (const folder of new Set(entries.flatMap(({ origin }) => (origin.kind === 'own' ? [origin.path] : [])))) {
    const path = `${folder === '.' ? '' : `${folder}/`}pyproject.toml`;
    try {
      const file = source.beside(path);
      if (file === undefined) continue;
      const leavesOut = /^\s*(?:exclude-dependencies|override-dependencies|conflicts|environments)\s*=/m.test(file.text());
      const isComputed = /^\s*dynamic\s*=\s*\[[^\]]*dependencies/m.test(file.text());
      const hasOwnGroups = /^\s*dev-dependencies\s*=/m.test(file.text());
      found.set(folder, { path, project: await readProject(file), leavesOut, isComputed, hasOwnGroups });
    } catch (error) {
      tellUnread(source, error);
    }
  }
  return found;
}

/** What the product and its members ask for and the lock does not hold; uv reads the standard's tables alone. */
function unlocked(projects: ReadonlyMap<string, OwnProject>, entries: readonly LockEntry[]): Gaps {
  const held = new Set(entries.map(({ identity }) => identity.name));
  return [...projects.values()].flatMap(({ path, project, leavesOut }) =>
    leavesOut ? [] : notLocked(lockedNames(project, ['project', 'groups']), (name) => held.has(name), path.slice(0, 200)),
  );
}

/** What the lock repeats of what a project asks for (`uv lock --check` compares it), and whether it holds that. */
function ofAnotherProject(
  { path, project, leavesOut, isComputed, hasOwnGroups }: OwnProject,
  document: Shape,
  entries: readonly LockEntry[],
): readonly Contradiction[] {
  const folder = path.slice(0, -'/pyproject.toml'.length) || '.';
  const at = entries.findIndex(({ origin }) => origin.kind === 'own' && origin.path === folder);
  const fields = document.fields(document.list(own(document.root, 'package'), ['package'])[at], ['package', at]);
  const metadata = document.fields(own(fields, 'metadata'), ['package', at, 'metadata']);
  const line = document.line(['package', at, 'metadata']);
  // The first locks repeated nothing.
  if (metadata === undefined || isComputed) return [];
  const locked = repeated(document, own(metadata, 'requires-dist'), ['package', at, 'metadata', 'requires-dist']);
  const groups = document.fields(own(metadata, 'requires-dev'), ['package', at, 'metadata', 'requires-dev']) ?? {};
  const development = Object.entries(groups).flatMap(([group, list]) =>
    repeated(document, list, ['package', at, 'metadata', 'requires-dev', group]),
  );
  const asked = (table: Asked['by']): readonly Repeated[] =>
    project.asked
      .filter((one) => one.by === table)
      .map(({ name, declared, url }) => ({ name, range: declared, isElsewhere: url !== undefined }));
  const isIn = rangesOf(entries);
  const outside = leavesOut
    ? []
    : locked.flatMap(({ name, range, isElsewhere, isConditional }) => {
        const version = isElsewhere || isConditional === true ? undefined : isIn(name, range);
        return version === undefined ? [] : [{ name, by: path.slice(0, 200), line, range, version }];
      });
  return [
    ...otherWishes(...compared(asked('project'), locked), path.slice(0, 200), line),
    ...(hasOwnGroups ? [] : otherWishes(...compared(asked('groups'), development), path.slice(0, 200), line)),
    ...heldOutside(outside),
  ];
}

interface Repeated {
  readonly name: string;
  readonly range: string;
  /** Whether an address or a folder answers, in the place of a range. */
  readonly isElsewhere: boolean;
  readonly isConditional?: boolean;
}

function repeated(document: Shape, value: unknown, path: Path): readonly Repeated[] {
  return document.list(value, path).map((item, index) => {
    const fields = document.fields(item, [...path, index]);
    return {
      name: document.needed(own(fields, 'name'), [...path, index]),
      range: document.text(own(fields, 'specifier'), [...path, index]) ?? '',
      isElsewhere: ['git', 'url', 'path', 'editable', 'directory', 'virtual'].some((key) => own(fields, key) !== undefined),
      isConditional: own(fields, 'marker') !== undefined,
    };
  });
}

/** By name all ranges in which it is asked for; the lock has no range of what its settings send elsewhere. */
function compared(
  asked: readonly Repeated[],
  locked: readonly Repeated[],
): readonly [asked: ReadonlyMap<string, string>, locked: ReadonlyMap<string, string>] {
  const elsewhere = new Set([...asked, ...locked].filter(({ isElsewhere }) => isElsewhere).map(({ name }) => normalName(name)));
  const ranges = (list: readonly Repeated[]): ReadonlyMap<string, string> => {
    const found = new Map<string, Set<string>>();
    for (const { name: written, range } of list) {
      const name = normalName(written);
      const clauses = elsewhere.has(name) ? '' : plainClauses(range);
      found.set(name, (found.get(name) ?? new Set()).add(clauses));
    }
    return new Map([...found].map(([name, all]) => [name, [...all].sort().join(' and ')]));
  };
  return [ranges(asked), ranges(locked)];
}

function plainClauses(range: string): string {
  return range
    .replace(/\s/g, '')
    .split(',')
    .filter((clause) => clause !== '')
    .sort()
    .join(',');
}

/** uv resolves for every platform, so that a lock holds whatever an entry of it needs. */
function missing(entries: readonly LockEntry[]): Gaps {
  const names = new Set(entries.map(({ identity }) => identity.name));
  return notHeld(
    entries.flatMap(({ identity, line, wants: needed }) => needed.map(({ name }) => ({ name: normalName(name), by: identity.name, line }))),
    (name) => names.has(name),
  );
}

function entryOf(document: Shape, fields: Fields, path: Path, members: ReadonlySet<string>): LockEntry {
  const name = document.needed(own(fields, 'name'), [...path, 'name']);
  const version = document.text(own(fields, 'version'), [...path, 'version']);
  const source = document.fields(own(fields, 'source'), [...path, 'source']);
  if (source === undefined) throw invalid(document.file, document.line(path), `expected a source of ${name.slice(0, 80)}, got none`);
  const origin = originOf(document, source, [...path, 'source'], members.has(normalName(name)));
  const files = archivesOf(document, fields, path);
  const hashes = files.flatMap((archive) =>
    ofArchive(taggedHash(document.text(own(archive, 'hash'), [...path, 'hash'])), fileNameOf(archive)),
  );
  if (origin.kind === 'registry' && version === undefined)
    throw invalid(document.file, document.line(path), `expected a version of ${name.slice(0, 80)}, got none`);
  return {
    key: `${normalName(name)} ${version ?? ''} ${path[1]}`,
    identity: pypiIdentity(name),
    ...(version === undefined ? {} : { version }),
    origin,
    ...lineOf(document, path),
    hashes,
    ...archiveOf(name, version, origin, files),
    ...ofEachHost(files.map((archive) => document.text(own(archive, 'url'), [...path, 'url']))),
    ...firstDay(files.map((archive) => own(archive, 'upload-time'))),
    ...(origin.kind === 'registry' && hashes.length === 0 ? { unhashed: true as const } : {}),
    wants: [
      ...wants(document, own(fields, 'dependencies'), [...path, 'dependencies'], 'required'),
      ...groupWants(document, own(fields, 'optional-dependencies'), [...path, 'optional-dependencies'], 'optional'),
      ...groupWants(document, own(fields, 'dev-dependencies'), [...path, 'dev-dependencies'], 'development'),
    ],
  };
}

function originOf(document: Shape, source: Fields, path: Path, isMember: boolean): Origin {
  const text = (key: string): string | undefined => document.text(own(source, key), [...path, key]);
  const folder = text('virtual') ?? text('editable') ?? text('directory');
  if (folder !== undefined) return isMember || folder === '.' ? { kind: 'own', path: folder } : { kind: 'file', path: folder };
  const git = text('git');
  if (git !== undefined) {
    const [address = '', commit] = git.split('#');
    return gitOrigin(address.replace(/\?.*$/, ''), commit);
  }
  const url = text('url');
  if (url !== undefined) return referenceOrigin(url);
  const file = text('path');
  if (file !== undefined) return { kind: 'file', path: file };
  const registry = text('registry');
  if (registry === undefined) throw invalid(document.file, document.line(path), 'expected a registry, git, url, path or folder as source');
  return { kind: 'registry', ...(registry === 'https://pypi.org/simple' ? {} : { registry }) };
}

function archivesOf(document: Shape, fields: Fields, path: Path): readonly (Fields | undefined)[] {
  const sdist = document.fields(own(fields, 'sdist'), [...path, 'sdist']);
  const wheels = document
    .list(own(fields, 'wheels'), [...path, 'wheels'])
    .map((wheel, index) => document.fields(wheel, [...path, 'wheels', index]));
  return [sdist, ...wheels];
}

function wants(document: Shape, value: unknown, path: Path, scope: Scope, forExtra?: string): readonly Want[] {
  return document.list(value, path).map((item, index): Want => {
    const at = [...path, index];
    const fields = document.fields(item, at);
    const version = document.text(own(fields, 'version'), at);
    return {
      name: document.needed(own(fields, 'name'), at),
      ...(version === undefined ? {} : { version }),
      extras: [...document.list(own(fields, 'extra'), at), ...document.list(own(fields, 'extras'), at)].map((extra) =>
        document.needed(extra, at),
      ),
      scope,
      ...(forExtra === undefined ? {} : { forExtras: [forExtra] }),
    };
  });
}

function groupWants(document: Shape, value: unknown, path: Path, scope: Scope): readonly Want[] {
  const groups = document.fields(value, path) ?? {};
  return Object.entries(groups).flatMap(([group, list]) =>
    wants(document, list, [...path, group], scope, scope === 'optional' ? group : undefined),
  );
}
