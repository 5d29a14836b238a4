// Bytes as the text that Go's expressions see: code points, and each byte that is no UTF-8 as one character of its own.

import { isAscii, isUtf8 } from 'node:buffer';

export interface UnicodeText {
  readonly text: string;
  /** The text's units as bytes for the keyword search, one each; letters outside ASCII are of no interest there. */
  readonly units: Uint8Array;
  /** Offset in bytes of an offset in the text. */
  byteOf(unit: number): number;
}

export function unicodeText(bytes: Buffer): UnicodeText {
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), units: bytes, byteOf: (unit) => unit };
  const text = isUtf8(bytes) ? bytes.toString('utf8') : escaped(bytes);
  // Both stand for ASCII letters when case does not count.
  const searched = /[\u017f\u212a]/.test(text) ? text.replaceAll('\u017f', 's').replaceAll('\u212a', 'k') : text;
  return { text, units: Buffer.from(searched, 'latin1'), byteOf: (unit) => byteLength(text, unit) };
}

/** Bytes that belong to no character become lone surrogates, U+DC80 to U+DCFF, which no UTF-8 text holds. */
function escaped(bytes: Buffer): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) {
      text += bytes.toString('utf8', from, at) + String.fromCharCode(0xdc00 + (bytes[at] as number));
      at++;
      from = at;
    } else at += length;
  }
  return text + bytes.toString('utf8', from);
}

/** Length in bytes of the character at an offset, 0 when it is none. */
function characterLength(bytes: Buffer, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return first >= 0xc2 && first <= 0xf4 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

/** Bytes of the first units of a text. */
function byteLength(text: string, units: number): number {
  let length = 0;
  for (let i = 0; i < units; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) length++;
    else if (code < 0x800) length += 2;
    else if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
      length += 4;
      i++;
    } else length += code >= 0xdc80 && code <= 0xdcff ? 1 : 3;
  }
  return length;
}

/** Shannon entropy as gitleaks computes it: characters counted, their number taken from the bytes. */
export function entropyOfSecret(secret: string): number {
  if (secret === '') return 0;
  const counts = new Map<string, number>();
  for (const char of secret) {
    const code = char.charCodeAt(0);
    const key = char.length === 1 && code >= 0xdc80 && code <= 0xdcff ? '\ufffd' : char;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const inverse = 1 / byteLength(secret, secret.length);
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count * inverse;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}
