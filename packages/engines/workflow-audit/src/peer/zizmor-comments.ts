// `# zizmor: ignore[rule, other] why`: anywhere within the lines that a finding speaks of.

import { ruleIsNamed } from '@portcullis/core';
import type { Allowance, PeerComments, SourceFile } from '@portcullis/lint';

const comment = /(?:^|\s)#\s{0,10}zizmor:\s{0,10}ignore\[([^\]\n]{1,300})\]([^\n]{0,300})/;

/** Lines of a step that are looked through; what speaks of more than a step has its comments where it points. */
const maxLines = 200;

export function zizmorComments({ text, lines }: SourceFile): PeerComments<Parameters<typeof ruleIsNamed>[0]> {
  if (!text.includes('zizmor:')) return () => undefined;
  const said = commentLines(text);
  return (rule, _line, { at, statement }) => {
    const first = lines.positionAt(at.start).line;
    const last = lines.positionAt(Math.max(at.start, at.end - 1)).line;
    const from = statement === undefined ? first : lines.positionAt(statement.start).line;
    const to = statement === undefined ? last : lines.positionAt(Math.max(statement.start, statement.end - 1)).line;
    const whole = to - from <= maxLines;
    for (const [line, { ids, allowance }] of said) {
      const spoken = (line >= first && line <= last) || (whole && line >= from && line <= to);
      if (spoken && ids.some((id) => ruleIsNamed(rule, id))) return allowance;
    }
    return undefined;
  };
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
