// What a text of a YAML file says of an image.

import type { ImageUse } from './types.js';
import type { Text } from './yaml-text.js';

/** A reference where no variables are known. */
export function use(path: string, found: Text, role: string): ImageUse {
  return expandedUse(path, found, role, found.value !== '' && !/[${}]/.test(found.value) ? found.value : undefined);
}

/** @param reference the text with its variables replaced; undefined when a value is not known before the run. */
export function expandedUse(path: string, found: Text, role: string, reference: string | undefined): ImageUse {
  const { region, value: text } = found;
  return {
    path,
    ...(region === undefined ? {} : { region }),
    reference,
    text,
    role,
    pinnable: region !== undefined && reference === text,
  };
}
