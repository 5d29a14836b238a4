// What a name says about the value assigned to it: a password, a random secret, perhaps a key, or none of these.

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
  /^(?:api|access|secret|private|priv|auth|authorization|encryption|encrypt|encrypted|decrypt|decryption|master|signing|sign|signature|session|account|client|app|application|service|shared|storage|license|licence|hmac|cookie|jwt|crypto|crypt|cipher|aes|des|rsa|webhook|subscription|security|consumer|deploy|upload|developer|dev|write|publish|admin|root|db|database|ssh|pgp|gpg|flask|django|rails|oauth|integration|bot|rest|server|backend|prod|production|staging|live|ingest|maps|google|aws|azure|stripe|twilio|sendgrid|github|gitlab|slack|firebase|wallet|recovery|backup)$/;

/** A name that ends in one of these speaks about a secret instead of holding it. */
const aboutWords =
  /^(?:fingerprint|thumbprint|checksum|sha|sha1|sha256|md5|etag|revision|commit|uuid|guid|identifier|name|names|id|ids|path|paths|file|files|filename|dir|directory|folder|url|urls|uri|endpoint|host|port|type|types|kind|field|fields|label|labels|title|text|placeholder|hint|help|message|messages|msg|error|errors|err|warning|length|len|size|count|num|number|min|max|minimum|maximum|limit|regex|regexp|pattern|policy|policies|expiry|expires|expired|expiration|expire|ttl|timeout|lifetime|age|duration|date|time|timestamp|format|prefix|suffix|column|header|headers|param|params|parameter|attribute|attr|property|class|classname|selector|xpath|css|icon|input|element|button|page|view|form|dialog|modal|ref|reference|refs|arn|alias|index|idx|store|provider|providers|manager|service|services|method|mode|enabled|disabled|required|optional|visible|visibility|version|algorithm|algo|alg|env|var|variable|vars|exists|valid|invalid|validator|validation|confirm|confirmation|reset|strength|generator|factory|resolver|reader|writer|handler|helper|helpers|config|configuration|settings|setting|options|description|desc|status|state|source|scope|scopes|usage|rule|rules|list|array|map|set|table|model|schema|entity|object|builder|parser|lexer|stream|position|pos|offset|start|end|line|color|style|width|height|changed|updated|created|rotation|interval|encoder|decoder|interface|impl|exception|event|listener|callback|hook|test|tests|spec|mock|check|checker|info|meta|metadata|data|event|response|request|result|prompt|question|answer|tip|tooltip|link|locked|hashed|hint|storage|vault|group|groups|role|roles|issuer|audience|url|domain|region|bucket|mount|volume|template|annotation|namespace|operator|controller|sync|ring|pair|pairs|code|codes|press|down|up|board|stroke|binding|bindings|frame|frames|chain|agreement|exchange|derivation|spacing|point|points|mapping|mapper|sequence|value|values|str|string)$/;

/** `value` and `string` at the end change nothing; they are cut off before the last word is judged. */
const emptyWords =
  /^(?:value|val|values|str|string|text|plain|plaintext|cleartext|raw|default|old|new|current|prod|production|dev|development|staging|test|testing|local|live|primary|secondary|main|base64|b64|encoded|hex|[0-9]{1,4}|v[0-9])$/;

/** Keys that are no secrets whatever they hold. */
const openKeys =
  /^(?:public|publishable|site|recipient|pub|primary|foreign|partition|sort|cache|row|hash|index|hot|short|function|arrow|sub|registry|object|group|unique|translation|i18n|react|routing|route|dict|property|json|composite|natural|idempotency|known|verify|verification|locale|message|lookup|search|query|range|shard|entity|resource|field|column|data|item|node|parent|child|left|right|up|down|any|other|same|first|last|next|prev|previous|event|option|setting|settings|store|storagekey|feature|metric|label|tag|meta|nav|menu|tab|site|turn|ssh_public|host_public)$/;

/** The words of an identifier in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` are `db`, `password`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** What the name promises, or undefined when it promises nothing. */
export function kindOfName(name: string): NameKind | undefined {
  const words = wordsOf(name);
  // `secret_key_base` of Rails is the key itself.
  if (words.length > 1 && words.at(-1) === 'base' && words.at(-2) === 'key') words.pop();
  // `pass_test(…)`: a test that must pass.
  if (words.length === 2 && words[0] === 'pass' && /^tests?$/.test(words[1] as string)) return undefined;
  while (words.length > 1 && emptyWords.test(words.at(-1) as string)) words.pop();
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (words.some((word) => /^(?:hash(?:ed|es)?|encrypted|digest|masked|redacted)$/.test(word))) return undefined;
  if (words.some((word) => /^(?:(?:csrf|xsrf).*|dummy|fake|mock|sample|example|placeholder)$/.test(word))) return undefined;
  if (words.some((word) => word === 'public' || word === 'pubkey' || word === 'publishable' || word === 'sitekey')) return undefined;
  if (passwordWords.test(last))
    return words.at(-2) === 'by' || words.includes('reset') || words.includes('forgot') ? undefined : 'password';
  if (/(?:pass(?:word|wd)?|pwd)$/.test(last) && !/bypass|compass|trespass|surpass|overpass|underpass/.test(last)) return 'password';
  if (last === 'masterauth') return 'password';
  if (secretWords.test(last))
    return last.startsWith('cred') || last === 'secrets' || last === 'tokens' ? 'weak' : isCountedToken(words) ? undefined : 'secret';
  const before = words.at(-2);
  if (last === 'key' || last === 'keys') {
    if (before === undefined) return 'weak';
    if (openKeys.test(before)) return undefined;
    return keyQualifiers.test(before) ? 'secret' : 'weak';
  }
  if (/^(?:[a-z]{2,20})(?:apikey|secretkey|accesskey|token|secret)$/.test(last)) return 'secret';
  if (last === 'id' && (before === 'token' || before === 'secret' || before === 'key')) return undefined;
  if (aboutWords.test(last)) return undefined;
  if (last === 'auth' || last === 'authorization' || last === 'salt' || last === 'nonce' || last === 'pepper' || last === 'seed')
    return 'weak';
  // `secretKeyBase`, `passwordProd`, `tokenGithub`: the keyword stands before the last word.
  if (words.some((word) => passwordWords.test(word))) return 'weak';
  if (words.some((word) => secretWords.test(word))) return 'weak';
  if (words.includes('key') || words.includes('auth')) return words.some((word) => openKeys.test(word)) ? undefined : 'weak';
  return undefined;
}

/** Tokens of parsers and of texts: `next_token`, `max_tokens`, `eos_token`. */
function isCountedToken(words: readonly string[]): boolean {
  const last = words.at(-1) as string;
  if (!last.startsWith('token')) return false;
  return words.some((word) =>
    /^(?:next|prev|previous|max|min|num|total|page|continuation|csrf|xsrf|eos|bos|pad|unk|sep|mask|cls|special|start|end|lex|parse|syntax|keyword|stop|added|extra|design|color|theme|punctuation|prompt|completion|input|output|cancellation|cancel|injection|di|request|change|action|lifecycle|idempotency|idempotent|sync|lock|lease|fencing|pagination|revision|update|delete|trace|transaction|operation|task|starting|upload|marker)$/.test(
      word,
    ),
  );
}
