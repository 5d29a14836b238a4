import { holdsPasswordTable } from './texts.js';

const header = '| User | Password |';

test.each([
  ['at the beginning', header, true],
  ['behind a line feed', `# Accounts\n${header}\n`, true],
  ['behind a carriage return', `# Accounts\r${header}\r`, true],
  ['behind both', `# Accounts\r\n${header}\r\n`, true],
  ['nowhere, though a column is named', `see ${header}\n`, false],
  ['of other columns', '# Accounts\n| User | Mail |\n', false],
])('a table of passwords in Markdown whose header stands %s', (_, text, holds) => {
  expect(holdsPasswordTable('docs/accounts.md', Buffer.from(text))).toBe(holds);
  expect(holdsPasswordTable('docs/accounts.txt', Buffer.from(text))).toBe(false);
});
