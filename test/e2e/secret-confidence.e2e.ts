// What is only plausible is counted and not reported, unless asked for; a tree of nothing but tests is looked at as it is.

import { type ActionRun, runAction, runCli, type SarifFile, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

// Assembled here so that this file holds nothing that looks live.
const value = ['q7Lw2Zt9', 'XcVb4Nm8', 'RkPd6Hs3'].join('');
const assignment = `client_secret = "${value}"\n`;

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

async function scan(inputs: Readonly<Record<string, string>> = {}): Promise<{ run: ActionRun; places: unknown[] }> {
  const run = await runAction('secret-scan', { workspace: workspace.path, inputs: { 'fail-on': 'none', ...inputs } });
  const results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] = run.sarif.runs[0].results;
  return { run, places: results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri) };
}

/** Where each result lies, how severe it is, and which row keeps it at medium. */
function weights({ sarif }: ActionRun): readonly unknown[] {
  const told = sarif.runs[0].results.map(({ properties, locations }: SarifFile) => [
    locations[0].physicalLocation.artifactLocation.uri,
    properties.severity,
    properties.weighed,
  ]);
  return told.sort();
}

test('a random value in the settings of a test is counted, and reported with `min-confidence: low`', async () => {
  workspace.put('src/settings.toml', 'name = "shop"\n');
  workspace.put('src/tests/settings.toml', assignment);
  const { run, places } = await scan();
  expect(places).toEqual([]);
  expect(JSON.stringify(run.sarif)).toContain('1 possible secret of less than medium confidence is not reported');
  expect((await scan({ 'min-confidence': 'low' })).places).toEqual(['src/tests/settings.toml']);
});

test('outside of tests the same value is reported, and left out when only high confidence counts', async () => {
  workspace.put('src/settings.toml', assignment);
  workspace.put('docs/index.txt', 'a shop\n');
  expect((await scan()).places).toEqual(['src/settings.toml']);
  expect((await scan({ 'min-confidence': 'high' })).places).toEqual([]);
});

test('others’ code, however much of it there is, does not make a tree one of nothing but tests', async () => {
  for (let number = 0; number < 20; number++) workspace.put(`vendor/acme/${number}.txt`, 'a shop\n');
  workspace.put('src/settings.toml', 'name = "shop"\n');
  workspace.put('src/tests/settings.toml', assignment);
  expect((await scan()).places).toEqual([]);
});

test('where all files lie in folders of tests, the folders say nothing', async () => {
  workspace.put('one/tests/settings.toml', assignment);
  workspace.put('two/fixtures/settings.toml', 'name = "shop"\n');
  expect((await scan()).places).toEqual(['one/tests/settings.toml']);
});

test("the user's own rules are reported everywhere", async () => {
  workspace.put('src/settings.toml', 'name = "shop"\n');
  workspace.put('src/tests/settings.toml', `code = "zq-${value}"\n`);
  workspace.put('.gitleaks.toml', `[[rules]]\nid = "zq"\ndescription = "own"\nregex = '''zq-[A-Za-z0-9]{24}'''\n`);
  expect((await scan()).places).toEqual(['src/tests/settings.toml']);
});

test('a guess that its place tells to be made up is medium, stops at medium, and `--explain` says why', async () => {
  workspace.put('docker/.env.example', `DB_PASSWORD=${value}\n`);
  workspace.put('docker/.env', `DB_PASSWORD=${value}\n`);
  const { run } = await scan();
  expect(weights(run)).toEqual([
    ['docker/.env', 'high', undefined],
    ['docker/.env.example', 'medium', 'to-be-copied'],
  ]);
  const of = (path: string, severity: string) =>
    runAction('secret-scan', { workspace: workspace.path, inputs: { include: path, 'fail-on': severity } });
  expect((await of('docker/.env.example', 'high')).exitCode).toBe(0);
  expect((await of('docker/.env.example', 'medium')).exitCode).toBe(1);
  const explained = await runCli(['secret-scan', '--explain', 'docker/.env.example:1', '.'], { workspace: workspace.path });
  expect(explained.stdout).toContain('no more than medium by to-be-copied: Its file is one to copy and fill in, or of defaults');
});

test('what says of itself that it is fake, and a password that a manual shows, are medium; in use both are high', async () => {
  const [random, shown] = [['Zk8qR2vT7m', 'X4pL9wB6hN'].join(''), ['38rrd4', 'Gxkeaw'].join('')];
  workspace.put('a/compose.yml', `  A__SECRET: '{"secret_key": "fake-key-${random}="}'\n`);
  workspace.put('b/production.yml', `  A__SECRET: '{"secret_key": "${random}="}'\n`);
  workspace.put('README.md', `    mysql -uadmin -p${shown}\n`);
  workspace.put('load.sh', `mysql -uadmin -p${shown}\n`);
  const { run } = await scan();
  expect(weights(run)).toEqual([
    ['README.md', 'medium', 'for-readers'],
    ['a/compose.yml', 'medium', 'says-made-up'],
    ['b/production.yml', 'high', undefined],
    ['load.sh', 'high', undefined],
  ]);
});

test('what only its name calls a secret is medium, and high with a host that is reached from elsewhere', async () => {
  const chosen = ['R4%fo', 'rep1CT'].join('');
  workspace.put('values.yaml', `password: ${chosen}\n`);
  workspace.put('url.yaml', `url: postgres://app:${chosen}@db.acme.io/app\n`);
  const { run } = await scan();
  expect(weights(run)).toEqual([
    ['url.yaml', 'critical', undefined],
    ['values.yaml', 'medium', 'name-alone'],
  ]);
});
