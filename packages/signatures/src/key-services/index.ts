// Public keys from key services, each fetched once a run, where an input allows it.

import { readFileSync, statSync } from 'node:fs';
import { createTransport, proxyFromEnvironment } from '@portcullis/http';
import { type Asking, type Environment, unavailable } from './ask.js';
import { awsKey } from './aws.js';
import { azureKey } from './azure.js';
import { googleKey } from './google.js';
import type { KeyScheme } from './key-reference.js';
import { vaultKey } from './vault.js';

export interface KeyServices {
  /** PEM of the public key. @throws PortcullisError `key-unavailable`. */
  readonly publicKey: (reference: string) => Promise<string>;
  readonly close: () => void;
}

type Fetch = (asking: Asking, reference: string) => Promise<string>;

const byScheme: Readonly<Record<KeyScheme, Fetch>> = {
  awskms: awsKey,
  gcpkms: googleKey,
  azurekms: azureKey,
  hashivault: vaultKey,
  openbao: vaultKey,
};
const services: ReadonlyMap<string, Fetch> = new Map(Object.entries(byScheme));
const maxFileBytes = 64 * 1024;

/** @param ca PEM of authorities beside the public ones: a Vault of one's own mostly has its own. */
export function connectKeyServices(environment: Environment, now: () => Date, ca?: string): KeyServices {
  const transport = createTransport({
    proxy: proxyFromEnvironment(environment),
    idleTimeout: 10_000,
    maxSockets: 4,
    ...(ca === undefined ? {} : { ca }),
  });
  const asking: Asking = { transport, environment, now, readFile };
  const known = new Map<string, Promise<string>>();
  return {
    publicKey(reference) {
      const fetch = services.get(reference.slice(0, reference.indexOf('://')));
      if (fetch === undefined) throw unavailable(`one of ${[...services.keys()].join(', ')}`, reference.slice(0, 100));
      const found = known.get(reference) ?? fetch(asking, reference);
      known.set(reference, found);
      return found;
    },
    close: () => transport.close(),
  };
}

/** Tokens and credentials are small; what is no such file is none. */
function readFile(path: string): string | undefined {
  try {
    const found = statSync(path);
    // A device or a pipe has no size and no end.
    return found.isFile() && found.size <= maxFileBytes ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
