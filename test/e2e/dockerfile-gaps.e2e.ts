// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the files that are read
// Read, or a gap; named, or an error; the base commit judges: dockerfile-lint through its bundle.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runAction, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', ['-C', workspace.path, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(): string {
  git('add', '-A');
  git('commit', '-qm', 'change', '--allow-empty');
  return git('rev-parse', 'HEAD');
}

async function lint(inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
  const run = await runAction('dockerfile-lint', {
    workspace: workspace.path,
    inputs: { annotations: 'false', 'fail-on': 'none', ...inputs },
    environment,
  });
  // biome-ignore lint/suspicious/noExplicitAny: SARIF is read freely
  const results: any[] = run.sarif?.runs[0].results ?? [];
  const open = results.filter(({ suppressions }) => suppressions === undefined);
  const skipped: { path: string; reason: string; gap: boolean }[] = run.sarif?.runs[0].properties.portcullis.skipped ?? [];
  return {
    run,
    open,
    found: open.map(({ ruleId, locations }) => `${decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri)} ${ruleId}`),
    gaps: skipped.filter(({ gap }) => gap).map(({ path, reason }) => `${path} ${reason}`),
    successful: run.sarif?.runs[0].invocations[0].executionSuccessful as boolean,
  };
}

const bad = 'FROM debian:12\nWORKDIR app\nUSER 1\n';

