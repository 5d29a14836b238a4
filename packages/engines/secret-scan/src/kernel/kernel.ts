// What every byte of every file goes through. `scripts/wasm.mjs` compiles these functions to WebAssembly when the sources are compiled;
// they are written in the part of TypeScript that it takes, over whole numbers and arrays that all lie in one memory.

/** So many bytes are searched at a time, so that what was found in them fits into memory that is there already. */
export const blockBytes = 16384;

/** Words of a row that describes a trial: see `Trial` in trials.ts. */
export const trialWords = 8;
export const trialLength = 0;
export const trialFlags = 1;
export const trialRun = 2;
export const trialLetters = 3;
export const trialReach = 4;
export const trialWritten = 5;

export const flagBoundary = 1;
export const flagExact = 2;
export const flagGeneric = 4;
/** Its keyword has separators, which the automaton does not tell apart. */
export const flagSeparated = 8;
export const flagBits = 4;

/** Shorter runs are not kept. */
export const minRun = 16;
/** Keywords that end at one place begin at several. */
export const slack = 256;
/** Runs that are kept at a time: more do not fit into what a trial looks at. */
const keptRuns = 256;
/**
 * What is known of the runs of one set of letters: the number of the first that counts, that behind the last, how far was looked,
 * letters of a run that goes on there, and starts and ends by turns, in a ring.
 */
export const runsWords = 4 + 2 * keptRuns;
const firstRun = 0;
const lastRun = 1;
export const looked = 2;
const open = 3;
/** Bytes of the tables of one set of letters. */
export const setBytes = 32;

/**
 * Writes down the beginnings of keywords as nodes of a tree: 0 is the root, and as a child or sibling means that there is none.
 * @param letters the keywords one after another, each of its length in `lengths`
 * @param letter by node, the class of the letter that leads to it
 * @param ending by node, the first keyword that ends there, counted from 1, and by keyword in `another`, the next that ends where it does
 * @returns how many nodes there are
 */
export function trie(
  letters: Uint8Array,
  classOf: Uint8Array,
  lengths: Int32Array,
  keywords: number,
  child: Int32Array,
  sibling: Int32Array,
  letter: Uint8Array,
  ending: Int32Array,
  another: Int32Array,
): number {
  let nodes = 1;
  let at = 0;
  for (let keyword = 0; keyword < keywords; keyword++) {
    let node = 0;
    const end = at + (lengths[keyword] as number);
    for (; at < end; at++) {
      const wanted = classOf[letters[at] as number] as number;
      let next = child[node] as number;
      while (next !== 0 && letter[next] !== wanted) next = sibling[next] as number;
      if (next === 0) {
        next = nodes;
        nodes++;
        letter[next] = wanted;
        sibling[next] = child[node] as number;
        child[node] = next;
      }
      node = next;
    }
    if (ending[node] === 0) ending[node] = keyword + 1;
    else {
      let last = ending[node] as number;
      while (another[last - 1] !== 0) last = another[last - 1] as number;
      another[last - 1] = keyword + 1;
    }
  }
  return nodes;
}

/**
 * Makes the automaton's table of such a tree. Rows lie in the order of depth: those near the root, which text passes through all the
 * time, share few cache lines. An entry is the next state, with a last bit that says whether a keyword ends there.
 * @param order by state, its node, and in `suffix` its longest proper suffix that is a state too: room for the work alone
 * @param known by state, the first keyword that ends there and at no shorter one, counted from 1
 * @param shorter by state, the next shorter suffix at which a keyword ends; 0 for none
 */
export function grow(
  child: Int32Array,
  sibling: Int32Array,
  letter: Uint8Array,
  ending: Int32Array,
  shift: number,
  table: Uint16Array,
  order: Int32Array,
  suffix: Int32Array,
  known: Int32Array,
  shorter: Int32Array,
): void {
  let states = 1;
  for (let state = 0; state < states; state++) {
    const row = state << shift;
    if (state > 0) {
      // The row of a suffix is whole already, since it is nearer to the root.
      const from = (suffix[state] as number) << shift;
      for (let i = 0; i < 1 << shift; i++) table[row + i] = table[from + i] as number;
    }
    for (let node = child[order[state] as number] as number; node !== 0; node = sibling[node] as number) {
      const next = states;
      states++;
      const entry = row + (letter[node] as number);
      const behind = (table[entry] as number) >> 1;
      order[next] = node;
      suffix[next] = behind;
      known[next] = ending[node] as number;
      shorter[next] = known[behind] !== 0 ? behind : (shorter[behind] as number);
      table[entry] = (next << 1) | (known[next] !== 0 || shorter[next] !== 0 ? 1 : 0);
    }
  }
}

