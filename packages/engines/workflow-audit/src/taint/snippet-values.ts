// What expressions of short scripts are made of. Nothing is computed: a value is made of all that stands in it, unless what comes out can
// only be a number, a truth value, or a text of letters that do no harm.

import type { SnippetLanguage, SnippetToken } from '@portcullis/formats/snippet';
import type { Span } from '@portcullis/lint';
import { answersOf, jqOutput } from './commands.js';
import { answerWay, joined, narrowed, noParts, ofFile, ofVariable, ofWay, type Parts } from './parts.js';
import { calledSource, harmlessCalls, harmlessKeys, namedSource } from './snippet-language.js';
import { expressionsWithin } from './words.js';

export interface Argument {
  /** `name` of `name=value`, `-Name` of PowerShell. */
  readonly key: string | undefined;
  readonly parts: Parts;
  /** Where it is one text, letter by letter. */
  readonly text: string | undefined;
  readonly tokens: readonly SnippetToken[];
  /** Of a list. */
  readonly items: readonly Argument[];
}

export interface Call {
  /** Names with dots between them; of PowerShell's commands the first word. */
  readonly callee: string;
  readonly args: readonly Argument[];
  /** What it is called on, or what is piped in. */
  readonly self: Parts;
  readonly at: Span;
  /** A command of PowerShell, and no function. */
  readonly command: boolean;
  /** Letters of what is piped in. */
  readonly fedText: string;
}

/** What names of a script stand for. */
export interface Names {
  readonly language: SnippetLanguage;
  /** Places of GitHub's expressions in the script. */
  readonly expressions: readonly Span[];
  readonly names: Map<string, Parts>;
  /** Names of regular expressions. */
  readonly patterns: Map<string, string>;
  /** Variables of the environment that were held against a pattern. */
  readonly checked: Set<string>;
  onCall(call: Call): void;
}

type Tokens = readonly SnippetToken[];

export function expression(tokens: Tokens, names: Names): Parts {
  if (names.language === 'powershell') return pipeline(tokens, names);
  const operands = split(tokens, isChoice);
  if (operands.length > 1) return joined(operands.map((operand) => expression(operand, names)));
  const asked = tokens.findIndex(({ kind, text }) => kind === 'operator' && text === '?');
  if (names.language === 'javascript' && asked > 0) {
    anything(tokens.slice(0, asked), names);
    return anything(tokens.slice(asked + 1), names);
  }
  const when = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'if');
  const otherwise = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'else');
  if (names.language === 'python' && when > 0 && otherwise > when) {
    anything(tokens.slice(when + 1, otherwise), names);
    return joined([anything(tokens.slice(0, when), names), anything(tokens.slice(otherwise + 1), names)]);
  }
  const parts = anything(tokens, names);
  return tokens.some(isTest) ? noParts : parts;
}

function isChoice({ kind, text }: SnippetToken): boolean {
  return kind === 'operator' ? /^(?:&&|\|\||\?\?)$/.test(text) : kind === 'name' && (text === 'and' || text === 'or');
}

function isTest({ kind, text }: SnippetToken, index: number): boolean {
  if (kind === 'operator') return /^(?:[=!]==?|[<>]=?)$/.test(text) || (text === '!' && index === 0);
  return kind === 'name' && (text === 'not' || text === 'instanceof' || text === 'typeof');
}

function split(tokens: Tokens, at: (token: SnippetToken) => boolean): readonly Tokens[] {
  const found: SnippetToken[][] = [[]];
  for (const token of tokens) {
    if (at(token)) found.push([]);
    else (found.at(-1) as SnippetToken[]).push(token);
  }
  return found;
}

/** All that stands in an expression. */
export function anything(tokens: Tokens, names: Names): Parts {
  const found: Parts[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { parts, next } = unit(tokens, at, names);
    found.push(parts);
    at = next;
  }
  return joined(found);
}

interface Unit {
  readonly parts: Parts;
  readonly next: number;
}

