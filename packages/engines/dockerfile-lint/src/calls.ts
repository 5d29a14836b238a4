// Everything that a RUN would run, seen through `sudo`, `env`, `sh -c "…"` and the exec form: what security rules ask about.

import type { CommandInstruction, Span } from '@portcullis/formats/dockerfile';
import { heredocScript, parseShell, type ShellList, type ShellNode, type ShellWord, type SimpleCommand } from '@portcullis/formats/shell';
import type { LintContext } from './context.js';

export interface Call {
  /** The program's name without its directory. */
  readonly name: string;
  /** Words after the name. */
  readonly args: readonly ShellWord[];
  /** `NAME=value` words before it. */
  readonly assignments: readonly ShellWord[];
  /** What writes into its standard input. */
  readonly feeders: readonly ShellNode[];
  /** What reads its standard output. */
  readonly readers: readonly ShellNode[];
  readonly node: SimpleCommand;
  /** Place in the file. */
  readonly at: Span;
  /** Place in the file of one of its words; that of the whole where words have no place of their own. */
  spanOf(word: ShellWord): Span;
  /** Whether the words stand in the file as they are, so that an edit may touch them. */
  readonly editable: boolean;
}

const cache = new WeakMap<CommandInstruction, readonly Call[]>();

/** @returns nothing for a script that the shell would refuse. */
export function callsOf(run: CommandInstruction, context: LintContext): readonly Call[] {
  const known = cache.get(run);
  if (known !== undefined) return known;
  const calls: Call[] = [];
  if (run.command.form === 'exec') {
    const words: ShellWord[] = run.command.exec.map(({ start, end, text, value }) => ({
      start,
      end,
      text,
      value,
      literal: value,
      quoted: true,
      nested: [],
    }));
    const place: Place = { spanOf: ({ start, end }) => ({ start, end }), editable: false };
    const [first, last] = [words[0], words.at(-1)];
    if (first !== undefined && last !== undefined)
      visitSimple({ kind: 'simple', start: first.start, end: last.end, assignments: [], words, redirects: [] }, [], [], place, calls, 0);
  } else {
    const script = context.script(run.command);
    const { text } = script.source;
    if (script.list !== undefined) visitList(script.list, { text, spanOf: (range) => script.place(range), editable: true }, calls, 0);
  }
  cache.set(run, calls);
  return calls;
}

/** Commands of a script that stands inside another, in a substitution say. */
export function callsIn(list: ShellList): readonly Call[] {
  const calls: Call[] = [];
  visitList(list, { spanOf: ({ start, end }) => ({ start, end }), editable: false }, calls, 0);
  return calls;
}

/** Commands of one part of a pipeline. */
export function callsOfNode(node: ShellNode): readonly Call[] {
  const calls: Call[] = [];
  visit(node, [], [], { spanOf: ({ start, end }) => ({ start, end }), editable: false }, calls, 0);
  return calls;
}

interface Place {
  /** The text of the script, where heredocs in it can be read. */
  readonly text?: string;
  spanOf(range: Span): Span;
  readonly editable: boolean;
}

/** Scripts in scripts in scripts: more than this nobody writes. */
const maxDepth = 12;
const maxCalls = 5000;

function visitList(list: ShellList, place: Place, calls: Call[], depth: number): void {
  for (const { node } of list.items) visit(node, [], [], place, calls, depth);
}

function visit(
  node: ShellNode,
  feeders: readonly ShellNode[],
  readers: readonly ShellNode[],
  place: Place,
  calls: Call[],
  depth: number,
): void {
  if (depth > maxDepth || calls.length > maxCalls) return;
  if (node.kind === 'pipeline') {
    for (const [index, part] of node.parts.entries())
      visit(part, [...feeders, ...node.parts.slice(0, index)], [...node.parts.slice(index + 1), ...readers], place, calls, depth + 1);
    return;
  }
  if (node.kind === 'simple') {
    visitSimple(node, feeders, readers, place, calls, depth);
    if (node.timed !== undefined) visit(node.timed, feeders, readers, place, calls, depth + 1);
  } else {
    for (const body of node.bodies) for (const item of body.items) visit(item.node, feeders, readers, place, calls, depth + 1);
  }
  const words = [
    ...node.words,
    ...(node.kind === 'simple' ? node.assignments : []),
    ...node.redirects.flatMap(({ target }) => (target === undefined ? [] : [target])),
  ];
  for (const word of words) for (const list of word.nested) visitList(list, place, calls, depth + 1);
}