describe('every Dockerfile is read', () => {
  test.each<[name: string, path: string, content: string | Uint8Array]>([
    ['with a NUL in a comment, which Docker builds', 'Dockerfile', `# a\0b\n${bad}`],
    ['with many of them', 'Dockerfile', `# ${'\0'.repeat(9000)}\n${bad}`],
    ['with a byte order mark', 'Dockerfile', `\ufeff${bad}`],
    ['in UTF-16', 'Dockerfile', Buffer.from(`\ufeff${bad}`, 'utf16le')],
    ['in Latin-1', 'Dockerfile', Buffer.from(`# caf\u00e9\n${bad}`, 'latin1')],
    ['in capitals', 'DOCKERFILE', bad],
    ['with an ending in capitals', 'api.DockerFile', bad],
    ['with line ends of Windows', 'Containerfile', bad.replaceAll('\n', '\r\n')],
  ])('%s', async (_name, path, content) => {
    writeFileSync(join(workspace.path, path), content);
    const { found, gaps } = await lint();
    expect(found).toContain(`${path} relative-workdir`);
    expect(gaps).toEqual([]);
  });

  test.each<[name: string, content: string | Uint8Array, got: string]>([
    ['packed', gzipSync(bad), 'none in any line'],
    ['in letters of four bytes', Buffer.from([...bad].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0])), 'none in any line'],
    ['of nothing but NUL', Buffer.alloc(64), 'none in any line'],
    ['that is empty', '', 'an empty file'],
    ['of comments', '# FROM debian:13\n', 'nothing but comments'],
    ['of prose', 'How to build:\nsee below\n', 'none in any line'],
  ])('one %s is a gap', async (_name, content, got) => {
    writeFileSync(join(workspace.path, 'Dockerfile'), content);
    const { run, open, gaps, successful } = await lint();
    expect([run.exitCode, gaps, open, successful]).toEqual([2, ['Dockerfile unreadable'], [], false]);
    expect(JSON.stringify(run.sarif.runs[0].invocations[0].toolExecutionNotifications)).toContain(got);
  });

  test('what Docker refuses anywhere is high in a piece too, and a piece that it would take is medium', async () => {
    const severities = async (text: string): Promise<string[]> => {
      workspace.put('Dockerfile', text);
      const { open } = await lint();
      return open.filter(({ ruleId }) => ruleId === 'refused-instruction').map(({ level }) => level);
    };
    expect(await severities('RUN make\n')).toEqual(['warning']);
    expect(await severities('RUN --network=off make\n')).toEqual(['warning', 'error']);
    expect(await severities('FROM debian:13\nRUN --network=off make\n')).toEqual(['error']);
  });

  test('what stands behind a carriage return, where Docker begins no line, is told', async () => {
    workspace.put('Dockerfile', 'FROM debian:13\nRUN :;\r#;./install\n');
    expect((await lint()).found).toContain('Dockerfile hidden-characters');
  });

  test('through a link whose target has another name, and once through one whose target has its own', async () => {
    workspace.put('build/image.txt', bad);
    symlinkSync('build/image.txt', join(workspace.path, 'Dockerfile'));
    workspace.put('api/Dockerfile', bad);
    symlinkSync('api/Dockerfile', join(workspace.path, 'api.Dockerfile'));
    const { found, gaps } = await lint();
    expect(found.filter((text) => text.endsWith('relative-workdir'))).toEqual([
      'Dockerfile relative-workdir',
      'api/Dockerfile relative-workdir',
    ]);
    expect(gaps).toEqual([]);
  });

  test('one that only a Compose file calls so, and a Compose file that cannot say which', async () => {
    workspace.put('images/app.build', bad);
    workspace.put('other.build', bad);
    workspace.put('deploy/compose.yaml', 'services:\n  app:\n    build: {context: ../images, dockerfile: app.build}\n');
    const { found, gaps } = await lint();
    expect([found.filter((one) => one.includes('.build')).length > 0, found.some((one) => one.startsWith('other'))]).toEqual([true, false]);
    expect([found, gaps]).toEqual([expect.arrayContaining(['images/app.build relative-workdir']), []]);
    workspace.put('deploy/compose.yaml', 'services:\n  app:\n    build: {context: ../images, dockerfile: app.build\n');
    expect((await lint()).gaps).toEqual(['deploy/compose.yaml unreadable']);
  });

  test.each<[name: string, files: Record<string, string>]>([
    ['bake', { 'docker-bake.hcl': 'target "a" {\n dockerfile = "b.df"\n}\n' }],
    ['bake in JSON', { 'docker-bake.override.json': '{"target": {"a": {"dockerfile": "b.df"}}}' }],
    ['bake by a variable', { 'docker-bake.hcl': 'variable "D" {\n default = "b"\n}\ntarget "a" {\n dockerfile = "${D}.df"\n}\n' }],
    ['Compose by a default', { 'compose.yaml': 'services:\n  a:\n    build: {dockerfile: "${DF:-b.df}"}\n' }],
    ['Compose by a linked folder', { 'compose.yaml': 'services:\n  a:\n    build: {context: link, dockerfile: b.df}\n' }],
    [
      'a file that Compose extends',
      { 'compose.yaml': 'services: {a: {extends: {file: x.yml, service: a}}}\n', 'x.yml': 'services: {a: {build: {dockerfile: b.df}}}\n' },
    ],
    ['a development container', { '.devcontainer/devcontainer.json': '{"build": {"dockerfile": "../b.df"}} // x\n' }],
    [
      'a workflow',
      { '.github/workflows/a.yml': 'jobs:\n  j:\n    steps:\n      - {uses: docker/build-push-action@v6, with: {file: b.df}}\n' },
    ],
    ['Skaffold', { 'skaffold.yaml': 'build: {artifacts: [{image: x, docker: {dockerfile: b.df}}]}\n' }],
    ['Tilt', { Tiltfile: "docker_build('x', '.', dockerfile='b.df')\n" }],
    ['a Makefile', { Makefile: 'all:\n\tdocker build -f b.df .\n' }],
    ['a command behind wrappers and flags', { 'x.sh': 'sudo -E bash -c "docker --context c build -qf b.df ."\n' }],
    ['kaniko in Cloud Build', { 'cloudbuild.yaml': 'steps: [{name: gcr.io/kaniko-project/executor, args: [--dockerfile=b.df]}]\n' }],
    ['a step of Jenkins', { Jenkinsfile: "dir('link') {\n  sh 'docker build -f b.df .'\n}\n" }],
  ])('one that only %s names', async (_name, files) => {
    workspace.put('b.df', bad);
    symlinkSync('.', join(workspace.path, 'link'));
    for (const [path, text] of Object.entries(files)) workspace.put(path, text);
    const { found, gaps } = await lint();
    expect([found, gaps]).toEqual([expect.arrayContaining(['b.df relative-workdir']), []]);
  });

  test.each<[name: string, path: string, text: string]>([
    ['behind escapes of JSON', 'docker-bake.json', '{"target": {"a": {"docker\\u0066ile-inline": "FROM x\\nWORKDIR y"}}}'],
    ['behind a comment', 'docker-bake.hcl', 'target "a" {\n dockerfile-inline /* x */ = <<-EOT\n  FROM x\n  WORKDIR y\n EOT\n}\n'],
    [
      'with a variable',
      'docker-bake.hcl',
      'variable "B" {\n default = "x"\n}\ntarget "a" {\n dockerfile-inline = "FROM ${B}\\nWORKDIR y"\n}\n',
    ],
    ['with an escaped key in Compose', 'compose.yaml', 'services: {a: {build: {"dockerfile\\\n  _inline": "FROM x\\nWORKDIR y"}}}\n'],
  ])('one that stands inside another file, %s', async (_name, path, text) => {
    workspace.put(path, text);
    const { found, gaps } = await lint();
    expect([found, gaps]).toEqual([expect.arrayContaining([`${path} relative-workdir`]), []]);
  });

  test('one that the user names, whatever it is called and however', async () => {
    workspace.put('build/image.txt', bad);
    for (const path of ['build/image.txt', './build/image.txt', 'build/../build/image.txt', join(workspace.path, 'build/image.txt')])
      expect((await lint({ path })).found).toContain('build/image.txt relative-workdir');
  });
});

