// Whether the text between a provider's name and a value says that the value is the provider's credential.
// A name close by is enough for a value with a form of its own; 32 digits of hex are a credential only where they are
// assigned to the name, or where a word such as `token` stands between them.

import { type Refusal, type RefusalRow, refusalOf } from '../refusal.js';
import type { Candidate } from '../rule.js';
import { hasCasesAndDigits, isDigestOrId, isIssued, nameBefore, uuid } from './generic/measures.js';
import { isWords, looksRandom } from './generic/values.js';
import { parseShape, shapeSource } from './shape.js';

export interface Context {
  readonly shapes: readonly string[];
  /** Words of which one must stand beside the name, where the name alone says too little. */
  readonly words?: readonly string[];
  /** They need not be there where the value is given to the name and nothing more: any value, or one that is random beyond doubt. */
  readonly alone?: 'always' | 'random';
}

/** Names that speak of a digest of something, not of a credential. */
const digestName =
  /hash|sha(?:[-_]?(?:1|256|384|512))?\b|md5|checksum|digest|integrity|commit|revision|fingerprint|etag|_rev\b|thumbprint|\bgit_?ref\b|\btree\/|blob\/|@sha|\bh1:/i;

/** Words that announce a credential. */
const credentialWords =
  /key|token|secret|auth|passw|pwd|cred|bearer|access|login|licen[cs]e|private|apikey|api|signature|\bpat\b|\bpass\b/i;

/**
 * From the name to the value in one of the notations of an assignment: `name = "value"`, `"name": "value"`,
 * `name: str = 'value'`, `<name>value</name>`, `"name", "value"`, `name="x" value="..."`, `name => value`, `--name value`.
 */
