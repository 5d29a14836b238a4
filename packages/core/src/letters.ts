// Letters that nobody sees, or that do something: text of others must not lead its reader, a terminal or a log astray.

/**
 * Control letters, ends of lines, halves of letters, and format letters: those that turn the direction of text, take no room, or spell
 * out a text that is not shown (U+E0000). The few format letters that are seen (signs of Arabic and Syriac numbers) are none of them.
 */
const hidden =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]|(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}/gu;

/** Most texts have none and need not be looked at letter by letter. */
const plain = /^[\x20-\x7e]*$/;

/** Letters without a width that join or part others: scripts and pictures need them between two letters beyond ASCII. */
const joining: ReadonlySet<string> = new Set(['\u200b', '\u200c', '\u200d']);
const beyondAscii = /[^\0-\u02ff]/;

/** Text in which each hidden letter is what a function makes of it. */
export function replaceHidden(text: string, by: (letter: string) => string): string {
  if (plain.test(text)) return text;
  return text.replace(hidden, (letter, at: number) =>
    joining.has(letter) && beyondAscii.test(text[at - 1] ?? '') && beyondAscii.test(text[at + 1] ?? '') ? letter : by(letter),
  );
}

/** Text safe to print on one line: letters that are hidden, which could forge log lines, commands or names, are escaped. */
export function printable(text: string): string {
  return replaceHidden(text, escaped);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this escapes
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text in which what no name may hold is escaped: control letters, ends of lines, turns of direction; what else nobody sees stays. */
export function controlsEscaped(text: string): string {
  return plain.test(text) ? text : text.replace(control, escaped);
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function escaped(letter: string): string {
  const hex = (letter.codePointAt(0) as number).toString(16);
  return short[letter] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}

/** The first letters of a text, with a sign where there was more. */
export function cut(text: string, letters: number): string {
  if (text.length <= letters) return text;
  // No half of a letter stays.
  const last = text.charCodeAt(letters - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? letters - 1 : letters)}…`;
}
