// The files of one repository's pipeline: read when somebody asks for them, once, bounded, and never outside the workspace.

import { decodeText, PortcullisError, type SkippedInput } from '@portcullis/core';
import { type ActionsLock, type Document, type LocalUse, type PipelineReader, pipelineFileKind } from '@portcullis/formats/workflow';
import { type SourceFile, type Span, sourceFile } from '@portcullis/lint';
import { insideWorkspace, relativePath, type Tree, workingTree } from '@portcullis/workspace';

export interface PipelineFile {
  readonly file: SourceFile;
  readonly document: Document;
}

export interface Repository {
  /** Folder of the repository within the workspace: empty, or with a slash at its end. */
  readonly root: string;
  /** Takes in a file that was read already. @returns the same as it is known here; undefined where another text lies there. */
  adopt(file: PipelineFile): PipelineFile | undefined;
  /** All workflows, in the order of their names. */
  workflows(): readonly PipelineFile[];
  /** What `uses: ./…` of a step leads to. */
  action(use: LocalUse): PipelineFile | undefined;
  /** What `uses: ./…` of a job leads to. */
  workflow(use: LocalUse): PipelineFile | undefined;
  /** The lock by which GitHub runs workflows, where there is one that can be read. */
  lock(): ActionsLock | undefined;
  /** Whether there is a file or folder at a path from the root; undefined for a text that lies nowhere. */
  has(path: string): boolean | undefined;
  /** Names in a folder, by its path from the root. */
  list(path: string): readonly string[];
  /** Says that something of the pipeline was not gone through. */
  incomplete(detail: string): void;
  /** Says that a step, or something it does, was not gone through. */
  unread(file: PipelineFile, at: Span, detail: string): void;
  /** Says that a file was not held against what it was before the change under judgement. */
  uncompared(path: string, detail: string): void;
  /** The document that another version of a lock is. */
  lockIn(text: string): ActionsLock | undefined;
  /** Text of any small file of the repository, by its path from the root: a lock, a script that a step runs. */
  text(path: string): string | undefined;
}

/** Larger files beside a workflow are not read. */
const maxBytes = 5 * 1024 * 1024;
/** Files that one repository's pipeline may have. */
const maxFiles = 5000;

