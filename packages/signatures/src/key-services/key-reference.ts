// Keys that lie in a key service, as cosign names them: awskms://, gcpkms://, azurekms://, hashivault://, openbao://.

import { PortcullisError } from '@portcullis/core';

const keySchemes = ['awskms', 'gcpkms', 'azurekms', 'hashivault', 'openbao'] as const;
/** How a reference begins, and so whom it asks. */
export type KeyScheme = (typeof keySchemes)[number];

/** Fetches the PEM of a key that lies in a key service. @throws PortcullisError `key-unavailable`. */
export type KeyService = (reference: string) => Promise<string>;

export function isKeyReference(text: string): boolean {
  return keySchemes.some((scheme) => text.startsWith(`${scheme}://`));
}

/**
 * The key as PEM.
 * @param service undefined where nobody may be asked.
 * @throws PortcullisError `key-unfetched` where nobody may be asked, or what the service answers.
 */
export async function readKeyReference(text: string, service: KeyService | undefined): Promise<string> {
  if (service !== undefined) return service(text);
  throw new PortcullisError({
    code: 'key-unfetched',
    message: `expected a key in a file, got ${text.slice(0, 200)}, and no key service is asked without the input \`fetch-keys\``,
    remedy: 'Set `fetch-keys: true` so that the public key is fetched, or keep the key as PEM in the repository.',
  });
}
