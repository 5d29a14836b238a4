// Text that a command reads, where it stands in the script: `<<< 'text'`, `echo text |`, `base64 -d <<< text |`; and files that a
// command writes with such a text.

import { gunzipSync } from 'node:zlib';
import { baseName, type ShellList, type ShellNode, type ShellWord, type SimpleCommand } from '@portcullis/formats/shell';

/** Longest text that is looked at, and one letter, so that it shows where there was more. */
const maxText = 20_001;

/** What is known where a command stands. */
export interface Known {
  /** The text that heredocs stand in. */
  readonly script: string | undefined;
  /** What a file holds that was written before; undefined when it is not known. */
  textOf(path: string): string | undefined;
  /** The text of a word; undefined when it is not known. */
  valueOf(word: ShellWord): string | undefined;
}

/** What the standard input of a command holds; undefined when it is not known. A heredoc of a shell's own is no matter of this. */
export function fedText(node: SimpleCommand, feeders: readonly ShellNode[], known: Known): string | undefined {
  const here = node.redirects.findLast(({ operator }) => operator === '<<<');
  if (here !== undefined) return here.target === undefined ? undefined : known.valueOf(here.target);
  const from = node.redirects.findLast(({ operator }) => operator.startsWith('<'));
  if (from !== undefined)
    return from.operator === '<' && from.target?.literal !== undefined ? known.textOf(from.target.literal) : undefined;
  const last = feeders.at(-1);
  return last?.kind === 'simple' ? printed(last, feeders.slice(0, -1), known) : undefined;
}

/** Whether a pipe begins with a known text and changes it in a way that is not known here. */
export function changedOnTheWay(feeders: readonly ShellNode[], known: Known): boolean {
  const [first] = feeders;
  if (first?.kind !== 'simple') return false;
  const name = baseName(first.words[0]?.literal ?? '');
  return printing.test(name) || (feeders.length > 1 && printed(first, [], known) !== undefined);
}

/** Programs that print a text which they are given, or that they make. */
const printing =
  /^(?:jq|yes|seq|printenv|env|awk|gawk|mawk|sed|base32|xxd|openssl|uudecode|envsubst|perl|ruby|node|php|python[\d.]{0,6}|m4|rev|tac|tr|expr)$/;

/** Files that a command writes a known text into. */
export function writtenFiles(
  node: SimpleCommand,
  feeders: readonly ShellNode[],
  known: Known,
): readonly { readonly file: string; readonly text: string; readonly added: boolean }[] {
  const name = baseName(node.words[0]?.literal ?? '');
  const out = node.redirects.find(({ operator }) => operator === '>' || operator === '>>' || operator === '>|');
  if (name !== 'tee' && out?.target === undefined) return [];
  const files = name === 'tee' ? node.words.slice(1).filter(({ value }) => !value.startsWith('-')) : [];
  if (out?.target !== undefined) files.push(out.target);
  const text = printed(node, name === 'echo' || name === 'printf' ? [] : feeders, known);
  if (text === undefined) return [];
  const added = out?.operator === '>>' || node.words.some(({ value }) => value === '-a');
  return files.slice(0, 8).flatMap(({ literal: file }) => (file === undefined ? [] : [{ file, text, added }]));
}

/** What a substitution gives: `$(echo … | base64 -d)`. */
export function outputOf({ items }: ShellList, known: Known): string | undefined {
  const node = items.length === 1 ? items[0]?.node : undefined;
  if (node?.kind === 'simple') return printed(node, [], known);
  const last = node?.kind === 'pipeline' ? node.parts.at(-1) : undefined;
  return node?.kind === 'pipeline' && last?.kind === 'simple' ? printed(last, node.parts.slice(0, -1), known) : undefined;
}

function printed(node: SimpleCommand, feeders: readonly ShellNode[], known: Known): string | undefined {
  const [head, ...args] = node.words;
  const name = baseName(head?.literal ?? '');
  if (name === 'echo' || name === 'printf') return words(name, args, known);
  if (name === 'which' || (name === 'command' && args[0]?.value === '-v')) return args.at(-1)?.literal;
  const [file] = args;
  if (name === 'cat' && file?.literal !== undefined && file.literal !== '-') {
    const texts = args.slice(0, 32).map(({ literal }) => (literal === undefined || literal === '-' ? '' : known.textOf(literal)));
    return texts.includes(undefined) ? undefined : texts.join('\n').slice(0, maxText);
  }
  const filter = filterOf(name, args);
  if (filter === undefined) return undefined;
  const body = node.redirects.findLast(({ operator }) => operator.includes('<'))?.body;
  const read = body === undefined || known.script === undefined ? fedText(node, feeders, known) : known.script.slice(body.start, body.end);
  return read === undefined ? undefined : filter(read.slice(0, maxText));
}

