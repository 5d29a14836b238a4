// What the files of peers say is followed, or refused as the peer refuses it, or named.

import { PortcullisError } from '@portcullis/core';
import { readActionlintConfig } from './actionlint-config.js';
import type { PeerSettings } from './config-reader.js';
import { readPoutineConfig } from './poutine-config.js';
import { readZizmorConfig } from './zizmor-config.js';

/** What was read, or what is said of a file that is refused. */
async function said(read: Promise<PeerSettings>, show: (settings: PeerSettings) => unknown): Promise<unknown> {
  try {
    return show(await read);
  } catch (error) {
    if (error instanceof PortcullisError) return `${error.where?.line}: ${error.message}`;
    throw error;
  }
}

describe('zizmor.yml', () => {
  const rule = (id: string, text: string): string => `rules:\n  ${id}:\n    ${text}\n`;

  test.each([
    ['foo: 1\nrules: {}\n', '1: expected rules, got foo'],
    [rule('artipacked', 'ignores: [a.yml]'), '3: expected disable, ignore, config, remap, got ignores; did you mean ignore?'],
    [rule('unpinned-uses', 'config: {policy: {}}'), '3: expected policies, got policy'],
    [rule('dependabot-cooldown', 'config: {day: 1}'), '3: expected days, got day; did you mean days?'],
    [rule('artipacked', 'remap: {confidence: low}'), '3: expected severity, got confidence'],
    [rule('artipacked', 'remap: {severity: lows}'), '3: expected informational, low, medium, high, got lows'],
    [rule('artipacked', 'remap: {severity: toString}'), '3: expected informational, low, medium, high, got toString'],
    [rule('unpinned-uses', 'config: {policies: {"a/*": unpinned}}'), '3: expected hash-pin, ref-pin or any, got unpinned'],
    [rule('secrets-outside-env', 'config: {allow: KEY}'), '3: expected a list of at most 10000 texts'],
  ])('%j is refused', async (text, refusal) => expect(await said(readZizmorConfig(text, 'zizmor.yml'), () => 'read')).toBe(refusal));

  test.each([
    [rule('artipacked', 'remap: {severity: informational}'), { severities: new Map([['artipacked', 'low']]) }],
    [rule('artipacked', 'remap: {severity: high}'), { severities: new Map([['artipacked', 'high']]) }],
    [rule('known-vulnerable-actions', 'config: {allow: [GHSA-A-B-C]}'), { allowedAdvisories: new Set(['ghsa-a-b-c']) }],
    [rule('secrets-outside-env', 'config: {allow: [key]}'), { allowedSecrets: new Set(['KEY']) }],
    [rule('artipacked', 'config: {days: 1}'), { notFollowed: ['`rules.artipacked.config`, since that rule has nothing to configure'] }],
    [rule('artipacked', 'config:'), { notFollowed: [] }],
  ])('%j is read', async (text, settings) => expect(await readZizmorConfig(text, 'zizmor.yml')).toMatchObject(settings));
});

describe('.github/actionlint.yaml', () => {
  const own = (text: string, label: string) => said(readActionlintConfig(text, 'a.yml'), ({ ownRunner }) => ownRunner?.(label));

  test.each([
    ['self-hosted-runner: {labels: [GPU-?]}\n', 'gpu-9', true],
    ['self-hosted-runner: {labels: [gpu-1, 8]}\n', '8', true],
    ['self-hosted-runner: {labels: [gpu-1]}\n', 'gpu-9', false],
    ['self-hosted-runner:\n  labels:\n    - "gpu-[a"\n', '', '3: expected a label or a pattern, got gpu-[a'],
    ['self-hosted-runner: {labels: gpu-9}\n', '', '1: expected a list of at most 10000 texts'],
  ])('%j and the label %j: %s', async (text, label, told) => expect(await own(text, label)).toBe(told));

  test('what nothing follows is named', async () => {
    const text = 'foo: 1\npaths: {"**/*.yml": {ignore: [label]}}\nself-hosted-runner: {label: [a]}\n';
    const { notFollowed } = await readActionlintConfig(text, 'a.yml');
    expect(notFollowed?.map((each) => each.split(',')[0])).toEqual(['`foo`', '`paths`', '`self-hosted-runner.label`']);
  });
});

describe('.poutine.yml', () => {
  const read = (text: string) => said(readPoutineConfig(text, 'p.yml'), ({ ignored, notFollowed }) => ({ ignored, notFollowed }));

  test('an entry that asks for more than a rule and a path skips nothing, and is named', async () => {
    expect(await read('skip:\n  - {rule: injection, level: note}\n  - {path: [a.yml, b.yml]}\n')).toEqual({
      ignored: [
        { rule: undefined, file: 'a.yml', by: 'p.yml' },
        { rule: undefined, file: 'b.yml', by: 'p.yml' },
      ],
      notFollowed: ['entry 1 of `skip`, since it asks for `level` and here only rule and path count'],
    });
  });

  test('a rule that is no text does not leave the path alone', async () =>
    expect(await read('skip:\n  - rule: 5\n    path: a.yml\n')).toBe('2: expected text'));

  test('other keys are named', async () =>
    expect(await read('ignoreForks: true\nrulesConfig: {}\n')).toEqual({ ignored: [], notFollowed: ['`ignoreForks`', '`rulesConfig`'] }));
});
