// Settings of whoever judges: the base commit's on a pull request, so that a change cannot loosen its own scan.

import type { InputSpecs, InputValues, Notice, Rule } from '@portcullis/core';
import { settingsTree, type Tree } from '@portcullis/workspace';
import type { FileScannerInputs, JudgedSettings, ScannerDefinition, SettingsReader } from './definition.js';
import type { ScanContext } from './engine.js';

const emptyTree: Tree = { where: 'nowhere', read: () => undefined, peek: () => undefined, list: () => [], digest: () => '' };

export async function judgedSettings<Document, Settings, R extends Rule, Extra extends InputSpecs>(
  { settings: own }: Pick<ScannerDefinition<Document, Settings, R, Extra>, 'settings'>,
  inputs: InputValues<FileScannerInputs<Extra>>,
  context: ScanContext,
): Promise<JudgedSettings<Settings>> {
  if ('judge' in own) return own.judge(inputs, context);
  const tree = settingsTree(context.settings) ?? emptyTree;
  const settings = await own.read(tree);
  return { settings, findings: [], notices: await loosenings(own, settings, context), digest: tree.digest() };
}

async function loosenings<Settings>(
  reader: SettingsReader<Settings>,
  judging: Settings,
  { settings }: ScanContext,
): Promise<readonly Notice[]> {
  if (reader.loosened === undefined || settings.origin === 'checkout') return [];
  const where = settings.origin === 'unavailable' ? 'built in' : settings.tree.where;
  return reader.loosened(judging, await reader.read(settings.head)).map((text) => ({
    level: 'warning',
    message: `This change loosens the scan: ${text}. It counts after the merge; now the settings ${where} hold.`,
  }));
}
