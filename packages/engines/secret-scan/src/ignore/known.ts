// Whether a finding is known. An entry that names a line is bound to the secret that stood there when it was written,
// so that it does not hide another one that comes to stand there later.

import { createHash } from 'node:crypto';
import type { Notice } from '@portcullis/core';
import { commitTree, findGitRoot, git } from '@portcullis/workspace';
import { type LocatedSecret, scanContent } from '../content.js';
import type { Detector } from '../detect.js';
import { secretHash } from '../redact.js';
import type { FingerprintEntry, HashEntry, KnownEntry, SecretEntry } from './entries.js';

export interface KnownSecrets {
  /** The entry that covers a finding, in words; undefined when none does. */
  covers(path: string, secret: LocatedSecret, names: readonly string[]): string | undefined;
  /** The same for a finding about a file as a whole. */
  coversFile(path: string, names: readonly string[]): string | undefined;
  /** Remarks on entries, after all findings were asked about. `complete`: everything was looked at, so that unused ones can be told. */
  notices(complete: boolean): Notice[];
}

export interface KnownOptions {
  readonly workspace: string;
  /** The commit whose version of the entries counts; undefined for the working tree. */
  readonly commit: string | undefined;
  readonly detector: Detector;
  readonly decodeDepth: number;
  /** Ids and aliases of every rule there is, lower case. */
  readonly ruleNames: () => ReadonlySet<string>;
}

const maxListed = 50;
const maxVersionBytes = 32 * 1024 * 1024;

/** Adds SHA-1 sums, by which detect-secrets knows secrets. */
export function withSha1(detector: Detector): Detector {
  return {
    detect: (bytes, path, within) =>
      detector
        .detect(bytes, path, within)
        .map((found) => ({ ...found, sha1: createHash('sha1').update(Buffer.from(found.secret, 'latin1')).digest('hex') })),
  };
}

export function knownSecrets(entries: readonly KnownEntry[], options: KnownOptions): KnownSecrets {
  const byPath = new Map<string, KnownEntry[]>();
  const byFile = new Map<string, (SecretEntry | HashEntry)[]>();
  for (const entry of entries) {
    if (entry.kind !== 'fingerprint') {
      const list = byFile.get(entry.place.file) ?? [];
      list.push(entry);
      byFile.set(entry.place.file, list);
    }
    const list = byPath.get(entry.path) ?? [];
    list.push(entry);
    byPath.set(entry.path, list);
  }
  const used = new Set<KnownEntry>();
  const loose = new Set<FingerprintEntry>();
  const stale = new Set<FingerprintEntry>();
  const versions = versionReader(options);
  const listedHashes = new Map<string, ReadonlyMap<string, KnownEntry>>();
  const matchHashes = new Map<SecretEntry, ReadonlySet<string>>();
  let ruleNames: ReadonlySet<string> | undefined;

  return {
    covers(path, secret, names) {
      const entry = (byPath.get(path) ?? []).find((candidate) => covers(candidate, secret, names)) ?? listedThere(path, secret);
      return entry === undefined ? undefined : use(entry);
    },
    coversFile(path, names) {
      const entry = byPath
        .get(path)
        ?.find((candidate) => candidate.kind === 'fingerprint' && candidate.line <= 1 && concerns(candidate, names));
      return entry === undefined ? undefined : use(entry);
    },
    notices: (complete) => [
      ...listed(
        complete ? entries.filter((entry) => !used.has(entry) && !stale.has(entry as FingerprintEntry)) : [],
        'note',
        (entry) => `The ignore of ${described(entry)} is used by no finding; delete it.`,
      ),
      ...listed(
        [...stale].filter((entry) => !used.has(entry)),
        'warning',
        (entry) => `The ignore of ${described(entry)} hides nothing: when it was written another secret, or none, stood there.`,
      ),
      ...listed(
        [...loose],
        'warning',
        (entry) =>
          `The ignore of ${described(entry)} holds for any secret that comes to stand on that line: the commit it was written for is not in this checkout. Fetch the history (\`fetch-depth: 0\`), or waive the finding by its fingerprint in the gate's policy.`,
      ),
      ...listed(
        entries.filter((entry): entry is HashEntry => entry.kind === 'hash' && entry.real && used.has(entry)),
        'warning',
        (entry) => `The baseline marks the ${entry.type || 'secret'} in ${entry.path} as a real one: revoke it.`,
      ),
    ],
  };

  function use(entry: KnownEntry): string {
    used.add(entry);
    return `known from ${entry.place.file}${entry.place.line === undefined ? '' : `:${entry.place.line}`}`;
  }

  /** A baseline holds the secrets it knows, or their sums, which look like secrets. */
  function listedThere(file: string, { ruleId, hash }: LocatedSecret): KnownEntry | undefined {
    const own = byFile.get(file);
    if (own === undefined) return undefined;
    const key = `${ruleId} ${file}`;
    let hashes = listedHashes.get(key);
    if (hashes === undefined) {
      hashes = new Map(own.map((entry) => [secretHash(ruleId, entry.kind === 'hash' ? entry.sha1 : latin1(entry.secret)), entry]));
      listedHashes.set(key, hashes);
    }
    return hashes.get(hash);
  }

  function covers(entry: KnownEntry, secret: LocatedSecret, names: readonly string[]): boolean {
    if (entry.kind === 'hash') return secret.sha1 === entry.sha1;
    if (entry.kind === 'secret')
      return secretHash(secret.ruleId, latin1(entry.secret)) === secret.hash || hashesOfMatch(entry).has(`${secret.ruleId} ${secret.hash}`);
    if (!concerns(entry, names)) return false;
    const bound = versions(entry);
    if (bound === 'unknown') {
      // A line of another version says nothing about this one.
      if (entry.commit !== undefined) return false;
      const hit = entry.line === secret.region.startLine || entry.line === secret.matchLine;
      if (hit) loose.add(entry);
      return hit;
    }
    const same = bound.has(`${secret.ruleId} ${secret.hash}`);
    if (!same && (entry.line === secret.region.startLine || entry.line === secret.matchLine)) stale.add(entry);
    return same;
  }

  /** An id of a rule that nobody has here, or of a guess by context, may be any rule's finding: ours names it better. */
  function concerns(entry: FingerprintEntry, names: readonly string[]): boolean {
    const rule = entry.rule.toLowerCase();
    return names.includes(rule) || rule.includes('generic') || !namesOfRules().has(rule);
  }

  function namesOfRules(): ReadonlySet<string> {
    ruleNames ??= options.ruleNames();
    return ruleNames;
  }

  /** A key is known by its body, which only the detector tells from the text around it. */
  function hashesOfMatch(entry: SecretEntry): ReadonlySet<string> {
    const known = matchHashes.get(entry);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const text of new Set([entry.match, entry.secret]))
      for (const { ruleId, hash } of scanContent(options.detector, Buffer.from(`${text}\n`), entry.path, {
        decodeDepth: options.decodeDepth,
      }) ?? [])
        found.add(`${ruleId} ${hash}`);
    matchHashes.set(entry, found);
    return found;
  }
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function described(entry: KnownEntry): string {
  return entry.kind === 'fingerprint'
    ? `${entry.path}:${entry.rule}:${entry.line}`
    : `a ${entry.kind === 'hash' ? entry.type || 'secret' : entry.rule} in ${entry.path}`;
}

