// How bad an unpinned action or image is: by what the jobs that use it have.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

async function severityOf(id: string, step: string, { on = 'push', job = '', top = 'permissions: {}' } = {}): Promise<readonly string[]> {
  const text = `name: a\non: ${on}\n${top}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n${job}    steps:\n      - ${step}\n`;
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  return findings.filter(({ ruleId }) => ruleId === id).map(({ severity }) => severity);
}

const theirs = 'uses: octo/tool@v1';
const writes = (scope: string): string => `    permissions:\n      ${scope}: write\n`;

test.each([
  ['a job that has nothing', {}, 'low'],
  ['a token that may push', { job: writes('contents') }, 'high'],
  ['a token that may only talk', { job: writes('issues') }, 'medium'],
  ['a token of which nobody says anything', { top: '' }, 'medium'],
  ['a token that may write everything', { top: 'permissions: write-all' }, 'high'],
  ['a secret', { job: '    env:\n      KEY: ${{ secrets.KEY }}\n' }, 'high'],
  ['a job that only people start', { on: 'workflow_dispatch', job: writes('contents') }, 'medium'],
  ['a job that people and pushes start', { on: '[workflow_dispatch, push]', job: writes('contents') }, 'high'],
])('an unpinned action in %s', async (_, how, severity) => {
  expect(await severityOf('unpinned-uses', theirs, how)).toEqual([severity]);
});

test('a runner of one’s own is worth as much as a secret', async () => {
  const text =
    'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: self-hosted\n    steps:\n      - uses: octo/tool@v1\n';
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  expect(findings.find(({ ruleId }) => ruleId === 'unpinned-uses')?.severity).toBe('high');
});

test('whoever moves the tags of GitHub’s own actions runs the runner as well', async () => {
  expect(await severityOf('unpinned-uses', 'uses: actions/setup-node@v4', { job: writes('contents') })).toEqual(['medium']);
});

test('the message says what there is to gain', async () => {
  const text = `name: a\non: push\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n${writes('packages')}    steps:\n      - ${theirs}\n`;
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  expect(findings.find(({ ruleId }) => ruleId === 'unpinned-uses')?.message).toContain('with its token (packages: write)');
});

test('an image is judged like an action', async () => {
  expect(await severityOf('unpinned-images', 'uses: docker://alpine:latest')).toEqual(['low']);
  expect(await severityOf('unpinned-images', 'uses: docker://alpine:latest', { job: writes('contents') })).toEqual(['high']);
});
