// Everything that a RUN would run, seen through `sudo`, `env`, `sh -c "…"` and the exec form: what security rules ask about.

import { posix } from 'node:path';
import {
  type Command,
  type CommandInstruction,
  findStage,
  type Instruction,
  type Scope,
  type Span,
  type Stage,
  type Word,
} from '@portcullis/formats/dockerfile';
import {
  baseName,
  type Compound,
  heredocScript,
  parseShell,
  plainWord,
  readWords,
  type ShellList,
  type ShellNode,
  type ShellWord,
  type SimpleCommand,
} from '@portcullis/formats/shell';
import type { LintContext } from './context.js';
import { codeGiven, commandsInCode, isHiddenCode, programOfShebang, readsCode } from './interpreters.js';
import { resolved, resolvedHead, type Values, withValues } from './known-values.js';
import {
  commandsInFile,
  commandsInInput,
  commandsInWords,
  isEncoded,
  isMake,
  isUnreadLanguage,
  makefilesOf,
  readsCommands,
  recipes,
  runsItsInput,
} from './passed-commands.js';
import { changedOnTheWay, fedText, type Known, outputOf, writtenFiles } from './standard-input.js';
import { unquoted, withoutQuotes } from './unquoted.js';

export interface Call {
  /** The program's name without its directory. */
  readonly name: string;
  /** Words after the name. */
  readonly args: readonly ShellWord[];
  /** The same, where it installs packages with variables whose value is known in place of their names. */
  readonly given: readonly ShellWord[];
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
    functions: new Map<string, readonly SimpleCommand[]>(),
    copied: (path: string): string | undefined => scriptBefore(run, context, path),
    unread: new Map<SimpleCommand, Unread>(),
    made: new Set<string>(),
    assigned: new Set<string>(),
    renamed: new Map<string, string>(),
    renamedBefore: (path: string): string | undefined => renamedIn(run, context, path),
    brought: (path: string): boolean => isBrought(run, context, path),
    unfollowed: new Set<string>(),
    positional: { words: [] },
    parse: parseOnce(),
    open: new Map<string, number>(),
    cut: {} as Place['cut'],
  };
  const words = run.command.form === 'exec' ? behindEntrypoint(run, context) : programOf(run, context);
  const script = words === undefined ? context.script(run.command) : readWords(run.command.script, words);
  const text = words === undefined ? { text: script.source.text } : {};
  const place: Place = { ...text, spanOf: (range) => script.place(range), editable: words === undefined, ...known };
  if (script.list !== undefined) visitList(script.list, place, calls, 0);
  cache.set(run, calls);
  for (const call of calls) inSteps.set(call.node, call);
  leftBehind.set(run, {
    files: known.files,
    renamed: known.renamed,
    unread: [...known.unread.values()],
    unfollowed: [...known.unfollowed],
    cut: known.cut.why,
  });
  return calls;
}

/** Why the visit of a step ended before its end; undefined where all of it was looked at. */
export function cutIn(run: Running, context: LintContext): string | undefined {
  callsOf(run, context);
  return leftBehind.get(run)?.cut;
}

/** Files of the build context that a step runs, by the names that it has for them: they are not looked into. */
export function contextFilesRunBy(run: Running, context: LintContext): readonly string[] {
  callsOf(run, context);
  return leftBehind.get(run)?.unfollowed ?? [];
}

/** Why a command of a step is not looked into. */
export type Unread = 'made by a program' | 'in another language' | 'known at the build';

/** What of a step is not looked into: commands that a shell is given through a program, and those whose name only the build knows. */
export function unreadIn(run: Running, context: LintContext): readonly Unread[] {
  callsOf(run, context);
  return leftBehind.get(run)?.unread ?? [];
}

/** The words of a list; those of a CMD that are flags, or a script, behind the program of its ENTRYPOINT. */
function behindEntrypoint(run: Running, context: LintContext): readonly (Span & { readonly value: string })[] {
  const { exec } = run.command;
  const [first] = exec;
  if (run.keyword !== 'CMD' || first === undefined) return exec;
  let program: readonly string[] = [];
  for (let stage = context.stageOf(run); stage !== undefined && program.length === 0; stage = stage.parent) {
    const entry = stage.instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT');
    if (entry?.keyword === 'ENTRYPOINT') program = entry.command.exec.map(({ value }) => value);
    if (entry !== undefined) break;
  }
  const [name = '', ...others] = program;
  const { start, end } = first;
  if (others.at(-1) === '-c' && shells.has(baseName(name))) return [...[name, '-c'].map((value) => ({ start, end, value })), ...exec];
  return name !== '' && first.value.startsWith('-') ? [{ start, end, value: name }, ...exec] : exec;
}

/** The words of a step that another program than a shell reads: `SHELL ["python3", "-c"]`, or `#!` in a heredoc. */
function programOf(run: Running, context: LintContext): readonly (Span & { readonly value: string })[] | undefined {
  const { script } = run.command;
  const shebang = programOfShebang(script.text);
  const shell = shebang === undefined ? context.shellAt(run) : [...shebang, '-c'];
  if (!readsCode(baseName(shell[0] ?? ''))) return undefined;
  const at = script.spanOf(0, script.text.length);
  return [...shell, script.text].map((value) => ({ ...at, value }));
}

interface Scripts {
  /** The next of the stage's instructions to look at. */
  next: number;
  /** Where steps begin to work, so far as it is known. */
  readonly workdirs: { readonly start: number; readonly path: string }[];
  readonly files: Map<string, readonly { readonly start: number; readonly text: string }[]>;
  /** Where files of the build context come to stand; all below a path where it ends with a slash. */
  readonly brought: { readonly start: number; readonly path: string }[];
  /** Programs by the paths at which they stand under another name. */
  readonly renamed: Map<string, { readonly start: number; readonly name: string }>;
}

/** What a step has written by its end, by path as the step has it, and shells whose input is not known. */
const leftBehind = new WeakMap<
  Instruction,
  {
    readonly files: ReadonlyMap<string, string>;
    readonly renamed: ReadonlyMap<string, string>;
    readonly unread: readonly Unread[];
    readonly unfollowed: readonly string[];
    readonly cut: string | undefined;
  }
>();

/** What heredocs of COPY and earlier steps write in a stage, by path; read once, since every RUN may ask. */
const written = new WeakMap<Stage, Scripts>();

