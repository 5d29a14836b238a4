// `docker run`, `pull` and `create`, and the same of podman and nerdctl, in the lines of a script that a pipeline runs; and
// the builds before them, whose results are not pulled.

import { Assignments, type BuiltImages, type NamedImage } from './built-images.js';
import { expandWord } from './variables.js';

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
}

const programs = new Set(['docker', 'podman', 'nerdctl', 'docker.exe', 'sudo-docker']);
const verbs = new Set(['run', 'pull', 'create']);
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
  const own = new Map<string, string | undefined>();
  const assignments = new Assignments(rawOf);
  const value = (text: string): string | undefined =>
    text.includes('$(') || text.includes('`') ? undefined : expandWord(text, (name) => (own.has(name) ? own.get(name) : lookUp(name)));
  const noteName = (text: string | undefined): void => {
    if (text !== undefined) built.add({ text: assignments.identityOf(text), reference: value(text) });
  };
  for (const words of commandsOf(script)) {
    let at = 0;
    for (; at < words.length; at++) {
      const word = words[at] as string;
      const assigned = /^([A-Za-z_]\w{0,199})=(.{0,4000})$/s.exec(word);
      if (assigned !== null) {
        const [, name = '', text = ''] = assigned;
        own.set(name, value(text));
        assignments.assign(name, text);
        continue;
      }
      if (
        !/^(?:sudo|time|exec|command|env|nohup|then|do|else|if|while|until|!|\{|\(|export|readonly|local|timeout|retry|-[A-Za-z]+|\d{1,6}[smh]?)$/.test(
          word,
        )
      )
        break;
    }
    const program = words[at]?.replace(/^.*\//, '');
    if (program === undefined || !programs.has(program)) continue;
    const rest = withoutGlobals(words.slice(at + 1));
    const [first = '', second = ''] = rest;
    const isGroup = (first === 'container' && (second === 'run' || second === 'create')) || (first === 'image' && second === 'pull');
    const verb = isGroup ? second : first;
    const after = rest.slice(isGroup ? 2 : 1);
    if (verbs.has(verb)) {
      const image = firstArgument(after);
      if (image === undefined) continue;
      const isPulled = verb === 'pull' || after.some((word, i) => asksAlways(word, after[i + 1]));
      const reference = value(image);
      const identity = assignments.identityOf(image);
      if (!isPulled && built.has({ text: identity, reference })) continue;
      // What a build in place prints is what it built.
      if (!/\$\(\s{0,20}(?:docker|podman|nerdctl)\s(?:[^)]{0,200}\s)?build\s/.test(image))
        images.push({ text: image, reference, identity, command: `${program} ${verb}`, isPulled, afterLoad: built.hasLoaded });
    } else if (
      verb === 'build' ||
      (verb === 'buildx' && after[0] === 'build') ||
      (verb === 'builder' && after[0] === 'build') ||
      (verb === 'image' && after[0] === 'build')
    )
      builds.push(readBuildCommand(verb === 'build' ? after : after.slice(1), value, noteName));
    else if (verb === 'tag' || (verb === 'image' && after[0] === 'tag')) noteName(after.at(-1));
    else if (verb === 'commit' || verb === 'import') noteName(after.filter((word) => !word.startsWith('-')).at(1));
    else if (verb === 'load' || (verb === 'image' && after[0] === 'load')) built.load();
  }
  return { images, builds };
}

/** `--pull=always` of run and create; podman's `newer` asks too. */
function asksAlways(word: string, next: string | undefined): boolean {
  return /^--pull=["']?(?:always|newer|true)/.test(word) || (word === '--pull' && /^["']?(?:always|newer|true)/.test(next ?? ''));
}

/** Flags of the program itself come before its verb. */
function withoutGlobals(words: readonly string[]): readonly string[] {
  let at = 0;
  while (words[at]?.startsWith('-') === true)
    at += words[at]?.includes('=') === true || /^(?:-D|--debug|--tls|--tlsverify|--remote)$/.test(words[at] ?? '') ? 1 : 2;
  return words.slice(at);
}

function firstArgument(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--') return words[i + 1];
    if (!word.startsWith('-')) return /^[<>&|]|^\d?>/.test(word) ? undefined : word;
    if (word.startsWith('--')) {
      if (!word.includes('=') && !switches.has(word.slice(2))) i++;
    } else if (!shortSwitches.test(word) && word.length === 2) i++;
    else if (!shortSwitches.test(word) && /^-[ditP]{1,6}[evpwulmhc]$/.test(word)) i++;
  }
  return undefined;
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
    if (name === 'build-arg') {
      const equals = given.indexOf('=');
      args.set(equals < 0 ? given : given.slice(0, equals), equals < 0 ? undefined : value(given.slice(equals + 1)));
    }
    if (name === 'build-context') contexts.push([given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)]);
  }
  return { args, contexts, ...(dockerfile === undefined ? {} : { dockerfile }), ...(context === undefined ? {} : { context }) };
}

/** Commands of a script as words, quotes kept; comments and the bodies of here-documents left out. */
function* commandsOf(script: string): Generator<readonly string[]> {
  let words: string[] = [];
  let word = '';
  let quote = '';
  let depth = 0;
  let count = 0;
  const documents: string[] = [];
  let unclosed = false;
  const endWord = (): void => {
    if (word !== '') words.push(word);
    word = '';
  };
  for (let i = 0; i <= script.length && count < maxWords; i++) {
    const char = script[i];
    if (char === '\r') continue;
    // PowerShell continues a line with a mark of its own.
    if (char === '`' && quote === '' && /^\r?\n/.test(script.slice(i + 1, i + 3))) {
      i += script[i + 1] === '\n' ? 1 : 2;
      continue;
    }
    if (char === '\\' && quote !== "'") {
      // A break after the mark continues the line.
      if (script[i + 1] === '\n' || (script[i + 1] === '\r' && script[i + 2] === '\n')) i += script[i + 1] === '\n' ? 1 : 2;
      else {
        word += char + (script[i + 1] ?? '');
        i++;
      }
      continue;
    }
    if (char !== undefined && quote !== '') {
      word += char;
      if (char === quote) quote = '';
      continue;
    }
    if (char === '$' && (script[i + 1] === '{' || script[i + 1] === '(')) depth++;
    if (depth > 0 && char !== undefined && char !== '\n') {
      word += char;
      if ((char === '{' || char === '(') && script[i - 1] !== '$') depth++;
      if (char === '}' || char === ')') depth--;
      continue;
    }
    if (char === '"' || char === "'") {
      quote = char;
      word += char;
      continue;
    }
    if (char === '#' && word === '') {
      const end = script.indexOf('\n', i);
      i = (end < 0 ? script.length : end) - 1;
      continue;
    }
    const isEnd = char === undefined || char === '\n' || char === ';' || char === '|' || char === '&' || char === '(' || char === ')';
    if (!isEnd && char !== ' ' && char !== '\t') {
      word += char;
      continue;
    }
    endWord();
    if (!isEnd) continue;
    depth = 0;
    count += words.length;
    for (const item of words) {
      const name = /^\d?<<-?(["']?)(\w{1,100})\1$/.exec(item)?.[2];
      if (name !== undefined) documents.push(name);
    }
    if (words.length > 0) yield words;
    words = [];
    if (char !== '\n') continue;
    for (const name of documents.splice(0)) {
      const end = unclosed ? undefined : endOfDocument(script, i, name);
      if (end === undefined) unclosed = true;
      else i = end;
    }
  }
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
