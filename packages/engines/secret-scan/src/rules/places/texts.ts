// Passwords in what people write for one another: tables of accounts, and sentences that tell a password.

import type { SecretRule } from '../../rule.js';
import { hasCasesAndDigits, looksRandom } from '../generic/measures.js';
import { made, placeRule, typedPassword } from './place.js';

const change = 'Change the password';

/** A header is so long at most, and a table has so many rows that are looked at. */
const headerLength = 1000;
const mostRows = 500;

/** Files that `table-password` and `markdown-table-password` look at. */
const separated = /\.(?:csv|tsv)$/i;
const markdown = /\.(?:md|markdown|mdx)$/i;

/** Tests whether a file may be a table with a column of passwords: what a row holds is told by the header, however far above it. */
export function holdsPasswordTable(path: string, content: Buffer): boolean {
  const named = /pass(?:word|wd|phrase)/i;
  if (separated.test(path)) return named.test(content.toString('latin1', 0, headerLength));
  if (!markdown.test(path) || !holdsTable(content)) return false;
  return /^\|[^\n]{0,1000}pass(?:word|wd|phrase)[*_ \t]{0,12}\|/im.test(content.toString('latin1'));
}

/** Whether a line begins as a row does. Most versions of a changelog have none, which is seen at a glance. */
function holdsTable(content: Buffer): boolean {
  return content[0] === 0x7c || content.includes('\n|') || content.includes('\r|');
}

/** The cells of the column that the match names, when it stands in the header. */
function* cells(text: string, match: RegExpExecArray, marked: boolean): Iterable<readonly [number, number]> {
  const header = headerOf(text, match.index, marked);
  if (header === undefined) return;
  const { column, delimiter } = header;
  let start = header.end + 1;
  for (let row = 0; row < mostRows && start < text.length; row++) {
    if (marked && text[start] !== '|') return;
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const [from, to] = cellOf(text.slice(start, Math.min(end, start + headerLength * 2)), delimiter, column);
    if (to > from) yield [start + from, start + to];
    start = end + 1;
  }
}

interface Header {
  /** Where its line ends. */
  readonly end: number;
  readonly delimiter: string;
  readonly column: number;
}

/** The header of a table that has the place in it: the first line of a text, or in Markdown (`marked`) the one above a line of dashes. */
function headerOf(text: string, place: number, marked: boolean): Header | undefined {
  const before = text.slice(Math.max(0, place - headerLength), place);
  const start = place - before.length + before.lastIndexOf('\n') + 1;
  const end = text.slice(0, place + headerLength).indexOf('\n', place);
  if (end < 0) return undefined;
  const ruled = text[start] === '|' && /^\|[ \t]{0,8}:?-{2,80}[-: |\t]{0,400}\r?(?:\n|$)/.test(text.slice(end + 1, end + headerLength));
  if (marked ? !ruled : start > 0) return undefined;
  const delimiter = marked ? '|' : /[,;\t|]/.exec(text.slice(start, end))?.[0];
  if (delimiter === undefined) return undefined;
  return { end, delimiter, column: text.slice(start, place).split(delimiter).length - 1 };
}

/** Where the value of a cell begins and ends in its line, without quotes; nowhere when the line has no such cell. */
function cellOf(line: string, delimiter: string, column: number): readonly [number, number] {
  const all = line.split(delimiter);
  if (all.length <= column) return [0, 0];
  const offset = all.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
  const cell = /^(?<lead>[ \t]{0,40}["'`]?)(?<value>[^"'`\s]{3,120})["'`]?[ \t]{0,40}\r?$/.exec(all[column] as string)?.groups;
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
    path: separated,
    pattern: /(?:password|passwd|passphrase)["']?(?=[ \t]{0,3}[,;|\t\r\n])/iy,
    spans: (text, match) => cells(text, match, false),
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
    id: 'markdown-table-password',
    title: 'Password in a table of Markdown',
    gives: 'log in with it',
    change,
    confidence: 'medium',
    keywords: ['password', 'passwd', 'passphrase'],
    path: markdown,
    pattern: /(?:password|passwd|passphrase)(?=[*_ \t]{0,12}\|)/iy,
    spans: (text, match) => cells(text, match, true),
    generic: true,
    judge: ({ secret }) => (looksRandom(secret) ? typedPassword({ secret }) : undefined),
    bad: [
      { text: () => `# Accounts\n\n| user | password |\n| --- | --- |\n| ops | \`${made(85)}\` |\n`, path: 'accounts.md' },
      { text: () => `| Password | For |\n|:---|---|\n| ${made(86)} | staging |\n`, path: 'accounts.md' },
      { text: () => `| user | **Password** |\n|---|---|\n| a | |\n| b | ${made(87)} |\n`, path: 'accounts.md' },
    ],
    good: [
      { text: () => `| option | password |\n\n| ops | ${made(84)} |\n`, path: 'accounts.md' },
      { text: '| user | password |\n|---|---|\n| admin | admin123 |\n', path: 'accounts.md' },
      { text: () => `| name | note |\n|---|---|\n| password | ${made(88)} |\n`, path: 'accounts.md' },
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
      typedPassword({ secret }) !== undefined && (looksRandom(secret) || (hasCasesAndDigits(secret) && /[^A-Za-z0-9]/.test(secret)))
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
