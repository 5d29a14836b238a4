// Detection in one text: keywords first, then only the expressions they call for, then plausibility and structure.

import type { Confidence, Severity } from '@portcullis/core';
import type { Allowance } from './allow.js';
import { type Automaton, buildAutomaton } from './automaton.js';
import { extentOf } from './expression.js';
import { entropyOf, isPlaceholder } from './plausible.js';
import { repeatsOf, repeatsRoom } from './repeats.js';
import { type Judgement, maxMatchBytes, type SecretRule } from './rule.js';
import { rehearsal } from './rules/generic/rehearsal.js';
import { isWords } from './rules/generic/values.js';
import { byteSet, minRun, type Runs, runsOf } from './runs.js';

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

export interface Detector {
  /** Every secret in the bytes, by offset. Offsets are bytes. */
  detect(bytes: Buffer, path: string): Detection[];
}

const contextBytes = 2048;
/** As much of a file is searched by a rule that its path alone calls for: files of credentials are small. */
const placedBytes = 256 * 1024;

/** What a trial looks at: its match, a letter or so beside it, and the context that the judge is given. */
const surroundings = { before: contextBytes + 64, behind: maxMatchBytes + contextBytes + 64 };

/** A rule to try where one of its keywords stands. */
interface Trial {
  readonly rule: SecretRule;
  readonly index: number;
  /** As the rule writes it. */
  readonly keyword: string;
  readonly exact: boolean;
  readonly boundary: boolean;
}

/** What a match is sure to hold: a run of letters so long, of which set, and how far behind its keyword the run may begin. */
interface Needs {
  /** 0: nothing is known. */
  readonly run: number;
  readonly letters: 0 | 1;
  readonly reach: number;
}

const letterSets = [
  byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'),
  byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/.=~%'),
] as const;

/** What is made of a set of rules, the same for every detector of it. */
interface Tables {
  readonly trials: readonly (readonly Trial[])[];
  /** Of the keywords. */
  readonly lengths: Uint32Array;
  readonly automaton: Automaton;
  /** Rules without keywords belong to files that their path alone names; all of such a file is looked at. */
  readonly placed: readonly SecretRule[];
  readonly order: ReadonlyMap<SecretRule, number>;
  readonly needsOf: (trial: Trial) => Needs;
}

const madeTables = new WeakMap<readonly SecretRule[], Tables>();

function tablesOf(rules: readonly SecretRule[]): Tables {
  const made = madeTables.get(rules);
  if (made !== undefined) return made;
  const byKeyword = trialsByKeyword(rules);
  const keywords = [...byKeyword.keys()];
  const tables: Tables = {
    trials: [...byKeyword.values()],
    lengths: Uint32Array.from(keywords, (keyword) => keyword.length),
    automaton: buildAutomaton(keywords),
    placed: rules.filter(({ check }) => check.keywords.length === 0 && check.path !== undefined),
    order: new Map(rules.map((rule, index) => [rule, index])),
    needsOf: needsReader(rules.length),
  };
  madeTables.set(rules, tables);
  return tables;
}

/**
 * The tables are made for the first text, since many a detector never sees one, and shared by all detectors of the rules.
 * @param root what all paths have in common and what tells nothing about a file, such as the directory asked for
 * @param plain folders tell nothing either: nearly all files lie in such as hold tests or samples
 */
