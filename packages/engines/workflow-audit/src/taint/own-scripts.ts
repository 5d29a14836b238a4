// Scripts and JavaScript actions of the repository itself that a step runs, and what they do with the values that the step hands them.

import { type SourceFile, sourceFile } from '@portcullis/lint';
import type { StepRun } from '../graph/runs.js';
import { programWords } from '../program-words.js';
import type { Repository } from '../repository.js';
import { filePath, joined, noParts, type Parts } from './parts.js';
import { type ScriptCommand, type ScriptFacts, scriptFacts } from './script.js';
import { type ScriptSink, scriptSinks } from './script-sinks.js';
import { snippetFacts } from './snippet.js';
import { stepScript } from './step-script.js';

/** A place in a script of the repository where it takes a value for code. */
export interface OwnSink extends ScriptSink {
  /** The script. */
  readonly file: SourceFile;
  /** The command of the step that runs it; undefined where the step is an action. */
  readonly command: ScriptCommand | undefined;
}

/** Longer ones are bundles, or no scripts. */
const maxLetters = 200_000;
/** Scripts of one step that are gone through. */
const maxScripts = 20;

type Asked = Pick<Repository, 'text' | 'action'>;

/** Whether a step may run a script or an action of the repository's, with what the job or the workflow around it hands to all. */
export function mayRunOwn({ step, job }: StepRun): boolean {
  if (step.uses?.target.kind === 'local') return step.with.length > 0 || step.env.length > 0;
  const around = [...(job?.job.env ?? []), ...(job?.within.workflow.env ?? [])];
  return around.some(({ scalar }) => scalar?.text.includes('${{') === true) && runsFile.test(step.run?.text ?? '');
}

const runsFile = /\.(?:ba|z|k)?sh\b|\.py\b|\.[cm]?js\b|\.ps1\b|(?:^|[\s;&|])\.\//;

/** Where scripts of the repository that a step runs take for code what the step hands them. */
export function ownSinks(run: StepRun, folder: string | undefined, repository: Asked): readonly OwnSink[] {
  if (run.step.uses?.target.kind === 'local') return ofAction(run, repository);
  if (folder === undefined) return [];
  const found: OwnSink[] = [];
  let read = 0;
  for (const command of stepScript(run.step)?.facts.commands ?? []) {
    const named = scriptOf(command);
    if (named === undefined || read >= maxScripts) continue;
    const path = inFolder(folder, named.path);
    const sinks = path === undefined ? undefined : sinksIn(path, repository);
    if (sinks === undefined) continue;
    read++;
    const given = command.words.slice(named.index + 1).map((word) => command.partsOf(word));
    for (const sink of sinks) found.push({ ...sink, parts: handed(sink, given), command });
  }
  return found;
}

/** The main file of an action of the repository's own; its inputs are variables of the runner's. */
function ofAction({ step }: StepRun, repository: Asked): readonly OwnSink[] {
  const target = step.uses?.target;
  if (target?.kind !== 'local') return [];
  const document = repository.action(target)?.document;
  const main = document?.kind === 'action' && document.runs.kind === 'node' ? document.runs.main?.text : undefined;
  if (main === undefined || !/\.[cm]?js$/.test(main)) return [];
  const path = inFolder(target.path, main);
  return (path === undefined ? undefined : sinksIn(path, repository))?.map((sink) => ({ ...sink, command: undefined })) ?? [];
}

const interpreters: Readonly<Record<string, RegExp>> = {
  bash: /\.(?:ba|z|k)?sh$|\/[\w-]+$|^[\w-]+$/,
  sh: /\.(?:ba|z|k)?sh$|\/[\w-]+$|^[\w-]+$/,
  source: /\.(?:ba)?sh$/,
  '.': /\.(?:ba)?sh$/,
  python: /\.py$/,
  python3: /\.py$/,
  node: /\.[cm]?js$/,
  pwsh: /\.ps1$/,
};

