// For tests: a small executable.

/** An ELF file of one section with this content, at this address. */
export function elf(name: string, content: Buffer, address = 0x400000): Buffer {
  const names = Buffer.from(`\0${name}\0.shstrtab\0`, 'latin1');
  const header = Buffer.alloc(64);
  header.write('\x7fELF', 0, 'latin1');
  header[4] = 2;
  header[5] = 1;
  const table = 64 + content.length + names.length;
  header.writeBigUInt64LE(BigInt(table), 40);
  for (const [at, value] of [
    [58, 64],
    [60, 3],
    [62, 2],
  ] as const)
    header.writeUInt16LE(value, at);
  const section = (nameAt: number, type: number, where: number, offset: number, size: number): Buffer => {
    const entry = Buffer.alloc(64);
    entry.writeUInt32LE(nameAt, 0);
    entry.writeUInt32LE(type, 4);
    entry.writeBigUInt64LE(BigInt(where), 16);
    entry.writeBigUInt64LE(BigInt(offset), 24);
    entry.writeBigUInt64LE(BigInt(size), 32);
    return entry;
  };
  return Buffer.concat([
    header,
    content,
    names,
    section(0, 0, 0, 0, 0),
    section(1, 1, address, 64, content.length),
    section(2 + name.length, 3, 0, 64 + content.length, names.length),
  ]);
}
