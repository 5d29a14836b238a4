// Reads RE2 syntax as Go's regexp package does (github.com/google/re2/wiki/Syntax; Perl flags on, as gitleaks compiles it).

import { perlClass, posixClass, unicodeClass } from './classes.js';
import { type CharSet, complement, folded, type Node, normalised, type Range } from './syntax.js';

/** Why an expression is none that RE2 would take. */
export class SyntaxRefusal extends Error {}

export interface Parsed {
  readonly node: Node;
  readonly groups: number;
}

interface Flags {
  readonly fold: boolean;
  readonly multiLine: boolean;
  readonly dotAll: boolean;
  readonly swapGreed: boolean;
}

const maxRepeat = 1000;
const maxDepth = 200;
const maxLength = 20_000;

/** @throws SyntaxRefusal */
export function parseRe2(source: string): Parsed {
  if (source.length > maxLength) throw new SyntaxRefusal(`it is longer than ${maxLength} letters`);
  const parser = new Parser([...source]);
  return { node: parser.whole(), groups: parser.groups };
}

class Parser {
  groups = 0;
  private at = 0;
  private flags: Flags = { fold: false, multiLine: false, dotAll: false, swapGreed: false };
  private readonly names = new Set<string>();

  constructor(private readonly text: readonly string[]) {}

  whole(): Node {
    const node = this.alternation(0);
    if (this.at < this.text.length) throw new SyntaxRefusal('it has a closing parenthesis too many');
    if (worstRepeat(node) > maxRepeat) throw new SyntaxRefusal(`it repeats more than ${maxRepeat} times`);
    return node;
  }

  private alternation(depth: number): Node {
    if (depth > maxDepth) throw new SyntaxRefusal(`it nests deeper than ${maxDepth} groups`);
    const branches: Node[] = [];
    let parts: Node[] = [];
    const close = (): void => void branches.push(parts.length === 1 ? (parts[0] as Node) : { kind: 'concat', parts });
    while (this.at < this.text.length && this.peek() !== ')') {
      if (this.take('|')) {
        close();
        parts = [];
      } else {
        const node = this.item(depth);
        if (node !== undefined) parts.push(node);
      }
    }
    close();
    return branches.length === 1 ? (branches[0] as Node) : { kind: 'alternate', parts: branches };
  }

  /** One element with its repetition; undefined for what sets flags or is empty. */
  private item(depth: number): Node | undefined {
    if (this.look('\\Q')) return this.quoted();
    const node = this.element(depth);
    if (node === undefined) {
      if (this.repetition() !== undefined) throw new SyntaxRefusal('a repetition has nothing to repeat');
      return undefined;
    }
    const repetition = this.repetition();
    if (repetition === undefined) return node;
    if (this.repetition() !== undefined) throw new SyntaxRefusal('a repetition follows a repetition');
    return { kind: 'repeat', node, ...repetition };
  }

  /** `\Q...\E`: a repetition after it counts for its last letter. */
  private quoted(): Node | undefined {
    this.at += 2;
    const letters: Node[] = [];
    while (this.at < this.text.length && !this.look('\\E')) letters.push(this.literal(this.next()));
    if (this.look('\\E')) this.at += 2;
    const last = letters.at(-1);
    const repetition = this.repetition();
    if (repetition === undefined) return letters.length === 0 ? undefined : { kind: 'concat', parts: letters };
    if (last === undefined) throw new SyntaxRefusal('a repetition has nothing to repeat');
    if (this.repetition() !== undefined) throw new SyntaxRefusal('a repetition follows a repetition');
    return { kind: 'concat', parts: [...letters.slice(0, -1), { kind: 'repeat', node: last, ...repetition }] };
  }

  private repetition(): { min: number; max: number; lazy: boolean } | undefined {
    const count = this.count();
    if (count === undefined) return undefined;
    const lazy = this.take('?') !== this.flags.swapGreed;
    return { ...count, lazy };
  }

