// What a script of bash or sh does with values that it is given: which it writes into the files of the runner, hands to programs that
// take them for code, for options or for addresses, and what it executes out of the checkout. Worked out once a script, in terms of
// names; what the names stand for depends on who runs it.

import { remembered } from '@portcullis/core';
import { expressionsIn } from '@portcullis/formats/expression';
import {
  type Compound,
  heredocScript,
  parseShell,
  type Redirect,
  type ShellList,
  type ShellNode,
  type ShellParse,
  type ShellWord,
  type SimpleCommand,
} from '@portcullis/formats/shell';
import type { SnippetLanguage } from '@portcullis/formats/snippet';
import type { Span } from '@portcullis/lint';
import { baseName, maskedText, parsedScript, startOf } from '../script.js';
import { type Code, codeOf } from './code-words.js';
import {
  answersOf,
  asksForIdsAlone,
  isFilter,
  joinsLines,
  jqOutput,
  passesArguments,
  takesFirstColumn,
  takesIdsOfTree,
  withoutRows,
} from './commands.js';
import { answerWay, eventWay, inOneLine, joined, noParts, ofFile, ofOwnFile, ofVariable, ofWay, type Parts } from './parts.js';
import { snippetFacts } from './snippet.js';
import { expressionsWithin, isBareWord, isSplitWord, partsOfWord, variablesIn } from './words.js';
import { type RunnerWrite, runnerFile, type Target, targetNamed, writesOf, writesUntold } from './writes.js';

/** A command of the script with what its words are made of. */
export interface ScriptCommand {
  readonly node: SimpleCommand;
  readonly name: string;
  readonly words: readonly ShellWord[];
  readonly at: Span;
  /** Which of its words are code. */
  readonly code: Code;
  /** Of all words but the first, and of what is piped in. */
  readonly parts: Parts;
  /** What is piped into it. */
  readonly fed: Parts;
  partsOf(word: ShellWord): Parts;
  /** Whether the shell splits what a word stands for. */
  isBare(word: ShellWord): boolean;
  readonly feeders: readonly ShellNode[];
}

/** A value in a place of a script where it does harm. */
export interface Use {
  readonly kind: 'eval' | 'arguments';
  readonly parts: Parts;
  readonly at: Span;
  readonly what: string;
  /** One degree less than running commands. */
  readonly less?: true;
}

export interface ScriptFacts {
  readonly writes: readonly RunnerWrite[];
  readonly commands: readonly ScriptCommand[];
  /** What is told of the script beside its commands. */
  readonly uses: readonly Use[];
  /** Whether some of it was not gone through; of a script of the shell asked once what its commands are made of was asked for. */
  readonly cut: boolean;
}

/** Variables that one value is made of. */
const maxNames = 200;
/** Scripts within scripts: `bash -c '…'`. */
const maxScripts = 12;

export const scriptFacts = remembered(read, 2000);

function read(text: string): ScriptFacts {
  const expressions = expressionsIn(text);
  const masked = maskedText(text);
  const parsed = parsedScript(masked);
  const state: State = {
    text: masked,
    expressions: expressions.map(({ span }) => span),
    eventPaths: new Set(expressions.flatMap((each, index) => (each.text.trim() === 'github.event_path' ? [index] : []))),
    variables: new Map(),
    checked: new Set(),
    plain: new Set(),
    temporary: new Set(),
    marks: new Map(),
    commands: [],
    writes: [],
    uses: [],
    scripts: 0,
    cut: parsed.error?.limit === true,
  };
  walkList(parsed.list, state, plainStream);
  const found = {
    writes: state.writes.map((write) => ({ ...write, value: closed(write.value, state) })),
    commands: state.commands,
    uses: state.uses.map((use) => ({ ...use, parts: closed(use.parts, state) })),
  };
  return {
    ...found,
    get cut() {
      return state.cut;
    },
  };
}

interface State {
  readonly text: string;
  readonly expressions: readonly Span[];
  /** Expressions that name the file of the event. */
  readonly eventPaths: ReadonlySet<number>;
  /** What the script's own variables are made of. */
  readonly variables: Map<string, Parts>;
  /** Variables that were held against a pattern. */
  readonly checked: Set<string>;
  /** Variables that a letter-by-letter text was put in. */
  readonly plain: Set<string>;
  /** Variables that name a new file of `mktemp`, into which only this script writes. */
  readonly temporary: Set<string>;
  /** Files of the runner in which a value is being written, with the mark that ends it. */
  readonly marks: Map<string, Marks>;
  readonly commands: ScriptCommand[];
  readonly writes: RunnerWrite[];
  readonly uses: Use[];
  /** How deep within scripts of scripts. */
  scripts: number;
  /** Whether something was more than is gone through. */
  cut: boolean;
}

