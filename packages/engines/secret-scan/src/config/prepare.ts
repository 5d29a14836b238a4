// Everything a user's files say about a scan: configuration, ignores, baselines. Of a change the base commit's version of
// them holds, or the default branch's; what the change loosens is told, and what it takes out no longer counts.

import { isAbsolute } from 'node:path';
import { contentHash, type Notice, PortcullisError } from '@portcullis/core';
import type { ScanContext } from '@portcullis/lint';
import { relativePath, slashes, type Tree } from '@portcullis/workspace';
import { type KnownEntry, readBaseline, readGitleaksIgnore } from '../ignore/entries.js'; // at first use
import type { SecretRule } from '../rule.js';
import type { Customisation, RuleChoice } from './customise.js';
import { readConfig, workspacePath } from './extend.js'; // at first use
import { configLoosenings, type Loosening } from './loosening.js';
import type { ImportedConfig } from './model.js';
import { maxBaselineBytes, maxConfigBytes } from './toml.js';

export interface UserFiles {
  readonly config: string;
  readonly rules: RuleChoice;
  readonly baseline: readonly string[];
}

export interface Preparation {
  /** Undefined when no configuration holds. */
  readonly custom?: Customisation;
  /** What `custom` was made from; threads make their own from it. */
  readonly config?: ImportedConfig;
  readonly known: readonly KnownEntry[];
  /** Where it was read; undefined where nothing that the user's files say can be believed. */
  readonly tree?: Tree;
  /** Whose comments count: those of the tree that is scanned, of the tree that judges, or nobody's. */
  readonly comments: 'all' | 'of-base' | 'none';
  readonly loosenings: readonly Loosening[];
  readonly notices: readonly Notice[];
  /** Digest of all that was read. */
  readonly digest: string;
}

const configName = '.gitleaks.toml';
const ignoreName = '.gitleaksignore';
const baselineName = '.secrets.baseline';

interface UserSettings {
  readonly config: ImportedConfig | undefined;
  readonly known: readonly KnownEntry[];
  readonly missing: readonly string[];
  readonly digests: readonly string[];
}

/** @throws PortcullisError when a file cannot be read, says what it may not, or the base commit is needed and not there. */
export async function prepare(files: UserFiles, context: ScanContext, builtIn: readonly SecretRule[]): Promise<Preparation> {
  const { settings, workspace } = context;
  const now = await readSettings(settings.head, files, workspace);
  if (settings.origin === 'checkout') {
    refuseMissing(now.missing);
    return prepared(files, builtIn, settings.tree, now, { comments: 'all', loosenings: [], notices: [] });
  }
  if (settings.origin === 'unavailable') {
    if (now.config !== undefined || now.known.length > 0 || files.config !== '' || files.baseline.length > 0)
      throw baseUnavailable(settings.reason);
    const notices = [{ level: 'warning', message: baseMissing(settings.reason) } as const];
    return prepared(files, builtIn, undefined, now, { comments: 'none', loosenings: [], notices });
  }
  const { tree } = settings;
  const before = await readSettings(tree, files, workspace);
  refuseMissing(now.missing.filter((file) => before.missing.includes(file)));
  // What the change brings must be sound, although it does not count yet.
  if (now.config !== undefined) await customised(now.config, files, builtIn);
  const builtInNames = new Set(builtIn.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => name.toLowerCase())));
  const loosenings = [
    ...configLoosenings(before.config, now.config, (id) => builtInNames.has(id.toLowerCase())),
    ...knownLoosenings(before.known, now.known),
  ];
  const notices: Notice[] =
    before.digests.join() === now.digests.join()
      ? []
      : [
          {
            level: 'note',
            message: `Configuration, ignores and baselines were read ${tree.where}; what this change says of them counts after the merge. What it takes out of ignores and baselines no longer counts.`,
          },
        ];
  // An ignore or a known secret that the change deletes is tightened at once.
  const kept = new Set(now.known.map(keyOf));
  const known = before.known.filter((entry) => kept.has(keyOf(entry)));
  return prepared(files, builtIn, tree, { ...before, known }, { comments: 'of-base', loosenings, notices });
}

async function prepared(
  files: UserFiles,
  builtIn: readonly SecretRule[],
  tree: Tree | undefined,
  settings: UserSettings,
  rest: Pick<Preparation, 'comments' | 'loosenings' | 'notices'>,
): Promise<Preparation> {
  const custom = settings.config === undefined ? undefined : await customised(settings.config, files, builtIn);
  if (custom === undefined && files.rules === 'imported')
    throw new PortcullisError({
      code: 'config-missing',
      message: `expected a configuration with rules for \`rules: imported\`, got none${tree === undefined ? '' : ` ${tree.where}`}`,
      where: { key: 'config' },
      remedy: `Name the file, or add ${configName}.`,
    });
  return {
    ...(custom === undefined || settings.config === undefined ? {} : { custom, config: settings.config }),
    known: settings.known,
    ...(tree === undefined ? {} : { tree }),
    ...rest,
    notices: [...rest.notices, ...(custom?.notices ?? [])],
    digest: contentHash(JSON.stringify([files.rules, settings.digests])),
  };
}

