// Compiles every workspace with one run of tsc into build/, laid out like the source tree, and links the
// packages there under build/node_modules so that what runs and what is bundled is the compiled JavaScript.
// With PORTCULLIS_COMPILED, a folder, what lies there is taken: .ci/run compiles the same commit at another path, once for both.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
/** Where all is made: tests that run meanwhile find what lies in build/ whole, the old or the new. */
const next = join(root, '.build');
const folders = ['packages', 'packages/engines']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((folder) => existsSync(join(root, folder, 'package.json')));
/** What was compiled already. */
const made = process.env.PORTCULLIS_COMPILED;

rmSync(next, { recursive: true, force: true });
if (made === undefined) compile();
// Bundling asks whether a module is newer than what was worked out of it.
else cpSync(made, next, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });

mkdirSync(build, { recursive: true });
for (const name of readdirSync(next)) {
  if (existsSync(join(build, name))) renameSync(join(build, name), join(next, `${name}.old`));
  renameSync(join(next, name), join(build, name));
}
// A junction names its whole path.
if (process.platform === 'win32') linkPackages(build);
rmSync(next, { recursive: true, force: true });

function compile() {
  // The compiler lives for seconds: collecting its garbage would be a third of its work, and is needed only where memory runs short.
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', next], {
    cwd: root,
    stdio: 'inherit',
    env: { GOGC: 'off', GOMEMLIMIT: '2GiB', ...process.env },
  });

  cpSync(join(root, 'package.json'), join(next, 'package.json'));
  for (const folder of folders) {
    const compiled = join(next, folder);
    mkdirSync(compiled, { recursive: true });
    cpSync(join(root, folder, 'package.json'), join(compiled, 'package.json'));
    // Data that is bundled as it is (schemas, trust roots) lies beside the code that imports it.
    const data = join(root, folder, 'data');
    if (existsSync(data)) cpSync(data, join(compiled, 'data'), { recursive: true });
  }
  linkPackages(next);
  execFileSync(process.execPath, [join(root, 'scripts/compute.mjs'), next], { cwd: root, stdio: 'inherit' });
}

function linkPackages(compiled) {
  const scope = join(compiled, 'node_modules', '@portcullis');
  rmSync(scope, { recursive: true, force: true });
  mkdirSync(scope, { recursive: true });
  for (const folder of folders) {
    const target = join(compiled, folder);
    const link = process.platform === 'win32' ? target : relative(scope, target);
    symlinkSync(link, join(scope, folder.split('/').at(-1)), 'junction');
  }
}
