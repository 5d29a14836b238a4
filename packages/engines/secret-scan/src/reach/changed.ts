// What of a new version was not in the one before: the text between long copies of it, byte for byte the same.

import type { Span } from '../content.js';

/** How far a match with the context that its judge looks at can lie beside what changed. */
const contextBytes = 3 * 1024;
/** Copies not much longer than the context at their two ends spare nothing: one look in so many bytes meets all others. */
const stride = 4 * 1024;
/** A copy is known by so many of its bytes, looked for no further than this from where they are expected. */
const anchorBytes = 32;
const drift = 2 * 1024;

/** Byte ranges of `after` outside the copies, ascending, widened to lines and by the longest match and its context. */
export function changedParts(before: Buffer, after: Buffer): readonly Span[] {
  const shorter = Math.min(before.length, after.length);
  const head = commonHead(before, after, shorter);
  const tail = commonTail(before, after, shorter - head);
  const last = after.length - tail;
  const parts: { start: number; end: number }[] = [];
  let start = head;
  const addUntil = (end: number): void => {
    const part = widened(after, start, end);
    const previous = parts.at(-1);
    if (previous !== undefined && part.start <= previous.end) previous.end = part.end;
    else parts.push(part);
  };
  // How much further on the text lies than it did before.
  let shift = 0;
  for (let at = head + stride; at + anchorBytes <= last; at += stride) {
    const place = placeNear(before, after, at, at - shift);
    if (place < 0) continue;
    const from = at - commonTail(before.subarray(0, place), after.subarray(start, at), Math.min(place, at - start));
    const to = at + commonHead(before.subarray(place), after.subarray(at), Math.min(before.length - place, last - at));
    shift = at - place;
    if (to - from > 2 * contextBytes) {
      addUntil(from);
      start = to;
    }
    at = to;
  }
  addUntil(last);
  return parts;
}

/** Where the bytes of `after` at an offset stand in `before`, near an expected place; -1 when they do not. */
function placeNear(before: Buffer, after: Buffer, at: number, expected: number): number {
  const from = Math.max(0, expected - drift);
  const found = before.subarray(from, Math.max(0, expected + drift)).indexOf(after.subarray(at, at + anchorBytes));
  return found < 0 ? -1 : from + found;
}

function widened(text: Buffer, from: number, to: number): { start: number; end: number } {
  const start = Math.max(0, from - contextBytes);
  const end = Math.min(text.length, to + contextBytes);
  const lineStart = start === 0 ? 0 : text.lastIndexOf(10, start) + 1;
  const lineEnd = text.indexOf(10, end);
  // A file of one line is looked at around the change only.
  return {
    start: start - lineStart > contextBytes ? start : lineStart,
    end: lineEnd < 0 || lineEnd - end > contextBytes ? end : lineEnd,
  };
}

/** Buffer.compare works a word at a time, so the first difference is found by halving. */
function commonHead(before: Buffer, after: Buffer, limit: number): number {
  let low = 0;
  let step = 4096;
  while (low < limit) {
    const end = Math.min(limit, low + step);
    if (before.compare(after, low, end, low, end) === 0) {
      low = end;
      step = Math.min(step * 2, 1 << 20);
    } else if (end - low <= 64) {
      while (low < end && before[low] === after[low]) low++;
      return low;
    } else step = Math.max(32, (end - low) >> 1);
  }
  return low;
}

/** The same from the end. */
function commonTail(before: Buffer, after: Buffer, limit: number): number {
  let known = 0;
  let step = 4096;
  while (known < limit) {
    const length = Math.min(limit - known, step);
    const [a, b] = [before.length - known - length, after.length - known - length];
    if (before.compare(after, b, b + length, a, a + length) === 0) {
      known += length;
      step = Math.min(step * 2, 1 << 20);
    } else if (length <= 64) {
      while (before[before.length - 1 - known] === after[after.length - 1 - known]) known++;
      return known;
    } else step = Math.max(32, length >> 1);
  }
  return known;
}
