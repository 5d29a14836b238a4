// The fix of a secret in a file: a reference to a secret store or the environment in its place, where that means the same.

import type { Fix, Region } from '@portcullis/core';
import type { SecretRule } from '../rule.js';
import { referenceKinds, type Value } from './references.js';
import type { OpenedFile } from './secret-at.js';
import { variableName } from './variable-name.js';

/**
 * A fix for the secret at `region`, or undefined where one could change more than the secret: a string that holds other
 * text too, a position where no expression may stand, a kind of file that does not read its environment.
 * Deleting the line does not undo the leak; the rule's remedy says to revoke, and the description repeats it.
 */
export function fixOf(file: OpenedFile, region: Region, rule: Pick<SecretRule, 'id'>): Fix | undefined {
  const kind = referenceKinds.find(({ path }) => path.test(file.path));
  if (kind === undefined || region.startLine !== region.endLine || file.encoding !== 'utf-8') return undefined;
  const { lines, sha256 } = file;
  const line = lines.lineText(region.startLine);
  if (line.length > maxLine) return undefined;
  const start = region.startColumn - 1;
  const end = region.endColumn - 1;
  const quote = quoteAround(line, start, end);
  if (quote === undefined) return undefined;
  const value: Value = {
    line,
    start,
    end,
    quote,
    get text() {
      return file.text;
    },
  };
  const name = variableName(assignedName(line.slice(0, start)), rule);
  const reference = kind.refer(name, value);
  if (reference === undefined) return undefined;
  const width = reference.keepsQuotes === true ? 0 : quote.length;
  return {
    description: `Read it from ${reference.source}; revoke the one that was in the file`,
    changes: [
      {
        path: file.path,
        sha256,
        confidential: true,
        edits: [
          {
            region: { ...region, startColumn: region.startColumn - width, endColumn: region.endColumn + width },
            replacement: reference.replacement,
          },
        ],
      },
    ],
  };
}

const maxLine = 2000;

/** The quote on both sides; '' for a bare value; undefined where the secret is only a part of something. */
function quoteAround(line: string, start: number, end: number): Value['quote'] | undefined {
  const left = line[start - 1] ?? '';
  const right = line[end] ?? '';
  if (left === right && (left === '"' || left === "'" || left === '`')) return left;
  return /^[\s=:>]?$/.test(left) && /^[\s<#;,]?$/.test(right) ? '' : undefined;
}

/** The name before the last `=`, `:` or `>`: what the value is assigned to. */
function assignedName(before: string): string | undefined {
  return /([A-Za-z_][\w.-]{0,80})["']?\]?[ \t]{0,4}(?::[ \t]{0,2}\w{1,20}[ \t]{0,2})?(?::?=|=>|:|>)[ \t]{0,4}["'`]?$/
    .exec(before)?.[1]
    ?.replace(/^.*[.]/, '');
}
