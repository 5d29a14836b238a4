// A lock held against the manifest beside it: a lock that lacks what the manifest asks for was cut, or is of another state of the product.

import type { Contradiction, Manifest } from './model.js';
import { type Source, tellUnread } from './reader.js';

export type Gaps = NonNullable<Manifest['gaps']>;

/** Names told of one manifest; more are counted. */
const maxTold = 20;

/**
 * One gap for each name that is asked for and not held.
 * @param asked in the lock's own spelling. What a lock may rightly leave out (another platform, a part of the product, what a program
 * decides) is the reader's to leave out.
 * @param manifest the file that asks, as a message names it.
 */
export function notLocked(asked: Iterable<string>, holds: (name: string) => boolean, manifest: string): Gaps {
  const missing = [...new Set(asked)].filter((name) => !holds(name));
  const more = missing.length - maxTold;
  return [
    ...missing.slice(0, maxTold).map((name) => ({
      detail: `expected the lock to hold ${name.slice(0, 100)}, which ${manifest} asks for`,
    })),
    ...(more > 0 ? [{ detail: `and ${more} more that ${manifest} asks for` }] : []),
  ];
}

/** One gap for each name that a manifest asks for in a range which the locked version is not in. */
export function otherwiseLocked(
  outdated: readonly { readonly name: string; readonly range: string; readonly version: string }[],
  manifest: string,
): Gaps {
  const more = outdated.length - maxTold;
  return [
    ...outdated.slice(0, maxTold).map(({ name, range, version }) => ({
      detail: `expected the lock to hold ${name.slice(0, 100)} ${range.slice(0, 60)}, which ${manifest} asks for, got ${version.slice(0, 60)}`,
    })),
    ...(more > 0 ? [{ detail: `and ${more} more in another version than ${manifest} asks for` }] : []),
  ];
}

/** Differences told of one lock; more are counted. */
const maxDifferences = 5;

/**
 * Whether a lock's own copy of what the manifest asks for is that: one contradiction for all that differs.
 * @param asked by name, how the manifest asks for it. @param locked by name, how the lock says that it does.
 */
export function otherWishes(
  asked: ReadonlyMap<string, string>,
  locked: ReadonlyMap<string, string>,
  manifest: string,
  line: number | undefined,
): readonly Contradiction[] {
  const differences: string[] = [];
  for (const [name, wish] of locked) {
    const own = asked.get(name);
    if (own === undefined) differences.push(`${name.slice(0, 100)} ${wish.slice(0, 60)}, which ${manifest} does not ask for`);
    else if (own !== wish) differences.push(`${name.slice(0, 100)} ${wish.slice(0, 60)} for ${own.slice(0, 60)}`);
  }
  for (const [name, wish] of asked) if (!locked.has(name)) differences.push(`no ${name.slice(0, 100)} ${wish.slice(0, 60)}`);
  if (differences.length === 0) return [];
  const more = differences.length - maxDifferences;
  const told = [...differences.slice(0, maxDifferences), ...(more > 0 ? [`${more} more`] : [])];
  return [outdated(`what it repeats of ${manifest} is not what stands there: it has ${told.join('; ')}`, line)];
}

/** A lock that was written for another manifest. */
export function outdated(detail: string, line: number | undefined): Contradiction {
  return { kind: 'outdated', ...(line === undefined ? {} : { line }), detail };
}

/** The hash that a lock has of its manifest. @param made of the manifest, by each formula that the tool has had; empty where it cannot be made. */
export function otherHash(
  written: string | undefined,
  made: readonly string[],
  manifest: string,
  line: number | undefined,
): readonly Contradiction[] {
  if (made.length === 0 || (written !== undefined && made.includes(written))) return [];
  const what = written === undefined ? 'it has no hash' : 'the hash that it has';
  return [outdated(`${what} of what ${manifest} asks for${written === undefined ? '' : ' is of something else'}`, line)];
}

/** An entry of a lock that is in no range in which another asks for it. */
export interface Outside extends Need {
  readonly range: string;
  readonly version: string;
}

