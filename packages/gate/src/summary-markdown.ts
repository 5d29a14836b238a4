// The gate's job summary: the decision, what unblocks, the rest in numbers.

import { type MarkdownParts, markdownParts, type PlaceLink, type Told } from '@portcullis/report';

/** How a summary is kept within the runner's limit, and places are linked; action-kit has the functions. */
export interface Markdown {
  readonly place: PlaceLink;
  readonly within: (parts: MarkdownParts, where: string) => string;
}

export function gateSummary(told: Told, { place, within }: Markdown): string {
  return within(markdownParts(told, '##', place), 'in the report');
}