function listed<Entry extends KnownEntry>(entries: readonly Entry[], level: Notice['level'], message: (entry: Entry) => string): Notice[] {
  const notices = entries.slice(0, maxListed).map((entry) => ({
    level,
    message: message(entry),
    path: entry.place.file,
    ...(entry.place.line === undefined ? {} : { line: entry.place.line }),
  }));
  const rest = entries.length - notices.length;
  return rest > 0 ? [...notices, { level, message: `${rest} more ignores are like the ones above.` }] : notices;
}

/** The secrets on the line an entry names, in the version it was written for, as `rule hash`. */
function versionReader(options: KnownOptions): (entry: FingerprintEntry) => ReadonlySet<string> | 'unknown' {
  const root = findGitRoot(options.workspace);
  const results = new Map<FingerprintEntry, ReadonlySet<string> | 'unknown'>();
  const contents = new Map<string, readonly LocatedSecret[] | undefined>();
  const authors = new Map<string, ReadonlyMap<number, string> | undefined>();

  const secretsAt = (commit: string, path: string): readonly LocatedSecret[] | undefined => {
    const key = `${commit}:${path}`;
    if (contents.has(key)) return contents.get(key);
    let found: readonly LocatedSecret[] | undefined;
    try {
      const content = commitTree(options.workspace, commit).peek(path, maxVersionBytes);
      found =
        content === undefined
          ? []
          : (scanContent(options.detector, Buffer.from(content), path, { decodeDepth: options.decodeDepth }) ?? []);
    } catch {
      // Not in this checkout.
    }
    contents.set(key, found);
    return found;
  };
  const commitOf = (entry: FingerprintEntry): string | undefined => {
    if (entry.commit !== undefined) return entry.commit;
    if (root === undefined || entry.place.line === undefined) return undefined;
    const { file } = entry.place;
    if (!authors.has(file)) authors.set(file, lineCommits(options.workspace, file, options.commit));
    return authors.get(file)?.get(entry.place.line);
  };
  return (entry) => {
    const known = results.get(entry);
    if (known !== undefined) return known;
    const commit = root === undefined ? undefined : commitOf(entry);
    const secrets = commit === undefined ? undefined : secretsAt(commit, entry.path);
    const result =
      secrets === undefined
        ? ('unknown' as const)
        : new Set(
            secrets
              .filter(({ region, matchLine }) => entry.line === region.startLine || entry.line === matchLine)
              .map(({ ruleId, hash }) => `${ruleId} ${hash}`),
          );
    results.set(entry, result);
    return result;
  };
}

/** The commit each line of a file came in with. Lines that are not committed have none, nor those a shallow clone cannot tell. */
function lineCommits(workspace: string, file: string, commit: string | undefined): ReadonlyMap<number, string> | undefined {
  const shallow = git(workspace, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() !== 'false';
  const blame = git(workspace, ['blame', '--line-porcelain', ...(commit === undefined ? [] : [commit]), '--', file]);
  if (!blame.ok) return undefined;
  const found = new Map<number, string>();
  let current: { id: string; line: number } | undefined;
  for (const text of blame.stdout.toString('latin1').split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text);
    if (head !== null && current === undefined) {
      current = { id: head[1] as string, line: Number(head[2]) };
      if (!/^0+$/.test(current.id)) found.set(current.line, current.id);
    } else if (text === 'boundary' && shallow && current !== undefined) found.delete(current.line);
    else if (text.startsWith('\t')) current = undefined;
  }
  return found;
}
