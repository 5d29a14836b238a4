// Sections of executables (ELF, PE, Mach-O), as far as what compilers leave in them is read: names, places in the file and in memory.
// ELF: gABI chapters 4 and 5; PE: learn.microsoft.com/windows/win32/debug/pe-format; Mach-O: <mach-o/loader.h>.

export interface Section {
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

export interface Executable {
  readonly sections: readonly Section[];
  readonly bigEndian: boolean;
  /** Bytes of an address. */
  readonly wide: boolean;
}

/** Files that may be executables: no ending, that of a program or library, or the tail of a version or platform. */
export const executableName =
  /(?:^|\/)[^/][^./]*$|\.(?:exe|bin|elf|out|so|dll|dylib|run|test|node|plugin|\d[\w-]{0,40}|amd64|arm64|x86_64)$/i;

/** Whether the first bytes are those of an executable. */
export function isExecutable(bytes: Buffer): boolean {
  if (bytes.length < 64) return false;
  const magic = bytes.readUInt32BE(0);
  return magic === 0x7f454c46 || bytes.readUInt16BE(0) === 0x4d5a || machMagics.has(magic) || magic === fatMagic;
}

const machMagics: ReadonlySet<number> = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe]);
const fatMagic = 0xcafebabe;
const maxSections = 10_000;
/** Thrown where a header is not what it must be; it never leaves this file. */
const damaged = new Error('damaged');

/** Undefined when the bytes are no executable, or one that is cut off. */
export function readExecutable(bytes: Buffer): Executable | undefined {
  if (!isExecutable(bytes)) return undefined;
  try {
    const magic = bytes.readUInt32BE(0);
    if (magic === 0x7f454c46) return elf(bytes);
    if (bytes.readUInt16BE(0) === 0x4d5a) return portable(bytes);
    return mach(bytes, magic === fatMagic ? firstSlice(bytes) : 0);
  } catch (error) {
    if (error === damaged || (error as { code?: string }).code === 'ERR_OUT_OF_RANGE') return undefined;
    throw error;
  }
}

/** Bytes of a section. */
export function contentOf(bytes: Buffer, { offset, size }: Section): Buffer {
  return bytes.subarray(offset, offset + size);
}

interface Numbers {
  half(at: number): number;
  word(at: number): number;
  /** An address or offset: four or eight bytes. */
  long(at: number): number;
}

function numbers(bytes: Buffer, bigEndian: boolean, wide: boolean): Numbers {
  const word = (at: number): number => (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  return {
    half: (at) => (bigEndian ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at)),
    word,
    long: (at) => (wide ? Number(bigEndian ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at)) : word(at)),
  };
}

function elf(bytes: Buffer): Executable {
  const wide = bytes[4] === 2;
  const bigEndian = bytes[5] === 2;
  const { half, word, long } = numbers(bytes, bigEndian, wide);
  const table = long(wide ? 40 : 32);
  const [entrySize, count, names] = [0, 2, 4].map((by) => half((wide ? 58 : 46) + by)) as [number, number, number];
  const at = (index: number): number => table + index * entrySize;
  const place = (index: number): Omit<Section, 'name'> => ({
    address: long(at(index) + (wide ? 16 : 12)),
    offset: long(at(index) + (wide ? 24 : 16)),
    size: long(at(index) + (wide ? 32 : 20)),
  });
  const total = Math.min(count, maxSections);
  const texts = total === 0 ? undefined : place(names);
  const sections = Array.from({ length: total }, (_, index) => {
    // SHT_NOBITS has no bytes in the file.
    const isEmpty = word(at(index) + 4) === 8;
    return { name: textAt(bytes, (texts?.offset ?? 0) + word(at(index))), ...place(index), ...(isEmpty ? { size: 0 } : {}) };
  });
  return { sections, bigEndian, wide };
}

function portable(bytes: Buffer): Executable {
  const { half, word, long } = numbers(bytes, false, true);
  const header = word(60);
  if (word(header) !== 0x00004550) throw damaged;
  const optional = header + 24;
  const wide = half(optional) === 0x20b;
  const base = wide ? long(optional + 24) : word(optional + 28);
  const table = optional + half(header + 20);
  const sections = Array.from({ length: Math.min(half(header + 6), maxSections) }, (_, index) => {
    const at = table + index * 40;
    return { name: textAt(bytes, at, 8), address: base + word(at + 12), offset: word(at + 20), size: word(at + 16) };
  });
  return { sections, bigEndian: false, wide };
}

/** Offset of the first of several architectures in one file: they are built from the same modules. */
function firstSlice(bytes: Buffer): number {
  return bytes.readUInt32BE(16);
}

function mach(bytes: Buffer, start: number): Executable {
  const magic = bytes.readUInt32BE(start);
  if (!machMagics.has(magic)) throw damaged;
  const bigEndian = magic === 0xfeedface || magic === 0xfeedfacf;
  const wide = magic === 0xfeedfacf || magic === 0xcffaedfe;
  const { word, long } = numbers(bytes, bigEndian, wide);
  const layout = wide ? wideSegment : narrowSegment;
  const sectionAt = (at: number): Section => ({
    name: textAt(bytes, at, 16),
    address: long(at + 32),
    offset: start + word(at + layout.offset),
    size: long(at + layout.length),
  });
  const sections: Section[] = [];
  let at = start + (wide ? 32 : 28);
  for (let left = Math.min(word(start + 16), maxSections); left > 0; left--) {
    const size = word(at + 4);
    const count = word(at) === layout.command ? Math.min(word(at + layout.count), 255) : 0;
    for (let index = 0; index < count; index++) sections.push(sectionAt(at + layout.first + index * layout.section));
    // A command of no size would be read for ever.
    if (size < 8) break;
    at += size;
  }
  return { sections, bigEndian, wide };
}

/** Where a load command that holds sections has their number and the first of them, and a section its length and offset. */
const wideSegment = { command: 0x19, count: 64, first: 72, section: 80, length: 40, offset: 48 };
const narrowSegment = { command: 1, count: 48, first: 56, section: 68, length: 36, offset: 40 };

function textAt(bytes: Buffer, at: number, length = 256): string {
  const end = bytes.indexOf(0, at);
  return bytes.toString('latin1', at, Math.min(end < 0 ? at + length : end, at + length));
}