/** The scripts of a stage, read up to an offset. */
function scriptsUntil(stage: Stage, context: LintContext, until: number): Scripts {
  const scripts = written.get(stage) ?? {
    next: 0,
    workdirs: [{ start: -1, path: '/' }],
    files: new Map(),
    brought: [],
    renamed: new Map(),
  };
  written.set(stage, scripts);
  for (let entry = stage.instructions[scripts.next]; entry !== undefined && entry.start < until; entry = stage.instructions[scripts.next]) {
    scripts.next++;
    const workdir = scripts.workdirs.at(-1)?.path ?? '/';
    if (entry.keyword === 'WORKDIR') scripts.workdirs.push({ start: entry.start, path: absolute(entry.rest.text, workdir) });
    if (entry.keyword === 'RUN') keepLeft(entry, scripts, workdir, context);
    if (entry.keyword === 'COPY' || entry.keyword === 'ADD') keepCopied(entry, scripts, workdir, stage, context);
  }
  return scripts;
}

function keep({ files }: Scripts, start: number, path: string, text: string): void {
  files.set(path, [...(files.get(path) ?? []).slice(-31), { start, text }]);
}

/** Files and names of programs that a step leaves. */
function keepLeft(run: CommandInstruction, scripts: Scripts, workdir: string, context: LintContext): void {
  callsOf(run, context);
  const { files = [], renamed = [] } = leftBehind.get(run) ?? {};
  for (const [path, text] of files) keep(scripts, run.start, absolute(path, workdir), text);
  for (const [path, name] of renamed) if (path.includes('/')) scripts.renamed.set(absolute(path, workdir), { start: run.start, name });
}

function keepCopied(copying: Copying, scripts: Scripts, workdir: string, stage: Stage, context: LintContext): void {
  const { start } = copying;
  const { destination = copying.destination, sources, heredocs } = unquoted(copying);
  if (destination === undefined) return;
  const program = sources.length === 1 ? renaming(sources[0]?.value ?? '', destination.value) : undefined;
  if (program !== undefined) scripts.renamed.set(absolute(destination.value, workdir), { start, name: program });
  for (const [path, text] of copiedFrom(copying, stage, context)) keep(scripts, start, absolute(path, workdir), text);
  if (!copying.flags.some(({ name }) => name === 'from')) keepBrought(start, sources, destination.value, scripts, workdir);
  for (const { name, body } of heredocs) {
    const path = destination.value.endsWith('/') ? `${destination.value}${name}` : destination.value;
    keep(scripts, start, absolute(path, workdir), body.text);
  }
}

