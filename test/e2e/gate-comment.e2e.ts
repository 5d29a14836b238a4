// gate-comment's bundle against a code host on this machine, with artifacts that the gate's bundle wrote.

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load } from 'js-yaml';
import { zipOf } from '../../packages/formats/src/zip/testing.js';
import { type GateBench, gateBench, toolResult, toolSarif } from '../harness/gate.js';
import type { Granted } from '../harness/permissions.js';
import { baseId, bot, forkId, type HostRun, owner, type PullRequestHost, pullRequestHost, repo } from '../harness/pull-request-host.js';
import { type ActionRun, repositoryRoot, runAction } from '../harness/run-action.js';

let bench: GateBench;
let host: PullRequestHost;
let head: string;
let base: string;

beforeAll(() => {
  bench = gateBench();
  bench.put('kept.txt', 'one\ntwo\n');
  base = bench.commit();
  bench.put('a.txt', 'first\nweak\nlast\n');
  head = bench.commit();
});
beforeEach(async () => {
  host = await pullRequestHost(head);
});
afterEach(() => host.close());
afterAll(() => bench.remove());

const mended = { description: { text: 'make it strong' }, artifactChanges: [change('a.txt', 2, 'strong')] };

function change(uri: string, line: number, text: string): object {
  return {
    artifactLocation: { uri },
    replacements: [{ deletedRegion: { startLine: line, startColumn: 1, endLine: line, endColumn: 5 }, insertedContent: { text } }],
  };
}

interface RunOptions {
  readonly id?: number;
  readonly event?: string;
  readonly results?: readonly object[];
  readonly tool?: string;
  /** Reports beside the tool's. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The gate's step in a run: its artifact lies on the host afterwards. */
async function gateRun(options: RunOptions = {}): Promise<HostRun> {
  const { id = 11, event = 'pull_request' } = options;
  const { exitCode, files } = await judged(options);
  host.artifacts.set(id, [{ name: 'portcullis-results', bytes: zipOf(files), head_sha: head }]);
  const run: HostRun = {
    id,
    run_attempt: 1,
    workflow_id: 7,
    path: '.github/workflows/gate.yml@refs/pull/5/merge',
    head_sha: head,
    head_branch: event === 'pull_request' ? 'topic' : 'main',
    event,
    status: 'completed',
    conclusion: exitCode === 0 ? 'success' : 'failure',
    repository: { id: baseId },
    head_repository: { id: baseId, owner: { login: owner } },
  };
  host.runs.push(run);
  return run;
}

interface Judged {
  readonly exitCode: number | null;
  /** Members of the artifact. */
  readonly files: Record<string, Uint8Array>;
}

const known = new Map<string, Promise<Judged>>();

/** What the gate's bundle says and writes, once of the same: most of these tests are about what is done with it. */
function judged(options: RunOptions = {}): Promise<Judged> {
  const key = JSON.stringify(options);
  const made = known.get(key) ?? judge(options);
  known.set(key, made);
  return made;
}

async function judge({ id = 11, event = 'pull_request', results, tool = 'tool', more = {} }: RunOptions): Promise<Judged> {
  rmSync(join(bench.path, 'portcullis-results'), { recursive: true, force: true });
  const found = results ?? [toolResult('weak-word', 'a.txt', 2, { fixes: [mended] })];
  bench.put('portcullis-results/t.sarif', toolSarif(found, { commit: head, tool }));
  for (const [name, text] of Object.entries(more)) bench.put(`portcullis-results/${name}`, text);
  const isPull = event === 'pull_request';
  const gate = await bench.gate(
    {},
    {
      ...(isPull ? bench.pullRequest(base, head) : branchEvent(event)),
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: '1',
      ...(isPull ? { GITHUB_REF: 'refs/pull/5/merge', GITHUB_BASE_REF: 'main' } : {}),
    },
  );
  expect(gate.outputs['decision-file']).toBe('portcullis-results/gate/decision.json');
  return { exitCode: gate.exitCode, files: filesBelow('portcullis-results') };
}

function branchEvent(name: string): Record<string, string> {
  const event = join(bench.path, '.git/event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' }, after: head }));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: head };
}

