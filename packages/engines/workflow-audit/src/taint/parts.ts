// What a value in a script is made of, in terms of names: what the names stand for depends on who runs the script.

import type { Reading } from './commands.js';

export interface Parts {
  /**
   * Variables of the environment, as they are written. Three kinds of names are none: `file:PATH` is what stands in a file of the
   * workspace, `to:PATH` is the file itself, opened to be written, and `*` is every variable of the step.
   */
  readonly variables: ReadonlySet<string>;
  /** Expressions of the script, by their number. */
  readonly expressions: ReadonlySet<number>;
  /** What else it was read from. */
  readonly reads: ReadonlySet<Reading>;
  /** Ways through the event, as `github.event.issue.title`, and through an answer of GitHub's API, as `answer.title`. */
  readonly ways: ReadonlySet<string>;
}

const nothing: ReadonlySet<never> = new Set<never>();

export const noParts: Parts = { variables: nothing, expressions: nothing, reads: nothing, ways: nothing };

/** The event that set the run off, as the file that `GITHUB_EVENT_PATH` names has it. */
export const eventWay = 'github.event';
/** An answer of GitHub's API to a question for an issue or pull request. */
export const answerWay = 'answer';
/** Ways of one value that are told apart, and how long one is. */
const maxWays = 40;
const maxWay = 300;

export function isEmpty(parts: Parts): boolean {
  if (parts === noParts) return true;
  const { variables, expressions, reads, ways } = parts;
  return variables.size === 0 && expressions.size === 0 && reads.size === 0 && ways.size === 0;
}

/** Asked of every word: most are made of nothing, and most of the others of one thing. */
export function joined(all: readonly Parts[]): Parts {
  let only: Parts | undefined;
  for (let at = 0; at < all.length; at++) {
    const parts = all[at] as Parts;
    if (isEmpty(parts)) continue;
    if (only !== undefined) return union(all);
    only = parts;
  }
  return only ?? noParts;
}

function union(all: readonly Parts[]): Parts {
  const variables = new Set<string>();
  const expressions = new Set<number>();
  const reads = new Set<Reading>();
  const ways: string[] = [];
  for (const parts of all) {
    for (const name of parts.variables) variables.add(name);
    for (const index of parts.expressions) expressions.add(index);
    for (const read of parts.reads) reads.add(read);
    for (const way of parts.ways) if (ways.length < maxWays) ways.push(way);
  }
  return { variables, expressions, reads, ways: new Set(ways) };
}

export function ofVariable(name: string): Parts {
  return { ...noParts, variables: new Set([name]) };
}

export function ofWay(...ways: readonly string[]): Parts {
  return { ...noParts, ways: new Set(ways) };
}

export function ofReads(...reads: readonly Reading[]): Parts {
  return reads.length === 0 ? noParts : { ...noParts, reads: new Set(reads) };
}

/** The same with names of files on one line: what else may have lines keeps them. */
export function inOneLine(parts: Parts): Parts {
  if (!parts.reads.has('names')) return parts;
  return { ...parts, reads: new Set([...parts.reads].map((read) => (read === 'names' ? 'line-of-names' : read))) };
}

/** What stands in a file of the workspace, by a path as it is written. */
export function ofFile(path: string): Parts {
  return { ...noParts, variables: new Set([fileName(filePath(path))]), reads: new Set<Reading>(['files']) };
}

/** What the job itself wrote into a file that nobody else can have put there, by its path as it is written. */
export function ofOwnFile(path: string): Parts {
  return ofVariable(fileName(filePath(path)));
}

/** The name that stands for what is in a file. @param path as `filePath` gives it. */
export function fileName(path: string): string {
  return `file:${path.toLowerCase()}`;
}

/** One way to write a path: from the workspace on, or from a folder outside it. */
export function filePath(path: string): string {
  return folderOf(belowWorkspace(path.replace(/^["']|["']$/g, '')));
}

/** The workspace in front of a path, as shells, PowerShell, cmd and expressions name it. */
const workspace =
  /^(?:\$\{?(?:env:)?(?:GITHUB_WORKSPACE|PWD)\}?|\$\(pwd\)|%(?:GITHUB_WORKSPACE|CD)%|\$\{\{\s{0,5}github\.workspace\s{0,5}\}\})["']?(?:[/\\]+|$)/i;

/** A path from the workspace on, where it is written with the workspace in front. */
export function belowWorkspace(path: string): string {
  return /^[$%]/.test(path) ? path.replace(workspace, './') : path;
}

/** A path without parts that lead nowhere, and without a slash at its ends. */
export function folderOf(path: string): string {
  return path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** At the end of a way: written as JSON, so that line ends and quotes in it are escaped. */
export const jsonMark = 'json';

/** Ways that lead on by keys. */
export function narrowed(parts: Parts, keys: readonly string[]): Parts {
  if (parts.ways.size === 0 || keys.length === 0) return parts;
  return mapped(parts, (way) => (way.length > maxWay ? way : `${way}.${keys.join('.').toLowerCase()}`));
}

/** The same as JSON. */
export function asJson(parts: Parts): Parts {
  return parts.ways.size === 0 ? parts : mapped(parts, (way) => `${way}.${jsonMark}`);
}

function mapped(parts: Parts, change: (way: string) => string): Parts {
  return {
    ...parts,
    ways: new Set([...parts.ways].map((way) => change(way.endsWith(`.${jsonMark}`) ? way.slice(0, -jsonMark.length - 1) : way))),
  };
}
