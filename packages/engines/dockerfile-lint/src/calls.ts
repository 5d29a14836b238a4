// Everything that a RUN would run, seen through `sudo`, `env`, `sh -c "…"` and the exec form: what security rules ask about.

import type { Command, CommandInstruction, Instruction, Scope, Span, Stage } from '@portcullis/formats/dockerfile';
import {
  baseName,
  heredocScript,
  parseShell,
  type ShellList,
  type ShellNode,
  type ShellWord,
  type SimpleCommand,
} from '@portcullis/formats/shell';
import type { LintContext } from './context.js';
import { resolved, resolvedHead, type Values } from './known-values.js';
import { fedText, writtenFile } from './standard-input.js';

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

const cache = new WeakMap<Instruction, readonly Call[]>();

/** RUN, and what runs by the same words later: CMD, ENTRYPOINT, SHELL, HEALTHCHECK. */
export type Running = CommandInstruction | (Extract<Instruction, { keyword: 'HEALTHCHECK' }> & { readonly command: Command });

/** @returns nothing for a script that the shell would refuse. */
export function callsOf(run: Running, context: LintContext): readonly Call[] {
  const before = cache.get(run);
  if (before !== undefined) return before;
  const calls: Call[] = [];
  const values: Values = { own: new Map(), scope: context.scopeAt(run) };
  const known = {
    values,
    files: new Map<string, string>(),
    copied: (path: string): string | undefined => scriptBefore(run, context, path),
    parse: parseOnce(),
  };
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
    const place: Place = { spanOf: ({ start, end }) => ({ start, end }), editable: false, ...known };
    const [first, last] = [words[0], words.at(-1)];
    if (first !== undefined && last !== undefined)
      visitSimple({ kind: 'simple', start: first.start, end: last.end, assignments: [], words, redirects: [] }, [], [], place, calls, 0);
  } else {
    const script = context.script(run.command);
    const { text } = script.source;
    if (script.list !== undefined)
      visitList(script.list, { text, spanOf: (range) => script.place(range), editable: true, ...known }, calls, 0);
  }
  cache.set(run, calls);
  return calls;
}

type Scripts = ReadonlyMap<string, readonly { readonly start: number; readonly text: string }[]>;

/** What heredocs of COPY write in a stage, by path; read once, since every RUN may ask. */
const copied = new WeakMap<Stage, Scripts>();

function scriptsCopied(stage: Stage): Scripts {
  const known = copied.get(stage);
  if (known !== undefined) return known;
  const scripts = new Map<string, { start: number; text: string }[]>();
  for (const entry of stage.instructions) {
    if ((entry.keyword !== 'COPY' && entry.keyword !== 'ADD') || entry.destination === undefined) continue;
    const { start, destination, heredocs } = entry;
    for (const { name, body } of heredocs) {
      const path = destination.value.endsWith('/') ? `${destination.value}${name}` : destination.value;
      scripts.set(path, [...(scripts.get(path) ?? []).slice(-31), { start, text: body.text }]);
    }
  }
  copied.set(stage, scripts);
  return scripts;
}

/** The script that a COPY before the instruction writes to a path. */
function scriptBefore(run: Running, context: LintContext, path: string): string | undefined {
  const stage = context.stageOf(run);
  return stage === undefined
    ? undefined
    : scriptsCopied(stage)
        .get(path)
        ?.findLast(({ start }) => start < run.start)?.text;
}

/** Commands of a script that stands inside another, in a substitution say. */
export function callsIn(list: ShellList): readonly Call[] {
  const known = inner.get(list);
  if (known !== undefined) return known;
  const calls: Call[] = [];
  visitList(list, apart(), calls, 0);
  inner.set(list, calls);
  return calls;
}

/** What rules ask for again and again, of a script that many commands feed from. */
const inner = new WeakMap<ShellList | ShellNode, readonly Call[]>();

/** Commands of one part of a pipeline. */
export function callsOfNode(node: ShellNode): readonly Call[] {
  const known = inner.get(node);
  if (known !== undefined) return known;
  const calls: Call[] = [];
  visit(node, [], [], apart(), calls, 0);
  inner.set(node, calls);
  return calls;
}

