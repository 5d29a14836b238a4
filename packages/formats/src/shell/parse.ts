// A parser of POSIX shell and bash, enough for a linter: commands, words, pipes, compounds, substitutions. Recursive
// descent without look-ahead beyond a few letters; depth is bounded, so hostile nesting is a syntax error and no crash.
// A script that the shell would refuse gives no tree at all: nothing in it runs.

import { type Cursor, ShellSyntaxError, syntaxError } from './cursor.js';
import type {
  Compound,
  CompoundType,
  ListItem,
  Pipeline,
  Redirect,
  Separator,
  ShellList,
  ShellNode,
  ShellWord,
  SimpleCommand,
} from './tree.js';
import { readArithmetic, readWord, skipArithmetic } from './word.js';

export interface ShellProblem {
  readonly message: string;
  readonly offset: number;
}

/** A script that stops making sense between two commands keeps those before; one that stops inside a command keeps none. */
export type ShellParse = { readonly list: ShellList; readonly error?: ShellProblem } | { readonly error: ShellProblem };

/** Longer scripts are not parsed: a Dockerfile of people has none. */
const maxLength = 512 * 1024;

export function parseShell(text: string): ShellParse {
  if (text.length > maxLength) return { error: { message: `expected a script of at most ${maxLength} letters`, offset: maxLength } };
  const cursor: Cursor = { text, at: 0, end: text.length, depth: 0, heredocs: [], readScript };
  try {
    const list = readList(cursor, none);
    if (cursor.at >= cursor.end) return { list };
    return { list, error: { message: `unexpected ${JSON.stringify(text.slice(cursor.at, cursor.at + 10))}`, offset: cursor.at } };
  } catch (error) {
    if (error instanceof ShellSyntaxError) return { error: { message: error.message, offset: Math.min(error.offset, text.length) } };
    throw error;
  }
}

/** A script inside another, up to a closing parenthesis that it leaves for the caller. */
function readScript(cursor: Cursor): ShellList {
  return readList(cursor, none);
}

type Stop = ReadonlySet<string>;
const none: Stop = new Set();
const thenWord: Stop = new Set(['then']);
const doWord: Stop = new Set(['do']);
const doneWord: Stop = new Set(['done']);
const braceWord: Stop = new Set(['}']);
const ifEnds: Stop = new Set(['elif', 'else', 'fi']);
const fiWord: Stop = new Set(['fi']);
const esacWord: Stop = new Set(['esac']);
/** Words that may not begin a command. */
const closers = new Set(['then', 'do', 'done', 'fi', 'elif', 'else', 'esac', '}', 'in']);

function readList(cursor: Cursor, stop: Stop): ShellList {
  if (++cursor.depth > 80) throw syntaxError(cursor, 'nested too deep');
  const start = cursor.at;
  const items: ListItem[] = [];
  skipLines(cursor);
  while (!listEnds(cursor, stop)) {
    const node = readPipeline(cursor);
    skipBlanks(cursor);
    const at = cursor.at;
    const separator = readSeparator(cursor);
    items.push({ node, separator, separatorSpan: { start: at, end: at + separator.length } });
    if (separator === '') break;
    skipLines(cursor);
    if ((separator === '&&' || separator === '||') && listEnds(cursor, stop)) throw syntaxError(cursor, `nothing after ${separator}`);
  }
  cursor.depth--;
  return { start, end: cursor.at, items };
}

function listEnds(cursor: Cursor, stop: Stop): boolean {
  // No command begins with an operator; whoever wants the list to end elsewhere complains.
  if (cursor.at >= cursor.end || /[);&|]/.test(cursor.text[cursor.at] as string)) return true;
  const word = plainWordAhead(cursor);
  return word !== '' && (stop.has(word) || closers.has(word));
}

function readSeparator(cursor: Cursor): Separator {
  const { text, at } = cursor;
  const letter = at < cursor.end ? text[at] : '';
  if (letter === '\n') return '\n';
  if (text.startsWith('&&', at) || text.startsWith('||', at)) {
    cursor.at += 2;
    return letter === '&' ? '&&' : '||';
  }
  if (letter === ';' && text[at + 1] !== ';' && text[at + 1] !== '&') {
    cursor.at++;
    return ';';
  }
  if (letter === '&') {
    cursor.at++;
    // `&;` is not shell, but ShellCheck reads on.
    skipBlanks(cursor);
    if (text[cursor.at] === ';' && text[cursor.at + 1] !== ';') cursor.at++;
    return '&';
  }
  return '';
}

