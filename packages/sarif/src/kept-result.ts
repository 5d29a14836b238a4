// A result as it is held while the gate judges: what decides, packed; all that is only shown is read again from its report.
// A million results of usual length would otherwise not fit into the memory of a runner.

import type { Confidence, Region, Severity } from '@portcullis/core';
import type { StatedFix } from './fixes.js';
import { arrayOf, at, type Json, objectOf } from './json.js';
import type { ResultList } from './outline.js';
import { evidenceIn, messageIn, type ReportedResult, type RunContext, readResult } from './read-result.js';

/** Where results of one list come from. */
export interface Origin {
  readonly list: ResultList;
  readonly context: RunContext;
  /** What results of a rule have in common, by its id. */
  readonly kinds: Map<string, Kind[]>;
  /** How many letters of messages may still be held. */
  messageRoom: number;
}

/** Letters of messages that are held of one list: those of thousands of results are told, and to read each again costs more than to judge it. */
const maxMessageRoom = 1024 * 1024;

export function originOf(list: ResultList, context: RunContext): Origin {
  return { list, context, kinds: new Map(), messageRoom: maxMessageRoom };
}

/** What many results have in common, held once. */
interface Kind {
  readonly ruleId: string;
  readonly topics: readonly string[];
  readonly title: string;
  readonly help: string;
  readonly why: string;
  readonly helpUri: string | undefined;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly kind: string;
  readonly level: string | undefined;
  readonly tags: readonly string[];
  readonly epss: number | undefined;
  readonly knownExploited: boolean | undefined;
  readonly flags: number;
}

/** What few results have. */
interface Particulars {
  readonly logical: string | undefined;
  readonly fingerprint: string | undefined;
  readonly contentFingerprint: string | undefined;
  readonly suppression: string | undefined;
  readonly paths: readonly string[] | undefined;
}

const refused = 1;
const elsewhere = 2;
const suppressedInSource = 4;
const silent = 8;
const confidential = 64;
const fixable = 16;
const suggestible = 32;
const otherPlaces = 128;
const scoreUnreadable = 256;
const packaged = 512;
const evident = 1024;

/** Kinds of results of one rule that are looked through for one that is alike. */
const maxKinds = 16;

function kindOf(whole: ReportedResult, { kinds }: Origin): Kind {
  const flags = flagsOf(whole);
  const known = kinds.get(whole.ruleId) ?? [];
  for (const one of known) if (isOfKind(one, whole, flags)) return one;
  const { ruleId, topics, title, help, why, helpUri, severity, confidence, kind, level, tags, epss, knownExploited } = whole;
  const made = { ruleId, topics, title, help, why, helpUri, severity, confidence, kind, level, tags, epss, knownExploited, flags };
  if (known.length < maxKinds) kinds.set(ruleId, [...known, made]);
  return made;
}

function isOfKind(one: Kind, whole: ReportedResult, flags: number): boolean {
  return (
    one.flags === flags &&
    one.severity === whole.severity &&
    one.confidence === whole.confidence &&
    one.kind === whole.kind &&
    one.level === whole.level &&
    one.topics === whole.topics &&
    one.title === whole.title &&
    one.help === whole.help &&
    one.why === whole.why &&
    one.helpUri === whole.helpUri &&
    one.tags === whole.tags &&
    one.epss === whole.epss &&
    one.knownExploited === whole.knownExploited
  );
}

function flagsOf(whole: ReportedResult): number {
  return (
    (whole.refused ? refused : 0) |
    (whole.elsewhere ? elsewhere : 0) |
    (whole.suppressedInSource ? suppressedInSource : 0) |
    (whole.silent ? silent : 0) |
    (whole.confidential ? confidential : 0) |
    fixFlags(whole.fixes) |
    (namesOthers(whole) ? otherPlaces : 0) |
    (whole.scoreUnreadable ? scoreUnreadable : 0) |
    (mayNamePackage(whole) ? packaged : 0) |
    (whole.evidence === undefined ? 0 : evident)
  );
}