  private count(): { min: number; max: number } | undefined {
    if (this.take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (this.take('?')) return { min: 0, max: 1 };
    if (this.peek() !== '{') return undefined;
    const written = /^\{(\d{1,9})(,(\d{0,9}))?\}/.exec(this.text.slice(this.at, this.at + 24).join(''));
    if (written === null) return undefined;
    this.at += written[0].length;
    const min = Number(written[1]);
    const max = written[2] === undefined ? min : written[3] === '' ? Number.POSITIVE_INFINITY : Number(written[3]);
    if (min > maxRepeat || (max !== Number.POSITIVE_INFINITY && max > maxRepeat) || min > max)
      throw new SyntaxRefusal(`${written[0]} is no repetition that RE2 takes (at most ${maxRepeat})`);
    return { min, max };
  }

  private element(depth: number): Node | undefined {
    const char = this.next();
    switch (char) {
      case '(':
        return this.group(depth);
      case '[':
        return { kind: 'set', set: this.bracket() };
      case '.':
        return { kind: 'set', set: { ranges: this.flags.dotAll ? [] : [[10, 10]], properties: [], negated: true } };
      case '^':
        return { kind: 'assert', what: this.flags.multiLine ? 'lineStart' : 'textStart' };
      case '$':
        return { kind: 'assert', what: this.flags.multiLine ? 'lineEnd' : 'textEnd' };
      case '*':
      case '+':
      case '?':
        throw new SyntaxRefusal('a repetition has nothing to repeat');
      case '\\':
        return this.escape();
      case '{':
        // An opening brace that starts no count is a letter.
        this.at--;
        if (this.count() !== undefined) throw new SyntaxRefusal('a repetition has nothing to repeat');
        this.at++;
        return this.literal(char);
      default:
        return this.literal(char);
    }
  }

  private group(depth: number): Node | undefined {
    if (!this.take('?')) return this.capture(depth);
    const name = /^P?<([A-Za-z0-9_]{1,200})>/.exec(this.text.slice(this.at, this.at + 210).join(''));
    if (name !== null) {
      if (this.names.has(name[1] as string)) throw new SyntaxRefusal(`two groups are called ${name[1]}`);
      this.names.add(name[1] as string);
      this.at += name[0].length;
      return this.capture(depth);
    }
    const set = /^([imsU]*)(?:-([imsU]+))?([:)])/.exec(this.text.slice(this.at, this.at + 24).join(''));
    if (set === null || (set[1] === '' && set[2] === undefined && set[3] === ')'))
      throw new SyntaxRefusal(`(?${this.peek() ?? ''} starts no group that RE2 knows; it has no look-around and no backreferences`);
    this.at += set[0].length;
    const before = this.flags;
    const on = set[1] as string;
    const off = set[2] ?? '';
    const flag = (letter: string, now: boolean): boolean => (on.includes(letter) || now) && !off.includes(letter);
    this.flags = {
      fold: flag('i', before.fold),
      multiLine: flag('m', before.multiLine),
      dotAll: flag('s', before.dotAll),
      swapGreed: flag('U', before.swapGreed),
    };
    if (set[3] === ')') return undefined;
    const node = this.alternation(depth + 1);
    this.closeGroup();
    this.flags = before;
    return node;
  }

  private capture(depth: number): Node {
    this.groups++;
    const before = this.flags;
    const node = this.alternation(depth + 1);
    this.closeGroup();
    this.flags = before;
    return { kind: 'capture', node };
  }

  private closeGroup(): void {
    if (!this.take(')')) throw new SyntaxRefusal('a closing parenthesis is missing');
  }

  private escape(): Node {
    const letter = this.peek();
    if (letter === undefined) throw new SyntaxRefusal('it ends in a backslash');
    const assertion = ({ A: 'textStart', z: 'textEnd', b: 'wordBoundary', B: 'noWordBoundary' } as const)[letter as 'A'];
    if (assertion !== undefined && Object.hasOwn({ A: 1, z: 1, b: 1, B: 1 }, letter)) {
      this.at++;
      return { kind: 'assert', what: assertion };
    }
    const set = this.classEscape();
    if (set !== undefined) return { kind: 'set', set };
    return this.literal(String.fromCodePoint(this.charEscape()));
  }

  /** `\d`, `\pL`, `\p{Greek}` after the backslash. */
  private classEscape(): CharSet | undefined {
    const letter = this.peek() as string;
    const ranges = perlClass(letter, this.flags.fold);
    if (ranges !== undefined) {
      this.at++;
      return { ranges, properties: [], negated: false };
    }
    if (letter !== 'p' && letter !== 'P') return undefined;
    const written = /^[pP](?:\{(\^?)([A-Za-z_]{1,40})\}|([A-Z]))/.exec(this.text.slice(this.at, this.at + 48).join(''));
    const name = written?.[2] ?? written?.[3];
    const negated = (letter === 'P') !== (written?.[1] === '^');
    const set = name === undefined ? undefined : unicodeClass(name, negated, this.flags.fold);
    if (written === null || set === undefined) throw new SyntaxRefusal(`\\${letter} names no Unicode class`);
    this.at += written[0].length;
    return set;
  }