function readPipeline(cursor: Cursor): ShellNode {
  const start = cursor.at;
  const negated = skipNegation(cursor);
  const parts: ShellNode[] = [readCommand(cursor)];
  for (;;) {
    skipBlanks(cursor);
    const { text, at } = cursor;
    if (at >= cursor.end || text[at] !== '|' || text[at + 1] === '|') break;
    cursor.at += text[at + 1] === '&' ? 2 : 1;
    skipLines(cursor);
    // bash knows no ! here, but ShellCheck reads it.
    skipNegation(cursor);
    if (listEnds(cursor, none)) throw syntaxError(cursor, 'nothing after |');
    parts.push(readCommand(cursor));
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return { kind: 'pipeline', start, end: (parts.at(-1) as ShellNode).end, negated, parts } satisfies Pipeline;
}

function skipNegation(cursor: Cursor): boolean {
  let negated = false;
  while (plainWordAhead(cursor) === '!') {
    negated = true;
    cursor.at++;
    skipBlanks(cursor);
  }
  return negated;
}

function readCommand(cursor: Cursor): ShellNode {
  if (++cursor.depth > 80) throw syntaxError(cursor, 'nested too deep');
  const node = readCommandInside(cursor);
  cursor.depth--;
  return node;
}

function readCommandInside(cursor: Cursor): ShellNode {
  const { text, at } = cursor;
  if (text[at] === '(') {
    if (text[at + 1] === '(' && skipArithmetic(cursor, at + 2) !== undefined) {
      const words = [readArithmetic(cursor, at, at + 2)];
      return compound(cursor, at, 'arithmetic', words, []);
    }
    cursor.at++;
    const body = readList(cursor, none);
    expectLetter(cursor, ')');
    return compound(cursor, at, 'subshell', [], [body]);
  }
  const word = plainWordAhead(cursor);
  // `[x` is a test without its space, which ShellCheck refuses.
  if (text[at] === '[' && word !== '[' && word !== '[[') throw syntaxError(cursor, 'expected a space after [');
  switch (word) {
    case '{': {
      cursor.at++;
      const body = readList(cursor, braceWord);
      expectWord(cursor, '}');
      if (body.items.length === 0) throw syntaxError(cursor, 'an empty group');
      return compound(cursor, at, 'group', [], [body]);
    }
    case 'if':
      return readIf(cursor);
    case 'while':
    case 'until': {
      cursor.at += word.length;
      const condition = readBody(cursor, doWord);
      expectWord(cursor, 'do');
      const body = readBody(cursor, doneWord);
      expectWord(cursor, 'done');
      return compound(cursor, at, word, [], [condition, body]);
    }
    case 'for':
    case 'select':
      return readFor(cursor, word);
    case 'case':
      return readCase(cursor);
    case 'function':
      return readFunction(cursor);
    case 'coproc': {
      cursor.at += word.length;
      skipBlanks(cursor);
      const node = readCommand(cursor);
      return compound(cursor, at, 'coproc', [], [listOf(node)]);
    }
    case '[[':
    case '[':
      return readTest(cursor, word);
    default:
      if (closers.has(word)) throw syntaxError(cursor, `unexpected ${word}`);
      return readSimple(cursor);
  }
}

function readIf(cursor: Cursor): Compound {
  const { at } = cursor;
  const bodies: ShellList[] = [];
  cursor.at += 2;
  for (;;) {
    bodies.push(readBody(cursor, thenWord));
    expectWord(cursor, 'then');
    bodies.push(readBody(cursor, ifEnds));
    const word = plainWordAhead(cursor);
    if (word === 'elif') cursor.at += 4;
    else {
      if (word === 'else') {
        cursor.at += 4;
        bodies.push(readBody(cursor, fiWord));
      }
      expectWord(cursor, 'fi');
      return compound(cursor, at, 'if', [], bodies);
    }
  }
}

function readFor(cursor: Cursor, type: 'for' | 'select'): Compound {
  const { at } = cursor;
  cursor.at += type.length;
  skipBlanks(cursor);
  const words: ShellWord[] = [];
  if (cursor.text.startsWith('((', cursor.at)) {
    if (skipArithmetic(cursor, cursor.at + 2) === undefined) throw syntaxError(cursor, 'expected )) after for');
    words.push(readArithmetic(cursor, cursor.at, cursor.at + 2));
    skipBlanks(cursor);
  } else {
    if (readWord(cursor) === undefined) throw syntaxError(cursor, `expected a name after ${type}`);
    skipLines(cursor);
    if (plainWordAhead(cursor) === 'in') {
      cursor.at += 2;
      skipBlanks(cursor);
      for (let word = readWord(cursor); word !== undefined; word = readWord(cursor)) {
        words.push(word);
        skipBlanks(cursor);
      }
    }
  }
  skipBlanks(cursor);
  if (cursor.text[cursor.at] === ';' && cursor.at < cursor.end) cursor.at++;
  skipLines(cursor);
  const brace = plainWordAhead(cursor) === '{';
  expectWord(cursor, brace ? '{' : 'do');
  const body = readBody(cursor, brace ? braceWord : doneWord);
  expectWord(cursor, brace ? '}' : 'done');
  return compound(cursor, at, type, words, [body]);
}

function readCase(cursor: Cursor): Compound {
  const { at } = cursor;
  cursor.at += 4;
  skipBlanks(cursor);
  const words: ShellWord[] = [];
  const bodies: ShellList[] = [];
  const subject = readWord(cursor);
  if (subject === undefined) throw syntaxError(cursor, 'expected a word after case');
  words.push(subject);
  skipLines(cursor);
  expectWord(cursor, 'in');
  for (;;) {
    skipLines(cursor);
    if (plainWordAhead(cursor) === 'esac') break;
    if (cursor.text[cursor.at] === '(') cursor.at++;
    for (;;) {
      skipBlanks(cursor);
      const pattern = readWord(cursor);
      if (pattern === undefined) throw syntaxError(cursor, 'expected a pattern');
      words.push(pattern);
      skipBlanks(cursor);
      if (cursor.text[cursor.at] !== '|' || cursor.at >= cursor.end) break;
      cursor.at++;
    }
    expectLetter(cursor, ')');
    bodies.push(readList(cursor, esacWord));
    const ending = /^;;&|^;;|^;&/.exec(cursor.text.slice(cursor.at, Math.min(cursor.at + 3, cursor.end)))?.[0];
    if (ending !== undefined) cursor.at += ending.length;
    else if (plainWordAhead(cursor) !== 'esac') throw syntaxError(cursor, 'expected ;; or esac');
  }
  expectWord(cursor, 'esac');
  return compound(cursor, at, 'case', words, bodies);
}

function readFunction(cursor: Cursor): Compound {
  const { at } = cursor;
  cursor.at += 8;
  skipBlanks(cursor);
  if (readWord(cursor) === undefined) throw syntaxError(cursor, 'expected a name after function');
  skipBlanks(cursor);
  if (cursor.text[cursor.at] === '(') {
    cursor.at++;
    skipBlanks(cursor);
    expectLetter(cursor, ')');
  }
  skipLines(cursor);
  return compound(cursor, at, 'function', [], [listOf(readCommand(cursor))]);
}

/** `[ … ]` and `[[ … ]]`: their words, for the substitutions in them; operators are not judged. */
function readTest(cursor: Cursor, opener: '[' | '[['): Compound {
  const { at, text } = cursor;
  const closer = opener === '[' ? ']' : ']]';
  cursor.at += opener.length;
  const words: ShellWord[] = [];
  for (;;) {
    if (opener === '[[') skipLines(cursor);
    else skipBlanks(cursor);
    if (cursor.at >= cursor.end) throw syntaxError(cursor, `expected ${closer}`);
    if (plainWordAhead(cursor) === closer) {
      cursor.at += closer.length;
      return compound(cursor, at, 'test', words, []);
    }
    const word = readWord(cursor);
    if (word !== undefined) {
      words.push(word);
      // Behind =~ stands an expression, in which parentheses and bars are letters.
      if (opener === '[[' && word.text === '=~') skipExpression(cursor, words);
    } else if (opener === '[[' && /[()<>|&]/.test(text[cursor.at] as string)) cursor.at++;
    else if (opener === '[' && /[<>]/.test(text[cursor.at] as string)) cursor.at++;
    else throw syntaxError(cursor, `expected ${closer}`);
  }
}

function skipExpression(cursor: Cursor, words: ShellWord[]): void {
  skipBlanks(cursor);
  let depth = 0;
  while (cursor.at < cursor.end) {
    const letter = cursor.text[cursor.at] as string;
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (/\s/.test(letter) && depth <= 0) return;
    if (/[()|<>&;\s]/.test(letter)) cursor.at++;
    else {
      const word = readWord(cursor);
      if (word === undefined) return;
      words.push(word);
    }
  }
}

function compound(cursor: Cursor, start: number, type: CompoundType, words: readonly ShellWord[], bodies: readonly ShellList[]): Compound {
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect === undefined) break;
    redirects.push(redirect);
  }
  return { kind: 'compound', type, start, end: cursor.at, words, bodies, redirects };
}

