// In which quotes of bash an offset of a script stands: quotes begin anew within `$(…)` and backticks, and end before them nowhere.

import { expressionsIn } from '@portcullis/formats/expression';

export type Quote = '"' | "'" | undefined;

/** What is read until its end: the script itself, a command within it, or a sum, in which no quotes are needed. */
interface Frame {
  readonly end: '' | ')' | '`' | '))';
  open: Quote;
  /** Parentheses that were opened within it. */
  depth: number;
}

interface Reader {
  readonly script: string;
  readonly frames: Frame[];
  /** Words that end the heredocs which begin on the next line. */
  readonly heredocs: string[];
}

/** Expressions hold no quotes that count, and neither do heredocs: an offset in one of these stands in none. */
export function bashQuote(script: string, offset: number): Quote {
  const spans = expressionsIn(script.slice(0, offset)).map(({ span }) => span);
  const reader: Reader = { script, frames: [{ end: '', open: undefined, depth: 0 }], heredocs: [] };
  let next = 0;
  for (let at = 0; at < offset; at++) {
    const span = spans[next];
    if (span !== undefined && at === span.start) {
      at = span.end - 1;
      next++;
      continue;
    }
    at = read(reader, at);
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) <= at) next++;
  }
  const frame = top(reader);
  return frame.end === '))' ? '"' : frame.open;
}

function top({ frames }: Reader): Frame {
  return frames.at(-1) as Frame;
}

/** Reads what begins at an offset. @returns the last offset that belongs to it. */
function read(reader: Reader, at: number): number {
  const { script } = reader;
  const frame = top(reader);
  const letter = script[at];
  if (frame.open === "'") {
    if (letter === "'") frame.open = undefined;
    return at;
  }
  if (letter === '\\') return at + 1;
  if (letter === '$' && script[at + 1] === '(') return enter(reader, at);
  if (letter === '`') {
    if (frame.end === '`') reader.frames.pop();
    else reader.frames.push({ end: '`', open: undefined, depth: 0 });
    return at;
  }
  if (frame.end !== '))' && letter === '"') frame.open = frame.open === undefined ? '"' : undefined;
  else if (frame.open === undefined) return readBare(reader, frame, at);
  return at;
}

function enter({ script, frames }: Reader, at: number): number {
  const sum = script[at + 2] === '(';
  frames.push({ end: sum ? '))' : ')', open: undefined, depth: 0 });
  return at + (sum ? 2 : 1);
}

/** Outside of all quotes of its frame. */
function readBare(reader: Reader, frame: Frame, at: number): number {
  const { script, heredocs } = reader;
  switch (script[at]) {
    case "'":
      if (frame.end !== '))') frame.open = "'";
      return at;
    case '(':
      frame.depth++;
      return at;
    case ')':
      return leave(reader, frame, at);
    case '#':
      return frame.end !== '))' && /^$|\s/.test(script.slice(Math.max(0, at - 1), at)) ? endOfLine(script, at) - 1 : at;
    case '<': {
      const word = frame.end === '))' || script[at - 1] === '<' ? undefined : heredoc(script, at);
      if (word !== undefined) heredocs.push(word);
      return at;
    }
    case '\n':
      return pastHeredocs(reader, at);
    default:
      return at;
  }
}

function leave({ frames, script }: Reader, frame: Frame, at: number): number {
  if (frame.depth > 0) frame.depth--;
  else if (frame.end === ')' || frame.end === '))') frames.pop();
  return frame.depth === 0 && frame.end === '))' && script[at + 1] === ')' ? at + 1 : at;
}

function endOfLine(script: string, at: number): number {
  const newline = script.indexOf('\n', at);
  return newline < 0 ? script.length : newline;
}

function heredoc(script: string, at: number): string | undefined {
  return /^<<(?!<)-?[ \t]{0,5}["'\\]?([A-Za-z_]\w{0,60})/.exec(script.slice(at, at + 80))?.[1];
}

/** The line end behind the bodies of all heredocs that begin here. */
function pastHeredocs({ script, heredocs }: Reader, at: number): number {
  let end = at;
  for (const word of heredocs.splice(0)) {
    const close = new RegExp(`^[ \\t]{0,80}${word}[ \\t]{0,5}$`, 'm').exec(script.slice(end + 1));
    end = close === null ? script.length : end + 1 + close.index + close[0].length;
  }
  return end === at ? at : end - 1;
}
