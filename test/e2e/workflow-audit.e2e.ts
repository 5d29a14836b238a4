// workflow-audit through its bundle, the command line and the gate.

import { dirname } from 'node:path';
import { type GateBench, gateBench } from '../harness/gate.js';
import { describeWithPeers, peer } from '../harness/peers.js';
import { nodes, runAction, runCli } from '../harness/run-action.js';

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
});
afterEach(() => bench.remove());

const ci = '.github/workflows/ci.yml';
const deploy = '.github/workflows/deploy.yml';

/** A comment that becomes part of a script, in a workflow that the commented one calls. */
function putInjection(): void {
  bench.put(
    ci,
    'name: ci\non: issue_comment\njobs:\n  deploy:\n    uses: ./.github/workflows/deploy.yml\n    with:\n      target: ${{ github.event.comment.body }}\n',
  );
  bench.put(
    deploy,
    'name: deploy\non:\n  workflow_call:\n    inputs:\n      target:\n        type: string\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy ${{ inputs.target }}\n',
  );
  bench.commit();
}

describe.each(nodes)('workflow-audit on $name', (node) => {
  test('a finding shows its path over two files, its fix and what the step ends with', async () => {
    putInjection();
    const run = await runAction('workflow-audit', { workspace: bench.path, node });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'fail', critical: '1', gaps: '0' });
    const results = run.sarif.runs[0].results as {
      ruleId: string;
      codeFlows?: {
        threadFlows: {
          locations: {
            location: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }; message: { text: string } };
          }[];
        }[];
      }[];
      fixes?: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[];
    }[];
    const result = results.find(({ ruleId }) => ruleId === 'template-injection');
    const steps = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(
      ({ location: { physicalLocation: at, message } }) => `${at.artifactLocation.uri}:${at.region.startLine} ${message.text}`,
    );
    expect(steps).toEqual([
      `${ci}:7 \`github.event.comment.body\` is written by whoever sets the workflow off`,
      `${ci}:7 the job hands it over as \`target\``,
      `${deploy}:11 \`inputs.target\` brings it`,
      `${deploy}:11 it becomes part of the script before that is read`,
    ]);
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements.map(({ insertedContent }) => insertedContent.text)).toEqual([
      'env:\n          INPUTS_TARGET: ${{ inputs.target }}\n        ',
      '"${INPUTS_TARGET}"',
    ]);
    expect(run.summary).toContain(
      '| **anyone** | `issue_comment` | `ci.yml: deploy > deploy.yml: deploy` | as the repository’s settings say |',
    );
  });

  test('a tag that GitHub’s lock names is pinned, and one that it does not name is told', async () => {
    bench.put(
      ci,
      'name: ci\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/cache@v4\n      - uses: actions/setup-node@v4\n',
    );
    bench.put(
      '.github/workflows/actions.lock',
      `version: 'v0.0.2'\nworkflows:\n    '${ci}':\n        - 'actions/cache@v4'\ndependencies:\n    'actions/cache@v4':\n        ref: 'v4'\n        commit: 'sha1-${'0123456789'.repeat(4)}'\n        owner_id: 1\n        repo_id: 2\n`,
    );
    bench.commit();
    const run = await runAction('workflow-audit', { workspace: bench.path, node });
    const told = (run.sarif.runs[0].results as { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[])
      .map(({ ruleId, locations }) => `${ruleId} ${locations[0]?.physicalLocation.region.startLine}`)
      .filter((text) => /lock|unpinned/.test(text));
    expect(told.sort()).toEqual(['actions-lock 9', 'unpinned-uses 9']);
  });
});

test('the gate takes its report: the finding blocks, and without it the change passes', async () => {
  putInjection();
  const scan = () => runAction('workflow-audit', { workspace: bench.path, inputs: { 'fail-on': 'none' } });
  await scan();
  const blocked = await bench.gate();
  expect([blocked.exitCode, blocked.outputs.decision]).toEqual([1, 'block']);
  bench.put(
    ci,
    'name: ci\non: push\npermissions: {}\nconcurrency:\n  group: ci\n  cancel-in-progress: true\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
  );
  bench.git('rm', '-qf', deploy);
  bench.commit();
  await scan();
  const passed = await bench.gate();
  expect([passed.exitCode, passed.outputs.decision, passed.stdout]).toEqual([0, 'pass', expect.any(String)]);
});

test('a file that is no YAML is a finding and a gap, and the others are audited', async () => {
  putInjection();
  bench.put('.github/workflows/broken.yml', 'on: push\njobs: [\n');
  bench.commit();
  const run = await runAction('workflow-audit', { workspace: bench.path, inputs: { 'fail-on': 'none' } });
  expect(run.exitCode).toBe(2);
  expect(run.outputs).toMatchObject({ conclusion: 'fail', gaps: '1', critical: '1' });
  expect((run.sarif.runs[0].results as { ruleId: string }[]).map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['invalid-file', 'template-injection']),
  );
});