/** A name, a text or what stands in brackets, with what is taken out of it and called on it. */
function unit(tokens: Tokens, start: number, names: Names): Unit {
  const first = tokens[start] as SnippetToken;
  const chain: Chain = {
    dotted: first.kind === 'name' ? keyOf(first.text, names.language) : first.text === '[' ? wordsIn(first.tokens) : '',
    parts: primary(first, names),
    at: start + 1,
  };
  while (goOn(chain, tokens, first, names)) {
    // read
  }
  const { dotted, parts, at } = chain;
  // `[int]$x` is a number.
  const cast = names.language === 'powershell' && first.text === '[' && at === start + 1 && tokens[at]?.kind === 'name';
  if (cast && /^(?:int\w{0,3}|long|bool|double|decimal|version|datetime|guid)$/i.test(dotted))
    return { parts: noParts, next: unit(tokens, at, names).next };
  return { parts, next: at };
}

/** A value as far as it is read. */
interface Chain {
  /** Names with dots between them. */
  dotted: string;
  parts: Parts;
  /** What comes next. */
  at: number;
}

/** Longest row of names that means something. */
const maxDotted = 300;

/** Reads a key, an index or a call behind a value; false where none follows. */
function goOn(chain: Chain, tokens: Tokens, first: SnippetToken, names: Names): boolean {
  const next = tokens[chain.at];
  if (next === undefined) return false;
  const key = next.kind === 'operator' && /^(?:\.|\?\.|::)$/.test(next.text) ? tokens[chain.at + 1] : undefined;
  if (key?.kind === 'name' && !(names.language === 'powershell' && next.spaced)) {
    chain.at += 2;
    // A method is asked of the whole.
    take(chain, key.text, isCall(tokens[chain.at], names), names);
    return true;
  }
  chain.at++;
  if (key?.kind === 'group') return true;
  if (isCall(next, names)) {
    chain.parts = called(chain.dotted, chain.parts, next, first, names);
    return true;
  }
  if (next.kind === 'group' && next.text === '[' && !next.spaced) {
    take(chain, literal(next.tokens) ?? '*', false, names);
    return true;
  }
  chain.at--;
  return false;
}

function take(chain: Chain, key: string, method: boolean, names: Names): void {
  if (chain.dotted.length < maxDotted) chain.dotted += `.${key.slice(0, 200)}`;
  if (!method) chain.parts = property(chain.parts, key, chain.dotted, names);
}

function isCall(token: SnippetToken | undefined, { language }: Names): boolean {
  return token?.kind === 'group' && token.text === '(' && !(language === 'powershell' && token.spaced);
}

function keyOf(name: string, language: SnippetLanguage): string {
  return language === 'powershell' && name.startsWith('$') ? name.replace(/[{}]/g, '').toLowerCase() : name;
}

function wordsIn(tokens: Tokens): string {
  return tokens.map(({ text }) => text).join('');
}

function primary(token: SnippetToken, names: Names): Parts {
  switch (token.kind) {
    case 'string':
      return joined([written(token, names), ...token.holes.map((hole) => expression(hole, names))]);
    case 'group':
      if (token.text === '{') return joined(split(token.tokens, isComma).map((entry) => anything(entry, names)));
      return token.text === '('
        ? expression(token.tokens, names)
        : joined(split(token.tokens, isComma).map((item) => expression(item, names)));
    case 'name':
      return joined([written(token, names), named(keyOf(token.text, names.language), token.text, names)]);
    default:
      return noParts;
  }
}

/** Expressions that are put in where the token stands. */
function written(token: SnippetToken, names: Names): Parts {
  return names.expressions.length === 0 ? noParts : { ...noParts, expressions: expressionsWithin(token, names) };
}

function named(key: string, written: string, names: Names): Parts {
  return names.names.get(key) ?? unchecked(namedSource(written, names.language), names) ?? noParts;
}

function unchecked(parts: Parts | undefined, { checked }: Names): Parts | undefined {
  return parts !== undefined && parts.variables.size > 0 && [...parts.variables].every((name) => checked.has(name)) ? noParts : parts;
}

function property(parts: Parts, key: string, dotted: string, names: Names): Parts {
  if (harmlessKeys.test(key)) return noParts;
  // Whatever gave it: the head of a pull request is somebody else's.
  if (parts.ways.size === 0 && /\.head\.(?:sha|ref|repo)$/.test(dotted)) return ofWay(`${answerWay}.head.${key}`);
  return unchecked(namedSource(dotted, names.language), names) ?? narrowed(parts, [key]);
}

