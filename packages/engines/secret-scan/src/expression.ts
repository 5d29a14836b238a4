// What every match of an expression is sure to hold, read off its source: how long it can be, and how long an unbroken
// run of some letters is in it. A text without such a run near a keyword need not be tried, and that is cheap to know.

/** What is known of the matches of a part of an expression. */
export interface Extent {
  /** Shortest and longest match. */
  readonly min: number;
  readonly max: number;
  /** Every match holds an unbroken run of the letters at least this long. */
  readonly run: number;
}

interface Part extends Extent {
  /** It consists of the letters alone. */
  readonly pure: boolean;
  /** The run that every match begins and ends with. */
  readonly head: number;
  readonly tail: number;
}

const nothing: Part = { min: 0, max: 0, run: 0, pure: true, head: 0, tail: 0 };

/** Undefined when the source holds something that is not understood here, and so says nothing. */
export function extentOf(pattern: RegExp, letters: Uint8Array, known: Map<string, boolean> = new Map()): Extent | undefined {
  if (/[uvm]/.test(pattern.flags)) return undefined;
  try {
    const reader = new Reader(pattern.source, letters, known);
    const part = reader.alternatives();
    return reader.at === pattern.source.length ? part : undefined;
  } catch {
    return undefined;
  }
}

function letter(inLetters: boolean): Part {
  const count = inLetters ? 1 : 0;
  return { min: 1, max: 1, run: count, pure: inLetters, head: count, tail: count };
}

function joined(a: Part, b: Part): Part {
  return {
    min: a.min + b.min,
    max: a.max + b.max,
    run: Math.max(a.run, b.run, a.tail + b.head),
    pure: a.pure && b.pure,
    head: a.pure ? a.min + b.head : a.head,
    tail: b.pure ? b.min + a.tail : b.tail,
  };
}

function either(a: Part, b: Part): Part {
  return {
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    run: Math.min(a.run, b.run),
    pure: a.pure && b.pure,
    head: Math.min(a.head, b.head),
    tail: Math.min(a.tail, b.tail),
  };
}

function repeated(part: Part, least: number, most: number): Part {
  const max = part.max === 0 ? 0 : part.max * most;
  if (least === 0) return { ...nothing, max, pure: part.pure };
  const min = part.min * least;
  if (part.pure) return { min, max, run: min, pure: true, head: min, tail: min };
  return { ...part, min, max, run: least > 1 ? Math.max(part.run, part.tail + part.head) : part.run };
}

const quantifiers = /(?:([*+?])|\{(\d{1,5})(?:(,)(\d{1,5})?)?\})\??/y;
const openings = /\?(?:[=!]|<[=!]|:|<[A-Za-z_$][\w$]{0,60}>)/y;
const sets = /(?:[^\]\\]|\\.)*\]/y;

/** Recursive descent over the syntax of an expression without flags `u`, `v` and `m`. */
class Reader {
  at = 0;

  constructor(
    private readonly source: string,
    private readonly letters: Uint8Array,
    /** Sets of characters seen before; many expressions share a few. */
    private readonly known: Map<string, boolean>,
  ) {}

  alternatives(): Part {
    let part = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      part = either(part, this.sequence());
    }
    return part;
  }

  private sequence(): Part {
    let part = nothing;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) part = joined(part, this.quantified());
    return part;
  }

  private quantified(): Part {
    const part = this.atom();
    quantifiers.lastIndex = this.at;
    const quantifier = quantifiers.exec(this.source);
    if (quantifier === null) return part;
    this.at += quantifier[0].length;
    const [, sign, least, comma, most] = quantifier;
    if (sign !== undefined) return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY);
    return repeated(
      part,
      Number(least),
      most !== undefined ? Number(most) : comma === undefined ? Number(least) : Number.POSITIVE_INFINITY,
    );
  }

  private atom(): Part {
    const char = this.source[this.at++] as string;
    if (char === '(') return this.group();
    if (char === '[') return this.set();
    if (char === '\\') return this.escape();
    if (char === '^' || char === '$') return nothing;
    if (char === '.') return letter(false);
    if ('*+?{'.includes(char)) throw new Error('not an atom');
    return letter(this.letters[char.charCodeAt(0)] === 1);
  }

  private group(): Part {
    openings.lastIndex = this.at;
    const opening = openings.exec(this.source)?.[0] ?? '';
    if (opening === '' && this.source[this.at] === '?') throw new Error('unknown group');
    this.at += opening.length;
    const part = this.alternatives();
    if (this.source[this.at++] !== ')') throw new Error('open group');
    return /^\?<?[=!]/.test(opening) ? nothing : part;
  }

  private escape(): Part {
    const char = this.source[this.at++] ?? '';
    if (char === 'b' || char === 'B') return nothing;
    if (char === 'k') {
      this.at = this.source.indexOf('>', this.at) + 1;
      return { ...letter(false), min: 0, max: Number.POSITIVE_INFINITY };
    }
    if (/[1-9]/.test(char)) return { ...letter(false), min: 0, max: Number.POSITIVE_INFINITY };
    return letter(this.escaped(char).every((code) => this.letters[code] === 1));
  }

  /** Codes that an escape stands for, the backslash and its first letter already read. */
  private escaped(char: string): number[] {
    const shorthand = shorthands[char];
    if (shorthand !== undefined) return shorthand;
    const digits = char === 'x' ? 2 : char === 'u' ? 4 : 0;
    if (digits > 0) {
      const code = Number.parseInt(this.source.slice(this.at, this.at + digits), 16);
      this.at += digits;
      return [code];
    }
    if (/[pPc]/.test(char)) throw new Error('unknown escape');
    return [controls[char] ?? char.charCodeAt(0)];
  }

  private set(): Part {
    sets.lastIndex = this.at;
    const source = sets.exec(this.source)?.[0] ?? '';
    const known = this.known.get(source);
    if (known !== undefined) {
      this.at += source.length;
      return letter(known);
    }
    const pure = this.isPure();
    this.known.set(source, pure);
    return letter(pure);
  }

  /** Whether a set holds letters alone. */
  private isPure(): boolean {
    const negated = this.source[this.at] === '^';
    if (negated) this.at++;
    const member = new Uint8Array(256);
    const add = (code: number): void => {
      if (code < 256) member[code] = 1;
      else throw new Error('not a byte');
    };
    while (this.source[this.at] !== ']') {
      if (this.at >= this.source.length) throw new Error('open set');
      const from = this.setMember();
      if (from.length === 1 && this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const to = this.setMember();
        for (let code = from[0] as number; code <= (to[0] as number); code++) add(code);
      } else for (const code of from) add(code);
    }
    this.at++;
    for (let code = 0; code < 256; code++) if ((member[code] === 1) !== negated && this.letters[code] !== 1) return false;
    return true;
  }

  private setMember(): number[] {
    const char = this.source[this.at++] as string;
    if (char !== '\\') return [char.charCodeAt(0)];
    const code = this.source[this.at++] ?? '';
    return code === 'b' ? [8] : this.escaped(code);
  }
}

const bytesThat = (test: RegExp): number[] =>
  Array.from({ length: 256 }, (_, code) => code).filter((code) => test.test(String.fromCharCode(code)));

const shorthands: Readonly<Record<string, number[]>> = {
  d: bytesThat(/\d/),
  D: bytesThat(/\D/),
  w: bytesThat(/\w/),
  W: bytesThat(/\W/),
  s: bytesThat(/\s/),
  S: bytesThat(/\S/),
};
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, '0': 0 };