describe('what is not read to its end fails the step', () => {
  test.each<[name: string, prepare: () => void, gap: string, inputs?: Record<string, string>]>([
    ['too large', () => workspace.put('Dockerfile', `${bad}${'# x\n'.repeat(300_000)}`), 'Dockerfile too-large', { 'max-file-size': '1' }],
    ['a link that leads nowhere', () => symlinkSync('none', join(workspace.path, 'Dockerfile')), 'Dockerfile symlink-dangling'],
    ['a link that leads out', () => symlinkSync('/etc/hostname', join(workspace.path, 'a.Dockerfile')), 'a.Dockerfile symlink-outside'],
    ['a link to itself', () => symlinkSync('Dockerfile', join(workspace.path, 'Dockerfile')), 'Dockerfile symlink-loop'],
    ['a pipe', () => execFileSync('mkfifo', [join(workspace.path, 'Dockerfile')]), 'Dockerfile not-a-file'],
    [
      'a pointer of Git LFS',
      () => workspace.put('Dockerfile', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`),
      'Dockerfile lfs-pointer',
    ],
    [
      'an inline Dockerfile without its end',
      () => workspace.put('docker-bake.hcl', 'target "a" {\n dockerfile-inline = <<EOT\nFROM x\n'),
      'docker-bake.hcl unreadable',
    ],
    [
      'an inline Dockerfile that a function makes',
      () => workspace.put('docker-bake.hcl', 'target "a" {\n dockerfile-inline = join("", ["FROM x"])\n}\n'),
      'docker-bake.hcl embedded-unread',
    ],
    [
      'a Dockerfile that bake names and that is not there',
      () => workspace.put('docker-bake.hcl', 'target "a" {\n dockerfile = "b.df"\n}\n'),
      'docker-bake.hcl named-unread',
    ],
    [
      'a Dockerfile that Compose names and that is not there',
      () => workspace.put('compose.yaml', 'services:\n  a:\n    build: {dockerfile: b.df}\n'),
      'compose.yaml named-unread',
    ],
    [
      'a Dockerfile whose name only the run knows',
      () => workspace.put('compose.yaml', 'services:\n  a:\n    build: {dockerfile: $NAME}\n'),
      'compose.yaml named-unread',
    ],
    [
      'a Dockerfile that a workflow names and that is not there',
      () =>
        workspace.put(
          '.github/workflows/a.yml',
          'jobs:\n  j:\n    steps:\n      - uses: docker/build-push-action@v6\n        with: {file: b.df}\n',
        ),
      '.github/workflows/a.yml named-unread',
    ],
    ['a Compose file with a NUL in it', () => workspace.put('compose.yaml', 'services: {}\n# \0\n'), 'compose.yaml unreadable'],
    [
      'an inline Dockerfile behind an alias that leads nowhere',
      () => workspace.put('compose.yaml', 'a:\n  dockerfile_inline: *base\n'),
      'compose.yaml unreadable',
    ],
    ['a Compose file that leads nowhere', () => symlinkSync('none', join(workspace.path, 'compose.yaml')), 'compose.yaml symlink-dangling'],
    ['Markdown with `docs`', () => symlinkSync('none', join(workspace.path, 'README.md')), 'README.md symlink-dangling', { docs: 'true' }],
    [
      'an ignore file that leads nowhere',
      () => {
        workspace.put('Dockerfile', bad);
        symlinkSync('none', join(workspace.path, '.dockerignore'));
      },
      '.dockerignore unreadable',
    ],
    [
      'an ignore file of more lines than are read',
      () => {
        workspace.put('Dockerfile', bad);
        workspace.put('.dockerignore', 'a\n'.repeat(6000));
      },
      '.dockerignore unreadable',
    ],
  ])('%s', async (_name, prepare, gap, inputs = {}) => {
    prepare();
    const { gaps, run, successful } = await lint(inputs);
    expect(gaps).toEqual([gap]);
    expect([run.exitCode, run.outputs.conclusion, successful]).toEqual([2, 'fail', false]);
  });

  test.each([
    ['crashes', 'kill -SEGV $$'],
    ['prints garbage', 'cat >/dev/null; echo oops'],
    ['ends with a code of its own', 'exit 4'],
  ])('a ShellCheck that %s', async (_name, body) => {
    const tools = temporaryWorkspace();
    try {
      tools.put('shellcheck', `#!/bin/sh\n${body}\n`);
      chmodSync(join(tools.path, 'shellcheck'), 0o755);
      workspace.put('Dockerfile', 'FROM debian:12\nRUN echo $x\n');
      for (const shellcheck of ['auto', 'required']) {
        const { gaps, run } = await lint({ shellcheck }, { PATH: `${tools.path}:${process.env.PATH}` });
        expect([gaps, run.exitCode]).toEqual([['Dockerfile shellcheck-failed'], 2]);
      }
    } finally {
      tools.remove();
    }
  });

  test('links to what is not a Dockerfile, and pictures, are none of its business', async () => {
    workspace.put('Dockerfile', bad);
    symlinkSync('none', join(workspace.path, 'notes.txt'));
    symlinkSync('none', join(workspace.path, 'README.md'));
    const { gaps, run } = await lint();
    expect([gaps, run.exitCode]).toEqual([[], 0]);
  });
});

describe('what is named must be there and hold something', () => {
  test.each<[name: string, inputs: Record<string, string>, code: string]>([
    ['a configuration that is not there', { config: 'hadolint.yaml' }, 'config-missing'],
    ['a policy with a typing error', { policy: '.portcullis/dockerfil.yml' }, 'config-missing'],
    ['a lock that is not there', { 'image-lock': 'lock.json' }, 'config-missing'],
    ['a configuration that is empty', { config: 'empty.yml' }, 'config-unreadable'],
    ['a policy that is empty', { policy: 'empty.yml' }, 'config-unreadable'],
    ['a file outside', { config: '../x.yaml' }, 'path-outside'],
    ['a directory', { policy: 'docs' }, 'tree-unreadable'],
    ['globs that leave nothing in', { include: 'srcc/**' }, 'include-empty'],
    ['globs that leave everything out', { exclude: '**' }, 'include-empty'],
    ['a glob that stands for all but one', { exclude: '!Dockerfile' }, 'glob-invalid'],
    ['a document without a Dockerfile', { path: 'docs/a.md' }, 'path-holds-nothing'],
    ['a path that is not there', { path: 'api' }, 'path-missing'],
    ['ShellCheck that is required and not there', { shellcheck: 'required' }, 'shellcheck-missing'],
  ])('%s', async (_name, inputs, code) => {
    workspace.put('Dockerfile', bad);
    workspace.put('empty.yml', '\n');
    workspace.put('docs/a.md', '# A\n');
    const { run, successful } = await lint(inputs, { PATH: '/nowhere' });
    expect([run.exitCode, successful]).toEqual([2, false]);
    expect(run.stdout).toContain(`[${code}]`);
  });

  test.each(['.hadolint.yaml', '.portcullis/dockerfile.yml', 'image-lock.json'])(
    '%s is there by its default name and cannot be read',
    async (file) => {
      workspace.put('Dockerfile', bad);
      mkdirSync(join(workspace.path, '.portcullis'), { recursive: true });
      symlinkSync('none', join(workspace.path, file));
      const { run } = await lint();
      expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining('[tree-unreadable]')]);
    },
  );
});

