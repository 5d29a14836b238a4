// What the rules of package managers of languages share.

import type { ShellWord } from '@portcullis/formats/shell';
import { controls, risks } from '../controls.js';

export const pinned = {
  severity: 'low',
  confidence: 'high',
  why: 'Whoever takes over the package, or publishes the next bad release, is in the next image without any change of yours',
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
} as const;

export const kept = {
  severity: 'low',
  confidence: 'high',
  why: 'A cache that nobody reads is stored and pulled with every image',
  controls: controls.configuration,
  risks: risks.configuration,
} as const;

/** What stands behind `install`. */
export function installed(words: readonly ShellWord[]): readonly ShellWord[] {
  const start = words.findIndex(({ value }) => value === 'install');
  if (start < 0) return [];
  const rest = words.slice(start);
  const first = rest.findIndex(({ value }) => value !== 'install');
  return first < 0 ? [] : rest.slice(first);
}
