// Whose policy judges, and what `require` asks for.

import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';

const policyFile = '.github/portcullis.yml';
const dirty = toolSarif([toolResult('r', 'a.txt', 1)]);

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('a.txt', 'text\n');
});
afterEach(() => bench.remove());

/** A job of an event that is no pull request, on a branch or on the default one. */
function job(name: string, branch: string, payload: object = {}): Record<string, string> {
  const event = join(bench.path, '.git/event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: `refs/heads/${branch}`,
    GITHUB_SHA: bench.git('rev-parse', 'HEAD'),
  };
}

function onMain(): void {
  bench.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
}

describe('outside the default branch the default branch’s policy holds too', () => {
  test.each(['push', 'workflow_dispatch', 'issue_comment', 'workflow_run', 'schedule'])('on %s of a topic branch', async (name) => {
    bench.put(policyFile, 'require: [CodeQL]\n');
    bench.commit();
    onMain();
    bench.put(policyFile, 'block-at: none\n');
    const head = bench.commit();
    bench.put('portcullis-results/t.sarif', dirty);
    const event = job(
      name,
      'topic',
      name === 'push' ? { after: head } : name === 'workflow_run' ? { workflow_run: { head_sha: head } } : {},
    );
    const run = await bench.gate({}, event);
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1', causes: 'scanner-missing' });
    expect(run.summary).toContain('blocks at none instead of high: counts after merge');
    expect(run.summary.split('\n')[0]).not.toContain('judged by');
  });

  test('on the default branch its own policy is the policy', async () => {
    bench.put(policyFile, 'block-at: none\n');
    const after = bench.commit();
    onMain();
    bench.put('portcullis-results/t.sarif', dirty);
    expect((await bench.gate({ 'require-independent-policy': 'true' }, job('push', 'main', { after }))).outputs).toMatchObject({
      decision: 'pass',
    });
    expect((await bench.gate({}, job('push', 'main', { after }))).outputs).toMatchObject({ decision: 'pass' });
  });

  test('where it cannot be asked the first line says so, and one input makes that a block', async () => {
    bench.put(policyFile, 'block-at: none\n');
    const after = bench.commit();
    bench.put('portcullis-results/t.sarif', dirty);
    const event = job('push', 'topic', { after });
    const run = await bench.gate({}, event);
    expect(run.outputs).toMatchObject({ decision: 'pass' });
    expect(run.summary.split('\n')[0]).toMatch(
      /judged by the policy of the change itself: the default branch main is not in this checkout/,
    );
    expect((await bench.gate({ 'require-independent-policy': 'true' }, event)).outputs).toMatchObject({
      decision: 'block',
      causes: 'policy-not-independent',
    });
  });

  test('on a pull request against a loose branch', async () => {
    bench.put(policyFile, 'require: [CodeQL]\n');
    bench.commit();
    onMain();
    bench.put(policyFile, 'block-at: none\n');
    const base = bench.commit();
    bench.put('b.txt', 'more\n');
    const head = bench.commit();
    bench.put('portcullis-results/t.sarif', dirty);
    const event = bench.pullRequest(base, head);
    writeFileSync(
      join(bench.path, '.git/event.json'),
      JSON.stringify({ repository: { default_branch: 'main' }, pull_request: { base: { sha: base }, head: { sha: head } } }),
    );
    expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'block', blocking: '1', causes: 'scanner-missing' });
  });
});

test('a policy that a step took away or weakened still judges', async () => {
  bench.put(policyFile, 'require: [CodeQL]\n');
  const after = bench.commit();
  onMain();
  bench.put('portcullis-results/t.sarif', toolSarif([]));
  for (const text of [undefined, 'block-at: none\n']) {
    if (text === undefined) rmSync(join(bench.path, policyFile));
    else bench.put(policyFile, text);
    expect((await bench.gate({}, job('push', 'main', { after }))).outputs).toMatchObject({ decision: 'block', causes: 'scanner-missing' });
  }
});

