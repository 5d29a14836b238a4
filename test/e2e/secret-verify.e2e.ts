// `verify: true` of secret-scan: the bundle asks providers played on loopback, and nobody without it.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ProviderProxy, startProviderProxy } from '../harness/provider-proxy.js';
import { type ActionRun, runAction } from '../harness/run-action.js';

// Assembled here so that this file holds nothing that looks live.
const github = (letter: string): string => `ghp_${`${letter}7Qk2Vx9Lm4Rt6`.repeat(3).slice(0, 36)}`;
const stripe = ['sk', 'live', `Zq8${'w5Tn2Yb7Kd'.repeat(3).slice(0, 21)}`].join('_');
const live = github('a');
const revoked = github('B');
const secrets = [live, revoked, stripe];

let proxy: ProviderProxy;
let workspace: string;

beforeAll(async () => {
  proxy = await startProviderProxy(['api.github.com', 'api.stripe.com'], (request, response) => {
    const { authorization = '' } = request.headers;
    // A redirect would carry the credential elsewhere if it were followed.
    if (request.headers.host === 'api.stripe.com') response.writeHead(302, { location: 'https://api.github.com/stolen' }).end();
    else response.writeHead(authorization === `Bearer ${live}` ? 200 : 401, { 'content-type': 'application/json' }).end('{}');
  });
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-verify-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };
  write('src/release.js', `const releaseToken = '${live}';\n`);
  write('old.env', `OLD_TOKEN=${revoked}\nSAME_AGAIN=${revoked}\n`);
  write('pay.env', `STRIPE=${stripe}\n`);
});
afterAll(async () => {
  await proxy.close();
  rmSync(workspace, { recursive: true, force: true });
});

function scan(inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  return runAction('secret-scan', {
    workspace,
    inputs: { 'fail-on': 'none', ...inputs },
    environment: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: proxy.authorityFile },
  });
}

/** Level, severity and answer by path of the results. */
function answers(run: ActionRun): Record<string, { severity: string; liveness: string | undefined; text: string }> {
  return Object.fromEntries(
    run.sarif.runs[0].results.map(
      (result: {
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
        properties: Record<string, string>;
        message: { text: string };
      }) => [
        result.locations[0]?.physicalLocation.artifactLocation.uri,
        { severity: result.properties.severity, liveness: result.properties.liveness, text: result.message.text },
      ],
    ),
  );
}

test('without the input nobody is asked', async () => {
  const run = await scan({});
  expect(run.outputs.findings).toBe('4');
  expect(proxy.tunnels).toEqual([]);
});

test('a live credential becomes critical, a revoked one low, and a redirect is not followed', async () => {
  const run = await scan({ verify: 'true' });
  expect(answers(run)).toMatchObject({
    'src/release.js': { severity: 'critical', liveness: 'live', text: expect.stringContaining('api.github.com says that it is live') },
    'old.env': { severity: 'low', liveness: 'revoked', text: expect.stringContaining('no longer takes it') },
    'pay.env': { liveness: 'unknown' },
  });
  // One request for each secret, though one stands in two places.
  expect(proxy.requests.map(({ host, method, path }) => `${method} ${host}${path}`).sort()).toEqual([
    'GET api.github.com/user',
    'GET api.github.com/user',
    'GET api.stripe.com/v1/balance',
  ]);
  const everything = `${run.stdout}${run.stderr}${run.summary}${JSON.stringify(run.sarif)}`;
  for (const secret of secrets) expect(everything).not.toContain(secret.slice(4, -2));
});

test('a provider that cannot be reached leaves the finding as it is and says so', async () => {
  const run = await runAction('secret-scan', {
    workspace,
    inputs: { 'fail-on': 'none', verify: 'true' },
    // Nothing listens there.
    environment: { HTTPS_PROXY: 'http://127.0.0.1:9' },
  });
  expect(answers(run)['src/release.js']).toMatchObject({ severity: 'critical', liveness: 'unknown' });
  expect(run.stdout).toContain('Not every credential could be verified: api.github.com gave no answer.');
  expect(run.stdout).not.toContain(live.slice(4, -2));
});

test('the fix replaces the literal, and neither SARIF nor patch repeats it or a hash from which it could be guessed', async () => {
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: workspace });
  const source = join(workspace, 'src/release.js');
  const before = readFileSync(source);
  const patched = join(workspace, 'portcullis-results/remediation.patch');
  // Outside version control nothing but such a hash could bind the fix to the file.
  const loose = await scan({});
  expect(JSON.stringify(loose.sarif)).not.toContain('"sha256"');
  const unbound = await runAction('remediation-gate', { workspace, inputs: {} });
  expect(unbound.exitCode).toBe(1);
  expect(existsSync(patched) ? readFileSync(patched, 'utf8') : '').toBe('');
  expect(unbound.summary).toContain('Not in the patch');

  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'all');
  const { sarif } = await scan({});
  expect(JSON.stringify(sarif)).not.toContain('"sha256"');
  const gate = await runAction('remediation-gate', { workspace, inputs: {} });
  expect(gate.exitCode).toBe(1);
  const patch = readFileSync(patched, 'utf8');
  expect(patch).toContain('diff --git a/src/release.js b/src/release.js');
  for (const secret of secrets) expect(patch).not.toContain(secret.slice(4, -2));
  git('apply', 'portcullis-results/remediation.patch');
  expect(readFileSync(source, 'utf8')).toBe('const releaseToken = process.env.RELEASE_TOKEN;\n');
  writeFileSync(source, before);
  rmSync(join(workspace, '.git'), { recursive: true });
});
