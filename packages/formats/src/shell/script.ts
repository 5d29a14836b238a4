// A RUN's script ready for rules: every command that would run, in order, with places in the file.

import type { MappedText, Span } from '../mapped-text.js';
import { parseShell, type ShellParse, type ShellProblem } from './parse.js';
import type { Pipeline, ShellList, ShellNode, ShellWord, SimpleCommand } from './tree.js';

export interface ShellCommand {
  readonly node: SimpleCommand;
  /** What runs: the first word, or the one behind `command`, `exec`, `builtin`, `busybox`. Undefined when it is a variable. */
  readonly name: string | undefined;
  /** All words after the first. */
  readonly args: readonly ShellWord[];
  /** Its place in a pipeline: the number of commands that feed it. */
  readonly feeders: readonly ShellNode[];
}

export interface ShellScript {
  readonly source: MappedText;
  /** Undefined when the shell would refuse the script inside a command. */
  readonly list?: ShellList;
  /** Where the script stops making sense; commands before it are still there when that is between two. */
  readonly error?: ShellProblem;
  /** Commands whose name is known, those of substitutions and functions too, in the order of the text. */
  readonly commands: readonly ShellCommand[];
  readonly hasPipe: boolean;
  readonly pipes: readonly Pipeline[];
  /** Place in the file of a range of the script. */
  place(range: Span): Span;
}

/** Heredocs of shells inside heredocs of shells. */
const maxHeredocDepth = 12;

/** @param parse how the text is parsed, for whoever has that from before. */
export function readScript(source: MappedText, parse: (text: string) => ShellParse = parseShell): ShellScript {
  const parsed = isOfAnother(source.text)
    ? { error: { message: 'the script is for another program than a shell', offset: 0 } }
    : parse(source.text);
  const place = (range: Span): Span => source.spanOf(range.start, range.end);
  if (!('list' in parsed)) return { source, error: parsed.error, commands: [], hasPipe: false, pipes: [], place };
  return { ...readList(parsed.list, source, parsed.error), place };
}

/**
 * One command of words that no shell reads: those of the exec form, of which none is a variable or an operator. Its offsets are
 * those of the file.
 * @param source the words as one text, for whoever looks for something in it
 */
export function readWords(source: MappedText, given: readonly (Span & { readonly value: string })[]): ShellScript {
  const words = given.map(plainWord);
  const [first, last] = [words[0], words.at(-1)];
  const place = ({ start, end }: Span): Span => ({ start, end });
  if (first === undefined || last === undefined) return { source, commands: [], hasPipe: false, pipes: [], place };
  const whole = { start: first.start, end: last.end };
  const node: SimpleCommand = { kind: 'simple', ...whole, assignments: [], words, redirects: [] };
  const separatorSpan = { start: last.end, end: last.end };
  return { ...readList({ ...whole, items: [{ node, separator: '', separatorSpan }] }, source), place };
}

/** A word that is what it is, wherever it was read. */
export function plainWord({ start, end, value }: Span & { readonly value: string }): ShellWord {
  return { start, end, text: value, value, literal: value, quoted: true, nested: [] };
}

function readList(whole: ShellList, source: MappedText, problem?: ShellProblem): Omit<ShellScript, 'place'> {
  const commands: ShellCommand[] = [];
  const pipes: Pipeline[] = [];
  let error = problem;
  const collect = (list: ShellList, depth: number): void =>
    walkList(list, [], (node, feeders) => {
      // What another shell runs is under that shell's options.
      if (node.kind === 'pipeline' && depth === 0) pipes.push(node);
      if (node.kind !== 'simple') return;
      const name = commandName(node);
      if (name !== undefined) commands.push({ node, name, args: node.words.slice(1), feeders });
      const inner = heredocScript(node, source.text);
      if (inner === undefined) return;
      if (depth >= maxHeredocDepth) error ??= { message: 'heredocs nested too deep', offset: node.start, limit: true };
      else if ('list' in inner) collect(inner.list, depth + 1);
      if (inner.error?.limit === true) error ??= inner.error;
    });
  collect(whole, 0);
  return { source, list: whole, ...(error === undefined ? {} : { error }), commands, hasPipe: pipes.length > 0, pipes };
}

