// Whose configuration holds where a change has one of its own.

import type { Tree } from '@portcullis/workspace';
import { readSettings } from './read-settings.js';
import { defaultSettings } from './settings.js';

const tree = (text: string | undefined, path: string): Tree => ({
  where: 'here',
  read: (file) => (file === path && text !== undefined ? Buffer.from(text) : undefined),
  peek: () => undefined,
  list: () => [],
  digest: () => '',
});

async function judged(base: string | undefined, head: string | undefined, path: string): ReturnType<typeof readSettings> {
  return readSettings('', defaultSettings, { origin: 'base', tree: tree(base, path), head: tree(head, path), commit: '0'.repeat(40) });
}

async function variablesOf(base: string | undefined, head: string | undefined): Promise<readonly string[] | undefined> {
  return (await judged(base, head, '.github/actionlint.yaml')).settings.variables;
}

const listing = (...names: readonly string[]): string => `config-variables: [${names.join(', ')}]\n`;

test('a change adds no name to the list of variables, and takes one off at once', async () => {
  expect(await variablesOf(listing('ONE', 'TWO'), listing('TWO', 'THREE'))).toEqual(['TWO']);
});

test('a list that is new with the change is stricter than none', async () => {
  expect(await variablesOf(undefined, listing('ONE'))).toEqual(['ONE']);
});

test('a change that drops the list lets nothing more through', async () => {
  expect(await variablesOf(listing('ONE'), undefined)).toEqual(['ONE']);
});

describe('a change loosens nothing for itself', () => {
  const labels = (...names: readonly string[]): string => `self-hosted-runner: {labels: [${names.join(', ')}]}\n`;
  const rules = (text: string): string => `rules: ${text}\n`;
  const remap = (severity: string): string => rules(`{artipacked: {remap: {severity: ${severity}}}}`);
  const allow = (...names: readonly string[]): string =>
    rules(`{known-vulnerable-actions: {config: {allow: [${names}]}}, secrets-outside-env: {config: {allow: [${names}]}}}`);

  test.each([
    [labels('a*', 'b'), labels('a*', 'b', 'c'), ['a1', 'a2', 'b']],
    // What no longer stands there is nobody's at once, and a narrower pattern holds.
    [labels('a*', 'b'), labels('a1'), ['a1']],
    [undefined, labels('a1'), []],
  ])('labels of runners: %j, then %j', async (base, head, own) => {
    const { settings } = await judged(base, head, '.github/actionlint.yaml');
    expect(['a1', 'a2', 'b', 'c'].filter((label) => settings.ownRunner(label))).toEqual(own);
  });

  test.each([
    [remap('medium'), remap('low'), 'medium'],
    [remap('medium'), remap('high'), 'high'],
    [remap('low'), rules('{}'), 'low'],
    [rules('{}'), remap('low'), undefined],
  ])('severities: %j, then %j', async (base, head, severity) => {
    const { settings } = await judged(base, head, 'zizmor.yml');
    expect(settings.severities.get('artipacked')).toBe(severity);
  });

  test('what may stay is what both let stay', async () => {
    const { settings } = await judged(allow('ONE', 'TWO'), allow('TWO', 'THREE'), 'zizmor.yml');
    expect([[...settings.allowedAdvisories], [...settings.allowedSecrets]]).toEqual([['two'], ['TWO']]);
  });
});

test('a key that nothing follows is told with its file', async () => {
  const { notices } = await judged('ignoreForks: true\n', 'ignoreForks: true\n', '.poutine.yml');
  expect(notices).toEqual([{ level: 'warning', message: '.poutine.yml: nothing here follows `ignoreForks`.' }]);
});
