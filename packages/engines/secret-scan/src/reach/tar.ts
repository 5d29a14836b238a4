// Tar archives (POSIX.1-2024 pax, and GNU's long names): every regular file, and an error where the archive is not whole.

export interface TarFile {
  readonly name: string;
  readonly content: Buffer;
}

/** An archive that is not all there, in words that complete "it is not read to its end: …". */
export class TarDamage extends Error {}

const block = 512;
/** Kinds of members by the letter in their header. */
const regular = new Set(['0', '\0', '7', '']);
const longName = 'L';
const extended = 'x';

/** The regular files, one after another. @throws TarDamage behind the last one that is whole. */
export function* tarFiles(content: Buffer): Generator<TarFile> {
  let at = 0;
  let named: string | undefined;
  while (at + block <= content.length) {
    const header = content.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) return;
    if (!checksumHolds(header)) throw new TarDamage('a header in it is damaged');
    const size = sizeIn(header);
    if (size === undefined) throw new TarDamage('the size of a member cannot be read');
    const start = at + block;
    if (start + size > content.length) throw new TarDamage('a member of it breaks off');
    const body = content.subarray(start, start + size);
    const kind = header.toString('latin1', 156, 157);
    if (kind === longName) named = textOf(body);
    else if (kind === extended) named = paxPath(body) ?? named;
    else {
      if (regular.has(kind) && size > 0) yield { name: named ?? nameIn(header), content: body };
      named = undefined;
    }
    at = start + Math.ceil(size / block) * block;
  }
  // Some writers leave out the two empty blocks at the end.
  if (at < content.length) throw new TarDamage('it breaks off');
}

function nameIn(header: Buffer): string {
  const name = textOf(header.subarray(0, 100));
  // GNU writes times where ustar has the beginning of a long path.
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textOf(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

/** Records are `LENGTH KEY=VALUE\n`. */
function paxPath(body: Buffer): string | undefined {
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(32, at);
    const length = Number(body.toString('latin1', at, space < 0 ? at : space));
    if (!Number.isInteger(length) || length <= space - at) return undefined;
    const record = body.toString('utf8', space + 1, at + length - 1);
    if (record.startsWith('path=')) return record.slice(5);
    at += length;
  }
  return undefined;
}

function checksumHolds(header: Buffer): boolean {
  const written = Number.parseInt(
    header
      .toString('latin1', 148, 156)
      .replace(/[\0 ]+$/, '')
      .trim(),
    8,
  );
  let unsigned = 0;
  let signed = 0;
  for (let i = 0; i < block; i++) {
    const byte = i >= 148 && i < 156 ? 32 : (header[i] as number);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return written === unsigned || written === signed;
}

/** Octal digits, or with the first bit set a number in base 256. */
function sizeIn(header: Buffer): number | undefined {
  if (((header[124] as number) & 0x80) !== 0) {
    const size = header.readUIntBE(130, 6);
    return Number.isSafeInteger(size) ? size : undefined;
  }
  const text = header
    .toString('latin1', 124, 136)
    .replace(/[\0 ]+$/, '')
    .trim();
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : undefined;
}