function isComma({ kind, text }: SnippetToken): boolean {
  return kind === 'operator' && text === ',';
}

/** The text that tokens are, letter by letter. */
function literal(tokens: Tokens): string | undefined {
  const [only] = tokens;
  return tokens.length === 1 && only?.kind === 'string' && only.holes.length === 0 ? only.text : undefined;
}

function argumentsOf(group: SnippetToken, names: Names): readonly Argument[] {
  return split(group.tokens, isComma).flatMap((tokens) => (tokens.length === 0 ? [] : [argument(tokens, names)]));
}

function argument(all: Tokens, names: Names): Argument {
  const [first, second] = all;
  const keyed = names.language === 'python' && first?.kind === 'name' && second?.kind === 'operator' && second.text === '=';
  const tokens = keyed ? all.slice(2) : all;
  const [only] = tokens;
  const list = tokens.length === 1 && only?.kind === 'group' && only.text === '[';
  const items = list ? argumentsOf(only as SnippetToken, names) : [];
  const parts = list ? joined(items.map((item) => item.parts)) : expression(tokens, names);
  return { key: keyed ? first?.text : undefined, parts, text: literal(tokens), tokens, items };
}

function called(callee: string, self: Parts, group: SnippetToken, first: SnippetToken, names: Names): Parts {
  const args = argumentsOf(group, names);
  names.onCall({ callee, args, self, at: { start: first.start, end: group.end }, command: false, fedText: '' });
  const asked = args[0]?.text ?? args[0]?.tokens.map(({ text }) => text).join('');
  const source = calledSource(callee, args[0]?.text, asked);
  if (source !== undefined) return unchecked(source, names) ?? source;
  if (harmlessCalls.test(callee)) return noParts;
  const opened = ofOpened(callee, args);
  if (opened !== undefined) return opened;
  if (isCleaning(callee, args, names)) return noParts;
  if (/\.get$/.test(callee) && args[0]?.text !== undefined) return narrowed(self, [args[0].text]);
  const words = /(?:check_output|\brun|popen|execSync|execFileSync|getoutput|getExecOutput|spawnSync)$/.test(callee)
    ? askedWords(args)
    : [];
  if (words.length > 0) return answersOf(words[0] ?? '', words.slice(1));
  return joined([self, ...args.map(({ parts }) => parts)]);
}

/** Files that are opened or read, by what of their path is written letter by letter: `folder + "/name.txt"`. */
function ofOpened(callee: string, args: readonly Argument[]): Parts | undefined {
  const [path, mode] = args;
  const text = path?.text ?? textOf(path?.tokens ?? []).replace(/^\/+/, '');
  if (path === undefined || (path.text === undefined && !/[/.]\w/.test(text))) return undefined;
  const read = (): Parts => (path.text === undefined ? joined([path.parts, ofFile(text)]) : ofFile(text));
  if (callee === 'open' || callee === 'io.open') {
    if (mode?.text === undefined || !/[wax]/.test(mode.text)) return read();
    return path.text === undefined ? undefined : ofVariable(`to:${text}`);
  }
  return /(?:^|\.)readFile(?:Sync)?$|\.ReadAll(?:Text|Lines)$/.test(callee) ? read() : undefined;
}

