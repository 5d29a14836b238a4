// How a result is printed: `--format`.

import { PortcullisError } from '@portcullis/core';

export const formats = ['table', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** @throws PortcullisError `usage`. */
export function readFormat(text: string | undefined): Format {
  if (text === undefined) return 'table';
  if ((formats as readonly string[]).includes(text)) return text as Format;
  throw new PortcullisError({
    code: 'usage',
    message: `expected --format to be one of ${formats.join(', ')}, got "${text.slice(0, 40)}"`,
    remedy: 'Correct the flag.',
  });
}