/** Commands that take assignments as arguments. */
const declaring = new Set(['declare', 'export', 'local', 'readonly', 'typeset', 'alias']);
const assignment = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]\n]{0,200}\])?\+?=/;

function readSimple(cursor: Cursor): ShellNode {
  const { at: start } = cursor;
  const assignments: ShellWord[] = [];
  const words: ShellWord[] = [];
  const redirects: Redirect[] = [];
  let { at: end } = cursor;
  for (;;) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect !== undefined) {
      redirects.push(redirect);
      ({ end } = redirect);
      continue;
    }
    const [first] = words;
    const prefix = assignment.exec(cursor.text.slice(cursor.at, Math.min(cursor.end, cursor.at + 300)))?.[0];
    const takesAssignment = first === undefined || declaring.has(first.literal ?? '');
    const word = prefix !== undefined && takesAssignment ? readAssignment(cursor, prefix.length) : readWord(cursor);
    if (word === undefined) break;
    ({ end } = word);
    if (prefix !== undefined && takesAssignment) {
      if (first === undefined) assignments.push(word);
      // An assignment is no argument to look at, but what is substituted in it runs.
      else words.push({ ...word, value: '' });
      continue;
    }
    words.push(word);
    if (words.length === 1) {
      skipBlanks(cursor);
      if (cursor.text[cursor.at] === '(' && cursor.at < cursor.end) {
        if (assignments.length > 0 || redirects.length > 0) throw syntaxError(cursor, 'unexpected (');
        cursor.at++;
        skipBlanks(cursor);
        expectLetter(cursor, ')');
        skipLines(cursor);
        return compound(cursor, start, 'function', [], [listOf(readCommand(cursor))]);
      }
      if (word.text === 'time') {
        const timed = readTimed(cursor, words);
        if (timed !== undefined) return { kind: 'simple', start, end: timed.end, assignments, words, redirects, timed };
      }
    }
  }
  if (words.length + assignments.length + redirects.length === 0)
    throw syntaxError(cursor, cursor.at < cursor.end ? `unexpected ${JSON.stringify(cursor.text[cursor.at])}` : 'unexpected end');
  return { kind: 'simple', start, end, assignments, words, redirects } satisfies SimpleCommand;
}

