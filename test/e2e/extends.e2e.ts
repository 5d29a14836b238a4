// A central policy through the gate's bundle: three repositories, an application's that extends a team's, which extends an organisation's.

import { createHash } from 'node:crypto';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { repositoryRoot, runAction, runCli } from '../harness/run-action.js';

const policyFile = '.github/portcullis.yml';
const orgText = 'block-at: medium\nrequire: [tool]\nmay-loosen: [waivers]\n';
const extending = (name: string, commit: string): string => `extends:\n  repository: acme/${name}\n  commit: ${commit}\n`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let app: GateBench;
let org: Repository;
let team: Repository;
let pins: { org: string; team: string };
let teamText: string;
beforeEach(() => {
  org = temporaryRepository();
  team = temporaryRepository();
  const orgPin = org.commit({ [policyFile]: orgText });
  teamText = `${extending('org', orgPin)}may-loosen: [waivers, severity]\n`;
  pins = { org: orgPin, team: team.commit({ [policyFile]: teamText }) };
  app = gateBench();
  app.put('a.txt', 'text\n');
  app.put(policyFile, `${extending('team', pins.team)}block-at: none\n`);
  app.commit();
});
afterEach(() => {
  for (const repository of [org, team, app]) repository.remove();
});

/** Both policies, checked out beside the application by steps before the gate. */
function checkedOut(): Record<string, string> {
  cpSync(org.path, join(app.path, '.git/org'), { recursive: true });
  cpSync(team.path, join(app.path, '.git/team'), { recursive: true });
  return { 'extends-folders': 'acme/org=.git/org\nAcme/team=.git/team' };
}

/** A finding of severity medium. */
function found(): string {
  const report = toolSarif([toolResult('r', 'a.txt', 1, { level: 'warning' })]);
  app.put('portcullis-results/t.sarif', report);
  return report;
}

