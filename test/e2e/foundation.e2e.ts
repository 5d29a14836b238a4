// What every action owes its user on a runner, shown on secret-scan's bundle under each Node that runs it.

import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodes, repositoryRoot, runAction, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

/** A private key that was made for this test run and is used nowhere. */
const privateKey = execFileSync('openssl', ['ecparam', '-genkey', '-name', 'prime256v1', '-noout'], { encoding: 'utf8' });

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

function gitCommit(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', workspace.path, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all', '--allow-empty');
  return git('rev-parse', 'HEAD').trim();
}

describe.each(nodes)('secret-scan on $name', (node) => {
  test('reports a planted key by file and line, in SARIF, annotations, summary and outputs', async () => {
    workspace.put('src dir/ünï key.pem', `# deploy\n${privateKey}`);
    workspace.put('README.md', 'nothing here\n');
    const commit = gitCommit();
    const run = await runAction('secret-scan', { workspace: workspace.path, node });
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ findings: '1', conclusion: 'fail', 'sarif-file': 'portcullis-results/secret-scan.sarif' });
    expect(run.stdout).toMatch(/^::error title=[^,]+,file=src dir\/ünï key\.pem,line=2/m);
    expect(run.summary).toContain(`https://github.com/octo-org/octo-repo/blob/${commit}/src%20dir/%C3%BCn%C3%AF%20key.pem#L2`);
    const [sarifRun] = run.sarif.runs;
    expect(sarifRun.results).toHaveLength(1);
    expect(sarifRun.results[0].locations[0].physicalLocation.region.startLine).toBe(2);
    expect(sarifRun.invocations[0].executionSuccessful).toBe(true);
    expect(sarifRun.versionControlProvenance[0].revisionId).toBe(commit);
    const everything = run.stdout + run.summary + JSON.stringify(run.sarif);
    expect(everything).not.toContain(privateKey.split('\n')[1]);
  });

  test('passes on a clean directory, and says what it looked at', async () => {
    workspace.put('README.md', 'nothing here\n');
    const run = await runAction('secret-scan', { workspace: workspace.path, node });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ findings: '0', conclusion: 'pass' });
    expect(run.summary).toContain('clean, nothing found in 1 input');
  });

  test('scans a path with spaces below the workspace', async () => {
    workspace.put('one dir/key.pem', privateKey);
    workspace.put('other/key.pem', privateKey);
    const run = await runAction('secret-scan', { workspace: workspace.path, node, inputs: { path: 'one dir' } });
    expect(
      run.sarif.runs[0].results.map(
        (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          result.locations[0]?.physicalLocation.artifactLocation.uri,
      ),
    ).toEqual(['one%20dir/key.pem']);
  });

  test('keeps silent about findings below the threshold in its exit code only', async () => {
    workspace.put('key.pem', privateKey);
    const run = await runAction('secret-scan', {
      workspace: workspace.path,
      node,
      inputs: { 'fail-on': 'none', annotations: 'false', summary: 'false' },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ findings: '1', conclusion: 'pass' });
    expect(run.stdout).not.toContain('::error');
    expect(run.summary).toBe('');
  });
});

