// The canary: a file that the rules must object to, so that "nothing found" proves a working engine.

import type { InputSpecs, Rule } from '@portcullis/core';
import type { ScannerDefinition } from './definition.js';
import { sourceFile } from './kind.js';
import { problemsOf } from './problems.js';

/** @param idle whether no file is judged: then the rules that the engine names prove it, and the others are not loaded */
export async function runCanary<Document, Settings, R extends Rule, Extra extends InputSpecs>(
  definition: ScannerDefinition<Document, Settings, R, Extra>,
  judging: Settings,
  now: Date,
  idle: boolean,
): Promise<{ readonly detected: boolean; readonly detail: string }> {
  const { path, text } = definition.canary;
  const alone = idle ? definition.canary.alone?.() : undefined;
  const finds = alone?.map(({ id }) => id) ?? definition.canary.finds;
  // A spread would read the getter of `rules`, and so load them all.
  const proving: typeof definition = alone === undefined ? definition : Object.create(definition, { rules: { value: alone } });
  const kind = definition.kinds.find((candidate) => candidate.matches(path));
  const file = sourceFile(path, text);
  const document = await kind?.parse(file, { workspace: undefined, gap: () => {} });
  const settings = 'judge' in definition.settings ? definition.settings.canary : judging;
  const found = kind === undefined || document === undefined ? [] : problemsOf(proving, kind, document, { file, settings, now });
  const seen = new Set(found.map(({ rule }) => rule.id));
  const missing = finds.filter((id) => !seen.has(id));
  return missing.length === 0 && finds.length > 0
    ? { detected: true, detail: `${finds.join(' and ')} in a made-up file ${finds.length === 1 ? 'was' : 'were'} detected` }
    : { detected: false, detail: `${missing.join(' and ') || 'nothing'} in a made-up file went unnoticed` };
}