/** Whether all letters but those of a class are taken out, or only such are looked for. */
function isCleaning(callee: string, args: readonly Argument[], { patterns }: Names): boolean {
  const named = patterns.get(callee.split('.', 1)[0] ?? '') ?? patterns.get(args[0]?.tokens[0]?.text ?? '');
  const found = args
    .flatMap(({ tokens }) => tokens)
    .find(({ kind, text }) => kind === 'pattern' || (kind === 'string' && /[[\\^]/.test(text)))?.text;
  const pattern = found ?? named;
  if (pattern === undefined) return false;
  if (/(?:\.replace|\.replaceAll|\bre\.sub)$/.test(callee)) return /\[\^/.test(pattern);
  return /\.(?:match|matchAll|exec|search|findall|fullmatch)$/.test(callee) && !/\.[*+]|\\S|\[\^|\.\{/.test(pattern);
}

function askedWords(args: readonly Argument[]): readonly string[] {
  const [first, second] = args;
  if (first === undefined) return [];
  if (first.items.length > 0) return first.items.map(({ text }) => text ?? '');
  const words = (first.tokens[0]?.kind === 'string' ? first.tokens[0].text : '').split(/\s+/);
  return [...words, ...(second?.items.map(({ text }) => text ?? '') ?? [])];
}

/** What stands before an equals sign: names, and for `{ data: pull }` the keys that they take out. */
export function targetsOf(
  tokens: Tokens,
  { language }: Pick<Names, 'language'>,
): readonly { readonly name: string; readonly keys: readonly string[] }[] {
  const typed = tokens.findIndex(({ kind, text }) => kind === 'operator' && (text === ':' || text === '.'));
  const plain = typed > 0 ? tokens.slice(0, typed) : tokens;
  return plain.flatMap((token) => {
    if (token.kind === 'group')
      return split(token.tokens, isComma).flatMap((entry) => {
        const name = entry.findLast(({ kind }) => kind === 'name');
        const key = entry[0];
        if (name === undefined || key === undefined) return [];
        return [{ name: keyOf(name.text, language), keys: token.text === '{' ? [key.text] : [] }];
      });
    if (token.kind !== 'name' || /^(?:const|let|var|async|for|foreach|with)$/.test(token.text)) return [];
    return [{ name: keyOf(token.text, language), keys: [] }];
  });
}

// PowerShell: a statement is commands with bars between them, or a value.

const keywords =
  /^(?:if|else|elseif|while|do|foreach|for|switch|return|try|catch|finally|function|param|in|throw|exit|break|continue|begin|process|end|filter|class|using|trap|default)$/i;

function pipeline(tokens: Tokens, names: Names): Parts {
  const found: Parts[] = [];
  for (const commands of split(tokens, ({ kind, text }) => kind === 'operator' && /^(?:\n|;|&&|\|\|)$/.test(text))) {
    let fed = noParts;
    let fedText = '';
    for (const one of split(commands, ({ kind, text }) => kind === 'operator' && text === '|')) {
      fed = element(one, fed, fedText, names);
      fedText = textOf(one);
    }
    found.push(fed);
  }
  return joined(found);
}

/** Texts of tokens in their order, those in groups among them. */
export function textOf(tokens: Tokens): string {
  const found: string[] = [];
  const visit = (list: Tokens): void => {
    for (const { kind, text, tokens: inner } of list) {
      if (kind === 'string') found.push(text);
      else if (kind === 'group') visit(inner);
    }
  };
  visit(tokens);
  return found.join('');
}

function element(all: Tokens, fed: Parts, fedText: string, names: Names): Parts {
  const begin = all.findIndex(({ kind, text }) => kind !== 'name' || !keywords.test(text));
  const tokens = begin > 0 ? all.slice(begin) : all;
  const [first] = tokens;
  if (first === undefined) return fed;
  // `& $program`: which one it is, is not known.
  const isNamed = first.kind !== 'operator' || (first.text !== '&' && first.text !== '.');
  if (isNamed && (first.kind !== 'name' || first.text.startsWith('$') || isCall(tokens[1], names) || tokens[1]?.text === '='))
    return ofValue(tokens, names);
  const args = wordsOf(tokens.slice(1), names);
  const call: Call = { callee: first.text, args, self: fed, at: spanOf(tokens), command: true, fedText };
  names.onCall(call);
  return isNamed ? outputOf(call) : noParts;
}

function spanOf(tokens: Tokens): Span {
  return { start: (tokens[0] as SnippetToken).start, end: (tokens.at(-1) as SnippetToken).end };
}

function ofValue(tokens: Tokens, names: Names): Parts {
  const parts = anything(tokens, names);
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'name') continue;
    if (/^-[ci]?(?:eq|ne|gt|lt|ge|le|match|notmatch|like|notlike|contains|notcontains|in|notin|not|is|isnot|and|or)$/i.test(text))
      return noParts;
    if (/^-[ci]?replace$/i.test(text) && /\[\^/.test(tokens[index + 1]?.text ?? '')) return noParts;
  }
  return parts;
}

/** Switches that take no value. */
const switches =
  /^-(?:Append|Raw|Force|NoProfile|NonInteractive|Wait|NoNewline|PassThru|UseBasicParsing|Recurse|NoLogo|NoClobber|Verbose|WhatIf|Unique|AsPlainText|n|s|i|NoNewWindow)$/i;

/** Words of a command; what follows `-Name` is its value. */
function wordsOf(tokens: Tokens, names: Names): readonly Argument[] {
  const words: SnippetToken[][] = [];
  for (const token of tokens) {
    if (token.kind === 'operator' && /^(?:>|>>|\d>&1)$/.test(token.text)) break;
    if (token.spaced || words.length === 0) words.push([token]);
    else (words.at(-1) as SnippetToken[]).push(token);
  }
  const found: Argument[] = [];
  let key: string | undefined;
  for (const word of words) {
    const [first] = word;
    if (word.length === 1 && first?.kind === 'name' && /^-/.test(first.text)) {
      if (key !== undefined) found.push(wordOf([], undefined, key, names));
      key = first.text;
      if (switches.test(key)) {
        found.push(wordOf([], undefined, key, names));
        key = undefined;
      }
      continue;
    }
    found.push(wordOf(word, plainText(word), key, names));
    key = undefined;
  }
  if (key !== undefined) found.push(wordOf([], undefined, key, names));
  return found;
}

function wordOf(tokens: Tokens, text: string | undefined, key: string | undefined, names: Names): Argument {
  return { key, parts: tokens.length === 0 ? noParts : anything(tokens, names), text, tokens, items: [] };
}

function plainText(word: Tokens): string | undefined {
  const whole = word.every(
    ({ kind, holes, text }) =>
      (kind === 'string' && holes.length === 0) || (kind === 'name' && !text.startsWith('$')) || kind === 'number' || kind === 'operator',
  );
  return whole ? wordsIn(word) : undefined;
}

export interface Word extends Span {
  readonly value: string;
  readonly parts: Parts;
}

/** A command as words in a row; what is not written letter by letter begins with a dollar. */
export function commandLine({ callee, args, at }: Call): readonly Word[] {
  const words: Word[] = [];
  if (callee !== '&' && callee !== '.') words.push({ value: callee, parts: noParts, start: at.start, end: at.start + callee.length });
  for (const { key, parts, text, tokens } of args) {
    const span = tokens.length === 0 ? at : spanOf(tokens);
    if (key !== undefined) words.push({ value: key, parts: noParts, start: span.start, end: span.start });
    if (tokens.length > 0) words.push({ value: text ?? variableText(tokens), parts, ...span });
  }
  return words;
}

function variableText(tokens: Tokens): string {
  const [first] = tokens;
  return first?.kind === 'string' ? first.text : '${X}';
}

/** What comes out of a command. */
function outputOf(call: Call): Parts {
  const { callee, args, self } = call;
  const name = callee.toLowerCase();
  const values = commandLine(call).map(({ value }) => value);
  if (name === 'jq') return jqOutput(values.slice(1), joined([self, ...args.map(({ parts }) => parts)]));
  if (/^(?:get-content|gc|cat|type)$/.test(name)) {
    const file = args.find(({ key }) => key === undefined || /^-(?:path|literalpath)$/i.test(key));
    return file?.text === undefined ? (file?.parts ?? noParts) : ofFile(file.text);
  }
  if (harmlessCalls.test(callee)) return noParts;
  if (name === 'select-object' || name === 'select' || name === 'foreach-object' || name === '%') {
    const key = args.find((each) => each.text !== undefined && /^-(?:expandproperty|membername)$/i.test(each.key ?? ''))?.text;
    return key === undefined ? self : narrowed(self, [key]);
  }
  // Of other programs only what they are known to look up.
  if (!/^[a-z]+-[a-z]+$/.test(name) && name !== 'echo') return answersOf(name, values.slice(1));
  return joined([self, ...args.map(({ parts }) => parts)]);
}