describe('the base commit judges', () => {
  /** As for a pull request from `base` to what is committed now. */
  async function lintChange(base: string, inputs: Record<string, string> = {}) {
    workspace.put('.git/event.json', JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: git('rev-parse', 'HEAD') } } }));
    return lint(inputs, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(workspace.path, '.git/event.json') });
  }

  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    workspace.put('Dockerfile', 'FROM debian:12\n');
  });

  test.each([
    ['# hadolint ignore=DL3000\n', ''],
    ['# hadolint global ignore=DL3000\n', ''],
    ['', '# check=skip=WorkdirRelativePath\n'],
  ])('a comment that came with the change (%j%j) counts after the merge', async (comment, directive) => {
    workspace.put('Dockerfile', `${directive}FROM debian:12\nUSER 1\n`);
    const base = commit();
    workspace.put('Dockerfile', `${directive}FROM debian:12\n${comment}WORKDIR app\nUSER 1\n`);
    commit();
    const { found, open, run } = await lintChange(base);
    expect(found).toContain('Dockerfile relative-workdir');
    const finding = open.find(({ ruleId }) => ruleId === 'relative-workdir');
    expect(finding.message.text).toContain('it counts after the merge');
    expect(run.outputs['let-through']).toBe('0');
  });

  test('one that was there before counts, wherever its line has moved', async () => {
    workspace.put('Dockerfile', 'FROM debian:12\n# hadolint ignore=DL3000\nWORKDIR app\nUSER 1\n');
    const base = commit();
    workspace.put('Dockerfile', 'FROM debian:12\nLABEL a=b\n\n# hadolint ignore=DL3000\nWORKDIR app\nUSER 1\n');
    commit();
    const { found, run } = await lintChange(base);
    expect(found).not.toContain('Dockerfile relative-workdir');
    expect(run.outputs['let-through']).toBe('1');
  });

  test('a configuration and a policy that the change loosens count after the merge and are listed', async () => {
    workspace.put('.portcullis/dockerfile.yml', 'images:\n  allow: ["docker.io/library/alpine"]\n');
    const base = commit();
    workspace.put('.hadolint.yaml', 'ignored: [DL3000]\n');
    workspace.put('.portcullis/dockerfile.yml', 'images:\n  allow: ["docker.io/library/*"]\n');
    workspace.put('Dockerfile', 'FROM debian:12\nWORKDIR app\nUSER 1\n');
    commit();
    const { found, open } = await lintChange(base);
    expect(found).toEqual(
      expect.arrayContaining(['Dockerfile relative-workdir', 'Dockerfile image-not-allowed', '.hadolint.yaml lint-configuration-loosened']),
    );
    const told = open.filter(({ ruleId }) => ruleId === 'lint-configuration-loosened').map(({ message }) => message.text);
    expect(told).toEqual([
      expect.stringContaining('it switches off DL3000'),
      expect.stringContaining('it allows the images docker.io/library/*'),
    ]);
    expect(open.find(({ ruleId }) => ruleId === 'image-not-allowed').properties.refused).toBe(true);
  });

  test('what the change makes stricter counts at once', async () => {
    workspace.put('.hadolint.yaml', 'ignored: [DL3000]\n');
    const base = commit();
    workspace.put('.hadolint.yaml', 'ignored: []\n');
    workspace.put('.portcullis/dockerfile.yml', 'images:\n  deny: ["docker.io/library/debian"]\n');
    workspace.put('Dockerfile', 'FROM debian:12\nWORKDIR app\nUSER 1\n');
    commit();
    const { found } = await lintChange(base);
    expect(found).toEqual(expect.arrayContaining(['Dockerfile relative-workdir', 'Dockerfile image-not-allowed']));
    expect(found.join()).not.toContain('loosened');
  });

  test('without the base commit settings of the change are refused, and comments count for nothing', async () => {
    workspace.put('Dockerfile', 'FROM debian:12\n# hadolint ignore=DL3000\nWORKDIR app\nUSER 1\n');
    commit();
    expect((await lintChange('1'.repeat(40))).found).toContain('Dockerfile relative-workdir');
    workspace.put('.hadolint.yaml', 'ignored: [DL3000]\n');
    commit();
    const { run } = await lintChange('1'.repeat(40));
    expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining('[base-unavailable]')]);
  });

  test('a lock that is committed among the results gives no digests', async () => {
    const lock = JSON.stringify({ version: 1, images: { 'debian:12': `sha256:${'a'.repeat(64)}` } });
    workspace.put('.portcullis/dockerfile.yml', 'images:\n  require-digest: true\n');
    const base = commit();
    workspace.put('portcullis-results/image-lock.json', lock);
    expect(JSON.stringify((await lintChange(base)).open)).toContain('a'.repeat(64));
    // Results keep themselves out of git: who commits one means to.
    git('add', '-f', 'portcullis-results/image-lock.json');
    commit();
    expect(JSON.stringify((await lintChange(base)).open)).not.toContain('a'.repeat(64));
  });
});

