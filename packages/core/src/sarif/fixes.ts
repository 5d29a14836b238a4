// `fixes` of a result as Fix values. A fix without the hash of the content it was made for cannot be trusted to fit,
// so it is kept only when the file says which content that is.

import type { Edit, FileChange, Fix } from '../fix.js';
import { arrayOf, at, type Json, numberOf, objectOf, textOf } from './json.js';
import type { pathReader } from './paths.js';

export function readFixes(result: Json, path: ReturnType<typeof pathReader>, artifacts: readonly unknown[]): Fix[] {
  return arrayOf(result.fixes).flatMap((entry) => {
    const changes = arrayOf(at(entry, 'artifactChanges')).map((change) => readChange(change, path, artifacts));
    const whole = changes.filter((change) => change !== undefined);
    // A fix that is only partly understood is none.
    if (changes.length === 0 || whole.length !== changes.length) return [];
    return [{ description: textOf(at(entry, 'description', 'text')) ?? 'Apply the fix of the tool', changes: whole }];
  });
}

function readChange(entry: unknown, path: ReturnType<typeof pathReader>, artifacts: readonly unknown[]): FileChange | undefined {
  const location = at(entry, 'artifactLocation');
  const file = path(location);
  const index = numberOf(at(location, 'index'));
  const sha256 =
    textOf(at(entry, 'properties', 'sha256')) ?? textOf(at(index === undefined ? undefined : artifacts[index], 'hashes', 'sha-256'));
  const edits = arrayOf(at(entry, 'replacements')).map(readEdit);
  const whole = edits.filter((edit) => edit !== undefined);
  if (file === undefined || sha256 === undefined || whole.length === 0 || whole.length !== edits.length) return undefined;
  return { path: file, sha256: sha256.toLowerCase(), edits: whole };
}

function readEdit(entry: unknown): Edit | undefined {
  const region = objectOf(at(entry, 'deletedRegion'));
  const startLine = numberOf(region?.startLine);
  const startColumn = numberOf(region?.startColumn);
  if (region === undefined || startLine === undefined || startColumn === undefined) return undefined;
  const endLine = numberOf(region.endLine) ?? startLine;
  const endColumn = numberOf(region.endColumn);
  // 3.30.8: without an end column the region reaches to the end of its line, whose length only the text knows.
  if (endColumn === undefined) return undefined;
  return { region: { startLine, startColumn, endLine, endColumn }, replacement: textOf(at(entry, 'insertedContent', 'text')) ?? '' };
}
