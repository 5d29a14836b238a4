// Passwords in what people write for one another: tables of accounts, and sentences that tell a password.

import type { SecretRule } from '../../rule.js';
import { looksRandom } from '../generic/values.js';
import { made, placeRule, typedPassword } from './place.js';

const change = 'Change the password';

/** A header is so long at most, and a table has so many rows that are looked at. */
const headerLength = 1000;
const mostRows = 500;

/** The cells of the column that the match names, when it stands in the header. */
function* cells(text: string, match: RegExpExecArray): Iterable<readonly [number, number]> {
  if (match.index > headerLength) return;
  const headerEnd = text.slice(0, headerLength * 2).indexOf('\n');
  if (headerEnd < match.index) return;
  const delimiter = /[,;\t|]/.exec(text.slice(0, headerEnd))?.[0];
  if (delimiter === undefined) return;
  const column = text.slice(0, match.index).split(delimiter).length - 1;
  let start = headerEnd + 1;
  for (let row = 0; row < mostRows && start < text.length; row++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const [from, to] = cellOf(text.slice(start, Math.min(end, start + headerLength * 2)), delimiter, column);
    if (to > from) yield [start + from, start + to];
    start = end + 1;
  }
}

/** Where the value of a cell begins and ends in its line, without quotes; nowhere when the line has no such cell. */
function cellOf(line: string, delimiter: string, column: number): readonly [number, number] {
  const all = line.split(delimiter);
  if (all.length <= column) return [0, 0];
  const offset = all.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
  const cell = /^(?<lead>["']?)(?<value>[^"'\r]{3,120})["']?\r?$/.exec(all[column] as string)?.groups;
  if (cell === undefined) return [0, 0];
  const from = offset + (cell.lead as string).length;
  return [from, from + (cell.value as string).length];
}

export const textRules: readonly SecretRule[] = [
  placeRule({
    id: 'table-password',
    title: 'Password in a table of accounts',
    gives: 'log in with it',
    change,
    keywords: ['password', 'passwd', 'passphrase'],
    path: /\.(?:csv|tsv)$/i,
    pattern: /(?:password|passwd|passphrase)["']?(?=[ \t]{0,3}[,;|\t\r\n])/iy,
    spans: cells,
    generic: true,
    bad: [
      { text: () => `name,login,password\nwiki,ops,${made(81)}\n`, path: 'accounts.csv' },
      { text: () => `"url";"password"\r\n"https://a.acme.io";"${made(82)}"\r\n`, path: 'export.csv' },
      { text: () => `host\tpassword\tnote\ndb\t${made(83)}\told\n`, path: 'hosts.tsv' },
    ],
    good: [
      { text: 'name,login,password\nwiki,ops,password\n', path: 'accounts.csv' },
      { text: 'name,login,password\nwiki,ops,\n', path: 'accounts.csv' },
      { text: () => `name,login,note\nwiki,ops,${made(84)}\n`, path: 'accounts.csv' },
    ],
  }),
  placeRule({
    id: 'told-password',
    title: 'Password told in a text',
    gives: 'log in with it',
    change,
    confidence: 'medium',
    generic: true,
    keywords: ['password `', 'password "', "password '", 'password is `', 'password is "', "password is '"],
    path: /(?:^|\/)[^.]{1,60}$|\.(?:md|markdown|txt|text|html?|eml|org|wiki)$/i,
    pattern: /password (?:is )?(?<quote>[`"'])(?<secret>[!-~]{8,80}?)\k<quote>/iy,
    // Words and numbers stand for passwords in every manual.
    judge: ({ secret }) =>
      typedPassword({ secret }) !== undefined &&
      (looksRandom(secret) || (/[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && /[^A-Za-z0-9]/.test(secret)))
        ? { confidence: 'medium' }
        : undefined,
    bad: [
      { text: () => `Log in as admin with the password \`${made(85)}\`.`, path: 'notes.md' },
      { text: () => `user "ops", password "${made(86)}"`, path: 'access.txt' },
      { text: () => `The password is '${made(87)}' for now`, path: 'NOTES' },
    ],
    good: [
      { text: 'Log in with the password `password123`.', path: 'notes.md' },
      { text: 'Enter the password "changeme" and change it.', path: 'notes.md' },
      { text: 'the field password `user.password_hash` is', path: 'notes.md' },
    ],
  }),
];
