// `docker run`, `pull` and `create`, and the same of podman and nerdctl, in the lines of a script that a pipeline runs; and
// the builds before them, whose results are not pulled.

import { Assignments, type BuiltImages, type NamedImage } from './built-images.js';
import { programBehind, startedProgram, verbIn } from './commands.js'; // at first use
import type { Deploying } from './shell-deploys.js';
import { deploying, imagesInText } from './shell-deploys.js'; // at first use
import { expandWord } from './variables.js';

/** Programs that deploy or copy images, for whoever looks before a script is read. */
export const deployPrograms = /\b(?:kubectl|oc|helm|skopeo|crane)\b/;

export interface ShellImage extends NamedImage {
  /** `docker run` */
  readonly command: string;
  /** How the name came to be, where its value is not known. */
  readonly identity: string;
  /** Whether the registry is asked whatever is here already. */
  readonly isPulled: boolean;
  /** Whether an earlier command of the job loaded images that another one may have built. */
  readonly afterLoad: boolean;
}

export interface ShellBuild {
  readonly context?: string;
  readonly dockerfile?: string;
  readonly args: ReadonlyMap<string, string | undefined>;
  readonly contexts: readonly (readonly [string, string])[];
}

export interface ShellReading {
  readonly images: readonly ShellImage[];
  readonly builds: readonly ShellBuild[];
  /** What deploys an image whose name is not known before the run, and charts: `kubectl set image`. */
  readonly unknown: readonly string[];
  readonly charts: readonly { readonly chart: string; readonly command: string }[];
  /** Files with values for charts. */
  readonly values: readonly { readonly file: string; readonly command: string }[];
}

const programs = new Set(['docker', 'podman', 'nerdctl', 'docker.exe', 'sudo-docker']);
/** Verbs that may stand within a group: `docker image build`. */
const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ['container', ['run', 'create']],
  ['image', ['pull', 'build', 'tag', 'load']],
  ['buildx', ['build']],
  ['builder', ['build']],
]);
const running = new Set(['run', 'pull', 'create']);
/** Flags of run, create and pull that take no value; every other one without `=` takes the next word. */
const switches = new Set([
  'all-tags',
  'detach',
  'disable-content-trust',
  'env-host',
  'help',
  'http-proxy',
  'init',
  'interactive',
  'no-healthcheck',
  'no-hostname',
  'no-hosts',
  'oom-kill-disable',
  'privileged',
  'publish-all',
  'quiet',
  'read-only',
  'read-only-tmpfs',
  'replace',
  'rm',
  'rmi',
  'rootfs',
  'sig-proxy',
  'tls-verify',
  'tty',
  'unsetenv-all',
  'use-api-socket',
]);
const shortSwitches = /^-[aditPqthr]{1,8}$/;
const buildSwitches = new Set([
  'load',
  'no-cache',
  'pull',
  'push',
  'quiet',
  'rm',
  'force-rm',
  'squash',
  'compress',
  'debug',
  'check',
  'D',
  'q',
]);
const maxWords = 200_000;

export interface ShellVariables {
  /** Values that the pipeline gives to variables, where they are known. */
  readonly lookUp: (name: string) => string | undefined;
  /** Their texts, known or not. */
  readonly rawOf: (name: string) => string | undefined;
}

/** @param built what earlier scripts of the job built; gathers what this one builds. */
export function readShell(script: string, { lookUp, rawOf }: ShellVariables, built: BuiltImages): ShellReading {
  const images: ShellImage[] = [];
  const builds: ShellBuild[] = [];
  const unknown: string[] = [];
  const charts: { chart: string; command: string }[] = [];
  const values: { file: string; command: string }[] = [];
  const own = new Map<string, string | undefined>();
  const assignments = new Assignments(rawOf);
  const value = (text: string): string | undefined =>
    text.includes('$(') || text.includes('`') ? undefined : expandWord(text, (name) => (own.has(name) ? own.get(name) : lookUp(name)));
  const noteName = (text: string | undefined): void => {
    if (text !== undefined) built.add({ text: assignments.identityOf(text), reference: value(text) });
  };
  const assign = (name: string, text: string): void => {
    own.set(name, value(text));
    assignments.assign(name, text);
  };
  for (const words of commandsOf(script, true)) {
    const [named = '', ...given] = startedProgram(words, assign);
    const [start = '', ...rest] = [...programBehind(named, value(named)), ...given];
    const deployed = deployPrograms.test(start) ? deploying(start, rest, value) : undefined;
    const manifest = manifestIn(words);
    const written = manifest === undefined ? [] : [{ command: `manifest given to ${start}`, images: imagesInText(manifest) }];
    for (const one of [deployed ?? [], written].flat())
      addDeployed(one, namedBy(one, value, assignments), { images, unknown, charts, values }, built, value);
    if (!programs.has(start)) continue;
    const called = calledProgram(start, rest);
    const { verb, after } = called;
    if (running.has(verb)) images.push(...pulledBy(called, (named) => namedBy(named, value, assignments), built));
    else if (verb === 'build') builds.push(readBuildCommand(after, value, noteName));
    else if (verb === 'load') built.load();
    else noteName(madeBy(verb, after));
  }
  return { images, builds, unknown, charts, values };
}

