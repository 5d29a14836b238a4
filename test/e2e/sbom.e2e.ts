// sbom through its bundle and through the command line.

import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { nodes, runAction, runCli } from '../harness/run-action.js';

let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

/** A lock of a package that needs one for production and one for development; `bytes` stand for the archive's. */
function lock(bytes = 'bytes'): string {
  const entry = (name: string, version: string, more: object = {}) => ({
    version,
    resolved: `https://registry.example/${name}/-/x-${version}.tgz`,
    integrity: `sha512-${Buffer.alloc(64, bytes).toString('base64')}`,
    license: 'MIT',
    ...more,
  });
  return JSON.stringify(
    {
      name: 'shop',
      version: '2.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'shop', version: '2.0.0', dependencies: { cart: '^1.0.0' }, devDependencies: { probe: '^3.0.0' } },
        'node_modules/cart': entry('cart', '1.2.3', { dependencies: { '@wheel/rim': '*' } }),
        'node_modules/@wheel/rim': entry('@wheel/rim', '0.1.0'),
        'node_modules/probe': entry('probe', '3.0.0'),
      },
    },
    null,
    1,
  );
}

interface Bom {
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly scope: string;
    readonly evidence: { occurrences: { location: string; line: number }[] };
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

describe.each(nodes)('sbom on $name', (node) => {
  test('writes what the lock names, with scope, place and the whole graph', async () => {
    repository.commit({ 'package-lock.json': lock() });
    const run = await runAction('sbom', { workspace: repository.path, node, inputs: { documents: 'cyclonedx-json, spdx-json' } });
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    const bom = JSON.parse(readFileSync(join(repository.path, 'portcullis-results/sbom.cdx.json'), 'utf8')) as Bom;
    expect(bom.components.map((entry) => [entry['bom-ref'], entry.scope, entry.evidence.occurrences[0]?.line])).toEqual([
      ['pkg:npm/%40wheel/rim@0.1.0', 'required', 25],
      ['pkg:npm/cart@1.2.3', 'required', 16],
      ['pkg:npm/probe@3.0.0', 'excluded', 31],
    ]);
    expect(bom.dependencies).toEqual([
      { ref: 'root', dependsOn: ['pkg:npm/cart@1.2.3', 'pkg:npm/probe@3.0.0'] },
      { ref: 'pkg:npm/%40wheel/rim@0.1.0', dependsOn: [] },
      { ref: 'pkg:npm/cart@1.2.3', dependsOn: ['pkg:npm/%40wheel/rim@0.1.0'] },
      { ref: 'pkg:npm/probe@3.0.0', dependsOn: [] },
    ]);
    const spdx = JSON.parse(readFileSync(join(repository.path, 'portcullis-results/sbom.spdx.json'), 'utf8'));
    expect(spdx.packages).toHaveLength(4);
  });

  test('fails on a lock that is cut off, and says where', async () => {
    repository.commit({ 'package-lock.json': lock().slice(0, -40), 'web/package-lock.json': lock() });
    const run = await runAction('sbom', { workspace: repository.path, node, inputs: {} });
    expect([run.exitCode, run.outputs.gaps]).toEqual([2, '1']);
    expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(JSON.stringify(run.sarif.runs[0].invocations[0])).toContain('package-lock.json of npm cannot be read: line ');
    const bom = readFileSync(join(repository.path, 'portcullis-results/sbom.cdx.json'), 'utf8');
    expect(JSON.parse(bom).compositions[0].aggregate).toBe('incomplete');
  });
});

test('a folder in which nothing is known is no clean one', async () => {
  repository.commit({ 'readme.txt': 'hello' });
  const run = await runCli(['sbom', '.', '--format', 'cyclonedx-json'], { workspace: repository.path });
  expect([run.exitCode, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('expected at least one file that names packages');
});

test('other bytes under one version are high, and the same tree gives the same bytes', async () => {
  const base = repository.commit({ 'package-lock.json': lock() });
  const first = await runCli(['sbom', '.', '--format', 'cyclonedx-json'], {
    workspace: repository.path,
    environment: { SOURCE_DATE_EPOCH: '1700000000' },
  });
  const again = await runCli(['sbom', '.', '--format', 'cyclonedx-json'], {
    workspace: repository.path,
    environment: { SOURCE_DATE_EPOCH: '1700000000' },
  });
  expect(again.stdout).toBe(first.stdout);
  repository.commit({ 'package-lock.json': lock('other') });
  const run = await runCli(['sbom', '.', '--base', base], { workspace: repository.path });
  expect(run.exitCode).toBe(1);
  expect(run.stdout.replace(/\s+/g, ' ')).toContain('cart 1.2.3 does not have the SHA-512 hash of the base commit');
});

test('other bytes of one archive of several are high, and an archive that came later is not', async () => {
  const files = (...letters: readonly string[]): string =>
    letters.map((letter, at) => `{file = "bird-1.0-py${at}-none-any.whl", hash = "sha256:${letter.repeat(64)}"}`).join(', ');
  const poetry = (...letters: readonly string[]): string =>
    `[[package]]\nname = "bird"\nversion = "1.0"\nfiles = [${files(...letters)}]\n\n[metadata]\nlock-version = "2.0"\n`;
  const base = repository.commit({ 'poetry.lock': poetry('a', 'b') });
  repository.commit({ 'poetry.lock': poetry('a', 'b', 'c') });
  expect((await runCli(['sbom', '.', '--base', base], { workspace: repository.path })).exitCode).toBe(0);
  repository.commit({ 'poetry.lock': poetry('a', 'd') });
  const run = await runCli(['sbom', '.', '--base', base], { workspace: repository.path });
  expect([run.exitCode, run.stdout.replace(/\s+/g, ' ')]).toEqual([
    1,
    expect.stringContaining('bird-1.0-py1-none-any.whl of bird 1.0 does not have the SHA-256 hash of the base commit'),
  ]);
});

test('a lock that holds another version than package.json asks for is a gap', async () => {
  const manifest = (range: string) => JSON.stringify({ name: 'shop', dependencies: { cart: range }, devDependencies: { probe: '^3.0.0' } });
  repository.commit({ 'package-lock.json': lock(), 'package.json': manifest('^1.0.0') });
  expect((await runAction('sbom', { workspace: repository.path })).exitCode).toBe(0);
  repository.commit({ 'package.json': manifest('^2.0.0') });
  const run = await runAction('sbom', { workspace: repository.path });
  expect(run.exitCode).toBe(2);
  expect(JSON.stringify(run.sarif.runs[0].invocations[0])).toContain(
    'expected the lock to hold cart ^2.0.0, which package.json asks for, got 1.2.3',
  );
});

test.each(['./sub', 'sub/', 'sub/package-lock.json', './sub/../sub'])('other bytes are seen below %s, and only there', async (path) => {
  const base = repository.commit({ 'sub/package-lock.json': lock(), 'package-lock.json': lock() });
  repository.commit({ 'package-lock.json': lock('other') });
  const run = () => runCli(['sbom', path, '--base', base], { workspace: repository.path });
  expect((await run()).stdout).not.toContain('of the base commit');
  repository.commit({ 'sub/package-lock.json': lock('other') });
  const changed = await run();
  expect([
    changed.exitCode,
    changed.stdout.replace(/\s+/g, ' ').includes('cart 1.2.3 does not have the SHA-512 hash of the base commit'),
  ]).toEqual([1, true]);
});

test('a committed document must agree with the product', async () => {
  repository.commit({ 'package-lock.json': lock() });
  const { stdout } = await runCli(['sbom', '.', '--format', 'spdx-json'], { workspace: repository.path });
  repository.commit({ 'bom.json': stdout });
  const run = (baseline: string) => runCli(['sbom', '.', '--baseline', baseline, '--fail-on', 'low'], { workspace: repository.path });
  expect((await run('bom.json')).exitCode).toBe(0);
  repository.commit({ 'package-lock.json': lock().replaceAll('3.0.0', '3.0.1') });
  const changed = await run('bom.json');
  expect([
    changed.exitCode,
    changed.stdout.includes('probe 3.0.1 is not in bom.json'),
    changed.stdout.includes('probe 3.0.0 is in bom.json'),
  ]).toEqual([1, true, true]);
  expect((await run('none.json')).exitCode).toBe(2);
});

test('purls are checked a line at a time', async () => {
  const run = await runCli(['purl', 'check'], { workspace: repository.path, input: 'pkg:NPM/%40a/b@1\npkg:x\npkg:gem/a?Platform=b\n' });
  expect(run.exitCode).toBe(1);
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { purl: 'pkg:npm/%40a/b@1', type: 'npm', namespace: '@a', name: 'b', version: '1', qualifiers: null, subpath: null },
    { error: expect.stringContaining('slash') },
    { error: expect.stringContaining('Platform'), purl: 'pkg:gem/a?platform=b' },
  ]);
});

test('a link with the name of a lock is that lock', async () => {
  repository.commit({ 'package-lock.json': lock(), 'app/real.json': lock().replaceAll('1.2.3', '9.9.9') });
  repository.put('app/keep', '');
  repository.put('lib/blob', lock().replaceAll('1.2.3', '8.8.8'));
  symlinkSync('real.json', join(repository.path, 'app/package-lock.json'));
  symlinkSync('blob', join(repository.path, 'lib/npm-shrinkwrap.json'));
  repository.git('add', '-A');
  repository.git('commit', '-qm', 'link');
  const run = await runCli(['sbom', '.', '--format', 'cyclonedx-json'], { workspace: repository.path });
  expect((JSON.parse(run.stdout) as Bom).components.map((entry) => entry['bom-ref'])).toEqual(
    expect.arrayContaining(['pkg:npm/cart@9.9.9', 'pkg:npm/cart@8.8.8']),
  );
});

test('a lock that leads out of the checkout is a gap, with an ending or without; a program is told', async () => {
  repository.commit({ 'package-lock.json': lock() });
  for (const name of ['Pipfile', 'Dockerfile', 'yarn.lock', 'program']) symlinkSync('/etc/hostname', join(repository.path, name));
  repository.git('add', '-A');
  repository.git('commit', '-qm', 'links');
  const run = await runCli(['sbom', '.', '--format', 'json'], { workspace: repository.path });
  const { causes } = JSON.parse(run.stdout) as { causes: readonly { path?: string }[] };
  expect([run.exitCode, causes.map(({ path }) => path).sort()]).toEqual([2, ['Dockerfile', 'Pipfile', 'yarn.lock']]);
});

test('a workspace whose package.json is broken is a gap of the lock that names it', async () => {
  const version1 = JSON.stringify({
    lockfileVersion: 1,
    dependencies: { tail: { version: 'file:parts/tail', requires: { cart: '1' } }, cart: { version: '1.0.0', integrity: 'sha512-AA==' } },
  });
  repository.commit({
    'package.json': '{"dependencies": {"tail": "file:parts/tail"}}',
    'parts/tail/package.json': '{"name": "tail", "dependencies": {',
    'package-lock.json': version1,
  });
  const run = await runCli(['sbom', '.'], { workspace: repository.path });
  expect([run.exitCode, run.stdout.replace(/\s+/g, ' ')]).toEqual([
    2,
    expect.stringContaining('package-lock.json: parts/tail/package.json, which belongs to it, cannot be read: line 1:'),
  ]);
});

test('a lock whose end is missing fails the step, and what it says stands in a document that calls itself incomplete', async () => {
  repository.commit({
    'Gemfile.lock': 'GEM\n  remote: https://gems.example/\n  specs:\n    rack (3.1.0)\n',
    'pubspec.lock':
      'packages:\n  bird:\n    dependency: "direct main"\n    description: {name: bird, url: "https://pub.example"}\n    source: hosted\n    version: "1.0.0"\n',
  });
  const run = await runCli(['sbom', '.', '--format', 'cyclonedx-json'], { workspace: repository.path });
  const bom = JSON.parse(run.stdout) as Bom & { compositions: readonly { aggregate: string }[] };
  expect([run.exitCode, bom.components.map((entry) => entry['bom-ref']).slice(-2), bom.compositions[0]?.aggregate]).toEqual([
    2,
    [expect.stringContaining('pkg:gem/rack@3.1.0'), expect.stringContaining('pkg:pub/bird@1.0.0')],
    'incomplete',
  ]);
  expect(run.stderr).toContain('not read: Gemfile.lock: expected the section DEPENDENCIES, got none');
  expect(run.stderr).toContain('not read: pubspec.lock: expected `sdks` at the end, got none');
});

test('who names a folder of tests means what is in it', async () => {
  repository.commit({ 'tests/app/package-lock.json': lock(), 'tests/app/fixtures/Gemfile.lock': 'broken\n' });
  const whole = await runCli(['sbom', '.', '--format', 'cyclonedx-json'], { workspace: repository.path });
  expect([whole.exitCode, (JSON.parse(whole.stdout) as Bom).components]).toEqual([0, []]);
  const named = await runCli(['sbom', 'tests/app', '--format', 'cyclonedx-json'], { workspace: repository.path });
  expect([named.exitCode, (JSON.parse(named.stdout) as Bom).components.length]).toEqual([0, 3]);
  const broken = await runCli(['sbom', 'tests/app/fixtures', '--format', 'cyclonedx-json'], { workspace: repository.path });
  expect(broken.exitCode).toBe(2);
});

test('a version older than the policy allows is a finding, by the day in the lock', async () => {
  const uv = (day: string): string =>
    `version = 1\n\n[[package]]\nname = "bird"\nversion = "1.0"\nsource = { registry = "https://pypi.example/simple" }\nsdist = { url = "https://h.example/bird.tar.gz", hash = "sha256:${'0'.repeat(64)}", upload-time = ${day} }\n`;
  const policy = 'sbom:\n  components:\n    max-age: 3650\n';
  repository.commit({ '.github/portcullis.yml': policy, 'uv.lock': uv('"2001-02-03T04:05:06Z"') });
  const old = await runCli(['sbom', '.', '--fail-on', 'medium'], { workspace: repository.path });
  expect([old.exitCode, old.stdout.includes('bird 1.0 was published')]).toEqual([1, true]);
  repository.commit({ 'uv.lock': uv('2001-02-03T04:05:06Z') });
  expect((await runCli(['sbom', '.', '--fail-on', 'medium'], { workspace: repository.path })).exitCode).toBe(1);
});

test('a user and a secret in an address are in no output', async () => {
  const word = ['hunter', 'two', 'wing'].join('-');
  const at = `https://user:${word}@registry.example`;
  const commit = 'a'.repeat(40);
  repository.commit({
    'npm/.npmrc': `registry=${at}/npm/\n`,
    'npm/package-lock.json': JSON.stringify(
      {
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { bird: '*' } },
          'node_modules/bird': { version: '1.0.0', resolved: `${at}/parcel/-/parcel-1.0.0.tgz` },
          'node_modules/cart': { version: `${at}/x.tgz`, resolved: `${at}/cart/-/cart-1.0.0.tgz?token=${word}` },
          'node_modules/wing': { version: '1.0.0', resolved: `git+${at}/wing.git#${commit}` },
        },
      },
      null,
      1,
    ),
    'pip/requirements.txt': `--index-url ${at}/simple\nbird==1.0.0\ncart @ ${at}/cart.whl\nno requirement ${at} ==\n`,
    'gem/Gemfile': `source "${at}/gems"\n`,
    'gem/Gemfile.lock': `GEM\n  remote: ${at}/gems/\n  specs:\n    bird (1.0)\n\nDEPENDENCIES\n  bird\n\nCHECKSUMS\n  bird (1.0)\n`,
    'yarn/yarn.lock': `# yarn lockfile v1\n\n\n"bird@${at}/b.tgz":\n  version "1.0.0"\n  resolved "${at}/b.tgz"\n  dependencies:\n    cart "${at}/c.tgz"\n`,
    'poetry/poetry.lock': `[[package]]\nname = "bird"\nversion = "1"\n[package.source]\ntype = "legacy"\nurl = "${at}/simple"\n[metadata]\nlock-version = "2.0"\n`,
    'php/composer.json': JSON.stringify({ repositories: [{ type: 'composer', url: at }], require: { 'a/gone': '1' } }),
    'php/composer.lock': JSON.stringify({ packages: [{ name: 'a/bird', version: '1', dist: { type: 'zip', url: `${at}/b.zip` } }] }),
    Dockerfile: `FROM user:${word}@registry.example/image:1\n`,
    '.github/portcullis.yml': 'sbom:\n  registries: [other.example]\n',
  });
  const documents = 'cyclonedx-json, cyclonedx-xml, spdx-json, spdx-tag-value';
  const run = await runAction('sbom', { workspace: repository.path, inputs: { documents, 'fail-on': 'low' } });
  const findings = new Set(run.sarif.runs[0].results.map(({ ruleId }: { readonly ruleId: string }) => ruleId));
  expect(findings).toEqual(
    new Set(['lock-outdated', 'package-archive-mismatch', 'package-unasked', 'package-without-integrity', 'registry-denied']),
  );
  const folder = join(repository.path, 'portcullis-results');
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(written).toHaveLength(6);
  for (const text of [...written, run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs)]) expect(text).not.toContain(word);
});

