// Lua as rockspecs and luarocks.lock are written in it: texts, names and tables, looked at without running anything. What is no program of
// Lua is refused, so that one that was cut off is not read as a shorter one. https://www.lua.org/manual/5.4/manual.html#3.1

import { invalid } from '../../reader.js';

interface Token {
  /** The token itself; `"` for a text, `{` and `(` and `[` for all that stands in the brackets. */
  readonly text: string;
  readonly line: number;
}

/** Of what has brackets for its quotes, the beginning alone: its end is looked for once. */
const token =
  /\s+|(?:--)?\[=*\[|--[^\n]*|"(?:[^"\\\n]|\\[\s\S]){0,20000}"|'(?:[^'\\\n]|\\[\s\S]){0,20000}'|[A-Za-z_]\w*|\d[\w.]*|\.{1,3}|[=~<>]=|::|\/\/|<<|>>|[-+*/%^#&~|<>={}()[\];:,.]/y;

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
/** What begins or goes on in a statement that is more than a field: such a file is a program, and taken as one. */
const statement = /^(?:if|for|while|repeat|do|function|goto|break)$/;

/**
 * The text with comments and texts of several lines blanked, each line where it was.
 *
 * @throws PortcullisError where it is no Lua: a text, comment or bracket that does not end, or a field without a value
 */
export function plainLua(text: string, file: string): string {
  const outer: Token[] = [];
  const open: Token[] = [];
  const kept: string[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at;
    const begin = token.exec(text)?.[0];
    if (begin === undefined) throw invalid(file, line, `expected Lua, got "${text.slice(at, at + 40).split('\n')[0]}"`);
    const isLong = /^(?:--)?\[=*\[$/.test(begin);
    const end = isLong ? endOfLong(text, at + begin.length, begin) : at + begin.length;
    if (end === undefined) throw invalid(file, line, `expected the end of "${begin.slice(0, 40)}", got the end of the file`);
    const found = text.slice(at, end);
    at = end;
    const isText = isLong || /^["']/.test(found);
    const lines = found.split('\n').length;
    kept.push(found.startsWith('--') || (isText && (isLong || lines > 1)) ? found.replace(/[^\n]/g, ' ') : found);
    if (!/^(?:\s|--)/.test(found)) place({ text: isText ? '"' : found, line }, open, outer, file);
    line += lines - 1;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw invalid(file, unclosed.line, `expected the end of "${unclosed.text}", got the end of the file`);
  refuseNoFields(outer, file);
  return kept.join('');
}

/** Behind a text or comment in long brackets, `[==[ … ]==]`; undefined where it does not end. */
function endOfLong(text: string, from: number, begin: string): number | undefined {
  const close = `]${'='.repeat(begin.length - begin.indexOf('[') - 2)}]`;
  const at = text.indexOf(close, from);
  return at < 0 ? undefined : at + close.length;
}

/** Opens or closes a bracket, or stands among the tokens that no bracket holds. */
function place(one: Token, open: Token[], outer: Token[], file: string): void {
  if (/^[\])}]$/.test(one.text)) {
    const opened = open.pop();
    if (opened === undefined || closing[opened.text] !== one.text) throw invalid(file, one.line, `expected no "${one.text}" here`);
    return;
  }
  if (open.length === 0) outer.push(one);
  if (one.text in closing) open.push(one);
}

/** `name = value`, one after another, or one `return value`. */
function refuseNoFields(tokens: readonly Token[], file: string): void {
  const isName = (at: number): boolean => /^[A-Za-z_]/.test(tokens[at]?.text ?? '');
  const last = tokens.at(-1)?.line ?? 1;
  for (let at = 0; at < tokens.length; ) {
    const { text, line } = tokens[at] as Token;
    if (statement.test(text)) return;
    if (text === ';') {
      at++;
      continue;
    }
    if (text === 'return') {
      at = afterValue(tokens, at + 1, file);
      if (at < tokens.length) throw invalid(file, (tokens[at] as Token).line, 'expected nothing after what the file returns');
      return;
    }
    if (text === 'local') at++;
    while (isName(at) && /^[.,]$/.test(tokens[at + 1]?.text ?? '')) at += 2;
    if (!isName(at) || tokens[at + 1]?.text !== '=')
      throw invalid(
        file,
        line,
        `expected \`name = value\`, got "${text.slice(0, 40)}${at + 1 >= tokens.length ? '" and the end of the file' : '"'}`,
      );
    if (at + 2 >= tokens.length)
      throw invalid(file, last, `expected the value of \`${tokens[at]?.text.slice(0, 40)}\`, got the end of the file`);
    at = afterValue(tokens, at + 2, file);
  }
}

const operator = /^(?:\.\.|[-+*/%^,:.<>&|~]|\/\/|[=~<>]=|and|or)$/;
const value = /^(?:["{(]|\d|[A-Za-z_]|\.\.\.)/;

/** Index of what follows a value: parts with operators between them, and calls. */
function afterValue(tokens: readonly Token[], start: number, file: string): number {
  let at = start;
  for (;;) {
    while (/^(?:-|#|~|not)$/.test(tokens[at]?.text ?? '')) at++;
    const part = tokens[at];
    if (part === undefined || !value.test(part.text))
      throw invalid(
        file,
        part?.line ?? tokens.at(-1)?.line ?? 1,
        `expected a value, got ${part === undefined ? 'the end of the file' : `"${part.text}"`}`,
      );
    at++;
    // A call, or what a table has under a key.
    while (/^["{([]/.test(tokens[at]?.text ?? '')) at++;
    if (!operator.test(tokens[at]?.text ?? '')) return at;
    at++;
  }
}