export function buildDetector(rules: readonly SecretRule[], root = '', plain = false): Detector {
  // Where each rule was tried last, counted over all texts: several of its keywords may stand at one place or in one name.
  const tried = new Float64Array(rules.length).fill(-1);
  const room = repeatsRoom(rules.length);
  let offset = 0;
  return {
    detect(bytes, path) {
      const { trials, lengths, automaton, placed, order, needsOf } = tablesOf(rules);
      const below = root !== '' && path.startsWith(root) ? path.slice(root.length) : path;
      const told = plain ? plainName(below) : below;
      const found: Detection[] = [];
      let text: string | undefined;
      const runs: [Runs | undefined, Runs | undefined] = [undefined, undefined];
      const applies = new Map<number, boolean>();
      // Windows to search, by rule: merged where keywords lie close together.
      const windows = new Map<SecretRule, { start: number; end: number }[]>();
      const base = offset;
      offset += bytes.length + 1;
      room.base = base;
      const repeats = repeatsOf(bytes, 0, bytes.length, surroundings, room);
      automaton.search(bytes, (keyword, end) => {
        const start = end - (lengths[keyword] as number);
        const list = trials[keyword] as readonly Trial[];
        for (let i = 0; i < list.length; i++) {
          const trial = list[i] as Trial;
          if (trial.boundary && start > 0 && isWordByte(bytes[start - 1] as number) && !afterEscape(bytes, start)) continue;
          if (trial.exact && !spelled(bytes, start, trial.keyword)) continue;
          const { rule } = trial;
          const { check } = rule;
          const { run, letters, reach } = needsOf(trial);
          if (run > 0) {
            runs[letters] ??= runsOf(bytes, letterSets[letters]);
            if (!runs[letters]?.has(run, start, start + reach)) continue;
          }
          if (check.path !== undefined) {
            const known = applies.get(trial.index) ?? check.path.test(path);
            applies.set(trial.index, known);
            if (!known) continue;
          }
          if (check.anchor === undefined) {
            widen(windows, rule, Math.max(0, start - (check.lookback ?? maxMatchBytes)), Math.min(bytes.length, end + maxMatchBytes));
            continue;
          }
          // A name is tried once, at the first keyword in it that its end can be reached from.
          const triedAt = tried[trial.index] as number;
          if (check.nameTail === undefined) {
            if (triedAt === base + start || (check.scope !== undefined && triedAt > base + start)) continue;
            tried[trial.index] = base + start;
          } else {
            if (triedAt > base + start) continue;
            const nameEnd = wordEnd(bytes, end, end + check.nameTail);
            if (nameEnd < 0) continue;
            tried[trial.index] = base + nameEnd;
          }
          // What looks through more than its surroundings is tried everywhere.
          const local = check.spans === undefined && check.scope === undefined;
          if (local && repeats.has(trial.index, start)) continue;
          text ??= bytes.toString('latin1');
          check.pattern.lastIndex = start;
          const match = check.pattern.exec(text);
          if (match === null) {
            if (local) repeats.add(trial.index, start);
            continue;
          }
          if (check.scope !== undefined) tried[trial.index] = base + check.scope(text, start)[1];
          for (const span of check.spans?.(text, match) ?? [secretSpan(match)]) {
            const detection = detectionOf(rule, match, span, text, 0, told);
            if (detection !== undefined) found.push(detection);
            else if (local) repeats.add(trial.index, start);
          }
        }
      });
      for (const rule of placed) {
        if (rule.check.path?.test(path) === true) found.push(...matches(rule, bytes, 0, Math.min(bytes.length, placedBytes), told));
      }
      for (const [rule, list] of windows) {
        for (const window of list) found.push(...matches(rule, bytes, window.start, window.end, told));
      }
      return found.length === 0 ? found : withoutOverlaps(found, order);
    },
  };
}

function trialsByKeyword(rules: readonly SecretRule[]): Map<string, Trial[]> {
  const byKeyword = new Map<string, Trial[]>();
  for (const [index, rule] of rules.entries()) {
    const { check } = rule;
    for (const keyword of shortest(check.keywords, check.anchor !== undefined)) {
      const key = keyword.toLowerCase();
      const list = byKeyword.get(key) ?? [];
      list.push({
        rule,
        index,
        keyword,
        exact: keyword !== key && check.anchor !== undefined && !check.pattern.ignoreCase,
        boundary: check.anchor === 'token',
      });
      byKeyword.set(key, list);
    }
  }
  return byKeyword;
}

