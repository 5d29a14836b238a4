// Detection in one text: keywords first, then only the expressions they call for, then plausibility and structure.

import { reaches } from '@portcullis/core';
import { Repeats, type RepeatsRoom, repeatsRoom } from './repeats.js';
import { maxMatchBytes, type SecretCheck, type SecretRule } from './rule.js';
import { credentialFile, rehearsal, vendored } from './rules/generic/rehearsal.js';
import { type Needs, namedForms, type Tables, type Trial, tablesOf } from './trials.js';
import { contextBytes, type Detection, detectionOf, type Match, secretSpan } from './verdict.js';

export { contextBytes, type Detection } from './verdict.js';

export interface Detector {
  /**
   * Every secret in the bytes, by offset. Offsets are bytes.
   * @param within where to look for keywords; what lies around is shown to judges, and a secret there may be told or not
   */
  detect(bytes: Buffer, path: string, within?: Readonly<Window>): Detection[];
}

/** What a trial looks at: its match, a letter or so beside it, and the context that the judge is given. */
const surroundings = { before: contextBytes + 64, behind: maxMatchBytes + contextBytes + 64 };

/** How the files of a scan are looked at. */
export interface Looking {
  /** What all paths have in common and what tells nothing about a file, such as the directory asked for; with a slash at its end. */
  readonly root: string;
  /** Folders tell nothing either: nearly all files lie in such as hold tests or samples. */
  readonly plain: boolean;
  /** Also in trees of others' code, rules guess by context; else those are read for secrets of a known form alone. */
  readonly guessInVendored: boolean;
}

export const lookAtAll: Looking = { root: '', plain: false, guessInVendored: true };

/** The tables are made for the first text, since many a detector never sees one, and shared by all detectors of the rules. */
export function buildDetector(rules: readonly SecretRule[], looking: Looking = lookAtAll): Detector {
  const searches = new Map<Tables, Search>();
  // The versions of a file, and the texts that are encoded in it, follow one another.
  let last: { readonly path: string; readonly told: string; readonly search: Search } | undefined;
  const lookedAt = (path: string) => {
    const told = toldPath(path, looking);
    const tables = tablesFor(rules, told, looking);
    const search = searches.get(tables) ?? new Search(tables);
    searches.set(tables, search);
    return { path, told, search };
  };
  return {
    detect(bytes, path, within) {
      if (last?.path !== path) last = lookedAt(path);
      return last.search.run(bytes, path, last.told, within);
    },
  };
}

/** @param told the path as rules are told it */
export function tablesFor(rules: readonly SecretRule[], told: string, looking: Looking): Tables {
  const tables = tablesOf(rules);
  return readForFormsAlone(told, looking) ? namedForms(tables) : tables;
}

/** Whether a file lies in a tree of others' code, and is none that exists to hold credentials. */
export function readForFormsAlone(told: string, { guessInVendored }: Looking): boolean {
  return !guessInVendored && vendored.test(told) && !credentialFile.test(told);
}

/** Where nearly everything is tried and shown, a file of settings runs nothing, and yet no path makes a finding less sure. */
const tried = 'dev/';

/** A path as rules are told it. */
export function toldPath(path: string, { root, plain }: Looking): string {
  const below = root !== '' && path.startsWith(root) ? path.slice(root.length) : path;
  return plain ? `${tried}${plainName(below)}` : below;
}

/** Offsets of a part of some bytes. */
export interface Window {
  start: number;
  end: number;
}

const noBytes = Buffer.alloc(0);

/** What of a rule is asked at its keywords: unlike the rules' own checks, all of one shape, which engines read many times faster. */
interface Plan {
  readonly pattern: RegExp;
  readonly path: RegExp | undefined;
  readonly anchored: boolean;
  readonly lookback: number;
  readonly nameTail: number | undefined;
  readonly spans: SecretCheck['spans'];
  readonly scope: SecretCheck['scope'];
  /** What looks through more than its surroundings is tried everywhere. */
  readonly local: boolean;
}

function planOf({ check }: SecretRule, { long }: Needs): Plan {
  const { pattern, path, anchor, lookback = maxMatchBytes, nameTail, spans, scope } = check;
  const local = spans === undefined && scope === undefined && !long;
  return { pattern, path, anchored: anchor !== undefined, lookback, nameTail, spans, scope, local };
}

