// What a name says about the value assigned to it: a password, a random secret, perhaps a key, or none of these.

import { remembered } from '@portcullis/core';

export type NameKind =
  /** People type it: `password`, `pwd`, `passphrase`. */
  | 'password'
  /** Machines make it: `api_key`, `client_secret`, `auth_token`. */
  | 'secret'
  /** May be one, and is many other things: `key`, `auth`, `token_id`, `salt`. */
  | 'weak';

const passwordWords =
  /^(?:pass|passwd|password|passwords|passphrase|passcode|passwort|pwd|pswd|psw|psswd|passw|pw|pword|contrasena|senha|userpass|dbpass|dbpassword|rootpass|adminpass|mypass|userpwd|dbpwd|sshpass|kennwort|wachtwoord|userpassword|storepass|keypass|ftppass|smtppass)$/;

const secretWords =
  /^(?:secret|secrets|token|tokens|apikey|apikeys|accesskey|secretkey|authkey|appkey|appsecret|clientsecret|authtoken|accesstoken|apitoken|apisecret|credential|credentials|cred|creds|privatekey|signingkey|encryptionkey|sessionkey|masterkey|bearer|authcode|jwt|pat|passkey|mysecret|usertoken|accountkey|storagekey|sharedkey|licensekey)$/;

/** A key that one of these words describes is a secret one. */
const keyQualifiers =
  /^(?:api|access|secret|private|priv|auth|authorization|encryption|encrypt|encrypted|decrypt|decryption|master|signing|sign|signature|session|account|client|app|application|service|shared|storage|license|licence|hmac|cookie|jwt|crypto|crypt|cipher|aes|des|rsa|webhook|subscription|security|consumer|deploy|upload|developer|dev|write|publish|admin|root|db|database|ssh|pgp|gpg|flask|django|rails|oauth|integration|bot|rest|salt|merchant|payment|record|sdk|management|ingestion|provisioning|automation|server|backend|prod|production|staging|live|ingest|maps|google|aws|azure|stripe|twilio|sendgrid|github|gitlab|slack|firebase|wallet|recovery|backup)$/;

/** A name that ends in one of these speaks about a secret instead of holding it. */
const aboutWords =
  /^(?:fingerprint|thumbprint|checksum|sha|sha1|sha256|md5|etag|revision|commit|uuid|guid|identifier|name|names|id|ids|path|paths|file|files|filename|dir|directory|folder|url|urls|uri|endpoint|host|port|type|types|kind|field|fields|label|labels|title|text|placeholder|hint|help|message|messages|msg|error|errors|err|warning|length|len|size|count|num|number|min|max|minimum|maximum|limit|regex|regexp|pattern|policy|policies|expiry|expires|expired|expiration|expire|ttl|timeout|lifetime|age|duration|date|time|timestamp|format|prefix|suffix|column|header|headers|param|params|parameter|attribute|attr|property|class|classname|selector|xpath|css|icon|input|element|button|page|view|form|dialog|modal|ref|reference|refs|arn|alias|index|idx|store|provider|providers|manager|service|services|method|mode|enabled|disabled|required|optional|visible|visibility|version|algorithm|algo|alg|env|var|variable|vars|exists|valid|invalid|validator|validation|confirm|confirmation|reset|strength|generator|factory|resolver|reader|writer|handler|helper|helpers|config|configuration|settings|setting|options|description|desc|status|state|source|scope|scopes|usage|rule|rules|list|array|map|set|table|model|schema|entity|object|builder|parser|lexer|stream|position|pos|offset|start|end|line|color|style|width|height|changed|updated|created|rotation|interval|encoder|decoder|interface|impl|exception|event|listener|callback|hook|test|tests|spec|mock|check|checker|info|meta|metadata|data|event|response|request|result|prompt|question|answer|tip|tooltip|link|locked|hashed|hint|storage|vault|group|groups|role|roles|issuer|audience|url|domain|region|bucket|mount|volume|template|annotation|namespace|operator|controller|sync|ring|pair|pairs|code|codes|press|down|up|board|stroke|binding|bindings|frame|frames|chain|agreement|exchange|derivation|spacing|point|points|mapping|mapper|sequence|value|values|str|string)$/;

/** `value` and `string` at the end change nothing; they are cut off before the last word is judged. */
const emptyWords =
  /^(?:value|val|values|str|string|text|plain|plaintext|cleartext|raw|default|old|new|current|prod|production|dev|development|staging|test|testing|local|live|primary|secondary|main|base64|b64|encoded|hex|[0-9]{1,4}|v[0-9])$/;

