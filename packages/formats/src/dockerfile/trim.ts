// What `${V#pattern}`, `${V%pattern}` and `${V/pattern/text}` leave of a value, as BuildKit's shell lexer has it: `*` and `?` stand for
// letters, everything else for itself.

/** Longer values and patterns are not cut: every part of one is held against the pattern. */
const longest = 256;

/** The value once it is cut; undefined where nobody here can say. */
export function trimmed(value: string, operator: string, word: string): string | undefined {
  if (value === '' && operator[0] !== '/') return '';
  if (value.length > longest || word.length > longest || word.includes('\\')) return undefined;
  if (operator === '#' || operator === '##') {
    const end = lengths(value, operator === '##').find((length) => matches(value.slice(0, length), word));
    return end === undefined ? value : value.slice(end);
  }
  if (operator === '%' || operator === '%%') {
    const length = lengths(value, operator === '%%').find((tail) => matches(value.slice(value.length - tail), word));
    return length === undefined ? value : value.slice(0, value.length - length);
  }
  return replaced(value, operator === '//', word);
}

function replaced(value: string, all: boolean, word: string): string | undefined {
  const slash = word.indexOf('/');
  const pattern = word.slice(0, slash);
  if (slash < 0 || pattern === '' || /[*?]/.test(pattern)) return undefined;
  const text = word.slice(slash + 1);
  return all ? value.replaceAll(pattern, () => text) : value.replace(pattern, () => text);
}

function lengths(value: string, greedy: boolean): readonly number[] {
  const all = Array.from({ length: value.length + 1 }, (_, length) => length);
  return greedy ? all.reverse() : all;
}

function matches(text: string, pattern: string): boolean {
  let [at, position, star, starText] = [0, 0, -1, 0];
  while (position < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      starText = position;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
      at++;
      position++;
    } else if (star >= 0) {
      at = star + 1;
      position = ++starText;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
