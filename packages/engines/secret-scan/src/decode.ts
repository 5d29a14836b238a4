// Encoded segments of a text: base64, hex, percent and unicode escapes, and encodings within them to a given depth.
// Only what decodes to text is returned; pictures, hashes and compiled code are not.

import { base64Set, byteSet, setTables } from './kernel/bytes.js';
import { maxSegment, minBase64, minHex, runsWords, setBytes } from './kernel/kernel.js';
import { Machine } from './kernel/machine.js';

export interface DecodedSegment {
  /** Byte offsets of the encoded text. */
  readonly start: number;
  readonly end: number;
  readonly decoded: Buffer;
  /** Outermost first: `base64`, `hex`, `percent`, `unicode`. */
  readonly encodings: readonly string[];
}

/**
 * All decoded text of one content together, so that nested encodings cannot multiply work. Segments of one level decode to at most
 * 1.75 times their text (percent escapes with base64 among them), so that two levels, the default, never come to the bound.
 */
const maxDecodedFactor = 5;

const hexByte = byteSet('0123456789abcdefABCDEF');

/** What each letter of base64 stands for; of the two alphabets the second has other signs for the last two. */
const sextet = new Uint8Array(256);
for (const alphabet of ['+/', '-_'].map((last) => `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${last}`))
  for (let value = 0; value < 64; value++) sextet[alphabet.charCodeAt(value)] = value;

/** Bytes of a text: printable ASCII and white space, the way configuration is. */
const textByte = new Uint8Array(256);
for (let byte = 0; byte < 127; byte++) textByte[byte] = byte >= 0x20 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0;

/** Decodes what is encoded in `bytes`, to `depth` levels. */
export function decodedSegments(bytes: Buffer, depth: number): DecodedSegment[] {
  if (depth <= 0) return [];
  const budget = { left: bytes.length * maxDecodedFactor + 4096 };
  return levels(bytes, depth, budget);
}

function levels(bytes: Buffer, depth: number, budget: { left: number }): DecodedSegment[] {
  const direct = unfolded(bytes, runs(bytes));
  for (const segment of escapes(bytes)) direct.push(segment);
  const all: DecodedSegment[] = [];
  for (const segment of direct) {
    budget.left -= segment.decoded.length;
    if (budget.left < 0) break;
    all.push(segment);
    if (depth <= 1) continue;
    for (const inner of levels(segment.decoded, depth - 1, budget)) {
      all.push({ start: segment.start, end: segment.end, decoded: inner.decoded, encodings: [...segment.encodings, ...inner.encodings] });
    }
  }
  return all;
}

/** So many runs are written down at a time. */
const runsAtATime = 4096;
let searcher: ReturnType<typeof makeSearcher> | undefined;

/** Unbroken runs of base64 or hex digits. */
function runs(bytes: Buffer): DecodedSegment[] {
  if (bytes.length < minBase64) return [];
  searcher ??= makeSearcher();
  const all: DecodedSegment[] = [];
  for (const places of runPlaces(searcher, bytes)) {
    for (let i = 0; i < places.length; i += 2) {
      const segment = decodedRun(bytes, places[i] as number, places[i + 1] as number);
      if (segment !== undefined) all.push(segment);
    }
  }
  return all;
}

/** Starts and ends of the runs that begin as an encoding does, some thousand at a time; each is gone when the next is asked for. */
export function* runPlaces({ machine, sets, sextets, texts, state, found }: ReturnType<typeof makeSearcher>, bytes: Uint8Array) {
  const text = machine.load(bytes);
  state.array.fill(0, 0, 4);
  for (let count = found.array.length; count === found.array.length; ) {
    count = machine.kernel.encodings(
      text.argument,
      bytes.length,
      sets.argument,
      sextets.argument,
      texts.argument,
      state.argument,
      found.argument,
      found.array.length,
    );
    yield found.array.subarray(0, count);
  }
}

/** @param asPlain see `Machine` */
export function makeSearcher(asPlain?: boolean) {
  const machine = new Machine(asPlain);
  const sets = machine.bytes(setBytes);
  const sextets = machine.bytes(256);
  const texts = machine.bytes(256);
  const state = machine.ints(runsWords);
  const found = machine.ints(2 * runsAtATime);
  sets.array.set(setTables([base64Set]));
  sextets.array.set(sextet);
  texts.array.set(textByte);
  return { machine, sets, sextets, texts, state, found };
}

/** Tools fold base64 at 64 or 76 letters; shorter lines are more often a list of values. */
const minFold = 60;

/**
 * Lines of one length that follow one another are one text in base64: a token or the header of a key goes on over their ends.
 * Each line of whole groups decodes by itself, so that joining costs no second look.
 */