/**
 * The search of one text after another. A class, and its frequent part apart from the rest, for their speed: functions made anew
 * for each text would be compiled anew, and a large one again and again.
 */
export class Search {
  // Where each rule was tried last, counted over all texts: several of its keywords may stand at one place or in one name.
  private readonly tried: Float64Array;
  private readonly room: RepeatsRoom;
  /** Where the present text begins, counted so. */
  private base = 0;
  private next = 0;
  protected bytes: Buffer = noBytes;
  private text: string | undefined;
  private path: string | undefined;
  private told = '';
  /** Of the rules that belong to files of certain names, whether this is one; by index. */
  private readonly applies = new Map<number, boolean>();
  private placed: readonly SecretRule[] = [];
  /** By rule, made when it is first tried. */
  private readonly plans: (Plan | undefined)[];
  protected repeats: Repeats;
  private found: Detection[] = [];
  /** Windows to search, by rule: merged where keywords lie close together. */
  private readonly windows = new Map<SecretRule, Window[]>();

  constructor(protected readonly tables: Tables) {
    const rules = tables.order.size;
    this.tried = new Float64Array(rules).fill(-1);
    this.plans = new Array<Plan | undefined>(rules).fill(undefined);
    this.room = repeatsRoom(rules);
    this.repeats = new Repeats(noBytes, 0, 0, surroundings, this.room);
  }

  /** @param told the path as rules are told it */
  run(bytes: Buffer, path: string, told: string, within?: Readonly<Window>): Detection[] {
    this.begin(bytes, path, told);
    const { sieve, left } = this.tables;
    sieve.begin(bytes, within?.start ?? 0, within?.end ?? bytes.length);
    for (let count = sieve.next(left, this.seen); count !== undefined; count = sieve.next(left, this.seen)) {
      const due = sieve.due.array;
      for (let i = 0; i < count; i += 2) this.hit(due[i] as number, due[i + 1] as number);
    }
    for (const rule of this.placed) this.searchWindow(rule, 0, Math.min(bytes.length, rule.check.head ?? bytes.length));
    for (const [rule, list] of this.windows) {
      for (const window of list) this.searchWindow(rule, window.start, window.end);
    }
    const { found } = this;
    this.bytes = noBytes;
    this.text = undefined;
    this.windows.clear();
    this.found = [];
    return found.length === 0 ? found : withoutOverlaps(found, this.tables.order);
  }

  protected begin(bytes: Buffer, path: string, told: string): void {
    this.base = this.next;
    this.next += bytes.length + 1;
    this.bytes = bytes;
    this.told = told;
    this.room.base = this.base;
    this.repeats = new Repeats(bytes, 0, bytes.length, surroundings, this.room);
    if (path === this.path) return;
    this.path = path;
    this.applies.clear();
    const { placed, placedPath } = this.tables;
    this.placed = placedPath?.test(path) === false ? [] : placed.filter(({ check }) => check.path?.test(path) === true);
  }

  /** Told of the places of keywords, by whoever watches. */
  protected readonly seen: ((count: number) => void) | undefined;

  private hit(number: number, end: number): void {
    const { sieve } = this.tables;
    this.consider(sieve.trial(number), end - (sieve.lengths[number] as number), end);
  }

  private planFor(trial: Trial): Plan {
    const plan = planOf(trial.rule, this.tables.needsOf(trial.index));
    this.plans[trial.index] = plan;
    return plan;
  }

  /** Whether the rule is to be tried at a keyword, and where. */
  private consider(trial: Trial, start: number, end: number): void {
    const { rule, index } = trial;
    const plan = this.plans[index] ?? this.planFor(trial);
    if (plan.path !== undefined && !this.appliesHere(plan.path, index)) return;
    if (!plan.anchored) {
      widen(this.windows, rule, Math.max(0, start - plan.lookback), Math.min(this.bytes.length, end + maxMatchBytes));
      return;
    }
    // A name is tried once, at the first keyword in it that its end can be reached from.
    const triedAt = (this.tried[index] as number) - this.base;
    if (plan.nameTail === undefined) {
      if (triedAt === start || (plan.scope !== undefined && triedAt > start)) return;
      this.tried[index] = this.base + start;
    } else {
      if (triedAt > start) return;
      const nameEnd = wordEnd(this.bytes, end, end + plan.nameTail);
      if (nameEnd < 0) return;
      this.tried[index] = this.base + nameEnd;
    }
    this.try(rule, index, plan, start);
  }

