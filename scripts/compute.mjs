// Works out what follows from the sources alone, the secret rules' digest and keywords, the names of the files that sbom reads and the
// actions' faces, and writes it over the
// modules in build/ that stand for it, so that no run has to: the last step of scripts/compile.mjs, `node scripts/compute.mjs FOLDER`.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { wasmOf } from './wasm.mjs';

const compiled = resolve(process.argv[2] ?? fileURLToPath(new URL('../build', import.meta.url)));
const build = pathToFileURL(join(compiled, 'packages/'));
const load = (path) => import(new URL(path, build).href);
const engine = 'engines/secret-scan/src';
const [{ ruleSetDigest }, { secretScan }, { families, secretRules }, { idsOf }, { packedNeeds, placedOf, trialsOf }] = await Promise.all(
  ['core/src/index.js', `${engine}/scanner.js`, `${engine}/rules/index.js`, `${engine}/rules/family.js`, `${engine}/trials.js`].map(load),
);

write(`${engine}/computed.js`, 'computed', {
  ids: idsOf(families),
  rulesDigest: ruleSetDigest(secretScan.rules),
  kernel: Buffer.from(wasmOf(readFileSync(new URL(`../packages/${engine}/kernel/kernel.ts`, import.meta.url), 'utf8'))).toString('base64'),
});

write(`${engine}/computed-tables.js`, 'computedTables', {
  ...trialsOf(secretRules()),
  ...placedOf(secretRules()),
  needs: packedNeeds(secretRules()),
});

const { actionsOfCommands } = await load('cli/src/index.js');
const actions = await actionsOfCommands();
const faces = actions.map(({ name, description, inputs, network, networkInput, alone }) => ({
  name,
  description,
  inputs,
  network,
  networkInput,
  alone,
}));
write('cli/src/faces.js', 'faces', faces);

const ruleSets = actions
  .filter(({ rules }) => rules !== undefined)
  .map(({ name, rules }) => [name, { digest: ruleSetDigest(rules), count: rules.length }]);
write('lint/src/computed.js', 'ruleSets', Object.fromEntries(ruleSets));

const { recognitions } = await load('engines/sbom/src/readers/index.js');
write('engines/sbom/src/readers/computed.js', 'computed', recognitions());

// What is compiled after it was not looked at: a bundle is made of nothing newer.
writeFileSync(join(compiled, 'computed'), '');

// A line a value, and no bracket: words that stand side by side are no assignment, and no call with a password.
function write(path, name, value) {
  const text = `// Written by scripts/compute.mjs.\nexport const ${name} = ${JSON.stringify(value, null, 1).replaceAll('(', '\\u0028')};\n`;
  writeFileSync(fileURLToPath(new URL(path, build)), text);
}
