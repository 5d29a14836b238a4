// Inputs that several actions have. An entry of its own, since every start of an action reads its inputs and few need the rest.

import { type InputSpecs, type InputValues, PortcullisError } from '@portcullis/core';

/** How an action lets its user say whom images are asked of. */
export const registryInputs = {
  layout: {
    type: 'list',
    default: [],
    description:
      'Directories of OCI image layouts that answer in place of every registry, as `DIRECTORY`, or `IMAGE=DIRECTORY` where the layout holds no full name: no socket is opened.',
  },
  'ca-file': {
    type: 'string',
    default: '',
    description: 'PEM file of certificate authorities that registries may use beside the public ones.',
  },
  mirrors: {
    type: 'list',
    default: [],
    description:
      'Mirrors to ask first, as `docker.io=mirror.example`; what they give is verified all the same, and what they do not have is asked of the registry itself.',
  },
  'trusted-realms': {
    type: 'list',
    default: [],
    description: 'Hosts of token services that may have credentials although they are on another site or port than their registry.',
  },
} as const satisfies InputSpecs;

/** Keys may be named where they lie; fetching them is the user's to allow. */
export const keyInputs = {
  'fetch-keys': {
    type: 'boolean',
    default: false,
    description:
      'Fetch public keys that are named in a key service: awskms://, gcpkms://, azurekms://, hashivault://, openbao://. Without it such a key is an error.',
  },
} as const satisfies InputSpecs;

export type KeyInputs = InputValues<typeof keyInputs>;

/** Whom an action asks for keys, for its table of hosts. */
export const keyServiceHosts = {
  host: 'the key services that keys are named in',
  purpose:
    'public keys, only with `fetch-keys`: kms.REGION.amazonaws.com, cloudkms.googleapis.com, VAULT.vault.azure.net, VAULT_ADDR, BAO_ADDR; before them for a token sts.REGION.amazonaws.com, sts.googleapis.com, iamcredentials.googleapis.com, oauth2.googleapis.com, login.microsoftonline.com',
} as const;

/** `images` are those that the user named: a layout without names answers for the only one. */
export type RegistryInputs = InputValues<typeof registryInputs> & { readonly images: readonly string[] };

/** Whether an input says whom to ask for images: then what it names must be there, also where no image is asked for. */
export function namesRegistry({ layout, mirrors, 'trusted-realms': realms, 'ca-file': ca }: InputValues<typeof registryInputs>): boolean {
  return layout.length + mirrors.length + realms.length > 0 || ca !== '';
}

export function badInput(key: string, expected: string, got: string, remedy = 'Correct the input.'): PortcullisError {
  return new PortcullisError({
    code: 'input-invalid',
    message: `expected ${expected}, got "${got.slice(0, 80)}"`,
    where: { key },
    remedy,
  });
}