/** What comes into a command, and where what comes out of it goes. */
interface Stream {
  /** What is piped in. */
  readonly fed: Parts;
  readonly feeders: readonly ShellNode[];
  readonly into: Target | undefined;
}

const plainStream: Stream = { fed: noParts, feeders: [], into: undefined };

/** With the script's own variables as what they are made of. */
function closed(parts: Parts, state: State): Parts {
  if (parts.variables.size === 0) return parts;
  const variables = new Set<string>();
  const done = new Set<string>();
  const open = [...parts.variables];
  const all: Parts[] = [{ ...parts, variables }];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (done.has(name) || state.checked.has(name)) continue;
    if (done.size >= maxNames) {
      state.cut = true;
      break;
    }
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

function walkList(list: ShellList, state: State, stream: Stream): void {
  for (const { node } of list.items) walk(node, state, stream);
}

function walk(node: ShellNode, state: State, stream: Stream): void {
  const { fed, feeders, into } = stream;
  if (node.kind === 'pipeline') {
    let before = fed;
    for (const [index, part] of node.parts.entries()) {
      const last = index === node.parts.length - 1;
      const piped = [...feeders, ...node.parts.slice(Math.max(0, index - 20), index)];
      walk(part, state, { fed: before, feeders: piped, into: last ? into : undefined });
      if (!last) before = outputInPipe(node.parts, index, state, before);
    }
    return;
  }
  if (node.kind === 'simple') {
    noteArithmetic(node, state);
    command(node, state, stream);
    return;
  }
  const input = inputOf(node, fed, state);
  const head = node.words.map((word) => ofSplit(word, state));
  if (node.type === 'for' || node.type === 'select') {
    const name = /^(?:for|select)\s{1,20}([A-Za-z_]\w{0,200})/.exec(state.text.slice(node.start, node.start + 250))?.[1];
    if (name !== undefined) assign(name, joined(head), state);
  }
  if (node.type === 'test') {
    noteNumbers(node, state);
    noteChecks(node.words, state);
  }
  if (node.type === 'arithmetic') noteArithmetic(node, state);
  if (node.type === 'case') noteChoice(node.words[0], state.text.slice(node.start, node.end), state);
  for (const word of node.words) nested(word, state);
  const body = node.type === 'while' || node.type === 'until' ? input : joined([input, ...(node.type === 'for' ? [] : head)]);
  const inner: Stream = { fed: node.type === 'case' ? fed : body, feeders, into: targetOf(node.redirects, state) ?? into };
  for (const list of node.bodies) walkList(list, state, inner);
}

/** What comes out of a part of a pipeline. */
function outputOf(node: ShellNode, state: State, fed: Parts): Parts {
  if (node.kind === 'simple') return outputOfCommand(node, state, fed);
  if (node.kind === 'pipeline') return node.parts.reduce((before, _, index) => outputInPipe(node.parts, index, state, before), fed);
  return joined([fed, ...node.bodies.flatMap((list) => list.items.map((item) => outputOf(item.node, state, fed)))]);
}

function outputInPipe(parts: readonly ShellNode[], index: number, state: State, fed: Parts): Parts {
  const [lister, taker] = [parts[index - 1], parts[index] as ShellNode];
  if (lister?.kind === 'simple' && taker.kind === 'simple') {
    const [from, by] = [programOf(lister), programOf(taker)];
    if (takesIdsOfTree(from.name ?? '', valuesOf(from), by.name ?? '', valuesOf(by))) return noParts;
  }
  return outputOf(taker, state, fed);
}

function valuesOf({ args }: Program): readonly string[] {
  return args.map(({ value }) => value);
}

function outputOfCommand(node: SimpleCommand, state: State, fed: Parts): Parts {
  const program = programOf(node);
  const { name, args } = program;
  const input = inputOf(node, fed, state);
  const [first, ...rest] = node.words.map(({ value }) => value);
  // `xargs` that starts nothing prints what it is given.
  if (name === undefined) return first === 'xargs' && joinsLines(first, rest) ? inOneLine(closed(input, state)) : input;
  const values = valuesOf(program);
  if (isFilter(name, values)) return noParts;
  if (takesFirstColumn(name, values)) return withoutRows(closed(input, state));
  const words = args.map((word) => (writers.test(name) ? partsOf(word, state) : reading(word, state)));
  if (name === 'jq' || name === 'gojq' || name === 'jaq')
    return jqOutput(
      values.map((value) => filterNamed(value, state.text)),
      closed(joined([input, ...words, answers(name, values, state)]), state),
    );
  const own = passesArguments(name, values) ? words : eventFiles(words);
  // Whoever says which host is asked says what it answers.
  if (name === 'curl' || name === 'wget')
    own.push(...args.filter(({ text }) => /^["']?(?:https?:\/\/)?["']?\$/.test(text)).map((word) => partsOf(word, state)));
  // It puts the values of variables in place that the shell left alone.
  if (name === 'envsubst') own.push(ofVariable('*'));
  const output = joined([input, ...own, answers(name, values, state), ...snippetOf(node, program, state).map(({ prints }) => prints)]);
  const joins = joinsLines(name, values) || (first === 'echo' && args.every((word) => isSplitWord(word, state)));
  return joins ? inOneLine(closed(output, state)) : output;
}

/**
 * What a filter of jq says that a word names by a variable, which the script sets once and letter by letter but for what stands in quotes of
 * the filter's own.
 */
function filterNamed(value: string, script: string): string {
  const name = /^\$\{(\w{1,100})\}$|^\$(\w{1,100})$/.exec(value);
  if (name === null) return value;
  const set = [
    ...script.matchAll(new RegExp(`(?:^|[\\s;])${name[1] ?? name[2]}\\+?=(?:"((?:[^"\\\\\\n]|\\\\.){1,400})"|'([^'\\n]{1,400})'|)`, 'g')),
  ];
  const [first] = set;
  const text = first?.[2] ?? first?.[1]?.replaceAll('\\"', '"');
  // A variable outside such quotes may be any part of the filter.
  return set.length === 1 && text !== undefined && !/[$`]/.test(text.replace(/"\$\{?\w+\}?"/g, '""')) ? text : value;
}

/** What a word is made of, in pieces where the shell takes it apart. */
function ofSplit(word: ShellWord, state: State): Parts {
  const parts = partsOf(word, state);
  return isSplitWord(word, state) ? inOneLine(closed(parts, state)) : parts;
}

/** What a program looks up; of a file of the script's own, what it wrote there. */
function answers(name: string, values: readonly string[], state: State): Parts {
  if ((name === 'gh' || name === 'curl') && asksForIdsAlone(values, state.text)) return noParts;
  const found = joined([answersOf(name, values), ofPull(name, values, state)]);
  if (state.temporary.size === 0 || !found.reads.has('files')) return found;
  const own = values.filter((value) => isTemporary(value, state));
  return own.length === 0
    ? found
    : joined([
        answersOf(
          name,
          values.filter((value) => !own.includes(value)),
        ),
        ...own.map(ofOwnFile),
      ]);
}

/** A pull request that is asked for by an address which the event or a variable gives: what the script takes out of the answer says so. */
function ofPull(name: string, values: readonly string[], { text }: State): Parts {
  if (name !== 'curl' && name !== 'wget') return noParts;
  return values.some((value) => /^(?:X{4,}|\$\{?\w)/.test(value)) && takesHead.test(text) ? ofWay(answerWay) : noParts;
}

/** What only a pull request has. */
const takesHead = /\.head\.(?:sha|ref|label|repo)\b/;

function isTemporary(value: string, { temporary }: State): boolean {
  const name = /^\$\{?(\w{1,200})\}?$/.exec(value)?.[1];
  return name !== undefined && temporary.has(name);
}

/** Programs that may put somebody else's file where they are told to. */
const placing: ReadonlySet<string> = new Set('cp mv ln install rsync tar unzip 7z gunzip dd curl wget gh git'.split(' '));

/** Programs for which the name of a file is only a text. */
const writers = /^(?:echo|printf|dirname|basename|realpath|readlink|expr|tr|urlencode|env|xargs)$/;

/** The event is read where its file is named. */
function eventFiles(words: readonly Parts[]): Parts[] {
  return words.some(({ ways }) => ways.has(eventWay)) ? [ofWay(eventWay)] : [];
}

/** What a word names, for a program that reads files: the event behind `GITHUB_EVENT_PATH`. */
function reading(word: ShellWord, state: State): Parts {
  const parts = partsOf(word, state);
  const names = closed(parts, state).variables.has('GITHUB_EVENT_PATH');
  return names || [...parts.expressions].some((index) => state.eventPaths.has(index)) ? ofWay(eventWay) : parts;
}

interface Program {
  readonly name: string | undefined;
  readonly args: readonly ShellWord[];
}

/** A command without what only starts it. */
function programOf({ words }: SimpleCommand): Program {
  const at = startOf(words.map(({ value }) => value));
  const name = words[at]?.literal;
  return { name: name === undefined ? undefined : baseName(name), args: words.slice(at + 1) };
}

function command(node: SimpleCommand, state: State, stream: Stream): void {
  for (const word of node.assignments) setVariable(word, state);
  for (const word of node.assignments) nested(word, state);
  for (const word of node.words) nested(word, state);
  const first = node.words[0]?.literal;
  const name = first === undefined ? '' : baseName(first);
  const [, ...args] = node.words;
  const input = inputOf(node, stream.fed, state);
  const program = programOf(node);
  noteVariables(name, args, input, state);
  if (placing.has(program.name ?? '')) for (const { text } of args) for (const each of variablesIn(text)) state.temporary.delete(each);
  if (name === 'test' || name === '[' || name === 'grep' || name === 'egrep') noteChecks(node.words, state, input);
  const made = commandOf(node, name, input, state, stream.feeders);
  state.commands.push(made);
  noteWrites(node, program, input, state, stream.into);
  for (const facts of snippetOf(node, program, state)) {
    state.writes.push(...facts.writes);
    state.uses.push(...facts.uses);
  }
  scriptsWithin(made, state);
  if (node.timed !== undefined) walk(node.timed, state, stream);
}

/** Programs of the shell that set the variables that they are given, and that read into them. */
const setting: ReadonlySet<string> = new Set(['export', 'local', 'declare', 'typeset', 'readonly']);
const reads: ReadonlySet<string> = new Set(['read', 'mapfile', 'readarray']);

function noteVariables(name: string, args: readonly ShellWord[], input: Parts, state: State): void {
  if (setting.has(name)) for (const word of args) setVariable(word, state);
  if (reads.has(name))
    for (const word of args)
      if (word.literal !== undefined && /^\w+$/.test(word.literal)) assign(word.literal, inOneLine(closed(input, state)), state);
  // `printf -v name`.
  if (name === 'printf' && args[0]?.literal === '-v' && args[1]?.literal !== undefined)
    assign(args[1].literal, joined(args.slice(2).map((word) => partsOf(word, state))), state);
}

function commandOf(node: SimpleCommand, name: string, input: Parts, state: State, feeders: readonly ShellNode[]): ScriptCommand {
  const { words } = node;
  const values = words.map(({ value }) => value);
  return {
    node,
    name,
    words,
    at: { start: node.start, end: node.end },
    code: codeOf(values),
    get parts() {
      const own = words.slice(1).map((word) => partsOf(word, state));
      return closed(joined([...own, answers(name, values.slice(1), state), input]), state);
    },
    get fed() {
      return closed(input, state);
    },
    partsOf: (word) => closed(partsOf(word, state), state),
    isBare: (word) => isBareWord(word, state),
    feeders,
  };
}

/** Scripts of the shell that a command is given letter by letter: `bash -c '…'`, `sh <<'EOF'`. */
function scriptsWithin({ node, code, words }: ScriptCommand, state: State): void {
  if (!code.shell) return;
  if (state.scripts >= maxScripts) {
    state.cut = true;
    return;
  }
  state.scripts++;
  if (isQuotedHeredoc(node.redirects, state)) within(heredocScript(node, state.text), state);
  for (const index of code.words) {
    const word = words[index];
    const inside = literalSpan(word, state);
    if (inside !== undefined) within(parseShell(state.text, inside), state);
    else if (word?.literal !== undefined && word.quoted) apart(word, word.literal, state);
  }
  state.scripts--;
}

/** A script whose letters do not stand as they are in the text, for quotes within quotes: all in it has the place of the word. */
function apart({ start, end }: ShellWord, script: string, state: State): void {
  const own: State = { ...state, text: script, expressions: [], eventPaths: new Set(), commands: [], writes: [], uses: [] };
  within(parseShell(script), own);
  const at = { start, end };
  state.commands.push(...own.commands.map((command) => ({ ...command, at })));
  state.writes.push(...own.writes.map((write) => ({ ...write, at, value: closed(write.value, own) })));
  state.uses.push(...own.uses.map((use) => ({ ...use, at })));
  state.cut ||= own.cut;
}

function within(parsed: ShellParse | undefined, state: State): void {
  if (parsed === undefined) return;
  walkList('list' in parsed ? parsed.list : parsed.before, state, plainStream);
  if (parsed.error?.limit === true) state.cut = true;
}

/** Where the letters of a word stand that is one text in quotes, and nothing in it is put in place by the shell around it. */
function literalSpan(word: ShellWord | undefined, { text }: State): Span | undefined {
  if (word?.literal === undefined || word.end - word.start < 3) return undefined;
  const quote = text[word.start];
  if (quote !== "'" && quote !== '"') return undefined;
  const inside = text.slice(word.start + 1, word.end - 1);
  return inside.includes(quote) || (quote === '"' && inside.includes('\\')) ? undefined : { start: word.start + 1, end: word.end - 1 };
}

function isQuotedHeredoc(redirects: readonly Redirect[], { text }: State): boolean {
  return redirects.some(({ start, end, body }) => body !== undefined && /['"\\]/.test(text.slice(start, end)));
}

/** Scripts of other languages that a command is given: `python -c '…'`, `node <<'EOF'`. */
function snippetOf(node: SimpleCommand, { name, args }: Program, state: State) {
  const language = name === undefined ? undefined : snippetLanguage(name);
  if (language === undefined) return [];
  const body = isQuotedHeredoc(node.redirects, state) ? node.redirects.find((redirect) => redirect.body !== undefined)?.body : undefined;
  const at = args.findIndex(({ value }) => /^(?:-[a-zA-Z]*c|-e|-p|-pe|--eval|--print|-command)$/i.test(value));
  const given = at < 0 ? undefined : literalSpan(args[at + 1], state);
  return [body, given].flatMap((span) => {
    if (span === undefined) return [];
    const facts = snippetFacts(state.text.slice(span.start, span.end), language, span.start);
    if (facts.cut) state.cut = true;
    return [facts];
  });
}

function snippetLanguage(name: string): SnippetLanguage | undefined {
  if (/^(?:python[\d.]*|pypy3?)$/.test(name)) return 'python';
  if (name === 'node' || name === 'bun') return 'javascript';
  return /^(?:pwsh|powershell)$/i.test(name) ? 'powershell' : undefined;
}

/** Scripts within a word. */
function nested(word: ShellWord, state: State): void {
  if (word.nested.length === 0) return;
  for (const list of word.nested) walkList(list, state, plainStream);
}

function setVariable(word: ShellWord, state: State): void {
  const name = /^([A-Za-z_]\w{0,200})\+?=/.exec(word.text)?.[1];
  if (name === undefined) return;
  if (word.literal === undefined) state.plain.delete(name);
  else state.plain.add(name);
  if (makesFile.test(word.text) && !state.variables.has(name)) state.temporary.add(name);
  else state.temporary.delete(name);
  const parts = partsOf(word, state);
  // Of a list each is one.
  assign(name, /^\w+\+?=\(/.test(word.text) && isSplitWord(word, state) ? inOneLine(closed(parts, state)) : parts, state);
}

/** A folder may be filled with anything. */
const makesFile = /=["']?\$\(\s*mktemp(?![^)]*\s(?:-\w*d|--directory))[^)|;&]{0,200}\)["']?$/;

/** A variable that is set twice is made of both. */
function assign(name: string, parts: Parts, state: State): void {
  const before = state.variables.get(name);
  state.variables.set(name, before === undefined ? parts : joined([before, parts]));
}

/** What a word is made of, the script's own variables still by name. */
function partsOf(word: ShellWord, state: State): Parts {
  const outputs = word.nested.map((list) => joined(list.items.map(({ node }) => outputOf(node, state, noParts))));
  return partsOfWord(word, state, outputs);
}

/** What a command reads: what is piped in, and what its redirections bring. */
function inputOf({ redirects }: SimpleCommand | Compound, fed: Parts, state: State): Parts {
  return redirects.length === 0 ? fed : joined([fed, ...inputs(redirects, state)]);
}

/** What redirections read. */
function inputs(redirects: readonly Redirect[], state: State): readonly Parts[] {
  return redirects.flatMap(({ start, end, operator, target, body }) => {
    if (body !== undefined) return [heredoc(body, /['"\\]/.test(state.text.slice(start, end)), state)];
    if (target === undefined || !operator.includes('<')) return [];
    if (operator.includes('<<<')) return [partsOf(target, state)];
    const read = reading(target, state);
    const file = isTemporary(target.value, state) ? ofOwnFile : ofFile;
    return [joined([read.ways.has(eventWay) ? noParts : file(target.value), read])];
  });
}

function heredoc(body: Span, quoted: boolean, state: State): Parts {
  const text = state.text.slice(body.start, body.end);
  return joined([
    {
      ...noParts,
      variables: quoted ? new Set() : variablesIn(text.replace(/['"]/g, ' ')),
      expressions: expressionsWithin(body, state),
    },
    /\$\(/.test(text) && !quoted ? { ...noParts, reads: new Set(['files' as const]) } : noParts,
  ]);
}

/** `[[ $X =~ ^…$ ]]`, `grep -E '^…$' <<< "$X"`: what is held against a whole pattern is no longer any text. */
function noteChecks(words: readonly ShellWord[], state: State, input: Parts = noParts): void {
  if (!words.some(({ text }) => /^['"]?\^.{1,300}\$['"]?$/.test(text))) return;
  for (const name of input.variables) state.checked.add(name);
  for (const word of words) for (const name of variablesIn(state.text.slice(word.start, word.end))) state.checked.add(name);
}

/** `[[ $X -gt 1 ]]`: bash takes what it compares as numbers for arithmetic, in which `a[$(…)]` runs commands. */
function noteNumbers({ words, start, end }: Compound, state: State): void {
  if (!state.text.startsWith('[[', start)) return;
  const at = words.findIndex(({ text }) => /^-(?:eq|ne|lt|le|gt|ge)$/.test(text));
  const sides = at < 0 ? [] : [words[at - 1], words[at + 1]];
  const parts = joined(sides.flatMap((word) => (word === undefined ? [] : [partsOf(word, state)])));
  if (parts.variables.size > 0 || parts.reads.size > 0)
    state.uses.push({
      kind: 'eval',
      parts: { ...parts, expressions: new Set() },
      at: { start, end },
      what: `[[ ${words[at]?.text} ]]`,
      less: true,
    });
}

/** `$((X + 1))`: bash takes the value of a name for arithmetic in its turn, in which `a[$(…)]` runs commands. */
function noteArithmetic({ start, end }: Span, state: State): void {
  const text = state.text.slice(start, Math.min(end, start + maxArithmetic));
  const at = text.indexOf('((');
  if (at < 0) return;
  const names = new Set<string>();
  let said: string | undefined;
  for (const [all, inner = ''] of text.replace(/'[^'\n]{0,300}'/g, '').matchAll(/(?<![\w$])\$?\(\(([^()'"`;]{1,300})\)\)/g)) {
    said ??= all;
    // The place in an associative array is a text, and what is there was counted.
    const counted = inner.replace(/\$\{([A-Za-z_]\w{0,200})\[[^\]}]{1,200}\](?::-\w{0,20})?\}/g, (place, name) =>
      isAssociative(name, state.text) ? '0' : place,
    );
    for (const name of counted.match(/(?<![\w#])[A-Za-z_]\w{0,200}/g) ?? []) names.add(name);
  }
  if (said !== undefined && names.size > 0)
    state.uses.push({
      kind: 'eval',
      parts: closed({ ...noParts, variables: names }, state),
      at: { start, end },
      what: said.slice(0, 60),
      less: true,
    });
}

/** Whether a script declares an array whose places are texts. */
function isAssociative(name: string, script: string): boolean {
  for (const [, names = ''] of script.matchAll(
    /\b(?:declare|local|typeset)[ \t]{1,9}-[a-zA-Z]{0,9}A[a-zA-Z]{0,9}[ \t]{1,9}([^\n;&|]{1,300})/g,
  ))
    if (names.split(/[ \t=]/).includes(name)) return true;
  return false;
}

/** How much of a command is looked through for arithmetic. */
const maxArithmetic = 5000;

/** `case "$X" in test|lint)`: in each branch it is one of these; a star beside letters lets anything through. */
function noteChoice(word: ShellWord | undefined, text: string, state: State): void {
  if (word === undefined || /[^\s(|;]\*\s{0,5}[)|]|\*[^\s)|;]/.test(text)) return;
  for (const name of variablesIn(state.text.slice(word.start, word.end))) state.checked.add(name);
}

/** Where output goes that is redirected. */
function targetOf(redirects: readonly Redirect[], state: State): Target | undefined {
  for (const { operator, target } of redirects) {
    const named = target === undefined || !operator.includes('>') ? undefined : targetOfWord(target, state);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** What a word names, also by a variable of the script's that was given the name of a file of the runner's. */
function targetOfWord({ value }: ShellWord, state: State): Target | undefined {
  const variable = /^\$\{(\w{1,200})\}$/.exec(value)?.[1];
  for (const name of (variable === undefined ? undefined : state.variables.get(variable))?.variables ?? []) {
    const file = runnerFile(name);
    if (file !== undefined) return { file };
  }
  return targetNamed(value);
}

function noteWrites(node: SimpleCommand, { name, args }: Program, input: Parts, state: State, into: Target | undefined): void {
  const target =
    targetOf(node.redirects, state) ??
    (name === 'tee' ? args.map((word) => targetOfWord(word, state)).find((each) => each !== undefined) : into);
  if (target === undefined && !writesUntold(name ?? '', args)) return;
  const body = node.redirects.find((redirect) => redirect.body !== undefined)?.body;
  const own = joined(args.map((word) => partsOf(word, state)));
  const says = name === 'echo' || name === 'printf';
  const values = args.map(({ value }) => value);
  const writes = writesOf({
    name: name ?? '',
    args,
    own,
    // What is piped into `echo` goes nowhere, and of what goes into no file nobody asks.
    output: target === undefined || (says && isFilter(name, values)) ? noParts : says ? own : outputOfCommand(node, state, input),
    target,
    body: body === undefined ? undefined : state.text.slice(body.start, body.end),
    isSplit: (word) => isSplitWord(word, state),
  });
  for (const write of writes) {
    const within = write.name === undefined ? withinMarks(write.file, args, state) : undefined;
    const delimited = write.name === undefined ? within?.secret === true : opensMark(write, args, state);
    const between = within?.secret === false && within.name !== undefined ? { between: within.name } : {};
    state.writes.push({ ...write, ...between, delimited, at: { start: node.start, end: node.end } });
  }
}

/** A value between marks: `name<<MARK`, lines, `MARK`. */
interface Marks {
  readonly name: string | undefined;
  /** The mark for its end, without quotes and braces. */
  readonly end: string;
  /** Nobody can guess it: `name<<$MARK`. */
  readonly secret: boolean;
}

/** @returns whether nobody can guess the mark. */
function opensMark({ file, name }: Pick<RunnerWrite, 'file' | 'name'>, args: readonly ShellWord[], state: State): boolean {
  const mark = args.map(({ text }) => /<<(\$\{?\w{1,200}\}?)["']?$|<<(\$\{?\w{1,200}\}?)\\n/.exec(text)).find((match) => match !== null);
  const variable = mark?.[1] ?? mark?.[2];
  if (variable === undefined || state.plain.has(variable.replace(/\W/g, ''))) {
    const written = args.length === 1 ? /<<([\w-]{1,200})["']?$/.exec(args[0]?.text ?? '')?.[1] : undefined;
    if (written !== undefined) state.marks.set(file, { name, end: written, secret: false });
    return false;
  }
  state.marks.set(file, { name, end: variable.replace(/[{}]/g, ''), secret: true });
  return true;
}

/** The marks between which a line stands; the mark itself ends them. */
function withinMarks(file: string, args: readonly ShellWord[], state: State): Marks | undefined {
  const marks = state.marks.get(file);
  if (marks !== undefined && args.length === 1 && args[0]?.text.replace(/[{}"']|\\n["']?$/g, '') === marks.end) state.marks.delete(file);
  return marks;
}