const assignment =
  /^[\w.\- \t]{0,40}(?:\\?["'`\])]){0,3}[ \t]{0,4}(?:,?\s{0,40}\\?["']?value["']?[ \t]{0,3}[=:]|:[ \t]{0,2}[A-Za-z]{1,10}\??[ \t]{0,2}=|[:?|+.!=]{0,3}[=:>]|\|\||,|\(|[ \t])(?:\\?["'`\s=({[]|\\[nrt]|bearer |token |basic |@){0,6}$/i;

/**
 * From the name to the value where the name itself, or what makes its client, is given the value: `GLADIA=v`, `gladia: "v"`,
 * `new Gladia("v")`, `Gladia::Client.new("v")`, `gladia.init("v")`, `require("gladia")("v")`, `Gladia.initialize(this, "v")`.
 */
const givenAlone =
  /^(?:(?:::|->|\.|\\)?(?:new_?)?(?:client|api|sdk|init(?:iali[sz]e)?|configure|setup|login|connect|create|new|auth)){0,4}(?:["'`]?\)?[ \t]{0,3}(?:[:=]=?>?)?|["'`]\)\()[ \t]{0,3}(?:\([ \t]{0,3})?(?:(?:this|ctx|context|self|app|applicationContext),[ \t]{0,3})?[["'`({]{0,3}$/i;

/** Within this distance words that are no assignment still connect a name with a value. */
const wordsReach = 44;

interface Sample extends Context {
  /** With `acme` as the provider's name; the first shape is its value. */
  readonly text: string;
  readonly path?: string;
}

export type ContextRow = RefusalRow<Reading, Sample>;

const hex = ['<hex:32>'] as const;
const digest = '9c1e7ab04f5d2836be7d90f1a3c8526e';

/** What speaks against a value as the provider's credential: the rows in order, each with a text that it alone refuses. */
export const contextRows: readonly ContextRow[] = [
  {
    id: 'within-a-word',
    why: 'The provider’s name is short and part of another word.',
    refuses: ({ lead, name }) => insideWord(lead, name),
    sample: { shapes: hex, text: `tacme_key = "${digest}"` },
  },
  {
    id: 'within-base64',
    why: 'The provider’s name is made by chance within a text in base64, such as a font.',
    refuses: ({ around }) => around.length >= 48 && hasCasesAndDigits(around),
    sample: { shapes: hex, text: `q7TzR2vX9kLmW4pN8sBy3Hc6Jd1fAcme5Gt0Zu2Qe7Rw4Yx9Av8Bn3Mk6Lp = "${digest}"` },
  },
  {
    id: 'named-digest',
    why: 'The words between name and value say that it is a digest of something.',
    refuses: ({ gap }) => digestName.test(gap),
    sample: { shapes: hex, text: `acme_md5 = "${digest}"` },
  },
  {
    id: 'digest-of-a-lock',
    why: 'It stands behind the name of a package in a lock file, which gives digests and no credentials.',
    refuses: ({ path, plain }) => plain && path.endsWith('.lock'),
    sample: { shapes: hex, text: `  Acme: ${digest}`, path: 'Podfile.lock' },
  },
  {
    id: 'public-by-name',
    why: 'The words beside it say that it is made for browsers, where everybody reads it.',
    refuses: ({ lead, gap, assigned }) =>
      /search[-_ ]?only|publishable/i.test(`${lead}${gap}`) ||
      (!assigned && /(?<![A-Za-z])public(?:[A-Z][a-z]+)?Key["'`]?\W{1,6}$/.test(gap)),
    sample: { shapes: hex, text: `acme_search_only_key = "${digest}"` },
  },
  {
    id: 'of-a-database',
    why: 'The name says that it is the password of a database, which is none of the provider.',
    refuses: ({ gap }) => /(?:^|_)(?:db|database|postgres|mysql|mariadb|mongo|redis)_?(?:user_?)?pass(?:word|wd)?["'`]?\W{1,6}$/i.test(gap),
    sample: { shapes: hex, text: `acme_db_password = "${digest}"` },
  },
  {
    id: 'named-identifier',
    why: 'It is given to a name of its own, which says that it is the id of something.',
    refuses: ({ assigned, gap, secret }) =>
      /accessor["'`]?\W{1,12}$/i.test(gap) ||
      (uuid.test(secret) && /(?:app|application|org|organization|project|account|tenant|team)[-_ ]?id["'`]?\W{1,12}$/i.test(gap)) ||
      (!assigned && /[\s{,]["'`]?id["'`]?[ \t]?[:=][ \t]?["'`]?$/i.test(gap)),
    sample: { shapes: hex, text: `acme_token: {"id": "${digest}"}` },
  },
  {
    id: 'value-is-a-name',
    why: 'It is itself the name of a value that follows.',
    refuses: ({ after }) => /^(?:["'`]\??[ \t]{0,2}:|\??:[ \t][A-Z][a-z])/.test(after),
    sample: { shapes: hex, text: `acme_key = {"${digest}": 1}` },
  },
  {
    id: 'word-missing',
    why: 'The provider’s name alone says too little, and no word beside it says which value this is.',
    refuses: ({ needed, enough, lead, gap, assigned, secret }) =>
      needed !== undefined && !enough && !needed.test(`${lead} ${gap}`) && !(assigned && /["'`]$/.test(gap) && isIssued(secret)),
    sample: { shapes: hex, words: ['token'], text: `acme_key = "${digest}"` },
  },
  {
    id: 'other-case',
    why: 'Its letters are of another case than the provider’s, and it is not assigned to the name or does not look random.',
    refuses: ({ fits, assigned, secret }) => !fits && !(assigned && looksRandom(secret) && distinctCase(secret)),
    sample: { shapes: hex, text: 'acme, the key, of staging, 9C1e7Ab04f5d2836Be7d90F1a3c8526e' },
  },
  {
    id: 'identifier',
    why: 'It is made of words or of letters alone, as names in code are.',
    refuses: ({ plain, secret }) => plain && isIdentifier(secret),
    sample: { shapes: ['<lower:24>'], text: `acme_key = "${'bqzwtrkxvmdh'.repeat(2)}"` },
  },
  {
    id: 'short-argument',
    why: 'It is short, only a blank or a bracket stands between name and value, and the name says nothing of a credential.',
    refuses: ({ plain, assigned, gap, lead, secret }) =>
      plain && assigned && /^[ \t,(]*$/.test(gap) && !credentialWords.test(lead) && secret.length < 20,
    sample: { shapes: ['<hex:16>'], text: 'acme 9c1e7ab04f5d2836' },
  },
  {
    id: 'too-far',
    why: 'It is not assigned to the name and stands too far from it.',
    refuses: ({ plain, assigned, gap }) => plain && !assigned && (gap.length > wordsReach || (gap.match(/\n/g)?.length ?? 0) > 2),
    sample: { shapes: hex, text: `acme is what we use for staging, and the key of it: ${digest}` },
  },
  {
    id: 'part-of-something',
    why: 'It is a part of a path, a host or a member of something.',
    refuses: ({ plain, assigned, gap }) => plain && !assigned && /[/@.]$/.test(gap),
    sample: { shapes: hex, text: `acme/api/${digest}` },
  },
  {
    id: 'no-word-of-a-credential',
    why: 'It is not assigned to the name, and no word around it speaks of a credential.',
    refuses: ({ plain, assigned, lead, gap }) =>
      plain && !assigned && !credentialWords.test(lead) && !credentialWords.test(gap) && !/[?&](?:code|sig)=$/.test(gap),
    sample: { shapes: hex, text: `acme, of staging, has ${digest}` },
  },
];

/** A match of a provider's name with a value behind it, as the rows look at it. */
interface Reading {
  readonly secret: string;
  readonly path: string;
  readonly after: string;
  readonly gap: string;
  readonly name: string;
  /** The word that the name is part of, before it. */
  readonly lead: string;
  /** The letters of base64 that the name stands among. */
  readonly around: string;
  /** The value is given to the name in a notation of assignments. */
  readonly assigned: boolean;
  readonly needed: RegExp | undefined;
  /** It is given to the name and nothing more, and that is enough. */
  readonly enough: boolean;
  /** Of the provider's shape, in one case or the other. */
  readonly fits: boolean;
  /** Of the shape, and without letters of its own that would tell what it is. */
  readonly plain: boolean;
}

export interface Explains {
  /** Whether one match of a name, the text after it (group `gap`), and a value go together. */
  test(secret: string, candidate: Candidate): boolean;
  refusal(secret: string, candidate: Candidate): Refusal | undefined;
}

export function contextOf({ shapes, words, alone }: Context, rows: readonly ContextRow[] = contextRows): Explains {
  let expressions: Expressions | undefined;
  const refusal = (secret: string, candidate: Candidate): Refusal | undefined => {
    expressions ??= expressionsOf(shapes, words, alone);
    return refusalOf(rows, read(secret, candidate, expressions));
  };
  return { refusal, test: (secret, candidate) => refusal(secret, candidate) === undefined };
}

function read(secret: string, { match, before, after, path }: Candidate, { strict, distinct, needed, alone }: Expressions): Reading {
  const gap = match.groups?.gap ?? '';
  const nameStart = before.length - (match[0].length - secret.length);
  const name = match[0].slice(0, match[0].length - secret.length - gap.length);
  const lead = nameBefore(before.slice(0, Math.max(0, nameStart)), 40);
  // The expression looks for the name in any case, and so for the value.
  const fits = strict.test(secret) || (sameCase(secret) && (strict.test(secret.toLowerCase()) || strict.test(secret.toUpperCase())));
  const given = givenAlone.test(gap);
  const assigned = given || assignment.test(gap);
  const enough = given && !/[\w.-]$/.test(lead) && (alone === 'always' || (alone === 'random' && isBeyondDoubt(secret)));
  const around = `${/[A-Za-z0-9+/]*$/.exec(before.slice(Math.max(0, nameStart - 80), Math.max(0, nameStart)))?.[0]}${name}${/^[A-Za-z0-9+/]*/.exec(gap)?.[0]}`;
  return { secret, path, after, gap, name, lead, around, assigned, needed, enough, fits, plain: fits && !distinct.test(secret) };
}

interface Expressions {
  readonly strict: RegExp;
  readonly distinct: RegExp;
  readonly needed: RegExp | undefined;
  readonly alone: Context['alone'];
}

/** Made for the first match of a rule; of most rules a run sees none. */
function expressionsOf(shapes: readonly string[], words: readonly string[] | undefined, alone: Context['alone']): Expressions {
  return {
    strict: new RegExp(`^(?:${shapes.map(shapeSource).join('|')})$`),
    distinct: new RegExp(`^(?:${shapes.filter(isDistinct).map(shapeSource).join('|') || '(?!)'})$`),
    needed: words === undefined ? undefined : new RegExp(words.join('|'), 'i'),
    alone,
  };
}

/** Random, and of no form in which digests and ids come. */
function isBeyondDoubt(secret: string): boolean {
  return secret.length >= 20 && (secret.match(/\d/g)?.length ?? 0) >= 3 && !isDigestOrId(secret) && looksRandom(secret);
}

/** `lob` in `global`, `mux` in `tmux`: a short name counts only where a word begins. */
function insideWord(lead: string, name: string): boolean {
  // `box` of `box_api` in `sandbox_api`.
  if (lead === '' || name.search(/[_. -]|$/) > 6) return false;
  const last = lead.at(-1) as string;
  if (!/[A-Za-z]/.test(last)) return false;
  return !(/[a-z]/.test(last) && /^[A-Z]/.test(name));
}

/** Literal letters of its own, three at least, and beside them something random. */
function isDistinct(shape: string): boolean {
  const parts = parseShape(shape);
  return parts.some(
    (part) => (part.kind === 'text' && /[A-Za-z]{2}.|.[A-Za-z]{2}|[A-Za-z]\W[A-Za-z]|:$/.test(part.text)) || part.kind === 'choice',
  );
}

function sameCase(secret: string): boolean {
  return secret === secret.toLowerCase() || secret === secret.toUpperCase();
}

function distinctCase(secret: string): boolean {
  return /\d/.test(secret) && secret.length >= 16;
}

/** A long run of letters alone, or words, is an identifier; random text of this length has a digit in it. */
function isIdentifier(secret: string): boolean {
  if (/^[A-Za-z_-]{16,}$/.test(secret) && (/^[a-z_-]+$|^[A-Z_-]+$/.test(secret) || secret.length >= 24)) return true;
  if (/^\d+$/.test(secret)) return false;
  return isWords(secret);
}
