// What an engine says of a file: the problems of all documents in it as findings, with what comments say of each.

import type { Rule, SkippedInput } from '@portcullis/core';
import type { ScannerDefinition } from './definition.js';
import { inHost } from './host.js';
import type { FileKind } from './kind.js';
import { maxProblems, problemsOf } from './problems.js';
import type { ReadFile } from './read.js';
import { findingsOf, type Judged } from './report.js';
import type { RunningSources } from './sources.js';

export interface Judgement {
  readonly judged: readonly Judged[];
  /** Where a program beside the rules gave no answer. */
  readonly failed: readonly SkippedInput[];
}

export type FileJudge<Document, Settings> = (read: ReadFile<FileKind<Document, Settings>, Document>) => Promise<Judgement>;

export function fileJudge<Document, Settings, R extends Rule>(
  definition: Pick<ScannerDefinition<Document, Settings, R>, 'rules' | 'checkOf' | 'tune' | 'peer' | 'ownComments'>,
  sources: RunningSources<Document, Settings>,
  settings: Settings,
  now: Date,
): FileJudge<Document, Settings> {
  return async ({ kind, bytes, documents }) => {
    const judged: Judged[] = [];
    const unanswered = sources.tally();
    const stopped = new Set<string>();
    const unjudged: SkippedInput[] = [];
    for (const { file, document, embedded } of documents) {
      const context = { file, settings, now };
      const why = kind.unjudged?.(document, context);
      if (why !== undefined) {
        unjudged.push({ path: file.path, gap: true, ...why });
        continue;
      }
      const more = await unanswered.look(document, context);
      const found = problemsOf(definition, kind, document, context, more, ({ id }) => stopped.add(id));
      const here = findingsOf(found, file, bytes, kind.secrets?.(document));
      judged.push(...(embedded === undefined ? here : here.map((entry) => ({ ...entry, finding: inHost(entry.finding, embedded) }))));
    }
    const [first] = documents;
    if (first === undefined) return { judged, failed: [] };
    const { path } = first.file;
    const detail = `more than ${maxProblems} problems of ${[...stopped].sort().slice(0, 5).join(', ')}: the rest of the file was not held against it`;
    const gaps = stopped.size === 0 ? [] : [{ path, reason: 'rule-stopped', gap: true, detail }];
    return { judged, failed: [...unanswered.gaps(path), ...gaps, ...unjudged] };
  };
}
