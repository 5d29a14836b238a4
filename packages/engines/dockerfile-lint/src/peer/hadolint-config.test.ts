import { formatOutput } from './formats/index.js';
import { emptyHadolintConfig, lintOptions, readHadolintConfig } from './hadolint-config.js';
import { runLikeHadolint } from './hadolint-run.js';

const files = [{ name: 'Dockerfile', text: 'FROM debian\nWORKDIR app\n' }];

test('every documented key is read', async () => {
  const config = await readHadolintConfig(
    [
      'failure-threshold: warning',
      'format: tty',
      'ignored: [DL3000, SC2086]',
      'override:',
      '  error: [DL3006]',
      '  style: [DL3006, DL3008]',
      'label-schema:',
      '  author: text',
      '  licence: SPDX',
      'no-color: true',
      'no-fail: false',
      'strict-labels: true',
      'disable-ignore-pragma: true',
      'trustedRegistries: [docker.io, "*.example.com"]',
      'unheard-of: 1',
    ].join('\n'),
    '.hadolint.yaml',
  );
  expect(config).toMatchObject({
    failureThreshold: 'warning',
    format: 'tty',
    strictLabels: true,
    noColor: true,
    unknownKeys: ['unheard-of'],
  });
  const options = lintOptions(config);
  expect(options.ignored).toEqual(new Set(['dl3000', 'sc2086']));
  expect(options.overrides.get('dl3006')).toBe('error');
  expect(options.labelSchema.get('licence')).toBe('spdx');
});

test.each([
  ['ignored: DL3000', 'ignored', 1],
  ['override:\n  error: DL3000', 'override.error', 2],
  ['\nfailure-threshold: high', 'failure-threshold', 2],
  ['label-schema:\n  a: number', 'label-schema.a', 2],
  ['strict-labels: "yes"', 'strict-labels', 1],
  ['- a', undefined, 1],
])('%j is refused with its key and line', async (text, key, line) => {
  await expect(readHadolintConfig(text, 'x.yaml')).rejects.toMatchObject({
    code: 'config-invalid',
    where: { file: 'x.yaml', line, ...(key === undefined ? {} : { key }) },
  });
});

test('keys without a value count as not given, and those that hadolint passes by are named', async () => {
  const config = await readHadolintConfig('strict-labels:\nno-fail:\nformat:\nignored:\noverride: { fatal: [DL3000], info: }\n', 'x.yaml');
  expect(config).toEqual({ ...emptyHadolintConfig, unknownKeys: ['override.fatal'] });
});

test('the exit code follows the threshold, and no-fail', async () => {
  const code = async (changes: Partial<typeof emptyHadolintConfig>): Promise<number> =>
    (await runLikeHadolint(files, { ...emptyHadolintConfig, ...changes }, 'tty')).exitCode;
  expect(await code({})).toBe(1);
  expect(await code({ failureThreshold: 'none' })).toBe(1);
  expect(await code({ noFail: true })).toBe(0);
  expect(await code({ ignored: ['DL3000'], failureThreshold: 'error' })).toBe(0);
  expect(await code({ ignored: ['DL3000'], failureThreshold: 'warning' })).toBe(1);
});

test("hadolint's JSON has its keys and no rule that it does not have", async () => {
  const { output } = await runLikeHadolint(files, emptyHadolintConfig, 'hadolint-json');
  expect(JSON.parse(output)).toEqual([
    { code: 'DL3006', column: 1, file: 'Dockerfile', level: 'warning', line: 1, message: expect.stringContaining('debian') },
    { code: 'DL3000', column: 1, file: 'Dockerfile', level: 'error', line: 2, message: expect.stringContaining('app') },
  ]);
});

test('formats escape what files and messages may hold', () => {
  const entry = {
    file: 'a"<&>\u0001\n.Dockerfile',
    line: 3,
    column: 1,
    level: 'warning',
    code: 'DL3006',
    message: 'x <y> & "z"\n::error::',
  } as const;
  const xml = formatOutput('checkstyle', [entry.file], [entry]);
  expect(xml).toContain('message="x &#60;y&#62; &#38; &#34;z&#34;\\n::error::"');
  for (const letter of ['\u0001', '\n']) expect(xml).not.toContain(letter);
  expect(formatOutput('tty', [entry.file], [entry]).split('\n')).toHaveLength(2);
  for (const format of ['codeclimate', 'gitlab_codeclimate', 'sonarqube', 'codacy', 'junit', 'gnu'] as const)
    expect(formatOutput(format, [entry.file], [entry])).toContain('DL3006');
});

test('--file-path-in-report renames where hadolint does', async () => {
  expect((await runLikeHadolint(files, emptyHadolintConfig, 'checkstyle', 'shown/Dockerfile')).output).toContain(
    '<file name="shown/Dockerfile">',
  );
  expect((await runLikeHadolint(files, emptyHadolintConfig, 'tty', 'shown/Dockerfile')).output).not.toContain('shown');
});