/** The text of a here-document that is a manifest of Kubernetes or a file of Compose, whatever the command does with it. */
function manifestIn(words: readonly string[]): string | undefined {
  const document = words.find((word) => word.startsWith(documentMark))?.slice(documentMark.length);
  return document !== undefined && /^[ \t]*(?:apiVersion|services):/m.test(document) ? document : undefined;
}

/** An image by its names alone. */
type Bare = Omit<ShellImage, 'isPulled' | 'afterLoad'>;
type NamedBy = (deployed: Deploying) => readonly Bare[];

/** What a command runs or pulls, less what the job built itself. */
function pulledBy({ program, verb, after }: Call, namedIn: NamedBy, built: BuiltImages): readonly ShellImage[] {
  const text = firstArgument(after);
  if (text === undefined) return [];
  const isPulled = verb === 'pull' || after.some((word, i) => asksAlways(word, after[i + 1]));
  return namedIn({ command: `${program} ${verb}`, images: [text] })
    .filter((image) => !isBuilt(image, isPulled ? undefined : built))
    .map((image) => ({ ...image, isPulled, afterLoad: built.hasLoaded }));
}

function addDeployed(
  { chart, command, values = [] }: Deploying,
  named: readonly Bare[],
  reading: {
    images: ShellImage[];
    unknown: string[];
    charts: { chart: string; command: string }[];
    values: { file: string; command: string }[];
  },
  built: BuiltImages,
  value: (text: string) => string | undefined,
): void {
  if (chart !== undefined) reading.charts.push({ chart: value(chart) ?? '', command });
  for (const file of values) reading.values.push({ file: value(file) ?? '', command });
  for (const image of named.filter((one) => !isBuilt(one, built))) {
    if (image.reference === undefined) reading.unknown.push(command);
    else reading.images.push({ ...image, isPulled: false, afterLoad: built.hasLoaded });
  }
}

function namedBy({ command, images }: Deploying, value: (text: string) => string | undefined, assignments: Assignments): readonly Bare[] {
  return images.map((text) => ({ text, reference: value(text), identity: assignments.identityOf(text), command }));
}

/** The name that an image gets by a command which builds none. */
function madeBy(verb: string, after: readonly string[]): string | undefined {
  if (verb === 'tag') return after.at(-1);
  return verb === 'commit' || verb === 'import' ? after.filter((word) => !word.startsWith('-')).at(1) : undefined;
}

/** Whether the job built it, by a command before, where those count, or in place: what `$(docker build -q .)` prints is what it built. */
function isBuilt({ text, identity, reference }: Bare, built: BuiltImages | undefined): boolean {
  return built?.has({ text: identity, reference }) === true || buildInPlace.test(text);
}

const buildInPlace = /\$\(\s{0,20}(?:docker|podman|nerdctl)\s(?:[^)]{0,200}\s)?build\s/;

interface Call {
  /** `docker` */
  readonly program: string;
  readonly verb: string;
  readonly after: readonly string[];
}

/** A call of a container program. */
function calledProgram(program: string, words: readonly string[]): Call {
  return { program, ...verbIn(words, groups) };
}

/** `--pull=always` of run and create; podman's `newer` asks too. */
function asksAlways(word: string, next: string | undefined): boolean {
  return /^--pull=["']?(?:always|newer|true)/.test(word) || (word === '--pull' && /^["']?(?:always|newer|true)/.test(next ?? ''));
}

function firstArgument(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--') return words[i + 1];
    if (!word.startsWith('-')) return /^[<>&|]|^\d?>/.test(word) ? undefined : word;
    if (takesNext(word)) i++;
  }
  return undefined;
}

/** Whether the value of a flag is the next word. */
function takesNext(flag: string): boolean {
  if (flag.startsWith('--')) return !flag.includes('=') && !switches.has(flag.slice(2));
  return !shortSwitches.test(flag) && (flag.length === 2 || /^-[ditP]{1,6}[evpwulmhc]$/.test(flag));
}

