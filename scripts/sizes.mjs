// Prints each bundle's size and what a runner downloads for one `uses:`; exits 1 when a limit is passed.

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
/** image-verify is the largest: trust roots, four key services, and an expression engine for other tools' policies, loaded when asked for. */
const bundleLimit = 3 * 1024 * 1024;
const downloadLimit = 8 * 1024 * 1024;
let failed = false;

for (const name of readdirSync(join(root, 'dist')).sort()) {
  const directory = join(root, 'dist', name);
  if (!statSync(directory).isDirectory()) continue;
  const bytes = readdirSync(directory, { recursive: true }).reduce((sum, file) => sum + statSync(join(directory, file)).size, 0);
  report(`dist/${name}`, bytes, bundleLimit);
}
const tar = execFileSync('git', ['-C', root, 'archive', '--format=tar', 'HEAD'], { maxBuffer: 1 << 30 });
report('download of one `uses:` (git archive, gzipped)', gzipSync(tar).length, downloadLimit);
process.exit(failed ? 1 : 0);

function report(label, bytes, limit) {
  const over = bytes > limit;
  failed ||= over;
  console.log(`${label}: ${(bytes / 1024).toFixed(0)} KiB of ${limit / 1024} KiB${over ? '  OVER THE LIMIT' : ''}`);
}
