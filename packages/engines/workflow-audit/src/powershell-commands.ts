// A PowerShell script as lines of plain commands, which the grammar of shells then reads: blocks and groups become lines of their own,
// what belongs to the language alone becomes blanks. Every letter keeps its place.

/** What stands at a place: what it becomes, as many letters, and whether a statement begins behind it. */
interface Piece {
  readonly text: string;
  readonly fresh: boolean;
}

type Reader = (script: string, at: number, fresh: boolean) => Piece | undefined;

/** Words that open a block at the start of a statement; what they hold stands in lines of its own. */
const opener =
  /(?:if|elseif|else|foreach|for|while|until|switch|try|catch|finally|do|function|filter|param|begin|process|end|return|throw|trap)(?![\w-])/iy;

/** `$x =`, `[string]$x +=`, `[void]`, `&` and `.` in front of a command. */
const receiver =
  /(?:\[[\w.[\]]{1,80}\][ \t]{0,20})?\$[\w:]{1,80}[ \t]{0,20}\+?=[ \t]{0,20}|\[void\][ \t]{0,20}|&(?!&)[ \t]{0,20}|\.[ \t]{1,20}/iy;

const hereString = /@["'][ \t]{0,20}\r?\n/y;

const readers: readonly Reader[] = [comment, hereText, quoted, escaped, separator, variable, boundary, language];

/** The same length as the script, so that places in it are places in the script. */
export function powershellCommands(script: string): string {
  const out: string[] = [];
  let fresh = true;
  for (let at = 0; at < script.length; ) {
    const piece = pieceAt(script, at, fresh);
    out.push(piece.text);
    at += piece.text.length;
    fresh = piece.fresh;
  }
  return out.join('');
}

function pieceAt(script: string, at: number, fresh: boolean): Piece {
  // By index: no iterator for each letter.
  for (let i = 0; i < readers.length; i++) {
    const piece = (readers[i] as Reader)(script, at, fresh);
    if (piece !== undefined) return piece;
  }
  const letter = script[at] as string;
  return { text: letter, fresh: fresh && /[ \t]/.test(letter) };
}

function comment(script: string, at: number, fresh: boolean): Piece | undefined {
  if (script.startsWith('<#', at)) return blanks(endOf(script, '#>', at) - at, fresh);
  if (script[at] !== '#' || !(fresh || /\s/.test(script[at - 1] as string))) return undefined;
  const end = script.indexOf('\n', at);
  return blanks((end < 0 ? script.length : end) - at, fresh);
}

function hereText(script: string, at: number): Piece | undefined {
  if (script[at] !== '@' || !matches(hereString, script, at)) return undefined;
  return { text: 'X'.repeat(endOf(script, `\n${script[at + 1]}@`, at) - at), fresh: false };
}

function quoted(script: string, at: number): Piece | undefined {
  const quote = script[at];
  if (quote !== '"' && quote !== "'") return undefined;
  let end = at + 1;
  while (end < script.length && script[end] !== quote) end += script[end] === '`' && quote === '"' ? 2 : 1;
  const text = script.slice(at, end + 1);
  return { text: quote === '"' ? plain(text) : text, fresh: false };
}

/** A text in double quotes without what a shell would read in it otherwise: groups, and what stands behind a backtick. */
function plain(text: string): string {
  return text.replace(/`[\s\S]?|\\(?=")|\$(?![\w{])/g, (mark) => 'X'.repeat(mark.length));
}

function escaped(script: string, at: number, fresh: boolean): Piece | undefined {
  return script[at] === '`' ? { text: '\\', fresh } : undefined;
}

/** A shell would take it for an escape. */
function separator(script: string, at: number): Piece | undefined {
  return script[at] === '\\' ? { text: '/', fresh: false } : undefined;
}

function variable(script: string, at: number): Piece | undefined {
  return script.startsWith('${', at) ? { text: script.slice(at, endOf(script, '}', at)), fresh: false } : undefined;
}

/** Where a statement ends; a bar or a pair of letters that joins nothing does, too. */
function boundary(script: string, at: number, fresh: boolean): Piece | undefined {
  const letter = script[at] as string;
  if ('{}();\n\r'.includes(letter)) return { text: '\n', fresh: true };
  const joins = letter === '|' || script.startsWith('&&', at);
  if (!joins) return undefined;
  const text = letter === '|' && script[at + 1] !== '|' ? '|' : script.slice(at, at + 2);
  return { text: fresh ? '\n'.repeat(text.length) : text, fresh: true };
}

/** What stands in front of a command and belongs to the language alone. */
function language(script: string, at: number, fresh: boolean): Piece | undefined {
  if (!fresh) return undefined;
  for (const expression of [opener, receiver]) if (matches(expression, script, at)) return blanks(expression.lastIndex - at, true);
  return undefined;
}

function blanks(length: number, fresh: boolean): Piece {
  return { text: ' '.repeat(length), fresh };
}

function matches(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

/** Behind `mark`, or at the end of the text. */
function endOf(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at + 1);
  return found < 0 ? text.length : found + mark.length;
}
