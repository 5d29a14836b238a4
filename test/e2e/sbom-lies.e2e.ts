// What a lock may say against what was agreed, through the bundle, on this repository's own lock: one line of some hundreds is changed.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { repositoryRoot as root, runAction, runCli } from '../harness/run-action.js';

type Entry = Record<string, unknown>;
interface Lock {
  readonly packages: Record<string, Entry>;
}

const manifests = execFileSync('git', ['ls-files', 'package.json', 'packages/**/package.json', 'actions/**/package.json'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '');
const realLock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
// A registry of npm has an archive at such an address.
for (const [key, entry] of Object.entries(realLock.packages)) {
  const name = typeof entry.name === 'string' ? entry.name : key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (key.includes('node_modules/') && entry.link !== true)
    entry.resolved = `https://registry.example/${name}/-/${name.slice(name.indexOf('/') + 1)}-${entry.version}.tgz`;
}
const installed = Object.keys(realLock.packages).filter(
  (key) => key.startsWith('node_modules/') && realLock.packages[key]?.link !== true && !key.includes('@'),
);
const [first = ''] = installed;
const nameOfFirst = first.slice('node_modules/'.length);

function lock(change: (packages: Lock['packages']) => void = () => {}): string {
  const copy = structuredClone(realLock);
  change(copy.packages);
  return JSON.stringify(copy, null, 2);
}

let repository: Repository;
let base: string;
beforeEach(() => {
  repository = temporaryRepository();
  const files = Object.fromEntries(manifests.map((path) => [path, readFileSync(join(root, path))]));
  base = repository.commit({ ...files, 'package-lock.json': lock() });
});
afterEach(() => repository.remove());

test('a lock that nobody changed is told of nothing', async () => {
  const run = await runAction('sbom', { workspace: repository.path, inputs: { 'fail-on': 'low' } });
  expect([run.exitCode, run.outputs.findings, run.outputs.gaps]).toEqual([0, '0', '0']);
  expect(Number(run.outputs.components)).toBeGreaterThan(200);
});

const moved = (to: string) => (packages: Lock['packages']) => {
  const entry = packages[first] as Entry;
  entry.resolved = String(entry.resolved).replace('https://registry.example', to);
};

test.each<[string, string, (packages: Lock['packages']) => void, RegExp]>([
  [
    'a host',
    'package-host-changed',
    moved('https://mirror.example'),
    /taken from mirror\.example, in the base commit \w+ from registry\.example\./,
  ],
  ['a port', 'package-host-changed', moved('https://registry.example:8443'), /taken from registry\.example:8443, in the base/],
  ['a scheme', 'package-host-changed', moved('http://registry.example'), /taken from http:\/\/registry\.example, in the base/],
  [
    'a name of the product that leads elsewhere',
    'own-name-elsewhere',
    (packages) => {
      packages[`${first}/node_modules/@portcullis/core`] = {
        version: '9.0.0',
        resolved: `git+https://code.example/core.git#${'2f'.repeat(20)}`,
      };
    },
    /@portcullis\/core 9\.0\.0 is a name of the product itself/,
  ],
  [
    'a wish of the product',
    'lock-outdated',
    (packages) => {
      const asked = packages['']?.devDependencies as Entry;
      asked[nameOfFirst] = '*';
    },
    /it has \S+ \* in devDependencies/,
  ],
  [
    'what a package takes',
    'package-outside-range',
    (packages) => {
      const by = packages[installed.find((key) => key !== first) as string] as Entry;
      by.dependencies = { ...(by.dependencies as Entry), [nameOfFirst]: '>=1000' };
    },
    /asks for >=1000\./,
  ],
  [
    'a letter of a name',
    'name-confusable',
    (packages) => {
      const name = `${nameOfFirst.slice(0, -1)}\u0430`;
      packages[`node_modules/${name}`] = { ...packages[first], resolved: undefined };
    },
    /\\u\{430\} is the name of a package/,
  ],
])('%s that was changed by hand is told by %s, at its line', async (_, id, change, message) => {
  const text = lock(change);
  repository.commit({ 'package-lock.json': text });
  const run = await runCli(['sbom', '.', '--base', base, '--fail-on', 'medium', '--sarif-file', 'out.sarif'], {
    workspace: repository.path,
  });
  expect(run.exitCode).toBe(1);
  const { results } = JSON.parse(readFileSync(join(repository.path, 'out.sarif'), 'utf8')).runs[0];
  const found = results.filter(({ ruleId }: { readonly ruleId: string }) => ruleId === id);
  expect(found).toHaveLength(1);
  expect(found[0].message.text).toMatch(message);
  const { artifactLocation, region } = found[0].locations[0].physicalLocation;
  expect([artifactLocation.uri, region.startLine > 1]).toEqual(['package-lock.json', true]);
});

test('the author whom a person names stands in every document, and one who cannot be reached is refused', async () => {
  const said = 'Hill & Vale GmbH <security@hill.example>';
  for (const [format, expected] of [
    ['cyclonedx-json', '"email":"security@hill.example"'],
    ['cyclonedx-xml', '<email>security@hill.example</email>'],
    ['spdx-json', 'Organization: Hill & Vale GmbH (security@hill.example)'],
    ['spdx-tag-value', 'Hill & Vale GmbH (security@hill.example)'],
  ] as const) {
    const run = await runCli(['sbom', '.', '--format', format, '--author', said], { workspace: repository.path });
    expect([format, run.exitCode]).toEqual([format, 0]);
    expect(run.stdout.replace(/": "/g, '":"')).toContain(expected);
  }
  const refused = await runAction('sbom', { workspace: repository.path, inputs: { author: 'Hill & Vale GmbH' } });
  expect([refused.exitCode, refused.stdout.includes('expected NAME <ADDRESS>')]).toEqual([2, true]);
});
