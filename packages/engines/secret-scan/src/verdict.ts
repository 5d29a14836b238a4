// What a match comes to: the rule's own look, then what speaks against any secret, then how much it weighs where it stands.

import type { Confidence, Severity } from '@portcullis/core';
import type { Allowance } from './allow.js';
import { entropyOf, isPlaceholder } from './plausible.js';
import { type Refusal, type RefusalRow, refusalOf } from './refusal.js';
import { base62, type Candidate, type Judgement, type SecretCheck, type SecretRule, sample } from './rule.js';
import { type FileKind, fileKind } from './rules/generic/file-kind.js';
import { wordsOf } from './rules/generic/names.js';
import { isWords } from './rules/generic/values.js';
import { selfMade } from './rules/self-made.js';
import { isShown } from './shown.js';
import { atMostMedium, isIssued, weighedBytes, weightRows } from './weight.js';

export interface Detection {
  readonly rule: SecretRule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly secret: string;
  /** What its fingerprint is made from: the secret itself, or the body of a key. */
  readonly identity: string;
  /** Byte offsets of the secret. */
  readonly start: number;
  readonly end: number;
  /** Byte offsets of the whole match. */
  readonly matchStart: number;
  readonly matchEnd: number;
  readonly what: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Set by a user's configuration. */
  readonly allowed?: Allowance;
  /** Set when a baseline knows secrets by it. */
  readonly sha1?: string;
}

/** So much on each side of a match a judge is shown. */
export const contextBytes = 2048;

/** A match of a rule's expression in a text. */
export interface Match {
  readonly rule: SecretRule;
  readonly match: RegExpExecArray;
  /** Of the secret, in the text. */
  readonly span: readonly [number, number];
  readonly text: string;
  /** Where the text begins among the bytes. */
  readonly base: number;
  /** All of the file. */
  readonly bytes: Buffer;
  /** As rules are told it. */
  readonly path: string;
}

export function secretSpan(match: RegExpExecArray): readonly [number, number] {
  const secret = match.groups?.secret ?? match.groups?.bare ?? match[0];
  const start = match.index + match[0].lastIndexOf(secret);
  return [start, start + secret.length];
}

/** A secret that its rule has judged, against which something may still speak. */
export interface Judged {
  readonly check: Pick<SecretCheck, 'anchor' | 'entropy' | 'ownPlausibility'>;
  readonly secret: string;
  /** A few letters before the match. */
  readonly lead: string;
  /** Whether it is a part of a value that SOPS encrypted. */
  readonly encrypted: boolean;
  readonly judgement: Judgement;
}

/** What must not be said of anything that check digits have not proven. */
const unless = (refuses: (judged: Judged) => boolean) => (judged: Judged) =>
  judged.judgement.proven !== true && judged.check.ownPlausibility !== true && refuses(judged);

