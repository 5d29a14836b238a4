// Verdicts that need no look at the image.

import type { ImageUse } from '@portcullis/images/named';
import type { Verdict } from '../verify/verdict.js';

/** What the deadline leaves of an image: nobody knows whether it is good. */
export function late(name: string, seconds: number): Verdict {
  const reason = `expected an answer before the deadline of the whole run, ${seconds} seconds, got none. Raise \`deadline\`, or look at why the registry is slow`;
  return {
    name: name.slice(0, 200),
    status: 'refused',
    attempts: [],
    problems: [{ kind: 'unavailable', code: 'deadline-passed', reason }],
  };
}

export function unknownName(use: ImageUse): Verdict {
  const reason = `expected an image that is known before the run, got ${use.text.slice(0, 200)}`;
  return {
    name: use.text.slice(0, 200),
    status: 'refused',
    attempts: [],
    problems: [{ kind: 'unresolved', code: 'name-unknown', reason }],
  };
}