  /** The character an escape stands for, after the backslash. */
  private charEscape(): number {
    const letter = this.next();
    const simple = new Map([
      ['a', 7],
      ['f', 12],
      ['t', 9],
      ['n', 10],
      ['r', 13],
      ['v', 11],
    ]).get(letter);
    if (simple !== undefined) return simple;
    if (/^[0-7]$/.test(letter)) {
      const more = /^[0-7]{1,2}/.exec(this.text.slice(this.at, this.at + 2).join(''))?.[0] ?? '';
      if (letter !== '0' && more === '') throw new SyntaxRefusal(`\\${letter} is a backreference, which RE2 has not`);
      this.at += more.length;
      return Number.parseInt(letter + more, 8);
    }
    if (letter === 'x') {
      const written = /^(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2}))/.exec(this.text.slice(this.at, this.at + 10).join(''));
      const code = Number.parseInt(written?.[1] ?? written?.[2] ?? '', 16);
      if (written === null || !(code <= 0x10ffff)) throw new SyntaxRefusal('\\x names no character');
      this.at += written[0].length;
      return code;
    }
    if (/^[!-/:-@[-`{-~]$/.test(letter)) return letter.charCodeAt(0);
    throw new SyntaxRefusal(`\\${letter} is no escape that RE2 knows`);
  }

  /** What stands in brackets, after the opening one. */
  private bracket(): CharSet {
    const negated = this.take('^');
    const ranges: Range[] = [];
    const properties: string[] = [];
    for (let first = true; first || this.peek() !== ']'; first = false) {
      if (this.at >= this.text.length) throw new SyntaxRefusal('a closing bracket is missing');
      const named = /^\[:(\^?[a-z]{1,10}):\]/.exec(this.text.slice(this.at, this.at + 16).join(''));
      if (named !== null) {
        const known = posixClass(named[1] as string, this.flags.fold);
        if (known === undefined) throw new SyntaxRefusal(`[:${named[1]}:] is no class`);
        ranges.push(...known);
        this.at += named[0].length;
        continue;
      }
      if (this.peek() === '\\' && this.at + 1 < this.text.length) {
        this.at++;
        const set = this.classEscape();
        if (set !== undefined) {
          ranges.push(...set.ranges);
          properties.push(...set.properties);
          continue;
        }
        this.at--;
      }
      const low = this.bracketChar();
      let high = low;
      if (this.peek() === '-' && this.text[this.at + 1] !== undefined && this.text[this.at + 1] !== ']') {
        this.at++;
        high = this.bracketChar();
        if (high < low) throw new SyntaxRefusal('a range in brackets runs backwards');
      }
      ranges.push(...(this.flags.fold ? folded([[low, high]]) : [[low, high] as const]));
    }
    this.at++;
    const all = normalised(ranges);
    return properties.length === 0 && negated
      ? { ranges: complement(all), properties, negated: false }
      : { ranges: all, properties, negated };
  }

  private bracketChar(): number {
    const char = this.next();
    return char === '\\' ? this.charEscape() : (char.codePointAt(0) as number);
  }

  private literal(char: string): Node {
    return { kind: 'char', code: char.codePointAt(0) as number, fold: this.flags.fold };
  }

  private peek(): string | undefined {
    return this.text[this.at];
  }

  private next(): string {
    const char = this.text[this.at];
    if (char === undefined) throw new SyntaxRefusal('it ends too early');
    this.at++;
    return char;
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private look(text: string): boolean {
    return this.text[this.at] === text[0] && this.text[this.at + 1] === text[1];
  }
}

/** Nested counts multiply; RE2 bounds the product. */
function worstRepeat(node: Node): number {
  switch (node.kind) {
    case 'repeat': {
      const own = Math.max(node.min, node.max === Number.POSITIVE_INFINITY ? 1 : node.max, 1);
      return own * worstRepeat(node.node);
    }
    case 'concat':
    case 'alternate':
      return node.parts.reduce((worst, part) => Math.max(worst, worstRepeat(part)), 1);
    case 'capture':
      return worstRepeat(node.node);
    default:
      return 1;
  }
}
