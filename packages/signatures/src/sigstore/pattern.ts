// Regular expressions from a policy, matched against text a stranger wrote: always against the whole text, and in time
// that grows with the text's length only, because all alternatives are followed at once (Thompson's construction).
// Supported: literals, escapes, classes, `.`, groups, `|`, `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`; `^` first and `$` last are redundant.

import { PortcullisError } from '@portcullis/core';

/** Whether the whole text matches. */
export type Pattern = (text: string) => boolean;

const maxPattern = 500;
const maxText = 8192;
const maxRepeat = 200;
const maxStates = 4000;

type Accepts = (char: string) => boolean;
interface State {
  accepts?: Accepts;
  /** After a character, or at once when `accepts` is undefined. */
  next: number[];
}
interface Fragment {
  readonly start: number;
  readonly end: number;
}

/** @throws PortcullisError `pattern-invalid`. */
export function compilePattern(source: string): Pattern {
  if (source.length === 0 || source.length > maxPattern) throw invalid(source, `1 to ${maxPattern} characters`);
  const body = source.replace(/^\^/, '');
  const states: State[] = [];
  const parser = new RegExpReader(body.endsWith('$') && !body.endsWith('\\$') ? body.slice(0, -1) : body, source, states);
  const whole = parser.alternatives();
  if (!parser.done()) throw invalid(source, 'balanced parentheses');
  return (text) => text.length <= maxText && run(states, whole, text);
}

function run(states: readonly State[], whole: Fragment, text: string): boolean {
  let active = closure(states, [whole.start]);
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const reached: number[] = [];
    for (const index of active) {
      const state = states[index] as State;
      if (state.accepts?.(char)) reached.push(...state.next);
    }
    if (reached.length === 0) return false;
    active = closure(states, reached);
  }
  return active.has(whole.end);
}

function closure(states: readonly State[], from: readonly number[]): Set<number> {
  const seen = new Set<number>();
  const open = [...from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const state = states[index] as State;
    if (state.accepts === undefined) open.push(...state.next);
  }
  return seen;
}

const classes: Readonly<Record<string, Accepts>> = {
  d: (char) => char >= '0' && char <= '9',
  w: (char) => /^\w$/.test(char),
  s: (char) => /^\s$/u.test(char),
};

/** A recursive descent over the pattern that appends states as it goes: a parser is the one thing here with a position. */
class RegExpReader {
  private at = 0;
  private depth = 0;
  constructor(
    private readonly text: string,
    private readonly source: string,
    private readonly states: State[],
  ) {}

  done(): boolean {
    return this.at >= this.text.length;
  }

  alternatives(): Fragment {
    if (++this.depth > 30) throw invalid(this.source, 'at most 30 nested groups');
    const branches = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    this.depth--;
    if (branches.length === 1) return branches[0] as Fragment;
    const start = this.state();
    const end = this.state();
    for (const branch of branches) {
      this.link(start, branch.start);
      this.link(branch.end, end);
    }
    return { start, end };
  }

  private sequence(): Fragment {
    const start = this.state();
    let end = start;
    while (!this.done() && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
      const part = this.repeated();
      this.link(end, part.start);
      end = part.end;
    }
    return { start, end };
  }

  private repeated(): Fragment {
    const from = this.at;
    let part = this.atom();
    const to = this.at;
    const bounds = this.quantifier();
    if (bounds === undefined) return part;
    const after = this.at;
    // A repeated part is read again for each copy, so that every copy has states of its own.
    const copy = (): Fragment => {
      this.at = from;
      const again = this.atom();
      if (this.at !== to) throw invalid(this.source, 'a quantifier after one part');
      return again;
    };
    const start = this.state();
    const end = this.state();
    let last = start;
    const copies = bounds.max ?? Math.max(bounds.min, 1);
    if (copies === 0) {
      this.link(start, end);
      this.at = after;
      return { start, end };
    }
    for (let i = 0; i < copies; i++) {
      if (i > 0) part = copy();
      if (i >= bounds.min) this.link(last, end);
      this.link(last, part.start);
      last = part.end;
    }
    if (bounds.max === undefined) this.link(last, part.start);
    this.link(last, end);
    this.at = after;
    return { start, end };
  }

