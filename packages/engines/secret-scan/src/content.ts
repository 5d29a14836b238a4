// One piece of content through the detector: encodings, decoded segments, places, in-source allowances.
// Results hold no secret and no function, so that they can cross threads.

import { byteLines, type Confidence, type Region, type Severity } from '@portcullis/core';
import { type Allowance, allowance } from './allow.js';
import type { DecodedSegment } from './decode.js';
import { decodedSegments, encodingWords, minFold } from './decode.js'; // at first use
import { contextBytes, type Detection, type Detector } from './detect.js';
import type { Unescaped } from './escapes.js';
import { isMail } from './escapes.js'; // at first use
import { byteSet } from './kernel/bytes.js';
import { maxSegment, minBase64 } from './kernel/kernel.js';
import { isSqlite, sqliteValues } from './reach/sqlite.js'; // at first use
import { isIssued, publicIdentity, redact, secretHash } from './redact.js';
import type { SecretRule } from './rule.js';
import { isKeyStoreRule, keyStoreHead, mayHoldKeys } from './rules/key-stores.js';
import { narrowed, searchedBytes } from './searched.js';

/** A secret found, at its place, already redacted. */
export interface LocatedSecret {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly what: string;
  /** Redacted. */
  readonly evidence: string;
  /** By which the same secret is known again in this process; it never leaves it. */
  readonly hash: string;
  /** What its fingerprint is made from: nothing that a weak secret could be guessed from. */
  readonly identity: string;
  readonly region: Region;
  /** Line on which the match begins that holds the secret, where that is another one than the secret's own. */
  readonly matchLine?: number;
  /** Why it may stay: a configuration's word first, then a comment's. */
  readonly allowances: readonly Allowance[];
  readonly sha1?: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Byte offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ContentOptions {
  /** Only what lies in these, ascending and apart, is new; the rest was looked at before. */
  readonly changed?: readonly Span[];
  /** How deep encodings within encodings are followed. */
  readonly decodeDepth: number;
  /** A text that holds the secret already: then it was not introduced here. */
  readonly before?: Buffer;
}

/** Secrets of some bytes; undefined when they are no text and were not searched: `unread` says what that means. */
export function scanContent(
  detector: Detector,
  content: Buffer,
  path: string,
  options: ContentOptions,
): readonly LocatedSecret[] | undefined {
  const searched = searchedBytes(content);
  if (searched === undefined) return keyStores(detector, content, path);
  const { bytes, encoding, wide, mixed } = searched;
  // A store of keys whose letters are many may pass for text with NULs in it.
  const stores = mixed === true ? (keyStores(detector, content, path) ?? []) : [];
  // Of a mail, only its head says how the rest is written.
  const parts =
    wide || options.changed === undefined || isMail(bytes) ? [{ start: 0, end: bytes.length }] : widened(bytes, options.changed);
  const detections = parts.flatMap((part) => detectIn(detector, bytes, part, path, options.decodeDepth));
  const fresh =
    options.before === undefined || detections.length === 0
      ? detections
      : introduced(detector, detections, searchedBytes(options.before)?.bytes ?? options.before, path, options.decodeDepth);
  const others = stores.length === 0 ? fresh : fresh.filter(({ rule }) => !isKeyStoreRule(rule.id));
  return others.length === 0 ? stores : [...stores, ...locate(others, bytes, encoding)];
}

/** So many letters in a row, over a line's end, are a text wherever they stand. */
const leastPassage = 200;
/** So many are a word of a program, or a value of a database. */
const leastString = 20;
const passageByte = new Uint8Array(256).map((_, byte) =>
  byte >= 0x20 ? Number(byte !== 0x7f) : Number(byte === 9 || byte === 10 || byte === 13),
);
const stringByte = new Uint8Array(256).map((_, byte) => Number(byte > 0x20 && byte < 0x7f));

/**
 * Secrets in what is no text, where a text stands in it, as behind a picture, or a word, as in a program: those that a form proves, since
 * between the words of a program a guess is none.
 */
export function scanPassages(detector: Detector, content: Buffer, path: string, decodeDepth: number): readonly LocatedSecret[] {
  const found: Detection[] = [];
  for (const { start, end } of passages(content))
    for (const one of detectAll(detector, content.subarray(start, end), path, decodeDepth))
      if (one.rule.check.generic !== true) found.push(shifted(one, start));
  const told = new Set(found.map(placeOf));
  for (const one of inStrings(detector, content, path)) if (told.size < told.add(placeOf(one)).size) found.push(one);
  return found.length === 0 ? [] : locate(found, content, 'latin1');
}

function* passages(content: Buffer): Generator<Span> {
  for (const { start, end } of runsOf(content, passageByte, leastPassage))
    if (content.subarray(start, end).includes(10)) yield { start, end };
}

/** Runs of bytes of a set, no shorter than asked. */
function* runsOf(content: Buffer, set: Uint8Array, least: number): Generator<Span> {
  // No such run lies between two of these places.
  for (let at = least - 1; at < content.length; at += least) {
    if (set[content[at] as number] === 0) continue;
    let start = at;
    while (start > 0 && set[content[start - 1] as number] === 1) start--;
    while (at < content.length && set[content[at] as number] === 1) at++;
    if (at - start >= least) yield { start, end: at };
  }
}

/** Issued tokens among the words of what is no text, one a line. */
function inStrings(detector: Detector, content: Buffer, path: string): readonly Detection[] {
  const words: Buffer[] = [];
  /** Where each begins, in what is searched and in the content. */
  const lines: number[] = [];
  const places: number[] = [];
  let length = 0;
  const add = (at: number, word: Buffer): void => {
    lines.push(length);
    places.push(at);
    words.push(word, lineEnd);
    length += word.length + 1;
  };
  for (const { start, end } of runsOf(content, stringByte, leastString)) {
    add(start, content.subarray(start, end));
    const stated = statedString(content, start, end);
    if (stated !== undefined) add(stated.start, content.subarray(stated.start, stated.end));
  }
  if (isSqlite(content)) for (const { at, bytes } of sqliteValues(content)) add(at, narrowed(bytes));
  if (words.length === 0) return [];
  const found = [...detector.detect(Buffer.concat(words), path)].filter(isIssued).sort((a, b) => a.start - b.start);
  let line = 0;
  return found.map((one) => {
    while (line + 1 < lines.length && (lines[line + 1] as number) <= one.start) line++;
    return shifted(one, (places[line] as number) - (lines[line] as number));
  });
}

const lineEnd = Buffer.from('\n');

/** Many formats write the length of a string before it, with a letter before that at most, and nothing behind it. */
function statedString(content: Buffer, start: number, end: number): Span | undefined {
  for (let at = start; at < start + 2; at++) {
    const length = content[at] as number;
    if (length >= leastString && at + 1 + length <= end) return { start: at + 1, end: at + 1 + length };
  }
  return undefined;
}

/** Of what is no text, a store of keys is known by how it begins. */
function keyStores(detector: Detector, content: Buffer, path: string): readonly LocatedSecret[] | undefined {
  if (!mayHoldKeys(content)) return undefined;
  const head = content.subarray(0, keyStoreHead);
  const found = detector.detect(head, path).filter(({ rule }) => isKeyStoreRule(rule.id));
  return found.length === 0 ? undefined : locate(found, head, 'latin1');
}

/**
 * Secrets in a part of some bytes, judged by what stands around the part too. What reaches out of it is left: so far from what
 * changed it was seen before, and its own surroundings might be cut off here. Only a long encoding can reach as far as that.
 */
function detectIn(detector: Detector, bytes: Buffer, { start, end }: Span, path: string, decodeDepth: number): Detection[] {
  const from = Math.max(0, start - contextBytes);
  const text = bytes.subarray(from, end + contextBytes);
  const found = detectAll(detector, text, path, decodeDepth, { start: start - from, end: end - from });
  if (text.length === bytes.length && start === 0 && end === bytes.length) return found;
  return found
    .map((one) => shifted(one, from))
    .filter(({ matchStart, matchEnd, properties }) =>
      properties.encoding === undefined ? matchStart >= start && matchEnd <= end : matchEnd > start && matchStart < end,
    );
}

/**
 * Every secret in some bytes, plain or encoded; of the plain ones those whose keywords stand in a part of them.
 * @param mail whether they are quoted-printable, where that is known of the content that they are a part of
 */
export function detectAll(
  detector: Detector,
  bytes: Buffer,
  path: string,
  decodeDepth: number,
  within?: Span,
  mail?: boolean,
): Detection[] {
  const decoded = decodedDetections(detector, bytes, path, decodeDepth, mail);
  const plain = detector.detect(bytes, path, within);
  if (decoded.length === 0) return plain;
  // Beside an escape a secret may be found both ways, and in what literals hold together.
  const told = new Set(plain.map(placeOf));
  const fresh = decoded.filter((found) => told.size < told.add(placeOf(found)).size);
  if (fresh.length === 0) return plain;
  // What a guess by context takes for the secret may be an encoding of the real one.
  const encoded = overlapTest(fresh);
  return [...plain.filter((found) => found.rule.check.generic !== true || !encoded(found)), ...fresh];
}

function placeOf({ rule, start, end }: Detection): string {
  return `${rule.id} ${start} ${end}`;
}

/** Tests whether something overlaps one of the segments: of those that begin before its end, whether one ends after its start. */
function overlapTest(segments: readonly Detection[]): (found: Detection) => boolean {
  const sorted = [...segments].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Detection).start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] as number) > start;
  };
}

