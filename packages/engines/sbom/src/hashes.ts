// Hashes as locks write them: subresource integrity (W3C SRI), `sha256:hex`, bare hex.

import type { Hash, HashAlgorithm } from './model.js';

const byName: ReadonlyMap<string, HashAlgorithm> = new Map([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);
const bytesOf: Readonly<Record<HashAlgorithm, number>> = { MD5: 16, 'SHA-1': 20, 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 };

/** Whether a digest was cut off or is none of its algorithm: kept without a value until `vetted` tells of it, so that it is not passed over. */
export function isDamagedHash({ value }: Hash): boolean {
  return value === '';
}

/** The same hashes as those of one archive of several. @param archive its name, path or address; undefined where the lock names none. */
export function ofArchive(hashes: readonly Hash[], archive: string | undefined): readonly Hash[] {
  const file = archive
    ?.replace(/[?#].*$/s, '')
    .split(/[\\/]/)
    .at(-1);
  return file === undefined || file === '' ? hashes : hashes.map((hash) => ({ ...hash, of: file }));
}

/** `sha512-BASE64 sha1-BASE64`; what is of no known name is left out. */
export function integrityHashes(text: string | undefined): readonly Hash[] {
  if (text === undefined || text === '') return [];
  return text.includes(' ') ? text.split(/\s+/).flatMap(integrityHash) : integrityHash(text);
}

function integrityHash(text: string): readonly Hash[] {
  const dash = text.indexOf('-');
  if (dash < 0) return text === '' ? [] : [{ algorithm: 'SHA-512', value: '' }];
  const algorithm = text.startsWith('sha512-') ? 'SHA-512' : byName.get(text.slice(0, dash));
  if (algorithm === undefined) return [];
  const bytes = bytesOf[algorithm];
  const value = exactHex(text.slice(dash + 1), bytes) ?? hexOf(/^[A-Za-z0-9+/=]{20,100}/.exec(text.slice(dash + 1))?.[0] ?? '', bytes);
  return [{ algorithm, value: value ?? '' }];
}

/** Of just so many letters of base64 and nothing else, as nearly all are written: the decoder passes over what is none of them. */
function exactHex(text: string, bytes: number): string | undefined {
  return text.length === 4 * Math.ceil(bytes / 3) && !text.includes('-') && !text.includes('_') ? hexOf(text, bytes) : undefined;
}

/** One buffer for all: a lock has 50,000 digests. */
const decoded = Buffer.alloc(128);

/** Base64 as hex; undefined where it holds more or fewer bytes. */
function hexOf(base64: string, bytes: number): string | undefined {
  return decoded.write(base64, 'base64') === bytes ? decoded.toString('hex', 0, bytes) : undefined;
}

/** `sha256:HEX`, `sha256=HEX`. */
export function taggedHash(text: string | undefined): readonly Hash[] {
  const match = /^(md5|sha1|sha256|sha384|sha512)[:=](.{0,1000})$/s.exec(text ?? '');
  return match === null ? [] : hash(match[1] as string, match[2] as string);
}

/** Hex of an algorithm that the format fixes. */
export function hexHash(algorithm: HashAlgorithm, hex: string | undefined): readonly Hash[] {
  return hex === undefined || hex === '' ? [] : hash(algorithm.replace('-', '').toLowerCase(), hex);
}

/** Base64 of an algorithm that the format fixes. */
export function base64Hash(algorithm: HashAlgorithm, base64: string | undefined): readonly Hash[] {
  if (base64 === undefined || base64 === '') return [];
  return [{ algorithm, value: hexOf(base64.slice(0, 200), bytesOf[algorithm]) ?? '' }];
}

function hash(name: string, hex: string): readonly Hash[] {
  const algorithm = byName.get(name);
  if (algorithm === undefined) return [];
  const isWhole = hex.length === bytesOf[algorithm] * 2 && /^[0-9a-f]+$/i.test(hex);
  return [{ algorithm, value: isWhole ? hex.toLowerCase() : '' }];
}
