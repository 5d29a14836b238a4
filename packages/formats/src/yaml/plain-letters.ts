// What both readers of YAML's plain part look at: that of values without places, and that of nodes.

/** Thrown where a reader of the plain part ends; it lets it out to nobody. */
export const beyond = new Error('beyond the plain part');
export const tab = 9;
export const newline = 10;
export const carriageReturn = 13;
export const space = 32;
export const quote = 34;
export const hash = 35;
export const apostrophe = 39;
export const plus = 43;
export const comma = 44;
export const dash = 45;
export const colon = 58;
export const greater = 62;
export const question = 63;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const openBrace = 123;
export const pipe = 124;
export const closeBrace = 125;

/** Brackets within one line. */
export interface Brackets {
  readonly text: string;
  at: number;
  /** Of the line. */
  readonly end: number;
}

/** Index of the closing mark on the same line. */
export function quotedEnd(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  if (mark === apostrophe) {
    let close = text.indexOf("'", start + 1);
    while (close >= 0 && close < end && text.charCodeAt(close + 1) === apostrophe) close = text.indexOf("'", close + 2);
    if (close < 0 || close >= end) throw beyond;
    return close;
  }
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote) return at;
  }
  throw beyond;
}

/** There must be something behind them. */
export function skipSpaces(flow: Brackets): void {
  while (flow.at < flow.end && flow.text.charCodeAt(flow.at) === space) flow.at++;
  if (flow.at >= flow.end) throw beyond;
}

/** Between entries, or before the closing bracket. */
export function separator(flow: Brackets, close: number): void {
  skipSpaces(flow);
  const code = flow.text.charCodeAt(flow.at);
  if (code === comma) {
    flow.at++;
    skipSpaces(flow);
  } else if (code !== close) throw beyond;
}
