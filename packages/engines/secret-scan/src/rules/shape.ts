// A token's shape in one readable line, `ghp_<alnum:36>`, from which its expression, its keyword and its samples derive.

/** Character classes a shape may name. */
const classes: Readonly<Record<string, { readonly set: string; readonly sample: string }>> = {
  digit: { set: '0-9', sample: '0123456789' },
  hex: { set: '0-9a-f', sample: '0123456789abcdef' },
  HEX: { set: '0-9A-F', sample: '0123456789ABCDEF' },
  anyhex: { set: '0-9A-Fa-f', sample: '0123456789abcdef' },
  lower: { set: '0-9a-z', sample: 'abcdefghijklmnopqrstuvwxyz0123456789' },
  upper: { set: '0-9A-Z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' },
  letter: { set: 'A-Za-z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' },
  alnum: { set: '0-9A-Za-z', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
  word: { set: '0-9A-Za-z_', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
  url: { set: '0-9A-Za-z_\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
  entra: { set: '0-9A-Za-z_~.\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~.' },
  ldash: { set: '0-9a-z\\-', sample: 'abcdefghijklmnopqrstuvwxyz0123456789' },
  dash: { set: '0-9A-Za-z\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
  base64: { set: '0-9A-Za-z+/', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
  base32: { set: 'A-Z2-7', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' },
  lowbase32: { set: 'a-z2-7', sample: 'abcdefghijklmnopqrstuvwxyz234567' },
  base58: { set: '1-9A-HJ-NP-Za-km-z', sample: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz' },
  bech32: { set: '02-9AC-HJ-NP-Z', sample: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' },
  lowbech32: { set: '02-9ac-hj-np-z', sample: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l' },
  query: { set: '0-9A-Za-z%._\\-+/=', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
  opaque: { set: '0-9A-Za-z._~+/=\\-', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
  path: { set: '0-9A-Za-z/', sample: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' },
};

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'run'; readonly name: string; readonly min: number; readonly max: number };

const parsed = new Map<string, readonly Part[]>();

/** Hundreds of rules share a few shapes, and each asks for its parts several times. */
export function parseShape(shape: string): readonly Part[] {
  let parts = parsed.get(shape);
  if (parts === undefined) {
    parts = readShape(shape);
    parsed.set(shape, parts);
  }
  return parts;
}

/**
 * Parts of a shape. `<hex:32>` and `<url:20-40>` are runs of a class, `<uuid>` is a UUID, `<live|test>` a choice of words,
 * everything else is literal.
 * @throws Error on a class or length that does not exist: a defect of the rule set.
 */
function readShape(shape: string): readonly Part[] {
  const parts: Part[] = [];
  for (const piece of shape.split(/(<[^<>]*>)/)) {
    if (piece === '') continue;
    if (!piece.startsWith('<')) {
      parts.push({ kind: 'text', text: piece });
      continue;
    }
    parts.push(...readPiece(piece.slice(1, -1), shape));
  }
  return parts;
}

/** What stands between angle brackets. */
function readPiece(inner: string, shape: string): readonly Part[] {
  if (inner === 'uuid' || inner === 'UUID') return uuidParts(inner === 'uuid' ? 'anyhex' : 'HEX');
  const run = /^([A-Za-z0-9]+):(\d+)(?:-(\d+))?$/.exec(inner);
  if (run !== null) {
    const [, name = '', least = '', most = least] = run;
    if (classes[name] === undefined || Number(most) < Number(least)) throw new Error(`shape ${shape}: no such run <${inner}>`);
    return [{ kind: 'run', name, min: Number(least), max: Number(most) }];
  }
  if (!inner.includes('|')) throw new Error(`shape ${shape}: <${inner}> is neither a run nor a choice`);
  return [{ kind: 'choice', options: inner.split('|') }];
}

function uuidParts(name: string): readonly Part[] {
  return [8, 4, 4, 4, 12].flatMap((length, index): Part[] => [
    ...(index === 0 ? [] : [{ kind: 'text', text: '-' } as const]),
    { kind: 'run', name, min: length, max: length },
  ]);
}

/** Source of the expression that a shape stands for, without groups that capture. */
export function shapeSource(shape: string): string {
  return parseShape(shape)
    .map((part) => {
      if (part.kind === 'text') return escapeText(part.text);
      if (part.kind === 'choice') return `(?:${part.options.map(escapeText).join('|')})`;
      const count = part.min === part.max ? `{${part.min}}` : `{${part.min},${part.max}}`;
      return `[${setOf(part.name)}]${count}`;
    })
    .join('');
}

/** Character set (inside of brackets) that must not follow a token of this shape: it would be part of something longer. Empty: any may. */
export function shapeTail(shape: string): string {
  const last = parseShape(shape).at(-1);
  // After a sign anything may follow: the host behind the `@` of an address.
  if (last?.kind === 'text' && /[^0-9A-Za-z]$/.test(last.text)) return '';
  if (last?.kind !== 'run') return '0-9A-Za-z';
  const set = setOf(last.name);
  return /^(?:0-9|0-9a-f|0-9A-F|0-9A-Fa-f|0-9a-z|0-9A-Z|A-Za-z|A-Z2-7|a-z2-7)$/.test(set) || !set.includes('A-Z') ? '0-9A-Za-z' : set;
}

/** Whether the shape ends in a run of so many letters and no more: then a token has them all. */
export function shapeEndsFixed(shape: string): boolean {
  const last = parseShape(shape).at(-1);
  return last?.kind === 'run' && last.min === last.max && last.min >= 16;
}

/** The literal texts a shape may begin with: what a search for it looks for first. */
export function shapeKeywords(shape: string): readonly string[] {
  return literalStarts(parseShape(shape));
}

/** Choices are spelled out while that stays selective. */
function literalStarts(parts: readonly Part[]): readonly string[] {
  let starts = [''];
  for (const part of parts) {
    if (part.kind === 'run') break;
    const options = part.kind === 'text' ? [part.text] : part.options;
    if (part.kind === 'choice' && starts.every((start) => start.length >= 5)) break;
    starts = starts.flatMap((start) => options.map((option) => start + option));
  }
  return starts.filter((start) => start !== '');
}

export interface Anchor {
  readonly keywords: readonly string[];
  /** How far before its keyword a token may begin. */
  readonly before: number;
}

/** What a search for the shape looks for: its start, or where that is random, the longest text within. */
export function shapeAnchor(shape: string): Anchor {
  const parts = parseShape(shape);
  let best: Anchor = { keywords: literalStarts(parts), before: 0 };
  if (best.keywords.length > 0) return best;
  let before = 0;
  for (const [index, part] of parts.entries()) {
    const keywords = part.kind === 'run' ? [] : literalStarts(parts.slice(index));
    if (leastLength(keywords) > leastLength(best.keywords)) best = { keywords, before };
    before +=
      part.kind === 'run' ? part.max : part.kind === 'text' ? part.text.length : Math.max(...part.options.map(({ length }) => length));
  }
  return best;
}

function leastLength(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));
}

/** Least Shannon entropy, in bits a character, of the random part: about two thirds of what chance gives. */
export function shapeEntropy(shape: string): number {
  const runs = parseShape(shape).filter((part) => part.kind === 'run');
  const length = runs.reduce((sum, run) => sum + run.min, 0);
  const alphabet = Math.max(1, ...runs.map((run) => (classes[run.name] as { sample: string }).sample.length));
  return length < 8 ? 0 : Math.round(Math.log2(Math.min(alphabet, length)) * 6.2) / 10;
}

/** A made-up token of the shape; the same seed gives the same token. */
export function sampleOf(shape: string, seed: string): string {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619) >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  return parseShape(shape)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'choice') return part.options[next(part.options.length)] ?? '';
      const letters = (classes[part.name] as { sample: string }).sample;
      return withDigit(Array.from({ length: part.min }, () => letters[next(letters.length)]).join(''), letters);
    })
    .join('');
}

/** Chance leaves the digits out now and then; a run without one may read as words. */
function withDigit(run: string, letters: string): string {
  return run.length < 6 || !letters.includes('7') || /\d/.test(run) ? run : `${run.slice(0, 3)}7${run.slice(4)}`;
}

/** The shape filled with one repeated letter: what documentation prints in its place. */
export function placeholderOf(shape: string): string {
  return parseShape(shape)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'choice') return part.options[0] ?? '';
      const set = (classes[part.name] as { sample: string }).sample;
      return (set.includes('x') ? 'x' : set.includes('X') ? 'X' : '0').repeat(part.min);
    })
    .join('');
}

function setOf(name: string): string {
  return (classes[name] as { set: string }).set;
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
