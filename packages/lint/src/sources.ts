// Programs beside the rules: started once a scan, asked on every document, and a gap where they gave no answer.

import type { InputSpecs, InputValues, Notice, Rule, SkippedInput } from '@portcullis/core';
import type { FileScannerInputs, PreparedDocument, ProblemSource, Seen, SourceKind } from './definition.js';
import type { ScanContext } from './engine.js';
import type { CheckContext } from './rule.js';

export interface RunningSources<Document, Settings> {
  /** Which take part, by id; undefined when the engine has none. */
  readonly taking: Readonly<Record<string, boolean>> | undefined;
  readonly started: readonly Notice[];
  rules(): readonly Rule[];
  notices(): readonly Notice[];
  details(): string;
  /** Undefined where none of them works on many documents at once. */
  readonly prepare: ((documents: readonly PreparedDocument<Document, Settings>[]) => Promise<void>) | undefined;
  /** For one file. */
  tally(): Tally<Document, Settings>;
}

export interface Tally<Document, Settings> {
  look(document: Document, context: CheckContext<Settings>): Promise<Seen['problems']>;
  gaps(path: string): readonly SkippedInput[];
}

export function startSources<Document, Settings, Extra extends InputSpecs>(
  kinds: readonly SourceKind<Document, Settings, Extra>[],
  inputs: InputValues<FileScannerInputs<Extra>>,
  context: ScanContext,
): RunningSources<Document, Settings> {
  const starts = kinds.map((kind) => ({ kind, ...kind.start(inputs, context) }));
  const running = starts.flatMap(({ kind, source }) => (source === undefined ? [] : [{ kind, source }]));
  const preparing = running.flatMap(({ source }) => source.prepare?.bind(source) ?? []);
  return {
    prepare:
      preparing.length === 0
        ? undefined
        : async (documents) => {
            for (const prepare of preparing) await prepare(documents);
          },
    taking:
      kinds.length === 0
        ? undefined
        : Object.fromEntries(starts.map(({ kind, source }) => [kind.id, source !== undefined && source.takesPart !== false])),
    started: starts.flatMap(({ notices }) => notices),
    rules: () => running.flatMap(({ source }) => source.rules()),
    notices: () => running.flatMap(({ source }) => source.notices()),
    details: () => running.map(({ source }) => source.details?.() ?? '').join(''),
    tally: () => tallyOf(running),
  };
}

type Running<Document, Settings> = readonly {
  readonly kind: { readonly id: string; readonly title: string };
  readonly source: ProblemSource<Document, Settings>;
}[];

function tallyOf<Document, Settings>(running: Running<Document, Settings>): Tally<Document, Settings> {
  const failed = new Map<string, string[]>();
  return {
    async look(document, context) {
      const problems: Seen['problems'][number][] = [];
      for (const { kind, source } of running) {
        const seen = await source.look(document, context);
        problems.push(...seen.problems);
        if (seen.failed.length > 0) failed.set(kind.id, [...(failed.get(kind.id) ?? []), ...seen.failed]);
      }
      return problems;
    },
    gaps: (path) =>
      running.flatMap(({ kind }) => {
        const texts = failed.get(kind.id) ?? [];
        if (texts.length === 0) return [];
        const detail = `${kind.title} gave no answer on ${texts.length} ${texts.length === 1 ? 'part' : 'parts'} of it: ${texts[0]}`;
        return [{ path, reason: `${kind.id}-failed`, gap: true, detail }];
      }),
  };
}
