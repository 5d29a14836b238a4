// Where a script of bash hands a value to something that takes it for more than text.

import type { ShellWord } from '@portcullis/formats/shell';
import type { Span } from '@portcullis/lint';
import type { SinkKind } from './flows.js';
import { type Parts, type ScriptCommand, scriptFacts } from './script.js';

export interface ScriptSink {
  readonly kind: SinkKind;
  readonly parts: Parts;
  readonly at: Span;
  readonly what: string;
  /** What happens there, for the end of the path. */
  readonly message: string;
  /** Harm comes only from a value with several lines. */
  readonly only?: 'lines';
  /** One degree less than running commands. */
  readonly less?: true;
}

const known = new Map<string, readonly ScriptSink[]>();

export function scriptSinks(text: string): readonly ScriptSink[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const { writes, commands } = scriptFacts(text);
  const found: ScriptSink[] = [];
  for (const { file, name, value, at, delimited } of writes) {
    const what = name ?? '';
    if (file === 'path')
      found.push({ kind: 'path', parts: value, at, what, message: 'it becomes a folder in which programs are looked for' });
    else if (file === 'env' && !delimited)
      found.push({
        kind: 'env',
        parts: value,
        at,
        what,
        message: 'it is written to GITHUB_ENV, where a line of its own sets any variable',
        ...(name === undefined ? {} : { only: 'lines' }),
      });
    else if (file === 'output' && !delimited)
      found.push({
        kind: 'output',
        parts: value,
        at,
        what,
        message: 'it is written to GITHUB_OUTPUT, where a line of its own sets any output',
        less: true,
        ...(name === undefined ? {} : { only: 'lines' }),
      });
  }
  for (const command of commands) found.push(...ofCommand(command));
  if (known.size > 2000) known.clear();
  known.set(text, found);
  return found;
}

function ofCommand(command: ScriptCommand): readonly ScriptSink[] {
  const { name, at } = command;
  const evaluated = evaluatedWords(command);
  if (evaluated.length > 0)
    return evaluated.map((word) => ({
      kind: 'eval',
      parts: unexpressed(command.partsOf(word)),
      at,
      what: name,
      message: `\`${name}\` takes it for code`,
    }));
  if (name === 'curl' || name === 'wget') return requests(command);
  return splitters.has(name) ? bareArguments(command) : [];
}

/** An expression in a script is code already, whatever the script does with it. */
function unexpressed(parts: Parts): Parts {
  return { ...parts, expressions: new Set() };
}

/** Words that a program takes for code. */
function evaluatedWords({ name, words }: ScriptCommand): readonly ShellWord[] {
  const args = words.slice(1);
  if (name === 'eval') return args;
  const after = (flags: RegExp): readonly ShellWord[] => {
    const at = args.findIndex(({ value }) => flags.test(value));
    const code = at < 0 ? undefined : args[at + 1];
    return code === undefined ? [] : [code];
  };
  if (/^(?:bash|sh|zsh|dash)$/.test(name)) return after(/^-[a-z]*c$/);
  if (/^(?:python3?|pypy3)$/.test(name)) return after(/^-c$/);
  if (/^(?:node|ruby|perl|php|deno)$/.test(name)) return after(/^(?:-e|-r|-p|--eval|eval)$/);
  if (name === 'pwsh' || name === 'powershell') return after(/^-(?:c|command)$/i);
  return [];
}

/** Programs that can be told by an option to run something, or to write anywhere. */
const splitters: ReadonlySet<string> = new Set([
  'git',
  'tar',
  'rsync',
  'find',
  'ssh',
  'scp',
  'zip',
  'docker',
  'npm',
  'pip',
  'gh',
  'sed',
  'awk',
  'xargs',
  'make',
  'go',
  'mvn',
  'gradle',
  'terraform',
  'kubectl',
  'helm',
  'aws',
  'env',
  'sudo',
]);

function bareArguments(command: ScriptCommand): readonly ScriptSink[] {
  const { name, words } = command;
  const split = words.slice(1).filter((word) => command.isBare(word) && !/^-|=/.test(word.text));
  return split.map((word) => ({
    kind: 'arguments',
    parts: unexpressed(command.partsOf(word)),
    at: { start: word.start, end: word.end },
    what: name,
    message: `without quotes it becomes several arguments of \`${name}\`, options among them`,
    less: true,
  }));
}

const plainOptions =
  /^--(?:silent|show-error|location|fail|fail-with-body|compressed|insecure|remote-name|remote-header-name|quiet|no-verbose|globoff|url)$/;

/** Whether the word behind an option of curl or wget is the option's. */
function takesValue(option: string): boolean {
  if (option.startsWith('--')) return !option.includes('=') && !plainOptions.test(option);
  return /^-[a-zA-Z]*[dHXouFTeAbcmwKECPrYytQxzNU]$/.test(option);
}

function requests(command: ScriptCommand): readonly ScriptSink[] {
  const found: ScriptSink[] = [];
  for (const [index, word] of command.words.entries()) {
    if (index === 0 || takesValue(command.words[index - 1]?.value ?? '')) continue;
    if (command.isBare(word) && !/^-|[=:/]/.test(word.text)) {
      found.push({
        kind: 'arguments',
        parts: unexpressed(command.partsOf(word)),
        at: { start: word.start, end: word.end },
        what: command.name,
        message: `without quotes it becomes several arguments of \`${command.name}\`, options among them`,
        less: true,
      });
    }
    if (/^["']?(?:https?:\/\/)?["']?\$/.test(word.text))
      found.push({
        kind: 'request',
        parts: unexpressed(command.partsOf(word)),
        at: { start: word.start, end: word.end },
        what: command.name,
        message: 'it says which host is asked',
        less: true,
      });
  }
  return found;
}
