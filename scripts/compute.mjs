// Works out what follows from the secret rules alone and writes it over build/…/computed.js, so that no run has to:
// `node scripts/compute.mjs`, after the compiler.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const build = new URL('../build/packages/', import.meta.url);
const load = (path) => import(new URL(path, build).href);
const [{ ruleSetDigest }, { secretScan }] = await Promise.all([load('core/src/index.js'), load('engines/secret-scan/src/scanner.js')]);

const computed = { rulesDigest: ruleSetDigest(secretScan.rules) };
const file = fileURLToPath(new URL('engines/secret-scan/src/computed.js', build));
writeFileSync(file, `// Written by scripts/compute.mjs.\nexport const computed = ${JSON.stringify(computed)};\n`);