function readBuildCommand(
  words: readonly string[],
  value: (text: string) => string | undefined,
  noteName: (text: string) => void,
): ShellBuild {
  const args = new Map<string, string | undefined>();
  const contexts: [string, string][] = [];
  let dockerfile: string | undefined;
  let context: string | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const flag = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(word);
    if (flag === null) {
      context ??= value(word) ?? word;
      continue;
    }
    const [, name = '', inside] = flag;
    if (inside === undefined && buildSwitches.has(name)) continue;
    const given = inside ?? words[++i] ?? '';
    if (name === 't' || name === 'tag') noteName(given);
    if (name === 'f' || name === 'file') dockerfile = value(given);
    if (name === 'build-arg') args.set(...argumentOf(given, value));
    if (name === 'build-context') contexts.push([given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)]);
  }
  return { args, contexts, ...(dockerfile === undefined ? {} : { dockerfile }), ...(context === undefined ? {} : { context }) };
}

/** `NAME=VALUE`; a name alone takes its value from the environment, which nobody knows. */
function argumentOf(given: string, value: (text: string) => string | undefined): readonly [string, string | undefined] {
  const equals = given.indexOf('=');
  return equals < 0 ? [given, undefined] : [given.slice(0, equals), value(given.slice(equals + 1))];
}

/**
 * Commands of a script as words, quotes kept, those of `$(…)` and of scripts that a shell is given before the command around them; comments
 * left out, the text of a here-document as one word more behind the command's own.
 * @param isRemote whether what runs on another machine counts
 */
export function* commandsOf(script: string, isRemote = false): Generator<readonly string[]> {
  yield* commandsWithin(script, isRemote, 0);
}

/** Substitutions within substitutions that are looked into. */
const maxDepth = 4;

function* commandsWithin(script: string, isRemote: boolean, depth: number): Generator<readonly string[]> {
  for (const words of plainCommands(script)) {
    if (depth < maxDepth) {
      for (const word of words) for (const inner of substitutionsIn(word)) yield* commandsWithin(inner, isRemote, depth + 1);
      const inner = scriptWithin(words, isRemote);
      if (inner !== undefined) yield* commandsWithin(inner, isRemote, depth + 1);
    }
    yield words;
  }
}

const shells = /^(?:(?:ba|da|z|k)?sh|pwsh|powershell)$/;

/** The script that a shell is given as a word: `bash -c 'docker run x'`, `eval "…"`, `ssh host "…"`, and as a here-document. */
function scriptWithin(words: readonly string[], readsRemote: boolean): string | undefined {
  const [program = '', ...given] = startedProgram(words, () => undefined);
  const document = given.find((word) => word.startsWith(documentMark));
  const isRemote = readsRemote && program === 'ssh';
  if (document !== undefined) return shells.test(program) || isRemote ? document.slice(documentMark.length) : undefined;
  if (program === 'eval') return given.map(bare).join(' ');
  const at = given.findIndex((word) => /^-[a-zA-Z]{0,8}c$|^-Command$/.test(word));
  if (shells.test(program) || program === 'su') return at < 0 ? undefined : bare(given[at + 1] ?? '');
  return isRemote ? remoteScript(given) : undefined;
}

/** What ssh runs on the host: the words behind it. */
function remoteScript(words: readonly string[]): string {
  let at = 0;
  while (words[at]?.startsWith('-') === true) at += /^-[bcDeFIiJLlmOoPpRSWw]$/.test(words[at] as string) ? 2 : 1;
  return words
    .slice(at + 1)
    .map(bare)
    .join(' ');
}

