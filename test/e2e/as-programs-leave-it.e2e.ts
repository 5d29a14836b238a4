// Files as other programs leave them, and names that people give theirs, through the bundles: a table of SQLite, an object of git, gzip
// within gzip; Dockerfiles that are called otherwise; what GitHub's `cache-mode` lets an outsider's run do.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { base62, sample } from '../../packages/engines/secret-scan/src/rule.js';
import { runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

const token = ['sk_live_', sample(base62, 24, 11)].join('');

async function scan(action: string, inputs: Record<string, string> = {}) {
  const run = await runAction(action, { workspace: workspace.path, inputs: { annotations: 'false', ...inputs } });
  // biome-ignore lint/suspicious/noExplicitAny: SARIF is read freely
  const results: any[] = run.sarif?.runs[0].results ?? [];
  return {
    run,
    results,
    places: results.map(({ ruleId, locations }) => `${ruleId} ${decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri)}`),
  };
}

/** A script of Python and what it is told; CI has Python, and a machine that has none says so. */
function python(script: string, ...args: readonly string[]): boolean {
  const run = spawnSync('python3', ['-c', script, ...args], { encoding: 'utf8' });
  if (run.error === undefined && run.status !== 0) throw new Error(run.stderr);
  if (run.error !== undefined) console.log('python3 is not there: no table of SQLite is made');
  return run.error === undefined;
}

describe('secret-scan', () => {
  test('a row of a table of SQLite', async () => {
    const script =
      'import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\nc.execute("create table session(id integer primary key, what text)")\n' +
      'c.executemany("insert into session(what) values(?)",[("row %d"%i,) for i in range(500)]+[(sys.argv[2],)])\nc.commit()';
    if (!python(script, join(workspace.path, 'app.db'), token)) return;
    const { run, places } = await scan('secret-scan');
    expect(places).toEqual(['stripe-access-token app.db']);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).not.toContain(token);
  });

  test('an object that git compressed, in a folder that is no repository any more', async () => {
    const store = join(workspace.path, 'backup');
    mkdirSync(store);
    execFileSync('git', ['init', '-q', store]);
    execFileSync('git', ['-C', store, 'hash-object', '-w', '--stdin'], { input: `STRIPE_SECRET_KEY=${token}\n` });
    const objects = join(store, '.git/objects');
    const folder = readdirSync(objects).find((name) => /^[0-9a-f]{2}$/.test(name)) as string;
    const [object] = readdirSync(join(objects, folder)) as [string];
    const copy = temporaryWorkspace();
    copy.put(`objects/${folder}/${object}`, readFileSync(join(objects, folder, object)));
    workspace.remove();
    workspace = copy;
    const { run, places } = await scan('secret-scan');
    expect(places).toEqual([expect.stringMatching(/^stripe-access-token objects\//)]);
    expect(run.exitCode).toBe(1);
  });

  test('gzip within gzip', async () => {
    workspace.put('dump.gz', gzipSync(gzipSync(`STRIPE_SECRET_KEY=${token}\n`)));
    const { run, places } = await scan('secret-scan');
    expect(places).toEqual([expect.stringMatching(/^stripe-access-token dump\.gz/)]);
    expect(run.exitCode).toBe(1);
  });
});

test('an artifact that is named is read whole, whatever its own .gitignore says', async () => {
  execFileSync('git', ['init', '-q', workspace.path]);
  workspace.put('artifact/.gitignore', '*\n');
  workspace.put('artifact/app/.env', `STRIPE_SECRET_KEY=${token}\n`);
  const { run, places } = await scan('secret-scan', { path: 'artifact' });
  expect(places).toEqual(['stripe-access-token artifact/app/.env']);
  expect(run.exitCode).toBe(1);
});

test('images of a release of Flux, of a custom resource and of a deploy command ask for a rule', async () => {
  workspace.put(
    'apps/release.yaml',
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: r}\nspec:\n  chart: {spec: {chart: c}}\n  values:\n    image: {repository: registry.example/a, tag: "1"}\n',
  );
  workspace.put('db.yaml', 'apiVersion: db.example/v1\nkind: Cluster\nmetadata: {name: d}\nspec: {image: "registry.example/b:2"}\n');
  workspace.put(
    '.github/workflows/deploy.yml',
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kubectl set image deployment/web web=registry.example/c:3\n',
  );
  const { run, places } = await scan('image-verify');
  const rule = 'image-without-rule';
  expect(places.sort()).toEqual([`${rule} .github/workflows/deploy.yml`, `${rule} apps/release.yaml`, `${rule} db.yaml`]);
  expect(run.stdout).toContain('the chart c of HelmRelease r in apps/release.yaml');
  expect(run.exitCode).toBe(1);
});

const bad = 'FROM debian:12\nRUN curl -k https://example.com/a.sh | sh\n';

describe.each(['Dockerfile.py', 'web-dockerfile', '.dockerfile', 'deploy/prod.Dockerfile', 'Containerfile.web'])('%s', (path) => {
  test('dockerfile-lint reads it', async () => {
    workspace.put(path, bad);
    const { places, run } = await scan('dockerfile-lint');
    expect(places.filter((place) => place.endsWith(` ${path}`)).length).toBeGreaterThan(0);
    expect(run.exitCode).toBe(1);
  });

  test('image-verify finds its base', async () => {
    workspace.put(path, bad);
    const { run, places } = await scan('image-verify');
    expect(places).toEqual([`image-without-rule ${path}`]);
    expect(run.exitCode).toBe(1);
  });
});

test('a file that a step feeds to `docker build -` is a Dockerfile, whatever it is called', async () => {
  workspace.put('image.txt', bad);
  workspace.put(
    '.github/workflows/a.yml',
    'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: docker build - < image.txt\n',
  );
  const { places } = await scan('dockerfile-lint');
  expect(places.filter((place) => place.endsWith(' image.txt')).length).toBeGreaterThan(0);
});

test.each([
  ['', 'warning'],
  ['    cache-mode: write\n', 'error'],
])('a comment that a script runs, in a job with %j, beside one that restores caches and may write', async (mode, level) => {
  workspace.put(
    '.github/workflows/a.yml',
    `on: [issue_comment, push]\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${mode}    steps:\n      - run: echo \${{ github.event.comment.body }}\n  b:\n    runs-on: ubuntu-24.04\n    permissions: { contents: write }\n    steps:\n      - run: make\n      - uses: actions/cache@v4\n        with: { path: a, key: b }\n`,
  );
  const { results } = await scan('workflow-audit');
  expect(results.filter(({ ruleId }) => ruleId === 'template-injection').map((result) => result.level)).toEqual([level]);
});
