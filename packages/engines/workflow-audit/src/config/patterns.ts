// Names of actions as policies write them: `owner/name`, `owner/name/folder`, `owner/*`, `*`.

import type { RepositoryUse } from '@portcullis/formats/workflow';

/** Whether a pattern can mean an action at all: a name without its owner means none. */
export function isSlugPattern(pattern: string): boolean {
  return /^(?:\*|[\w.-]+\/(?:\*|[\w.-]+(?:\/[\w.-]+)*(?:\/\*)?))(?:@\S+)?$/.test(pattern.trim());
}

/**
 * What a pattern of zizmor's configuration means; undefined for one that it refuses. `owner/name` is the action at the root of the
 * repository alone, `owner/name/folder` that in the folder, either with `@ref` at that ref alone; `owner/name/*` is all of a repository.
 */
export function zizmorPattern(pattern: string): ((use: RepositoryUse) => boolean) | undefined {
  const parts = /^(?:(\*)|([\w.-]+)\/\*|([\w.-]+\/[\w.-]+)\/\*|([\w.-]+\/[\w.-]+)((?:\/[\w.-]+)*)(?:@([^\s@]+))?)$/.exec(pattern);
  if (parts === null) return undefined;
  const [, all, owner, repository, action, folder = '', ref] = parts;
  if (all !== undefined) return () => true;
  if (owner !== undefined) return ({ slug }) => slug.startsWith(`${owner.toLowerCase()}/`);
  if (repository !== undefined) return ({ slug }) => slug === repository.toLowerCase();
  const named = `${action}${folder}`.toLowerCase();
  return (use) =>
    (use.path === '' ? use.slug : `${use.slug}/${use.path.toLowerCase()}`) === named && (ref === undefined || use.ref === ref);
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
