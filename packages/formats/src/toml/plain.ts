// The plain part of TOML that tools write into lock files, in one pass: tables and lists of tables, keys of one part, strings on one line,
// whole numbers, truth values, lists, tables in braces. A fifth of the time and a third of the memory of the whole parser, and never a
// guess: whatever it does not know, or finds wrong, it leaves to that.

/** A table that has a header, or that a header leads through; the root has none. */
export interface TomlTable {
  readonly value: Record<string, unknown>;
  /** Of its header, 1-based; 0 where it has none. */
  line: number;
  /** Where its keys begin and end in the text. */
  start: number;
  end: number;
  inner: Map<string, TomlTable | TomlTable[]> | undefined;
}

/** Thrown where the pass does not go on; it never leaves this file. */
const beyond = new Error('beyond the plain part of TOML');

/** How deep lists and tables in braces may lie in one another. */
const maxDepth = 100;
/** Digits that a number has exactly. */
const maxDigits = 15;

const tab = 9;
const newline = 10;
const space = 32;
const quote = 34;
const hash = 35;
const apostrophe = 39;
const comma = 44;
const dot = 46;
const equals = 61;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** The root table with those below it; undefined where the text holds anything beyond the plain part, or is no TOML at all. */
export function readPlainToml(text: string): TomlTable | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what TOML forbids, and the carriage returns of another system.
  if (/[\0-\x08\x0b-\x1f\x7f]/.test(text)) return undefined;
  try {
    return new Pass(text).whole();
  } catch (error) {
    if (error === beyond) return undefined;
    throw error;
  }
}

function tableAt(line: number, start: number): TomlTable {
  return { value: new Table() as Record<string, unknown>, line, start, end: start, inner: undefined };
}

/** An object that inherits nothing, as the whole parser makes them, and takes a third of the memory of one made by Object.create(null). */
const Table = function Table() {} as unknown as new () => object;
Table.prototype = Object.create(null);

class Pass {
  private at = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  whole(): TomlTable {
    const root = tableAt(0, 0);
    let table = root;
    for (;;) {
      const code = this.skipLines();
      if (Number.isNaN(code) || code === openBracket) table.end = this.at;
      if (Number.isNaN(code)) return root;
      if (code === openBracket) table = this.header(root);
      else this.pair(table.value, 0);
      this.endLine();
    }
  }

