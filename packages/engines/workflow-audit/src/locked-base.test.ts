// A change's own lock may name any commit: what it does to the entries of the commit that judges is told.

import { PortcullisError, type SkippedInput } from '@portcullis/core';
import { findingsOf, problemsOf, sourceFile } from '@portcullis/lint';
import type { Tree } from '@portcullis/workspace';
import { auditing } from './auditing.js';
import { textsBefore } from './config/read-settings.js';
import { type AuditSettings, defaultSettings } from './config/settings.js';
import { pipelineKind } from './kind.js';
import { refSites } from './online/pinned.js';
import { actionsLock } from './rules/supply-chain/actions-lock.js';

const path = '.github/workflows/actions.lock';
const first = `sha1-${'0123456789'.repeat(4)}`;
const second = `sha1-${'9876543210'.repeat(4)}`;

const lock = (...entries: readonly (readonly [string, string])[]): string =>
  `version: v0.0.2\ndependencies:\n${entries.map(([name, id]) => `  '${name}':\n    ref: 'v4'\n    commit: '${id}'\n`).join('')}`;

async function judged(
  text: string,
  before: AuditSettings['before'],
): Promise<{ readonly told: readonly string[]; readonly gaps: readonly string[] }> {
  const file = sourceFile(path, text);
  const gaps: string[] = [];
  const gap = (entry: SkippedInput): void => void gaps.push(`${entry.path} ${entry.reason} ${entry.gap}: ${entry.detail}`);
  const document = await pipelineKind.parse(file, { workspace: undefined, gap });
  if (document === undefined) return { told: [], gaps };
  const settings: AuditSettings = { ...defaultSettings, ...(before === undefined ? {} : { before }) };
  const found = problemsOf({ ...auditing, rules: [actionsLock] }, pipelineKind, document, { file, settings, now: new Date(0) });
  const told = findingsOf(found, file, file.text).map(({ finding: { severity, message } }) => `${severity} ${message.split('. ')[0]}`);
  return { told, gaps };
}

async function told(text: string, before: string | undefined | 'itself'): Promise<readonly string[]> {
  return (await judged(text, before === 'itself' ? undefined : () => ({ text: before }))).told;
}

test('a commit that a change puts in the place of another is told with what it was', async () => {
  const [one, ...more] = await told(lock(['actions/cache@v4', second]), lock(['Actions/Cache@v4', first]));
  expect(one).toContain(`medium This change moves \`actions/cache@v4\` from \`${first}\` to \`${second}\``);
  expect(more).toEqual([]);
});

test('an entry that is new with the change is told', async () => {
  const found = await told(lock(['actions/cache@v4', first], ['octo/tool@v1', second]), lock(['actions/cache@v4', first]));
  expect(found).toEqual([expect.stringContaining('low This change locks `octo/tool@v1`')]);
});

test('of a lock that is new with the change, every entry is', async () => {
  expect(await told(lock(['actions/cache@v4', first], ['octo/tool@v1', second]), undefined)).toHaveLength(2);
});

test('the same lock, and a checkout that judges itself, have nothing to tell', async () => {
  expect(await told(lock(['actions/cache@v4', first]), lock(['actions/cache@v4', first]))).toEqual([]);
  expect(await told(lock(['actions/cache@v4', first]), 'itself')).toEqual([]);
});

test('where the judging commit is not to be had, the lock is a gap that says why', async () => {
  const head: Tree = { where: 'here', read: () => undefined, peek: () => undefined, list: () => [], digest: () => '' };
  const { before } = textsBefore({ origin: 'unavailable', head, reason: 'the base commit 0123456789ab is not in this checkout' });
  const { told, gaps } = await judged(lock(['actions/cache@v4', first]), before);
  expect(told).toEqual([]);
  expect(gaps).toEqual([
    `${path} base-unavailable true: what this change does to the locked commits is not known: the base commit 0123456789ab is not in this checkout; check out with \`fetch-depth: 0\``,
  ]);
  // Nothing is taken for pinned by a lock without entries.
  expect((await judged('version: v0.0.2\ndependencies: {}\n', before)).gaps).toEqual([]);
});

test('an earlier version that cannot be read is a gap, and ends nothing', async () => {
  const peek = (): never => {
    throw new PortcullisError({ code: 'tree-unreadable', message: 'expected at most 5 bytes', where: {}, remedy: '' });
  };
  const tree: Tree = { where: 'there', read: peek, peek, list: () => [], digest: () => '' };
  const { before } = textsBefore({ origin: 'base', tree, head: tree, commit: first });
  expect((await judged(lock(['actions/cache@v4', first]), before)).gaps).toEqual([expect.stringContaining('expected at most 5 bytes')]);
});

test('the code host is asked about the commits of a lock, and about the version where the name is one', async () => {
  const file = sourceFile(path, lock(['Octo/Tool@v1.2.3', first], ['octo/other@v4', second], ['octo/new@v1.0.0', 'sha256-00']));
  const document = await pipelineKind.parse(file, { workspace: undefined, gap: () => undefined });
  const sites = document === undefined ? [] : [...refSites(document.document, file)];
  expect(sites.map(({ slug, ref, commit, comment }) => [slug, ref, commit, comment?.version])).toEqual([
    ['octo/tool', first.slice(5), true, 'v1.2.3'],
    ['octo/other', second.slice(5), true, undefined],
  ]);
});
