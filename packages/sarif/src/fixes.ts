// `fixes` of a result as the file states them. Where they lie in a text, and whether they may be trusted to fit it, is for
// whoever has the text; a fix that is only partly understood is none, and says why.

import { decodeText } from '@portcullis/core';
import { arrayOf, at, type Json, numberOf, textOf } from './json.js';
import type { pathReader } from './paths.js';
import { type ColumnKind, type StatedRegion, statedRegion } from './regions.js';

export interface StatedEdit {
  readonly region: StatedRegion;
  readonly replacement: string;
}

export interface StatedChange {
  readonly path: string;
  /** SHA-256 of the content that the fix was made for, where the file says so. */
  readonly sha256?: string;
  readonly edits: readonly StatedEdit[];
}

/** A fix of any tool. */
export interface StatedFix {
  readonly description: string;
  /** The tool says that it may change what is built or how it behaves. */
  readonly kind?: 'suggested';
  readonly changes: readonly StatedChange[];
  /** In what columns and characters are counted; UTF-16 units where nothing is said. */
  readonly columnKind?: ColumnKind;
  /** Line breaks that the tool counts beside `\n` and `\r\n`. */
  readonly otherNewlines?: readonly string[];
  /** Why it cannot be used, whatever the file holds. */
  readonly unusable?: string;
}

export interface FixContext {
  readonly path: ReturnType<typeof pathReader>;
  readonly artifacts: readonly unknown[];
  /** SHA-256 of the artifacts whose content the run knows, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly columnKind: ColumnKind | 'unknown';
  readonly otherNewlines: readonly string[];
}

/** What a run says about how it counts. */
export function fixContext(run: Json, path: ReturnType<typeof pathReader>): FixContext {
  const kind = run.columnKind;
  const artifacts = arrayOf(run.artifacts);
  return {
    path,
    artifacts,
    hashes: new Map(
      artifacts.flatMap((artifact) => {
        const hash = textOf(at(artifact, 'hashes', 'sha-256'));
        const file = hash === undefined ? undefined : path(at(artifact, 'location'));
        return hash === undefined || file === undefined ? [] : [[file, hash] as const];
      }),
    ),
    columnKind: kind === undefined ? 'undeclared' : kind === 'utf16CodeUnits' || kind === 'unicodeCodePoints' ? kind : 'unknown',
    // 3.14.26: `\r\n` and `\n` where nothing is said.
    otherNewlines: arrayOf(run.newlineSequences).flatMap((value) => (typeof value === 'string' && !/^\r?\n$/.test(value) ? [value] : [])),
  };
}

export function readFixes(result: Json, context: FixContext): StatedFix[] {
  return arrayOf(result.fixes).map((entry) => {
    const changes = arrayOf(at(entry, 'artifactChanges')).map((change) => readChange(change, context));
    const whole = changes.filter((change) => typeof change !== 'string');
    const flaw =
      changes.find((change) => typeof change === 'string') ??
      (changes.length === 0
        ? 'it changes nothing'
        : context.columnKind === 'unknown'
          ? 'the report counts columns in an unknown unit'
          : undefined);
    return {
      description: textOf(at(entry, 'description', 'text')) ?? 'Apply the fix of the tool',
      ...(at(entry, 'properties', 'kind') === 'suggested' ? { kind: 'suggested' as const } : {}),
      changes: whole,
      ...(context.columnKind === 'unknown' ? {} : { columnKind: context.columnKind }),
      ...(context.otherNewlines.length === 0 ? {} : { otherNewlines: context.otherNewlines }),
      ...(flaw === undefined ? {} : { unusable: flaw }),
    };
  });
}

function readChange(entry: unknown, context: FixContext): StatedChange | string {
  const location = at(entry, 'artifactLocation');
  const path = context.path(location);
  if (path === undefined) return 'it does not name the file that it changes';
  const sha256 = textOf(at(entry, 'properties', 'sha256')) ?? hashOf(location, path, context);
  const edits = arrayOf(at(entry, 'replacements')).map(readEdit);
  const flaw = edits.find((edit) => typeof edit === 'string');
  if (flaw !== undefined) return flaw;
  if (edits.length === 0) return `it says nothing about what to change in ${path}`;
  return {
    path,
    ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }),
    edits: edits.filter((edit) => typeof edit !== 'string'),
  };
}

/** The hash of the artifact that the location names by index, else of the one at the same path. */
function hashOf(location: unknown, path: string, { artifacts, hashes }: FixContext): string | undefined {
  const index = numberOf(at(location, 'index'));
  return index === undefined ? hashes.get(path) : textOf(at(artifacts[index], 'hashes', 'sha-256'));
}

function readEdit(entry: unknown): StatedEdit | string {
  const region = statedRegion(at(entry, 'deletedRegion'));
  if (region === undefined) return 'it does not say where it changes the file';
  const content = at(entry, 'insertedContent');
  if (content === undefined) return { region, replacement: '' };
  const text = textOf(at(content, 'text'));
  if (text !== undefined) return { region, replacement: text };
  const binary = textOf(at(content, 'binary'));
  const decoded = binary === undefined ? undefined : decodeText(Buffer.from(binary, 'base64'));
  return decoded?.encoding === 'utf-8' ? { region, replacement: decoded.text } : 'it inserts something other than text';
}
