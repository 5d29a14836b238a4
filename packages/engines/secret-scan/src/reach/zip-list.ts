// The members that a zip file's own list names, to be held against what a reader found: one that no reader gives would
// otherwise pass for one that holds nothing.

export interface ListedMember {
  readonly name: string;
  readonly encrypted: boolean;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 65_535;
const maxListed = 100_000;

/** The members that a zip file's central directory lists; undefined where there is none to be read. */
export function zipMembersOf(content: Buffer): readonly ListedMember[] | undefined {
  let end = -1;
  for (let at = content.length - 22; at >= Math.max(0, content.length - endReach); at--) {
    if (content[at] === 0x50 && content.readUInt32LE(at) === endOfDirectory) {
      end = at;
      break;
    }
  }
  if (end < 0) return undefined;
  const size = content.readUInt32LE(end + 12);
  // What stands before the archive, such as a program that opens it, moves all offsets; the directory ends at its end record.
  const claimed = content.readUInt32LE(end + 16);
  let at = content.length > claimed + 4 && content.readUInt32LE(claimed) === directoryEntry ? claimed : end - size;
  const members: ListedMember[] = [];
  while (at >= 0 && at + 46 <= end && content.readUInt32LE(at) === directoryEntry && members.length < maxListed) {
    const nameLength = content.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
    const flags = content.readUInt16LE(at + 8);
    // Bit 11 says UTF-8; else it is an old code page, which fflate reads as Latin-1.
    members.push({
      name: content.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', at + 46, at + 46 + nameLength),
      encrypted: (flags & 1) !== 0,
    });
    at = next;
  }
  return members;
}