/**
 * How many trials the keywords at one place call for at most.
 * @param firsts by keyword, its first trial, and behind the last keyword how many trials there are
 * @param calls by state, for how many its keywords call: room for the work alone
 */
export function mostTrials(
  states: number,
  known: Int32Array,
  shorter: Int32Array,
  another: Int32Array,
  firsts: Int32Array,
  calls: Int32Array,
): number {
  let most = 0;
  for (let state = 1; state < states; state++) {
    let count = calls[shorter[state] as number] as number;
    for (let keyword = known[state] as number; keyword !== 0; keyword = another[keyword - 1] as number) {
      count += (firsts[keyword] as number) - (firsts[keyword - 1] as number);
    }
    calls[state] = count;
    if (count > most) most = count;
  }
  return most;
}

/**
 * Goes through `text` from `from` to `to`, at most a block, with an automaton and writes to `found`, by twos, the offset behind each
 * keyword, ascending, and the state that knows them. `carry` holds the entry of the table that led to `from`, and then to `to`.
 * @returns how much of `found` was filled
 */
export function places(
  text: Uint8Array,
  from: number,
  to: number,
  longest: number,
  table: Uint16Array,
  classOf: Uint8Array,
  shift: number,
  carry: Int32Array,
  found: Int32Array,
): number {
  let entry = carry[0] as number;
  let count = 0;
  let middle = from;
  if (to - from >= 16 * longest) {
    // Four parts are searched side by side: each step waits for the table, and so the waits overlap.
    const part = (to - from) >> 2;
    middle = from + 4 * part;
    const room = 2 * part;
    let second = lead(text, from + part, longest, table, classOf, shift);
    let third = lead(text, from + 2 * part, longest, table, classOf, shift);
    let fourth = lead(text, from + 3 * part, longest, table, classOf, shift);
    let two = room;
    let three = 2 * room;
    let four = 3 * room;
    for (let i = from; i < from + part; i++) {
      entry = table[((entry >> 1) << shift) + (classOf[text[i] as number] as number)] as number;
      second = table[((second >> 1) << shift) + (classOf[text[i + part] as number] as number)] as number;
      third = table[((third >> 1) << shift) + (classOf[text[i + 2 * part] as number] as number)] as number;
      fourth = table[((fourth >> 1) << shift) + (classOf[text[i + 3 * part] as number] as number)] as number;
      if (((entry | second | third | fourth) & 1) === 0) continue;
      if ((entry & 1) !== 0) {
        found[count] = i + 1;
        found[count + 1] = entry >> 1;
        count += 2;
      }
      if ((second & 1) !== 0) {
        found[two] = i + part + 1;
        found[two + 1] = second >> 1;
        two += 2;
      }
      if ((third & 1) !== 0) {
        found[three] = i + 2 * part + 1;
        found[three + 1] = third >> 1;
        three += 2;
      }
      if ((fourth & 1) !== 0) {
        found[four] = i + 3 * part + 1;
        found[four + 1] = fourth >> 1;
        four += 2;
      }
    }
    entry = fourth;
    count = moved(found, room, two, count);
    count = moved(found, 2 * room, three, count);
    count = moved(found, 3 * room, four, count);
  }
  for (let i = middle; i < to; i++) {
    entry = table[((entry >> 1) << shift) + (classOf[text[i] as number] as number)] as number;
    if ((entry & 1) === 0) continue;
    found[count] = i + 1;
    found[count + 1] = entry >> 1;
    count += 2;
  }
  carry[0] = entry;
  return count;
}

/** The entry that leads to a place: it depends on no more letters than the longest keyword has, and on none before one in no keyword. */
function lead(text: Uint8Array, to: number, longest: number, table: Uint16Array, classOf: Uint8Array, shift: number): number {
  let from = to;
  while (from > to - longest && classOf[text[from - 1] as number] !== 0) from--;
  let entry = 0;
  for (let i = from; i < to; i++) entry = table[((entry >> 1) << shift) + (classOf[text[i] as number] as number)] as number;
  return entry;
}

