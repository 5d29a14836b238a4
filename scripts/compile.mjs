// Compiles every workspace with one run of tsc into build/, laid out like the source tree, and links the
// packages there under build/node_modules so that what runs and what is bundled is the compiled JavaScript.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');

rmSync(build, { recursive: true, force: true });
// The compiler lives for seconds: collecting its garbage would be a third of its work, and is needed only where memory runs short.
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], {
  cwd: root,
  stdio: 'inherit',
  env: { GOGC: 'off', GOMEMLIMIT: '2GiB', ...process.env },
});

const scope = join(build, 'node_modules', '@portcullis');
mkdirSync(scope, { recursive: true });
cpSync(join(root, 'package.json'), join(build, 'package.json'));
const folders = ['packages', 'packages/engines'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
for (const folder of folders) {
  const manifest = join(root, folder, 'package.json');
  if (!existsSync(manifest)) continue;
  const name = folder.split('/').at(-1);
  const compiled = join(build, folder);
  mkdirSync(compiled, { recursive: true });
  cpSync(manifest, join(compiled, 'package.json'));
  // Data that is bundled as it is (schemas, trust roots) lies beside the code that imports it.
  const data = join(root, folder, 'data');
  if (existsSync(data)) cpSync(data, join(compiled, 'data'), { recursive: true });
  const link = process.platform === 'win32' ? compiled : relative(scope, compiled);
  symlinkSync(link, join(scope, name), 'junction');
}

execFileSync(process.execPath, [join(root, 'scripts/compute.mjs')], { cwd: root, stdio: 'inherit' });
