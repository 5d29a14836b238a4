// `image-lock.json`: the digests that image-verify found good, from which fixes take theirs and by which base images are approved.

import { PortcullisError } from '@portcullis/core';

/** Digests by image, from the `images` of an image-lock.json. */
export function readLock(text: string, file: string): ReadonlyMap<string, string> {
  const invalid = (message: string, key?: string): PortcullisError =>
    new PortcullisError({
      code: 'lock-invalid',
      message,
      where: { file, ...(key === undefined ? {} : { key }) },
      remedy: 'Let image-verify write the file again, or name another with `image-lock`.',
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('expected JSON, got text that is none');
  }
  const images = typeof value === 'object' && value !== null && 'images' in value ? value.images : undefined;
  if (typeof images !== 'object' || images === null || Array.isArray(images)) throw invalid('expected a mapping of images', 'images');
  return new Map(
    Object.entries(images).map(([image, entry]) => {
      const digest = typeof entry === 'object' && entry !== null && 'digest' in entry ? entry.digest : entry;
      if (typeof digest !== 'string' || !/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
        throw invalid('expected a digest, `sha256:` and 64 hexadecimal digits', `images.${image}`);
      return [image, digest];
    }),
  );
}