interface Place {
  /** The text of the script, where heredocs in it can be read. */
  readonly text?: string;
  spanOf(range: Span): Span;
  readonly editable: boolean;
  /** What variables hold where the visit stands. */
  readonly values: Values;
  /** What files hold that the script has written so far. */
  readonly files: Map<string, string>;
  /** What files hold that instructions before have written. */
  readonly copied: (path: string) => string | undefined;
  /** A script that is run again and again is parsed once. */
  readonly parse: (script: string) => ReturnType<typeof parseShell>;
}

function parseOnce(): Place['parse'] {
  const before = new Map<string, ReturnType<typeof parseShell>>();
  return (script) => {
    const parsed = before.get(script) ?? parseShell(script);
    before.set(script, parsed);
    return parsed;
  };
}

const noScope: Scope = new Map();

function apart(): Place {
  return {
    spanOf: ({ start, end }) => ({ start, end }),
    editable: false,
    values: { own: new Map(), scope: noScope },
    files: new Map(),
    copied: () => undefined,
    parse: parseOnce(),
  };
}

/** Scripts in scripts in scripts: more than this nobody writes. */
const maxDepth = 12;
const maxCalls = 5000;
/** Of a pipeline of a thousand commands each looks at no more than these before it, and behind it. */
const mostNeighbours = 32;

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
      visit(
        part,
        [...feeders, ...node.parts.slice(Math.max(0, index - mostNeighbours), index)].slice(-mostNeighbours),
        [...node.parts.slice(index + 1, index + 1 + mostNeighbours), ...readers].slice(0, mostNeighbours),
        place,
        calls,
        depth + 1,
      );
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
  const said = resolvedHead(node.words, place.values);
  const { words: behind, assignments } = unwrapped({ words: said, assignments: node.assignments });
  const words = behind === said ? said : resolvedHead(behind, place.values);
  const [head, ...args] = words;
  const { spanOf } = place;
  const editable = place.editable && said === node.words && words === behind;
  const common = { assignments, feeders, readers, node, at: spanOf(node), spanOf, editable };
  remember(place.values, head?.literal === 'export' ? args : head === undefined ? assignments : []);
  if (head === undefined) {
    if (assignments.length > 0) calls.push({ name: '', args: [], ...common });
    return;
  }
  const name = baseName(head.literal ?? '');
  calls.push({ name, args, ...common });
  if (depth > maxDepth) return;
  const read = place.text === undefined ? undefined : heredocScript({ ...node, words }, place.text);
  if (read !== undefined) visitList(read, place, calls, depth + 2);
  const found = name === 'find' ? executed(args) : [];
  if (found.length > 0) visitSimple({ ...node, assignments: [], words: found, redirects: [] }, feeders, readers, place, calls, depth + 2);
  const written = writtenFile({ ...node, words }, place.text);
  if (written !== undefined) place.files.set(written.file, written.text);
  for (const [script, at] of scriptsOf({ name, head, args, node, feeders }, place)) {
    const parsed = place.parse(script.slice(0, maxScript));
    if ('error' in parsed) continue;
    visitList(parsed.list, { ...place, text: script, spanOf: () => at, editable: false }, calls, depth + 2);
  }
}

/** Of a script that stands in a word or a file. */
const maxScript = 20_000;

function remember({ own }: Values, words: readonly ShellWord[]): void {
  for (const word of words) {
    const [, name, value] = /^([A-Za-z_]\w{0,100})=(.*)$/s.exec(word.literal ?? '') ?? [];
    if (name !== undefined && value !== undefined) own.set(name, value);
    // What is worked out later, nobody knows.
    else own.delete(word.value.split('=', 1)[0] ?? '');
  }
}

/** The words between `-exec` of find and what ends them. */
function executed(args: readonly ShellWord[]): readonly ShellWord[] {
  const start = args.findIndex(({ value }) => /^-(?:exec|execdir|ok|okdir)$/.test(value)) + 1;
  if (start === 0) return [];
  const length = args.slice(start).findIndex(({ value }) => value === ';' || value === '+');
  return args.slice(start, length < 0 ? undefined : start + length);
}

