// Whether the text between a provider's name and a value says that the value is the provider's credential.
// A name close by is enough for a value with a form of its own; 32 digits of hex are a credential only where they are
// assigned to the name, or where a word such as `token` stands between them.

import type { Candidate } from '../rule.js';
import { isWords, looksRandom } from './generic/values.js';
import { parseShape, shapeSource } from './shape.js';

export interface Context {
  readonly shapes: readonly string[];
  /** Words of which one must stand beside the name, where the name alone says too little. */
  readonly words?: readonly string[];
}

/** Names that speak of a digest of something, not of a credential. */
const digestName =
  /hash|sha[-_]?(?:1|256|384|512)\b|md5|checksum|digest|integrity|commit|revision|fingerprint|etag|_rev\b|thumbprint|\bgit_?ref\b|\btree\/|blob\/|@sha|\bh1:/i;

/** Words that announce a credential. */
const credentialWords =
  /key|token|secret|auth|passw|pwd|cred|bearer|access|login|licen[cs]e|private|apikey|api|signature|\bpat\b|\bpass\b/i;

/**
 * From the name to the value in one of the notations of an assignment: `name = "value"`, `"name": "value"`,
 * `name: str = 'value'`, `<name>value</name>`, `"name", "value"`, `name="x" value="..."`, `name => value`, `--name value`.
 */
const assignment =
  /^[\w.\- \t]{0,40}(?:\\?["'`\])]){0,3}[ \t]{0,4}(?:,?\s{0,40}\\?["']?value["']?[ \t]{0,3}[=:]|:[ \t]{0,2}[A-Za-z]{1,10}\??[ \t]{0,2}=|[:?|+.!=]{0,3}[=:>]|\|\||,|\(|[ \t])(?:\\?["'`\s=({[]|\\[nrt]|bearer |token |basic |@){0,6}$/i;

/** Within this distance words that are no assignment still connect a name with a value. */
const wordsReach = 44;

/** @returns a test of one match of a name, the text after it (group `gap`), and a value. */
export function contextOf({ shapes, words }: Context): (secret: string, candidate: Candidate) => boolean {
  let expressions: Expressions | undefined;
  return (secret, { match, before, after }) => {
    expressions ??= expressionsOf(shapes, words);
    const { strict, distinct, needed } = expressions;
    const gap = match.groups?.gap ?? '';
    const nameStart = before.length - (match[0].length - secret.length);
    const name = match[0].slice(0, match[0].length - secret.length - gap.length);
    const lead = /[\w.-]{0,40}$/.exec(before.slice(Math.max(0, nameStart - 40), nameStart))?.[0] ?? '';
    if (insideWord(lead, name)) return false;
    if (digestName.test(gap)) return false;
    // The value is itself a name of something.
    if (/^["'`]\??[ \t]{0,2}:/.test(after)) return false;
    const assigned = assignment.test(gap);
    if (needed !== undefined && !needed.test(`${lead} ${gap}`) && !(assigned && /["'`]$/.test(gap) && isIssued(secret))) return false;
    // The expression looks for the name in any case, and so for the value.
    if (!strict.test(secret) && !(sameCase(secret) && (strict.test(secret.toLowerCase()) || strict.test(secret.toUpperCase()))))
      return assigned && looksRandom(secret) && distinctCase(secret);
    if (distinct.test(secret)) return true;
    if (isIdentifier(secret)) return false;
    if (assigned) return !(/^[ \t,(]*$/.test(gap) && !credentialWords.test(lead) && secret.length < 20);
    if (gap.length > wordsReach || (gap.match(/\n/g)?.length ?? 0) > 2) return false;
    // A path component, a host, a member: parts of something longer.
    if (/[/@.]$/.test(gap)) return false;
    return credentialWords.test(lead) || credentialWords.test(gap) || /[?&](?:code|sig)=$/.test(gap);
  };
}

interface Expressions {
  readonly strict: RegExp;
  readonly distinct: RegExp;
  readonly needed: RegExp | undefined;
}

/** Made for the first match of a rule; of most rules a run sees none. */
function expressionsOf(shapes: readonly string[], words: readonly string[] | undefined): Expressions {
  return {
    strict: new RegExp(`^(?:${shapes.map(shapeSource).join('|')})$`),
    distinct: new RegExp(`^(?:${shapes.filter(isDistinct).map(shapeSource).join('|') || '(?!)'})$`),
    needed: words === undefined ? undefined : new RegExp(words.join('|'), 'i'),
  };
}

/** Too random to be anything but a credential, whatever the name beside it also means. */
function isIssued(secret: string): boolean {
  return secret.length >= 20 && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && looksRandom(secret);
}

/** `lob` in `global`, `mux` in `tmux`: a short name counts only where a word begins. */
function insideWord(lead: string, name: string): boolean {
  if (lead === '' || name.length > 5) return false;
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
