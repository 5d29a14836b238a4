// References of Conan: `name/version@user/channel#revision:package%time`.

import type { Package } from '../../model.js';
import { invalid } from '../../reader.js';

export interface Reference {
  readonly identity: Package['identity'];
  readonly version?: string;
  readonly declared?: string;
}

/** @throws PortcullisError at a text that is no reference. */
export function conanReference(text: string, file: string, line: number | undefined): Reference {
  // What follows is of the binary: `#revision`, `%time`, or with older locks at once `:package`.
  const bare = (/^[^#%:]*/.exec(text)?.[0] ?? '').trim();
  const match = /^([A-Za-z0-9_][\w+.-]{0,100})\/(\[[^\]]{1,200}\]|[^\s@/[\]]{1,100})(?:@(?:([\w+.-]{1,100})\/([\w+.-]{1,100}))?)?$/.exec(
    bare,
  );
  if (match === null) throw invalid(file, line, `expected \`name/version\`, got "${bare.slice(0, 80)}"`);
  const [, name = '', version = '', user, channel] = match;
  // `_/_` stands for none.
  const namespace = user === undefined || user === '_' ? undefined : user;
  const identity = {
    type: 'conan',
    name,
    ...(namespace === undefined ? {} : { namespace, ...(channel === undefined || channel === '_' ? {} : { qualifiers: { channel } }) }),
  };
  return version.startsWith('[') ? { identity, declared: version.slice(1, -1) } : { identity, version };
}
