// `.poutine.yml`: findings that are skipped, by rule and by path.
// Facts: github.com/boostsecurityio/poutine, README and documentation of its configuration, 2026-11.

import type { Ignored } from '../config/settings.js';
import { configReader } from './config-reader.js';
import type { PeerSettings } from './zizmor-config.js';

export const poutineConfigNames: readonly string[] = ['.poutine.yml', '.poutine.yaml'];

/** @throws PortcullisError with file and line. */
export async function readPoutineConfig(text: string, file: string): Promise<PeerSettings> {
  const reader = await configReader(text, file);
  const { skip } = reader.map([], reader.value);
  if (skip !== undefined && skip !== null && !Array.isArray(skip)) reader.fail(['skip'], 'expected a list');
  const ignored: Ignored[] = [];
  for (const [i, entry] of ((skip ?? []) as readonly unknown[]).entries()) {
    const { rule, path, ...others } = reader.map(['skip', i], entry);
    // What it says of packages, versions or levels would need more than a rule and a place: then nothing is skipped.
    if (Object.keys(others).length > 0) continue;
    const rules = textsOrOne(rule);
    const paths = textsOrOne(path);
    for (const id of rules.length === 0 ? [undefined] : rules)
      for (const place of paths.length === 0 ? [undefined] : paths)
        if (id !== undefined || place !== undefined) ignored.push({ rule: id?.toLowerCase(), file: place, by: file });
  }
  return { ignored };
}

function textsOrOne(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}