  protected appliesHere(path: RegExp, index: number): boolean {
    let known = this.applies.get(index);
    if (known === undefined) {
      known = path.test(this.path as string);
      this.applies.set(index, known);
    }
    return known;
  }

  private try(rule: SecretRule, index: number, { pattern, spans, scope, local }: Plan, start: number): void {
    if (local && this.repeats.has(index, start)) return;
    this.text ??= this.bytes.toString('latin1');
    const { text } = this;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) {
      if (local) this.repeats.add(index, start);
      return;
    }
    if (scope !== undefined) this.tried[index] = this.base + scope(text, start)[1];
    for (const span of spans?.(text, match) ?? [secretSpan(match)]) {
      const found = this.judge({ rule, match, span, text, base: 0, bytes: this.bytes, path: this.told });
      if (found === undefined && local) this.repeats.add(index, start);
    }
  }

  /** All matches of a rule between two offsets. */
  private searchWindow(rule: SecretRule, start: number, end: number): void {
    const { bytes } = this;
    const { pattern } = rule.check;
    const text = bytes.toString('latin1', start, end);
    const repeats = this.repeatsWithin(start, end);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex++;
      if (repeats?.has(0, start + match.index) === true) continue;
      const found = this.judge({ rule, match, span: secretSpan(match), text, base: start, bytes, path: this.told });
      if (found === undefined) repeats?.add(0, start + match.index);
    }
  }

  /** A short window does not repeat itself to any harm. */
  protected repeatsWithin(start: number, end: number): Repeats | undefined {
    const long = end - start > surroundings.before + surroundings.behind;
    return long ? new Repeats(this.bytes, start, end, surroundings, repeatsRoom(1)) : undefined;
  }

  /** What a match comes to, if it is anything. */
  protected judge(match: Match): Detection | undefined {
    const detection = detectionOf(match);
    if (detection !== undefined) this.found.push(detection);
    return detection;
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

/** The name of a file, or only its kind when the name says that it is a test. */
function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return rehearsal.test(name) ? `file${/\.\w{1,10}$/.exec(name)?.[0] ?? ''}` : name;
}

/**
 * Where findings overlap the specific one wins over the generic, then the longer one; of two about the same letters the
 * one that has a name before them as well, since several providers share a form, and then the rule that is listed first.
 */
function withoutOverlaps(found: readonly Detection[], order: ReadonlyMap<SecretRule, number>): Detection[] {
  const kept: Detection[] = [];
  for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else kept[kept.length - 1] = outranks(candidate, last, order) ? asSevereAs(candidate, last) : asSevereAs(last, candidate);
  }
  return kept;
}

/** Beside the name of its service a key weighs no less than under a name that says only that it is a key. */
function asSevereAs(kept: Detection, other: Detection): Detection {
  const named = kept.rule.check.generic !== true && kept.confidence !== 'high' && other.rule.check.generic === true;
  const lowered = kept.properties.weighed !== undefined || other.properties.weighed !== undefined;
  return named && !lowered && reaches(other.severity, kept.severity) ? { ...kept, severity: other.severity } : kept;
}

function outranks(a: Detection, b: Detection, order: ReadonlyMap<SecretRule, number>): boolean {
  const generic = Number(b.rule.check.generic ?? false) - Number(a.rule.check.generic ?? false);
  if (generic !== 0) return generic > 0;
  const longer = a.end - a.start - (b.end - b.start);
  if (longer !== 0) return longer > 0;
  // A rule that reads the whole of a document knows the most.
  const known = ({ rule: { check }, matchStart }: Detection): number => (check.spans === undefined ? matchStart : -1);
  if (known(a) !== known(b)) return known(a) < known(b);
  return (order.get(a.rule) ?? 0) < (order.get(b.rule) ?? 0);
}
