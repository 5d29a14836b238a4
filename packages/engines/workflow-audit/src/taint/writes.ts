// What commands write into files: those by which the runner hands values on, and others of the workspace.

import type { ShellWord } from '@portcullis/formats/shell';
import type { Span } from '@portcullis/lint';
import { filePath, isEmpty, noParts, ofFile, type Parts } from './parts.js';

export type RunnerFile = 'env' | 'output' | 'path' | 'state' | 'summary';

/** A file that is written: one of the runner's, or another by its path. */
export interface Target {
  readonly file: RunnerFile | 'workspace';
  /** Of a file of the workspace. */
  readonly path?: string;
}

/** Something that is written into a file. */
export interface RunnerWrite extends Target {
  /** Name that is given a value; undefined where that is not written letter by letter. */
  readonly name: string | undefined;
  readonly value: Parts;
  readonly at: Span;
  /** By a mark for the end that cannot be guessed, so that lines within the value do no harm. */
  readonly delimited: boolean;
  /** The name of the value of which it is a line, up to a mark that can be guessed: what is but one line stays in it. */
  readonly between?: string;
  /** The shell puts line ends of the value into blanks: `echo name=$value`. */
  readonly oneLine?: true;
}

const runnerFiles: Readonly<Record<string, RunnerFile>> = {
  GITHUB_ENV: 'env',
  GITHUB_OUTPUT: 'output',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary',
};

/** The file of the runner's that a variable names. */
export function runnerFile(variable: string): RunnerFile | undefined {
  return Object.hasOwn(runnerFiles, variable) ? runnerFiles[variable] : undefined;
}

/** @param text as the parser gives the value of a word, or as it is written. */
export function targetNamed(text: string): Target | undefined {
  const name = /[$%](?:\{(?:env:)?|env:)?(GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))\b/i.exec(text.slice(0, 300))?.[1];
  const file = name === undefined ? undefined : runnerFile(name.toUpperCase());
  if (file !== undefined) return { file };
  const path = filePath(text);
  return path === '' || /^(?:dev\/|&|\d+$|-)/.test(path) || path.length > 300 ? undefined : { file: 'workspace', path };
}

interface Writing {
  readonly name: string;
  readonly args: readonly ShellWord[];
  /** What the words behind the name are made of. */
  readonly own: Parts;
  /** What comes out of the command. */
  readonly output: Parts;
  readonly target: Target | undefined;
  /** Of a heredoc. */
  readonly body: string | undefined;
  /** Whether the shell takes apart all that it puts into a word. */
  isSplit(word: ShellWord): boolean;
}

type Written = Omit<RunnerWrite, 'at'>;

/** Whether a command may write although its output goes to no file: by words of the runner's old language, or as a copy. */
export function writesUntold(name: string, args: readonly ShellWord[]): boolean {
  if (name === 'echo' || name === 'printf') return args.some(({ text }) => text.includes('::'));
  return name === 'cp' || name === 'mv' || name === 'sed';
}

export function writesOf(writing: Writing): readonly Written[] {
  const { name, args, own, output, target, body } = writing;
  if (target === undefined) return name === 'echo' || name === 'printf' ? oldCommand(args, own) : copied(name, args, own);
  const base = { ...target, value: output };
  // Nobody asks for a plain file without anything in it.
  if (target.file === 'workspace' && isEmpty(output)) return [];
  if (name === 'echo' || name === 'printf') {
    const first = args.find(({ text }) => lineName.test(text));
    const opened = first === undefined ? undefined : lineName.exec(first.text);
    const split = name === 'echo' && own.expressions.size === 0 && args.every((word) => writing.isSplit(word));
    return [{ ...base, name: opened?.[1], delimited: false, ...(split ? { oneLine: true } : {}) }];
  }
  const names = body === undefined ? [] : [...body.matchAll(/^[ \t]{0,100}([A-Za-z_][\w-]{0,200})(?:=|<<)/gm)];
  return body === undefined || target.file === 'workspace'
    ? [{ ...base, name: names.length > 0 ? names[0]?.[1] : undefined, delimited: false }]
    : names.map(([, key]) => ({ ...base, name: key, delimited: false }));
}

const lineName = /^["']?([A-Za-z_][\w-]{0,200})(=|<<)/;

const oldFiles: Readonly<Record<string, RunnerFile>> = {
  'set-output': 'output',
  'set-env': 'env',
  'add-path': 'path',
  'save-state': 'state',
};

/** Words of the runner's old language on the output of a step. */
function oldCommand(args: readonly ShellWord[], own: Parts): readonly Written[] {
  const said = args.map(({ text }) => text).join(' ');
  const old = oldWrite(said);
  return old === undefined ? [] : [{ ...old, value: own }];
}

/** @param text that is written to the output of a step. */
export function oldWrite(text: string): Omit<Written, 'value'> | undefined {
  const old = /::(set-output|set-env|add-path|save-state)\s{0,5}(?:name=([\w-]{1,200}))?::/.exec(text);
  return old === null ? undefined : { file: oldFiles[old[1] as string] as RunnerFile, name: old[2], delimited: false };
}

/** Files that are made of others, or changed where they lie. */
function copied(name: string, args: readonly ShellWord[], own: Parts): readonly Written[] {
  const plain = args.filter(({ value }) => !value.startsWith('-'));
  const target = targetNamed(plain.at(-1)?.value ?? '');
  if (target === undefined || target.file !== 'workspace' || plain.length < 2) return [];
  const write = (value: Parts): readonly Written[] => (isEmpty(value) ? [] : [{ ...target, name: undefined, value, delimited: false }]);
  if (name === 'cp' || name === 'mv') return write({ ...ofFile(plain[0]?.value ?? ''), reads: noParts.reads });
  return name === 'sed' && args.some(({ value }) => /^(?:-[a-zA-Z]*i|--in-place)/.test(value)) ? write(own) : [];
}

/** Names of lines that a text gives values to, its line ends written as `\n`; the first where the text says so letter by letter. */
export function namesOfLines(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\\n|`n|\n)\s{0,40}([A-Za-z_][\w-]{0,200})(?:=|<<)/g)].map(([, name]) => name as string);
}