  /** Past empty lines and comments; the code of what is there. */
  private skipLines(): number {
    const { text } = this;
    for (; ; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === newline) this.line++;
      else if (code === hash) this.at = this.lineEnd() - 1;
      else if (code !== space && code !== tab) return code;
    }
  }

  private lineEnd(): number {
    const end = this.text.indexOf('\n', this.at);
    return end < 0 ? this.text.length : end;
  }

  private skipSpaces(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== space && code !== tab) return code;
      this.at++;
    }
  }

  /** Nothing but a comment may follow on a line. */
  private endLine(): void {
    const code = this.skipSpaces();
    if (code === hash) this.at = this.lineEnd();
    else if (code !== newline && !Number.isNaN(code)) throw beyond;
  }

  /** `[a.b]` or `[[a.b]]`, with the table that begins there. */
  private header(root: TomlTable): TomlTable {
    const isList = this.text.charCodeAt(this.at + 1) === openBracket;
    this.at += isList ? 2 : 1;
    let parent = root;
    for (;;) {
      this.skipSpaces();
      const name = this.key();
      const code = this.skipSpaces();
      this.at++;
      if (code === dot) {
        parent = through(parent, name);
        continue;
      }
      if (code !== closeBracket || (isList && this.text.charCodeAt(this.at++) !== closeBracket)) throw beyond;
      return begun(parent, name, isList, tableAt(this.line, this.lineEnd()));
    }
  }

  private key(): string {
    const { text, at: start } = this;
    const first = text.charCodeAt(start);
    const name = first === quote || first === apostrophe ? this.string(first) : this.bareKey();
    // No object has that as its own by assignment.
    if (name === '__proto__') throw beyond;
    return name;
  }

  private bareKey(): string {
    const start = this.at;
    while (isBare(this.text.charCodeAt(this.at))) this.at++;
    if (this.at === start) throw beyond;
    return this.text.slice(start, this.at);
  }

  private pair(into: Record<string, unknown>, depth: number): void {
    const name = this.key();
    if (this.skipSpaces() !== equals || Object.hasOwn(into, name)) throw beyond;
    this.at++;
    into[name] = this.value(this.skipSpaces(), depth);
  }

  private value(code: number, depth: number): unknown {
    if (depth > maxDepth) throw beyond;
    if (code === quote || code === apostrophe) return this.string(code);
    if (code === openBracket) return this.list(depth);
    if (code === openBrace) return this.braces(depth);
    const word = this.bareKey();
    if (word === 'true') return true;
    if (word === 'false') return false;
    // A number goes on behind a dot, a date behind a colon: neither is one that ends here.
    if (!/^(?:0|[1-9][0-9]*)$/.test(word) || word.length > maxDigits) throw beyond;
    return Number(word);
  }

  private string(mark: number): string {
    const start = this.at + 1;
    const { text } = this;
    let end = start;
    let isEscaped = false;
    for (let code = text.charCodeAt(end); code !== mark; code = text.charCodeAt(++end)) {
      if (code === newline || Number.isNaN(code)) throw beyond;
      if (code !== backslash || mark !== quote) continue;
      isEscaped = true;
      end++;
    }
    this.at = end + 1;
    // Two marks are an empty string or the beginning of a long one.
    if (end === start && text.charCodeAt(this.at) === mark) throw beyond;
    const content = text.slice(start, end);
    return isEscaped ? unescaped(content) : content;
  }

  /** On as many lines as it likes, with comments, and a comma after the last. */
  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at++;
    for (;;) {
      const code = this.skipLines();
      if (code === closeBracket) break;
      items.push(this.value(code, depth + 1));
      const after = this.skipLines();
      if (after === closeBracket) break;
      if (after !== comma) throw beyond;
      this.at++;
    }
    this.at++;
    return items;
  }

  /** On one line. */
  private braces(depth: number): Record<string, unknown> {
    const table = new Table() as Record<string, unknown>;
    this.at++;
    if (this.skipSpaces() !== closeBrace) {
      for (;;) {
        this.skipSpaces();
        this.pair(table, depth + 1);
        const code = this.skipSpaces();
        if (code === closeBrace) break;
        if (code !== comma) throw beyond;
        this.at++;
      }
    }
    this.at++;
    return table;
  }
}

function isBare(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 45 || code === 95;
}

/** The escapes that JSON has mean the same in TOML. */
function unescaped(content: string): string {
  if (/\\[^"\\bfnrt]/.test(content.replaceAll('\\\\', '')) || content.includes('\t')) throw beyond;
  return JSON.parse(`"${content}"`) as string;
}

/** The table that a part of a header leads to before its last one: of a list of tables the newest. */
function through(parent: TomlTable, name: string): TomlTable {
  const known = parent.inner?.get(name);
  if (known !== undefined) return Array.isArray(known) ? (known[known.length - 1] as TomlTable) : known;
  return added(parent, name, tableAt(0, 0));
}

function added(parent: TomlTable, name: string, table: TomlTable): TomlTable {
  // A value of that name, or a table that stands in braces.
  if (Object.hasOwn(parent.value, name)) throw beyond;
  parent.value[name] = table.value;
  parent.inner ??= new Map();
  parent.inner.set(name, table);
  return table;
}

/** A header's own table. One that was there before is defined twice, or in an order that tools do not write. */
function begun(parent: TomlTable, name: string, isList: boolean, table: TomlTable): TomlTable {
  if (!isList) return added(parent, name, table);
  const known = parent.inner?.get(name);
  if (known === undefined) {
    if (Object.hasOwn(parent.value, name)) throw beyond;
    parent.value[name] = [table.value];
    parent.inner ??= new Map();
    parent.inner.set(name, [table]);
  } else if (Array.isArray(known)) {
    known.push(table);
    (parent.value[name] as unknown[]).push(table.value);
  } else throw beyond;
  return table;
}
