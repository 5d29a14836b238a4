// `# zizmor: ignore[rule, other] why`: anywhere within the lines that a finding speaks of. It is a comment of the YAML, written as
// zizmor writes it: what a script holds lets nothing stay.

import { ruleIsNamed } from '@portcullis/core';
import type { Document } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { Allowance, PeerComments, SourceFile } from '@portcullis/lint';
import { stepsIn } from '../sites.js';

const comment = /# zizmor: ignore\[([^\]\n]{1,300})\](?=\s|$)([^\n]{0,300})/;

/** Lines of a step that are looked through; what speaks of more than a step has its comments where it points. */
const maxLines = 200;

export function zizmorComments({ text, lines }: SourceFile, document: Document): PeerComments<Parameters<typeof ruleIsNamed>[0]> {
  if (!text.includes('zizmor:')) return () => undefined;
  const inside = textLines(document, lines);
  const said = [...commentLines(text)].filter(([line]) => !inside(line));
  return (rule, _line, { at, statement }) => {
    const first = lines.positionAt(at.start).line;
    const last = lines.positionAt(Math.max(at.start, at.end - 1)).line;
    const from = statement === undefined ? first : lines.positionAt(statement.start).line;
    const to = statement === undefined ? last : lines.positionAt(Math.max(statement.start, statement.end - 1)).line;
    const whole = to - from <= maxLines;
    for (const [line, { ids, allowance }] of said) {
      const spoken = (line >= first && line <= last) || (whole && line >= from && line <= to);
      if (spoken && ids.some((id) => id === id.toLowerCase() && ruleIsNamed(rule, id))) return allowance;
    }
    return undefined;
  };
}

/** Lines in which nothing is a comment, since a script goes on there; the line of the key that a block stands behind is none of them. */
function textLines(document: Document, lines: SourceFile['lines']): (line: number) => boolean {
  const spans = stepsIn(document)
    .flatMap(({ run, with: inputs }) => [run, ...inputs.map(({ scalar }) => scalar)])
    .filter((scalar): scalar is YamlScalar => scalar !== undefined && scalar.alias === undefined)
    .map(({ at, style }) => {
      const last = lines.positionAt(Math.max(at.start, at.end - 1)).line;
      const first = lines.positionAt(at.start).line;
      // A block begins behind the line of its mark; before and behind another text a comment may stand in its line.
      return style === 'literal' || style === 'folded' ? { from: first, to: last } : { from: first + 1, to: last - 1 };
    });
  return (line) => spans.some(({ from, to }) => line >= from && line <= to);
}

interface Said {
  readonly ids: readonly string[];
  readonly allowance: Allowance;
}

function commentLines(text: string): ReadonlyMap<number, Said> {
  const found = new Map<number, Said>();
  for (const [index, line] of text.split('\n').entries()) {
    const match = line.includes('zizmor:') ? comment.exec(line) : null;
    if (match === null) continue;
    const ids = (match[1] as string).split(',').map((id) => id.trim());
    const reason = (match[2] as string).trim();
    found.set(index + 1, { ids, allowance: { reason: reason === '' ? 'zizmor: ignore' : reason } });
  }
  return found;
}
