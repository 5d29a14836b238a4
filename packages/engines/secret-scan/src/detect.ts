// Detection in one text: keywords first, then only the expressions they call for, then plausibility and structure.

import type { Confidence, Severity } from '@portcullis/core';
import type { Allowance } from './allow.js';
import { entropyOf, isPlaceholder } from './plausible.js';
import { Repeats, type RepeatsRoom, repeatsRoom } from './repeats.js';
import { type Judgement, maxMatchBytes, type SecretRule } from './rule.js';
import { rehearsal } from './rules/generic/rehearsal.js';
import { isWords } from './rules/generic/values.js';
import { Runs } from './runs.js';
import { letterSets, type Tables, type Trial, tablesOf } from './trials.js';

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

/** So much on each side of a match a judge is shown. */
export const contextBytes = 2048;

/** What a trial looks at: its match, a letter or so beside it, and the context that the judge is given. */
const surroundings = { before: contextBytes + 64, behind: maxMatchBytes + contextBytes + 64 };

/**
 * The tables are made for the first text, since many a detector never sees one, and shared by all detectors of the rules.
 * @param root what all paths have in common and what tells nothing about a file, such as the directory asked for
 * @param plain folders tell nothing either: nearly all files lie in such as hold tests or samples
 */
export function buildDetector(rules: readonly SecretRule[], root = '', plain = false): Detector {
  let search: Search | undefined;
  return {
    detect(bytes, path) {
      search ??= new Search(tablesOf(rules));
      const below = root !== '' && path.startsWith(root) ? path.slice(root.length) : path;
      const told = plain ? plainName(below) : below;
      return search.run(bytes, path, told);
    },
  };
}

interface Window {
  start: number;
  end: number;
}

const noBytes = Buffer.alloc(0);

/**
 * The search of one text after another. A class, and its frequent part apart from the rest, for their speed: functions made anew
 * for each text would be compiled anew, and a large one again and again.
 */
class Search {
  // Where each rule was tried last, counted over all texts: several of its keywords may stand at one place or in one name.
  private readonly tried: Float64Array;
  private readonly room: RepeatsRoom;
  /** Where the present text begins, counted so. */
  private base = 0;
  private next = 0;
  private bytes: Buffer = noBytes;
  private text: string | undefined;
  private path: string | undefined;
  private told = '';
  /** Of the rules that belong to files of certain names, whether this is one; by index. */
  private readonly applies = new Map<number, boolean>();
  private placed: readonly SecretRule[] = [];
  private runs: [Runs | undefined, Runs | undefined] = [undefined, undefined];
  private repeats: Repeats;
  private found: Detection[] = [];
  /** Windows to search, by rule: merged where keywords lie close together. */
  private readonly windows = new Map<SecretRule, Window[]>();

  constructor(private readonly tables: Tables) {
    const rules = tables.order.size;
    this.tried = new Float64Array(rules).fill(-1);
    this.room = repeatsRoom(rules);
    this.repeats = new Repeats(noBytes, 0, 0, surroundings, this.room);
  }

  /** @param told the path as rules are told it */
  run(bytes: Buffer, path: string, told: string): Detection[] {
    this.begin(bytes, path, told);
    const { automaton } = this.tables;
    const cursor = { at: 0, entry: 0 };
    for (let ended = automaton.next(bytes, cursor); ended !== undefined; ended = automaton.next(bytes, cursor)) {
      for (let i = 0; i < ended.length; i++) this.hit(ended[i] as number, cursor.at);
    }
    for (const rule of this.placed) this.add(matches(rule, bytes, 0, bytes.length, told));
    for (const [rule, list] of this.windows) {
      for (const window of list) this.add(matches(rule, bytes, window.start, window.end, told));
    }
    const { found } = this;
    this.bytes = noBytes;
    this.text = undefined;
    this.windows.clear();
    this.found = [];
    return found.length === 0 ? found : withoutOverlaps(found, this.tables.order);
  }

