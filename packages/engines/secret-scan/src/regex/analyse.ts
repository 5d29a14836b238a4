// Measures a parsed expression: how long a match can be, how much choice a backtracking engine has, and a text that
// every match contains, by which places worth trying are found without running the expression at all.

import { type CharSet, lastCodePoint, type Node } from './syntax.js';

/** In UTF-16 units. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Lower-case ASCII texts of which every match contains at least one, each so far behind the match's start. */
export type Anchor = ReadonlyMap<string, Span>;

export function lengthOf(node: Node): Span {
  switch (node.kind) {
    case 'empty':
    case 'assert':
      return { min: 0, max: 0 };
    case 'char':
      return node.code > 0xffff ? { min: 2, max: 2 } : { min: 1, max: 1 };
    case 'set':
      return { min: 1, max: reachesBeyondBasic(node.set) ? 2 : 1 };
    case 'capture':
      return lengthOf(node.node);
    case 'concat':
      return node.parts.map(lengthOf).reduce(plus, { min: 0, max: 0 });
    case 'alternate': {
      const spans = node.parts.map(lengthOf);
      return { min: Math.min(...spans.map(({ min }) => min)), max: Math.max(...spans.map(({ max }) => max)) };
    }
    case 'repeat': {
      const { min, max } = lengthOf(node.node);
      return { min: min * node.min, max: max === 0 ? 0 : max * node.max };
    }
  }
}

function reachesBeyondBasic({ ranges, properties, negated }: CharSet): boolean {
  return negated || properties.length > 0 || ranges.some(([, high]) => high > 0xffff);
}

function plus(a: Span, b: Span): Span {
  return { min: a.min + b.min, max: a.max + b.max };
}

/** Upper bound of the ways to match from one start: what a backtracking engine may try. Infinite where loops nest. */
export function choicesOf(node: Node, length: number): number {
  switch (node.kind) {
    case 'concat':
      return node.parts.reduce((product, part) => product * choicesOf(part, length), 1);
    case 'alternate':
      return node.parts.reduce((sum, part) => sum + choicesOf(part, length), 0);
    case 'capture':
      return choicesOf(node.node, length);
    case 'repeat': {
      const inner = choicesOf(node.node, length);
      const most = Math.min(node.max, length);
      return inner === 1 ? most - Math.min(node.min, most) + 1 : (most + 1) * inner ** Math.min(most, 400);
    }
    default:
      return 1;
  }
}

interface Literals {
  /** All the texts this can be, when they are few. */
  readonly exact?: readonly string[];
  readonly best?: Anchor;
}

const maxExact = 64;
const maxText = 32;

/** The best anchor; undefined when nothing of at least two letters is in every match. */
export function anchorOf(node: Node): Anchor | undefined {
  const { exact, best } = literals(node);
  const anchor = better(best, exact === undefined ? undefined : anchorAt(exact, { min: 0, max: 0 }));
  return anchor !== undefined && shortest(anchor) >= 2 ? anchor : undefined;
}

function literals(node: Node): Literals {
  switch (node.kind) {
    case 'empty':
    case 'assert':
      return { exact: [''] };
    case 'char':
      return node.code < 128 ? { exact: [String.fromCharCode(node.code).toLowerCase()] } : {};
    case 'set':
      return exactSet(node.set);
    case 'capture':
      return literals(node.node);
    case 'alternate':
      return alternatives(node.parts.map(literals));
    case 'concat':
      return sequence(node.parts);
    case 'repeat': {
      const inner = literals(node.node);
      if (node.min === 0) return node.max === 1 && inner.exact !== undefined ? { exact: distinct(['', ...inner.exact]) } : {};
      if (node.min === 1 && node.max === 1) return inner;
      const best = better(inner.best, inner.exact === undefined ? undefined : anchorAt(inner.exact, { min: 0, max: 0 }));
      const same = node.min === node.max && node.min <= maxText && inner.exact?.length === 1 ? inner.exact[0] : undefined;
      return {
        ...(best === undefined ? {} : { best }),
        ...(same === undefined ? {} : { exact: [same.repeat(node.min).slice(0, maxText * 4)] }),
      };
    }
  }
}

