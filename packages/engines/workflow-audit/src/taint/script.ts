// What a script of bash or sh does with values that it is given: which it writes into the files of the runner, hands to programs that
// take them for code, for options or for addresses, and what it executes out of the checkout. Worked out once a script, in terms of
// names; what the names stand for depends on who runs it.

import { expressionsIn } from '@portcullis/formats/expression';
import type { Redirect, ShellList, ShellNode, ShellWord, SimpleCommand } from '@portcullis/formats/shell';
import type { Span } from '@portcullis/lint';
import { maskedText, parsedScript } from '../script.js';
import { answersOf, isFilter, passesArguments, type Reading } from './commands.js';

/** What a value is made of. */
export interface Parts {
  /** Variables of the environment. */
  readonly variables: ReadonlySet<string>;
  /** Expressions of the script, by their number. */
  readonly expressions: ReadonlySet<number>;
  /** What else it was read from. */
  readonly reads: ReadonlySet<Reading>;
}

export type RunnerFile = 'env' | 'output' | 'path' | 'state' | 'summary';

/** Something that is written into a file of the runner. */
export interface RunnerWrite {
  readonly file: RunnerFile;
  /** Name that is given a value; undefined where that is not written letter by letter. */
  readonly name: string | undefined;
  readonly value: Parts;
  readonly at: Span;
  /** By a mark for the end that cannot be guessed, so that lines within the value do no harm. */
  readonly delimited: boolean;
}

/** A command of the script with what its words are made of. */
export interface ScriptCommand {
  readonly node: SimpleCommand;
  readonly name: string;
  readonly words: readonly ShellWord[];
  readonly at: Span;
  /** Of all words but the first, and of what is piped in. */
  readonly parts: Parts;
  /** What is piped into it. */
  readonly fed: Parts;
  partsOf(word: ShellWord): Parts;
  /** Whether the shell splits what a word stands for. */
  isBare(word: ShellWord): boolean;
  readonly feeders: readonly ShellNode[];
}

export interface ScriptFacts {
  readonly writes: readonly RunnerWrite[];
  readonly commands: readonly ScriptCommand[];
  /** With every expression replaced by letters. */
  readonly masked: string;
}

export const noParts: Parts = { variables: new Set(), expressions: new Set(), reads: new Set() };

/** Scripts of more letters than this are no scripts of a step. */
const maxScript = 1_000_000;

const known = new Map<string, ScriptFacts>();
const maxKnown = 2000;

export function scriptFacts(text: string): ScriptFacts {
  const before = known.get(text);
  if (before !== undefined) return before;
  const facts = read(text.slice(0, maxScript));
  if (known.size >= maxKnown) known.clear();
  known.set(text, facts);
  return facts;
}

function read(text: string): ScriptFacts {
  const expressions = expressionsIn(text);
  const masked = maskedText(text);
  const parsed = parsedScript(masked);
  if (!('list' in parsed)) return { writes: [], commands: [], masked };
  const reader = new Map<string, Parts>();
  const state: State = {
    text: masked,
    expressions: expressions.map(({ span }) => span),
    variables: reader,
    checked: new Set(),
    commands: [],
    writes: [],
  };
  walkList(parsed.list, state, noParts, [], undefined);
  return { writes: state.writes.map((write) => resolved(write, state)), commands: state.commands, masked };
}

interface State {
  readonly text: string;
  readonly expressions: readonly Span[];
  /** What the script's own variables are made of. */
  readonly variables: Map<string, Parts>;
  /** Variables that were held against a pattern. */
  readonly checked: Set<string>;
  readonly commands: ScriptCommand[];
  readonly writes: RunnerWrite[];
}

/** A write told once all variables of the script are known. */
function resolved(write: RunnerWrite, state: State): RunnerWrite {
  return { ...write, value: closed(write.value, state) };
}

export function joined(all: readonly Parts[]): Parts {
  const some = all.filter(({ variables, expressions, reads }) => variables.size + expressions.size + reads.size > 0);
  if (some.length === 0) return noParts;
  if (some.length === 1) return some[0] as Parts;
  return {
    variables: new Set(some.flatMap(({ variables }) => [...variables])),
    expressions: new Set(some.flatMap(({ expressions }) => [...expressions])),
    reads: new Set(some.flatMap(({ reads }) => [...reads])),
  };
}

