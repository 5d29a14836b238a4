// Everything a user's files say about a scan: configuration, ignores, baselines. On a pull request the base commit's
// version of them holds, and what the change loosens is told.

import { isAbsolute, relative, sep } from 'node:path';
import { contentHash, type Notice, PortcullisError, type ScanContext } from '@portcullis/core';
import { type KnownEntry, maxBaselineBytes, readBaseline, readGitleaksIgnore } from '../ignore/entries.js';
import type { SecretRule } from '../rule.js';
import type { Customisation, RuleChoice } from './customise.js';
import { readConfig, workspacePath } from './extend.js';
import { configLoosenings, type Loosening } from './loosening.js';
import type { ImportedConfig } from './model.js';
import { baseTree, type ConfigTree, workingTree } from './sources.js';

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
  /** Where it was read. */
  readonly tree: ConfigTree;
  /** Whose comments count: those of the tree that is scanned, of the base commit, or nobody's. */
  readonly comments: 'all' | 'of-base' | 'none';
  readonly loosenings: readonly Loosening[];
  readonly notices: readonly Notice[];
  /** Digest of all that was read. */
  readonly digest: string;
}

const configName = '.gitleaks.toml';
const ignoreName = '.gitleaksignore';
const baselineName = '.secrets.baseline';

interface Settings {
  readonly config: ImportedConfig | undefined;
  readonly known: readonly KnownEntry[];
  readonly missing: readonly string[];
  readonly digests: readonly string[];
}

/** @throws PortcullisError when a file cannot be read, says what it may not, or the base commit is needed and not there. */
export async function prepare(files: UserFiles, context: ScanContext, builtIn: readonly SecretRule[]): Promise<Preparation> {
  const head = workingTree(context.workspace);
  const now = await readSettings(head, files, context.workspace);
  if (context.change?.kind !== 'pull-request') {
    refuseMissing(now.missing);
    return prepared(files, builtIn, head, now, { comments: 'all', loosenings: [], notices: [] });
  }
  const base = baseTree(context);
  if (base === undefined) {
    if (now.config !== undefined || now.known.length > 0 || files.config !== '' || files.baseline.length > 0)
      throw baseUnavailable(context);
    const notices = [{ level: 'warning', message: baseMissing(context) } as const];
    return prepared(files, builtIn, head, now, { comments: 'none', loosenings: [], notices });
  }
  const before = await readSettings(base, files, context.workspace);
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
            message: `Configuration, ignores and baselines were read ${base.where}; what this change says of them counts after the merge.`,
          },
        ];
  return prepared(files, builtIn, base, before, { comments: 'of-base', loosenings, notices });
}

async function prepared(
  files: UserFiles,
  builtIn: readonly SecretRule[],
  tree: ConfigTree,
  settings: Settings,
  rest: Pick<Preparation, 'comments' | 'loosenings' | 'notices'>,
): Promise<Preparation> {
  const custom = settings.config === undefined ? undefined : await customised(settings.config, files, builtIn);
  if (custom === undefined && files.rules === 'imported')
    throw new PortcullisError({
      code: 'config-missing',
      message: `expected a configuration with rules for \`rules: imported\`, got none ${tree.where}`,
      where: { key: 'config' },
      remedy: `Name the file, or add ${configName}.`,
    });
  return {
    ...(custom === undefined || settings.config === undefined ? {} : { custom, config: settings.config }),
    known: settings.known,
    tree,
    ...rest,
    notices: [...rest.notices, ...(custom?.notices ?? [])],
    digest: contentHash(JSON.stringify([files.rules, settings.digests])),
  };
}

async function customised(config: ImportedConfig, files: UserFiles, builtIn: readonly SecretRule[]): Promise<Customisation> {
  const { customisation } = await import('./customise.js');
  return customisation(config, builtIn, files.rules);
}

async function readSettings(tree: ConfigTree, files: UserFiles, workspace: string): Promise<Settings> {
  const missing: string[] = [];
  const digests: string[] = [];
  const read = (written: string, given: boolean, maxBytes?: number): { path: string; content: Uint8Array } | undefined => {
    const path = given ? insidePath(written, workspace) : written;
    const content = tree.read(path, maxBytes);
    if (content === undefined) {
      if (given) missing.push(path);
      return undefined;
    }
    digests.push(`${path} ${contentHash(content)}`);
    return { path, content };
  };
  const written = read(files.config || configName, files.config !== '');
  const config =
    written === undefined ? undefined : await readConfig(async (path) => read(path, false)?.content, written.path, written.content);
  const ignores = read(ignoreName, false);
  const known: KnownEntry[] = ignores === undefined ? [] : readGitleaksIgnore(ignores.content, ignores.path);
  const baselines = files.baseline.length > 0 ? files.baseline : [baselineName];
  for (const name of baselines) {
    const baseline = read(name, files.baseline.length > 0, maxBaselineBytes);
    if (baseline !== undefined) known.push(...readBaseline(baseline.content, baseline.path, workspace));
  }
  return { config, known, missing, digests };
}

function insidePath(written: string, workspace: string): string {
  const path = workspacePath(isAbsolute(written) ? relative(workspace, written).split(sep).join('/') : written);
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

function baseUnavailable(context: ScanContext): PortcullisError {
  return new PortcullisError({
    code: 'base-unavailable',
    message: baseMissing(context),
    where: { key: 'config' },
    remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
  });
}

function baseMissing({ change }: ScanContext): string {
  return `the base commit ${change?.base?.slice(0, 12) ?? '(unknown)'} is not in this checkout, and configuration, ignores and comments of a pull request count only from there; use \`fetch-depth: 0\``;
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
