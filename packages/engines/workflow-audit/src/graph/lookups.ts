// What a script hears about an outsider whose rights it looks up: the words of GitHub's API, and whether the program that asks fails.

import type { Situation } from './conditions.js';
import { isPullRequestEvent } from './events.js';

/** `permission` has an answer for everybody; for `membership` there is none of who is no member; `origin` is about a pull request. */
export type Lookup = 'permission' | 'membership' | 'origin';

/** What each may say of an outsider, one in each round through a script. */
const permissions = ['read', 'none'] as const;
const associations = ['NONE', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR'] as const;
export const rounds = [0, 1, 2] as const;

/** What a check is asked for: who set the run off with this event must not get to that. */
export type Asked = Pick<Situation, 'event' | 'aim'>;

/**
 * Whether a way leads to somebody else than who brings what is asked about: who comments need not have written what stands above. Its text
 * and its code are that author's.
 */
export function isOthers(way: string, { event, aim }: Asked): boolean {
  const [, above] = aboveWays.exec(way.toLowerCase()) ?? [];
  if (above === undefined) return aim === 'above' && isUnder(event) && belowWays.test(way.toLowerCase());
  if (above === 'pull_request' && !isPullRequestEvent(event)) return true;
  return isUnder(event) && (aim === 'text' || (aim === 'code' && above === 'discussion'));
}

const aboveWays = /^github\.event\.(issue|pull_request|discussion)\.(?:user\.(?:login|id)$|author_association|head\.)/;
const belowWays = /^github\.(?:(?:triggering_)?actor(?:_id)?$|event\.(?:sender|comment|review)\.)/;

/** Whether what sets the event off stands under what somebody else may have written. */
export function isUnder(event: string): boolean {
  return /_comment$|_review$/.test(event);
}

/** What a method or a route of GitHub's client for JavaScript looks up. */
export function rightsOf(
  name: string,
): { readonly of: 'membership' } | { readonly of: 'permission'; readonly answers: readonly string[] } | undefined {
  if (name === 'getCollaboratorPermissionLevel' || name === 'GET /repos/{owner}/{repo}/collaborators/{username}/permission')
    return { of: 'permission', answers: permissions };
  return membershipMethods.has(name) ? { of: 'membership' } : undefined;
}

const membershipMethods: ReadonlySet<string> = new Set([
  'checkCollaborator',
  'checkMembershipForUser',
  'checkPublicMembershipForUser',
  'getMembershipForUser',
  'getMembershipForUserInOrg',
  'GET /orgs/{org}/members/{username}',
  'GET /orgs/{org}/memberships/{username}',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
]);

/** In a path of the API the name of whoever is asked about is no fixed one. */
const path = /(?:collaborators|members|memberships)\/[^\s/']{0,20}[$\ue000\ue002][^\s/]{0,120}/;

/** What a command asks for by its text. */
export function lookupIn(text: string): Lookup | undefined {
  if (/\bisCrossRepository\b/.test(text)) return 'origin';
  const [found] = path.exec(text) ?? [];
  if (found === undefined || !/\b(?:gh|curl|wget|http)\b/.test(text)) return undefined;
  return /collaborators\/[^\s/]{1,140}\/permission\b/.test(text) ? 'permission' : 'membership';
}

/** What an expression is for an outsider, as a script reads it; undefined of those that say nothing about rights. */
export function answerOfExpression(text: string, round: number, asked: Asked): string | undefined {
  const way = text.trim();
  if (isOthers(way, asked)) return undefined;
  if (/^github\.event\.[\w.]{1,60}\.author_association$/i.test(way)) return associations[round];
  // Where there is no pull request it is empty.
  return /^github\.event\.pull_request\.head\.repo\.fork$/i.test(way) ? 'true' : undefined;
}

/**
 * What a command prints about an outsider, by all of its text: as it comes, or through `jq`.
 * @returns undefined where nobody can tell.
 */
export function printed(lookup: Lookup, text: string, round: number): string | undefined {
  const alternative = /\|\|\s{0,20}(?:echo\s{1,20}(?:"([^"$`]*)"|'([^']*)'|([\w.-]+))|true|:)\s{0,20}$/.exec(text);
  if (text.includes('||') && alternative === null) return undefined;
  const instead = alternative === null ? undefined : (alternative[1] ?? alternative[2] ?? alternative[3] ?? '');
  if (lookup === 'origin') return /\bisCrossRepository\s{0,20}['"]?\s{0,20}$/.test(text) ? 'true' : undefined;
  if (lookup === 'membership') return instead ?? (text.includes('http_code') ? '404' : '{"message":"Not Found"}');
  if (instead !== undefined && round === 2) return instead;
  const asks = alternative === null ? text : text.slice(0, alternative.index);
  if (/\.permissions\.(?:push|maintain|admin)['"]?\s{0,20}$/.test(asks)) return 'false';
  return /(?:\.permission|\.role_name)['"]?\s{0,20}$/.test(asks.replace(/\s2>\s?\/dev\/null\s{0,20}$/, ''))
    ? permissions[round % permissions.length]
    : undefined;
}

/** Whether a program that asks fails for who is no member. */
export function failsFor(lookup: Lookup | undefined, words: readonly string[]): boolean {
  if (lookup !== 'membership') return false;
  return words[0] === 'gh' || (words[0] === 'curl' && words.some((word) => /^(?:--fail(?:-with-body)?|-[a-zA-Z]*f[a-zA-Z]*)$/.test(word)));
}
