// Fenced blocks of Markdown that say `dockerfile` (CommonMark, section 4.5).

import type { EmbeddedText, HoldingHost } from '@portcullis/lint';
import { block, held } from './lines.js';

export const documentation: HoldingHost = {
  id: 'documentation',
  of: 'dockerfile',
  readable: 'one of the first blocks of a file',
  matches: (path) => /\.(?:md|markdown|mdx)$/i.test(path),
  documents: ({ lines }) => held(fenced(Array.from({ length: lines.lineCount }, (_, line) => lines.lineText(line + 1)))),
};

function fenced(lines: readonly string[]): readonly EmbeddedText[] {
  const found: EmbeddedText[] = [];
  for (let at = 0; at < lines.length; at++) {
    const open = /^( {0,3})(`{3,100}|~{3,100})\s{0,20}([A-Za-z]{0,30})/.exec(lines[at] as string);
    if (open === null) continue;
    const [, indent = '', fence = '', language = ''] = open;
    const closes = (text: string): boolean => {
      const trimmed = text.trim();
      return trimmed.length >= fence.length && trimmed === (fence[0] as string).repeat(trimmed.length);
    };
    let end = at + 1;
    while (end < lines.length && !closes(lines[end] as string)) end++;
    if (/^(?:docker|container)file$/i.test(language)) found.push(block(lines.slice(at + 1, end), at + 1, indent.length, true));
    at = end;
  }
  return found;
}
