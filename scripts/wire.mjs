// Writes what follows from the folders of packages/engines alone: every scanner's main.ts and package.json, the CLI's registry, the
// gate's known names. `npm run wire [ROOT]`; a test compares the result with what is committed. The rest (action.yml, tables, rule
// pages) needs the engines themselves: `npm run generate`.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const generated = '// Written by `npm run wire` from the folders of packages/engines; do not edit.';
const engines = readdirSync(join(root, 'packages/engines'))
  .filter((name) => existsSync(join(root, 'packages/engines', name, 'package.json')))
  .sort();

for (const name of engines) {
  write(
    `actions/${name}/main.ts`,
    `${generated}

import { startScanner } from '@portcullis/action-kit';
import { engine } from '@portcullis/${name}';

// The command line takes its engines from the actions' bundles.
export * from '@portcullis/${name}';

startScanner(engine);
`,
  );
  writeJson(`actions/${name}/package.json`, {
    name: `@portcullis/action-${name}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    dependencies: { '@portcullis/action-kit': '0.1.0', [`@portcullis/${name}`]: '0.1.0' },
  });
}

const property = (name) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
write(
  'packages/cli/src/registry.ts',
  `${generated}

/** Engines by the name of their action, each loaded when asked for: a single scanner must not pay for all of them. */
export const registry = {
${engines.map((name) => `  ${property(name)}: () => import('@portcullis/${name}'),`).join('\n')}
};

export type Registry = typeof registry;
`,
);
write(
  'packages/cli/src/registry-beside.ts',
  `${generated}

import { beside } from './beside.js';
import type { registry as all } from './registry.js';

/** What ncc takes for registry.ts (the condition \`production\` of package.json). */
export const registry: typeof all = {
${engines.map((name) => `  ${property(name)}: beside('${name}'),`).join('\n')}
};
`,
);

/** A list of names as the formatter lays it out: in one line where that is at most 140 letters. */
function oneLineOrMany(begin, names, end) {
  const quoted = names.map((name) => `'${name}'`);
  const line = `${begin}${quoted.join(', ')}${end}`;
  return line.length <= 140 ? line : [begin, ...quoted.map((name) => `  ${name},`), end].join('\n');
}

write(
  'packages/gate/src/scanner-names.ts',
  `${generated}

/** Actions that scan: their reports owe proofs, and no other tool's may stand in their files. */
${oneLineOrMany('export const scannerNames: readonly string[] = [', engines, '];')}
`,
);

const cli = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
const others = Object.entries(cli.dependencies).filter(([name]) => !isEngine(name));
cli.dependencies = Object.fromEntries(
  [...others, ...engines.map((name) => [`@portcullis/${name}`, '0.1.0'])].sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeJson('packages/cli/package.json', cli);

/** A dependency of ours that is no floor was an engine once, or is one. */
function isEngine(dependency) {
  const name = dependency.replace('@portcullis/', '');
  return dependency.startsWith('@portcullis/') && !existsSync(join(root, 'packages', name, 'package.json'));
}

function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writeJson(path, value) {
  write(path, `${JSON.stringify(value, null, 2)}\n`);
}
