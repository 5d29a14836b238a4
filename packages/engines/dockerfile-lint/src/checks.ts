// BuildKit's switches for its checks: `# check=skip=A,B;error=true;experimental=all` at the head of the file, and since
// Dockerfile 1.21 as a comment before an instruction.

import type { Comment, Document, Instruction } from '@portcullis/formats/dockerfile';

export interface CheckOptions {
  /** Names as written; `all` stands for every check. */
  readonly skip: ReadonlySet<string>;
  readonly experimental: ReadonlySet<string>;
  /** A warning ends the build. */
  readonly error: boolean;
}

const none: CheckOptions = { skip: new Set(), experimental: new Set(), error: false };

/** The value of a check directive up to its first blank, as BuildKit's linter reads it; undefined for one that it refuses. */
export function readCheckOptions(text: string): CheckOptions | undefined {
  const value = text.trim().split(' ', 1)[0] as string;
  if (value === '') return none;
  const lists = { skip: new Set<string>(), experimental: new Set<string>() };
  let error = false;
  for (const option of value.split(';')) {
    const equals = option.indexOf('=');
    const key = option.slice(0, Math.max(0, equals)).trim();
    const given = option.slice(equals + 1).trim();
    if (key === 'skip' || key === 'experimental') {
      lists[key].clear();
      for (const name of given.split(',')) lists[key].add(name.trim());
    } else if (key === 'error' && /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(given)) error = /^[1tT]/.test(given);
    else return undefined;
  }
  return { ...lists, error };
}

/** What the directive at the head of the file asks for. */
export function documentChecks({ directives }: Document): CheckOptions {
  const directive = directives.find(({ name }) => name === 'check');
  return (directive === undefined ? undefined : readCheckOptions(directive.value)) ?? none;
}

export interface CommentChecks {
  readonly comment: Comment;
  readonly options: CheckOptions;
}

/** What the first comment of the kind before an instruction asks for. */
export function commentChecks(document: Document): ReadonlyMap<Instruction, CommentChecks> {
  return once(checksOf, document, readCommentChecks);
}

function readCommentChecks(document: Document): ReadonlyMap<Instruction, CommentChecks> {
  const found = new Map<Instruction, CommentChecks>();
  for (const [instruction, comments] of commentsBefore(document)) {
    for (const { text, comment } of comments) {
      const [, value] = /^check\s*=\s*(.*\S)/i.exec(text.slice(0, 4000)) ?? [];
      if (value === undefined) continue;
      const options = readCheckOptions(value);
      if (options !== undefined) found.set(instruction, { comment, options });
      break;
    }
  }
  return found;
}

export interface OwnComment {
  readonly comment: Comment;
  /** As BuildKit keeps it: of one with blanks before its sign, the sign too. */
  readonly text: string;
}

/**
 * Comments that BuildKit takes for an instruction's own: those between it and the one before, from the last empty comment on;
 * empty lines do not part them. Directives are none, nor are comments inside an instruction.
 */
export function commentsBefore(document: Document): ReadonlyMap<Instruction, readonly OwnComment[]> {
  return once(ownComments, document, readCommentsBefore);
}

function readCommentsBefore({ instructions, comments, directives, index }: Document): ReadonlyMap<Instruction, readonly OwnComment[]> {
  const directiveLines = new Set(directives.map(({ line }) => line));
  const outside = comments.filter(({ inside, line }) => !inside && !directiveLines.has(line));
  const before = new Map<Instruction, readonly OwnComment[]>();
  let at = 0;
  for (const instruction of instructions) {
    let own: OwnComment[] = [];
    for (; at < outside.length && (outside[at] as Comment).start < instruction.start; at++) {
      const comment = outside[at] as Comment;
      const text = (index.positionAt(comment.start).column > 1 ? `#${comment.text}` : comment.text).trim();
      if (text === '') own = [];
      else own.push({ comment, text });
    }
    if (own.length > 0) before.set(instruction, own);
  }
  return before;
}

const checksOf = new WeakMap<Document, ReadonlyMap<Instruction, CommentChecks>>();
const ownComments = new WeakMap<Document, ReadonlyMap<Instruction, readonly OwnComment[]>>();

/** Every rule asks, at every instruction: read a document once. */
function once<T>(known: WeakMap<Document, T>, document: Document, read: (document: Document) => T): T {
  const before = known.get(document);
  if (before !== undefined) return before;
  const value = read(document);
  known.set(document, value);
  return value;
}

/** Checks that look at the file as a whole, which no comment before an instruction reaches. */
const wholeFile: ReadonlySet<string> = new Set([
  'NoEmptyContinuation',
  'ConsistentInstructionCasing',
  'DuplicateStageName',
  'ReservedStageName',
  'InvalidDefaultArgInFrom',
]);

/** Checks that it does reach. */
const single: readonly string[] = [
  'StageNameCasing',
  'FromAsCasing',
  'JSONArgsRecommended',
  'MaintainerDeprecated',
  'UndefinedArgInFrom',
  'WorkdirRelativePath',
  'UndefinedVar',
  'MultipleInstructionsDisallowed',
  'LegacyKeyValueFormat',
  'RedundantTargetPlatform',
  'SecretsUsedInArgOrEnv',
  'FromPlatformFlagConstDisallowed',
  'CopyIgnoredFile',
  'ExposeProtoCasing',
  'ExposeInvalidFormat',
];

/** Lower-case names of the checks that a comment before an instruction skips. */
export function skippedByComment(options: CheckOptions): ReadonlySet<string> {
  if (options.skip.has('all')) return new Set(single.map((name) => name.toLowerCase()));
  return new Set([...skippedNames(options)].filter((name) => !wholeFileNames.has(name)));
}

const wholeFileNames: ReadonlySet<string> = new Set([...wholeFile].map((name) => name.toLowerCase()));
const spellings: ReadonlyMap<string, string> = new Map([...single, ...wholeFile].map((name) => [name.toLowerCase(), name]));

/** Lower-case names of what is skipped. BuildKit knows its checks by their very letters; any other id may be written in any case. */
export function skippedNames({ skip }: CheckOptions): ReadonlySet<string> {
  const names = [...skip].filter((name) => name !== '' && (spellings.get(name.toLowerCase()) ?? name) === name);
  return new Set(names.map((name) => name.toLowerCase()));
}
