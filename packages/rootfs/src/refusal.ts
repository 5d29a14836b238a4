// The words of a refusal: what an image or a layer does not hold to, and what to do about it.

import { PortcullisError } from '@portcullis/core';

export type RefusalCode =
  /** A layer is no archive as the image specification has it, or reaches for what is not its own. */
  | 'layer-invalid'
  /** More work than any image is worth. */
  | 'layer-too-large'
  /** An image whose parts do not belong together. */
  | 'image-invalid'
  /** Something in the file system that is not what its name says. */
  | 'root-invalid';

/** @param where a layer, an archive, or a path within the root. */
export function refusal(code: RefusalCode, where: string, message: string): PortcullisError {
  return new PortcullisError({ code, message, where: { file: where }, remedy: remedies[code] });
}

const remedies: Readonly<Record<RefusalCode, string>> = {
  'layer-invalid': 'Do not use this image: no builder writes such a layer; build it anew with a current tool.',
  'layer-too-large': 'Do not use this image: its size is no size of software; build it anew.',
  'image-invalid': 'Fetch the image anew; if it stays, it is damaged where it comes from.',
  'root-invalid': 'Name the root of the file system itself, with its databases as the package manager left them.',
};
