// What pyproject.toml asks for: PEP 621, PEP 735, and the tables of Poetry and PDM.

import { licensed } from '../../licence.js';
import { makers, people } from '../../makers.js';
import type { Manifest, Scope } from '../../model.js';
import { invalid, type Source } from '../../reader.js';
import { type Fields, isFields, own, type Shape, tomlShape } from '../../shape.js';
import { classifiedLicence, maxName } from './licence-names.js';
import type { rangesOf, Want } from './lock-graph.js';
import { normalName, parseRequirement, pypiIdentity } from './requirement.js';

export interface Asked extends Want {
  /** Specifier as written. */
  readonly declared: string;
  readonly url?: string;
  /** A table of Poetry, or of uv's sources: git, path, url. */
  readonly table?: Fields;
  readonly line: number | undefined;
  /** Which table asks: not every tool reads every one. */
  readonly by?: 'project' | 'groups' | 'poetry' | 'pdm';
  /** Whether it is asked for on some platforms or by some versions of Python only: a lock for others may leave it out. */
  readonly conditional?: true;
}

export interface Project {
  readonly subject?: NonNullable<Manifest['subject']>;
  readonly asked: readonly Asked[];
}

type Path = readonly (string | number)[];

/** @throws PortcullisError */
export async function readProject(source: Source): Promise<Project> {
  const document = await tomlShape(source);
  const project = document.fields(own(document.root, 'project'), ['project']);
  const tool = document.fields(own(document.root, 'tool'), ['tool']);
  const poetry = document.fields(own(tool, 'poetry'), ['tool', 'poetry']);
  const sources = uvSources(tool);
  const name = document.text(own(project, 'name') ?? own(poetry, 'name'), ['project', 'name']);
  // A table says where a tool would find it.
  const written = own(project, 'version') ?? own(poetry, 'version');
  const version = isFields(written) ? undefined : document.text(written, ['project', 'version']);
  return {
    ...(name === undefined
      ? {}
      : {
          subject: {
            name: normalName(name),
            identity: pypiIdentity(name),
            ...(version === undefined ? {} : { version }),
            ...projectLicence(project, poetry),
            // PEP 621: names and addresses; Poetry: `Name <address>`.
            ...makers(...people(own(project, 'authors') ?? own(poetry, 'authors'))),
          },
        }),
    asked: [
      ...by('project', [
        ...requirements(document, own(project, 'dependencies'), ['project', 'dependencies'], 'required'),
        ...groups(document, own(project, 'optional-dependencies'), ['project', 'optional-dependencies'], 'optional'),
      ]).map(sources),
      ...by('groups', groups(document, own(document.root, 'dependency-groups'), ['dependency-groups'], 'development')).map(sources),
      ...by(
        'pdm',
        groups(
          document,
          own(isFields(own(tool, 'pdm')) ? (own(tool, 'pdm') as Fields) : undefined, 'dev-dependencies'),
          ['tool', 'pdm', 'dev-dependencies'],
          'development',
        ),
      ),
      ...by('poetry', poetry === undefined ? [] : poetryAsked(document, poetry)),
    ],
  };
}

/** `[tool.uv.sources]`: where uv takes a package from instead, a table by its name, or a list of some with conditions. */
function uvSources(tool: Fields | undefined): (asked: Asked) => Asked {
  const uv = own(tool, 'uv');
  const written = isFields(uv) ? own(uv, 'sources') : undefined;
  if (!isFields(written)) return (asked) => asked;
  const tables = new Map(
    Object.entries(written).map(([name, value]) => [normalName(name), (Array.isArray(value) ? value : [value]).find(isFields)]),
  );
  return (asked) => {
    const table = asked.url === undefined ? tables.get(normalName(asked.name)) : undefined;
    return table === undefined ? asked : { ...asked, table };
  };
}

/** PEP 639 has an expression, PEP 621 a table whose text is a name or a whole licence; then what the classifiers say. */
function projectLicence(project: Fields | undefined, poetry: Fields | undefined): { readonly licence?: string } {
  const written = own(project, 'license') ?? own(poetry, 'license');
  const text = isFields(written) ? own(written, 'text') : written;
  const classifiers = own(project, 'classifiers') ?? own(poetry, 'classifiers');
  const name = typeof text === 'string' && text.length <= maxName ? text : classifiedLicence(Array.isArray(classifiers) ? classifiers : []);
  return licensed(name);
}

function by(table: NonNullable<Asked['by']>, asked: readonly Asked[]): readonly Asked[] {
  return asked.map((one) => ({ ...one, by: table }));
}

/** Names that the lock of a tool must hold, of those that the tables it reads ask for; the product itself asks for its own extras. */
export function lockedNames({ asked, subject }: Project, tables: readonly Asked['by'][]): readonly string[] {
  return asked
    .filter((one) => one.conditional !== true && tables.includes(one.by))
    .map(({ name }) => normalName(name))
    .filter((name) => name !== subject?.name);
}

