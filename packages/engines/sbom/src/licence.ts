// What files say of a licence, as the one text that a package keeps: an SPDX expression, or a name. Documents tell the two apart.

import { printable } from '@portcullis/core';
import { isFields, own } from './shape.js';

/** Longer is no name, but the text of a licence. */
const maxWritten = 300;

/** A text, npm's `{type}`, or a list of such. */
export function licenceIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return alternatives(value.flatMap((one) => licenceIn(one) ?? []));
  const written = isFields(value) ? own(value, 'type') : value;
  const text = typeof written === 'string' ? printable(written.replace(/\s+/g, ' ').trim()) : '';
  return text === '' || text.length > maxWritten ? undefined : text;
}

/** Of several licences one may be chosen, as npm, Composer, RubyGems and Maven list them. */
export function alternatives(all: readonly string[]): string | undefined {
  return all.length < 2 ? all[0] : `(${all.join(' OR ')})`;
}

/** As a package or the product keeps it: nothing where nothing is said. */
export function licensed(value: unknown): { readonly licence?: string } {
  const licence = licenceIn(value);
  return licence === undefined ? {} : { licence };
}
