// What a build refuses of the file as a whole: its directives, lines too long for Docker, and the lack of any stage.

import type { Span } from '../../mapped-text.js';
import type { Document, Instruction } from '../document.js';
import { type Judging, shown } from './judging.js';

/** A line of more bytes than this Docker does not read. */
const maxLineBytes = 65_535;

export function judgeDocument(document: Document, report: Judging['report']): void {
  const seen = new Set<string>();
  for (const directive of document.directives) {
    if (seen.has(directive.name)) report(directive, `the directive ${directive.name} stands twice`);
    seen.add(directive.name);
    if (directive.name === 'escape' && directive.value !== '\\' && directive.value !== '`')
      report(directive, `the escape directive is \\ or \`, not ${shown(directive.value)}`);
    if (directive.name === 'check') judgeCheck(directive.value.split(' ')[0] as string, (message) => report(directive, message));
  }
  if (document.text.length > maxLineBytes / 4) judgeLines(document, report);
  const early = earlyInstruction(document);
  const lack = lackOfStage(document);
  if (lack !== undefined) report(lack, lack.message);
  else if (early !== undefined) report(early, `${early.keyword} stands before the first FROM`);
}

/** What Docker says of a file without a stage, and where; undefined where there is one. */
export function lackOfStage(document: Document): (Span & { readonly message: string }) | undefined {
  if (document.stages.length > 0) return undefined;
  const [first] = document.instructions;
  if (first === undefined) return { start: 0, end: 0, message: 'the file has no instruction' };
  const early = earlyInstruction(document);
  const { start, end } = early ?? first;
  return { start, end, message: early === undefined ? 'the file has no FROM' : `${early.keyword} stands before the first FROM` };
}

function earlyInstruction({ preamble }: Document): Instruction | undefined {
  return preamble.find(({ keyword }) => keyword !== 'ARG' && keyword !== 'UNKNOWN');
}

function judgeLines({ index, text }: Document, report: Judging['report']): void {
  for (let line = 1; line <= index.lineCount; line++) {
    const start = index.offsetAt(line, 1) ?? text.length;
    const end = index.offsetAt(line + 1, 1) ?? text.length;
    if ((end - start) * 3 > maxLineBytes && Buffer.byteLength(text.slice(start, end)) > maxLineBytes)
      report({ start, end: start + 1 }, `the line is longer than ${maxLineBytes} bytes`);
  }
}

/** `skip=A,B;error=true;experimental=all`. */
function judgeCheck(value: string, report: (message: string) => void): void {
  if (value === '') return;
  // Docker parts it twice at most, so that what follows belongs to the third option.
  const [first = '', second, ...rest] = value.split(';');
  for (const option of [first, second, rest.length === 0 ? undefined : rest.join(';')]) {
    if (option === undefined) continue;
    const equals = option.indexOf('=');
    const key = option.slice(0, Math.max(0, equals)).trim();
    const given = option.slice(equals + 1).trim();
    if (equals < 0 || !['skip', 'error', 'experimental'].includes(key))
      report(`the check directive has the options skip, error and experimental, not ${shown(option)}`);
    else if (key === 'error' && !/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(given))
      report(`error= in the check directive is true or false, not ${shown(given)}`);
  }
}