/** With the script's own variables as what they are made of. */
function closed(parts: Parts, state: State): Parts {
  const variables = new Set<string>();
  const done = new Set<string>();
  const open = [...parts.variables];
  const all: Parts[] = [{ ...parts, variables }];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (done.has(name) || state.checked.has(name)) continue;
    done.add(name);
    const own = state.variables.get(name);
    if (own === undefined) variables.add(name);
    else {
      all.push({ ...own, variables: new Set() });
      open.push(...own.variables);
      // `X="${X:-default}"` keeps what the environment has.
      if (own.variables.has(name)) variables.add(name);
    }
  }
  return joined(all);
}

function walkList(list: ShellList, state: State, fed: Parts, feeders: readonly ShellNode[], into: RunnerFile | undefined): void {
  for (const { node } of list.items) walk(node, state, fed, feeders, into);
}

/** @param fed what is piped in. @param into the file of the runner that the output goes to. */
function walk(node: ShellNode, state: State, fed: Parts, feeders: readonly ShellNode[], into: RunnerFile | undefined): void {
  if (node.kind === 'pipeline') {
    let before = fed;
    for (const [index, part] of node.parts.entries()) {
      const last = index === node.parts.length - 1;
      walk(part, state, before, [...feeders, ...node.parts.slice(Math.max(0, index - 20), index)], last ? into : undefined);
      before = outputOf(part, state, before);
    }
    return;
  }
  if (node.kind === 'simple') {
    command(node, state, fed, feeders, into);
    return;
  }
  const target = fileOf(node.redirects, state) ?? into;
  const input = joined([fed, ...inputs(node.redirects, state)]);
  const head = node.words.map((word) => partsOf(word, state));
  if (node.type === 'for' || node.type === 'select') {
    const [name, ...values] = node.words;
    if (name?.literal !== undefined) assign(name.literal, joined(values.map((word) => partsOf(word, state))), state);
  }
  if (node.type === 'test') noteChecks(node.words, state);
  if (node.type === 'case') noteChoice(node.words[0], state.text.slice(node.start, node.end), state);
  for (const word of node.words) nested(word, state);
  const body = node.type === 'while' || node.type === 'until' ? input : joined([input, ...(node.type === 'for' ? [] : head)]);
  for (const inner of node.bodies) walkList(inner, state, node.type === 'case' ? fed : body, feeders, target);
}

/** What comes out of a part of a pipeline. */
function outputOf(node: ShellNode, state: State, fed: Parts): Parts {
  if (node.kind === 'simple') {
    const name = nameOf(node);
    if (name !== undefined && isFilter(name, node.words)) return noParts;
    const words = node.words.slice(1).map((word) => partsOf(word, state));
    const given = passesArguments(name) ? words : [];
    return joined([fed, ...given, ...inputs(node.redirects, state), ...answers(name, node.words)]);
  }
  if (node.kind === 'pipeline') return node.parts.reduce((before, part) => outputOf(part, state, before), fed);
  return joined([fed, ...node.bodies.flatMap((list) => list.items.map((item) => outputOf(item.node, state, fed)))]);
}

function answers(name: string | undefined, words: readonly ShellWord[]): readonly Parts[] {
  const reads = name === undefined ? [] : answersOf(name, words);
  return reads.length === 0 ? [] : [{ ...noParts, reads: new Set(reads) }];
}

function nameOf(node: SimpleCommand): string | undefined {
  const name = node.words[0]?.literal;
  return name?.slice(name.lastIndexOf('/') + 1);
}

function command(node: SimpleCommand, state: State, fed: Parts, feeders: readonly ShellNode[], into: RunnerFile | undefined): void {
  for (const word of node.assignments) setVariable(word, state);
  for (const word of [...node.assignments, ...node.words]) nested(word, state);
  const name = nameOf(node) ?? '';
  const [, ...args] = node.words;
  const input = joined([fed, ...inputs(node.redirects, state)]);
  if (/^(?:export|local|declare|typeset|readonly)$/.test(name)) for (const word of args) setVariable(word, state);
  if (/^(?:read|mapfile|readarray)$/.test(name))
    for (const word of args) if (word.literal !== undefined && /^\w+$/.test(word.literal)) assign(word.literal, input, state);
  if (name === 'test' || name === '[' || name === 'grep' || name === 'egrep') noteChecks(node.words, state, input);
  const own = joined([...args.map((word) => partsOf(word, state)), ...answers(name, node.words)]);
  const made: ScriptCommand = {
    node,
    name,
    words: node.words,
    at: { start: node.start, end: node.end },
    get parts() {
      return closed(joined([own, input]), state);
    },
    get fed() {
      return closed(input, state);
    },
    partsOf: (word) => closed(partsOf(word, state), state),
    isBare: (word) => isBare(word, state),
    feeders,
  };
  state.commands.push(made);
  noteWrites(node, name, args, own, input, state, into);
  if (node.timed !== undefined) walk(node.timed, state, fed, feeders, into);
}