function exactSet({ ranges, properties, negated }: CharSet): Literals {
  if (negated || properties.length > 0) return {};
  const letters = new Set<string>();
  for (const [low, high] of ranges) {
    // Case variants of ASCII letters from elsewhere are put in their place before a text is searched.
    if (low === high && (low === 0x17f || low === 0x212a)) letters.add(low === 0x17f ? 's' : 'k');
    else if (high > 127 || high - low > 10 || high === lastCodePoint) return {};
    else for (let code = low; code <= high; code++) letters.add(String.fromCharCode(code).toLowerCase());
    if (letters.size > 8) return {};
  }
  return letters.size === 0 ? {} : { exact: [...letters] };
}

function alternatives(branches: readonly Literals[]): Literals {
  const exact = branches.every((branch) => branch.exact !== undefined)
    ? distinct(branches.flatMap((branch) => branch.exact as readonly string[]))
    : undefined;
  const anchors = branches.map((branch) =>
    better(branch.best, branch.exact === undefined ? undefined : anchorAt(branch.exact, { min: 0, max: 0 })),
  );
  const best = anchors.every((anchor) => anchor !== undefined) ? union(anchors as Anchor[]) : undefined;
  return { ...(exact !== undefined && exact.length <= maxExact ? { exact } : {}), ...(best === undefined ? {} : { best }) };
}

/** Neighbours that are known exactly are joined into longer texts; where that ends the best so far is kept. */
function sequence(parts: readonly Node[]): Literals {
  let best: Anchor | undefined;
  let run: readonly string[] = [''];
  let runStart: Span = { min: 0, max: 0 };
  let at: Span = { min: 0, max: 0 };
  let whole = true;
  for (const part of parts) {
    const inner = literals(part);
    const joined = inner.exact === undefined ? undefined : product(run, inner.exact);
    const length = lengthOf(part);
    if (joined !== undefined) run = joined;
    else {
      whole = false;
      best = better(best, anchorAt(run, runStart));
      best = better(best, inner.best === undefined ? undefined : shifted(inner.best, at));
      const after = plus(at, length);
      if (inner.exact === undefined) {
        run = [''];
        runStart = after;
      } else {
        run = inner.exact;
        runStart = at;
      }
    }
    at = plus(at, length);
  }
  best = better(best, anchorAt(run, runStart));
  return { ...(whole ? { exact: run } : {}), ...(best === undefined ? {} : { best }) };
}

function product(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > maxExact) return undefined;
  const texts = heads.flatMap((head) => tails.map((tail) => head + tail));
  return texts.some((text) => text.length > maxText * 4) ? undefined : distinct(texts);
}

function anchorAt(texts: readonly string[], at: Span): Anchor | undefined {
  if (texts.some((text) => text === '')) return undefined;
  return new Map(texts.map((text) => [text.slice(0, maxText), at]));
}

function shifted(anchor: Anchor, by: Span): Anchor {
  return new Map([...anchor].map(([text, span]) => [text, plus(span, by)]));
}

function union(anchors: readonly Anchor[]): Anchor {
  const all = new Map<string, Span>();
  for (const anchor of anchors) {
    for (const [text, { min, max }] of anchor) {
      const known = all.get(text);
      all.set(text, known === undefined ? { min, max } : { min: Math.min(min, known.min), max: Math.max(max, known.max) });
    }
  }
  return all;
}

function shortest(anchor: Anchor): number {
  return Math.min(...[...anchor.keys()].map((text) => text.length));
}

/** Longer texts are rarer; a known distance to the start spares searching from the top. */
function better(a: Anchor | undefined, b: Anchor | undefined): Anchor | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const score = (anchor: Anchor): number => {
    const bounded = [...anchor.values()].every(({ max }) => max < 4096);
    return Math.min(shortest(anchor), 8) * 4 - Math.min(anchor.size, 100) / 8 + (bounded ? 6 : 0);
  };
  return score(b) > score(a) ? b : a;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
