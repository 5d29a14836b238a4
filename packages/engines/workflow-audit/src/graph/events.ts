// Who can set a workflow off, and with whose rights it then runs, by the event.

import type { Trigger } from '@portcullis/formats/workflow';

/**
 * How far somebody without any rights in the repository gets: `alone`; `invited`, when a maintainer does something on it, which a
 * label, an approval or a merge is; `never`.
 */
export type Reach = 'alone' | 'invited' | 'never';

const order: readonly Reach[] = ['never', 'invited', 'alone'];

export function lesser(a: Reach, b: Reach): Reach {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}

export function greater(a: Reach, b: Reach): Reach {
  return order.indexOf(a) < order.indexOf(b) ? b : a;
}

interface EventFacts {
  /** Whether the run has the repository's own token and secrets when an outsider set it off. */
  readonly privileged: boolean;
  /** Types of activity that an outsider may do; undefined where the event has none. */
  readonly ownTypes?: readonly string[];
  /** Types that come where none are named. */
  readonly defaultTypes?: readonly string[];
}

const pullTypes = {
  ownTypes: ['opened', 'edited', 'closed', 'reopened', 'synchronize', 'ready_for_review', 'converted_to_draft'],
  defaultTypes: ['opened', 'synchronize', 'reopened'],
};

/** Events that somebody without rights in the repository can set off. */
const outside: Readonly<Record<string, EventFacts>> = {
  pull_request: { privileged: false, ...pullTypes },
  pull_request_review: { privileged: false, ownTypes: ['submitted', 'edited', 'dismissed'] },
  pull_request_review_comment: { privileged: false, ownTypes: ['created', 'edited', 'deleted'] },
  pull_request_target: { privileged: true, ...pullTypes },
  issues: { privileged: true, ownTypes: ['opened', 'edited', 'closed', 'reopened', 'deleted'] },
  issue_comment: { privileged: true, ownTypes: ['created', 'edited', 'deleted'] },
  discussion: { privileged: true, ownTypes: ['created', 'edited', 'deleted', 'closed', 'reopened'] },
  discussion_comment: { privileged: true, ownTypes: ['created', 'edited', 'deleted'] },
  workflow_run: { privileged: true },
  fork: { privileged: true },
  watch: { privileged: true },
};

/** Whether a run that an outsider set off by the event has the repository's token and secrets. */
export function isPrivileged(event: string): boolean {
  return outside[event]?.privileged ?? true;
}

/** Whether somebody without rights in the repository can set the event off, and its run has the repository's token and secrets all the same. */
export function isForeign(event: string): boolean {
  return outside[event]?.privileged === true;
}

export function isPullRequestEvent(event: string): boolean {
  return event.startsWith('pull_request');
}

/** How far an outsider gets with a trigger, before any condition. */
export function reachOfTrigger({ name, types }: Pick<Trigger, 'name' | 'types'>): Reach {
  const facts = outside[name];
  if (facts === undefined) return 'never';
  return reachOfTypes(name, typesOf({ name, types }));
}

/** Types of activity of a trigger; undefined where it has all there are. */
export function typesOf({ name, types }: Pick<Trigger, 'name' | 'types'>): readonly string[] | undefined {
  return types === undefined ? outside[name]?.defaultTypes : types.map(({ text }) => text);
}

export function reachOfTypes(event: string, types: readonly string[] | undefined): Reach {
  const own = outside[event]?.ownTypes;
  if (own === undefined || types === undefined || types.some((type) => own.includes(type) || type.includes('${{'))) return 'alone';
  return types.length === 0 ? 'never' : 'invited';
}

/** How far an outsider gets where the event must be of this type of activity. */
export function reachOfType(event: string, type: string, types: readonly string[] | undefined): Reach {
  if (types !== undefined && !types.includes(type)) return 'never';
  return reachOfTypes(event, [type]);
}