test('settings that have packages looked for elsewhere are held against the registries of the policy, and only there', async () => {
  const files = {
    'package-lock.json': lock(),
    '.npmrc': '@acme:registry=https://evil.example/npm\n//evil.example/:_authToken=x\n',
    'py/requirements.txt': '--extra-index-url https://other.example/simple\nbird==1.0\n',
    'py/.cargo/config.toml': '[source\n',
  };
  repository.commit({ ...files, '.github/portcullis.yml': 'sbom:\n  registries: [registry.example, other.example]\n' });
  const run = await runAction('sbom', { workspace: repository.path });
  const results = run.sarif.runs[0].results as readonly { readonly ruleId: string; readonly message: { readonly text: string } }[];
  expect(results.filter(({ ruleId }) => ruleId === 'registry-denied').map(({ message }) => message.text.split('. ')[0])).toEqual([
    '.npmrc has packages looked for at evil.example, which the policy does not name',
  ]);
  expect([run.exitCode, run.outputs.gaps]).toEqual([2, '1']);
  repository.commit({ '.github/portcullis.yml': 'sbom: {}\n' });
  expect((await runAction('sbom', { workspace: repository.path })).outputs).toMatchObject({ findings: '0', gaps: '0' });
});

test('a lock that is larger than any is a gap that names it and the limit, whatever programs may have', async () => {
  repository.commit({ 'package-lock.json': lock(), 'web/package-lock.json': `${lock()}${' '.repeat(16 * 1024 * 1024)}` });
  const run = await runAction('sbom', { workspace: repository.path, inputs: { 'max-file-size': '1000' } });
  expect([run.exitCode, run.outputs.components, run.outputs.gaps]).toEqual([2, '3', '1']);
  expect(run.stdout).toMatch(/web\/package-lock\.json[^\n]*\d{8} bytes, limit 16777216/);
  const bom = readFileSync(join(repository.path, 'portcullis-results/sbom.cdx.json'), 'utf8');
  expect(JSON.parse(bom).compositions[0].aggregate).toBe('incomplete');
});