describe('settings of the base commit judge', () => {
  const zizmor = 'rules:\n  template-injection:\n    disable: true\n';

  test('a change cannot switch off the rule that it breaks, nor let its finding stay by a comment', async () => {
    bench.put('a.txt', 'a\n');
    const base = bench.commit();
    putInjection();
    bench.put('.github/zizmor.yml', zizmor);
    bench.put(
      deploy,
      'name: deploy\non:\n  workflow_call:\n    inputs:\n      target:\n        type: string\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy ${{ inputs.target }} # zizmor: ignore[template-injection]\n',
    );
    const head = bench.commit();
    const run = await runAction('workflow-audit', { workspace: bench.path, environment: bench.pullRequest(base, head) });
    expect(run.outputs).toMatchObject({ critical: '1', conclusion: 'fail' });
    expect(run.sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'template-injection').message.text).toContain(
      'counts after the merge',
    );
  });

  test('without the base commit, a lock that nobody could compare is a gap, and the step fails', async () => {
    const text = (commit: string): string =>
      `version: v0.0.2\ndependencies:\n  'actions/cache@v4':\n    ref: v4\n    commit: sha1-${commit.repeat(4)}\n`;
    bench.put('.github/workflows/actions.lock', text('0123456789'));
    const base = bench.commit();
    bench.put('.github/workflows/actions.lock', text('9876543210'));
    const head = bench.commit();
    const compared = await runAction('workflow-audit', { workspace: bench.path, environment: bench.pullRequest(base, head) });
    expect(compared.sarif.runs[0].results.map(({ ruleId }: { readonly ruleId: string }) => ruleId)).toEqual(['actions-lock']);
    expect([compared.exitCode, compared.outputs.gaps]).toEqual([0, '0']);
    const run = await runAction('workflow-audit', { workspace: bench.path, environment: bench.pullRequest('f'.repeat(40), head) });
    expect(run.outputs).toMatchObject({ conclusion: 'fail', gaps: '1' });
    expect(JSON.stringify(run.sarif.runs[0].invocations)).toContain('not-scanned/base-unavailable');
  });

  test.each([
    ['octo-org/octo-repo', { high: '0', medium: '1' }],
    ['other/octo-repo', { high: '1', medium: '0' }],
  ])('in %s an action of octo-org’s is judged by who owns both', async (GITHUB_REPOSITORY, counted) => {
    bench.put(
      ci,
      'name: ci\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n    permissions:\n      packages: write # to publish\n    steps:\n      - uses: octo-org/tool@v1\n',
    );
    const base = bench.commit();
    bench.put('a.txt', 'a\n');
    const environment = { ...bench.pullRequest(base, bench.commit()), GITHUB_REPOSITORY };
    const run = await runAction('workflow-audit', { workspace: bench.path, environment });
    expect(run.outputs).toMatchObject(counted);
  });

  test('what the base lets stay, stays', async () => {
    bench.put('.github/zizmor.yml', zizmor);
    const base = bench.commit();
    putInjection();
    const head = bench.commit();
    const run = await runAction('workflow-audit', { workspace: bench.path, environment: bench.pullRequest(base, head) });
    expect(run.outputs).toMatchObject({ critical: '0' });
  });
});

describe('on the command line', () => {
  test('findings as JSON, as zizmor and as actionlint print them', async () => {
    putInjection();
    const run = (...args: string[]) => runCli(['workflow-audit', '.', ...args], { workspace: bench.path });
    const json = await run('--format', 'json');
    expect(JSON.parse(json.stdout).findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'template-injection',
        aliases: expect.arrayContaining(['expression-injection']),
        level: 'error',
        confidence: 'high',
        path: deploy,
        line: 11,
        column: 27,
      }),
    );
    const zizmor = JSON.parse((await run('--format', 'zizmor-json')).stdout) as {
      ident: string;
      determinations: { severity: string };
      locations: { concrete: { location: { start_point: object } } }[];
    }[];
    expect(zizmor.find(({ ident }) => ident === 'template-injection')).toMatchObject({
      determinations: { severity: 'High', persona: 'Regular' },
      locations: [{ concrete: { location: { start_point: { row: 10, column: 26 } } } }, {}, {}, {}, {}],
    });
    expect((await run('--format', 'actionlint')).stdout).toMatch(
      new RegExp(`^${deploy.replace(/\./g, '\\.')}:11:27: .+ \\[template-injection\\]$`, 'm'),
    );
  });

  test('one file is audited with those that it calls, from wherever it is named', async () => {
    putInjection();
    bench.put('elsewhere/a.txt', 'a\n');
    const run = await runCli(['workflow-audit', `../${deploy}`, '--format', 'actionlint'], { workspace: `${bench.path}/elsewhere` });
    expect(run.stdout).toMatch(/^\.github\/workflows\/deploy\.yml:11:27: .*anybody who comments/m);
  });
});

describeWithPeers('ShellCheck on PATH', ['shellcheck'], () => {
  const job = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
  const found = async (text: string) => {
    bench.put(ci, text);
    bench.commit();
    const { sarif } = await runAction('workflow-audit', {
      workspace: bench.path,
      inputs: { 'fail-on': 'none', persona: 'pedantic' },
      environment: { PATH: `${dirname(peer('shellcheck') as string)}:${process.env.PATH}` },
    });
    return (
      sarif.runs[0].results as {
        ruleId: string;
        suppressions?: object[];
        locations: { physicalLocation: { region: { startLine: number } } }[];
      }[]
    )
      .filter(({ ruleId, suppressions }) => ruleId.startsWith('SC') && suppressions === undefined)
      .map(({ ruleId, locations }) => `${ruleId} ${locations[0]?.physicalLocation.region.startLine}`)
      .sort();
  };

  test('adds SC findings on their own lines, and none of what stands for an expression', async () => {
    const script = 'if [ ${{ github.sha }} = a ]; then echo $x; fi\n          for i in ${{ matrix.a }}; do cd "$i"; done\n';
    expect(await found(`${job}      - run: |\n          ${script}        shell: bash {0}\n`)).toEqual(['SC2086 7', 'SC2164 8']);
  });

  test('a directive of ShellCheck holds to the end of its script', async () => {
    const scripts = ['# shellcheck disable=SC2086\n          echo $x', 'echo $x'].map((text) => `      - run: |\n          ${text}\n`);
    expect(await found(`${job}${scripts.join('')}`)).toEqual(['SC2086 10']);
  });
});
