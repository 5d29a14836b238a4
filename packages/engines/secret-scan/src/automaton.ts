// Finds every occurrence of many keywords in one pass over bytes: Aho and Corasick's automaton, over byte classes,
// letters folded to lower case, and what stands between words to one class: `api_key`, `api-key` and `api.key` are one word to its table,
// which is small for that, and told apart where it stands. It decides which rules are worth trying; its loop is in kernel/.

import { blockBytes, isSeparator } from './kernel/kernel.js';
import { Machine, type Room } from './kernel/machine.js';

/**
 * @param keywords lower-case ASCII, none empty.
 * @param asPlain see `Machine`
 */
export function buildAutomaton(keywords: readonly string[], asPlain?: boolean): Automaton {
  const spelling = Buffer.from(keywords.join(''), 'latin1');
  const { classOf, shift } = classesOf(spelling);
  const { child, sibling, letter, ending, another, nodes, longest } = trieOf(keywords, spelling, classOf, asPlain);
  // The kernel's table has entries of 16 bits; so many keywords that they do not fit are rare, and searched by JavaScript.
  const fits = nodes < 0x8000;
  const machine = new Machine(fits ? asPlain : true);
  const table = (fits ? machine.shorts(nodes << shift) : machine.ints(nodes << shift)) as Room<Uint16Array>;
  const endings: Endings = { states: nodes, known: machine.ints(nodes), shorter: machine.ints(nodes), another: machine.holding(another) };
  const tree = { child: machine.holding(child), sibling: machine.holding(sibling), letter: machine.holding(letter) };
  const [ends, order, suffix] = [machine.holding(ending), machine.ints(nodes), machine.ints(nodes)];
  machine.kernel.grow(
    tree.child.argument,
    tree.sibling.argument,
    tree.letter.argument,
    ends.argument,
    shift,
    table.argument,
    order.argument,
    suffix.argument,
    endings.known.argument,
    endings.shorter.argument,
  );
  return new Automaton(machine, table, classOf, shift, endings, keywords, longest);
}

/** Which keywords end where, as the kernel's `grow` writes it: those of a state, and then those of the next shorter one that has some. */
export interface Endings {
  readonly states: number;
  readonly known: Room<Int32Array>;
  readonly shorter: Room<Int32Array>;
  readonly another: Room<Int32Array>;
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
    readonly endings: Endings,
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
    const [known, shorter, another] = [this.endings.known.array, this.endings.shorter.array, this.endings.another.array];
    const ending: number[] = [];
    for (let at = state; at !== 0; at = shorter[at] as number) {
      for (let keyword = known[at] as number; keyword !== 0; keyword = another[keyword - 1] as number) {
        if (this.standsAs(keyword - 1, end)) ending.push(keyword - 1);
      }
    }
    return ending;
  }

  /** Whether the signs between a keyword's words are those that stand there. */
  private standsAs(index: number, end: number): boolean {
    const keyword = this.keywords[index] as string;
    const start = end - keyword.length;
    for (let i = 0; i < keyword.length; i++) {
      const code = keyword.charCodeAt(i);
      if (isSeparator(code) !== 0 && this.bytes[start + i] !== code) return false;
    }
    return true;
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
function classesOf(spelling: Uint8Array): { readonly classOf: Uint8Array; readonly shift: number } {
  const used = new Uint8Array(256);
  for (let i = 0; i < spelling.length; i++) used[spelling[i] as number] = 1;
  const classOf = new Uint8Array(256);
  let classes = 1;
  let separator = 0;
  for (let code = 0; code < used.length; code++) {
    if (used[code] === 0) continue;
    if (isSeparator(code) !== 0) separator ||= classes++;
    classOf[code] = isSeparator(code) !== 0 ? separator : classes++;
  }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] as number;
  return { classOf, shift: Math.ceil(Math.log2(Math.max(2, classes))) };
}

/** The tree of keywords that the kernel's `trie` makes. */
function trieOf(keywords: readonly string[], spelling: Uint8Array, classOf: Uint8Array, asPlain: boolean | undefined) {
  const most = spelling.length + 1;
  const machine = new Machine(asPlain);
  const letters = machine.bytes(spelling.length);
  letters.array.set(spelling);
  const classes = machine.holding(classOf);
  const lengths = machine.ints(keywords.length);
  let longest = 1;
  for (let keyword = 0; keyword < keywords.length; keyword++) {
    const { length } = keywords[keyword] as string;
    lengths.array[keyword] = length;
    if (length > longest) longest = length;
  }
  const [child, sibling, letter] = [machine.ints(most), machine.ints(most), machine.bytes(most)];
  const [ending, another] = [machine.ints(most), machine.ints(keywords.length)];
  const nodes = machine.kernel.trie(
    letters.argument,
    classes.argument,
    lengths.argument,
    keywords.length,
    child.argument,
    sibling.argument,
    letter.argument,
    ending.argument,
    another.argument,
  );
  return {
    nodes,
    longest,
    child: child.array.subarray(0, nodes),
    sibling: sibling.array.subarray(0, nodes),
    letter: letter.array.subarray(0, nodes),
    ending: ending.array.subarray(0, nodes),
    another: another.array,
  };
}
