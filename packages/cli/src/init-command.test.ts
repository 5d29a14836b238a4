import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { captured } from '../../../test/harness/captured.js';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { initCommand } from './init-command.js';

const pin = '0123456789abcdef0123456789abcdef01234567';
const written = ['.github/workflows/portcullis.yml', '.github/portcullis.yml', '.pre-commit-config.yaml'];
let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({ 'docker/api.Dockerfile': 'FROM scratch\n', 'src/a.txt': 'a', Jenkinsfile: '' });
});
afterEach(() => repository.remove());

const init = (folder: string, ...args: readonly string[]) => captured(join(repository.path, folder), () => initCommand(args));
const read = (path: string): string => readFileSync(join(repository.path, path), 'utf8');
const refused = (code: string): Error => expect.objectContaining({ code });

test('the files go to the root of the repository, and say what was found', async () => {
  const { code, stdout } = await init('src', '--pin', pin.toUpperCase());
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Found: 3 files, 1 Dockerfile, 0 workflows, Jenkins \(templates\//)]);
  for (const path of written) expect(stdout).toContain(`${path} written.`);
  expect(read(written[0] as string)).toContain(`@${pin} # v`);
  expect(read(written[1] as string)).toContain('require: [secret-scan, workflow-audit, dockerfile-lint]');
});

test('without a Dockerfile none of its scanner is required', async () => {
  repository.commit({ 'docker/api.Dockerfile': undefined });
  await init('.', '--pin', pin);
  expect(read(written[1] as string)).toContain('require: [secret-scan, workflow-audit] ');
});

test('a dry run writes nothing and shows all', async () => {
  const { stdout } = await init('.', '--pin', pin, '--dry-run');
  for (const path of written) expect(stdout).toContain(`${path} would be:`);
  expect(stdout).toContain(`portcullis-ci/portcullis@${pin}`);
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('what is there stays as it is', async () => {
  repository.commit({ '.pre-commit-config.yaml': 'repos: []\n', '.github/portcullis.yml': '# of portcullis-ci/portcullis\n' });
  const { stdout } = await init('.', '--pin', pin);
  expect(stdout).toContain('.pre-commit-config.yaml is there already: left as it is. What is missing in it:\n\n  - repo: ');
  expect(stdout).toContain('.github/portcullis.yml names Portcullis already: left as it is.');
  expect(repository.git('status', '--porcelain')).toBe('?? .github/workflows/');
});

test('a policy that was written before lacks nothing, and of another one the whole is shown', async () => {
  await init('.', '--pin', pin);
  expect((await init('.', '--pin', pin)).stdout).toContain('.github/portcullis.yml is there already, as it would be written.\n');
  repository.put('.github/portcullis.yml', 'block-at: low\n');
  const { stdout } = await init('.', '--pin', pin);
  expect(stdout).toContain('.github/portcullis.yml is there already: left as it is. What would have been written:\n\n# What blocks');
});

test('the branch is that of the clone’s origin, else main or master, else the present one', async () => {
  const branch = async (): Promise<string | undefined> =>
    /branches: \[(.*)\] #/.exec((await init('.', '--pin', pin, '--dry-run')).stdout)?.[1];
  repository.git('switch', '-q', '-c', 'topic');
  expect(await branch()).toBe('main');
  repository.git('branch', '-m', 'main', 'trunk');
  expect(await branch()).toBe('topic');
  repository.git('branch', 'master');
  expect(await branch()).toBe('master');
  repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  repository.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
  expect(await branch()).toBe('trunk');
});

test.each([
  ['v1', 'pin-unknown'],
  [pin.slice(1), 'pin-unknown'],
  ['main', 'pin-unknown'],
  ['', 'usage'],
])('a pin of "%s" is refused, and nothing written', async (given, code) => {
  await expect(init('.', '--pin', given)).rejects.toThrow(refused(code));
  expect(repository.git('status', '--porcelain')).toBe('');
});

test.each(['.github', '.github/workflows', '.pre-commit-config.yaml'])(
  'nothing is written through a link at %s, nor anything else',
  async (path) => {
    repository.put('.github/keep', '');
    repository.git('rm', '-rqf', '--ignore-unmatch', path);
    if (path === '.github') repository.git('clean', '-fdq');
    symlinkSync('/tmp/elsewhere', join(repository.path, path));
    await expect(init('.', '--pin', pin)).rejects.toThrow(refused('path-linked'));
    expect(repository.git('status', '--porcelain', '--untracked-files=all')).not.toContain('portcullis.yml');
  },
);

test('a folder that is not there', async () => {
  await expect(init('.', 'nope', '--pin', pin)).rejects.toThrow(refused('path-missing'));
});
