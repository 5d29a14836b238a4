// What a pattern lets through: whether a match of it, or a group of that, can hold only letters that a shell takes for letters.

/**
 * @param pattern of JavaScript, letter by letter; one with an expression in it is not known.
 * @param output `match` for the whole, `group1` for the first group.
 */
export function isInertMatch(pattern: string, output: string): boolean {
  if (pattern.length > maxPattern || pattern.includes('${{')) return false;
  if (output === 'match') return inert.test(pattern);
  const number = /^group(\d{1,2})$/.exec(output)?.[1];
  const group = number === undefined ? undefined : groupsOf(pattern)[Number(number) - 1];
  return group !== undefined && inert.test(group);
}

const maxPattern = 1000;

const letter = '[A-Za-z0-9_,:/@-]';
const escaped = String.raw`\\[dwbB./@:_-]`;
/** Ranges only of letters of one kind: between others stand what a shell obeys. A line is one itself behind a range and at either end. */
const set = String.raw`\[-?(?:(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|\\[dw])(?:-(?=[A-Za-z0-9_]))?|(?:\\[./@:_-]|[A-Za-z0-9_.,:/@+])(?!-[^\]])|-(?=\]))+\]`;
const count = String.raw`\{\d{1,5}(?:,\d{0,5})?\}`;
const inert = new RegExp(String.raw`^(?:${letter}|${escaped}|${set}|${count}|\(\?<\w{1,50}>|[\^$|()?*+])+$`);

/** What stands in each group that is counted, in the order of their openings. */
function groupsOf(pattern: string): readonly string[] {
  const groups: string[] = [];
  const open: { readonly from: number; readonly number: number | undefined }[] = [];
  let inSet = false;
  for (let at = 0; at < pattern.length; at++) {
    const here = pattern[at];
    if (here === '\\') at++;
    else if (inSet) inSet = here !== ']';
    else if (here === '[') inSet = true;
    else if (here === '(') {
      const head = /^\((?:\?<(?![=!])\w{1,50}>|\?[:=!<]*)?/.exec(pattern.slice(at, at + 60))?.[0] ?? '(';
      const counted = head === '(' || head.endsWith('>');
      open.push({ from: at + head.length, number: counted ? groups.push('') - 1 : undefined });
    } else if (here === ')') {
      const closed = open.pop();
      if (closed?.number !== undefined) groups[closed.number] = pattern.slice(closed.from, at);
    }
  }
  return groups;
}
