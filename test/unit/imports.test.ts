// The direction of imports that the architecture sets: a package may import only what stands below it.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryRoot } from '../harness/run-action.js';

/** What each part may import of ours. Engines not named here may import core only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'action-kit': ['core'],
  http: ['core'],
  oci: ['core', 'http'],
  // Only to ask providers, on request, whether a credential is live.
  secrets: ['core', 'http'],
  signatures: ['core', 'oci'],
  // Only to ask for the default branch's policy, where a token is given.
  gate: ['core', 'http'],
  sbom: ['core', 'oci'],
  vulnerabilities: ['core', 'sbom'],
};
const engineDefault = ['core'];

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
  return [...text.matchAll(/(?:^\s*(?:import|export)\b[^'"]*?|\bimport\()\s*['"]([^'"]+)['"]/gm)].map((match) => match[1] as string);
}

const packagesRoot = join(repositoryRoot, 'packages');
const files = sources(packagesRoot).map((file) => ({ file: relative(packagesRoot, file).split('\\').join('/'), imports: importsOf(file) }));
const engines = readdirSync(packagesRoot).filter((name) => !['core', 'action-kit', 'cli'].includes(name));

test('reads imports at all', () => {
  expect(files.find(({ file }) => file === 'action-kit/src/execute.ts')?.imports).toContain('@portcullis/core');
});

test('packages import only what the architecture allows', () => {
  const wrong = files.flatMap(({ file, imports }) => {
    const [own = ''] = file.split('/');
    const may = own === 'cli' ? ['core', 'action-kit', ...engines] : (allowed[own] ?? engineDefault);
    return imports
      .filter((name) => name.startsWith('@portcullis/') && !file.endsWith('.test.ts'))
      .filter((name) => !may.includes(name.split('/')[1] as string))
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('nothing imports an action, and no package reaches into another by path', () => {
  const wrong = files.flatMap(({ file, imports }) => {
    const [own] = file.split('/');
    return imports
      .filter((name) =>
        name.includes('actions/') && !name.startsWith('@actions/')
          ? true
          : name.startsWith('.') &&
            !join('/', file, '..', name).startsWith(`/${own}/`) &&
            // Tests share what makes repositories, registries and runs.
            !(file.endsWith('.test.ts') && join('/packages', file, '..', name).startsWith('/test/harness/')),
      )
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('only action-kit imports @actions/*', () => {
  const wrong = files.filter(
    ({ file, imports }) => !file.startsWith('action-kit/') && imports.some((name) => name.startsWith('@actions/')),
  );
  expect(wrong).toEqual([]);
});

test('engines touch neither the environment, stdout nor the clock', () => {
  const wrong = files
    .filter(({ file }) => engines.includes(file.split('/')[0] as string) && !file.endsWith('.test.ts'))
    .filter(({ file }) =>
      /\bprocess\.(?:env|stdout|exit)\b|\bconsole\.(?:log|error|warn|info|debug)\(|\bDate\.now\(|\bnew Date\(\)/.test(
        readFileSync(join(packagesRoot, file), 'utf8'),
      ),
    )
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});
