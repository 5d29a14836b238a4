// The part of HCL that bake files are written in: blocks, attributes, texts, lists and maps. What has to be computed is kept as
// unknown, never guessed.

import { lineIndex, PortcullisError } from '@portcullis/core';

export type HclValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly HclValue[] }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, HclValue> }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'unknown' };

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly attributes: ReadonlyMap<string, HclValue>;
}

interface Token {
  readonly kind: 'word' | 'text' | 'sign' | 'break';
  readonly value: string;
  readonly start: number;
}

const maxTokens = 500_000;
const maxDepth = 60;
const unknown: HclValue = { kind: 'unknown' };

/** Blocks at the top of a file. @throws PortcullisError `hcl-invalid` with file and line. */
export function parseHcl(text: string, path: string): readonly HclBlock[] {
  const fail = (expected: string, at: number): PortcullisError =>
    new PortcullisError({
      code: 'hcl-invalid',
      message: `expected ${expected}`,
      where: { file: path, line: lineIndex(text).positionAt(Math.min(at, text.length)).line },
      remedy: 'Correct the file; `docker buildx bake --print` shows how it is understood.',
    });
  const tokens = tokensOf(text, fail);
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const skipBreaks = (): void => {
    while (peek()?.kind === 'break' || peek()?.value === ',') at++;
  };
  const isSign = (value: string): boolean => peek()?.kind === 'sign' && peek()?.value === value;
  const blocks: HclBlock[] = [];
  for (skipBreaks(); at < tokens.length; skipBreaks()) {
    const head = tokens[at++] as Token;
    if (head.kind !== 'word') throw fail('a block or an attribute', head.start);
    if (isSign('=')) {
      at++;
      blocks.push({ type: '', labels: [], attributes: new Map([[head.value, expression(0)]]) });
      continue;
    }
    const labels: string[] = [];
    for (let next = peek(); next?.kind === 'text' || next?.kind === 'word'; next = peek()) {
      labels.push(next.value);
      at++;
    }
    if (!isSign('{')) throw fail(`\`{\` after ${head.value.slice(0, 60)}`, head.start);
    at++;
    blocks.push({ type: head.value, labels, attributes: body(0) });
  }
  return blocks;

  function body(depth: number): ReadonlyMap<string, HclValue> {
    if (depth > maxDepth) throw fail(`at most ${maxDepth} blocks within one another`, peek()?.start ?? text.length);
    const attributes = new Map<string, HclValue>();
    for (skipBreaks(); !isSign('}'); skipBreaks()) {
      const key = tokens[at++];
      if (key === undefined || (key.kind !== 'word' && key.kind !== 'text')) throw fail('a name or `}`', key?.start ?? text.length);
      if (isSign('=') || isSign(':')) {
        at++;
        attributes.set(key.value, expression(depth));
        continue;
      }
      while (peek()?.kind === 'text' || peek()?.kind === 'word') at++;
      if (!isSign('{')) throw fail('`=` or `{`', key.start);
      at++;
      // Blocks within a block: `matrix`, `validation`.
      attributes.set(key.value, { kind: 'map', entries: body(depth + 1) });
    }
    at++;
    return attributes;
  }

  function expression(depth: number): HclValue {
    if (depth > maxDepth) throw fail(`at most ${maxDepth} values within one another`, peek()?.start ?? text.length);
    const first = tokens[at];
    let value: HclValue = unknown;
    if (isSign('[')) {
      at++;
      const items: HclValue[] = [];
      let isComputed = false;
      for (skipBreaks(); !isSign(']'); skipBreaks()) {
        if (at >= tokens.length) throw fail('`]`', first?.start ?? text.length);
        isComputed ||= peek()?.kind === 'word' && peek()?.value === 'for';
        items.push(expression(depth + 1));
        if (isSign(':')) at++;
      }
      at++;
      value = isComputed ? unknown : { kind: 'list', items };
    } else if (isSign('{')) {
      at++;
      value = { kind: 'map', entries: body(depth + 1) };
    } else if (first?.kind === 'text') {
      at++;
      value = { kind: 'text', value: first.value };
    } else if (first?.kind === 'word') {
      at++;
      value = { kind: 'name', value: first.value };
    }
    // Anything more is computed: it goes to the end of the line, or to what closes or separates.
    let inside = 0;
    let more = false;
    for (let next = peek(); next !== undefined; next = peek()) {
      const opens = next.kind === 'sign' && '([{'.includes(next.value);
      const closes = next.kind === 'sign' && ')]}'.includes(next.value);
      if (inside === 0 && (next.kind === 'break' || closes || next.value === ',' || (next.kind === 'sign' && next.value === ':' && !more)))
        break;
      if (opens) inside++;
      if (closes) inside--;
      more = true;
      at++;
    }
    return more ? unknown : value;
  }
}