export const verdictRows: readonly RefusalRow<Judged, Omit<Judged, 'judgement'>>[] = [
  {
    id: 'behind-a-digest',
    why: 'The name of a hash algorithm, or of the id of a picture, stands right before it, and a digest may begin as a token does whose start has no sign.',
    refuses: ({ check, lead, secret }) =>
      check.anchor === 'token' && !/^[A-Za-z]{2,12}[_-]/.test(secret) && /(?:sha\d{1,3}[=:-]|\bxmp\.[a-z]{2,4}:)$/i.test(lead),
    sample: { check: { anchor: 'token' }, secret: sample(base62, 16, 3), lead: 'sha256=', encrypted: false },
  },
  {
    id: 'end-of-another',
    why: 'Letters and a sign stand right before it, so that it is the end of another kind of key: `pk_live_…`.',
    refuses: unless(
      ({ check, lead, secret }) => check.anchor === 'token' && /^(?:live|test|prod|access)_/.test(secret) && /[A-Za-z0-9][_-]$/.test(lead),
    ),
    sample: { check: { anchor: 'token' }, secret: `live_${sample(base62, 24, 3)}`, lead: 'pk_', encrypted: false },
  },
  {
    id: 'letters-only',
    why: 'It is a name in small letters or words without a digit, and random letters of this length have digits among them.',
    // `app-autobranchcreationconfig`
    refuses: unless(
      ({ check, secret }) =>
        check.anchor === 'token' && secret.length >= 20 && !/\d/.test(secret) && (/^[a-z-]+$/.test(secret) || isWords(secret)),
    ),
    sample: { check: { anchor: 'token' }, secret: ['app', 'autobranchcreationconfig'].join('-'), lead: '', encrypted: false },
  },
  {
    id: 'placeholder',
    why: 'It stands for a secret: a word of samples, a reference, a typed run, one letter over and over.',
    refuses: unless(({ secret }) => isPlaceholder(secret)),
    sample: { check: {}, secret: 'kR8w2-example-Zp4Lq7', lead: '', encrypted: false },
  },
  {
    id: 'entropy',
    why: 'Its letters repeat more than those of such a secret do (Shannon entropy).',
    refuses: unless(({ check, secret }) => check.entropy !== undefined && entropyOf(secret) < check.entropy),
    sample: { check: { entropy: 3 }, secret: 'kR8kR8k8R', lead: '', encrypted: false },
  },
  {
    id: 'encrypted',
    why: 'It is the ciphertext of a value that SOPS encrypted in its place.',
    refuses: unless(({ encrypted }) => encrypted),
    sample: { check: {}, secret: sample(base62, 24, 4), lead: '', encrypted: true },
  },
];

/** Why a secret is less severe than its rule says, where no row of weights applies. */
export const amongTrials: Refusal = {
  id: 'among-trials',
  why: 'It stands among tests, samples or manuals, or under a name that says so, where a credential seldom opens what it seems to.',
};

/** The rule's own look at structure is cheap and rejects most. */
export function detectionOf({ rule, match, span, text, base, bytes, path }: Match): Detection | undefined {
  const [offset, end] = span;
  const secret = text.slice(offset, end);
  const judgement = rule.check.judge === undefined ? {} : rule.check.judge(candidateOf(match, span, text, path));
  if (judgement === undefined || refusalOf(verdictRows, judged(rule, match, offset, secret, text, judgement)) !== undefined)
    return undefined;
  const severity = judgement.severity ?? rule.severity;
  const confidence = judgement.confidence ?? rule.confidence;
  const file = fileKind(path);
  const rehearsed = file.is('rehearsed');
  const isTrial = rehearsed || file.is('trial');
  const shown = isShown(text.slice(Math.max(0, match.index - contextBytes), match.index), file);
  // A guess in a manual is most likely what its author made up.
  const placed =
    confidence === 'low' && file.is('reading') ? 'low' : severityAt(severity, rule, isTrial, () => isForShow(match, text, file, isTrial));
  const kind = { ruleId: rule.id, generic: rule.check.generic === true, confidence };
  const weighed =
    judgement.proven === true || atMostMedium[placed] === placed
      ? undefined
      : refusalOf(weightRows, {
          ...kind,
          secret,
          head: bytes.toString('latin1', 0, weighedBytes),
          before: unfolded(text.slice(Math.max(0, offset - weighedBytes), offset)),
          after: unfolded(text.slice(end, end + weighedBytes)).split('\n', 1)[0] as string,
          file,
          expires: judgement.properties?.expires,
        });
  const lowered = weighed ?? (placed === severity ? undefined : amongTrials);
  return {
    rule,
    severity: weighed === undefined ? placed : atMostMedium[placed],
    confidence:
      shown && judgement.proven !== true ? shownConfidence(kind) : rehearsed && kind.generic ? lowerConfidence[confidence] : confidence,
    secret,
    identity: judgement.identity ?? secret,
    start: base + offset,
    end: base + offset + secret.length,
    matchStart: base + match.index,
    matchEnd: base + match.index + match[0].length,
    what: judgement.what ?? rule.title,
    properties: lowered === undefined ? (judgement.properties ?? {}) : { ...judgement.properties, weighed: lowered.id },
  };
}

/** What somebody shows is often what he uses: a word beside it hides no form of a service, and takes nothing from check digits. */
const shownConfidence = (kind: Parameters<typeof isIssued>[0]): Confidence => (isIssued(kind) ? 'medium' : 'low');

