// Reads `.gitleaks.toml` as gitleaks 8.30 does, with one difference: a key that gitleaks would pass over is an error.

import { PortcullisError } from '@portcullis/core';
import type { ImportedAllowlist, ImportedConfig, ImportedRule, Named, Place, RequiredRule } from './model.js';
import { parseToml, type TomlDocument, type TomlPath, type TomlTable, type TomlValue } from './toml.js';

/** One file, before what it extends is read. */
export interface GitleaksFile extends ImportedConfig {
  /** Path of the file that this one extends. */
  readonly extendPath?: Named;
}

const maxRules = 5000;

const keys = {
  root: ['title', 'description', 'minversion', 'extend', 'rules', 'allowlist', 'allowlists'],
  extend: ['path', 'url', 'usedefault', 'disabledrules'],
  rule: [
    'id',
    'description',
    'path',
    'regex',
    'secretgroup',
    'entropy',
    'keywords',
    'tags',
    'skipreport',
    'required',
    'allowlist',
    'allowlists',
  ],
  required: ['id', 'withinlines', 'withincolumns'],
  ruleAllowlist: ['description', 'condition', 'commits', 'paths', 'regextarget', 'regexes', 'stopwords'],
  allowlist: ['description', 'condition', 'commits', 'paths', 'regextarget', 'regexes', 'stopwords', 'targetrules'],
} as const;

/** Keys of allowlists before version 8. `files` held expressions for paths, which stand in `paths` since. */
const former = ['files', 'repos'];

/** @throws PortcullisError `config-invalid` with file, line and key. */
export async function readGitleaksToml(content: Uint8Array, file: string): Promise<GitleaksFile> {
  const document = await parseToml(content, file);
  const reader = readerOf(document, file);
  const { root } = document;
  reader.known(root, [], keys.root);
  for (const key of ['title', 'description', 'minversion']) reader.text(root, [key]);
  const extend = reader.table(root, ['extend']);
  if (extend !== undefined) reader.known(extend, ['extend'], keys.extend);
  if (extend?.has('url') === true && reader.text(extend, ['extend', 'url']) !== '')
    reader.fail(
      ['extend', 'url'],
      'expected no `url`: nothing is downloaded while scanning',
      'Commit the file and name it in `extend.path`.',
    );
  const useDefault = reader.flag(extend, ['extend', 'useDefault']);
  const extendPath = reader.text(extend, ['extend', 'path']);
  if (useDefault && extendPath !== '')
    reader.fail(['extend', 'path'], 'expected either `useDefault` or `path`', 'Let the extended file set `useDefault`.');
  return {
    files: [file],
    rules: reader.tables(root, ['rules'], maxRules).map((table, i) => readRule(reader, table, ['rules', i])),
    allowlists: readAllowlists(reader, root, [], true),
    disabled: reader.list(extend, ['extend', 'disabledRules']).map((id) => ({ id, place: reader.place(['extend', 'disabledRules']) })),
    useDefault,
    ...(extendPath === '' ? {} : { extendPath: { id: extendPath, place: reader.place(['extend', 'path']) } }),
  };
}

function readRule(reader: Reader, table: TomlTable, path: TomlPath): ImportedRule {
  reader.known(table, path, keys.rule);
  const id = reader.text(table, [...path, 'id']).trim();
  if (id === '') reader.fail([...path, 'id'], 'expected an `id`', 'Give the rule an id of its own.');
  const regex = reader.text(table, [...path, 'regex']);
  const where = reader.text(table, [...path, 'path']);
  const secretGroup = reader.number(table, [...path, 'secretGroup'], true);
  return {
    id,
    description: reader.text(table, [...path, 'description']),
    ...(regex === '' ? {} : { regex }),
    ...(where === '' ? {} : { path: where }),
    secretGroup,
    entropy: reader.number(table, [...path, 'entropy'], false),
    keywords: reader.list(table, [...path, 'keywords']).map((word) => word.toLowerCase()),
    tags: reader.list(table, [...path, 'tags']),
    skipReport: reader.flag(table, [...path, 'skipReport']),
    required: reader.tables(table, [...path, 'required'], 100).map((entry, i) => readRequired(reader, entry, [...path, 'required', i])),
    allowlists: readAllowlists(reader, table, path, false),
    place: reader.place(path),
  };
}

function readRequired(reader: Reader, table: TomlTable, path: TomlPath): RequiredRule {
  reader.known(table, path, keys.required);
  const id = reader.text(table, [...path, 'id']);
  if (id === '') reader.fail([...path, 'id'], 'expected the `id` of the rule that must match nearby', 'Name a rule of this file.');
  const distance = (key: string): number | undefined =>
    table.has(key.toLowerCase()) ? reader.number(table, [...path, key], true) : undefined;
  const withinLines = distance('withinLines');
  const withinColumns = distance('withinColumns');
  return { id, ...(withinLines === undefined ? {} : { withinLines }), ...(withinColumns === undefined ? {} : { withinColumns }) };
}

/** `[allowlist]` and `[[allowlists]]`, of which a table may have one spelling. */
function readAllowlists(reader: Reader, table: TomlTable, path: TomlPath, global: boolean): ImportedAllowlist[] {
  const one = reader.table(table, [...path, 'allowlist']);
  const many = reader.tables(table, [...path, 'allowlists'], 1000);
  if (one !== undefined && many.length > 0)
    reader.fail([...path, 'allowlist'], 'expected one spelling of allowlists, got both', 'Move `allowlist` into the list of `allowlists`.');
  const tables: [TomlTable, TomlPath][] = many.map((entry, i) => [entry, [...path, 'allowlists', i]]);
  if (one !== undefined) tables.push([one, [...path, 'allowlist']]);
  return tables.map(([entry, at]) => readAllowlist(reader, entry, at, global));
}

