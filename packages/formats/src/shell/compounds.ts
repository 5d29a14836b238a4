// Commands that hold others: `if`, `for`, `case`, tests, groups and functions.

import { type Cursor, noStop, syntaxError } from './cursor.js';
import { readArithmetic, skipArithmetic } from './expansions.js';
import { compound, listOf } from './simple.js';
import { closers, expectLetter, expectWord, plainWordAhead, skipBlanks, skipLines } from './tokens.js';
import type { Compound, ShellList, ShellWord } from './tree.js';
import { readWord } from './word.js';

type Stop = ReadonlySet<string>;
const thenWord: Stop = new Set(['then']);
const doWord: Stop = new Set(['do']);
const doneWord: Stop = new Set(['done']);
const braceWord: Stop = new Set(['}']);
const ifEnds: Stop = new Set(['elif', 'else', 'fi']);
const fiWord: Stop = new Set(['fi']);
const esacWord: Stop = new Set(['esac']);

/** A compound command; undefined where a simple one stands. */
export function readCompound(cursor: Cursor): Compound | undefined {
  const { text, at } = cursor;
  if (text[at] === '(') {
    if (text[at + 1] === '(' && skipArithmetic(cursor, at + 2) !== undefined) {
      const words = [readArithmetic(cursor, at, at + 2)];
      return compound(cursor, at, 'arithmetic', words, []);
    }
    cursor.at++;
    const body = cursor.grammar.list(cursor, noStop);
    expectLetter(cursor, ')');
    return compound(cursor, at, 'subshell', [], [body]);
  }
  const word = plainWordAhead(cursor);
  // `[x` is a test without its space, which ShellCheck refuses.
  if (text[at] === '[' && word !== '[' && word !== '[[') throw syntaxError(cursor, 'expected a space after [');
  switch (word) {
    case '{': {
      cursor.at++;
      const body = cursor.grammar.list(cursor, braceWord);
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
      const node = cursor.grammar.command(cursor);
      return compound(cursor, at, 'coproc', [], [listOf(node)]);
    }
    case '[[':
    case '[':
      return readTest(cursor, word);
    default:
      if (closers.has(word)) throw syntaxError(cursor, `unexpected ${word}`);
      return undefined;
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
    bodies.push(cursor.grammar.list(cursor, esacWord));
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
  return compound(cursor, at, 'function', [], [listOf(cursor.grammar.command(cursor))]);
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

function readBody(cursor: Cursor, stop: Stop): ShellList {
  const body = cursor.grammar.list(cursor, stop);
  if (body.items.length === 0) throw syntaxError(cursor, 'expected a command');
  return body;
}
