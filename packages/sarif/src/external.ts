// Parts of a run that lie in files beside it or further up in the same file (SARIF 2.1.0, 3.13.6 and 3.15): what decides is
// brought back into the run, and what cannot be brought back is a reason not to judge it.

import type { ByteSource } from './byte-source.js';
import { arrayOf, at, isNoList, type Json, numberOf, objectOf, textOf } from './json.js';
import type { ResultList } from './outline.js';

/** Bytes of a file beside the report, by the URI that the report gives; or why they cannot be had. */
export type ReadBeside = (uri: string) => Uint8Array | ByteSource | { readonly unreadable: string };

/**
 * Parts that decide what is reported and how it is read. The rest (taxonomies, which flawfinder points to on the web, graphs,
 * requests, stacks) decides nothing and is left where it is.
 */
const deciding = ['results', 'artifacts', 'invocations', 'extensions', 'driver', 'conversion', 'externalizedProperties'] as const;

/** Of these the lists. */
const lists = ['results', 'artifacts', 'invocations', 'extensions'] as const;

const maxExternalFiles = 200;

export interface ExternalSource {
  /** `inlineExternalProperties` of the log. */
  readonly inline: readonly Json[];
  readonly parse: (bytes: Uint8Array | ByteSource, name: string) => Json;
  readonly beside: ReadBeside | undefined;
  /** @throws the error that says why the run is not complete. */
  readonly fail: (reason: string) => never;
}

/** The run with its external parts in place. */
export function withExternalParts(run: Json, source: ExternalSource): Json {
  const references = objectOf(run.externalPropertyFileReferences);
  const guid = textOf(at(run, 'automationDetails', 'guid'));
  const parts: Json[] = source.inline.filter((entry) => guid !== undefined && sameGuid(entry.runGuid, guid));
  const files = new Map<string, Json>();
  for (const key of deciding) {
    const given = references?.[key];
    for (const reference of Array.isArray(given) ? given : given === undefined ? [] : [given]) {
      const part = partOf(reference, source, files);
      if (!parts.includes(part)) parts.push(part);
      const count = numberOf(at(reference, 'itemCount'));
      const got = key === 'results' ? resultCount(part) : arrayOf(part[key]).length;
      if (count !== undefined && count >= 0 && got !== count) source.fail(`${count} ${key} outside the report, got ${got}`);
    }
  }
  if (parts.length === 0) return run;
  const misplaced = lists.find((key) => parts.some((part) => isNoList(part[key])));
  if (misplaced !== undefined) source.fail(`an array "${misplaced}" in a part of it`);
  const { externalPropertyFileReferences: _references, ...rest } = run;
  return parts.reduce(joined, rest);
}

/** Number of results of a run or of a part of one, whose lists are read apart. */
export function resultCount(part: Json): number {
  return listsOf(part).reduce((sum, { count }) => sum + count, 0);
}

/** The lists of results of a run or of a part of one, as `withLists` has put them there. */
export function listsOf(part: Json): readonly ResultList[] {
  return arrayOf(part.results) as readonly ResultList[];
}

function partOf(reference: unknown, { inline, beside, parse, fail }: ExternalSource, files: Map<string, Json>): Json {
  const guid = textOf(at(reference, 'guid'));
  const uri = textOf(at(reference, 'location', 'uri'));
  const within = inline.find((entry) => guid !== undefined && sameGuid(entry.guid, guid));
  if (within !== undefined) return within;
  if (uri === undefined) return fail('every part of it inside the report, got a reference without a file');
  const known = files.get(uri);
  if (known !== undefined) return known;
  if (files.size >= maxExternalFiles) return fail(`at most ${maxExternalFiles} files with parts of it`);
  const bytes = beside?.(uri) ?? { unreadable: 'it is not read here' };
  if ('unreadable' in bytes) return fail(`every part of it inside the report or beside it, but ${uri} cannot be read: ${bytes.unreadable}`);
  const part = parse(bytes, uri);
  files.set(uri, part);
  return part;
}

function joined(run: Json, part: Json): Json {
  const lists = Object.fromEntries(
    (['results', 'artifacts', 'invocations'] as const)
      .filter((key) => Array.isArray(part[key]))
      .map((key) => [key, [...arrayOf(run[key]), ...arrayOf(part[key])]]),
  );
  const tool = objectOf(run.tool) ?? {};
  const driver = objectOf(part.driver);
  return {
    ...run,
    ...lists,
    ...(part.conversion === undefined ? {} : { conversion: part.conversion }),
    tool: {
      ...tool,
      ...(driver === undefined ? {} : { driver: { ...objectOf(tool.driver), ...driver } }),
      ...(Array.isArray(part.extensions) ? { extensions: [...arrayOf(tool.extensions), ...part.extensions] } : {}),
    },
    ...(objectOf(part.externalizedProperties) === undefined
      ? {}
      : { properties: { ...objectOf(run.properties), ...objectOf(part.externalizedProperties) } }),
  };
}

function sameGuid(a: unknown, b: string): boolean {
  return typeof a === 'string' && a.toLowerCase() === b.toLowerCase();
}