/** Keys that are no secrets whatever they hold. */
const openKeys =
  /^(?:public|publishable|site|website|recipient|recv|sender|utxo|want|pub|primary|foreign|partition|sort|cache|row|hash|index|hot|short|function|arrow|sub|registry|object|group|unique|translation|i18n|react|routing|route|dict|property|json|composite|natural|idempotency|known|verify|verification|locale|message|lookup|search|query|range|shard|entity|resource|field|column|data|item|node|parent|child|left|right|up|down|any|other|same|first|last|next|prev|previous|event|option|setting|settings|store|storagekey|feature|metric|label|tag|meta|nav|menu|tab|site|turn|ssh_public|host_public)$/;

/** The words of an identifier in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` are `db`, `password`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** A name as its words, those at its end that change nothing taken off. */
interface Name {
  /** With the words at its end. */
  readonly all: readonly string[];
  readonly words: readonly string[];
  readonly last: string;
  readonly before: string;
}

/** What a name says, by one of its words: the first row that holds decides. */
export interface NameRow {
  readonly id: string;
  /** Undefined: no value of such a name is a secret. */
  readonly kind: NameKind | undefined;
  readonly why: string;
  readonly holds: (name: Name) => boolean;
  /** A name that is something else without this row. */
  readonly sample: string;
}

export const nameRows: readonly NameRow[] = [
  {
    id: 'passing-test',
    kind: undefined,
    why: 'The name is that of a test which must pass.',
    holds: ({ all }) =>
      all.length === 2 && ((all[0] === 'pass' && /^tests?$/.test(all[1] as string)) || (all[0] === 'run' && all[1] === 'pass')),
    sample: 'pass_test',
  },
  {
    id: 'name-of-a-digest',
    kind: undefined,
    why: 'The name says that its value was hashed, encrypted or masked.',
    holds: ({ words }) => words.some((word) => /^(?:hash(?:ed|es)?|encrypted|digest|masked|redacted)$/.test(word)),
    sample: 'hashed_password',
  },
  {
    id: 'name-of-a-sample',
    kind: undefined,
    why: 'The name says that its value is made up, or guards against forged requests.',
    holds: ({ words }) => words.some((word) => /^(?:(?:csrf|xsrf).*|dummy|fake|mock|sample|example|placeholder)$/.test(word)),
    sample: 'dummy_password',
  },
  {
    id: 'public-name',
    kind: undefined,
    why: 'The name says that its value is public.',
    // A key of Algolia that only searches is made for browsers, the client token of Facebook for apps.
    holds: ({ words }) =>
      words.some(
        (word, at) =>
          /^(?:public|pubkey|publishable|sitekey|searchonly)$/.test(word) ||
          // Served in every page that takes part in a trial of Chrome’s.
          (word === 'trial' && words[at - 1] === 'origin') ||
          (word === 'only' && words[at - 1] === 'search') ||
          (word === 'token' && words[at - 1] === 'client' && /^(?:facebook|fb)$/.test(words[at - 2] ?? '')),
      ),
    sample: 'public_token',
  },
  {
    id: 'password-process',
    kind: undefined,
    why: 'The name is about changing or forgetting a password.',
    holds: ({ last, before, words }) =>
      passwordWords.test(last) && (before === 'by' || words.includes('reset') || words.includes('forgot')),
    sample: 'reset_password',
  },
  {
    id: 'password',
    kind: 'password',
    why: 'The name is that of a password.',
    holds: ({ last }) => passwordWords.test(last),
    sample: 'db_pw',
  },
  {
    id: 'password-ending',
    kind: 'password',
    why: 'The name ends as that of a password.',
    holds: ({ last }) => /(?:pass(?:word|wd)?|pwd)$/.test(last) && !/bypass|compass|trespass|surpass|overpass|underpass/.test(last),
    sample: 'mysqlpassword',
  },
  {
    id: 'master-auth',
    kind: 'password',
    why: 'The name is that of a password of Redis.',
    holds: ({ last }) => last === 'masterauth',
    sample: 'masterauth',
  },
  {
    id: 'many-secrets',
    kind: 'weak',
    why: 'The name speaks of credentials in general.',
    holds: ({ last }) => secretWords.test(last) && (last.startsWith('cred') || last === 'secrets' || last === 'tokens'),
    sample: 'credentials',
  },
  {
    id: 'counted-token',
    kind: undefined,
    why: 'The name is that of a token of a text, a page or a request.',
    holds: ({ last, words }) => secretWords.test(last) && isCountedToken(words),
    sample: 'next_token',
  },
  {
    id: 'secret',
    kind: 'secret',
    why: 'The name is that of a secret.',
    holds: ({ last }) => secretWords.test(last),
    sample: 'session_token',
  },
  {
    id: 'open-key',
    kind: undefined,
    why: 'The name is that of a key which opens nothing.',
    holds: ({ last, before }) => isKey(last) && openKeys.test(before),
    sample: 'partition_keys',
  },
  {
    id: 'secret-key',
    kind: 'secret',
    why: 'The name is that of a secret key.',
    holds: ({ last, before }) => isKey(last) && keyQualifiers.test(before),
    sample: 'signing_key',
  },
  { id: 'some-key', kind: 'weak', why: 'The name is that of some key.', holds: ({ last }) => isKey(last), sample: 'cache_acme_key' },
  {
    id: 'joined-secret',
    kind: 'secret',
    why: 'The name ends as that of a secret.',
    holds: ({ last }) => /^(?:[a-z]{2,20})(?:apikey|secretkey|accesskey|token|secret)$/.test(last),
    sample: 'acmetoken',
  },
  {
    id: 'about-a-secret',
    kind: undefined,
    why: 'The name speaks about a secret instead of holding it.',
    holds: ({ last }) => aboutWords.test(last),
    sample: 'password_file',
  },
  {
    id: 'public-salt',
    kind: undefined,
    // phoenix, "Phoenix.Endpoint" and "Plug.Session": each application commits its own.
    why: 'The salt only tells keys apart that are derived from one secret.',
    holds: ({ last, words }) => last === 'salt' && /^(?:signing|encryption|password|passwd|user)$/.test(words.at(-2) ?? ''),
    sample: 'signing_salt',
  },
  {
    id: 'random-part',
    kind: 'weak',
    why: 'The name is that of something random which may be secret.',
    holds: ({ last }) => /^(?:auth|authorization|salt|nonce|pepper|seed)$/.test(last),
    sample: 'salt',
  },
  {
    id: 'some-api',
    kind: 'secret',
    why: 'The name is that of an interface, and people give it the key.',
    holds: ({ last, words }) => last === 'api' && words.length >= 2,
    sample: 'acme_api',
  },
  {
    id: 'password-within',
    kind: 'weak',
    why: 'The name speaks of a password, and of something else at its end.',
    holds: ({ words }) => words.some((word) => passwordWords.test(word)),
    sample: 'password_github',
  },
  {
    id: 'secret-within',
    kind: 'weak',
    why: 'The name speaks of a secret, and of something else at its end.',
    holds: ({ words }) => words.some((word) => secretWords.test(word)),
    sample: 'token_github',
  },
  {
    id: 'open-key-within',
    kind: undefined,
    why: 'The name speaks of a key which opens nothing.',
    holds: ({ words }) => speaksOfKey(words) && words.some((word) => openKeys.test(word)),
    sample: 'cache_key_github',
  },
  {
    id: 'key-within',
    kind: 'weak',
    why: 'The name speaks of a key, and of something else at its end.',
    holds: ({ words }) => speaksOfKey(words),
    sample: 'key_github',
  },
];

