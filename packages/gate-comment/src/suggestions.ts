// Fixes of the gate's patch as suggestions of a review: only on lines that the pull request itself changes, and only where these lines are,
// at that place and letter by letter, those that the patch replaces. The gate may have judged a merge; the server's own diff decides.

import { createHash } from 'node:crypto';
import { escapeMarkdown, fenceAround, inlineCode, replaceHidden } from '@portcullis/core';
import type { ReportDocument } from '@portcullis/report';
import * as v from 'valibot';
import { askFor, askForAll, type CodeHost } from './code-host.js';
import { id } from './event.js';
import { type Replacement, replacementsOf, type ShownLines, shownLines } from './hunks.js';
import { inert, named, settled } from './inert.js';
import { marker, markerOf } from './marker.js';
import type { Place, Pull } from './target.js';

const kind = 'gate-suggestion';
/** Of one run: a review with hundreds is read by nobody, and the patch has them all. */
const maxSuggestions = 20;
const maxLines = 50;
const maxBody = 20_000;
const maxPages = 30;

const fileShape = v.object({ filename: v.string(), patch: v.optional(v.string()) });
const reviewCommentShape = v.object({
  body: v.nullish(v.string()),
  line: v.nullish(v.number()),
  user: v.nullish(v.object({ login: v.string() })),
});

interface Suggestion {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly key: string;
  readonly body: string;
}

export interface SuggestionFacts {
  readonly place: Place;
  readonly pull: Pull;
  readonly author: string;
}

/** @returns how many were added. @throws PortcullisError as askFor does. */
export async function suggest(
  host: CodeHost,
  { place, pull, author }: SuggestionFacts,
  decision: ReportDocument,
  patch: string,
): Promise<number> {
  const replacements = replacementsOf(patch);
  if (replacements.length === 0) return 0;
  const question = { parameters: { ...place, pull_number: pull.number }, permission: 'pull-requests: write' };
  const { items: files } = await askForAll(
    host,
    {
      ...question,
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      purpose: 'to the question for the files',
      shape: fileShape,
    },
    maxPages,
  );
  const shown = new Map(files.flatMap(({ filename, patch: own }) => (own === undefined ? [] : [[filename, shownLines(own)] as const])));
  const fitting = replacements.filter((replacement) => fits(replacement, shown.get(replacement.path)));
  if (fitting.length === 0) return 0;
  const { items: written, whole } = await askForAll(
    host,
    {
      ...question,
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      purpose: 'to the question for suggestions',
      shape: reviewCommentShape,
    },
    maxPages,
  );
  if (!whole) return 0;
  // What stands on a line that is still there need not be said again.
  const there = new Set(
    written
      .filter(({ user, line }) => user?.login === author && typeof line === 'number')
      .map(({ body }) => markerOf(kind, body)?.get('key')),
  );
  const wanted = fitting
    .map((replacement) => suggestionOf(replacement, decision))
    .filter(({ key, body }) => !there.has(key) && body.length <= maxBody)
    .slice(0, maxSuggestions);
  if (wanted.length === 0) return 0;
  await askFor(host, {
    ...question,
    route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    parameters: {
      ...question.parameters,
      commit_id: pull.head.sha,
      event: 'COMMENT',
      // What the artifact holds may be a stranger's: whether a fix keeps the meaning is not known here.
      body: `Fixes of the patch that the run left, on lines of this pull request: ${wanted.length}. Read each before you take it.`,
      comments: wanted.map(({ path, startLine, line, body }) => ({
        path,
        body,
        line,
        side: 'RIGHT',
        ...(startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
      })),
    },
    purpose: 'to the review',
    shape: v.object({ id }),
  });
  return wanted.length;
}

function fits({ startLine, old, replacement }: Replacement, shown: ShownLines | undefined): boolean {
  if (shown === undefined || old.length > maxLines || replacement.length > maxLines) return false;
  const lines = old.map((_, i) => shown.get(startLine + i));
  return lines.every((line, i) => line?.text === old[i]) && lines.some((line) => line?.added === true) && isSeen(old, replacement);
}

/** Whether nothing comes in that a reader would not see: whoever takes a suggestion goes by what is shown. */
function isSeen(old: readonly string[], replacement: readonly string[]): boolean {
  const was = new Set(hiddenIn(old));
  return hiddenIn(replacement).every((letter) => was.has(letter));
}

function hiddenIn(lines: readonly string[]): string[] {
  const hidden: string[] = [];
  for (const line of lines)
    replaceHidden(line, (letter) => {
      if (letter !== '\t') hidden.push(letter);
      return letter;
    });
  return hidden;
}

function suggestionOf({ path, startLine, old, replacement }: Replacement, { findings }: ReportDocument): Suggestion {
  const end = startLine + old.length - 1;
  const finding = findings.find(
    ({ fix, path: at, line = 0, endLine = line }) => fix?.kind === 'patch' && at === path && line <= end && endLine >= startLine,
  );
  const key = createHash('sha256')
    .update(JSON.stringify([path, old, replacement]))
    .digest('hex')
    .slice(0, 24);
  const text = replacement.join('\n');
  const fence = fenceAround(text);
  const why =
    finding === undefined ? '' : `${inlineCode(named(finding.ruleId))}: ${escapeMarkdown(inert(finding.remedy || finding.title))}\n\n`;
  const lines = replacement.length === 0 ? '' : `${text}\n`;
  return { path, startLine, line: end, key, body: `${marker(kind, { key })}\n${settled(why)}${fence}suggestion\n${lines}${fence}\n` };
}
