// What the job summary says of an image.

import { escapeMarkdown } from '@portcullis/core';
import type { Image } from '@portcullis/rootfs';
import type { Inventory } from '../model.js';
import { label } from '../rules/drift.js';
import type { ImageBase } from './base.js';
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

/** Rows of the table of what an image adds; more are counted. */
const maxRows = 50;

/** What the image adds to its base. */
export function baseSummary(base: ImageBase | undefined, { components }: Inventory): string {
  if (base === undefined) return 'The image names no base image.\n';
  const name = escapeMarkdown(base.name ?? base.digests[0] ?? 'an image without a name');
  if (base.proof === 'contradicted') return `The image does not begin with the layers of ${name}, on which it is said to be built.\n`;
  if (base.proof === 'claimed') return `The image says that it was built on ${name}; its layers were not held against that.\n`;
  const added = components.filter(({ facts = [] }) => !facts.some(([fact, value]) => fact === 'base' && value === 'true'));
  const rows = added.slice(0, maxRows).map((one) => `| ${escapeMarkdown(one.identity.type)} | ${escapeMarkdown(label(one))} |`);
  return [
    `The image begins with the ${base.layers} layers of ${name}, which bring ${components.length - added.length} components, and adds ${added.length}.`,
    '',
    ...(rows.length === 0 ? [] : ['| Kind | Added to the base |', '|---|---|', ...rows]),
    ...(added.length > maxRows ? [`| and ${added.length - maxRows} more | |`] : []),
    '',
  ].join('\n');
}