  private quantifier(): { min: number; max?: number } | undefined {
    const char = this.text[this.at];
    const simple = char === '*' ? { min: 0 } : char === '+' ? { min: 1 } : char === '?' ? { min: 0, max: 1 } : undefined;
    if (simple !== undefined) {
      this.at++;
      this.lazyMark();
      return simple;
    }
    if (char !== '{') return undefined;
    const counted = /^\{(\d{1,3})(?:(,)(\d{0,3}))?\}/.exec(this.text.slice(this.at, this.at + 10));
    if (counted === null) throw invalid(this.source, '{n}, {n,} or {n,m}');
    this.at += counted[0].length;
    this.lazyMark();
    const min = Number(counted[1]);
    const max = counted[2] === undefined ? min : counted[3] === '' ? undefined : Number(counted[3]);
    if (min > maxRepeat || (max !== undefined && (max > maxRepeat || max < min))) throw invalid(this.source, `counts up to ${maxRepeat}`);
    return max === undefined ? { min } : { min, max };
  }

  /** Lazy or greedy is the same when the whole text must match. */
  private lazyMark(): void {
    if (this.text[this.at] === '?') this.at++;
  }

  private atom(): Fragment {
    const char = this.take();
    if (char === '(') {
      if (this.text[this.at] === '?') {
        if (this.text[this.at + 1] !== ':') throw invalid(this.source, 'plain groups, no look-around and no names');
        this.at += 2;
      }
      const inner = this.alternatives();
      if (this.take() !== ')') throw invalid(this.source, 'balanced parentheses');
      return inner;
    }
    if (char === '[') return this.character(this.charClass());
    if (char === '.') return this.character((found) => found !== '\n' && found !== '\r');
    if (char === '\\') return this.character(this.escape());
    if (char === '^' || char === '$') throw invalid(this.source, '^ only first and $ only last (the whole text is matched anyway)');
    if ('*+?{'.includes(char)) throw invalid(this.source, 'something before a quantifier');
    return this.character((found) => found === char);
  }

  private charClass(): Accepts {
    const negated = this.text[this.at] === '^';
    if (negated) this.at++;
    const parts: Accepts[] = [];
    while (this.text[this.at] !== ']') {
      const { single, accepts } = this.classMember();
      if (single !== undefined && this.text[this.at] === '-' && this.text[this.at + 1] !== ']') {
        this.at++;
        const to = this.classMember().single;
        if (to === undefined || to < single) throw invalid(this.source, 'a range from low to high');
        parts.push((found) => found >= single && found <= to);
      } else parts.push(accepts);
    }
    this.at++;
    return (found) => parts.some((accepts) => accepts(found)) !== negated;
  }

  private classMember(): { single?: string; accepts: Accepts } {
    const char = this.take();
    if (char !== '\\') return { single: char, accepts: (found) => found === char };
    const next = this.text[this.at] ?? '';
    const accepts = this.escape();
    return /^\W$/.test(next) ? { single: next, accepts } : { accepts };
  }

  private escape(): Accepts {
    const char = this.take();
    const lower = classes[char.toLowerCase()];
    if (lower !== undefined) return char === char.toLowerCase() ? lower : (found) => !lower(found);
    // Anything else that is a letter or digit would be a back-reference, an anchor or a code point.
    if (/^\w$/.test(char)) throw invalid(this.source, `a known escape, no \\${char}`);
    return (found) => found === char;
  }

  private take(): string {
    const char = this.text[this.at];
    if (char === undefined) throw invalid(this.source, 'a complete expression');
    this.at++;
    return char;
  }

  private character(accepts: Accepts): Fragment {
    const start = this.state();
    const end = this.state();
    this.states[start] = { accepts, next: [end] };
    return { start, end };
  }

  private state(): number {
    if (this.states.length >= maxStates) throw invalid(this.source, 'fewer repetitions');
    return this.states.push({ next: [] }) - 1;
  }

  private link(from: number, to: number): void {
    (this.states[from] as State).next.push(to);
  }
}

function invalid(source: string, expected: string): PortcullisError {
  return new PortcullisError({
    code: 'pattern-invalid',
    message: `expected a regular expression with ${expected}, got "${source.slice(0, 80)}"`,
    remedy: 'The expression must match the whole text; use `equals` where one text is meant.',
  });
}
