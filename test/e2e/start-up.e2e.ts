// What a bundle loads before it knows that it needs it: Node's client with its TLS alone takes as long as a small scan.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

test.each(readdirSync(join(repositoryRoot, 'dist')).filter((name) => name !== 'cli'))('%s asks nobody, and loads no client', (name) => {
  workspace.put('README.md', 'nothing here\n');
  const program = `
    process.on('exit', () => console.error('loaded: ' + process.moduleLoadList.filter((one) => /^NativeModule (?:dns|https?|tls)$/.test(one))));
    require(${JSON.stringify(join(repositoryRoot, 'dist', name, 'index.js'))});`;
  const env = { PATH: process.env.PATH ?? '', GITHUB_WORKSPACE: workspace.path };
  const { stderr } = spawnSync(process.execPath, ['-e', program], { cwd: workspace.path, env, encoding: 'utf8' });
  expect(stderr).toBe('loaded: \n');
});