/** A source may be a file or a folder, and so may the place. */
function keepBrought(start: number, sources: readonly Word[], destination: string, { brought }: Scripts, workdir: string): void {
  const place = absolute(destination, workdir).replace(/\/$/, '');
  for (const { value } of sources.slice(0, maxWords)) {
    if (value.startsWith('<<') || brought.length >= maxBrought) continue;
    const name = posix.basename(value);
    const isMany = /[*?[]/.test(name) || /^\.{0,2}$/.test(name);
    // Where programs of the image stand, a name alone tells what was brought.
    const paths = [...(isMany ? [] : [place, `${place}/${name}`]), ...(ofSystem.test(place) ? [] : [`${place}/`])];
    for (const path of paths) brought.push({ start, path });
  }
}

const ofSystem = /^(?:\/usr(?:\/local)?)?(?:\/s?bin)?$/;

/** More than these in one stage are not remembered: what they are asked for is a remark. */
const maxBrought = 500;

type Copying = Extract<Instruction, { keyword: 'COPY' | 'ADD' }>;

/** Scripts that `COPY --from=stage` brings, by the paths where they may come to stand. */
function* copiedFrom(copying: Copying, { index }: Stage, context: LintContext): Generator<readonly [string, string]> {
  const { flags, sources, destination } = unquoted(copying);
  const from = flags.find(({ name }) => name === 'from')?.value;
  const stage = from === undefined ? undefined : stageNamed(from, context);
  if (destination === undefined || stage === undefined || stage.index >= index) return;
  const { files } = scriptsUntil(stage, context, Number.POSITIVE_INFINITY);
  if (files.size === 0) return;
  for (const { value } of sources.slice(0, maxWords)) {
    const text = files.get(absolute(value, '/'))?.at(-1)?.text;
    if (text === undefined) continue;
    yield [destination.value, text];
    yield [`${destination.value}/${posix.basename(value)}`, text];
  }
}

function stageNamed(name: string, { document: { stages } }: LintContext): Stage | undefined {
  return findStage(stages, name) ?? (/^\d{1,4}$/.test(name) ? stages[Number(name)] : undefined);
}

function absolute(path: string, workdir: string): string {
  const whole = path.startsWith('/') ? path : `${workdir}/${path}`;
  return whole.length > maxPath ? whole : posix.normalize(whole);
}

const maxPath = 4096;

/** The script that COPY or a step before the instruction writes to a path. */
function scriptBefore(run: Running, context: LintContext, path: string): string | undefined {
  const stage = context.stageOf(run);
  if (stage === undefined || path === '' || path.length > maxPath) return undefined;
  const workdir = scriptsUntil(stage, context, run.start).workdirs.findLast(({ start }) => start < run.start)?.path ?? '/';
  // A stage has the files of those that it builds on.
  for (let at: Stage | undefined = stage; at !== undefined; at = at.parent) {
    const { files } = scriptsUntil(at, context, run.start);
    if (files.size === 0) continue;
    const text = files.get(absolute(path, workdir))?.findLast(({ start }) => start < run.start)?.text;
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Whether COPY or ADD has brought a file of the build context to a path, or a mount of the step shows one there. */
function isBrought(run: Running, context: LintContext, path: string): boolean {
  const stage = context.stageOf(run);
  if (stage === undefined || path === '' || path.length > maxPath) return false;
  const workdir = scriptsUntil(stage, context, run.start).workdirs.findLast(({ start }) => start < run.start)?.path ?? '/';
  const whole = absolute(path, workdir);
  const takes = (place: string): boolean => (place.endsWith('/') ? whole.startsWith(place) : whole === place);
  for (const { name, value = '' } of run.flags) {
    const options = name === 'mount' ? mountOptions(value) : undefined;
    const target = options?.get('target') ?? options?.get('dst') ?? options?.get('destination');
    if (target !== undefined && (options?.get('type') ?? 'bind') === 'bind' && options?.has('from') !== true)
      if (takes(absolute(target, workdir)) || takes(`${absolute(target, workdir).replace(/\/$/, '')}/`)) return true;
  }
  for (let at: Stage | undefined = stage; at !== undefined; at = at.parent)
    if (scriptsUntil(at, context, run.start).brought.some(({ start, path: place }) => start < run.start && takes(place))) return true;
  return false;
}

function mountOptions(value: string): ReadonlyMap<string, string> {
  return new Map(
    withoutQuotes(value)
      .slice(0, maxPath)
      .split(',')
      .map((option) => {
        const [name = '', ...rest] = option.split('=');
        return [name.trim().toLowerCase(), rest.join('=')] as const;
      }),
  );
}

/** The program that an instruction before has put at a path under another name. */
function renamedIn(run: Running, context: LintContext, path: string): string | undefined {
  const stage = path.startsWith('/') && path.length <= maxPath ? context.stageOf(run) : undefined;
  for (let at = stage; at !== undefined; at = at.parent) {
    const found = scriptsUntil(at, context, run.start).renamed.get(path);
    if (found !== undefined && found.start < run.start) return found.name;
  }
  return undefined;
}

/** Commands of a script that stands inside another, in a substitution say. */
export function callsIn(list: ShellList): readonly Call[] {
  return innerCalls(list, (place, calls) => visitList(list, place, calls, 0));
}

/** What rules ask for again and again, of a script that many commands feed from. */
const inner = new WeakMap<ShellList | ShellNode, readonly Call[]>();

/** Commands of one part of a pipeline. */
export function callsOfNode(node: ShellNode): readonly Call[] {
  return innerCalls(node, (place, calls) => visit(node, [], [], place, calls, 0));
}

function innerCalls(part: ShellList | ShellNode, look: (place: Place, calls: Call[]) => void): readonly Call[] {
  let calls = inner.get(part);
  if (calls === undefined) {
    const found: Call[] = [];
    look(apart(), found);
    inner.set(part, found);
    calls = found;
  }
  // Where the whole step was gone through, it is known what variables held there.
  return calls.map((call) => inSteps.get(call.node) ?? call);
}

/** Calls of steps that were looked at as a whole. */
const inSteps = new WeakMap<SimpleCommand, Call>();

interface Place {
  /** The text of the script, where heredocs in it can be read. */
  readonly text?: string;
  spanOf(range: Span): Span;
  readonly editable: boolean;
  /** What variables hold where the visit stands. */
  readonly values: Values;
  /** What files hold that the script has written so far. */
  readonly files: Map<string, string>;
  /** Commands of the script's functions that stand on what these are called with. */
  readonly functions: Map<string, readonly SimpleCommand[]>;
  /** What files hold that instructions before have written. */
  readonly copied: (path: string) => string | undefined;
  /** Commands of which nobody here knows what they do. */
  readonly unread: Map<SimpleCommand, Unread>;
  /** Files that a program has written with what is not known here. */
  readonly made: Set<string>;
  /** Variables that the script sets, to whatever. */
  readonly assigned: Set<string>;
  /** Programs by the name that the script gives them. */
  readonly renamed: Map<string, string>;
  /** The same of a path that an instruction before has written. */
  readonly renamedBefore: (path: string) => string | undefined;
  /** Whether a path is that of a file of the build context. */
  readonly brought: (path: string) => boolean;
  /** Such files that are run. */
  readonly unfollowed: Set<string>;
  /** What `$0`, `$1` and `$@` stand for. */
  readonly positional: { zero?: ShellWord | undefined; words: readonly ShellWord[] };
  /** Flags that the branches of a condition give to variables. */
  readonly flags?: Map<string, Set<string>>;
  /** A script that is run again and again is parsed once. */
  readonly parse: (script: string) => ReturnType<typeof parseShell>;
  /** How often each script is being looked at where the visit stands: one that runs itself has no end. */
  readonly open: Map<string, number>;
  /** Why something was not looked at. */
  readonly cut: { why?: string };
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
    functions: new Map(),
    copied: () => undefined,
    unread: new Map(),
    made: new Set(),
    assigned: new Set(),
    renamed: new Map(),
    renamedBefore: () => undefined,
    brought: () => false,
    unfollowed: new Set(),
    positional: { words: [] },
    parse: parseOnce(),
    open: new Map(),
    cut: {},
  };
}

/** Scripts in scripts in scripts: more than this nobody writes, and it is told. */
const maxDepth = 40;
const maxCalls = 5000;
/** A script that runs itself is looked at so often, since it may be called with other words each time. */
const maxItself = 4;
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
  if (isCut(place, calls, depth)) return;
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
    enter(node, place);
    const inside = node.type === 'if' || node.type === 'case' ? { ...place, flags: new Map<string, Set<string>>() } : place;
    for (const body of node.bodies) for (const item of body.items) visit(item.node, feeders, readers, inside, calls, depth + 1);
    if (inside !== place) leaveBranches(inside.flags, place);
  }
  visitNested(node, feeders, place, calls, depth);
}

/** What stands in the words of a command. */
function visitNested(node: SimpleCommand | Compound, feeders: readonly ShellNode[], place: Place, calls: Call[], depth: number): void {
  const words = [
    ...node.words,
    ...(node.kind === 'simple' ? node.assignments : []),
    ...node.redirects.flatMap(({ target }) => (target === undefined ? [] : [target])),
  ];
  for (const word of words) {
    // `> >(sh)` and `tee >(sh)` feed what is inside.
    const fed = word.text.startsWith('>(') ? [...feeders, node].slice(-mostNeighbours) : [];
    for (const list of word.nested) for (const item of list.items) visit(item.node, fed, [], place, calls, depth + 1);
  }
}

/** Functions in functions that are followed. */
const maxPassing = 6;
/** Commands of one function that are looked at again with what it is called with. */
const maxPassed = 8;

/** What is known of what a compound command says from where it begins. */
function enter(node: Compound, place: Place): void {
  if (node.type === 'function') learn(node, place);
  if (node.type === 'for') goThrough(node, place);
}

/** `for flag in -k -L`: the variable of a loop holds one word after the other, and what runs any of them runs all here. */
function goThrough({ start, words }: Compound, { text, values }: Place): void {
  const name = /^for\s{1,20}([A-Za-z_]\w{0,100})\s/.exec(text?.slice(start, start + 130) ?? '')?.[1];
  if (name === undefined) return;
  const held = words.slice(0, maxWords).map((word) => resolved(word, values));
  if (held.length === 0 || held.includes(undefined)) values.own.delete(name);
  else values.own.set(name, held.join('\n').slice(0, maxScript));
}