describe('the repository’s server', () => {
  let server: Server;
  let asked: string[];
  let answer: (path: string) => readonly [number, string];
  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization}`);
      const [status, body] = answer(request.url ?? '');
      response.writeHead(status).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterEach(() => server.close());

  const tip = 'a'.repeat(40);
  const serving =
    (policy: string | undefined) =>
    (path: string): readonly [number, string] => {
      if (path === '/repos/octo-org/octo-repo') return [200, '{"default_branch":"main"}'];
      if (path === '/repos/octo-org/octo-repo/commits/main') return [200, tip];
      if (path === `/repos/octo-org/octo-repo/contents/.github/portcullis.yml?ref=${tip}`)
        return policy === undefined ? [404, '{}'] : [200, policy];
      return [500, ''];
    };

  async function gate(inputs: Record<string, string> = {}) {
    bench.put(policyFile, 'block-at: none\n');
    const after = bench.commit();
    bench.put('portcullis-results/t.sarif', dirty);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return bench.gate({ token: 't0ken', ...inputs }, { ...job('push', 'topic', { after }), GITHUB_API_URL: url });
  }

  test('gives the default branch’s policy where the checkout does not have it', async () => {
    answer = serving('require: [CodeQL]\n');
    const run = await gate({ 'require-independent-policy': 'true' });
    expect(run.outputs).toMatchObject({ decision: 'block', blocking: '1', causes: 'scanner-missing' });
    expect(asked).toHaveLength(3);
    expect(asked[0]).toContain('Bearer t0ken');
    expect(run.summary).toContain('on the default branch main');
    // The runner hides the command itself, and the token wherever it comes after it.
    const mask = '::add-mask::t0ken\n';
    expect(run.stdout.startsWith(mask)).toBe(true);
    expect(run.stdout.slice(mask.length)).not.toContain('t0ken');
  });

  test('has none: the built-in one holds', async () => {
    answer = serving(undefined);
    expect((await gate()).outputs).toMatchObject({ decision: 'block', blocking: '1', causes: '' });
  });

  test.each<[string, (path: string) => readonly [number, string]]>([
    ['refuses', () => [403, '{}']],
    ['knows no such repository', () => [404, '{}']],
    ['gives no contents to this token', (path) => (path.endsWith('octo-repo') ? [200, '{"default_branch":"main"}'] : [404, '{}'])],
    ['answers nonsense', () => [200, 'nonsense']],
    ['fails in the end', (path) => (path.includes('contents') ? [500, ''] : serving('')(path))],
  ])('%s: said, and a block where that is asked', async (_, answers) => {
    answer = answers;
    const run = await gate();
    expect(run.outputs).toMatchObject({ decision: 'pass' });
    expect(run.summary.split('\n')[0]).toMatch(/judged by the policy of the change itself: the default branch main could not be asked/);
    expect((await gate({ 'require-independent-policy': 'true' })).outputs).toMatchObject({
      decision: 'block',
      causes: 'policy-not-independent',
    });
  });
});

describe('waivers hold where both policies hold them', () => {
  test.each<[string, string, string, 'pass' | 'block']>([
    ['narrowed', 'rule: r\n    paths: ["**"]', 'rule: r\n    paths: [a.txt]', 'pass'],
    ['narrowed past the finding', 'rule: r\n    paths: ["**"]', 'rule: r\n    paths: [b.txt]', 'block'],
    ['widened', 'rule: r\n    paths: [b.txt]', 'rule: r\n    paths: ["**"]', 'block'],
    ['reworded', 'rule: r\n    paths: [a.txt]', 'rule: R\n    paths: ["*.txt", "*.md"]', 'pass'],
  ])('%s in its own pull request', async (_, before, after, decision) => {
    bench.put(policyFile, `waivers:\n${waiverEntry(before)}`);
    const base = bench.commit();
    bench.put(policyFile, `waivers:\n${waiverEntry(after)}`);
    const head = bench.commit();
    bench.put('portcullis-results/t.sarif', dirty);
    expect((await bench.gate({}, bench.pullRequest(base, head))).outputs).toMatchObject({ decision, causes: '' });
  });
});

describe('a policy that is named', () => {
  test.each([
    ['with a typo', '.github/portculis.yml', 'policy-missing'],
    ['outside', '../policy.yml', 'policy-unreadable'],
  ])('%s', async (_, policy, code) => {
    bench.put(policyFile, 'block-at: none\n');
    bench.commit();
    bench.put('portcullis-results/t.sarif', toolSarif([]));
    const run = await bench.gate({ policy });
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toEqual({ decision: 'block' });
    expect(run.stdout).toContain(`[${code}]`);
  });

  test('in the base commit alone still judges', async () => {
    bench.put('team.yml', 'require: [CodeQL]\n');
    const base = bench.commit();
    rmSync(join(bench.path, 'team.yml'));
    const head = bench.commit();
    bench.put('portcullis-results/t.sarif', toolSarif([]));
    expect((await bench.gate({ policy: 'team.yml' }, bench.pullRequest(base, head))).outputs).toMatchObject({
      decision: 'block',
      causes: 'scanner-missing',
    });
  });

  test.each(['file', 'folder', 'dangling'])('behind a linked %s is refused', async (kind) => {
    bench.put(policyFile, 'block-at: none\n');
    mkdirSync(join(bench.path, 'other'));
    if (kind === 'folder') {
      renameSync(join(bench.path, '.github'), join(bench.path, 'other/github'));
      symlinkSync('other/github', join(bench.path, '.github'));
    } else {
      if (kind === 'file') renameSync(join(bench.path, policyFile), join(bench.path, 'other/p.yml'));
      else rmSync(join(bench.path, policyFile));
      symlinkSync('../other/p.yml', join(bench.path, policyFile));
    }
    bench.put('b.txt', '');
    const base = bench.commit();
    bench.put('portcullis-results/t.sarif', toolSarif([]));
    const run = await bench.gate();
    expect([run.exitCode, run.outputs]).toEqual([2, { decision: 'block' }]);
    expect(run.stdout).toContain('policy-unreadable');
    // Nor is one that was so before the change.
    if (kind !== 'file') return;
    bench.git('rm', '-q', policyFile);
    bench.put(policyFile, 'block-at: none\n');
    expect((await bench.gate({}, bench.pullRequest(base, bench.commit()))).stdout).toContain('policy-unreadable');
  });
});

test('a checkout in a subfolder finds its repository', async () => {
  const below = gateBench('src');
  try {
    below.put('src/a.txt', 'text\n');
    below.put(`src/${policyFile}`, 'require: [CodeQL]\n');
    const base = below.commit();
    below.put(`src/${policyFile}`, 'block-at: none\n');
    const head = below.commit();
    below.put('portcullis-results/t.sarif', toolSarif([]));
    for (const inputs of [{}, { policy: `src/${policyFile}` }])
      expect((await below.gate(inputs, below.pullRequest(base, head))).outputs).toMatchObject({
        decision: 'block',
        causes: 'scanner-missing',
      });
  } finally {
    below.remove();
  }
});

describe('what `require` asks for', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['a plain name: the whole tree', 'secret-scan', {}, ''],
    ['a narrow path', 'secret-scan', { path: 'src' }, 'scanner-narrowed'],
    ['a narrow include', 'secret-scan', { include: 'src/**' }, 'scanner-narrowed'],
    ['an exclude that took files out', 'secret-scan', { exclude: 'src/**' }, 'scanner-narrowed'],
    ['an exclude that took none out', 'secret-scan', { exclude: 'nothing/**' }, ''],
    ['the least confidence raised', 'secret-scan', { 'min-confidence': 'high' }, 'scanner-narrowed'],
    ['paths that were looked at', '{ scanner: secret-scan, paths: [src/**] }', { path: 'src' }, ''],
    ['paths that were not', '{ scanner: secret-scan, paths: [lib/**] }', { path: 'src' }, 'scanner-narrowed'],
    ['an exception that is allowed', '{ scanner: secret-scan, except: [src/**] }', { exclude: 'src/gen/**' }, ''],
    ['more left out than is allowed', '{ scanner: secret-scan, except: [src/gen/**] }', { exclude: 'src/**' }, 'scanner-narrowed'],
    ['a confidence that is allowed', '{ scanner: secret-scan, confidence: high }', { 'min-confidence': 'high' }, ''],
  ])('%s', async (_, requirement, inputs, causes) => {
    bench.put(policyFile, `require:\n  - ${requirement}\n`);
    bench.put('src/gen/b.txt', 'text\n');
    bench.put('lib/c.txt', 'text\n');
    bench.commit();
    await bench.scan(inputs);
    expect((await bench.gate()).outputs).toMatchObject({ decision: causes === '' ? 'pass' : 'block', causes });
  });

  test('a confidence that the policy states is asked of scanners', async () => {
    bench.put(policyFile, 'require: [secret-scan]\nconfidence: low\n');
    bench.commit();
    await bench.scan();
    expect((await bench.gate()).outputs).toMatchObject({ causes: 'scanner-narrowed' });
    await bench.scan({ 'min-confidence': 'low' });
    expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass' });
  });
});

test('a scanner that worked with the change’s own settings is no judge of a pull request', async () => {
  const base = bench.commit();
  bench.put('b.txt', 'text\n');
  const event = bench.pullRequest(base, bench.commit());
  await bench.scan();
  expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'block', causes: 'settings-of-change' });
  await bench.scan({}, event);
  expect((await bench.gate({}, event)).outputs).toMatchObject({ decision: 'pass', causes: '' });
});

test.each<[string, string, string, number, 'pass' | 'block']>([
  ['was there before', 'a\neval(x) # nosec\nb\n', 'a\neval(x) # nosec\nb\nc\n', 2, 'pass'],
  ['moved with its lines', 'a\neval(x) # nosec\nb\n', 'new\na\neval(x) # nosec\nb\n', 3, 'pass'],
  ['came with the change', 'a\neval(x)\nb\n', 'a\neval(x) # nosec\nb\n', 2, 'block'],
  ['stands above the finding and came with the change', 'a\neval(x)\n', '# nosemgrep\neval(x)\n', 2, 'block'],
  ['silences the whole file and came with the change', 'a\neval(x)\n', '/* eslint-disable */\na\neval(x)\n', 3, 'block'],
  ['is in a new file', '', 'eval(x) # nosec\n', 1, 'block'],
])('a comment of another tool that %s', async (_, before, after, line, decision) => {
  if (before !== '') bench.put('a.py', before);
  const base = bench.commit();
  bench.put('a.py', after);
  const head = bench.commit();
  bench.put('portcullis-results/t.sarif', toolSarif([toolResult('B307', 'a.py', line, { suppressions: [{ kind: 'inSource' }] })]));
  const run = await bench.gate({}, bench.pullRequest(base, head));
  expect(run.outputs).toMatchObject({ decision, 'let-through': decision === 'pass' ? '1' : '0' });
  if (decision === 'block') expect(run.summary).toContain('counts after the merge');
  expect((await bench.gate()).outputs).toMatchObject({ decision: 'pass', 'let-through': '1' });
});