/** What those tables ask for once and everywhere, in a range in which the lock holds none. @param isIn see `rangesOf`. */
export function outdatedRanges(
  { asked, subject }: Project,
  tables: readonly Asked['by'][],
  isIn: ReturnType<typeof rangesOf>,
): readonly { readonly name: string; readonly range: string; readonly version: string }[] {
  const counts = new Map<string, number>();
  for (const { name } of asked) counts.set(normalName(name), (counts.get(normalName(name)) ?? 0) + 1);
  return asked.flatMap(({ name: written, declared, conditional, by: table, scope, url }) => {
    const name = normalName(written);
    if (conditional === true || url !== undefined || !tables.includes(table) || scope === 'optional') return [];
    if (counts.get(name) !== 1 || name === subject?.name || declared === '') return [];
    const version = isIn(name, declared);
    return version === undefined ? [] : [{ name, range: declared, version }];
  });
}

function groups(document: Shape, value: unknown, path: Path, scope: Scope): readonly Asked[] {
  const tables = document.fields(value, path) ?? {};
  return Object.entries(tables).flatMap(([group, list]) => requirements(document, list, [...path, group], scope));
}

function requirements(document: Shape, value: unknown, path: Path, scope: Scope): readonly Asked[] {
  return document.list(value, path).flatMap((item, index) => {
    const at = [...path, index];
    // `{include-group = "x"}`: what it includes is read where it stands.
    if (isFields(item) && own(item, 'include-group') !== undefined) return [];
    const text = document.needed(item, at);
    // PDM's development groups may hold lines of pip.
    const requirement = parseRequirement(text.replace(/^-e\s+\S*#egg=/, ''));
    if (requirement === undefined) throw invalid(document.file, document.line(at), `expected a requirement, got "${text.slice(0, 80)}"`);
    const { name, extras, specifier, url, marker } = requirement;
    return [
      {
        name,
        extras,
        scope,
        declared: specifier,
        ...(url === undefined ? {} : { url }),
        line: document.line(at),
        ...(marker === undefined ? {} : { conditional: true as const }),
      },
    ];
  });
}

function poetryAsked(document: Shape, poetry: Fields): readonly Asked[] {
  const base = ['tool', 'poetry'];
  const found = [
    ...poetryTable(document, own(poetry, 'dependencies'), [...base, 'dependencies'], 'required'),
    ...poetryTable(document, own(poetry, 'dev-dependencies'), [...base, 'dev-dependencies'], 'development'),
  ];
  const named = document.fields(own(poetry, 'group'), [...base, 'group']) ?? {};
  for (const [group, value] of Object.entries(named)) {
    const path = [...base, 'group', group];
    const table = document.fields(value, path);
    found.push(
      ...poetryTable(document, own(table, 'dependencies'), [...path, 'dependencies'], group === 'main' ? 'required' : 'development'),
    );
  }
  return found;
}

function poetryTable(document: Shape, value: unknown, path: Path, scope: Scope): readonly Asked[] {
  const table = document.fields(value, path) ?? {};
  return Object.entries(table).flatMap(([name, written]) => {
    if (name.toLowerCase() === 'python') return [];
    // One range for each version of Python or platform.
    return (Array.isArray(written) ? written : [written]).map((one: unknown): Asked => {
      const fields = isFields(one) ? one : undefined;
      const declared = typeof one === 'string' ? one : own(fields, 'version');
      const extras = own(fields, 'extras');
      return {
        name,
        extras: Array.isArray(extras) ? extras.filter((extra): extra is string => typeof extra === 'string') : [],
        scope: own(fields, 'optional') === true && scope === 'required' ? 'optional' : scope,
        declared: typeof declared === 'string' ? specifierOf(declared) : '',
        ...(fields === undefined ? {} : { table: fields }),
        line: document.line([...path, name]),
        ...(isConditional(written) ? { conditional: true } : {}),
      };
    });
  });
}

/** A whole version without anything before it is that one and no other. https://python-poetry.org/docs/dependency-specification/#exact-requirements */
function specifierOf(written: string): string {
  return /^\s*v?\d[\w.+!-]{0,100}\s*$/.test(written) ? `==${written.trim().replace(/^v/, '')}` : written;
}

/** `{python = "<3.11"}`, `{markers = "…"}`, `{platform = "…"}`; of a list, where all of them are. */
function isConditional(written: unknown): boolean {
  if (Array.isArray(written)) return written.every(isConditional);
  return isFields(written) && ['python', 'markers', 'platform'].some((key) => own(written, key) !== undefined);
}

/** The project beside a lock, with all that its file says. */
export async function projectBeside(source: Source): Promise<(Project & { readonly root: Fields }) | undefined> {
  const file = source.beside('pyproject.toml');
  return file === undefined ? undefined : { ...(await readProject(file)), root: (await tomlShape(file)).root };
}
