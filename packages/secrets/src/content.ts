// One piece of content through the detector: encodings, decoded segments, places, in-source allowances.
// Results hold no secret and no function, so that they can cross threads.

import { type Confidence, decodeText, detectEncoding, lineHashes, lineIndex, type Region, type Severity } from '@portcullis/core';
import { type Allowance, allowance } from './allow.js';
import { decodedSegments } from './decode.js';
import type { Detection, Detector } from './detect.js';
import { redact, secretHash } from './redact.js';

/** A secret found, at its place, already redacted. */
export interface LocatedSecret {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly what: string;
  /** Redacted. */
  readonly evidence: string;
  /** Keyed hash, by which the same secret is known again. */
  readonly hash: string;
  readonly region: Region;
  readonly lineHash?: string;
  /** Line on which the match begins that holds the secret, where that is another one than the secret's own. */
  readonly matchLine?: number;
  /** Why it may stay: a configuration's word first, then a comment's. */
  readonly allowances: readonly Allowance[];
  readonly sha1?: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface ContentOptions {
  /** Only what lies between these byte offsets is new; the rest was looked at before. */
  readonly changed?: { readonly start: number; readonly end: number };
  /** How deep encodings within encodings are followed. */
  readonly decodeDepth: number;
  /** A text that holds the secret already: then it was not introduced here. */
  readonly before?: Buffer;
}

/** Secrets of some bytes; undefined when they are binary and were not searched. */
export function scanContent(
  detector: Detector,
  content: Buffer,
  path: string,
  options: ContentOptions,
): readonly LocatedSecret[] | undefined {
  const encoding = detectEncoding(content);
  if (encoding === undefined) return undefined;
  const wide = encoding.startsWith('utf-16');
  const bytes = wide ? Buffer.from(decodeText(content)?.text ?? '') : content;
  const { start, end } = (wide ? undefined : options.changed) ?? { start: 0, end: bytes.length };
  const part = start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end);
  const decoded = decodedDetections(detector, part, path, options.decodeDepth);
  // What a guess by context takes for the secret may be an encoding of the real one.
  const plain = detector
    .detect(part, path)
    .filter((found) => found.rule.check.generic !== true || !decoded.some((other) => found.start < other.end && other.start < found.end));
  const detections = [...plain, ...decoded].map((found) =>
    start === 0
      ? found
      : {
          ...found,
          start: found.start + start,
          end: found.end + start,
          matchStart: found.matchStart + start,
          matchEnd: found.matchEnd + start,
        },
  );
  const fresh =
    options.before === undefined
      ? detections
      : detections.filter(({ secret }) => options.before?.includes(Buffer.from(secret, 'latin1')) !== true);
  return fresh.length === 0 ? [] : locate(fresh, bytes, encoding === 'latin1' ? 'latin1' : 'utf8');
}

/** Secrets inside encoded segments, each at the place of its segment. What is found plainly there too is not told twice. */
function decodedDetections(detector: Detector, bytes: Buffer, path: string, depth: number): Detection[] {
  const found: Detection[] = [];
  for (const segment of decodedSegments(bytes, depth)) {
    for (const detection of detector.detect(segment.decoded, path)) {
      found.push({
        ...detection,
        start: segment.start,
        end: segment.end,
        matchStart: segment.start,
        matchEnd: segment.end,
        properties: { ...detection.properties, encoding: segment.encodings.join(' in ') },
      });
    }
  }
  return found;
}

function locate(detections: readonly Detection[], bytes: Buffer, encoding: 'utf8' | 'latin1'): LocatedSecret[] {
  const mark = encoding === 'utf8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = bytes.toString(encoding, mark);
  const index = lineIndex(text);
  const unitAt = unitCounter(bytes, encoding, mark);
  const located = [...detections]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((detection) => {
      const start = unitAt(detection.start);
      return { detection, region: index.region(start, start + bytes.toString(encoding, detection.start, detection.end).length) };
    });
  const matchLine = ({ matchStart, start }: Detection, line: number): number => line - lineBreaks(bytes, matchStart, start);
  const hashes = lineHashes(text, new Set(located.map(({ region }) => region.startLine)));
  return located.map(({ detection, region }) =>
    locatedSecret(detection, region, (line) => index.lineText(line), hashes.get(region.startLine), matchLine(detection, region.startLine)),
  );
}

/** A detection as a result, with the secret reduced to what may be shown. */
export function locatedSecret(
  detection: Detection,
  region: Region,
  lineText: (line: number) => string,
  lineHash?: string,
  matchLine = region.startLine,
): LocatedSecret {
  const { rule, severity, confidence, what, identity, properties, sha1 } = detection;
  const names = [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
  const comment = allowance(lineText, region.startLine, region.endLine, names);
  return {
    ruleId: rule.id,
    severity,
    confidence,
    what,
    evidence: redact(identity),
    hash: secretHash(rule.id, identity),
    region,
    ...(lineHash === undefined ? {} : { lineHash }),
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

/** Byte offsets, asked in ascending order, as UTF-16 offsets: the length of the text before them. */
function unitCounter(bytes: Buffer, encoding: 'utf8' | 'latin1', mark: number): (offset: number) => number {
  let knownByte = mark;
  let knownUnit = 0;
  return (offset) => {
    if (offset > knownByte) {
      knownUnit += bytes.toString(encoding, knownByte, offset).length;
      knownByte = offset;
    }
    return knownUnit;
  };
}
