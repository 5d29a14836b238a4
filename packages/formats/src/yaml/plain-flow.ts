// Brackets and braces of YAML's plain part: each scalar on one line, with keys that have a space behind their colon.

import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './nodes.js';
import {
  apostrophe,
  type Brackets,
  beyond,
  closeBrace,
  closeBracket,
  colon,
  comma,
  hash,
  newline,
  openBrace,
  openBracket,
  quote,
  quotedEnd,
  space,
  tab,
} from './plain-letters.js';
import { type Decoder, maxDepth, mayBegin, plain, quoted, refuseTwice, spanFrom } from './plain-scalars.js';

export interface Flow extends Brackets {
  readonly decoder: Decoder;
  /** Of the line. */
  end: number;
  /** How far in stands what it belongs to: further lines stand further in. */
  readonly parent: number;
}

/** White space, comments and line ends; there must be something behind them. */
function skipSpaces(flow: Flow): void {
  const { text } = flow;
  for (;;) {
    while (flow.at < flow.end && text.charCodeAt(flow.at) === space) flow.at++;
    const comment = flow.at < flow.end && text.charCodeAt(flow.at) === hash;
    if (comment && text.charCodeAt(flow.at - 1) !== space && text.charCodeAt(flow.at - 1) !== newline) throw beyond;
    if (flow.at < flow.end && !comment) return;
    if (flow.end >= text.length) throw beyond;
    const line = flow.end + 1;
    let start = line;
    while (text.charCodeAt(start) === space) start++;
    const found = text.indexOf('\n', start);
    flow.at = start;
    flow.end = found < 0 ? text.length : found;
    if (start < flow.end && text.charCodeAt(start) !== hash && start - line <= flow.parent) throw beyond;
  }
}

/** Between entries, or before the closing bracket. */
function separator(flow: Flow, close: number): void {
  skipSpaces(flow);
  const code = flow.text.charCodeAt(flow.at);
  if (code === comma) {
    flow.at++;
    skipSpaces(flow);
  } else if (code !== close) throw beyond;
}

export function flowValue(flow: Flow, depth: number): YamlNode {
  if (depth > maxDepth) throw beyond;
  const first = flow.text.charCodeAt(flow.at);
  if (first === openBrace) return flowMap(flow, depth);
  return first === openBracket ? flowList(flow, depth) : flowScalar(flow, false);
}

function flowScalar(flow: Flow, isKey: boolean): YamlScalar {
  const { text, at, end } = flow;
  const first = text.charCodeAt(at);
  if (first !== apostrophe && first !== quote) return flowPlain(flow, isKey);
  const close = quotedEnd(text, at, end);
  flow.at = close + 1;
  return quoted(text, flow.decoder, at, close);
}

/** A scalar without quotes up to what ends it within brackets; a key up to its colon. */
function flowPlain(flow: Flow, isKey: boolean): YamlScalar {
  const { text, at: start, end } = flow;
  if (!mayBegin(text, start)) throw beyond;
  let last = start;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code === comma || code === closeBrace || code === closeBracket) break;
    if (code === openBrace || code === openBracket || code === tab || code === hash) throw beyond;
    if (code === colon) {
      const next = text.charCodeAt(at + 1);
      if (isKey && next === space) break;
      if (next === space || next === comma || next === closeBrace || next === closeBracket || at + 1 >= end) throw beyond;
    }
    last = at + 1;
  }
  if (last === start) throw beyond;
  flow.at = at;
  return plain(text, start, last);
}

function flowMap(flow: Flow, depth: number): YamlMap {
  const { text, at: start } = flow;
  const entries: YamlEntry[] = [];
  flow.at++;
  skipSpaces(flow);
  while (text.charCodeAt(flow.at) !== closeBrace) {
    const key = flowScalar(flow, true);
    if (text.charCodeAt(flow.at) !== colon || text.charCodeAt(flow.at + 1) !== space) throw beyond;
    flow.at++;
    skipSpaces(flow);
    entries.push({ key, name: key.text, value: flowValue(flow, depth + 1) });
    separator(flow, closeBrace);
  }
  flow.at++;
  refuseTwice(entries);
  return { kind: 'map', entries, at: spanFrom(start, entries.at(-1)?.value) };
}

function flowList(flow: Flow, depth: number): YamlNode {
  const { text, at: start } = flow;
  const items: YamlNode[] = [];
  flow.at++;
  skipSpaces(flow);
  while (text.charCodeAt(flow.at) !== closeBracket) {
    items.push(flowValue(flow, depth + 1));
    separator(flow, closeBracket);
  }
  flow.at++;
  return { kind: 'list', items, at: spanFrom(start, items.at(-1)) };
}