function fixFlags(fixes: readonly StatedFix[]): number {
  let flags = 0;
  for (const { kind } of fixes) flags |= kind === undefined ? fixable : suggestible;
  return flags;
}

const placeKeys: ReadonlySet<string> = new Set(['relatedLocations', 'codeFlows', 'stacks', 'graphs', 'graphTraversals', 'attachments']);

/** One look at each key that is there is cheaper than a question for each that could be. */
function hasAny(object: Json, keys: ReadonlySet<string>): boolean {
  for (const key in object) if (keys.has(key) && object[key] !== undefined) return true;
  return false;
}

/** Whether the result may name more places than its first. */
function namesOthers({ raw }: ReportedResult): boolean {
  const locations = arrayOf(raw.locations);
  return (
    locations.length > 1 || raw.baselineState === 'new' || arrayOf(at(locations[0], 'annotations')).length > 0 || hasAny(raw, placeKeys)
  );
}

const packageKeys: ReadonlySet<string> = new Set(['purl', 'package', 'packageUrl', 'purls']);

/** Whether the result may be about a package, by all that any scanner of packages says it with. */
function mayNamePackage({ raw, message }: ReportedResult): boolean {
  const properties = objectOf(raw.properties);
  if (/^(?:Package\b|An? )/.test(message) || (properties !== undefined && hasAny(properties, packageKeys))) return true;
  for (const location of arrayOf(raw.locations)) if (objectOf(location)?.logicalLocations !== undefined) return true;
  return false;
}

function particularsOf(whole: ReportedResult): Particulars | undefined {
  const { logical, fingerprint, contentFingerprint, suppression } = whole;
  const paths = whole.paths.length === 1 && whole.paths[0] === whole.path ? undefined : whole.paths;
  const none =
    logical === undefined &&
    fingerprint === undefined &&
    contentFingerprint === undefined &&
    suppression === undefined &&
    paths === undefined;
  return none ? undefined : { logical, fingerprint, contentFingerprint, suppression, paths };
}

/**
 * What was parsed again last: one result is usually asked several things, and those that a summary shows are asked by every form in which
 * the decision is written.
 */
const recent = new Map<KeptResult, Json>();
let recentBytes = 0;
/** Bytes of the texts of those: values take some times as much. */
const maxRecentBytes = 4 * 1024 * 1024;

function remember(result: KeptResult, raw: Json): Json {
  recent.set(result, raw);
  recentBytes += result.length;
  for (const oldest of recent.keys()) {
    if (recentBytes <= maxRecentBytes || recent.size === 1) break;
    recent.delete(oldest);
    recentBytes -= oldest.length;
  }
  return raw;
}

export class KeptResult implements ReportedResult {
  readonly path: string | undefined;
  readonly identity: string;
  /** 1-based; 0 where there is no region. */
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  private readonly common: Kind;
  private readonly particulars: Particulars | undefined;
  private readonly heldMessage: string | undefined;

  /** @param whole all that is known of the result, of which only a part is kept. */
  constructor(
    whole: ReportedResult,
    readonly origin: Origin,
    readonly index: number,
  ) {
    this.path = whole.path;
    this.identity = whole.identity;
    this.startLine = whole.region?.startLine ?? 0;
    this.startColumn = whole.region?.startColumn ?? 0;
    this.endLine = whole.region?.endLine ?? 0;
    this.endColumn = whole.region?.endColumn ?? 0;
    this.common = kindOf(whole, origin);
    this.particulars = particularsOf(whole);
    const { message } = whole;
    this.heldMessage = message.length <= origin.messageRoom ? message : undefined;
    if (this.heldMessage !== undefined) origin.messageRoom -= message.length;
  }

  get ruleId(): string {
    return this.common.ruleId;
  }

  get topics(): readonly string[] {
    return this.common.topics;
  }

