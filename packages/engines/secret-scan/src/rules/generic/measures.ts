// What a value looks like by its letters alone: random, made of words, chosen by a person, standing for something else.

import { isDocumented } from '../../documented.js';
import { byteSet } from '../../kernel/bytes.js';
import { entropyOf, isComposed, mostFrequent } from '../../plausible.js';

/** Words that manuals, samples and tests put where the secret will stand. */
const placeholderWords =
  /example|sample|dummy|placeholder|change[-_ ]?(?:me|it|this|in)|replace|insert|your|todo|tbd|fixme|redacted|removed|hidden|masked|censor|obfuscat|fake|mock|foobar|foo[-_]?bar|lorem|x{3,}|\*{2,}|\.{3}|-{4,}|_{4,}|do[-_]?n[o']?t|goes[-_]?here|deadbeef|encrypted|enter|provide|specif|default|undefined|missing|unknown|invalid|required|optional|asdf|qwert|zxcv|blah|abcdef|123456(?:7|$)|987654|some[-_]|any[-_]|abc-?123|123-?abc|a[-_]?b[-_]?c$|n\/a|none|null|not[-_]?(?:needed|used|required|set|applicable|available|real)|secret-?string|^test|test$|^demo|^temp|^my(?:[-_ ]|pass|pwd|secret|token|key|api|db|user|app|super|own|first|new)|^the[-_]/i;

/** The thing's own name is no value of it: `my-secret-token`, `db_password1`, `not_secure`. */
const ownWords =
  /passphrase|password|passwd|passwrd|passw|pass|pwd|pw|credentials?|creds?|secret|token|value|string|access|private|shared|master|client|secure|strong|invalid|valid|correct|wrong|hashed|clear|plain|login|admin|super|guest|user|root|test|demo|some|your|this|that|auth|apps?|api|key|new|old|our|the|text|name|here|word|very|weak|good|bad|not|top|my|db|is|id|no/g;

export function isOwnName(value: string): boolean {
  const rest = value.toLowerCase().replace(ownWords, '');
  return rest.length < value.length && /^(?:[^a-z0-9]|\d{1,4}(?!\d)){0,256}$/.test(rest);
}

/** What stands for a password in samples: `my_password`, `db-secret`, `radpass`. */
export function isMadeUpPassword(value: string): boolean {
  return isOwnName(value) || ownedPassword.test(value);
}

const nameByte = byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-');

/** The line with which a text ends. */
export function lineOf(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** Letters of a name, at most so many, with which a text ends; from the end, since an expression would begin anew at every letter before. */
export function nameBefore(text: string, most: number): string {
  let start = text.length;
  while (start > 0 && text.length - start < most && nameByte[text.charCodeAt(start - 1)] === 1) start--;
  return text.slice(start);
}

export const hexDigest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Random enough that nobody typed it: letters and digits mixed, hardly a word in it. */
export function looksRandom(value: string): boolean {
  if (value.length < 12) return false;
  if (isDigestOrId(value)) return entropyOf(value) >= 2.7;
  const body = value.replace(/[-_.=+/]/g, '');
  if (!/\d/.test(body))
    return (
      isUnspelled(body) ||
      (/[a-z]/.test(body) &&
        /[A-Z]/.test(body) &&
        body.length >= 16 &&
        caseChanges(body) >= body.length / 4 &&
        entropyOf(value) >= 3.5 &&
        !isWords(value))
    );
  if (!/[A-Za-z]/.test(body)) return value.length >= 16 && /[^0-9.]/.test(value) && entropyOf(value) >= 3;
  if (isWords(value)) return false;
  return entropyOf(value) >= (value.length >= 20 ? 3.3 : 3) && kindChanges(body) >= Math.max(3, body.length / 8);
}

/** `radpass`, `KEYSTONE_DBPASS`, `real_password`: whose it is and that it is one, which manuals say in its place. */
const ownedPassword = /^(?:[A-Za-z_.-]{0,24}|(?:\d?[A-Za-z]{2,16}\d?[_.-]){1,3})(?:pass(?:word|wd|phrase)?|pwd|secret)\d{0,3}!?$/i;

/** What a value says of itself in front. */
export const madeUpFront = /^(?:fake|dummy|examples?|samples?|mock|placeholder|not[-_]?real)[-_.:]/i;

export function hasPlaceholder(value: string): boolean {
  // People paste what they use and call it an example: what only a machine leaves is weighed, and not passed over.
  const rest = value.replace(madeUpFront, '');
  if (rest !== value && looksIssued(rest)) return hasPlaceholder(rest);
  if (ownedPassword.test(value) || sampleUuid.test(value) || isComposed(value) || isDocumented(value)) return true;
  // A long random value may hold a short word by chance; a long word or a run of one letter is never chance.
  if (value.length >= 18 && looksRandom(value))
    return (
      /example|sample|dummy|placeholder|changeme|change_me|replace|redacted|foobar|x{5,}|\*{3,}|\.{3}|123456789|abcdefgh|deadbeef|this[-_]is[-_]|(?:abc123){2}/i.test(
        value,
      ) || oneLetter(value)
    );
  return placeholderWords.test(value) || oneLetter(value) || typedRun(value);
}

/** Small letters, capitals and digits. */
export function hasCasesAndDigits(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
}

/** Too random to be anything but a credential, whatever the name beside it also means. */
export function isIssued(value: string): boolean {
  return value.length >= 20 && hasCasesAndDigits(value) && looksRandom(value);
}

/** What a generator leaves: long, of several kinds of letters in no order. What a person comes to has words, runs and years in it. */
export function looksIssued(value: string): boolean {
  if (value.length < 16 || /123456|(?:abcd|1234).{0,40}(?:abcd|1234)/i.test(value)) return false;
  if (/^(?=.{0,40}\d)(?=.{0,40}[a-f])(?:[0-9a-f]{2}){8,}$/i.test(value)) return entropyOf(value) >= 2.7;
  // `RFC1123DateFormatter`; of small letters alone isWords says nothing once their digits are gone.
  return isNoise(value) || (looksRandom(value) && !(/[a-z]/.test(value) && /[A-Z]/.test(value) && isWords(value.replace(/\d/g, ''))));
}

/** Of a form in which digests and ids come. */
export function isDigestOrId(value: string): boolean {
  return hexDigest.test(value) || uuid.test(value);
}

/** Long base64 with slashes is no path. */
export function looksRandomPath(value: string): boolean {
  return value.length >= 24 && hasCasesAndDigits(value) && !/[._-]/.test(value);
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
  const words = parts.filter((part) =>
    /^(?:[A-Za-z]?[a-z]{1,20}|[A-Z]{1,20})\d{0,2}$|^\d{1,2}$|^v\d+$|^(?:k[38]s|i18n|l10n|a11y|e2e|x509)$/.test(part),
  );
  if (words.length < parts.length) return false;
  // Random letters of both cases fall into parts too, but into few that could be spoken.
  const letters = parts.join('').length;
  const spoken = parts.filter(isSpeakable).join('').length;
  // Joined without a sign, of letters alone: of random ones every second would be a capital, and few could be spoken.
  if (/^[A-Za-z]+$/.test(value) && letters / parts.length >= 5 && spoken >= letters * 0.3) return true;
  return letters / parts.length >= 3.2 && spoken >= letters * (/[^A-Za-z0-9]/.test(value) ? 0.45 : 0.6);
}

/**
 * `tigerWinter4149!`, `Coffee-Rocket-77`: words with a number behind them, which people choose where a digit and a capital
 * are asked for. Names in code end in one digit or in none.
 */
export function isChosen(value: string): boolean {
  return (
    /^[A-Za-z][a-z]{2,30}(?:(?:[-_][A-Za-z]|[A-Z])[a-z]{1,30}){0,4}[-_.@#]?\d{2,6}[!@#$%^&*?.]{0,3}$/.test(value) &&
    (/[A-Z]/.test(value) || /\d{3}|[!@#$%^&*?]/.test(value))
  );
}

/** Capitals and small letters in an order that no word has: what generators of passwords leave without a digit. */
export function isScrambled(value: string): boolean {
  if (!/^[A-Za-z]{8,}$/.test(value) || isWords(value) || distinct(value) < 6) return false;
  return caseChanges(value) * (/[bcdfghjklmnpqrstvwxz]{5}/.test(value) ? 4 : 3) >= value.length;
}

/** `qzkvhwtbxm`: letters of one case that nobody could speak, which no word and few abbreviations are. */
export function isUnspeakable(value: string): boolean {
  if (!/^(?:[a-z]{8,}|[A-Z]{8,})$/.test(value) || distinct(value) < 7) return false;
  const vowels = value.length - value.replace(/[aeiouy]/gi, '').length;
  return vowels * 5 <= value.length && /[bcdfghjklmnpqrstvwxz]{6}/i.test(value) && /[jqvwxz]/i.test(value);
}

/** `f@B4AAm)m>9r(JbW^`: small letters, capitals, digits and signs in no order, as only a generator of passwords leaves them. */
export function isNoise(value: string): boolean {
  return (
    /^[!-~]{14,128}$/.test(value) &&
    hasCasesAndDigits(value) &&
    (value.match(/[^A-Za-z0-9]/g)?.length ?? 0) >= 3 &&
    (value.match(/[A-Za-z0-9]/g)?.length ?? 0) * 2 >= value.length &&
    distinct(value) >= 12 &&
    !/^-|[a-z]{4}|[A-Z]{4}|[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\\[wdsbnrtxu]|\{\d|\$\{|\{\{/.test(value)
  );
}

/**
 * `kX(7;zQ}4.bW|9,h`: what a generator of passwords leaves, with signs that code is full of too. Kinds of letters change at every
 * second letter and more, where code has words, and of letters side by side few stand so in words.
 */
export function isGenerated(value: string): boolean {
  if (!/^[!-~]{14,128}$/.test(value) || !hasCasesAndDigits(value) || !/[^A-Za-z0-9]/.test(value)) return false;
  if (distinct(value) < Math.min(14, value.length * 0.6) || kindChanges(value) * 2 < value.length) return false;
  if (/^--|\\[wdsbnrtxu]|\[\^?\w-\w|\$\{|\{\{|[({][\w.]{0,20}[)}]|[a-z]{5}|[A-Z]{6}|[A-Za-z]{10}/.test(value)) return false;
  const { spelled, pairs } = spelling(value);
  return spelled <= 2 || spelled <= pairs * 0.5;
}

/**
 * `gqjrtbepohnmzxweqvzj`: so many letters of one case, of which few follow each other as they do in words. Of random ones a
 * sixth does, of words two thirds.
 */
function isUnspelled(value: string): boolean {
  if (!/^(?:[a-z]{16,}|[A-Z]{16,})$/.test(value) || distinct(value) < 9) return false;
  const { spelled, pairs } = spelling(value);
  return spelled < pairs * 0.37;
}

/** How many pairs of letters stand side by side, and how many of them words are full of. */
function spelling(value: string): { readonly spelled: number; readonly pairs: number } {
  const text = value.toLowerCase();
  let spelled = 0;
  let pairs = 0;
  for (const [run] of text.matchAll(/[a-z]{2,}/g))
    for (let i = 1; i < run.length; i++) {
      pairs++;
      if (spelledPairs.has(run.slice(i - 1, i + 1))) spelled++;
    }
  return { spelled, pairs };
}

/** Pairs of letters that words are full of. */
const spelledPairs = new Set(
  (
    'th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld ur ro ri io ic ll ne me li la el ' +
    'ma om ce ch ge ho ta us co di ca ec il pr ac un ut ss ad tr ie no be em ly pe ol ow am ot pa wa ir su mo po ns ct so ee ai id lo ke ev bl up ag op ' +
    'sh gh pl fo im ab ni wi sp ck ay ts uc rs ap ex da mi ei au sc oo ia oc ov ig ub do ba bo ru tu vi iv va lu na pi ob cl cr gr br dr ff pp tt rd rt rm'
  ).split(' '),
);

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

/** So many digits in no order, as some issuers write their secrets. */
export function isLongNumber(value: string): boolean {
  return /^\d{16,40}$/.test(value) && distinct(value) >= 7 && entropyOf(value) >= 2.7;
}

/** At least two kinds of characters, of which one is no letter. */
export function isMixed(value: string): boolean {
  return /[A-Za-z]/.test(value) && /[^A-Za-z]/.test(value);
}

/** Parts of an identifier that are words: `__airflow_var_fix_888b_`. */
export function wordParts(value: string): number {
  return value.split(/[-_.:/]/).filter((part) => /^(?:[a-z]{3,}|[A-Z][a-z]{2,}|[A-Z]{3,})$/.test(part)).length;
}

export function distinct(value: string): number {
  return new Set(value).size;
}

function oneLetter(value: string): boolean {
  return mostFrequent(value) > value.length * 0.5;
}

/** UUIDs that standards and manuals print, and those that somebody typed. */
const sampleUuid =
  /^(?:550e8400-e29b-41d4-a716-4466|123e4567-e89b-12d3|f81d4fae-7dec-11d0|6ba7b81[0-4]-9dad-11d1|12345678-)|^[0-9a-f]{8}-0000-0000-|^([0-9a-f])\1{7}-/i;

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

/** How often the kind of character (small, capital, digit, sign) changes. */
function kindChanges(value: string): number {
  const kind = (code: number): number => {
    if (code >= 48 && code <= 57) return 0;
    if (isSmall(code)) return 1;
    return code >= 65 && code <= 90 ? 2 : 3;
  };
  let changes = 0;
  for (let i = 1; i < value.length; i++) if (kind(value.charCodeAt(i - 1)) !== kind(value.charCodeAt(i))) changes++;
  return changes;
}