/** Members of an artifact, as actions/upload-artifact names them: without the folder that all share. */
function filesBelow(folder: string): Record<string, Uint8Array> {
  const root = join(bench.path, folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(files.map((name) => [relative('.', name).replaceAll('\\', '/'), readFileSync(join(root, name))]));
}

function openPull(from: { readonly id: number; readonly login: string } = { id: baseId, login: owner }, number = 5): void {
  host.pulls.push({
    number,
    state: 'open',
    head: { sha: head, ref: 'topic', repo: { id: from.id, owner: { login: from.login } } },
    base: { ref: 'main', repo: { id: baseId } },
  });
  host.files.splice(0, host.files.length, { filename: 'a.txt', patch: '@@ -0,0 +1,3 @@\n+first\n+weak\n+last' });
}

/** The job that `workflow_run` starts. */
function tell(run: HostRun, inputs: Record<string, string> = {}, environment: Record<string, string> = {}): Promise<ActionRun> {
  const event = join(bench.path, '.git/workflow-run.json');
  writeFileSync(
    event,
    JSON.stringify({
      pull_request: { base: { sha: base }, head: { sha: head } },
      workflow_run: { id: run.id, run_attempt: run.run_attempt, head_sha: run.head_sha },
      repository: { id: baseId, name: repo, owner: { login: owner }, default_branch: 'main' },
    }),
  );
  return runAction('gate-comment', {
    workspace: bench.path,
    inputs: { token: 'a-token', ...inputs },
    environment: { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event, GITHUB_API_URL: host.url, ...environment },
  });
}

describe('a pull request', () => {
  test('gets one comment, which later runs update in place, and each suggestion once', async () => {
    openPull();
    const first = await tell(await gateRun());
    expect([first.exitCode, first.outputs]).toMatchObject([
      0,
      { 'pull-request': '5', comment: 'created', suggestions: '1', warnings: '0' },
    ]);
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).toContain('### Blocked: 1 finding to fix');
    expect(host.comments[0]?.body).toContain('`weak-word`');
    expect(host.comments[0]?.body).toContain(`[run 11](https://github.com/${owner}/${repo}/actions/runs/11)`);
    expect(host.reviews[0]).toMatchObject({ commit_id: head, event: 'COMMENT', comments: [{ path: 'a.txt', line: 2, side: 'RIGHT' }] });
    expect(host.reviewComments[0]?.body).toContain('```suggestion\nstrong\n```');
    // The place of the artifact is another host, which no token is for.
    expect(host.tokensAtStore).toEqual([undefined]);

    const again = await tell(host.runs[0] as HostRun);
    expect(again.outputs).toMatchObject({ comment: 'unchanged', suggestions: '0' });
    const clean = await tell(await gateRun({ id: 12, results: [] }));
    expect(clean.outputs).toMatchObject({ comment: 'updated', suggestions: '0' });
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).toContain('### Passed');
    expect(host.reviews).toHaveLength(1);
  });

  test('from a fork is told of just the same', async () => {
    openPull({ id: forkId, login: 'stranger' });
    const run = await gateRun();
    run.head_repository = { id: forkId, owner: { login: 'stranger' } };
    expect((await tell(run)).outputs).toMatchObject({ comment: 'created', suggestions: '1' });
  });

  test.each<[string, (run: HostRun) => void, RegExp]>([
    ['that has moved on', () => Object.assign(host.pulls[0]?.head ?? {}, { sha: 'f'.repeat(40) }), /has moved on/],
    ['that was pointed at another branch', () => Object.assign(host.pulls[0]?.base ?? {}, { ref: 'release' }), /for another branch/],
    ['that was closed', () => Object.assign(host.pulls[0] ?? {}, { state: 'closed' }), /no open pull request/],
    [
      'of another fork with the same branch',
      (run) => Object.assign(run, { head_repository: { id: 9, owner: { login: owner } } }),
      /no open pull/,
    ],
    ['whose branch and fork are gone', (run) => Object.assign(run, { head_repository: null }), /is gone/],
    ['whose run was started again', (run) => Object.assign(run, { status: 'in_progress' }), /started again/],
  ])('%s is left alone', async (_, alter, why) => {
    openPull();
    const run = await gateRun();
    alter(run);
    const told = await tell(run);
    expect([told.exitCode, told.outputs.comment, told.outputs.warnings]).toEqual([0, 'none', '0']);
    expect(told.summary).toMatch(why);
    expect(host.writes()).toEqual([]);
  });

  test('is told of which attempt the decision is where other jobs were run again', async () => {
    openPull();
    const run = await gateRun();
    await tell(run);
    expect(host.comments[0]?.body).not.toContain('), attempt');
    Object.assign(run, { run_attempt: 2 });
    const told = await tell(run);
    expect(told.outputs).toMatchObject({ comment: 'updated', warnings: '0' });
    const body = host.comments[0]?.body ?? '';
    expect(body).toContain(`[run 11](https://github.com/${owner}/${repo}/actions/runs/11/attempts/2), attempt 2,`);
    expect(body).toContain('The decision is of attempt 1: attempt 2 left none of its own.');
    expect(body).toContain('### Blocked: 1 finding to fix');
  });

  test('keeps the word of the later run when an old event is run again', async () => {
    openPull();
    const old = await gateRun({ results: [] });
    await tell(await gateRun({ id: 12 }));
    const told = await tell(old);
    expect(told.outputs.comment).toBe('none');
    expect(host.comments[0]?.body).toContain('Blocked');
  });

  test('of two with one head, the one that was judged is told', async () => {
    openPull();
    openPull(undefined, 6);
    expect((await tell(await gateRun())).outputs).toMatchObject({ 'pull-request': '5', comment: 'created' });
  });

  test('suggestions stay off lines that the pull request does not change, and off lines that are others by now', async () => {
    openPull();
    const run = await gateRun();
    for (const patch of [
      '@@ -1,3 +1,3 @@\n+first\n weak\n last',
      '@@ -0,0 +1,3 @@\n+first\n+other\n+last',
      '@@ -0,0 +2,3 @@\n+first\n+weak\n+last',
    ]) {
      host.files.splice(0, 1, { filename: 'a.txt', patch });
      expect((await tell(run)).outputs.suggestions).toBe('0');
    }
    host.files.splice(0, 1, { filename: 'a.txt' });
    expect((await tell(run)).outputs.suggestions).toBe('0');
    expect(host.reviews).toEqual([]);
  });

  test('a suggestion brings in no letter that nobody sees', async () => {
    openPull();
    const fix = (text: string): object => ({ ...mended, artifactChanges: [change('a.txt', 2, text)] });
    const turned = await gateRun({ results: [toolResult('weak-word', 'a.txt', 2, { fixes: [fix('str\u202eong')] })] });
    expect((await tell(turned)).outputs).toMatchObject({ comment: 'created', suggestions: '0' });
    const seen = await gateRun({ id: 12, results: [toolResult('weak-word', 'a.txt', 2, { fixes: [fix('strong \u2764\ufe0f')] })] });
    expect((await tell(seen)).outputs).toMatchObject({ suggestions: '1' });
  });

  test('a comment that somebody else wrote is never changed, whatever it says', async () => {
    openPull();
    const run = await gateRun();
    await tell(run);
    (host.comments[0] as { user: object }).user = { login: 'somebody' };
    const before = host.comments[0]?.body;
    await tell(await gateRun({ id: 12, results: [] }));
    expect(host.comments.map(({ body }) => body === before)).toEqual([true, false]);
  });
});

