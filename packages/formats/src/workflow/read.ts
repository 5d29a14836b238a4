// One file of the pipeline's as a document: which kind it is by its name, else by what it says.

import { lineIndex, PortcullisError } from '@portcullis/core';
import { readYaml, type YamlMap } from '../yaml/index.js';
import type { Document, Invalid } from './model.js';
import { entriesOf } from './read-parts.js';
import { readAction, readDependabot, readPreCommit } from './read-action.js';
import { readWorkflow } from './read-workflow.js';

type Kind = Invalid['as'];

/** The kind that a file has by its place and name; undefined for every other file. */
export function pipelineFileKind(path: string): Kind | undefined {
  if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path)) return 'workflow';
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name === 'action.yml' || name === 'action.yaml') return 'action';
  if (/(?:^|\/)\.github\/dependabot\.ya?ml$/i.test(path)) return 'dependabot';
  return name === '.pre-commit-config.yaml' || name === '.pre-commit-config.yml' ? 'pre-commit' : undefined;
}

/** Never throws for what the file says: a text that is no YAML, or another kind of thing, is a document that says so. */
export async function readPipelineFile(text: string, path: string): Promise<Document> {
  const named = pipelineFileKind(path);
  try {
    const roots = await readYaml(text, path);
    const [root] = roots;
    if (root?.kind !== 'map') return { kind: 'invalid', message: notMapping(roots.length), at: { start: 0, end: 0 }, as: named ?? 'workflow' };
    return documentOf(named ?? kindBySaying(root), root);
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

function notMapping(count: number): string {
  return count === 0 ? 'expected a mapping, got an empty file' : 'expected a mapping at the top of the file';
}

function documentOf(kind: Kind, root: YamlMap): Document {
  if (kind === 'action') return readAction(root);
  if (kind === 'dependabot') return readDependabot(root);
  return kind === 'pre-commit' ? readPreCommit(root) : readWorkflow(root);
}

function kindBySaying(root: YamlMap): Kind {
  const entries = entriesOf(root);
  if (entries.has('jobs') || entries.has('on')) return 'workflow';
  if (entries.has('runs')) return 'action';
  if (entries.has('updates')) return 'dependabot';
  return entries.has('repos') ? 'pre-commit' : 'workflow';
}
