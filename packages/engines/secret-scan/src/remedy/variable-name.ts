// The name under which a secret store or the environment will hold what a file holds now.

import type { SecretRule } from '../rule.js';

/**
 * Upper snake case: the name the value is assigned to (`mail_password` becomes MAIL_PASSWORD) when it says something,
 * else the rule's id. GitHub refuses secrets that begin with GITHUB_ or a digit, so these get another beginning.
 */
export function variableName(assignedTo: string | undefined, rule: Pick<SecretRule, 'id'>): string {
  const own = upperSnake(assignedTo ?? '');
  const name = own.length >= 3 && !vague.has(own) ? own : upperSnake(rule.id);
  return /^(?:GITHUB_|\d)/.test(name) ? `MY_${name}`.slice(0, maxLength) : name;
}

const maxLength = 60;
/** Names that say nothing of what they hold: two files would share one variable. */
const vague = new Set(['KEY', 'VALUE', 'TOKEN', 'SECRET', 'AUTH', 'DATA', 'STRING', 'DEFAULT', 'PASS', 'PWD', 'AUTHORIZATION', 'RUN']);

function upperSnake(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase()
    .slice(0, maxLength);
}