/** Which branch is taken shows on the build: a flag that one of them gives may be given. */
function leaveBranches(branches: Place['flags'], place: Place): void {
  for (const [name, flags] of branches ?? []) {
    place.values.own.set(name, [...flags].join(' ').slice(0, maxScript));
    for (const flag of flags) noteFlag(name, flag, place);
  }
}

/** `f() { curl "$@"; }`: what such a command does is known where the function is called. */
function learn({ start, bodies }: Compound, { text, functions }: Place): void {
  const name = /^(?:function\s{1,20})?([\w.:-]{1,100})/.exec(text?.slice(start, start + 130) ?? '')?.[1];
  if (name === undefined) return;
  const found: SimpleCommand[] = [];
  const look = (node: ShellNode, depth: number): void => {
    if (depth > maxDepth || found.length >= maxPassed) return;
    if (node.kind === 'pipeline') for (const part of node.parts) look(part, depth + 1);
    else if (node.kind === 'compound') for (const body of node.bodies) for (const item of body.items) look(item.node, depth + 1);
    else if (node.words.some(({ value }) => passed.test(value.slice(0, 8)))) found.push(node);
  };
  for (const body of bodies) for (const item of body.items) look(item.node, 0);
  if (found.length > 0) functions.set(name, found);
}

const passed = /^\$\{[@*0-9]\}$/;

/** A function's command with the words that it is called with. */
function calledWith(node: SimpleCommand, args: readonly ShellWord[], zero?: ShellWord): SimpleCommand {
  const words = node.words.flatMap((word) => {
    if (!passed.test(word.value.slice(0, 8))) return [word];
    const number = Number(word.value[2]);
    if (number === 0) return [zero ?? word];
    return Number.isNaN(number) ? args : args.slice(number - 1, number);
  });
  return { ...node, words: words.slice(0, maxWords) };
}

function visitSimple(
  written: SimpleCommand,
  feeders: readonly ShellNode[],
  readers: readonly ShellNode[],
  place: Place,
  calls: Call[],
  depth: number,
): void {
  if (isCut(place, calls, depth)) return;
  const { words: given, zero } = place.positional;
  const takes = (given.length > 0 || zero !== undefined) && written.words.some(({ value }) => passed.test(value.slice(0, 8)));
  const node = takes ? calledWith(written, given, zero) : written;
  const said = resolvedHead(printedWords(node.words, place), place.values);
  const { words: behind, assignments } = unwrapped({ words: said, assignments: node.assignments });
  const words = behind === said ? said : resolvedHead(behind, place.values);
  const [head, ...own] = words;
  const { spanOf } = place;
  const known = knownAt(place);
  const more = head === undefined ? [] : wordsFromElsewhere(baseName(head.literal ?? ''), { node, said, own, feeders }, place, known);
  const args = more.length === 0 ? own : withMore(own, more);
  const editable = place.editable && node === written && said === node.words && words === behind && more.length === 0;
  const common = { assignments, feeders, readers, node, at: spanOf(node), spanOf, editable };
  remember(place, known, declares.test(head?.literal ?? '') ? args : head === undefined ? assignments : []);
  if (head?.literal === 'declare' || head?.literal === 'typeset') followNames(args, place);
  if (head === undefined) {
    if (assignments.length > 0) calls.push({ name: '', args: [], given: [], ...common });
    return;
  }
  const name = nameOf(head.literal ?? namedBehind(head), place);
  const hides = head.literal === undefined ? isHidden(head, place) : checks.test(name) && args.some((word) => isHiddenFlag(word, place));
  if (hides) place.unread.set(node, 'known at the build');
  calls.push({ name, args, given: installers.test(name) ? withValues(args, place.values) : args, ...common });
  visitInside({ name, head, args, assignments, node: { ...node, words }, feeders, readers }, place, calls, depth, known);
}

/** Whether the visit ends here, which is kept. */
function isCut({ cut }: Place, calls: readonly Call[], depth: number): boolean {
  if (depth <= maxDepth && calls.length <= maxCalls) return false;
  cut.why ??= depth > maxDepth ? 'it runs scripts within scripts too deep' : `it runs more than ${maxCalls} commands`;
  return true;
}

/** What a command is called by, the name that the file gave it looked through. */
function nameOf(written: string, { renamed, renamedBefore }: Place): string {
  return baseName(renamed.get(written) ?? renamedBefore(written) ?? written);
}

/** The program of `$(npm bin)/tsc` and `"$JAVA_HOME/bin/java"`, whose folder alone is not known; empty where it is none. */
function namedBehind({ text }: Pick<ShellWord, 'text'>): string {
  // The shell that runs the step, or that of the user.
  if (/^"?\$(?:0|SHELL|\{0\}|\{SHELL\})"?$/.test(text.slice(0, 20))) return 'sh';
  return /\/([\w.+-]{1,100})"?$/.exec(text.slice(-200))?.[1] ?? '';
}