function readTimed(cursor: Cursor, words: ShellWord[]): ShellNode | undefined {
  for (;;) {
    skipBlanks(cursor);
    if (cursor.text[cursor.at] !== '-' || cursor.at >= cursor.end) break;
    const flag = readWord(cursor);
    if (flag === undefined) break;
    words.push(flag);
  }
  if (cursor.at >= cursor.end || /[\n;&|)]/.test(cursor.text[cursor.at] as string)) return undefined;
  return readPipeline(cursor);
}

/** `name=value`, `name+=value`, `name=(list)`. */
function readAssignment(cursor: Cursor, prefix: number): ShellWord {
  const start = cursor.at;
  const afterName = start + prefix;
  if (cursor.text[afterName] !== '(' || afterName >= cursor.end) {
    const word = readWord(cursor);
    if (word === undefined) throw syntaxError(cursor, 'expected an assignment');
    return word;
  }
  cursor.at = afterName + 1;
  const nested: ShellList[] = [];
  for (;;) {
    skipLines(cursor);
    if (cursor.text[cursor.at] === ')' && cursor.at < cursor.end) break;
    const word = readWord(cursor);
    if (word === undefined) throw syntaxError(cursor, 'expected ) after a list of values');
    nested.push(...word.nested);
  }
  cursor.at++;
  return {
    start,
    end: cursor.at,
    text: cursor.text.slice(start, cursor.at),
    value: cursor.text.slice(start, afterName),
    quoted: false,
    nested,
  };
}

