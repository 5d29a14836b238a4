// Text in lines of a width.

/** Columns of a terminal that says nothing of itself. */
export const defaultWidth = 80;

/** How many columns a text takes: letters of East Asian scripts and pictures take two, what combines none. */
export function columnsOf(text: string): number {
  if (!beyondLatin.test(text)) return text.length;
  let columns = 0;
  for (const letter of text) columns += columnsOfLetter(letter.codePointAt(0) as number);
  return columns;
}

/** Letters that may take more or less than one column; most texts have none, and need not be looked at letter by letter. */
const beyondLatin = /[^\0-\u02ff]/;

/** Unicode Standard Annex 11, as far as blocks go. */
function columnsOfLetter(code: number): number {
  if (code < 0x300) return 1;
  if (code <= 0x36f || code === 0x200b || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** Words in lines of at most `width` columns, each line behind an indent; a longer word stands alone. */
export function wrap(text: string, width: number, indent = '', hanging = indent): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const room = (): number => Math.max(10, width - (lines.length === 0 ? indent : hanging).length);
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const columns = columnsOf(word);
    if (line !== '' && used + 1 + columns > room()) {
      lines.push(`${lines.length === 0 ? indent : hanging}${line}`);
      line = '';
      used = 0;
    }
    used += columns + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(`${lines.length === 0 ? indent : hanging}${line}`);
  return lines;
}

/** The first columns of a text, with a sign where there was more. */
export function clip(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let used = 1;
  let kept = '';
  for (const letter of text) {
    used += columnsOfLetter(letter.codePointAt(0) as number);
    if (used > width) break;
    kept += letter;
  }
  return `${kept}…`;
}