/** Whether a command's name is put together in a way that shows on the build only, and by the file itself. */
function isHidden({ text, value, nested }: ShellWord, { values, assigned }: Place): boolean {
  if (value.length > maxHead) return true;
  if (namedBehind({ text }) !== '') return false;
  if (nested.length > 0 || /[*?[]|\{[^{}]{0,200}[,.]/.test(text.replaceAll('${', ''))) return true;
  if (/[\w}]\$\{[@*]\}|\$\{[@*]\}\w/.test(value)) return true;
  const [, name, item] = /\$\{!?([A-Za-z_]\w{0,100})(\[)?/.exec(value) ?? [];
  if (name === undefined) return false;
  // What the base image sets, or whoever builds, is no trick of the file; what the step sets, and a gap between letters, may be one.
  if (!/^\$\{[^{}]{1,200}\}$/.test(value)) return !values.scope.has(name) && !assigned.has(name);
  return item !== undefined || assigned.has(name);
}

/** `$(which curl) $(echo -k)`: the words with the first of them known, and flags, where a substitution prints them. */
function printedWords(words: readonly ShellWord[], place: Place): readonly ShellWord[] {
  if (words.every(({ nested }) => nested.length === 0)) return words;
  const known = knownAt(place);
  return words.slice(0, maxWords).flatMap((word, index) => {
    const printed = word.nested.length === 0 ? '' : (known.valueOf(word)?.trim() ?? '');
    if (printed === '' || printed.length > maxHead || (index > 0 && !printed.startsWith('-'))) return [word];
    return (word.quoted ? [printed] : printed.split(/\s+/)).map((part) => ({ ...word, value: part, literal: part, nested: [] }));
  });
}

/** Programs that install packages. */
export const installers =
  /^(?:apt|apt-get|aptitude|apt-install|apk|yum|dnf5?|microdnf|tdnf|zypper|pacman|installpkg|dpkg|rpm|pip[\d.]{0,6}|pipx|python[\d.]{0,6}|uv|poetry|pdm|pipenv|npm|pnpm|yarn|bun|conda|mamba|micromamba|gem|cargo|composer|go)$/;

/** Programs whose flags decide what they check. */
const checks = /^(?:curl|wget|git|pip[\d.]{0,6}|npm)$/;

/** Whether a word of such a program is a flag that shows on the build only: `$(echo +k | sed s/+/-/)`, `-$f`, `-{k,L}`. */
function isHiddenFlag({ text, value, quoted, nested, literal }: ShellWord, place: Place): boolean {
  if (literal !== undefined) return false;
  const [inside] = nested;
  if (inside !== undefined)
    return !quoted && /^(?:\$\(|`)/.test(text) && outputOf(inside, knownAt(place)) === undefined && startsWithText(inside);
  const [, name] = /^-{1,2}\w{0,20}\$\{([A-Za-z_]\w{0,100})\}$/.exec(value.slice(0, maxHead)) ?? [];
  return (name !== undefined && place.assigned.has(name)) || /^-{0,2}\w{0,20}\{-?\w{0,20},/.test(text.slice(0, maxHead));
}

/** Whether a pipe begins with a text of its own. */
function startsWithText({ items: [item] }: ShellList): boolean {
  const first = item?.node.kind === 'pipeline' ? item.node.parts[0] : item?.node;
  return (
    first?.kind === 'simple' &&
    /^(?:echo|printf)$/.test(first.words[0]?.literal ?? '') &&
    first.words.every(({ literal }) => literal !== undefined)
  );
}

/** Longest output that is taken for a command. */
const maxHead = 300;

interface Visited {
  readonly name: string;
  readonly head: ShellWord;
  readonly args: readonly ShellWord[];
  readonly assignments: readonly ShellWord[];
  readonly node: SimpleCommand;
  readonly feeders: readonly ShellNode[];
  readonly readers: readonly ShellNode[];
}

/** What a command runs in its turn. */
function visitInside(visited: Visited, place: Place, calls: Call[], depth: number, known: Known): void {
  const { name, args, node, feeders, readers } = visited;
  const read = place.text === undefined ? undefined : heredocScript(node, place.text);
  if (read !== undefined && 'list' in read) visitList(read.list, place, calls, depth + 2);
  const found = name === 'find' ? executed(args) : [];
  if (found.length > 0) visitSimple({ ...node, assignments: [], words: found, redirects: [] }, feeders, readers, place, calls, depth + 2);
  const passing = depth <= maxPassing ? place.functions.get(name) : undefined;
  for (const inner of passing ?? []) visitSimple(calledWith(inner, args), feeders, readers, place, calls, depth + 2);
  keepFiles(visited, place, calls, depth, known);
  if (copies.test(name)) copied(args, place);
  if (name === 'read') readInto(visited, place, known);
  if (setsNames.test(name)) noteNames(args, place);
  if (name === 'set') setPositional(args, place);
  if (name === 'hash') hashed(args, place);
  const leave = shells.has(name) ? enterAssignments(visited.assignments.slice(0, maxPassed), place, known) : undefined;
  for (const [script, at] of scriptsOf(visited, place, known)) visitScript(script, at, place, calls, depth);
  leave?.();
}

/** `X='curl -k' sh -c '$X'`: what variables hold in a shell alone. @returns what ends it */
function enterAssignments(words: readonly ShellWord[], place: Place, known: Known): (() => void) | undefined {
  if (words.length === 0) return undefined;
  const { values, assigned } = place;
  const before = words.map(({ value }) => {
    const name = value.split('=', 1)[0] as string;
    return { name, value: values.own.get(name), known: assigned.has(name) };
  });
  remember(place, known, words);
  return () => {
    for (const { name, value, known: was } of before) {
      if (value === undefined) values.own.delete(name);
      else values.own.set(name, value);
      if (!was) assigned.delete(name);
    }
  };
}

/** What files hold that a command writes, and commands in those that a machine runs by itself. */
function keepFiles({ name, args, node, feeders }: Visited, place: Place, calls: Call[], depth: number, known: Known): void {
  for (const { file, text, added } of writtenFiles(node, feeders, known)) {
    const before = added ? place.files.get(file) : undefined;
    place.files.set(file, before === undefined ? text : `${before}\n${text}`.slice(0, maxScript + 1));
    if (startsEveryShell.test(file)) visitScript(text, place.spanOf(node), place, calls, depth);
    for (const command of commandsInFile(file, text)) visitScript(command, place.spanOf(node), place, calls, depth);
  }
  for (const file of changedFiles(name, args, node)) if (!place.files.has(file) || name === 'sed') place.made.add(file);
}

/** Files that a program writes with what only it knows. What a download holds is asked elsewhere. */
function changedFiles(name: string, args: readonly ShellWord[], node: SimpleCommand): readonly string[] {
  if (name === 'sed' && args.some(({ value }) => /^(?:-[a-zA-Z]{0,5}i|--in-place)/.test(value))) return [args.at(-1)?.literal ?? ''];
  if (name === 'dd') return args.flatMap(({ literal = '' }) => (literal.startsWith('of=') ? [literal.slice(3)] : []));
  if (!transforms.test(name)) return [];
  return node.redirects.flatMap(({ operator, target }) => (/^>[>|]?$/.test(operator) ? (target?.literal ?? []) : []));
}

/** Programs that make one text of another. */
const transforms =
  /^(?:sed|awk|gawk|mawk|tr|cut|rev|tac|sort|grep|jq|xxd|base32|base64|openssl|uudecode|envsubst|perl|python[\d.]{0,6}|ruby|node|cat|seq|gunzip|zcat|xz|bunzip2|paste|fold)$/;

/** `echo text | while read -r line`: what the variable holds. */
function readInto({ args, node, feeders }: Visited, { values: { own } }: Place, known: Known): void {
  const name = args.at(-1)?.literal ?? '';
  if (!/^[A-Za-z_]\w{0,100}$/.test(name)) return;
  const text = fedText(node, feeders, known);
  if (text === undefined) own.delete(name);
  else own.set(name, text.trim());
}

/** Builtins that set variables by their names. */
const setsNames = /^(?:read|printf|mapfile|readarray|getopts)$/;

function noteNames(args: readonly ShellWord[], { assigned }: Place): void {
  for (const { value } of args.slice(0, maxWords)) if (/^[A-Za-z_]\w{0,100}$/.test(value)) assigned.add(value);
}

/** `set -- curl -k`: what `"$@"` stands for from here on. */
function setPositional(args: readonly ShellWord[], { positional }: Place): void {
  const at = args.findIndex(({ value }) => value === '--');
  if (at >= 0) positional.words = args.slice(at + 1, at + 1 + maxWords);
}

const copies = /^(?:cp|mv|ln|install)$/;

/** `mv script /usr/bin/name`: what one file holds another does, too. */
function copied(args: readonly ShellWord[], place: Place): void {
  const [from, to, more] = args.slice(-3).filter(({ value }) => !value.startsWith('-') && !/^[0-7]{3,4}$/.test(value));
  if (from?.literal === undefined || to?.literal === undefined || more !== undefined) return;
  const program = renaming(from.literal, to.literal);
  if (program !== undefined) place.renamed.set(to.literal, program);
  const text = scriptIn(from.literal, place, true);
  if (text === undefined) return;
  const { literal } = to;
  place.files.set(literal, text);
  // The place may be a folder.
  place.files.set(`${literal.replace(/\/$/, '')}/${baseName(from.literal)}`, text);
}

/** The program that gets a name under which no rule knows it. */
function renaming(from: string, to: string): string | undefined {
  return fetches.test(from.slice(-maxHead)) && !to.endsWith('/') && !fetches.test(`/bin/${baseName(to)}`) ? baseName(from) : undefined;
}

/** `hash -p /usr/bin/curl c`. */
function hashed(args: readonly ShellWord[], { renamed }: Place): void {
  const at = args.findIndex(({ value }) => value === '-p');
  const [path, name] = at < 0 ? [] : args.slice(at + 1);
  if (path?.literal !== undefined && name?.literal !== undefined) renamed.set(name.literal, baseName(path.literal));
}

/** Programs that rules ask for first, and that a link may hide. */
const fetches = /^(?:\/usr)?(?:\/local)?\/s?bin\/(?:curl|wget|sh|bash|dash|ash|zsh|git|pip3?|apk|apt-get)$/;

/** What a shell reads when it starts. */
const startsEveryShell =
  /(?:^|\/)(?:\.(?:bashrc|bash_profile|bash_login|profile|zshrc|zshenv)|bash\.bashrc|etc\/profile(?:\.d\/[^/]{1,100})?)$/;

function visitScript(script: string, at: Span, place: Place, calls: Call[], depth: number): void {
  const text = script.slice(0, maxScript);
  if (text.length < script.length) place.cut.why ??= `a script that it runs has more than ${maxScript} letters`;
  const times = place.open.get(text) ?? 0;
  if (times === maxItself) return;
  const parsed = place.parse(text);
  if ('error' in parsed) {
    if (parsed.error.limit === true) place.cut.why ??= parsed.error.message;
    return;
  }
  place.open.set(text, times + 1);
  visitList(parsed.list, { ...place, text, spanOf: () => at, editable: false }, calls, depth + 2);
  place.open.set(text, times);
}

function knownAt(place: Place): Known {
  const known: Known = {
    script: place.text,
    textOf: (path) => scriptIn(path, place, true),
    valueOf(word) {
      const value = resolved(word, place.values);
      if (value !== undefined || word.nested.length !== 1) return value;
      // The output of a substitution that is the whole word.
      const [inside] = word.nested;
      return inside !== undefined && /^"?(?:\$\(|`)/.test(word.text) && inside.end >= word.end - 3 ? outputOf(inside, known) : undefined;
    },
  };
  return known;
}

/** Arguments that stand elsewhere: what xargs reads, what curl finds in the file behind `-K`. */
function wordsFromElsewhere(
  name: string,
  {
    node,
    said,
    own,
    feeders,
  }: { node: SimpleCommand; said: readonly ShellWord[]; own: readonly ShellWord[]; feeders: readonly ShellNode[] },
  place: Place,
  known: Known,
): readonly ShellWord[] {
  const [first = node] = said;
  const words = (texts: readonly string[]): readonly ShellWord[] =>
    texts.slice(0, maxWords).map((value) => plainWord({ start: first.start, end: first.end, value }));
  if (said.length > 1 && name !== 'xargs' && baseName(said[0]?.literal ?? '') === 'xargs') {
    const from = flagValue(said.slice(0, said.length - own.length), /^(?:-a|--arg-file=)(.*)$/s);
    const text = (from === undefined ? fedText(node, feeders, known) : known.textOf(from)) ?? '';
    // By lines, each is one word; a shell then runs one after another.
    const byLine = flagValue(said, /^(?:-[dI0i]|-L1|--(?:delimiter|null|replace)(?:=|$))(.*)$/s) !== undefined;
    return words(byLine ? [text.trim()].filter((one) => one !== '') : text.split(/\s+/).filter((one) => one !== ''));
  }
  const file = name === 'curl' ? flagValue(own, /^(?:-[a-z]*K|--config(?:=|$))(.*)$/s) : undefined;
  if (file === undefined) return [];
  const text = (file === '-' ? fedText(node, feeders, known) : (place.files.get(file) ?? place.copied(file))) ?? '';
  return words(text.split('\n').flatMap(optionOf));
}

/** What a flag is given: behind it in its word, or by the next one. */
function flagValue(words: readonly ShellWord[], flag: RegExp): string | undefined {
  const at = words.findIndex(({ value }) => flag.test(value.slice(0, maxPath)));
  const glued = flag.exec(words[at]?.value.slice(0, maxPath) ?? '')?.[1];
  return at < 0 ? undefined : glued === '' ? (words[at + 1]?.value ?? '') : glued;
}

/** `xargs -I{} sh -c '{}'`: what is read stands where the braces do. */
function withMore(own: readonly ShellWord[], more: readonly ShellWord[]): readonly ShellWord[] {
  return own.some(isGap) ? own.flatMap((word) => (isGap(word) ? more : [word])).slice(0, maxWords) : [...own, ...more];
}

function isGap({ value }: ShellWord): boolean {
  return value === '{}' || value === '%';
}

/** A line of curl's configuration: `insecure`, `--insecure`, `-k`. */
function optionOf(line: string): readonly string[] {
  const [, short, long] = /^[ \t]{0,20}(?:(-[A-Za-z]{1,20})|(?:--)?([a-z][a-z-]{2,40}))(?:[ \t:=]|$)/.exec(line) ?? [];
  return short !== undefined ? [short] : long === undefined ? [] : [`--${long}`];
}

/** Of a file or a pipe. */
const maxWords = 200;

/** Of a script that stands in a word or a file. */
const maxScript = 20_000;

/** Builtins whose words are assignments. */
const declares = /^(?:export|declare|typeset|local|readonly)$/;

function remember(place: Place, known: Known, words: readonly ShellWord[]): void {
  const { values, assigned } = place;
  const { own } = values;
  for (const word of words) {
    assigned.add((word.value.split('=', 1)[0] as string).replace(/\+$/, '').slice(0, maxHead));
    const [, name, adds, value] = assignment.exec(itemsOf(word) ?? word.literal ?? resolved(word, values) ?? '') ?? [];
    const before = adds === '+' ? own.get(name ?? '') : '';
    if (name !== undefined && value !== undefined && before !== undefined) {
      own.set(name, `${before}${value}`.slice(0, maxScript + 1));
      noteFlag(name, value, place);
    } else {
      // What is worked out later, nobody knows.
      const left = (word.value.split('=', 1)[0] as string).replace(/\+$/, '');
      const [inside] = word.nested;
      const text =
        inside !== undefined && word.nested.length === 1 && /^\w{1,100}="?(?:\$\(|`)/.test(word.text) ? outputOf(inside, known) : undefined;
      if (text === undefined) own.delete(left);
      else own.set(left, text);
    }
  }
}

/** Notes what a branch gives to a variable, if that is a flag. */
function noteFlag(name: string, value: string, { flags }: Place): void {
  if (flags === undefined || !value.startsWith('-') || value.length > maxHead) return;
  const before = flags.get(name) ?? new Set();
  if (before.size < maxPassed) flags.set(name, before.add(value));
}

/** `declare -n y=x`: a name for a variable has its value. */
function followNames(args: readonly ShellWord[], { values: { own } }: Place): void {
  if (!args.some(({ value }) => /^-[A-Za-z]{0,5}n/.test(value))) return;
  for (const { literal } of args.slice(0, maxWords)) {
    const [, name, target] = /^([A-Za-z_]\w{0,100})=([A-Za-z_]\w{0,100})$/.exec(literal ?? '') ?? [];
    const value = target === undefined ? undefined : own.get(target);
    if (name !== undefined && value !== undefined) own.set(name, value);
  }
}

const assignment = /^([A-Za-z_]\w{0,100})(\+?)=(.*)$/s;

/** `o=(-k -L)`: an array of plain words, as an assignment of these with blanks between. */
function itemsOf({ text }: ShellWord): string | undefined {
  const [, left, adds, items] = /^([A-Za-z_]\w{0,100})(\+?)=\(([^()$`'"\\*?[\]]{0,2000})\)$/.exec(text.slice(0, 2200)) ?? [];
  return items === undefined ? undefined : `${left}${adds}=${adds === '+' ? ' ' : ''}${items.trim()}`;
}

/** The words between `-exec` of find and what ends them. */
function executed(args: readonly ShellWord[]): readonly ShellWord[] {
  const start = args.findIndex(({ value }) => /^-(?:exec|execdir|ok|okdir)$/.test(value)) + 1;
  if (start === 0) return [];
  const length = args.slice(start).findIndex(({ value }) => value === ';' || value === '+');
  return args.slice(start, length < 0 ? undefined : start + length);
}

/** Scripts that a command is given to run, by a word, by what it reads, and by a file that was just written; each with its place. */
function* scriptsOf(visited: Visited, place: Place, known: Known): Generator<readonly [string, Span]> {
  const { name, args, node } = visited;
  const word = shellScript(name, args);
  const at = place.spanOf(node);
  if (word !== undefined) yield* scriptInWord(word, visited, place, known);
  if (name === 'eval') {
    const texts = args.map((arg) => known.valueOf(arg));
    if (texts.every((text) => text !== undefined)) yield [texts.join(' '), at];
  }
  if (name === 'env') yield* splitByEnv(args, at);
  if (name === 'bash') yield* readFirst(place, at);
  const code = codeGiven(name, args, node, place.text) ?? (readsCode(name) ? codeRead(visited, place, known) : undefined);
  const commands = code === undefined ? [] : commandsInCode(name, code);
  for (const command of [...commands, ...commandsInWords(name, args), ...commandsRead(visited, place, known)]) yield [command, at];
  if (name === 'alias') yield* aliased(args, place);
  if (isHiddenCode(name, code ?? '') || isEncoded(name, args)) place.unread.set(node, 'in another language');
  if (word === undefined) yield* scriptInFile(visited, place, known);
}

/** What bash reads before a script of its own. */
function* readFirst(place: Place, at: Span): Generator<readonly [string, Span]> {
  const file = place.values.own.get('BASH_ENV') ?? place.values.scope.get('BASH_ENV');
  const text = file === undefined ? undefined : scriptIn(file, place, true);
  if (text !== undefined) yield [text, at];
}

/** `sh -c 'script' name one two`. */
function* scriptInWord(word: ShellWord, { name, args }: Visited, place: Place, known: Known): Generator<readonly [string, Span]> {
  const script = known.valueOf(word);
  if (script === undefined) return;
  const behind = args.indexOf(word) + 1;
  yield* withArguments(shells.has(name) ? args.slice(behind) : undefined, place, [script, place.spanOf(word)]);
}

/** A script, and while it is looked at what it is called with, its name first. */
function* withArguments(
  given: readonly ShellWord[] | undefined,
  { positional }: Place,
  script: readonly [string, Span],
): Generator<readonly [string, Span]> {
  const { zero, words } = positional;
  if (given !== undefined) [positional.zero, positional.words] = [given[0], given.slice(1, 1 + maxWords)];
  yield script;
  [positional.zero, positional.words] = [zero, words];
}

/** What a shell is given by a file or by its input, and what a file holds that is run by its name. */
function* scriptInFile({ name, head, args, node, feeders }: Visited, place: Place, known: Known): Generator<readonly [string, Span]> {
  const at = place.spanOf(node);
  const isShell = shells.has(name);
  const file = isShell || name === '.' || name === 'source' ? operands({ args })[0]?.value : (head.literal ?? '');
  const text = file === undefined ? undefined : scriptIn(file, place, isShell || file.includes('/'));
  if (file !== undefined && place.made.has(file)) place.unread.set(node, 'made by a program');
  else if (text !== undefined) yield [text, at];
  else if (file !== undefined) noteContextFile(file, isShell || name === '.' || name === 'source', place);
  if (!isShell) return;
  const reads = file === undefined || /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(file) || callHas({ args }, 's');
  const fed = reads ? fedText(node, feeders, known) : undefined;
  // `sh -s one two`.
  const behind = args.findIndex(({ value }) => /^-[A-Za-z]*s$/.test(value));
  if (fed !== undefined) yield* withArguments(behind < 0 ? undefined : [head, ...args.slice(behind + 1)], place, [fed, at]);
  else if (reads && changedOnTheWay(feeders, known)) place.unread.set(node, 'made by a program');
}

/** Notes a file of the build context that is run. @param isRead whether a shell is given it, and so looks for no program of that name */
function noteContextFile(file: string, isRead: boolean, { brought, unfollowed }: Place): void {
  if (file === '' || file.startsWith('-') || unfollowed.size >= maxPassed) return;
  const paths = isRead || file.includes('/') ? [file] : searched.map((folder) => `${folder}${file}`);
  if (paths.some(brought)) unfollowed.add(file.slice(0, maxHead));
}

/** The script that an interpreter reads from a file which was written before, or from a pipe. */
function codeRead({ args, node, feeders }: Visited, place: Place, known: Known): string | undefined {
  const [file] = operands({ args });
  if (file !== undefined && file.value !== '-') return file.literal === undefined ? undefined : scriptIn(file.literal, place, true);
  return args.some(({ value }) => value === '-m') ? undefined : fedText(node, feeders, known);
}

/** Commands in what a program reads that is no shell: a recipe, a crontab. */
function commandsRead({ name, args, node, feeders }: Visited, place: Place, known: Known): readonly string[] {
  if (runsItsInput(name, args)) return [fedText(node, feeders, known) ?? ''];
  if (!readsCommands(name)) return [];
  const body = node.redirects.findLast((redirect) => redirect.body !== undefined)?.body;
  const text = body === undefined || place.text === undefined ? fedText(node, feeders, known) : place.text.slice(body.start, body.end);
  if (isUnreadLanguage(name, args, text !== undefined || feeders.length > 0)) place.unread.set(node, 'in another language');
  const found = text === undefined ? undefined : commandsInInput(name, args, text);
  if (found !== undefined || !isMake(name)) return found ?? [];
  return makefilesOf(args).flatMap((file) => recipes(scriptIn(file, place, true) ?? ''));
}

/** What a file holds that was written before. @param run whether it is run by its path, and no program of that name */
function scriptIn(file: string, place: Place, run: boolean): string | undefined {
  const own = place.files.get(file) ?? place.files.get(file.replace(/^\.\//, '')) ?? (run ? place.copied(file) : undefined);
  if (own !== undefined || run || file === '') return own;
  for (const folder of searched) {
    const text = place.files.get(`${folder}${file}`) ?? place.copied(`${folder}${file}`);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Where programs are looked for that a step has put there. */
const searched = ['/usr/local/bin/', '/usr/bin/', '/bin/', '/usr/local/sbin/', '/usr/sbin/', '/sbin/'];

/** `env -S 'curl -k' url`: the first word of several is taken apart. */
function* splitByEnv(args: readonly ShellWord[], at: Span): Generator<readonly [string, Span]> {
  const flag = args.findIndex(({ value }) => splits.test(value));
  const [, glued] = splits.exec(args[flag]?.value ?? '') ?? [];
  if (flag < 0 || glued === undefined) return;
  const rest = args.slice(flag + 1);
  const texts = glued === '' ? rest : [{ value: glued }, ...rest];
  yield [texts.map(({ value }) => value).join(' '), at];
}

/** The flags and variables before the program. */
function flagsOf([, ...words]: readonly ShellWord[]): readonly ShellWord[] {
  const end = words.findIndex(({ value }) => !value.startsWith('-') && !value.includes('='));
  return end < 0 ? words : words.slice(0, end);
}

const splits = /^(?:-[iv]*S|--split-string(?:=|$))(.*)$/s;

/** What names stand for from here on. */
function* aliased(args: readonly ShellWord[], place: Place): Generator<readonly [string, Span]> {
  for (const arg of args) {
    const [, command] = /^[\w.-]{1,100}=(.*)$/s.exec(resolved(arg, place.values) ?? '') ?? [];
    if (command !== undefined) yield [command, place.spanOf(arg)];
  }
}

export const shells: ReadonlySet<string> = new Set([
  ...['sh', 'bash', 'rbash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'oksh', 'yash', 'posh', 'fish', 'csh', 'tcsh'],
]);

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

/** Flags of what runs a program in an environment by a word of its own: `conda run -n NAME`. */
const runs = /^-(?:[npC]|-name|-prefix|-cwd|-project|-with|-python|-directory)$/;
/** That word. */
const runWords: ReadonlySet<string> = new Set(['run', 'exec']);

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
  ['toybox', /^$/],
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
  ['watch', /^-(?:[nq]|-interval)$/],
  ['systemd-run', /^-[pu]$/],
  ['conda', runs],
  ['mamba', runs],
  ['micromamba', runs],
  ['poetry', runs],
  ['pipenv', runs],
  ['pdm', runs],
  ['uv', runs],
  ['bundle', runs],
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

/** Where a wrapper's own flags end; assignments among them are added to those before. */
function programAt(name: string, words: readonly ShellWord[], takes: RegExp, before: ShellWord[]): number {
  let at = takes === runs ? 2 : 1;
  while (at < words.length) {
    const word = words[at] as ShellWord;
    if (word.value.startsWith('-') && word.value !== '-') at += takes.test(word.value) ? 2 : 1;
    else if ((name === 'env' || name === 'sudo') && /^[A-Za-z_]\w*=/.test(word.value)) {
      before.push(word);
      at++;
    } else break;
  }
  return at;
}

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
    // What `env -S` takes apart is a script.
    if (takes === undefined || (name === 'env' && flagsOf(rest).some(({ value }) => splits.test(value)))) break;
    if (takes === runs && !runWords.has(rest[1]?.literal ?? '')) break;
    const at = programAt(name, rest, takes, before) + (leading[name] ?? 0);
    // `parallel 'curl {}' ::: …`: its words are scripts.
    if (at >= rest.length || (name === 'parallel' && /^:::|\s/.test(rest[at]?.value.slice(0, maxHead) ?? ''))) break;
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
