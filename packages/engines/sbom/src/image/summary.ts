// What the job summary says of an image.

import { escapeMarkdown } from '@portcullis/core';
import type { Image } from '@portcullis/rootfs';
import type { RootInventory } from './root-inventory.js';

export function imageSummary({ release, owned }: RootInventory, image: Image | undefined): string {
  const system = release === undefined ? 'names no operating system' : `is ${escapeMarkdown(release.name ?? release.id)}`;
  const subject =
    image === undefined
      ? `The root ${system}.`
      : `The image ${escapeMarkdown(image.name)}${image.platform === '' ? '' : ` for ${escapeMarkdown(image.platform)}`}, of ${image.layers.length} layers, ${system}.`;
  const brought =
    owned === 0
      ? ''
      : ` ${owned} packages of other ecosystems were brought by packages of the system and are listed as those, with the other identity as evidence.`;
  return `${subject}${brought}\n`;
}
