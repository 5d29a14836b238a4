// `.dockerignore`: which paths of the build context do not reach the builder. Patterns as Go's filepath.Match with `**`.

export interface IgnoreMatcher {
  readonly hasExceptions: boolean;
  /** A pattern takes everything out. */
  readonly ignoresAll: boolean;
  /** Whether the path, or a directory it lies in, is out; the last pattern that matches decides. */
  ignores(path: string): boolean;
}

interface Pattern {
  readonly exception: boolean;
  readonly parts: readonly string[];
}

/** Files with more are said to be unreadable. */
export const maxIgnorePatterns = 5000;
export const maxIgnoreLine = 1000;
/** Directories below each other; deeper paths are judged by these. */
const maxParts = 100;

let last: { readonly text: string; readonly matcher: IgnoreMatcher } | undefined;

/** Remembers the last one: every COPY of a file asks for it. */
export function ignoreMatcher(text: string): IgnoreMatcher {
  if (last?.text !== text) last = { text, matcher: matcherOf(text) };
  return last.matcher;
}

function matcherOf(text: string): IgnoreMatcher {
  const known = new Map<string, boolean>();
  const patterns = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .slice(0, maxIgnorePatterns)
    .flatMap(readPattern);
  return {
    hasExceptions: patterns.some(({ exception }) => exception),
    ignoresAll: patterns.some(({ exception, parts }) => !exception && ['*', '**', '**/*'].includes(parts.join('/'))),
    ignores(path) {
      const before = known.get(path);
      if (before !== undefined) return before;
      const parts = path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .slice(0, maxParts);
      let ignored = false;
      for (const pattern of patterns) {
        if (pattern.exception !== ignored) continue;
        if (matchesStart(pattern.parts, parts)) ignored = !pattern.exception;
      }
      known.set(path, ignored);
      return ignored;
    },
  };
}

function readPattern(line: string): readonly Pattern[] {
  if (line.startsWith('#') || line.length > maxIgnoreLine) return [];
  const trimmed = line.trim();
  const exception = trimmed.startsWith('!');
  const parts = (exception ? trimmed.slice(1).trim() : trimmed)
    .split('/')
    .filter((part, index, all) => part !== '' && part !== '.' && !(part === '**' && all[index - 1] === '**'));
  return parts.length === 0 ? [] : [{ exception, parts }];
}

/**
 * Whether the pattern matches the path or a directory above it. The places it may have come to are kept part by part,
 * so that many `**` cost no more than one.
 */
function matchesStart(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    if (part === '**') for (let to = Math.min(...reached); to <= path.length; to++) next.add(to);
    else for (const at of reached) if (at < path.length && partMatches(part, path[at] as string)) next.add(at + 1);
    if (next.size === 0) return false;
    reached = next;
  }
  return [...reached].some((at) => at > 0);
}

/** `*`, `?`, `[…]` and `\x` within one part of a path. */
function partMatches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let starText = 0;
  let position = 0;
  while (position < text.length) {
    const step = at < pattern.length && pattern[at] !== '*' ? oneMatches(pattern, at, text[position] as string) : undefined;
    if (step !== undefined) {
      at = step;
      position++;
    } else if (pattern[at] === '*') {
      star = at++;
      starText = position;
    } else if (star >= 0) {
      at = star + 1;
      position = ++starText;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** Offset behind the pattern's next element when it matches the letter. */
function oneMatches(pattern: string, at: number, letter: string): number | undefined {
  const own = pattern[at];
  if (own === '?') return at + 1;
  if (own === '\\') return pattern[at + 1] === letter ? at + 2 : undefined;
  if (own !== '[') return own === letter ? at + 1 : undefined;
  const close = pattern.indexOf(']', at + 2);
  if (close < 0) return undefined;
  const negated = pattern[at + 1] === '^';
  let inside = false;
  for (let i = at + (negated ? 2 : 1); i < close; i++) {
    if (pattern[i + 1] === '-' && i + 2 < close) {
      inside ||= letter >= (pattern[i] as string) && letter <= (pattern[i + 2] as string);
      i += 2;
    } else inside ||= pattern[i] === letter;
  }
  return inside !== negated ? close + 1 : undefined;
}