describe('what the command line names', () => {
  const cli = (...args: string[]) => runCli(['dockerfile-lint', ...args], { workspace: workspace.path });

  test('each of several files is a Dockerfile, whatever it is called', async () => {
    workspace.put('e', bad);
    workspace.put('z', bad);
    const run = await cli('e', 'z');
    expect([run.stdout.includes('e:2:9  relative-workdir'), run.stdout.includes('z:2:9  relative-workdir')]).toEqual([true, true]);
    workspace.put('prose', 'How to build:\nsee below\n');
    const other = await cli('e', 'prose');
    expect([other.exitCode, other.stdout]).toEqual([2, expect.stringContaining('prose: it is no Dockerfile that can be read')]);
  });

  test('a file that holds Dockerfiles is looked into when it is named beside another', async () => {
    workspace.put('e', bad);
    workspace.put('notes.md', `# Build\n\n\`\`\`dockerfile\n${bad}\`\`\`\n`);
    const run = await cli('e', 'notes.md');
    expect(run.stdout).toContain('notes.md:5:9  relative-workdir');
  });

  test("hadolint's formats do not call an empty file clean, and overwrite only what is theirs", async () => {
    workspace.put('Dockerfile', '');
    const empty = await cli('--format', 'hadolint-json', 'Dockerfile');
    expect([empty.exitCode, empty.stdout]).toEqual([2, '[]']);
    workspace.put('Dockerfile', bad);
    workspace.put('README.md', '# Mine\n');
    const run = await cli('--format', 'hadolint-json', '--output', 'README.md', 'Dockerfile');
    expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining('[results-unwritable]')]);
  });
});

test('what is run too deep to be followed is a gap', async () => {
  const chain = Array.from({ length: 25 }, (_, index) => `COPY <<EOF /x${index}\nsh /x${index + 1}\nEOF`).join('\n');
  workspace.put('Dockerfile', `FROM debian:12\n${chain}\nRUN sh /x0\nUSER 1\n`);
  const { run, gaps } = await lint();
  expect([run.exitCode, gaps]).toEqual([2, ['Dockerfile unread-script']]);
});
