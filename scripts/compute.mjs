// Works out what follows from the secret rules alone and writes it over build/…/computed.js, so that no run has to:
// `node scripts/compute.mjs`, after the compiler.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const build = new URL('../build/packages/', import.meta.url);
const load = (path) => import(new URL(path, build).href);
const engine = 'engines/secret-scan/src';
const [{ ruleSetDigest }, { secretScan }, { secretRules }, { keywordsOf }] = await Promise.all(
  ['core/src/index.js', `${engine}/scanner.js`, `${engine}/rules/index.js`, `${engine}/trials.js`].map(load),
);

const computed = { rulesDigest: ruleSetDigest(secretScan.rules), ...keywordsOf(secretRules()) };
const file = fileURLToPath(new URL(`${engine}/computed.js`, build));
writeFileSync(file, `// Written by scripts/compute.mjs.\nexport const computed = ${JSON.stringify(computed)};\n`);
