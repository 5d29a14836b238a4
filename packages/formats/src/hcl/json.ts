// HCL's JSON syntax: objects, lists and strings, the letters of which are templates.

import { parseJson } from '../json/index.js';
import { parseHclTemplate } from './parse.js';
import type { HclEntry, HclValue } from './tree.js';

/**
 * The value of a file in HCL's JSON syntax; what is an attribute of it and what a block only its reader knows.
 * @throws PortcullisError `json-invalid`, `hcl-invalid`, with file and line.
 */
export function parseHclJson(text: string, file: string): HclValue {
  parseJson(text, file, { places: 0 });
  return new Reader(text, file).value();
}

const scalar = /[^\s,\]}]+/y;
const string = /"(?:[^"\\]|\\.)*"/y;
const blanks = /[\s\uFEFF]*/y;

/** Of a text that is known to be JSON, and not too deep. */
class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  value(): HclValue {
    this.match(blanks);
    const start = this.at;
    const letter = this.text[start];
    if (letter === '"') {
      const letters = JSON.parse(this.match(string)) as string;
      return parseHclTemplate(letters, { start, end: this.at }, this.file);
    }
    if (letter === '[') {
      const items = this.members(() => this.value());
      return { kind: 'list', items, at: { start, end: this.at } };
    }
    if (letter === '{') {
      const entries = this.members(() => this.entry());
      return { kind: 'object', entries, at: { start, end: this.at } };
    }
    return { kind: 'literal', text: this.match(scalar), at: { start, end: this.at } };
  }

  private entry(): HclEntry {
    const key = JSON.parse(this.match(string)) as string;
    this.match(blanks);
    // The colon.
    this.at++;
    return { key, value: this.value() };
  }

  /** Between brackets. */
  private members<Member>(read: () => Member): readonly Member[] {
    const found: Member[] = [];
    for (this.at++; ; ) {
      this.match(blanks);
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] === ']' || this.text[this.at] === '}') break;
      else found.push(read());
    }
    this.at++;
    return found;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
