// A folder that is a symbolic link, through every scanner of files: what it leads to in the workspace is read by the link's name, what
// lies outside is a gap, and `init` writes through none.

import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { runAction, runCli } from '../harness/run-action.js';

let repository: Repository;
let outside: string;
beforeEach(() => {
  repository = temporaryRepository();
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-outside-')));
});
afterEach(() => {
  repository.remove();
  rmSync(outside, { recursive: true, force: true });
});

/** Each with what it reads by its name in a folder, and by which rule that shows. */
const injection =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
  'on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.comment.body }}\n';
const key = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey;
const scanners = [
  ['workflow-audit', '.github/workflows', 'ci.yml', injection],
  ['dockerfile-lint', 'deploy', 'Dockerfile', 'FROM scratch\nRUN curl -k https://example.org/a -o /a\n'],
  ['secret-scan', 'notes', 'key.txt', key],
  ['sbom', 'app', 'go.mod', 'module example.org/a\n\ngo 1.24\n\nrequire golang.org/x/text v0.3.0\n'],
] as const;

const link = (folder: string, target: string): void => {
  mkdirSync(join(repository.path, folder, '..'), { recursive: true });
  symlinkSync(target, join(repository.path, folder));
};
const gapsIn = (run: Awaited<ReturnType<typeof runAction>>): string =>
  JSON.stringify(
    (run.sarif.runs[0].invocations[0].toolExecutionNotifications as { message: { text: string }; locations?: object[] }[]).filter(
      ({ message }) => message.text.startsWith('Not looked at'),
    ),
  );

describe.each(scanners)('%s', (action, folder, name, text) => {
  test('reads what a linked folder holds', async () => {
    repository.put(`kept/elsewhere/${name}`, text);
    link(folder, `${'../'.repeat(folder.split('/').length - 1)}kept/elsewhere`);
    repository.commit({});
    const run = await runAction(action, { workspace: repository.path });
    expect(run.outputs.gaps).toBe('0');
    const uris = (run.sarif.runs[0].results as { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[]).map(
      ({ locations: [at] }) => at?.physicalLocation.artifactLocation.uri,
    );
    if (action === 'workflow-audit') expect(uris).toContain('.github/workflows/ci.yml');
    else if (action !== 'sbom') expect(uris).toContain(`kept/elsewhere/${name}`);
    else expect(run.outputs.components).not.toBe('0');
  });

  test('names one that leads out of the workspace as a gap', async () => {
    repository.put(name, action === 'workflow-audit' ? 'text\n' : text);
    link(folder, outside);
    repository.commit({});
    const run = await runAction(action, { workspace: repository.path });
    expect([run.exitCode, run.outputs.gaps]).toEqual([2, '1']);
    expect(gapsIn(run)).toContain(folder);
  });
});

test('image-verify names one that leads out of the workspace as a gap', async () => {
  link('deploy', outside);
  repository.commit({ Dockerfile: 'FROM scratch\n' });
  const run = await runAction('image-verify', { workspace: repository.path, inputs: { 'fail-on': 'none' } });
  expect(gapsIn(run)).toContain('deploy');
});

test('workflow-audit names linked folders of workflows that lead nowhere, and takes no other', async () => {
  link('.github/workflows', '../gone');
  link('docs', 'gone');
  repository.commit({});
  const run = await runAction('workflow-audit', { workspace: repository.path });
  expect(run.outputs.gaps).toBe('1');
  expect(gapsIn(run)).toContain('.github/workflows');
});

test('what is named by a link is looked at, file or folder', async () => {
  repository.put('kept/ci.yml', injection);
  link('.github/workflows', '../kept');
  repository.put('recipe.txt', 'FROM scratch\nRUN curl -k https://example.org/a -o /a\n');
  link('recipe', 'recipe.txt');
  repository.commit({});
  for (const command of ['workflow-audit', 'scan'])
    for (const path of ['.github/workflows', '.github/workflows/ci.yml']) {
      const run = await runCli([command, path, '--format', 'json'], { workspace: repository.path });
      expect([command, path, run.exitCode, run.stdout.includes('template-injection')]).toEqual([command, path, 1, true]);
    }
  const lint = await runCli(['dockerfile-lint', 'recipe'], { workspace: repository.path });
  expect([lint.exitCode, lint.stderr]).toEqual([1, '']);
});

test('init writes through no link', async () => {
  link('.github', outside);
  repository.commit({ 'a.txt': 'a' });
  const run = await runCli(['init', '--pin', 'a'.repeat(40)], { workspace: repository.path });
  expect([run.exitCode, readdirSync(outside)]).toEqual([2, []]);
  expect(run.stderr).toContain('.github is a symbolic link');
  expect(existsSync(join(repository.path, '.pre-commit-config.yaml'))).toBe(false);
});
