// dockerfile-lint through its bundle and through the command line.

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { dockerfileRules } from '@portcullis/dockerfile-lint';
import { exampleText } from '../../packages/core/src/rule.js';
import { describeWithPeers, peer } from '../harness/peers.js';
import { nodes, repositoryRoot, runAction, runCli, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

describe.each(nodes)('dockerfile-lint on $name', (node) => {
  test('reports by file, line and column, whatever the Dockerfile is called', async () => {
    workspace.put('api/Dockerfile', 'FROM debian:12\nWORKDIR app\n');
    workspace.put('web.Dockerfile', 'FROM debian:12\nRUN true \\\n  # why not\n  && sudo true\n');
    workspace.put('Containerfile', 'FROM debian:12\nUSER root\n');
    workspace.put('notes.txt', 'WORKDIR app\n');
    const run = await runAction('dockerfile-lint', { workspace: workspace.path, node, inputs: { 'fail-on': 'none' } });
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    const places = run.sarif.runs[0].results.map(
      (result: {
        ruleId: string;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number } } }[];
      }) => {
        const at = result.locations[0]?.physicalLocation;
        return `${at?.artifactLocation.uri}:${at?.region.startLine}:${at?.region.startColumn} ${result.ruleId}`;
      },
    );
    expect(places).toEqual(
      expect.arrayContaining(['api/Dockerfile:2:9 relative-workdir', 'web.Dockerfile:4:6 sudo', 'Containerfile:2:6 last-user-root']),
    );
    expect(places.some((place: string) => place.startsWith('notes.txt'))).toBe(false);
  });
});

test('steps in a language that is not read are told, and what they give to the shell is seen', async () => {
  workspace.put(
    'Dockerfile',
    'FROM python:3.12\nSHELL ["python3", "-c"]\nRUN print(1)\nRUN import os; os.system("curl -k https://a.example/x")\n',
  );
  const run = await runAction('dockerfile-lint', { workspace: workspace.path, inputs: { 'fail-on': 'none' } });
  const told = run.sarif.runs[0].results.map(
    ({ ruleId, message }: { ruleId: string; message: { text: string } }) => `${ruleId} ${message.text}`,
  );
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^shell-not-read 2 steps are read by python3, and not looked into/),
      expect.stringMatching(/^tls-verification-disabled curl does not check certificates/),
    ]),
  );
});

test('a file named on the command line is linted whatever its name, and fragments too', async () => {
  workspace.put('fragment.txt', 'WORKDIR app\n');
  const run = await runCli(['dockerfile-lint', 'fragment.txt'], { workspace: workspace.path });
  expect(run.stdout).toContain('fragment.txt:1:9');
});

