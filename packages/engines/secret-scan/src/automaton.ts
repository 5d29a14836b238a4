// Finds every occurrence of many keywords in one pass over bytes: Aho and Corasick's automaton, over byte classes,
// letters folded to lower case. It decides which rules are worth trying, so it is the hot loop of the scanner.

/** @param keywords lower-case ASCII, none empty. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const { classOf, shift } = classesOf(keywords);
  const { child, sibling, letter, ending, nodes } = trieOf(keywords, classOf);
  // Rows lie in the order of depth: those near the root, which text passes through all the time, share few cache lines.
  // An entry is the next state, with a last bit that says whether a keyword ends there.
  const table = nodes < 0x8000 ? new Uint16Array(nodes << shift) : new Int32Array(nodes << shift);
  /** Nodes by their states' numbers, and the states' longest proper suffixes that are states too. */
  const order = new Int32Array(nodes);
  const suffix = new Int32Array(nodes);
  const found: (readonly number[])[] = [[]];
  let states = 1;
  for (let state = 0; state < states; state++) {
    const row = state << shift;
    const shorter = (suffix[state] as number) << shift;
    // The row of a suffix is whole already, since it is nearer to the root.
    if (state > 0) table.copyWithin(row, shorter, shorter + (1 << shift));
    for (let node = child[order[state] as number] as number; node !== 0; node = sibling[node] as number) {
      const next = states++;
      order[next] = node;
      const entry = row + (letter[node] as number);
      suffix[next] = (table[entry] as number) >> 1;
      const own = ending.get(node);
      const inherited = found[suffix[next] as number] as readonly number[];
      found.push(own === undefined ? inherited : inherited.length === 0 ? own : [...own, ...inherited]);
      table[entry] = (next << 1) | ((found[next] as readonly number[]).length > 0 ? 1 : 0);
    }
  }
  return new Automaton(
    table,
    classOf,
    shift,
    found,
    keywords.reduce((most, { length }) => Math.max(most, length), 1),
  );
}

/** So many bytes are searched at a time, so that what was found in them fits into memory that is there already. */
const blockBytes = 32 * 1024;

/** Where a search stands, and what its last step found. */
export class Cursor {
  /** Offset of the next byte. */
  at = 0;
  /** Entry of the table that led there. */
  entry = 0;
  /** Places by twos: the offset behind the last byte of keywords, ascending, and the state, by which `Automaton.ended` knows them. */
  readonly places = new Int32Array(2 * blockBytes);

  /** Back to the beginning, for another text, or to where the search of it begins. */
  restart(at = 0): void {
    this.at = at;
    this.entry = 0;
  }
}

/** A class for its speed; see detect.ts. */
export class Automaton {
  /** Of `search`, kept for the next text: its places are 256 KiB. */
  private cursor: Cursor | undefined;

  constructor(
    private readonly table: Uint16Array | Int32Array,
    private readonly classOf: Uint8Array,
    private readonly shift: number,
    /** Keywords that end in each state. */
    private readonly found: readonly (readonly number[])[],
    /** Letters of the longest keyword. */
    private readonly longest: number,
  ) {}

  /** Indices of the keywords that end in a state. */
  ended(state: number): readonly number[] {
    return this.found[state] as readonly number[];
  }