  get severity(): Severity {
    return this.common.severity;
  }

  get confidence(): Confidence {
    return this.common.confidence;
  }

  get kind(): string {
    return this.common.kind;
  }

  get level(): string | undefined {
    return this.common.level;
  }

  get tags(): readonly string[] {
    return this.common.tags;
  }

  get epss(): number | undefined {
    return this.common.epss;
  }

  get knownExploited(): boolean | undefined {
    return this.common.knownExploited;
  }

  private get flags(): number {
    return this.common.flags;
  }

  get logical(): string | undefined {
    return this.particulars?.logical;
  }

  get fingerprint(): string | undefined {
    return this.particulars?.fingerprint;
  }

  get contentFingerprint(): string | undefined {
    return this.particulars?.contentFingerprint;
  }

  get suppression(): string | undefined {
    return this.particulars?.suppression;
  }

  get paths(): readonly string[] {
    return this.particulars?.paths ?? [this.path as string];
  }

  get region(): Region | undefined {
    const { startLine, startColumn, endLine, endColumn } = this;
    return startLine === 0 ? undefined : { startLine, startColumn, endLine, endColumn };
  }

  get refused(): boolean {
    return (this.flags & refused) !== 0;
  }

  get elsewhere(): boolean {
    return (this.flags & elsewhere) !== 0;
  }

  /** Whether it may name more places than its first, without reading it. */
  get hasOtherPlaces(): boolean {
    return (this.flags & otherPlaces) !== 0;
  }

  /** Whether it may be about a package, without reading it. */
  get mayNamePackage(): boolean {
    return (this.flags & packaged) !== 0;
  }

  get suppressedInSource(): boolean {
    return (this.flags & suppressedInSource) !== 0;
  }

  get confidential(): boolean {
    return (this.flags & confidential) !== 0;
  }

  get scoreUnreadable(): boolean {
    return (this.flags & scoreUnreadable) !== 0;
  }

  get silent(): boolean {
    return (this.flags & silent) !== 0;
  }

  get fixes(): readonly StatedFix[] {
    return (this.flags & (fixable | suggestible)) === 0 ? [] : this.whole.fixes;
  }

  /** Whether it has a fix of a kind, without reading it. */
  hasFix(kind: StatedFix['kind']): boolean {
    return (this.flags & (kind === undefined ? fixable : suggestible)) !== 0;
  }

  get title(): string {
    return this.common.title;
  }

  get help(): string {
    return this.common.help;
  }

  get why(): string {
    return this.common.why;
  }

  get helpUri(): string | undefined {
    return this.common.helpUri;
  }

  get content(): string {
    return this.whole.content;
  }

  get message(): string {
    return this.heldMessage ?? messageIn(this.raw, this.origin.context);
  }

  get snippet(): string | undefined {
    return this.whole.snippet;
  }

  get evidence(): string | undefined {
    return (this.flags & evident) === 0 ? undefined : evidenceIn(this.raw);
  }

  get foreignFingerprint(): string | undefined {
    return this.whole.foreignFingerprint;
  }

  get raw(): Json {
    return recent.get(this) ?? remember(this, JSON.parse(this.text) as Json);
  }

  /** The result's text as it stands in its report. */
  get text(): string {
    return this.origin.list.textOf(this.index);
  }

  /** Whether it stands behind another in the same list of its report. */
  follows(other: KeptResult): boolean {
    return this.index === other.index + 1 && this.origin === other.origin;
  }

  /** The text of it and all up to a later one of its list, in UTF-8 and as it stands in their report; valid until another is read. */
  bytesUpTo(last: KeptResult): Uint8Array {
    return this.origin.list.bytesBetween(this.index, last.index + 1);
  }

  /** Bytes of that text, at most. */
  get length(): number {
    return this.origin.list.lengthOf(this.index);
  }

  private get whole(): ReportedResult {
    return readResult(this.raw, this.origin.context, this.identity);
  }
}