function unfolded(bytes: Buffer, lines: readonly DecodedSegment[]): DecodedSegment[] {
  const joined: DecodedSegment[] = [];
  for (let first = 0; first < lines.length; ) {
    const fold = widthOf(lines[first] as DecodedSegment);
    let last = first;
    while (last + 1 < lines.length && goesOn(bytes, fold, lines[last] as DecodedSegment, lines[last + 1] as DecodedSegment)) last++;
    const parts = lines.slice(first, last + 1);
    const rest = restOfFold(bytes, fold, parts.at(-1) as DecodedSegment);
    if (rest !== undefined) parts.push(rest);
    const { start, encodings } = parts[0] as DecodedSegment;
    const { end } = parts.at(-1) as DecodedSegment;
    joined.push(
      parts.length === 1
        ? (parts[0] as DecodedSegment)
        : { start, end, decoded: Buffer.concat(parts.map((part) => part.decoded)), encodings },
    );
    first = last + 1;
  }
  return joined;
}

function widthOf({ start, end }: DecodedSegment): number {
  return end - start;
}

/** The last line of a fold, which may be too short to be looked at for itself. */
function restOfFold(bytes: Buffer, fold: number, line: DecodedSegment): DecodedSegment | undefined {
  if (fold < minFold || fold % 4 !== 0 || widthOf(line) !== fold || line.encodings[0] !== 'base64') return undefined;
  const text = bytes.toString('latin1', line.end, line.end + 42 + minBase64 + 2);
  const match = /^(\r?\n[ \t]{0,40})([A-Za-z0-9+/]{2,23}={0,2})(?![\w+/=-])/.exec(text);
  if (match === null || (match[2] as string).length % 4 !== 0) return undefined;
  const decoded = Buffer.from(match[2] as string, 'base64');
  return isText(decoded)
    ? { start: line.end + (match[1] as string).length, end: line.end + match[0].length, decoded, encodings: ['base64'] }
    : undefined;
}

/** Whether a line of full width is followed, after a break and an indentation, by one that is no wider. */
function goesOn(bytes: Buffer, fold: number, line: DecodedSegment, next: DecodedSegment): boolean {
  if (fold < minFold || fold % 4 !== 0 || widthOf(line) !== fold || widthOf(next) > fold) return false;
  if (line.encodings[0] !== 'base64' || next.encodings[0] !== 'base64' || next.start - line.end > 42) return false;
  return /^\r?\n[ \t]*$/.test(bytes.toString('latin1', line.end, next.start));
}

function decodedRun(bytes: Buffer, start: number, end: number): DecodedSegment | undefined {
  const length = end - start;
  let hex = length >= minHex && length % 2 === 0;
  for (let i = start; hex && i < end; i++) hex = hexByte[bytes[i] as number] === 1;
  return (hex ? decoded(bytes, start, end, 'hex') : undefined) ?? decoded(bytes, start, end, 'base64');
}

function decoded(bytes: Buffer, start: number, end: number, encoding: 'base64' | 'hex'): DecodedSegment | undefined {
  const content = Buffer.from(bytes.toString('latin1', start, end), encoding);
  return content.length >= 8 && isText(content) ? { start, end, decoded: content, encodings: [encoding] } : undefined;
}

function isText(content: Buffer): boolean {
  for (let i = 0; i < content.length; i++) if (textByte[content[i] as number] === 0) return false;
  return content.length > 0;
}

/** Letters that stand in a URL or form beside percent escapes. */
const urlByte = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~!*'()-+%") urlByte[char.charCodeAt(0)] = 1;
const minEscapes = 3;

function escapes(bytes: Buffer): DecodedSegment[] {
  return [...percentRuns(bytes), ...unicodeRuns(bytes)];
}

function percentRuns(bytes: Buffer): DecodedSegment[] {
  const found: DecodedSegment[] = [];
  for (let at = bytes.indexOf(0x25); at >= 0; at = bytes.indexOf(0x25, at)) {
    let start = at;
    while (start > 0 && at - start < 200 && urlByte[bytes[start - 1] as number] === 1) start--;
    let escaped = 0;
    let end = at;
    for (; end < bytes.length && end - start < maxSegment && urlByte[bytes[end] as number] === 1; end++) {
      if (bytes[end] === 0x25 && isHex(bytes[end + 1]) && isHex(bytes[end + 2])) escaped++;
    }
    at = Math.max(end, at + 1);
    if (escaped < minEscapes) continue;
    const plain = percentDecoded(bytes.toString('latin1', start, end));
    if (plain !== undefined) found.push({ start, end, decoded: Buffer.from(plain), encodings: ['percent'] });
  }
  return found;
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const unicodeEscape = Buffer.from('\\u00');

function unicodeRuns(bytes: Buffer): DecodedSegment[] {
  if (!bytes.includes(unicodeEscape)) return [];
  const text = bytes.toString('latin1');
  const found: DecodedSegment[] = [];
  for (const match of text.matchAll(/(?:\\u00[2-7][0-9a-fA-F]){8,4000}/g)) {
    const plain = match[0].replace(/\\u00([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    found.push({ start: match.index, end: match.index + match[0].length, decoded: Buffer.from(plain), encodings: ['unicode'] });
  }
  return found;
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && hexByte[byte] === 1;
}
