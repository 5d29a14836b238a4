// Links into the source of what was scanned, and how much of a summary the runner takes.

import { inlineCode } from '@portcullis/core';

export { escapeMarkdown, inlineCode } from '@portcullis/core';

/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
export const maxSummaryBytes = 1024 * 1024;

/** Where a file and line can be read at a commit. */
export interface SourceLink {
  readonly serverUrl: string;
  readonly repository: string;
  readonly commit: string;
}

/** URL of a file and line at the commit. */
export function sourceUrl(link: SourceLink | undefined): ((path: string, line: number | undefined) => string) | undefined {
  if (link === undefined) return undefined;
  return (path, line) => {
    const way = path.split('/').map(percentEncoded).join('/');
    return `${link.serverUrl}/${link.repository}/blob/${link.commit}/${way}${line === undefined ? '' : `#L${line}`}`;
  };
}

/** A half of a letter cannot be encoded; a bracket would end a link in Markdown. */
function percentEncoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

/** `path:line` as a link to the commit's file, or as code where no link can be made. */
export function placeLink(link: SourceLink | undefined, path: string, line: number | undefined): string {
  const label = inlineCode(line === undefined ? path : `${path}:${line}`);
  const url = sourceUrl(link);
  return url === undefined ? label : `[${label}](${url(path, line)})`;
}

/**
 * Joins a head, rows and a tail, leaving out the last rows when the whole would pass `maxBytes`;
 * `leftOut` writes the line that says how many.
 */
export function withinBytes(
  head: string,
  rows: readonly string[],
  tail: string,
  maxBytes: number,
  leftOut: (count: number) => string,
): string {
  const reserve = Buffer.byteLength(head) + Buffer.byteLength(tail) + 200;
  let bytes = reserve;
  let count = 0;
  for (const row of rows) {
    bytes += Buffer.byteLength(row) + 1;
    if (bytes > maxBytes) break;
    count++;
  }
  const kept = rows.slice(0, count).join('\n');
  const rest = rows.length - count;
  return `${head}${kept}${kept === '' ? '' : '\n'}${rest > 0 ? `\n${leftOut(rest)}\n` : ''}${tail}`;
}