/** The row that decides about a name; undefined when the name promises nothing. */
export function nameRowOf(name: string, rows: readonly NameRow[] = nameRows): NameRow | undefined {
  const read = readName(name);
  return rows.find(({ holds }) => holds(read));
}

/**
 * The same, remembered: a tree asks about `key` and `token` again and again. Joined from parts and used as a key, a name no longer holds on
 * to the text that it was cut from.
 */
export const knownNameRow = remembered((name) => nameRowOf(name), 512);

/** What the name promises, or undefined when it promises nothing. */
export function kindOfName(name: string): NameKind | undefined {
  return knownNameRow(name)?.kind;
}

function readName(name: string): Name {
  const words = wordsOf(name);
  // `secret_key_base` of Rails is the key itself.
  if (words.length > 1 && words.at(-1) === 'base' && words.at(-2) === 'key') words.pop();
  const all = [...words];
  while (words.length > 1 && emptyWords.test(words.at(-1) as string)) words.pop();
  return { all, words, last: words.at(-1) ?? '', before: words.at(-2) ?? '' };
}

function isKey(word: string): boolean {
  return word === 'key' || word === 'keys';
}

function speaksOfKey(words: readonly string[]): boolean {
  return words.includes('key') || words.includes('auth');
}

/** Tokens of parsers, of texts and of a page: `next_token`, `max_tokens`, `eos_token`, `authenticity_token`. */
function isCountedToken(words: readonly string[]): boolean {
  const last = words.at(-1) as string;
  if (!last.startsWith('token')) return false;
  return words.some((word) =>
    /^(?:next|prev|previous|max|min|num|total|page|continuation|csrf|xsrf|authenticity|eos|bos|pad|unk|sep|mask|cls|special|start|end|lex|parse|syntax|keyword|stop|added|extra|design|color|theme|punctuation|prompt|completion|input|output|cancellation|cancel|injection|di|request|change|action|lifecycle|idempotency|idempotent|sync|lock|lease|fencing|pagination|revision|update|delete|trace|transaction|operation|task|starting|upload|marker)$/.test(
      word,
    ),
  );
}
