// How bad a variable with the name of a secret is: what its name really says, and whether a value stands beside it.

import type { Severity } from '@portcullis/core';
import type { Pair } from '@portcullis/formats/dockerfile';
import { isPlaceholder } from './credential-shapes.js';

/** The name tells of where, who, which or how many, and of no secret: `DB_PASSWORD_FILE`, `USERNAME`, `SEALED_SECRETS_COMMIT`. */
const besideSecret =
  /(?:_|^)(?:file|path|dir|version|url|uri|host|port|id|name|type|enabled?|disabled?|method|ttl|length|size|public|pub|user(?:name)?|count|limit|expir\w{0,20}|timeout|algorithm|prefix|region|commit|branch|tag|revision)$/i;
/** A word of its own in the name: `TOKENIZERS_PARALLELISM`, `SECRETLINT_HOME` and `PRIVATE_NETWORK` have none. */
const secretWord =
  /(?:_|^)\w{0,30}?(?:password|passwd|secret|token|(?:api|client|access|private|secret|auth|account|license)_?key)s?(?:_|$)/i;

/**
 * `high` where a value that may be live stands in the file or is baked in from an argument; `medium` where only the way of passing
 * it is wrong, or the value is one of those that everybody has; `low` where nothing says that there is a secret.
 */
export function secretSeverity({ name, value }: Pair, keyword: 'ARG' | 'ENV'): Severity {
  const text = value?.value ?? '';
  if (besideSecret.test(name.value) || !secretWord.test(name.value)) return 'low';
  // A default that is empty is filled in when the container runs.
  if (text === '') return keyword === 'ARG' ? 'medium' : 'low';
  if (text.includes('$')) return keyword === 'ENV' && /^\$\{?\w{1,200}\}?$/.test(text) ? 'medium' : 'low';
  // A path, an address, a number or a switch.
  if (/^(?:[./~]|[a-z]{2,10}:\/\/|\d{1,5}$|(?:true|false|yes|no|on|off)$)/i.test(text)) return 'low';
  // The name of a file: `RESET_PASSWORD="reset-password.sh"`.
  if (/^[\w-]{1,80}\.(?:sh|py|pl|rb|js|ps1|bat|jar|json|ya?ml|txt|pem|key|crt|conf|cfg|ini|xml|properties|sql)$/i.test(text)) return 'low';
  return isPlaceholder(text) || isOfItsName(text, name.value) ? 'medium' : 'high';
}

/** `PASSWORD=secret`, `TOKEN=my-token`, `SECRET_KEY_BASE=precompile`: one plain word is a stand-in more often than a secret. */
function isOfItsName(text: string, name: string): boolean {
  return /^[a-z]{1,12}$/i.test(text) || text.toLowerCase().replace(/[^a-z]/g, '') === name.toLowerCase().replace(/[^a-z]/g, '');
}
