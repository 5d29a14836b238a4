// Heredoc operators on an instruction's line: `<<NAME`, `<<-NAME`, `<<"NAME"`, `3<<NAME`; not `<<<`, not inside quotes.

import type { MappedText } from '../mapped-text.js';
import type { Heredoc } from './document.js';

export type HeredocMarker = Omit<Heredoc, 'body' | 'end'>;

/** Docker itself sets no limit; nobody writes so many. */
const maxMarkers = 64;

export function heredocMarkers(rest: MappedText): readonly HeredocMarker[] {
  const { text } = rest;
  const found: HeredocMarker[] = [];
  if (!text.includes('<<')) return found;
  let quote = '';
  for (let at = 0; at < text.length && found.length < maxMarkers; at++) {
    const letter = text[at] as string;
    if (letter === '\\' && quote !== "'") at++;
    else if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '<' && text[at + 1] === '<') {
      if (text[at + 2] === '<') {
        at += 2;
        continue;
      }
      const read = readName(text, at + 2);
      if (read === undefined) continue;
      found.push({ name: read.name, quoted: read.quoted, stripTabs: read.stripTabs, marker: rest.spanOf(at, read.end) });
      at = read.end - 1;
    }
  }
  return found;
}

function readName(text: string, from: number): { name: string; quoted: boolean; stripTabs: boolean; end: number } | undefined {
  const stripTabs = text[from] === '-';
  let at = stripTabs ? from + 1 : from;
  let name = '';
  let quoted = false;
  while (at < text.length) {
    const letter = text[at] as string;
    if (letter === '"' || letter === "'") {
      const close = text.indexOf(letter, at + 1);
      if (close < 0) return undefined;
      quoted = true;
      name += text.slice(at + 1, close);
      at = close + 1;
    } else if (/[\s<>|&;()]/.test(letter)) break;
    else {
      name += letter;
      at++;
    }
  }
  return name === '' ? undefined : { name, quoted, stripTabs, end: at };
}
