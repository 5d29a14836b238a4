// `# zizmor: ignore[rule, other] why`: anywhere within the lines that a finding speaks of. It is a comment of the YAML, written as
// zizmor writes it: what a script holds lets nothing stay.

import { ruleIsNamed } from '@portcullis/core';
import type { Document } from '@portcullis/formats/workflow';
import type { YamlNode, YamlScalar } from '@portcullis/formats/yaml';
import type { Allowance, PeerComments, SourceFile, Span } from '@portcullis/lint';

const comment = /# zizmor: ignore\[([^\]\n]{1,300})\](?=\s|$)([^\n]{0,300})/;

/** Lines of a step that are looked through; what speaks of more than a step has its comments where it points. */
const maxLines = 200;

export function zizmorComments({ text, lines }: SourceFile, document: Document): PeerComments<Parameters<typeof ruleIsNamed>[0]> {
  if (!text.includes('zizmor:')) return () => undefined;
  const inside = textLines(document, lines);
  const said = [...commentLines(text)].filter(([line]) => !inside.has(line));
  return (rule, _line, { at: place, statement: own }) => {
    const statement = own ?? fromOn(place, document);
    const first = lines.positionAt(place.start).line;
    const last = lines.positionAt(Math.max(place.start, place.end - 1)).line;
    const from = statement === undefined ? first : lines.positionAt(statement.start).line;
    const to = statement === undefined ? last : lines.positionAt(Math.max(statement.start, statement.end - 1)).line;
    const whole = to - from <= maxLines;
    const end = whole ? Math.max(last, to) : last;
    // A hostile file has a comment in each of its lines, and a finding, too.
    for (let at = firstFrom(said, whole ? Math.min(first, from) : first); at < said.length; at++) {
      const [line, { ids, allowance }] = said[at] as SaidAt;
      if (line > end) return undefined;
      const spoken = (line >= first && line <= last) || (whole && line >= from && line <= to);
      if (spoken && ids.some((id) => id === id.toLowerCase() && ruleIsNamed(rule, id))) return allowance;
    }
    return undefined;
  };
}

/** What zizmor says of a trigger it says of all from the word `on`. */
function fromOn({ start, end }: Span, document: Document): Span | undefined {
  if (document.kind !== 'workflow' || document.on === undefined) return undefined;
  return document.triggers.some(({ key }) => key.at.start === start) ? { start: document.on.at.start, end } : undefined;
}

type SaidAt = readonly [line: number, said: Said];

/** Where the first comment in or behind a line stands among all in their order. */
function firstFrom(said: readonly SaidAt[], line: number): number {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle] as SaidAt)[0] < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines in which nothing is a comment, since a script or another text goes on there; the line of the key that a block stands behind is none of them. */
function textLines(document: Document, lines: SourceFile['lines']): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { at, style } of document.kind === 'invalid' ? [] : scalarsBelow(document.root)) {
    // A block begins behind the line of its mark; before and behind another text a comment may stand in its line.
    const margin = style === 'literal' || style === 'folded' ? 0 : 1;
    const last = lines.positionAt(Math.max(at.start, at.end - 1)).line - margin;
    for (let line = lines.positionAt(at.start).line + margin; line <= last; line++) found.add(line);
  }
  return found;
}

/** Where they are written: what an alias leads to stands at its anchor. */
function* scalarsBelow(node: YamlNode): Generator<YamlScalar> {
  if (node.alias !== undefined) return;
  if (node.kind === 'scalar') yield node;
  else if (node.kind === 'list') for (const item of node.items) yield* scalarsBelow(item);
  else for (const { value } of node.entries) yield* scalarsBelow(value);
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