/** What stands within the quotes of a word. */
function bare(word: string): string {
  const inner = /^(["'])(.*)\1$/s.exec(word);
  if (inner === null) return word;
  return inner[1] === '"' ? (inner[2] as string).replace(/\\(["\\$`])/g, '$1') : (inner[2] as string);
}

/** What stands in `$(…)` of a word; in single quotes it is text, and `$((…))` is arithmetic. */
function* substitutionsIn(word: string): Generator<string> {
  if (!word.includes('$(')) return;
  let inText = false;
  let inQuotes = false;
  for (let at = 0; at < word.length; at++) {
    const char = word[at];
    if (char === '\\' && !inText) at++;
    else if (char === '"' && !inText) inQuotes = !inQuotes;
    else if (char === "'" && !inQuotes) inText = !inText;
    else if (char === '$' && word[at + 1] === '(' && !inText) {
      const end = endOfSubstitution(word, at + 2);
      if (word[at + 2] !== '(') yield word.slice(at + 2, end);
      at = end;
    }
  }
}

/** Offset of the bracket that closes one opened before `from`; the end where none does. */
function endOfSubstitution(word: string, from: number): number {
  let open = 1;
  for (let at = from; at < word.length; at++) {
    if (word[at] === '(') open++;
    else if (word[at] === ')' && --open === 0) return at;
  }
  return word.length;
}

function* plainCommands(script: string): Generator<readonly string[]> {
  let words: string[] = [];
  const open: OpenWord = { word: '', quote: '', depth: 0 };
  let count = 0;
  const documents: string[] = [];
  const waiting: (readonly string[])[] = [];
  let unclosed = false;
  for (let i = 0; i <= script.length && count < maxWords; i++) {
    const skipped = skippedAt(script, i, open);
    const taken = skipped > 0 ? 0 : lettersAt(script, i, open);
    if (skipped + taken > 0) {
      open.word += script.slice(i, i + taken);
      i += skipped + taken - 1;
      continue;
    }
    if (open.word !== '') words.push(open.word);
    open.word = '';
    const char = script[i];
    if (char === ' ' || char === '\t') continue;
    open.depth = 0;
    count += words.length;
    const opened = words.flatMap((word) => /^\d?<<-?(["']?)(\w{1,100})\1$/.exec(word)?.[2] ?? []);
    documents.push(...opened);
    // A command with a document is told of when that has been read.
    if (opened.length > 0) waiting.push(words);
    else if (words.length > 0) yield words;
    words = [];
    if (char !== '\n' && i < script.length) continue;
    const read = readDocuments(script, i, unclosed ? [] : documents.splice(0));
    unclosed ||= read.unclosed;
    i = read.end;
    for (const command of waiting.splice(0)) yield [...command, ...read.bodies.splice(0, 1)];
  }
}

/** Here-documents that begin behind the line that ends at an offset. */
function readDocuments(script: string, from: number, names: readonly string[]) {
  const bodies: string[] = [];
  let at = from;
  for (const name of names) {
    const end = endOfDocument(script, at, name);
    // Of documents without end every other would be looked for anew.
    if (end === undefined) return { bodies, end: at, unclosed: true };
    // Less the line that ends it.
    bodies.push(documentMark + script.slice(at + 1, script.lastIndexOf('\n', end - 1) + 1));
    at = end;
  }
  return { bodies, end: at, unclosed: false };
}

/** Before the text of a here-document, which a command is given as one more word. */
export const documentMark = '\0<<';

/** A word that is being read, and what it stands in. */
interface OpenWord {
  word: string;
  /** The mark that will close the quote; empty outside. */
  quote: string;
  /** Of `${` and `$(`. */
  depth: number;
}

/** How many letters from here belong to nothing: a carriage return, a break that continues the line, a comment. */
function skippedAt(script: string, at: number, { word, quote }: OpenWord): number {
  const char = script[at];
  if (char === '\r') return 1;
  // PowerShell continues a line with a mark of its own.
  if ((char === '`' && quote === '') || (char === '\\' && quote !== "'")) {
    if (script[at + 1] === '\n') return 2;
    return script[at + 1] === '\r' && script[at + 2] === '\n' ? 3 : 0;
  }
  if (char !== '#' || word !== '') return 0;
  const end = script.indexOf('\n', at);
  return (end < 0 ? script.length : end) - at;
}

/** How many letters from here belong to the word: none where a blank or a sign ends it. */
function lettersAt(script: string, at: number, open: OpenWord): number {
  const char = script[at];
  if (char === undefined) return 0;
  if (char === '\\' && open.quote !== "'") return script[at + 1] === undefined ? 1 : 2;
  if (open.quote !== '') {
    if (char === open.quote) open.quote = '';
    return 1;
  }
  const next = script[at + 1];
  if (char === '$' && (next === '{' || next === '(')) open.depth++;
  if (open.depth > 0 && char !== '\n') {
    if ((char === '{' || char === '(') && script[at - 1] !== '$') open.depth++;
    if (char === '}' || char === ')') open.depth--;
    return 1;
  }
  if (char === '"' || char === "'") open.quote = char;
  return /[\n;|&() \t]/.test(char) ? 0 : 1;
}

/** Offset of the end of the line that holds the name alone; undefined where there is none. */
function endOfDocument(script: string, from: number, name: string): number | undefined {
  for (let start = from; start >= 0 && start < script.length; ) {
    const end = script.indexOf('\n', start + 1);
    if (script.slice(start + 1, end < 0 ? script.length : end).trim() === name) return end < 0 ? script.length : end;
    start = end;
  }
  return undefined;
}