  private begin(bytes: Buffer, path: string, told: string): void {
    this.base = this.next;
    this.next += bytes.length + 1;
    this.bytes = bytes;
    this.told = told;
    this.room.base = this.base;
    this.repeats = new Repeats(bytes, 0, bytes.length, surroundings, this.room);
    this.runs = [undefined, undefined];
    if (path === this.path) return;
    this.path = path;
    this.applies.clear();
    this.placed = this.tables.placed.filter(({ check }) => check.path?.test(path) === true);
  }

  private add(detections: readonly Detection[]): void {
    for (const detection of detections) this.found.push(detection);
  }

  /** What stands at a keyword is looked at first: that is cheap, and rules out most. */
  private hit(keyword: number, end: number): void {
    const { bytes, tables } = this;
    const start = end - (tables.lengths[keyword] as number);
    const list = tables.trials[keyword] as readonly Trial[];
    for (let i = 0; i < list.length; i++) {
      const trial = list[i] as Trial;
      if (trial.boundary && start > 0 && isWordByte(bytes[start - 1] as number) && !afterEscape(bytes, start)) continue;
      if (trial.exact && !spelled(bytes, start, trial.keyword)) continue;
      const { run, letters, reach } = tables.needsOf(trial);
      if (run > 0) {
        this.runs[letters] ??= new Runs(bytes, letterSets[letters]);
        if (this.runs[letters]?.has(run, start, start + reach) !== true) continue;
      }
      this.consider(trial, start, end);
    }
  }

  /** Whether the rule is to be tried at a keyword, and where. */
  private consider({ rule, index }: Trial, start: number, end: number): void {
    const { check } = rule;
    if (check.path !== undefined && !this.appliesHere(check.path, index)) return;
    if (check.anchor === undefined) {
      const from = Math.max(0, start - (check.lookback ?? maxMatchBytes));
      widen(this.windows, rule, from, Math.min(this.bytes.length, end + maxMatchBytes));
      return;
    }
    // A name is tried once, at the first keyword in it that its end can be reached from.
    const triedAt = (this.tried[index] as number) - this.base;
    if (check.nameTail === undefined) {
      if (triedAt === start || (check.scope !== undefined && triedAt > start)) return;
      this.tried[index] = this.base + start;
    } else {
      if (triedAt > start) return;
      const nameEnd = wordEnd(this.bytes, end, end + check.nameTail);
      if (nameEnd < 0) return;
      this.tried[index] = this.base + nameEnd;
    }
    this.try(rule, index, start);
  }

  private appliesHere(path: RegExp, index: number): boolean {
    let known = this.applies.get(index);
    if (known === undefined) {
      known = path.test(this.path as string);
      this.applies.set(index, known);
    }
    return known;
  }

  private try(rule: SecretRule, index: number, start: number): void {
    const { check } = rule;
    // What looks through more than its surroundings is tried everywhere.
    const local = check.spans === undefined && check.scope === undefined;
    if (local && this.repeats.has(index, start)) return;
    this.text ??= this.bytes.toString('latin1');
    const { text } = this;
    check.pattern.lastIndex = start;
    const match = check.pattern.exec(text);
    if (match === null) {
      if (local) this.repeats.add(index, start);
      return;
    }
    if (check.scope !== undefined) this.tried[index] = this.base + check.scope(text, start)[1];
    for (const span of check.spans?.(text, match) ?? [secretSpan(match)]) {
      const detection = detectionOf(rule, match, span, text, 0, this.told);
      if (detection !== undefined) this.found.push(detection);
      else if (local) this.repeats.add(index, start);
    }
  }
}

function widen(windows: Map<SecretRule, Window[]>, rule: SecretRule, start: number, end: number): void {
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
  const repeats = long ? new Repeats(bytes, start, end, surroundings, repeatsRoom(1)) : undefined;
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
  let end = before.length;
  while (end > 0 && before.length - end < 256 && !/[\s`'"]/.test(before[end - 1] as string)) end--;
  return saidExample.test(before.slice(0, end));
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