/** Folder of the repository that a file of its pipeline belongs to. */
export function rootOf(path: string): string {
  const at = path.search(/(?:^|\/)\.github\//i);
  return at < 0 ? '' : path.slice(0, at === 0 ? 0 : at + 1);
}

export interface RepositoryStart {
  /** Undefined for a text that lies nowhere. */
  readonly workspace: string | undefined;
  readonly root: string;
  readonly read: PipelineReader;
  /** Told of a file that is there and cannot be read. */
  readonly gap: (entry: SkippedInput) => void;
}

/** @param own a file whose text holds whatever lies at its path: another version of it may be under judgement. */
export function repositoryAt({ workspace, root, read, gap }: RepositoryStart, own?: PipelineFile): Repository {
  const tree: Tree | undefined = workspace === undefined ? undefined : workingTree(workspace);
  const known = new Map<string, PipelineFile | undefined>();
  const homes = new Map<string, string>();
  if (own !== undefined) known.set(own.file.path, own);
  const textAt = (path: string): string | undefined => {
    if (tree === undefined) return undefined;
    try {
      const content = tree.peek(root + path, maxBytes);
      return content === undefined ? undefined : decodeText(content)?.text;
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      if (error.code === 'tree-unreadable' && pipelineFileKind(root + path) !== undefined)
        gap({ path: root + path, reason: 'unreadable', gap: true, detail: error.message });
      return undefined;
    }
  };
  /** The real path of an action, looked up once: every step that uses it asks. */
  let base: string | undefined;
  const homeOf = (path: string): string => {
    const before = homes.get(path);
    if (before !== undefined) return before;
    base ??= realBase(workspace);
    const home = realPath(workspace, base, path);
    if (homes.size < maxFiles) homes.set(path, home);
    return home;
  };
  const fileAt = (path: string, as: 'workflow' | 'action' | 'lock'): PipelineFile | undefined => {
    if (path.split('/').includes('..')) return undefined;
    // The driver reads linked folders by the links' names; an action has one home, however many names lead there.
    const full = as === 'action' ? homeOf(root + path) : root + path;
    if (known.has(full)) return known.get(full);
    if (known.size >= maxFiles) {
      gap({ path: full, reason: 'too-many-files', gap: true, detail: `the pipeline has more than ${maxFiles} files` });
      return undefined;
    }
    const text = textAt(path);
    const file = text === undefined ? undefined : sourceFile(full, text);
    const made = file === undefined ? undefined : { file, document: documentOf(file, read, as) };
    known.set(full, made);
    return made;
  };
  let all: readonly PipelineFile[] | undefined;
  return {
    root,
    adopt(file) {
      const { path, text } = file.file;
      const before = known.get(path);
      if (before === undefined) known.set(path, file);
      if (before === undefined || before.document === file.document) return file;
      return before.file.text === text ? before : undefined;
    },
    workflows() {
      all ??= workflowNames(tree, root, own).flatMap((name) => {
        const file = fileAt(name, 'workflow');
        // Its bytes cannot be asked for by that name, so that no run of it is gone through.
        if (file === undefined && name.includes('\ufffd'))
          gap({ path: root + name, reason: 'unreadable', gap: true, detail: 'its name is no text in UTF-8' });
        return file ?? [];
      });
      return all;
    },
    action: ({ path }) => {
      const folder = path === '' ? '' : `${path}/`;
      return fileAt(`${folder}action.yml`, 'action') ?? fileAt(`${folder}action.yaml`, 'action');
    },
    workflow: ({ path }) => (/\.ya?ml$/i.test(path) ? fileAt(path, 'workflow') : undefined),
    lock() {
      const document = fileAt('.github/workflows/actions.lock', 'lock')?.document;
      return document?.kind === 'lock' ? document : undefined;
    },
    lockIn(text) {
      const document = read(text, `${root}.github/workflows/actions.lock`, 'lock');
      return document.kind === 'lock' ? document : undefined;
    },
    list: (path) => (path.split('/').includes('..') ? [] : (tree?.list(root + path) ?? [])),
    has(path) {
      if (tree === undefined || path.split('/').includes('..')) return undefined;
      const at = path.lastIndexOf('/');
      return path === '' || tree.list(root + path.slice(0, Math.max(0, at))).includes(path.slice(at + 1));
    },
    incomplete: (detail) => gap({ path: `${root}.github/workflows`, reason: 'too-many-runs', gap: true, detail }),
    unread: ({ file }, { start }, detail) =>
      gap({ path: file.path, reason: 'unread-step', gap: true, detail: `line ${file.lines.positionAt(start).line}: ${detail}` }),
    uncompared: (path, detail) => gap({ path, reason: 'base-unavailable', gap: true, detail }),
    text: textAt,
  };
}

/** Where the workspace itself lies; undefined where it is not there. */
function realBase(workspace: string | undefined): string | undefined {
  try {
    return workspace === undefined ? undefined : insideWorkspace(workspace, '');
  } catch (error) {
    if (error instanceof PortcullisError) return undefined;
    throw error;
  }
}

/** Where a file lies that is reached through symbolic links: where it is one of the pipeline's too, it is audited there, and told of once. */
function realPath(workspace: string | undefined, base: string | undefined, path: string): string {
  if (workspace === undefined || base === undefined) return path;
  try {
    const real = relativePath(base, insideWorkspace(workspace, path));
    return real === '' || pipelineFileKind(real) === undefined ? path : real;
  } catch (error) {
    // What is not there, or leads out, is told of by whoever reads it.
    if (error instanceof PortcullisError) return path;
    throw error;
  }
}

const documents = new Map<string, PipelineFile>();
/** Letters of the documents that are kept until the driver, which goes through a repository in order, comes to them. */
const maxKept = 1_500_000;
let kept = 0;

/** The same for the driver, which comes to each file once: what it takes is kept no longer. */
export function takenDocument(file: SourceFile, read: PipelineReader): Document {
  const document = documentOf(file, read);
  if (documents.delete(file.path)) kept -= file.text.length;
  return document;
}

/** A file's document, read once however many want it: what a text says does not change. */
function documentOf(file: SourceFile, read: PipelineReader, as?: 'workflow' | 'action' | 'lock'): Document {
  const before = documents.get(file.path);
  if (before !== undefined && before.file.text === file.text) return before.document;
  const document = read(file.text, file.path, as);
  if (kept > maxKept) {
    documents.clear();
    kept = 0;
  }
  kept += file.text.length - (before?.file.text.length ?? 0);
  documents.set(file.path, { file, document });
  return document;
}

function workflowNames(tree: Tree | undefined, root: string, own: PipelineFile | undefined): readonly string[] {
  const names = workflowFolders(tree, root).flatMap((folder) =>
    (tree?.list(root + folder) ?? []).filter((name) => /\.ya?ml$/i.test(name)).map((name) => `${folder}/${name}`),
  );
  const mine = own === undefined || !own.file.path.startsWith(root) ? undefined : own.file.path.slice(root.length);
  return mine === undefined || own?.document.kind !== 'workflow' || names.includes(mine) ? names : [...names, mine].sort();
}

/** GitHub knows the names in small letters only; what is read under others is gone through like them. */
function workflowFolders(tree: Tree | undefined, root: string): readonly string[] {
  const named = (folder: string, name: string): readonly string[] =>
    (tree?.list(root + folder) ?? []).filter((own) => own.toLowerCase() === name);
  return named('', '.github').flatMap((outer) => named(outer, 'workflows').map((inner) => `${outer}/${inner}`));
}