function tokensOf(text: string, fail: (expected: string, at: number) => PortcullisError): readonly Token[] {
  const tokens: Token[] = [];
  const pattern =
    /[ \t\r]+|(\n)|(#[^\n]*|\/\/[^\n]*)|(\/\*)|(<<-?)([A-Za-z_]\w{0,100})[ \t\r]*\n|([A-Za-z_][\w.-]*)|(")|([\d.]+)|(==|!=|<=|>=|&&|\|\||=>|\.\.\.|.)/gy;
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null || tokens.length > maxTokens) throw fail(match === null ? 'HCL' : `at most ${maxTokens} words`, start);
    const [, lineBreak, , comment, here, name, word, quote, number, sign] = match;
    if (lineBreak !== undefined) tokens.push({ kind: 'break', value: '\n', start });
    else if (comment !== undefined) {
      const end = text.indexOf('*/', start + 2);
      if (end < 0) throw fail('the comment to end', start);
      pattern.lastIndex = end + 2;
    } else if (here !== undefined && name !== undefined) {
      const found = hereText(text, pattern.lastIndex, name, here === '<<-');
      if (found === undefined) throw fail(`${name.slice(0, 60)} alone in a line`, start);
      tokens.push({ kind: 'text', value: found.value, start }, { kind: 'break', value: '\n', start: found.end });
      pattern.lastIndex = found.end;
    } else if (word !== undefined) tokens.push({ kind: 'word', value: word, start });
    else if (quote !== undefined) {
      const found = quotedText(text, start + 1);
      if (found === undefined) throw fail('the text to end', start);
      tokens.push({ kind: 'text', value: found.value, start });
      pattern.lastIndex = found.end;
    } else if (number !== undefined) tokens.push({ kind: 'text', value: number, start });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign, start });
  }
  return tokens;
}

function hereText(
  text: string,
  start: number,
  name: string,
  indented: boolean,
): { readonly value: string; readonly end: number } | undefined {
  const lines: string[] = [];
  for (let from = start; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (line.trim() === name) {
      const indent = indented
        ? Math.min(...lines.filter((each) => each.trim() !== '').map((each) => each.length - each.trimStart().length))
        : 0;
      return {
        value: lines.map((each) => `${each.slice(Number.isFinite(indent) ? indent : 0)}\n`).join(''),
        end: end < 0 ? text.length : end,
      };
    }
    if (end < 0) return undefined;
    lines.push(line);
    if (lines.length > maxTokens) return undefined;
    from = end + 1;
  }
  return undefined;
}

/** A text with its `${…}` kept as written; a quote within one does not end it. */
function quotedText(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\\') {
      const next = text[++i] ?? '';
      value += next === 'n' ? '\n' : next === 't' ? '\t' : next;
      continue;
    }
    if ((char === '$' || char === '%') && text[i + 1] === '{') depth++;
    else if (char === '}' && depth > 0) depth--;
    else if (char === '"' && depth === 0) return { value, end: i + 1 };
    else if (char === '\n' && depth === 0) return undefined;
    value += char;
  }
  return undefined;
}
