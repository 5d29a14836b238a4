// The direction of imports that the architecture sets: a package may import only what stands below it.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryRoot } from '../harness/run-action.js';

/** Floors from the lowest up: a package imports only what stands on a floor below its own. */
const floors: readonly (readonly string[])[] = [
  ['core'],
  ['workspace', 'formats', 'http', 'purl', 'report'],
  ['images'],
  ['sarif', 'policy', 'oci'],
  ['lint', 'signatures', 'rootfs'],
  ['engines', 'gate', 'gate-comment'],
  ['action-kit'],
  ['cli'],
];

function sources(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    if (name === 'node_modules') return [];
    if (statSync(path).isDirectory()) return sources(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^\s*(?:import|export)\b[^'"=;]*?\bfrom|^\s*import|\bimport\()\s*['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] as string,
  );
}

/** A source without its texts: what they speak of is not done. */
function codeOf(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}

const packagesRoot = join(repositoryRoot, 'packages');
const files = sources(packagesRoot).map((file) => ({ file: relative(packagesRoot, file).split('\\').join('/'), imports: importsOf(file) }));
const engineNames = readdirSync(join(packagesRoot, 'engines'));

/** The package of a file below packages/: its folder, and for an engine `engines/NAME`. */
function packageOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'engines' ? `engines/${second}` : first;
}

function floorOf(name: string): number {
  return floors.findIndex((floor) => floor.includes(name.startsWith('engines/') || engineNames.includes(name) ? 'engines' : name));
}

test('reads imports at all', () => {
  expect(files.find(({ file }) => file === 'action-kit/src/execute.ts')?.imports).toContain('@portcullis/core');
});

test('every package stands on a floor', () => {
  expect([...new Set(files.map(({ file }) => packageOf(file)))].filter((name) => floorOf(name) < 0)).toEqual([]);
});

test('packages import only from floors below their own, so engines never import one another', () => {
  const wrong = files.flatMap(({ file, imports }) =>
    imports
      .filter((name) => name.startsWith('@portcullis/') && !file.endsWith('.test.ts'))
      .map((name) => name.split('/')[1] as string)
      .filter((name) => name !== packageOf(file).replace('engines/', '') && floorOf(name) >= floorOf(packageOf(file)))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing imports an action, and no package reaches into another by path', () => {
  const wrong = files.flatMap(({ file, imports }) => {
    const own = packageOf(file);
    return imports
      .filter((name) =>
        name.includes('actions/') && !name.startsWith('@actions/')
          ? true
          : name.startsWith('.') &&
            !join('/', file, '..', name).startsWith(`/${own}/`) &&
            // Tests share what makes repositories, registries and runs.
            !(/\.test\.ts$|\/testing\//.test(file) && join('/packages', file, '..', name).startsWith('/test/harness/')),
      )
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('two files import @actions/*: what a step says to its runner, and what it asks of the server', () => {
  const wrong = files.filter(({ imports }) => imports.some((name) => name.startsWith('@actions/')));
  expect(wrong.map(({ file }) => file)).toEqual(['action-kit/src/github.ts', 'action-kit/src/toolkit.ts']);
});

test('engines touch neither the environment, stdout nor the clock', () => {
  const wrong = files
    .filter(({ file }) => !['action-kit', 'cli', 'core', 'workspace'].includes(packageOf(file)) && !file.endsWith('.test.ts'))
    .filter(({ file }) =>
      /\bprocess\.(?:env|stdout|exit)\b|\bconsole\.(?:log|error|warn|info|debug)\(|\bDate\.now\(|\bnew Date\(\)/.test(
        codeOf(readFileSync(join(packagesRoot, file), 'utf8')),
      ),
    )
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});
