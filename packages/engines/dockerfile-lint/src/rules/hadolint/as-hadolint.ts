// Where hadolint reads an image or a source otherwise than Docker: for its own formats.

import type { CopyInstruction, ImageReference } from '@portcullis/formats/dockerfile';
import type { LintOptions } from '../../options.js';

/** To hadolint a registry has a dot; what stands behind the colon of `localhost:5000/image` is a tag. */
export function asHadolint(image: ImageReference | undefined, { likeHadolint }: LintOptions): ImageReference | undefined {
  if (!likeHadolint || image?.registry === undefined || /^[^:]*\./.test(image.registry)) return image;
  const { registry, repository, tag, ...rest } = image;
  const colon = registry.indexOf(':');
  const port = colon < 0 ? undefined : `${registry.slice(colon + 1)}/${repository}`;
  const read = port ?? tag;
  return {
    ...rest,
    repository: port === undefined ? `${registry}/${repository}` : registry.slice(0, colon),
    ...(read === undefined ? {} : { tag: read }),
  };
}

export const rawSource = ({ flags, rest }: CopyInstruction): string | undefined => {
  const flag = flags.find(({ name }) => name === 'from');
  return flag?.valueSpan === undefined ? undefined : /^--from=(\S+)/.exec(rest.text.slice(rest.text.search(/--from=/)))?.[1];
};
