// `$NAME`, `${NAME}` and `${NAME:-default}` as Dockerfiles, compose files and shells write them.

const maxDepth = 20;
const maxLength = 8192;

/**
 * The text with every variable replaced, or undefined when one has no value. `mark` before `$` makes it a plain one; where it
 * is a backslash, quotes are taken away as a shell does, and within single ones nothing is replaced.
 */
export function expand(text: string, lookUp: (name: string) => string | undefined, mark: '$' | '\\', depth = 0): string | undefined {
  if (depth > maxDepth) return undefined;
  let result = '';
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    // Variables of variables grow without end; no reference is that long.
    if (result.length > maxLength) return undefined;
    const char = text[i] as string;
    if (mark === '\\' && (char === '"' || char === "'") && (quote === '' || quote === char)) {
      quote = quote === '' ? char : '';
      continue;
    }
    if (quote !== "'" && char === mark && (text[i + 1] === '$' || (mark === '\\' && (text[i + 1] === '"' || text[i + 1] === mark)))) {
      result += text[i + 1];
      i++;
      continue;
    }
    if (char !== '$' || quote === "'") {
      result += char;
      continue;
    }
    const braced = text[i + 1] === '{';
    const end = braced ? closing(text, i + 2) : i + 1 + (/^[A-Za-z_]\w{0,199}/.exec(text.slice(i + 1, i + 202))?.[0].length ?? 0);
    if (end < 0 || end === i + 1) return undefined;
    const value = braced ? fromBraces(text.slice(i + 2, end), lookUp, mark, depth) : lookUp(text.slice(i + 1, end));
    if (value === undefined) return undefined;
    result += value;
    i = braced ? end : end - 1;
  }
  return result;
}

function fromBraces(body: string, lookUp: (name: string) => string | undefined, mark: '$' | '\\', depth: number): string | undefined {
  const name = /^[A-Za-z_]\w{0,199}/.exec(body)?.[0];
  if (name === undefined) return undefined;
  const value = lookUp(name);
  const rest = body.slice(name.length);
  if (rest === '') return value;
  const operator = /^:?[-+?]/.exec(rest)?.[0];
  if (operator === undefined) return undefined;
  // With a colon an empty value counts as none.
  const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
  const word = (): string | undefined => expand(rest.slice(operator.length), lookUp, mark, depth + 1);
  if (operator.endsWith('-')) return isSet ? value : word();
  if (operator.endsWith('+')) return isSet ? word() : '';
  return isSet ? value : undefined;
}

/** Offset of the brace that closes the one before `start`; -1 without. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '{' && text[i - 1] === '$') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}
