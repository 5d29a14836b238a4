// The HCL of a dependency lock: blocks `provider "address" { name = "text", name = ["text", …] }` and comments, and nothing else.

import { linesOf } from '../../lines.js';
import { invalid, type Source } from '../../reader.js';

export interface Block {
  readonly label: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

interface Token {
  readonly text: string;
  /** Set for strings in quotes. */
  readonly quoted?: true;
  readonly line: number;
}

/** @throws PortcullisError at anything else. */
export function providerBlocks(source: Source): readonly Block[] {
  const tokens = tokensOf(source);
  let at = 0;
  const take = (): Token => {
    const token = tokens[at++];
    if (token === undefined) throw invalid(source.path, tokens.at(-1)?.line ?? 1, 'expected a closing bracket, got the end of the file');
    return token;
  };
  const mark = (text: string): void => {
    const token = take();
    if (token.quoted === true || token.text !== text)
      throw invalid(source.path, token.line, `expected "${text}", got "${token.text.slice(0, 60)}"`);
  };
  const quoted = (): string => {
    const token = take();
    if (token.quoted !== true) throw invalid(source.path, token.line, `expected text in quotes, got "${token.text.slice(0, 60)}"`);
    return token.text;
  };
  const list = (): string[] => {
    const found: string[] = [];
    while (tokens[at]?.text !== ']' || tokens[at]?.quoted === true) {
      found.push(quoted());
      if (tokens[at]?.text === ',') at++;
    }
    at++;
    return found;
  };
  const blocks: Block[] = [];
  while (at < tokens.length) {
    const { line } = tokens[at] as Token;
    mark('provider');
    const label = quoted();
    mark('{');
    const attributes = new Map<string, readonly string[]>();
    for (let name = take(); name.quoted === true || name.text !== '}'; name = take()) {
      if (name.quoted === true || !/^[a-z_]{1,60}$/.test(name.text))
        throw invalid(source.path, name.line, `expected an attribute, got "${name.text.slice(0, 60)}"`);
      if (attributes.has(name.text)) throw invalid(source.path, name.line, `the attribute ${name.text} stands twice`);
      mark('=');
      const isList = tokens[at]?.text === '[' && tokens[at]?.quoted !== true;
      if (isList) at++;
      attributes.set(name.text, isList ? list() : [quoted()]);
    }
    blocks.push({ label, line, attributes });
  }
  return blocks;
}

function tokensOf(source: Source): readonly Token[] {
  return [...linesOf(source)].flatMap(({ text, number }) => {
    const found: Token[] = [];
    for (const match of text.matchAll(
      /\s+|(?:#|\/\/).*$|\/\*.*?\*\/|"([^"\\]{0,20000}(?:\\.[^"\\]{0,20000}){0,500})"|[{}[\],=]|[A-Za-z_]\w*|(.)/g,
    )) {
      if (match[2] !== undefined) throw invalid(source.path, number, `expected a provider block, got "${match[2]}"`);
      if (match[1] !== undefined) found.push({ text: match[1], quoted: true, line: number });
      else if (!/^(?:\s|#|\/\/|\/\*)/.test(match[0])) found.push({ text: match[0], line: number });
    }
    return found;
  });
}
