// What a script of Windows' cmd does with variables: `%NAME%` is replaced by the value before the line is read, so that the value writes
// part of the script, whatever quotes stand around it.

import { expressionsIn } from '@portcullis/formats/expression';
import type { ShellWord } from '@portcullis/formats/shell';
import type { Span } from '@portcullis/lint';
import { baseName, maskedText } from '../script.js';
import { codeOf } from './code-words.js';
import { answersOf } from './commands.js';
import { inOneLine, joined, noParts, ofFile, ofVariable, type Parts } from './parts.js';
import type { ScriptCommand, ScriptFacts, Use } from './script.js';
import { expressionsWithin } from './words.js';
import { type RunnerWrite, targetNamed } from './writes.js';

/** Uses of variables in one script that are told apart, and commands of it that are looked at. */
const maxUses = 2000;

export function cmdFacts(source: string): ScriptFacts {
  const masked = maskedText(source);
  const expressions = expressionsIn(source).map(({ span }) => span);
  const own = new Map<string, Parts>();
  const writes: RunnerWrite[] = [];
  const uses = new Map<string, Use>();
  const commands: ScriptCommand[] = [];
  let cut = false;
  const partsOf = (text: string): Parts => joined(variablesOf(text).map(({ name }) => own.get(name.toUpperCase()) ?? ofVariable(name)));
  const expressionsAt = (span: Span): Parts => ({ ...noParts, expressions: expressionsWithin(span, { expressions }) });
  for (const { start, end } of linesOf(masked)) {
    const line = masked.slice(start, end);
    if (/^\s{0,100}@?(?:rem\s|::)/i.test(line)) continue;
    if (commands.length < maxUses)
      commands.push(...commandsOf(line, start, (span) => joined([partsOf(masked.slice(span.start, span.end)), expressionsAt(span)])));
    else cut = true;
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
    const value = joined([partsOf(line.split('>')[0] ?? ''), expressionsAt({ start, end })]);
    const write = writeOf(line, value, { start, end });
    if (write !== undefined) writes.push(write);
  }
  return { writes, commands, uses: [...uses.values()], cut };
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

/** Plain commands of a line, as bash would write them; what stands in loops and conditions is found by the words that begin it. */
function commandsOf(line: string, start: number, partsAt: (span: Span) => Parts): readonly ScriptCommand[] {
  return [...line.matchAll(/(?:"[^"]*"|[^"&|()])+/g)].flatMap((piece) => {
    const begins =
      /^[\s@]*(?:(?:if|else|do|call|start)\b(?:\s+(?:not|exist|errorlevel|defined|\/\w|"[^"]*"|[^\s"=]{1,100}==[^\s"]{1,100}))*[\s@]+)*/i.exec(
        piece[0],
      );
    const from = begins?.[0].length ?? 0;
    const words = [...piece[0].slice(from).matchAll(/(?:"[^"]*"|[^\s"])+/g)].map((word): ShellWord => {
      const value = word[0].replaceAll('"', '').replaceAll('\\', '/');
      const at = start + piece.index + from + word.index;
      const known = value.includes('%') ? {} : { literal: value };
      return { text: word[0], value, start: at, end: at + word[0].length, quoted: false, nested: [], ...known };
    });
    const [first, ...rest] = words;
    if (first === undefined) return [];
    const at = { start: first.start, end: words.at(-1)?.end ?? first.end };
    // A file of that name in the folder, unless it is how npm and its like come.
    const isFile = /^[\w-]+\.(?:bat|cmd)$/i.test(first.value) && !/^(?:npm|npx|pnpm|yarn|corepack)\.cmd$/i.test(first.value);
    const name = isFile ? `./${first.value}` : first.value.replace(/\.(?:exe|cmd)$/i, '');
    const own = [{ ...first, value: name, ...(first.literal === undefined ? {} : { literal: name }) }, ...rest];
    const partsOf = (word: ShellWord): Parts => partsAt(word);
    return [
      {
        node: { kind: 'simple', ...at, assignments: [], words: own, redirects: [] },
        name: baseName(name),
        words: own,
        at,
        // Each variable in it was told of as code already.
        code: { ...codeOf(own.map(({ value }) => value)), words: [], fed: false },
        parts: joined(rest.map(partsOf)),
        fed: noParts,
        partsOf,
        isBare: () => false,
        feeders: [],
      },
    ];
  });
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