function readAllowlist(reader: Reader, table: TomlTable, path: TomlPath, global: boolean): ImportedAllowlist {
  const passedOver = former.filter((key) => table.has(key));
  reader.known(table, path, [...(global ? keys.allowlist : keys.ruleAllowlist), ...passedOver]);
  const list = (key: string): readonly string[] => reader.list(table, [...path, key]);
  const condition = reader.text(table, [...path, 'condition']).toUpperCase();
  if (!['', 'OR', '||', 'AND', '&&'].includes(condition))
    reader.fail([...path, 'condition'], `expected AND or OR, got "${condition.slice(0, 40)}"`, 'Correct the condition.');
  const isBoth = condition === 'AND' || condition === '&&';
  if (isBoth && passedOver.length > 0)
    reader.fail(
      [...path, passedOver[0] as string],
      `expected no \`${passedOver[0]}\` beside \`condition = "AND"\`: gitleaks passes over it since version 8, and without it the list allows more`,
      'Write `paths`.',
    );
  const target = reader.text(table, [...path, 'regexTarget']);
  if (!['', 'secret', 'match', 'line'].includes(target))
    reader.fail([...path, 'regexTarget'], `expected secret, match or line, got "${target.slice(0, 40)}"`, 'Correct the target.');
  const allowlist: ImportedAllowlist = {
    description: reader.text(table, [...path, 'description']),
    condition: isBoth ? 'and' : 'or',
    commits: list('commits').map((commit) => commit.trim().toLowerCase()),
    paths: list('paths'),
    regexTarget: target === '' ? 'secret' : (target as ImportedAllowlist['regexTarget']),
    regexes: list('regexes'),
    stopwords: list('stopwords').map((word) => word.toLowerCase()),
    targetRules: list('targetRules'),
    passedOver,
    place: reader.place(path),
  };
  const { commits, paths, regexes, stopwords } = allowlist;
  if (commits.length + paths.length + regexes.length + stopwords.length === 0)
    reader.fail(path, 'expected at least one of commits, paths, regexes, stopwords', 'Say what is allowed, or delete the allowlist.');
  return allowlist;
}

type Reader = ReturnType<typeof readerOf>;

/** Reads typed values; the last part of a path is the key within the table that is given. */
function readerOf(document: TomlDocument, file: string) {
  const place = (path: TomlPath): Place => {
    const line = document.lineOf(path);
    return { file, ...(line === undefined ? {} : { line }) };
  };
  const fail = (path: TomlPath, message: string, remedy: string): never => {
    const key = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
    throw new PortcullisError({
      code: 'config-invalid',
      message,
      where: { ...place(path), ...(key === '' ? {} : { key }) },
      remedy,
    });
  };
  const get = (table: TomlTable | undefined, path: TomlPath): TomlValue | undefined => table?.get(String(path.at(-1)).toLowerCase())?.value;
  const wrong = (path: TomlPath, expected: string): never => fail(path, `expected ${expected}`, 'Correct the value.');
  return {
    place,
    fail,
    known(table: TomlTable, path: TomlPath, allowed: readonly string[]): void {
      for (const [key, { written }] of table)
        if (!allowed.includes(key))
          fail(
            [...path, written],
            `expected one of ${allowed.join(', ')}, got "${written.slice(0, 60)}"`,
            'Correct or delete the key; gitleaks would have passed over it in silence.',
          );
    },
    text(table: TomlTable | undefined, path: TomlPath): string {
      const value = get(table, path) ?? '';
      return typeof value === 'string' ? value : wrong(path, 'text');
    },
    flag(table: TomlTable | undefined, path: TomlPath): boolean {
      const value = get(table, path) ?? false;
      return typeof value === 'boolean' ? value : wrong(path, 'true or false');
    },
    number(table: TomlTable | undefined, path: TomlPath, whole: boolean): number {
      const value = get(table, path) ?? 0;
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 && (!whole || Number.isInteger(value))
        ? value
        : wrong(path, whole ? 'a whole number from 0' : 'a number from 0');
    },
    list(table: TomlTable | undefined, path: TomlPath): readonly string[] {
      const value = get(table, path) ?? [];
      if (typeof value === 'string') return value === '' ? [] : value.split(',');
      if (!Array.isArray(value)) return wrong(path, 'a list of texts');
      return value.map((item) => (typeof item === 'string' ? item : wrong(path, 'a list of texts')));
    },
    table(table: TomlTable | undefined, path: TomlPath): TomlTable | undefined {
      const value = get(table, path);
      return value === undefined || value instanceof Map ? value : wrong(path, 'a table');
    },
    tables(table: TomlTable, path: TomlPath, most: number): readonly TomlTable[] {
      const value = get(table, path) ?? [];
      if (!Array.isArray(value)) return wrong(path, `a list of tables: [[${path.filter((part) => typeof part === 'string').join('.')}]]`);
      if (value.length > most) return wrong(path, `at most ${most} tables`);
      return value.map((item) => (item instanceof Map ? item : wrong(path, 'tables')));
    },
  };
}