/** Programs that read a script of the shell. */
export const shellNames: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh']);

/** `#!` at the head names what reads the rest. */
function isOfAnother(text: string): boolean {
  const [, program = '', argument = ''] = /^#![ \t]{0,20}(\S{1,200})[ \t]{0,20}(\S{0,200})/.exec(text.slice(0, 500)) ?? [];
  if (program === '') return false;
  return !shellNames.has(baseName(baseName(program) === 'env' ? argument : program));
}

/** A program's name without the folder that it lies in. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The script that a shell reads from a heredoc, with places in the text around it: `bash <<EOF`, `bash /dev/fd/3 3<<EOF`.
 * @returns undefined for other programs, and for shells that are told what to run.
 */
export function heredocScript(node: SimpleCommand, text: string): ShellParse | undefined {
  const name = baseName(node.words[0]?.literal ?? '');
  const body = node.redirects.findLast(({ operator }) => operator.includes('<'))?.body;
  if (body === undefined || !shellNames.has(name)) return undefined;
  // `bash -s one two` has arguments for the script; without -s they would be its file.
  const rest = node.words.slice(1);
  const isRead = (value: string): boolean => /^(?:[-+]|\/(?:dev|proc\/self)\/fd\/\d$)/.test(value);
  const reads = rest.every(({ value }) => isRead(value)) || rest.some(({ value }) => /^-[A-Za-z]*s$/.test(value));
  if (!reads || rest.some(({ value }) => /^-[A-Za-z]*c$/.test(value))) return undefined;
  return parseShell(text, body);
}

/** Parts of a pipeline in front of a command that are kept for it; all of them for each would grow with their square. */
const maxFeeders = 20;

type Visit = (node: ShellNode, feeders: readonly ShellNode[]) => void;

// By index: V8 makes an iterator for each loop of code that it has not optimised yet, and these lists are short and many.
function walkList({ items }: ShellList, feeders: readonly ShellNode[], visit: Visit): void {
  for (let at = 0; at < items.length; at++) walkNode((items[at] as ShellList['items'][number]).node, feeders, visit);
}

function walkNode(node: ShellNode, feeders: readonly ShellNode[], visit: Visit): void {
  visit(node, feeders);
  if (node.kind === 'pipeline') {
    for (const [index, part] of node.parts.entries()) walkNode(part, node.parts.slice(Math.max(0, index - maxFeeders), index), visit);
    return;
  }
  if (node.kind === 'simple') {
    walkWords(node.assignments, visit);
    walkWords(node.words, visit);
    if (node.timed !== undefined) walkNode(node.timed, feeders, visit);
  } else {
    walkWords(node.words, visit);
    for (const body of node.bodies) walkList(body, feeders, visit);
  }
  if (node.redirects.length > 0)
    walkWords(
      node.redirects.flatMap(({ target }) => target ?? []),
      visit,
    );
}

function walkWords(words: readonly ShellWord[], visit: Visit): void {
  for (let at = 0; at < words.length; at++) {
    const { nested } = words[at] as ShellWord;
    for (let i = 0; i < nested.length; i++) walkList(nested[i] as ShellList, [], visit);
  }
}

/** Programs that run the program named by their first argument. */
const wrappers = new Set(['busybox', 'builtin', 'command', 'run']);

function commandName(node: SimpleCommand): string | undefined {
  const first = node.words[0];
  const second = node.words[1];
  const name = first?.literal;
  if (name === undefined) return undefined;
  if (wrappers.has(name) && second !== undefined && !second.value.startsWith('-')) return second.literal;
  if (name === 'exec') return execTarget(node.words.slice(1)) ?? name;
  return name;
}

/** `exec [-cl] [-a name] command`. */
function execTarget(args: readonly ShellWord[]): string | undefined {
  for (let at = 0; at < args.length; at++) {
    const { value, literal } = args[at] as ShellWord;
    if (!value.startsWith('-')) return literal;
    if (value.endsWith('a')) at++;
  }
  return undefined;
}