test('holds in every repository that extends it, is told by digest, and is only loosened where it lets', async () => {
  const folders = checkedOut();
  found();
  const blocked = await app.gate(folders);
  expect(blocked.outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
  expect(blocked.stdout.match(/yml extends acme/g)).toHaveLength(1);
  for (const [name, text] of [
    ['org', orgText],
    ['team', teamText],
  ] as const) {
    expect(blocked.stdout.replace(/\s+/g, ' ')).toContain(`acme/${name}@${pins[name].slice(0, 12)} (sha256 ${sha256(text)})`);
    expect(JSON.parse(app.read('portcullis-results/gate/decision.intoto.json')).predicate.portcullis.policies).toContainEqual({
      where: `acme/${name}@${pins[name].slice(0, 12)}`,
      sha256: sha256(text),
    });
  }
  app.put(policyFile, `${extending('team', pins.team)}waivers:\n${waiverEntry("rule: r\n    paths: ['**']")}`);
  expect((await app.gate(folders)).outputs).toMatchObject({ decision: 'pass', waived: '1' });
  // What the organisation does not leave to others the team cannot hand on.
  app.put(policyFile, `${extending('team', pins.team)}severity: [{ tool: tool, to: low }]\nallow-gaps: [{ paths: [x], reason: r }]\n`);
  const loosened = await app.gate(folders);
  expect(loosened.outputs).toMatchObject({ decision: 'block', blocking: '1' });
  expect(loosened.stdout.replace(/\s+/g, ' ')).toContain('`allow-gaps` of the repository itself do not count');
  app.put('portcullis-results/t.sarif', toolSarif([], { tool: 'other' }));
  expect((await app.gate(folders)).outputs).toMatchObject({ decision: 'block', causes: 'scanner-missing' });
});

test('the same in one step and from a terminal', async () => {
  const folders = checkedOut();
  const flags = folders['extends-folders']?.split('\n').flatMap((line) => ['--extends-folders', line]) ?? [];
  const run = await runCli(['scan', '.', ...flags, '--format', 'json'], { workspace: app.path });
  expect([run.exitCode, run.stdout.includes('scanner-missing')]).toEqual([1, true]);
  const check = await runCli(['policy', 'check'], { workspace: app.path });
  expect(check.stdout).toContain(`Extends acme/team@${pins.team.slice(0, 12)}`);
  // Where somebody says where it is, what it asks for is told, too.
  const whole = await runCli(['policy', 'check', ...flags], { workspace: app.path });
  expect(whole.stdout).toContain('Requires: tool.\nBlocks at medium.');
  expect([whole.exitCode, whole.stdout.includes('not looked at')]).toEqual([0, false]);
});

test('a change that lets go of it, or moves it on, is judged by the base commit’s, too', async () => {
  const folders = checkedOut();
  const base = app.git('rev-parse', 'HEAD');
  const loose = org.commit({ [policyFile]: 'block-at: none\n' });
  Object.assign(folders, checkedOut());
  for (const text of ['block-at: none\n', `${extending('org', loose)}`]) {
    app.put(policyFile, text);
    const head = app.commit();
    found();
    const run = await app.gate(folders, app.pullRequest(base, head));
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
  }
});

test.each<[string, (text: string) => string, RegExp]>([
  ['a branch', (text) => text.replace(/commit: .*/, 'commit: main'), /all 40 digits of a commit/],
  ['a commit that is not there', (text) => text.replace(/commit: .*/, `commit: ${'d'.repeat(40)}`), /does not hold that commit/],
  ['a file that is not there', (text) => `${text}  path: none.yml\n`, /has no file none.yml/],
  ['another digest', (text) => `${text}  sha256: '${'0'.repeat(64)}'\n`, /to have the SHA-256 0000/],
  ['a repository that nobody brings', (text) => text.replace('acme/team', 'acme/other'), /nobody brought it here/],
])('%s blocks by name', async (_name, edit, message) => {
  const folders = checkedOut();
  app.put(policyFile, edit(extending('team', pins.team)));
  app.put('portcullis-results/t.sarif', toolSarif([]));
  const run = await app.gate(folders);
  expect(run.outputs).toMatchObject({ decision: 'block', causes: expect.stringMatching(/^policy-(?:extends|invalid)$/) });
  expect(run.stdout.replace(/\s+/g, ' ')).toMatch(message);
});

test('policies that extend one another block', async () => {
  const second = org.commit({ [policyFile]: extending('team', pins.team) });
  app.put(policyFile, extending('org', second));
  app.put('portcullis-results/t.sarif', toolSarif([]));
  const run = await app.gate(checkedOut());
  expect(run.outputs).toMatchObject({ decision: 'block', causes: 'policy-extends' });
  expect(run.stdout.replace(/\s+/g, ' ')).toContain('got acme/org again');
});

test('what lies in the folder counts for nothing, only the commit', async () => {
  const folders = checkedOut();
  cpSync(join(app.path, policyFile), join(app.path, '.git/team', policyFile));
  found();
  expect((await app.gate(folders)).outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
});

describe('from the server', () => {
  let server: Server;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
      const [, name, path, ref] = /^\/repos\/acme\/(org|team)\/contents\/(.+)\?ref=(\w+)$/.exec(request.url ?? '') ?? [];
      const repository = name === 'org' ? org : team;
      const known = name !== undefined && ref === pins[name as 'org' | 'team'];
      response.statusCode = known ? 200 : 404;
      response.end(known ? readFileSync(join(repository.path, path as string)) : '{}');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterEach(() => new Promise((done) => server.close(done)));

  test('it is read with the token, at the commit', async () => {
    found();
    const environment = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const run = await app.gate({ 'extends-token': 'a-token' }, environment);
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
    expect(asked).toEqual([
      `/repos/acme/team/contents/.github/portcullis.yml?ref=${pins.team} Bearer a-token`,
      `/repos/acme/org/contents/.github/portcullis.yml?ref=${pins.org} Bearer a-token`,
    ]);
    const mask = '::add-mask::a-token\n';
    expect(run.stdout.startsWith(mask)).toBe(true);
    expect(run.stdout.slice(mask.length) + run.stderr + run.summary).not.toContain('a-token');
    app.put(policyFile, extending('team', 'e'.repeat(40)));
    const gone = await app.gate({ 'extends-token': 'a-token' }, environment);
    expect(gone.outputs).toMatchObject({ decision: 'block', causes: 'policy-extends' });
    expect(gone.stdout).toContain('404');
  });
});

test('`policy explain` says first where a policy that is extended could not be read', async () => {
  found();
  const unread = await runCli(['policy', 'explain', 'a.txt:1'], { workspace: app.path });
  expect([unread.exitCode, unread.stdout.split('\n')[0]]).toEqual([
    1,
    expect.stringMatching(/^Blocked, whatever is said below.*\[policy-extends\]$/),
  ]);
  const folders = checkedOut();
  const flags = folders['extends-folders']?.split('\n').flatMap((line) => ['--extends-folders', line]) ?? [];
  const read = await runCli(['policy', 'explain', 'a.txt:1', ...flags], { workspace: app.path });
  expect([read.exitCode, read.stdout]).toEqual([0, expect.stringContaining('It blocks: it weighs medium')]);
});

test('a file that cannot be read at its commit is not called a commit that is missing', async () => {
  symlinkSync('../../elsewhere', join(org.path, 'link'));
  const commit = org.commit({});
  app.put(policyFile, `${extending('org', commit)}  path: link\n`);
  app.commit();
  found();
  const run = await app.gate(checkedOut());
  expect(run.outputs).toMatchObject({ decision: 'block', causes: 'policy-extends' });
  expect(run.stdout).toContain('link is too large there, a link that leads out of it, or missing in a partial clone');
});

test('the guide’s examples, taken literally: the central policy, its checkout, and the step', async () => {
  const guide = readFileSync(join(repositoryRoot, 'docs/guides/central-policy.md'), 'utf8');
  const [own = '', central = '', steps = ''] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] as string);
  const folder = /extends-folders: acme\/security-policy=(\S+)/.exec(steps)?.[1] ?? '';
  const exclude = /exclude: (\S+)/.exec(steps)?.[1];
  const commit = team.commit({ 'policy.yml': central });
  app.git('rm', '-rq', '--cached', '.');
  app.put(policyFile, own.replace(/[0-9a-f]{40}/, commit));
  app.commit();
  cpSync(team.path, join(app.path, folder), { recursive: true });
  const inputs = { 'extends-folders': `acme/security-policy=${folder}`, ...(exclude === undefined ? {} : { exclude }) };
  const run = await runAction('portcullis', { workspace: app.path, inputs });
  expect([run.outputs.decision, run.outputs.causes]).toEqual(['pass', '']);
});
