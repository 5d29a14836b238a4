// Versions in refs.

import { remembered } from '@portcullis/core';

const written = /^(?:[a-z]{1,40}[/-])?v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i;

/** A version as people write it in a ref or a comment: `v4`, `release/v1`, `# v4.1.0`. The same few refs stand in all workflows. */
export const versionIn = remembered((text: string): readonly number[] | undefined => {
  const found = written.exec(text.trim());
  return found?.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}, 5000);
