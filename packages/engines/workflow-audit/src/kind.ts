// Workflows, actions and what lies beside them as the driver knows a kind of file, with the parts that audits ask for.

import { type Document, pipelineFileKind, readPipelineFile, repeatedKeys } from '@portcullis/formats/workflow';
import { repeatedKey } from '@portcullis/formats/yaml';
import { type CheckContext, type FileKind, lineComments, type Part } from '@portcullis/lint';
import type { AuditSettings } from './config/settings.js';
import { type AuditContext, auditContext } from './context.js';
import { leadsTooDeep, mostNested } from './graph/too-deep.js';
import { callingTooMany, mostCalled } from './graph/too-many-calls.js';
import { type PipelineFile, type Repository, type RepositoryStart, repositoryAt, rootOf, takenDocument } from './repository.js';
import type { Parts, PartType } from './rule.js';
import { conditionSites, expressionSites, stepsIn, useSites } from './sites.js';
import { unreadPart } from './unread.js'; // at first use

export interface AuditDocument extends PipelineFile {
  /** What is needed to read the other files of its repository. */
  readonly around: RepositoryStart;
}

/** A part with what audits may know beside it; the driver hands it on unseen. */
export interface AuditPart {
  readonly value: Parts[PartType];
  readonly context: AuditContext;
}

export const pipelineKind: FileKind<AuditDocument, AuditSettings> = {
  id: 'pipeline',
  title: 'workflow or action',
  matches: (path) => pipelineFileKind(path) !== undefined,
  holds: (folder) => /(?:^|\/)\.github(?:\/workflows|\/actions)?$/i.test(folder),
  async parse(file, { workspace, gap }) {
    const document = takenDocument(file, readPipelineFile);
    const detail = refusalOf(document);
    if (detail !== undefined) gap({ path: file.path, reason: 'invalid', gap: true, detail });
    return { file, document, around: { workspace, root: rootOf(file.path), read: readPipelineFile, gap } };
  },
  comments: (_, { text }) => lineComments(text, '#'),
  unjudged(audited, { settings }) {
    const { repository, file } = repositoryOf(audited, settings);
    if (file.document.kind === 'action') {
      if (!leadsTooDeep(file, repository)) return undefined;
      const detail = `it leads through more than ${mostNested} actions within one another: GitHub starts no job that uses it, and it was not audited`;
      return { reason: 'too-many-calls', detail };
    }
    if (file.document.kind !== 'workflow' || !callingTooMany(repository).has(file.file.path)) return undefined;
    const detail = `it calls more than ${mostCalled} other workflows, by others or itself: GitHub does not start it, and it was not audited`;
    return { reason: 'too-many-calls', detail };
  },
  parts(audited, context): readonly Part[] {
    const own = contextOf(audited, context);
    const found: Part[] = [];
    const part = <T extends PartType>(type: T, value: Parts[T]): void => {
      found.push({ type, value: { value, context: own } satisfies AuditPart });
    };
    // The repository's own reading of the same text: what is known of its runs hangs on these objects.
    const { document } = own;
    // A sample that stands in no workspace shows that the rules find what they should, and nobody is told of its gaps.
    const detail = audited.around.workspace === undefined ? undefined : unreadPart(document, own);
    if (detail !== undefined) audited.around.gap({ path: own.file.path, reason: 'unread-part', gap: true, detail });
    part('file', document);
    if (document.kind === 'workflow') {
      part('workflow', document);
      for (const job of document.jobs) part('job', job);
    } else found.push({ type: document.kind, value: { value: document, context: own } satisfies AuditPart });
    for (const step of stepsIn(document)) {
      part('step', step);
      if (step.run !== undefined) part('script-step', step);
      if (step.uses !== undefined) part('action-step', step);
    }
    for (const site of useSites(document)) part('uses', site);
    for (const site of conditionSites(document)) part('condition', site);
    for (const site of expressionSites(document)) part('expression', site);
    return found;
  },
};

/** Why GitHub takes no such file, as a clause. */
function refusalOf(document: Document): string | undefined {
  if (document.kind === 'invalid') return `it is no ${document.as} that can be read: ${document.message}`;
  const [key] = repeatedKeys(document);
  return key === undefined ? undefined : `it is no ${document.kind} that can be read: ${repeatedKey(key)}`;
}

/** Of a scan, by its settings: the files of each repository are read once. */
const repositories = new WeakMap<AuditSettings, Map<string, Repository>>();

export function contextOf(audited: AuditDocument, { settings, now }: CheckContext<AuditSettings>): AuditContext {
  const { repository, file } = repositoryOf(audited, settings);
  return auditContext(file, repository, settings, now);
}

interface Judged {
  readonly repository: Repository;
  readonly file: PipelineFile;
}

function repositoryOf(audited: AuditDocument, settings: AuditSettings): Judged {
  const { around } = audited;
  if (around.workspace === undefined) return { repository: repositoryAt(around, audited), file: audited };
  const known = repositories.get(settings) ?? new Map<string, Repository>();
  repositories.set(settings, known);
  const key = `${around.workspace}\0${around.root}`;
  let shared = known.get(key);
  if (shared === undefined) {
    // Files come in the order of their paths: a repository that was gone through is not asked for again.
    if (known.size >= 2) known.clear();
    shared = repositoryAt(around);
    known.set(key, shared);
  }
  // Another version of a file than the one that lies there is judged among the files as they lie.
  const file = shared.adopt(audited);
  return file === undefined ? { repository: repositoryAt(around, audited), file: audited } : { repository: shared, file };
}
