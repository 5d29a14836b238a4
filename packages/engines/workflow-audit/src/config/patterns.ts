// Names of actions as policies write them: `owner/name`, `owner/name/folder`, `owner/*`, `*`.

import type { RepositoryUse } from '@portcullis/formats/workflow';

/** Whether a pattern can mean an action at all: a name without its owner means none. */
export function isSlugPattern(pattern: string): boolean {
  return /^(?:\*|[\w.-]+\/(?:\*|[\w.-]+(?:\/[\w.-]+)*(?:\/\*)?))(?:@\S+)?$/.test(pattern.trim());
}

/** Whether one of the patterns means an action; names have no case. */
export function matchesSlug(patterns: readonly string[]): (use: RepositoryUse) => boolean {
  const known = patterns.map((pattern) => pattern.trim().toLowerCase());
  return ({ slug, path }) => {
    const whole = path === '' ? slug : `${slug}/${path.toLowerCase()}`;
    const owner = slug.slice(0, slug.indexOf('/'));
    return known.some((pattern) => [whole, slug, `${slug}/*`, `${owner}/*`, '*'].includes(pattern.replace(/@.*$/, '')));
  };
}
