// One file of the pipeline's as a document: which kind it is by its name, else by what it says.

import { lineIndex, PortcullisError } from '@portcullis/core';
import { hasOwnTag, readYamlNow, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/index.js';
import type { Action, Document, Invalid, Workflow } from './model.js';
import { readAction, readDependabot, readPreCommit } from './read-action.js';
import { readActionsLock } from './read-lock.js';
import { entriesOf } from './read-parts.js';
import { readWorkflow } from './read-workflow.js';

type Kind = Invalid['as'];

/** The kind that a file has by its place and name; undefined for every other file. */
export function pipelineFileKind(path: string): Kind | undefined {
  if (/(?:^|\/)\.github\/workflows\/[^/]*\.ya?ml$/i.test(path)) return 'workflow';
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path)) return 'lock';
  if (name === 'action.yml' || name === 'action.yaml') return 'action';
  if (/(?:^|\/)\.github\/dependabot\.ya?ml$/i.test(path)) return 'dependabot';
  if (name === 'github-settings.json') return 'settings';
  return name === '.pre-commit-config.yaml' || name === '.pre-commit-config.yml' ? 'pre-commit' : undefined;
}

export type PipelineReader = typeof readPipelineFile;

/**
 * Reads one file. Never throws for what it says: a text that is no YAML, or another kind of thing, is a document that says so.
 *
 * @param as which kind it is where its name does not say
 */
export function readPipelineFile(text: string, path: string, as?: Kind): Document {
  const named = as ?? pipelineFileKind(path);
  try {
    const twice: YamlScalar[] = [];
    const roots = readYamlNow(text, path, (key) => twice.push(key));
    const [root] = roots;
    const listed = root?.kind === 'list' && named === 'pre-commit';
    if (root === undefined || (root.kind !== 'map' && !listed))
      return {
        kind: 'invalid',
        message: notMapping(root),
        at: { start: 0, end: 0 },
        as: named ?? 'workflow',
        ...(root === undefined || named === 'action' ? { isEmpty: true } : {}),
      };
    const refused = refusalOf(root, roots.slice(1));
    if (refused !== undefined) return { kind: 'invalid', ...refused, as: named ?? 'workflow' };
    const document = root.kind === 'map' ? documentOf(named ?? kindBySaying(root), root) : readPreCommit(root);
    if (twice.length > 0) repeated.set(document, twice);
    return document;
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    const line = error.where.line ?? 1;
    const index = lineIndex(text);
    const start = index.offsetAt(line, 1) ?? 0;
    return {
      kind: 'invalid',
      message: error.message,
      at: { start, end: start + index.lineText(line).length },
      as: named ?? 'workflow',
    };
  }
}

const repeated = new WeakMap<Document, readonly YamlScalar[]>();
const none: readonly YamlScalar[] = [];

/** Keys that stand in one map a second time: GitHub refuses such a file, of which everything else can still be told. */
export function repeatedKeys(document: Document): readonly YamlScalar[] {
  return repeated.get(document) ?? none;
}

/** What no reader of such files takes, or each takes otherwise: it is not guessed at what would run. */
function refusalOf(root: YamlNode, others: readonly (YamlNode | undefined)[]): Pick<Invalid, 'message' | 'at'> | undefined {
  const other = others.find((node) => node !== undefined && !(node.kind === 'scalar' && node.text === ''));
  if (other !== undefined)
    return { message: 'expected one document, got another behind it', at: { start: other.at.start, end: other.at.start } };
  const { size, tagged, expressions } = goneThrough(root);
  if (expressions > maxExpressions)
    return { message: `expected at most ${maxExpressions} expressions, got ${expressions}`, at: { start: 0, end: 0 } };
  if (size > maxExpanded) return { message: `expected aliases that stand for at most ${maxExpanded} values`, at: { start: 0, end: 0 } };
  return tagged === undefined
    ? undefined
    : { message: `expected no tag but those of YAML's core, got ${(tagged.tag ?? '').slice(0, 60)}`, at: tagged.at };
}

/** More values than this, aliases gone to each time they are met, are no pipeline's. */
const maxExpanded = 150_000;
/** More jobs, and more steps of all jobs, GitHub would not start, and no person writes. */
const maxJobs = 1000;
const maxSteps = 2000;
/** Expressions of one file; each is judged with all that stands around it. */
const maxExpressions = 10_000;

interface GoneThrough {
  /** How many values there are where every alias is what it stands for. */
  readonly size: number;
  /** The first value with a tag of its own. */
  readonly tagged: YamlNode | undefined;
  /** How often an expression begins. */
  readonly expressions: number;
}

/** One walk over a tree; what is met again is counted without going through it again. */
function goneThrough(root: YamlNode): GoneThrough {
  const known = new Map<readonly unknown[], number>();
  let tagged: YamlNode | undefined;
  let expressions = 0;
  const sizeOf = (node: YamlNode): number => {
    if (tagged === undefined && hasOwnTag(node)) tagged = node;
    if (node.kind === 'scalar') {
      expressions += begun(node.text);
      return 1;
    }
    const parts = node.kind === 'list' ? node.items : node.entries;
    // Only what has a name can be met again.
    const before = node.anchor === undefined ? undefined : known.get(parts);
    if (before !== undefined) return before;
    let sum = 1;
    if (node.kind === 'list') for (const item of node.items) sum += sizeOf(item);
    else for (const { value } of node.entries) sum += 1 + sizeOf(value);
    if (node.anchor !== undefined) known.set(parts, sum);
    return sum;
  };
  const size = sizeOf(root);
  return { size, tagged, expressions };
}

function begun(text: string): number {
  let count = 0;
  for (let at = text.indexOf('${{'); at >= 0; at = text.indexOf('${{', at + 3)) count++;
  return count;
}

function notMapping(root: YamlNode | undefined): string {
  return root === undefined ? 'expected a mapping, got an empty file' : 'expected a mapping at the top of the file';
}

function documentOf(kind: Kind, root: YamlMap): Document {
  if (kind === 'action') return bounded(readAction(root), kind);
  if (kind === 'dependabot') return readDependabot(root);
  if (kind === 'settings') return { kind, root };
  if (kind === 'lock') return readActionsLock(root);
  return kind === 'pre-commit' ? readPreCommit(root) : bounded(readWorkflow(root), 'workflow');
}

/** The work on a workflow grows faster than it does: one that nobody could run is refused. */
function bounded(document: Workflow | Action, as: Kind): Document {
  const jobs = document.kind === 'workflow' ? document.jobs.length : 0;
  const own = document.kind === 'workflow' ? document.jobs.map(({ steps }) => steps.length) : [];
  const steps =
    document.kind === 'action' && document.runs.kind === 'composite' ? document.runs.steps.length : own.reduce((sum, n) => sum + n, 0);
  const refused =
    jobs > maxJobs
      ? `expected at most ${maxJobs} jobs, got ${jobs}`
      : steps > maxSteps
        ? `expected at most ${maxSteps} steps, got ${steps}`
        : undefined;
  return refused === undefined ? document : { kind: 'invalid', message: refused, at: { start: 0, end: 0 }, as };
}

function kindBySaying(root: YamlMap): Kind {
  const entries = entriesOf(root);
  if (entries.has('jobs') || entries.has('on')) return 'workflow';
  if (entries.has('runs')) return 'action';
  if (entries.has('updates')) return 'dependabot';
  return entries.has('repos') ? 'pre-commit' : 'workflow';
}