/** Where a match begins with its keyword, one that begins with another of them adds nothing. */
function shortest(keywords: readonly string[], anchored: boolean): readonly string[] {
  const unique = [...new Set(keywords)];
  return anchored ? unique.filter((keyword) => !unique.some((other) => other !== keyword && keyword.startsWith(other))) : unique;
}

/** What the rules' expressions need, read when first asked for: most rules never meet their keyword. */
function needsReader(count: number): (trial: Trial) => Needs {
  const known: (Needs | undefined)[] = Array.from({ length: count }, () => undefined);
  const sets = [new Map<string, boolean>(), new Map<string, boolean>()] as const;
  return ({ rule: { check }, index }) => {
    known[index] ??= check.anchor === undefined ? noNeeds : needs(check.pattern);
    return known[index] as Needs;
  };

  /** The narrower set of letters tells more, where the run is long enough. */
  function needs(pattern: RegExp): Needs {
    for (const letters of [0, 1] as const) {
      const extent = extentOf(pattern, letterSets[letters], sets[letters]);
      if (extent !== undefined && extent.run >= minRun)
        return { run: extent.run, letters, reach: Math.min(extent.max - extent.run, maxMatchBytes) + 1 };
    }
    return noNeeds;
  }
}

const noNeeds: Needs = { run: 0, letters: 0, reach: 0 };

function widen(windows: Map<SecretRule, { start: number; end: number }[]>, rule: SecretRule, start: number, end: number): void {
  const list = windows.get(rule);
  const last = list?.at(-1);
  if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
  else if (list === undefined) windows.set(rule, [{ start, end }]);
  else list.push({ start, end });
}

function isWordByte(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90);
}

/** Where the letters, digits and underscores from `at` on end, or -1 when that is after `limit`. */
function wordEnd(bytes: Buffer, at: number, limit: number): number {
  for (let i = at; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (!isWordByte(byte) && byte !== 0x5f) return i;
    if (i >= limit) return -1;
  }
  return bytes.length;
}

/** The letter before a token may end an escape: `\n`, `\u003d`, `%3D`, a terminal colour. */
function afterEscape(bytes: Buffer, start: number): boolean {
  return (
    bytes[start - 2] === 0x5c ||
    bytes[start - 3] === 0x25 ||
    (bytes[start - 6] === 0x5c && bytes[start - 5] === 0x75) ||
    (bytes[start - 1] === 0x6d && bytes.subarray(Math.max(0, start - 12), start).includes(0x1b))
  );
}

function spelled(bytes: Buffer, start: number, keyword: string): boolean {
  for (let i = 0; i < keyword.length; i++) if (bytes[start + i] !== keyword.charCodeAt(i)) return false;
  return true;
}

function matches(rule: SecretRule, bytes: Buffer, start: number, end: number, path: string): Detection[] {
  const { pattern } = rule.check;
  const text = bytes.toString('latin1', start, end);
  const found: Detection[] = [];
  const long = end - start > surroundings.before + surroundings.behind;
  const repeats = long ? repeatsOf(bytes, start, end, surroundings, repeatsRoom(1)) : undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    if (repeats?.has(0, start + match.index) === true) continue;
    const detection = detectionOf(rule, match, secretSpan(match), text, start, path);
    if (detection !== undefined) found.push(detection);
    else repeats?.add(0, start + match.index);
  }
  return found;
}

function secretSpan(match: RegExpExecArray): readonly [number, number] {
  const secret = match.groups?.secret ?? match.groups?.bare ?? match[0];
  const start = match.index + match[0].lastIndexOf(secret);
  return [start, start + secret.length];
}

