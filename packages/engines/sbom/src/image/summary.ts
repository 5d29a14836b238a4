// What the job summary says of an image.

import { escapeMarkdown } from '@portcullis/core';
import type { RootInventory } from './root-inventory.js';

export function imageSummary({ release, owned }: RootInventory): string {
  const system = release === undefined ? 'The root names no operating system.' : `The root is ${escapeMarkdown(release.name ?? release.id)}.`;
  const brought =
    owned === 0
      ? ''
      : ` ${owned} packages of other ecosystems were brought by packages of the system and are listed as those, with the other identity as evidence.`;
  return `${system}${brought}\n`;
}
