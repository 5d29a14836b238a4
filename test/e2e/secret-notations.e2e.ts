// Notations in which a secret and its name do not stand on one line, shown through secret-scan's bundle: a value that is joined over
// lines, a row of a Markdown table, and an INSERT of SQL; beside each what looks the same and gives nothing away.

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { repositoryRoot, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

/** Random letters and digits, made for this run. */
const value = (length: number): string =>
  `${randomBytes(length * 3)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, length - 4)}q7Zk`;

async function linesOf(files: Record<string, string>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(files)) workspace.put(path, text);
  const { sarif } = await runAction('secret-scan', { workspace: workspace.path, inputs: { annotations: 'false', 'fail-on': 'none' } });
  // biome-ignore lint/suspicious/noExplicitAny: SARIF is read freely
  return (sarif?.runs[0].results ?? []).map(({ locations: [{ physicalLocation }] }: any) => {
    const { artifactLocation, region } = physicalLocation;
    return `${artifactLocation.uri}:${region.startLine}`;
  });
}

test('a value that is joined over lines, a row of a table and an INSERT are found where they stand', async () => {
  const found = await linesOf({
    'app/client.py': `API_KEY = (\n    "${value(20)}"\n    "${value(20)}"\n)\n`,
    'notes/access.md': `| user | password |\n| --- | --- |\n| bob | ${value(24)} |\n`,
    'db/seed.sql': `INSERT INTO users (id, name, password) VALUES\n  (1, 'ada', '${value(24)}');\n`,
  });
  expect([...found].sort()).toEqual(['app/client.py:2', 'db/seed.sql:2', 'notes/access.md:3']);
});

test('words over lines, a table of descriptions and an INSERT of parameters are left alone', async () => {
  const found = await linesOf({
    'app/client.py': 'API_KEY_HELP = (\n    "The key that the console shows"\n    " below the name of the project."\n)\n',
    'notes/access.md': '| user | password |\n| --- | --- |\n| bob | the one of the vault |\n',
    'db/seed.sql': 'INSERT INTO users (id, name, password) VALUES\n  (?, ?, ?);\n',
  });
  expect(found).toEqual([]);
});

test('a Node that runs no WebAssembly finds the same', () => {
  workspace.put('notes/access.md', `| user | password |\n| --- | --- |\n| bob | ${value(24)} |\n`);
  const ways = [[], ['--jitless']].map((flags) => {
    const args = [...flags, join(repositoryRoot, 'dist/cli/index.js'), 'secret-scan', '.', '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: workspace.path, encoding: 'utf8' });
    return { status, found: JSON.parse(stdout).findings.length };
  });
  expect(ways).toEqual([ways[0], ways[0]]);
  expect(ways[0]?.found).toBe(1);
});
