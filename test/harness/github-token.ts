// A token of GitHub's form, right check digits included, that was made for one run and opens nothing.

import { randomBytes } from 'node:crypto';
import { base62Checksum } from '../../packages/engines/secret-scan/src/rules/checks.js';

/** With wrong check digits one in thirty would look like the words of a sample, and weigh less. */
export function githubToken(): string {
  const letters = randomBytes(200)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 30);
  return `${['gh', 'p_'].join('')}${letters}${base62Checksum(letters)}`;
}
