// Where a script of bash hands a value to something that takes it for more than text.

import type { ShellWord } from '@portcullis/formats/shell';
import type { Span } from '@portcullis/lint';
import { baseName, startOf } from '../script.js';
import type { SinkKind } from './flows.js';
import { fileName, filePath, ofReads, ofVariable, type Parts } from './parts.js';
import type { ScriptCommand, ScriptFacts, Use } from './script.js';
import type { RunnerWrite } from './writes.js';

export interface ScriptSink {
  readonly kind: SinkKind;
  readonly parts: Parts;
  readonly at: Span;
  readonly what: string;
  /** What happens there, for the end of the path. */
  readonly message: string;
  /** Harm comes only from a value with several lines, or from one that may hold the mark that ends it. */
  readonly only?: 'lines' | 'marks';
  /** One degree less than running commands. */
  readonly less?: true;
  /** Expressions that are code here already, by their number: handed over in a variable they would come to the same harm. */
  readonly behind?: ReadonlySet<number>;
}

const known = new WeakMap<ScriptFacts, readonly ScriptSink[]>();

export function scriptSinks(facts: ScriptFacts): readonly ScriptSink[] {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const found = [...facts.writes.flatMap(ofWrite), ...facts.commands.flatMap(ofCommand), ...facts.uses.flatMap(ofUse)];
  known.set(facts, found);
  return found;
}

function ofWrite({ file, name, value, at, between, delimited, oneLine }: RunnerWrite): readonly ScriptSink[] {
  const what = name ?? '';
  if (file === 'path') return [{ kind: 'path', parts: value, at, what, message: 'it becomes a folder in which programs are looked for' }];
  if ((file !== 'env' && file !== 'output') || delimited || (oneLine === true && name !== undefined)) return [];
  return [
    {
      kind: file,
      parts: value,
      at,
      what,
      message:
        file === 'env'
          ? 'it is written to GITHUB_ENV, where a line of its own sets any variable'
          : 'it is written to GITHUB_OUTPUT, where a line of its own sets any output',
      ...(file === 'output' ? { less: true } : {}),
      // Without a name before it the value can be a whole line.
      ...(name === undefined ? (between === undefined ? {} : { only: 'marks' }) : { only: 'lines' }),
    },
  ];
}

function ofUse({ kind, parts, at, what, less }: Use): readonly ScriptSink[] {
  const message = kind === 'eval' ? `\`${what}\` takes it for code` : `it becomes arguments of \`${what}\`, options among them`;
  return [{ kind, ...unexpressed(parts), at, what, message, ...(less === undefined ? {} : { less }) }];
}

function ofCommand(command: ScriptCommand): readonly ScriptSink[] {
  const { name, code, words, at } = command;
  const taken = code.words.flatMap((index) => (words[index] === undefined ? [] : [command.partsOf(words[index] as ShellWord)]));
  const all = [
    ...taken,
    ...ofFirstWord(command),
    ...ofFile(command),
    ...(code.fed ? [command.fed] : []),
    ...(code.names ? [ofReads('listing')] : []),
  ];
  const by = code.by === '' ? name || (words[0]?.text.slice(0, 60) ?? '') : code.by;
  const sinks = all.map(
    (parts): ScriptSink => ({
      kind: 'eval',
      ...unexpressed(parts),
      at,
      what: by,
      message: `\`${by}\` takes it for code`,
      ...(code.less === undefined ? {} : { less: code.less }),
    }),
  );
  if (sinks.length > 0) return sinks;
  if (name === 'curl' || name === 'wget') return requests(command);
  return splitters.has(name) ? bareArguments(command) : [];
}

/** A program whose name somebody else gives. */
function ofFirstWord({ words, partsOf }: ScriptCommand): readonly Parts[] {
  const [first] = words;
  return first !== undefined && /^["']?\$/.test(first.text) ? [partsOf(first)] : [];
}

/** A file that is run or read as a script, where a step before wrote it: `bash ./file`, `. vars`, `./file`, `source <(…)`. */
function ofFile({ name, words, partsOf, node }: ScriptCommand): readonly Parts[] {
  const at = startOf(words.map(({ value }) => value));
  const [program, first] = [words[at], words.slice(at + 1).find(({ value }) => !value.startsWith('-'))];
  const reads = interpreters.test(program === undefined ? name : baseName(program.literal ?? ''));
  const file = reads ? first : program?.literal?.includes('/') === true ? program : undefined;
  if (file === undefined) return [];
  if (/^<\(/.test(file.text)) return [partsOf(file)];
  if (reads && node.words.some(({ value }) => /^-[a-z]*c$|^-e$|^-m$/.test(value))) return [];
  return [ofVariable(fileName(filePath(file.value)))];
}

/** Programs whose first word is a file that they run. */
const interpreters = /^(?:(?:ba|da|z|k)?sh|source|\.|python[\d.]*|node|perl|ruby|php|pwsh|powershell)$/;

/** An expression in a script is code already, whatever the script does with it. */
function unexpressed(parts: Parts): Pick<ScriptSink, 'parts' | 'behind'> {
  return parts.expressions.size === 0 ? { parts } : { parts: { ...parts, expressions: new Set() }, behind: parts.expressions };
}

/** What stands there itself gets quotes with its variable. */
function unquoted(word: ShellWord, command: ScriptCommand): Pick<ScriptSink, 'parts' | 'behind'> {
  const { parts, behind } = unexpressed(command.partsOf(word));
  return behind === undefined || !word.text.includes('$') ? { parts } : { parts, behind };
}

/** Programs that can be told by an option to run something, or to write anywhere. */
const splitters: ReadonlySet<string> = new Set([
  'git',
  'yarn',
  'pnpm',
  'npx',
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
    ...unquoted(word, command),
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
        ...unquoted(word, command),
        at: { start: word.start, end: word.end },
        what: command.name,
        message: `without quotes it becomes several arguments of \`${command.name}\`, options among them`,
        less: true,
      });
    }
    if (/^["']?(?:https?:\/\/)?["']?\$/.test(word.text))
      found.push({
        kind: 'request',
        ...unexpressed(command.partsOf(word)),
        at: { start: word.start, end: word.end },
        what: command.name,
        message: 'it says which host is asked',
        less: true,
      });
  }
  return found;
}
