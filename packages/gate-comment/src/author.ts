// As whom the token writes. What is ours is known again by its author alone, so one who is called by another name would write all anew.

import { PortcullisError } from '@portcullis/core';
import * as v from 'valibot';

/** Who wrote what the server has just taken. */
export const writer = v.nullish(v.object({ login: v.string() }));

/** `author-unlike` where what was written will not be known again. */
export function authorProblem(user: v.InferOutput<typeof writer>, author: string): PortcullisError | undefined {
  if (user === undefined || user === null || user.login === author) return undefined;
  const login = JSON.stringify(user.login.slice(0, 100));
  return new PortcullisError({
    code: 'author-unlike',
    message: `expected the token to write as ${JSON.stringify(author.slice(0, 100))}, it writes as ${login}: the next run would not know what this one wrote`,
    where: { key: 'author' },
    remedy: `Set \`author\` to ${login}, and delete what was written twice.`,
  });
}
