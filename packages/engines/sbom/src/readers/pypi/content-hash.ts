// The hash that a lock of Python has of its manifest: over what Python's `json.dumps` with sorted keys writes of some of its tables.

import { createHash } from 'node:crypto';
import { type Fields, isFields, own } from '../../shape.js';
import { normalName } from './requirement.js';

/** Both separators of `json.dumps`, as they are without and with `separators=(",", ":")`. */
const spaced = [', ', ': '] as const;
const tight = [',', ':'] as const;

/**
 * `metadata.content-hash` of poetry.lock. https://github.com/python-poetry/poetry/blob/main/src/poetry/packages/locker.py
 * @param text of the lock: locks of Poetry before 2.3, which write their version into the first line, leave out dependency groups.
 */
export function poetryHashes(project: Fields, text: string): readonly string[] {
  const first = /^[^\n]{0,200}Poetry (\d{1,4})\.(\d{1,4})/.exec(text);
  const isBefore = first !== null && (Number(first[1]) < 2 || (Number(first[1]) === 2 && Number(first[2]) < 3));
  return hashes('sha256', spaced, [poetryContent(project, true), ...(isBefore ? [poetryContent(project, false)] : [])]);
}

function poetryContent(root: Fields, withGroups: boolean): unknown {
  const project = kept(table(root, 'project'), ['requires-python', 'dependencies', 'optional-dependencies']);
  const groups = withGroups ? (table(root, 'dependency-groups') ?? {}) : {};
  const isStandard = Object.keys(project).length > 0 || Object.keys(groups).length > 0;
  const tool = table(table(root, 'tool'), 'poetry');
  const poetry = {
    ...(isStandard ? {} : Object.fromEntries(poetryLists.map((key) => [key, null]))),
    ...kept(tool, [...poetryLists, 'group']),
  };
  if (!isStandard) return poetry;
  return {
    ...(Object.keys(project).length === 0 ? {} : { project }),
    ...(Object.keys(groups).length === 0 ? {} : { 'dependency-groups': groups }),
    tool: { poetry },
  };
}

/** Lists that count as `null` where they are not there. */
const poetryLists = ['dependencies', 'source', 'extras', 'dev-dependencies'];

/** `_meta.hash.sha256` of Pipfile.lock. https://github.com/sarugaku/plette/blob/master/src/plette/pipfiles.py */
export function pipfileHashes(pipfile: Fields): readonly string[] {
  const base = {
    _meta: { sources: own(pipfile, 'source') ?? [pypi], requires: own(pipfile, 'requires') ?? {} },
    default: own(pipfile, 'packages') ?? {},
    develop: own(pipfile, 'dev-packages') ?? {},
  };
  const others = Object.keys(pipfile).filter((key) => !pipfileTables.has(key));
  // Pipenv did not know other categories before 2022.
  return hashes('sha256', tight, [{ ...base, ...kept(pipfile, others) }, ...(others.length === 0 ? [] : [base])]);
}

const pypi = { name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true };
const pipfileTables: ReadonlySet<string> = new Set([
  ...['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv'],
  ...['default', 'develop'],
]);

/** `metadata.content_hash` of pdm.lock. https://github.com/pdm-project/pdm/blob/main/src/pdm/project/project_file.py */
export function pdmHashes(root: Fields, algorithm: 'sha256' | 'md5'): readonly string[] {
  const project = table(root, 'project');
  const tool = table(table(root, 'tool'), 'pdm');
  // Other tools' tables are made into the standard's first, and the members of a workspace are hashed, too.
  if (project === undefined || own(tool, 'workspace') !== undefined) return [];
  const groups: Record<string, unknown[]> = {};
  for (const lists of [table(root, 'dependency-groups'), table(tool, 'dev-dependencies')])
    for (const [name, list] of Object.entries(lists ?? {}))
      if (Array.isArray(list)) groups[normalName(name)] = [...(groups[normalName(name)] ?? []), ...list];
  const base = {
    sources: own(tool, 'source') ?? [],
    dependencies: own(project, 'dependencies') ?? [],
    'optional-dependencies': own(project, 'optional-dependencies') ?? {},
    'requires-python': own(project, 'requires-python') ?? '',
  };
  const resolution = table(tool, 'resolution') ?? {};
  const overrides = own(tool, 'overrides') ?? own(resolution, 'overrides') ?? {};
  // Before version 2.19 of PDM there were overrides alone, and no groups of the standard.
  return [groups, own(tool, 'dev-dependencies') ?? {}].flatMap((development) =>
    [{ resolution }, { overrides }].flatMap((more) => hashes(algorithm, spaced, [{ ...base, 'dev-dependencies': development, ...more }])),
  );
}

function table(fields: Fields | undefined, key: string): Fields | undefined {
  const value = own(fields, key);
  return isFields(value) ? value : undefined;
}

function kept(fields: Fields | undefined, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.flatMap((key) => (own(fields, key) === undefined ? [] : [[key, own(fields, key)]])));
}

/** Of each content; none where one of them has what its writing in Python is not known of (dates, fractions). */
function hashes(algorithm: string, separators: readonly [string, string], contents: readonly unknown[]): readonly string[] {
  const texts = contents.map((content) => pythonJson(content, separators));
  return texts.includes(undefined)
    ? []
    : texts.map((text) =>
        createHash(algorithm)
          .update(text as string)
          .digest('hex'),
      );
}

/** What `json.dumps(value, sort_keys=True)` writes. */
function pythonJson(value: unknown, separators: readonly [string, string]): string | undefined {
  const [comma, colon] = separators;
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))) return String(value);
  if (typeof value === 'string') return asciiText(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => pythonJson(item, separators));
    return items.includes(undefined) ? undefined : `[${items.join(comma)}]`;
  }
  if (!isFields(value) || value instanceof Date) return undefined;
  const keys = Object.keys(value).sort();
  const items = keys.map((key) => {
    const text = pythonJson(value[key], separators);
    return text === undefined ? undefined : `${asciiText(key)}${colon}${text}`;
  });
  return items.includes(undefined) ? undefined : `{${items.join(comma)}}`;
}

function asciiText(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
