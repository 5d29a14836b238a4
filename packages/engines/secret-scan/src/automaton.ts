// Finds every occurrence of many keywords in one pass over bytes: Aho and Corasick's automaton, over byte classes,
// letters folded to lower case, and what stands between words to one class: `api_key`, `api-key` and `api.key` are one word to its table,
// which is small for that, and told apart where it stands. It decides which rules are worth trying; its loop is in kernel/.

import { blockBytes, isSeparator } from './kernel/kernel.js';
import { Machine, type Room } from './kernel/machine.js';

/** @param keywords lower-case ASCII, none empty. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const { classOf, shift } = classesOf(keywords);
  const { child, sibling, letter, ending, nodes } = trieOf(keywords, classOf);
  // The kernel's table has entries of 16 bits; so many keywords that they do not fit are rare, and searched by JavaScript.
  const fits = nodes < 0x8000;
  const machine = new Machine(fits ? undefined : true);
  const room = fits ? machine.shorts(nodes << shift) : machine.ints(nodes << shift);
  // Rows lie in the order of depth: those near the root, which text passes through all the time, share few cache lines.
  // An entry is the next state, with a last bit that says whether a keyword ends there.
  const table = room.array;
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
  const longest = keywords.reduce((most, { length }) => Math.max(most, length), 1);
  return new Automaton(machine, room as Room<Uint16Array>, classOf, shift, found, keywords, longest);
}

/** A class for its speed; see detect.ts. */
export class Automaton {
  /** Places by twos: the offset behind the last byte of keywords, ascending, and the state that says which. */
  readonly places: Room<Int32Array>;
  private readonly classOf: Room<Uint8Array>;
  private readonly carry: Room<Int32Array>;
  private text: Room<Uint8Array> | undefined;
  private bytes: Uint8Array = new Uint8Array();
  private at = 0;
  private to = 0;

  constructor(
    readonly machine: Machine,
    private readonly table: Room<Uint16Array>,
    classOf: Uint8Array,
    private readonly shift: number,
    /** Indices of the keywords that may end in each state. */
    readonly found: readonly (readonly number[])[],
    private readonly keywords: readonly string[],
    /** Letters of the longest keyword. */
    private readonly longest: number,
  ) {
    this.classOf = machine.bytes(256);
    this.classOf.array.set(classOf);
    this.carry = machine.ints(1);
    this.places = machine.ints(2 * blockBytes);
  }

  /** Takes in a text to search between two offsets, and returns where it lies now. */
  begin(bytes: Uint8Array, from = 0, to = bytes.length): Room<Uint8Array> {
    this.text = this.machine.load(bytes);
    this.bytes = bytes;
    this.carry.array[0] = 0;
    this.at = from;
    this.to = to;
    return this.text;
  }

  /** Goes on through the next bytes and returns how much of `places` it filled; undefined when there are no more. */
  next(): number | undefined {
    const { at, machine, text } = this;
    if (at >= this.to || text === undefined) return undefined;
    this.at = Math.min(this.to, at + blockBytes);
    return machine.kernel.places(
      text.argument,
      at,
      this.at,
      this.longest,
      this.table.argument,
      this.classOf.argument,
      this.shift,
      this.carry.argument,
      this.places.argument,
    );
  }

  /** Indices of the keywords that end at a place and its state. */
  endingAt(end: number, state: number): readonly number[] {
    const { bytes, keywords } = this;
    return (this.found[state] as readonly number[]).filter((index) => {
      const keyword = keywords[index] as string;
      const start = end - keyword.length;
      for (let i = 0; i < keyword.length; i++) {
        const code = keyword.charCodeAt(i);
        if (isSeparator(code) !== 0 && bytes[start + i] !== code) return false;
      }
      return true;
    });
  }

  /** Calls `hit` with the keyword's index and the offset after its last byte, in order of that offset. `hit` may not search itself. */
  search(bytes: Uint8Array, hit: (keyword: number, end: number) => void): void {
    this.begin(bytes);
    for (let count = this.next(); count !== undefined; count = this.next()) {
      const places = this.places.array;
      for (let i = 0; i < count; i += 2) {
        for (const keyword of this.endingAt(places[i] as number, places[i + 1] as number)) hit(keyword, places[i] as number);
      }
    }
  }
}

/** Bytes that no keyword holds are class 0; a row of the table is 2 to the power of `shift` entries wide. */
function classesOf(keywords: readonly string[]): { readonly classOf: Uint8Array; readonly shift: number } {
  const classOf = new Uint8Array(256);
  let classes = 1;
  let separator = 0;
  for (const keyword of keywords) {
    for (let i = 0; i < keyword.length; i++) {
      const code = keyword.charCodeAt(i);
      if (classOf[code] !== 0) continue;
      if (isSeparator(code) !== 0) separator ||= classes++;
      classOf[code] = isSeparator(code) !== 0 ? separator : classes++;
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