describe("hadolint's command line", () => {
  const lines = (stdout: string): string[] =>
    (JSON.parse(stdout) as { file: string; line: number; code: string; level: string }[]).map(
      ({ file, line, code, level }) => `${file}:${line} ${code} ${level}`,
    );

  test('several files, fragments, a configuration and the exit code', async () => {
    workspace.put('a.txt', 'FROM debian\nRUN sudo true\n');
    workspace.put('b/Dockerfile', 'WORKDIR app\n');
    workspace.put('c.Dockerfile', 'FROM debian:12\n');
    const run = (...args: string[]) => runCli(['dockerfile-lint', '--format', 'hadolint-json', ...args], { workspace: workspace.path });
    const plain = await run('a.txt', 'b/Dockerfile', 'c.Dockerfile');
    expect(plain.exitCode).toBe(1);
    expect(lines(plain.stdout)).toEqual([
      'a.txt:1 DL3006 warning',
      'a.txt:2 DL3004 error',
      'b/Dockerfile:1 DL3000 error',
      'b/Dockerfile:1 DL3061 error',
    ]);
    workspace.put('.hadolint.yaml', 'ignored: [DL3004, DL3061]\noverride:\n  info: [DL3000]\nfailure-threshold: error\n');
    const configured = await run('a.txt', 'b/Dockerfile');
    expect(configured.exitCode).toBe(0);
    expect(lines(configured.stdout)).toEqual(['a.txt:1 DL3006 warning', 'b/Dockerfile:1 DL3000 info']);
    const named = await run('--config', '.hadolint.yaml', '--trusted-registry', 'example.com', 'c.Dockerfile');
    expect(named.exitCode).toBe(1);
    expect(lines(named.stdout)).toEqual(['c.Dockerfile:1 DL3026 error']);
    expect((await run('c.Dockerfile')).stdout).toBe('[]');
  });

  test('what cannot be read ends with one line and code 2', async () => {
    for (const args of [['nowhere'], [], ['--failure-threshold', 'high', 'x'], ['--config', 'nowhere.yaml', 'x']]) {
      const run = await runCli(['dockerfile-lint', '--format', 'hadolint-json', ...args], { workspace: workspace.path });
      expect([args, run.exitCode, run.stdout]).toEqual([args, 2, '']);
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

test('a Dockerfile inside Compose is reported at its place, documentation only when asked for', async () => {
  workspace.put('compose.yaml', 'services:\n  a:\n    build:\n      dockerfile_inline: |\n        FROM debian:12\n        WORKDIR app\n');
  workspace.put('README.md', '# x\n\n```dockerfile\nWORKDIR app\n```\n');
  const places = async (inputs: Record<string, string>): Promise<string[]> => {
    const run = await runAction('dockerfile-lint', { workspace: workspace.path, inputs: { 'fail-on': 'none', ...inputs } });
    return run.sarif.runs[0].results
      .filter(({ ruleId }: { ruleId: string }) => ruleId === 'relative-workdir')
      .map(
        (result: {
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number } } }[];
        }) => {
          const at = result.locations[0]?.physicalLocation;
          return `${at?.artifactLocation.uri}:${at?.region.startLine}:${at?.region.startColumn}`;
        },
      );
  };
  expect(await places({})).toEqual(['compose.yaml:6:17']);
  expect(await places({ docs: 'true' })).toEqual(['README.md:4:9', 'compose.yaml:6:17']);
});

describeWithPeers('ShellCheck on PATH', ['shellcheck'], () => {
  test('adds SC findings at their own places when it is on PATH', async () => {
    workspace.put('Dockerfile', 'FROM debian:12\nRUN true && \\\n  # why\n  rm $1\n');
    const run = await runAction('dockerfile-lint', {
      workspace: workspace.path,
      inputs: { 'fail-on': 'none' },
      environment: { PATH: `${dirname(peer('shellcheck') as string)}:${process.env.PATH}` },
    });
    const found = run.sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'SC2086');
    expect(found.locations[0].physicalLocation.region).toMatchObject({ startLine: 4, startColumn: 6, endColumn: 8 });
  });
});

describe('without ShellCheck', () => {
  test('its absence is said, and fails where it is required', async () => {
    workspace.put('Dockerfile', 'FROM debian:12\n');
    const environment = { PATH: '/nonexistent' };
    const auto = await runAction('dockerfile-lint', { workspace: workspace.path, environment });
    expect(auto.stdout).toContain('ShellCheck is not on PATH');
    const required = await runAction('dockerfile-lint', { workspace: workspace.path, environment, inputs: { shellcheck: 'required' } });
    expect(required.exitCode).toBe(2);
    expect(required.stdout).toContain('[shellcheck-missing]');
  });
});

describeWithPeers('beside hadolint', ['hadolint'], () => {
  test('the same rules fire on the same lines', () => {
    const samples = dockerfileRules().flatMap(({ examples }) => [...examples.bad, ...examples.good].map(exampleText));
    const files = samples.map((text, index) => {
      workspace.put(`${index}.Dockerfile`, text);
      return `${index}.Dockerfile`;
    });
    const config = 'ignored: []\n';
    workspace.put('empty.yaml', config);
    const keys = (program: string, args: readonly string[]): string[] => {
      const run = spawnSync(program, args, { cwd: workspace.path, encoding: 'utf8', maxBuffer: 1 << 26, env: { PATH: '/usr/bin:/bin' } });
      const found = JSON.parse(run.stdout) as { file: string; line: number; code: string; level: string }[];
      return found.map(({ file, line, code, level }) => `${file}:${line} ${code} ${level}`);
    };
    const theirs = keys(peer('hadolint') as string, ['--config', 'empty.yaml', '--format', 'json', ...files]);
    const ours = keys(process.execPath, [
      join(repositoryRoot, 'dist/cli/index.js'),
      'dockerfile-lint',
      '--no-shellcheck',
      '--config',
      'empty.yaml',
      '--format',
      'hadolint-json',
      ...files,
    ]);
    // What hadolint cannot read it does not lint either.
    const unread = new Set(theirs.filter((key) => key.includes(' DL1000 ')).map((key) => key.split(':')[0]));
    const comparable = (all: readonly string[]): string[] => all.filter((key) => / DL/.test(key) && !unread.has(key.split(':')[0])).sort();
    expect(comparable(ours)).toEqual(comparable(theirs));
  });

  test('a sample of the differential agrees to the column', () => {
    const run = spawnSync(process.execPath, [join(repositoryRoot, 'test/differential/snippets.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, PORTCULLIS_CASES: '1', PORTCULLIS_CONFIGS: '10' },
    });
    // What differs is printed, so that a failure names the snippet.
    const [, compared] = /^(\d+) Dockerfiles, 0 differences; \d+ more that hadolint cannot read\n$/.exec(run.stdout) ?? [
      undefined,
      run.stdout,
    ];
    expect(Number(compared)).toBeGreaterThan(400);
    expect([run.status, run.stderr]).toEqual([0, '']);
  }, 120_000);
});
