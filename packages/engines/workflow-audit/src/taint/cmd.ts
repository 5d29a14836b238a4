// What a script of Windows' cmd does with variables: `%NAME%` is replaced by the value before the line is read, so that the value writes
// part of the script, whatever quotes stand around it.

import { expressionsIn } from '@portcullis/formats/expression';
import type { Span } from '@portcullis/lint';
import { maskedText } from '../script.js';
import { answersOf } from './commands.js';
import { inOneLine, joined, noParts, ofFile, ofVariable, type Parts } from './parts.js';
import type { ScriptFacts, Use } from './script.js';
import { expressionsWithin } from './words.js';
import { type RunnerWrite, targetNamed } from './writes.js';

/** Uses of variables in one script that are told apart. */
const maxUses = 2000;

export function cmdFacts(source: string): ScriptFacts {
  const masked = maskedText(source);
  const expressions = expressionsIn(source).map(({ span }) => span);
  const own = new Map<string, Parts>();
  const writes: RunnerWrite[] = [];
  const uses = new Map<string, Use>();
  let cut = false;
  const partsOf = (text: string): Parts => joined(variablesOf(text).map(({ name }) => own.get(name.toUpperCase()) ?? ofVariable(name)));
  for (const { start, end } of linesOf(masked)) {
    const line = masked.slice(start, end);
    if (/^\s{0,100}@?(?:rem\s|::)/i.test(line)) continue;
    for (const { name, at } of variablesOf(line)) {
      if (uses.has(name.toUpperCase())) continue;
      if (uses.size >= maxUses) {
        cut = true;
        break;
      }
      const parts = own.get(name.toUpperCase()) ?? ofVariable(name);
      uses.set(name.toUpperCase(), {
        kind: 'eval',
        parts,
        at: { start: start + at, end: start + at + name.length + 2 },
        what: `%${name}%`,
      });
    }
    noteVariable(line, own, partsOf);
    const value = joined([
      partsOf(line.split('>')[0] ?? ''),
      { ...noParts, expressions: expressionsWithin({ start, end }, { expressions }) },
    ]);
    const write = writeOf(line, value, { start, end });
    if (write !== undefined) writes.push(write);
  }
  return { writes, commands: [], uses: [...uses.values()], cut };
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** `%NAME%`, also `%NAME:a=b%`; `%%i` is a loop's own. */
function variablesOf(line: string): readonly { readonly name: string; readonly at: number }[] {
  return [...line.matchAll(/%([A-Za-z_]\w{0,200})(?::[^%\n]{1,100})?%/g)].map((match) => ({ name: match[1] as string, at: match.index }));
}

/** `set NAME=…`, `set /p NAME=<file`, `for /f … in ('git log …') do set NAME=%%i`. */
function noteVariable(line: string, own: Map<string, Parts>, partsOf: (text: string) => Parts): void {
  const set = /\bset\s{1,5}(\/[pa]\s{1,5})?"?([A-Za-z_]\w{0,200})=(.{0,2000})/i.exec(line);
  if (set === null) return;
  const [, how = '', name = '', value = ''] = set;
  const file = /^p?\s{0,5}<\s{0,5}(\S{1,200})/.exec(value)?.[1];
  const loop = /\bfor\s{1,5}\/f\b.{0,200}?\bin\s{0,5}\(\s{0,5}['`]([^'`]{1,500})['`]\s{0,5}\)/i.exec(line)?.[1];
  const words = loop?.split(/\s+/) ?? [];
  const looked = words.length > 0 && /%%\w/.test(value) ? answersOf(words[0] ?? '', words.slice(1)) : noParts;
  const read = how.toLowerCase().startsWith('/p') && file !== undefined ? ofFile(file) : noParts;
  // A sum is a number.
  own.set(name.toUpperCase(), how.toLowerCase().startsWith('/a') ? noParts : joined([partsOf(value), inOneLine(looked), read]));
}

function writeOf(line: string, value: Parts, at: Span): RunnerWrite | undefined {
  const [, text = '', to = ''] = /^(.{0,2000}?)>{1,2}\s{0,5}(\S{1,200})/.exec(line) ?? [];
  const target = to === '' ? undefined : targetNamed(to);
  if (target === undefined) return undefined;
  const name = /\becho[\s(.]\s{0,5}"?([A-Za-z_][\w-]{0,200})=/i.exec(text)?.[1];
  return { ...target, name, value, at, delimited: false };
}
