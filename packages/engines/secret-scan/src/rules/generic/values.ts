// Whether a value can be what its name promises: not code, not a reference, not a word, not something public.

import { entropyOf, mostFrequent } from '../../plausible.js';
import { kindOfName, type NameKind } from './names.js';

/** Replaced before use: shell, template engines, build tools, format strings. */
const replaced =
  /^\$[({A-Za-z_]|^\{\{|^<[^<>]*>?$|^%[({]?[A-Za-z_.]+[)}]?[%sd]?$|^#\{|^\[\[?[^\]]*\]?\]$|^@@?[\w.-]+@@?$|^__\w+__$|\$\{[^}]{0,100}\}|\{\{[^}]{0,100}\}\}|\$\([^)]{0,100}\)|<%|%>|#\{[^}]{0,100}\}|^\{[\w.:-]{0,60}\}$|\{[\w.[\]!:]{0,40}\}|^\$[A-Z_]+$|%s|%d|^:[a-z_]+$|^\(.*\)$|^\?+$|^!/;

/** Words that manuals, samples and tests put where the secret will stand. */
const placeholderWords =
  /example|sample|dummy|placeholder|change[-_ ]?(?:me|it|this|in)|replace|insert|your|todo|tbd|fixme|redacted|removed|hidden|masked|censor|obfuscat|fake|mock|foobar|foo[-_]?bar|lorem|x{3,}|\*{2,}|\.{3}|-{4,}|_{4,}|do[-_]?n[o']?t|goes[-_]?here|deadbeef|encrypted|enter|provide|specif|default|undefined|missing|unknown|invalid|required|optional|asdf|qwert|zxcv|blah|abcdef|123456(?:7|$)|987654|some[-_]|any[-_]|abc-?123|123-?abc|a[-_]?b[-_]?c$|n\/a|none|null|not[-_]?(?:needed|used|required|set|applicable|available|real)|secret-?string|^test|test$|^demo|^temp|^my(?:[-_ ]|pass|pwd|secret|token|key|api|db|user|app|super|own|first|new)|^the[-_]/i;

/** The thing's own name is no value of it: `my-secret-token`, `db_password1`, `not_secure`. */
const ownWords =
  /passphrase|password|passwd|passwrd|passw|pass|pwd|pw|credentials?|creds?|secret|token|value|string|access|private|shared|master|client|secure|strong|invalid|valid|correct|wrong|hashed|clear|plain|login|admin|super|guest|user|root|test|demo|some|your|this|that|auth|apps?|api|key|new|old|our|the|text|name|here|word|very|weak|good|bad|not|top|my|db|is|id|no/g;

function isOwnName(value: string): boolean {
  const rest = value.toLowerCase().replace(ownWords, '');
  return rest.length < value.length && /^(?:[^a-z0-9]|\d{1,4}(?!\d)){0,256}$/.test(rest);
}

/** What stands for a password in samples: `my_password`, `db-secret`, `radpass`. */
export function isMadeUpPassword(value: string): boolean {
  return isOwnName(value) || ownedPassword.test(value);
}

const hexDigest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** How well the value fits: `strong` looks random, `fair` looks chosen, undefined is no secret. */
export type Fit = 'strong' | 'fair' | undefined;

export interface Written {
  readonly quoted: boolean;
  /** Inside of a call that stands between name and value. */
  readonly wrapped: boolean;
  /** In a file that exists to hold credentials. */
  readonly credentialFile: boolean;
}

/** The last answers: a text that repeats itself asks about the same value thousands of times. */
const known = new Map<string, Fit>();
const mostKnown = 256;

export function fitOf(value: string, kind: NameKind, written: Written): Fit {
  if (value.length < 4 || value.length > 256) return undefined;
  // Joined to something, the value is a copy and does not keep the text alive that it was cut from.
  const key = `${kind} ${written.quoted ? 'q' : ''}${written.wrapped ? 'w' : ''}${written.credentialFile ? 'c' : ''} ${value}`;
  let fit = known.get(key);
  if (fit !== undefined || known.has(key)) return fit;
  fit = judgeFit(value, kind, written);
  if (known.size >= mostKnown) known.clear();
  known.set(key, fit);
  return fit;
}

/** `PKCS1_RSA_PKCS1V5`: a constant. */
const constantName = /^[A-Z][A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){2,8}$/;

function judgeFit(value: string, kind: NameKind, written: Written): Fit {
  if (replaced.test(value)) return undefined;
  // Text for people, control characters, and everything outside of ASCII.
  if (/[^!-~]/.test(value)) return undefined;
  if (/^["'].*["']$/.test(value)) return undefined;
  if (isCode(value, written.quoted) || isPublic(value) || constantName.test(value)) return undefined;
  if (isOwnName(value) && !(written.credentialFile && /\d{2}|[!@#%^&*]/.test(value))) return undefined;
  const strong = looksRandom(value);
  if (kind === 'weak' && wordParts(value) >= 2) return undefined;
  // `ACME_KEY=3f9a...` in a file that exists for credentials.
  if (kind === 'weak' && written.credentialFile && hexDigest.test(value) && strong && !hasPlaceholder(value)) return 'strong';
  if (kind === 'weak' || written.wrapped)
    return strong && value.length >= 16 && !hexDigest.test(value) && !uuid.test(value) && !hasPlaceholder(value) ? 'strong' : undefined;
  if (hasPlaceholder(value)) return undefined;
  if (kind === 'secret') {
    if (value.length < 8) return undefined;
    if (strong) return 'strong';
    return value.length >= 10 && isMixed(value) && !isWords(value) && entropyOf(value) >= 2.8 ? 'fair' : undefined;
  }
  if (strong) return 'strong';
  if (written.credentialFile && value.length >= 5 && distinct(value) >= 4) return 'fair';
  if (isScrambled(value) || isChosen(value)) return 'fair';
  if (isWords(value) || !isMixed(value) || distinct(value) < 4 || /^[a-z]+(?:[-_.][a-z]+)+$/i.test(value)) return undefined;
  return value.length >= 6 || /[^A-Za-z0-9]/.test(value) ? 'fair' : undefined;
}

/** Random enough that nobody typed it: letters and digits mixed, hardly a word in it. */
export function looksRandom(value: string): boolean {
  if (value.length < 12) return false;
  if (hexDigest.test(value) || uuid.test(value)) return entropyOf(value) >= 2.7;
  const body = value.replace(/[-_.=+/]/g, '');
  if (!/\d/.test(body))
    return (
      /[a-z]/.test(body) &&
      /[A-Z]/.test(body) &&
      body.length >= 16 &&
      caseChanges(body) >= body.length / 4 &&
      entropyOf(value) >= 3.5 &&
      !isWords(value)
    );
  if (!/[A-Za-z]/.test(body)) return value.length >= 16 && /[^0-9.]/.test(value) && entropyOf(value) >= 3;
  if (isWords(value)) return false;
  return entropyOf(value) >= (value.length >= 20 ? 3.3 : 3) && kindChanges(body) >= Math.max(3, body.length / 8);
}

/** `radpass`, `KEYSTONE_DBPASS`, `real_password`: whose it is and that it is one, which manuals say in its place. */
const ownedPassword = /^[A-Za-z_.-]{0,24}(?:pass(?:word|wd|phrase)?|pwd|secret)\d{0,3}!?$/i;

function hasPlaceholder(value: string): boolean {
  if (ownedPassword.test(value) || sampleUuid.test(value) || isTypedInRuns(value)) return true;
  // A long random value may hold a short word by chance; a long word or a run of one letter is never chance.
  if (value.length >= 18 && looksRandom(value))
    return (
      /example|sample|dummy|placeholder|changeme|change_me|replace|redacted|foobar|x{5,}|\*{3,}|\.{3}|123456789|abcdefgh|deadbeef/i.test(
        value,
      ) || oneLetter(value)
    );
  return placeholderWords.test(value) || oneLetter(value) || typedRun(value);
}

/** References, calls, member access, operators: what stands in code where a literal could. */
function isCode(value: string, quoted: boolean): boolean {
  if (
    /^(?:true|false|null|nil|none|undefined|nan|self|this|string|str|int|integer|bool|boolean|float|number|object|any|void|bytes|char|password|text|hidden|yes|no|on|off|utf-?(?:8|16|32)|latin-?1|ascii|base64|hex|[hrep]s(?:256|384|512)|aes-?(?:128|192|256)(?:-[a-z]{3})?|sha-?(?:1|224|256|384|512)|md5)$/i.test(
      value,
    )
  )
    return true;
  const base64 = /^[A-Za-z0-9+/]{24,}={0,2}$/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
  if (base64 && looksRandom(value)) return false;
  if (/\w\(|\)\.|=>|->|::|&&|\|\||[=!]=|\+\+|\/\/|\/\*|\\[xu][0-9a-f]{2}|\\[dwsb]|^\^|\[\^|\.\*|\(\?/.test(value)) return true;
  if (/^(?:\.{0,2}|~|[A-Za-z]:)[\\/][\w.-]/.test(value) && !(/[+=]/.test(value) && looksRandom(value))) return true;
  if (/^[a-z][\w.-]{1,60}\/$/.test(value)) return true;
  // A class of characters: `[A-Za-z0-9_]+`.
  if (/\[[^\]]{0,20}\w-\w[^\]]{0,40}\]/.test(value)) return true;
  // The name of a secret instead of one: `ssh_key`, `DO_API_TOKEN`.
  if (/^[A-Za-z]+(?:[_-][A-Za-z]+)+$/.test(value) && kindOfName(value) !== undefined) return true;
  if (/^(?:[\w.-]{1,40}\/){2,}[\w.-]*$/.test(value) && !looksRandomPath(value)) return true;
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value) || /^(?:www\.|mailto:|urn:|arn:|data:|ssh-(?:rsa|ed25519|dss)|ecdsa-)/i.test(value))
    return true;
  if (
    /\.(?:json|ya?ml|xml|txt|pem|key|crt|cer|pfx|p12|jks|html?|js|ts|py|rb|go|java|png|svg|css|md|conf|cfg|ini|properties|env|sh|exe|dll|log|csv)$/i.test(
      value,
    )
  )
    return true;
  if (/^--?[A-Za-z][A-Za-z-]{2,40}(?:=|$)/.test(value)) return true;
  if (/^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20})+$/.test(value)) return true;
  if (quoted) return /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+$/.test(value) && !/\d\w*\d/.test(value);
  return (
    /^(?:[A-Za-z_$@&*][\w$]*)(?:(?:\.|->|::)[A-Za-z_$][\w$]*)+$/.test(value) || /[()[\]{}|]|[:,]$/.test(value) || /^[-+*&@!%=]/.test(value)
  );
}

/** Long base64 with slashes is no path. */
function looksRandomPath(value: string): boolean {
  return value.length >= 24 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && !/[._-]/.test(value);
}

/** Certificates, public keys, the header of a JWT alone, digests with their algorithm's name, versions, dates, colours, addresses. */
function isPublic(value: string): boolean {
  return (
    /^(?:sha(?:1|224|256|384|512)[-:=$]|md5[-:=]|\$2[aby]?\$|\$[156]\$|\$argon2|pbkdf2|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)\})/i.test(
      value,
    ) ||
    /^eyJhbGciOi[\w-]*$/.test(value) ||
    // Fingerprints and hardware addresses.
    /^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(value) ||
    /^(?:MII[A-Z]|LS0t|h1:|AAAA[BCE]3NzaC1|ssh-|-----)/.test(value) ||
    /^[<>=^~!|]{1,2} ?v?\d/.test(value) ||
    /^(?:v?\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+][\w.+-]{1,60})?|\d{4}-\d{2}-\d{2}[T \d:.Z+-]*|#[0-9a-f]{3,8}|[\d.:/,-]+|0x[0-9a-f]{1,8})$/i.test(
      value,
    ) ||
    /^ENC\[|^ENC\(|^vault:v\d|^Ag[A-Z][\w+/]{60}|^pk_(?:live|test)_|^age1[a-z0-9]{40}|^\{cipher\}|^\{AES\}|^secretsmanager:|^ssm:|^op:\/\/|^keyvault:|^projects\/|^enc:/i.test(
      value,
    )
  );
}

/** So much of a value tells whether it is made of words. */
const wordsLength = 128;

/** Only words, in any of the ways identifiers and phrases are written, with a number or two at their end. */
export function isWords(text: string): boolean {
  const value = text.slice(0, wordsLength).replace(/^[._-]{1,3}|[._,;:!?-]{1,3}$/g, '');
  if (/^[A-Z]?[a-z]+$|^[A-Z]+$|^[a-z]+$/.test(value)) return true;
  if (isHumped(value)) return true;
  const parts = value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '');
  if (parts.length < 2) return false;
  const words = parts.filter((part) => /^(?:[A-Za-z]?[a-z]{1,20}|[A-Z]{1,20})\d{0,2}$|^\d{1,2}$|^v\d+$/.test(part));
  if (words.length < parts.length) return false;
  // Random letters of both cases fall into parts too, but into few that could be spoken.
  const letters = parts.join('').length;
  const spoken = parts.filter(isSpeakable).join('').length;
  return letters / parts.length >= 3.2 && spoken >= letters * (/[^A-Za-z0-9]/.test(value) ? 0.45 : 0.6);
}

/**
 * `tigerWinter4149!`, `Coffee-Rocket-77`: words with a number behind them, which people choose where a digit and a capital
 * are asked for. Names in code end in one digit or in none.
 */
function isChosen(value: string): boolean {
  return (
    /^[A-Za-z][a-z]{2,30}(?:(?:[-_][A-Za-z]|[A-Z])[a-z]{1,30}){0,4}[-_.@#]?\d{2,6}[!@#$%^&*?.]{0,3}$/.test(value) &&
    (/[A-Z]/.test(value) || /\d{3}|[!@#$%^&*?]/.test(value))
  );
}

/** Capitals and small letters in an order that no word has: what generators of passwords leave without a digit. */
function isScrambled(value: string): boolean {
  if (!/^[A-Za-z]{8,}$/.test(value) || isWords(value) || distinct(value) < 6) return false;
  return caseChanges(value) * (/[bcdfghjklmnpqrstvwxz]{5}/.test(value) ? 4 : 3) >= value.length;
}

/** `airtableOAuth2Api`, `sha256WithRSAEncryption`: mostly capitalised words, which random letters of both cases are not. */
function isHumped(value: string): boolean {
  if (!/[a-z]/.test(value) || !/[A-Z]/.test(value)) return false;
  let covered = 0;
  for (const [word] of value.matchAll(/OAuth|IPv[46]|API|SHA|RSA|URL|[A-Z][a-z]{2,}|[a-z]{4,}/g))
    if (/^[A-Z]{3}$|OAuth|IPv/.test(word) || (/[aeiouy]/.test(word) && !/[bcdfghjklmnpqrstvwxz]{4}|[aeiou]{4}/i.test(word)))
      covered += word.length;
  // Chance makes two short humps of a password easily.
  return covered >= value.length * (value.length < 12 ? 0.85 : 0.7);
}

/** Three letters at least, a vowel among them, and no heap of consonants. */
function isSpeakable(word: string): boolean {
  return /^[A-Za-z]{3}/.test(word) && /[aeiouy]/i.test(word) && !/[bcdfghjklmnpqrstvwxz]{4}|[aeiou]{4}/i.test(word);
}

/** At least two kinds of characters, of which one is no letter. */
function isMixed(value: string): boolean {
  return /[A-Za-z]/.test(value) && /[^A-Za-z]/.test(value);
}

/** Parts of an identifier that are words: `__airflow_var_fix_888b_`. */
function wordParts(value: string): number {
  return value.split(/[-_.:/]/).filter((part) => /^(?:[a-z]{3,}|[A-Z][a-z]{2,}|[A-Z]{3,})$/.test(part)).length;
}

function distinct(value: string): number {
  return new Set(value).size;
}

function oneLetter(value: string): boolean {
  return mostFrequent(value) > value.length * 0.5;
}

/** UUIDs that standards and manuals print, and those that somebody typed. */
const sampleUuid =
  /^(?:550e8400-e29b-41d4-a716-4466|123e4567-e89b-12d3|f81d4fae-7dec-11d0|6ba7b81[0-4]-9dad-11d1|12345678-)|^[0-9a-f]{8}-0000-0000-|^([0-9a-f])\1{7}-/i;

/** `12345ABCDE67890FGHIJ`, `abc123abc123abc1`: three and more letters in the order of the keyboard, again and again. */
function isTypedInRuns(text: string): boolean {
  const value = text.replace(/[-_.]/g, '');
  let covered = 0;
  let start = 0;
  for (let i = 1; i <= value.length; i++) {
    if (value.charCodeAt(i) - value.charCodeAt(i - 1) === 1) continue;
    if (i - start >= 3) covered += i - start;
    start = i;
  }
  return covered > 0 && covered >= value.length * 0.7;
}

function typedRun(value: string): boolean {
  let run = 1;
  for (let i = 1; i < value.length; i++) {
    run = value.charCodeAt(i) - value.charCodeAt(i - 1) === 1 ? run + 1 : 1;
    if (run >= 6 && run * 2 >= value.length) return true;
  }
  return false;
}

function caseChanges(value: string): number {
  let changes = 0;
  for (let i = 1; i < value.length; i++) if (isSmall(value.charCodeAt(i - 1)) !== isSmall(value.charCodeAt(i))) changes++;
  return changes;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** How often the kind of character (small, capital, digit) changes. */
function kindChanges(value: string): number {
  const kind = (code: number): number => (code >= 48 && code <= 57 ? 0 : isSmall(code) ? 1 : 2);
  let changes = 0;
  for (let i = 1; i < value.length; i++) if (kind(value.charCodeAt(i - 1)) !== kind(value.charCodeAt(i))) changes++;
  return changes;
}
