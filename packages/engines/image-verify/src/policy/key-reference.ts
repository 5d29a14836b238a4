// Keys that lie in a key service, as cosign names them: awskms://, gcpkms://, azurekms://, hashivault://, openbao://.

import type { KeyPath } from '@portcullis/policy';
import { at, type PolicyContext } from './context.js';

const keySchemes = ['awskms', 'gcpkms', 'azurekms', 'hashivault', 'openbao'] as const;
/** How a reference begins, and so whom it asks. */
export type KeyScheme = (typeof keySchemes)[number];

export function isKeyReference(text: string): boolean {
  return keySchemes.some((scheme) => text.startsWith(`${scheme}://`));
}

/** The key as PEM. @throws PortcullisError `policy-invalid` where nobody may be asked, or what the service answers. */
export async function readKeyReference(context: PolicyContext, path: KeyPath, text: string): Promise<string> {
  const { keyService } = context.roots;
  if (keyService === undefined)
    return context.reader.fail(
      path,
      `expected a key that is in the repository, got ${text.slice(0, 200)}, and no key service is asked`,
      'Set `fetch-keys: true` so that the public key is fetched, or write the key as PEM.',
    );
  return at(context, path, () => keyService(text));
}