const redirectOperator = /^(?:\d{1,3}|\{[A-Za-z_][A-Za-z0-9_]{0,60}\})?(?:<<<|<<-|<<|<>|<&|>>|>\||>&|&>>|&>|<(?!\()|>(?!\())/;

function readRedirect(cursor: Cursor): Redirect | undefined {
  const { text, at } = cursor;
  const letter = at < cursor.end ? (text[at] as string) : '';
  if (!/[0-9{<>&]/.test(letter)) return undefined;
  const operator = redirectOperator.exec(text.slice(at, Math.min(cursor.end, at + 70)))?.[0];
  if (operator === undefined) return undefined;
  cursor.at += operator.length;
  skipBlanks(cursor);
  const target = readWord(cursor);
  if (target === undefined) throw syntaxError(cursor, `expected a word after ${operator}`);
  if (/(?:^|[^<])<<-?$/.test(operator)) {
    cursor.heredocs.push({
      name: target.literal ?? target.value,
      stripTabs: operator.endsWith('-'),
      quoted: target.quoted || target.text.includes('\\'),
    });
    return { start: at, end: target.end, operator };
  }
  return { start: at, end: target.end, operator, target };
}

function readBody(cursor: Cursor, stop: Stop): ShellList {
  const body = readList(cursor, stop);
  if (body.items.length === 0) throw syntaxError(cursor, 'expected a command');
  return body;
}

function listOf(node: ShellNode): ShellList {
  return { start: node.start, end: node.end, items: [{ node, separator: '', separatorSpan: { start: node.end, end: node.end } }] };
}

/** The unquoted word at the cursor, when it is made of letters that no operator has; else empty. */
function plainWordAhead(cursor: Cursor): string {
  const { text } = cursor;
  let end = cursor.at;
  while (end < cursor.end && end - cursor.at < 10 && !/[\s;&|<>()]/.test(text[end] as string)) {
    if (/["'\\$`]/.test(text[end] as string)) return '';
    end++;
  }
  return end - cursor.at < 10 ? text.slice(cursor.at, end) : '';
}

function expectWord(cursor: Cursor, word: string): void {
  skipLines(cursor);
  if (plainWordAhead(cursor) !== word) throw syntaxError(cursor, `expected ${word}`);
  cursor.at += word.length;
}

function expectLetter(cursor: Cursor, letter: string): void {
  if (cursor.at >= cursor.end || cursor.text[cursor.at] !== letter) throw syntaxError(cursor, `expected ${letter}`);
  cursor.at++;
}

/** Spaces, tabs, line continuations, and a comment up to the line's end. */
function skipBlanks(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const letter = cursor.at < cursor.end ? text[cursor.at] : undefined;
    if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\v' || letter === '\f') cursor.at++;
    else if (letter === '\\' && text[cursor.at + 1] === '\n') cursor.at += 2;
    else if (letter === '#' && startsWord(text, cursor.at)) {
      while (cursor.at < cursor.end && text[cursor.at] !== '\n') cursor.at++;
    } else return;
  }
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || /[\s;&|()`]/.test(text[at - 1] as string);
}

/** Blanks, line breaks and the bodies of heredocs that begin at one. */
function skipLines(cursor: Cursor): void {
  for (;;) {
    skipBlanks(cursor);
    if (cursor.at >= cursor.end || cursor.text[cursor.at] !== '\n') return;
    cursor.at++;
    while (cursor.heredocs.length > 0) skipHeredoc(cursor);
  }
}

function skipHeredoc(cursor: Cursor): void {
  const heredoc = cursor.heredocs.shift() as Cursor['heredocs'][number];
  const { text } = cursor;
  while (cursor.at < cursor.end) {
    const newline = text.indexOf('\n', cursor.at);
    const end = newline < 0 || newline > cursor.end ? cursor.end : newline;
    const line = text.slice(cursor.at, end);
    cursor.at = Math.min(end + 1, cursor.end);
    if ((heredoc.stripTabs ? line.replace(/^\t+/, '') : line) === heredoc.name) return;
  }
}