const decoders: Readonly<Record<string, BufferEncoding>> = { base64: 'base64', xxd: 'hex' };

/** What a program makes of the text that it reads; undefined when that is not known here. */
function filterOf(name: string, args: readonly ShellWord[]): ((text: string) => string | undefined) | undefined {
  const has = (pattern: RegExp): boolean => args.some(({ value }) => pattern.test(value));
  if (name === 'cat' && args.every(({ value }) => value === '-')) return (text) => text;
  if (name === 'tee') return (text) => text;
  if (name === 'rev')
    return (text) =>
      text
        .split('\n')
        .map((line) => [...line].reverse().join(''))
        .join('\n');
  if (name === 'tr') return translation(args);
  if (name === 'gunzip' || name === 'zcat' || (name === 'gzip' && has(/^-[a-z]*d|^--decompress$/))) return unpacked;
  if (name === 'openssl') return has(/^-d$/) && has(/^(?:base64|-base64|-a)$/) ? decoded('base64') : undefined;
  if (/^python[\d.]{0,6}$/.test(name)) return has(/^base64$/) && has(/^-d$/) ? decoded('base64') : undefined;
  const encoding = decoders[name];
  if (encoding === undefined) return undefined;
  return has(encoding === 'hex' ? /^-[a-z]*r/ : /^(?:-[a-z]*[dD]|--decode)$/) ? decoded(encoding) : undefined;
}

/** `tr a-z n-za-m`. */
function translation(args: readonly ShellWord[]): ((text: string) => string) | undefined {
  const [from, to, more] = args.map(({ literal }) => (literal === undefined ? undefined : lettersOf(literal)));
  if (from === undefined || to === undefined || to.length === 0 || more !== undefined || args[0]?.value.startsWith('-')) return undefined;
  const table = new Map(from.map((letter, index) => [letter, to[Math.min(index, to.length - 1)] as string]));
  return (text) => [...text].map((letter) => table.get(letter) ?? letter).join('');
}

function lettersOf(set: string): readonly string[] {
  return [...set.slice(0, 300).matchAll(/(.)-(.)|./gs)].flatMap(([letter, first, last]) => {
    if (first === undefined || last === undefined) return [letter];
    const [low, high] = [first.charCodeAt(0), last.charCodeAt(0)];
    return Array.from({ length: Math.max(0, Math.min(256, high - low + 1)) }, (_, index) => String.fromCharCode(low + index));
  });
}

/** Of bytes as Latin 1. */
function unpacked(text: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(text, 'latin1'), { maxOutputLength: maxText }).toString('utf8');
  } catch {
    return undefined;
  }
}

function decoded(encoding: BufferEncoding): (text: string) => string {
  return (text) => Buffer.from(text.replace(/\s/g, ''), encoding).toString('latin1');
}

function words(name: 'echo' | 'printf', args: readonly ShellWord[], known: Known): string | undefined {
  const shown = name === 'echo' ? args.filter(({ value }) => !/^-[neE]+$/.test(value)) : args.filter(({ value }) => value !== '--');
  const texts: string[] = [];
  for (const word of shown) {
    const text = known.valueOf(word);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  if (texts.length === 0) return undefined;
  // `printf '%s' text` prints the text, and `printf '%s%s'` joins two.
  if (name === 'printf' && /^(?:%s){2,20}(?:\\n)?$/.test(texts[0] ?? '')) return unescaped(texts.slice(1).join('').slice(0, maxText));
  const kept = name === 'printf' && /^(?:%s|%b)(?:\\n)?$/.test(texts[0] ?? '') ? texts.slice(1) : texts;
  return unescaped(kept.join(name === 'echo' ? ' ' : '\n').slice(0, maxText));
}

const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' };

/** `\n`, `\x63` and `\143`, as printf prints them, and echo of most shells. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([nt\\])|x([0-9A-Fa-f]{1,2})|(0?[0-7]{1,3}))/g, (_, letter: string, hex: string, octal: string) =>
    letter === undefined
      ? String.fromCharCode(hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16))
      : (letters[letter] ?? ''),
  );
}
