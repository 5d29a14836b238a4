// Keys of an allowlist that gitleaks knew before version 8.

import { secretRules } from '../rules/index.js';
import { customisation } from './customise.js';
import { readGitleaksToml } from './gitleaks-toml.js';

const read = (lines: string) => readGitleaksToml(Buffer.from(lines), '.gitleaks.toml');

test.each(['[allowlist]', '[[allowlists]]'])('a former key in %s allows nothing, and is told with its line', async (header) => {
  const file = await read(`${header}\npaths = ['^docs/']\nfiles = ['\\.env$']\n`);
  const { pathAllowed, notices } = customisation(file, secretRules(), 'all');
  expect([pathAllowed('docs/a.md'), pathAllowed('.env')]).toEqual([true, false]);
  const warnings = notices.filter(({ level }) => level === 'warning');
  expect(warnings).toEqual([{ level: 'warning', message: expect.stringContaining('passes over files'), path: '.gitleaks.toml', line: 1 }]);
});

test.each([
  ['where the list would allow more without it', "condition = 'AND'\npaths = ['^docs/']\nfiles = ['md$']", /`files` beside/],
  ['where nothing else is said', "files = ['md$']", /at least one of/],
  ['of another name', "paths = ['^docs/']\nfile = ['md$']", /got "file"/],
])('a former key is refused %s', async (_where, lines, message) => {
  await expect(read(`[allowlist]\n${lines}\n`)).rejects.toThrow(message);
});