/** Scripts within a word. */
function nested(word: ShellWord, state: State): void {
  for (const list of word.nested) walkList(list, state, noParts, [], undefined);
}

function setVariable(word: ShellWord, state: State): void {
  const name = /^([A-Za-z_]\w{0,200})\+?=/.exec(word.text)?.[1];
  if (name !== undefined) assign(name, partsOf(word, state), state);
}

/** A variable that is set twice is made of both. */
function assign(name: string, parts: Parts, state: State): void {
  const before = state.variables.get(name);
  state.variables.set(name, before === undefined ? parts : joined([before, parts]));
}

/** What a word is made of, the script's own variables still by name. */
function partsOf(word: ShellWord, state: State): Parts {
  const expressions = expressionsWithin(word, state);
  const variables = variablesIn(state.text.slice(word.start, word.end));
  const inner = word.nested.map((list) => joined(list.items.map(({ node }) => outputOf(node, state, noParts))));
  const own: Parts = { variables, expressions, reads: new Set() };
  // What stands in `$(…)` is in the text of the word, too; a filter there would be overlooked.
  const outer =
    word.nested.length === 0 ? own : { ...own, variables: outsideOf(word, state), expressions: expressionsOutside(word, state) };
  return joined([outer, ...inner]);
}

function expressionsWithin({ start, end }: Span, state: State): ReadonlySet<number> {
  const found = new Set<number>();
  const { expressions } = state;
  let low = 0;
  let high = expressions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((expressions[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < expressions.length && (expressions[i] as Span).start < end; i++) found.add(i);
  return found;
}

function outsideSpans(word: ShellWord): readonly Span[] {
  const spans: Span[] = [];
  let at = word.start;
  for (const { start, end } of word.nested) {
    if (start > at) spans.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < word.end) spans.push({ start: at, end: word.end });
  return spans;
}

function outsideOf(word: ShellWord, state: State): ReadonlySet<string> {
  return new Set(outsideSpans(word).flatMap(({ start, end }) => [...variablesIn(state.text.slice(start, end))]));
}

function expressionsOutside(word: ShellWord, state: State): ReadonlySet<number> {
  return new Set(outsideSpans(word).flatMap((span) => [...expressionsWithin(span, state)]));
}

/** Variables that the shell puts a value for in a text, those in single quotes left out. */
export function variablesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!text.includes('$')) return found;
  let double = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '"') double = !double;
    else if (letter === "'" && !double) {
      const close = text.indexOf("'", at + 1);
      if (close < 0) break;
      at = close;
    } else if (letter === '$') {
      const name = /^\$(?:([A-Za-z_]\w{0,200})|\{[!#]?([A-Za-z_]\w{0,200}))/.exec(text.slice(at, at + 210));
      // The length of a text is a number.
      if (name !== null && !text.startsWith('${#', at)) found.add((name[1] ?? name[2]) as string);
    }
  }
  return found;
}

/** Whether a variable or substitution of a word stands outside quotes. */
function isBare(word: ShellWord, state: State): boolean {
  const text = state.text.slice(word.start, word.end);
  let double = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '"') double = !double;
    else if (letter === "'" && !double) {
      const close = text.indexOf("'", at + 1);
      if (close < 0) return false;
      at = close;
    } else if ((letter === '$' || letter === '`') && !double) return true;
  }
  return false;
}

/** What redirections read. */
function inputs(redirects: readonly Redirect[], state: State): readonly Parts[] {
  return redirects.flatMap(({ operator, target, body }) => {
    if (body !== undefined) return [heredoc(body, state)];
    if (target === undefined || !operator.includes('<')) return [];
    if (operator.includes('<<<')) return [partsOf(target, state)];
    return [joined([{ ...noParts, reads: new Set<Reading>(['files']) }, partsOf(target, state)])];
  });
}

