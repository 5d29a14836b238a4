// What sets the command line up and explains it: `init`, pre-commit's hooks on a small repository, and `explain`.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithPeers, peer } from '../harness/peers.js';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { repositoryRoot } from '../harness/run-action.js';

const weak = 'FROM scratch\nRUN curl -k https://example.org/a -o /a\nUSER 1000:1000\n';
const clean = 'FROM scratch\nUSER 1000:1000\n';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis packaged ')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('init', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = temporaryRepository();
    repository.commit({ 'app/Dockerfile': clean, 'a.txt': 'a' });
  });
  afterEach(() => repository.remove());

  const pin = 'a'.repeat(40);
  const init = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), 'init', '--pin', pin, ...args], {
      cwd: repository.path,
      encoding: 'utf8',
    });
  const files = ['.github/workflows/portcullis.yml', '.github/portcullis.yml', '.pre-commit-config.yaml'];

  test('writes what fits the repository, pinned, and the gate passes it', () => {
    const run = init();
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('Found: 2 files, 1 Dockerfile, 0 workflows.');
    const [workflow, policy, hooks] = files.map((file) => readFileSync(join(repository.path, file), 'utf8'));
    expect(workflow).toContain(`uses: portcullis-ci/portcullis@${pin} # v`);
    expect(workflow).toContain('branches: [main]');
    expect(policy).toMatch(/^require: \[secret-scan, workflow-audit, dockerfile-lint\]/m);
    expect(hooks).toContain(`rev: ${pin} # v`);
    const scan = spawnSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), 'scan', '.'], { cwd: repository.path });
    expect(scan.status).toBe(0);
  });

  test.each([
    ['release/1.x', 'release/1.x'],
    ['1.0', '"1.0"'],
    ['on', '"on"'],
    ['c++', String.raw`"c\\+\\+"`],
    ['größe', '"größe"'],
  ])('names the branch %s as YAML and filters of branches read it', (branch, written) => {
    repository.git('branch', '-m', branch);
    init();
    expect(readFileSync(join(repository.path, files[0] as string), 'utf8')).toContain(`branches: [${written}] #`);
  });

  test('on a branch of one’s own means the branch that it will be merged into', () => {
    repository.git('checkout', '-q', '-b', 'topic');
    init();
    expect(readFileSync(join(repository.path, files[0] as string), 'utf8')).toContain('branches: [main] #');
  });

  test('changes nothing that is there, and prints what is missing', () => {
    repository.put('.pre-commit-config.yaml', 'repos: []\n');
    const run = init();
    expect(readFileSync(join(repository.path, '.pre-commit-config.yaml'), 'utf8')).toBe('repos: []\n');
    expect(run.stdout).toContain('.pre-commit-config.yaml is there already: left as it is. What is missing in it:');
    expect(run.stdout).toContain('      - id: portcullis #');
    expect(init().stdout).toContain('.github/workflows/portcullis.yml names Portcullis already: left as it is.');
  });

  test('writes nothing where it is only asked what it would', () => {
    expect(init('--dry-run').stdout).toContain('.github/portcullis.yml would be:');
    expect(files.filter((file) => existsSync(join(repository.path, file)))).toEqual([]);
  });
});

test('explain knows rules by ids of ours and of others, and findings by the beginning of their fingerprint', () => {
  const cwd = join(folder, 'explained');
  cpSync(join(repositoryRoot, 'examples/insecure-app'), cwd, { recursive: true });
  const cli = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), ...args], { cwd, encoding: 'utf8' });
  expect(cli('explain', 'dl3008').stdout).toMatch(/^low {2}apt-version-not-pinned \(dockerfile-lint\): /);
  const [finding] = JSON.parse(cli('scan', '.', '--format', 'json').stdout).findings;
  const { stdout } = cli('explain', finding.fingerprint.slice(0, 10));
  expect(stdout).toContain(`${finding.fingerprint}: ${finding.path}:`);
  expect(stdout).toContain(finding.page);
  expect(cli('explain', 'apt-version-not-pined').stderr).toContain('did you mean "apt-version-not-pinned"?');
  expect(cli('explain', 'ffffffff').stderr).toContain('[finding-unknown]');
});

describeWithPeers('pre-commit', ['pre-commit'], () => {
  let hooks: string;
  let repository: Repository;

  beforeAll(() => {
    hooks = join(folder, 'hooks');
    const source = temporaryRepository(hooks);
    // pre-commit clones these megabytes: to pack them well costs more than all of its hooks.
    for (const name of ['core.compression', 'pack.window']) source.git('config', name, '0');
    for (const path of ['.pre-commit-hooks.yaml', 'bin', 'dist', 'package.json'])
      cpSync(join(repositoryRoot, path), join(hooks, path), { recursive: true });
    source.commit({});
  });
  beforeEach(() => {
    repository = temporaryRepository();
  });
  afterEach(() => repository.remove());

  const configured = (id: string): string => {
    const rev = execFileSync('git', ['-C', hooks, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    return `repos:\n  - repo: ${JSON.stringify(hooks)}\n    rev: ${rev}\n    hooks:\n      - id: ${id}\n`;
  };
  const run = (...args: readonly string[]) =>
    spawnSync(peer('pre-commit') as string, ['run', ...args], {
      cwd: repository.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, PRE_COMMIT_HOME: join(folder, 'cache'), GIT_CONFIG_NOSYSTEM: '1' },
    });

  test.each(['portcullis', 'portcullis-dockerfiles'])('%s passes a clean commit, and stops one with a weakness', (id) => {
    repository.commit({ '.pre-commit-config.yaml': configured(id), 'sub dir/Dockerfile': clean, 'a, b.txt': 'a' });
    const passed = run('--all-files');
    expect([passed.status, passed.stderr]).toEqual([0, '']);
    expect(passed.stdout).toMatch(/Passed/);
    repository.put('sub dir/Dockerfile', weak);
    repository.put('a, b.txt', 'b');
    repository.git('add', '-A');
    const stopped = run();
    expect(stopped.status).toBe(1);
    expect(stopped.stdout).toMatch(/tls-verification-disabled[\s\S]*sub dir\/Dockerfile:2:5/);
  });

  test('portcullis-secrets looks at what is staged, whatever the working tree holds', () => {
    repository.commit({ '.pre-commit-config.yaml': configured('portcullis-secrets'), 'a.txt': 'a' });
    expect(run().status).toBe(0);
    const key = execFileSync('openssl', ['ecparam', '-genkey', '-name', 'prime256v1', '-noout'], { encoding: 'utf8' });
    repository.put('key.pem', key);
    repository.git('add', 'key.pem');
    repository.put('key.pem', '');
    const stopped = run();
    expect(stopped.status).toBe(1);
    expect(stopped.stdout).toContain('private-key');
    expect(stopped.stdout).not.toContain(key.split('\n')[1]);
  });
});