describe('an artifact is what a stranger wrote', () => {
  const hostile =
    '<img src=x onerror=alert(1)> @octocat &commat;octocat fixes #1 octo-org/octo-repo#2 GH-3 www.example.org https://example.org [a](https://example.org) 0123456789abcdef <!-- portcullis gate-comment';

  test('its text is text: no HTML, mention, reference or link', async () => {
    openPull();
    await tell(await gateRun({ results: [{ ...toolResult('a`b', 'a.txt', 2), message: { text: hostile } }] }));
    const body = host.comments[0]?.body ?? '';
    const lines = body.split('\n').slice(1, -2).join('\n');
    expect(lines).toContain('octocat');
    for (const live of [/(?<!\\)</, /@(?=\w)/, /(?<!\\)&/, /#(?=\d)/, /GH-\d/, /www\./, /https?:\/\//, /(?<!\\)\[a/, /0123456789abcdef/])
      expect([live, lines.match(live)]).toEqual([live, null]);
  });

  test('and its length is bounded', async () => {
    openPull();
    const many = Array.from({ length: 3000 }, (_, i) => toolResult(`rule-${i}-${'x'.repeat(200)}`, `${'d/'.repeat(40)}${i}.txt`, 1));
    await tell(await gateRun({ results: many }));
    const body = host.comments[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\d+ more rules with \d+ findings are in the report/);
  });

  test.each<[string, (files: Record<string, Uint8Array>) => Buffer, string]>([
    ['of another run', (files) => altered(files, (about) => ({ ...about, run: { id: 99, attempt: 1 } })), 'decision-of-another-run'],
    [
      'of an attempt that there was not',
      (files) => altered(files, (about) => ({ ...about, run: { id: 12, attempt: 2 } })),
      'decision-of-another-run',
    ],
    ['of another commit', (files) => altered(files, (about) => ({ ...about, head: 'e'.repeat(40) })), 'decision-of-another-run'],
    ['without a word of its run', (files) => altered(files, () => undefined), 'decision-of-another-run'],
    ['of another shape', (files) => zipOf({ ...files, 'gate/decision.json': '{"decision":"pass"}' }), 'artifact-invalid'],
    ['without a decision', () => zipOf({ 'x.txt': 'x' }), 'artifact-invalid'],
    ['that is no zip file', () => Buffer.from('nothing'), 'zip-invalid'],
  ])('one %s is not believed, and an earlier comment no longer stands for this commit', async (_, make, code) => {
    openPull();
    await tell(await gateRun({ id: 11 }));
    const run = await gateRun({ id: 12, results: [] });
    const { files } = await judged({ id: 12, results: [] });
    host.artifacts.set(12, [{ name: 'portcullis-results', bytes: make(files), head_sha: head }]);
    const told = await tell(run);
    expect([told.exitCode, told.outputs]).toMatchObject([0, { comment: 'updated', suggestions: '0', warnings: '1' }]);
    expect(told.stdout).toContain(`[${code}]`);
    expect(host.comments[0]?.body).toMatch(/### Not known/);
    expect(host.comments[0]?.body).not.toContain('Passed');
  });

  test('one that says passed where the run did not end so is told with that', async () => {
    openPull();
    const run = await gateRun({ results: [] });
    run.conclusion = 'failure';
    await tell(run);
    expect(host.comments[0]?.body).toMatch(/which ended with failure\. Look there before you rely on this/);
  });

  test('one of a run that made none starts no comment', async () => {
    openPull();
    const run = await gateRun();
    host.artifacts.clear();
    const told = await tell(run);
    expect([told.outputs.comment, told.outputs.warnings]).toEqual(['none', '1']);
    expect(told.stdout).toContain('[artifact-missing]');
    expect(host.writes()).toEqual([]);
  });

  function altered(files: Record<string, Uint8Array>, change: (about: object) => object | undefined): Buffer {
    const decision = JSON.parse(Buffer.from(files['gate/decision.json'] as Uint8Array).toString());
    return zipOf({ ...files, 'gate/decision.json': JSON.stringify({ ...decision, about: change(decision.about) }) });
  }
});

describe('the default branch', () => {
  const found = (...rules: string[]): object[] => rules.map((rule) => toolResult(rule, 'a.txt', 2));

  test('has an issue for every rule that blocks: opened once, updated, closed by a complete decision, opened again', async () => {
    const told = await tell(await gateRun({ event: 'push', results: found('one', 'two') }), { issues: 'true' });
    expect(told.outputs).toMatchObject({ comment: 'none', 'issues-opened': '2', warnings: '0' });
    expect(host.issues.map(({ title, labels }) => [title, labels])).toEqual([
      ['high: one: one', ['portcullis']],
      ['high: two: two', ['portcullis']],
    ]);
    const same = await tell(await gateRun({ id: 12, event: 'schedule', results: found('one', 'two') }), { issues: 'true' });
    expect(same.outputs).toMatchObject({ 'issues-opened': '0', 'issues-updated': '0', 'issues-closed': '0' });
    const moved = await tell(await gateRun({ id: 13, event: 'push', results: [toolResult('one', 'a.txt', 3)] }), { issues: 'true' });
    expect(moved.outputs).toMatchObject({ 'issues-opened': '0', 'issues-updated': '1', 'issues-closed': '1' });
    expect(host.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(host.issues[0]?.body).toContain('`a.txt:3`');
    const back = await tell(await gateRun({ id: 14, event: 'push', results: found('one', 'two') }), { issues: 'true' });
    expect(back.outputs).toMatchObject({ 'issues-opened': '1', 'issues-updated': '1' });
    expect(host.issues).toHaveLength(2);
  });

  test('has no issue touched by the decision of an earlier attempt', async () => {
    await tell(await gateRun({ event: 'push', results: found('one') }), { issues: 'true' });
    const run = await gateRun({ id: 12, event: 'push', results: [] });
    Object.assign(run, { run_attempt: 2 });
    const told = await tell(run, { issues: 'true' });
    expect(told.outputs).toMatchObject({ 'issues-closed': '0', warnings: '0' });
    expect(told.summary).toContain('No issue was touched: the decision is of attempt 1, and attempt 2 left none of its own.');
    expect(host.issues.map(({ state }) => state)).toEqual(['open']);
  });

  test('keeps its issues where the tool that reported them has not reported, where the gate is unsure, or a person said so', async () => {
    await tell(await gateRun({ event: 'push', results: found('one') }), { issues: 'true' });
    const other = await tell(await gateRun({ id: 12, event: 'push', results: [], tool: 'another' }), { issues: 'true' });
    expect(other.outputs['issues-closed']).toBe('0');
    expect(other.summary).toContain('1 left open');
    const unsure = await tell(await gateRun({ id: 13, event: 'push', results: [], more: { 'empty.sarif': '' } }), { issues: 'true' });
    expect(unsure.outputs['issues-closed']).toBe('0');
    Object.assign(host.issues[0] ?? {}, { state: 'closed', state_reason: 'not_planned' });
    const again = await tell(await gateRun({ id: 14, event: 'push', results: found('one') }), { issues: 'true' });
    expect(again.outputs).toMatchObject({ 'issues-opened': '0', 'issues-updated': '0' });
  });

  test('at most 25 at once, and none where `issues` is off', async () => {
    const many = found(...Array.from({ length: 40 }, (_, i) => `rule-${i}`));
    const run = await gateRun({ event: 'push', results: many });
    expect((await tell(run)).outputs['issues-opened']).toBe('0');
    expect(host.writes()).toEqual([]);
    expect((await tell(run, { issues: 'true' })).outputs['issues-opened']).toBe('25');
    expect((await tell(run, { issues: 'true' })).outputs['issues-opened']).toBe('0');
    expect(host.issues).toHaveLength(25);
  });

  test.each<[string, (run: HostRun) => void, RegExp]>([
    ['an older commit', () => Object.assign(host, { tip: 'd'.repeat(40) }), /has moved on/],
    ['another branch', (run) => Object.assign(run, { head_branch: 'topic' }), /not the default one/],
    [
      'a fork’s branch of the same name',
      (run) => Object.assign(run, { head_repository: { id: forkId, owner: { login: 's' } } }),
      /another repository/,
    ],
    ['a merge queue', (run) => Object.assign(run, { event: 'merge_group' }), /event merge\\_group judges neither/],
    ['a comment', (run) => Object.assign(run, { event: 'issue_comment' }), /event issue\\_comment judges neither/],
    ['another workflow’s run', (run) => Object.assign(run, { event: 'workflow_run' }), /event workflow\\_run judges neither/],
    ['another repository', (run) => Object.assign(run, { repository: { id: 77 } }), /another commit or repository/],
  ])('a run about %s touches nothing', async (_, alter, why) => {
    const run = await gateRun({ event: 'push', results: found('one') });
    alter(run);
    const told = await tell(run, { issues: 'true' });
    expect([told.exitCode, told.outputs.warnings]).toEqual([0, '0']);
    expect(told.summary).toMatch(why);
    expect(host.writes()).toEqual([]);
  });
});

test('a workflow of the gate’s name that the change brings along tells nothing', async () => {
  openPull();
  const run = await gateRun();
  Object.assign(run, { workflow_id: 8, path: '.github/workflows/other.yml' });
  const told = await tell(run);
  expect([told.exitCode, told.outputs.comment, told.outputs.warnings]).toEqual([0, 'none', '0']);
  expect(told.summary).toMatch(/workflow is not on the default branch/);
  expect(host.writes()).toEqual([]);
});

test('two workflows of one name have a comment each, and one that is numbered anew keeps its own', async () => {
  openPull();
  const first = await gateRun();
  expect((await tell(first)).outputs.comment).toBe('created');
  const second = await gateRun({ id: 12 });
  Object.assign(second, { workflow_id: 8, path: '.github/workflows/more.yml' });
  expect((await tell(second)).outputs.comment).toBe('created');
  expect(host.comments.map(({ body }) => /of `([^`]*yml)` on/.exec(body)?.[1])).toEqual([
    '.github/workflows/gate.yml',
    '.github/workflows/more.yml',
  ]);
  const anew = await gateRun({ id: 13 });
  Object.assign(anew, { workflow_id: 9 });
  expect([(await tell(anew)).outputs.comment, host.comments.length]).toEqual(['updated', 2]);
});

describe('a server that does not answer as it should', () => {
  const isWrite = (method: string): boolean => method !== 'GET';

  test('a limit on requests is said with its end', async () => {
    openPull();
    host.fail(isWrite, 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' });
    const told = await tell(await gateRun());
    expect([told.exitCode, told.outputs]).toMatchObject([0, { comment: 'none', suggestions: '0', warnings: '2' }]);
    expect(told.stdout).toContain('::warning title=host-rate-limit::');
    expect(told.stdout).toContain('until 2030-03-17T17:46:40.000Z');
    // What writes is asked once.
    expect(host.writes()).toHaveLength(2);
  });

  test('a permission that is missing is named', async () => {
    openPull();
    host.fail(isWrite, 403);
    expect((await tell(await gateRun(), { suggestions: 'false' })).stdout).toContain('permissions: { pull-requests: write }');
    host.fail((_, path) => path.endsWith('/artifacts'), 403);
    expect((await tell(host.runs[0] as HostRun)).stdout).toContain('permissions: { actions: read }');
  });

  test('one that fails now and then is asked again, one that keeps failing is not written to', async () => {
    openPull();
    const run = await gateRun();
    host.fail((method) => method === 'GET', 502, {}, 2);
    expect((await tell(run)).outputs).toMatchObject({ comment: 'created', warnings: '0' });
    host.fail((_, path) => path.endsWith('/comments'), 500);
    const told = await tell(await gateRun({ id: 12, results: [] }));
    expect([told.exitCode, told.outputs.comment]).toEqual([0, 'none']);
    expect(told.stdout).toContain('[host-failing]');
    expect(host.comments).toHaveLength(1);
  });

  test('issues are neither opened nor closed where the list of them cannot be had', async () => {
    await tell(await gateRun({ event: 'push', results: [toolResult('one', 'a.txt', 2)] }), { issues: 'true' });
    host.fail((method, path) => method === 'GET' && path.endsWith('/issues'), 500);
    const told = await tell(await gateRun({ id: 12, event: 'push', results: [] }), { issues: 'true' });
    expect(told.outputs).toMatchObject({ 'issues-opened': '0', 'issues-closed': '0', warnings: '1' });
    expect(host.issues.map(({ state }) => state)).toEqual(['open']);
  });

  test('an open line to another machine gets no token', async () => {
    const run = await gateRun();
    const told = await tell(run, {}, { GITHUB_API_URL: 'http://host.example' });
    expect([told.exitCode, told.outputs.warnings]).toEqual([0, '1']);
    expect(told.stdout).toContain('expected an https URL');
  });
});

test.each(['push', 'pull_request', 'pull_request_target', ''])('on the event %j it refuses to work', async (name) => {
  const told = await tell(await gateRun(), {}, { GITHUB_EVENT_NAME: name });
  expect(told.exitCode).toBe(2);
  expect(told.stdout).toContain('[event-unexpected]');
  expect(host.asked).toEqual([]);
  expect(host.comments.filter(({ user }) => user.login === bot)).toEqual([]);
});

describe('a token that writes as somebody else', () => {
  test('is told of with the comment that it wrote', async () => {
    openPull();
    host.writer = 'my-app[bot]';
    const told = await tell(await gateRun());
    expect([told.exitCode, told.outputs]).toMatchObject([0, { comment: 'created', warnings: '1' }]);
    expect(told.stdout).toMatch(/`author`: .*it writes as "my-app\[bot\]".*\[author-unlike\]/);
    const named = await tell(await gateRun({ id: 12, results: [] }), { author: 'my-app[bot]' });
    expect(named.outputs).toMatchObject({ comment: 'updated', warnings: '0' });
    expect(host.comments).toHaveLength(1);
  });

  test('opens one issue, and not all of them at each run', async () => {
    host.writer = 'my-app[bot]';
    const results = ['one', 'two', 'three'].map((rule) => toolResult(rule, 'a.txt', 2));
    const told = await tell(await gateRun({ event: 'push', results }), { issues: 'true' });
    expect([told.exitCode, told.outputs.warnings, host.issues.length]).toEqual([0, '1', 1]);
    expect(told.stdout).toContain('[author-unlike]');
  });
});

test.each([
  ['a,b', '2', true],
  ['x'.repeat(51), '2', true],
  ['x'.repeat(50), '0', true],
  ['a,b', '0', false],
])('the label %j ends with %s where issues are on: %j', async (label, exitCode, issues) => {
  const told = await tell(await gateRun({ event: 'push' }), { issues: String(issues), 'issue-label': label });
  expect(String(told.exitCode)).toBe(exitCode);
  if (exitCode === '2') expect(told.stdout).toMatch(/`issue-label`: expected a label of at most 50 letters without a comma/);
  expect(host.issues).toHaveLength(issues && exitCode === '0' ? 1 : 0);
});

describe('the workflow that its page shows', () => {
  interface Step {
    readonly uses: string;
    readonly if?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  interface Job {
    readonly permissions: Granted;
    readonly steps: readonly Step[];
    readonly if?: string;
  }
  interface Workflow {
    readonly name: string;
    readonly on: { readonly workflow_run: { readonly workflows: readonly string[]; readonly types: readonly string[] } };
    readonly permissions: object;
    readonly jobs: Readonly<Record<string, Job>>;
  }

  const textOf = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
  const readme = textOf('actions/gate-comment/README.md');
  const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => load(text as string));
  const [shown, permissions] = blocks as [Workflow, { readonly permissions: Granted }];
  const example = load(textOf('examples/gate-comment.yml')) as Workflow;

  /** The one step of the one job, as the runner would start it: what it says under `with`, and nothing beside it. */
  function stepOf({ jobs }: Workflow): { readonly job: Job; readonly inputs: Record<string, string> } {
    expect(Object.keys(jobs)).toHaveLength(1);
    const [job] = Object.values(jobs) as [Job];
    expect(job.steps).toHaveLength(1);
    const [step] = job.steps as [Step];
    expect(step.uses).toMatch(/^portcullis-ci\/portcullis\/actions\/gate-comment@/);
    // Neither waits for a run that ended well: what blocks is told, too.
    expect([job.if, step.if]).toEqual([undefined, undefined]);
    return { job, inputs: Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)])) };
  }

  /** A pull request that blocks, then passes; the default branch that blocks, then passes: all that there is to tell. */
  async function tellAll(granted: Granted, inputs: Record<string, string>): Promise<Record<string, string>[]> {
    host.granted = granted;
    openPull();
    const told = [
      await tell(await gateRun(), inputs),
      await tell(await gateRun({ id: 12, results: [] }), inputs),
      await tell(await gateRun({ id: 13, event: 'push' }), inputs),
      await tell(await gateRun({ id: 14, event: 'push', results: [] }), inputs),
    ];
    return told.map(({ exitCode, outputs }) => ({ ...outputs, exitCode: String(exitCode) }));
  }

  test('starts after the gate’s workflow, and looks for the artifact that this uploads', () => {
    const gate = load(textOf('examples/one-line.yml')) as { name: string; jobs: { gate: { steps: Step[] } } };
    const upload = gate.jobs.gate.steps.find(({ uses }) => uses.startsWith('actions/upload-artifact@'));
    const action = load(textOf('actions/gate-comment/action.yml')) as { inputs: Record<string, { default: string }> };
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
    expect([upload?.with?.name, upload?.if]).toEqual([action.inputs.artifact?.default, '${{ !cancelled() }}']);
    for (const workflow of [shown, example]) {
      expect(workflow.on.workflow_run).toEqual({ workflows: [gate.name], types: ['completed'] });
      expect(workflow.permissions).toEqual({});
      expect(stepOf(workflow).job.permissions).toEqual(permissions.permissions);
    }
  });

  test('may do all that it does', async () => {
    const { job, inputs } = stepOf(shown);
    const all = await tellAll(job.permissions, inputs);
    expect(all).toMatchObject([
      { comment: 'created', suggestions: '1', warnings: '0', exitCode: '0' },
      { comment: 'updated', warnings: '0', exitCode: '0' },
      { comment: 'none', 'issues-opened': '0', warnings: '0', exitCode: '0' },
      { warnings: '0', exitCode: '0' },
    ]);
    expect(host.refused).toEqual([]);
  });

  test('and that of the examples, with issues, too', async () => {
    const { job, inputs } = stepOf(example);
    expect(await tellAll(job.permissions, inputs)).toMatchObject([
      { comment: 'created', suggestions: '1', warnings: '0' },
      { comment: 'updated', warnings: '0' },
      { 'issues-opened': '1', warnings: '0' },
      { 'issues-closed': '1', warnings: '0' },
    ]);
    expect(host.refused).toEqual([]);
  });

  test.each([
    ['actions', /permissions: \{ actions: read \}/],
    ['contents', /permissions: \{ contents: read \}/],
    ['pull-requests', /permissions: \{ pull-requests: (?:read|write) \}/],
    ['issues', /permissions: \{ issues: write \}/],
  ])('without `%s` it says so, writes nothing that is wrong, and ends well', async (scope, named) => {
    const { job, inputs } = stepOf(example);
    const { [scope]: left, ...rest } = job.permissions;
    expect(left).toBeDefined();
    host.granted = rest;
    openPull();
    const runs = [await tell(await gateRun(), inputs), await tell(await gateRun({ id: 13, event: 'push' }), inputs)];
    expect(host.refused).not.toEqual([]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(runs.map(({ stdout }) => stdout).join('\n')).toMatch(named);
    expect(runs.some(({ outputs }) => outputs.warnings !== '0')).toBe(true);
    for (const { body } of host.comments) expect(body).toContain('### Blocked');
  });

  test('without `issues` where they are off, and with `pull-requests: read` where nothing is told there, nothing is refused', async () => {
    const { actions, contents, 'pull-requests': pulls } = stepOf(shown).job.permissions as Record<string, string>;
    expect(await tellAll({ actions, contents, 'pull-requests': pulls } as Granted, {})).toMatchObject([
      { comment: 'created', suggestions: '1' },
      { comment: 'updated' },
      {},
      {},
    ]);
    host.comments.length = 0;
    await tellAll({ actions, contents, 'pull-requests': 'read' } as Granted, { comment: 'false', suggestions: 'false' });
    expect([host.refused, host.comments]).toEqual([[], []]);
  });
});