  /**
   * Goes on through the next bytes and returns how much of `cursor.places` it filled; the search is over when the cursor is at the end.
   * The two halves of these bytes are searched side by side: each step waits for the table, and so the waits overlap.
   */
  next(bytes: Uint8Array, cursor: Cursor): number {
    const { table, classOf, shift } = this;
    const { places, at: from } = cursor;
    const size = Math.min(bytes.length - from, blockBytes);
    if (size < 8 * this.longest) return this.nextFew(bytes, cursor, size);
    const half = size >> 1;
    const middle = from + half;
    let first = cursor.entry;
    // A state depends on no more letters than the longest keyword has.
    let second = 0;
    for (let i = Math.max(0, middle - this.longest); i < middle; i++)
      second = table[((second >> 1) << shift) + (classOf[bytes[i] as number] as number)] as number;
    let count = 0;
    let behind = size;
    for (let i = from; i < middle; i++) {
      first = table[((first >> 1) << shift) + (classOf[bytes[i] as number] as number)] as number;
      second = table[((second >> 1) << shift) + (classOf[bytes[i + half] as number] as number)] as number;
      if (((first | second) & 1) === 0) continue;
      if ((first & 1) !== 0) {
        places[count] = i + 1;
        places[count + 1] = first >> 1;
        count += 2;
      }
      if ((second & 1) !== 0) {
        places[behind] = i + half + 1;
        places[behind + 1] = second >> 1;
        behind += 2;
      }
    }
    places.copyWithin(count, size, behind);
    cursor.at = middle + half;
    cursor.entry = second;
    return count + behind - size;
  }

  private nextFew(bytes: Uint8Array, cursor: Cursor, size: number): number {
    const { table, classOf, shift } = this;
    const { places, at: from } = cursor;
    let { entry } = cursor;
    let count = 0;
    for (let i = from; i < from + size; i++) {
      entry = table[((entry >> 1) << shift) + (classOf[bytes[i] as number] as number)] as number;
      if ((entry & 1) === 0) continue;
      places[count] = i + 1;
      places[count + 1] = entry >> 1;
      count += 2;
    }
    cursor.at = from + size;
    cursor.entry = entry;
    return count;
  }

  /** Calls `hit` with the keyword's index and the offset after its last byte, in order of that offset. `hit` may not search itself. */
  search(bytes: Uint8Array, hit: (keyword: number, end: number) => void): void {
    this.cursor ??= new Cursor();
    const { cursor } = this;
    cursor.restart();
    while (cursor.at < bytes.length) {
      const count = this.next(bytes, cursor);
      for (let i = 0; i < count; i += 2) {
        for (const keyword of this.ended(cursor.places[i + 1] as number)) hit(keyword, cursor.places[i] as number);
      }
    }
  }
}

/** Bytes that no keyword holds are class 0; a row of the table is 2 to the power of `shift` entries wide. */
function classesOf(keywords: readonly string[]): { readonly classOf: Uint8Array; readonly shift: number } {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const keyword of keywords) {
    for (let i = 0; i < keyword.length; i++) {
      const code = keyword.charCodeAt(i);
      if (classOf[code] === 0) classOf[code] = classes++;
    }
  }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] as number;
  return { classOf, shift: Math.ceil(Math.log2(Math.max(2, classes))) };
}

/** Beginnings of keywords as nodes; 0 is the root, and as a child or sibling means that there is none. */
interface Trie {
  readonly nodes: number;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  /** Class of the letter that leads to each node. */
  readonly letter: Uint8Array;
  readonly ending: ReadonlyMap<number, number[]>;
}

function trieOf(keywords: readonly string[], classOf: Uint8Array): Trie {
  const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
  const child = new Int32Array(most);
  const sibling = new Int32Array(most);
  const letter = new Uint8Array(most);
  const ending = new Map<number, number[]>();
  let nodes = 1;
  for (let index = 0; index < keywords.length; index++) {
    const keyword = keywords[index] as string;
    let node = 0;
    for (let i = 0; i < keyword.length; i++) {
      const wanted = classOf[keyword.charCodeAt(i)] as number;
      let next = child[node] as number;
      while (next !== 0 && letter[next] !== wanted) next = sibling[next] as number;
      if (next === 0) {
        next = nodes++;
        letter[next] = wanted;
        sibling[next] = child[node] as number;
        child[node] = next;
      }
      node = next;
    }
    const list = ending.get(node);
    if (list === undefined) ending.set(node, [index]);
    else list.push(index);
  }
  return { nodes, child, sibling, letter, ending };
}