export function heldOutside(found: readonly Outside[]): readonly Contradiction[] {
  const more = found.length - maxTold;
  return [
    ...found.slice(0, maxTold).map(({ name, by, line, range, version }) => ({
      kind: 'outside' as const,
      ...(line === undefined ? {} : { line }),
      detail: `the lock holds ${name.slice(0, 100)} ${version.slice(0, 60)}, and ${by.slice(0, 100)} asks for ${range.slice(0, 60)}`,
    })),
    ...(more > 0
      ? [{ kind: 'outside' as const, detail: `${more} more packages are in no range in which others of the lock ask for them` }]
      : []),
  ];
}

/** What an entry of a lock says that it needs. */
export interface Need {
  readonly name: string;
  /** The entry, as a message names it. */
  readonly by: string;
  readonly line?: number | undefined;
}

/**
 * One gap for each name that entries of a lock need and the lock does not hold: an entry was taken out, or its name was changed.
 * @param needs in the lock's own spelling, without what a tool may rightly leave out (what is optional, or for other platforms only).
 */
export function notHeld(needs: Iterable<Need>, holds: (name: string) => boolean): Gaps {
  const missing = new Map<string, Need>();
  for (const need of needs) if (!missing.has(need.name) && !holds(need.name)) missing.set(need.name, need);
  const more = missing.size - maxTold;
  return [
    ...[...missing.values()].slice(0, maxTold).map(({ name, by, line }) => ({
      ...(line === undefined ? {} : { line }),
      detail: `expected the lock to hold ${name.slice(0, 100)}, which ${by.slice(0, 100)} needs`,
    })),
    ...(more > 0 ? [{ detail: `and ${more} more that its packages need` }] : []),
  ];
}

/** The text of a file beside a lock; undefined where there is none, or it is no text, which is told. */
export function textBeside(source: Source, path: string): string | undefined {
  try {
    return source.beside(path)?.text();
  } catch (error) {
    tellUnread(source, error);
    return undefined;
  }
}

/**
 * Lines of a manifest that is a program, where they are sure to count: outside the blocks of a condition, a loop or a function.
 * @param isPlain whether a block that begins with this line is run whatever happens (`group :test do`).
 */
export function* plainLines(text: string, isPlain: (line: string) => boolean): Iterable<string> {
  for (const { line, blocks } of programLines(text)) if (blocks.every(isPlain)) yield line;
}

/** Lines that one statement may go over. */
const maxJoined = 50;

/**
 * Lines of such a manifest that neither open nor end a block, each with the lines that opened the blocks around it. A statement that goes
 * on on the next line is one line: what stands there says where a package comes from.
 */
export function* programLines(
  text: string,
): Iterable<{ readonly line: string; readonly blocks: readonly string[]; readonly number: number }> {
  const blocks: string[] = [];
  for (const { line, number } of statements(text)) {
    const opens =
      /\bdo(?:\s*\|[^|]{0,60}\|)?$/.test(line) ||
      /^(?:\w{1,60}\s*\|{0,2}=\s*)?(?:if|unless|case|begin|while|until|for|def|class|module)\b/.test(line);
    if (opens && !/\bend$/.test(line)) blocks.push(line);
    else if (/^end\b/.test(line)) blocks.pop();
    else yield { line, blocks, number };
  }
}

/** Without comments; a statement with a comma, a backslash or an open bracket at the end of its line goes on. */
function* statements(text: string): Iterable<{ readonly line: string; readonly number: number }> {
  let number = 0;
  let isComment = false;
  let open: { line: string; readonly number: number; lines: number } | undefined;
  for (const written of text.split('\n')) {
    number++;
    if (/^=(?:begin|end)\b/.test(written)) isComment = written.startsWith('=begin');
    if (isComment || written.startsWith('=end')) continue;
    const line = written.replace(/(?:^|\s)#.*$/, '').trim();
    if (line === '__END__') break;
    if (open === undefined) open = { line, number, lines: 1 };
    else if (line !== '') {
      open.line = `${open.line.replace(/\\$/, '')} ${line}`;
      open.lines++;
    }
    if (/[,\\([]$/.test(open.line) && open.lines < maxJoined) continue;
    yield { line: open.line, number: open.number };
    open = undefined;
  }
  if (open !== undefined) yield { line: open.line, number: open.number };
}