function visitSimple(
  node: SimpleCommand,
  feeders: readonly ShellNode[],
  readers: readonly ShellNode[],
  place: Place,
  calls: Call[],
  depth: number,
): void {
  const { words, assignments } = unwrapped(node);
  const [head, ...args] = words;
  if (head === undefined) {
    if (assignments.length > 0)
      calls.push({
        name: '',
        args: [],
        assignments,
        feeders,
        readers,
        node,
        at: place.spanOf(node),
        spanOf: place.spanOf,
        editable: place.editable,
      });
    return;
  }
  const name = baseName(head.literal ?? '');
  const { spanOf, editable } = place;
  calls.push({ name, args, assignments, feeders, readers, node, at: spanOf(node), spanOf, editable });
  const read = place.text === undefined || depth > maxDepth ? undefined : heredocScript({ ...node, words }, place.text);
  if (read !== undefined) visitList(read, place, calls, depth + 2);
  const inner = shellScript(name, args);
  if (inner?.literal === undefined || depth > maxDepth) return;
  const parsed = parseShell(inner.literal);
  const span = place.spanOf(inner);
  if (!('error' in parsed)) visitList(parsed.list, { spanOf: () => span, editable: false }, calls, depth + 2);
}

export const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'fish']);

/** The word behind `-c`. */
export function shellScript(name: string, args: readonly ShellWord[]): ShellWord | undefined {
  if (!shells.has(name) && name !== 'su' && name !== 'runuser') return undefined;
  const flag = args.findIndex(({ value }) => /^-[A-Za-z]*c$/.test(value) || value === '--command');
  return flag < 0 ? undefined : args[flag + 1];
}

/** Programs that run another, and their flags that take the next word. */
const wrappers: ReadonlyMap<string, RegExp> = new Map([
  ['sudo', /^-(?:[ugpChrtTUD]|-user|-group|-chdir)$/],
  ['doas', /^-[uC]$/],
  ['env', /^-(?:[uCS]|-unset|-chdir)$/],
  ['nice', /^-n$/],
  ['ionice', /^-[cnp]$/],
  ['nohup', /^$/],
  ['time', /^-[fo]$/],
  ['exec', /^-a$/],
  ['command', /^$/],
  ['builtin', /^$/],
  ['busybox', /^$/],
  ['stdbuf', /^-[ioe]$/],
  ['eatmydata', /^$/],
  ['chronic', /^$/],
  ['xargs', /^-(?:[aEIiLnPsd]|-max-args|-max-procs|-delimiter)$/],
  ['timeout', /^-(?:[sk]|-signal|-kill-after)$/],
  ['gosu', /^$/],
  ['su-exec', /^$/],
]);
/** Wrappers with words of their own before the program. */
const leading: Readonly<Record<string, number>> = { timeout: 1, gosu: 1, 'su-exec': 1 };

function unwrapped({ words, assignments }: SimpleCommand): { words: readonly ShellWord[]; assignments: readonly ShellWord[] } {
  let rest = words;
  const before = [...assignments];
  for (let rounds = 0; rounds < 5; rounds++) {
    const name = baseName(rest[0]?.literal ?? '');
    const takes = wrappers.get(name);
    if (takes === undefined) break;
    let at = 1;
    while (at < rest.length) {
      const { value } = rest[at] as ShellWord;
      if (value.startsWith('-') && value !== '-') at += takes.test(value) ? 2 : 1;
      else if ((name === 'env' || name === 'sudo') && /^[A-Za-z_]\w*=/.test(value)) before.push(rest[at++] as ShellWord);
      else break;
    }
    at += leading[name] ?? 0;
    if (at >= rest.length) break;
    rest = rest.slice(at);
  }
  return { words: rest, assignments: before };
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a flag is among the words: `--name`, `--name=…`, or a letter among short ones. */
export function callHas(call: Pick<Call, 'args'>, ...flags: readonly string[]): boolean {
  return call.args.some(({ value }) =>
    flags.some((flag) =>
      flag.startsWith('--') ? value === flag || value.startsWith(`${flag}=`) : /^-[A-Za-z]/.test(value) && value.slice(1).includes(flag),
    ),
  );
}

/** Words that are no flags. */
export function operands(call: Pick<Call, 'args'>): readonly ShellWord[] {
  return call.args.filter(({ value }) => !value.startsWith('-') || value === '-');
}