/** What a match comes to. The rule's own look at structure is cheap and rejects most; placeholders are looked for in what is left. */
function detectionOf(
  rule: SecretRule,
  match: RegExpExecArray,
  [offset, end]: readonly [number, number],
  text: string,
  base: number,
  path: string,
): Detection | undefined {
  const secret = text.slice(offset, end);
  const judgement = judge(rule, match, secret, offset, text, path);
  // `sha256=r8_…`: a digest may begin like a token.
  if (rule.check.anchor === 'token' && /sha\d{1,3}[=:-]$/i.test(text.slice(Math.max(0, match.index - 8), match.index))) return undefined;
  if (judgement === undefined || !(judgement.proven === true || plausible(rule, secret))) return undefined;
  const severity = judgement.severity ?? rule.severity;
  const confidence = judgement.confidence ?? rule.confidence;
  const rehearsed = rehearsal.test(path);
  const shown = isShown(text.slice(Math.max(0, match.index - 320), match.index));
  return {
    rule,
    severity: rehearsed ? lowerSeverity[severity] : severity,
    confidence: shown ? 'low' : rehearsed ? lowerConfidence[confidence] : confidence,
    secret,
    identity: judgement.identity ?? secret,
    start: base + offset,
    end: base + offset + secret.length,
    matchStart: base + match.index,
    matchEnd: base + match.index + match[0].length,
    what: judgement.what ?? rule.title,
    properties: judgement.properties ?? {},
  };
}

/** The name of a file, or only its kind when the name says that it is a test. */
function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return rehearsal.test(name) ? `file${/\.\w{1,10}$/.exec(name)?.[0] ?? ''}` : name;
}

/** In tests and samples a credential is real less often, and seldom opens what it seems to. */
const lowerSeverity: Readonly<Record<Severity, Severity>> = { critical: 'high', high: 'medium', medium: 'low', low: 'low' };
const lowerConfidence: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };

/** What introduces a sample in a sentence. */
const saidExample =
  /(?:looks? (?:something )?like(?: this)?|looks? similar to|for example|for instance|e\.g\.)(?:[\s:,`'"(/*#]|<\/?\w{1,10}>){0,80}$/i;

/** A sentence right before the match, or before the word that it is part of, announces a sample. */
function isShown(before: string): boolean {
  return saidExample.test(before.slice(0, before.length - (/[^\s`'"]{0,256}$/.exec(before)?.[0].length ?? 0)));
}

function plausible(rule: SecretRule, secret: string): boolean {
  if (rule.check.ownPlausibility === true) return true;
  // Of twenty letters that chance gave, some are digits: `app-autobranchcreationconfig` is a name.
  if (rule.check.anchor === 'token' && secret.length >= 20 && !/\d/.test(secret) && (/^[a-z-]+$/.test(secret) || isWords(secret)))
    return false;
  return !isPlaceholder(secret) && (rule.check.entropy === undefined || entropyOf(secret) >= rule.check.entropy);
}

function judge(
  rule: SecretRule,
  match: RegExpExecArray,
  secret: string,
  offset: number,
  text: string,
  path: string,
): Judgement | undefined {
  if (rule.check.judge === undefined) return {};
  const end = offset + secret.length;
  return rule.check.judge({
    secret,
    match,
    path,
    before: text.slice(Math.max(0, offset - contextBytes), offset),
    after: text.slice(end, end + contextBytes),
  });
}

/** Where findings overlap the specific one wins over the generic, then the longer one. */
function withoutOverlaps(found: readonly Detection[], order: ReadonlyMap<SecretRule, number>): Detection[] {
  const kept: Detection[] = [];
  for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (outranks(candidate, last, order)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function outranks(a: Detection, b: Detection, order: ReadonlyMap<SecretRule, number>): boolean {
  const generic = Number(b.rule.check.generic ?? false) - Number(a.rule.check.generic ?? false);
  if (generic !== 0) return generic > 0;
  const longer = a.end - a.start - (b.end - b.start);
  // Two guesses about the same letters: the rule listed first knows more.
  return longer > 0 || (longer === 0 && a.rule.check.generic === true && (order.get(a.rule) ?? 0) < (order.get(b.rule) ?? 0));
}
