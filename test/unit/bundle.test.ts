// What no bundle is made of: modules that were compiled after scripts/compute.mjs looked at them.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../harness/run-action.js';

const module = 'build/packages/core/src/index.js';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portcullis-bundle-'));
  mkdirSync(join(root, 'build/packages/core/src'), { recursive: true });
  cpSync(join(repositoryRoot, 'scripts'), join(root, 'scripts'), { recursive: true });
  symlinkSync(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, module), 'export const a = 1;\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bundle = (): string =>
  spawnSync(process.execPath, [join(root, 'scripts/bundle.mjs'), '--out', join(root, 'dist')], { encoding: 'utf8' }).stderr;
const refused =
  'expected build/ with all that is worked out of it, got a newer packages/core/src/index.js: run `node scripts/compile.mjs`\n';

test.each([
  ['none', undefined, true],
  ['an older one', -10, true],
  ['a newer one', 10, false],
])('beside the mark of what was worked out: %s', (_, seconds, isRefused) => {
  if (seconds !== undefined) {
    const at = Date.now() / 1000 + seconds;
    writeFileSync(join(root, 'build/computed'), '');
    utimesSync(join(root, 'build/computed'), at, at);
  }
  // There are no actions here, so that whatever is not refused ends with another word.
  const said = bundle();
  expect(said === refused).toBe(isRefused);
});