/** The script of the repository that a command runs, and which of its words names it. */
function scriptOf({ name, words }: ScriptCommand): { readonly path: string; readonly index: number } | undefined {
  const own = interpreters[name];
  if (own === undefined) {
    const path = words[0]?.literal;
    return path !== undefined && /^\.\/|^[\w.-]{1,100}\/[\w./-]{1,300}$/.test(path) ? { path, index: 0 } : undefined;
  }
  const values = words.slice(1).map(({ value }) => value);
  if (values.some((value) => /^-\w*[cem]$/.test(value))) return undefined;
  const [path] = programWords(name, values);
  return path !== undefined && own.test(path) ? { path, index: 1 + values.indexOf(path) } : undefined;
}

/** A path from the root; undefined where it leads out of the repository, or nobody knows where. */
function inFolder(folder: string, path: string): string | undefined {
  if (/[$`]|^[/~]|\.\.\//.test(path) || path.includes('XXXX')) return undefined;
  const plain = filePath(path);
  return folder === '' ? plain : `${filePath(folder)}/${plain}`;
}

/** What stands for an argument of a script. */
type Argument = number | 'all';

interface FileSink extends ScriptSink {
  readonly file: SourceFile;
  readonly named: ReadonlyMap<string, Argument>;
}

function sinksIn(path: string, repository: Asked): readonly FileSink[] | undefined {
  const text = repository.text(path);
  if (text === undefined || text.length > maxLetters) return undefined;
  const { facts, named } = factsOf(path, text);
  if (facts === undefined) return undefined;
  const file = sourceFile(path, text);
  return scriptSinks(facts)
    .filter(({ kind }) => kind === 'eval')
    .map((sink) => ({ ...sink, file, named }));
}

function factsOf(path: string, text: string): { readonly facts: ScriptFacts | undefined; readonly named: FileSink['named'] } {
  const first = /^#![^\n]{0,200}/.exec(text)?.[0] ?? '';
  if (/\.(?:ba|z|k)?sh$/.test(path) || /\b(?:ba|da|z|k)?sh\b/.test(first)) {
    const { script, named } = withNames(text);
    return { facts: scriptFacts(script), named };
  }
  const language =
    /\.py$/.test(path) || /\bpython/.test(first)
      ? 'python'
      : /\.[cm]?js$/.test(path) || /\bnode\b/.test(first)
        ? 'javascript'
        : /\.ps1$/.test(path)
          ? 'powershell'
          : undefined;
  return { facts: language === undefined ? undefined : { ...snippetFacts(text, language), commands: [] }, named: new Map() };
}

/** A script in which its arguments are variables, every letter in its place; within a function they are the function's own. */
function withNames(text: string): { readonly script: string; readonly named: FileSink['named'] } {
  const named = new Map<string, Argument>();
  if (/(?:^|[\n;])\s{0,20}(?:function\s{1,5}[\w:-]{1,80}|[\w:-]{1,80}\s{0,3}\(\s{0,3}\))/.test(text)) return { script: text, named };
  const free = [...'ZQJXKVWYUH'].filter((letter) => !new RegExp(`\\b${letter}\\b`).test(text));
  const letters = new Map<string, string>();
  const script = text.replace(/(\$\{?)([1-9@*])(?![0-9])/g, (whole, sign: string, number: string) => {
    const letter = letters.get(number) ?? free.pop();
    if (letter === undefined) return whole;
    letters.set(number, letter);
    named.set(letter, /\d/.test(number) ? Number(number) : 'all');
    return sign + letter;
  });
  return { script, named };
}

/** What a script is handed: variables by their names, arguments by their numbers. Braces of templates are none in a file. */
function handed({ parts, named }: FileSink, given: readonly Parts[]): Parts {
  const names = [...parts.variables].filter((name) => named.has(name));
  const own: Parts = { ...parts, expressions: noParts.expressions };
  if (names.length === 0) return own;
  const variables = new Set([...parts.variables].filter((name) => !named.has(name)));
  return joined([{ ...own, variables }, ...names.flatMap((name) => argumentsOf(named.get(name), given))]);
}

function argumentsOf(argument: Argument | undefined, given: readonly Parts[]): readonly Parts[] {
  if (argument === 'all') return given;
  return argument === undefined ? [] : given.slice(argument - 1, argument);
}