function heredoc(body: Span, state: State): Parts {
  const before = state.text.slice(Math.max(0, body.start - 200), body.start);
  const quoted = /<<-?\s{0,5}['"\\][^\n]{0,100}\n[\s\S]{0,1}$/.test(before);
  const text = state.text.slice(body.start, body.end);
  return {
    variables: quoted ? new Set() : variablesIn(text.replace(/['"]/g, ' ')),
    expressions: expressionsWithin(body, state),
    reads: /\$\(/.test(text) && !quoted ? new Set<Reading>(['files']) : new Set(),
  };
}

/** `[[ $X =~ ^…$ ]]`, `grep -E '^…$' <<< "$X"`: what is held against a whole pattern is no longer any text. */
function noteChecks(words: readonly ShellWord[], state: State, input: Parts = noParts): void {
  if (!words.some(({ text }) => /^['"]?\^.{1,300}\$['"]?$/.test(text))) return;
  for (const name of input.variables) state.checked.add(name);
  for (const word of words) for (const name of variablesIn(state.text.slice(word.start, word.end))) state.checked.add(name);
}

/** `case "$X" in test|lint)`: in each branch it is one of these; a star beside letters lets anything through. */
function noteChoice(word: ShellWord | undefined, text: string, state: State): void {
  if (word === undefined || /[^\s(|;]\*\s{0,5}[)|]|\*[^\s)|;]/.test(text)) return;
  for (const name of variablesIn(state.text.slice(word.start, word.end))) state.checked.add(name);
}

const runnerFiles: Readonly<Record<string, RunnerFile>> = {
  GITHUB_ENV: 'env',
  GITHUB_OUTPUT: 'output',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary',
};

function runnerFile(text: string): RunnerFile | undefined {
  const name = /\$(?:\{(?:env:)?|env:)?(GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))\b/.exec(text.slice(0, 300))?.[1];
  return name === undefined ? undefined : runnerFiles[name];
}

/** The file of the runner that output goes to. */
function fileOf(redirects: readonly Redirect[], state: State): RunnerFile | undefined {
  for (const { operator, target } of redirects) {
    if (target === undefined || !operator.includes('>')) continue;
    const file = runnerFile(state.text.slice(target.start, target.end));
    if (file !== undefined) return file;
  }
  return undefined;
}

function noteWrites(
  node: SimpleCommand,
  name: string,
  args: readonly ShellWord[],
  own: Parts,
  input: Parts,
  state: State,
  into: RunnerFile | undefined,
): void {
  const teed =
    name === 'tee' ? args.map(({ start, end }) => runnerFile(state.text.slice(start, end))).find((file) => file !== undefined) : undefined;
  const file = fileOf(node.redirects, state) ?? teed ?? into;
  const at = { start: node.start, end: node.end };
  if (file !== undefined) {
    for (const write of writesOf(name, args, own, input, node, state)) state.writes.push({ file, at, ...write });
    return;
  }
  // Words of the runner's old language on the output of a step.
  if (name !== 'echo' && name !== 'printf') return;
  const said = args.map(({ text }) => text).join(' ');
  const old = /::(set-output|set-env|add-path|save-state)\s{0,5}(?:name=([\w-]{1,200}))?::/.exec(said);
  if (old === null) return;
  const oldFiles: Readonly<Record<string, RunnerFile>> = {
    'set-output': 'output',
    'set-env': 'env',
    'add-path': 'path',
    'save-state': 'state',
  };
  state.writes.push({ file: oldFiles[old[1] as string] as RunnerFile, at, name: old[2], value: own, delimited: false });
}

type Written = Pick<RunnerWrite, 'name' | 'value' | 'delimited'>;

function writesOf(
  name: string,
  args: readonly ShellWord[],
  own: Parts,
  input: Parts,
  node: SimpleCommand,
  state: State,
): readonly Written[] {
  if (name === 'echo' || name === 'printf') {
    const first = args.find(({ text }) => /^["']?[A-Za-z_][\w-]{0,200}(?:=|<<)/.test(text));
    const opened = first === undefined ? undefined : /^["']?([A-Za-z_][\w-]{0,200})(=|<<)/.exec(first.text);
    return [{ name: opened?.[1], value: own, delimited: opened?.[2] === '<<' && /<<.{0,40}\$/.test(first?.text ?? '') }];
  }
  const body = node.redirects.find((redirect) => redirect.body !== undefined)?.body;
  if (body !== undefined) {
    const text = state.text.slice(body.start, body.end);
    return [...text.matchAll(/^[ \t]{0,100}([A-Za-z_][\w-]{0,200})(?:=|<<)/gm)].map(([, key]) => ({
      name: key,
      value: joined([own, input]),
      delimited: false,
    }));
  }
  return [{ name: undefined, value: joined([passesArguments(name) ? own : readOnly(own), input]), delimited: false }];
}

/** What a program looked up, without what it was told to look for. */
function readOnly({ reads }: Parts): Parts {
  return { ...noParts, reads };
}
