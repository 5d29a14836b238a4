// `.poutine.yml`: findings that are skipped, by rule and by path.
// Facts: github.com/boostsecurityio/poutine, README and documentation of its configuration, 2026-11.

import type { Ignored } from '../config/settings.js';
import { type ConfigReader, configReader, type KeyPath, type PeerSettings } from './config-reader.js';

export const poutineConfigNames: readonly string[] = ['.poutine.yml', '.poutine.yaml'];

/** @throws PortcullisError with file and line. */
export async function readPoutineConfig(text: string, file: string): Promise<PeerSettings> {
  const reader = await configReader(text, file);
  const { skip, ...others } = reader.map([], reader.value);
  if (skip !== undefined && skip !== null && !Array.isArray(skip)) reader.fail(['skip'], 'expected a list');
  const ignored: Ignored[] = [];
  const notFollowed = Object.keys(others).map((key) => `\`${key.slice(0, 60)}\``);
  for (const [i, entry] of ((skip ?? []) as readonly unknown[]).entries()) {
    const { rule, path, ...more } = reader.map(['skip', i], entry);
    const [other] = Object.keys(more);
    // What it says of jobs, packages, advisories or levels would need more than a rule and a place: then nothing is skipped.
    if (other !== undefined) {
      notFollowed.push(`entry ${i + 1} of \`skip\`, since it asks for \`${other.slice(0, 60)}\` and here only rule and path count`);
      continue;
    }
    const rules = textsOrOne(rule, ['skip', i, 'rule'], reader);
    const paths = textsOrOne(path, ['skip', i, 'path'], reader);
    for (const id of rules.length === 0 ? [undefined] : rules)
      for (const place of paths.length === 0 ? [undefined] : paths)
        if (id !== undefined || place !== undefined) ignored.push({ rule: id?.toLowerCase(), file: place, by: file });
  }
  return { ignored, notFollowed };
}

function textsOrOne(value: unknown, path: KeyPath, reader: ConfigReader): readonly string[] {
  return reader.texts(path, value === undefined || value === null || Array.isArray(value) ? value : [value]);
}
