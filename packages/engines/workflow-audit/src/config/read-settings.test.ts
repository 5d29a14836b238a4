// Whose configuration holds where a change has one of its own.

import type { Settings, Tree } from '@portcullis/workspace';
import { readSettings } from './read-settings.js';
import { defaultSettings } from './settings.js';

const path = '.github/actionlint.yaml';

const tree = (text: string | undefined): Tree => ({
  where: 'here',
  read: (file) => (file === path && text !== undefined ? Buffer.from(text) : undefined),
  peek: () => undefined,
  list: () => [],
  digest: () => '',
});

async function variablesOf(base: string | undefined, head: string | undefined): Promise<readonly string[] | undefined> {
  const judging: Settings = { origin: 'base', tree: tree(base), head: tree(head), commit: '0'.repeat(40) };
  return (await readSettings('', defaultSettings, judging)).settings.variables;
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