const encodedByte = byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=%\\.~');

const betweenLines = byteSet(' \t\r\n"\'`,&#*>;');
/** What stands between two lines is shorter. */
const maxBetween = 60;

function encodedFrom(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && encodedByte[bytes[start - 1] as number] === 1) start--;
  return start;
}

function encodedTo(bytes: Buffer, at: number): number {
  let end = at;
  while (end < bytes.length && encodedByte[bytes[end] as number] === 1) end++;
  return end;
}

/** Where the lines of an encoding begin that end in a line which begins at a place: of what gzip wrote, all are needed. */
function foldStart(bytes: Buffer, at: number): number {
  let start = at;
  while (at - start < maxSegment) {
    let line = start;
    while (line > 0 && start - line < maxBetween && betweenLines[bytes[line - 1] as number] === 1) line--;
    const next = line === start ? line : encodedFrom(bytes, line);
    if (line - next < minFold) break;
    start = next;
  }
  return start;
}

/** Where they end, with a last line of any length. */
function foldEnd(bytes: Buffer, at: number): number {
  let end = at;
  while (end - at < maxSegment) {
    let line = end;
    while (line < bytes.length && line - end < maxBetween && betweenLines[bytes[line] as number] === 1) line++;
    const next = line === end ? line : encodedTo(bytes, line);
    if (next === line) break;
    end = next;
    if (next - line < minFold) break;
  }
  return end;
}

