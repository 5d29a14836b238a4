// Holds SPDX documents of ours against ntia-conformance-checker (PyPI): NTIA's minimum elements, the third edition of Framing Software
// Component Transparency, and BSI TR-03183-2. `node test/differential/ntia.mjs CHECKER PATH...`, CHECKER being the `sbomcheck` that
// `pip install ntia-conformance-checker==6.0.0` leaves, and each PATH a tree, a layout or archive of an image, or a root.
// Needs the bundle. For every element that fails it says how many components lack it; what no lock says cannot be there. The supplier of
// the product is said by hand, as a user would. Of SPDX 2.3 that checker passes NTIA alone: what it asks for the other two by its own code
// (the type of the document, an address of its maker) only SPDX 3 has.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const standards = ['ntia', 'fsct3-min', 'bsi'];

const [checker, ...paths] = process.argv.slice(2);
if (checker === undefined || paths.length === 0) {
  console.log('skipped: name the checker and the paths; `pip install ntia-conformance-checker==6.0.0` leaves bin/sbomcheck');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const work = mkdtempSync(join(tmpdir(), 'portcullis-ntia-'));
try {
  for (const path of paths.map((one) => resolve(one))) check(path);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function check(path) {
  const document = join(work, `${basename(path)}.spdx.json`);
  const made = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/index.js'), 'sbom', '--format', 'spdx-json', '--supplier', 'Somebody', basename(path)],
    {
      cwd: dirname(path),
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  if (made.stdout === '') throw new Error(`no document of ${path}: ${made.stderr.slice(0, 500)}`);
  writeFileSync(document, made.stdout);
  const { packages } = JSON.parse(made.stdout);
  const supplied = packages.filter(({ supplier }) => supplier !== 'NOASSERTION').length;
  const versioned = packages.filter(({ versionInfo }) => versionInfo !== undefined).length;
  console.log(`${basename(path)}: ${packages.length} packages, ${versioned} with version, ${supplied} with supplier`);
  for (const standard of standards) console.log(`  ${standard}: ${verdict(document, standard)}`);
}

/** Elements that the report says are there, and the counts of those that lack one. */
function verdict(document, standard) {
  const report = `${document}.${standard}.json`;
  const run = spawnSync(checker, ['-q', '-c', standard, '-r', 'json', '-o', report, document], { encoding: 'utf8', maxBuffer: 1 << 30 });
  try {
    return JSON.stringify(shortened(JSON.parse(readFileSync(report, 'utf8'))));
  } catch {
    return `no report, exit ${run.status}: ${run.stderr.slice(-300)}`;
  }
}

/** Lists of component names as their lengths. */
function shortened(value) {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}