function moved(found: Int32Array, from: number, end: number, to: number): number {
  let at = to;
  for (let i = from; i < end; i++) {
    found[at] = found[i] as number;
    at++;
  }
  return at;
}

/**
 * Of the trials that the found places call for, those for which what stands there does not speak against at once; written to `due` by
 * twos, the trial and the offset behind its keyword, in the order of the places.
 * @param first of `found`, and `last`, behind which others are looked at another time
 * @param known by state and then the keyword before it in `another`, the keywords that end there and at no shorter state: see `grow`
 * @param firsts by keyword, its first trial; the next keyword's is behind its last
 * @param left flags of trials that are left out
 * @returns how much of `due` was filled
 */
export function candidates(
  text: Uint8Array,
  size: number,
  found: Int32Array,
  first: number,
  last: number,
  known: Int32Array,
  shorter: Int32Array,
  another: Int32Array,
  firsts: Int32Array,
  trials: Int32Array,
  written: Uint8Array,
  sets: Uint8Array,
  runs: Int32Array,
  left: number,
  due: Int32Array,
): number {
  let filled = 0;
  for (let i = first; i < last; i += 2) {
    const end = found[i] as number;
    for (let state = found[i + 1] as number; state !== 0; state = shorter[state] as number) {
      for (let keyword = known[state] as number; keyword !== 0; keyword = another[keyword - 1] as number) {
        const behind = firsts[keyword] as number;
        for (let trial = firsts[keyword - 1] as number; trial < behind; trial++) {
          if (fits(text, size, end, trial * trialWords, trials, written, sets, runs, left) === 0) continue;
          due[filled] = trial;
          due[filled + 1] = end;
          filled += 2;
        }
      }
    }
  }
  return filled;
}

function fits(
  text: Uint8Array,
  size: number,
  end: number,
  row: number,
  trials: Int32Array,
  written: Uint8Array,
  sets: Uint8Array,
  runs: Int32Array,
  left: number,
): number {
  const flags = trials[row + trialFlags] as number;
  if ((flags & left) !== 0) return 0;
  const length = trials[row + trialLength] as number;
  const start = end - length;
  if ((flags & flagBoundary) !== 0 && start > 0 && isWord(text[start - 1] as number) !== 0) {
    if (afterEscape(text, start) === 0) return 0;
  }
  if ((flags & (flagExact + flagSeparated)) !== 0) {
    const spelling = trials[row + trialWritten] as number;
    for (let i = 0; i < length; i++) {
      const letter = written[spelling + i] as number;
      if (text[start + i] !== letter && ((flags & flagExact) !== 0 || isSeparator(letter) !== 0)) return 0;
    }
  }
  const run = trials[row + trialRun] as number;
  if (run === 0) return 1;
  return hasRun(text, size, sets, trials[row + trialLetters] as number, run, start, start + (trials[row + trialReach] as number), runs);
}

/** What stands between the words of a name. */
export function isSeparator(byte: number): number {
  return byte === 0x5f || byte === 0x2d || byte === 0x2e || byte === 0x20 ? 1 : 0;
}

function isWord(byte: number): number {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) ? 1 : 0;
}

/** The letter before a token may end an escape: `\n`, `\u003d`, `%3D`, a terminal colour. */
function afterEscape(text: Uint8Array, start: number): number {
  if (start >= 2 && text[start - 2] === 0x5c) return 1;
  if (start >= 3 && text[start - 3] === 0x25) return 1;
  if (start >= 6 && text[start - 6] === 0x5c && text[start - 5] === 0x75) return 1;
  if (text[start - 1] !== 0x6d) return 0;
  for (let i = start - 2; i >= 0 && i >= start - 12; i--) if (text[i] === 0x1b) return 1;
  return 0;
}

/**
 * Whether an unbroken run of at least `length` letters of a set, counted from `from` on, begins before `until`.
 * Asked with `from` ascending, but for steps back by less than `slack`.
 */
function hasRun(
  text: Uint8Array,
  size: number,
  sets: Uint8Array,
  set: number,
  length: number,
  from: number,
  until: number,
  runs: Int32Array,
): number {
  const base = set * runsWords;
  let first = runs[base + firstRun] as number;
  while (first < (runs[base + lastRun] as number) && (runs[place(base, first) + 1] as number) <= from - slack) first++;
  runs[base + firstRun] = first;
  for (let at = first; ; at++) {
    if (at >= (runs[base + lastRun] as number)) {
      if ((runs[base + looked] as number) - (runs[base + open] as number) >= until) return 0;
      if (nextRun(text, size, sets, set, minRun, runs) === 0) return 0;
    }
    const start = runs[place(base, at)] as number;
    if (start >= until) return 0;
    const end = runs[place(base, at) + 1] as number;
    if (end - start >= length && end - from >= length) return 1;
  }
}

function place(base: number, at: number): number {
  return base + 4 + 2 * (at & (keptRuns - 1));
}

/**
 * Adds the next run of at least `least` letters, which are 16 or more, to `runs`: such a run lies in several blocks of 16 bytes.
 * @returns whether there is one
 */
function nextRun(text: Uint8Array, size: number, sets: Uint8Array, set: number, least: number, runs: Int32Array): number {
  const base = set * runsWords;
  let at = runs[base + looked] as number;
  let length = runs[base + open] as number;
  while (at < size) {
    const mask = mask16(text, at, sets, set * setBytes);
    at += 16;
    if (mask === 0xffff) {
      length += 16;
      continue;
    }
    const head = 31 - Math.clz32(~mask & (mask + 1));
    const whole = length + head;
    length = Math.clz32(~(mask << 16));
    if (whole >= least) return kept(runs, base, at - 16 + head, whole, at, length);
  }
  if (length >= least) return kept(runs, base, at, length, at, 0);
  runs[base + looked] = at;
  runs[base + open] = 0;
  return 0;
}

function kept(runs: Int32Array, base: number, end: number, length: number, at: number, left: number): number {
  const number = runs[base + lastRun] as number;
  runs[place(base, number)] = end - length;
  runs[place(base, number) + 1] = end;
  runs[base + lastRun] = number + 1;
  runs[base + looked] = at;
  runs[base + open] = left;
  return 1;
}

/**
 * Which of 16 bytes are of a set, as bits. A byte is when the entries of its two halves in the set's tables have a bit in common.
 * In WebAssembly these are a few instructions for all 16: see scripts/wasm.mjs.
 */
function mask16(text: Uint8Array, at: number, sets: Uint8Array, set: number): number {
  let mask = 0;
  for (let i = 0; i < 16; i++) {
    const byte = text[at + i] as number;
    if (((sets[set + (byte & 15)] as number) & (sets[set + 16 + (byte >> 4)] as number)) !== 0) mask |= 1 << i;
  }
  return mask;
}

/** Shorter segments cannot hold a credential and its context. */
export const minBase64 = 24;
export const minHex = 32;
/** Longer segments are media or code. */
export const maxSegment = 1048576;

/**
 * Finds unbroken runs of base64 or hex digits that begin as an encoding of text does or hold one, and writes their starts and ends to
 * `found`.
 * @returns how much of `found` was filled: all of it when there may be more
 */
export function encodings(
  text: Uint8Array,
  size: number,
  sets: Uint8Array,
  sextets: Uint8Array,
  texts: Uint8Array,
  runs: Int32Array,
  found: Int32Array,
  room: number,
): number {
  let count = 0;
  while (count < room && nextRun(text, size, sets, 0, minBase64, runs) !== 0) {
    const last = place(0, (runs[lastRun] as number) - 1);
    const start = behindPrefix(text, runs[last] as number);
    const end = runs[last + 1] as number;
    if (end - start < minBase64 || end - start > maxSegment) continue;
    if (hexText(text, start, end, sextets, texts) === 0 && base64Text(text, start, end, sextets, texts) === 0) continue;
    found[count] = start;
    found[count + 1] = end;
    count += 2;
  }
  return count;
}

/** The letter of an escaped line break, as in JSON, is none of the run behind it, nor are the `0x` and `\x` before digits in hex. */
function behindPrefix(text: Uint8Array, start: number): number {
  if (text[start] === 0x30 && ((text[start + 1] as number) | 0x20) === 0x78) return start + 2;
  if (start === 0 || text[start - 1] !== 0x5c) return start;
  return text[start] === 0x6e || text[start] === 0x72 || text[start] === 0x78 ? start + 1 : start;
}

/** So many groups of four letters of base64, or bytes in hex, that are text in a row are no chance. */
const textGroups = 8;
const textBytes = 16;

/** The first sixteen letters of base64, or some further on, tell text from media and hashes at a fraction of the cost. */
function base64Text(text: Uint8Array, start: number, end: number, sextets: Uint8Array, texts: Uint8Array): number {
  if (compressed(text, start) === 1 || headText(text, start, 12, 0, sextets, texts) === 1) return 1;
  // The last of so many groups first: where it is no text, none of them need be looked at.
  let last = start + 4 * (textGroups - 1);
  while (last + 4 <= end) {
    let groups = 0;
    while (groups < textGroups && isTextGroup(text, last - 4 * groups, sextets, texts) === 1) groups++;
    if (groups === textGroups) return 1;
    last += 4 * (textGroups - groups);
  }
  return 0;
}

function isTextGroup(text: Uint8Array, at: number, sextets: Uint8Array, texts: Uint8Array): number {
  const high = ((sextets[text[at] as number] as number) << 6) | (sextets[text[at + 1] as number] as number);
  const low = ((sextets[text[at + 2] as number] as number) << 6) | (sextets[text[at + 3] as number] as number);
  const group = (high << 12) | low;
  return texts[group >> 16] === 0 || texts[(group >> 8) & 0xff] === 0 || texts[group & 0xff] === 0 ? 0 : 1;
}

/** Whether a run may be hexadecimal and begins as text or holds some. */
function hexText(text: Uint8Array, start: number, end: number, sextets: Uint8Array, texts: Uint8Array): number {
  if (end - start < minHex || ((end - start) & 1) !== 0) return 0;
  let bytes = 0;
  for (let at = start; at < end; at += 2) {
    const high = digit(text[at] as number);
    const low = digit(text[at + 1] as number);
    if (high > 15 || low > 15) return 0;
    if (texts[(high << 4) | low] === 0) bytes = 0;
    else bytes++;
    if (bytes === textBytes) return 1;
  }
  // What gzip wrote begins so.
  if (headByte(text, start, 0, 1, sextets) === 0x1f && headByte(text, start, 1, 1, sextets) === 0x8b) return 1;
  return headText(text, start, 8, 1, sextets, texts);
}

/** Whether base64 begins as what gzip or zlib wrote does. */
function compressed(text: Uint8Array, start: number): number {
  const first = text[start] as number;
  const second = text[start + 1] as number;
  const third = text[start + 2] as number;
  if (first === 0x48) return second === 0x34 && third === 0x73 && text[start + 3] === 0x49 ? 1 : 0;
  if (first !== 0x65) return 0;
  if (second === 0x41) return third >= 0x45 && third <= 0x48 ? 1 : 0;
  if (second === 0x46) return third >= 0x34 && third <= 0x37 ? 1 : 0;
  if (second === 0x4a) return third >= 0x77 && third <= 0x7a ? 1 : 0;
  return second === 0x4e && third >= 0x6f && third <= 0x72 ? 1 : 0;
}

/** Whether the first bytes of an encoding are text in ASCII, UTF-8, Latin-1 or UTF-16, a NUL or two between its parts included. */
function headText(text: Uint8Array, start: number, length: number, hex: number, sextets: Uint8Array, texts: Uint8Array): number {
  let high = 0;
  let nuls = 0;
  for (let at = 0; at < length; at++) {
    const byte = headByte(text, start, at, hex, sextets);
    if (byte >= 0x80) {
      high++;
      // Two may be the mark of UTF-16.
      if (nuls === 0 && high > length >> 2) return utf8Head(text, start, length, hex, sextets);
    } else if (byte === 0) nuls++;
    else if (texts[byte] === 0) return 0;
  }
  if (nuls === 0) return high < length >> 2 ? 1 : utf8Head(text, start, length, hex, sextets);
  return high === 0 && nuls <= length >> 2 ? 1 : wideHead(text, start, length, nuls, hex, sextets);
}

/** Whether nearly all NULs that may stand at every other place do, and no other byte is one. */
function wideHead(text: Uint8Array, start: number, length: number, nuls: number, hex: number, sextets: Uint8Array): number {
  let odd = 0;
  for (let at = 1; at < length; at += 2) if (headByte(text, start, at, hex, sextets) === 0) odd++;
  return (odd === 0 || odd === nuls) && nuls >= (length >> 1) - 1 ? 1 : 0;
}

/** Whether bytes begin as UTF-8 does; what goes on behind them is not known. */
function utf8Head(text: Uint8Array, start: number, length: number, hex: number, sextets: Uint8Array): number {
  let rest = 0;
  for (let at = 0; at < length; at++) {
    const byte = headByte(text, start, at, hex, sextets);
    const goesOn = byte >= 0x80 && byte < 0xc0 ? 1 : 0;
    if (goesOn !== (rest > 0 ? 1 : 0)) return 0;
    if (rest > 0) rest--;
    else if (byte >= 0x80) {
      if (byte < 0xc2 || byte > 0xf4) return 0;
      rest = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    }
  }
  return 1;
}

/** One of the first twelve bytes; more than any for what is no hex. */
function headByte(text: Uint8Array, start: number, number: number, hex: number, sextets: Uint8Array): number {
  if (hex === 1) {
    const high = digit(text[start + 2 * number] as number);
    const low = digit(text[start + 2 * number + 1] as number);
    return high > 15 || low > 15 ? 0x100 : (high << 4) | low;
  }
  const group = number >= 9 ? 3 : number >= 6 ? 2 : number >= 3 ? 1 : 0;
  const at = start + number + group;
  const first = sextets[text[at] as number] as number;
  const second = sextets[text[at + 1] as number] as number;
  const phase = number - 3 * group;
  if (phase === 0) return ((first << 2) | (second >> 4)) & 0xff;
  return phase === 1 ? ((first << 4) | (second >> 2)) & 0xff : ((first << 6) | second) & 0xff;
}

/** What a hexadecimal digit stands for; more than 15 for any other letter of base64. */
function digit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 16;
}

/** Of a byte: a letter of a word; a blank, a line break or an operator between two literals; the end of one. */
export const wordKind = 1;
export const fillingKind = 2;
export const quoteKind = 4;

/**
 * Finds where an escape or a border between two literals may stand, in a set of bytes of which each begins one, and writes the places to
 * `found`.
 * @param set where its tables begin, and behind them those of what may follow such a byte
 * @param from where to begin; the place behind the last that was found, when there may be more
 * @returns how much of `found` was filled: all of it when there may be more
 */
export function marks(
  text: Uint8Array,
  size: number,
  sets: Uint8Array,
  set: number,
  kinds: Uint8Array,
  from: number,
  found: Int32Array,
  room: number,
): number {
  let count = 0;
  for (let block = from & ~15; block < size; block += 16) {
    let mask = mask16(text, block, sets, set);
    if (mask !== 0) mask = mask & mask16(text, block + 1, sets, set + setBytes);
    while (mask !== 0) {
      const bit = 31 - Math.clz32(mask & (0 - mask));
      mask = mask & (mask - 1);
      const at = block + bit;
      const byte = text[at] as number;
      if (((kinds[byte] as number) & quoteKind) !== 0 && ((kinds[text[at + 1] as number] as number) & (fillingKind | quoteKind)) === 0)
        continue;
      if (at < from || at >= size || isMark(text, at, size, kinds) === 0) continue;
      found[count] = at;
      count++;
      if (count === room) return count;
    }
  }
  return count;
}

/** A cheap look at what follows; what the escape means is found out elsewhere. */
function isMark(text: Uint8Array, at: number, size: number, kinds: Uint8Array): number {
  const byte = text[at] as number;
  const next = text[at + 1] as number;
  const third = text[at + 2] as number;
  if (byte === 0x5c) return isBackslashed(text, at, size, kinds);
  if (byte === 0x25) return isPercent(next, third, text[at + 3] as number);
  if (byte === 0x26) return isEntity(next, third);
  if (byte === 0x1b) return next === 0x5b || next === 0x5d || next === 0x28 ? 1 : 0;
  if (byte >= 0x80) return isInvisible(text, at, kinds);
  return isBorder(text, at, size, kinds);
}

/** Of a letter in ASCII, of one that begins as those do that nobody sees, or `%u0`. */
function isPercent(next: number, third: number, fourth: number): number {
  if (next >= 0x32 && next <= 0x37) return digit(third) <= 15 ? 1 : 0;
  if (next === 0x75) return third === 0x30 || third === 0x32 || (third | 0x20) === 0x66 ? 1 : 0;
  // 0xC2, 0xCD, 0xE1 to 0xE3, 0xEF, 0xF0 and 0xF3, and another escape behind it.
  if (fourth !== 0x25) return 0;
  const upper = next | 0x20;
  const lower = third | 0x20;
  if (upper === 0x63) return third === 0x32 || lower === 0x64 ? 1 : 0;
  if (upper === 0x65) return (third >= 0x31 && third <= 0x33) || lower === 0x66 ? 1 : 0;
  return upper === 0x66 && (third === 0x30 || third === 0x33) ? 1 : 0;
}

/** `&#`, and the first two letters of the names that are known: of three signs, and of letters that nobody sees. */
function isEntity(next: number, third: number): number {
  const pair = (next << 8) | third;
  const isSign = pair === 0x6c6f || pair === 0x6571 || pair === 0x556e;
  const isUnseen =
    pair === 0x7368 || pair === 0x7a77 || pair === 0x6c72 || pair === 0x726c || pair === 0x5a65 || pair === 0x4e6f || pair === 0x4e65;
  return next === 0x23 || isSign || isUnseen ? 1 : 0;
}

function isBackslashed(text: Uint8Array, at: number, size: number, kinds: Uint8Array): number {
  const next = text[at + 1] as number;
  const third = text[at + 2] as number;
  if (next === 0x78 || next === 0x75) return third === 0x7b || third === 0x75 || digit(third) <= 15 ? 1 : 0;
  if (next === 0x55) return third === 0x30 ? 1 : 0;
  // `\e[`.
  if (next === 0x65) return third === 0x5b ? 1 : 0;
  if (next === 0x2f || next === 0x5f) return at > 0 && (kindsOf(text, at - 1, kinds) & wordKind) !== 0 ? 1 : 0;
  if (next === 0x0a || next === 0x0d) return isBorder(text, at, size, kinds);
  return next >= 0x30 && next <= 0x33 && third >= 0x30 && third <= 0x37 ? 1 : 0;
}

/** Whether what begins as letters do that nobody sees stands behind a letter of a word: those of Unicode's Default_Ignorable_Code_Point. */
function isInvisible(text: Uint8Array, at: number, kinds: Uint8Array): number {
  if (at === 0 || (kindsOf(text, at - 1, kinds) & wordKind) === 0) return 0;
  const next = text[at + 1] as number;
  const third = text[at + 2] as number;
  const pair = ((text[at] as number) << 8) | next;
  const letter = (pair << 8) | third;
  if (pair === 0xe280) return isWithin(letter, 0xe2808b, 0xe2808f) | isWithin(letter, 0xe280aa, 0xe280ae);
  if (pair === 0xe281) return isWithin(letter, 0xe281a0, 0xe281af);
  if (pair === 0xefb8) return isWithin(letter, 0xefb880, 0xefb88f);
  const isShort = pair === 0xc2ad || pair === 0xcd8f || pair === 0xd89c;
  const isOfThree = pair === 0xe185 || pair === 0xe19e || pair === 0xe1a0 || pair === 0xefbb || pair === 0xefbe || pair === 0xefbf;
  return isShort || isOfThree || letter === 0xe385a4 || pair === 0xf09b || pair === 0xf09d || pair === 0xf3a0 ? 1 : 0;
}

function isWithin(value: number, first: number, last: number): number {
  return value >= first && value <= last ? 1 : 0;
}

/** No more than this stands between two literals. */
const maxBorder = 80;

/** Whether letters, and then behind blanks and what puts literals together, letters stand again in another literal or on another line. */
function isBorder(text: Uint8Array, at: number, size: number, kinds: Uint8Array): number {
  if (at < 3 || (kindsOf(text, at - 1, kinds) & kindsOf(text, at - 2, kinds) & kindsOf(text, at - 3, kinds) & wordKind) === 0) return 0;
  const end = at + maxBorder;
  let next = at + 1;
  while (next < end && next < size && (kindsOf(text, next, kinds) & fillingKind) !== 0) next++;
  if (text[at] !== 0x5c) {
    if ((kindsOf(text, next, kinds) & quoteKind) === 0) return 0;
    next++;
  }
  return next + 2 < size && (kindsOf(text, next, kinds) & kindsOf(text, next + 1, kinds) & wordKind) !== 0 ? 1 : 0;
}

function kindsOf(text: Uint8Array, at: number, kinds: Uint8Array): number {
  return kinds[text[at] as number] as number;
}