/** Scripts that a command is given to run, by a word, by what it reads, and by a file that was just written; each with its place. */
function* scriptsOf(
  {
    name,
    head,
    args,
    node,
    feeders,
  }: { name: string; head: ShellWord; args: readonly ShellWord[]; node: SimpleCommand; feeders: readonly ShellNode[] },
  place: Place,
): Generator<readonly [string, Span]> {
  const word = shellScript(name, args);
  const script = word === undefined ? undefined : resolved(word, place.values);
  if (word !== undefined && script !== undefined) yield [script, place.spanOf(word)];
  const at = place.spanOf(node);
  if (name === 'eval') {
    const texts = args.map((arg) => resolved(arg, place.values));
    if (texts.every((text) => text !== undefined)) yield [texts.join(' '), at];
  }
  if (name === 'alias') yield* aliased(args, place);
  const isShell = shells.has(name);
  const file = isShell || name === '.' || name === 'source' ? operands({ args })[0]?.value : (head.literal ?? '');
  const text = file === undefined || word !== undefined ? undefined : (place.files.get(file) ?? place.copied(file));
  if (text !== undefined) yield [text, at];
  if (!isShell || word !== undefined) return;
  const reads = file === undefined || /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(file) || callHas({ args }, 's');
  const fed = reads ? fedText(node, feeders, place.text) : undefined;
  if (fed !== undefined) yield [fed, at];
}

/** What names stand for from here on. */
function* aliased(args: readonly ShellWord[], place: Place): Generator<readonly [string, Span]> {
  for (const arg of args) {
    const [, command] = /^[\w.-]{1,100}=(.*)$/s.exec(resolved(arg, place.values) ?? '') ?? [];
    if (command !== undefined) yield [command, place.spanOf(arg)];
  }
}

export const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'fish']);

/** Programs beside the shells that give the word behind `-c` to one. */
const givesToShell: ReadonlySet<string> = new Set(['su', 'runuser', 'script', 'flock', 'sg', 'unbuffer']);

/** The word that is a script: the one behind `-c`, the command of a trap. */
export function shellScript(name: string, args: readonly ShellWord[]): ShellWord | undefined {
  // `trap 'command' EXIT`, and what is left of `flock FILE -c 'command'`.
  if (name === 'trap' || name === '-c') return args[0];
  // `scl enable COLLECTION… 'command'`.
  if (name === 'scl' && args[0]?.value === 'enable') return args.length > 2 ? args.at(-1) : undefined;
  if (!shells.has(name) && !givesToShell.has(name)) return undefined;
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
  ['chroot', /^$/],
  ['setpriv', /^--(?:reuid|regid|groups|inh-caps|ambient-caps|bounding-set)$/],
  ['unshare', /^-[SG]$/],
  ['nsenter', /^-[tSG]$/],
  ['flock', /^-[wE]$/],
  ['setsid', /^$/],
  ['setarch', /^$/],
  ['linux32', /^$/],
  ['linux64', /^$/],
  ['taskset', /^$/],
  ['strace', /^-[aeEIopPsSuUX]$/],
  ['ltrace', /^-[aeloSsnpuxX]$/],
  ['tini', /^-[epv]$/],
  ['dumb-init', /^(?:-r|--rewrite)$/],
  ['fakeroot', /^-[lsib]$/],
  ['xvfb-run', /^-[efnpsw]$/],
  ['dbus-run-session', /^$/],
  ['setuidgid', /^$/],
  ['s6-setuidgid', /^$/],
  ['chpst', /^-[ubenmodfclprt/]$/],
  ['parallel', /^-(?:j|-jobs|n|-delay|-retries)$/],
]);
/** Wrappers with words of their own before the program. */
const leading: Readonly<Record<string, number>> = {
  timeout: 1,
  gosu: 1,
  'su-exec': 1,
  chroot: 1,
  flock: 1,
  setarch: 1,
  taskset: 1,
  setuidgid: 1,
  's6-setuidgid': 1,
};

/** The words behind `sudo`, `env`, `nice` and their like. */
export function unwrapped({ words, assignments }: Pick<SimpleCommand, 'words' | 'assignments'>): {
  words: readonly ShellWord[];
  assignments: readonly ShellWord[];
} {
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
