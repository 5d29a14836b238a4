// Lays out the npm package in a temporary folder, and packs it: `node scripts/package.mjs [DESTINATION]`. What is published are the committed
// bundles; it depends on nothing, so that an install runs no line that is not in them. Prints the path of the tarball.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'portcullis-npm-'));
const destination = resolve(process.argv[2] ?? join(root, 'build'));
const { name, version, description, license, type, engines, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

mkdirSync(destination, { recursive: true });
for (const entry of ['dist', 'bin', 'LICENSE', 'README.md', 'SECURITY.md'])
  cpSync(join(root, entry), join(folder, entry), { recursive: true });
const manifest = {
  name,
  version,
  description,
  license,
  type,
  engines,
  bin,
  repository: 'github:portcullis-ci/portcullis',
  files: ['bin', 'dist', 'SECURITY.md'],
  publishConfig: { provenance: true, access: 'public' },
};
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
const [npm, ...first] = process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
const packed = execFileSync(npm, [...first, 'pack', '--silent', '--pack-destination', destination], { cwd: folder, encoding: 'utf8' });
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${join(destination, packed.trim().split('\n').at(-1))}\n`);