/** A file that is kept in a value of one line, as a table keeps settings: its lines are lines again. */
function unfolded(text: string): string {
  return (text.match(/\\n/g)?.length ?? 0) < 2 ? text : text.replace(/(?:\\r)?\\n/g, '\n');
}

/** Why a match comes to nothing; undefined when it is a detection. */
export function refusalOfMatch({ rule, match, span, text, path }: Match): Refusal | undefined {
  const candidate = candidateOf(match, span, text, path);
  const judgement = rule.check.judge === undefined ? {} : rule.check.judge(candidate);
  if (judgement === undefined) return rule.check.refusal?.(candidate) ?? unsaid;
  return refusalOf(verdictRows, judged(rule, match, span[0], candidate.secret, text, judgement));
}

const unsaid: Refusal = {
  id: 'structure',
  why: 'The rule looked closer: its structure, or what stands around it, is not that of such a secret.',
};

function judged(
  { check }: SecretRule,
  { index }: RegExpExecArray,
  offset: number,
  secret: string,
  text: string,
  judgement: Judgement,
): Judged {
  return {
    check,
    secret,
    lead: text.slice(Math.max(0, index - 8), index),
    encrypted: isEncrypted(text, offset, offset + secret.length),
    judgement,
  };
}

/** Most of a value that is looked through for its end: longer ones are rare, and files. */
const mostEncrypted = 65_536;

/** As SOPS writes a value, with all of its parts: a vector of 32 bytes and a tag of 16. Source: `encryptedValue` in its aes/cipher.go. */
const encryptedValue = /^ENC\[AES256_GCM,data:[A-Za-z0-9+/=]*,iv:[A-Za-z0-9+/]{43}=,tag:[A-Za-z0-9+/]{22}==,type:[a-z]{3,7}\]$/;

function isEncrypted(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('ENC[AES256_GCM,', start);
  if (from < 0 || start - from > mostEncrypted) return false;
  const to = text.indexOf(']', from) + 1;
  return to >= end && to - from <= mostEncrypted && encryptedValue.test(text.slice(from, to));
}

function candidateOf(match: RegExpExecArray, [offset, end]: Match['span'], text: string, path: string): Candidate {
  return {
    secret: text.slice(offset, end),
    match,
    path,
    before: text.slice(Math.max(0, offset - contextBytes), offset),
    after: text.slice(end, end + contextBytes),
  };
}

/**
 * In tests and samples a credential seldom opens what it seems to. What anybody makes in a second is nearly always made for them,
 * where what somebody issued was asked for.
 */
function severityAt(severity: Severity, { id }: SecretRule, isTrial: boolean, isForShow: () => boolean): Severity {
  if (!selfMade.has(id)) return isTrial ? lowerSeverity[severity] : severity;
  return isForShow() ? lowerSeverity[lowerSeverity[severity]] : isTrial ? lowerSeverity[severity] : severity;
}

/** Among tests, in a text for readers, or given to a name that says so: `const TEST_FAKE_KEY: &str = "…`. */
function isForShow({ index }: RegExpExecArray, text: string, file: FileKind, isTrial: boolean): boolean {
  if (file.is('reading') || (isTrial && !file.is('inUse'))) return true;
  // A text of several lines often begins below its name.
  const line = text
    .slice(Math.max(0, index - 120), index)
    .replace(/\r?\n[ \t]{0,20}["'`]?$/, '')
    .split('\n')
    .at(-1) as string;
  // A type stands behind the colon: `KEY: &str = "`.
  const name = [...line.matchAll(/(?<![\w$-]|:[ \t]?[&*]?)[A-Za-z_$][\w$-]{2,60}(?=["'`]?[ \t]{0,3}[:=])/g)].at(-1)?.[0];
  return (
    name !== undefined && wordsOf(name).some((word) => /^(?:tests?|testing|fake|dummy|mock(?:ed)?|samples?|examples?|demo)$/.test(word))
  );
}

/** What is only a guess is right less often there, too. */
const lowerSeverity: Readonly<Record<Severity, Severity>> = { critical: 'high', high: 'medium', medium: 'low', low: 'low' };
const lowerConfidence: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };
