// Finds every occurrence of many keywords in one pass over bytes: Aho and Corasick's automaton, over byte classes,
// letters folded to lower case. It decides which rules are worth trying, so it is the hot loop of the scanner.

export interface Automaton {
  /** Calls `hit` with the keyword's index and the offset after its last byte, in order of that offset. */
  search(bytes: Uint8Array, hit: (keyword: number, end: number) => void): void;
}

/** @param keywords lower-case ASCII, none empty. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const keyword of keywords) {
    for (let i = 0; i < keyword.length; i++) {
      const code = keyword.charCodeAt(i);
      if (classOf[code] === 0) classOf[code] = classes++;
    }
  }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] as number;

  const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
  const next = new Int32Array(most * classes).fill(-1);
  const ending: number[][] = [[]];
  for (const [index, keyword] of keywords.entries()) {
    let state = 0;
    for (let i = 0; i < keyword.length; i++) {
      const slot = state * classes + (classOf[keyword.charCodeAt(i)] as number);
      if (next[slot] === -1) {
        next[slot] = ending.length;
        ending.push([]);
      }
      state = next[slot] as number;
    }
    (ending[state] as number[]).push(index);
  }
  const outputs = closeTransitions(next, classes, ending);
  // States are kept multiplied by the number of classes; the sign bit marks those that end a keyword.
  const states = ending.length;
  const table = new Int32Array(states * classes);
  for (let slot = 0; slot < table.length; slot++) {
    const state = next[slot] as number;
    table[slot] = (outputs[state] as readonly number[]).length > 0 ? ~(state * classes) : state * classes;
  }
  return {
    search(bytes, hit) {
      let row = 0;
      for (let i = 0; i < bytes.length; i++) {
        row = table[row + (classOf[bytes[i] as number] as number)] as number;
        if (row < 0) {
          row = ~row;
          const found = outputs[row / classes] as readonly number[];
          for (let k = 0; k < found.length; k++) hit(found[k] as number, i + 1);
        }
      }
    },
  };
}

/** Breadth-first: fills every missing transition from the longest proper suffix, and inherits its outputs. */
function closeTransitions(next: Int32Array, classes: number, ending: readonly number[][]): number[][] {
  const outputs = ending.map((own) => [...own]);
  const fail = new Int32Array(ending.length);
  const queue: number[] = [];
  for (let c = 0; c < classes; c++) {
    const state = next[c] as number;
    if (state === -1) next[c] = 0;
    else queue.push(state);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const suffix = fail[state] as number;
    (outputs[state] as number[]).push(...(outputs[suffix] as number[]));
    for (let c = 0; c < classes; c++) {
      const slot = state * classes + c;
      const child = next[slot] as number;
      const viaSuffix = next[suffix * classes + c] as number;
      if (child === -1) next[slot] = viaSuffix;
      else {
        fail[child] = viaSuffix;
        queue.push(child);
      }
    }
  }
  return outputs;
}
