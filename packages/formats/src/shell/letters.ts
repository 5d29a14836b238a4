// Letters of a script by what they mean to the parser: looked up by their code, since every letter of every script is asked for.

/** Blanks and operators: they end a word. */
const ends = 1;
/** Quotes, escapes and what is expanded. */
const expands = 2;
/** What may be a pattern, or several words. */
const patterns = 4;
/** Letters of the name of a variable. */
const names = 8;
const digits = 16;

const kinds = new Uint8Array(128);
for (const [kind, letters] of [
  [ends, ' \t\n\v\f\r;&|<>()'],
  [expands, '"\'\\$`'],
  [patterns, '{*?['],
  [names, '_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [names | digits, '0123456789'],
] as const)
  for (const letter of letters) kinds[letter.charCodeAt(0)] = (kinds[letter.charCodeAt(0)] as number) | kind;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return kinds[code] as number;
  return /\s/.test(text[at] as string) ? ends : 0;
}

/** Whether a word ends at a letter of the text. */
export function endsWord(text: string, at: number): boolean {
  return (kindAt(text, at) & ends) !== 0;
}

/** End of the letters from a place on that stand for themselves, whatever stands around them. */
export function plainEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (kindAt(text, at) & (ends | expands | patterns)) === 0) at++;
  return at;
}

/** End of the letters from a place on that stand for themselves in double quotes. */
export function quotedEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && ((kindAt(text, at) & expands) === 0 || text.charCodeAt(at) === 39)) at++;
  return at;
}

/** End of the letters from a place on that the name of a variable has. */
export function nameEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (kindAt(text, at) & names) !== 0) at++;
  return at;
}

export function startsName(text: string, at: number): boolean {
  return (kindAt(text, at) & (names | digits)) === names;
}

/** The unquoted word at a place when it has fewer letters than `most`, none of which is expanded; else empty. */
export function plainWordAt(text: string, from: number, end: number, most: number): string {
  const limit = Math.min(end, from + most);
  let at = from;
  for (; at < limit; at++) {
    const kind = kindAt(text, at);
    if ((kind & ends) !== 0) break;
    if ((kind & expands) !== 0) return '';
  }
  return at - from < most ? text.slice(from, at) : '';
}