/** Changed parts with the whole of the encoded segments at their ends: half of one decodes to nothing. */
function widened(bytes: Buffer, changed: readonly Span[]): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  for (let { start, end } of changed) {
    start = foldStart(bytes, encodedFrom(bytes, start));
    end = foldEnd(bytes, encodedTo(bytes, end));
    const last = parts.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
}

/** Looking for each secret in the text before is cheap for a few; of many, and of those that are more than their match, all are looked up. */
const fewSecrets = 20;

/** The detections whose secrets an earlier text did not hold, wherever in it. */
function introduced(detector: Detector, detections: readonly Detection[], before: Buffer, path: string, decodeDepth: number): Detection[] {
  let known: Set<string> | undefined;
  const idOf = ({ rule, identity }: Detection): string => `${rule.id}\0${identity}`;
  return detections.filter((found) => {
    const literal = found.identity === found.secret && found.properties.encoding === undefined && detections.length <= fewSecrets;
    if (literal) return !before.includes(found.secret, 0, 'latin1');
    known ??= new Set(detectAll(detector, before, path, decodeDepth).map(idOf));
    return !known.has(idOf(found));
  });
}

/** To decode all before any of it is searched is faster; of more levels it would be too much to hold. */
const levelsAtOnce = 2;

/** Secrets inside encoded segments, each at the place of its segment; of escapes, at its own. */
function decodedDetections(detector: Detector, bytes: Buffer, path: string, depth: number, mail?: boolean): Detection[] {
  if (bytes.length < minBase64) return [];
  const found: Detection[] = [];
  const segments = decodedSegments(bytes, depth, mail);
  /** Where a secret was found last: what is found in a line and in all of its fold is one. */
  const last = new Map<string, Span>();
  const joined: Detection[] = [];
  for (const segment of depth <= levelsAtOnce ? [...segments] : segments) {
    if (segment.view !== undefined) for (const one of escapedDetections(detector, segment, segment.view, path)) found.push(one);
    else
      for (const one of detector.detect(segment.decoded, path)) {
        const key = `${one.rule.id}\0${one.identity}`;
        const before = last.get(key);
        if (before !== undefined && segment.start <= before.start && before.end <= segment.end && !isSame(before, segment)) continue;
        last.set(key, segment);
        found.push(encodedAt(one, segment, segment, segment.encodings));
        if (segment.joined === true && one.rule.check.generic !== true) joined.push(found.at(-1) as Detection);
      }
  }
  if (joined.length === 0) return found;
  const ofOneLine = overlapTest(joined);
  return found.filter((one) => one.rule.check.generic !== true || !ofOneLine(one));
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** So many parts of a text are searched one by one; of more, all that lies between. */
const fewWindows = 16;

/** Secrets with an escape in them or in their match: the others are there to be found as they are written. */
function escapedDetections(detector: Detector, segment: DecodedSegment, view: Unescaped, path: string): readonly Detection[] {
  const { windows, bytes } = view;
  const parts = windows.length > fewWindows ? [{ start: windows[0]?.start ?? 0, end: windows.at(-1)?.end ?? 0 }] : windows;
  const own = segment.encodings.length === 0;
  const found: Detection[] = [];
  for (const part of parts) {
    for (const one of detector.detect(bytes, path, part)) {
      const secret = view.written(one.start, one.end);
      const match = view.written(one.matchStart, one.matchEnd);
      const kinds = secret.kinds.length > 0 ? secret.kinds : match.kinds;
      if (kinds.length === 0) continue;
      found.push(encodedAt(one, own ? secret : segment, own ? match : segment, [...segment.encodings, kinds.join(' and ')]));
    }
  }
  return found;
}

function encodedAt(found: Detection, secret: Span, match: Span, encodings: readonly string[]): Detection {
  return {
    ...found,
    start: secret.start,
    end: secret.end,
    matchStart: match.start,
    matchEnd: match.end,
    properties: { ...found.properties, encoding: encodingWords(encodings) },
  };
}

function locate(detections: readonly Detection[], bytes: Buffer, encoding: 'utf8' | 'latin1'): LocatedSecret[] {
  const lines = byteLines(bytes, encoding);
  const located = [...detections]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((detection) => ({ detection, region: lines.region(detection.start, detection.end) }));
  const matchLine = ({ matchStart, start }: Detection, line: number): number => line - lineBreaks(bytes, matchStart, start);
  // Many findings can lie in one long line.
  const allowedAt = memorised((rule, startLine, endLine) => allowance((line) => lines.lineText(line), startLine, endLine, namesOf(rule)));
  return located.map(({ detection, region }, order) =>
    locatedSecret(
      detection,
      publicIdentity(
        detection,
        bytes,
        encoding,
        located.slice(Math.max(0, order - nearbySecrets), order).map((other) => other.detection),
      ),
      region,
      allowedAt(detection.rule, region.startLine, region.endLine),
      matchLine(detection, region.startLine),
    ),
  );
}

/** So many secrets before one are kept out of its identity: more do not stand in the part of its line that takes part. */
export const nearbySecrets = 120;

type AllowanceAt = (rule: SecretRule, startLine: number, endLine: number) => Allowance | undefined;

/** Remembers the answers for the last lines: findings come in the order of their lines. */
function memorised(answer: AllowanceAt): AllowanceAt {
  let lines = '';
  const known = new Map<SecretRule, Allowance | undefined>();
  return (rule, startLine, endLine) => {
    if (lines !== `${startLine} ${endLine}`) known.clear();
    lines = `${startLine} ${endLine}`;
    if (!known.has(rule)) known.set(rule, answer(rule, startLine, endLine));
    return known.get(rule);
  };
}

/** What a rule may be called in a comment or an ignore, in lower case. */
export function namesOf(rule: SecretRule): string[] {
  return [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
}

/** The detection with its offsets moved. */
function shifted(found: Detection, by: number): Detection {
  return {
    ...found,
    start: found.start + by,
    end: found.end + by,
    matchStart: found.matchStart + by,
    matchEnd: found.matchEnd + by,
  };
}

/** A detection as a result, with the secret reduced to what may be shown. */
export function locatedSecret(
  detection: Detection,
  publicly: string,
  region: Region,
  comment: Allowance | undefined,
  matchLine = region.startLine,
): LocatedSecret {
  const { rule, severity, confidence, what, identity, properties, sha1 } = detection;
  return {
    ruleId: rule.id,
    severity,
    confidence,
    what,
    evidence: redact(identity, isIssued(detection)),
    hash: secretHash(rule.id, identity),
    identity: publicly,
    region,
    ...(matchLine === region.startLine ? {} : { matchLine }),
    allowances: [detection.allowed, comment].filter((entry) => entry !== undefined),
    ...(sha1 === undefined ? {} : { sha1 }),
    properties,
  };
}

function lineBreaks(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10, start); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}
