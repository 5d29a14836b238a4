// A strict reader of DER (X.690), as far as certificates, revocation lists and timestamps need it: definite lengths
// in their shortest form, single-byte tags, nothing after the last element. Children are read only when asked for,
// so that neither nesting nor a list of a hundred thousand revoked certificates costs anything before it is looked at.

export interface Der {
  readonly tag: number;
  /** Content without tag and length. */
  readonly value: Buffer;
  /** The element as it stands, which is what signatures cover. */
  readonly raw: Buffer;
}

export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Tag of a constructed, context-specific element. */
export function context(number: number): number {
  return 0xa0 | number;
}

/** @throws Error for anything that is not exactly one element. */
export function readDer(bytes: Uint8Array, tag: number = derTag.sequence): Der {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const element = readAt(buffer, 0);
  if (element.raw.length !== buffer.length)
    throw new Error(`expected the end of the structure, got ${buffer.length - element.raw.length} bytes more`);
  return expectTag(element, tag);
}

export function childrenOf(element: Der): readonly Der[] {
  return [...eachChild(element)];
}

/** Children one at a time, for long lists. */
export function* eachChild(element: Der): Generator<Der> {
  if ((element.tag & 0x20) === 0) throw new Error(`expected a constructed element, got tag 0x${element.tag.toString(16)}`);
  yield* elementsOf(element.value);
}

/** A child at a place, of a known tag. */
export function childAt(children: readonly Der[], index: number, tag: number): Der {
  const child = children[index];
  if (child === undefined) throw new Error(`expected ${index + 1} elements, got ${children.length}`);
  return expectTag(child, tag);
}

export function expectTag(element: Der, tag: number): Der {
  if (element.tag !== tag) throw new Error(`expected tag 0x${tag.toString(16)}, got 0x${element.tag.toString(16)}`);
  return element;
}

/** An object identifier in dotted form. */
export function oidOf(element: Der): string {
  const bytes = expectTag(element, derTag.oid).value;
  if (bytes.length === 0 || bytes.length > 64 || ((bytes.at(-1) ?? 0) & 0x80) !== 0) throw new Error('expected an object identifier');
  const arcs: bigint[] = [];
  let arc = 0n;
  let first = true;
  for (const byte of bytes) {
    if (first && byte === 0x80) throw new Error('expected an object identifier in its shortest form');
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    first = (byte & 0x80) === 0;
    if (!first) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [head = 0n, ...rest] = arcs;
  const root = head < 40n ? 0n : head < 80n ? 1n : 2n;
  return [root, head - root * 40n, ...rest].join('.');
}

export function booleanOf(element: Der): boolean {
  const { value } = expectTag(element, derTag.boolean);
  if (value.length !== 1 || (value[0] !== 0 && value[0] !== 0xff)) throw new Error('expected a boolean');
  return value[0] === 0xff;
}

/** A small whole number, as path lengths and versions are. */
export function numberOf(element: Der, tag: number = derTag.integer): number {
  const { value } = expectTag(element, tag);
  if (value.length === 0 || value.length > 6 || ((value[0] ?? 0) & 0x80) !== 0) throw new Error('expected a small non-negative integer');
  return value.readUIntBE(0, value.length);
}

/** An integer of any size as hex without leading zeros, as serial numbers are compared. */
export function integerHex(element: Der): string {
  const { value } = expectTag(element, derTag.integer);
  if (value.length === 0 || value.length > 64) throw new Error('expected an integer of at most 64 bytes');
  return value.toString('hex').replace(/^(?:00){1,64}(?=.)/, '');
}

/** Bits of a BIT STRING, the first bit first. */
export function bitsOf(element: Der): readonly boolean[] {
  const { value } = expectTag(element, derTag.bitString);
  const unused = value[0] ?? 8;
  if (unused > 7 || value.length > 9 || (value.length === 1 && unused > 0)) throw new Error('expected a short bit string');
  const bits = [...value.subarray(1)].flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((byte >> bit) & 1) === 1));
  return bits.slice(0, bits.length - unused);
}

/** Bytes of a BIT STRING of whole bytes, as signatures are. */
export function bitStringBytes(element: Der): Buffer {
  const { value } = expectTag(element, derTag.bitString);
  if (value[0] !== 0) throw new Error('expected a bit string of whole bytes');
  return value.subarray(1);
}

const utcTime = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/;

/** UTCTime or GeneralizedTime, with the fraction of a second that timestamps may have (RFC 3161, section 2.4.2). */
export function timeOf(element: Der): Date {
  const text = element.value.toString('latin1');
  const match =
    element.tag === derTag.utcTime ? utcTime.exec(text) : element.tag === derTag.generalizedTime ? generalizedTime.exec(text) : null;
  if (match === null) throw new Error('expected a UTCTime or GeneralizedTime in UTC');
  const [, year = '', month, day, hour, minute, second, fraction = ''] = match;
  // Two digits mean 1950 to 2049 (RFC 5280, section 4.1.2.5.1).
  const fullYear = year.length === 4 ? year : `${Number(year) >= 50 ? 19 : 20}${year}`;
  const iso = `${fullYear}-${month}-${day}T${hour}:${minute}:${second}`;
  const time = new Date(`${iso}${fraction.slice(0, 4).padEnd(fraction === '' ? 0 : 4, '0')}Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso)) throw new Error('expected a date of the calendar');
  return time;
}

/** An element of these contents, one behind the other. */
export function encode(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const count = length < 0x80 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : length < 0x1000000 ? 3 : 4;
  const head = Buffer.alloc(2 + count);
  head[0] = tag;
  head[1] = count === 0 ? length : 0x80 | count;
  if (count > 0) head.writeUIntBE(length, 2, count);
  return Buffer.concat([head, content]);
}

function* elementsOf(bytes: Buffer): Generator<Der> {
  for (let offset = 0; offset < bytes.length; ) {
    const element = readAt(bytes, offset);
    yield element;
    offset += element.raw.length;
  }
}

function readAt(bytes: Buffer, offset: number): Der {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined) throw new Error('expected an element, got the end');
  if ((tag & 0x1f) === 0x1f) throw new Error('expected a single-byte tag');
  let length = first;
  let start = offset + 2;
  if (first > 0x7f) {
    const count = first & 0x7f;
    if (count === 0 || count > 4 || start + count > bytes.length) throw new Error('expected a definite length');
    length = bytes.readUIntBE(start, count);
    if (length < 0x80 || (count > 1 && bytes[start] === 0)) throw new Error('expected a length in its shortest form');
    start += count;
  }
  if (length > bytes.length - start) throw new Error(`expected ${length} bytes of content, got ${bytes.length - start}`);
  return { tag, value: bytes.subarray(start, start + length), raw: bytes.subarray(offset, start + length) };
}