async function customised(config: ImportedConfig, files: UserFiles, builtIn: readonly SecretRule[]): Promise<Customisation> {
  const { customisation } = await import('./customise.js');
  return customisation(config, builtIn, files.rules);
}

async function readSettings(tree: Tree, files: UserFiles, workspace: string): Promise<UserSettings> {
  const missing: string[] = [];
  const digests: string[] = [];
  const read = (written: string, key: string | undefined, maxBytes = maxConfigBytes): { path: string; content: Uint8Array } | undefined => {
    const path = key === undefined ? written : insidePath(written, workspace);
    const content = tree.read(path, maxBytes);
    if (content === undefined) {
      if (key !== undefined) missing.push(path);
      return undefined;
    }
    if (key !== undefined && content.toString('latin1').trim() === '') throw holdsNothing(path, key);
    return { path, content };
  };
  const readTold = (path: string): Uint8Array | undefined => {
    const told = read(path, undefined);
    if (told !== undefined) digests.push(`${path} ${contentHash(told.content)}`);
    return told?.content;
  };
  const written = read(files.config || configName, files.config === '' ? undefined : 'config');
  if (written !== undefined) digests.push(`${written.path} ${contentHash(written.content)}`);
  const config = written === undefined ? undefined : await readConfig(async (path) => readTold(path), written.path, written.content);
  if (written !== undefined && config !== undefined && files.config !== '' && saysNothing(config))
    throw holdsNothing(written.path, 'config');
  const ignores = read(ignoreName, undefined);
  const known: KnownEntry[] = ignores === undefined ? [] : readGitleaksIgnore(ignores.content, ignores.path);
  const named = files.baseline.length > 0;
  for (const name of named ? files.baseline : [baselineName]) {
    const baseline = read(name, named ? 'baseline' : undefined, maxBaselineBytes);
    if (baseline !== undefined) known.push(...readBaseline(baseline.content, baseline.path, workspace));
  }
  // A baseline may hold secrets: where its entries stand tells it from another, a hash of it would let secrets be tried.
  const places = known.map((entry) => [
    entry.kind,
    entry.path,
    entry.place.file,
    'rule' in entry ? entry.rule : '',
    'line' in entry ? entry.line : 0,
  ]);
  if (known.length > 0) digests.push(contentHash(JSON.stringify(places)));
  return { config, known, missing, digests };
}

function saysNothing({ rules, allowlists, disabled, useDefault }: ImportedConfig): boolean {
  return rules.length + allowlists.length + disabled.length === 0 && !useDefault;
}

function holdsNothing(file: string, key: string): PortcullisError {
  return new PortcullisError({
    code: 'config-empty',
    message: `expected the file that \`${key}\` names to say something, got an empty one`,
    where: { file, key },
    remedy: 'Correct the path, or take the input out.',
  });
}

function insidePath(written: string, workspace: string): string {
  const path = workspacePath(isAbsolute(written) ? relativePath(workspace, written) : slashes(written));
  if (path !== undefined) return path;
  throw new PortcullisError({
    code: 'path-outside',
    message: 'expected a path inside the workspace, got one that leads out of it',
    where: { file: written },
    remedy: 'Name a file below the workspace.',
  });
}

function refuseMissing(files: readonly string[]): void {
  if (files.length === 0) return;
  throw new PortcullisError({
    code: 'config-missing',
    message: 'expected the file that the inputs name, which is not there',
    where: { file: files[0] as string },
    remedy: 'Correct the path; it starts at the root of the workspace.',
  });
}

function baseUnavailable(reason: string): PortcullisError {
  return new PortcullisError({
    code: 'base-unavailable',
    message: baseMissing(reason),
    where: { key: 'config' },
    remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
  });
}

function baseMissing(reason: string): string {
  return `${reason}, and configuration, ignores and comments of a pull request count only from there; use \`fetch-depth: 0\``;
}

function knownLoosenings(before: readonly KnownEntry[], now: readonly KnownEntry[]): Loosening[] {
  const old = new Set(before.map(keyOf));
  return now
    .filter((entry) => !old.has(keyOf(entry)))
    .map((entry) => ({
      text:
        entry.kind === 'fingerprint'
          ? `it ignores ${entry.path}:${entry.rule}:${entry.line}`
          : `it makes a secret in ${entry.path} a known one`,
      place: entry.place,
    }));
}

function keyOf(entry: KnownEntry): string {
  if (entry.kind === 'hash') return JSON.stringify([entry.path, entry.sha1]);
  return JSON.stringify(entry.kind === 'secret' ? [entry.path, entry.secret] : [entry.path, entry.rule, entry.line, entry.commit]);
}
