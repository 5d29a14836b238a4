// What scripts look up themselves: by programs, in the environment of the runner, in answers of GitHub's API.

import type { Reading } from './commands.js';
import type { Taint } from './taint.js';

/** Events by which somebody else begins or goes on with a conversation. */
export const conversationEvents = /^(?:pull_request|issue|discussion|workflow_run)/;

/** Events that bring no text of an outsider's, and start what goes through issues and pull requests by itself. */
export const lookupEvents: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);

/** Words of scripts that ask GitHub for what people wrote in issues and pull requests. */
export const lookupWords =
  /\bgh\b[^|;&]{0,60}\b(?:issue|pr)\b[^|;&]{0,60}\b(?:view|list|status)\b|\/(?:issues|pulls|comments)\b|\bgraphql\b|\b(?:pulls|issues|search|discussions)\.(?:get|list)/;

export const readingSays: Readonly<
  Record<'names' | 'conversation' | 'titles' | 'head' | 'head-branch', { readonly name: string; readonly lines: boolean }>
> = {
  names: { name: 'names of the changed files', lines: true },
  conversation: { name: 'texts of the conversation', lines: true },
  titles: { name: 'titles of the conversation', lines: false },
  head: { name: 'the commit of the pull request', lines: false },
  // Looked for in the repository itself it is a branch of that one.
  'head-branch': { name: 'the pull request’s head.ref', lines: false },
};

/** Whether a value may hold a line that ends it where the mark for its end can be guessed: names of files stand one a line. */
export function mayEndAtMark({ lines, name }: Taint['source']): boolean {
  return lines || name === readingSays.names.name;
}

/** What a way through an answer of GitHub's API leads to that somebody else wrote. */
export function answerHolds(way: readonly string[]): readonly Reading[] {
  const last = way.at(-1) ?? '';
  if (way.includes('base')) return [];
  if (/^(?:sha|headrefoid|headrepository|full_name)$/.test(last)) return way.includes('head') || last.startsWith('head') ? ['head'] : [];
  if (last === 'ref' || last === 'headrefname') return ['head-branch', 'titles'];
  if (last === 'head' || last === 'label') return last === 'label' ? ['titles'] : ['head', 'titles'];
  if (/^(?:filename|path|files)$/.test(last)) return ['names'];
  if (/^(?:title|messageheadline)$/.test(last)) return ['titles'];
  if (/^(?:body|bodytext|bodyhtml|body_text|body_html|message|messagebody|description|comments|commits|patch)$/.test(last))
    return ['conversation'];
  return way.every((part) => /^(?:\*|data|items|nodes|edges|node|repository|issue|pullrequest|issues|pullrequests|search)$/.test(part))
    ? ['conversation']
    : [];
}

/** What is taken out of a whole answer about a pull request: its head is the code of whoever opened it, its base is the repository's own. */
export function partOfAnswer(taint: Taint, parts: readonly string[]): readonly Taint[] {
  const { source } = taint;
  if (source.name !== readingSays.conversation.name || !parts.some((part) => part === 'head' || part === 'base')) return [taint];
  const [first] = answerHolds(parts);
  if (first !== 'head' && first !== 'head-branch') return first === undefined ? [] : [taint];
  const byBranch = parts.at(-1) === 'ref';
  // A branch may be called as its author likes; a commit and a repository have names of letters that do no harm.
  const { name } = readingSays[byBranch ? 'head-branch' : 'head'];
  return [{ ...taint, source: { ...source, name, lines: false, text: byBranch, code: true } }];
}

/** Variables that the runner sets, as the ways that they stand for. */
export const builtInWays: Readonly<Record<string, readonly string[]>> = {
  github_head_ref: ['github', 'head_ref'],
  github_ref_name: ['github', 'ref_name'],
  github_ref: ['github', 'ref'],
};
