// Keys that lie in a key service, as cosign names them: awskms://, gcpkms://, azurekms://, hashivault://.

import type { KeyPath } from '@portcullis/policy';
import type { PolicyContext } from './authority.js';

export const keySchemes = ['awskms', 'gcpkms', 'azurekms', 'hashivault'] as const;

export function isKeyReference(text: string): boolean {
  return keySchemes.some((scheme) => text.startsWith(`${scheme}://`));
}

/** The key as PEM. @throws PortcullisError `policy-invalid` where nobody may be asked, or what the service answers. */
export function readKeyReference({ reader, roots }: PolicyContext, path: KeyPath, text: string): Promise<string> {
  if (roots.keyService === undefined)
    return reader.fail(
      path,
      `expected a key that is in the repository, got ${text.slice(0, 200)}, and no key service is asked`,
      'Set `key-services: true` so that the public key is fetched, or write the key as PEM.',
    );
  return roots.keyService(text);
}