describe('bad input gives one clear line, exit code 2 and no green SARIF', () => {
  async function fails(inputs: Record<string, string>, code: string, environment: Record<string, string> = {}) {
    const run = await runAction('secret-scan', { workspace: workspace.path, inputs, environment });
    expect(run.exitCode).toBe(2);
    const errors = run.stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`[${code}]`);
    expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
    return { run, line: errors[0] as string };
  }

  test('a path that is not there', async () => {
    const { run, line } = await fails({ path: 'no such dir' }, 'path-missing');
    expect(line).toContain('no such dir');
    expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(run.outputs.conclusion).toBe('fail');
  });

  test('a path that leads out of the workspace', async () => {
    symlinkSync('/etc', join(workspace.path, 'link'));
    await fails({ path: 'link' }, 'path-outside');
    await fails({ path: '../..' }, 'path-outside');
  });

  test('an input with a typo', async () => {
    const { line } = await fails({ 'fail-on': 'hgih' }, 'input-invalid');
    expect(line).toContain('fail-on');
  });

  test('a workspace that is not there', async () => {
    await fails({}, 'workspace-missing', { GITHUB_WORKSPACE: join(workspace.path, 'nope') });
  });

  test('a results path that cannot be written', async () => {
    workspace.put('file', '');
    await fails({ 'sarif-file': 'file/x.sarif' }, 'results-unwritable');
  });

  test('a results directory that is a link out of the workspace', async () => {
    symlinkSync('/tmp', join(workspace.path, 'portcullis-results'));
    await fails({}, 'results-outside');
  });

  const unprivileged =
    process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0
      ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
      : [];

  test('an unreadable folder is a gap that the SARIF file names; a read-only results folder is an error', async () => {
    if (process.platform === 'win32') return;
    workspace.put('closed/key.pem', privateKey);
    workspace.put('open.txt', 'text');
    for (const path of ['.', 'open.txt']) chmodSync(join(workspace.path, path), 0o755);
    chmodSync(join(workspace.path, 'closed'), 0);
    mkdirSync(join(workspace.path, 'out'), { mode: 0o777 });
    chmodSync(join(workspace.path, 'out'), 0o777);
    const asNobody = { workspace: workspace.path, wrapper: unprivileged, environment: { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' } };
    const run = await runAction('secret-scan', { ...asNobody, inputs: { 'sarif-file': 'out/secret-scan.sarif' } });
    expect(run.exitCode).toBe(2);
    expect(JSON.stringify(run.sarif.runs[0])).toMatch(/closed[\s\S]*permission denied/);
    const refused = await runAction('secret-scan', asNobody);
    expect(refused.exitCode).toBe(2);
    expect(refused.stdout).toContain('[results-unwritable]');
    chmodSync(join(workspace.path, 'closed'), 0o755);
  });

  test('a run that is killed leaves a SARIF file that says so, in place of an older green one', async () => {
    workspace.put('portcullis-results/secret-scan.sarif', '{"version":"2.1.0","runs":[]}');
    const large = Buffer.from(`${'lorem ipsum token password '.repeat(40)}\n`.repeat(2000));
    workspace.put('big/0.txt', large);
    // One file by many names: each is read.
    for (let i = 1; i < 90; i++) linkSync(join(workspace.path, 'big/0.txt'), join(workspace.path, `big/${i}.txt`));
    const sarif = join(workspace.path, 'portcullis-results/secret-scan.sarif');
    const when = (): boolean => existsSync(sarif) && readFileSync(sarif, 'utf8').includes('"executionSuccessful"');
    const run = await runAction('secret-scan', { workspace: workspace.path, signalOnce: { signal: 'SIGKILL', when } });
    expect(run.signal).toBe('SIGKILL');
    expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
    workspace.put('portcullis-results/secret-scan.sarif', '{"version":"2.1.0","runs":[]}');
    const stopped = await runAction('secret-scan', { workspace: workspace.path, signalOnce: { signal: 'SIGTERM', when } });
    expect(stopped.exitCode).toBe(2);
    expect(stopped.stdout).toContain('stopped by SIGTERM');
    expect(stopped.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(readdirSync(join(workspace.path, 'portcullis-results')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('no network', () => {
  const isolated = spawnSync('unshare', ['-rn', 'true']).status === 0;

  test('a scan in a network namespace without interfaces finds the same', async () => {
    if (!isolated) throw new Error('expected `unshare -rn` to work here; without it this promise is not proved');
    workspace.put('key.pem', privateKey);
    const open = await runAction('secret-scan', { workspace: workspace.path });
    const closed = await runAction('secret-scan', { workspace: workspace.path, wrapper: ['unshare', '-rn'] });
    expect(closed.exitCode).toBe(1);
    expect(closed.sarif.runs[0].results).toEqual(open.sarif.runs[0].results);
  });

  test('the bundles of file scanners do not even load a module that could open a socket', async () => {
    workspace.put('key.pem', privateKey);
    const trace = join(workspace.path, 'trace.mjs');
    writeFileSync(
      trace,
      "import { syncBuiltinESMExports } from 'node:module'; import net from 'node:net'; net.Socket.prototype.connect = () => { process.stdout.write('SOCKET'); process.exit(99); }; syncBuiltinESMExports();",
    );
    const run = await runAction('secret-scan', {
      workspace: workspace.path,
      environment: { NODE_OPTIONS: `--import=file://${trace.replace(/ /g, '%20')}` },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).not.toContain('SOCKET');
  });
});

describe.each(nodes)('portcullis scan on $name', (node) => {
  test('blocks on planted findings and writes its results', async () => {
    workspace.put('app dir/key.pem', privateKey);
    const run = await runCli(['scan', 'app dir'], { workspace: workspace.path, node });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('app dir/key.pem:1:1');
    expect(run.stdout).toContain('Blocked');
    expect(run.stdout).not.toContain('\u001b[');
    for (const file of ['secret-scan.sarif', 'report.html'])
      expect(existsSync(join(workspace.path, 'portcullis-results', file))).toBe(true);
  });

  test.each([
    ['in a folder of a repository', 'api', '.'],
    ['of a folder elsewhere', 'run from', '../api'],
  ])('%s names the command that applies its fixes', async (_name, from, path) => {
    execFileSync('git', ['init', '-q', workspace.path]);
    const dockerfile = 'FROM alpine:3.20\nMAINTAINER a@example.com\nUSER 1000:1000\nCMD ["true"]\n';
    workspace.put('api/Dockerfile', dockerfile);
    workspace.put('run from/a', '');
    const cwd = join(workspace.path, from);
    const { stdout } = await runCli(['scan', path], { workspace: cwd, node });
    const [, command = ''] = /fixes: (git .*)/.exec(stdout) ?? [];
    execFileSync('sh', ['-c', command], { cwd });
    expect(readFileSync(join(workspace.path, 'api/Dockerfile'), 'utf8')).not.toBe(dockerfile);
  });

  test('passes on a clean directory, and says which scanner it left out', async () => {
    workspace.put('a.txt', 'text');
    const run = await runCli(['scan', '.'], { workspace: workspace.path, node });
    expect(run.stdout).toContain('Passed');
    const notRun = /^Not run by scan: (.+?)\. Start them by their own names\.$/ms.exec(run.stdout)?.[1]?.replace(/\n/g, ' ');
    expect(notRun).toMatch(/^attestation-verify, image-verify \(it asks a network\); sbom \(.+\)$/);
    expect(run.exitCode).toBe(0);
  });

  test('names what a scanner could not look at', async () => {
    workspace.put('a.txt', 'text');
    workspace.put('bomb.gz', gzipSync(Buffer.alloc(32 * 1024 * 1024)));
    workspace.put('broken.tgz', gzipSync(randomBytes(4096)).subarray(0, 2000));
    const run = await runCli(['secret-scan', '.'], { workspace: workspace.path, node });
    expect(run.stdout).toMatch(/^Failed, 2 inputs could not be looked at\n1 of 3 inputs looked at, 1 in part\.\n/);
    expect(run.stdout).toMatch(/not-looked-at\n {2}bomb\.gz: it expands beyond .*\n {2}broken\.tgz: it is damaged/);
  });

  test('does not pass when the bundles beside it are missing', () => {
    cpSync(join(repositoryRoot, 'dist/cli'), join(workspace.path, 'cli'), { recursive: true });
    const { status, stderr } = spawnSync(node.path, [join(workspace.path, 'cli/index.js'), 'scan', '.'], {
      cwd: workspace.path,
      encoding: 'utf8',
    });
    expect(stderr).toContain('[bundle-missing]');
    expect(status).toBe(2);
  });

  test('ends without a stack when the reader of a pipe leaves', () => {
    for (let number = 0; number < 800; number++) workspace.put(`folder/${number}/Dockerfile`, 'FROM debian:latest\nRUN cd /tmp\n');
    const run = spawnSync(
      'sh',
      ['-c', '"$0" "$@" | head -n 1', node.path, join(repositoryRoot, 'dist/cli/index.js'), 'dockerfile-lint', '.'],
      {
        cwd: workspace.path,
        encoding: 'utf8',
      },
    );
    expect(run.stdout).not.toBe('');
    expect(run.stderr).not.toMatch(/EPIPE|\n\s+at /);
  });

  test('prints JSON and SARIF that parse', async () => {
    workspace.put('key.pem', privateKey);
    const json = await runCli(['scan', '.', '--format', 'json'], { workspace: workspace.path, node });
    expect(JSON.parse(json.stdout)).toMatchObject({ decision: 'block' });
    const sarif = await runCli(['scan', '.', '--format', 'sarif'], { workspace: workspace.path, node });
    expect(JSON.parse(sarif.stdout).version).toBe('2.1.0');
    expect(readFileSync(join(workspace.path, 'portcullis-results/report.html'), 'utf8')).toContain('<html');
  });
});

describe('what the command line says of itself and of words that are wrong', () => {
  test.each([[['scan', '--help']], [['help', 'scan']]])('%j lists its flags', async (args) => {
    const run = await runCli(args, { workspace: workspace.path });
    for (const flag of ['--policy', '--exclude', '--format table|json|sarif', '--base REF']) expect(run.stdout).toContain(flag);
    expect(run.exitCode).toBe(0);
  });

  test.each([
    [['scan', 'nowhere'], 'path-missing'],
    [['scna'], 'usage'],
    [['scan', '--nope'], 'usage'],
    [['secret-scan', '--fail-on', 'x'], 'input-invalid'],
    [['scan', '.', '--format', 'xml'], 'usage'],
  ])('says what is wrong with %j and exits 2', async (args, code) => {
    const run = await runCli(args, { workspace: workspace.path });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(`[${code}]`);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    [['--help'], 'Usage:'],
    [['help', 'verify-bundle'], '--certificate-identity'],
    [['dockerfile-lint', '--help'], '--format hadolint-json|tty|'],
    [['secret-scan', '--help'], '--format table|json|sarif'],
  ])('explains itself with %j', async (args, text) => {
    const run = await runCli(args, { workspace: workspace.path });
    expect(run.stdout).toContain(text);
    expect(run.exitCode).toBe(0);
  });
});
